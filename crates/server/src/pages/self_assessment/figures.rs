//! Tables of statistics: as they are read, and as they are filled.

use std::collections::BTreeMap;

use omnibus_domain::questionnaire::{
    answer::AnswerContent,
    definition::{Question, Questionnaire},
    evaluate,
    figures::{Cell, Figures},
    number::Number,
    table::{ColumnKind, Rows, Table},
};

use crate::Frame;

/// A table to be read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ShownTable {
    /// Its title.
    pub title: String,
    /// What its rows are.
    pub row: String,
    /// The headings of its columns.
    pub columns: Vec<Heading>,
    /// Its rows: the year or the name, and what stands in each column.
    pub rows: Vec<(String, Vec<String>)>,
    /// The totals, if they tell something.
    pub totals: Vec<String>,
}

/// The heading of a column.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Heading {
    /// The identifier of the column.
    pub id: String,
    /// What it says.
    pub text: String,
    /// True for a column of numbers.
    pub is_number: bool,
    /// True for a column that the State fills.
    pub is_filled: bool,
    /// Which keys a phone shows for it: `numeric`, `decimal` or `text`.
    pub keys: &'static str,
}

/// A table to be filled.
#[derive(Clone, Debug)]
pub struct EditedTable {
    /// What is computed so far.
    pub shown: ShownTable,
    /// What the table asks for.
    pub hint: String,
    /// Which keys a phone shows for the year or the name of a row.
    pub row_keys: &'static str,
}

impl ShownTable {
    /// The figures of an answer, in the reader's language.
    pub fn new(w: &Frame, figures: &Figures<'_>) -> Self {
        let rows = figures.rows().iter().map(|row| {
            let cells = row.cells.iter().map(|cell| told(w, *cell)).collect();
            (row.label.trim().to_owned(), cells)
        });
        let totals = if figures.has_totals() { figures.totals() } else { &[] };
        let table = figures.table();
        Self {
            title: w.get(&table.key()),
            row: w.get(&format!("{}.row", table.key())),
            columns: headings(w, table),
            rows: rows.collect(),
            totals: totals
                .iter()
                .map(|total| total.map_or(String::new(), |one| number(w, one)))
                .collect(),
        }
    }

    /// The columns of a row, each with what stands in it.
    pub fn cells<'a>(
        &'a self,
        cells: &'a [String],
    ) -> impl Iterator<Item = (&'a Heading, &'a String)> {
        self.columns.iter().zip(cells)
    }

    /// The table as plain text, a line for each row, to be compared with another.
    pub fn plain(&self, w: &Frame) -> String {
        let row = |(label, cells): &(String, Vec<String>)| {
            let given = self.cells(cells).filter(|(_, text)| !text.is_empty());
            let told: Vec<String> = given
                .map(|(heading, text)| {
                    w.say2("labelled", "label", heading.text.as_str(), "value", text.as_str())
                })
                .collect();
            format!("{label}\n{}", told.join("\n"))
        };
        self.rows.iter().map(row).collect::<Vec<_>>().join("\n\n")
    }
}

impl EditedTable {
    /// The table of a question with what has been given so far; `None` if it has none.
    pub fn new(
        w: &Frame,
        questionnaire: &Questionnaire,
        question: &Question,
        content: &AnswerContent,
    ) -> Option<Self> {
        let figures = evaluate::figures(questionnaire, question, content)?;
        let row_keys = match figures.table().rows {
            Rows::Years => "numeric",
            Rows::Named => "text",
        };
        Some(Self {
            hint: w.get(&format!("{}.hint", figures.table().key())),
            shown: ShownTable::new(w, &figures),
            row_keys,
        })
    }

    /// What is computed in a column of a row, as far as it was saved.
    pub fn computed(&self, row: &usize, column: &usize) -> &str {
        let cells = self.shown.rows.get(*row).map(|(_, cells)| cells.as_slice());
        cells.and_then(|cells| cells.get(*column)).map_or("", String::as_str)
    }

    /// The total of a column, as far as it was saved.
    pub fn total(&self, column: &usize) -> &str {
        self.shown.totals.get(*column).map_or("", String::as_str)
    }

    /// The place on the page of what is computed in a column of a row.
    pub fn place(&self, row: &usize, heading: &Heading) -> String {
        format!("statistics-{row}-computed-{}", heading.id)
    }

    /// The place on the page of the total of a column.
    pub fn total_place(&self, heading: &Heading) -> String {
        format!("statistics-total-{}", heading.id)
    }

    /// Everything that is computed by its place, for a page that was not loaded again after saving.
    pub fn places(&self) -> BTreeMap<String, String> {
        let columns = || self.shown.columns.iter().enumerate();
        let totals =
            columns().map(|(at, heading)| (self.total_place(heading), self.total(&at).to_owned()));
        let rows = (0..self.shown.rows.len()).flat_map(|row| {
            columns().filter(|(_, heading)| !heading.is_filled).map(move |(at, heading)| {
                (self.place(&row, heading), self.computed(&row, &at).to_owned())
            })
        });
        totals.chain(rows).filter(|(_, text)| !text.is_empty()).collect()
    }
}

fn headings(w: &Frame, table: &Table) -> Vec<Heading> {
    let columns = table.columns.iter();
    columns
        .map(|column| Heading {
            id: column.id.clone(),
            text: w.get(&table.column_key(column)),
            is_number: !matches!(column.kind, ColumnKind::Text | ColumnKind::Date),
            is_filled: column.kind.is_filled(),
            keys: match column.kind {
                ColumnKind::Count => "numeric",
                ColumnKind::Amount | ColumnKind::Percent | ColumnKind::Computed(_) => "decimal",
                ColumnKind::Text | ColumnKind::Date => "text",
            },
        })
        .collect()
}

/// What stands in a cell, as the reader's language writes it.
fn told(w: &Frame, cell: Cell<'_>) -> String {
    match cell {
        Cell::Blank => String::new(),
        Cell::Number(one) => number(w, one),
        Cell::Date(date) => w.partial_date(date),
        Cell::Text(text) | Cell::Unreadable(text, _) => text.to_owned(),
    }
}

fn number(w: &Frame, number: Number) -> String {
    w.words().number(number)
}
