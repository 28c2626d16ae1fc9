//! What was sent: dated versions that nobody changes, and what changed from one to the next (M27, G15).

use askama::Template;
use axum::extract::State;
use omnibus_app::{
    App,
    responses::{self, Difference, Sent},
    reviews,
};
use omnibus_domain::{
    id::ReviewId,
    policy::{Access, Seat},
    questionnaire::{answer::AnswerContent, definition::Question},
};

use super::{
    ChapterShown, Names, PartDifference, QuestionShown, ShownAnswer, by_chapter,
    difference::{self, Piece},
    question_place, samples,
    stakeholders::{self, StakeholderShown},
};
use crate::{Answer, Frame, Page, SignedIn, extract::Path, pages::parts::Step};

/// The versions that were sent.
#[derive(Template)]
#[template(path = "self_assessment/responses.html")]
pub struct ResponsesPage {
    w: Frame,
    steps: Vec<Step>,
    address: String,
    versions: Vec<Version>,
}

/// A version that was sent.
struct Version {
    number: usize,
    at: String,
    iso: String,
    digest: String,
}

/// A version as a whole.
#[derive(Template)]
#[template(path = "self_assessment/response.html")]
pub struct ResponsePage {
    w: Frame,
    steps: Vec<Step>,
    address: String,
    version: Version,
    by: String,
    chapters: Vec<ChapterShown>,
    stakeholders: Vec<StakeholderShown>,
    /// True for the State that sent it.
    own: bool,
}

/// What changed from the version before.
#[derive(Template)]
#[template(path = "self_assessment/difference.html")]
pub struct DifferencePage {
    w: Frame,
    steps: Vec<Step>,
    before: Option<Version>,
    after: Version,
    changes: Vec<Change>,
    stakeholders: Vec<Piece>,
}

/// A question whose answer changed.
struct Change {
    text: String,
    place: String,
    parts: Vec<PartDifference>,
    language: String,
}

/// The versions.
pub async fn list(State(app): State<App>, me: SignedIn, Path(review): Path<ReviewId>) -> Answer {
    let sent = responses::list(&app, &me.actor, &review).await?;
    let access = reviews::overview(&app, &me.actor, &review).await?.access;
    let w = me.frame();
    let mut steps = way(&w, &access);
    steps.push(Step::here(w.get("self-responses-title")));
    me.show(&ResponsesPage {
        steps,
        address: format!("/reviews/{review}"),
        versions: sent.iter().map(|one| version(&w, one)).collect(),
        w,
    })
}

/// A version.
pub async fn show(
    State(app): State<App>,
    me: SignedIn,
    Path((review, number)): Path<(ReviewId, i32)>,
) -> Answer {
    let sent = responses::sent(&app, &me.actor, &review, number).await?;
    me.show(&response(&app, me.frame(), &sent))
}

/// What changed.
pub async fn changes(
    State(app): State<App>,
    me: SignedIn,
    Path((review, number)): Path<(ReviewId, i32)>,
) -> Answer {
    let difference = responses::difference(&app, &me.actor, &review, number).await?;
    me.show(&differing(&app, me.frame(), &difference))
}

fn response(app: &App, w: Frame, sent: &Sent) -> ResponsePage {
    let review = &sent.access.review;
    let names = Names::of(review, &sent.files);
    let questions = known(app, &sent.content.answers).map(|(question, one)| {
        let shown = shown(app, &w, question, &one.content, &names);
        (question.chapter.clone(), QuestionShown::new(&w, question, Some(shown)))
    });
    let chapters = by_chapter(&w, questions);
    let version = version(&w, &sent.response);
    let mut steps = list_way(&w, &sent.access);
    steps.push(Step::here(w.say("self-version", "number", version.number)));
    ResponsePage {
        steps,
        address: format!("/reviews/{review}"),
        version,
        by: sent.by.clone(),
        chapters,
        stakeholders: stakeholders::shown(&w, &sent.content.stakeholders),
        own: sent.access.is_of_state(),
        w,
    }
}

