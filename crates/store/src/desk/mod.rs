//! The desk review: the articles divided among the experts, findings, and a thread per article.

mod division;
mod findings;
mod threads;

pub use division::DeskAssignment;
pub use findings::{NewFinding, StoredFinding};
pub use threads::Message;
