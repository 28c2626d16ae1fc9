//! Dates, numbers, lists and alphabetical order of one language, by ICU4X.

use icu::{
    calendar::{Date as IcuDate, Gregorian},
    collator::{CollatorBorrowed, options::CollatorOptions},
    datetime::{
        FixedCalendarDateTimeFormatter,
        fieldsets::{YM, YMD},
    },
    decimal::{DecimalFormatter, input::Decimal, options::DecimalFormatterOptions},
    list::{ListFormatter, options::ListFormatterOptions},
    locale::Locale as IcuLocale,
};
use jiff::civil::Date;
use omnibus_domain::{
    locale::Locale,
    questionnaire::{date::PartialDate, number::Number},
};

pub(crate) struct Formats {
    dates: FixedCalendarDateTimeFormatter<Gregorian, YMD>,
    months: FixedCalendarDateTimeFormatter<Gregorian, YM>,
    numbers: DecimalFormatter,
    lists: ListFormatter,
    order: CollatorBorrowed<'static>,
    locale: Locale,
}

/// The months as the United Nations writes them in Arabic: with both the Syriac and the Latin name.
const ARABIC_MONTHS: [&str; 12] = [
    "كانون الثاني/يناير",
    "شباط/فبراير",
    "آذار/مارس",
    "نيسان/أبريل",
    "أيار/مايو",
    "حزيران/يونيه",
    "تموز/يوليه",
    "آب/أغسطس",
    "أيلول/سبتمبر",
    "تشرين الأول/أكتوبر",
    "تشرين الثاني/نوفمبر",
    "كانون الأول/ديسمبر",
];

impl Formats {
    pub(crate) fn new(locale: Locale) -> Option<Self> {
        // The United Nations writes English the British way: 29 September 2010.
        let code = if locale == Locale::En { "en-GB" } else { locale.code() };
        let icu: IcuLocale = code.parse().ok()?;
        // The United Nations writes Arabic with the digits of the other languages, groups them by a space and ends the
        // whole with a comma, as Russian does.
        let digits = if locale == Locale::Ar { Locale::Ru.code() } else { code };
        let digits: IcuLocale = digits.parse().ok()?;
        let options = DecimalFormatterOptions::default();
        Some(Self {
            numbers: DecimalFormatter::try_new(digits.into(), options).ok()?,
            dates: FixedCalendarDateTimeFormatter::try_new(icu.clone().into(), YMD::long()).ok()?,
            months: FixedCalendarDateTimeFormatter::try_new(icu.clone().into(), YM::long()).ok()?,
            lists: ListFormatter::try_new_and(icu.clone().into(), ListFormatterOptions::default())
                .ok()?,
            order: CollatorBorrowed::try_new(icu.into(), CollatorOptions::default()).ok()?,
            locale,
        })
    }

    pub(crate) fn date(&self, date: Date) -> Option<String> {
        if self.locale == Locale::Ar {
            return Some(format!("{} {} {}", date.day(), arabic_month(date)?, date.year()));
        }
        let told = self.dates.format(&gregorian(date)?).to_string();
        // The abbreviation would end sentences with two full stops; documents write the word out.
        Some(match self.locale {
            Locale::Ru => told.replace("\u{202f}г.", " года"),
            Locale::Fr if date.day() == 1 => told.replacen('1', "1er", 1),
            _ => told,
        })
    }

    pub(crate) fn partial_date(&self, date: PartialDate) -> Option<String> {
        match date {
            PartialDate::Day(day) => self.date(day),
            PartialDate::Year(year) if self.locale == Locale::Zh => Some(format!("{year}年")),
            PartialDate::Year(year) => Some(year.to_string()),
            PartialDate::Month(..) => {
                let (first, _) = date.days();
                if self.locale == Locale::Ar {
                    return Some(format!("{} {}", arabic_month(first)?, first.year()));
                }
                let told = self.months.format(&gregorian(first)?).to_string();
                Some(told.replace("\u{202f}г.", " года"))
            }
        }
    }

    pub(crate) fn number(&self, number: Number) -> Option<String> {
        let decimal: Decimal = number.plain().parse().ok()?;
        Some(self.numbers.format(&decimal).to_string())
    }

    pub(crate) fn list<S: AsRef<str>>(&self, items: &[S]) -> String {
        self.lists.format_to_string(items.iter().map(AsRef::as_ref))
    }

    pub(crate) fn sort<T>(&self, items: &mut [T], name: impl Fn(&T) -> &str) {
        let is_arabic = self.locale == Locale::Ar;
        items.sort_by(|a, b| {
            let [a, b] = [name(a), name(b)].map(|name| without_article(name, is_arabic));
            self.order.compare(a, b)
        });
    }
}

/// Arabic lists leave the article out of account.
fn without_article(name: &str, is_arabic: bool) -> &str {
    name.strip_prefix("ال").filter(|_| is_arabic).unwrap_or(name)
}

fn arabic_month(date: Date) -> Option<&'static str> {
    ARABIC_MONTHS.get(usize::try_from(date.month()).ok()?.checked_sub(1)?).copied()
}

fn gregorian(date: Date) -> Option<IcuDate<Gregorian>> {
    let month = u8::try_from(date.month()).ok()?;
    let day = u8::try_from(date.day()).ok()?;
    IcuDate::try_new_gregorian(date.year().into(), month, day).ok()
}
