//! Invitations: into the review they are for, taken up once, in time (M20).

use omnibus_domain::{
    locale::Locale,
    policy::{MayInvite, Seat, may_invite},
    review::Stage,
};
use omnibus_store::Invitation;

use crate::{
    both::{World, commit, on_both},
    scene::{self, access, administrator, at, id, told},
};

on_both!(
    an_invitation_is_read_as_it_was_sent,
    an_invitation_is_taken_up_once_and_in_time,
    an_invitation_is_into_the_review_of_its_permit,
    an_invitation_is_withdrawn_until_it_is_taken_up,
);

/// An invitation that expires at the tenth second.
pub fn invitation(name: &str, seat: Seat) -> Invitation {
    Invitation {
        id: id(name),
        token_hash: format!("hash of {name}"),
        email: format!("{name}@example.org"),
        review: Some(scene::review()),
        ministry: (seat == Seat::Contributor).then(|| "وزارة العدل".to_owned()),
        seat,
        language: Locale::Ar,
        invited_by: Some(id("fay")),
        created: at(0),
        expires: at(10),
        accepted: None,
    }
}

/// The focal point's permit to invite a ministry.
pub fn inviting() -> MayInvite {
    may_invite(&access("fay", Stage::SelfAssessment), &Seat::Contributor).unwrap()
}

async fn an_invitation_is_read_as_it_was_sent(world: World) {
    scene::set(&world.store).await;
    let officer = Invitation { review: None, invited_by: None, ..invitation("olga", Seat::Staff) };
    let seats = [Seat::FocalPoint, Seat::Expert(id("IV")), Seat::Observer(id("SU"))];
    commit(&world.store, async |tx| {
        tx.invite(&inviting(), &invitation("m1", Seat::Contributor)).await?;
        for (number, seat) in seats.iter().enumerate() {
            let new = invitation(&format!("s{number}"), seat.clone());
            tx.invite_for_secretariat(&administrator(), &new).await?;
        }
        tx.invite_for_secretariat(&administrator(), &officer).await
    })
    .await
    .unwrap();
    let read = world.store.read();
    let ministry = read.invitation("hash of m1").await.unwrap().unwrap();
    assert_eq!(ministry.ministry.as_deref(), Some("وزارة العدل"));
    assert_eq!((ministry.created, ministry.expires, ministry.accepted), (at(0), at(10), None));
    let olga = read.invitation("hash of olga").await.unwrap().unwrap();
    assert_eq!((olga.review, olga.seat, olga.invited_by), (None, Seat::Staff, None));
    let of_review = read.invitations(&scene::review()).await.unwrap();
    let told: Vec<_> = of_review.iter().map(|one| (one.id.as_str(), one.seat.clone())).collect();
    let [focal, expert, observer] = seats;
    let expected = [("s2", observer), ("s1", expert), ("s0", focal), ("m1", Seat::Contributor)];
    assert_eq!(told, expected);
    assert!(read.invitation("hash of nothing").await.unwrap().is_none());
}

async fn an_invitation_is_taken_up_once_and_in_time(world: World) {
    scene::set(&world.store).await;
    commit(&world.store, async |tx| {
        tx.invite(&inviting(), &invitation("m1", Seat::Contributor)).await?;
        tx.invite(&inviting(), &invitation("m2", Seat::Contributor)).await
    })
    .await
    .unwrap();
    let accept = async |name: &str, second| {
        let act =
            commit(&world.store, async |tx| tx.accept_invitation(&id(name), at(second)).await);
        told(act.await)
    };
    assert_eq!(accept("m1", 10).await, "stale", "expired");
    assert_eq!(accept("m1", 9).await, "done");
    assert_eq!(accept("m1", 9).await, "stale", "taken up");
    assert_eq!(accept("m3", 9).await, "stale", "never sent");
    let read = world.store.read().invitations(&scene::review()).await.unwrap();
    let accepted: Vec<_> = read.iter().map(|one| (one.id.as_str(), one.accepted)).collect();
    assert_eq!(accepted, [("m2", None), ("m1", Some(at(9)))]);
}

async fn an_invitation_is_into_the_review_of_its_permit(world: World) {
    scene::set(&world.store).await;
    for review in [None, Some(id("r2"))] {
        let stray = Invitation { review, ..invitation("m1", Seat::Contributor) };
        let sent = commit(&world.store, async |tx| tx.invite(&inviting(), &stray).await).await;
        assert_eq!(told(sent), "missing");
    }
    assert!(world.store.read().invitation("hash of m1").await.unwrap().is_none());
}

async fn an_invitation_is_withdrawn_until_it_is_taken_up(world: World) {
    scene::set(&world.store).await;
    let withdraw = async |name: &str| {
        let act =
            commit(&world.store, async |tx| tx.delete_invitation(&inviting(), &id(name)).await);
        told(act.await)
    };
    commit(&world.store, async |tx| {
        tx.invite(&inviting(), &invitation("m1", Seat::Contributor)).await?;
        tx.invite(&inviting(), &invitation("m2", Seat::Contributor)).await?;
        tx.accept_invitation(&id("m2"), at(1)).await
    })
    .await
    .unwrap();
    assert_eq!(withdraw("m1").await, "done");
    assert_eq!(withdraw("m1").await, "stale");
    assert_eq!(withdraw("m2").await, "stale", "taken up");
    assert!(world.store.read().invitation("hash of m2").await.unwrap().is_some());
}
