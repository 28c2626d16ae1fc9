//! How the self-assessment is divided among many hands: what is given to whom, and when a person is reminded.

mod part;
mod reminder;

pub use part::Part;
pub use reminder::Reminder;
