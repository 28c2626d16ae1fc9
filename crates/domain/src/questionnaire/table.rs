//! Tables of statistics: what they ask for, what they compute, what must hold between their figures.
//!
//! A table has rows (years, or whatever the State names) and columns. A column is filled by the State or computed
//! from the columns before it. A check that does not hold is noticed and bars nothing.

use std::{fmt, str::FromStr};

use super::expression::Written;

/// A table as the pack describes it. Its title is the message `table-{id}`, its hint `.hint`, the name of its
/// rows `.row`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Table {
    /// Its identifier.
    pub id: String,
    /// What its rows are.
    pub rows: Rows,
    /// Its columns, from the beginning of the line.
    pub columns: Vec<Column>,
    /// What must hold between its figures.
    pub checks: Vec<Check>,
}

/// What the rows of a table are.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Rows {
    /// A year each.
    Years,
    /// Whatever the State names: a kind of request, an authority.
    Named,
}

/// A column. Its heading is the message `table-{table}-{id}`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Column {
    /// Its identifier, unique in the table.
    pub id: String,
    /// What stands in it.
    pub kind: ColumnKind,
}

/// What stands in a column.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ColumnKind {
    /// A whole number of cases, persons, requests.
    Count,
    /// A number that may have decimals: a weight, a sum of money.
    Amount,
    /// A number from 0 to 100.
    Percent,
    /// A date, as far as it is known.
    Date,
    /// A text of one line.
    Text,
    /// Computed from the row; nobody fills it.
    Computed(Written),
}

/// Something that must hold between figures or answers. In a table it must hold in each row, if it looks at a `row`.
/// The message that is shown where it does not is `table-{table}-check-{id}` or `{question}-check-{id}`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Check {
    /// Its identifier, unique in the table or the question.
    pub id: String,
    /// What must hold. It is looked at only where everything that it compares has been given.
    pub holds: Written,
}

impl Rows {
    /// Both of them.
    pub const ALL: [Self; 2] = [Self::Years, Self::Named];

    /// The word used in the pack.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Years => "years",
            Self::Named => "named",
        }
    }
}

impl FromStr for Rows {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        Self::ALL.into_iter().find(|rows| rows.as_str() == text).ok_or_else(|| text.to_owned())
    }
}

impl ColumnKind {
    /// True for a column that can be added up.
    pub const fn has_total(&self) -> bool {
        matches!(self, Self::Count | Self::Amount | Self::Computed(_))
    }

    /// True for a column that the State fills.
    pub const fn is_filled(&self) -> bool {
        !matches!(self, Self::Computed(_))
    }

    /// True for a column of whole numbers.
    pub const fn is_whole(&self) -> bool {
        matches!(self, Self::Count)
    }
}

impl fmt::Display for Table {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.id)
    }
}

impl Table {
    /// The message with its title; `.hint` and `.row` are its attributes.
    pub fn key(&self) -> String {
        format!("table-{}", self.id)
    }

    /// The message with the heading of a column.
    pub fn column_key(&self, column: &Column) -> String {
        format!("table-{}-{}", self.id, column.id)
    }

    /// The message that is shown where a check does not hold.
    pub fn check_key(&self, check: &str) -> String {
        format!("table-{}-check-{check}", self.id)
    }

    /// The place of a column.
    pub fn column(&self, id: &str) -> Option<usize> {
        self.columns.iter().position(|column| column.id == id)
    }
}
