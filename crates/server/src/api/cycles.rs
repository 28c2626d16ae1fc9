//! Cycles for programs: what everyone may read of them, the calendar and the record of the lots (M7-M19).

use std::collections::BTreeMap;

use axum::extract::State;
use omnibus_app::{App, cycles, cycles::CycleView};
use omnibus_domain::{id::CycleId, lots::input::Participant};
use omnibus_store::{Cycle, CycleState};
use serde::Serialize;
use utoipa::ToSchema;

use super::body::json;
use crate::{Answer, extract::Path};

/// A cycle.
#[derive(Serialize, ToSchema)]
pub struct CycleSummary {
    /// Its identifier.
    pub id: String,
    /// The phase of the mechanism, from 1.
    pub phase: i16,
    /// Its number within the phase, from 1.
    pub number: i16,
    /// The calendar year in which its first reviews begin.
    pub first_year: i16,
    /// The set of rules for its lots.
    pub rules: String,
    /// The themes that are reviewed in it; none for everything.
    pub themes: Vec<String>,
    /// `planned`, `open` or `closed`.
    pub state: String,
    /// True for a cycle of invented States.
    pub invented: bool,
}

/// A cycle with its calendar.
#[derive(Serialize, ToSchema)]
pub struct CycleCalendar {
    /// The cycle.
    #[serde(flatten)]
    pub cycle: CycleSummary,
    /// The digest of the last entry of its record; empty before its input is published.
    pub head: String,
    /// Its participants by code.
    pub participants: Vec<CycleParticipant>,
    /// The indicative dates of its years.
    pub years: Vec<CycleYear>,
}

/// A participant of a cycle.
#[derive(Serialize, ToSchema)]
pub struct CycleParticipant {
    /// Its code.
    pub code: String,
    /// Its regional group for the lots; absent until one is assigned.
    pub group: Option<String>,
    /// The instruments for which it is reviewed.
    pub instruments: Vec<String>,
    /// The year of the cycle in which it is reviewed, from 1; absent before the lots.
    pub year: Option<u16>,
    /// True if it deferred its review.
    pub deferred: bool,
    /// Its reviewing States by code, each with the instruments that it reviews; empty before the lots.
    pub reviewing: BTreeMap<String, Vec<String>>,
}

/// The dates of a year. They are indicative and block nothing (M31).
#[derive(Serialize, ToSchema)]
pub struct CycleYear {
    /// The year of the cycle, from 1.
    pub year: u16,
    /// The day from which the dates are counted.
    pub from: String,
    /// True if that is the day on which the first States were informed; false if it is the first day of the year.
    pub informed: bool,
    /// The steps of the clock with the day by which each should be done, in order.
    pub steps: Vec<CycleStep>,
}

/// A step of the clock.
#[derive(Serialize, ToSchema)]
pub struct CycleStep {
    /// Which step.
    pub id: String,
    /// The day by which it should be done.
    pub due: String,
}

/// All cycles, the latest first.
#[utoipa::path(get, path = "/api/v1/cycles", tag = "cycles",
    responses((status = 200, body = [CycleSummary])))]
pub async fn list(State(app): State<App>) -> Answer {
    let all = cycles::all(&app).await?;
    Ok(json(all.iter().map(summary).collect::<Vec<_>>()))
}

/// One cycle with its calendar: who is reviewed when and by whom.
#[utoipa::path(get, path = "/api/v1/cycles/{cycle}", tag = "cycles",
    params(("cycle" = String, Path, description = "The cycle")),
    responses((status = 200, body = CycleCalendar), (status = 404)))]
pub async fn show(State(app): State<App>, Path(id): Path<CycleId>) -> Answer {
    let view = cycles::view(&app, &id).await?;
    let years = cycles::dates(&app, &view).await?.into_iter().map(|one| CycleYear {
        year: one.year,
        from: one.from.to_string(),
        informed: one.informed,
        steps: one
            .steps
            .into_iter()
            .map(|step| CycleStep { id: step.id, due: step.due.to_string() })
            .collect(),
    });
    Ok(json(CycleCalendar {
        cycle: summary(&view.cycle),
        head: view.cycle.head_digest.clone(),
        participants: view.participants.iter().map(|one| participant(&view, one)).collect(),
        years: years.collect(),
    }))
}

/// The record of the lots of a cycle, as `omnibus lots verify` and `verify_lots.py` read it.
#[utoipa::path(get, path = "/api/v1/cycles/{cycle}/record", tag = "cycles",
    params(("cycle" = String, Path, description = "The cycle")),
    responses((status = 200, description = "The record; docs/lots.md says what stands in it",
        content_type = "application/json"),
        (status = 404, description = "No such cycle, or its input is not published")))]
pub async fn record(app: State<App>, id: Path<CycleId>) -> Answer {
    crate::pages::cycles::record::download(app, id).await
}

fn summary(cycle: &Cycle) -> CycleSummary {
    let state = match (&cycle.closed, cycle.state) {
        (Some(_), _) => "closed",
        (None, CycleState::Open) => "open",
        (None, CycleState::Planned) => "planned",
    };
    CycleSummary {
        id: cycle.id.to_string(),
        phase: cycle.phase,
        number: cycle.number,
        first_year: cycle.first_year,
        rules: cycle.rules.clone(),
        themes: cycle.themes.iter().map(ToString::to_string).collect(),
        state: state.to_owned(),
        invented: cycle.invented,
    }
}

fn participant(view: &CycleView, one: &Participant) -> CycleParticipant {
    let texts =
        |ids: &[omnibus_domain::id::InstrumentId]| ids.iter().map(ToString::to_string).collect();
    let drawn = view.outcome.reviewing.get(&one.code).map_or(&[][..], Vec::as_slice);
    CycleParticipant {
        code: one.code.to_string(),
        group: one.group.clone(),
        instruments: texts(&one.instruments),
        year: view.outcome.years.get(&one.code).copied(),
        deferred: view.outcome.deferred.contains(&one.code),
        reviewing: drawn.iter().map(|one| (one.state.to_string(), texts(&one.covers))).collect(),
    }
}
