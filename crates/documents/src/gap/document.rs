//! The gap analysis to be read and printed: by theme, by article, and the help that is needed.

use omnibus_domain::{
    gap::{ArticleGap, Need, Provision, Standing},
    instrument::ArticleRef,
    locale::Locale,
    paragraph::ParagraphRef,
};
use omnibus_words::{Arg, Words};

use super::{GapContent, Teller};
use crate::{
    model::{Block, Cell, Column, Document, Entry, Heading, Masthead, PageHead, Table},
    report::numbering,
    text::{Emphasis, Text, lines},
};

/// The gap analysis as a document, in the language of `words`, which must know the content pack's words.
pub fn compose(content: &GapContent, words: &Words) -> Document {
    let teller = Teller { content, words };
    let title = teller.title();
    let mut writer = Writer { teller, tables: 0, blocks: Vec::new() };
    writer.by_theme();
    writer.missing();
    writer.unanswered();
    writer.needs();
    let Writer { teller, blocks, .. } = writer;
    Document {
        language: words.locale(),
        masthead: Masthead {
            organization: content.state.clone(),
            distribution: words.get("gap-document-distribution"),
            date: words.date(content.date),
            ..Masthead::default()
        },
        short_title: title.clone(),
        page_head: PageHead {
            start: title.clone(),
            end: Some(words.get("gap-document-distribution")),
        },
        title,
        status_note: None,
        notices: teller.notices(),
        contents: None,
        blocks,
    }
}

struct Writer<'a> {
    teller: Teller<'a>,
    tables: u32,
    blocks: Vec<Block>,
}

