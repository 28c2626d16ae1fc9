//! Text with its language: what people wrote, made safe for every format, and in which direction it runs.

use omnibus_domain::locale::{Direction, Locale};
use serde::{Deserialize, Serialize};

/// A paragraph's worth of text. The language is given where it differs from that of the document.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Text {
    /// The language of the whole, if it is not the document's: it decides the paragraph's direction.
    pub language: Option<Locale>,
    /// The stretches of text, in reading order.
    pub runs: Vec<Run>,
}

/// A stretch of text in one language and one emphasis, on one line.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Run {
    text: String,
    /// Its language, if it is not that of the [`Text`] it stands in.
    pub language: Option<Locale>,
    /// How it stands out.
    pub emphasis: Emphasis,
}

/// How a run stands out from the text around it.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Emphasis {
    /// It does not.
    #[default]
    Plain,
    /// Bold.
    Strong,
    /// Italic (Arabic and Chinese have no italic; their writers show it as they can).
    Italic,
}

impl Text {
    /// Text in the document's language.
    pub fn new(text: impl AsRef<str>) -> Self {
        Self { language: None, runs: vec![Run::new(text)] }
    }

    /// Text in `language`, within a document in `document`.
    pub fn in_language(text: impl AsRef<str>, language: Locale, document: Locale) -> Self {
        let language = (language != document).then_some(language);
        Self { language, runs: vec![Run::new(text)] }
    }

    /// The same text of a document in `from`, in a document in `to`.
    pub fn carried(mut self, from: Locale, to: Locale) -> Self {
        self.language = Some(self.language.unwrap_or(from)).filter(|language| *language != to);
        self
    }

    /// The same text, all of it with `emphasis`.
    pub fn with(mut self, emphasis: Emphasis) -> Self {
        self.runs.iter_mut().for_each(|run| run.emphasis = emphasis);
        self
    }

    /// The same text with `run` at its end.
    pub fn and(mut self, run: Run) -> Self {
        self.runs.push(run);
        self
    }

    /// The direction of the paragraph in a document of language `document`.
    pub fn direction(&self, document: Locale) -> Direction {
        self.language.unwrap_or(document).direction()
    }

    /// The language of a run of this text in a document of language `document`.
    pub fn language_of(&self, run: &Run, document: Locale) -> Locale {
        run.language.or(self.language).unwrap_or(document)
    }

    /// The words alone.
    pub fn plain(&self) -> String {
        self.runs.iter().map(Run::text).collect()
    }

    /// True if there is nothing to read.
    pub fn is_empty(&self) -> bool {
        self.runs.iter().all(|run| run.text.trim().is_empty())
    }
}

impl Run {
    /// A plain run; see [`clean`] for what is taken out of it.
    pub fn new(text: impl AsRef<str>) -> Self {
        Self { text: clean(text.as_ref()), language: None, emphasis: Emphasis::Plain }
    }

    /// A run with `emphasis`.
    pub fn emphasized(text: impl AsRef<str>, emphasis: Emphasis) -> Self {
        Self { emphasis, ..Self::new(text) }
    }

    /// The words.
    pub fn text(&self) -> &str {
        &self.text
    }
}

/// `text` without what no document may contain: control characters (XML has no way to write them),
/// characters that Unicode reserves, and the marks that reorder all that follows them. White space of
/// any kind, line breaks too, becomes one space each. Every letter, sign and joiner stays.
pub fn clean(text: &str) -> String {
    let kept = text.chars().filter(|&c| !forbidden(c));
    kept.map(|c| if breaks_line(c) || c == '\t' { ' ' } else { c }).collect()
}

/// The paragraphs of a text as typed: its lines, trimmed, without empty ones.
pub fn lines(text: &str) -> impl Iterator<Item = &str> {
    text.split(breaks_line).map(str::trim).filter(|line| line.chars().any(|c| !forbidden(c)))
}

