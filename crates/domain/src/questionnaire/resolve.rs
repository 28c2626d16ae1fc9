//! Gives every leaf of an expression its place in the questionnaire, and checks types.

mod misfit;

use std::collections::BTreeMap;

pub use misfit::{Kind, Misfit, Misplaced};

use super::{
    answer::Status,
    date::PartialDate,
    definition::{Question, QuestionKind},
    expression::{Comparison, Expression, Look, Named, Term, Value, Written},
    number::Number,
    table::{ColumnKind, Table},
};
use crate::{chapter::Chapter, id::InstrumentId, id::QuestionId};

/// An expression whose leaves are places in the questionnaire.
pub(super) type Resolved = Expression<Slot>;

/// A leaf with its place. Numbers count questions, chapters, instruments and columns in their order.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Slot {
    Number(Number),
    Date(PartialDate),
    StatusWord(Status),
    Text(String),
    Answer(usize),
    Answered(usize),
    TotalOf(usize, usize),
    RowsOf(usize),
    Begun(usize),
    Complete(usize),
    Party(usize),
    UnderReview(usize),
    ReviewedBefore,
    Status,
    Row(usize),
    Total(usize),
    Rows,
}

impl Slot {
    /// The value of what is written down; `None` for what is to be looked at.
    pub(super) fn constant(&self) -> Option<Value<'_>> {
        Some(match self {
            Self::Number(number) => Value::Number(*number),
            Self::Date(date) => Value::Date(*date),
            Self::StatusWord(status) => Value::Status(*status),
            Self::Text(text) => Value::Text(text),
            _ => return None,
        })
    }
}

/// What an expression may look at, by where it stands.
#[derive(Clone, Copy)]
pub(super) enum Place<'t> {
    /// The condition of a question or a chapter.
    Question,
    /// The condition of a field of the form.
    Field,
    /// A computed column of a table, which has this place.
    Column(&'t Table, usize),
    /// A check of a table.
    Check(&'t Table),
}

/// Everything that has a name.
pub(super) struct Names<'q> {
    pub questions: &'q [Question],
    pub by_id: &'q BTreeMap<QuestionId, usize>,
    pub chapters: &'q [Chapter],
    pub tables: &'q [Table],
    pub instruments: Vec<InstrumentId>,
}

impl Names<'_> {
    /// Resolves an expression that must come to a value of this kind.
    pub(super) fn of_kind(&mut self, written: &Written, place: Place<'_>, wanted: Kind) -> Read {
        let (resolved, found) = Resolving { names: self, place }.expression(written)?;
        if found == wanted {
            return Ok(resolved);
        }
        Err((written.begins(), Misfit::Kind { wanted, found }))
    }

    fn instrument(&mut self, id: &InstrumentId) -> usize {
        self.instruments.iter().position(|known| known == id).unwrap_or_else(|| {
            self.instruments.push(id.clone());
            self.instruments.len() - 1
        })
    }

    fn question(&self, id: &QuestionId) -> Result<(usize, &Question), Misfit> {
        let at = self.by_id.get(id).copied();
        let found = at.and_then(|at| Some((at, self.questions.get(at)?)));
        found.ok_or_else(|| Misfit::UnknownQuestion(id.clone()))
    }

    /// The table of a question.
    fn table_of(&self, id: &QuestionId) -> Result<(usize, &Table), Misfit> {
        let (at, question) = self.question(id)?;
        let table =
            question.table.as_ref().and_then(|id| self.tables.iter().find(|one| one.id == *id));
        table.map(|table| (at, table)).ok_or_else(|| Misfit::NoTable(id.clone()))
    }

    fn chapter(&self, chapter: &Chapter) -> Result<usize, Misfit> {
        let at = self.chapters.iter().position(|known| known == chapter);
        at.ok_or_else(|| Misfit::UnknownChapter(chapter.clone()))
    }
}

/// The resolved expression, or the mistake and its byte.
pub(super) type Read = Result<Resolved, (usize, Misfit)>;

type Typed = Result<(Resolved, Kind), (usize, Misfit)>;

struct Resolving<'a, 'q, 't> {
    names: &'a mut Names<'q>,
    place: Place<'t>,
}

