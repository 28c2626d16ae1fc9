//! Reads the heading of an article in any of the six languages: its number and its title.

use omnibus_domain::questionnaire::date::western_digit;

/// The number and the title in `Article 5. Title`, `المادة ٥ - عنوان` or `第五条 标题`; `None` if the heading
/// is not that of an article.
pub(super) fn heading(text: &str) -> Option<(u16, String)> {
    let text = text.trim().trim_matches(['*', '_']).trim();
    let (number, rest) = match text.strip_prefix('第') {
        Some(rest) => chinese(rest)?,
        None => worded(text)?,
    };
    let title = rest.trim_start_matches(|c: char| c.is_whitespace() || SEPARATORS.contains(c));
    Some((number, title.trim_matches(['*', '_']).trim().to_owned()))
}

/// What may stand between number and title.
const SEPARATORS: &str = ".:-–—：。、．*_";

/// How some texts call the first article.
const FIRST: [&str; 6] = ["premier", "1er", "primero", "первая", "الأولى", "one"];

/// The most words before the number: `Статья 5`, `المادة 5`.
const WORDS_BEFORE: usize = 2;

fn worded(text: &str) -> Option<(u16, &str)> {
    for (position, word) in text.split_whitespace().enumerate().take(WORDS_BEFORE + 1) {
        let start = word.as_ptr() as usize - text.as_ptr() as usize;
        let bare = word.trim_end_matches(|c| SEPARATORS.contains(c));
        if position > 0 && FIRST.contains(&bare.to_lowercase().as_str()) {
            return Some((1, &text[start + bare.len()..]));
        }
        if let Some((number, length)) = digits(word) {
            return (position > 0).then_some((number, &text[start + length..]));
        }
        if !word.chars().all(char::is_alphabetic) {
            return None;
        }
    }
    None
}

/// A number at the start of a text, in western or Arabic digits, and its length in bytes.
pub(super) fn digits(text: &str) -> Option<(u16, usize)> {
    let found: String =
        text.chars().map_while(|c| Some(western_digit(c)).filter(char::is_ascii_digit)).collect();
    let length = text.chars().take(found.len()).map(char::len_utf8).sum();
    Some((found.parse().ok()?, length))
}

/// `五条 标题` after `第`.
fn chinese(text: &str) -> Option<(u16, &str)> {
    let (number, rest) = text.split_once('条')?;
    let number = number.trim();
    let value = match digits(number) {
        Some((value, length)) if length == number.len() => value,
        _ => chinese_number(number)?,
    };
    Some((value, rest))
}

/// `五`, `十`, `十二`, `四十`, `四十一`; numbers below one hundred.
pub(super) fn chinese_number(text: &str) -> Option<u16> {
    let digit = |text: &str| -> Option<u16> {
        let mut chars = text.chars();
        let (first, rest) = (chars.next()?, chars.next());
        let value = "一二三四五六七八九".chars().position(|c| c == first)?;
        rest.is_none().then_some(u16::try_from(value).ok()? + 1)
    };
    let Some((tens, ones)) = text.split_once('十') else {
        return digit(text);
    };
    let tens = if tens.is_empty() { 1 } else { digit(tens)? };
    let ones = if ones.is_empty() { 0 } else { digit(ones)? };
    Some(tens * 10 + ones)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(text: &str, expected: Option<(u16, &str)>) {
        let expected = expected.map(|(number, title)| (number, title.to_owned()));
        assert_eq!(heading(text), expected, "{text}");
    }

    #[test]
    fn headings_are_read_in_six_languages() {
        check("Article 5. Keeping of bees", Some((5, "Keeping of bees")));
        check("Article 12", Some((12, "")));
        check("**Article 7**", Some((7, "")));
        check("Article premier. Objet", Some((1, "Objet")));
        check("Artículo 3: Definiciones", Some((3, "Definiciones")));
        check("Статья 41. Языки", Some((41, "Языки")));
        check("المادة ١٢ - النحل", Some((12, "النحل")));
        check("المادة 5", Some((5, "")));
        check("المادة الأولى: الغرض", Some((1, "الغرض")));
        check("第五条 蜜蜂", Some((5, "蜜蜂")));
        check("第四十一条", Some((41, "")));
        check("第十条：蜂蜜", Some((10, "蜂蜜")));
        check("第 20 条 蜂房", Some((20, "蜂房")));
    }

    #[test]
    fn other_headings_are_not_articles() {
        for other in [
            "Preamble",
            "",
            "5. Title",
            "Annex to the treaty on bees 5",
            "第条",
            "第五章 总则",
            "Article",
            "Article 99999",
            "A-1",
        ] {
            check(other, None);
        }
    }
}
