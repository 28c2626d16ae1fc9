//! An answer as it is read: only what its status calls for, texts in their own language.
//! `templates/macros/answers.html` is its HTML.

use std::collections::BTreeMap;

use omnibus_domain::{
    id::{FileId, ReviewId},
    locale::Locale,
    questionnaire::{
        answer::{AnswerContent, Assistance, Authority, Measure},
        definition::{FieldName, Question, Questionnaire},
        evaluate,
    },
};
use omnibus_store::File;

use super::figures::ShownTable;
use crate::Frame;

/// An answer to be read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ShownAnswer {
    /// The language in which it is written.
    pub language: Locale,
    /// Its parts; none if nothing was answered.
    pub parts: Vec<Part>,
}

/// A part of an answer: the status, a text, the measures.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Part {
    /// What it is.
    pub label: String,
    /// What it says: one entry for a text, one for each measure or need.
    pub entries: Vec<Entry>,
    /// The figures, if it is a table.
    pub table: Option<ShownTable>,
}

/// One text, one measure or one need.
pub type Entry = Vec<Line>;

/// A line of an entry.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Line {
    /// What it is; empty if the part says it already.
    pub label: String,
    /// What it says.
    pub text: String,
    /// What kind of text this is.
    pub kind: LineKind,
}

/// What kind of text a line is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum LineKind {
    /// Words of the program.
    Word,
    /// What a person wrote.
    Written,
    /// The address of a page.
    Link,
    /// A file with its address.
    File(String),
}

/// The names of files by their identifiers, and where they are downloaded.
#[derive(Clone, Debug, Default)]
pub struct Names(BTreeMap<FileId, (String, String)>);

impl Names {
    /// The names of the files of a review.
    pub fn of(review: &ReviewId, files: &[File]) -> Self {
        Self::under(&format!("/reviews/{review}"), files)
    }

    /// The names of files that are downloaded under an address.
    pub fn under(address: &str, files: &[File]) -> Self {
        let named = |file: &File| {
            (file.id.clone(), (file.name.clone(), format!("{address}/files/{}", file.id)))
        };
        Self(files.iter().map(named).collect())
    }
}

impl ShownAnswer {
    /// An answer as others see it.
    pub fn new(
        w: &Frame,
        questionnaire: &Questionnaire,
        question: &Question,
        content: &AnswerContent,
        names: &Names,
    ) -> Self {
        let seen = evaluate::visible(questionnaire, question, content);
        Self::whole(w, questionnaire, Some(question), &seen, names)
    }

    /// An answer with everything that was typed, also what its status does not call for.
    pub fn whole(
        w: &Frame,
        questionnaire: &Questionnaire,
        question: Option<&Question>,
        content: &AnswerContent,
        names: &Names,
    ) -> Self {
        let mut parts = Vec::new();
        parts.extend(text(w.get("self-read-text"), &content.text));
        if let Some(status) = content.status {
            let line = Line::word(String::new(), w.of("answer-status", status.as_str()));
            parts.push(Part::of(w.get("self-read-status"), vec![vec![line]]));
        }
        for field in &questionnaire.form().fields {
            let label = w.of("answer-field", field.name.as_str());
            parts.extend(match field.name {
                FieldName::Measures => {
                    entries(label, content.measures.iter().map(|one| measure(w, one, names)))
                }
                FieldName::Assistance => {
                    entries(label, content.assistance.iter().map(|one| need(w, one)))
                }
                FieldName::Authorities => {
                    entries(label, content.authorities.iter().map(|one| authority(w, one)))
                }
                FieldName::Application => text(label, &content.application),
                FieldName::Statistics => {
                    question.and_then(|question| table(w, questionnaire, question, content, label))
                }
                FieldName::Reasons => text(label, &content.reasons),
                FieldName::Steps => text(label, &content.steps),
                FieldName::Successes => text(label, &content.successes),
            });
        }
        Self { language: content.language, parts }
    }

    /// Leaves at most `most` characters of each text, for where the whole answer is a link away.
    pub fn shorten(&mut self, most: usize) {
        let entries = self.parts.iter_mut().flat_map(|part| part.entries.iter_mut());
        for line in entries.flatten().filter(|line| line.kind == LineKind::Written) {
            if let Some((end, _)) = line.text.char_indices().nth(most) {
                line.text.truncate(end);
                line.text.push('…');
            }
        }
    }

    /// `lang` and `dir` of what a person wrote, as attributes.
    pub fn attributes(&self) -> String {
        format!("lang=\"{}\" dir=\"auto\"", self.language)
    }

    /// The name of the language, if it is not the page's.
    pub fn other_language(&self, w: &Frame) -> Option<String> {
        let other = self.language != w.locale() && !self.parts.is_empty();
        other.then(|| w.of("documents-language", self.language.code()))
    }
}