impl Resolving<'_, '_, '_> {
    fn expression(&mut self, written: &Written) -> Typed {
        match written {
            Expression::All(parts) => Ok((Expression::All(self.truths(parts)?), Kind::Truth)),
            Expression::Any(parts) => Ok((Expression::Any(self.truths(parts)?), Kind::Truth)),
            Expression::Not(part) => {
                Ok((Expression::Not(Box::new(self.wanted(part, Kind::Truth)?)), Kind::Truth))
            }
            Expression::Compare(left, how, right) => self.comparison(left, *how, right),
            Expression::Among(one, values) => {
                let (found, kind) = self.expression(one)?;
                let values = values.iter().map(|value| literal(value, kind));
                let values = values.collect::<Result<Vec<Slot>, _>>()?;
                Ok((Expression::Among(Box::new(found), values), Kind::Truth))
            }
            Expression::Sum(first, others) => {
                let first = Box::new(self.wanted(first, Kind::Number)?);
                let others = others.iter().map(|(is_taken_away, part)| {
                    Ok((*is_taken_away, self.wanted(part, Kind::Number)?))
                });
                let others = others.collect::<Result<Vec<_>, _>>()?;
                Ok((Expression::Sum(first, others), Kind::Number))
            }
            Expression::Leaf(term) => self.leaf(term),
        }
    }

    fn truths(&mut self, parts: &[Written]) -> Result<Vec<Resolved>, (usize, Misfit)> {
        parts.iter().map(|part| self.wanted(part, Kind::Truth)).collect()
    }

    fn wanted(&mut self, written: &Written, wanted: Kind) -> Read {
        let (resolved, found) = self.expression(written)?;
        if found == wanted {
            return Ok(resolved);
        }
        Err((written.begins(), Misfit::Kind { wanted, found }))
    }

    /// A value that is written down is read as what the other side is.
    fn comparison(&mut self, left: &Written, how: Comparison, right: &Written) -> Typed {
        let compared =
            |left, right| (Expression::Compare(Box::new(left), how, Box::new(right)), Kind::Truth);
        let (found_left, found_right, kind) = match (left, right) {
            (other, Expression::Leaf(term)) if is_literal(term) => {
                let (other, kind) = self.expression(other)?;
                (other, Expression::Leaf(literal(term, kind)?), kind)
            }
            (Expression::Leaf(term), other) if is_literal(term) => {
                let (other, kind) = self.expression(other)?;
                (Expression::Leaf(literal(term, kind)?), other, kind)
            }
            (left, right) => {
                let (left, kind) = self.expression(left)?;
                (left, self.wanted(right, kind)?, kind)
            }
        };
        if how.is_order() && !kind.has_order() {
            return Err((left.begins(), Misfit::NoOrder(kind)));
        }
        Ok(compared(found_left, found_right))
    }

    fn leaf(&mut self, term: &Term) -> Typed {
        let at = term.at;
        let (slot, kind) = match &term.is {
            Named::Number(number) => (Slot::Number(*number), Kind::Number),
            Named::Text(text) => (Slot::Text(text.clone()), Kind::Text),
            Named::Look(look) => self.look(look).map_err(|misfit| (at, misfit))?,
        };
        Ok((Expression::Leaf(slot), kind))
    }

    fn look(&mut self, look: &Look) -> Result<(Slot, Kind), Misfit> {
        self.may_look(look)?;
        let names = &mut *self.names;
        Ok(match look {
            Look::Answer(id) => match names.question(id)? {
                (at, question) if question.kind == QuestionKind::Provision => {
                    (Slot::Answer(at), Kind::Status)
                }
                _ => return Err(Misfit::NoStatus(id.clone())),
            },
            Look::Answered(id) => (Slot::Answered(names.question(id)?.0), Kind::Truth),
            Look::TotalOf(id, column) => {
                let (at, table) = names.table_of(id)?;
                (Slot::TotalOf(at, total(table, column)?), Kind::Number)
            }
            Look::RowsOf(id) => (Slot::RowsOf(names.table_of(id)?.0), Kind::Number),
            Look::Begun(chapter) => (Slot::Begun(names.chapter(chapter)?), Kind::Truth),
            Look::Complete(chapter) => (Slot::Complete(names.chapter(chapter)?), Kind::Truth),
            Look::Party(id) => (Slot::Party(names.instrument(id)), Kind::Truth),
            Look::UnderReview(id) => (Slot::UnderReview(names.instrument(id)), Kind::Truth),
            Look::ReviewedBefore => (Slot::ReviewedBefore, Kind::Truth),
            Look::Status => (Slot::Status, Kind::Status),
            Look::Row(column) => self.cell(column)?,
            Look::Total(column) => {
                let (table, _) = self.table()?;
                (Slot::Total(total(table, column)?), Kind::Number)
            }
            Look::Rows => (Slot::Rows, Kind::Number),
        })
    }

    fn may_look(&self, look: &Look) -> Result<(), Misfit> {
        let within = matches!(look, Look::Row(_) | Look::Total(_) | Look::Rows);
        match self.place {
            Place::Question if matches!(look, Look::Status) => {
                Err(Misfit::Misplaced(Misplaced::StatusInQuestion))
            }
            Place::Question if within => Err(Misfit::Misplaced(Misplaced::TableOutside)),
            Place::Field if !matches!(look, Look::Status) => {
                Err(Misfit::Misplaced(Misplaced::OnlyStatusInField))
            }
            Place::Column(..) if !matches!(look, Look::Row(_)) => {
                Err(Misfit::Misplaced(Misplaced::OnlyRowInColumn))
            }
            Place::Check(_) if !within => Err(Misfit::Misplaced(Misplaced::OnlyTableInTable)),
            _ => Ok(()),
        }
    }

    /// The table at hand, and the column before which everything is computed.
    fn table(&self) -> Result<(&Table, usize), Misfit> {
        match self.place {
            Place::Column(table, before) => Ok((table, before)),
            Place::Check(table) => Ok((table, table.columns.len())),
            _ => Err(Misfit::Misplaced(Misplaced::TableOutside)),
        }
    }

    fn cell(&self, id: &str) -> Result<(Slot, Kind), Misfit> {
        let (table, before) = self.table()?;
        let (at, column) = column(table, id)?;
        if at >= before && !column.is_filled() {
            return Err(Misfit::NotYetComputed(id.to_owned()));
        }
        let kind = match column {
            ColumnKind::Date => Kind::Date,
            ColumnKind::Text => Kind::Text,
            _ => Kind::Number,
        };
        Ok((Slot::Row(at), kind))
    }
}

