//! What a cycle's lots are drawn from: the parties at its start, their groups and instruments (M8, M9, M19).

use std::collections::{BTreeMap, BTreeSet};

use serde::{Deserialize, Serialize};

use crate::id::{InstrumentId, ParticipantCode};

/// The canonical input: with the rules, everything that a draw depends on beside the earlier acts and the source.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Input {
    /// The cycle, in the words of the secretariat's list of cycles: `cycle-1`.
    pub cycle: String,
    /// The first year in which reviews begin.
    pub first_year: i16,
    /// The instruments of the mechanism, the convention first; at most [`MOST_INSTRUMENTS`].
    pub instruments: Vec<InstrumentId>,
    /// The participants at the start of the cycle, by code.
    pub participants: Vec<Participant>,
}

/// A participant as the lots see it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Participant {
    /// Its code.
    pub code: ParticipantCode,
    /// Its regional group; none until the secretariat assigns one (M3).
    pub group: Option<String>,
    /// The instruments its review covers (M9).
    pub instruments: Vec<InstrumentId>,
    /// The legal system it has declared (M4).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub legal_system: Option<String>,
    /// A signatory that takes part of its own accord: reviewed for the convention, reviewing no one (M5, ¶57).
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub signatory: bool,
}

/// The most instruments of one mechanism.
pub const MOST_INSTRUMENTS: usize = 16;

/// The most participants of one cycle.
pub const MOST_PARTICIPANTS: usize = 10_000;

/// What stands in the way of a draw. Each one names what to change.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum InputError {
    /// No participant or no instrument, or too many.
    #[error(
        "the input needs 1 to {MOST_INSTRUMENTS} instruments and 1 to {MOST_PARTICIPANTS} participants"
    )]
    Size,
    /// A participant is there twice.
    #[error("{code} is there twice")]
    Twice {
        /// The participant.
        code: ParticipantCode,
    },
    /// A participant is there twice, in different groups.
    #[error("{code} is in two regional groups: {first} and {second}")]
    TwoGroups {
        /// The participant.
        code: ParticipantCode,
        /// One group.
        first: String,
        /// The other.
        second: String,
    },
    /// Participants have no regional group yet (M3).
    #[error("without a regional group: {}", list(.codes))]
    NoGroup {
        /// All of them.
        codes: Vec<ParticipantCode>,
    },
    /// A party to a protocol is not a party to the convention.
    #[error("{code} is a party to {instrument} but not to {convention}")]
    WithoutConvention {
        /// The participant.
        code: ParticipantCode,
        /// The protocol.
        instrument: InstrumentId,
        /// The convention.
        convention: InstrumentId,
    },
    /// A participant is a party to nothing.
    #[error("{code} is a party to no instrument")]
    NoInstrument {
        /// The participant.
        code: ParticipantCode,
    },
    /// An instrument is not one of the mechanism, or is there twice.
    #[error(
        "{code} has the instrument {instrument}, which the input does not name, or names it twice"
    )]
    Instrument {
        /// The participant.
        code: ParticipantCode,
        /// The instrument.
        instrument: InstrumentId,
    },
    /// A signatory has protocols: it takes part for the convention only (M5).
    #[error("{code} is a signatory: its review covers the convention only")]
    SignatoryProtocols {
        /// The participant.
        code: ParticipantCode,
    },
}

fn list(codes: &[ParticipantCode]) -> String {
    codes.iter().map(ParticipantCode::as_str).collect::<Vec<_>>().join(", ")
}

impl Input {
    /// The same input in its canonical form: participants by code, instruments in the mechanism's order.
    #[must_use]
    pub fn canonical(mut self) -> Self {
        self.participants.sort_by(|a, b| a.code.cmp(&b.code));
        let rank: BTreeMap<&InstrumentId, usize> =
            self.instruments.iter().enumerate().map(|(at, id)| (id, at)).collect();
        for participant in &mut self.participants {
            participant.instruments.sort_by_key(|id| rank.get(id).copied());
        }
        self
    }

    /// Everything that stands in the way of a draw; empty if nothing does.
    pub fn check(&self) -> Vec<InputError> {
        let mut errors = Vec::new();
        let names: BTreeSet<&InstrumentId> = self.instruments.iter().collect();
        let sizes = (1..=MOST_INSTRUMENTS).contains(&self.instruments.len())
            && names.len() == self.instruments.len()
            && (1..=MOST_PARTICIPANTS).contains(&self.participants.len());
        let Some(convention) = self.instruments.first().filter(|_| sizes) else {
            return vec![InputError::Size];
        };
        let mut seen: BTreeMap<&ParticipantCode, &Option<String>> = BTreeMap::new();
        for participant in &self.participants {
            match seen.insert(&participant.code, &participant.group) {
                Some(earlier) => errors.push(twice(participant, earlier)),
                None => errors.extend(mistakes(participant, &names, convention)),
            }
        }
        let without = self.participants.iter().filter(|participant| participant.group.is_none());
        let codes: Vec<_> = without.map(|participant| participant.code.clone()).collect();
        if !codes.is_empty() {
            errors.push(InputError::NoGroup { codes });
        }
        errors
    }
}

fn twice(participant: &Participant, earlier: &Option<String>) -> InputError {
    let code = participant.code.clone();
    match (earlier, &participant.group) {
        (Some(first), Some(second)) if first != second => {
            InputError::TwoGroups { code, first: first.clone(), second: second.clone() }
        }
        _ => InputError::Twice { code },
    }
}

fn mistakes(
    participant: &Participant,
    names: &BTreeSet<&InstrumentId>,
    convention: &InstrumentId,
) -> Vec<InputError> {
    let code = || participant.code.clone();
    let mut errors = Vec::new();
    let mut own = BTreeSet::new();
    for instrument in &participant.instruments {
        if !names.contains(instrument) || !own.insert(instrument) {
            errors.push(InputError::Instrument { code: code(), instrument: instrument.clone() });
        }
    }
    match participant.instruments.first() {
        None => errors.push(InputError::NoInstrument { code: code() }),
        Some(instrument) if !own.contains(convention) => {
            errors.push(InputError::WithoutConvention {
                code: code(),
                instrument: instrument.clone(),
                convention: convention.clone(),
            })
        }
        Some(_) if participant.signatory && own.len() > 1 => {
            errors.push(InputError::SignatoryProtocols { code: code() });
        }
        Some(_) => {}
    }
    errors
}
