//! One function per act: authorise, load, decide, write, journal, commit.

pub mod accounts;
pub mod admissions;
pub mod answers;
pub mod assignments;
pub mod chapters;
mod context;
pub mod cycles;
pub mod demonstration;
pub mod dialogue;
pub mod documents;
pub mod enquiries;
mod error;
pub mod files;
pub mod findings;
pub mod gap;
pub mod invitations;
pub mod journal;
pub mod laws;
pub mod marks;
pub mod notices;
pub mod parties;
pub mod presence;
pub mod remarks;
pub mod reminders;
pub mod report;
pub mod responses;
pub mod reuse;
pub mod reviews;
mod secret;
pub mod text;
pub mod threads;
pub mod training;
pub mod treaty_text;

pub use context::{App, Clock, LARGEST_FILE, Random, Settings};
pub use error::{AppError, Problem, Result};
pub use secret::digest;