impl Writer<'_> {
    fn get(&self, key: &str) -> String {
        self.teller.words.get(key)
    }

    /// One of the four main headings.
    fn part(&mut self, number: &str, key: &str) {
        self.blocks.push(Block::Heading(Heading {
            id: key.to_owned(),
            level: 1,
            numbering: Some(numbering(number, self.teller.words)),
            text: Text::new(self.get(key)),
            subtitle: None,
        }));
    }

    fn heading(&mut self, id: String, text: String, subtitle: Option<String>) {
        let (text, subtitle) = (Text::new(text), subtitle.map(Text::new));
        self.blocks.push(Block::Heading(Heading { id, level: 2, numbering: None, text, subtitle }));
    }

    fn note(&mut self, key: &str) {
        let note = Text::new(self.get(key)).with(Emphasis::Italic);
        self.blocks.push(Block::Note(note));
    }

    fn table(&mut self, title: &str, columns: &[(&str, u16)], rows: Vec<Vec<Cell>>) {
        self.tables += 1;
        let args =
            [("number", self.tables.to_string().into()), ("title", Arg::from(self.get(title)))];
        let caption = Text::new(self.teller.words.with("documents-table-caption", &args));
        let column = |(key, share): &(&str, u16)| Column {
            heading: Text::new(self.get(key)),
            share: *share,
        };
        let columns = columns.iter().map(column).collect();
        self.blocks.push(Block::Table(Table { caption, columns, rows }));
    }

    fn by_theme(&mut self) {
        self.part("I", "gap-by-theme");
        self.note("gap-counts-explained");
        let columns = [
            ("gap-column-article", 5),
            ("gap-standing-in-place", 2),
            ("gap-standing-partly", 2),
            ("gap-standing-not-in-place", 2),
            ("gap-standing-not-used", 2),
            ("gap-standing-not-answered", 2),
        ];
        let content = self.teller.content;
        for (theme, articles) in content.analysis.by_theme(&content.themes) {
            let id = theme.map_or("gap-no-theme".to_owned(), |theme| format!("theme-{theme}"));
            self.heading(id, self.teller.theme(theme), None);
            let rows = articles.into_iter().map(|one| self.counts(one)).collect();
            self.table("gap-table-articles", &columns, rows);
        }
    }

    fn counts(&self, one: &ArticleGap) -> Vec<Cell> {
        let count = |standing| vec![Text::new(one.count(standing).to_string())];
        let article = [self.teller.article(&one.article), self.get(&one.article.title_key())];
        let article: Cell = article.into_iter().map(Text::new).collect();
        std::iter::once(article).chain(Standing::ALL.into_iter().map(count)).collect()
    }

    fn missing(&mut self) {
        self.part("II", "gap-missing");
        let columns = [
            ("gap-column-paragraph", 2),
            ("gap-column-provision", 5),
            ("gap-column-standing", 2),
            ("gap-column-difficulties", 5),
        ];
        let mut any = false;
        for one in &self.teller.content.analysis.articles {
            let gaps = one.provisions.iter().filter(|provision| provision.standing.is_gap());
            let rows: Vec<_> = gaps.map(|provision| self.gap(provision)).collect();
            if !rows.is_empty() {
                self.article(&one.article);
                self.table("gap-table-missing", &columns, rows);
                any = true;
            }
        }
        if !any {
            self.note("gap-nothing-missing");
        }
    }

    fn article(&mut self, article: &ArticleRef) {
        let title = self.get(&article.title_key());
        self.heading(article.slug(), self.teller.article(article), Some(title));
    }

    fn gap(&self, provision: &Provision) -> Vec<Cell> {
        let place = [self.teller.paragraph(provision), self.teller.strength(provision)];
        let standing = self.get(&format!("gap-standing-{}", provision.standing));
        let content = &provision.content;
        let mut said = self.labelled("gap-difficulties", &content.reasons, content.language);
        said.extend(self.labelled("gap-steps", &content.steps, content.language));
        vec![
            place.into_iter().filter(|line| !line.is_empty()).map(Text::new).collect(),
            vec![Text::new(self.get(provision.question.id.as_str()))],
            vec![Text::new(standing)],
            said,
        ]
    }

    /// What a person wrote, below a label; nothing if nothing was written.
    fn labelled(&self, label: &str, written: &str, language: Locale) -> Cell {
        let written = self.written(written, language);
        if written.is_empty() {
            return written;
        }
        let label = Text::new(self.get(label)).with(Emphasis::Strong);
        std::iter::once(label).chain(written).collect()
    }

    fn written(&self, text: &str, language: Locale) -> Cell {
        let document = self.teller.words.locale();
        lines(text).map(|line| Text::in_language(line, language, document)).collect()
    }

    fn unanswered(&mut self) {
        self.part("III", "gap-unanswered");
        let articles = &self.teller.content.analysis.articles;
        let entries: Vec<Entry> = articles.iter().filter_map(|one| self.open(one)).collect();
        match entries.is_empty() {
            true => self.note("gap-nothing-unanswered"),
            false => self.blocks.push(Block::List(entries)),
        }
    }

    /// "Article 5: paragraphs 1 and 2 (a)", each paragraph once.
    fn open(&self, one: &ArticleGap) -> Option<Entry> {
        let mut places: Vec<Option<ParagraphRef>> = Vec::new();
        for provision in one.standing(Standing::NotAnswered) {
            if !places.contains(&provision.question.paragraph) {
                places.push(provision.question.paragraph);
            }
        }
        let article = self.teller.article(&one.article);
        let named: Vec<ParagraphRef> = places.iter().copied().flatten().collect();
        let text = match (places.is_empty(), named.is_empty()) {
            (true, _) => return None,
            (false, true) => article,
            (false, false) => {
                let words = &self.teller.words;
                let told: Vec<String> = named.iter().map(|place| words.paragraph(place)).collect();
                let lettered = named.iter().all(|place| place.number.is_none());
                let args = [
                    ("article", Arg::from(article)),
                    ("count", named.len().into()),
                    ("paragraphs", words.list(&told).into()),
                    ("kind", if lettered { "letter" } else { "paragraph" }.into()),
                ];
                self.teller.words.with("gap-unanswered-line", &args)
            }
        };
        Some(Entry { depth: 0, marker: Some("–".to_owned()), text: Text::new(text) })
    }

    fn needs(&mut self) {
        self.part("IV", "gap-needs");
        let columns = [
            ("gap-column-provision", 3),
            ("gap-column-needed", 5),
            ("gap-column-provider", 3),
            ("gap-column-priority", 2),
        ];
        let content = self.teller.content;
        let groups = content.analysis.needs_by_type(&content.form);
        if groups.is_empty() {
            self.note("gap-no-needs");
        }
        for (at, (kind, needs)) in groups.into_iter().enumerate() {
            self.heading(format!("need-{at}"), self.teller.kind(kind), None);
            let rows = needs.iter().map(|need| self.need(need)).collect();
            self.table("gap-table-needs", &columns, rows);
        }
    }

    fn need(&self, need: &Need<'_>) -> Vec<Cell> {
        let language = need.provision.content.language;
        let place = [self.teller.article(need.article), self.teller.paragraph(need.provision)];
        vec![
            place.into_iter().filter(|line| !line.is_empty()).map(Text::new).collect(),
            self.written(&need.need.description, language),
            self.written(&need.need.provider, language),
            vec![Text::new(self.teller.choice("priority", &need.need.priority))],
        ]
    }
}
