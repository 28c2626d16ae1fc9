//! What can be wrong with an expression that reads well: types, and names of things that do not exist.

use std::fmt;

use crate::{chapter::Chapter, id::QuestionId};

/// What an expression comes to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// True or false.
    Truth,
    /// A number.
    Number,
    /// A date.
    Date,
    /// One of the statuses.
    Status,
    /// A text.
    Text,
}

impl Kind {
    /// True if one can be less than another.
    pub const fn has_order(self) -> bool {
        matches!(self, Self::Number | Self::Date)
    }
}

impl fmt::Display for Kind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Truth => "something true or false",
            Self::Number => "a number",
            Self::Date => "a date",
            Self::Status => "a status",
            Self::Text => "a text",
        })
    }
}

/// What does not fit.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Misfit {
    /// A value of one kind stands where another is needed: a sum over text.
    #[error("here must be {wanted}, and this is {found}")]
    Kind {
        /// What is needed.
        wanted: Kind,
        /// What is there.
        found: Kind,
    },
    /// Texts, statuses and truths are equal or not; none is less than another.
    #[error("'<' and '>' compare numbers and dates, and this is {0}")]
    NoOrder(Kind),
    /// Not a status.
    #[error("{0:?} is not a status: use \"yes\", \"partly\" or \"no\"")]
    NoSuchStatus(String),
    /// Not a date.
    #[error("{0:?} is not a date: write 2004, 2004-09 or 2004-09-29")]
    NoDate(String),
    /// A question that does not exist.
    #[error("{0} is not a question of this pack")]
    UnknownQuestion(QuestionId),
    /// A chapter about which nothing is asked.
    #[error("{0} is not a chapter about which this pack asks something")]
    UnknownChapter(Chapter),
    /// A column that the table does not have.
    #[error("the table {table} has no column {column}")]
    UnknownColumn {
        /// The table.
        table: String,
        /// The column.
        column: String,
    },
    /// A question that is answered by text has no status.
    #[error("{0} is answered by a text and never has a status: use answered(\"{0}\")")]
    NoStatus(QuestionId),
    /// A question without a table.
    #[error("{0} has no table")]
    NoTable(QuestionId),
    /// Percentages, dates and texts cannot be added up.
    #[error("the column {column} of the table {table} cannot be added up")]
    NoTotal {
        /// The table.
        table: String,
        /// The column.
        column: String,
    },
    /// A column is computed from those before it.
    #[error("the column {0} is computed later: a column looks only at those before it")]
    NotYetComputed(String),
    /// The word means nothing in this place.
    #[error("{0}")]
    Misplaced(Misplaced),
}

/// A word that means nothing where it stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Misplaced {
    /// A question's condition looks at `status`, which only a field's condition can.
    #[error("'status' belongs to the fields of answer.toml: use answer(\"…\")")]
    StatusInQuestion,
    /// A field's condition looks at something other than `status`.
    #[error("the condition of a field can look at 'status' only")]
    OnlyStatusInField,
    /// `row`, `rows` or `total` of no table.
    #[error("this needs a table: name the question, as in total(\"question\", \"column\")")]
    TableOutside,
    /// A column is computed from something else than its own row.
    #[error("a column is computed from row(…) only")]
    OnlyRowInColumn,
    /// A table looks at something outside itself.
    #[error("a table can look at row(…), total(…) and rows of itself only")]
    OnlyTableInTable,
}
