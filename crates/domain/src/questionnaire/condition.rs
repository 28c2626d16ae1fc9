//! The small language in which the content pack says when a question applies and when a field is shown.
//!
//! ```text
//! condition = both { "or" both }
//! both      = one { "and" one }
//! one       = "not" one | "(" condition ")" | test
//! test      = "answer" "(" question ")" among     the status given to another question
//!           | "answered" "(" question ")"         anything given to another question
//!           | "party" "(" instrument ")"          the State under review is a party to it
//!           | "reviewed_before"                     an earlier review of the State is final
//!           | "status" among                      the status of this very answer
//! among     = "==" status | "in" "(" status { "," status } ")"
//! ```
//!
//! Questions, instruments and statuses stand in double quotes. A question without an answer has no status:
//! every comparison with it is false.

mod parse;
mod tokens;

use std::{
    collections::{BTreeMap, BTreeSet},
    fmt,
    str::FromStr,
};

pub use parse::{DEEPEST, LONGEST};

use super::answer::Status;
use crate::id::{InstrumentId, QuestionId};

/// A condition, read from its text. `All` and `Any` hold two parts or more.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Condition {
    /// `a and b`: every part holds.
    All(Vec<Condition>),
    /// `a or b`: at least one part holds.
    Any(Vec<Condition>),
    /// `not a`.
    Not(Box<Condition>),
    /// A single test.
    Test(Test),
}

/// What a condition can look at.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Test {
    /// `answer("id") in ("yes","partly")`: another question's status is one of these.
    Answer(QuestionId, Vec<Status>),
    /// `answered("id")`: another question has been given something.
    Answered(QuestionId),
    /// `party("firearms")`: the State under review is a party to this instrument.
    Party(InstrumentId),
    /// `reviewed_before`: an earlier review of the State under review is final.
    ReviewedBefore,
    /// `status in ("yes","partly")`: the status of the answer whose field is looked at.
    Status(Vec<Status>),
}

/// What is known when a condition is evaluated.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Facts {
    /// The questions that apply and have been given something, each with its status if it has one.
    pub answered: BTreeMap<QuestionId, Option<Status>>,
    /// The instruments to which the State under review is a party.
    pub parties: BTreeSet<InstrumentId>,
    /// True if an earlier review of the State under review is final.
    pub reviewed_before: bool,
    /// The status of the answer at hand, when a field of it is looked at.
    pub status: Option<Status>,
}

impl Condition {
    /// Whether the condition holds, given `facts`.
    pub fn holds(&self, facts: &Facts) -> bool {
        match self {
            Self::All(parts) => parts.iter().all(|part| part.holds(facts)),
            Self::Any(parts) => parts.iter().any(|part| part.holds(facts)),
            Self::Not(part) => !part.holds(facts),
            Self::Test(test) => test.holds(facts),
        }
    }

    /// Every test in the condition, in the order of the text.
    pub fn tests(&self) -> Vec<&Test> {
        match self {
            Self::All(parts) | Self::Any(parts) => parts.iter().flat_map(Self::tests).collect(),
            Self::Not(part) => part.tests(),
            Self::Test(test) => vec![test],
        }
    }

    /// The other questions it looks at.
    pub fn questions(&self) -> impl Iterator<Item = &QuestionId> {
        self.tests().into_iter().filter_map(|test| match test {
            Test::Answer(question, _) | Test::Answered(question) => Some(question),
            Test::Party(_) | Test::ReviewedBefore | Test::Status(_) => None,
        })
    }
}

impl Test {
    fn holds(&self, facts: &Facts) -> bool {
        let among = |status: Option<Status>, statuses: &[Status]| {
            status.is_some_and(|status| statuses.contains(&status))
        };
        match self {
            Self::Answer(question, statuses) => {
                among(facts.answered.get(question).copied().flatten(), statuses)
            }
            Self::Answered(question) => facts.answered.contains_key(question),
            Self::Party(instrument) => facts.parties.contains(instrument),
            Self::ReviewedBefore => facts.reviewed_before,
            Self::Status(statuses) => among(facts.status, statuses),
        }
    }
}

