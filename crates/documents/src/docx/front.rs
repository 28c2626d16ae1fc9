//! The first page: masthead, title, notices, and the table of contents.

use omnibus_domain::locale::{Direction, Locale};

use super::{
    blocks,
    page::WIDTH,
    table,
    text::{self, Shape},
};
use crate::{
    markup::Markup,
    model::{ContentsLine, ContentsWords, Document, Masthead},
    text::Text,
};

/// The columns of the masthead, in twentieths of a point.
const MASTHEAD: [u32; 3] = [5100, WIDTH - 5100 - 3005, 3005];

pub(super) fn write(part: &mut Markup, document: &Document) {
    let language = document.language;
    masthead(part, &document.masthead, language);
    if !document.masthead.kind.is_empty() {
        text::fixed(part, "Kind", &document.masthead.kind, language);
    }
    text::fixed(part, "Title", &document.title, language);
    if let Some(status) = &document.status_note {
        text::fixed(part, "Status", status, language);
    }
    for notice in &document.notices {
        text::fixed(part, "Notice", notice, language);
    }
    if let Some(words) = &document.contents {
        contents(part, document, words);
    }
}

/// Two ruled rows: organization | symbol, and below them body | distribution, date and original language.
/// The symbol may be long: it has the middle column too.
fn masthead(part: &mut Markup, masthead: &Masthead, language: Locale) {
    let [start, middle, end] = MASTHEAD;
    table::open(part, language, None, &MASTHEAD);
    part.open("w:tr", &[]);
    open_cell(part, start, 1, "4", "bottom");
    text::fixed(part, "Organization", &masthead.organization, language);
    part.close("w:tc");
    open_cell(part, middle + end, 2, "4", "bottom");
    symbol(part, masthead.symbol.as_deref().unwrap_or_default(), language);
    part.close("w:tc").close("w:tr").open("w:tr", &[]);
    open_cell(part, start + middle, 2, "18", "top");
    masthead.body.iter().for_each(|line| text::fixed(part, "Body", line, language));
    part.close("w:tc");
    open_cell(part, end, 1, "18", "top");
    let lines: [&str; 4] =
        [&masthead.distribution, &masthead.date, "", &masthead.original_language];
    lines.into_iter().for_each(|line| text::fixed(part, "Distribution", line, language));
    part.close("w:tc").close("w:tr").close("w:tbl");
}

fn symbol(part: &mut Markup, symbol: &str, language: Locale) {
    text::open(part, "Symbol", Shape::default(), language.direction(), language);
    text::words(part, symbol, Direction::Ltr, language);
    text::close(part);
}

/// Opens a cell over `span` columns with a rule of `rule` eighths of a point below it.
fn open_cell(part: &mut Markup, width: u32, span: u32, rule: &str, align: &str) {
    part.open("w:tc", &[]).open("w:tcPr", &[]);
    part.empty("w:tcW", &[("w:w", &width.to_string()), ("w:type", "dxa")]);
    part.empty("w:gridSpan", &[("w:val", &span.to_string())]);
    part.open("w:tcBorders", &[]);
    let line = [("w:val", "single"), ("w:sz", rule), ("w:space", "0"), ("w:color", "auto")];
    part.empty("w:bottom", &line).close("w:tcBorders").open("w:tcMar", &[]);
    part.empty("w:top", &[("w:w", "85"), ("w:type", "dxa")]);
    part.empty("w:bottom", &[("w:w", "85"), ("w:type", "dxa")]);
    part.close("w:tcMar").empty("w:vAlign", &[("w:val", align)]).close("w:tcPr");
}

/// Each line leads to its heading and tells the paragraphs below it. Page numbers would have to be counted
/// by the word processor; paragraph numbers are right in all of them.
fn contents(part: &mut Markup, document: &Document, words: &ContentsWords) {
    let language = document.language;
    text::fixed(part, "ContentsHeading", &words.heading, language);
    text::fixed(part, "ContentsColumn", &words.paragraphs, language);
    for line in document.contents_lines() {
        contents_line(part, &line, language);
    }
}

fn contents_line(part: &mut Markup, line: &ContentsLine<'_>, language: Locale) {
    let heading = line.heading;
    let style = format!("TOC{}", heading.level.clamp(1, 3));
    text::open(part, &style, Shape::default(), language.direction(), language);
    part.open("w:hyperlink", &[("w:anchor", &blocks::bookmark(line.block)), ("w:history", "1")]);
    if heading.level < 3 {
        text::tab(part);
        if let Some(numbering) = &heading.numbering {
            text::words(part, numbering, language.direction(), language);
        }
        text::tab(part);
    }
    text::runs(part, &heading.text, language);
    if let Some(subtitle) = &heading.subtitle {
        text::runs(part, &Text::new(" – "), language);
        text::runs(part, subtitle, language);
    }
    if let Some((first, last)) = line.paragraphs {
        text::tab(part);
        let numbers = if first == last { first.to_string() } else { format!("{first}–{last}") };
        text::words(part, &numbers, Direction::Ltr, language);
    }
    part.close("w:hyperlink");
    text::close(part);
}
