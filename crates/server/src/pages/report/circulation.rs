//! Sending the draft report to the State under review, after a look at what is still empty.

use askama::Template;
use axum::extract::State;
use omnibus_app::{App, report};
use omnibus_domain::id::ReviewId;

use super::{Group, groups, sample_groups, steps};
use crate::{Answer, Frame, Page, SignedIn, extract::Path, pages::parts::Step, reader::go};

/// The question whether the draft is sent.
#[derive(Template)]
#[template(path = "report/circulation.html")]
pub struct CirculationPage {
    w: Frame,
    review: String,
    steps: Vec<Step>,
    state: String,
    /// The sections in which nothing stands.
    empty: Vec<Group>,
}

/// The question.
pub async fn show(State(app): State<App>, me: SignedIn, Path(id): Path<ReviewId>) -> Answer {
    let view = report::to_circulate(&app, &me.actor, &id).await?;
    let w = me.frame();
    let mut steps = steps(&w, &view.review);
    steps.push(Step::here(w.get("report-send-draft")));
    me.show(&CirculationPage {
        review: id.to_string(),
        steps,
        state: w.state(&view.review.state),
        empty: groups(&w, &view.review.state, &view.sections, |one| one.text.is_empty()),
        w,
    })
}

/// Sends it.
pub async fn send(State(app): State<App>, me: SignedIn, Path(id): Path<ReviewId>) -> Answer {
    report::circulate(&app, &me.actor, &id).await?;
    go(&format!("/reviews/{id}/report?done=draft-sent"))
}

impl Page for CirculationPage {
    fn samples(w: &Frame) -> Vec<Self> {
        let page = |empty| Self {
            w: w.clone(),
            review: "abc".to_owned(),
            steps: vec![Step::here(w.get("report-send-draft"))],
            state: "Northland".to_owned(),
            empty,
        };
        vec![page(sample_groups()), page(Vec::new())]
    }
}
