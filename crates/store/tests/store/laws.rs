//! The library of laws: of one State each, changed by one at a time, found where it is cited.

use omnibus_domain::{
    id::ParticipantCode,
    policy::{MayKeepLaws, MayRemoveLaws, may_answer, may_keep_laws, may_remove_laws},
    questionnaire::answer::{AnswerContent, Measure},
    review::Stage,
};
use omnibus_store::{Law, LawFile};

use crate::{
    both::{World, commit, on_both},
    scene::{self, access, at, chapter, id, review, told},
};

on_both!(
    a_law_is_changed_by_one_at_a_time,
    a_law_is_of_the_state_of_its_permit,
    answers_that_cite_laws_are_found,
    a_file_without_a_law_is_forgotten,
);

/// The permit of Northland's focal point.
pub fn keeping() -> MayKeepLaws {
    may_keep_laws(&access("fay", Stage::SelfAssessment)).unwrap()
}

/// The permit of Northland's focal point to remove.
pub fn removing() -> MayRemoveLaws {
    may_remove_laws(&access("fay", Stage::SelfAssessment)).unwrap()
}

/// A law of Northland.
pub fn law(name: &str) -> Law {
    Law {
        id: id(name),
        state: id("NL"),
        revision: 1,
        title: format!("قانون {name}"),
        number: "No. 12".to_owned(),
        date: "2019-03".to_owned(),
        language: "pt".to_owned(),
        link: "https://laws.example.org".to_owned(),
        file: None,
        by: id("fay"),
        at: at(1),
    }
}

/// A file of a law of Northland.
pub fn law_file(name: &str, sha256: &str) -> LawFile {
    LawFile {
        id: id(name),
        state: id("NL"),
        sha256: sha256.to_owned(),
        name: "act.pdf".to_owned(),
        media_type: "application/pdf".to_owned(),
        size: 9,
        by: id("fay"),
        at: at(1),
    }
}

fn northland() -> ParticipantCode {
    id("NL")
}

async fn a_law_is_changed_by_one_at_a_time(world: World) {
    let store = &world.store;
    scene::set(store).await;
    let put =
        async |law: &Law| told(commit(store, async |tx| tx.put_law(&keeping(), law).await).await);
    assert_eq!(put(&law("l1")).await, "done");
    assert_eq!(put(&law("l1")).await, "exists");
    assert_eq!(put(&Law { file: Some(id("nowhere")), ..law("l2") }).await, "missing");
    assert_eq!(put(&Law { title: "a\0b".to_owned(), ..law("l2") }).await, "unstorable");
    let change = async |revision: i64, title: &str| {
        let changed = Law { revision, title: title.to_owned(), at: at(revision), ..law("l1") };
        told(commit(store, async |tx| tx.change_law(&keeping(), &changed).await).await)
    };
    for (revision, title, outcome) in [
        (1, "one", "done"),
        (1, "uno", "stale"),
        (2, "two", "done"),
        (9, "dos", "stale"),
        (3, "a\0b", "unstorable"),
    ] {
        assert_eq!(change(revision, title).await, outcome, "{title}");
    }
    let stored = store.read().law(&northland(), &id("l1")).await.unwrap().unwrap();
    assert_eq!(stored, Law { revision: 3, title: "two".to_owned(), at: at(2), ..law("l1") });
    let remove =
        async || told(commit(store, async |tx| tx.delete_law(&removing(), &id("l1")).await).await);
    assert_eq!((remove().await, remove().await), ("done", "missing"));
    assert!(store.read().laws(&northland()).await.unwrap().is_empty());
}

