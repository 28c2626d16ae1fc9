//! The history of an answer: every version, who wrote it, and when.

use askama::Template;
use axum::extract::State;
use omnibus_app::{
    App,
    answers::{self, History},
};
use omnibus_domain::id::{QuestionId, ReviewId};
use serde::Deserialize;

use super::{Names, ShownAnswer, answer::Asked, chapter_name, samples, steps};
use crate::{
    Answer, Frame, Page, SignedIn,
    extract::{Path, Query},
    pages::parts::Step,
};

/// A page of the history.
#[derive(Template)]
#[template(path = "self_assessment/history.html")]
pub struct HistoryPage {
    w: Frame,
    steps: Vec<Step>,
    question: Asked,
    versions: Vec<Version>,
    older: Option<String>,
}

struct Version {
    title: String,
    meta: String,
    shown: ShownAnswer,
}

/// Where the page begins.
#[derive(Deserialize)]
pub struct From {
    before: Option<i64>,
}

/// The history.
pub async fn show(
    State(app): State<App>,
    me: SignedIn,
    Path((review, question)): Path<(ReviewId, QuestionId)>,
    Query(from): Query<From>,
) -> Answer {
    let history = answers::history(&app, &me.actor, &review, &question, from.before).await?;
    me.show(&page(&app, &me, history))
}

fn page(app: &App, me: &SignedIn, history: History) -> HistoryPage {
    let w = me.frame();
    let History { access, question, chapter, versions, files, next } = history;
    let review = &access.review;
    let names = Names::of(review, &files);
    let address = format!("/reviews/{review}/answers/{}", question.id);
    let mut steps = steps(&w, &access);
    steps.push(Step::to(
        chapter_name(&w, &chapter),
        format!("/reviews/{review}/chapters/{chapter}"),
    ));
    steps.push(Step::to(w.get("self-question"), address.clone()));
    steps.push(Step::here(w.get("self-history-title")));
    let versions = versions.into_iter().map(|(version, person)| {
        let questionnaire = &app.pack.questionnaire;
        Version {
            title: w.moment(&version.saved),
            meta: w.say("self-written-by", "person", person),
            shown: ShownAnswer::new(&w, questionnaire, &question, &version.content, &names),
        }
    });
    HistoryPage {
        steps,
        versions: versions.collect(),
        question: Asked::new(&w, &question),
        older: next.map(|before| format!("{address}/history?before={before}")),
        w,
    }
}

impl Page for HistoryPage {
    fn samples(w: &Frame) -> Vec<Self> {
        let version = || Version {
            title: "14:02".to_owned(),
            meta: w.say("self-written-by", "person", "Ana"),
            shown: samples::shown(w),
        };
        let page = |versions, older| Self {
            w: w.clone(),
            steps: vec![Step::here(w.get("self-history-title"))],
            question: Asked {
                text: w.get("untoc-5-1-a"),
                guidance: w.get("untoc-5-1-a.guidance"),
                example: w.get("untoc-5-1-a.example"),
                place: w.get("self-general-part"),
                strength: None,
            },
            versions,
            older,
        };
        vec![page(vec![version(), version()], Some("#".to_owned())), page(Vec::new(), None)]
    }
}
