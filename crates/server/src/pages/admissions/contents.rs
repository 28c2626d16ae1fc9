//! The chapters of a draft, for the officer who was let in.

use askama::Template;
use axum::extract::State;
use omnibus_app::{
    App,
    admissions::reading::{self, Line},
};
use omnibus_domain::{chapter::Chapter, id::AdmissionId};

use super::{address, steps, with_notice};
use crate::{
    Answer, Frame, Page, SignedIn,
    extract::Path,
    pages::{
        parts::{Step, Task, tag},
        self_assessment::chapter_title,
    },
};

/// The list.
#[derive(Template)]
#[template(path = "admissions/contents.html")]
pub struct DraftPage {
    w: Frame,
    steps: Vec<Step>,
    state: String,
    groups: Vec<(String, Vec<Task>)>,
}

/// The list.
pub async fn show(State(app): State<App>, me: SignedIn, Path(id): Path<AdmissionId>) -> Answer {
    let (draft, lines) = reading::contents(&app, &me.actor, &id).await?;
    let w = with_notice(me.frame(), &draft);
    let groups = groups(&w, &lines, &address(&id));
    let mut steps = steps(&w, &draft);
    if let Some(last) = steps.last_mut() {
        last.href.clear();
    }
    me.show(&DraftPage { steps, state: w.state(&draft.review.state), groups, w })
}

/// The chapters under the names of their instruments.
fn groups(w: &Frame, lines: &[Line], address: &str) -> Vec<(String, Vec<Task>)> {
    let mut groups: Vec<(String, Vec<Task>)> = Vec::new();
    for line in lines {
        let name = match &line.chapter {
            Chapter::Article(article) => w.instrument(&article.instrument),
            part => chapter_title(w, part),
        };
        let task = task(w, line, address);
        match groups.last_mut().filter(|(last, _)| *last == name) {
            Some((_, tasks)) => tasks.push(task),
            None => groups.push((name, vec![task])),
        }
    }
    groups
}

fn task(w: &Frame, line: &Line, address: &str) -> Task {
    // What the State's people say of a chapter among themselves, that it is ready or cleared, the officer does not see.
    let (tag, tag_class) = match line.answered {
        0 => ("progress-not-begun", tag::NOT_BEGUN),
        all if all == line.questions => ("self-answered", tag::DONE),
        _ => ("progress-in-work", tag::UNDER_WAY),
    };
    Task {
        text: chapter_title(w, &line.chapter),
        href: match line.questions {
            0 => String::new(),
            _ => format!("{address}/chapters/{}", line.chapter),
        },
        hint: w.say2("self-answered-of", "answered", line.answered, "count", line.questions),
        tag: w.get(tag),
        tag_class,
    }
}

impl DraftPage {
    /// What makes the ids of one list differ from those of the next.
    fn prefix(&self, at: &usize) -> String {
        format!("draft-{at}")
    }
}

impl Page for DraftPage {
    fn samples(w: &Frame) -> Vec<Self> {
        let Ok(article) = Chapter::from_slug("untoc-5") else { return Vec::new() };
        let lines = [(Chapter::General, 0, 0), (article, 1, 8)]
            .map(|(chapter, answered, questions)| Line { chapter, answered, questions });
        vec![Self {
            w: w.clone(),
            steps: vec![Step::here("Northland")],
            state: "Northland".to_owned(),
            groups: groups(w, &lines, "/secretariat/drafts/abc"),
        }]
    }
}
