//! Places sections in a report and counts paragraphs through the whole, as United Nations documents do.

use omnibus_domain::{
    instrument::ArticleRef,
    locale::Locale,
    report::{FindingKind, Placed, SectionKind},
};
use omnibus_words::{Arg, Words};

use super::{
    content::{ReportContent, SectionContent, Stage},
    teller,
    told::{Piece, Told},
    written,
};
use crate::{
    enumeration,
    model::{Block, Cell, Column, Entry, Heading, ParagraphNumber, Table},
    text::{Emphasis, Text, lines},
};

/// A report in the making.
pub(super) struct Composer<'a> {
    content: &'a ReportContent,
    words: &'a Words,
    /// By how much headings move outwards: a summary of its own starts at level 1.
    lift: u8,
    paragraphs: u32,
    tables: u32,
    blocks: Vec<Block>,
}

impl<'a> Composer<'a> {
    pub(super) fn new(content: &'a ReportContent, words: &'a Words, lift: u8) -> Self {
        Self { content, words, lift, paragraphs: 0, tables: 0, blocks: Vec::new() }
    }

    pub(super) fn finish(self) -> Vec<Block> {
        self.blocks
    }

    /// One section: its heading, and what stands in it.
    pub(super) fn section(&mut self, section: &SectionContent) {
        self.heading(&section.place);
        let something = self.body(section);
        let draft = self.content.stage == Stage::Draft;
        if draft && something && section.place.has_text() && !section.agreed {
            self.note("blueprint-notice-section-not-agreed");
        }
    }

    /// What stands in a section, below its heading; false if that is nothing but a notice.
    pub(super) fn body(&mut self, section: &SectionContent) -> bool {
        if section.place.kind == SectionKind::ArticleText {
            self.article_text(section);
            return section.treaty_text.is_some();
        }
        let told = match &section.told {
            Some(told) => told.clone(),
            None => teller::tell(self.content, section, self.words),
        };
        let Some(text) = &section.text else {
            return self.said(section, told);
        };
        let something = lines(&text.text).next().is_some();
        if !something && section.place.has_text() {
            self.nothing_said(&section.place.kind);
        }
        if something && text.language != told.language {
            self.from(text.language);
        }
        self.place(written::over(&told, &text.text, text.language));
        something
    }

    /// Takes out what was written since the last time; the numbers of paragraphs go on.
    pub(super) fn take(&mut self) -> Vec<Block> {
        std::mem::take(&mut self.blocks)
    }

    fn said(&mut self, section: &SectionContent, told: Told) -> bool {
        let something = !told.pieces.is_empty();
        if !something && section.place.has_text() {
            self.nothing_said(&section.place.kind);
        }
        self.place(told);
        something
    }

    /// What a section says when there is nothing in it: in a draft that it is not written yet, in a report
    /// that was agreed that nothing was found.
    fn nothing_said(&mut self, kind: &SectionKind) {
        let key = match kind {
            SectionKind::Findings(_) if self.content.stage == Stage::Draft => None,
            SectionKind::Findings(FindingKind::Observation) => Some("blueprint-no-observations"),
            SectionKind::Findings(FindingKind::GoodPractice) => Some("blueprint-no-good-practices"),
            SectionKind::Findings(FindingKind::Challenge) => Some("blueprint-no-challenges"),
            SectionKind::Findings(FindingKind::AssistanceNeed) => Some("blueprint-no-assistance"),
            _ => None,
        };
        match key {
            Some(key) => self.numbered(Text::new(self.words.get(key))),
            None => self.note("blueprint-notice-section-empty"),
        }
    }

    /// Puts pieces into this report: numbered, and in its language where they name none.
    fn place(&mut self, told: Told) {
        let (from, document) = (told.language, self.words.locale());
        if from != document && !told.pieces.is_empty() {
            self.from(from);
        }
        for piece in told.pieces {
            match piece {
                Piece::Paragraph(text) => self.numbered(text.carried(from, document)),
                Piece::Lead(text) => self.blocks.push(Block::Lead(text.carried(from, document))),
                Piece::From(language) => self.from(language),
                Piece::Note(key) => self.note(&key),
                Piece::List(entries) => {
                    let carried = entries
                        .into_iter()
                        .map(|entry| Entry { text: entry.text.carried(from, document), ..entry });
                    self.blocks.push(Block::List(carried.collect()));
                }
                Piece::Table { title, columns, rows } => {
                    let carried = rows.into_iter().map(|row| carried_row(row, from, document));
                    self.table(&title, &columns, carried.collect());
                }
            }
        }
    }

