//! The journal: paged by its numbers, and silent about what happens inside a State (M27).

use omnibus_domain::policy::JournalView;
use omnibus_store::{Entry, Event};

use crate::{
    both::{World, commit, on_both},
    scene::{self, administrator, at, id, review},
};

on_both!(the_journal_is_read_page_by_page, what_happens_inside_a_state_stays_there);

/// Something that happened.
pub fn event(kind: &str, inside_state: bool) -> Event {
    Event {
        actor: Some(id("fay")),
        review: Some(review()),
        inside_state,
        kind: kind.to_owned(),
        args: vec![("person".to_owned(), "Ф. И. О.".to_owned())],
    }
}

fn kinds(entries: &[Entry]) -> Vec<&str> {
    entries.iter().map(|entry| entry.event.kind.as_str()).collect()
}

async fn the_journal_is_read_page_by_page(world: World) {
    scene::set(&world.store).await;
    commit(&world.store, async |tx| {
        for number in 1..=5 {
            tx.append(&event(&format!("k{number}"), false), at(number)).await?;
        }
        tx.append(&Event { review: None, actor: None, ..event("other", false) }, at(9)).await
    })
    .await
    .unwrap();
    let read = world.store.read();
    let page = async |before: Option<i64>| {
        read.journal(&review(), JournalView::Review, before, 2).await.unwrap()
    };
    let first = page(None).await;
    assert_eq!(kinds(&first), ["k5", "k4"]);
    let second = page(first.last().map(|entry| entry.id)).await;
    assert_eq!(kinds(&second), ["k3", "k2"]);
    let third = page(second.last().map(|entry| entry.id)).await;
    assert_eq!(kinds(&third), ["k1"]);
    assert!(page(third.last().map(|entry| entry.id)).await.is_empty());
    assert_eq!((third[0].at, &third[0].event.args), (at(1), &event("k1", false).args));
    let whole = read.whole_journal(&administrator(), None, 2).await.unwrap();
    assert_eq!(kinds(&whole), ["other", "k5"]);
    assert_eq!((&whole[0].event.actor, &whole[0].event.review), (&None, &None));
    let rest = read.whole_journal(&administrator(), Some(whole[1].id), 9).await.unwrap();
    assert_eq!(kinds(&rest), ["k4", "k3", "k2", "k1"]);
}

async fn what_happens_inside_a_state_stays_there(world: World) {
    scene::set(&world.store).await;
    commit(&world.store, async |tx| {
        tx.append(&event("answer-saved", true), at(1)).await?;
        tx.append(&event("response-sent", false), at(2)).await
    })
    .await
    .unwrap();
    let read = world.store.read();
    let of = async |view| read.journal(&review(), view, None, 9).await.unwrap();
    assert_eq!(kinds(&of(JournalView::State).await), ["response-sent", "answer-saved"]);
    assert_eq!(kinds(&of(JournalView::Review).await), ["response-sent"]);
    let whole = read.whole_journal(&administrator(), None, 9).await.unwrap();
    assert_eq!(kinds(&whole), ["response-sent"]);
    assert!(read.journal(&id("r2"), JournalView::State, None, 9).await.unwrap().is_empty());
}
