//! Changing or withdrawing a finding of one's own State.

use askama::Template;
use axum::{extract::State, http::StatusCode};
use omnibus_app::{App, AppError, Problem, findings};
use omnibus_domain::{
    id::{FindingId, ReviewId},
    instrument::ArticleRef,
};
use omnibus_store::StoredFinding;

use super::{
    FindingShown,
    article::{command, kinds},
    article_in, article_name, steps,
};
use crate::{
    Answer, Frame, Page, SignedIn, error,
    extract::Path,
    form::{Choice, Form},
    pages::parts::Step,
    reader::go,
};

/// The finding in a form.
#[derive(Template)]
#[template(path = "desk_review/finding.html")]
pub struct FindingPage {
    w: Frame,
    /// The page of the article.
    article: String,
    /// Where the form is sent: a finding withdrawn in the meantime can be recorded anew.
    action: String,
    steps: Vec<Step>,
    conflict: Conflict,
    kinds: Vec<Choice>,
    languages: Vec<Choice>,
    form: Form,
}

/// What someone else of the same State did in the meantime.
enum Conflict {
    None,
    Changed(FindingShown),
    Withdrawn,
}

type Place = Path<(ReviewId, String, FindingId)>;

/// The form.
pub async fn show(
    State(app): State<App>,
    me: SignedIn,
    Path((id, slug, finding)): Place,
) -> Answer {
    let article = article_in(&slug)?;
    let (page, stored) = page(&app, &me, &id, &article, &finding).await?;
    let stored = stored.ok_or(AppError::NotFound)?;
    me.show(&FindingPage { form: filled(&stored), ..page })
}

/// Changes it.
pub async fn change(
    State(app): State<App>,
    me: SignedIn,
    Path((id, slug, finding)): Place,
    form: Form,
) -> Answer {
    let article = article_in(&slug)?;
    let command = command(&me, &article, Some(finding.clone()), &form);
    match findings::write(&app, &me.actor, &id, &command).await {
        Ok(_) => {
            go(&format!("/reviews/{id}/desk-review/{slug}?done=finding-changed#finding-{finding}"))
        }
        Err(AppError::Stale) => {
            let (page, stored) = page(&app, &me, &id, &article, &finding).await?;
            me.show_as(StatusCode::CONFLICT, &conflict(&me, page, stored, form))
        }
        Err(refusal) => {
            let form = form.with(error::problems(refusal)?);
            let (page, stored) = page(&app, &me, &id, &article, &finding).await?;
            stored.ok_or(AppError::NotFound)?;
            me.show_again(&FindingPage { form, ..page })
        }
    }
}

/// Withdraws it.
pub async fn withdraw(
    State(app): State<App>,
    me: SignedIn,
    Path((id, slug, finding)): Place,
) -> Answer {
    article_in(&slug)?;
    findings::withdraw(&app, &me.actor, &id, &finding).await?;
    go(&format!("/reviews/{id}/desk-review/{slug}?done=finding-withdrawn#findings"))
}

fn filled(stored: &StoredFinding) -> Form {
    let revision = stored.revision.to_string();
    Form::filled([
        ("kind", stored.kind.as_str()),
        ("text", &stored.text),
        ("reasons", &stored.reasons),
        ("language", stored.language.code()),
        ("revision", &revision),
    ])
}

/// Both versions: what is saved, and what was typed.
fn conflict(
    me: &SignedIn,
    page: FindingPage,
    stored: Option<StoredFinding>,
    mut form: Form,
) -> FindingPage {
    match stored {
        Some(stored) => {
            form.set("revision", stored.revision.to_string());
            let theirs = FindingShown { own: false, ..FindingShown::new(&me.w, &stored, None) };
            FindingPage { conflict: Conflict::Changed(theirs), form, ..page }
        }
        None => FindingPage {
            action: format!("{}/findings", page.article),
            conflict: Conflict::Withdrawn,
            form,
            ..page
        },
    }
}

/// The page without a form, and the finding if it still is there and of the reader's State.
async fn page(
    app: &App,
    me: &SignedIn,
    id: &ReviewId,
    article: &ArticleRef,
    finding: &FindingId,
) -> omnibus_app::Result<(FindingPage, Option<StoredFinding>)> {
    let view = findings::article(app, &me.actor, id, article).await?;
    let side = view.side.ok_or(AppError::NotYours)?;
    let stored = view.findings.into_iter().find(|one| one.id == *finding && one.side == side);
    let w = me.frame();
    let path = format!("/reviews/{id}/desk-review/{}", article.slug());
    let mut steps = steps(&w, id, &view.thread.review.state);
    steps.push(Step::to(article_name(&w, article), path.clone()));
    steps.push(Step::here(w.get("desk-change-finding")));
    let page = FindingPage {
        action: format!("{path}/findings/{finding}"),
        article: path,
        steps,
        conflict: Conflict::None,
        kinds: kinds(&w),
        languages: Choice::languages(),
        form: Form::default(),
        w,
    };
    Ok((page, stored))
}

impl FindingPage {
    /// A finding withdrawn in the meantime cannot be withdrawn again.
    fn is_there(&self) -> bool {
        !matches!(self.conflict, Conflict::Withdrawn)
    }
}

impl Page for FindingPage {
    fn samples(w: &Frame) -> Vec<Self> {
        let page = |conflict, form| Self {
            w: w.clone(),
            article: "/reviews/abc/desk-review/untoc-5".to_owned(),
            action: "/reviews/abc/desk-review/untoc-5/findings/abc".to_owned(),
            steps: vec![Step::here(w.get("desk-change-finding"))],
            conflict,
            kinds: kinds(w),
            languages: Choice::languages(),
            form,
        };
        let wrong = vec![Problem::new("text", "problem-empty")];
        vec![
            page(Conflict::None, Form::default().with(wrong)),
            page(Conflict::Changed(FindingShown::sample(w, false)), Form::default()),
            page(Conflict::Withdrawn, Form::default()),
        ]
    }
}
