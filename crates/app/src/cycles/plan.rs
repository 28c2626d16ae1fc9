//! Planning a cycle: its numbers and rules, its participants and their groups, the publication of the input.

use jiff::civil::Date;
use omnibus_domain::{
    id::{CycleId, InstrumentId, ParticipantCode, ThemeId},
    lots::{
        input::{Input, Participant},
        record::Ledger,
    },
    party::{self, Group},
    policy::{self, Actor},
};
use omnibus_store::{Cycle, CycleState, NewCycle};

use super::{closing, closing::Decided, event, refusal};
use crate::{App, AppError, Problem, Result, error::refuse};

/// A cycle as the secretariat defines it.
#[derive(Clone, Debug, Default)]
pub struct DefineCycle {
    /// The phase of the mechanism, from 1.
    pub phase: String,
    /// Its number within the phase, from 1.
    pub number: String,
    /// The calendar year in which its first reviews begin.
    pub first_year: String,
    /// The set of rules of its lots.
    pub rules: String,
    /// True for a cycle of a demonstration's invented States.
    pub invented: bool,
    /// The themes reviewed in it; none for those that the mechanism lays down for its number (M7, annex II).
    pub themes: Vec<ThemeId>,
}

/// What the secretariat assigns to a participant.
#[derive(Clone, Debug)]
pub struct Grouping {
    /// The participant.
    pub state: ParticipantCode,
    /// Its regional group (M3).
    pub group: Option<Group>,
    /// The legal system it has declared (M4).
    pub legal_system: Option<String>,
}

/// The legal systems that can be declared (M4).
pub const LEGAL_SYSTEMS: [&str; 5] =
    ["civil-law", "common-law", "customary-law", "islamic-law", "mixed"];

/// Defines a cycle.
///
/// # Errors
/// [`AppError::NotFound`] outside the secretariat; [`AppError::Invalid`] for a number out of range, unknown rules,
/// or a cycle that is there already.
pub async fn define(app: &App, actor: &Actor, wanted: &DefineCycle) -> Result<CycleId> {
    let permit = policy::may_administer(actor)?;
    let mut problems = Vec::new();
    let mut number = |field: &str, text: &str, range: std::ops::RangeInclusive<i16>| {
        let given = text.trim().parse::<i16>().ok().filter(|given| range.contains(given));
        if given.is_none() {
            problems.push(
                Problem::new(field, "problem-number-between")
                    .with("least", usize::from(range.start().unsigned_abs()))
                    .with("most", usize::from(range.end().unsigned_abs())),
            );
        }
        given.unwrap_or_default()
    };
    let (phase, of_phase) =
        (number("phase", &wanted.phase, 1..=20), number("number", &wanted.number, 1..=20));
    let first_year = number("first_year", &wanted.first_year, 2000..=2200);
    if app.pack.rules(&wanted.rules).is_none() {
        problems.push(Problem::new("rules", "problem-choose-rules"));
    }
    let unknown = |theme: &ThemeId| app.pack.themes.get(theme).is_none();
    if wanted.themes.iter().any(unknown) {
        problems.push(Problem::new("themes", "problem-choose-theme"));
    }
    refuse(problems)?;
    // A phase may have more cycles than the mechanism lays down: such a cycle without themes reviews everything.
    let laid_down = app.pack.themes.cycle(of_phase.unsigned_abs());
    let given = app.pack.themes.list.iter().filter(|theme| wanted.themes.contains(&theme.id));
    let mut themes: Vec<ThemeId> = given.map(|theme| theme.id.clone()).collect();
    if themes.is_empty() {
        themes = laid_down.map(|cycle| cycle.themes.clone()).unwrap_or_default();
    }
    let years = laid_down.map_or(0, |cycle| cycle.years);
    let years = i16::try_from(years).unwrap_or_default();
    let id: CycleId = app.new_id()?;
    let rules = wanted.rules.clone();
    let new = NewCycle {
        id: id.clone(),
        phase,
        number: of_phase,
        first_year,
        rules,
        invented: wanted.invented,
        years,
        themes,
    };
    let tx = app.store.begin().await?;
    tx.alone().await?;
    if tx.cycles().await?.iter().any(|one| (one.phase, one.number) == (phase, of_phase)) {
        return Err(Problem::new("number", "problem-cycle-there").into());
    }
    tx.define_cycle(&permit, &new).await?;
    let cycle = tx.cycle(&id).await?.ok_or(AppError::NotFound)?;
    tx.append(&event(actor, &cycle, "cycle-defined"), app.now()).await?;
    tx.commit().await?;
    Ok(id)
}

