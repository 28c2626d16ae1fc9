//! What a document is before it is bytes: a masthead, a title, and blocks in reading order.

use omnibus_domain::locale::Locale;

use crate::text::Text;

/// A document in one language, ready to be written in any format.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Document {
    /// The language of its fixed words, and of all text that names no other.
    pub language: Locale,
    /// What stands above the title.
    pub masthead: Masthead,
    /// The full title.
    pub title: String,
    /// A short title for the file's properties.
    pub short_title: String,
    /// What stands at the head of each page but the first.
    pub page_head: PageHead,
    /// How far agreement on the document has come, such as "Draft – not agreed".
    pub status_note: Option<String>,
    /// Notices below the title: who may publish it, what was published.
    pub notices: Vec<String>,
    /// The headings of the table of contents; none for a short document.
    pub contents: Option<ContentsWords>,
    /// The text.
    pub blocks: Vec<Block>,
}

/// The kinds of documents that a review ends in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum DocumentKind {
    /// A country review report (M37).
    CountryReview,
    /// The executive summary of one (¶35).
    ExecutiveSummary,
}

/// The head of the first page, as United Nations documents have it. All texts are in the document's language.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Masthead {
    /// The organization, at the start of the first line.
    pub organization: String,
    /// The document's symbol (M51), at the end of the first line.
    pub symbol: Option<String>,
    /// The body that the document is for, one line each.
    pub body: Vec<String>,
    /// Who receives it: "Distr.: Restricted".
    pub distribution: String,
    /// The date, in words.
    pub date: String,
    /// "Original: English".
    pub original_language: String,
    /// The name of this kind of document; empty if the title says it.
    pub kind: String,
}

/// The head of the pages after the first.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct PageHead {
    /// At the start of the line: the symbol, or the short title.
    pub start: String,
    /// At its end: that the document is a draft, or the short title.
    pub end: Option<String>,
}

/// The fixed words of a table of contents.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ContentsWords {
    /// "Contents".
    pub heading: String,
    /// "Paragraphs": the heading of the column with their numbers.
    pub paragraphs: String,
}

/// A line of the table of contents.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ContentsLine<'a> {
    /// The heading it leads to.
    pub heading: &'a Heading,
    /// The place of that heading among the blocks.
    pub block: usize,
    /// The numbers of the first and last paragraph below it, if there are any.
    pub paragraphs: Option<(u32, u32)>,
}

/// A piece of the text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Block {
    /// A heading.
    Heading(Heading),
    /// A paragraph; those with a number are counted through the whole document.
    Paragraph {
        /// The number as printed ("12."), or none.
        number: Option<ParagraphNumber>,
        /// Its text.
        text: Text,
    },
    /// A line that leads in what follows, and stays with it on one page.
    Lead(Text),
    /// An explanation in smaller type.
    Note(Text),
    /// A list or a continuation of a paragraph in steps: "(a) …", "(b) …".
    List(Vec<Entry>),
    /// The words of a treaty, set apart from those of the report.
    ArticleText {
        /// Its language.
        language: Locale,
        /// Says which language it is, if it is not the document's.
        note: Option<String>,
        /// Its paragraphs.
        entries: Vec<Entry>,
    },
    /// A table.
    Table(Table),
}

/// A heading.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Heading {
    /// Unique in the document: letters, digits and hyphens, usable as an anchor.
    pub id: String,
    /// 1 is outermost, 4 innermost.
    pub level: u8,
    /// Its number in the style of the language: "IV.", "(a)".
    pub numbering: Option<String>,
    /// Its text.
    pub text: Text,
    /// A second line: the title of the article below its number.
    pub subtitle: Option<Text>,
}

/// The number of a paragraph.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ParagraphNumber {
    /// Counted from 1 through the document.
    pub value: u32,
    /// As the language prints it: "12.".
    pub label: String,
}

