//! The parts of the questionnaire that are given out, filled and reviewed as one: chapters.

use std::fmt;

use crate::{id::InvalidId, instrument::ArticleRef};

/// What one ministry is given and one page of the task list shows.
#[derive(
    Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, serde::Serialize, serde::Deserialize,
)]
#[serde(try_from = "String", into = "String")]
pub enum Chapter {
    /// The general part: legal system, hierarchy of treaties, ratification law, institutions.
    General,
    /// The questions on one article.
    Article(ArticleRef),
}

impl Chapter {
    /// The chapter in an address: `general` or `untoc-5`.
    pub fn slug(&self) -> String {
        match self {
            Self::General => "general".to_owned(),
            Self::Article(article) => article.slug(),
        }
    }

    /// Reads a chapter back from [`Chapter::slug`].
    ///
    /// # Errors
    /// If the text is neither `general` nor an article.
    pub fn from_slug(text: &str) -> Result<Self, InvalidId> {
        if text == "general" {
            return Ok(Self::General);
        }
        ArticleRef::from_slug(text).map(Self::Article)
    }

    /// The article, unless this is the general part.
    pub fn article(&self) -> Option<&ArticleRef> {
        match self {
            Self::General => None,
            Self::Article(article) => Some(article),
        }
    }
}

impl From<ArticleRef> for Chapter {
    fn from(article: ArticleRef) -> Self {
        Self::Article(article)
    }
}

impl TryFrom<String> for Chapter {
    type Error = InvalidId;
    fn try_from(text: String) -> Result<Self, InvalidId> {
        Self::from_slug(&text)
    }
}

impl From<Chapter> for String {
    fn from(chapter: Chapter) -> String {
        chapter.slug()
    }
}

impl fmt::Display for Chapter {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.slug())
    }
}
