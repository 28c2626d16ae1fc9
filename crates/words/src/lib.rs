//! The words of the program in six languages: Fluent messages, dates, lists and the order of names.

mod catalog;
mod format;
mod interface;
mod paragraph;
mod plural;

pub use catalog::{Catalog, Source, WordsError};
pub use interface::interface_sources;

use std::{fmt, sync::Arc};

use fluent_bundle::FluentArgs;
use jiff::{Timestamp, civil::Date};
use omnibus_domain::{
    locale::{Direction, Locale},
    paragraph::ParagraphRef,
    questionnaire::{date::PartialDate, number::Number},
};

/// The opening mark of a message that no language file has; tests look for it.
pub const MISSING: char = '⟦';

/// Speaks one language. Cheap to clone: pages, mails and documents each hold one.
#[derive(Clone)]
pub struct Words {
    catalog: Arc<Catalog>,
    locale: Locale,
}

impl Words {
    /// The words of `catalog` in `locale`.
    pub fn new(catalog: Arc<Catalog>, locale: Locale) -> Self {
        Self { catalog, locale }
    }

    /// The same words in another language.
    pub fn in_language(&self, locale: Locale) -> Self {
        Self { catalog: self.catalog.clone(), locale }
    }

    /// The language spoken.
    pub fn locale(&self) -> Locale {
        self.locale
    }

    /// The direction of its script.
    pub fn direction(&self) -> Direction {
        self.locale.direction()
    }

    /// The message `key` (`id` or `id.attribute`). A missing one comes back as `⟦key⟧`, never as a panic.
    pub fn get(&self, key: &str) -> String {
        self.catalog.message(self.locale, key, None)
    }

    /// The message `key` with its variables filled.
    pub fn with(&self, key: &str, args: &[(&str, Arg)]) -> String {
        let mut fluent = FluentArgs::with_capacity(args.len());
        for (name, value) in args {
            fluent.set(*name, plural::value(value, self.locale));
        }
        self.catalog.message(self.locale, key, Some(&fluent))
    }

    /// The message `key` if this language has it.
    pub fn find(&self, key: &str) -> Option<String> {
        self.catalog.has(self.locale, key).then(|| self.get(key))
    }

    /// A day in words: `29 September 2010`.
    pub fn date(&self, date: Date) -> String {
        self.catalog.formats(self.locale).date(date).unwrap_or_else(|| date.to_string())
    }

    /// A date in words as far as it is known: `29 September 2010`, `September 2010`, `2010`.
    pub fn partial_date(&self, date: PartialDate) -> String {
        let told = self.catalog.formats(self.locale).partial_date(date);
        told.unwrap_or_else(|| date.days().0.to_string())
    }

    /// A date that a State wrote, in words; what is no date is told as it was written.
    pub fn written_date(&self, written: &str) -> String {
        written.parse().map_or_else(|_| written.to_owned(), |date| self.partial_date(date))
    }

    /// A number with the signs of the language: `1,234.5`.
    pub fn number(&self, number: Number) -> String {
        self.catalog.formats(self.locale).number(number).unwrap_or_else(|| number.plain())
    }

    /// A moment in words, in the mechanism's time zone: `29 September 2010, 14:02`.
    pub fn date_time(&self, moment: Timestamp) -> String {
        let local = moment.to_zoned(self.catalog.zone().clone());
        let between = match self.locale {
            Locale::Ar => "، ",
            Locale::Fr => " à ",
            Locale::Zh => " ",
            _ => ", ",
        };
        format!("{}{between}{}", self.date(local.date()), self.time(moment))
    }

    /// A time of day, in the mechanism's time zone: `14:02`, in French `14 h 02`.
    pub fn time(&self, moment: Timestamp) -> String {
        let written = if self.locale == Locale::Fr { "%-H\u{a0}h\u{a0}%M" } else { "%H:%M" };
        moment.to_zoned(self.catalog.zone().clone()).strftime(written).to_string()
    }

    /// Whole sentences one after the other.
    pub fn sentences<S: AsRef<str>>(&self, told: &[S]) -> String {
        let told: Vec<&str> = told.iter().map(AsRef::as_ref).collect();
        // A Chinese sentence ends in a mark as wide as a letter with its space.
        told.join(if self.locale == Locale::Zh { "" } else { " " })
    }

    /// The day of a moment, in the mechanism's time zone.
    pub fn day(&self, moment: Timestamp) -> Date {
        moment.to_zoned(self.catalog.zone().clone()).date()
    }

