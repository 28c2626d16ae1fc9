//! Questions with their answers, chapter by chapter. `templates/macros/answers.html` is their HTML.

use omnibus_domain::{chapter::Chapter, questionnaire::definition::Question};

use super::{Noticed, ShownAnswer, chapter_title};
use crate::Frame;

/// A chapter with its questions.
pub struct ChapterShown {
    /// The chapter in an address.
    pub slug: String,
    /// Its heading.
    pub title: String,
    /// The instrument; empty for the general part.
    pub place: String,
    /// Its questions.
    pub questions: Vec<QuestionShown>,
}

/// A question with its answer.
pub struct QuestionShown {
    /// Its identifier, as part of the ids of a page.
    pub id: String,
    /// What is asked.
    pub text: String,
    /// The paragraph of the article; may be empty.
    pub paragraph: String,
    /// Where the answer is changed; empty if it cannot be.
    pub href: String,
    /// The answer, if there is one.
    pub answer: Option<ShownAnswer>,
    /// What was noticed about it.
    pub noticed: Vec<Noticed>,
}

impl QuestionShown {
    /// A question that can be read and not changed.
    pub fn new(w: &Frame, question: &Question, answer: Option<ShownAnswer>) -> Self {
        let told = |place| w.at("self-paragraph-only", place, &[]);
        Self {
            id: question.id.to_string(),
            text: w.get(question.id.as_str()),
            paragraph: question.paragraph.as_ref().map(told).unwrap_or_default(),
            href: String::new(),
            answer,
            noticed: Vec::new(),
        }
    }
}

/// Puts questions, which come in the order of the questionnaire, under their chapters.
pub fn by_chapter(
    w: &Frame,
    questions: impl IntoIterator<Item = (Chapter, QuestionShown)>,
) -> Vec<ChapterShown> {
    let mut chapters: Vec<ChapterShown> = Vec::new();
    for (chapter, question) in questions {
        let slug = chapter.slug();
        if chapters.last().is_none_or(|last| last.slug != slug) {
            chapters.push(ChapterShown {
                title: chapter_title(w, &chapter),
                place: chapter
                    .article()
                    .map(|one| w.instrument(&one.instrument))
                    .unwrap_or_default(),
                slug,
                questions: Vec::new(),
            });
        }
        if let Some(last) = chapters.last_mut() {
            last.questions.push(question);
        }
    }
    chapters
}
