//! The demonstration's cycle as its file has it.

use omnibus_domain::{id::ParticipantCode, lots::source::Contribution};
use serde::Deserialize;

/// A cycle up to the reviewing States of its first year. Days are counted back from the day of loading.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(in crate::demonstration) struct CycleScript {
    pub(in crate::demonstration) phase: u16,
    pub(in crate::demonstration) number: u16,
    pub(in crate::demonstration) rules: String,
    /// The day on which it is defined and its participants are fixed.
    pub(in crate::demonstration) defined: i64,
    /// The day on which the input of its lots is published.
    pub(in crate::demonstration) published: i64,
    #[serde(rename = "group")]
    pub(in crate::demonstration) groups: Vec<GroupScript>,
    pub(in crate::demonstration) years: LotsScript,
    pub(in crate::demonstration) deferral: DeferralScript,
    pub(in crate::demonstration) reviewing: LotsScript,
}

/// What is assigned to a participant.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(in crate::demonstration) struct GroupScript {
    pub(in crate::demonstration) state: ParticipantCode,
    pub(in crate::demonstration) group: String,
    pub(in crate::demonstration) legal_system: Option<String>,
}

/// Lots, with the words given in the room.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(in crate::demonstration) struct LotsScript {
    pub(in crate::demonstration) day: i64,
    pub(in crate::demonstration) given: Vec<Contribution>,
}

/// A State of the first year asks for its review to be deferred. Which States are in it differs from one calendar year
/// to the next, because the first year of the cycle is part of the input: it is the first by its code.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(in crate::demonstration) struct DeferralScript {
    pub(in crate::demonstration) day: i64,
    pub(in crate::demonstration) justification: String,
}
