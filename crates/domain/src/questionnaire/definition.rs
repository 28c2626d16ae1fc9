//! What is asked: the questions, and the form in which each provision is answered (M23, M24).

use std::str::FromStr;

use serde::Deserialize;

use super::{expression::Written, table::Check};
pub use super::{
    mistake::{DefinitionError, Origin},
    whole::{Parts, Questionnaire},
};
use crate::{chapter::Chapter, id::QuestionId, paragraph::ParagraphRef};

/// A question of the self-assessment. Its words are the message of its id, its guidance
/// `{id}.guidance`, an invented State's answer `{id}.example`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Question {
    /// Its identifier.
    pub id: QuestionId,
    /// The chapter it belongs to.
    pub chapter: Chapter,
    /// How it is answered.
    pub kind: QuestionKind,
    /// The paragraph of the article.
    pub paragraph: Option<ParagraphRef>,
    /// How strongly the provision binds; none outside articles.
    pub strength: Option<Strength>,
    /// When it applies; always, if there is no condition.
    pub when: Option<Written>,
    /// Questions whose answers may serve here too (M25), and this one's there: [`Questionnaire::related`] tells both.
    pub see: Vec<QuestionId>,
    /// The table of statistics that is asked for with it, if one is.
    pub table: Option<String>,
    /// True if it asks for authorities by name.
    pub authorities: bool,
    /// What must hold between its answer and others.
    pub checks: Vec<Check>,
}

/// How a question is answered.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum QuestionKind {
    /// A status, and the fields that follow from it.
    #[default]
    Provision,
    /// One text.
    Text,
}

/// How strongly a provision binds. Its mark is the message `strength-{strength}`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Strength {
    /// The State is obliged.
    Must,
    /// The State is obliged to consider it.
    Consider,
    /// It is left to the State.
    May,
}

impl Strength {
    /// The strongest first.
    pub const ALL: [Self; 3] = [Self::Must, Self::Consider, Self::May];

    /// The word used in the pack, the API and message keys.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Must => "must",
            Self::Consider => "consider",
            Self::May => "may",
        }
    }
}

impl Question {
    /// The message with its guidance.
    pub fn guidance_key(&self) -> String {
        format!("{}.guidance", self.id)
    }

    /// The message with the answer of an invented State.
    pub fn example_key(&self) -> String {
        format!("{}.example", self.id)
    }

    /// The message that is shown where a check of it does not hold.
    pub fn check_key(&self, check: &str) -> String {
        format!("{}-check-{check}", self.id)
    }
}

/// A field of the form, as the pack describes it. Its label is the message `answer-field-{name}`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Field {
    /// Which field.
    pub name: FieldName,
    /// For which status it is shown; always, if there is no condition.
    pub when: Option<Written>,
}

/// The fields of the form in which a provision is answered, beside the status.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
#[allow(missing_docs, reason = "each is the field of `AnswerContent` of that name")]
pub enum FieldName {
    Measures,
    Application,
    Statistics,
    Authorities,
    Reasons,
    Steps,
    Assistance,
    Successes,
}

impl FieldName {
    /// All of them.
    pub const ALL: [Self; 8] = [
        Self::Measures,
        Self::Application,
        Self::Statistics,
        Self::Authorities,
        Self::Reasons,
        Self::Steps,
        Self::Assistance,
        Self::Successes,
    ];

    /// The word used in the pack, forms, the API and message keys.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Measures => "measures",
            Self::Application => "application",
            Self::Statistics => "statistics",
            Self::Authorities => "authorities",
            Self::Reasons => "reasons",
            Self::Steps => "steps",
            Self::Assistance => "assistance",
            Self::Successes => "successes",
        }
    }
}

impl FromStr for FieldName {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        Self::ALL.into_iter().find(|name| name.as_str() == text).ok_or_else(|| text.to_owned())
    }
}

/// The form of an answer: its fields in order and the choices it offers.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Form {
    /// The fields that follow the status, in order.
    pub fields: Vec<Field>,
    /// The types of technical assistance; each is named by `answer-assistance-type-{type}`.
    pub assistance_types: Vec<String>,
    /// The priorities of a need; each is named by `answer-assistance-priority-{priority}`.
    pub priorities: Vec<String>,
}
