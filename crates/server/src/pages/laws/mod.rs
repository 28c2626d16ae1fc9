//! The library of laws of the State under review: for those who answer for it.

pub mod edit;
mod form;
pub mod list;
pub mod remove;

use omnibus_app::laws::Cited;
use omnibus_domain::{locale::Locale, policy::Access};
use omnibus_store::Law;

use super::{
    parts::Step,
    self_assessment::{question_place, steps},
};
use crate::Frame;

/// A law as lists name it.
pub struct LawShown {
    /// Its title with its number.
    pub title: String,
    /// `lang` and `dir` of the title, as attributes.
    pub attributes: String,
    /// Its page.
    pub href: String,
    /// What else is known of it, one thing a line.
    pub facts: Vec<String>,
}

impl LawShown {
    fn new(w: &Frame, access: &Access, law: &Law) -> Self {
        let mut facts = Vec::new();
        if !law.date.is_empty() {
            facts.push(w.say("law-date-line", "date", w.written_date(&law.date)));
        }
        if let Ok(language) = law.language.parse::<Locale>() {
            let name = w.of("documents-language", language.code());
            facts.push(w.say("law-language-line", "language", name));
        } else if !law.language.is_empty() {
            facts.push(w.say("law-language-line", "language", law.language.as_str()));
        }
        Self {
            title: title(w, law),
            attributes: attributes(law),
            href: format!("/reviews/{}/laws/{}", access.review, law.id),
            facts,
        }
    }
}

/// The title of a law with its number, in the reader's language as far as the program adds anything.
pub fn title(w: &Frame, law: &Law) -> String {
    omnibus_app::laws::wording(w.words(), law)
}

/// `lang` and `dir` of what is written in the language of a law, as attributes.
fn attributes(law: &Law) -> String {
    match law.language.as_str() {
        "" => " dir=\"auto\"".to_owned(),
        // A tag has letters, digits and hyphens alone: it was refused otherwise.
        tag => format!(" lang=\"{tag}\" dir=\"auto\""),
    }
}

/// An answer that cites a law.
pub struct CitedShown {
    /// What is asked.
    question: String,
    /// The answer.
    href: String,
    /// Where the question stands.
    place: String,
    /// What is cited of the law.
    articles: String,
    /// True for an answer of another review.
    elsewhere: bool,
}

impl CitedShown {
    fn new(w: &Frame, cited: &Cited) -> Self {
        Self {
            question: w.get(cited.question.id.as_str()),
            href: format!("/reviews/{}/answers/{}", cited.review, cited.question.id),
            place: question_place(w, &cited.question),
            articles: w.list(&cited.articles),
            elsewhere: cited.elsewhere,
        }
    }

    fn samples(w: &Frame) -> Vec<Self> {
        let cited = |elsewhere, articles: &str| Self {
            question: w.get("untoc-5-1-a"),
            href: "#".to_owned(),
            place: w.get("self-general-part"),
            articles: articles.to_owned(),
            elsewhere,
        };
        vec![cited(false, "12"), cited(true, "")]
    }
}

/// The way to a page of the library.
fn way(w: &Frame, access: &Access) -> Vec<Step> {
    let mut steps = steps(w, access);
    steps.push(Step::to(w.get("laws-title"), format!("/reviews/{}/laws", access.review)));
    steps
}
