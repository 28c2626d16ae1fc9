//! Reviews, their stages, and who takes part in them.

mod members;
mod review;
mod stages;
mod steps;

pub use members::{Member, MemberPerson};
pub(crate) use members::{read_seat, seat_participant};
pub use review::{Dialogue, OfCycle, Publication, Review, Visit};
pub use stages::NewReview;
