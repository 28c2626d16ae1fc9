//! Who may do what: the only place that makes permits, without which the store writes nothing (M38).
//!
//! Whoever is not in a review gets [`Denied::NotFound`], as if it did not exist; whoever is in it but
//! may not do the act gets [`Denied::NotYours`]; an act out of its stage [`Denied::WrongStage`].

mod access;
mod admission;
mod help;
mod laws;
mod permit;
mod report;
mod response;
mod secretariat;
mod training;

pub use access::{Access, Actor, Seat};
pub use admission::*;
pub use help::*;
pub use laws::*;
pub use permit::*;
pub use report::*;
pub use response::*;
pub use secretariat::*;
pub use training::*;

use crate::review::StageName;

/// Why an act is refused.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Denied {
    /// To this person the thing does not exist.
    #[error("not found")]
    NotFound,
    /// The person sees it, but the act belongs to others.
    #[error("not allowed")]
    NotYours,
    /// The act does not belong to the stage of the review.
    #[error("not possible in the stage {0}")]
    WrongStage(StageName),
}

impl From<crate::review::WrongStage> for Denied {
    fn from(wrong: crate::review::WrongStage) -> Self {
        Self::WrongStage(wrong.0)
    }
}

#[cfg(test)]
mod tests;
