//! The record of a cycle's lots: append-only, each entry sealed by a digest over all before it (M19).

use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};

use super::{
    act::Act,
    apportion::YearNumbers,
    clash::{self, Clash},
    draw::{self, ReviewingLot, YearLot},
    input::{Input, InputError},
    outlook::{Outlook, Undecided},
    rules::{Rules, RulesError},
    source::SourceError,
    standing::Standing,
    stream::{Hash, Stream, hex},
};
use crate::id::ParticipantCode;

/// The format of a record.
pub const FORMAT: &str = "omnibus-lots";

/// The version of the format and of the procedure it records.
pub const VERSION: u32 = 1;

/// Everything that happened, from the input to the last act. Plain JSON; `docs/lots.md` describes it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Record {
    /// [`FORMAT`].
    pub format: String,
    /// [`VERSION`].
    pub version: u32,
    /// The rules.
    pub rules: Rules,
    /// The input, in its canonical form.
    pub input: Input,
    /// The digest of all of the above.
    pub digest: String,
    /// The acts, in their order.
    pub entries: Vec<Entry>,
}

/// An act and what came of it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Entry {
    /// The act.
    pub act: Act,
    /// The seed of the stream, if lots were drawn.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub seed: Option<String>,
    /// The lots for years.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub years: Vec<YearLot>,
    /// The lots for reviewing States.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub reviewing: Vec<ReviewingLot>,
    /// The digest of everything up to here.
    pub digest: String,
}

