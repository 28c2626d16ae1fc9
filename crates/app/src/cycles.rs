//! Cycles: planned by the secretariat, drawn in the room, open to all to read (M7-M19).

mod acts;
mod closing;
mod dates;
mod opening;
mod plan;
mod refusal;
mod scope;
mod signatories;

pub use acts::{act, draw_next};
pub use closing::{Decided, close};
pub use dates::{YearDates, dates};
pub use opening::{OpenReviews, Opening, drawn, open_reviews};
pub use plan::{
    DefineCycle, Grouping, LEGAL_SYSTEMS, assign, begun_before, define, fix_participants, publish,
};
pub use refusal::word as rule_word;
pub use scope::{reviewable, scope, set_scope};
pub use signatories::{add_signatory, signatories};

use jiff::civil::Date;
use omnibus_domain::{
    id::{CycleId, InstrumentId, ParticipantCode},
    lots::{input::Participant, outcome::Outcome, record::Record, rules::Rules},
};
use omnibus_store::{Cycle, Event};

use crate::{App, AppError, Result};

/// A cycle as everyone may see it.
#[derive(Debug)]
pub struct CycleView {
    /// The cycle.
    pub cycle: Cycle,
    /// Its rules, if the pack still has the set; the record keeps its own.
    pub rules: Option<Rules>,
    /// The participants, as they are fixed by now, by code.
    pub participants: Vec<Participant>,
    /// Its record, from the publication of the input on.
    pub record: Option<Record>,
    /// What the record comes to so far.
    pub outcome: Outcome,
    /// Deposits by participants since the cycle was fixed; they change nothing in it.
    pub deposits: Vec<Deposit>,
}

/// A participant became bound by an instrument that its review in this cycle does not cover.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Deposit {
    /// Who.
    pub state: ParticipantCode,
    /// By what.
    pub instrument: InstrumentId,
    /// When.
    pub date: Date,
}

/// All cycles, the latest first.
///
/// # Errors
/// If the database fails.
pub async fn all(app: &App) -> Result<Vec<Cycle>> {
    Ok(app.store.read().cycles().await?)
}

/// A cycle with everything that is public about it: that is all of it.
///
/// # Errors
/// [`AppError::NotFound`] if there is none.
pub async fn view(app: &App, id: &CycleId) -> Result<CycleView> {
    let read = app.store.read();
    let cycle = read.cycle(id).await?.ok_or(AppError::NotFound)?;
    let record = read.record(id).await?;
    let participants = match &record {
        Some(record) => record.input.participants.clone(),
        None => read.cycle_participants(id).await?,
    };
    let known = match &record {
        Some(record) => Some(record.rules.clone()),
        None => app.pack.rules(&cycle.rules).cloned(),
    };
    let deposits = match &record {
        Some(_) => deposits(&read.acts().await?, &participants),
        None => Vec::new(),
    };
    let outcome = record.as_ref().map(Outcome::of).unwrap_or_default();
    Ok(CycleView { cycle, rules: known, participants, record, outcome, deposits })
}

/// The record of a cycle.
///
/// # Errors
/// [`AppError::NotFound`] if there is no such cycle, or its input is not published.
pub async fn record(app: &App, id: &CycleId) -> Result<Record> {
    app.store.read().record(id).await?.ok_or(AppError::NotFound)
}

/// What participants became bound by and the cycle does not cover, by day.
fn deposits(acts: &[omnibus_domain::party::Act], participants: &[Participant]) -> Vec<Deposit> {
    let mut deposits: Vec<Deposit> = acts
        .iter()
        .filter(|act| act.kind.binds())
        .filter(|act| {
            participants.iter().any(|one| {
                one.code == act.participant && !one.instruments.contains(&act.instrument)
            })
        })
        .map(|act| Deposit {
            state: act.participant.clone(),
            instrument: act.instrument.clone(),
            date: act.date,
        })
        .collect();
    deposits.sort_by(|a, b| (a.date, &a.state).cmp(&(b.date, &b.state)));
    deposits
}

/// An entry of the journal about a cycle.
fn event(actor: &omnibus_domain::policy::Actor, cycle: &Cycle, kind: &str) -> Event {
    Event {
        actor: Some(actor.user.clone()),
        review: None,
        inside_state: false,
        kind: kind.to_owned(),
        args: vec![
            ("phase".to_owned(), cycle.phase.to_string()),
            ("number".to_owned(), cycle.number.to_string()),
        ],
    }
}
