//! Whether the server works, for whoever watches over it.

use axum::{
    extract::State,
    http::{StatusCode, header},
    response::IntoResponse,
};
use omnibus_app::App;

use crate::Answer;

/// `200` while the database answers.
pub async fn show(State(app): State<App>) -> Answer {
    let (status, text) = match app.store.is_reachable().await {
        true => (StatusCode::OK, "{\"status\":\"ok\"}"),
        false => (StatusCode::SERVICE_UNAVAILABLE, "{\"status\":\"database unreachable\"}"),
    };
    Ok((status, [(header::CONTENT_TYPE, "application/json")], text).into_response())
}
