//! Is a text in the script of its language?

use omnibus_domain::locale::Locale;

/// Names that are written in Latin letters in every language: of the program, of formats, and of symbols
/// of documents. Addresses of pages, files and mail are allowed too.
pub(super) const ALLOWED_LATIN: [&str; 21] = [
    "Omnibus",
    "Akoma",
    "Ntoso",
    "CTOC",
    "COP",
    "DNA",
    "PDF",
    "Word",
    "DOCX",
    "HTML",
    "XML",
    "JSON",
    "API",
    "CSV",
    "URL",
    "UTC",
    "ISO",
    "OpenAPI",
    "Markdown",
    "SQLite",
    "PostgreSQL",
];

/// What is wrong with the script of a message's words, if something is.
pub(super) fn problem(locale: Locale, words: &[String]) -> Option<String> {
    let own: fn(char) -> bool = match locale {
        Locale::Ar => is_arabic,
        Locale::Ru => is_cyrillic,
        Locale::Zh => is_han,
        Locale::En | Locale::Es | Locale::Fr => return None,
    };
    let mut pieces = words.iter().flat_map(|text| text.split(separates));
    let has_own = words.iter().any(|text| text.contains(own));
    let may_stand = |piece: &str| is_allowed(piece) || (locale != Locale::Ar && is_mark(piece));
    let latin = pieces.clone().find(|piece| piece.contains(is_latin) && !may_stand(piece));
    match latin {
        Some(latin) if locale == Locale::Ar => Some(format!("Latin text in Arabic: {latin:?}")),
        Some(latin) if !has_own => Some(format!("not in the script of its language: {latin:?}")),
        _ => pieces
            .find(|piece| piece.contains(|c| is_foreign(c, own)))
            .map(|piece| format!("not in the script of its language: {piece:?}")),
    }
}

fn separates(c: char) -> bool {
    c.is_whitespace() || "()[]«»“”\"'‘’،؛,;!?،。（）《》、：".contains(c)
}

fn is_allowed(piece: &str) -> bool {
    let piece = piece.trim_matches(['.', ':', '…', '-']);
    let is_address = ["https://", "http://", "www."].iter().any(|start| piece.starts_with(start))
        || piece.contains('@');
    let mut parts = piece.split(['/', '-', '.', ':']).filter(|part| part.chars().any(is_latin));
    is_address || parts.all(|part| ALLOWED_LATIN.contains(&part))
}

/// A mark of a list: one letter, or a Roman numeral, as Russian and Chinese documents number too.
fn is_mark(piece: &str) -> bool {
    let bare = piece.trim_matches(['.', ')', '-']);
    bare.chars().count() == 1 || bare.chars().all(|c| matches!(c, 'I' | 'V' | 'X'))
}

/// A letter of one of the other two scripts that are not Latin.
fn is_foreign(c: char, own: fn(char) -> bool) -> bool {
    (is_arabic(c) || is_cyrillic(c) || is_han(c)) && !own(c)
}

fn is_latin(c: char) -> bool {
    c.is_ascii_alphabetic()
        || matches!(c, '\u{00C0}'..='\u{024F}' | '\u{1E00}'..='\u{1EFF}') && c.is_alphabetic()
}

fn is_arabic(c: char) -> bool {
    matches!(c, '\u{0600}'..='\u{06FF}' | '\u{0750}'..='\u{077F}' | '\u{FB50}'..='\u{FDFF}')
        && c.is_alphabetic()
}

fn is_cyrillic(c: char) -> bool {
    matches!(c, '\u{0400}'..='\u{04FF}')
}

fn is_han(c: char) -> bool {
    matches!(c, '\u{3400}'..='\u{9FFF}')
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(locale: Locale, text: &str, expected: bool) {
        let told = problem(locale, &[text.to_owned()]);
        assert_eq!(told.is_none(), expected, "{locale} {text}: {told:?}");
    }

    #[test]
    fn texts_are_in_the_script_of_their_language() {
        check(Locale::Ar, "المادة 5", true);
        check(Locale::Ar, "ملف PDF أو Word (CTOC/COP/2010/1)", true);
        check(Locale::Ar, "انظر https://example.org/a أو me@example.org", true);
        check(Locale::Ar, "المادة article", false);
        check(Locale::Ar, "é", false);
        check(Locale::Ru, "Статья i), DNA", true);
        check(Locale::Ru, "Article", false);
        check(Locale::Ru, "第五条", false);
        check(Locale::Ru, "Omnibus", true);
        check(Locale::Zh, "第五条 a", true);
        check(Locale::Zh, "Article", false);
        check(Locale::Zh, "第五条 статья", false);
        check(Locale::Zh, "— 5 : ", true);
        check(Locale::Fr, "Article", true);
    }
}
