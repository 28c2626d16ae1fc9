//! Check your answers, and send them: from then on they are a version that nobody changes.

use askama::Template;
use axum::{extract::State, http::StatusCode};
use omnibus_app::{
    App, AppError, Problem,
    responses::{self, Check},
};
use omnibus_domain::id::ReviewId;

use super::{
    ChapterShown, Names, QuestionShown, ShownAnswer, by_chapter, noticed, samples,
    stakeholders::{self, StakeholderShown},
    steps,
};
use crate::{
    Answer, Frame, Page, Refused, SignedIn,
    extract::Path,
    form::{Choice, Form},
    pages::parts::Step,
    reader::go,
};

/// All answers before they are sent.
#[derive(Template)]
#[template(path = "self_assessment/check.html")]
pub struct CheckPage {
    w: Frame,
    steps: Vec<Step>,
    address: String,
    chapters: Vec<ChapterShown>,
    stakeholders: Vec<StakeholderShown>,
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

/// The page.
pub async fn show(State(app): State<App>, me: SignedIn, Path(review): Path<ReviewId>) -> Answer {
    me.show(&load(&app, &me, &review, Vec::new(), false).await?)
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
    Ok(page(app, me.frame(), check, problems, stale))
}

fn page(app: &App, w: Frame, check: Check, problems: Vec<Problem>, stale: bool) -> CheckPage {
    let review = check.access.review.clone();
    let names = Names::of(&review, &check.files);
    let questionnaire = &app.pack.questionnaire;
    let barrier = match check.questions.iter().any(|(_, answer, _)| answer.is_some()) {
        false => Some(Barrier::NothingAnswered),
        true => (!check.changed).then_some(Barrier::NothingChanged),
    };
    let questions = check.questions.iter().map(|(question, answer, findings)| {
        let shown = answer.as_ref();
        let shown = shown.map(|one| ShownAnswer::new(&w, questionnaire, question, one, &names));
        let shown = QuestionShown {
            href: format!("/reviews/{review}/answers/{}", question.id),
            noticed: noticed(&w, findings),
            ..QuestionShown::new(&w, question, shown)
        };
        (question.chapter.clone(), shown)
    });
    let chapters = by_chapter(&w, questions);
    let mut steps = steps(&w, &check.access);
    steps.push(Step::here(w.get("self-check-title")));
    let form = Form::filled([("digest", check.digest.as_str())]).with(problems);
    CheckPage {
        steps,
        address: format!("/reviews/{review}"),
        chapters,
        stakeholders: stakeholders::shown(&w, &check.consultation.stakeholders),
        form,
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
    fn barrier(&self) -> Option<String> {
        self.barrier.map(|barrier| match barrier {
            Barrier::NothingAnswered => self.w.get("problem-nothing-answered"),
            Barrier::NothingChanged => self.w.get("problem-nothing-changed"),
        })
    }
}

impl Page for CheckPage {
    fn samples(w: &Frame) -> Vec<Self> {
        let stakeholder = StakeholderShown {
            name: "Bar".to_owned(),
            sector: w.of("sector", "private"),
            relevance: "Text".to_owned(),
        };
        let page = |stale, barrier, problems, named: bool| Self {
            w: w.clone(),
            steps: vec![Step::here(w.get("self-check-title"))],
            address: "/reviews/abc".to_owned(),
            chapters: samples::chapters(w),
            stakeholders: named.then(|| stakeholder.clone()).into_iter().collect(),
            form: Form::filled([("digest", "abc")]).with(problems),
            confirm: confirm(w, &["Isla Verde", "Meridia"]),
            stale,
            barrier,
            number: 2,
        };
        let problem = vec![Problem::new("confirm", "problem-confirm-sending")];
        vec![
            page(false, None, problem, true),
            page(true, None, Vec::new(), false),
            page(false, Some(Barrier::NothingAnswered), Vec::new(), true),
            page(false, Some(Barrier::NothingChanged), Vec::new(), true),
        ]
    }
}
