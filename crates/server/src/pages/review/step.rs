//! A step of the clock that the secretariat records as done.

use askama::Template;
use axum::extract::State;
use jiff::civil::Date;
use omnibus_app::{
    App, AppError, Problem,
    reviews::{self, StepView},
};
use omnibus_domain::{id::ReviewId, review::clock};

use crate::{Answer, Frame, Page, SignedIn, error, extract::Path, form::Form, reader::go};

/// The form with the day of one step.
#[derive(Template)]
#[template(path = "reviews/step.html")]
pub struct StepPage {
    w: Frame,
    id: String,
    step: String,
    title: String,
    due: Date,
    form: Form,
}

/// The form.
pub async fn show(
    State(app): State<App>,
    me: SignedIn,
    Path((id, step)): Path<(ReviewId, String)>,
) -> Answer {
    let view = reviews::step(&app, &me.actor, &id, &step).await?;
    let mut form = Form::filled([("before", before(&view))]);
    if let Some(day) = view.due.done {
        form.set_date("day", day);
    }
    me.show(&page(&me.w, &view, form))
}

/// Records the day.
pub async fn record(
    State(app): State<App>,
    me: SignedIn,
    Path((id, step)): Path<(ReviewId, String)>,
    form: Form,
) -> Answer {
    let before = form.parsed("before");
    let recorded = match form.date("day") {
        Ok(day) => reviews::record_step(&app, &me.actor, &id, &step, day, before).await,
        Err(problem) => Err(AppError::Invalid(vec![problem])),
    };
    match recorded {
        Ok(()) => go(&format!("/reviews/{id}?done=step-recorded")),
        Err(refusal) => {
            let problems = error::problems(refusal)?;
            let view = reviews::step(&app, &me.actor, &id, &step).await?;
            me.show_again(&page(&me.w, &view, form.with(problems)))
        }
    }
}

fn before(view: &StepView) -> String {
    view.due.done.map(|day| day.to_string()).unwrap_or_default()
}

fn page(w: &Frame, view: &StepView, form: Form) -> StepPage {
    StepPage {
        id: view.review.id.to_string(),
        title: w.get(&clock::key(&view.due.id)),
        step: view.due.id.clone(),
        due: view.due.due,
        form,
        w: w.clone(),
    }
}

impl StepPage {
    fn back(&self) -> String {
        format!("/reviews/{}", self.id)
    }
}

impl Page for StepPage {
    fn samples(w: &Frame) -> Vec<Self> {
        let page = |form| Self {
            w: w.clone(),
            id: "abc".to_owned(),
            step: "notes".to_owned(),
            title: w.get(&clock::key("notes")),
            due: Date::constant(2026, 4, 2),
            form,
        };
        let wrong = ["problem-date", "problem-date-future"];
        let mut pages = vec![page(Form::default())];
        pages.extend(
            wrong.map(|message| page(Form::default().with(vec![Problem::new("day", message)]))),
        );
        pages
    }
}
