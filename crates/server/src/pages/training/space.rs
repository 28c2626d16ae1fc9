//! The training space as a whole: what it is, and its chapters.

use askama::Template;
use axum::extract::State;
use omnibus_app::{
    App,
    training::{self, Line},
};
use omnibus_domain::chapter::Chapter;

use super::with_notice;
use crate::{
    Answer, Frame, Page, SignedIn,
    pages::{
        parts::{Step, Task, tag},
        self_assessment::chapter_title,
    },
    reader::go,
};

/// The space.
#[derive(Template)]
#[template(path = "training/space.html")]
pub struct TrainingPage {
    w: Frame,
    steps: Vec<Step>,
    /// The chapters under the names of their instruments; `None` if the person has no space.
    groups: Option<Vec<(String, Vec<Task>)>>,
}

/// The space.
pub async fn show(State(app): State<App>, me: SignedIn) -> Answer {
    let open = training::is_open(&app, &me.actor).await?;
    let w = if open { with_notice(me.frame()) } else { me.frame() };
    let groups = match open {
        true => Some(groups(&w, &training::contents(&app, &me.actor).await?)),
        false => None,
    };
    me.show(&TrainingPage { steps: vec![Step::here(w.get("training-title"))], groups, w })
}

/// Opens it.
pub async fn open(State(app): State<App>, me: SignedIn) -> Answer {
    training::open(&app, &me.actor).await?;
    go("/training?done=training-opened")
}

fn groups(w: &Frame, lines: &[Line]) -> Vec<(String, Vec<Task>)> {
    let mut groups: Vec<(String, Vec<Task>)> = Vec::new();
    for line in lines {
        let name = match &line.chapter {
            Chapter::Article(article) => w.instrument(&article.instrument),
            part => chapter_title(w, part),
        };
        match groups.last_mut().filter(|(last, _)| *last == name) {
            Some((_, tasks)) => tasks.push(task(w, line)),
            None => groups.push((name, vec![task(w, line)])),
        }
    }
    groups
}

fn task(w: &Frame, line: &Line) -> Task {
    let begun = line.answered > 0;
    Task {
        text: chapter_title(w, &line.chapter),
        href: format!("/training/chapters/{}", line.chapter),
        hint: w.say2("self-answered-of", "answered", line.answered, "count", line.questions),
        tag: w.get(if begun { "progress-in-work" } else { "progress-not-begun" }),
        tag_class: if begun { tag::UNDER_WAY } else { tag::NOT_BEGUN },
    }
}

impl TrainingPage {
    /// What makes the ids of one list differ from those of the next.
    fn prefix(&self, at: &usize) -> String {
        format!("training-{at}")
    }
}

impl Page for TrainingPage {
    fn samples(w: &Frame) -> Vec<Self> {
        let Ok(article) = Chapter::from_slug("untoc-5") else { return Vec::new() };
        let lines = [(Chapter::General, 0, 4), (article, 1, 8)]
            .map(|(chapter, answered, questions)| Line { chapter, answered, questions });
        let page = |groups| Self {
            w: with_notice(w.clone()),
            steps: vec![Step::here(w.get("training-title"))],
            groups,
        };
        vec![page(None), page(Some(groups(w, &lines)))]
    }
}
