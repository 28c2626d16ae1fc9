//! The figures of a table as they were typed: read, added up, checked.

use super::{
    answer::StatisticsRow,
    date::PartialDate,
    expression::Value,
    finding::{FieldPath, Finding, Shortcoming},
    number::{Number, UnreadableNumber},
    resolve::{Resolved, Slot},
    table::{ColumnKind, Rows, Table},
};

/// A table with its expressions resolved.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Prepared {
    /// The table.
    pub table: Table,
    /// For each column how it is computed, if it is.
    pub computed: Vec<Option<Resolved>>,
    /// What must hold, in the order of the table's checks.
    pub checks: Vec<Resolved>,
}

/// The figures of one answer.
#[derive(Clone, Debug)]
pub struct Figures<'a> {
    prepared: &'a Prepared,
    rows: Vec<Row<'a>>,
    totals: Vec<Option<Number>>,
}

/// A row as it is read.
#[derive(Clone, Debug)]
pub struct Row<'a> {
    /// The year, or what the row is about.
    pub label: &'a str,
    /// What stands in each column.
    pub cells: Vec<Cell<'a>>,
}

/// What stands in a column of a row.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Cell<'a> {
    /// Nothing.
    Blank,
    /// A number, typed or computed.
    Number(Number),
    /// A date.
    Date(PartialDate),
    /// A text.
    Text(&'a str),
    /// What was typed and is not what the column asks for.
    Unreadable(&'a str, Unreadable),
}

/// Why a figure is not what its column asks for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Unreadable {
    /// It is no number.
    Number,
    /// It is no count: whole, and not below nothing.
    Count,
    /// It can be read in two ways.
    Ambiguous,
    /// It is not between 0 and 100.
    Percent,
    /// It is no date.
    Date,
}

impl<'a> Figures<'a> {
    pub(super) fn new(prepared: &'a Prepared, given: &'a [StatisticsRow]) -> Self {
        let rows: Vec<Row<'a>> = given.iter().map(|row| read(prepared, row)).collect();
        let columns = prepared.table.columns.iter().enumerate();
        let totals = columns.map(|(at, column)| {
            let numbers = || rows.iter().filter_map(|row| row.number(at));
            let is_given = column.kind.has_total() && numbers().next().is_some();
            is_given.then(|| numbers().sum())
        });
        Self { totals: totals.collect(), prepared, rows }
    }

    /// The table.
    pub fn table(&self) -> &'a Table {
        &self.prepared.table
    }

    /// Its rows in the order in which they were typed.
    pub fn rows(&self) -> &[Row<'a>] {
        &self.rows
    }

    /// The total of each column: nothing for one that is empty or cannot be added up.
    pub fn totals(&self) -> &[Option<Number>] {
        &self.totals
    }

    /// True if a line with totals tells something: there is a total, and more than one row.
    pub fn has_totals(&self) -> bool {
        self.rows.len() > 1 && self.totals.iter().any(Option::is_some)
    }

    /// What is noticed: figures that cannot be read, and checks that do not hold.
    pub fn findings(&self) -> Vec<Finding> {
        let mut noticed = Vec::new();
        for (at, row) in self.rows.iter().enumerate() {
            noticed.extend(self.label(at, row));
            for (column, cell) in self.table().columns.iter().zip(&row.cells) {
                if let Cell::Unreadable(_, why) = cell {
                    let field = FieldPath::Cell(at, column.id.clone());
                    noticed.push(Finding { field, kind: why.shortcoming() });
                }
            }
        }
        for (check, holds) in self.table().checks.iter().zip(&self.prepared.checks) {
            let message = self.table().check_key(&check.id);
            noticed.extend(
                self.fails(holds)
                    .into_iter()
                    .map(|field| Finding { field, kind: Shortcoming::CheckFails(message.clone()) }),
            );
        }
        noticed
    }

    fn label(&self, at: usize, row: &Row<'_>) -> Option<Finding> {
        let label = row.label.trim();
        let kind = match self.table().rows {
            Rows::Named if label.is_empty() => Shortcoming::RowNameMissing,
            Rows::Named => return None,
            Rows::Years => match year(label) {
                None => Shortcoming::YearUnreadable,
                this if self.rows[..at].iter().any(|row| year(row.label) == this) => {
                    Shortcoming::YearTwice
                }
                Some(_) => return None,
            },
        };
        Some(Finding { field: FieldPath::RowLabel(at), kind })
    }

    /// The places where a check does not hold: the cell of each row that it looks at last, or the table.
    fn fails(&self, holds: &Resolved) -> Vec<FieldPath> {
        let last = holds.leaves().into_iter().rev().find_map(|slot| match slot {
            Slot::Row(column) => self.table().columns.get(*column),
            _ => None,
        });
        let Some(column) = last else {
            let fails = self.fails_in(holds, None);
            return fails.then_some(FieldPath::Statistics).into_iter().collect();
        };
        let failing =
            self.rows.iter().enumerate().filter(|(_, row)| self.fails_in(holds, Some(row)));
        failing.map(|(at, _)| FieldPath::Cell(at, column.id.clone())).collect()
    }

    /// True if everything that is compared has been given, and the check does not hold.
    fn fails_in(&self, holds: &Resolved, row: Option<&Row<'_>>) -> bool {
        holds.fails(&|slot| self.value(slot, row))
    }

    fn value<'v>(&'v self, slot: &'v Slot, row: Option<&'v Row<'_>>) -> Value<'v> {
        match slot {
            Slot::Row(at) => row.map_or(Value::Blank, |row| row.value(*at)),
            Slot::Total(at) => {
                Value::or_blank(self.totals.get(*at).copied().flatten(), Value::Number)
            }
            Slot::Rows => Value::Number(Number::whole(self.rows.len().try_into().unwrap_or(0))),
            _ => slot.constant().unwrap_or(Value::Blank),
        }
    }
}

