//! What can keep an act from being done, in terms that a page or the API can tell.

use omnibus_domain::{policy::Denied, review::StageName};
use omnibus_store::StoreError;
use omnibus_words::Arg;

/// Why an act was not done.
#[derive(Debug, thiserror::Error)]
pub enum AppError {
    /// The thing does not exist, or must not be seen to exist by this person.
    #[error("not found")]
    NotFound,
    /// Nobody is signed in.
    #[error("not signed in")]
    NotSignedIn,
    /// The person may see the thing, but the act belongs to others.
    #[error("not allowed")]
    NotYours,
    /// The act does not belong to the stage of the review.
    #[error("not possible in the stage {0}")]
    WrongStage(StageName),
    /// Someone else changed the thing in the meantime. Nothing was written.
    #[error("changed in the meantime")]
    Stale,
    /// What was given cannot be taken. Each problem says what to do.
    #[error("{} problem(s) with what was given", .0.len())]
    Invalid(Vec<Problem>),
    /// The disk is full or the database does not answer; what was typed can be sent again.
    #[error("unavailable: {0}")]
    Unavailable(String),
    /// A fault of the program.
    #[error("{0}")]
    Bug(String),
}

/// The result of an act.
pub type Result<T> = std::result::Result<T, AppError>;

/// What is wrong with a field, as a message in the reader's language.
#[derive(Clone, Debug, PartialEq)]
pub struct Problem {
    /// The name of the field, as the form and the API call it; empty for the whole.
    pub field: String,
    /// The Fluent message that says what to do.
    pub message: &'static str,
    /// Its variables.
    pub args: Vec<(&'static str, Arg)>,
}

impl Problem {
    /// A problem with a field.
    pub fn new(field: impl Into<String>, message: &'static str) -> Self {
        Self { field: field.into(), message, args: Vec::new() }
    }

    /// The same with a variable of its message.
    #[must_use]
    pub fn with(mut self, name: &'static str, value: impl Into<Arg>) -> Self {
        self.args.push((name, value.into()));
        self
    }
}

/// What the program itself writes and reads back as JSON.
impl From<serde_json::Error> for AppError {
    fn from(error: serde_json::Error) -> Self {
        Self::Bug(error.to_string())
    }
}

impl From<Problem> for AppError {
    fn from(problem: Problem) -> Self {
        Self::Invalid(vec![problem])
    }
}

/// Refuses if there is any problem.
pub(crate) fn refuse(problems: Vec<Problem>) -> Result<()> {
    if problems.is_empty() { Ok(()) } else { Err(AppError::Invalid(problems)) }
}

impl From<Denied> for AppError {
    fn from(denied: Denied) -> Self {
        match denied {
            Denied::NotFound => Self::NotFound,
            Denied::NotYours => Self::NotYours,
            Denied::WrongStage(stage) => Self::WrongStage(stage),
        }
    }
}

impl From<StoreError> for AppError {
    fn from(error: StoreError) -> Self {
        match error {
            StoreError::Stale | StoreError::Exists => Self::Stale,
            StoreError::Missing => Self::NotFound,
            StoreError::Database(error) => Self::Unavailable(error.to_string()),
            StoreError::Corrupt(what) => Self::Bug(what),
            StoreError::Unstorable(column) => {
                Self::Bug(format!("a text for {column} was not cleaned"))
            }
        }
    }
}
