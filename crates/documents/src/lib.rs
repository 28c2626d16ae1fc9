//! Documents: a model in, bytes out. Reports are composed from plain data and written as DOCX, PDF and HTML.
//!
//! [`report::compose`] makes a [`model::Document`] of what the application knows about a review;
//! [`docx::write`], [`pdf::write`] and [`html::write`] turn any such document into bytes. Nothing here reads
//! a database, a clock or the network; only [`pdf`] reads files, and only the fonts of the system.

pub mod docx;
mod enumeration;
mod error;
pub mod html;
mod markup;
pub mod model;
pub mod pdf;
pub mod report;
pub mod text;

pub use error::DocumentError;