impl<'a> Row<'a> {
    fn number(&self, column: usize) -> Option<Number> {
        match self.cells.get(column) {
            Some(Cell::Number(number)) => Some(*number),
            _ => None,
        }
    }

    fn value(&self, column: usize) -> Value<'_> {
        match self.cells.get(column) {
            Some(Cell::Number(number)) => Value::Number(*number),
            Some(Cell::Date(date)) => Value::Date(*date),
            Some(Cell::Text(text)) => Value::Text(text),
            Some(Cell::Blank | Cell::Unreadable(..)) | None => Value::Blank,
        }
    }
}

impl Unreadable {
    const fn shortcoming(self) -> Shortcoming {
        match self {
            Self::Number => Shortcoming::NumberUnreadable,
            Self::Count => Shortcoming::CountUnreadable,
            Self::Ambiguous => Shortcoming::NumberAmbiguous,
            Self::Percent => Shortcoming::PercentOutside,
            Self::Date => Shortcoming::DateUnreadable,
        }
    }
}

fn read<'a>(prepared: &Prepared, given: &'a StatisticsRow) -> Row<'a> {
    let mut row = Row { label: &given.label, cells: Vec::new() };
    for (column, computed) in prepared.table.columns.iter().zip(&prepared.computed) {
        let typed = given.cells.get(&column.id).map_or("", |text| text.trim());
        let cell = match computed {
            None => cell(&column.kind, typed),
            Some(computed) => {
                let value = computed.evaluate(&|slot| match slot {
                    Slot::Row(at) => row.value(*at),
                    slot => slot.constant().unwrap_or(Value::Blank),
                });
                if let Value::Number(number) = value { Cell::Number(number) } else { Cell::Blank }
            }
        };
        row.cells.push(cell);
    }
    row
}

fn cell<'a>(kind: &ColumnKind, typed: &'a str) -> Cell<'a> {
    let number = |whole| match Number::read(typed, whole) {
        Ok(number) => Ok(number),
        Err(UnreadableNumber::Ambiguous) => Err(Unreadable::Ambiguous),
        Err(_) if whole => Err(Unreadable::Count),
        Err(_) => Err(Unreadable::Number),
    };
    let read = match kind {
        _ if typed.is_empty() => Ok(Cell::Blank),
        ColumnKind::Count => number(true)
            .and_then(|count| {
                let is_count = count.is_whole() && count >= Number::ZERO;
                if is_count { Ok(count) } else { Err(Unreadable::Count) }
            })
            .map(Cell::Number),
        ColumnKind::Amount => number(false).map(Cell::Number),
        ColumnKind::Percent => number(false)
            .and_then(|percent| {
                let fits = (Number::ZERO..=Number::whole(100)).contains(&percent);
                if fits { Ok(percent) } else { Err(Unreadable::Percent) }
            })
            .map(Cell::Number),
        ColumnKind::Date => typed.parse().map(Cell::Date).map_err(|_| Unreadable::Date),
        ColumnKind::Text => Ok(Cell::Text(typed)),
        ColumnKind::Computed(_) => Ok(Cell::Blank),
    };
    read.unwrap_or_else(|why| Cell::Unreadable(typed, why))
}

/// A year of four digits, in the digits of any of the six languages.
fn year(label: &str) -> Option<i16> {
    match label.parse() {
        Ok(PartialDate::Year(year)) => Some(year),
        _ => None,
    }
}

#[cfg(test)]
mod tests;
