//! How the self-assessment is divided among many hands: what is given to whom, how far it is, and when a person is
//! reminded.

mod part;
mod progress;
mod recipient;
mod reminder;

pub use part::Part;
pub use progress::{Mark, Progress, Step, WrongStep};
pub use recipient::Recipient;
pub use reminder::Reminder;
