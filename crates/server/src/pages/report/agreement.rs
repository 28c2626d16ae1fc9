//! Agreeing several sections at once: those chosen, those on an article, or all that are open.

use std::str::FromStr;

use askama::Template;
use axum::{extract::State, http::StatusCode};
use omnibus_app::{
    App, AppError, Problem,
    report::{self, SectionView},
};
use omnibus_domain::id::{ReviewId, SectionId};

use super::{Group, groups, sample_groups, steps};
use crate::{
    Answer, Frame, Page, SignedIn, Trouble, error, extract::Path, form::Form, pages::parts::Step,
    reader::go,
};

/// The sections that the reader's State has not agreed yet.
#[derive(Template)]
#[template(path = "report/agreement.html")]
pub struct AgreementPage {
    w: Frame,
    review: String,
    steps: Vec<Step>,
    groups: Vec<Group>,
    /// True if the others have agreed everything: the next word may be the last.
    last: bool,
    form: Form,
}

/// The list.
pub async fn show(State(app): State<App>, me: SignedIn, Path(id): Path<ReviewId>) -> Answer {
    me.show(&page(&app, &me, &id, Form::default()).await?)
}

/// Agrees what was chosen, each section at the revision that was read.
pub async fn agree(
    State(app): State<App>,
    me: SignedIn,
    Path(id): Path<ReviewId>,
    form: Form,
) -> Answer {
    let chosen: Option<Vec<_>> = form.values("sections").map(read).collect();
    let chosen = chosen.ok_or(Trouble::Unreadable)?;
    match report::agree(&app, &me.actor, &id, &chosen).await {
        Ok(true) => go(&format!("/reviews/{id}/report?done=report-final")),
        Ok(false) => go(&format!("/reviews/{id}/report?done=sections-agreed")),
        Err(AppError::Stale) => {
            let changed = vec![Problem::new("", "problem-section-changed")];
            let page = page(&app, &me, &id, form.with(changed)).await?;
            me.show_as(StatusCode::CONFLICT, &page)
        }
        Err(refusal) => {
            let problems = error::problems(refusal)?;
            me.show_again(&page(&app, &me, &id, form.with(problems)).await?)
        }
    }
}

/// The section and the revision in `introduction:3`.
fn read(value: &str) -> Option<(SectionId, i64)> {
    let (section, revision) = value.split_once(':')?;
    Some((SectionId::from_str(section).ok()?, revision.parse().ok()?))
}

async fn page(
    app: &App,
    me: &SignedIn,
    id: &ReviewId,
    form: Form,
) -> omnibus_app::Result<AgreementPage> {
    let view = report::to_agree(app, &me.actor, id).await?;
    let w = me.frame();
    let side = view.access.side().ok_or(AppError::NotYours)?;
    let with_text = || view.sections.iter().filter(|one| one.place.has_text());
    let is_open = |one: &SectionView| one.standing.open.contains(side);
    let mut steps = steps(&w, &view.review);
    steps.push(Step::here(w.get("report-agree-several")));
    Ok(AgreementPage {
        review: id.to_string(),
        steps,
        groups: groups(&w, &view.review.state, &view.sections, is_open),
        last: with_text().all(|one| one.standing.open.iter().all(|party| party == side)),
        form,
        w,
    })
}

impl Page for AgreementPage {
    fn samples(w: &Frame) -> Vec<Self> {
        let page = |groups, last, problem: &'static str| Self {
            w: w.clone(),
            review: "abc".to_owned(),
            steps: vec![Step::here(w.get("report-agree-several"))],
            groups,
            last,
            form: Form::default().with(vec![Problem::new("", problem)]),
        };
        vec![
            page(sample_groups(), true, "problem-choose-section"),
            page(sample_groups(), false, "problem-section-changed"),
            page(Vec::new(), false, "problem-choose-section"),
        ]
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_section_is_agreed_at_the_revision_that_was_read() {
        let introduction = "introduction".parse().unwrap();
        assert_eq!(read("introduction:3"), Some((introduction, 3)));
        for bad in ["", "introduction", "introduction:", ":3", "Introduction:3", "introduction:x"] {
            assert_eq!(read(bad), None, "{bad}");
        }
    }
}
