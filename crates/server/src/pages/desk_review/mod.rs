//! The desk review (M32, M33): the articles divided, findings, questions to the State and its answers.

pub mod article;
pub mod finding;
pub mod list;
pub mod message;
mod shown;
pub mod thread;
pub mod threads;

pub use shown::{FindingShown, MessageShown, ThreadShown};

use omnibus_app::AppError;
use omnibus_domain::{
    id::{ParticipantCode, ReviewId},
    instrument::ArticleRef,
};

use super::{parts::Step, self_assessment::chapter_name};
use crate::Frame;

/// The article that an address names.
fn article_in(slug: &str) -> Result<ArticleRef, AppError> {
    let article = ArticleRef::from_slug(slug).map_err(|_| AppError::NotFound)?;
    // One address for one article: `untoc-05` is none.
    if article.slug() == slug { Ok(article) } else { Err(AppError::NotFound) }
}

/// An article by its instrument.
fn article_name(w: &Frame, article: &ArticleRef) -> String {
    chapter_name(w, &article.clone().into())
}

/// The way to a page of the desk review.
fn steps(w: &Frame, review: &ReviewId, state: &ParticipantCode) -> Vec<Step> {
    vec![
        Step::to(w.state(state), format!("/reviews/{review}")),
        Step::to(w.get("desk-title"), format!("/reviews/{review}/desk-review")),
    ]
}

/// The article before or after, as a link.
struct Neighbour {
    slug: String,
    name: String,
}

impl Neighbour {
    fn new(w: &Frame, article: &ArticleRef) -> Self {
        Self { slug: article.slug(), name: article_name(w, article) }
    }
}
