//! The pages, the API, the background jobs and the commands of the one executable `omnibus`.

pub mod api;
pub mod assets;
pub mod commands;
pub mod error;
pub mod extract;
pub mod form;
pub mod frame;
pub mod jobs;
mod layers;
pub mod pages;
pub mod post;
pub mod reader;
pub mod routes;
pub mod session;
pub mod site;
pub mod upload;

pub use error::{Answer, Refused, Trouble};
pub use frame::{Frame, Page};
pub use reader::{Reader, SignedIn};
pub use site::Site;
