//! Notices: each taken by one process at a time until it was sent.

use jiff::SignedDuration;
use omnibus_domain::locale::Locale;
use omnibus_store::{Notice, QueuedNotice, Store};

use crate::{
    both::{World, commit, on_both},
    scene::{at, told},
};

on_both!(
    a_notice_is_taken_until_it_was_sent,
    two_processes_take_each_notice_once,
    old_notices_are_settled,
);

/// A mail to be sent.
pub fn notice(number: usize) -> Notice {
    Notice {
        to: format!("{number}@example.org"),
        language: Locale::Fr,
        message: "chapter-given".to_owned(),
        args: vec![("state".to_owned(), "Île verte".to_owned())],
        link: "/reviews/r1".to_owned(),
    }
}

async fn take(store: &Store, second: i64, most: u64) -> Vec<QueuedNotice> {
    let lease = SignedDuration::from_secs(60);
    commit(store, async |tx| tx.take_due_notices(at(second), lease, most).await).await.unwrap()
}

async fn queue(store: &Store, numbers: std::ops::Range<usize>, second: i64) {
    commit(store, async |tx| {
        for number in numbers {
            tx.queue(&notice(number), at(second)).await?;
        }
        Ok(())
    })
    .await
    .unwrap();
}

async fn a_notice_is_taken_until_it_was_sent(world: World) {
    let store = &world.store;
    queue(store, 0..3, 0).await;
    queue(store, 3..4, 50).await;
    let taken = take(store, 1, 2).await;
    let to: Vec<_> = taken.iter().map(|one| one.notice.to.as_str()).collect();
    assert_eq!(to, ["0@example.org", "1@example.org"]);
    assert_eq!((taken[0].attempts, &taken[0].notice.args), (0, &notice(0).args));
    assert_eq!(take(store, 2, 9).await.len(), 1, "one is left, the last is not due");
    let sent = commit(store, async |tx| tx.notice_was_sent(taken[0].id, at(3)).await);
    assert_eq!(told(sent.await), "done");
    let sent = commit(store, async |tx| tx.notice_was_sent(i64::MAX, at(3)).await);
    assert_eq!(told(sent.await), "missing");
    let again = take(store, 61, 9).await;
    let again: Vec<_> = again.iter().map(|one| (one.notice.to.as_str(), one.attempts)).collect();
    assert_eq!(again, [("3@example.org", 0), ("1@example.org", 1)], "its lease has passed");
}

async fn two_processes_take_each_notice_once(world: World) {
    queue(&world.store, 0..60, 0).await;
    let mut taken = Vec::new();
    loop {
        let (one, other) = tokio::join!(take(&world.store, 1, 7), take(&world.store, 1, 7));
        if one.is_empty() && other.is_empty() {
            break;
        }
        taken.extend(one.into_iter().chain(other).map(|notice| notice.id));
    }
    taken.sort_unstable();
    taken.dedup();
    assert_eq!(taken.len(), 60);
    let left = take(&world.store, 61, 99).await;
    assert!(left.iter().all(|one| one.attempts == 1), "each was taken once");
    assert_eq!(left.len(), 60);
}

async fn old_notices_are_settled(world: World) {
    queue(&world.store, 0..2, 0).await;
    queue(&world.store, 2..3, 10).await;
    commit(&world.store, async |tx| tx.settle_notices(at(10), at(11)).await).await.unwrap();
    let left = take(&world.store, 12, 9).await;
    let left: Vec<_> = left.iter().map(|one| one.notice.to.as_str()).collect();
    assert_eq!(left, ["2@example.org"]);
}
