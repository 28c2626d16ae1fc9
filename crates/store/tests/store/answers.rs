//! Answers: saved while nobody else did, with their history.

use omnibus_domain::review::Stage;
use omnibus_store::{Saved, Store};

use crate::{
    both::{World, commit, on_both},
    scene::{self, answering, at, id, review, saying, told},
};

on_both!(
    an_answer_is_saved_on_top_of_what_was_read,
    the_same_answer_again_is_no_new_version,
    an_answer_that_was_never_there_is_missing,
    the_history_is_read_page_by_page,
    answers_of_other_reviews_stay_out,
);

/// Saves an answer and tells what became of it: its revision, or who said what instead.
pub async fn save(store: &Store, text: &str, expected: i64) -> String {
    let permit = answering("untoc-5", Stage::SelfAssessment);
    let saved = commit(store, async |tx| {
        tx.put_answer(&permit, &saying(text), expected, at(expected)).await
    });
    match saved.await {
        Ok(Saved::As(revision)) => format!("saved as {revision}"),
        Ok(Saved::Conflict(theirs)) => format!("{} says {}", theirs.revision, theirs.content.text),
        Err(error) => told::<()>(Err(error)).to_owned(),
    }
}

async fn history(store: &Store, before: Option<i64>, most: u64) -> Vec<String> {
    let versions = store.read().answer_versions(&review(), &id("q1"), before, most).await.unwrap();
    versions.into_iter().map(|one| format!("{} {}", one.revision, one.content.text)).collect()
}

async fn an_answer_is_saved_on_top_of_what_was_read(world: World) {
    let store = &world.store;
    scene::set(store).await;
    assert!(store.read().answer(&review(), &id("q1")).await.unwrap().is_none());
    for (text, expected, outcome) in [
        ("one", 0, "saved as 1"),
        ("uno", 0, "1 says one"),
        ("two", 1, "saved as 2"),
        ("dos", 1, "2 says two"),
        ("dos", 3, "2 says two"),
        ("three", 2, "saved as 3"),
    ] {
        assert_eq!(save(store, text, expected).await, outcome);
    }
    let answer = store.read().answer(&review(), &id("q1")).await.unwrap().unwrap();
    assert_eq!((answer.revision, answer.content, answer.saved), (3, saying("three"), at(2)));
    assert_eq!((answer.author, answer.chapter), (id("fay"), scene::chapter("untoc-5")));
    assert_eq!(history(store, None, 10).await, ["3 three", "2 two", "1 one"]);
}

async fn the_same_answer_again_is_no_new_version(world: World) {
    scene::set(&world.store).await;
    assert_eq!(save(&world.store, "one", 0).await, "saved as 1");
    assert_eq!(save(&world.store, "one", 1).await, "1 says one");
    assert_eq!(history(&world.store, None, 10).await, ["1 one"]);
}

async fn an_answer_that_was_never_there_is_missing(world: World) {
    scene::set(&world.store).await;
    assert_eq!(save(&world.store, "one", 4).await, "missing");
    assert_eq!(history(&world.store, None, 10).await, Vec::<String>::new());
}

async fn the_history_is_read_page_by_page(world: World) {
    scene::set(&world.store).await;
    for expected in 0..5 {
        save(&world.store, &format!("v{}", expected + 1), expected).await;
    }
    assert_eq!(history(&world.store, None, 2).await, ["5 v5", "4 v4"]);
    assert_eq!(history(&world.store, Some(4), 2).await, ["3 v3", "2 v2"]);
    assert_eq!(history(&world.store, Some(2), 2).await, ["1 v1"]);
    assert_eq!(history(&world.store, Some(1), 2).await, Vec::<String>::new());
}

async fn answers_of_other_reviews_stay_out(world: World) {
    scene::set(&world.store).await;
    commit(&world.store, async |tx| {
        tx.open_review(&scene::administrator(), &scene::new_review("r2"), at(1)).await
    })
    .await
    .unwrap();
    save(&world.store, "one", 0).await;
    let read = world.store.read();
    assert_eq!(read.answers(&review()).await.unwrap().len(), 1);
    assert!(read.answers(&id("r2")).await.unwrap().is_empty());
    assert!(read.answer(&id("r2"), &id("q1")).await.unwrap().is_none());
}
