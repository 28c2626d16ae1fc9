//! Why a text is not an expression, and where.

use super::parse::{DEEPEST, LONGEST};
use crate::id::InvalidId;

/// A mistake, and the byte of the text at which it begins.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{mistake}")]
pub struct ExpressionError {
    /// The byte of the text at which the mistake begins.
    pub at: usize,
    /// What the mistake is.
    pub mistake: Mistake,
}

/// The mistakes the text of an expression can have.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Mistake {
    /// The text has more than [`LONGEST`] bytes.
    #[error("the expression is longer than {LONGEST} bytes")]
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
    /// A number that is too large or too fine.
    #[error("{0} is not a number of at most twelve digits and four decimals")]
    Number(String),
    /// Something else should stand here.
    #[error("expected {expected}, found {found}")]
    Expected {
        /// What would be right.
        expected: &'static str,
        /// What is there.
        found: String,
    },
    /// Not an identifier of a question, an instrument or a chapter.
    #[error("{0}")]
    Id(#[from] InvalidId),
}

impl ExpressionError {
    /// The line and the column (in characters), both from 1, of the mistake in `text`.
    pub fn line_and_column(&self, text: &str) -> (usize, usize) {
        line_and_column(text, self.at)
    }
}

/// The line and the column (in characters), both from 1, of a byte of `text`.
pub fn line_and_column(text: &str, at: usize) -> (usize, usize) {
    let before = text.get(..at).unwrap_or(text);
    let line = before.matches('\n').count() + 1;
    let start = before.rfind('\n').map_or(0, |newline| newline + 1);
    (line, before[start..].chars().count() + 1)
}
