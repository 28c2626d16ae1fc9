//! One section of the report: read, written, commented, agreed.

use axum::{extract::State, http::StatusCode};
use omnibus_app::{App, AppError, Problem, report};
use omnibus_domain::id::{ReviewId, SectionId};

use super::{section_page::page, section_path};
use crate::{Answer, SignedIn, error, extract::Path, form::Form, reader::go};

pub use super::section_page::SectionPage;

type Place = Path<(ReviewId, SectionId)>;

/// The section.
pub async fn show(State(app): State<App>, me: SignedIn, Path((id, at)): Place) -> Answer {
    let view = report::section(&app, &me.actor, &id, &at).await?;
    let form = stored(&me, &view);
    me.show(&page(&me, &view, form)?)
}

/// Writes it, or takes what the review itself says over into the text being written.
pub async fn write(
    State(app): State<App>,
    me: SignedIn,
    Path((id, at)): Place,
    form: Form,
) -> Answer {
    if form.value("take") == "review" {
        return take_over(&app, &me, &id, &at, form).await;
    }
    let revision = form.parsed("revision").unwrap_or_default();
    match report::write(&app, &me.actor, &id, &at, form.value("text"), revision).await {
        Ok(_) => go(&format!("{}?done=section-written", section_path(&id, &at))),
        Err(AppError::Stale) => conflict(&app, &me, &id, &at, form).await,
        Err(refusal) => again(&app, &me, &id, &at, form, error::problems(refusal)?).await,
    }
}

/// Comments on it.
pub async fn comment(
    State(app): State<App>,
    me: SignedIn,
    Path((id, at)): Place,
    form: Form,
) -> Answer {
    let language = form.parsed("language").unwrap_or_else(|| me.locale());
    let revision = form.parsed("revision").unwrap_or_default();
    let text = form.value("comment");
    match report::comment(&app, &me.actor, &id, &at, text, language, revision).await {
        Ok(()) => go(&format!("{}?done=section-commented#comments", section_path(&id, &at))),
        Err(refusal) => again(&app, &me, &id, &at, form, error::problems(refusal)?).await,
    }
}

/// Agrees it as it stands at the revision that was read.
pub async fn agree(
    State(app): State<App>,
    me: SignedIn,
    Path((id, at)): Place,
    form: Form,
) -> Answer {
    let revision = form.parsed("revision").unwrap_or_default();
    let whole = form.value("from") == "report";
    match report::agree(&app, &me.actor, &id, &[(at.clone(), revision)]).await {
        Ok(true) => go(&format!("/reviews/{id}/report?done=report-final")),
        Ok(false) if whole => go(&format!("/reviews/{id}/report?done=section-agreed#{at}")),
        Ok(false) => go(&format!("{}?done=section-agreed", section_path(&id, &at))),
        Err(AppError::Stale) => {
            let view = report::section(&app, &me.actor, &id, &at).await?;
            let changed = vec![Problem::new("", "problem-section-changed")];
            let form = stored(&me, &view).with(changed);
            me.show_as(StatusCode::CONFLICT, &page(&me, &view, form)?)
        }
        Err(refusal) => Err(refusal.into()),
    }
}

/// Takes the agreement back.
pub async fn disagree(State(app): State<App>, me: SignedIn, Path((id, at)): Place) -> Answer {
    match report::disagree(&app, &me.actor, &id, &at).await {
        // A double click: it has been taken back.
        Ok(()) | Err(AppError::NotFound) => {
            report::section(&app, &me.actor, &id, &at).await?;
            go(&format!("{}?done=agreement-withdrawn", section_path(&id, &at)))
        }
        Err(refusal) => Err(refusal.into()),
    }
}

async fn take_over(app: &App, me: &SignedIn, id: &ReviewId, at: &SectionId, sent: Form) -> Answer {
    let view = report::section(app, &me.actor, id, at).await?;
    if !view.may.draft {
        return Err(AppError::NotYours.into());
    }
    let typed = sent.value("text").trim_end().to_owned();
    let text = match typed.is_empty() {
        true => view.from_review.clone(),
        false => format!("{typed}\n\n{}", view.from_review),
    };
    let mut form = sent;
    form.set("text", text);
    me.show(&page(me, &view, form)?)
}

async fn again(
    app: &App,
    me: &SignedIn,
    id: &ReviewId,
    at: &SectionId,
    sent: Form,
    problems: Vec<Problem>,
) -> Answer {
    let view = report::section(app, &me.actor, id, at).await?;
    let mut form = stored(me, &view);
    for (name, value) in sent.fields() {
        form.set(name, value);
    }
    me.show_again(&page(me, &view, form.with(problems))?)
}

/// Someone else wrote it in the meantime: both versions are shown, and what was typed stays in the form.
async fn conflict(app: &App, me: &SignedIn, id: &ReviewId, at: &SectionId, sent: Form) -> Answer {
    let view = report::section(app, &me.actor, id, at).await?;
    let mut form = sent;
    form.set("revision", view.section.revision.to_string());
    let mut page = page(me, &view, form)?;
    page.show_theirs();
    me.show_as(StatusCode::CONFLICT, &page)
}

fn stored(me: &SignedIn, view: &report::SectionPage) -> Form {
    let revision = view.section.revision.to_string();
    let language = me.locale();
    let text = view.section.text.as_str();
    Form::filled([("text", text), ("revision", revision.as_str()), ("language", language.code())])
}
