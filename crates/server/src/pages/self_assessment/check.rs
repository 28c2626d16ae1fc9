//! Check your answers, and send them: from then on they are a version that nobody changes.

pub mod answers;
mod concerns;

use askama::Template;
use axum::{extract::State, http::StatusCode};
use omnibus_app::{
    App, AppError, Problem,
    responses::{self, Check},
};
use omnibus_domain::{id::ReviewId, questionnaire::finding::Concern};
use serde::Deserialize;

use super::steps;
use crate::{
    Answer, Frame, Page, Refused, SignedIn,
    extract::{Path, Query},
    form::{Choice, Form},
    pages::parts::Step,
    reader::go,
};
use concerns::{ChapterConcerns, Concerns};

/// What may be looked at again before the answers are sent, and the form that sends them.
#[derive(Template)]
#[template(path = "self_assessment/check.html")]
pub struct CheckPage {
    w: Frame,
    steps: Vec<Step>,
    address: String,
    /// How often each kind of thing was noticed.
    counts: Vec<(Concern, usize)>,
    /// The only kind of thing that is listed.
    only: Option<Concern>,
    chapters: Vec<ChapterConcerns>,
    /// How many files were not looked at.
    left: usize,
    form: Form,
    confirm: Vec<Choice>,
    /// True if someone changed something between checking and sending.
    stale: bool,
    /// What stands in the way of sending.
    barrier: Option<Barrier>,
    number: usize,
}

/// What stands in the way of sending.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Barrier {
    NothingAnswered,
    NothingChanged,
}

/// What of the list is asked for.
#[derive(Deserialize)]
pub struct In {
    /// The only kind of thing; a word that is none lists everything.
    #[serde(default)]
    only: String,
}

/// The page.
pub async fn show(
    State(app): State<App>,
    me: SignedIn,
    Path(review): Path<ReviewId>,
    Query(asked): Query<In>,
) -> Answer {
    let check = responses::check(&app, &me.actor, &review).await?;
    me.show(&page(me.frame(), &check, asked.only.parse().ok(), Vec::new(), false))
}

/// Sends what was checked.
pub async fn send(
    State(app): State<App>,
    me: SignedIn,
    Path(review): Path<ReviewId>,
    form: Form,
) -> Answer {
    if form.value("confirm") != "yes" {
        let problem = vec![Problem::new("confirm", "problem-confirm-sending")];
        return me.show_again(&load(&app, &me, &review, problem, false).await?);
    }
    match responses::submit(&app, &me.actor, &review, form.value("digest")).await {
        Ok(number) => go(&format!("/reviews/{review}/responses/{number}?done=response-sent")),
        Err(AppError::Stale) => {
            let page = load(&app, &me, &review, Vec::new(), true).await?;
            me.show_as(StatusCode::CONFLICT, &page)
        }
        Err(AppError::Invalid(problems)) => {
            again(&app, &me, &review, form.value("digest"), problems).await
        }
        Err(refusal) => Err(refusal.into()),
    }
}

/// What was sent already by a first click is sent: the second is led there.
async fn again(
    app: &App,
    me: &SignedIn,
    review: &ReviewId,
    digest: &str,
    problems: Vec<Problem>,
) -> Answer {
    let sent = match responses::list(app, &me.actor, review).await {
        Ok(sent) => sent,
        Err(AppError::NotFound) => Vec::new(),
        Err(other) => return Err(other.into()),
    };
    match sent.first().filter(|latest| latest.digest == digest) {
        Some(latest) => {
            let number = latest.number;
            go(&format!("/reviews/{review}/responses/{number}?done=response-sent"))
        }
        None => me.show_again(&load(app, me, review, problems, false).await?),
    }
}

async fn load(
    app: &App,
    me: &SignedIn,
    review: &ReviewId,
    problems: Vec<Problem>,
    stale: bool,
) -> Result<CheckPage, Refused> {
    let check = responses::check(app, &me.actor, review).await?;
    Ok(page(me.frame(), &check, None, problems, stale))
}

fn page(
    w: Frame,
    check: &Check,
    only: Option<Concern>,
    problems: Vec<Problem>,
    stale: bool,
) -> CheckPage {
    let barrier = match check.questions.iter().any(|(_, answer, _)| answer.is_some()) {
        false => Some(Barrier::NothingAnswered),
        true => (!check.changed).then_some(Barrier::NothingChanged),
    };
    let Concerns { counts, chapters } = concerns::of(&w, check, only);
    let mut steps = steps(&w, &check.access);
    steps.push(Step::here(w.get("self-check-title")));
    CheckPage {
        steps,
        address: format!("/reviews/{}", check.access.review),
        counts,
        only,
        chapters,
        left: check.opened.left,
        form: Form::filled([("digest", check.digest.as_str())]).with(problems),
        confirm: confirm(&w, &check.access.reviewing),
        stale,
        barrier,
        number: usize::try_from(check.number).unwrap_or(1),
        w,
    }
}

fn confirm<S: AsRef<str>>(w: &Frame, reviewing: &[S]) -> Vec<Choice> {
    vec![Choice::new("yes", w.say("self-confirm-sending", "states", w.states(reviewing)))]
}

impl CheckPage {
    fn is_only(&self, concern: &Concern) -> bool {
        self.only.as_ref() == Some(concern)
    }

    fn has_left(&self) -> bool {
        self.left > 0
    }

    fn barrier(&self) -> Option<String> {
        self.barrier.map(|barrier| match barrier {
            Barrier::NothingAnswered => self.w.get("problem-nothing-answered"),
            Barrier::NothingChanged => self.w.get("problem-nothing-changed"),
        })
    }
}

impl Page for CheckPage {
    fn samples(w: &Frame) -> Vec<Self> {
        let page = |stale: bool, barrier, problems, noticed: bool| Self {
            w: w.clone(),
            steps: vec![Step::here(w.get("self-check-title"))],
            address: "/reviews/abc".to_owned(),
            counts: if noticed { Concern::ALL.map(|one| (one, 3)).into() } else { Vec::new() },
            only: stale.then_some(Concern::Files),
            chapters: if noticed { concerns::samples(w) } else { Vec::new() },
            left: if noticed { 12 } else { 0 },
            form: Form::filled([("digest", "abc")]).with(problems),
            confirm: confirm(w, &["Isla Verde", "Meridia"]),
            stale,
            barrier,
            number: 2,
        };
        let problem = vec![Problem::new("confirm", "problem-confirm-sending")];
        vec![
            page(false, None, problem, true),
            page(true, None, Vec::new(), true),
            page(false, Some(Barrier::NothingAnswered), Vec::new(), false),
            page(false, Some(Barrier::NothingChanged), Vec::new(), true),
        ]
    }
}
