//! The document as the data that the template reads: never as markup, so that nothing typed can be code.

use omnibus_domain::locale::Locale;
use serde_json::{Value, json};

use crate::{
    DocumentError,
    model::{Block, Cell, Document, Entry, Heading, Masthead, Table},
    text::{Emphasis, Run, Text, clean},
};

pub(super) fn of(document: &Document) -> Result<Vec<u8>, DocumentError> {
    let language = document.language;
    let blocks: Vec<Value> = document.blocks.iter().map(|each| block(each, language)).collect();
    let value = json!({
        "language": language.code(),
        "rtl": language.is_rtl(),
        "title": fixed(&document.title),
        "short_title": fixed(&document.short_title),
        "head": { "start": fixed(&document.page_head.start), "end": document.page_head.end.as_deref().map(fixed) },
        "status": document.status_note.as_deref().map(fixed),
        "notices": document.notices.iter().map(|notice| fixed(notice)).collect::<Vec<_>>(),
        "contents": document.contents.as_ref().map(|words| fixed(&words.heading)),
        "masthead": masthead(&document.masthead),
        "blocks": blocks,
    });
    Ok(serde_json::to_vec(&value)?)
}

fn masthead(masthead: &Masthead) -> Value {
    json!({
        "organization": fixed(&masthead.organization),
        "symbol": masthead.symbol.as_deref().map(fixed),
        "body": masthead.body.iter().map(|line| fixed(line)).collect::<Vec<_>>(),
        "distribution": fixed(&masthead.distribution),
        "date": fixed(&masthead.date),
        "original": fixed(&masthead.original_language),
        "kind": fixed(&masthead.kind),
    })
}

fn block(block: &Block, document: Locale) -> Value {
    match block {
        Block::Heading(line) => heading(line, document),
        Block::Paragraph { number, text } => json!({
            "kind": "paragraph",
            "number": number.as_ref().map(|number| fixed(&number.label)),
            "text": words(text, document),
        }),
        Block::Lead(text) => json!({ "kind": "lead", "text": words(text, document) }),
        Block::Note(text) => json!({ "kind": "note", "text": words(text, document) }),
        Block::List(entries) => json!({ "kind": "list", "entries": steps(entries, document) }),
        Block::ArticleText { note, entries, .. } => json!({
            "kind": "article",
            "note": note.as_deref().map(fixed),
            "entries": steps(entries, document),
        }),
        Block::Table(contents) => table(contents, document),
    }
}

fn heading(heading: &Heading, document: Locale) -> Value {
    json!({
        "kind": "heading",
        "level": heading.level.clamp(1, 4),
        "number": heading.numbering.as_deref().map(fixed),
        "text": words(&heading.text, document),
        "subtitle": heading.subtitle.as_ref().map(|subtitle| words(subtitle, document)),
    })
}

fn steps(entries: &[Entry], document: Locale) -> Vec<Value> {
    let step = |entry: &Entry| {
        json!({
            "depth": entry.depth,
            "marker": entry.marker.as_deref().map(fixed),
            "text": words(&entry.text, document),
        })
    };
    entries.iter().map(step).collect()
}

fn table(table: &Table, document: Locale) -> Value {
    let cell = |cell: &Cell| cell.iter().map(|text| words(text, document)).collect::<Vec<_>>();
    let width = table.columns.len();
    let row = |row: &Vec<Cell>| {
        let cells: Vec<_> = row.iter().take(width).map(cell).collect();
        json!({ "together": Table::keeps_together(row), "cells": cells })
    };
    let rows: Vec<Value> = table.rows.iter().map(row).collect();
    json!({
        "kind": "table",
        "caption": words(&table.caption, document),
        "shares": table.columns.iter().map(|column| column.share.max(1)).collect::<Vec<_>>(),
        "figures": (0..width).map(|column| table.holds_figures(column)).collect::<Vec<_>>(),
        "head": table.columns.iter().map(|c| words(&c.heading, document)).collect::<Vec<_>>(),
        "rows": rows,
    })
}

/// A text: its language if it is not the document's, its runs.
fn words(text: &Text, document: Locale) -> Value {
    let language = text.language.filter(|language| *language != document);
    let runs: Vec<Value> =
        text.runs.iter().map(|run| run_of(run, text.language_of(run, document))).collect();
    json!({ "lang": language.map(Locale::code), "runs": runs })
}

fn run_of(run: &Run, language: Locale) -> Value {
    let emphasis = match run.emphasis {
        Emphasis::Plain => Value::Null,
        Emphasis::Strong => "strong".into(),
        // Arabic and Chinese script have no italic.
        Emphasis::Italic if matches!(language, Locale::Ar | Locale::Zh) => Value::Null,
        Emphasis::Italic => "italic".into(),
    };
    json!({ "text": breakable(run.text()), "lang": run.language.map(Locale::code), "emphasis": emphasis })
}

fn fixed(words: &str) -> String {
    clean(words)
}

/// Longest stretch without a space that is left whole, in characters.
const LONGEST: usize = 30;

/// `text` with places where a line may break inside very long words, such as addresses: typst breaks none
/// of its own accord, and would print them over the edge of the page.
fn breakable(text: &str) -> String {
    let mut whole = String::with_capacity(text.len());
    let mut since = 0;
    for c in text.chars() {
        if since >= LONGEST && !joins(c) {
            whole.push('\u{200B}');
            since = 0;
        }
        whole.push(c);
        let breaks = c.is_whitespace() || c == '-';
        since = if breaks { 0 } else { since + 1 };
        if since > 8 && matches!(c, '/' | '?' | '&' | '=' | '_' | '.') {
            whole.push('\u{200B}');
            since = 0;
        }
    }
    whole
}

/// True for characters that belong to the one before: no break may come between.
fn joins(c: char) -> bool {
    matches!(u32::from(c), 0x0300..=0x036F | 0x064B..=0x065F | 0x200B..=0x200F | 0x2066..=0x2069
        | 0x20D0..=0x20FF | 0xFE00..=0xFE0F | 0x1F3FB..=0x1F3FF | 0xE0020..=0xE007F)
        || c.is_ascii_punctuation()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_very_long_words_may_be_broken() {
        let check = |text: &str, expected: &str| assert_eq!(breakable(text), expected);
        check(
            "An ordinary sentence, with and/or words.",
            "An ordinary sentence, with and/or words.",
        );
        check(
            "https://laws.northland.example/acts/12",
            "https://laws.\u{200B}northland.\u{200B}example/acts/\u{200B}12",
        );
        let long = "x".repeat(95);
        assert_eq!(breakable(&long).matches('\u{200B}').count(), 3);
    }
}
