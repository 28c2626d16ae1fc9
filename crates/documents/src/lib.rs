//! Documents: a model in, bytes out. Reports are composed from plain data and written as DOCX, PDF and HTML, and
//! tables to be sorted as XLSX.
//!
//! [`report::compose`] makes a [`model::Document`] of what the application knows about a review;
//! [`docx::write`], [`pdf::write`] and [`html::write`] turn any such document into bytes. Nothing here reads
//! a database, a clock or the network; only [`pdf`] reads files, and only the fonts of the system.

pub mod docx;
mod enumeration;
mod error;
pub mod gap;
pub mod html;
mod markup;
pub mod model;
pub mod pdf;
pub mod report;
pub mod text;
pub mod workbook;
pub mod xlsx;

pub use error::DocumentError;

use jiff::Timestamp;

/// The formats in which a document can be had.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Format {
    /// Word.
    Docx,
    /// Portable Document Format.
    Pdf,
    /// A fragment of a page.
    Html,
}

impl Format {
    /// All of them, Word first.
    pub const ALL: [Self; 3] = [Self::Docx, Self::Pdf, Self::Html];

    /// The ending of its files, also used in addresses.
    pub const fn ending(self) -> &'static str {
        match self {
            Self::Docx => "docx",
            Self::Pdf => "pdf",
            Self::Html => "html",
        }
    }

    /// Its media type.
    pub const fn media_type(self) -> &'static str {
        match self {
            Self::Docx => docx::MEDIA_TYPE,
            Self::Pdf => pdf::MEDIA_TYPE,
            Self::Html => "text/html; charset=utf-8",
        }
    }
}

impl std::str::FromStr for Format {
    type Err = String;
    fn from_str(text: &str) -> Result<Self, String> {
        Self::ALL.into_iter().find(|one| one.ending() == text).ok_or_else(|| text.to_owned())
    }
}

/// Writes a document in a format. PDF takes up to seconds: call it off the threads that serve requests.
///
/// # Errors
/// If the document cannot be written in that format.
pub fn write(
    document: &model::Document,
    format: Format,
    now: Timestamp,
) -> Result<Vec<u8>, DocumentError> {
    match format {
        Format::Docx => docx::write(document, now),
        Format::Pdf => pdf::write(document, now).map(|pdf| pdf.bytes),
        Format::Html => html::write(document).map(String::into_bytes),
    }
}
