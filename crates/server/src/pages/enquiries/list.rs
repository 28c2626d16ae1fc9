//! What a State asked the secretariat, question by question.

use askama::Template;
use axum::extract::State;
use omnibus_app::{App, enquiries};
use omnibus_domain::{id::ReviewId, policy::Seat};

use super::{asked, sample, state};
use crate::{
    Answer, Frame, Page, SignedIn,
    extract::Path,
    pages::{
        parts::{Step, Task},
        self_assessment::answer::Asked,
    },
};

/// The list.
#[derive(Template)]
#[template(path = "enquiries/list.html")]
pub struct EnquiriesPage {
    w: Frame,
    steps: Vec<Step>,
    tasks: Vec<Task>,
    /// Where an officer is let into the draft, for the focal point.
    admission: Option<String>,
}

/// The list.
pub async fn show(State(app): State<App>, me: SignedIn, Path(id): Path<ReviewId>) -> Answer {
    let (access, found) = enquiries::of_review(&app, &me.actor, &id).await?;
    let w = me.frame();
    let tasks = found.iter().map(|(question, enquiry)| {
        let href = format!("/reviews/{id}/answers/{}/enquiry", question.id);
        let (question, _) = asked(&w, question);
        task(&w, question, href, enquiry.open, w.day_of(&enquiry.changed))
    });
    let tasks = tasks.collect();
    let steps = vec![
        Step::to(w.state(&access.state), format!("/reviews/{id}")),
        Step::to(w.get("self-title"), format!("/reviews/{id}/self-assessment")),
        Step::here(w.get("enquiry-title")),
    ];
    let admission = (access.seat == Seat::FocalPoint).then(|| format!("/reviews/{id}/admission"));
    me.show(&EnquiriesPage { w, steps, tasks, admission })
}

fn task(w: &Frame, question: Asked, href: String, open: bool, day: String) -> Task {
    let (tag, tag_class) = state(w, open);
    let hint = w.say2("enquiry-line", "place", question.place, "date", day);
    Task { text: question.text, href, hint, tag, tag_class }
}

impl Page for EnquiriesPage {
    fn samples(w: &Frame) -> Vec<Self> {
        let task = |open| task(w, sample(w), "/reviews/abc".to_owned(), open, "1".to_owned());
        let page = |tasks, admission: Option<&str>| Self {
            w: w.clone(),
            steps: vec![Step::here(w.get("enquiry-title"))],
            tasks,
            admission: admission.map(str::to_owned),
        };
        let admission = Some("/reviews/abc/admission");
        vec![page(vec![task(true), task(false)], admission), page(Vec::new(), None)]
    }
}
