//! The drawing of lots: which State is reviewed in which year, and by whom (M10-M19, ¶14, ¶18-20).
//!
//! A [`record::Ledger`] is opened with rules and input and takes one act after another; each draw goes through
//! [`draw`], whose pots hold exactly the names that the rules and the [`outlook`] leave. `docs/lots.md` specifies
//! everything that another program needs to check a record.

pub mod act;
mod acting;
pub mod apportion;
mod canonical;
pub mod clash;
pub mod draw;
pub mod input;
pub mod outcome;
mod outlook;
pub mod record;
pub mod rules;
pub mod source;
pub mod standing;
pub mod stream;
pub mod study;
pub mod verify;

pub use outlook::Undecided;

use canonical::canonical;

#[cfg(test)]
mod tests;
