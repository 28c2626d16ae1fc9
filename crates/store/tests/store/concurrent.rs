//! Two who act at the same moment: one wins, the other is told, and nothing is half written.

use std::{collections::BTreeSet, sync::Arc, time::Duration};

use omnibus_domain::{
    locale::Locale,
    policy::{MayAgree, Seat, may_agree, may_assign, may_draft},
    report::all_agreed,
    review::Stage,
};
use omnibus_store::{Member, NewAccount, Result, Saved, Store, Write};
use tokio::sync::{Barrier, oneshot};

use crate::{
    answers::save,
    both::{World, commit, on_both},
    chapters::{response, submitting},
    invitations::{invitation, inviting},
    scene::{
        self, access, account, agreement, answering, at, chapter, desk_review, final_stage, id,
        review, saying, told,
    },
};

on_both!(
    of_many_who_answer_at_once_one_wins,
    an_answer_waits_for_the_one_before_it,
    an_answer_follows_one_that_was_given_up,
    an_invitation_taken_up_twice_at_once_seats_one,
    one_address_registers_once,
    one_person_is_seated_once,
    two_responses_at_once_are_one,
    of_two_last_agreements_at_once_one_ends_the_review,
    a_section_is_not_changed_under_an_agreement,
    nothing_is_written_into_a_report_that_becomes_final,
    a_chapter_given_twice_at_once_is_given_as_the_later_one_says,
    the_first_account_of_all_is_made_once,
);

/// The second act begins while the first is done and not yet committed.
async fn overlap<A, B>(
    store: &Store,
    first: impl AsyncFnOnce(&Write) -> Result<A>,
    second: impl AsyncFnOnce(&Write) -> Result<B>,
) -> (Result<A>, Result<B>) {
    let (acted, has_acted) = oneshot::channel();
    let first = async {
        let tx = store.begin().await?;
        let done = first(&tx).await?;
        acted.send(()).unwrap();
        tokio::time::sleep(Duration::from_millis(150)).await;
        tx.commit().await?;
        Ok(done)
    };
    let second = async {
        has_acted.await.unwrap();
        commit(store, second).await
    };
    tokio::join!(first, second)
}

async fn of_many_who_answer_at_once_one_wins(world: World) {
    const WRITERS: usize = 6;
    scene::set(&world.store).await;
    for round in 0..8 {
        let barrier = Arc::new(Barrier::new(WRITERS));
        let tasks: Vec<_> = (0..WRITERS)
            .map(|writer| {
                let (store, barrier) = (world.store.clone(), barrier.clone());
                tokio::spawn(async move {
                    barrier.wait().await;
                    save(&store, &format!("round {round}, writer {writer}"), round).await
                })
            })
            .collect();
        let mut outcomes = BTreeSet::new();
        for task in tasks {
            outcomes.insert(task.await.unwrap());
        }
        let stands = world.store.read().answer(&review(), &id("q1")).await.unwrap().unwrap();
        let told = format!("{} says {}", stands.revision, stands.content.text);
        // All the others were told the same: what the one who won has said.
        assert_eq!(outcomes, BTreeSet::from([told, format!("saved as {}", round + 1)]));
    }
    let history = world.store.read().answer_versions(&review(), &id("q1"), None, 99).await.unwrap();
    assert_eq!(history.len(), 8);
}

async fn an_answer_waits_for_the_one_before_it(world: World) {
    scene::set(&world.store).await;
    for revision in 0..2 {
        let put = async |tx: &Write, text: &str| {
            let permit = answering("untoc-5", Stage::SelfAssessment);
            tx.put_answer(&permit, &id("q1"), &saying(text), revision, at(revision)).await
        };
        let first = format!("first {revision}");
        let (one, other) =
            overlap(&world.store, async |tx| put(tx, &first).await, async |tx| put(tx, "x").await)
                .await;
        assert!(matches!(one.unwrap(), Saved::As(saved) if saved == revision + 1));
        let Saved::Conflict(theirs) = other.unwrap() else { panic!("both were saved") };
        assert_eq!((theirs.revision, theirs.content), (revision + 1, saying(&first)));
    }
}