/// A step of a list or of a treaty's text.
#[derive(Clone, Debug, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
pub struct Entry {
    /// How far it is set in: 0 to 3.
    pub depth: u8,
    /// Its mark: "(a)", "1.", "–".
    pub marker: Option<String>,
    /// Its text.
    pub text: Text,
}

/// A table whose first row is its header.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Table {
    /// What the table shows.
    pub caption: Text,
    /// Its columns, in reading order.
    pub columns: Vec<Column>,
    /// Its rows; each has as many cells as there are columns.
    pub rows: Vec<Vec<Cell>>,
}

/// A column of a table.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Column {
    /// Its heading.
    pub heading: Text,
    /// Its share of the width, relative to the other columns; at least 1.
    pub share: u16,
}

/// A cell: its paragraphs.
pub type Cell = Vec<Text>;

/// A row with at most so many characters stays on one page.
const SHORT_ROW: usize = 600;

impl Table {
    /// True if `row` is short enough to stay on one page.
    pub fn keeps_together(row: &[Cell]) -> bool {
        let runs = row.iter().flatten().flat_map(|text| &text.runs);
        runs.map(|run| run.text().chars().count()).sum::<usize>() <= SHORT_ROW
    }

    /// True if a column after the first holds figures and nothing else: they end one below the other.
    pub fn holds_figures(&self, column: usize) -> bool {
        let cells = self.rows.iter().filter_map(|row| row.get(column));
        let mut written = cells.flatten().filter(|text| !text.is_empty()).peekable();
        column > 0 && written.peek().is_some() && written.all(|text| is_figure(&text.plain()))
    }
}

/// Digits, and the signs that languages put between them.
fn is_figure(text: &str) -> bool {
    let between = |c: char| matches!(c, '.' | ',' | '\u{a0}' | '\u{202f}');
    text.chars().any(|c| c.is_ascii_digit())
        && text.chars().all(|c| c.is_ascii_digit() || between(c))
}

/// Headings deeper than this are not in the table of contents.
const CONTENTS_DEPTH: u8 = 3;

impl Document {
    /// The headings, in order.
    pub fn headings(&self) -> impl Iterator<Item = &Heading> {
        self.blocks.iter().filter_map(|block| match block {
            Block::Heading(heading) => Some(heading),
            _ => None,
        })
    }

    /// The lines of the table of contents, in order: headings down to the articles.
    pub fn contents_lines(&self) -> Vec<ContentsLine<'_>> {
        let mut lines: Vec<ContentsLine<'_>> = Vec::new();
        // The lines whose sections are still open, as places in `lines`; levels rise.
        let mut open: Vec<usize> = Vec::new();
        for (place, block) in self.blocks.iter().enumerate() {
            match block {
                Block::Heading(heading) => {
                    open.retain(|&line| lines[line].heading.level < heading.level);
                    if heading.level <= CONTENTS_DEPTH {
                        open.push(lines.len());
                        lines.push(ContentsLine { heading, block: place, paragraphs: None });
                    }
                }
                Block::Paragraph { number: Some(number), .. } => {
                    for &line in &open {
                        let first = lines[line].paragraphs.map_or(number.value, |(first, _)| first);
                        lines[line].paragraphs = Some((first, number.value));
                    }
                }
                _ => {}
            }
        }
        lines
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn figures_are_told_from_words_and_dates() {
        let row = |cells: [&str; 5]| cells.iter().map(|text| vec![Text::new(text)]).collect();
        let table = Table {
            caption: Text::new("Caption"),
            columns: vec![Column { heading: Text::new("Heading"), share: 1 }; 5],
            rows: vec![
                row(["2019", "1,234", "", "29 May 2019", ""]),
                row(["2020", "1\u{202f}234,5", "7", "2020", ""]),
            ],
        };
        let figures: Vec<bool> = (0..6).map(|column| table.holds_figures(column)).collect();
        // The first column names the rows.
        assert_eq!(figures, [false, true, true, false, false, false]);
    }
}