/// Why a text is not a condition, and where.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{kind}")]
pub struct ConditionError {
    /// The byte of the text at which the mistake begins.
    pub at: usize,
    /// What the mistake is.
    pub kind: ConditionErrorKind,
}

/// The mistakes a condition can have.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum ConditionErrorKind {
    /// The text has more than [`LONGEST`] bytes.
    #[error("the condition is longer than {LONGEST} bytes")]
    TooLong,
    /// Parentheses and `not` stand more than [`DEEPEST`] deep in one another.
    #[error("parentheses and 'not' are nested more than {DEEPEST} deep")]
    TooDeep,
    /// A character that the language does not have.
    #[error("{0:?} has no meaning here")]
    Character(char),
    /// A quotation mark is opened and never closed.
    #[error("the text in quotation marks does not end")]
    Unclosed,
    /// Something else should stand here.
    #[error("expected {expected}, found {found}")]
    Expected {
        /// What would be right.
        expected: &'static str,
        /// What is there.
        found: String,
    },
    /// Not an identifier of a question or an instrument.
    #[error("{0}")]
    Id(#[from] crate::id::InvalidId),
    /// Not a status.
    #[error("{0:?} is not a status: use \"yes\", \"partly\" or \"no\"")]
    Status(String),
}

impl ConditionError {
    /// The line and the column (in characters), both from 1, of the mistake in `text`.
    pub fn line_and_column(&self, text: &str) -> (usize, usize) {
        let before = text.get(..self.at).unwrap_or(text);
        let line = before.matches('\n').count() + 1;
        let start = before.rfind('\n').map_or(0, |newline| newline + 1);
        (line, before[start..].chars().count() + 1)
    }
}

impl FromStr for Condition {
    type Err = ConditionError;

    fn from_str(text: &str) -> Result<Self, ConditionError> {
        parse::parse(text)
    }
}

impl fmt::Display for Condition {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::All(parts) => joined(f, parts, " and ", |part| !part.is_joined()),
            Self::Any(parts) => joined(f, parts, " or ", |part| !matches!(part, Self::Any(_))),
            Self::Not(part) if part.is_joined() => write!(f, "not ({part})"),
            Self::Not(part) => write!(f, "not {part}"),
            Self::Test(test) => test.fmt(f),
        }
    }
}

impl Condition {
    fn is_joined(&self) -> bool {
        matches!(self, Self::All(_) | Self::Any(_))
    }
}

fn joined(
    f: &mut fmt::Formatter<'_>,
    parts: &[Condition],
    word: &str,
    is_bare: fn(&Condition) -> bool,
) -> fmt::Result {
    for (index, part) in parts.iter().enumerate() {
        if index > 0 {
            f.write_str(word)?;
        }
        if is_bare(part) { write!(f, "{part}")? } else { write!(f, "({part})")? }
    }
    Ok(())
}

impl fmt::Display for Test {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Answer(question, statuses) => {
                write!(f, "answer(\"{question}\")")?;
                among(f, statuses)
            }
            Self::Answered(question) => write!(f, "answered(\"{question}\")"),
            Self::Party(instrument) => write!(f, "party(\"{instrument}\")"),
            Self::ReviewedBefore => f.write_str("reviewed_before"),
            Self::Status(statuses) => {
                f.write_str("status")?;
                among(f, statuses)
            }
        }
    }
}

fn among(f: &mut fmt::Formatter<'_>, statuses: &[Status]) -> fmt::Result {
    if let [only] = statuses {
        return write!(f, " == \"{only}\"");
    }
    let quoted: Vec<String> = statuses.iter().map(|status| format!("\"{status}\"")).collect();
    write!(f, " in ({})", quoted.join(", "))
}

#[cfg(test)]
mod tests;