async fn an_answer_follows_one_that_was_given_up(world: World) {
    scene::set(&world.store).await;
    let permit = answering("untoc-5", Stage::SelfAssessment);
    let (acted, has_acted) = oneshot::channel();
    let given_up = async {
        let tx = world.store.begin().await.unwrap();
        tx.put_answer(&permit, &id("q1"), &saying("given up"), 0, at(0)).await.unwrap();
        acted.send(()).unwrap();
        tokio::time::sleep(Duration::from_millis(150)).await;
    };
    let second = async {
        has_acted.await.unwrap();
        save(&world.store, "kept", 0).await
    };
    let ((), second) = tokio::join!(given_up, second);
    assert_eq!(second, "saved as 1");
}

async fn an_invitation_taken_up_twice_at_once_seats_one(world: World) {
    scene::set(&world.store).await;
    let new = invitation("olga", Seat::Contributor);
    commit(&world.store, async |tx| tx.invite(&inviting(), &new).await).await.unwrap();
    let accept = async |tx: &Write, who: &str| {
        tx.accept_invitation(&id("olga"), at(5)).await?;
        let account = NewAccount { email: "olga@example.org".into(), ..account(who, None) };
        tx.put_account(&account, at(5)).await?;
        let member = Member {
            id: id(&format!("m-{who}")),
            user: id(who),
            seat: Seat::Contributor,
            ministry: None,
        };
        tx.put_member(&review(), &member, at(5)).await
    };
    let (first, second) = overlap(
        &world.store,
        async |tx| accept(tx, "olga").await,
        async |tx| accept(tx, "olga2").await,
    )
    .await;
    assert_eq!((told(first), told(second)), ("done", "stale"));
    let members = world.store.read().members(&review()).await.unwrap();
    assert_eq!(members.len(), scene::PEOPLE.len() + 1);
    assert!(world.store.read().account(&id("olga2")).await.unwrap().is_none());
}

async fn one_address_registers_once(world: World) {
    let put = async |tx: &Write, who: &str| {
        let new = NewAccount { email: "same@example.org".into(), ..account(who, None) };
        tx.put_account(&new, at(1)).await
    };
    let (first, second) =
        overlap(&world.store, async |tx| put(tx, "one").await, async |tx| put(tx, "two").await)
            .await;
    assert_eq!((told(first), told(second)), ("done", "exists"));
    assert_eq!(world.store.read().accounts().await.unwrap().len(), 1);
}

async fn one_person_is_seated_once(world: World) {
    scene::set(&world.store).await;
    commit(&world.store, async |tx| tx.put_account(&account("ola", None), at(5)).await)
        .await
        .unwrap();
    let put = async |tx: &Write, member: &str| {
        let new =
            Member { id: id(member), user: id("ola"), seat: Seat::Contributor, ministry: None };
        tx.put_member(&review(), &new, at(6)).await
    };
    let (first, second) =
        overlap(&world.store, async |tx| put(tx, "m1").await, async |tx| put(tx, "m2").await).await;
    assert_eq!((told(first), told(second)), ("done", "exists"));
}

async fn two_responses_at_once_are_one(world: World) {
    scene::set(&world.store).await;
    let submit = async |tx: &Write, content: &str| {
        let number = tx.latest_response(&review()).await?.map_or(1, |latest| latest.number + 1);
        tx.put_response(&submitting(), &response(number, content)).await?;
        tx.advance_on_submission(&submitting(), desk_review()).await
    };
    let (first, second) = overlap(
        &world.store,
        async |tx| submit(tx, "first").await,
        async |tx| submit(tx, "second").await,
    )
    .await;
    assert_eq!((told(first), told(second)), ("done", "stale"));
    let sent = world.store.read().responses(&review()).await.unwrap();
    let sent: Vec<_> = sent.iter().map(|one| (one.number, one.content.as_str())).collect();
    assert_eq!(sent, [(1, "first")]);
}

/// Agrees a section and ends the review if it was the last, as an act does.
async fn agree_and_end(tx: &Write, permit: &MayAgree, section: &str) -> Result<bool> {
    tx.agree(permit, &id(section), 1, at(9)).await?;
    let sections = tx.sections(&review()).await?;
    let sections: Vec<_> = sections.into_iter().map(|one| (one.section, one.revision)).collect();
    let given = tx.agreements(&review()).await?;
    let given: Vec<_> = given.into_iter().map(|one| one.agreement).collect();
    let done = all_agreed(&sections, &access("fay", agreement()).parties(), &given);
    if done {
        tx.advance_on_agreement(permit, final_stage()).await?;
    }
    Ok(done)
}

