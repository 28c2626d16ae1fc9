//! What the review itself says in a section: pieces that are not counted yet, so that they can be kept as
//! they were when the draft was sent, and placed wherever the section stands.

use omnibus_domain::locale::Locale;
use serde::{Deserialize, Serialize};

use crate::{
    model::{Cell, Entry},
    text::Text,
};

/// The pieces of a section, in reading order.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Told {
    /// The language of its fixed words, and of all text in it that names no other.
    pub language: Locale,
    /// The pieces; none if the review has nothing to say here yet.
    pub pieces: Vec<Piece>,
}

/// A piece of a section.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Piece {
    /// A paragraph, to be numbered.
    Paragraph(Text),
    /// A line that leads in what follows.
    Lead(Text),
    /// What follows was written in this language; a document in another one says so.
    From(Locale),
    /// A message of the pack that says what is missing.
    Note(String),
    /// Steps.
    List(Vec<Entry>),
    /// A table, to be numbered.
    Table {
        /// The message that names it.
        title: String,
        /// For each column the message of its heading and its share of the width.
        columns: Vec<(String, u16)>,
        /// Its rows.
        rows: Vec<Vec<Cell>>,
    },
}

impl Told {
    /// The text alone, to be edited: paragraphs with an empty line between two, the steps of a list on a
    /// line each. Tables are not part of it.
    pub fn text(&self) -> String {
        let paragraphs: Vec<_> = self.pieces.iter().map(Piece::lines).collect();
        let said = paragraphs.into_iter().filter(|lines| !lines.is_empty());
        said.map(|lines| lines.join("\n")).collect::<Vec<_>>().join("\n\n")
    }
}

impl Piece {
    /// Its lines in the text of the section.
    pub(super) fn lines(&self) -> Vec<String> {
        match self {
            Self::Lead(text) | Self::Paragraph(text) => vec![text.plain()],
            Self::List(entries) => entries.iter().map(line).collect(),
            Self::From(_) | Self::Note(_) | Self::Table { .. } => Vec::new(),
        }
    }
}

fn line(entry: &Entry) -> String {
    match &entry.marker {
        Some(marker) => format!("{marker} {}", entry.text.plain()),
        None => entry.text.plain(),
    }
}
