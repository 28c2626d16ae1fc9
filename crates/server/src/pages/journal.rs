//! The journal: of a review for its participants, of everything for the secretariat.

mod sentence;

pub use sentence::KINDS;

use askama::Template;
use axum::extract::State;
use omnibus_app::{App, journal, reviews};
use omnibus_domain::id::ReviewId;
use omnibus_store::{Entry, Review};
use serde::Deserialize;

use super::parts::Step;
use crate::{
    Answer, Frame, Page, SignedIn,
    extract::{Path, Query},
};
pub(super) use sentence::sentence;

/// A page of a journal.
#[derive(Template)]
#[template(path = "journal/journal.html")]
pub struct JournalPage {
    w: Frame,
    steps: Vec<Step>,
    text: String,
    entries: Vec<Line>,
    older: Option<String>,
}

struct Line {
    at: String,
    iso: String,
    who: String,
    what: String,
    /// In the journal of everything: the State under review.
    state: String,
}

/// Where the page begins.
#[derive(Deserialize)]
pub struct From {
    before: Option<i64>,
}

/// The whole journal.
pub async fn whole(State(app): State<App>, me: SignedIn, Query(from): Query<From>) -> Answer {
    let page = journal::whole(&app, &me.actor, from.before).await?;
    let reviews = reviews::all(&app, &me.actor).await?;
    let find = |id: &ReviewId| reviews.iter().find(|review| review.id == *id);
    let line = |(entry, who): (Entry, Option<String>)| {
        let review = entry.event.review.as_ref().and_then(find);
        let state = review.map(|review| me.w.state(&review.state)).unwrap_or_default();
        Line { state, ..line(&me.w, &app, review, &entry, who) }
    };
    me.show(&JournalPage {
        w: me.frame(),
        steps: vec![Step::here(me.w.get("journal-title"))],
        text: me.w.get("journal-whole-text"),
        older: older(&page, "/secretariat/journal"),
        entries: page.entries.into_iter().map(line).collect(),
    })
}

/// The journal of a review.
pub async fn of_review(
    State(app): State<App>,
    me: SignedIn,
    Path(id): Path<ReviewId>,
    Query(from): Query<From>,
) -> Answer {
    let page = journal::of_review(&app, &me.actor, &id, from.before).await?;
    let review = reviews::overview(&app, &me.actor, &id).await?.review;
    let line = |(entry, who)| line(&me.w, &app, Some(&review), &entry, who);
    me.show(&JournalPage {
        w: me.frame(),
        steps: vec![
            Step::to(me.w.state(&review.state), format!("/reviews/{id}")),
            Step::here(me.w.get("journal-title")),
        ],
        text: me.w.get("journal-text"),
        older: older(&page, &format!("/reviews/{id}/journal")),
        entries: page.entries.into_iter().map(line).collect(),
    })
}

fn older(page: &journal::Page, path: &str) -> Option<String> {
    page.next.map(|before| format!("{path}?before={before}"))
}

fn line(w: &Frame, app: &App, review: Option<&Review>, entry: &Entry, who: Option<String>) -> Line {
    Line {
        at: w.moment(&entry.at),
        iso: w.iso(&entry.at),
        who: who.unwrap_or_else(|| w.get("journal-program")),
        what: sentence(w, app, review, &entry.event),
        state: String::new(),
    }
}

impl Page for JournalPage {
    fn samples(w: &Frame) -> Vec<Self> {
        let line = |kind: &&str| Line {
            at: "14:02".to_owned(),
            iso: "2026-01-01T14:02:00Z".to_owned(),
            who: w.get("journal-program"),
            what: sentence::sample(w, kind),
            state: "Northland".to_owned(),
        };
        let page = |entries, older| Self {
            w: w.clone(),
            steps: vec![Step::to("Northland", "/reviews/abc"), Step::here(w.get("journal-title"))],
            text: w.get("journal-text"),
            entries,
            older,
        };
        let older = Some("/reviews/abc/journal?before=7".to_owned());
        vec![page(KINDS.iter().map(line).collect(), older), page(Vec::new(), None)]
    }
}