async fn of_two_last_agreements_at_once_one_ends_the_review(world: World) {
    scene::set_in_agreement(&world.store, &["introduction", "process"]).await;
    let permit = |who| may_agree(&access(who, agreement())).unwrap();
    commit(&world.store, async |tx| {
        for (who, section) in [
            ("fay", "introduction"),
            ("fay", "process"),
            ("ivo", "introduction"),
            ("sue", "process"),
        ] {
            assert!(!agree_and_end(tx, &permit(who), section).await?);
        }
        Ok(())
    })
    .await
    .unwrap();
    let (first, second) = overlap(
        &world.store,
        async |tx| agree_and_end(tx, &permit("ivo"), "process").await,
        async |tx| agree_and_end(tx, &permit("sue"), "introduction").await,
    )
    .await;
    assert_eq!((first.unwrap(), second.unwrap()), (false, true));
    let read = world.store.read().review(&review()).await.unwrap().unwrap();
    assert_eq!(read.stage, final_stage());
    let late = async |tx: &Write| agree_and_end(tx, &permit("sue"), "introduction").await;
    assert_eq!(told(commit(&world.store, late).await), "stale", "it ends once");
}

async fn a_section_is_not_changed_under_an_agreement(world: World) {
    scene::set_in_agreement(&world.store, &["introduction"]).await;
    let (agreeing, drafting) = (
        may_agree(&access("fay", agreement())).unwrap(),
        may_draft(&access("ivo", agreement())).unwrap(),
    );
    let introduction = id("introduction");
    let agree = async |tx: &Write| tx.agree(&agreeing, &introduction, 1, at(9)).await;
    let change = async |tx: &Write| {
        tx.put_section(&drafting, &introduction, "other words", Locale::En, 1, at(9)).await
    };
    let (first, second) = overlap(&world.store, change, agree).await;
    assert_eq!((told(first), told(second)), ("done", "stale"));
    let agree = async |tx: &Write| tx.agree(&agreeing, &introduction, 2, at(9)).await;
    let change = async |tx: &Write| {
        tx.put_section(&drafting, &introduction, "more words", Locale::En, 2, at(9)).await
    };
    let (first, second) = overlap(&world.store, agree, change).await;
    assert_eq!(
        (told(first), told(second)),
        ("done", "done"),
        "the agreement is to the text before"
    );
}

async fn nothing_is_written_into_a_report_that_becomes_final(world: World) {
    scene::set_in_agreement(&world.store, &["introduction"]).await;
    let (agreeing, drafting) = (
        may_agree(&access("fay", agreement())).unwrap(),
        may_draft(&access("ivo", agreement())).unwrap(),
    );
    let (first, second) = overlap(
        &world.store,
        async |tx| tx.advance_on_agreement(&agreeing, final_stage()).await,
        async |tx| {
            tx.put_section(&drafting, &id("introduction"), "late", Locale::En, 1, at(9)).await
        },
    )
    .await;
    assert_eq!((told(first), told(second)), ("done", "stale"));
    assert_eq!(world.store.read().sections(&review()).await.unwrap()[0].text, "From the review.");
}

async fn a_chapter_given_twice_at_once_is_given_as_the_later_one_says(world: World) {
    scene::set(&world.store).await;
    let permit = may_assign(&access("fay", Stage::SelfAssessment)).unwrap();
    let give = async |tx: &Write, member: &str| {
        tx.assign(&permit, &chapter("general"), &[id(member)], at(9)).await
    };
    let (first, second) = overlap(
        &world.store,
        async |tx| give(tx, "m-min").await,
        async |tx| give(tx, "m-obi").await,
    )
    .await;
    assert_eq!((told(first), told(second)), ("done", "done"));
    let given = world.store.read().assignments(&review()).await.unwrap();
    let given: Vec<_> = given.iter().map(|one| one.member.as_str()).collect();
    assert_eq!(given, ["m-obi"]);
}

async fn the_first_account_of_all_is_made_once(world: World) {
    let set_up = async |tx: &Write, who: &str| {
        tx.alone().await?;
        let first = tx.has_no_accounts().await?;
        if first {
            tx.put_account(&account(who, None), at(1)).await?;
        }
        Ok(first)
    };
    let (first, second) = overlap(
        &world.store,
        async |tx| set_up(tx, "ada").await,
        async |tx| set_up(tx, "eve").await,
    )
    .await;
    assert_eq!((first.unwrap(), second.unwrap()), (true, false));
    assert_eq!(world.store.read().accounts().await.unwrap().len(), 1);
}