fn column<'t>(table: &'t Table, id: &str) -> Result<(usize, &'t ColumnKind), Misfit> {
    let unknown = || Misfit::UnknownColumn { table: table.id.clone(), column: id.to_owned() };
    let at = table.column(id).ok_or_else(unknown)?;
    table.columns.get(at).map(|column| (at, &column.kind)).ok_or_else(unknown)
}

/// The place of a column that has a total.
fn total(table: &Table, id: &str) -> Result<usize, Misfit> {
    match column(table, id)? {
        (at, kind) if kind.has_total() => Ok(at),
        _ => Err(Misfit::NoTotal { table: table.id.clone(), column: id.to_owned() }),
    }
}

const fn is_literal(term: &Term) -> bool {
    !matches!(term.is, Named::Look(_))
}

/// A value that is written down, read as this kind.
fn literal(term: &Term, kind: Kind) -> Result<Slot, (usize, Misfit)> {
    let wrong = |misfit| (term.at, misfit);
    match (&term.is, kind) {
        (Named::Number(number), Kind::Number) => Ok(Slot::Number(*number)),
        (Named::Number(_), _) => Err(wrong(Misfit::Kind { wanted: kind, found: Kind::Number })),
        (Named::Text(word), Kind::Status) => word
            .parse()
            .map(Slot::StatusWord)
            .map_err(|_| wrong(Misfit::NoSuchStatus(word.clone()))),
        (Named::Text(date), Kind::Date) => {
            date.parse().map(Slot::Date).map_err(|_| wrong(Misfit::NoDate(date.clone())))
        }
        (Named::Text(text), Kind::Text) => Ok(Slot::Text(text.clone())),
        (_, wanted) => Err(wrong(Misfit::Kind { wanted, found: Kind::Text })),
    }
}