    fn table(&mut self, title: &str, columns: &[(String, u16)], rows: Vec<Vec<Cell>>) {
        let column = |(key, share): &(String, u16)| Column {
            heading: Text::new(self.words.get(key)),
            share: *share,
        };
        let columns = columns.iter().map(column).collect();
        let caption = self.caption(&self.words.get(title));
        self.blocks.push(Block::Table(Table { caption, columns, rows }));
    }

    fn heading(&mut self, place: &Placed) {
        let heading = heading(place, &self.content.state, self.words);
        let level = heading.level.saturating_sub(self.lift).clamp(1, 4);
        self.blocks.push(Block::Heading(Heading { level, ..heading }));
    }

    fn article_text(&mut self, section: &SectionContent) {
        let Some(treaty) = &section.treaty_text else {
            return self.note("blueprint-notice-article-text-missing");
        };
        let document = self.words.locale();
        self.blocks.push(Block::ArticleText {
            language: treaty.language,
            note: self.language_note(treaty.language),
            entries: treaty
                .paragraphs
                .iter()
                .map(|one| enumeration::treaty(one.depth, &one.text, treaty.language, document))
                .collect(),
        });
    }

    /// Says in which language what follows was written, if it is not the document's.
    fn from(&mut self, language: Locale) {
        if let Some(note) = self.language_note(language) {
            self.blocks.push(Block::Lead(Text::new(note).with(Emphasis::Italic)));
        }
    }

    fn language_note(&self, written: Locale) -> Option<String> {
        (written != self.words.locale()).then(|| {
            let language = self.words.get(&format!("documents-language-{written}"));
            self.words.with("blueprint-notice-original-language", &[("language", language.into())])
        })
    }

    /// A paragraph with the next number.
    fn numbered(&mut self, text: Text) {
        self.paragraphs += 1;
        let value = self.paragraphs;
        let number = [("number", Arg::from(value.to_string()))];
        let label = self.words.with("documents-paragraph-number", &number);
        self.blocks.push(Block::Paragraph { number: Some(ParagraphNumber { value, label }), text });
    }

    fn note(&mut self, key: &str) {
        self.blocks.push(Block::Note(Text::new(self.words.get(key)).with(Emphasis::Italic)));
    }

    /// The caption of the next table: "Table 3. Measures".
    fn caption(&mut self, title: &str) -> Text {
        self.tables += 1;
        let number = Arg::from(self.tables.to_string());
        let args = [("number", number), ("title", Arg::from(title))];
        Text::new(self.words.with("documents-table-caption", &args))
    }
}

fn carried_row(row: Vec<Cell>, from: Locale, to: Locale) -> Vec<Cell> {
    let cell = |cell: Cell| cell.into_iter().map(|text| text.carried(from, to)).collect();
    row.into_iter().map(cell).collect()
}

/// The heading of a section with its number and, for an article, its title, in the language of `words`.
/// `state` is the name of the State under review in that language.
pub fn heading(place: &Placed, state: &str, words: &Words) -> Heading {
    let number = place.article.as_ref().map_or(0, |article| article.number);
    let subject = place.instrument.as_ref().map(|id| format!("instrument-{id}.subject"));
    let subject = subject.and_then(|key| words.find(&key)).unwrap_or_default();
    let args = [("state", state.into()), ("number", number.into()), ("subject", subject.into())];
    let of_article = place.kind == SectionKind::ArticleText;
    let title = place.article.as_ref().filter(|_| of_article).map(ArticleRef::title_key);
    Heading {
        id: place.id.to_string(),
        level: place.level.clamp(1, 4),
        numbering: place.numbering.as_deref().map(|number| numbering(number, words)),
        text: Text::new(words.with(&place.heading, &args)),
        subtitle: title.map(|key| Text::new(words.get(&key))),
    }
}

/// The blueprint's number in the style of the language: "IV" becomes "IV.", "四、" or "رابعا -".
pub(crate) fn numbering(number: &str, words: &Words) -> String {
    let bare = number.trim_matches(['(', ')']).to_lowercase();
    let style = match number.as_bytes() {
        [b'(', ..] => "item",
        [b'A'..=b'H'] => "letter",
        _ => "roman",
    };
    let key = format!("documents-number-{style}.{bare}");
    words.find(&key).unwrap_or_else(|| number.to_owned())
}