fn differing(app: &App, w: Frame, found: &Difference) -> DifferencePage {
    let after = &found.after;
    let review = &after.access.review;
    let names = Names::of(review, &after.files);
    let questions = app.pack.questionnaire.questions().iter();
    let changes = questions.filter(|_| found.before.is_some()).filter_map(|question| {
        let changed = found.questions.iter().find(|changed| changed.question == question.id)?;
        let read = |content: &Option<AnswerContent>| {
            let blank = AnswerContent::default();
            shown(app, &w, question, content.as_ref().unwrap_or(&blank), &names)
        };
        let written = changed.after.as_ref().or(changed.before.as_ref());
        Some(Change {
            text: w.get(question.id.as_str()),
            place: question_place(&w, question),
            parts: difference::between(&w, &read(&changed.before), &read(&changed.after)),
            language: written.map(|one| one.language.to_string()).unwrap_or_default(),
        })
    });
    let changes = changes.filter(|change| !change.parts.is_empty()).collect();
    let version_after = version(&w, &after.response);
    let mut steps = list_way(&w, &after.access);
    let number = version_after.number;
    steps.push(Step::to(
        w.say("self-version", "number", number),
        format!("/reviews/{review}/responses/{number}"),
    ));
    steps.push(Step::here(w.get("self-difference-title")));
    let plain = |list: &[omnibus_store::Stakeholder]| {
        let line = |one: StakeholderShown| {
            [one.name, one.sector, one.relevance].join("\n").trim_end().to_owned()
        };
        stakeholders::shown(&w, list).into_iter().map(line).collect::<Vec<_>>().join("\n\n")
    };
    DifferencePage {
        steps,
        before: found.before.as_ref().map(|sent| version(&w, &sent.response)),
        after: version_after,
        changes,
        stakeholders: found
            .stakeholders()
            .filter(|_| found.before.is_some())
            .map(|(before, after)| difference::words(&plain(before), &plain(after)))
            .unwrap_or_default(),
        w,
    }
}

/// The answers of a response in the order of the questionnaire; one to a question that the pack no longer
/// has is kept in the response and not shown.
fn known<'a, T>(
    app: &'a App,
    answers: &'a std::collections::BTreeMap<omnibus_domain::id::QuestionId, T>,
) -> impl Iterator<Item = (&'a Question, &'a T)> {
    let questions = app.pack.questionnaire.questions().iter();
    questions.filter_map(|question| Some((question, answers.get(&question.id)?)))
}

fn shown(
    app: &App,
    w: &Frame,
    question: &Question,
    content: &AnswerContent,
    names: &Names,
) -> ShownAnswer {
    ShownAnswer::new(w, &app.pack.questionnaire, question, content, names)
}

fn version(w: &Frame, response: &omnibus_store::Response) -> Version {
    Version {
        number: usize::try_from(response.number).unwrap_or_default(),
        at: w.moment(&response.at),
        iso: w.iso(&response.at),
        digest: response.digest.clone(),
    }
}

/// The way to these pages: those outside the State have no self-assessment of their own here.
fn way(w: &Frame, access: &Access) -> Vec<Step> {
    match access.seat {
        Seat::FocalPoint | Seat::Contributor => super::steps(w, access),
        _ => vec![Step::to(w.state(&access.state), format!("/reviews/{}", access.review))],
    }
}

fn list_way(w: &Frame, access: &Access) -> Vec<Step> {
    let mut steps = way(w, access);
    let address = format!("/reviews/{}/responses", access.review);
    steps.push(Step::to(w.get("self-responses-title"), address));
    steps
}

fn sample(number: usize) -> Version {
    Version {
        number,
        at: "14:02".to_owned(),
        iso: "2026-01-01T14:02:00Z".to_owned(),
        digest: "0123456789abcdef".repeat(4),
    }
}

impl Page for ResponsesPage {
    fn samples(w: &Frame) -> Vec<Self> {
        vec![Self {
            w: w.clone(),
            steps: vec![Step::here(w.get("self-responses-title"))],
            address: "/reviews/abc".to_owned(),
            versions: vec![sample(2), sample(1)],
        }]
    }
}

impl Page for ResponsePage {
    fn samples(w: &Frame) -> Vec<Self> {
        let page = |own, number| Self {
            w: w.clone(),
            steps: vec![Step::here(w.say("self-version", "number", number))],
            address: "/reviews/abc".to_owned(),
            version: sample(number),
            by: "Ana".to_owned(),
            chapters: samples::chapters(w),
            stakeholders: Vec::new(),
            own,
        };
        vec![page(true, 1), page(false, 2)]
    }
}

impl Page for DifferencePage {
    fn samples(w: &Frame) -> Vec<Self> {
        let shown = samples::shown(w);
        let blank = ShownAnswer { parts: Vec::new(), ..shown.clone() };
        let change = || Change {
            text: w.get("untoc-5-1-a"),
            place: w.get("self-general-part"),
            parts: difference::between(w, &blank, &shown),
            language: "es".to_owned(),
        };
        let page = |before, changes, stakeholders| Self {
            w: w.clone(),
            steps: vec![Step::here(w.get("self-difference-title"))],
            before,
            after: sample(2),
            changes,
            stakeholders,
        };
        vec![
            page(Some(sample(1)), vec![change()], difference::words("Bar", "Bar 2")),
            page(None, vec![change()], Vec::new()),
        ]
    }
}
