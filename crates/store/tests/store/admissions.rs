//! Officers let into a draft: one at a time, until the end of the time or before.

use omnibus_domain::{
    policy::{Admission, MayAdmit, MayEndAdmission, may_admit, may_end_admission},
    review::Stage,
};
use omnibus_store::Event;

use crate::{
    both::{World, commit, on_both},
    scene::{self, access, at, id, review, told},
};

on_both!(
    one_officer_is_let_in_at_a_time,
    an_admission_ends_once,
    the_log_tells_of_admissions_alone,
    two_who_let_in_at_once_let_in_one,
    nobody_is_let_into_a_final_review,
);

/// The focal point's permit to let an officer in.
pub fn admitting() -> MayAdmit {
    may_admit(&access("fay", Stage::SelfAssessment)).unwrap()
}

/// The focal point's permit to end it.
pub fn ending() -> MayEndAdmission {
    may_end_admission(&access("fay", Stage::SelfAssessment)).unwrap()
}

/// Ada, let in for ten seconds.
pub fn admission(name: &str, since: i64) -> Admission {
    Admission {
        id: id(name),
        review: review(),
        officer: id("ada"),
        by: id("fay"),
        since: at(since),
        until: at(since + 10),
        ended: None,
    }
}

async fn one_officer_is_let_in_at_a_time(world: World) {
    scene::set(&world.store).await;
    let admit = async |name: &str, since: i64| {
        let new = admission(name, since);
        told(commit(&world.store, async |tx| tx.admit(&admitting(), &new).await).await)
    };
    assert_eq!(admit("a1", 10).await, "done");
    assert_eq!(admit("a2", 19).await, "exists");
    assert_eq!(admit("a3", 20).await, "done", "the first is over by itself");
    let read = world.store.read();
    let names = |found: Vec<Admission>| -> Vec<String> {
        found.into_iter().map(|one| one.id.to_string()).collect()
    };
    assert_eq!(read.admission(&id("a1")).await.unwrap(), Some(admission("a1", 10)));
    assert_eq!(names(read.admissions(&review()).await.unwrap()), ["a3", "a1"]);
    assert_eq!(names(read.admissions_of(&id("ada"), at(19)).await.unwrap()), ["a1", "a3"]);
    assert_eq!(names(read.admissions_of(&id("ada"), at(20)).await.unwrap()), ["a3"]);
    assert!(read.admissions_of(&id("ada"), at(30)).await.unwrap().is_empty());
    assert!(read.admissions_of(&id("fay"), at(11)).await.unwrap().is_empty());
    let ghost = Admission { officer: id("ghost"), ..admission("a4", 40) };
    let unknown = commit(&world.store, async |tx| tx.admit(&admitting(), &ghost).await);
    assert_eq!(told(unknown.await), "missing");
}

async fn an_admission_ends_once(world: World) {
    scene::set(&world.store).await;
    let end = async |name: &str, second: i64| {
        told(
            commit(&world.store, async |tx| {
                tx.end_admission(&ending(), &id(name), at(second)).await
            })
            .await,
        )
    };
    commit(&world.store, async |tx| tx.admit(&admitting(), &admission("a1", 10)).await)
        .await
        .unwrap();
    assert_eq!(end("a1", 12).await, "done");
    assert_eq!(end("a1", 13).await, "missing");
    assert_eq!(end("ghost", 13).await, "missing");
    let read = world.store.read();
    assert_eq!(read.admission(&id("a1")).await.unwrap().unwrap().ended, Some(at(12)));
    assert!(read.admissions_of(&id("ada"), at(13)).await.unwrap().is_empty());
    let again = commit(&world.store, async |tx| tx.admit(&admitting(), &admission("a2", 13)).await);
    assert_eq!(told(again.await), "done");
}

async fn the_log_tells_of_admissions_alone(world: World) {
    scene::set(&world.store).await;
    commit(&world.store, async |tx| {
        for (second, kind) in (1..).zip([
            "draft-admitted",
            "answer-saved",
            "draft-opened",
            "draft-chapter-read",
            "draft-file-read",
            "draft-admission-ended",
        ]) {
            let event = Event {
                actor: Some(id("ada")),
                review: Some(review()),
                inside_state: true,
                kind: kind.to_owned(),
                args: Vec::new(),
            };
            tx.append(&event, at(second)).await?;
        }
        Ok(())
    })
    .await
    .unwrap();
    let read = world.store.read();
    let log = read.draft_log(&ending(), None, 9).await.unwrap();
    let kinds: Vec<_> = log.iter().map(|entry| entry.event.kind.as_str()).collect();
    assert_eq!(
        kinds,
        [
            "draft-admission-ended",
            "draft-file-read",
            "draft-chapter-read",
            "draft-opened",
            "draft-admitted",
        ]
    );
    let older = read.draft_log(&ending(), Some(log[2].id), 1).await.unwrap();
    assert_eq!(older[0].event.kind, "draft-opened");
}

async fn two_who_let_in_at_once_let_in_one(world: World) {
    scene::set(&world.store).await;
    let admit = async |name: &str| {
        let new = admission(name, 10);
        told(commit(&world.store, async |tx| tx.admit(&admitting(), &new).await).await)
    };
    let (one, two) = tokio::join!(admit("a1"), admit("a2"));
    let mut both = [one, two];
    both.sort_unstable();
    assert_eq!(both, ["done", "exists"]);
}

async fn nobody_is_let_into_a_final_review(world: World) {
    scene::set_final(&world.store).await;
    let late = commit(&world.store, async |tx| tx.admit(&admitting(), &admission("a1", 99)).await);
    assert_eq!(told(late.await), "stale");
    let backwards = "INSERT INTO admissions \
        (id, review_id, officer, admitted_by, since_at, until_at) \
        VALUES ('a', 'r1', 'ada', 'fay', 5, 5)";
    let told = world.refusal(backwards).await.unwrap_or_default();
    assert!(told.to_lowercase().contains("check"), "{told}");
}
