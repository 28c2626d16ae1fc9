//! What States ask the secretariat, in one list for its officers.

use askama::Template;
use axum::extract::State;
use omnibus_app::{
    App,
    admissions::reading::{self, Draft},
    enquiries::{self, Listed},
};
use omnibus_domain::questionnaire::definition::Question;
use serde::Deserialize;

use super::{asked, state};
use crate::{
    Answer, Frame, Page, SignedIn,
    extract::Query,
    pages::{
        admissions,
        parts::{Step, Task},
    },
};

/// The list, of those that wait or of those that do not.
#[derive(Template)]
#[template(path = "enquiries/desk.html")]
pub struct EnquiryDeskPage {
    w: Frame,
    steps: Vec<Step>,
    open: bool,
    tasks: Vec<Task>,
    next: Option<String>,
    /// The drafts into which the officer was let.
    drafts: Vec<DraftLink>,
}

/// A draft into which the officer was let.
struct DraftLink {
    href: String,
    state: String,
    until: String,
}

/// Which list, and where the page begins.
#[derive(Deserialize)]
pub struct Wanted {
    #[serde(default)]
    show: String,
    beyond: Option<i64>,
}

/// The list.
pub async fn show(State(app): State<App>, me: SignedIn, Query(wanted): Query<Wanted>) -> Answer {
    let open = wanted.show != ANSWERED;
    let which = if open { Listed::Open } else { Listed::Answered };
    let found = enquiries::listed(&app, &me.actor, which, wanted.beyond).await?;
    let w = me.frame();
    let tasks = found.lines.iter().map(|(enquiry, review, question)| {
        let (state, day) = (w.state(&review.state), w.day_of(&enquiry.changed));
        task(&w, enquiry.number, question.as_ref(), &state, open, &day)
    });
    let tasks = tasks.collect();
    let show = if open { "open" } else { ANSWERED };
    let next =
        found.next.map(|beyond| format!("/secretariat/enquiries?show={show}&beyond={beyond}"));
    let drafts = reading::open_to(&app, &me.actor).await?;
    let drafts = drafts.iter().map(|one| draft(&w, one)).collect();
    me.show(&EnquiryDeskPage { steps: steps(&w), w, open, tasks, next, drafts })
}

fn draft(w: &Frame, one: &Draft) -> DraftLink {
    DraftLink {
        href: admissions::address(&one.admission.id),
        state: w.say("draft-title", "state", w.state(&one.review.state)),
        until: w.say("draft-open-until", "until", admissions::last_day(w, &one.admission)),
    }
}

/// The word of the list of those that do not wait.
const ANSWERED: &str = "answered";

fn steps(w: &Frame) -> Vec<Step> {
    vec![Step::here(w.get("enquiry-desk-title"))]
}

fn task(
    w: &Frame,
    number: i64,
    question: Option<&Question>,
    of: &str,
    open: bool,
    day: &str,
) -> Task {
    let (tag, tag_class) = state(w, open);
    let (text, hint) = match question.map(|question| asked(w, question).0) {
        Some(question) => {
            (question.text, w.say2("enquiry-line", "place", question.place, "date", day))
        }
        None => (w.get("enquiry-not-in-pack"), day.to_owned()),
    };
    let text = w.say2("enquiry-of", "state", of, "question", text);
    Task { text, href: format!("/secretariat/enquiries/{number}"), hint, tag, tag_class }
}

impl Page for EnquiryDeskPage {
    fn samples(w: &Frame) -> Vec<Self> {
        let draft = || DraftLink {
            href: "/secretariat/drafts/abc".to_owned(),
            state: "Northland".to_owned(),
            until: w.say("draft-open-until", "until", "1"),
        };
        let page = |open, tasks, next: Option<&str>| Self {
            w: w.clone(),
            steps: steps(w),
            open,
            tasks,
            next: next.map(str::to_owned),
            drafts: match open {
                true => vec![draft()],
                false => Vec::new(),
            },
        };
        let task = |open| task(w, 1, None, "Northland", open, "1");
        vec![
            page(true, vec![task(true)], Some("/secretariat/enquiries?beyond=1")),
            page(false, vec![task(false)], None),
            page(true, Vec::new(), None),
            page(false, Vec::new(), None),
        ]
    }
}
