//! To begin the training again, or to remove its space.

use askama::Template;
use axum::extract::State;
use omnibus_app::{App, AppError, training};

use super::{steps, with_notice};
use crate::{Answer, Frame, Page, SignedIn, pages::parts::Step, reader::go};

/// The question whether to.
#[derive(Template)]
#[template(path = "training/end.html")]
pub struct EndTrainingPage {
    w: Frame,
    steps: Vec<Step>,
}

/// The question.
pub async fn ask(State(app): State<App>, me: SignedIn) -> Answer {
    if !training::is_open(&app, &me.actor).await? {
        return Err(AppError::NotFound.into());
    }
    let w = with_notice(me.frame());
    let mut steps = steps(&w);
    steps.push(Step::here(w.get("training-end")));
    me.show(&EndTrainingPage { steps, w })
}

/// Begins again.
pub async fn reset(State(app): State<App>, me: SignedIn) -> Answer {
    training::empty(&app, &me.actor).await?;
    go("/training?done=training-reset")
}

/// Removes it.
pub async fn remove(State(app): State<App>, me: SignedIn) -> Answer {
    training::close(&app, &me.actor).await?;
    go("/training?done=training-removed")
}

impl Page for EndTrainingPage {
    fn samples(w: &Frame) -> Vec<Self> {
        vec![Self { w: with_notice(w.clone()), steps: steps(w) }]
    }
}
