//! The check of the training space: everything that would be sent, and what the program noticed.

use askama::Template;
use axum::extract::State;
use omnibus_app::{App, training};

use super::{address, is_answered, steps, with_notice};
use crate::{
    Answer, Frame, Page, SignedIn,
    pages::{
        parts::Step,
        self_assessment::{
            ChapterShown, Names, QuestionShown, ShownAnswer, by_chapter, noticed, sample_answer,
        },
    },
};

/// The check.
#[derive(Template)]
#[template(path = "training/check.html")]
pub struct TrainingCheckPage {
    w: Frame,
    steps: Vec<Step>,
    /// The chapters in which something was answered.
    chapters: Vec<ChapterShown>,
    /// How many questions apply and have no answer.
    open: usize,
}

/// The check.
pub async fn show(State(app): State<App>, me: SignedIn) -> Answer {
    let exercises = training::exercises(&app, &me.actor, None).await?;
    let w = with_notice(me.frame());
    let (answered, open): (Vec<_>, Vec<_>) = exercises.iter().partition(|one| is_answered(one));
    let questions = answered.into_iter().filter_map(|one| {
        let content = &one.answer.as_ref()?.content;
        let names = Names::default();
        let shown = ShownAnswer::new(&w, &app.pack.questionnaire, &one.question, content, &names);
        let told = QuestionShown {
            href: address(&one.question),
            noticed: noticed(&w, &one.findings),
            ..QuestionShown::new(&w, &one.question, Some(shown))
        };
        Some((one.question.chapter.clone(), told))
    });
    let chapters = by_chapter(&w, questions);
    let mut steps = steps(&w);
    steps.push(Step::here(w.get("self-check-title")));
    me.show(&TrainingCheckPage { steps, chapters, open: open.len(), w })
}

impl Page for TrainingCheckPage {
    fn samples(w: &Frame) -> Vec<Self> {
        let question = QuestionShown {
            id: "q1".to_owned(),
            text: w.get("untoc-5-1-a"),
            paragraph: String::new(),
            href: "#".to_owned(),
            answer: Some(sample_answer(w)),
            noticed: Vec::new(),
        };
        let chapter = ChapterShown {
            slug: "untoc-5".to_owned(),
            title: w.get("article-untoc-5"),
            place: String::new(),
            questions: vec![question],
        };
        let page =
            |chapters, open| Self { w: with_notice(w.clone()), steps: steps(w), chapters, open };
        vec![page(vec![chapter], 1), page(Vec::new(), 525)]
    }
}
