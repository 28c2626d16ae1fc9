//! The self-assessment (M23, M24, M27): the task list, the questions, the check, what was sent.

pub mod answer;
mod answer_form;
pub mod chapter;
pub mod check;
mod conflict;
pub mod difference;
pub(in crate::pages) mod editor;
mod figures;
pub mod files;
pub mod hands;
pub mod history;
mod listing;
mod mark;
pub mod presence;
pub mod remarks;
pub mod responses;
pub mod reuse;
mod samples;
pub mod save;
mod shown;
pub mod stakeholders;
pub mod tasks;
mod text;

pub(in crate::pages) use answer_form::Typed;
pub use conflict::{ConflictPage, NotSavedPage};
pub use difference::{PartDifference, Piece, PieceKind};
pub use listing::{ChapterShown, QuestionShown, by_chapter};
pub(in crate::pages) use samples::PLACE;
pub(in crate::pages) use samples::shown as sample_answer;
pub use shown::{Entry, Line, LineKind, Names, Part, ShownAnswer};
pub use text::ArticleText;

use omnibus_domain::{
    chapter::Chapter,
    policy::Access,
    questionnaire::{definition::Question, evaluate::Finding},
};

use super::parts::Step;
use crate::Frame;

/// The heading of a chapter: `General part` or the article with its title.
pub fn chapter_title(w: &Frame, chapter: &Chapter) -> String {
    match chapter {
        Chapter::General => w.get("self-general-part"),
        Chapter::FollowUp => w.get("self-follow-up-part"),
        Chapter::Article(article) => {
            let title = w.get(&article.title_key());
            w.say2("article-line", "number", article.number, "title", title)
        }
    }
}

/// The short name of a chapter: `General part` or the article with its instrument.
pub fn chapter_name(w: &Frame, chapter: &Chapter) -> String {
    match chapter {
        Chapter::General => w.get("self-general-part"),
        Chapter::FollowUp => w.get("self-follow-up-part"),
        Chapter::Article(article) => {
            let instrument = w.instrument(&article.instrument);
            w.say2("article-of", "number", article.number, "instrument", instrument)
        }
    }
}

/// Where a question stands: the chapter and the paragraph.
pub(super) fn question_place(w: &Frame, question: &Question) -> String {
    let chapter = chapter_name(w, &question.chapter);
    match &question.paragraph {
        None => chapter,
        Some(paragraph) => w.at("self-paragraph", paragraph, &[("article", chapter.into())]),
    }
}

/// "Paragraph 1 (a) · must"; either may be missing.
pub(super) fn place_and_strength(w: &Frame, question: &Question) -> String {
    let strength = question.strength.map(|strength| w.of("strength", strength.as_str()));
    match (&question.paragraph, strength) {
        (Some(place), Some(strength)) => {
            w.at("self-paragraph-strength", place, &[("strength", strength.into())])
        }
        (Some(place), None) => w.at("self-paragraph-only", place, &[]),
        (None, Some(strength)) => strength,
        (None, None) => String::new(),
    }
}

/// The way to a page of the self-assessment.
pub(super) fn steps(w: &Frame, access: &Access) -> Vec<Step> {
    let review = &access.review;
    vec![
        Step::to(w.state(&access.state), format!("/reviews/{review}")),
        Step::to(w.get("self-title"), format!("/reviews/{review}/self-assessment")),
    ]
}

/// The way to a page below that of a question, which is called `here`.
fn steps_below(w: &Frame, access: &Access, question: &Question, here: &str) -> Vec<Step> {
    let (review, chapter) = (&access.review, &question.chapter);
    let mut steps = steps(w, access);
    steps.push(Step::to(chapter_name(w, chapter), format!("/reviews/{review}/chapters/{chapter}")));
    let address = format!("/reviews/{review}/answers/{}", question.id);
    steps.push(Step::to(w.get("self-question"), address));
    steps.push(Step::here(w.get(here)));
    steps
}

/// Something that the program noticed about an answer.
pub struct Noticed {
    /// The field of the form, for a link.
    pub field: String,
    /// What was noticed, in the reader's language.
    pub text: String,
}

pub(in crate::pages) fn noticed(w: &Frame, findings: &[Finding]) -> Vec<Noticed> {
    let told = |finding: &Finding| Noticed {
        field: finding.field.to_string(),
        text: match finding.kind.amounts() {
            Some((most, length)) => w.say2(finding.kind.key(), "most", most, "length", length),
            None => w.get(finding.kind.key()),
        },
    };
    findings.iter().map(told).collect()
}
