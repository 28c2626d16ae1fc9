//! Invitations: taken up once, in time, and by nobody whose profile waits.

use jiff::SignedDuration;
use omnibus_app::{
    accounts::{self, NewPerson},
    findings, invitations, reviews,
};
use omnibus_domain::{id::ParticipantCode, locale::Locale, policy::Seat};

use crate::world::{TestWorld, told};

/// The secret of the newest invitation's mail.
async fn secret(world: &TestWorld) -> String {
    let tx = world.app.store.begin().await.unwrap();
    let lease = SignedDuration::from_secs(1);
    let due = tx.take_due_notices(world.app.now(), lease, 100).await.unwrap();
    tx.commit().await.unwrap();
    let links = due.iter().rev().filter_map(|one| one.notice.link.strip_prefix("/invitations/"));
    links.map(ToOwned::to_owned).next().unwrap()
}

fn person(name: &str) -> NewPerson {
    NewPerson {
        name: name.to_owned(),
        password: "correct horse battery".to_owned(),
        ..NewPerson::default()
    }
}

#[tokio::test]
async fn an_invitation_is_taken_up_once() {
    let world = TestWorld::with_demonstration().await;
    let secret = secret(&world).await;
    let offer = invitations::open(&world.app, &secret).await.unwrap();
    assert_eq!(offer.state.as_ref().map(ParticipantCode::as_str), Some("NTH"));
    let short = NewPerson { password: "short".to_owned(), ..person(" ") };
    let refused = invitations::accept(&world.app, &secret, &short, Locale::En).await;
    assert_eq!(told(&refused), "name:problem-empty password:problem-password-short");
    let (trade, again) = (person("Peder Holm"), person("Someone Else"));
    let (a, b) = tokio::join!(
        invitations::accept(&world.app, &secret, &trade, Locale::En),
        invitations::accept(&world.app, &secret, &again, Locale::En),
    );
    assert!(a.is_ok() != b.is_ok(), "{a:?} {b:?}");
    let used = invitations::open(&world.app, &secret).await;
    assert_eq!(told(&used), ":problem-invitation-used");
    let account = a.or(b).unwrap();
    assert!(account.approved, "a ministry answers to its focal point alone");
    let signed_in = accounts::sign_in(
        &world.app,
        "PEDER.HOLM@trade.northland.example ",
        "correct horse battery",
    );
    assert_eq!(signed_in.await.unwrap().id, account.id);
    let wrong = accounts::sign_in(&world.app, &account.email, "wrong horse battery").await;
    assert_eq!(told(&wrong), "email:problem-sign-in");
}

#[tokio::test]
async fn an_invitation_expires_after_ten_days() {
    let world = TestWorld::with_demonstration().await;
    let secret = secret(&world).await;
    assert_eq!(told(&invitations::open(&world.app, "unknown").await), "not-found");
    world.wait(SignedDuration::from_hours(24 * 9));
    assert_eq!(told(&invitations::open(&world.app, &secret).await), "done");
    world.wait(SignedDuration::from_hours(24));
    let expired = invitations::open(&world.app, &secret).await;
    assert_eq!(told(&expired), ":problem-invitation-expired");
    let late = invitations::accept(&world.app, &secret, &person("Late"), Locale::En).await;
    assert_eq!(told(&late), ":problem-invitation-expired");
}

#[tokio::test]
async fn an_expert_waits_for_the_secretariat() {
    let world = TestWorld::with_demonstration().await;
    let id = world.review("NTH").await;
    let (expert, officer) = (world.actor("dinesh").await, world.officer().await);
    assert_eq!(told(&reviews::overview(&world.app, &expert, &id).await), "not-found");
    let own = accounts::approve(&world.app, &expert, &expert.user).await;
    assert_eq!(told(&own), "not-found");
    accounts::approve(&world.app, &officer, &expert.user).await.unwrap();
    assert_eq!(told(&reviews::overview(&world.app, &expert, &id).await), "done");
    assert_eq!(told(&findings::desk(&world.app, &expert, &id).await), "not-found");
}

#[tokio::test]
async fn each_invites_whom_it_may() {
    let world = TestWorld::with_demonstration().await;
    let id = world.review("NTH").await;
    let code = |text: &str| text.parse::<ParticipantCode>().unwrap();
    let (contributor, focal_point) = (Seat::Contributor, Seat::FocalPoint);
    let expert = |state: &str| Seat::Expert(code(state));
    for (who, seat, email, expected) in [
        ("ingrid", contributor.clone(), "x@y.example", "done"),
        ("ingrid", contributor.clone(), "no address", "email:problem-email"),
        (
            "ingrid",
            contributor.clone(),
            "nadia.berg@interior.northland.example",
            "email:problem-takes-part",
        ),
        ("ingrid", expert("ALD"), "x2@y.example", "not-yours"),
        ("miriam", contributor, "x3@y.example", "not-yours"),
        ("miriam", focal_point, "x4@y.example", "seat:problem-focal-point-there"),
        ("miriam", expert("ALD"), "x5@y.example", "done"),
        ("miriam", expert("IVE"), "x6@y.example", "not-yours"),
        ("lucia", expert("ALD"), "x7@y.example", "not-found"),
    ] {
        let actor = world.actor(who).await;
        let invite = invitations::Invite {
            email: email.to_owned(),
            seat,
            ministry: "Ministry of Health".to_owned(),
            language: Locale::En,
        };
        let outcome = invitations::send(&world.app, &actor, &id, &invite).await;
        assert_eq!(told(&outcome), expected, "{who} invites {email}");
    }
}
