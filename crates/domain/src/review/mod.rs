//! A review of one State: its stages, its opening and its clock (M9, M31).

pub mod clock;
pub mod opening;
mod stage;

pub use stage::{Stage, StageName, WrongStage};
