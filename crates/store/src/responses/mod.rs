//! The self-assessment: chapters given out, answers and their history, files, and what was sent.

mod answers;
mod chapters;
mod consultation;
mod files;
mod forgotten;
mod sent;

pub use answers::{Answer, AnswerVersion, Saved};
pub use chapters::{Assignment, Mark, MarkKind};
pub use consultation::{Consultation, Stakeholder};
pub use files::File;
pub use sent::Response;
