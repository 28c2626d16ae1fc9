//! Tells from the mark at its start (`1.`, `(a)`, `(i)`, `a.`) how deep a paragraph stands.

use super::{
    TextParagraph,
    numeral::{chinese_number, digits},
};

/// Puts the paragraphs of one article in their depths, one after the other.
#[derive(Default)]
pub(super) struct Depths {
    /// The last letter at depth 1: it tells the letter `(i)` after `(h)` from the numeral `(i)`.
    letter: Option<char>,
}

impl Depths {
    /// The paragraph with its depth.
    pub fn place(&mut self, text: String) -> TextParagraph {
        let indent = self.depth(&text);
        TextParagraph { indent, text }
    }

    /// Whether a paragraph says by a mark how deep it stands.
    pub fn is_marked(text: &str) -> bool {
        mark(text).is_some()
    }

    fn depth(&mut self, text: &str) -> u8 {
        match mark(text) {
            Some(Mark::Letter(letter)) if !is_numeral(letter) || self.follows(letter) => {
                self.letter = Some(letter);
                1
            }
            Some(Mark::Letter(_) | Mark::Numeral) => 2,
            Some(Mark::Item) => 3,
            Some(Mark::Number) | None => {
                self.letter = None;
                0
            }
        }
    }

    fn follows(&self, letter: char) -> bool {
        let next = |last: char| char::from_u32(u32::from(last) + 1);
        self.letter.and_then(next) == Some(letter)
    }
}

enum Mark {
    /// `1.`
    Number,
    /// `(a)`, `a)`, `(أ)`, `(一)`, `㈠`
    Letter(char),
    /// `(ii)`, `‘1’`
    Numeral,
    /// `a.`
    Item,
}

fn mark(text: &str) -> Option<Mark> {
    let text = text.trim_start();
    if let Some((_, length)) = digits(text) {
        let after = text[length..].trim_start();
        return after.starts_with(['.', '-', '–', '．', '、', ')']).then_some(Mark::Number);
    }
    if let Some(quoted) = text.strip_prefix(['‘', '\'', '“', '"']) {
        let (_, length) = digits(quoted)?;
        return quoted[length..].starts_with(['’', '\'', '”', '"']).then_some(Mark::Numeral);
    }
    if let Some(ringed) = text.chars().next().filter(|c| ('㈠'..='㈩').contains(c)) {
        return Some(Mark::Letter(ringed));
    }
    let mut chars = text.chars();
    if let (Some('a'..='z'), Some('.'), Some(' ')) = (chars.next(), chars.next(), chars.next()) {
        return Some(Mark::Item);
    }
    bracketed(text)
}

fn bracketed(text: &str) -> Option<Mark> {
    let inner = text.trim_start_matches(['(', '（']);
    let end = inner.find([')', '）'])?;
    let inside = inner[..end].trim();
    let mut chars = inside.chars();
    let first = chars.next()?;
    if chars.next().is_none() && first.is_alphabetic() || chinese_number(inside).is_some() {
        return Some(Mark::Letter(first));
    }
    let is_roman = inside.len() <= 6 && inside.chars().all(is_numeral);
    // A word before a bracket, as in "smuggle) …", is no mark.
    is_roman.then_some(Mark::Numeral)
}

fn is_numeral(c: char) -> bool {
    matches!(c, 'i' | 'v' | 'x')
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(paragraphs: &[(&str, u8)]) {
        let mut depths = Depths::default();
        for (text, expected) in paragraphs {
            assert_eq!(depths.place((*text).to_owned()).indent, *expected, "{text}");
        }
    }

    #[test]
    fn marks_tell_the_depth() {
        check(&[
            ("1. Keepers shall:", 0),
            ("(a) Feed:", 1),
            ("(i) Bees;", 2),
            ("(ii) Wasps;", 2),
            ("a. In winter;", 3),
            ("(b) Rest.", 1),
            ("2.  All.", 0),
        ]);
        check(&[("For these purposes:", 0), ("(h) One;", 1), ("(i) Two;", 1), ("(j) Three.", 1)]);
        check(&[("(c) One:", 1), ("(i) Two;", 2), ("(v) Three;", 2), ("(x) Four.", 2)]);
        check(&[("1 - على", 0), ("(أ) نحل", 1), ("'1' عسل", 2), ("٢- شمع", 0)]);
        check(&[("1. 蜂：", 0), ("（一）蜜", 1), ("(十二) 蜡", 1), ("㈠蜜", 1)]);
        check(&[("a) Пчелы;", 1), ("б) мед", 1), ("ii) воск", 2)]);
        check(&[("Bees (and wasps) fly.", 0), ("", 0), ("(", 0), ("()", 0), ("A bee) flies", 0)]);
    }
}
