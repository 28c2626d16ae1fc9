//! The sentence of an entry of the journal, with names for what it keeps as codes.

use omnibus_app::{App, reviews};
use omnibus_domain::{
    chapter::Chapter,
    id::{QuestionId, SectionId},
    party::ActKind,
    review::clock,
};
use omnibus_store::{Event, Review};
use omnibus_words::Arg;

use crate::{Frame, pages::self_assessment::chapter_name};

/// The sentence of an entry.
pub(in crate::pages) fn sentence(
    w: &Frame,
    app: &App,
    review: Option<&Review>,
    event: &Event,
) -> String {
    let told: Vec<(&str, Arg)> = event
        .args
        .iter()
        .map(|(name, value)| {
            let told = name_of(w, app, review, name, value);
            (name.as_str(), Arg::Text(told.unwrap_or_else(|| value.clone())))
        })
        .collect();
    w.with(&format!("journal-{}", event.kind), &told)
}

/// The name behind a code; `None` if it is no code, or one that the pack no longer has.
fn name_of(
    w: &Frame,
    app: &App,
    review: Option<&Review>,
    name: &str,
    value: &str,
) -> Option<String> {
    match name {
        "participant" | "state" => Some(w.state(value)),
        "instrument" => w.find(&format!("instrument-{value}.short")),
        "act" => value.parse::<ActKind>().ok().map(|act| w.of("status-act", act.as_str())),
        "seat" => w.find(&format!("seat-{value}")),
        "article" => Some(chapter_name(w, &Chapter::Article(value.parse().ok()?))),
        "chapter" => Some(chapter_name(w, &Chapter::from_slug(value).ok()?)),
        "question" | "from" => {
            let question: QuestionId = value.parse().ok()?;
            Some(chapter_name(w, &app.pack.questionnaire.question(&question)?.chapter))
        }
        "step" => w.find(&clock::key(value)),
        "what" => w.find(&format!("lots-act-{value}")),
        "day" => value.parse().ok().map(|day| w.long_date(&day)),
        "section" => section(w, app, review?, &value.parse().ok()?),
        _ => None,
    }
}

fn section(w: &Frame, app: &App, review: &Review, id: &SectionId) -> Option<String> {
    let (instruments, articles) =
        (reviews::instruments(app, review), reviews::articles(app, review));
    let placed = app.pack.blueprint.place(&instruments, &articles);
    let place = placed.iter().find(|place| place.id == *id)?;
    let state = w.state(&review.state);
    let heading = omnibus_documents::report::heading(place, &state, w.words()).text.plain();
    Some(match &place.article {
        Some(article) => format!("{} – {heading}", chapter_name(w, &article.clone().into())),
        None => heading,
    })
}

/// The sentence of a kind of entry with invented variables.
pub(super) fn sample(w: &Frame, kind: &str) -> String {
    let names = [
        "email",
        "person",
        "seat",
        "chapter",
        "article",
        "participant",
        "instrument",
        "act",
        "question",
        "section",
        "file",
        "number",
        "step",
        "day",
        "phase",
        "state",
        "what",
        "law",
        "from",
    ];
    let args: Vec<(&str, Arg)> = names.into_iter().map(|name| (name, Arg::from("Ana"))).collect();
    w.with(&format!("journal-{kind}"), &args)
}

/// Every kind of entry.
pub const KINDS: &[&str] = &[
    "account-changed",
    "act-entered",
    "agreement-withdrawn",
    "answer-kept",
    "answer-restored",
    "answer-saved",
    "answer-taken-over",
    "article-divided",
    "chapter-cleared",
    "chapter-given",
    "chapter-ready",
    "chapter-reopened",
    "cycle-closed",
    "cycle-defined",
    "cycle-group",
    "cycle-launched",
    "cycle-participants",
    "cycle-published",
    "cycle-scope",
    "cycle-signatory",
    "dialogue-recorded",
    "draft-admission-ended",
    "draft-admitted",
    "draft-chapter-read",
    "draft-file-read",
    "draft-opened",
    "draft-sent",
    "enquiry-answered",
    "enquiry-asked",
    "enquiry-set-aside",
    "file-uploaded",
    "finding-changed",
    "finding-recorded",
    "finding-withdrawn",
    "invitation-withdrawn",
    "invited",
    "joined",
    "law-added",
    "law-changed",
    "law-removed",
    "lots-recorded",
    "officer-invited",
    "password-changed",
    "profile-approved",
    "publication-withdrawn",
    "question-answered",
    "question-asked",
    "question-cleared",
    "question-given",
    "question-ready",
    "question-reopened",
    "remark-reopened",
    "remark-settled",
    "remark-written",
    "reminded",
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
    "step-recorded",
    "step-withdrawn",
    "token-made",
    "token-withdrawn",
];
