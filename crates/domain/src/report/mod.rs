//! The country review report: its sections by the blueprint, and the agreement on each (M37).

mod agreement;
mod blueprint;

pub use agreement::{Agreement, Standing, all_agreed, standing};
pub use blueprint::{Blueprint, FindingKind, Placed, Repeat, SectionKind, Template};
