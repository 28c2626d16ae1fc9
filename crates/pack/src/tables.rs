//! `tables.toml`: the tables of statistics that questions ask for (M24). A pack may have none.

use omnibus_domain::{
    id::QuestionId,
    questionnaire::{
        definition::{FieldName, Origin, Parts},
        table::{Check, Column, ColumnKind, Rows, Table},
    },
};
use serde::Deserialize;
use toml::Spanned;

use crate::{
    PackError,
    error::line_of,
    expressions::Places,
    source::{self, Folder},
};

pub(crate) const FILE: &str = "tables.toml";

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    table: Vec<Entry>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Entry {
    id: Spanned<String>,
    rows: Spanned<String>,
    column: Vec<ColumnEntry>,
    #[serde(default)]
    check: Vec<CheckEntry>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct ColumnEntry {
    id: Spanned<String>,
    kind: Kind,
    value: Option<Spanned<String>>,
}

/// A check, of a table or of a question.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct CheckEntry {
    pub(crate) id: Spanned<String>,
    pub(crate) holds: Spanned<String>,
}

#[derive(Clone, Copy, PartialEq, Deserialize)]
#[serde(rename_all = "lowercase")]
enum Kind {
    Count,
    Amount,
    Percent,
    Date,
    Text,
    Computed,
}

/// The tables in order.
pub(crate) fn read(folder: &Folder, places: &mut Places<'_>) -> Result<Vec<Table>, Vec<PackError>> {
    let Some(text) = folder.text(FILE) else { return Ok(Vec::new()) };
    let file: File = source::toml(folder, FILE).map_err(|error| vec![error])?;
    let (mut tables, mut errors) = (Vec::<Table>::new(), Vec::new());
    for entry in file.table {
        match (Reading { text, places }).table(&entry, &tables) {
            Ok(table) => tables.push(table),
            Err(error) => errors.push(error),
        }
    }
    if errors.is_empty() { Ok(tables) } else { Err(errors) }
}

/// Tables that nobody would see: no question asks for them, or the form has no field for them.
pub(crate) fn unseen(folder: &Folder, parts: &Parts) -> Vec<PackError> {
    let mut errors = Vec::new();
    let has_field = parts.form.fields.iter().any(|field| field.name == FieldName::Statistics);
    if !parts.tables.is_empty() && !has_field {
        let message = "answer.toml has no field statistics: nobody would see these tables";
        errors.push(PackError::new(FILE, 1, message));
    }
    for (id, line) in lines(folder) {
        let is_asked = |one: &omnibus_domain::questionnaire::definition::Question| {
            one.table.as_ref() == Some(&id)
        };
        if !parts.questions.iter().any(is_asked) {
            errors.push(PackError::new(FILE, line, format!("no question asks for the table {id}")));
        }
    }
    errors
}

/// Every table with its line.
pub(crate) fn lines(folder: &Folder) -> Vec<(String, usize)> {
    let Some(text) = folder.text(FILE) else { return Vec::new() };
    let file = source::toml::<File>(folder, FILE);
    let entries = file.map(|file| file.table).unwrap_or_default();
    let line = |id: &Spanned<String>| line_of(text, id.span().start);
    entries.into_iter().map(|entry| (entry.id.get_ref().clone(), line(&entry.id))).collect()
}

struct Reading<'r, 'p> {
    text: &'r str,
    places: &'r mut Places<'p>,
}

impl Reading<'_, '_> {
    fn table(&mut self, entry: &Entry, before: &[Table]) -> Result<Table, PackError> {
        let taken = before.iter().map(|table| table.id.as_str());
        let id = self.id(&entry.id, taken)?;
        let rows = entry.rows.get_ref().parse::<Rows>().map_err(|word| {
            let known = Rows::ALL.map(Rows::as_str).join(", ");
            self.at(&entry.rows, format!("{word:?} are no rows of a table; they are: {known}"))
        })?;
        let mut table = Table { id, rows, columns: Vec::new(), checks: Vec::new() };
        for column in &entry.column {
            let column = self.column(column, &table)?;
            table.columns.push(column);
        }
        for check in &entry.check {
            let id = self.id(&check.id, table.checks.iter().map(|check| check.id.as_str()))?;
            let origin = Origin::Check(table.id.clone(), id.clone());
            let holds = self.places.expression(origin, (FILE, self.text), &check.holds)?;
            table.checks.push(Check { id, holds });
        }
        if table.columns.iter().any(|column| column.kind.is_filled()) {
            return Ok(table);
        }
        Err(self.at(&entry.id, "a table needs a column that the State fills".to_owned()))
    }

    fn column(&mut self, entry: &ColumnEntry, table: &Table) -> Result<Column, PackError> {
        let id = self.id(&entry.id, table.columns.iter().map(|column| column.id.as_str()))?;
        // The words of checks and of rows stand beside those of columns.
        if id.starts_with("check-") {
            return Err(
                self.at(&entry.id, "the id of a column cannot begin with check-".to_owned())
            );
        }
        let kind = match (entry.kind, &entry.value) {
            (Kind::Computed, Some(value)) => {
                let origin = Origin::Column(table.id.clone(), id.clone());
                ColumnKind::Computed(self.places.expression(origin, (FILE, self.text), value)?)
            }
            (Kind::Computed, None) => {
                let message = "a computed column says how, in value = '…'".to_owned();
                return Err(self.at(&entry.id, message));
            }
            (_, Some(value)) => {
                let message = "only a column with kind = \"computed\" has a value".to_owned();
                return Err(self.at(value, message));
            }
            (Kind::Count, None) => ColumnKind::Count,
            (Kind::Amount, None) => ColumnKind::Amount,
            (Kind::Percent, None) => ColumnKind::Percent,
            (Kind::Date, None) => ColumnKind::Date,
            (Kind::Text, None) => ColumnKind::Text,
        };
        Ok(Column { id, kind })
    }

    fn id<'t>(
        &self,
        given: &Spanned<String>,
        taken: impl Iterator<Item = &'t str>,
    ) -> Result<String, PackError> {
        id(given, taken).map_err(|message| self.at(given, message))
    }

    fn at<T>(&self, spanned: &Spanned<T>, message: String) -> PackError {
        PackError::new(FILE, line_of(self.text, spanned.span().start), message)
    }
}

/// An identifier of the letters of all others, that none of these has.
pub(crate) fn id<'t>(
    given: &Spanned<String>,
    mut taken: impl Iterator<Item = &'t str>,
) -> Result<String, String> {
    let word = given.get_ref();
    if word.parse::<QuestionId>().is_err() {
        return Err(format!("{word:?} is not lower-case letters, digits and hyphens"));
    }
    if taken.any(|other| other == word) {
        return Err(format!("{word} is there twice"));
    }
    Ok(word.clone())
}
