//! When the database fails: the act is refused as a whole, and the next one succeeds.

use std::{env, process::Command};

use omnibus_domain::review::Stage;
use omnibus_store::{Saved, Store};
use sea_orm::ConnectionTrait;

use crate::{
    answers::save,
    both::{World, commit, connect, on_both},
    journal::event,
    scene::{self, administrator, answering, at, id, review, saying, told},
};

on_both!(
    a_dropped_transaction_writes_nothing,
    a_refused_act_writes_nothing,
    a_lost_connection_writes_nothing,
);

async fn a_dropped_transaction_writes_nothing(world: World) {
    scene::set(&world.store).await;
    let tx = world.store.begin().await.unwrap();
    let permit = answering("untoc-5", Stage::SelfAssessment);
    let saved = tx.put_answer(&permit, &saying("dropped"), 0, at(9)).await.unwrap();
    assert!(matches!(saved, Saved::As(1)));
    tx.append(&event("answer-saved", false), at(9)).await.unwrap();
    assert!(tx.answer(&review(), &id("q1")).await.unwrap().is_some(), "inside it is there");
    assert!(world.store.read().answer(&review(), &id("q1")).await.unwrap().is_none());
    drop(tx);
    assert_eq!(save(&world.store, "kept", 0).await, "saved as 1");
    let journal = world.store.read().whole_journal(&administrator(), None, 9).await.unwrap();
    assert!(journal.is_empty());
}

async fn a_refused_act_writes_nothing(world: World) {
    scene::set(&world.store).await;
    let act = commit(&world.store, async |tx| {
        tx.append(&event("joined", false), at(9)).await?;
        tx.put_member(&review(), &scene::member("fay"), at(9)).await
    });
    assert_eq!(told(act.await), "exists");
    let journal = world.store.read().whole_journal(&administrator(), None, 9).await.unwrap();
    assert!(journal.is_empty());
    assert_eq!(save(&world.store, "kept", 0).await, "saved as 1");
}

async fn a_lost_connection_writes_nothing(world: World) {
    scene::set(&world.store).await;
    let tx = world.store.begin().await.unwrap();
    let permit = answering("untoc-5", Stage::SelfAssessment);
    tx.put_answer(&permit, &saying("lost"), 0, at(9)).await.unwrap();
    if world.postgres {
        let others = "SELECT pg_terminate_backend(pid) FROM pg_stat_activity \
                      WHERE datname = current_database() AND pid <> pg_backend_pid()";
        world.raw().await.execute_unprepared(others).await.unwrap();
        assert_eq!(told(tx.append(&event("lost", false), at(9)).await), "database");
        assert_eq!(told(tx.commit().await), "database");
    } else {
        // The process ends in the middle of the act: another one finds the file as it was before.
        std::mem::forget(tx);
        let copy = world.folder().join("copy.sqlite");
        for part in ["", "-wal"] {
            let from = world.folder().join(format!("fresh.sqlite{part}"));
            std::fs::copy(from, world.folder().join(format!("copy.sqlite{part}"))).unwrap();
        }
        let again = Store::open_file(&copy).await.unwrap();
        assert_eq!(save(&again, "kept", 0).await, "saved as 1");
        return;
    }
    assert_eq!(save(&world.store, "kept", 0).await, "saved as 1");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_locked_database_is_told() {
    crate::both::on_sqlite(async |world: World| {
        let other = connect(&world.url).await;
        other.execute_unprepared("BEGIN IMMEDIATE").await.unwrap();
        assert_eq!(told(world.store.begin().await), "database");
        assert!(world.store.is_reachable().await, "one can still read");
        other.execute_unprepared("ROLLBACK").await.unwrap();
        assert_eq!(told(world.store.begin().await), "done");
    })
    .await;
}

/// Names the file that the process started below fills until its disk is full.
const FILLS: &str = "OMNIBUS_TEST_FILLS";

/// The test starts itself again in a process that may write files of a few megabytes only.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_full_disk_loses_nothing() {
    if let Some(file) = env::var_os(FILLS) {
        return fill(&Store::open_file(file.as_ref()).await.unwrap()).await;
    }
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("full.sqlite");
    let store = Store::open_file(&file).await.unwrap();
    scene::set(&store).await;
    store.close().await.unwrap();
    let run = Command::new("sh")
        .args(["-c", "trap '' XFSZ; ulimit -f 4096; exec \"$0\" --exact \"$1\" --nocapture"])
        .arg(env::current_exe().unwrap())
        .arg("failures::a_full_disk_loses_nothing")
        .env(FILLS, &file)
        .output()
        .unwrap();
    let told = String::from_utf8_lossy(&run.stdout).into_owned();
    assert!(run.status.success(), "{told}{}", String::from_utf8_lossy(&run.stderr));
    let saved = told.lines().find_map(|line| line.strip_prefix("saved ")).unwrap();
    let store = Store::open_file(&file).await.unwrap();
    let answer = store.read().answer(&review(), &id("q1")).await.unwrap().unwrap();
    assert_eq!(answer.revision.to_string(), saved, "what was told to be saved is there");
    let next = save(&store, "there is room again", answer.revision).await;
    assert_eq!(next, format!("saved as {}", answer.revision + 1));
    let versions = store.read().answer_versions(&review(), &id("q1"), None, 999).await.unwrap();
    assert_eq!(i64::try_from(versions.len()).unwrap(), answer.revision + 1);
}

/// Saves until the disk is full, and tells how often it could.
async fn fill(store: &Store) {
    for revision in 0..500 {
        let text = format!("{revision} {}", "x".repeat(100_000));
        let outcome = save(store, &text, revision).await;
        if outcome == "database" {
            assert!(revision > 0, "the limit is too low to begin");
            assert!(store.read().answer(&review(), &id("q1")).await.unwrap().is_some());
            println!("\nsaved {revision}");
            return;
        }
        assert_eq!(outcome, format!("saved as {}", revision + 1));
    }
    panic!("the disk was never full");
}
