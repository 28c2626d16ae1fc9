//! The instruments of a mechanism and their articles (M1).

use std::{fmt, str::FromStr};

use crate::id::{InstrumentId, InvalidId};

/// What an instrument is to the others of its mechanism.
#[derive(Clone, Copy, Debug, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum InstrumentKind {
    /// The parent convention: a State is reviewed under it in every review.
    Convention,
    /// A protocol: reviewed if the State under review is a party to it (M9, ¶13).
    Protocol,
}

/// A treaty under review.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Instrument {
    /// Its identifier in the pack, addresses and figures.
    pub id: InstrumentId,
    /// Convention or protocol.
    pub kind: InstrumentKind,
    /// The number of its articles; they are numbered from 1.
    pub articles: u16,
    /// The day it was adopted.
    pub adopted: jiff::civil::Date,
    /// The day it entered into force.
    pub in_force: jiff::civil::Date,
}

/// An article of an instrument, written `untoc/5` in text and `untoc-5` in identifiers.
#[derive(
    Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, serde::Serialize, serde::Deserialize,
)]
#[serde(try_from = "String", into = "String")]
pub struct ArticleRef {
    /// The instrument.
    pub instrument: InstrumentId,
    /// The article's number, from 1.
    pub number: u16,
}

impl ArticleRef {
    /// The article as part of an identifier or an address: `untoc-5`.
    pub fn slug(&self) -> String {
        format!("{}-{}", self.instrument, self.number)
    }

    /// The Fluent message that holds the article's title: `article-untoc-5`.
    pub fn title_key(&self) -> String {
        format!("article-{}", self.slug())
    }

    /// Reads an article back from [`ArticleRef::slug`].
    ///
    /// # Errors
    /// If the text is not an instrument, a hyphen and a number from 1.
    pub fn from_slug(text: &str) -> Result<Self, InvalidId> {
        read(text, '-')
    }
}

fn read(text: &str, separator: char) -> Result<ArticleRef, InvalidId> {
    let invalid = || InvalidId { kind: "article", text: text.to_owned() };
    let (instrument, number) = text.rsplit_once(separator).ok_or_else(invalid)?;
    let number: u16 = number.parse().map_err(|_| invalid())?;
    if number == 0 {
        return Err(invalid());
    }
    Ok(ArticleRef { instrument: instrument.parse()?, number })
}

impl FromStr for ArticleRef {
    type Err = InvalidId;
    fn from_str(text: &str) -> Result<Self, InvalidId> {
        read(text, '/')
    }
}

impl TryFrom<String> for ArticleRef {
    type Error = InvalidId;
    fn try_from(text: String) -> Result<Self, InvalidId> {
        text.parse()
    }
}

impl From<ArticleRef> for String {
    fn from(article: ArticleRef) -> String {
        article.to_string()
    }
}

impl fmt::Display for ArticleRef {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}/{}", self.instrument, self.number)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn articles_read_back() {
        let article: ArticleRef = "untoc/5".parse().unwrap();
        assert_eq!(article.slug(), "untoc-5");
        assert_eq!(ArticleRef::from_slug("untoc-5"), Ok(article));
        for bad in ["untoc", "untoc/0", "untoc/x", "/5", "untoc/70000", "untoc/+5x"] {
            assert!(bad.parse::<ArticleRef>().is_err(), "{bad}");
        }
    }
}
