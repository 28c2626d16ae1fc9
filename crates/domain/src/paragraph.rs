//! The place of a provision within its article: paragraph, letter, numeral and item.

use std::{fmt, str::FromStr};

/// A paragraph of an article as the pack writes it, in English: `1 (a) (ii) b`, or `(a)` in an article whose
/// paragraphs have no numbers. How a reader's language writes it is a matter of the words.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct ParagraphRef {
    /// The paragraph's number, from 1; none in an article without numbers.
    pub number: Option<u16>,
    /// The letter, from 1 for `(a)` to 26.
    pub letter: Option<u8>,
    /// The small Roman numeral below the letter, from 1 to 20.
    pub numeral: Option<u8>,
    /// The letter of the item below the numeral, from 1 for `a` to 26.
    pub item: Option<u8>,
}

/// A text that is not a paragraph of an article.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("“{0}” is not a paragraph: write it as 1, 1 (a), 1 (a) (ii), 1 (a) (ii) b or (a)")]
pub struct InvalidParagraph(String);

/// The numerals, in order.
pub const NUMERALS: [&str; 20] = [
    "i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x", "xi", "xii", "xiii", "xiv", "xv",
    "xvi", "xvii", "xviii", "xix", "xx",
];

impl FromStr for ParagraphRef {
    type Err = InvalidParagraph;

    fn from_str(text: &str) -> Result<Self, InvalidParagraph> {
        read(text).ok_or_else(|| InvalidParagraph(text.to_owned()))
    }
}

/// Each part may be left out only with all that stand below it, but for the number.
fn read(text: &str) -> Option<ParagraphRef> {
    let mut parts = text.split(' ').peekable();
    let number = parts.peek().and_then(|part| number(part));
    if number.is_some() {
        parts.next();
    }
    let bracketed = |part: &str| Some(part.strip_prefix('(')?.strip_suffix(')')?.to_owned());
    let letter_in = |part: &str| letter(&bracketed(part)?);
    let place = ParagraphRef {
        number,
        letter: parts.next().map(|part| letter_in(part).ok_or(())).transpose().ok()?,
        numeral: parts
            .next()
            .map(|part| bracketed(part).as_deref().and_then(numeral).ok_or(()))
            .transpose()
            .ok()?,
        item: parts.next().map(|part| letter(part).ok_or(())).transpose().ok()?,
    };
    let something = place.number.is_some() || place.letter.is_some();
    (something && parts.next().is_none()).then_some(place)
}

fn number(part: &str) -> Option<u16> {
    let plain = part.bytes().all(|byte| byte.is_ascii_digit()) && !part.starts_with('0');
    part.parse().ok().filter(|_| plain)
}

fn letter(part: &str) -> Option<u8> {
    match part.as_bytes() {
        [letter @ b'a'..=b'z'] => Some(letter - b'a' + 1),
        _ => None,
    }
}

fn numeral(part: &str) -> Option<u8> {
    let place = NUMERALS.iter().position(|known| *known == part)?;
    u8::try_from(place + 1).ok()
}

/// The English letter of a place counted from 1.
pub fn latin(place: u8) -> char {
    char::from(b'a'.saturating_add(place.saturating_sub(1)).min(b'z'))
}

/// The small Roman numeral of a number from 1 to 20.
pub fn roman(number: u8) -> &'static str {
    let place = usize::from(number).saturating_sub(1);
    NUMERALS.get(place).copied().unwrap_or_default()
}

impl fmt::Display for ParagraphRef {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let number = self.number.map(|number| number.to_string());
        let letter = self.letter.map(|letter| format!("({})", latin(letter)));
        let numeral = self.numeral.map(|numeral| format!("({})", roman(numeral)));
        let item = self.item.map(|item| latin(item).to_string());
        let parts: Vec<_> = [number, letter, numeral, item].into_iter().flatten().collect();
        f.write_str(&parts.join(" "))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn paragraphs_read_back() {
        for text in ["1", "12", "(a)", "3 (i)", "1 (a) (ii)", "1 (a) (ii) b", "(z) (xx)"] {
            let read: ParagraphRef = text.parse().unwrap();
            assert_eq!(read.to_string(), text);
        }
        let nine: ParagraphRef = "3 (i)".parse().unwrap();
        assert_eq!((nine.letter, nine.numeral), (Some(9), None), "the first bracket is a letter");
    }

    #[test]
    fn what_is_no_paragraph_is_refused() {
        for text in [
            "",
            " ",
            "0",
            "a",
            "1(a)",
            "1  (a)",
            "1 a)",
            "1 (ii)",
            "1 (a) (b)",
            "1 (A)",
            "1 (a) b",
            "1 and 2",
            "1–3",
            "+1",
            "1 (a) (i) b c",
            "70000",
        ] {
            assert!(text.parse::<ParagraphRef>().is_err(), "{text}");
        }
    }
}
