//! Two who act at the same moment: one wins, the other is told, and nothing is half written.

mod people;
mod report;

use std::{collections::BTreeSet, sync::Arc, time::Duration};

use omnibus_domain::{
    policy::{may_assign, may_comment, may_write},
    review::Stage,
    work::Recipient,
};
use omnibus_store::{Message, Result, Saved, Store, Write};
use tokio::sync::{Barrier, oneshot};

use crate::{
    answers::save,
    both::{World, commit, on_both},
    chapters::{response, submitting},
    desk::message,
    report::comment,
    scene::{
        self, access, agreement, answering, at, chapter, desk_review, id, review, saying, told,
    },
};

on_both!(
    of_many_who_answer_at_once_one_wins,
    an_answer_waits_for_the_one_before_it,
    an_answer_follows_one_that_was_given_up,
    two_responses_at_once_are_one,
    a_chapter_given_twice_at_once_is_given_as_the_later_one_says,
    a_message_sent_twice_at_once_is_one,
    a_comment_sent_twice_at_once_is_one,
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

async fn a_message_sent_twice_at_once_is_one(world: World) {
    scene::set_in_desk_review(&world.store).await;
    let permit = may_write(&access("ivo", desk_review()), &chapter("untoc-5")).unwrap();
    let send = async |tx: &Write, name: &str| {
        tx.put_message(&permit, &Message { author: id("ivo"), ..message(name, 9) }).await
    };
    let (first, second) =
        overlap(&world.store, async |tx| send(tx, "m1").await, async |tx| send(tx, "m2").await)
            .await;
    assert_eq!((first.unwrap(), second.unwrap()), (true, false));
    assert_eq!(world.store.read().messages(&review()).await.unwrap().len(), 1);
}

async fn a_comment_sent_twice_at_once_is_one(world: World) {
    scene::set_in_agreement(&world.store, &["introduction"]).await;
    let permit = may_comment(&access("fay", agreement())).unwrap();
    let send = async |tx: &Write, name: &str| tx.put_comment(&permit, &comment(name, 9)).await;
    let (first, second) =
        overlap(&world.store, async |tx| send(tx, "c1").await, async |tx| send(tx, "c2").await)
            .await;
    assert_eq!((first.unwrap(), second.unwrap()), (true, false));
    assert_eq!(world.store.read().comments(&review()).await.unwrap().len(), 1);
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
            tx.put_answer(&permit, &saying(text), revision, at(revision)).await
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
        tx.put_answer(&permit, &saying("given up"), 0, at(0)).await.unwrap();
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

async fn a_chapter_given_twice_at_once_is_given_as_the_later_one_says(world: World) {
    scene::set(&world.store).await;
    let permit = may_assign(&access("fay", Stage::SelfAssessment)).unwrap();
    let give = async |tx: &Write, member: &str| {
        tx.assign(
            &permit,
            &chapter("general").into(),
            &[Recipient::Person(id(member))],
            None,
            at(9),
        )
        .await
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
