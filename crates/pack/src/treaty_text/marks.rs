//! Tells from the mark of a paragraph ("1.", "(a)", "(i)") how far it is indented.

/// What stands before a paragraph's words.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Mark {
    /// No mark, or one that numbers a paragraph of the article.
    Outer,
    /// A number with a full stop: outermost, unless the paragraphs are numbered in Chinese characters.
    Number,
    /// A number in Chinese characters: 一、
    Chinese,
    /// A letter or, in Chinese, a bracketed number: a subparagraph.
    Sub,
    /// A single Latin letter that can also be a Roman numeral: i, v or x.
    Either(char),
    /// A single other Latin letter.
    Letter(char),
    /// A Roman numeral of two letters or more.
    Roman,
    /// A letter with a full stop, or a number in quotation marks: inside a subparagraph.
    Inner,
}

/// The indent of each paragraph of one article, 0 to 2.
pub(super) fn indents(texts: &[String]) -> Vec<u8> {
    let marks: Vec<Mark> = texts.iter().map(|text| mark(text)).collect();
    let in_chinese = marks.contains(&Mark::Chinese);
    let mut last_letter = None;
    let told = marks.iter().enumerate().map(|(at, mark)| match mark {
        Mark::Number if in_chinese => 2,
        Mark::Outer | Mark::Number | Mark::Chinese => {
            last_letter = None;
            0
        }
        Mark::Letter(letter) => {
            last_letter = Some(*letter);
            1
        }
        Mark::Either(letter) if follows(*letter, last_letter, &marks[at + 1..]) => {
            last_letter = Some(*letter);
            1
        }
        Mark::Sub => 1,
        Mark::Either(_) | Mark::Roman | Mark::Inner => 2,
    });
    told.collect()
}

/// Whether the letter comes next in the alphabet of subparagraphs: (i) after (h), unless (ii) follows.
fn follows(letter: char, last: Option<char>, later: &[Mark]) -> bool {
    let is_next = last.is_some_and(|last| u32::from(last) + 1 == u32::from(letter));
    let next = later.iter().find(|mark| !matches!(mark, Mark::Outer | Mark::Inner));
    is_next && !(letter == 'i' && next == Some(&Mark::Roman))
}

fn mark(text: &str) -> Mark {
    let open = text.strip_prefix(['(', '（']);
    let inner = open.unwrap_or(text);
    let end = inner.find(|c: char| !c.is_alphanumeric()).unwrap_or(inner.len());
    let (word, rest) = inner.split_at(end);
    let mut letters = word.chars();
    match (letters.next(), rest.chars().next()) {
        (Some(only), Some(')' | '）')) if letters.next().is_none() => of_letter(only),
        (Some(_), Some(')' | '）')) if is_roman(word) => Mark::Roman,
        (Some(_), Some('）' | ')')) if open.is_some() && is_chinese(word) => Mark::Sub,
        (Some(_), Some('.' | '-' | '–')) if open.is_none() && is_number(word) => Mark::Number,
        (Some(only), Some('.')) if open.is_none() && word.len() == 1 && only.is_ascii_lowercase() => {
            Mark::Inner
        }
        (Some(_), Some('、')) if is_chinese(word) => Mark::Chinese,
        (Some('\u{3220}'..='\u{3229}'), _) => Mark::Sub,
        (None, Some('\'' | '‘' | '’')) if quoted_number(inner) => Mark::Inner,
        _ if inner.starts_with(|c| ('\u{3220}'..='\u{3229}').contains(&c)) => Mark::Sub,
        _ => Mark::Outer,
    }
}

fn of_letter(letter: char) -> Mark {
    match letter {
        'i' | 'v' | 'x' => Mark::Either(letter),
        'a'..='z' => Mark::Letter(letter),
        _ if letter.is_numeric() && !is_chinese(letter.encode_utf8(&mut [0; 4])) => Mark::Outer,
        _ => Mark::Sub,
    }
}

fn is_roman(word: &str) -> bool {
    word.len() > 1 && word.chars().all(|c| "ivx".contains(c))
}

fn is_chinese(word: &str) -> bool {
    !word.is_empty() && word.chars().all(|c| "一二三四五六七八九十".contains(c))
}

fn is_number(word: &str) -> bool {
    !word.is_empty() && word.chars().all(char::is_numeric) && !is_chinese(word)
}

/// A number in single quotation marks, as Arabic texts of the United Nations mark what stands in (أ).
fn quoted_number(text: &str) -> bool {
    let quotes = ['\'', '‘', '’'];
    let inside = text.trim_start_matches(quotes).split_once(quotes).map(|(inside, _)| inside);
    inside.is_some_and(is_number)
}
