//! The reviews of a person, and what was sent in them, for programs.

use axum::extract::State;
use omnibus_app::{
    App, chapters, responses,
    reviews::{self, Overview},
};
use omnibus_domain::id::ReviewId;
use omnibus_store::Review;
use serde::Serialize;
use utoipa::ToSchema;

use super::body::json;
use crate::{Answer, SignedIn, extract::Path};

/// A review.
#[derive(Serialize, ToSchema)]
pub struct ReviewSummary {
    /// Its identifier.
    pub id: String,
    /// The code of the State under review.
    pub state: String,
    /// The codes of the reviewing States.
    pub reviewing: Vec<String>,
    /// The instruments it covers.
    pub instruments: Vec<String>,
    /// The working languages; the first is the report's.
    pub languages: Vec<String>,
    /// `self-assessment`, `desk-review`, `agreement` or `final`.
    pub stage: String,
    /// The day the State was informed.
    pub started: String,
    /// The person's part in it.
    pub seat: String,
}

/// A review with its clock.
#[derive(Serialize, ToSchema)]
pub struct ReviewDetail {
    /// The review.
    #[serde(flatten)]
    pub review: ReviewSummary,
    /// The indicative dates of the mechanism.
    pub clock: Vec<Step>,
}

/// A step of the clock. Its date is indicative and blocks nothing (M31).
#[derive(Serialize, ToSchema)]
pub struct Step {
    /// Which step.
    pub id: String,
    /// The day by which it should be done.
    pub due: String,
    /// The day it was done.
    pub done: Option<String>,
}

/// A chapter of the self-assessment.
#[derive(Serialize, ToSchema)]
pub struct ChapterProgress {
    /// `general` or an article (`untoc-5`).
    pub chapter: String,
    /// `not-begun`, `in-work`, `ready` or `cleared`.
    pub progress: String,
    /// How many of its questions have an answer.
    pub answered: usize,
    /// How many questions apply.
    pub questions: usize,
}

/// The reviews in which the person takes part.
#[utoipa::path(get, path = "/api/v1/reviews", tag = "reviews",
    responses((status = 200, body = [ReviewSummary])))]
pub async fn list(State(app): State<App>, reader: SignedIn) -> Answer {
    let mine = reviews::mine(&app, &reader.actor).await?;
    let told: Vec<_> =
        mine.iter().map(|(review, member)| summary(review, member.seat.as_str())).collect();
    Ok(json(told))
}

/// One review.
#[utoipa::path(get, path = "/api/v1/reviews/{id}", tag = "reviews",
    params(("id" = String, Path, description = "The review")),
    responses((status = 200, body = ReviewDetail), (status = 404)))]
pub async fn show(State(app): State<App>, reader: SignedIn, Path(id): Path<ReviewId>) -> Answer {
    let Overview { review, access, clock, .. } =
        reviews::overview(&app, &reader.actor, &id).await?;
    let clock = clock
        .into_iter()
        .map(|due| Step {
            id: due.id,
            due: due.due.to_string(),
            done: due.done.map(|day| day.to_string()),
        })
        .collect();
    Ok(json(ReviewDetail { review: summary(&review, access.seat.as_str()), clock }))
}

/// The chapters of the State's own draft that the person fills.
#[utoipa::path(get, path = "/api/v1/reviews/{id}/chapters", tag = "self-assessment",
    params(("id" = String, Path, description = "The review")),
    responses((status = 200, body = [ChapterProgress]), (status = 404)))]
pub async fn chapters(
    State(app): State<App>,
    reader: SignedIn,
    Path(id): Path<ReviewId>,
) -> Answer {
    let tasks = chapters::tasks(&app, &reader.actor, &id).await?;
    let told: Vec<_> = tasks
        .into_iter()
        .map(|task| ChapterProgress {
            chapter: task.chapter.slug(),
            progress: task.progress.as_str().to_owned(),
            answered: task.answered,
            questions: task.questions,
        })
        .collect();
    Ok(json(told))
}

/// A response as it was sent, with its digest.
#[utoipa::path(get, path = "/api/v1/reviews/{id}/responses/{number}", tag = "self-assessment",
    params(("id" = String, Path, description = "The review"),
           ("number" = i32, Path, description = "1 for the first")),
    responses((status = 200, body = serde_json::Value), (status = 404)))]
pub async fn response(
    State(app): State<App>,
    reader: SignedIn,
    Path((id, number)): Path<(ReviewId, i32)>,
) -> Answer {
    let sent = responses::sent(&app, &reader.actor, &id, number).await?;
    Ok(json(serde_json::json!({
        "number": sent.response.number,
        "sent": sent.response.at.to_string(),
        "digest": sent.response.digest,
        "content": sent.content,
    })))
}

fn summary(review: &Review, seat: &str) -> ReviewSummary {
    ReviewSummary {
        id: review.id.to_string(),
        state: review.state.to_string(),
        reviewing: review.reviewing.iter().map(ToString::to_string).collect(),
        instruments: review.instruments.iter().map(ToString::to_string).collect(),
        languages: review.languages.iter().map(ToString::to_string).collect(),
        stage: review.stage.name().to_string(),
        started: review.started.to_string(),
        seat: seat.to_owned(),
    }
}
