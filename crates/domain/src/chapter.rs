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
    /// The follow-up part: what became of an earlier review.
    FollowUp,
}

impl Chapter {
    /// The chapter in an address: `general`, `untoc-5` or `follow-up`.
    pub fn slug(&self) -> String {
        match self {
            Self::General => "general".to_owned(),
            Self::Article(article) => article.slug(),
            Self::FollowUp => "follow-up".to_owned(),
        }
    }

    /// Reads a chapter back from [`Chapter::slug`].
    ///
    /// # Errors
    /// If the text is neither a part nor an article.
    pub fn from_slug(text: &str) -> Result<Self, InvalidId> {
        match text {
            "general" => Ok(Self::General),
            "follow-up" => Ok(Self::FollowUp),
            _ => ArticleRef::from_slug(text).map(Self::Article),
        }
    }

    /// The article, unless this is a part that is about none.
    pub fn article(&self) -> Option<&ArticleRef> {
        match self {
            Self::General | Self::FollowUp => None,
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
