//! What tests of the whole program share: an installation in a temporary folder, browsers that ask it,
//! and a cast of invented people with a review at every stage.

mod app;
mod browser;
mod cast;
mod steer;

pub use app::{TestApp, test_words};
pub use browser::{Browser, Reply};
pub use cast::{Cast, Who};
pub use steer::{PASSWORD, Steered};
