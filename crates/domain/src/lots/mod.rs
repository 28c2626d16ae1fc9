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

use std::collections::BTreeMap;

use serde_json::Value;

/// Canonical JSON: keys in the order of their characters, no space, numbers as they are.
fn canonical(value: &impl serde::Serialize) -> String {
    // What is written here always can be.
    serde_json::to_value(value).map(|value| sorted(value).to_string()).unwrap_or_default()
}

/// The same value with its keys in order. The maps of `serde_json` keep the order of insertion if any crate of the
/// build asks for that, so they cannot be relied on.
fn sorted(value: Value) -> Value {
    match value {
        Value::Object(map) => {
            let keys: BTreeMap<_, _> = map.into_iter().collect();
            keys.into_iter().map(|(key, value)| (key, sorted(value))).collect()
        }
        Value::Array(values) => values.into_iter().map(sorted).collect(),
        other => other,
    }
}

#[cfg(test)]
mod tests;
