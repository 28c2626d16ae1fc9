//! Why questions, tables and conditions do not make a questionnaire.

use std::fmt;

use super::{definition::FieldName, resolve::Misfit};
use crate::{chapter::Chapter, id::QuestionId};

/// Where an expression stands.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Origin {
    /// The condition of a question.
    Question(QuestionId),
    /// The condition of a chapter.
    Chapter(Chapter),
    /// The condition of a field of the form.
    Field(FieldName),
    /// What a column of a table is computed from: the table and the column.
    Column(String, String),
    /// A check of a table: the table and the check.
    Check(String, String),
    /// A check of the answer to a question beside others: the question and the check.
    Agreement(QuestionId, String),
}

/// Something that waits for others.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Waiting {
    /// A question: for what its condition looks at.
    Question(QuestionId),
    /// The condition of a chapter.
    Chapter(Chapter),
    /// The answers of a whole chapter: for all its questions.
    Answers(Chapter),
}

/// A mistake of the pack.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum DefinitionError {
    /// Two questions have one id.
    Twice(QuestionId),
    /// A question's `see` names a question that does not exist.
    Unknown {
        /// Where it is named.
        question: QuestionId,
        /// What is named.
        unknown: QuestionId,
    },
    /// A question names a table that does not exist.
    UnknownTable {
        /// Where it is named.
        question: QuestionId,
        /// What is named.
        table: String,
    },
    /// A question that is answered by text names a table.
    TableOfText(QuestionId),
    /// An expression names what does not exist, or its types do not fit.
    Misfit {
        /// Where it stands.
        origin: Origin,
        /// The byte of its text at which the mistake is.
        at: usize,
        /// What is wrong.
        misfit: Misfit,
    },
    /// Each of these waits for the next, and the last for the first.
    Cycle(Vec<Waiting>),
    /// The condition holds in no case: what stands behind it is never reached.
    Never(Origin),
    /// The condition holds in every case, and says nothing.
    Always(Origin),
}

impl DefinitionError {
    /// The expression in which the mistake is, if it is in one.
    pub fn origin(&self) -> Option<Origin> {
        match self {
            Self::Misfit { origin, .. } | Self::Never(origin) | Self::Always(origin) => {
                Some(origin.clone())
            }
            Self::Cycle(circle) => circle.iter().find_map(|waiting| match waiting {
                Waiting::Question(id) => Some(Origin::Question(id.clone())),
                Waiting::Chapter(chapter) => Some(Origin::Chapter(chapter.clone())),
                Waiting::Answers(_) => None,
            }),
            Self::Twice(_)
            | Self::Unknown { .. }
            | Self::UnknownTable { .. }
            | Self::TableOfText(_) => None,
        }
    }

    /// The byte of that expression at which it is.
    pub const fn at(&self) -> usize {
        match self {
            Self::Misfit { at, .. } => *at,
            _ => 0,
        }
    }
}

impl fmt::Display for Origin {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Question(id) => write!(f, "the condition of {id}"),
            Self::Chapter(chapter) => write!(f, "the condition of the chapter {chapter}"),
            Self::Field(name) => write!(f, "the condition of the field {}", name.as_str()),
            Self::Column(table, column) => write!(f, "the column {column} of the table {table}"),
            Self::Check(table, check) => write!(f, "the check {check} of the table {table}"),
            Self::Agreement(question, check) => write!(f, "the check {check} of {question}"),
        }
    }
}

impl fmt::Display for Waiting {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Question(id) => write!(f, "{id}"),
            Self::Chapter(chapter) => write!(f, "the condition of the chapter {chapter}"),
            Self::Answers(chapter) => write!(f, "the answers of the chapter {chapter}"),
        }
    }
}

impl fmt::Display for DefinitionError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Twice(id) => write!(f, "the question {id} is there twice"),
            Self::Unknown { question, unknown } => {
                write!(f, "{question} refers to {unknown}, which is not a question")
            }
            Self::UnknownTable { question, table } => {
                write!(f, "{question} asks for the table {table}, which does not exist")
            }
            Self::TableOfText(id) => {
                write!(
                    f,
                    "{id} is answered by a text: only a question about a provision has a table"
                )
            }
            Self::Misfit { origin, misfit, .. } => write!(f, "in {origin}: {misfit}"),
            Self::Cycle(circle) => {
                f.write_str("these wait for one another: ")?;
                for waiting in circle {
                    write!(f, "{waiting} → ")?;
                }
                circle.first().map_or(Ok(()), |first| write!(f, "{first}"))
            }
            Self::Never(origin) => {
                write!(f, "{origin} can never hold: what stands behind it is never reached")
            }
            Self::Always(origin) => write!(f, "{origin} always holds: leave it out"),
        }
    }
}
