//! The articles about which the experts may ask, as a task list: where the State is to answer.

use askama::Template;
use axum::extract::State;
use omnibus_app::{
    App, reviews,
    threads::{self, ThreadLine},
};
use omnibus_domain::id::ReviewId;

use crate::{
    Answer, Frame, Page, SignedIn,
    extract::Path,
    pages::parts::{Step, Task, tag},
};

/// The list.
#[derive(Template)]
#[template(path = "desk_review/threads.html")]
pub struct ThreadsPage {
    w: Frame,
    steps: Vec<Step>,
    instruments: Vec<(String, Vec<Task>)>,
}

/// The list.
pub async fn show(State(app): State<App>, me: SignedIn, Path(id): Path<ReviewId>) -> Answer {
    let lines = threads::list(&app, &me.actor, &id).await?;
    let review = reviews::overview(&app, &me.actor, &id).await?.review;
    let w = me.frame();
    let mut instruments: Vec<(String, Vec<Task>)> = Vec::new();
    for line in &lines {
        let name = w.instrument(&line.article.instrument);
        match instruments.last_mut().filter(|(last, _)| *last == name) {
            Some((_, tasks)) => tasks.push(task(&w, &id, line)),
            None => instruments.push((name, vec![task(&w, &id, line)])),
        }
    }
    let steps = vec![
        Step::to(w.state(&review.state), format!("/reviews/{id}")),
        Step::here(w.get("desk-threads")),
    ];
    me.show(&ThreadsPage { w, steps, instruments })
}

fn task(w: &Frame, review: &ReviewId, line: &ThreadLine) -> Task {
    let (word, tag_class) = match (line.messages, line.open) {
        (0, _) => ("thread-none", tag::NOT_BEGUN),
        (_, true) => ("thread-open", tag::NOW),
        (_, false) => ("thread-answered", tag::DONE),
    };
    let article = &line.article;
    let title = w.get(&article.title_key());
    Task {
        text: w.say2("article-line", "number", article.number, "title", title),
        href: format!("/reviews/{review}/threads/{}", article.slug()),
        hint: match line.messages {
            0 => String::new(),
            count => w.say("desk-messages-count", "count", count),
        },
        tag: w.get(word),
        tag_class,
    }
}

impl ThreadsPage {
    /// What makes the ids of one list differ from those of the next.
    fn prefix(&self, at: &usize) -> String {
        format!("threads-{at}")
    }
}

impl Page for ThreadsPage {
    fn samples(w: &Frame) -> Vec<Self> {
        let (Ok(article), Ok(review)) = ("untoc/5".parse(), "abc".parse()) else {
            return Vec::new();
        };
        let lines = [(0, false), (1, true), (2, false)];
        let tasks = lines.map(|(messages, open)| {
            let article: &omnibus_domain::instrument::ArticleRef = &article;
            task(w, &review, &ThreadLine { article: article.clone(), messages, open })
        });
        vec![Self {
            w: w.clone(),
            steps: vec![Step::here(w.get("desk-threads"))],
            instruments: vec![(w.instrument("untoc"), tasks.into_iter().collect())],
        }]
    }
}
