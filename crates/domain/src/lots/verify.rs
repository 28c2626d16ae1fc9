//! Checking a record: every act is done again and compared (M19).

use super::{
    draw::{ReviewingLot, YearLot},
    record::{Entry, FORMAT, Ledger, Record, Refusal, VERSION},
};

/// The first thing in a record that is not as it must be.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Flaw {
    /// Not JSON, cut off, or with parts that a record does not have.
    #[error("the file is not a whole record of lots: {0}")]
    Unreadable(String),
    /// Another format or version.
    #[error(
        "the record is of format {format} version {version}; this program checks {FORMAT} version {VERSION}"
    )]
    Version {
        /// The format.
        format: String,
        /// The version.
        version: u32,
    },
    /// Rules or input do not allow any draw.
    #[error("rules or input: {0}")]
    Opening(Refusal),
    /// The digest does not fit rules and input.
    #[error("the digest of rules and input does not fit: one of them was changed")]
    OpeningDigest,
    /// An act is not allowed.
    #[error("act {number}: {refusal}")]
    Act {
        /// Its position in the record, from 1.
        number: usize,
        /// Why.
        refusal: Refusal,
    },
    /// A lot is not the one that source and input give.
    #[error(
        "act {number}, lot {lot}: {part} is not what input and source give: {found} instead of {expected}"
    )]
    Lot {
        /// The act, from 1.
        number: usize,
        /// The lot, from 1.
        lot: usize,
        /// Which part of it differs.
        part: LotPart,
        /// What is there.
        found: String,
        /// What should be there.
        expected: String,
    },
    /// The act has more or fewer lots than it must.
    #[error("act {number} has {found} lots instead of {expected}")]
    Lots {
        /// The act, from 1.
        number: usize,
        /// How many are there.
        found: usize,
        /// How many should be.
        expected: usize,
    },
    /// The seed is not the one that everything before and the source give.
    #[error("act {number}: the seed does not fit the source and what was recorded before it")]
    Seed {
        /// The act, from 1.
        number: usize,
    },
    /// The digest of an entry does not fit.
    #[error("act {number}: the digest does not fit")]
    Digest {
        /// The act, from 1.
        number: usize,
    },
}

/// The parts of a lot.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[allow(missing_docs, reason = "each is the part of that name")]
pub enum LotPart {
    For,
    Pot,
    Out,
    Drawn,
}

impl std::fmt::Display for LotPart {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(match self {
            Self::For => "what the lot is for",
            Self::Pot => "the pot",
            Self::Out => "the list of those who were out",
            Self::Drawn => "the State drawn",
        })
    }
}

/// Reads a record and checks it.
///
/// # Errors
/// The first flaw.
pub fn text(text: &str) -> Result<Record, Flaw> {
    #[derive(serde::Deserialize)]
    struct Head {
        format: String,
        version: u32,
    }
    let unreadable = |error: serde_json::Error| Flaw::Unreadable(error.to_string());
    let Head { format, version } = serde_json::from_str(text).map_err(unreadable)?;
    if format != FORMAT || version != VERSION {
        return Err(Flaw::Version { format, version });
    }
    let record: Record = serde_json::from_str(text).map_err(unreadable)?;
    self::record(&record)?;
    Ok(record)
}

/// Does every act of a record again and compares. Gives the ledger, to which further acts can be added.
///
/// # Errors
/// The first flaw.
pub fn record(record: &Record) -> Result<Ledger, Flaw> {
    let mut ledger =
        Ledger::open(record.rules.clone(), record.input.clone()).map_err(Flaw::Opening)?;
    if ledger.record().digest != record.digest || ledger.record().input != record.input {
        return Err(Flaw::OpeningDigest);
    }
    for (number, entry) in (1..).zip(&record.entries) {
        let again =
            ledger.add(entry.act.clone()).map_err(|refusal| Flaw::Act { number, refusal })?;
        compare(number, entry, again)?;
    }
    Ok(ledger)
}

fn compare(number: usize, found: &Entry, expected: &Entry) -> Result<(), Flaw> {
    if found.seed != expected.seed {
        return Err(Flaw::Seed { number });
    }
    let lots = |entry: &Entry| entry.years.len() + entry.reviewing.len();
    for (lot, (found, expected)) in (1..).zip(found.years.iter().zip(&expected.years)) {
        differing(number, lot, year_parts(found), year_parts(expected))?;
    }
    for (lot, (found, expected)) in (1..).zip(found.reviewing.iter().zip(&expected.reviewing)) {
        differing(number, lot, reviewing_parts(found), reviewing_parts(expected))?;
    }
    if lots(found) != lots(expected) || found.years.len() != expected.years.len() {
        return Err(Flaw::Lots { number, found: lots(found), expected: lots(expected) });
    }
    if found.digest == expected.digest { Ok(()) } else { Err(Flaw::Digest { number }) }
}

type Parts = [(LotPart, String); 4];

fn year_parts(lot: &YearLot) -> Parts {
    [
        (LotPart::For, format!("{} {}", lot.group, lot.year)),
        (LotPart::Pot, super::canonical(&lot.pot)),
        (LotPart::Out, String::new()),
        (LotPart::Drawn, lot.drawn.to_string()),
    ]
}

fn reviewing_parts(lot: &ReviewingLot) -> Parts {
    [
        (LotPart::For, format!("{} {} {}", lot.state, lot.place, super::canonical(&lot.missing))),
        (LotPart::Pot, super::canonical(&lot.pot)),
        (LotPart::Out, super::canonical(&lot.out)),
        (LotPart::Drawn, format!("{} {}", lot.drawn, super::canonical(&lot.covers))),
    ]
}

fn differing(number: usize, lot: usize, found: Parts, expected: Parts) -> Result<(), Flaw> {
    for ((part, found), (_, expected)) in found.into_iter().zip(expected) {
        if found != expected {
            return Err(Flaw::Lot { number, lot, part, found, expected });
        }
    }
    Ok(())
}