/// Why an act is refused. Nothing is recorded then.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Refusal {
    /// The rules make no sense.
    #[error("{0}")]
    Rules(#[from] RulesError),
    /// Something stands in the way in the input.
    #[error("{}", .0.iter().map(ToString::to_string).collect::<Vec<_>>().join("; "))]
    Input(Vec<InputError>),
    /// The source cannot be used.
    #[error("{0}")]
    Source(#[from] SourceError),
    /// The participant is not in the input.
    #[error("{0} is not a participant of this cycle")]
    Unknown(ParticipantCode),
    /// The lots for the years are drawn already.
    #[error("the lots for the years are drawn already")]
    YearsDrawn,
    /// The lots for the years are not drawn yet.
    #[error("the lots for the years are not drawn yet")]
    NoYears,
    /// The cycle has no such year.
    #[error("the cycle has no year {0}")]
    NoSuchYear(u16),
    /// The years are drawn one after another.
    #[error("the reviewing States of year {0} are drawn next")]
    NotThisYear(u16),
    /// All years are drawn.
    #[error("the reviewing States of all years are drawn")]
    AllDrawn,
    /// The State's reviewing States are drawn already.
    #[error("the reviewing States of {0} are drawn already")]
    Drawn(ParticipantCode),
    /// The State's reviewing States are not drawn yet.
    #[error("the reviewing States of {0} are not drawn yet")]
    NotDrawn(ParticipantCode),
    /// There is no year after the State's.
    #[error("{0} is reviewed in the last year of the cycle: there is no following year")]
    LastYear(ParticipantCode),
    /// The State has put off its review as often as it may.
    #[error("{0} has put off its review already")]
    Deferred(ParticipantCode),
    /// A justification is missing.
    #[error("a justification is needed")]
    NoJustification,
    /// The State neither is under review nor reviews in that year.
    #[error("{0} is neither under review nor reviewing in that year")]
    NotOccupied(ParticipantCode),
    /// The State does not serve in that year already.
    #[error("{0} is out of that year's pots already")]
    Resting(ParticipantCode),
    /// The number of reviewing States is not more than what the State has agreed to.
    #[error("{0} has agreed to as many reviewing States already")]
    Agreed(ParticipantCode),
    /// The State has asked for new lots as often as it may; a reason is needed.
    #[error("{0} has had its lots drawn again as often as the rules allow: a reason is needed")]
    NoReason(ParticipantCode),
    /// The rules cannot all be met.
    #[error("{0}")]
    Clash(Clash),
    /// The look-ahead gave up.
    #[error("{0}")]
    Undecided(#[from] Undecided),
}

/// A record with where it stands.
#[derive(Clone, Debug)]
pub struct Ledger {
    record: Record,
    standing: Standing,
}

impl Ledger {
    /// Opens a record: the canonical input and its digest, before any act.
    ///
    /// # Errors
    /// What stands in the way in the rules or the input; or the smallest set of demands that cannot be met together.
    pub fn open(rules: Rules, input: Input) -> Result<Self, Refusal> {
        rules.check()?;
        let errors = input.check();
        if !errors.is_empty() {
            return Err(Refusal::Input(errors));
        }
        let input = input.canonical();
        let (format, entries) = (FORMAT.to_owned(), Vec::new());
        let standing = Standing::new(rules.clone(), input.clone());
        outlook(&standing)?;
        let mut record =
            Record { format, version: VERSION, rules, input, digest: String::new(), entries };
        record.digest = hex(&record.opening());
        Ok(Self { record, standing })
    }

    /// The record.
    pub fn record(&self) -> &Record {
        &self.record
    }

    /// Where it stands.
    pub fn standing(&self) -> &Standing {
        &self.standing
    }

    /// The numbers of each year with their arithmetic, as the lots for the years will use them or have used them.
    pub fn numbers(&self) -> Vec<YearNumbers> {
        let mut fresh = Standing::new(self.record.rules.clone(), self.record.input.clone());
        draw::years(&mut fresh, &mut Stream::new(&[0; 32], b"")).0
    }

    /// Adds an act, with its lots if it draws.
    ///
    /// # Errors
    /// A [`Refusal`]; nothing is recorded then.
    pub fn add(&mut self, act: Act) -> Result<&Entry, Refusal> {
        let mut standing = self.standing.clone();
        let before = self.record.head();
        let mut entry =
            Entry { act, seed: None, years: vec![], reviewing: vec![], digest: String::new() };
        let mut stream = None;
        if let Some(source) = entry.act.source() {
            source.check()?;
            let opened = Stream::new(&before, source.canonical().as_bytes());
            entry.seed = Some(hex(opened.seed()));
            stream = Some(opened);
        }
        super::acting::apply(&mut standing, &mut entry, stream.as_mut())?;
        entry.digest = hex(&entry.seal(&before));
        self.standing = standing;
        self.record.entries.push(entry);
        Ok(&self.record.entries[self.record.entries.len() - 1])
    }
}

/// The outlook of a standing.
///
/// # Errors
/// The clash, if there is no way to complete the cycle.
pub(super) fn outlook(standing: &Standing) -> Result<Outlook, Refusal> {
    match Outlook::new(standing.problem())? {
        Some(outlook) => Ok(outlook),
        None => Err(Refusal::Clash(clash::find(standing)?)),
    }
}

impl Record {
    /// The digest of everything so far: what is published before the next draw.
    pub fn head_digest(&self) -> &str {
        self.entries.last().map_or(&self.digest, |entry| &entry.digest)
    }

    /// The same as bytes; zeros if the record has been tampered with, which verification tells.
    fn head(&self) -> Hash {
        let bytes = super::stream::from_hex(self.head_digest());
        bytes.and_then(|bytes| bytes.try_into().ok()).unwrap_or_default()
    }

    /// The digest of format, version, rules and input.
    pub fn opening(&self) -> Hash {
        let opening = serde_json::json!({
            "format": self.format, "version": self.version, "rules": self.rules, "input": self.input,
        });
        Sha256::digest(super::canonical(&opening)).into()
    }
}

/// An entry before it is sealed.
#[derive(Serialize)]
struct Open<'a> {
    act: &'a Act,
    #[serde(skip_serializing_if = "Option::is_none")]
    seed: Option<&'a str>,
    #[serde(skip_serializing_if = "<[_]>::is_empty")]
    years: &'a [YearLot],
    #[serde(skip_serializing_if = "<[_]>::is_empty")]
    reviewing: &'a [ReviewingLot],
    digest: &'static str,
}

impl Entry {
    /// The digest of this entry after everything before it.
    pub fn seal(&self, before: &Hash) -> Hash {
        let Self { act, seed, years, reviewing, digest: _ } = self;
        let seed = seed.as_deref();
        let text = super::canonical(&Open { act, seed, years, reviewing, digest: "" });
        Sha256::new().chain_update(before).chain_update(text).finalize().into()
    }
}
