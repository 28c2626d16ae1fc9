//! The date of a measure as people write it: a year, a month of a year, or a day.

use std::str::FromStr;

use jiff::civil::Date;

/// A date that may be known to the year or the month only: `2004`, `2004-09`, `2004-09-29`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PartialDate {
    /// A year from 1 to 9999.
    Year(i16),
    /// A year and a month from 1 to 12.
    Month(i16, i8),
    /// A day of the calendar.
    Day(Date),
}

/// The text is not a year, a month of a year or a day.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("not a date of the form YYYY, YYYY-MM or YYYY-MM-DD")]
pub struct UnreadableDate;

impl PartialDate {
    /// The first and the last day that it can mean.
    pub fn days(self) -> (Date, Date) {
        match self {
            Self::Year(year) => (Date::constant(year, 1, 1), Date::constant(year, 12, 31)),
            Self::Month(year, month) => {
                let first = Date::constant(year, month, 1);
                (first, first.last_of_month())
            }
            Self::Day(day) => (day, day),
        }
    }
}

impl FromStr for PartialDate {
    type Err = UnreadableDate;

    fn from_str(text: &str) -> Result<Self, UnreadableDate> {
        let text: String = text.trim().chars().map(western_digit).collect();
        let parts: Vec<&str> = text.split('-').collect();
        let read = match parts[..] {
            [year] => number(year, 4).filter(|year| *year > 0).map(Self::Year),
            [year, month] => {
                day(year, month, "01").map(|first| Self::Month(first.year(), first.month()))
            }
            [year, month, of_month] => day(year, month, of_month).map(Self::Day),
            _ => None,
        };
        read.ok_or(UnreadableDate)
    }
}

/// The digit 0 to 9 for a digit of the Arabic script; any other character as it is.
pub fn western_digit(c: char) -> char {
    let value = match c {
        '\u{0660}'..='\u{0669}' => u32::from(c) - 0x0660,
        '\u{06F0}'..='\u{06F9}' => u32::from(c) - 0x06F0,
        _ => return c,
    };
    char::from_digit(value, 10).unwrap_or(c)
}

fn day(year: &str, month: &str, day: &str) -> Option<Date> {
    let year = number(year, 4).filter(|year| *year > 0)?;
    let month = i8::try_from(number(month, 2)?).ok()?;
    Date::new(year, month, i8::try_from(number(day, 2)?).ok()?).ok()
}

fn number(text: &str, digits: usize) -> Option<i16> {
    let is_number = text.len() == digits && text.bytes().all(|byte| byte.is_ascii_digit());
    is_number.then(|| text.parse().ok()).flatten()
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;

    #[test]
    fn dates_are_read_as_far_as_they_are_known() {
        let check =
            |text: &str, expected| assert_eq!(text.parse::<PartialDate>(), expected, "{text}");
        check("2004", Ok(PartialDate::Year(2004)));
        check(" 2004-09 ", Ok(PartialDate::Month(2004, 9)));
        check("2004-02-29", Ok(PartialDate::Day(date(2004, 2, 29))));
        check("٢٠٠٤-٠٩-٢٩", Ok(PartialDate::Day(date(2004, 9, 29))));
        for bad in [
            "",
            "04",
            "0000",
            "2003-02-29",
            "2004-13",
            "2004-9",
            "29/09/2004",
            "2004-09-29-1",
            "+200",
        ] {
            check(bad, Err(UnreadableDate));
        }
    }
}
