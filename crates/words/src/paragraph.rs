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

/// The paragraph as `locale` writes it. In Arabic small numbers in quotation marks stand for Roman ones.
pub(crate) fn tell(place: &ParagraphRef, locale: Locale) -> String {
    let letter = |place: u8| match locale {
        Locale::Ar => {
            let place = usize::from(place).saturating_sub(1);
            ARABIC.get(place).copied().unwrap_or_default().to_owned()
        }
        _ => latin(place).to_string(),
    };
    let mark = |inner: String| match locale {
        Locale::Fr | Locale::Es | Locale::Ru => format!("{inner})"),
        Locale::Ar | Locale::En | Locale::Zh => format!("({inner})"),
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
    // Chinese sets no spaces between marks.
    parts.join(if locale == Locale::Zh { "" } else { " " })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn paragraphs_are_told_as_each_language_tells_them() {
        let check = |written: &str, told: [&str; 6]| {
            let place: ParagraphRef = written.parse().unwrap();
            let locales = [Locale::Ar, Locale::En, Locale::Es, Locale::Fr, Locale::Ru, Locale::Zh];
            assert_eq!(locales.map(|locale| tell(&place, locale)), told.map(str::to_owned));
        };
        check("1", ["1", "1", "1", "1", "1", "1"]);
        check("1 (a)", ["1 (أ)", "1 (a)", "1 a)", "1 a)", "1 a)", "1(a)"]);
        check("(c)", ["(ج)", "(c)", "c)", "c)", "c)", "(c)"]);
        check("3 (i)", ["3 (ط)", "3 (i)", "3 i)", "3 i)", "3 i)", "3(i)"]);
        check(
            "1 (a) (ii) b",
            ["1 (أ) ‘2’ ب", "1 (a) (ii) b", "1 a) ii) b", "1 a) ii) b", "1 a) ii) b", "1(a)(ii)b"],
        );
    }
}
