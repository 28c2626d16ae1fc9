//! The report: its sections with their history, comments and agreements.

mod agreement;
mod sections;

pub use agreement::{Comment, StoredAgreement};
pub use sections::{SectionText, SectionVersion};
