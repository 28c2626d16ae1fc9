//! The history of an answer: every version, who wrote it, and when.

use askama::Template;
use axum::{extract::State, http::StatusCode};
use omnibus_app::{
    App, AppError,
    answers::{self, History, HistoryVersion, RestoreAnswer},
};
use omnibus_domain::id::{QuestionId, ReviewId};
use serde::Deserialize;

use super::{Names, PartDifference, ShownAnswer, answer::Asked, difference, samples, steps_below};
use crate::{
    Answer, Frame, Page, SignedIn,
    extract::{Path, Query},
    form::Form,
    pages::parts::Step,
    reader::go,
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
    address: String,
    /// The revision of the present answer.
    present: i64,
    /// True if someone else changed it while a version was to be put back.
    changed: bool,
}

struct Version {
    title: String,
    meta: String,
    shown: ShownAnswer,
    /// What changed since the version before.
    changed: Vec<PartDifference>,
    /// Its number, if it can be put back.
    restores: Option<i64>,
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

/// Puts an earlier version back.
pub async fn restore(
    State(app): State<App>,
    me: SignedIn,
    Path((review, question)): Path<(ReviewId, QuestionId)>,
    form: Form,
) -> Answer {
    let address = format!("/reviews/{review}/answers/{question}");
    let number = |name: &str| form.parsed::<i64>(name).unwrap_or_default();
    let (version, expected) = (number("version"), number("revision"));
    let command =
        RestoreAnswer { review: review.clone(), question: question.clone(), version, expected };
    match answers::restore(&app, &me.actor, command).await {
        Ok(_) => go(&format!("{address}?done=answer-restored")),
        Err(AppError::Stale) => {
            let history = answers::history(&app, &me.actor, &review, &question, None).await?;
            let page = HistoryPage { changed: true, ..page(&app, &me, history) };
            me.show_as(StatusCode::CONFLICT, &page)
        }
        Err(refusal) => Err(refusal.into()),
    }
}

fn page(app: &App, me: &SignedIn, history: History) -> HistoryPage {
    let w = me.frame();
    let History { access, question, versions, files, next, present, may_restore } = history;
    let review = &access.review;
    let names = Names::of(review, &files);
    let address = format!("/reviews/{review}/answers/{}", question.id);
    let steps = steps_below(&w, &access, &question, "self-history-title");
    let questionnaire = &app.pack.questionnaire;
    let versions = versions.into_iter().map(|HistoryVersion { version, author, before }| {
        let whole =
            |content| ShownAnswer::whole(&w, questionnaire, Some(&question), content, &names);
        let changed = before.as_ref().map(|before| (whole(before), whole(&version.content)));
        Version {
            title: w.moment(&version.saved),
            meta: w.say("self-written-by", "person", author),
            shown: ShownAnswer::new(&w, questionnaire, &question, &version.content, &names),
            changed: changed
                .map(|(before, after)| difference::between(&w, &before, &after))
                .unwrap_or_default(),
            restores: (may_restore && version.revision != present).then_some(version.revision),
        }
    });
    HistoryPage {
        steps,
        versions: versions.collect(),
        question: Asked::new(&w, &question),
        older: next.map(|before| format!("{address}/history?before={before}")),
        address,
        present,
        changed: false,
        w,
    }
}

impl Page for HistoryPage {
    fn samples(w: &Frame) -> Vec<Self> {
        let version = |restores| Version {
            title: "14:02".to_owned(),
            meta: w.say("self-written-by", "person", "Ana"),
            shown: samples::shown(w),
            changed: difference::between(
                w,
                &ShownAnswer { parts: Vec::new(), ..samples::shown(w) },
                &samples::shown(w),
            ),
            restores,
        };
        let page = |versions, older, changed| Self {
            w: w.clone(),
            steps: vec![Step::here(w.get("self-history-title"))],
            question: samples::asked(w),
            address: "/reviews/abc/answers/untoc-5-1-a".to_owned(),
            present: 7,
            versions,
            older,
            changed,
        };
        let versions = vec![version(None), version(Some(6)), version(Some(5))];
        vec![page(versions, Some("#".to_owned()), true), page(Vec::new(), None, false)]
    }
}
