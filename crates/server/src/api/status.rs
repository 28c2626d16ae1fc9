//! Treaty status for programs (M2, M47).

use std::collections::BTreeMap;

use axum::extract::State;
use jiff::civil::Date;
use omnibus_app::{App, AppError, Problem, parties};
use serde::{Deserialize, Serialize};
use utoipa::{IntoParams, ToSchema};

use super::body::json;
use crate::{Answer, extract::Query};

/// The number of parties per instrument as at a day.
#[derive(Serialize, ToSchema)]
pub struct Status {
    /// The day, `YYYY-MM-DD`.
    #[schema(example = "2010-09-29")]
    pub as_at: String,
    /// The number of parties by instrument.
    pub instruments: BTreeMap<String, usize>,
}

/// Which day.
#[derive(Deserialize, IntoParams)]
pub struct AsAt {
    /// The day, `YYYY-MM-DD`; today if it is left out.
    #[serde(default)]
    as_at: String,
}

/// The number of parties per instrument as at a day.
#[utoipa::path(get, path = "/api/v1/status", params(AsAt), tag = "status",
    responses((status = 200, body = Status), (status = 422, description = "Not a day")))]
pub async fn show(State(app): State<App>, Query(query): Query<AsAt>) -> Answer {
    let as_at = match query.as_at.trim() {
        "" => app.today(),
        given => given
            .parse::<Date>()
            .map_err(|_| AppError::from(Problem::new("as_at", "problem-date")))?,
    };
    let counts = parties::counts(&app, as_at).await?;
    let instruments = counts.into_iter().map(|(id, count)| (id.to_string(), count)).collect();
    Ok(json(Status { as_at: as_at.to_string(), instruments }))
}