async fn a_law_is_of_the_state_of_its_permit(world: World) {
    let store = &world.store;
    scene::set(store).await;
    let foreign = Law { state: id("IV"), ..law("l1") };
    let put = commit(store, async |tx| tx.put_law(&keeping(), &foreign).await);
    assert_eq!(told(put.await), "missing");
    let foreign = LawFile { state: id("IV"), ..law_file("f1", "ab") };
    let put = commit(store, async |tx| tx.put_law_file(&keeping(), &foreign).await);
    assert_eq!(told(put.await), "missing");
    commit(store, async |tx| {
        tx.put_law_file(&keeping(), &law_file("f1", "ab")).await?;
        tx.put_law(&keeping(), &Law { file: Some(id("f1")), ..law("l1") }).await
    })
    .await
    .unwrap();
    let read = store.read();
    let [own, other] = [northland(), id("IV")];
    assert_eq!(
        (read.laws(&own).await.unwrap().len(), read.laws(&other).await.unwrap().len()),
        (1, 0)
    );
    assert!(read.law(&other, &id("l1")).await.unwrap().is_none());
    assert!(read.law_file(&other, &id("f1")).await.unwrap().is_none());
    assert_eq!(read.law_file(&own, &id("f1")).await.unwrap(), Some(law_file("f1", "ab")));
    let mut elsewhere = access("fay", Stage::SelfAssessment);
    elsewhere.state = other;
    let keeps = may_keep_laws(&elsewhere).unwrap();
    let changed = commit(store, async |tx| tx.change_law(&keeps, &law("l1")).await);
    assert_eq!(told(changed.await), "stale");
    let removes = may_remove_laws(&elsewhere).unwrap();
    let removed = commit(store, async |tx| tx.delete_law(&removes, &id("l1")).await);
    assert_eq!(told(removed.await), "missing");
}

async fn answers_that_cite_laws_are_found(world: World) {
    let store = &world.store;
    scene::set(store).await;
    let cites = |law: Option<&str>, title: &str| AnswerContent {
        measures: vec![Measure { title: title.to_owned(), law: law.map(id), ..Measure::default() }],
        ..AnswerContent::default()
    };
    let focal_point = access("fay", Stage::SelfAssessment);
    let permit = |question| may_answer(&focal_point, &chapter("untoc-5"), &id(question)).unwrap();
    commit(store, async |tx| {
        tx.put_answer(&permit("q1"), &cites(Some("l1"), "Act"), 0, at(1)).await?;
        tx.put_answer(&permit("q2"), &cites(None, "\"law\":\"l1"), 0, at(1)).await
    })
    .await
    .unwrap();
    let found = store.read().citing_answers(&[review()]).await.unwrap();
    let found: Vec<_> = found.iter().map(|(of, answer)| (of, answer.question.as_str())).collect();
    assert_eq!(found, [(&review(), "q1")]);
    assert!(store.read().citing_answers(&[]).await.unwrap().is_empty());
    assert!(store.read().citing_answers(&[id("r2")]).await.unwrap().is_empty());
    let of_state = store.read().reviews_of_state(&northland()).await.unwrap();
    assert_eq!(of_state.into_iter().map(|one| one.id).collect::<Vec<_>>(), [review()]);
    assert!(store.read().reviews_of_state(&id("IV")).await.unwrap().is_empty());
}

async fn a_file_without_a_law_is_forgotten(world: World) {
    let store = &world.store;
    scene::set(store).await;
    commit(store, async |tx| {
        tx.put_law_file(&keeping(), &law_file("f1", "ab")).await?;
        tx.put_law_file(&keeping(), &law_file("f2", "cd")).await?;
        tx.put_law(&keeping(), &Law { file: Some(id("f1")), ..law("l1") }).await
    })
    .await
    .unwrap();
    let forgotten = store.read().forgotten_law_files(at(2), 9).await.unwrap();
    assert_eq!(forgotten, [law_file("f2", "cd")]);
    assert!(store.read().forgotten_law_files(at(1), 9).await.unwrap().is_empty());
    for (name, gone) in [("f1", false), ("f2", true), ("f2", false)] {
        let deleted =
            commit(store, async |tx| tx.delete_forgotten_law_file(&id(name)).await).await.unwrap();
        assert_eq!(deleted, gone, "{name}");
    }
    let has = async |sha256: &str| store.read().has_content(sha256).await.unwrap();
    assert_eq!((has("ab").await, has("cd").await), (true, false));
}
