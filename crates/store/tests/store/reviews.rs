//! Reviews: opened, led from stage to stage, and seen by those who take part.

use jiff::{Timestamp, civil::date};
use omnibus_domain::{
    locale::Locale,
    policy::{self, Access, Seat},
    review::{Stage, StageName},
    work::Recipient,
};
use omnibus_store::{Dialogue, Member, NewReview, Publication, Visit};

use crate::{
    both::{World, commit, on_both},
    scene::{
        self, access, account, administrator, agreement, at, chapter, desk_review, final_stage, id,
        member, new_review, review, told,
    },
};

on_both!(
    a_review_is_read_as_it_was_opened,
    a_review_of_nobody_is_refused,
    access_is_for_approved_members,
    a_person_has_one_seat,
    a_removed_person_gives_back_what_it_was_given,
    a_review_goes_from_stage_to_stage_once,
    the_dialogue_is_changed_by_one_at_a_time,
    only_a_final_report_is_published,
);

async fn a_review_is_read_as_it_was_opened(world: World) {
    scene::set(&world.store).await;
    let read = world.store.read().review(&review()).await.unwrap().unwrap();
    assert_eq!((read.state, read.staff, read.stage), (id("NL"), id("ada"), Stage::SelfAssessment));
    assert_eq!(read.instruments, [id("untoc"), id("firearms")], "in the pack's order");
    assert_eq!(read.reviewing, [id("IV"), id("SU")]);
    assert_eq!((read.languages, read.started), (vec![Locale::Ar, Locale::En], date(2026, 11, 2)));
    assert_eq!((read.dialogue, read.dialogue_revision), (Dialogue::default(), 0));
    assert!(read.published.is_none());
    assert!(world.store.read().review(&id("r2")).await.unwrap().is_none());
    for (name, second) in [("r0", 9), ("r2", 1)] {
        commit(&world.store, async |tx| {
            tx.open_review(&administrator(), &new_review(name), at(second)).await
        })
        .await
        .unwrap();
    }
    let all = world.store.read().reviews().await.unwrap();
    let all: Vec<_> = all.iter().map(|one| one.id.as_str()).collect();
    assert_eq!(all, ["r0", "r2", "r1"], "the newest first");
}

async fn a_review_of_nobody_is_refused(world: World) {
    scene::people(&world.store).await;
    let nobodys = [
        NewReview { state: id("XX"), ..new_review("r1") },
        NewReview { staff: id("ghost"), ..new_review("r1") },
    ];
    for new in nobodys {
        let opened =
            commit(&world.store, async |tx| tx.open_review(&administrator(), &new, at(1)).await);
        assert_eq!(told(opened.await), "missing");
    }
    let put =
        commit(&world.store, async |tx| tx.put_member(&id("r9"), &member("fay"), at(1)).await);
    assert_eq!(told(put.await), "missing");
}

async fn access_is_for_approved_members(world: World) {
    scene::set(&world.store).await;
    let of = async |who: &str| world.store.read().access(&id(who), &review()).await.unwrap();
    for who in scene::PEOPLE {
        let expected = Access {
            instruments: vec![id("untoc"), id("firearms")],
            chapters: Default::default(),
            questions: Default::default(),
            ..access(who, Stage::SelfAssessment)
        };
        assert_eq!(of(who).await, Some(expected), "{who}");
    }
    let assigning = policy::may_assign(&access("fay", Stage::SelfAssessment)).unwrap();
    commit(&world.store, async |tx| {
        for slug in ["untoc-5", "general"] {
            tx.assign(
                &assigning,
                &chapter(slug).into(),
                &[Recipient::Person(id("m-min"))],
                None,
                at(9),
            )
            .await?;
        }
        let waiting = omnibus_store::Account { approved: false, ..account("ola", None) };
        tx.put_account(&waiting, at(9)).await?;
        tx.put_member(&review(), &Member { id: id("m-ola"), ..member("ola") }, at(9)).await
    })
    .await
    .unwrap();
    assert_eq!(of("min").await.unwrap().chapters, [chapter("general"), chapter("untoc-5")].into());
    assert_eq!(of("ola").await, None, "its profile is not approved");
    assert_eq!(of("ghost").await, None);
    assert!(world.store.read().access(&id("fay"), &id("r2")).await.unwrap().is_none());
    commit(&world.store, async |tx| tx.approve(&administrator(), &id("ola")).await).await.unwrap();
    assert!(of("ola").await.is_some());
}

async fn a_person_has_one_seat(world: World) {
    scene::set(&world.store).await;
    let again = Member { id: id("m-again"), seat: Seat::Contributor, ..member("fay") };
    let put = commit(&world.store, async |tx| tx.put_member(&review(), &again, at(9)).await).await;
    assert_eq!(told(put), "exists");
    let members = world.store.read().members(&review()).await.unwrap();
    let told: Vec<_> = members
        .iter()
        .map(|one| (one.member.id.as_str(), one.email.as_str(), one.joined))
        .collect();
    assert_eq!(
        told[..2],
        [("m-ada", "ada@example.org", at(2)), ("m-fay", "fay@example.org", at(3))]
    );
    assert_eq!(members[2].member.ministry.as_deref(), Some("Ministry of Justice"));
    assert_eq!(members.len(), scene::PEOPLE.len());
    let mine = world.store.read().reviews_of(&id("ivo")).await.unwrap();
    let mine: Vec<_> = mine.iter().map(|(of, part)| (of.id.as_str(), part.seat.clone())).collect();
    assert_eq!(mine, [("r1", Seat::Expert(id("IV")))]);
}

