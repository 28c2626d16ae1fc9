//! Two changes of one answer put together: what only one of two people changed is taken from that person.
//!
//! It works on the answer as it is stored, so that a field that comes with a later version of the program is put
//! together like the others. Texts are compared by paragraphs, lists by rows. Where both changed the same, it is
//! told, and a person decides.

mod sequence;

use std::collections::BTreeSet;

use serde_json::{Map, Value};

use super::answer::AnswerContent;
use sequence::{Chunk, chunks};

/// Two changes put together.
#[derive(Clone, Debug, PartialEq)]
pub struct Merged {
    /// The answer with both changes.
    pub content: AnswerContent,
    /// The fields in which both changed the same place, by the names under which they are stored. There it holds what
    /// both wrote, or if one thing only can stand there, mine.
    pub contested: BTreeSet<String>,
}

/// Puts two changes of `base` together.
///
/// # Errors
/// Only if an answer cannot be written or read as JSON, which every answer can.
pub fn merge(
    base: &AnswerContent,
    mine: &AnswerContent,
    theirs: &AnswerContent,
) -> Result<Merged, serde_json::Error> {
    let [base, mine, theirs] = [base, mine, theirs].map(serde_json::to_value);
    let (base, mine, theirs) = (fields(base?), fields(mine?), fields(theirs?));
    let mut contested = BTreeSet::new();
    let mut content = Map::new();
    let names: BTreeSet<&String> = mine.keys().chain(theirs.keys()).collect();
    for name in names {
        let of = |fields: &Map<String, Value>| fields.get(name).cloned().unwrap_or_default();
        let mut put = Put { clash: false, inside_row: false };
        let value = put.together(&of(&base), &of(&mine), &of(&theirs));
        if put.clash {
            contested.insert(name.clone());
        }
        content.insert(name.clone(), value);
    }
    let content: AnswerContent = serde_json::from_value(Value::Object(content))?;
    Ok(Merged { content: content.normalised(), contested })
}

fn fields(value: Value) -> Map<String, Value> {
    match value {
        Value::Object(fields) => fields,
        _ => Map::new(),
    }
}

/// Puts the values of one field together.
struct Put {
    /// True once both changed the same place.
    clash: bool,
    /// True within a row of a list, whose texts stand in one line.
    inside_row: bool,
}

impl Put {
    fn together(&mut self, base: &Value, mine: &Value, theirs: &Value) -> Value {
        if mine == theirs || theirs == base {
            return mine.clone();
        }
        if mine == base {
            return theirs.clone();
        }
        match (base, mine, theirs) {
            (Value::String(base), Value::String(mine), Value::String(theirs)) => {
                Value::String(self.texts(base, mine, theirs))
            }
            (Value::Array(base), Value::Array(mine), Value::Array(theirs)) => {
                Value::Array(self.rows(base, mine, theirs))
            }
            (Value::Object(base), Value::Object(mine), Value::Object(theirs)) => {
                let names: BTreeSet<&String> = mine.keys().chain(theirs.keys()).collect();
                let of = |fields: &Map<String, Value>, name| {
                    fields.get(name).cloned().unwrap_or_default()
                };
                let both = names.into_iter().map(|name| {
                    let value = self.together(&of(base, name), &of(mine, name), &of(theirs, name));
                    (name.clone(), value)
                });
                Value::Object(both.collect())
            }
            _ => self.one_of(mine, theirs),
        }
    }

    /// Both changed what can hold one thing only: mine, unless I took it away.
    fn one_of(&mut self, mine: &Value, theirs: &Value) -> Value {
        self.clash = true;
        let is_blank = mine.is_null() || mine.as_str().is_some_and(|text| text.trim().is_empty());
        if is_blank { theirs.clone() } else { mine.clone() }
    }

    fn texts(&mut self, base: &str, mine: &str, theirs: &str) -> String {
        let several = [base, mine, theirs].iter().any(|text| text.contains('\n'));
        if [mine, theirs].iter().any(|text| is_code(text)) || (self.inside_row && !several) {
            let told = self.one_of(&Value::from(mine), &Value::from(theirs));
            return told.as_str().unwrap_or_default().to_owned();
        }
        let [base, mine, theirs] =
            [base, mine, theirs].map(|text| text.split('\n').collect::<Vec<_>>());
        let mut told: Vec<&str> = Vec::new();
        for chunk in chunks(&base, &mine, &theirs) {
            match chunk {
                Chunk::Settled(paragraphs) => told.extend(paragraphs),
                Chunk::Both { base, mine, theirs } => {
                    self.paragraphs(&mut told, base, mine, theirs)
                }
            }
        }
        told.join("\n")
    }

    /// Paragraphs that both changed: one by one where their number stayed, or else mine and after them theirs.
    fn paragraphs<'t>(
        &mut self,
        told: &mut Vec<&'t str>,
        base: &[&'t str],
        mine: &[&'t str],
        theirs: &[&'t str],
    ) {
        if base.len() != mine.len() || base.len() != theirs.len() {
            self.clash = true;
            let known: BTreeSet<&str> = mine.iter().copied().collect();
            told.extend(mine);
            told.extend(theirs.iter().filter(|one| !known.contains(**one)));
            return;
        }
        for ((base, mine), theirs) in base.iter().zip(mine).zip(theirs) {
            match (mine == base, theirs == base || mine == theirs) {
                (_, true) => told.push(*mine),
                (true, false) => told.push(*theirs),
                (false, false) => {
                    self.clash = true;
                    told.extend([mine, theirs]);
                }
            }
        }
    }

    /// Rows of a list: what both added stands there twice over; a row that both changed is put together field by field.
    fn rows(&mut self, base: &[Value], mine: &[Value], theirs: &[Value]) -> Vec<Value> {
        let inside_row = std::mem::replace(&mut self.inside_row, true);
        let mut told: Vec<Value> = Vec::new();
        for chunk in chunks(base, mine, theirs) {
            match chunk {
                Chunk::Settled(rows) => told.extend(rows.iter().cloned()),
                Chunk::Both { base, mine, theirs }
                    if base.len() == mine.len() && base.len() == theirs.len() =>
                {
                    let rows = base.iter().zip(mine).zip(theirs);
                    told.extend(
                        rows.map(|((base, mine), theirs)| self.together(base, mine, theirs)),
                    );
                }
                Chunk::Both { base, mine, theirs } => {
                    self.clash |= !base.is_empty();
                    told.extend(mine.iter().cloned());
                    told.extend(theirs.iter().filter(|one| !mine.contains(one)).cloned());
                }
            }
        }
        self.inside_row = inside_row;
        told
    }
}

/// True for a word that stands for a choice: nobody writes such a text.
fn is_code(text: &str) -> bool {
    !text.is_empty()
        && text.len() < 40
        && text.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'-')
}

#[cfg(test)]
mod tests;