    /// The moment at which a day is over, in the mechanism's time zone; `None` at the end of the calendar.
    pub fn end_of(&self, day: Date) -> Option<Timestamp> {
        let next = day.tomorrow().ok()?.to_zoned(self.catalog.zone().clone()).ok()?;
        Some(next.timestamp())
    }

    /// The message `key` about a place in an article: with its `$paragraph`, and with `$kind`, which is `letter` where
    /// the article's paragraphs have no numbers and otherwise `paragraph`.
    pub fn at(&self, key: &str, place: &ParagraphRef, more: &[(&str, Arg)]) -> String {
        let mut args = more.to_vec();
        args.push(("paragraph", self.paragraph(place).into()));
        args.push(("kind", paragraph::kind(place).into()));
        self.with(key, &args)
    }

    /// A paragraph of an article: `1 (a) (i)`, in French `1 a) i)`.
    pub fn paragraph(&self, place: &ParagraphRef) -> String {
        paragraph::tell(place, self.locale)
    }

    /// A word of a sentence as a label has it: with a capital, where the script has any.
    pub fn as_label(&self, word: &str) -> String {
        let mut letters = word.chars();
        letters.next().into_iter().flat_map(char::to_uppercase).chain(letters).collect()
    }

    /// A label as a sentence has it: without a capital, where the script has any.
    pub fn as_word(&self, label: &str) -> String {
        let mut letters = label.chars();
        letters.next().into_iter().flat_map(char::to_lowercase).chain(letters).collect()
    }

    /// Names joined as a sentence would: `France, Ghana and Peru`.
    pub fn list<S: AsRef<str>>(&self, items: &[S]) -> String {
        self.catalog.formats(self.locale).list(items)
    }

    /// Puts `items` into this language's alphabetical order of `name` (M6).
    pub fn sort_by_name<T>(&self, items: &mut [T], name: impl Fn(&T) -> &str) {
        self.catalog.formats(self.locale).sort(items, name);
    }
}

impl fmt::Debug for Words {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Words({})", self.locale)
    }
}

/// The value of a variable in a message.
#[derive(Clone, Debug, PartialEq)]
pub enum Arg {
    /// Text, put in as it is.
    Text(String),
    /// A count: chooses the plural form.
    Count(i64),
}

impl From<&str> for Arg {
    fn from(text: &str) -> Self {
        Self::Text(text.to_owned())
    }
}

impl From<String> for Arg {
    fn from(text: String) -> Self {
        Self::Text(text)
    }
}

impl From<&String> for Arg {
    fn from(text: &String) -> Self {
        Self::Text(text.clone())
    }
}

impl From<usize> for Arg {
    fn from(count: usize) -> Self {
        Self::Count(i64::try_from(count).unwrap_or(i64::MAX))
    }
}

impl From<i64> for Arg {
    fn from(count: i64) -> Self {
        Self::Count(count)
    }
}

impl From<u16> for Arg {
    fn from(count: u16) -> Self {
        Self::Count(count.into())
    }
}

#[cfg(test)]
mod tests {
    use jiff::{civil::date, tz::TimeZone};

    use super::*;

    fn words(locale: Locale, text: &str) -> Words {
        let source = Source { locale, path: "test.ftl".into(), text: text.into() };
        Words::new(Arc::new(Catalog::new(&[source], TimeZone::UTC).unwrap()), locale)
    }

    #[test]
    fn numbers_are_written_as_each_language_writes_them() {
        let told = |locale, number: &str| words(locale, "").number(number.parse().unwrap());
        for (locale, large, small) in [
            (Locale::En, "1,234,567.25", "1,234"),
            (Locale::Fr, "1\u{202f}234\u{202f}567,25", "1\u{202f}234"),
            (Locale::Es, "1.234.567,25", "1234"),
            (Locale::Ru, "1\u{a0}234\u{a0}567,25", "1\u{a0}234"),
            (Locale::Zh, "1,234,567.25", "1,234"),
            (Locale::Ar, "1\u{a0}234\u{a0}567,25", "1\u{a0}234"),
        ] {
            assert_eq!(told(locale, "1234567.25"), large);
            assert_eq!(told(locale, "1234"), small);
            // What is shown can be typed again.
            let again = Number::read(&told(locale, "1234567.25"), false);
            assert_eq!(again, "1234567.25".parse());
        }
    }

