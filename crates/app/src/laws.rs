//! The library of laws of a State: written once, cited in any answer of any of its reviews.
//!
//! A law that is cited gives the measure its wording and its file. From then on the measure is the answer's own: when
//! the law is changed or removed, every answer still says what it said, since what a State has answered changes
//! only when somebody of the State changes the answer.

mod acts;
mod cite;
mod view;

pub use acts::{WriteLaw, add, change, remove};
pub use cite::{Cite, cite, wording};
pub use view::{Cited, LawView, Library, file, list, view};

pub(crate) use cite::forget_unknown;

/// The most laws in the library of a State: each can be chosen in every answer.
pub const MOST: usize = 300;
