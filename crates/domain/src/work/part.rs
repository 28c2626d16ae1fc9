//! What is given to a person of a ministry: a chapter whole, or one question of it.

use crate::{chapter::Chapter, id::QuestionId};

/// A part of the self-assessment, as it is given out.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Part {
    /// A chapter with all its questions.
    Chapter(Chapter),
    /// One question of a chapter.
    Question {
        /// The question.
        question: QuestionId,
        /// The chapter it belongs to.
        chapter: Chapter,
    },
}

impl Part {
    /// The chapter that it is, or lies in.
    pub fn chapter(&self) -> &Chapter {
        match self {
            Self::Chapter(chapter) | Self::Question { chapter, .. } => chapter,
        }
    }

    /// The question, unless it is a whole chapter.
    pub fn question(&self) -> Option<&QuestionId> {
        match self {
            Self::Chapter(_) => None,
            Self::Question { question, .. } => Some(question),
        }
    }

    /// True if this question of this chapter is in it.
    pub fn holds(&self, chapter: &Chapter, question: &QuestionId) -> bool {
        match self {
            Self::Chapter(whole) => whole == chapter,
            Self::Question { question: one, .. } => one == question,
        }
    }
}

impl From<Chapter> for Part {
    fn from(chapter: Chapter) -> Self {
        Self::Chapter(chapter)
    }
}
