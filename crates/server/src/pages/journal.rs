//! The journal: of a review for its participants, of everything for the secretariat.

use askama::Template;
use axum::extract::State;
use omnibus_app::{App, journal};
use omnibus_domain::{chapter::Chapter, id::ReviewId, instrument::ArticleRef};
use omnibus_store::Entry;
use omnibus_words::Arg;
use serde::Deserialize;

use super::parts::Step;
use crate::{
    Answer, Frame, Page, SignedIn,
    extract::{Path, Query},
};

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
    let reviews = omnibus_app::reviews::all(&app, &me.actor).await?;
    let state = |id: &ReviewId| {
        reviews.iter().find(|review| review.id == *id).map(|review| me.w.state(&review.state))
    };
    let text = me.w.get("journal-whole-text");
    let steps = vec![Step::here(me.w.get("journal-title"))];
    me.show(&show(&me, steps, text, page, "/secretariat/journal", state))
}

/// The journal of a review.
pub async fn of_review(
    State(app): State<App>,
    me: SignedIn,
    Path(id): Path<ReviewId>,
    Query(from): Query<From>,
) -> Answer {
    let page = journal::of_review(&app, &me.actor, &id, from.before).await?;
    let review = omnibus_app::reviews::overview(&app, &me.actor, &id).await?.review;
    let steps = vec![
        Step::to(me.w.state(&review.state), format!("/reviews/{id}")),
        Step::here(me.w.get("journal-title")),
    ];
    let text = me.w.get("journal-text");
    me.show(&show(&me, steps, text, page, &format!("/reviews/{id}/journal"), |_| None))
}

fn show(
    me: &SignedIn,
    steps: Vec<Step>,
    text: String,
    page: journal::Page,
    path: &str,
    state: impl Fn(&ReviewId) -> Option<String>,
) -> JournalPage {
    let w = me.frame();
    let older = page.next.map(|before| format!("{path}?before={before}"));
    let entries = page
        .entries
        .into_iter()
        .map(|(entry, who)| Line {
            state: entry.event.review.as_ref().and_then(&state).unwrap_or_default(),
            ..line(&w, &entry, who)
        })
        .collect();
    JournalPage { entries, older, steps, text, w }
}

fn line(w: &Frame, entry: &Entry, who: Option<String>) -> Line {
    Line {
        at: w.moment(&entry.at),
        iso: w.iso(&entry.at),
        who: who.unwrap_or_else(|| w.get("journal-program")),
        what: sentence(w, &entry.event.kind, &entry.event.args),
        state: String::new(),
    }
}

/// An entry's sentence, with names for what it keeps as codes.
fn sentence(w: &Frame, kind: &str, args: &[(String, String)]) -> String {
    let told: Vec<(&str, Arg)> =
        args.iter().map(|(name, value)| (name.as_str(), Arg::Text(name_of(w, name, value)))).collect();
    w.with(&format!("journal-{kind}"), &told)
}

fn name_of(w: &Frame, name: &str, value: &str) -> String {
    match name {
        "participant" | "state" => w.state(value),
        "instrument" => w.get(&format!("instrument-{value}.short")),
        "act" => w.of("status-act", value),
        "seat" => w.get(&format!("seat-{value}")),
        "article" => value.parse().map_or_else(|_| value.to_owned(), |article| title(w, &article)),
        "chapter" => match Chapter::from_slug(value) {
            Ok(Chapter::Article(article)) => title(w, &article),
            _ => w.get("journal-general-part"),
        },
        _ => value.to_owned(),
    }
}

fn title(w: &Frame, article: &ArticleRef) -> String {
    let instrument = w.get(&format!("instrument-{}.short", article.instrument));
    let number = article.number.to_string();
    let label = w.say2("journal-article", "instrument", instrument, "number", number);
    format!("{label} ({})", w.get(&article.title_key()))
}

impl Page for JournalPage {
    fn samples(w: &Frame) -> Vec<Self> {
        let args = |text: &str| -> Vec<(String, String)> {
            [
                ("email", "ana@example.org"),
                ("person", "Ana"),
                ("seat", text),
                ("chapter", "untoc-5"),
                ("article", "untoc/5"),
                ("participant", "FRA"),
                ("instrument", "untoc"),
                ("act", "ratification"),
                ("question", "untoc-5-1"),
                ("section", "untoc-5-observations"),
                ("file", "law.pdf"),
                ("number", "1"),
            ]
            .into_iter()
            .map(|(name, value)| (name.to_owned(), value.to_owned()))
            .collect()
        };
        let line = |kind: &&str| Line {
            at: "14:02".to_owned(),
            iso: "2026-01-01T14:02:00Z".to_owned(),
            who: w.get("journal-program"),
            what: sentence(w, kind, &args("focal-point")),
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

/// Every kind of entry, for the samples; a test compares the list with what the acts write.
pub const KINDS: &[&str] = &[
    "account-changed",
    "act-entered",
    "agreement-withdrawn",
    "answer-saved",
    "article-divided",
    "chapter-cleared",
    "chapter-given",
    "chapter-ready",
    "chapter-reopened",
    "dialogue-recorded",
    "draft-sent",
    "file-uploaded",
    "finding-changed",
    "finding-recorded",
    "finding-withdrawn",
    "invitation-withdrawn",
    "invited",
    "joined",
    "officer-invited",
    "password-changed",
    "profile-approved",
    "publication-withdrawn",
    "question-answered",
    "question-asked",
    "removed",
    "report-final",
    "report-published",
    "response-corrected",
    "response-sent",
    "review-opened",
    "section-agreed",
    "section-commented",
    "section-written",
    "set-up",
    "signed-in",
    "stakeholders-named",
    "token-made",
    "token-withdrawn",
];