/// Fixes the participants: who is a party to the convention on a day, and to which Protocols (M8, M9). What was assigned
/// to a State that stays is kept.
///
/// # Errors
/// [`AppError::NotFound`] outside the secretariat; [`AppError::Invalid`] for a day without parties;
/// [`AppError::Stale`] if the input is published or was changed after `revision`.
pub async fn fix_participants(
    app: &App,
    actor: &Actor,
    id: &CycleId,
    as_at: Date,
    revision: i64,
) -> Result<()> {
    let permit = policy::may_administer(actor)?;
    let tx = app.store.begin().await?;
    let cycle = tx.cycle(id).await?.ok_or(AppError::NotFound)?;
    let (known, acts) = (tx.participants().await?, tx.acts().await?);
    let before = tx.cycle_participants(id).await?;
    let instruments: Vec<InstrumentId> =
        app.pack.instruments.iter().map(|one| one.id.clone()).collect();
    let bound = |code: &ParticipantCode, instrument: &InstrumentId| {
        party::status(&acts, code, instrument, as_at).is_party()
    };
    let mut participants: Vec<Participant> = known
        .iter()
        .filter(|one| one.invented == cycle.invented)
        .filter(|one| instruments.first().is_some_and(|convention| bound(&one.code, convention)))
        .map(|one| {
            let earlier = before.iter().find(|earlier| earlier.code == one.code);
            let assigned = earlier.and_then(|earlier| earlier.group.clone());
            Participant {
                code: one.code.clone(),
                group: one.group.map(|group| group.as_str().to_owned()).or(assigned),
                instruments: instruments
                    .iter()
                    .filter(|id| bound(&one.code, id))
                    .cloned()
                    .collect(),
                legal_system: earlier.and_then(|earlier| earlier.legal_system.clone()),
                signatory: false,
            }
        })
        .collect();
    if participants.is_empty() {
        return Err(Problem::new("as_at", "problem-no-participants").into());
    }
    // Signatories that take part stay, unless they have become parties (M5).
    let stays = |one: &&Participant| {
        one.signatory && participants.iter().all(|party| party.code != one.code)
    };
    let kept: Vec<Participant> = before.iter().filter(stays).cloned().collect();
    participants.extend(kept);
    participants.sort_by(|a, b| a.code.cmp(&b.code));
    tx.fix_participants(&permit, id, &participants, revision).await?;
    tx.append(&event(actor, &cycle, "cycle-participants"), app.now()).await?;
    Ok(tx.commit().await?)
}

/// Assigns a regional group and a declared legal system to a participant (M3, M4).
///
/// # Errors
/// [`AppError::NotFound`] outside the secretariat or for a State that does not take part; [`AppError::Invalid`] for a
/// legal system that is none; [`AppError::Stale`] as for [`fix_participants`].
pub async fn assign(
    app: &App,
    actor: &Actor,
    id: &CycleId,
    wanted: &Grouping,
    revision: i64,
) -> Result<()> {
    let permit = policy::may_administer(actor)?;
    let system = wanted.legal_system.as_deref();
    if system.is_some_and(|system| !LEGAL_SYSTEMS.contains(&system)) {
        return Err(Problem::new("legal_system", "problem-choose-legal-system").into());
    }
    let tx = app.store.begin().await?;
    let cycle = tx.cycle(id).await?.ok_or(AppError::NotFound)?;
    let mut participants = tx.cycle_participants(id).await?;
    let found = participants.iter_mut().find(|one| one.code == wanted.state);
    let one = found.ok_or(Problem::new("state", "problem-choose-participant"))?;
    one.group = wanted.group.map(|group| group.as_str().to_owned());
    one.legal_system.clone_from(&wanted.legal_system);
    tx.fix_participants(&permit, id, &participants, revision).await?;
    let mut entry = event(actor, &cycle, "cycle-group");
    entry.args.push(("state".to_owned(), wanted.state.to_string()));
    tx.append(&entry, app.now()).await?;
    Ok(tx.commit().await?)
}

/// The earlier cycles that began and are not closed: while there is one, only the Conference can decide that this one
/// begins (¶13).
///
/// # Errors
/// If the database fails.
pub async fn begun_before(app: &App, cycle: &Cycle) -> Result<Vec<Cycle>> {
    let all = app.store.read().cycles().await?;
    let is_earlier = |one: &Cycle| {
        one.invented == cycle.invented && (one.phase, one.number) < (cycle.phase, cycle.number)
    };
    let began = |one: &Cycle| one.state == CycleState::Open && one.closed.is_none();
    Ok(all.into_iter().filter(|one| is_earlier(one) && began(one)).collect())
}

/// Publishes the input with its digest: the record of the lots begins, and the participants stay as they are (M19).
/// `decided` is the decision of the Conference, needed while an earlier cycle is not closed (¶13).
///
/// # Errors
/// [`AppError::NotFound`] outside the secretariat; [`AppError::Invalid`] with everything that stands in the way of a
/// draw, and with the clash if the cycle cannot be completed (M18); [`AppError::Stale`] as for [`fix_participants`].
pub async fn publish(
    app: &App,
    actor: &Actor,
    id: &CycleId,
    decided: &Decided,
    revision: i64,
) -> Result<()> {
    let permit = policy::may_administer(actor)?;
    let read = app.store.read();
    let cycle = read.cycle(id).await?.ok_or(AppError::NotFound)?;
    if cycle.state != CycleState::Planned {
        return Err(AppError::Stale);
    }
    let decision = closing::decision(decided)?;
    if decision.is_none() && !begun_before(app, &cycle).await?.is_empty() {
        return Err(Problem::new("decision", "problem-cycle-earlier").into());
    }
    let rules = app.pack.rules(&cycle.rules).cloned();
    let rules = rules.ok_or_else(|| Problem::new("", "problem-choose-rules"))?;
    let input = input(app, &cycle, read.cycle_participants(id).await?);
    let opened = tokio::task::spawn_blocking(move || Ledger::open(rules, input)).await;
    let opened = opened.map_err(|error| AppError::Bug(error.to_string()))?;
    let ledger = opened.map_err(|refused| refusal::told(&refused))?;
    let tx = app.store.begin().await?;
    tx.publish_record(&permit, id, ledger.record(), decision.as_ref(), revision).await?;
    let kind = if decision.is_some() { "cycle-launched" } else { "cycle-published" };
    tx.append(&event(actor, &cycle, kind), app.now()).await?;
    Ok(tx.commit().await?)
}

fn input(app: &App, cycle: &Cycle, participants: Vec<Participant>) -> Input {
    Input {
        cycle: format!("phase-{}-cycle-{}", cycle.phase, cycle.number),
        first_year: cycle.first_year,
        instruments: app.pack.instruments.iter().map(|one| one.id.clone()).collect(),
        participants,
    }
}
