//! The lots themselves, one after another: pure, from a standing and a stream (M10, M12-M18).

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::{
    apportion::{self, YearNumbers},
    outlook::{Index, Outlook, Undecided},
    standing::{Drawn, Rule, Standing},
    stream::Stream,
};
use crate::id::{InstrumentId, ParticipantCode};

/// A lot for a year: the next State of a regional group is reviewed in it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct YearLot {
    /// The regional group.
    pub group: String,
    /// The year of the cycle, from 1.
    pub year: u16,
    /// The names in the pot, by code.
    pub pot: Vec<ParticipantCode>,
    /// Who was drawn.
    pub drawn: ParticipantCode,
}

/// A lot for a reviewing State.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ReviewingLot {
    /// The State under review.
    pub state: ParticipantCode,
    /// The place beside it, from 1, in the order of the rules.
    pub place: u16,
    /// The instruments for which the place has no reviewing State yet.
    pub missing: Vec<InstrumentId>,
    /// The names in the pot, by code.
    pub pot: Vec<ParticipantCode>,
    /// The names that were not, by the first rule that kept each out.
    pub out: BTreeMap<Rule, Vec<ParticipantCode>>,
    /// Who was drawn.
    pub drawn: ParticipantCode,
    /// The instruments it reviews.
    pub covers: Vec<InstrumentId>,
}

/// Draws the year of every State: group by group, the first lots for the first year.
pub fn years(standing: &mut Standing, stream: &mut Stream) -> (Vec<YearNumbers>, Vec<YearLot>) {
    let mut groups: BTreeMap<String, Vec<Index>> = BTreeMap::new();
    for at in standing.all() {
        let group = standing.input.participants[usize::from(at)].group.clone().unwrap_or_default();
        groups.entry(group).or_default().push(at);
    }
    let sizes = groups.iter().map(|(group, members)| (group.clone(), members.len())).collect();
    let numbers = apportion::numbers(&sizes, usize::from(standing.rules.years));
    let mut lots = Vec::with_capacity(standing.input.participants.len());
    for (group, mut left) in groups {
        for (year, table) in (1..).zip(&numbers) {
            let line = table.groups.iter().find(|line| line.group == group);
            for _ in 0..line.map_or(0, apportion::Line::number) {
                let pot = left.iter().map(|&at| standing.code(at).clone()).collect();
                let who = left.remove(pick(stream, left.len()));
                standing.year[usize::from(who)] = year;
                lots.push(YearLot {
                    group: group.clone(),
                    year,
                    pot,
                    drawn: standing.code(who).clone(),
                });
            }
        }
    }
    (numbers, lots)
}

/// Draws the reviewing States of each of `states`, in this order, place by place; where the one drawn is not a party to
/// all instruments, an additional lot for the others follows at once.
///
/// # Errors
/// [`Undecided`] if the look-ahead gives up.
pub fn reviewing(
    standing: &mut Standing,
    outlook: &mut Outlook,
    states: &[Index],
    stream: &mut Stream,
) -> Result<Vec<ReviewingLot>, Undecided> {
    let mut lots = Vec::new();
    for &state in states {
        for place in 0..standing.rules.places.len() {
            let cell = Standing::cell(outlook.problem(), state, place);
            while outlook.problem().cells[cell].missing != 0 {
                lots.push(lot(standing, outlook, (state, place, cell), stream)?);
            }
        }
    }
    Ok(lots)
}

fn lot(
    standing: &mut Standing,
    outlook: &mut Outlook,
    (state, place, cell): (Index, usize, usize),
    stream: &mut Stream,
) -> Result<ReviewingLot, Undecided> {
    let missing = outlook.problem().cells[cell].missing;
    let mut pot = Vec::new();
    let mut out: BTreeMap<Rule, Vec<ParticipantCode>> = BTreeMap::new();
    let mut keep_out = |rule, who, standing: &Standing| {
        out.entry(rule).or_default().push(standing.code(who).clone());
    };
    for who in standing.all().filter(|&who| who != state) {
        match bar(standing, outlook, (state, place, cell), who)? {
            Some(rule) => keep_out(rule, who, standing),
            None => pot.push(who),
        }
    }
    if standing.rules.places[place].similar_legal_system {
        let (similar, others): (Vec<_>, Vec<_>) =
            pot.iter().copied().partition(|&who| is_similar(standing, state, who));
        if !similar.is_empty() {
            for who in others {
                keep_out(Rule::LegalSystem, who, standing);
            }
            pot = similar;
        }
    }
    // The pot is never empty: the plan that completes the cycle fills this very place.
    let drawn = pot[pick(stream, pot.len())];
    if !outlook.fix(cell, drawn)? {
        return Err(Undecided);
    }
    let covers = standing.instruments[usize::from(drawn)] & missing;
    standing.add(Drawn { state, place, who: drawn, instruments: covers });
    Ok(ReviewingLot {
        state: standing.code(state).clone(),
        place: u16::try_from(place + 1).unwrap_or(u16::MAX),
        missing: names(standing, missing),
        pot: pot.into_iter().map(|who| standing.code(who).clone()).collect(),
        out,
        drawn: standing.code(drawn).clone(),
        covers: names(standing, covers),
    })
}

/// The first rule that keeps `who` out of the pot.
fn bar(
    standing: &Standing,
    outlook: &mut Outlook,
    (state, place, cell): (Index, usize, usize),
    who: Index,
) -> Result<Option<Rule>, Undecided> {
    if let Some(rule) = standing.bar(state, standing.rules.places[place].from, who) {
        return Ok(Some(rule));
    }
    let problem = outlook.problem();
    let missing = problem.cells[cell].missing;
    let covers = standing.instruments[usize::from(who)] & missing;
    Ok(if covers == 0 {
        Some(Rule::Instruments)
    } else if covers != missing && problem.room[usize::from(state)] == 0 {
        Some(Rule::Number)
    } else if problem.high[usize::from(who)] == 0 {
        Some(Rule::Most)
    } else if outlook.is_completable(cell, who)? {
        None
    } else {
        Some(Rule::Ahead)
    })
}

fn is_similar(standing: &Standing, state: Index, who: Index) -> bool {
    let system = |at: Index| standing.input.participants[usize::from(at)].legal_system.as_ref();
    system(state).is_some() && system(state) == system(who)
}

fn names(standing: &Standing, instruments: u16) -> Vec<InstrumentId> {
    let all = standing.input.instruments.iter().enumerate();
    all.filter(|(at, _)| instruments >> at & 1 == 1).map(|(_, id)| id.clone()).collect()
}

fn pick(stream: &mut Stream, count: usize) -> usize {
    let count = u64::try_from(count).unwrap_or(u64::MAX);
    usize::try_from(stream.below(count)).unwrap_or(0)
}
