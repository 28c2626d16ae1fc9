//! Writes a document as DOCX: A4, styles by name, right to left where the language is.
//!
//! The parts are written directly: what this needs most (`w:rtl`, `w:bidiVisual`, `w:lang`, repeated table
//! headers, elements in the order of the schema) is what general writers lack. See `docs/decisions/`.

mod blocks;
mod front;
mod package;
mod page;
mod styles;
mod table;
mod text;

use jiff::Timestamp;

use crate::{DocumentError, markup::Markup, model::Document};

/// The media type of the bytes.
pub const MEDIA_TYPE: &str =
    "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

/// The file; `at` is the time of creation in its properties. The same document at the same time gives the
/// same bytes.
///
/// # Errors
/// If writing XML or the package fails, which no content should cause.
pub fn write(document: &Document, at: Timestamp) -> Result<Vec<u8>, DocumentError> {
    let parts = [
        ("[Content_Types].xml", package::content_types()?),
        ("_rels/.rels", package::relations()?),
        ("docProps/core.xml", package::core_properties(document, at)?),
        ("docProps/app.xml", package::app_properties()?),
        ("word/_rels/document.xml.rels", package::document_relations()?),
        ("word/document.xml", body(document)?),
        ("word/styles.xml", styles::part(document.language)?),
        ("word/settings.xml", package::settings(document.language)?),
        ("word/fontTable.xml", package::fonts()?),
        ("word/header1.xml", page::header(document)?),
        ("word/footer1.xml", page::footer(document)?),
    ];
    package::zip(&parts)
}

fn body(document: &Document) -> Result<Vec<u8>, DocumentError> {
    let mut part = Markup::part();
    part.open("w:document", &package::NAMESPACES).open("w:body", &[]);
    front::write(&mut part, document);
    for (index, block) in document.blocks.iter().enumerate() {
        blocks::write(&mut part, document, index, block);
    }
    page::section(&mut part, document.language);
    part.close("w:body").close("w:document");
    Ok(part.finish()?)
}
