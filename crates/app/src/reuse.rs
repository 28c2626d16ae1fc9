//! Said once (M25): an answer that was given to a related question, or in an earlier review of the State, is used
//! again, or copied to be adapted. Where it was used as it is, a later change of it is told.

mod acts;
mod given;
mod offers;

pub use acts::{Reuse, adapt, keep, release, take_over};
pub use given::{Given, Source};
pub use offers::TakenOver;

pub(crate) use offers::{changed_sources, offers, taken_over};
