//! How the United Nations writes a paragraph of an article in each language: "1 (a) (i)", « 1 a) i) ».

use omnibus_domain::{
    locale::Locale,
    paragraph::{ParagraphRef, latin, roman},
};

/// The letters with which Arabic texts count.
const ARABIC: [&str; 26] = [
    "أ", "ب", "ج", "د", "ه", "و", "ز", "ح", "ط", "ي", "ك", "ل", "م", "ن", "س", "ع", "ف", "ص", "ق",
    "ر", "ش", "ت", "ث", "خ", "ذ", "ض",
];

/// The circled numbers with which Chinese texts count below a letter.
const CHINESE: [&str; 10] = ["㈠", "㈡", "㈢", "㈣", "㈤", "㈥", "㈦", "㈧", "㈨", "㈩"];

/// What a place is called: `(a)` alone, in an article without numbers, is no paragraph but part of one.
pub(crate) fn kind(place: &ParagraphRef) -> &'static str {
    if place.number.is_some() { "paragraph" } else { "letter" }
}

/// The paragraph as `locale` writes it, its parts never on two lines. In Arabic small numbers in quotation marks stand
/// for Roman ones; in Chinese each part is followed by its name.
pub(crate) fn tell(place: &ParagraphRef, locale: Locale) -> String {
    if locale == Locale::Zh {
        return tell_in_chinese(place);
    }
    let letter = |place: u8| match locale {
        Locale::Ar => {
            let place = usize::from(place).saturating_sub(1);
            ARABIC.get(place).copied().unwrap_or_default().to_owned()
        }
        _ => latin(place).to_string(),
    };
    let mark = |inner: String| match locale {
        Locale::Fr | Locale::Es | Locale::Ru => format!("{inner})"),
        _ => format!("({inner})"),
    };
    let numeral = |number: u8| match locale {
        Locale::Ar => format!("‘{number}’"),
        _ => mark(roman(number).to_owned()),
    };
    let parts = [
        place.number.map(|number| number.to_string()),
        place.letter.map(|place| mark(letter(place))),
        place.numeral.map(numeral),
        place.item.map(letter),
    ];
    let parts: Vec<_> = parts.into_iter().flatten().collect();
    parts.join("\u{a0}")
}

fn tell_in_chinese(place: &ParagraphRef) -> String {
    let numeral = |number: u8| {
        let ideograph = usize::from(number).checked_sub(1).and_then(|at| CHINESE.get(at));
        ideograph.map_or_else(|| format!("({})目", roman(number)), |one| format!("{one}目"))
    };
    let parts = [
        place.number.map(|number| format!("第{number}款")),
        place.letter.map(|place| format!("({})项", latin(place))),
        place.numeral.map(numeral),
        place.item.map(|place| latin(place).to_string()),
    ];
    parts.into_iter().flatten().collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn paragraphs_are_told_as_each_language_tells_them() {
        let check = |written: &str, told: [&str; 6]| {
            let place: ParagraphRef = written.parse().unwrap();
            let locales = [Locale::Ar, Locale::En, Locale::Es, Locale::Fr, Locale::Ru, Locale::Zh];
            let written = |locale| tell(&place, locale).replace('\u{a0}', " ");
            assert_eq!(locales.map(written), told.map(str::to_owned));
        };
        check("1", ["1", "1", "1", "1", "1", "第1款"]);
        check("1 (a)", ["1 (أ)", "1 (a)", "1 a)", "1 a)", "1 a)", "第1款(a)项"]);
        check("(c)", ["(ج)", "(c)", "c)", "c)", "c)", "(c)项"]);
        check("3 (i)", ["3 (ط)", "3 (i)", "3 i)", "3 i)", "3 i)", "第3款(i)项"]);
        check(
            "1 (a) (ii) b",
            [
                "1 (أ) ‘2’ ب",
                "1 (a) (ii) b",
                "1 a) ii) b",
                "1 a) ii) b",
                "1 a) ii) b",
                "第1款(a)项㈡目b",
            ],
        );
    }
}
