//! The drawing of lots: which State is reviewed in which year, and by whom (M10-M19, ¶14, ¶18-20).
//!
//! A [`record::Ledger`] is opened with rules and input and takes one act after another; each draw goes through
//! [`draw`], whose pots hold exactly the names that the rules and the [`outlook`] leave. `docs/lots.md` specifies
//! everything that another program needs to check a record.

pub mod act;
mod acting;
pub mod apportion;
pub mod clash;
pub mod draw;
pub mod input;
mod outlook;
pub mod record;
pub mod rules;
pub mod source;
pub mod standing;
pub mod stream;
pub mod verify;

pub use outlook::Undecided;

/// Canonical JSON: keys in the order of their characters, no space, numbers as they are.
fn canonical(value: &impl serde::Serialize) -> String {
    // Through a `Value`, whose maps are sorted. What is written here always can be.
    serde_json::to_value(value).map(|value| value.to_string()).unwrap_or_default()
}

#[cfg(test)]
mod tests;