    #[test]
    fn dates_are_told_as_each_language_tells_them() {
        let day = date(2010, 9, 29);
        let told = |locale| words(locale, "").date(day);
        assert_eq!(told(Locale::En), "29 September 2010");
        assert_eq!(told(Locale::Fr), "29 septembre 2010");
        assert_eq!(told(Locale::Es), "29 de septiembre de 2010");
        assert_eq!(told(Locale::Ru), "29 сентября 2010 года");
        assert_eq!(told(Locale::Zh), "2010年9月29日");
        assert_eq!(told(Locale::Ar), "29 أيلول/سبتمبر 2010");
        let first = |locale| words(locale, "").date(date(2021, 1, 1));
        assert_eq!(first(Locale::Fr), "1er janvier 2021");
        assert_eq!(words(Locale::Fr, "").date(date(2021, 1, 11)), "11 janvier 2021");
        assert_eq!(first(Locale::Es), "1 de enero de 2021");
    }

    #[test]
    fn a_date_is_told_as_far_as_it_is_known() {
        let told = |locale, written| words(locale, "").written_date(written);
        assert_eq!(told(Locale::En, "2010-09-29"), "29 September 2010");
        assert_eq!(told(Locale::En, "2010-09"), "September 2010");
        assert_eq!(told(Locale::Fr, "2010-09"), "septembre 2010");
        assert_eq!(told(Locale::Es, "2010-09"), "septiembre de 2010");
        assert_eq!(told(Locale::Ru, "2010-09"), "сентябрь 2010 года");
        assert_eq!(told(Locale::Zh, "2010-09"), "2010年9月");
        assert_eq!(told(Locale::Ar, "2010-09"), "أيلول/سبتمبر 2010");
        assert_eq!(told(Locale::Ar, "2010"), "2010");
        assert_eq!(told(Locale::Zh, "2010"), "2010年");
        assert_eq!(told(Locale::En, "after the war"), "after the war");
    }

    #[test]
    fn a_moment_has_the_comma_of_its_language() {
        let moment: Timestamp = "2010-09-29T14:02:00Z".parse().unwrap();
        let told = |locale| words(locale, "").date_time(moment);
        assert_eq!(told(Locale::En), "29 September 2010, 14:02");
        assert_eq!(told(Locale::Fr), "29 septembre 2010 à 14\u{a0}h\u{a0}02");
        assert_eq!(told(Locale::Ar), "29 أيلول/سبتمبر 2010، 14:02");
        assert_eq!(told(Locale::Zh), "2010年9月29日 14:02");
    }

    #[test]
    fn a_day_ends_when_the_next_begins_in_the_zone() {
        let vienna = TimeZone::fixed(jiff::tz::offset(1));
        let words = Words::new(Arc::new(Catalog::new(&[], vienna).unwrap()), Locale::En);
        let end = words.end_of(date(2026, 11, 2)).unwrap();
        assert_eq!(end.to_string(), "2026-11-02T23:00:00Z");
        assert_eq!(words.day(end), date(2026, 11, 3));
        assert_eq!(words.end_of(Date::MAX), None);
    }

    #[test]
    fn a_missing_message_or_variable_is_marked() {
        let words = words(Locale::En, "hello = Hello {$name}\n    .hint = Say it");
        assert_eq!(words.with("hello", &[("name", "Ana".into())]), "Hello Ana");
        assert_eq!(words.get("hello.hint"), "Say it");
        assert!(words.get("hello").starts_with(MISSING));
        assert_eq!(words.get("nothing"), "⟦nothing⟧");
    }

    #[test]
    fn names_follow_the_alphabet_of_the_language() {
        let mut names = vec!["Zambia", "Österreich", "Égypte", "Espagne", "Oman"];
        words(Locale::Fr, "").sort_by_name(&mut names, |name| name);
        assert_eq!(names, ["Égypte", "Espagne", "Oman", "Österreich", "Zambia"]);
        let mut names = vec!["عُمان", "الجزائر", "السنغال", "بيرو", "تونس"];
        words(Locale::Ar, "").sort_by_name(&mut names, |name| name);
        assert_eq!(names, ["بيرو", "تونس", "الجزائر", "السنغال", "عُمان"]);
    }

    #[test]
    fn a_broken_file_is_named() {
        let source = Source { locale: Locale::En, path: "a.ftl".into(), text: "= x".into() };
        let error = Catalog::new(&[source], TimeZone::UTC).err().unwrap();
        assert!(error.to_string().starts_with("a.ftl: not valid Fluent"));
    }
}
