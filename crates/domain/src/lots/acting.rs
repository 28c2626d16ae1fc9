//! What each act asks for and changes (M10, M11, M15-M17).

use super::{
    act::Act,
    draw,
    outlook::Index,
    record::{Entry, Refusal, outlook},
    standing::Standing,
    stream::Stream,
};
use crate::id::ParticipantCode;

/// Applies the act of `entry` to the standing and puts its lots into the entry. After every act the cycle can still be
/// completed: an act that would leave no way is refused with the clash (M18).
///
/// # Errors
/// A [`Refusal`]; standing and entry are to be thrown away then.
pub fn apply(
    standing: &mut Standing,
    entry: &mut Entry,
    stream: Option<&mut Stream>,
) -> Result<(), Refusal> {
    match (&entry.act, stream) {
        (Act::Years { .. }, Some(stream)) => {
            if standing.has_years() {
                return Err(Refusal::YearsDrawn);
            }
            entry.years = draw::years(standing, stream).1;
        }
        (Act::Reviewing { year, .. }, Some(stream)) => {
            let states = next_year(standing, *year)?;
            entry.reviewing = draw_for(standing, &states, stream)?;
            standing.last_year_drawn = *year;
        }
        (Act::Redraw { state, reason, .. }, Some(stream)) => {
            let state = released(standing, state, reason.as_deref())?;
            entry.reviewing = draw_for(standing, &[state], stream)?;
        }
        (Act::DeferReview { state, justification }, _) => {
            defer_review(standing, state, justification)?
        }
        (Act::DeferServing { state, year }, _) => defer_serving(standing, state, *year)?,
        (Act::Agree { state, reviewing_states }, _) => {
            let at = known(standing, state)?;
            if *reviewing_states <= standing.agreed[usize::from(at)] {
                return Err(Refusal::Agreed(state.clone()));
            }
            standing.agreed[usize::from(at)] = *reviewing_states;
        }
        (Act::Years { .. } | Act::Reviewing { .. } | Act::Redraw { .. }, None) => {
            return Err(Refusal::Source(super::source::SourceError::Empty));
        }
    }
    if entry.reviewing.is_empty() {
        outlook(standing)?;
    }
    Ok(())
}

fn known(standing: &Standing, code: &ParticipantCode) -> Result<Index, Refusal> {
    standing.position(code).ok_or_else(|| Refusal::Unknown(code.clone()))
}

/// The States under review in the year whose reviewing States are drawn next, if that is `year`.
fn next_year(standing: &Standing, year: u16) -> Result<Vec<Index>, Refusal> {
    if !standing.has_years() {
        return Err(Refusal::NoYears);
    }
    if !(1..=standing.rules.years).contains(&year) {
        return Err(Refusal::NoSuchYear(year));
    }
    let next = standing.last_year_drawn + 1;
    if next > standing.rules.years {
        return Err(Refusal::AllDrawn);
    }
    if year != next {
        return Err(Refusal::NotThisYear(next));
    }
    Ok(standing.all().filter(|&at| standing.year[usize::from(at)] == year).collect())
}

fn draw_for(
    standing: &mut Standing,
    states: &[Index],
    stream: &mut Stream,
) -> Result<Vec<draw::ReviewingLot>, Refusal> {
    let mut outlook = outlook(standing)?;
    Ok(draw::reviewing(standing, &mut outlook, states, stream)?)
}

/// Releases the reviewing States of a State that asks for new lots.
fn released(
    standing: &mut Standing,
    code: &ParticipantCode,
    reason: Option<&str>,
) -> Result<Index, Refusal> {
    let state = known(standing, code)?;
    if !standing.has_reviewing(state) {
        return Err(Refusal::NotDrawn(code.clone()));
    }
    let redraws = &mut standing.redraws[usize::from(state)];
    if *redraws >= standing.rules.redraws && reason.is_none_or(|reason| reason.trim().is_empty()) {
        return Err(Refusal::NoReason(code.clone()));
    }
    *redraws += 1;
    standing.release(state);
    Ok(state)
}

fn defer_review(
    standing: &mut Standing,
    code: &ParticipantCode,
    justification: &str,
) -> Result<(), Refusal> {
    let state = known(standing, code)?;
    let at = usize::from(state);
    if !standing.has_years() {
        return Err(Refusal::NoYears);
    }
    if justification.trim().is_empty() {
        return Err(Refusal::NoJustification);
    }
    if standing.has_reviewing(state) {
        return Err(Refusal::Drawn(code.clone()));
    }
    if standing.deferred[at] >= standing.rules.deferrals {
        return Err(Refusal::Deferred(code.clone()));
    }
    if standing.year[at] >= standing.rules.years {
        return Err(Refusal::LastYear(code.clone()));
    }
    standing.year[at] += 1;
    standing.deferred[at] += 1;
    Ok(())
}

fn defer_serving(
    standing: &mut Standing,
    code: &ParticipantCode,
    year: u16,
) -> Result<(), Refusal> {
    let who = known(standing, code)?;
    if !standing.has_years() {
        return Err(Refusal::NoYears);
    }
    if !(1..=standing.rules.years).contains(&year) {
        return Err(Refusal::NoSuchYear(year));
    }
    let is_reviewing = standing
        .drawn()
        .iter()
        .any(|drawn| drawn.who == who && standing.year[usize::from(drawn.state)] == year);
    if standing.year[usize::from(who)] != year && !is_reviewing {
        return Err(Refusal::NotOccupied(code.clone()));
    }
    if !standing.resting.insert((year, who)) {
        return Err(Refusal::Resting(code.clone()));
    }
    Ok(())
}
