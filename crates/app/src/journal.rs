//! The journal: who did what when, as far as a person may read it.

use omnibus_domain::{
    id::ReviewId,
    policy::{self, Actor},
};
use omnibus_store::Entry;

use crate::{App, Result};

/// How many entries a page shows.
pub const PAGE: u64 = 50;

/// A page of a journal.
#[derive(Debug)]
pub struct Page {
    /// The entries with the name of who acted, the newest first.
    pub entries: Vec<(Entry, Option<String>)>,
    /// The entry before which the next page starts, if there is one.
    pub next: Option<i64>,
}

/// The journal of a review.
///
/// # Errors
/// [`crate::AppError::NotFound`] to those who may not read it.
pub async fn of_review(
    app: &App,
    actor: &Actor,
    review: &ReviewId,
    before: Option<i64>,
) -> Result<Page> {
    let access = app.access(actor, review).await?;
    let view = policy::may_read_journal(&access)?;
    let entries = app.store.read().journal(review, view, before, PAGE + 1).await?;
    page(app, entries).await
}

/// The whole journal, for the secretariat.
///
/// # Errors
/// [`crate::AppError::NotFound`] to everyone else.
pub async fn whole(app: &App, actor: &Actor, before: Option<i64>) -> Result<Page> {
    let permit = policy::may_administer(actor)?;
    let entries = app.store.read().whole_journal(&permit, before, PAGE + 1).await?;
    page(app, entries).await
}

async fn page(app: &App, mut entries: Vec<Entry>) -> Result<Page> {
    let full = entries.len() as u64 > PAGE;
    entries.truncate(PAGE as usize);
    let next = full.then(|| entries.last().map(|entry| entry.id)).flatten();
    let read = app.store.read();
    let mut told = Vec::with_capacity(entries.len());
    for entry in entries {
        let name = match &entry.event.actor {
            Some(user) => read.account(user).await?.map(|account| account.name),
            None => None,
        };
        told.push((entry, name));
    }
    Ok(Page { entries: told, next })
}
