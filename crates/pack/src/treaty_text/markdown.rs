//! Treaty texts in Markdown: `## Article 5. Title`, then paragraphs between blank lines.

use super::{ArticleText, TreatyText, marker::Depths, numeral::heading};

/// How the sentence begins with which plenipotentiaries sign: it ends the last article.
const CLOSING: [&str; 6] = [
    "in witness whereof",
    "en foi de quoi",
    "en fe de lo cual",
    "в удостоверение чего",
    "وإثبات",
    "兹由",
];

/// Reads a treaty text in Markdown. What stands before the first article, under a heading that is not an
/// article's (a preamble, an annex), or from the sentence of signature on, is passed over.
pub fn read_markdown(text: &str) -> TreatyText {
    let mut reading = Reading::default();
    for line in text.trim_start_matches('\u{FEFF}').lines() {
        let line = line.trim();
        match heading_of(line) {
            Some((level, title)) if level <= 2 => reading.begin(title),
            Some((_, title)) => {
                reading.end_paragraph();
                reading.line(title);
                reading.end_paragraph();
            }
            None if line.is_empty() => reading.end_paragraph(),
            None => reading.line(line),
        }
    }
    reading.end_article();
    TreatyText { articles: reading.articles }
}

/// The level and the text of a heading.
fn heading_of(line: &str) -> Option<(usize, &str)> {
    let title = line.trim_start_matches('#');
    let level = line.len() - title.len();
    let is_heading = level > 0 && title.starts_with([' ', '\t']);
    is_heading.then(|| (level, title.trim_end_matches('#').trim()))
}

#[derive(Default)]
struct Reading {
    articles: Vec<ArticleText>,
    article: Option<ArticleText>,
    depths: Depths,
    paragraph: String,
}

impl Reading {
    fn begin(&mut self, title: &str) {
        self.end_article();
        self.depths = Depths::default();
        self.article = heading(&plain(title)).map(|(number, title)| ArticleText {
            number,
            title,
            paragraphs: Vec::new(),
        });
    }

    fn line(&mut self, line: &str) {
        // A list item begins a paragraph of its own.
        let item = ["- ", "* ", "+ "].iter().find_map(|bullet| line.strip_prefix(bullet));
        if item.is_some() {
            self.end_paragraph();
        }
        if !self.paragraph.is_empty() {
            self.paragraph.push(' ');
        }
        self.paragraph.push_str(item.unwrap_or(line));
    }

    fn end_paragraph(&mut self) {
        let text = plain(&std::mem::take(&mut self.paragraph));
        let start: String = text.chars().take(40).collect::<String>().to_lowercase();
        if CLOSING.iter().any(|closing| start.starts_with(closing)) {
            self.articles.extend(self.article.take());
        }
        if let Some(article) = self.article.as_mut().filter(|_| !text.is_empty()) {
            article.paragraphs.push(self.depths.place(text));
        }
    }

    fn end_article(&mut self) {
        self.end_paragraph();
        self.articles.extend(self.article.take());
    }
}

/// The text without links, emphasis and escapes, with single spaces.
fn plain(text: &str) -> String {
    let mut told = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(c) = rest.chars().next() {
        let after = &rest[c.len_utf8()..];
        rest = match c {
            '[' => match link(after) {
                Some((label, after)) => {
                    told.push_str(label);
                    after
                }
                None => {
                    told.push(c);
                    after
                }
            },
            '*' => after,
            '\\' if after.starts_with(|c: char| c.is_ascii_punctuation()) => {
                told.extend(after.chars().next());
                &after[1..]
            }
            _ => {
                told.push(c);
                after
            }
        };
    }
    told.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// The label of a link, after its `[`, and what follows the link. An address can hold parentheses in pairs.
/// Neither goes beyond the next `[`, so that no text is searched twice.
fn link(text: &str) -> Option<(&str, &str)> {
    let (label, rest) = text.split_at(text.find(['[', ']'])?);
    let address = rest.strip_prefix("](")?;
    let mut open = 1_usize;
    let end = address.find(|c| {
        match c {
            '(' => open += 1,
            ')' => open -= 1,
            _ => {}
        }
        open == 0 || c == '['
    })?;
    Some((label, address[end..].strip_prefix(')')?))
}