async fn a_removed_person_gives_back_what_it_was_given(world: World) {
    scene::set_in_desk_review(&world.store).await;
    let (fay, ivo, ada) =
        (access("fay", desk_review()), access("ivo", desk_review()), access("ada", desk_review()));
    let article = "untoc/5".parse().unwrap();
    commit(&world.store, async |tx| {
        let assigning = policy::may_assign(&fay).unwrap();
        tx.assign(
            &assigning,
            &chapter("untoc-5").into(),
            &[Recipient::Person(id("m-min"))],
            None,
            at(9),
        )
        .await?;
        let dividing = policy::may_divide(&ivo).unwrap();
        tx.divide(&dividing, &article, Some(&id("m-sue")), at(9)).await
    })
    .await
    .unwrap();
    let removing = [
        policy::may_invite(&fay, &Seat::Contributor).unwrap(),
        policy::may_invite(&ada, &Seat::Expert(id("SU"))).unwrap(),
    ];
    for (permit, who) in removing.iter().zip(["m-min", "m-sue"]) {
        for expected in ["done", "missing"] {
            let act = commit(&world.store, async |tx| tx.remove_member(permit, &id(who)).await);
            assert_eq!(told(act.await), expected, "{who}");
        }
    }
    let read = world.store.read();
    assert_eq!(read.assignments(&review()).await.unwrap(), []);
    assert_eq!(read.desk_assignments(&review()).await.unwrap(), []);
    assert_eq!(read.members(&review()).await.unwrap().len(), scene::PEOPLE.len() - 2);
    assert!(read.account(&id("min")).await.unwrap().is_some(), "what it wrote stays its own");
}

async fn a_review_goes_from_stage_to_stage_once(world: World) {
    scene::set(&world.store).await;
    let stage = async || world.store.read().review(&review()).await.unwrap().unwrap().stage;
    let second = |second| Timestamp::from_millisecond(at(second).as_millisecond() + 123).unwrap();
    let desk = Stage::SelfAssessment.submit(second(1)).unwrap();
    let agreed = desk.circulate(second(2)).unwrap();
    let done = agreed.finalise(second(3)).unwrap();
    let submit = async |from: Stage, to: Stage| {
        let permit = policy::may_submit(&access("fay", from)).unwrap();
        told(commit(&world.store, async |tx| tx.advance_on_submission(&permit, to).await).await)
    };
    assert_eq!(submit(Stage::SelfAssessment, desk).await, "done");
    assert_eq!(submit(Stage::SelfAssessment, desk).await, "stale");
    assert_eq!((submit(desk, desk).await, stage().await), ("done", desk), "a correction");
    let permit = policy::may_circulate(&access("ivo", desk)).unwrap();
    for expected in ["done", "stale"] {
        let act =
            commit(&world.store, async |tx| tx.advance_on_circulation(&permit, agreed).await).await;
        assert_eq!((told(act), stage().await), (expected, agreed));
    }
    let permit = policy::may_agree(&access("sue", agreed)).unwrap();
    for expected in ["done", "stale"] {
        let act = commit(&world.store, async |tx| tx.advance_on_agreement(&permit, done).await);
        assert_eq!((told(act.await), stage().await), (expected, done));
    }
    assert_eq!(submit(agreed, agreed).await, "stale", "a correction after the end");
    assert_eq!(stage().await.name(), StageName::Final);

    let before = async |name: &str| {
        let read = world.store.read();
        let now = read.review(&id(name)).await.unwrap().unwrap();
        read.reviewed_before(&now).await.unwrap()
    };
    for (name, state) in [("r8", "NL"), ("r9", "IV")] {
        let new = NewReview { state: id(state), ..new_review(name) };
        commit(&world.store, async |tx| tx.open_review(&administrator(), &new, at(60)).await)
            .await
            .unwrap();
    }
    assert!(before("r8").await, "the first review of the State is final");
    assert!(!before("r1").await, "nothing came before the first");
    assert!(!before("r9").await, "another State's review");
}

async fn the_dialogue_is_changed_by_one_at_a_time(world: World) {
    scene::set_in_desk_review(&world.store).await;
    let permit = policy::may_record(&access("ada", desk_review())).unwrap();
    let visit = Visit { joint_meeting: true, from: date(2027, 1, 11), to: date(2027, 1, 13) };
    let dialogue = Dialogue { means: vec!["videoconference".into()], visit: Some(visit) };
    for (expected, outcome) in [(0, "done"), (0, "stale"), (1, "done")] {
        let act =
            commit(&world.store, async |tx| tx.put_dialogue(&permit, &dialogue, expected).await);
        assert_eq!(told(act.await), outcome);
    }
    let read = world.store.read().review(&review()).await.unwrap().unwrap();
    assert_eq!((read.dialogue, read.dialogue_revision), (dialogue, 2));
}

async fn only_a_final_report_is_published(world: World) {
    let permit = policy::may_publish(&access("fay", final_stage())).unwrap();
    let part = Publication { sections: Some([id("introduction")].into()), at: at(1) };
    let publish = async |what: Option<&Publication>| {
        told(commit(&world.store, async |tx| tx.publish(&permit, what).await).await)
    };
    scene::set_in_agreement(&world.store, &["introduction"]).await;
    assert_eq!(publish(Some(&part)).await, "stale");
    assert!(world.store.read().published_reviews().await.unwrap().is_empty());
    let agreeing = policy::may_agree(&access("fay", agreement())).unwrap();
    commit(&world.store, async |tx| tx.advance_on_agreement(&agreeing, final_stage()).await)
        .await
        .unwrap();
    for what in [Some(&part), None, Some(&part)] {
        assert_eq!(publish(what).await, "done");
        let read = world.store.read().published_reviews().await.unwrap();
        let read: Vec<_> = read.iter().filter_map(|one| one.published.as_ref()).collect();
        assert_eq!(read, Vec::from_iter(what));
    }
}
