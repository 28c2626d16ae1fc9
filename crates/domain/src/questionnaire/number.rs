//! Numbers of statistics: exact, and read as people of all six languages write them.

use std::{
    fmt,
    iter::Sum,
    ops::{Add, Sub},
    str::FromStr,
};

use super::date::western_digit;

/// The most decimals that are kept.
const DECIMALS: usize = 4;

/// The most digits before the decimal sign: no total of a table can leave the range of the type.
const DIGITS: usize = 12;

const ONE: i128 = 10_i128.pow(4);

/// A number with up to four decimals, without rounding.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Number(i128);

/// Why a text is not a number.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum UnreadableNumber {
    /// There is something else than digits and the signs between them.
    #[error("not a number")]
    Nothing,
    /// `1.234` can be one thousand two hundred and thirty-four, or one and a little.
    #[error("a number that can be read in two ways")]
    Ambiguous,
    /// More than twelve digits, or more than four decimals.
    #[error("a number with more than twelve digits or four decimals")]
    TooLong,
}

impl Number {
    /// Nothing.
    pub const ZERO: Self = Self(0);

    /// A whole number.
    pub const fn whole(number: i64) -> Self {
        Self(number as i128 * ONE)
    }

    /// True if it has no decimals.
    pub const fn is_whole(self) -> bool {
        self.0 % ONE == 0
    }

    /// Reads a number as a person wrote it: digits of any of the six languages, spaces or signs between
    /// thousands, a point or a comma before decimals. `whole` says that decimals are not expected, so that
    /// a sign before three digits stands between thousands.
    ///
    /// # Errors
    /// If it is no number, can be read in two ways, or has too many digits.
    pub fn read(text: &str, whole: bool) -> Result<Self, UnreadableNumber> {
        let is_space = |c: char| c.is_whitespace() || matches!(c, '\'' | '\u{2019}' | '\u{66C}');
        // Invisible marks of direction come along when a number is copied from a right-to-left text.
        let is_mark = |c: char| matches!(c, '\u{200E}' | '\u{200F}' | '\u{61C}');
        let plain: String = text
            .trim()
            .chars()
            .filter(|c| !is_mark(*c))
            .map(|c| if is_space(c) { ' ' } else { plain(c) })
            .collect();
        let plain = plain.trim();
        let (is_negative, digits) = match plain.strip_prefix(['-', '\u{2212}']) {
            Some(digits) => (true, digits.trim_start()),
            None => (false, plain),
        };
        let number = of_parts(parts(digits, whole)?)?;
        Ok(if is_negative { Self(-number.0) } else { number })
    }

    /// The number as a text with western digits, for a formatter: `-1234.5`.
    pub fn plain(self) -> String {
        let (sign, size) = (if self.0 < 0 { "-" } else { "" }, self.0.unsigned_abs());
        let one = ONE.unsigned_abs();
        let decimals = format!("{:04}", size % one);
        match decimals.trim_end_matches('0') {
            "" => format!("{sign}{}", size / one),
            decimals => format!("{sign}{}.{decimals}", size / one),
        }
    }
}

/// Digits become western, full-width signs and the Arabic decimal sign become the plain ones.
fn plain(c: char) -> char {
    match c {
        '\u{66B}' => ',',
        '\u{FF10}'..='\u{FF19}' => char::from_digit(u32::from(c) - 0xFF10, 10).unwrap_or(c),
        '\u{FF0C}' => ',',
        '\u{FF0E}' => '.',
        _ => western_digit(c),
    }
}

/// The digits before and after the decimal sign.
fn parts(text: &str, whole: bool) -> Result<(String, &str), UnreadableNumber> {
    let last = text.rfind(['.', ',']);
    let Some(at) = last else { return Ok((thousands(text, &[' '])?, "")) };
    let (before, sign, after) = (&text[..at], &text[at..=at], &text[at + 1..]);
    if before.contains(sign) {
        // The same sign twice stands between thousands.
        let sign = sign.chars().next().unwrap_or('.');
        return Ok((thousands(text, &[sign])?, ""));
    }
    let others = before.contains([' ', '.', ',']);
    if !others && after.len() == 3 && (1..=3).contains(&before.len()) && !before.starts_with('0') {
        if !whole {
            return Err(UnreadableNumber::Ambiguous);
        }
        return Ok((format!("{before}{after}"), ""));
    }
    Ok((thousands(before, &[' ', '.', ','])?, after))
}

