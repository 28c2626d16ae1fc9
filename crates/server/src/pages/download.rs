//! Documents as files to be saved.

use axum::{http::header, response::IntoResponse};
use omnibus_app::documents::Kind;
use omnibus_documents::Format;

use crate::Answer;

/// What the name of a file in an address asks for: `report.docx`, `summary.pdf`.
pub fn wanted(name: &str) -> Option<(Kind, Format)> {
    let (kind, ending) = name.split_once('.')?;
    let format = ending.parse().ok().filter(|format| *format != Format::Html)?;
    Some((kind.parse().ok()?, format))
}

/// Sends a document to be saved under a name of letters, digits and hyphens, without its ending.
///
/// # Errors
/// Never: it has the form of an answer.
pub fn send(bytes: Vec<u8>, format: Format, name: &str) -> Answer {
    let disposition = format!("attachment; filename=\"{name}.{}\"", format.ending());
    let about = [
        (header::CONTENT_TYPE, format.media_type().to_owned()),
        (header::CONTENT_DISPOSITION, disposition),
    ];
    Ok((about, bytes).into_response())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_of_files_are_told_apart() {
        for (name, expected) in [
            ("report.docx", Some((Kind::Report, Format::Docx))),
            ("summary.pdf", Some((Kind::Summary, Format::Pdf))),
            ("report.html", None),
            ("report", None),
            ("other.pdf", None),
            ("report.docx.pdf", None),
        ] {
            assert_eq!(wanted(name), expected, "{name}");
        }
    }
}
