//! Reads treaty texts, Markdown or Akoma Ntoso XML, and checks that every article is there.

mod akoma_ntoso;
mod markdown;
mod marker;
mod numeral;

pub use akoma_ntoso::read_akoma_ntoso;
pub use markdown::read_markdown;

/// The largest file accepted, in bytes. The Convention in one language has 80 kB.
pub const LARGEST: usize = 10_000_000;

/// The articles of one instrument in one language, in the order of the file.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct TreatyText {
    /// The articles.
    pub articles: Vec<ArticleText>,
}

/// An article's own words.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ArticleText {
    /// Its number.
    pub number: u16,
    /// Its title; empty if the file gives none.
    pub title: String,
    /// Its paragraphs in order.
    pub paragraphs: Vec<TextParagraph>,
}

/// A paragraph of an article.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TextParagraph {
    /// How deep it stands: 0 for a paragraph, 1 for `(a)`, 2 for `(i)`, 3 for `a.`.
    pub indent: u8,
    /// Its text, with its number.
    pub text: String,
}

/// Why a file is not a treaty text.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum TextError {
    /// The file is larger than [`LARGEST`].
    #[error("the file has {0} bytes; a treaty text has at most {LARGEST}")]
    TooLarge(usize),
    /// The file is in another encoding.
    #[error("the file is not UTF-8 text (byte {0}); save it as UTF-8")]
    NotUtf8(usize),
    /// The XML is not well formed, or uses what is not accepted.
    #[error("line {line}: {reason}")]
    Xml {
        /// The line, from 1.
        line: usize,
        /// What is wrong.
        reason: String,
    },
    /// No heading of an article was found.
    #[error(
        "no article was found; articles begin with a line such as '## Article 5. Title' or an <article> element with a <num>"
    )]
    NoArticles,
    /// Articles are missing, are there twice, or are none of the instrument's.
    #[error("{}", told(.missing, .twice, .beyond))]
    Incomplete {
        /// Articles of the instrument that the text lacks or that have no paragraph.
        missing: Vec<u16>,
        /// Articles that it has more than once.
        twice: Vec<u16>,
        /// Articles that the instrument does not have.
        beyond: Vec<u16>,
    },
}

/// Reads a treaty text: XML if it begins with `<`, Markdown otherwise.
///
/// # Errors
/// If it is too large, not UTF-8, not well formed, or without articles.
pub fn read(bytes: &[u8]) -> Result<TreatyText, TextError> {
    if bytes.len() > LARGEST {
        return Err(TextError::TooLarge(bytes.len()));
    }
    let text =
        std::str::from_utf8(bytes).map_err(|error| TextError::NotUtf8(error.valid_up_to()))?;
    let text = text.trim_start_matches('\u{FEFF}').trim_start();
    let read = if text.starts_with('<') { read_akoma_ntoso(text)? } else { read_markdown(text) };
    if read.articles.is_empty() { Err(TextError::NoArticles) } else { Ok(read) }
}

/// Checks that a text has each of the articles 1 to `articles` once, with words in it, and no other.
///
/// # Errors
/// [`TextError::Incomplete`] with their numbers.
pub fn check_complete(text: &TreatyText, articles: u16) -> Result<(), TextError> {
    let count = |number: u16| {
        let of_number = text.articles.iter().filter(|article| article.number == number);
        of_number.filter(|article| !article.paragraphs.is_empty()).count()
    };
    let missing: Vec<u16> = (1..=articles).filter(|number| count(*number) == 0).collect();
    let twice: Vec<u16> = (1..=articles).filter(|number| count(*number) > 1).collect();
    let mut beyond: Vec<u16> = text.articles.iter().map(|article| article.number).collect();
    beyond.retain(|number| !(1..=articles).contains(number));
    beyond.sort_unstable();
    beyond.dedup();
    if missing.is_empty() && twice.is_empty() && beyond.is_empty() {
        return Ok(());
    }
    Err(TextError::Incomplete { missing, twice, beyond })
}

fn told(missing: &[u16], twice: &[u16], beyond: &[u16]) -> String {
    let lists = [
        ("missing or empty articles", missing),
        ("articles that are there twice", twice),
        ("articles that the instrument does not have", beyond),
    ];
    let told = lists.iter().filter(|(_, numbers)| !numbers.is_empty()).map(|(what, numbers)| {
        let numbers: Vec<String> = numbers.iter().map(u16::to_string).collect();
        format!("{what}: {}", numbers.join(", "))
    });
    told.collect::<Vec<_>>().join("; ")
}

#[cfg(test)]
mod tests;
