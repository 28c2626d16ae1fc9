//! The self-assessment: chapters given out, answers and their history, files, and what was sent.

mod answers;
mod assignments;
mod consultation;
mod files;
mod forgotten;
mod marks;
mod origins;
mod presence;
mod remarks;
mod reminders;
mod sent;

pub(crate) use answers::read;
pub use answers::{Answer, AnswerVersion, Saved};
pub use assignments::{Assignment, GivenPart};
pub use consultation::{Consultation, Stakeholder};
pub use files::File;
pub use marks::QuestionMark;
pub use origins::Origin;
pub use remarks::Remark;
pub use sent::Response;
