//! What a record comes to so far: who is reviewed when and by whom, read from its entries alone.

use std::collections::BTreeMap;

use super::{act::Act, record::Record};
use crate::id::{InstrumentId, ParticipantCode};

/// What the acts of a record come to.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Outcome {
    /// The year of the cycle in which each State is reviewed, from 1.
    pub years: BTreeMap<ParticipantCode, u16>,
    /// The States whose review was put off.
    pub deferred: Vec<ParticipantCode>,
    /// The reviewing States of each State under review, in the order of the lots that count.
    pub reviewing: BTreeMap<ParticipantCode, Vec<Reviewing>>,
    /// How often each State had its lots drawn again.
    pub redraws: BTreeMap<ParticipantCode, u16>,
    /// The last year whose reviewing States were drawn; 0 if none.
    pub last_year_drawn: u16,
}

/// A reviewing State.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Reviewing {
    /// The State.
    pub state: ParticipantCode,
    /// The instruments it reviews.
    pub covers: Vec<InstrumentId>,
}

impl Outcome {
    /// Reads a record, which is taken to be whole.
    pub fn of(record: &Record) -> Self {
        let mut outcome = Self::default();
        for entry in &record.entries {
            for lot in &entry.years {
                outcome.years.insert(lot.drawn.clone(), lot.year);
            }
            match &entry.act {
                Act::DeferReview { state, .. } => {
                    outcome.years.entry(state.clone()).and_modify(|year| *year += 1);
                    outcome.deferred.push(state.clone());
                }
                Act::Redraw { state, .. } => {
                    outcome.reviewing.remove(state);
                    *outcome.redraws.entry(state.clone()).or_default() += 1;
                }
                Act::Reviewing { year, .. } => outcome.last_year_drawn = *year,
                Act::Years { .. } | Act::DeferServing { .. } | Act::Agree { .. } => {}
            }
            for lot in &entry.reviewing {
                let one = Reviewing { state: lot.drawn.clone(), covers: lot.covers.clone() };
                outcome.reviewing.entry(lot.state.clone()).or_default().push(one);
            }
        }
        outcome
    }

    /// The States under review in a year, by code.
    pub fn under_review(&self, year: u16) -> impl Iterator<Item = &ParticipantCode> {
        self.years.iter().filter(move |(_, own)| **own == year).map(|(state, _)| state)
    }
}
