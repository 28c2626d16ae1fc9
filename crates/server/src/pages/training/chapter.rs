//! A chapter of the training space.

use askama::Template;
use axum::extract::State;
use omnibus_app::{
    App,
    training::{self, Exercise},
};
use omnibus_domain::chapter::Chapter;

use super::{address, is_answered, steps, with_notice};
use crate::{
    Answer, Frame, Page, SignedIn,
    extract::Path,
    pages::{
        parts::{Step, Task, tag},
        self_assessment::{answer, chapter_name, chapter_title, place_and_strength},
    },
};

/// The chapter.
#[derive(Template)]
#[template(path = "training/chapter.html")]
pub struct TrainingChapterPage {
    w: Frame,
    steps: Vec<Step>,
    title: String,
    /// The instrument of an article.
    place: String,
    questions: Vec<Task>,
}

/// The chapter.
pub async fn show(State(app): State<App>, me: SignedIn, Path(chapter): Path<Chapter>) -> Answer {
    let exercises = training::exercises(&app, &me.actor, Some(&chapter)).await?;
    let w = with_notice(me.frame());
    let mut steps = steps(&w);
    steps.push(Step::here(chapter_name(&w, &chapter)));
    let questions = exercises.iter().map(|one| task(&w, one)).collect();
    me.show(&TrainingChapterPage {
        title: chapter_title(&w, &chapter),
        place: chapter.article().map(|one| w.instrument(&one.instrument)).unwrap_or_default(),
        steps,
        questions,
        w,
    })
}

fn task(w: &Frame, exercise: &Exercise) -> Task {
    let answered = is_answered(exercise);
    let status = exercise.answer.as_ref().and_then(|answer| answer.content.status);
    Task {
        text: w.get(exercise.question.id.as_str()),
        href: address(&exercise.question),
        hint: place_and_strength(w, &exercise.question),
        tag: answer::state(w, answered, status),
        tag_class: if answered { tag::DONE } else { tag::NOT_BEGUN },
    }
}

impl Page for TrainingChapterPage {
    fn samples(w: &Frame) -> Vec<Self> {
        let task = Task {
            text: w.get("untoc-5-1-a"),
            href: "/training/answers/untoc-5-1-a".to_owned(),
            hint: String::new(),
            tag: answer::state(w, false, None),
            tag_class: tag::NOT_BEGUN,
        };
        vec![Self {
            w: with_notice(w.clone()),
            steps: steps(w),
            title: w.get("article-untoc-5"),
            place: w.instrument("untoc"),
            questions: vec![task],
        }]
    }
}
