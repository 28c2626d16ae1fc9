//! Training spaces: each person's own, emptied and removed at will, apart from the reviews.

use omnibus_domain::policy::{MayTrain, may_train};
use sea_orm::{ConnectionTrait, Statement};

use crate::{
    both::{World, commit, on_both},
    scene::{self, actor, at, id, review, saying, told},
};

on_both!(a_space_is_a_person_s_own, a_space_is_emptied_and_removed, nothing_reaches_the_reviews);

/// The permit of a person.
pub fn training(who: &str) -> MayTrain {
    may_train(&actor(who))
}

async fn a_space_is_a_person_s_own(world: World) {
    scene::people(&world.store).await;
    let put = async |who: &str, text: &str, second: i64| {
        let act = commit(&world.store, async |tx| {
            tx.put_training_answer(&training(who), &id("q1"), &saying(text), at(second)).await
        });
        told(act.await)
    };
    assert_eq!(put("fay", "one", 1).await, "missing", "there is no space yet");
    commit(&world.store, async |tx| {
        for who in ["fay", "min", "fay"] {
            tx.open_training(&training(who), at(if who == "min" { 3 } else { 2 })).await?;
        }
        Ok(())
    })
    .await
    .unwrap();
    for (who, text, second) in [("fay", "one", 4), ("min", "two", 5), ("fay", "three", 6)] {
        assert_eq!(put(who, text, second).await, "done");
    }
    let read = world.store.read();
    assert_eq!(read.training_space(&training("fay")).await.unwrap(), Some(at(2)));
    assert_eq!(read.training_space(&training("ivo")).await.unwrap(), None);
    for (who, text, second) in [("fay", "three", 6), ("min", "two", 5)] {
        let answers = read.training_answers(&training(who)).await.unwrap();
        let [answer] = answers.as_slice() else { panic!("{who}: {answers:?}") };
        assert_eq!((answer.content.text.as_str(), answer.saved), (text, at(second)));
        assert_eq!(answer.question, id("q1"));
    }
}

async fn a_space_is_emptied_and_removed(world: World) {
    scene::people(&world.store).await;
    commit(&world.store, async |tx| {
        for who in ["fay", "min"] {
            tx.open_training(&training(who), at(1)).await?;
            tx.put_training_answer(&training(who), &id("q1"), &saying(who), at(2)).await?;
        }
        tx.empty_training(&training("fay")).await?;
        tx.close_training(&training("min")).await?;
        tx.close_training(&training("ivo")).await
    })
    .await
    .unwrap();
    let read = world.store.read();
    for (who, open) in [("fay", true), ("min", false), ("ivo", false)] {
        let space = read.training_space(&training(who)).await.unwrap();
        assert_eq!(space.is_some(), open, "{who}");
        assert!(read.training_answers(&training(who)).await.unwrap().is_empty(), "{who}");
    }
}

/// What is written in a training space changes no other table.
async fn nothing_reaches_the_reviews(world: World) {
    scene::set(&world.store).await;
    let raw = world.raw().await;
    let counts = async || {
        let mut counts = Vec::new();
        for table in ["reviews", "members", "answers", "answer_versions", "events", "notices"] {
            let sql = format!("SELECT COUNT(*) AS n FROM {table}");
            let statement = Statement::from_string(raw.get_database_backend(), sql);
            let row = raw.query_one_raw(statement).await.unwrap().unwrap();
            counts.push(row.try_get::<i64>("", "n").unwrap());
        }
        counts
    };
    let before = counts().await;
    commit(&world.store, async |tx| {
        tx.open_training(&training("fay"), at(1)).await?;
        tx.put_training_answer(&training("fay"), &id("q1"), &saying("tried"), at(2)).await
    })
    .await
    .unwrap();
    assert_eq!(counts().await, before);
    let read = world.store.read();
    assert_eq!(read.answer(&review(), &id("q1")).await.unwrap().map(|one| one.revision), None);
    assert_eq!(read.reviews().await.unwrap().len(), 1);
}