/// `text` cut where its direction changes, for formats that mark each stretch: strong letters decide,
/// everything between takes the direction of its neighbours if they agree and that of `base` if not.
/// The marks of isolation that Fluent puts around variables are taken out: the cut does their work.
pub fn by_direction(text: &str, base: Direction) -> Vec<(Direction, String)> {
    let mut parts: Vec<(Direction, String)> = Vec::new();
    let mut neutral = String::new();
    for c in text.chars().filter(|&c| !is_isolate(c)) {
        let Some(direction) = strong(c) else {
            neutral.push(c);
            continue;
        };
        match parts.last_mut() {
            Some((last, part)) if *last == direction => part.push_str(&neutral),
            _ => append(&mut parts, base, &neutral),
        }
        neutral.clear();
        append(&mut parts, direction, c.encode_utf8(&mut [0; 4]));
    }
    append(&mut parts, base, &neutral);
    parts
}

fn append(parts: &mut Vec<(Direction, String)>, direction: Direction, text: &str) {
    match parts.last_mut() {
        _ if text.is_empty() => {}
        Some((last, part)) if *last == direction => part.push_str(text),
        _ => parts.push((direction, text.to_owned())),
    }
}

fn strong(c: char) -> Option<Direction> {
    let rtl = matches!(u32::from(c),
        0x0590..=0x065F | 0x066D..=0x06EF | 0x06FA..=0x08FF | 0x200F | 0xFB1D..=0xFDFF
        | 0xFE70..=0xFEFC | 0x10800..=0x10FFF | 0x1E800..=0x1EFFF);
    if rtl {
        return Some(Direction::Rtl);
    }
    (c.is_alphabetic() || c == '\u{200E}').then_some(Direction::Ltr)
}

fn is_isolate(c: char) -> bool {
    matches!(c, '\u{2066}'..='\u{2069}')
}

fn breaks_line(c: char) -> bool {
    matches!(c, '\n' | '\r' | '\u{B}' | '\u{C}' | '\u{85}' | '\u{2028}' | '\u{2029}')
}

fn forbidden(c: char) -> bool {
    let reordering = matches!(c, '\u{202A}'..='\u{202E}');
    let control = c.is_control() && c != '\t' && !breaks_line(c);
    let reserved = u32::from(c) & 0xFFFE == 0xFFFE || matches!(c, '\u{FDD0}'..='\u{FDEF}');
    reordering || control || reserved || c == '\u{FEFF}'
}

#[cfg(test)]
mod tests {
    use super::*;
    use Direction::{Ltr, Rtl};

    #[test]
    fn what_no_document_may_contain_is_taken_out_and_all_else_stays() {
        let check = |typed: &str, kept: &str| assert_eq!(clean(typed), kept, "{typed:?}");
        check("a\0b\u{1}c\u{1b}[0m", "abc[0m");
        check("tab\there\nnext", "tab here next");
        check("\u{202E}evil\u{202C} \u{FFFE}\u{FFFF}\u{FEFF}", "evil ");
        check("]]> <b> & \"é\" ‏ע 🇳🇴 नमस्ते \u{200D}", "]]> <b> & \"é\" ‏ע 🇳🇴 नमस्ते \u{200D}");
    }

    #[test]
    fn lines_are_paragraphs() {
        let typed = "one\r\n\r\n  two  \u{2028}three\n\0\n";
        assert_eq!(lines(typed).collect::<Vec<_>>(), ["one", "two", "three"]);
    }

    #[test]
    fn text_is_cut_where_its_direction_changes() {
        let check = |text: &str, base, expected: &[(Direction, &str)]| {
            let parts = by_direction(text, base);
            let parts: Vec<_> = parts.iter().map(|(d, s)| (*d, s.as_str())).collect();
            assert_eq!(parts, expected, "{text}");
        };
        check("plain text, 2010.", Ltr, &[(Ltr, "plain text, 2010.")]);
        check("في 29 أيلول/سبتمبر 2010.", Rtl, &[(Rtl, "في 29 أيلول/سبتمبر 2010.")]);
        check(
            "القانون \u{2068}Code pénal\u{2069}.",
            Rtl,
            &[(Rtl, "القانون "), (Ltr, "Code pénal"), (Rtl, ".")],
        );
        check("law of العدل (12).", Ltr, &[(Ltr, "law of "), (Rtl, "العدل"), (Ltr, " (12).")]);
        check("12", Rtl, &[(Rtl, "12")]);
        check("", Rtl, &[]);
    }
}