/// Digits in groups of three, or without any sign between them.
fn thousands(text: &str, signs: &[char]) -> Result<String, UnreadableNumber> {
    let groups: Vec<&str> = text.split(|c| signs.contains(&c)).collect();
    let (first, rest) = groups.split_first().ok_or(UnreadableNumber::Nothing)?;
    let are_groups = rest.iter().all(|group| group.chars().count() == 3);
    let begins = rest.is_empty() || (1..=3).contains(&first.chars().count());
    if are_groups && begins { Ok(groups.concat()) } else { Err(UnreadableNumber::Nothing) }
}

fn of_parts((whole, decimals): (String, &str)) -> Result<Number, UnreadableNumber> {
    let are_digits = |text: &str| text.bytes().all(|byte| byte.is_ascii_digit());
    if whole.is_empty() || !are_digits(&whole) || !are_digits(decimals) {
        return Err(UnreadableNumber::Nothing);
    }
    let (whole, decimals) = (whole.trim_start_matches('0'), decimals.trim_end_matches('0'));
    if whole.len() > DIGITS || decimals.len() > DECIMALS {
        return Err(UnreadableNumber::TooLong);
    }
    let read: Result<i128, _> = format!("{whole}{decimals:0<DECIMALS$}").parse();
    read.map(Number).map_err(|_| UnreadableNumber::Nothing)
}

impl FromStr for Number {
    type Err = UnreadableNumber;

    /// A number as the pack writes it: digits, and decimals after a point.
    fn from_str(text: &str) -> Result<Self, UnreadableNumber> {
        let (whole, decimals) = text.split_once('.').unwrap_or((text, ""));
        of_parts((whole.to_owned(), decimals))
    }
}

impl fmt::Display for Number {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.plain())
    }
}

impl Add for Number {
    type Output = Self;
    fn add(self, other: Self) -> Self {
        Self(self.0.saturating_add(other.0))
    }
}

impl Sub for Number {
    type Output = Self;
    fn sub(self, other: Self) -> Self {
        Self(self.0.saturating_sub(other.0))
    }
}

impl Sum for Number {
    fn sum<I: Iterator<Item = Self>>(numbers: I) -> Self {
        numbers.fold(Self::ZERO, Self::add)
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn check(text: &str, whole: bool, expected: Result<&str, UnreadableNumber>) {
        let told = Number::read(text, whole).map(Number::plain);
        assert_eq!(told.as_deref().map_err(|error| *error), expected, "{text:?}");
    }

    #[test]
    fn numbers_of_all_languages_are_read() {
        for text in ["1234", "1,234", "1.234", "1 234", "1\u{A0}234", "1\u{202F}234", "1'234"] {
            check(text, true, Ok("1234"));
        }
        for text in ["١٢٣٤", "١٬٢٣٤", "\u{200F}١٢٣٤", "۱۲۳۴", "１２３４", "１，２３４"]
        {
            check(text, true, Ok("1234"));
        }
        for text in ["1234.5", "1234,5", "1,234.5", "1.234,5", "1 234,5", "١٬٢٣٤٫٥"] {
            check(text, false, Ok("1234.5"));
        }
        check("1.234.567", false, Ok("1234567"));
        check("0.125", false, Ok("0.125"));
        check("-3", true, Ok("-3"));
        check("007", true, Ok("7"));
        check("0", true, Ok("0"));
        check("12.50", false, Ok("12.5"));
        check("999999999999.9999", false, Ok("999999999999.9999"));
    }

    #[test]
    fn what_is_no_number_is_told_from_what_has_two_meanings() {
        check("1.234", false, Err(UnreadableNumber::Ambiguous));
        check("12,345", false, Err(UnreadableNumber::Ambiguous));
        for text in
            ["", " ", "-", "about 3", "1.2.3", "12 34", "1e5", "٣ قضايا", "5%", ".5", "1,2,3"]
        {
            check(text, false, Err(UnreadableNumber::Nothing));
        }
        check("1234567890123", true, Err(UnreadableNumber::TooLong));
        check("1.23456", false, Err(UnreadableNumber::TooLong));
    }

    proptest! {
        #[test]
        fn what_is_written_reads_back(ten_thousandths in -9_999_999_999_999_999_i64..=9_999_999_999_999_999) {
            let number = Number(ten_thousandths.into());
            if let Ok(read) = Number::read(&number.plain(), false) {
                prop_assert_eq!(read, number);
            } else {
                prop_assert_eq!(Number::read(&number.plain(), false), Err(UnreadableNumber::Ambiguous));
            }
        }

        #[test]
        fn no_text_panics(text in any::<String>(), whole in any::<bool>()) {
            let _ = Number::read(&text, whole);
        }
    }
}
