//! Who else works on a question now: asked for by the page of the question while it is open.

use axum::{Json, extract::State, response::IntoResponse};
use omnibus_app::{App, AppError, presence};
use omnibus_domain::id::{QuestionId, ReviewId};
use omnibus_store::MemberPerson;
use serde::Serialize;

use super::tasks;
use crate::{Answer, Frame, SignedIn, extract::Path};

/// What the page is told.
#[derive(Serialize)]
struct Told {
    /// A sentence; empty if nobody else works on it.
    message: String,
}

/// Says that the person is here; tells who else is.
pub async fn arrive(
    State(app): State<App>,
    me: SignedIn,
    Path((review, question)): Path<(ReviewId, QuestionId)>,
) -> Answer {
    let others = presence::arrive(&app, &me.actor, &review, &question).await?;
    Ok(Json(Told { message: sentence(&me.w, &others) }).into_response())
}

/// The same for a page that is about to be shown. That nobody can be told of it keeps nobody from writing.
pub(super) async fn on_page(
    app: &App,
    me: &SignedIn,
    review: &ReviewId,
    question: &QuestionId,
) -> String {
    match presence::arrive(app, &me.actor, review, question).await {
        Ok(others) => sentence(&me.w, &others),
        Err(AppError::Unavailable(error)) => {
            tracing::warn!(error, "who works on a question could not be kept");
            String::new()
        }
        Err(_) => String::new(),
    }
}

fn sentence(w: &Frame, others: &[MemberPerson]) -> String {
    if others.is_empty() {
        return String::new();
    }
    let names: Vec<String> = others.iter().map(|person| tasks::named(w, person)).collect();
    w.say("presence-here", "people", w.list(&names))
}
