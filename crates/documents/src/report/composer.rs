//! Writes sections into blocks and counts paragraphs through the whole report, as United Nations documents do.

use omnibus_domain::{
    id::InstrumentId,
    instrument::ArticleRef,
    report::{FindingKind, Placed, SectionKind},
};
use omnibus_words::{Arg, Words};

use super::content::{Passage, ReportContent, SectionContent, Stage, Writing};
use crate::{
    enumeration::{self, Marks},
    model::{Block, Entry, Heading, ParagraphNumber},
    text::{Emphasis, Text, lines},
};

/// A report in the making.
pub(super) struct Composer<'a> {
    pub(super) content: &'a ReportContent,
    pub(super) words: &'a Words,
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
        self.body(section);
        let draft = self.content.stage == Stage::Draft;
        if draft && section.place.has_text() && !section.agreed && !section.is_empty() {
            self.note("blueprint-notice-section-not-agreed");
        }
    }

    /// What stands in a section, below its heading.
    pub(super) fn body(&mut self, section: &SectionContent) {
        match &section.text {
            Some(text) => self.written(section, text),
            None => self.told_by_review(section),
        }
    }

    /// Takes out what was written since the last time; the numbers of paragraphs go on.
    pub(super) fn take(&mut self) -> Vec<Block> {
        std::mem::take(&mut self.blocks)
    }

    /// What the review itself says in a section, without its heading.
    pub(super) fn told_by_review(&mut self, section: &SectionContent) {
        match &section.place.kind {
            SectionKind::Fixed(paragraphs) => self.fixed(paragraphs),
            SectionKind::Process => self.process(),
            SectionKind::Summary => {}
            SectionKind::Ratification => self.ratification(),
            SectionKind::LegalSystem => self.unless_empty(section),
            SectionKind::ArticleText => self.article_text(section),
            SectionKind::Information => self.answers(&section.answers),
            SectionKind::Findings(kind) => self.findings(*kind, section),
        }
        section.passages.iter().for_each(|passage| self.passage(passage));
    }

    /// A text that was written or fixed, and the tables that go with it.
    fn written(&mut self, section: &SectionContent, text: &Writing) {
        match (&section.place.kind, lines(&text.text).next()) {
            (SectionKind::Findings(kind), None) => self.nothing_found(*kind),
            (_, None) => self.note("blueprint-notice-section-empty"),
            (_, Some(_)) => self.writing(text),
        }
        match section.place.kind {
            SectionKind::Process => self.experts(),
            SectionKind::Ratification => self.ratification_table(),
            SectionKind::Information => self.answer_tables(&section.answers),
            _ => {}
        }
    }

    fn heading(&mut self, place: &Placed) {
        let heading = heading(place, &self.content.state, self.words);
        let level = heading.level.saturating_sub(self.lift).clamp(1, 4);
        self.blocks.push(Block::Heading(Heading { level, ..heading }));
    }

    fn fixed(&mut self, paragraphs: &[String]) {
        for key in paragraphs {
            let text = self.words.with(key, &[("state", Arg::from(&self.content.state))]);
            self.numbered(Text::new(text));
        }
    }

    fn article_text(&mut self, section: &SectionContent) {
        let Some(treaty) = &section.treaty_text else {
            return self.note("blueprint-notice-article-text-missing");
        };
        let document = self.words.locale();
        self.blocks.push(Block::ArticleText {
            language: treaty.language,
            note: self.language_note(treaty),
            entries: enumeration::entries(&treaty.text, treaty.language, document),
        });
    }

    fn unless_empty(&mut self, section: &SectionContent) {
        if section.is_empty() {
            self.note("blueprint-notice-section-empty");
        }
    }

    /// What a section of findings says when there are none: in a draft that it is not written yet.
    pub(super) fn nothing_found(&mut self, kind: FindingKind) {
        if self.content.stage == Stage::Draft {
            return self.note("blueprint-notice-section-empty");
        }
        let text = self.words.get(match kind {
            FindingKind::Observation => "blueprint-no-observations",
            FindingKind::GoodPractice => "blueprint-no-good-practices",
            FindingKind::Challenge => "blueprint-no-challenges",
            FindingKind::AssistanceNeed => "blueprint-no-assistance",
        });
        self.numbered(Text::new(text));
    }

    fn passage(&mut self, passage: &Passage) {
        if let Some(key) = &passage.lead {
            let lead = self.words.with(key, &[("state", Arg::from(&self.content.state))]);
            self.numbered(Text::new(lead));
        }
        self.writing(&passage.body);
    }

    /// What somebody wrote: each line a numbered paragraph, steps as a list below it.
    pub(super) fn writing(&mut self, writing: &Writing) {
        let (language, document) = (writing.language, self.words.locale());
        if let Some(note) = self.language_note(writing) {
            self.lead(Text::new(note).with(Emphasis::Italic));
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
            self.blocks.push(Block::List(steps));
        }
    }

    fn language_note(&self, writing: &Writing) -> Option<String> {
        (writing.language != self.words.locale()).then(|| {
            let language = self.words.get(&format!("documents-language-{}", writing.language));
            self.words.with("blueprint-notice-original-language", &[("language", language.into())])
        })
    }

    /// A paragraph with the next number.
    pub(super) fn numbered(&mut self, text: Text) {
        self.paragraphs += 1;
        let value = self.paragraphs;
        let number = [("number", Arg::from(value.to_string()))];
        let label = self.words.with("documents-paragraph-number", &number);
        self.blocks.push(Block::Paragraph { number: Some(ParagraphNumber { value, label }), text });
    }

    /// A paragraph made of the message `key`, in which `$state` is the State under review.
    pub(super) fn told(&mut self, key: &str) {
        self.numbered(Text::new(
            self.words.with(key, &[("state", Arg::from(&self.content.state))]),
        ));
    }

    pub(super) fn lead(&mut self, text: Text) {
        self.blocks.push(Block::Lead(text));
    }

    pub(super) fn note(&mut self, key: &str) {
        self.blocks.push(Block::Note(Text::new(self.words.get(key)).with(Emphasis::Italic)));
    }

    pub(super) fn push(&mut self, block: Block) {
        self.blocks.push(block);
    }

    /// The caption of the next table: "Table 3. Measures".
    pub(super) fn caption(&mut self, title: &str) -> Text {
        self.tables += 1;
        let number = Arg::from(self.tables.to_string());
        let args = [("number", number), ("title", Arg::from(title))];
        Text::new(self.words.with("documents-table-caption", &args))
    }

    /// An article named outside its own section: "Organized Crime Convention, article 5".
    pub(super) fn article_name(&self, article: &ArticleRef) -> String {
        let instrument = self.instrument_name(&article.instrument);
        let args =
            [("instrument", instrument.into()), ("number", article.number.to_string().into())];
        self.words.with("documents-article-of", &args)
    }

    pub(super) fn instrument_name(&self, id: &InstrumentId) -> String {
        self.words.get(&format!("instrument-{id}.short"))
    }
}

/// The heading of a section with its number and, for an article, its title, in the language of `words`.
/// `state` is the name of the State under review in that language.
pub fn heading(place: &Placed, state: &str, words: &Words) -> Heading {
    let number = place.article.as_ref().map_or(0, |article| article.number).to_string();
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
fn numbering(number: &str, words: &Words) -> String {
    let bare = number.trim_matches(['(', ')']).to_lowercase();
    let style = match number.as_bytes() {
        [b'(', ..] => "item",
        [b'A'..=b'H'] => "letter",
        _ => "roman",
    };
    let key = format!("documents-number-{style}.{bare}");
    words.find(&key).unwrap_or_else(|| number.to_owned())
}
