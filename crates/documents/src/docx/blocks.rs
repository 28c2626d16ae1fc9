//! The blocks of the text as paragraphs and tables of Word.

use omnibus_domain::locale::Locale;

use super::{
    styles::{COLUMN, STEP},
    table,
    text::{self, Shape},
};
use crate::{
    markup::Markup,
    model::{Block, Document, Entry, Heading, ParagraphNumber},
    text::Text,
};

/// Writes one block; `index` is its place among the blocks.
pub(super) fn write(part: &mut Markup, document: &Document, index: usize, block: &Block) {
    let language = document.language;
    match block {
        Block::Heading(line) => {
            let new_page = index == 0 && document.contents.is_some();
            heading(part, line, index, new_page, language);
        }
        Block::Paragraph { number, text } => paragraph(part, number.as_ref(), text, language),
        Block::Lead(text) => text::paragraph(part, "Lead", text, language),
        Block::Note(text) => text::paragraph(part, "Note", text, language),
        Block::List(entries) => {
            entries.iter().for_each(|entry| step(part, "Step", COLUMN + STEP, entry, language));
        }
        Block::ArticleText { note, entries, .. } => {
            if let Some(note) = note {
                text::fixed(part, "Lead", note, language);
            }
            let start = COLUMN + STEP;
            entries.iter().for_each(|entry| step(part, "ArticleText", start, entry, language));
        }
        Block::Table(contents) => table::write(part, contents, language),
    }
}

/// The name by which the contents lead to a heading. Word allows letters, digits and low lines, forty at most.
pub(super) fn bookmark(block: usize) -> String {
    format!("section_{block}")
}

fn heading(part: &mut Markup, heading: &Heading, index: usize, new_page: bool, language: Locale) {
    let style = format!("Heading{}", heading.level.clamp(1, 4));
    let shape = Shape { new_page, ..Shape::default() };
    text::open(part, &style, shape, heading.text.direction(language), language);
    let id = index.to_string();
    part.empty("w:bookmarkStart", &[("w:id", &id), ("w:name", &bookmark(index))]);
    // The number hangs in the margin, ending where the first tab stop says.
    text::tab(part);
    if let Some(numbering) = &heading.numbering {
        text::words(part, numbering, language.direction(), language);
    }
    text::tab(part);
    text::runs(part, &heading.text, language);
    if let Some(subtitle) = &heading.subtitle {
        text::line_break(part);
        text::runs(part, subtitle, language);
    }
    part.empty("w:bookmarkEnd", &[("w:id", &id)]);
    text::close(part);
}

fn paragraph(part: &mut Markup, number: Option<&ParagraphNumber>, text: &Text, language: Locale) {
    let Some(number) = number else {
        return text::paragraph(part, "Unnumbered", text, language);
    };
    let direction = text.direction(language);
    text::open(part, "Numbered", Shape::default(), direction, language);
    text::words(part, &number.label, direction, language);
    text::tab(part);
    text::runs(part, text, language);
    text::close(part);
}

/// A step hangs its mark out of its text; a line without a mark starts where the marks do.
fn step(part: &mut Markup, style: &str, start: u32, entry: &Entry, language: Locale) {
    let direction = entry.text.direction(language);
    let from = start + STEP * u32::from(entry.depth);
    let indent = if entry.marker.is_some() { (from + STEP, STEP) } else { (from, 0) };
    let shape = Shape { indent: Some(indent), ..Shape::default() };
    text::open(part, style, shape, direction, language);
    if let Some(marker) = &entry.marker {
        text::words(part, marker, direction, language);
        text::tab(part);
    }
    text::runs(part, &entry.text, language);
    text::close(part);
}
