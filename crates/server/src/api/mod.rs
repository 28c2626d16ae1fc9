//! The JSON API: the same acts as the pages, for programs that carry a token.

pub mod answers;
mod body;
pub mod cycles;
pub mod findings;
mod openapi;
pub mod report;
pub mod reviews;
pub mod status;

pub use openapi::{OpenApiDocument, show as openapi};
