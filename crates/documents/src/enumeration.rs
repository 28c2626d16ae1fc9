//! Finds the marks with which people and treaties number their steps: "1.", "(a)", "(i)", "–".

use omnibus_domain::locale::Locale;

use crate::{model::Entry, text::Text};

/// A paragraph of a treaty, whose depth is known: "1." – "(a)" – "(i)" – "a.".
pub(crate) fn treaty(depth: u8, words: &str, language: Locale, document: Locale) -> Entry {
    let (marker, rest) = match split(words).or_else(|| lettered(words)) {
        Some((marker, rest)) => (Some(marker.to_owned()), rest),
        None => (None, words),
    };
    Entry { depth: depth.min(DEEPEST), marker, text: text(rest, language, document) }
}

/// The greatest depth of an entry.
const DEEPEST: u8 = 3;

/// "a. Criminal activities": only treaties number so; in what people write it may be an initial.
fn lettered(line: &str) -> Option<(&str, &str)> {
    let (marker, rest) = line.split_once(' ')?;
    let letter = marker.strip_suffix('.')?;
    let single = letter.chars().count() == 1 && letter.chars().all(char::is_lowercase);
    single.then(|| (marker, rest.trim_start()))
}

/// Reads marks in sequence: whether "(i)" is a letter or a number depends on what came before it.
#[derive(Default)]
pub(crate) struct Marks {
    letter: String,
    roman: String,
    depth: u8,
}

impl Marks {
    /// The entry that `line` makes; a line without a mark stays at the outermost depth.
    pub(crate) fn entry(&mut self, line: &str, language: Locale, document: Locale) -> Entry {
        let Some((marker, rest)) = split(line) else {
            self.depth = 0;
            return Entry { depth: 0, marker: None, text: text(line, language, document) };
        };
        self.depth = self.rank(marker);
        let marker = Some(marker.to_owned());
        Entry { depth: self.depth, marker, text: text(rest, language, document) }
    }

    fn rank(&mut self, marker: &str) -> u8 {
        let inner = marker.trim_matches(|c: char| !c.is_alphanumeric());
        if inner.is_empty() {
            return self.depth.clamp(1, 3);
        }
        if inner.chars().all(char::is_numeric) {
            return u8::from(marker.starts_with(['(', '（'])) * 2;
        }
        let starts = inner == "i" && self.letter != "h";
        let goes_on = inner.len() > 1 || successor(&self.roman) == Some(inner);
        if ROMANS.contains(&inner) && (starts || goes_on) {
            inner.clone_into(&mut self.roman);
            return 2;
        }
        inner.clone_into(&mut self.letter);
        self.roman.clear();
        1
    }
}

const ROMANS: [&str; 20] = [
    "i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x", "xi", "xii", "xiii", "xiv", "xv",
    "xvi", "xvii", "xviii", "xix", "xx",
];

fn successor(roman: &str) -> Option<&'static str> {
    let place = ROMANS.iter().position(|known| *known == roman)?;
    ROMANS.get(place + 1).copied()
}

fn text(line: &str, language: Locale, document: Locale) -> Text {
    Text::in_language(line, language, document)
}

/// Cuts the mark off the line, if it starts with one.
pub(crate) fn split(line: &str) -> Option<(&str, &str)> {
    let end = bracketed(line).or_else(|| numbered(line)).or_else(|| dashed(line))?;
    let (marker, rest) = line.split_at_checked(end)?;
    Some((marker, rest.trim_start()))
}

/// "(a)", "a)", "（一）", "(iv)".
fn bracketed(line: &str) -> Option<usize> {
    let inner = line.strip_prefix(['(', '（']).unwrap_or(line);
    let close = inner.find([')', '）'])?;
    let label = &inner[..close];
    let bracket = inner[close..].chars().next()?.len_utf8();
    is_label(label).then_some(line.len() - inner.len() + close + bracket)
}

/// A letter, a number of one or two digits, or a small Roman number.
fn is_label(label: &str) -> bool {
    let length = label.chars().count();
    let number = length <= 2 && label.chars().all(|c| c.is_ascii_digit());
    length == 1 && label.chars().all(char::is_alphanumeric)
        || length > 0 && number
        || ROMANS.contains(&label)
}

/// "12." followed by a space or nothing.
fn numbered(line: &str) -> Option<usize> {
    let digits = line.find(|c: char| !c.is_ascii_digit()).filter(|n| (1..=3).contains(n))?;
    let rest = line[digits..].strip_prefix('.')?;
    rest.chars().next().is_none_or(char::is_whitespace).then_some(digits + 1)
}

/// "–", "-", "•" or "*" followed by a space.
fn dashed(line: &str) -> Option<usize> {
    let mut chars = line.chars();
    let mark = chars.next().filter(|c| matches!(c, '-' | '–' | '—' | '•' | '*'))?;
    chars.next().is_some_and(char::is_whitespace).then_some(mark.len_utf8())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::text::lines;

    fn check(typed: &str, expected: &[(u8, Option<&str>, &str)]) {
        let mut marks = Marks::default();
        let found: Vec<_> =
            lines(typed).map(|line| marks.entry(line, Locale::En, Locale::En)).collect();
        let found: Vec<_> =
            found.iter().map(|e| (e.depth, e.marker.as_deref(), e.text.plain())).collect();
        let found: Vec<_> = found.iter().map(|(d, m, t)| (*d, *m, t.as_str())).collect();
        assert_eq!(found, expected);
    }

    #[test]
    fn a_treatys_steps_are_set_in() {
        check(
            "1.   Each State Party:\na)\n(i)The conversion\n(ii) The concealment\n(b) Subject\nIn full.",
            &[
                (0, Some("1."), "Each State Party:"),
                (1, Some("a)"), ""),
                (2, Some("(i)"), "The conversion"),
                (2, Some("(ii)"), "The concealment"),
                (1, Some("(b)"), "Subject"),
                (0, None, "In full."),
            ],
        );
    }

    #[test]
    fn a_treatys_paragraphs_stand_as_deep_as_they_do_in_it() {
        let check = |depth, words: &str, expected: (u8, Option<&str>, &str)| {
            let entry = treaty(depth, words, Locale::En, Locale::En);
            let found = (entry.depth, entry.marker.as_deref(), &*entry.text.plain());
            assert_eq!(found, expected);
        };
        check(3, "a. Criminal activities;", (3, Some("a."), "Criminal activities;"));
        check(1, "(i) Ninth;", (1, Some("(i)"), "Ninth;"));
        check(1, "continued", (1, None, "continued"));
        check(9, "A. B. wrote", (3, None, "A. B. wrote"));
    }

    #[test]
    fn the_letter_i_follows_h() {
        check(
            "(h) Eight\n(i) Nine\n(j) Ten",
            &[(1, Some("(h)"), "Eight"), (1, Some("(i)"), "Nine"), (1, Some("(j)"), "Ten")],
        );
    }

    #[test]
    fn other_scripts_have_marks_too() {
        check(
            "(أ) نعم\n（一）是\n- dash",
            &[(1, Some("(أ)"), "نعم"), (1, Some("（一）"), "是"), (1, Some("-"), "dash")],
        );
    }

    #[test]
    fn ordinary_sentences_have_none() {
        for line in [
            "3.5 per cent",
            "(see article 5) yes",
            "2010. was",
            "-5 degrees",
            "(yes) or no",
            "(2010) law",
            "Law (b) x",
            ")",
            "(",
        ] {
            assert_eq!(split(line), None, "{line}");
        }
    }
}
