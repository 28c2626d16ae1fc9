//! The small language of the content pack: when a question applies, which field is shown, what a table computes
//! and what must hold between its figures.
//!
//! ```text
//! expression = both { "or" both }
//! both       = one { "and" one }
//! one        = "not" one | comparison
//! comparison = sum [ ( "==" | "!=" | "<" | "<=" | ">" | ">=" ) sum | "in" "(" value { "," value } ")" ]
//! sum        = part { ( "+" | "-" ) part }
//! part       = value | look | "(" expression ")"
//! value      = number | text in double quotes
//! ```
//!
//! What a `look` can be is the list of [`Look`]. An expression is read as it is written ([`Written`]), then
//! resolved against the questionnaire (`resolve`), where its types are checked. What has not been given is
//! blank: every comparison with it is false, and a sum with it is blank.

mod error;
mod parse;
mod tokens;
mod value;

use std::{fmt, str::FromStr};

pub use error::{ExpressionError, Mistake, line_and_column};
pub use parse::{DEEPEST, LONGEST};
pub use value::{Comparison, Value};

use super::number::Number;
use crate::{
    chapter::Chapter,
    id::{InstrumentId, QuestionId},
};

/// An expression over leaves `L`. `All` and `Any` hold two parts or more.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Expression<L> {
    /// `a and b`: every part holds.
    All(Vec<Self>),
    /// `a or b`: at least one part holds.
    Any(Vec<Self>),
    /// `not a`.
    Not(Box<Self>),
    /// `a < b` and its like.
    Compare(Box<Self>, Comparison, Box<Self>),
    /// `a in ("yes", "partly")`.
    Among(Box<Self>, Vec<L>),
    /// `a + b - c`: the first part, then each that is added, or taken away (`true`).
    Sum(Box<Self>, Vec<(bool, Self)>),
    /// What is looked at, or a value that is written down.
    Leaf(L),
}

/// An expression as it is written in the pack.
pub type Written = Expression<Term>;

/// A leaf as it is written, and where.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Term {
    /// The byte of the text at which it begins.
    pub at: usize,
    /// What it is.
    pub is: Named,
}

/// What stands at a leaf.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Named {
    /// A number.
    Number(Number),
    /// A text in quotation marks: a status, a date or a text, as what it is compared with asks for.
    Text(String),
    /// Something to look at.
    Look(Look),
}

/// What an expression can look at.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Look {
    /// `answer("id")`: the status given to another question.
    Answer(QuestionId),
    /// `answered("id")`: true if anything has been given to another question.
    Answered(QuestionId),
    /// `total("id", "column")`: the total of a column of another question's table.
    TotalOf(QuestionId, String),
    /// `rows("id")`: how many rows another question's table has.
    RowsOf(QuestionId),
    /// `begun("untoc-16")`: true if anything in a chapter has been answered.
    Begun(Chapter),
    /// `complete("untoc-16")`: true if every question of a chapter that applies has been answered.
    Complete(Chapter),
    /// `party("id")`: true if the State under review is a party to this instrument.
    Party(InstrumentId),
    /// `under_review("id")`: true if this instrument is under review.
    UnderReview(InstrumentId),
    /// `reviewed_before`: true if an earlier review of the State under review is final.
    ReviewedBefore,
    /// `status`: the status of the answer whose field is looked at.
    Status,
    /// `row("column")`: what stands in a column of the same row.
    Row(String),
    /// `total("column")`: the total of a column of the same table.
    Total(String),
    /// `rows`: how many rows the same table has.
    Rows,
}

impl<L> Expression<L> {
    /// What the expression comes to, `read` telling what each leaf is. It recurses as deep as the text was
    /// nested: at most [`DEEPEST`] times four levels.
    pub fn evaluate<'v>(&'v self, read: &impl Fn(&'v L) -> Value<'v>) -> Value<'v> {
        match self {
            Self::All(parts) => Value::Truth(parts.iter().all(|part| part.holds(read))),
            Self::Any(parts) => Value::Truth(parts.iter().any(|part| part.holds(read))),
            Self::Not(part) => Value::Truth(!part.holds(read)),
            Self::Compare(left, how, right) => {
                Value::Truth(how.holds(left.evaluate(read), right.evaluate(read)))
            }
            Self::Among(one, values) => {
                let one = one.evaluate(read);
                Value::Truth(values.iter().any(|value| Comparison::Equal.holds(one, read(value))))
            }
            Self::Sum(first, others) => {
                others.iter().fold(first.evaluate(read), |sum, (is_taken_away, part)| {
                    sum.plus(part.evaluate(read), *is_taken_away)
                })
            }
            Self::Leaf(leaf) => read(leaf),
        }
    }

    /// Whether the expression is true; what is blank is not.
    pub fn holds<'v>(&'v self, read: &impl Fn(&'v L) -> Value<'v>) -> bool {
        self.evaluate(read) == Value::Truth(true)
    }

    /// Whether everything that it looks at has been given, and it is not true all the same: then a check fails.
    pub fn fails<'v>(&'v self, read: &impl Fn(&'v L) -> Value<'v>) -> bool {
        self.leaves().into_iter().all(|leaf| read(leaf) != Value::Blank) && !self.holds(read)
    }

    /// Every leaf, in the order of the text.
    pub fn leaves(&self) -> Vec<&L> {
        let mut found = Vec::new();
        self.gather(&mut found);
        found
    }

    fn gather<'e>(&'e self, found: &mut Vec<&'e L>) {
        match self {
            Self::All(parts) | Self::Any(parts) => {
                parts.iter().for_each(|part| part.gather(found));
            }
            Self::Not(part) => part.gather(found),
            Self::Compare(left, _, right) => {
                left.gather(found);
                right.gather(found);
            }
            Self::Among(one, values) => {
                one.gather(found);
                found.extend(values);
            }
            Self::Sum(first, others) => {
                first.gather(found);
                others.iter().for_each(|(_, part)| part.gather(found));
            }
            Self::Leaf(leaf) => found.push(leaf),
        }
    }

    /// How closely it binds: a part that binds less than its place asks for stands in parentheses.
    const fn closeness(&self) -> u8 {
        match self {
            Self::Any(_) => 0,
            Self::All(_) => 1,
            Self::Not(_) => 2,
            Self::Compare(..) | Self::Among(..) => 3,
            Self::Sum(..) => 4,
            Self::Leaf(_) => 5,
        }
    }
}