impl Part {
    /// A part that is no table.
    pub fn of(label: String, entries: Vec<Entry>) -> Self {
        Self { label, entries, table: None }
    }

    /// The part as plain text, to be compared with another.
    pub fn plain(&self, w: &Frame) -> String {
        if let Some(table) = &self.table {
            return table.plain(w);
        }
        let entry = |entry: &Entry| {
            let line = |line: &Line| match line.label.as_str() {
                "" => line.text.clone(),
                label => w.say2("labelled", "label", label, "value", line.text.as_str()),
            };
            entry.iter().map(line).collect::<Vec<_>>().join("\n")
        };
        self.entries.iter().map(entry).collect::<Vec<_>>().join("\n\n")
    }
}

impl Line {
    /// The address, if it is a file.
    pub fn file(&self) -> Option<&str> {
        match &self.kind {
            LineKind::File(address) => Some(address),
            _ => None,
        }
    }

    /// True for the address of a page.
    pub fn is_link(&self) -> bool {
        self.kind == LineKind::Link
    }

    /// True for what a person wrote.
    pub fn is_written(&self) -> bool {
        self.kind == LineKind::Written
    }

    fn word(label: String, text: String) -> Self {
        Self { label, text, kind: LineKind::Word }
    }

    fn written(label: String, text: &str) -> Option<Self> {
        let text = text.trim();
        (!text.is_empty()).then(|| Self { label, text: text.to_owned(), kind: LineKind::Written })
    }
}

fn text(label: String, text: &str) -> Option<Part> {
    let line = Line::written(String::new(), text)?;
    Some(Part::of(label, vec![vec![line]]))
}

fn entries(label: String, entries: impl Iterator<Item = Entry>) -> Option<Part> {
    let entries: Vec<Entry> = entries.filter(|entry| !entry.is_empty()).collect();
    (!entries.is_empty()).then_some(Part::of(label, entries))
}

fn table(
    w: &Frame,
    questionnaire: &Questionnaire,
    question: &Question,
    content: &AnswerContent,
    label: String,
) -> Option<Part> {
    let figures = evaluate::figures(questionnaire, question, content)?;
    let shown = (!figures.rows().is_empty()).then(|| ShownTable::new(w, &figures))?;
    Some(Part { table: Some(shown), ..Part::of(label, Vec::new()) })
}

fn measure(w: &Frame, one: &Measure, names: &Names) -> Entry {
    let label = |part: &str| w.of("answer-measure", part);
    let mut lines: Entry = [
        Line::written(label("title"), &one.title),
        Line::written(label("citation"), &one.citation),
        date(w, label("date"), &one.date),
        Line::written(label("link"), &one.link),
        Line::written(label("quote"), &one.quote),
    ]
    .into_iter()
    .flatten()
    .collect();
    if let Some(address) = one.web_address() {
        let link = lines.iter_mut().find(|line| line.text == address);
        link.into_iter().for_each(|line| line.kind = LineKind::Link);
    }
    for file in &one.files {
        // A file that the person may not open is not named either.
        if let Some((name, address)) = names.0.get(file) {
            let kind = LineKind::File(address.clone());
            lines.push(Line { label: label("files"), text: name.clone(), kind });
        }
    }
    lines
}

/// The date in the reader's words where it is one, and else as it was written.
fn date(w: &Frame, label: String, written: &str) -> Option<Line> {
    let told = w.written_date(written);
    if told == written { Line::written(label, written) } else { Some(Line::word(label, told)) }
}

fn authority(w: &Frame, one: &Authority) -> Entry {
    let label = |part: &str| w.of("answer-authority", part);
    [
        Line::written(label("name"), &one.name),
        Line::written(label("purpose"), &one.purpose),
        Line::written(label("contact"), &one.contact),
        Line::written(label("languages"), &one.languages),
        Line::written(label("urgent"), &one.urgent),
    ]
    .into_iter()
    .flatten()
    .collect()
}

fn need(w: &Frame, one: &Assistance) -> Entry {
    let label = |part: &str| w.of("answer-assistance", part);
    // A word that the pack no longer offers is shown as it is.
    let choice = |part: &str, word: &str| {
        let key = format!("answer-assistance-{part}-{word}");
        let text = w.find(&key).unwrap_or_else(|| word.to_owned());
        (!word.is_empty()).then(|| Line::word(label(part), text))
    };
    [
        choice("type", &one.kind),
        Line::written(label("description"), &one.description),
        Line::written(label("provider"), &one.provider),
        choice("priority", &one.priority),
    ]
    .into_iter()
    .flatten()
    .collect()
}
