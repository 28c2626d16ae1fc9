//! Tells in pieces what the review itself says in a section, in the language of the document.

use omnibus_domain::{id::InstrumentId, instrument::ArticleRef, report::SectionKind};
use omnibus_words::{Arg, Words};

use super::{
    content::{Passage, ReportContent, SectionContent, Writing},
    told::{Piece, Told},
};
use crate::{
    enumeration::{self, Marks},
    model::{Cell, Entry},
    text::{Text, lines},
};

/// A section being told.
pub(super) struct Teller<'a> {
    pub(super) content: &'a ReportContent,
    pub(super) words: &'a Words,
    pieces: Vec<Piece>,
}

/// What the review says in `section` now.
pub(super) fn tell(content: &ReportContent, section: &SectionContent, words: &Words) -> Told {
    let mut teller = Teller { content, words, pieces: Vec::new() };
    match &section.place.kind {
        SectionKind::Fixed(paragraphs) => paragraphs.iter().for_each(|key| teller.told(key)),
        SectionKind::Process => teller.process(),
        SectionKind::Ratification => teller.ratification(),
        SectionKind::Information => teller.answers(&section.answers),
        SectionKind::Findings(_) => teller.findings(&section.findings),
        SectionKind::Summary | SectionKind::LegalSystem | SectionKind::ArticleText => {}
    }
    section.passages.iter().for_each(|passage| teller.passage(passage));
    Told { language: words.locale(), pieces: teller.pieces }
}

impl Teller<'_> {
    fn passage(&mut self, passage: &Passage) {
        if let Some(key) = &passage.lead {
            self.told(key);
        }
        self.writing(&passage.body);
    }

    /// What somebody wrote: each line a paragraph, steps as a list below it.
    pub(super) fn writing(&mut self, writing: &Writing) {
        let (language, document) = (writing.language, self.words.locale());
        if language != document {
            self.pieces.push(Piece::From(language));
        }
        let mut marks = Marks::default();
        let mut steps: Vec<Entry> = Vec::new();
        for line in lines(&writing.text) {
            if enumeration::split(line).is_some() {
                steps.push(marks.entry(line, language, document));
                continue;
            }
            self.list(std::mem::take(&mut steps));
            self.numbered(Text::in_language(line, language, document));
        }
        self.list(steps);
    }

    fn list(&mut self, steps: Vec<Entry>) {
        if !steps.is_empty() {
            self.pieces.push(Piece::List(steps));
        }
    }

    /// A paragraph.
    pub(super) fn numbered(&mut self, text: Text) {
        self.pieces.push(Piece::Paragraph(text));
    }

    /// A paragraph made of the message `key`, in which `$state` is the State under review.
    pub(super) fn told(&mut self, key: &str) {
        self.numbered(Text::new(self.words.with(key, &[("state", self.state())])));
    }

    pub(super) fn lead(&mut self, text: Text) {
        self.pieces.push(Piece::Lead(text));
    }

    pub(super) fn note(&mut self, key: &str) {
        self.pieces.push(Piece::Note(key.to_owned()));
    }

    pub(super) fn table(&mut self, title: &str, columns: &[(&str, u16)], rows: Vec<Vec<Cell>>) {
        let columns = columns.iter().map(|(key, share)| ((*key).to_owned(), *share)).collect();
        self.pieces.push(Piece::Table { title: title.to_owned(), columns, rows });
    }

    pub(super) fn state(&self) -> Arg {
        Arg::from(&self.content.state)
    }

    /// An article named outside its own section: "Organized Crime Convention, article 5".
    pub(super) fn article_name(&self, article: &ArticleRef) -> String {
        let instrument = self.instrument_name(&article.instrument);
        let args = [("instrument", instrument.into()), ("number", article.number.into())];
        self.words.with("documents-article-of", &args)
    }

    pub(super) fn instrument_name(&self, id: &InstrumentId) -> String {
        self.words.get(&format!("instrument-{id}.short"))
    }
}