impl Written {
    /// Everything it looks at, with its place.
    pub fn looks(&self) -> impl Iterator<Item = (usize, &Look)> {
        self.leaves().into_iter().filter_map(|term| match &term.is {
            Named::Look(look) => Some((term.at, look)),
            Named::Number(_) | Named::Text(_) => None,
        })
    }

    /// The other questions it looks at.
    pub fn questions(&self) -> impl Iterator<Item = &QuestionId> {
        self.looks().filter_map(|(_, look)| look.question())
    }

    /// The byte at which its first leaf begins.
    pub fn begins(&self) -> usize {
        self.leaves().first().map_or(0, |term| term.at)
    }
}

impl Look {
    /// The other question that is looked at.
    pub const fn question(&self) -> Option<&QuestionId> {
        match self {
            Self::Answer(id) | Self::Answered(id) | Self::TotalOf(id, _) | Self::RowsOf(id) => {
                Some(id)
            }
            _ => None,
        }
    }
}

impl FromStr for Written {
    type Err = ExpressionError;

    fn from_str(text: &str) -> Result<Self, ExpressionError> {
        parse::parse(text)
    }
}

impl<L: fmt::Display> fmt::Display for Expression<L> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::All(parts) => joined(f, parts, " and ", 2),
            Self::Any(parts) => joined(f, parts, " or ", 1),
            Self::Not(part) => {
                f.write_str("not ")?;
                placed(f, part, 2)
            }
            Self::Compare(left, how, right) => {
                placed(f, left, 4)?;
                write!(f, " {} ", how.as_str())?;
                placed(f, right, 4)
            }
            Self::Among(one, values) => {
                placed(f, one, 4)?;
                let values: Vec<String> = values.iter().map(ToString::to_string).collect();
                write!(f, " in ({})", values.join(", "))
            }
            Self::Sum(first, others) => {
                placed(f, first, 5)?;
                others.iter().try_for_each(|(is_taken_away, part)| {
                    f.write_str(if *is_taken_away { " - " } else { " + " })?;
                    placed(f, part, 5)
                })
            }
            Self::Leaf(leaf) => leaf.fmt(f),
        }
    }
}

fn joined<L: fmt::Display>(
    f: &mut fmt::Formatter<'_>,
    parts: &[Expression<L>],
    word: &str,
    closeness: u8,
) -> fmt::Result {
    for (index, part) in parts.iter().enumerate() {
        if index > 0 {
            f.write_str(word)?;
        }
        placed(f, part, closeness)?;
    }
    Ok(())
}

fn placed<L: fmt::Display>(
    f: &mut fmt::Formatter<'_>,
    part: &Expression<L>,
    closeness: u8,
) -> fmt::Result {
    if part.closeness() < closeness { write!(f, "({part})") } else { write!(f, "{part}") }
}

impl fmt::Display for Term {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.is {
            Named::Number(number) => number.fmt(f),
            Named::Text(text) => write!(f, "\"{text}\""),
            Named::Look(look) => look.fmt(f),
        }
    }
}

impl fmt::Display for Look {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Answer(id) => write!(f, "answer(\"{id}\")"),
            Self::Answered(id) => write!(f, "answered(\"{id}\")"),
            Self::TotalOf(id, column) => write!(f, "total(\"{id}\", \"{column}\")"),
            Self::RowsOf(id) => write!(f, "rows(\"{id}\")"),
            Self::Begun(chapter) => write!(f, "begun(\"{chapter}\")"),
            Self::Complete(chapter) => write!(f, "complete(\"{chapter}\")"),
            Self::Party(id) => write!(f, "party(\"{id}\")"),
            Self::UnderReview(id) => write!(f, "under_review(\"{id}\")"),
            Self::ReviewedBefore => f.write_str("reviewed_before"),
            Self::Status => f.write_str("status"),
            Self::Row(column) => write!(f, "row(\"{column}\")"),
            Self::Total(column) => write!(f, "total(\"{column}\")"),
            Self::Rows => f.write_str("rows"),
        }
    }
}

#[cfg(test)]
mod tests;
