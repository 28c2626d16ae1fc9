//! The report of a review: read, written, commented, agreed, sent, printed and published (M37, M38).

pub mod agreement;
pub mod circulation;
pub mod documents;
mod parties;
pub mod publication;
pub mod section;
mod section_page;
pub mod whole;

pub use parties::Party;

use omnibus_app::{AppError, report::SectionView};
use omnibus_documents::{html, model::Block};
use omnibus_domain::{
    id::{ParticipantCode, ReviewId, SectionId},
    instrument::ArticleRef,
    locale::Locale,
    report::Placed,
};
use omnibus_store::Review;

use super::{parts::Step, self_assessment::chapter_name};
use crate::Frame;

/// The heading of a section on one line, in the reader's language: `(b) Observations on …`.
fn heading(w: &Frame, place: &Placed, state: &ParticipantCode) -> String {
    let heading = omnibus_documents::report::heading(place, &w.state(state), w.words());
    let text = match (&place.article, heading.subtitle) {
        (Some(article), Some(title)) => {
            w.say2("article-line", "number", article.number, "title", title.plain())
        }
        _ => heading.text.plain(),
    };
    match heading.numbering {
        Some(number) => w.say2("numbered", "number", number, "text", text),
        None => text,
    }
}

/// An article by its instrument: several sections of a report have the same heading.
fn article_name(w: &Frame, article: &ArticleRef) -> String {
    chapter_name(w, &article.clone().into())
}

/// The way to a page about the report.
pub(super) fn steps(w: &Frame, review: &Review) -> Vec<Step> {
    vec![
        Step::to(w.state(&review.state), format!("/reviews/{}", review.id)),
        Step::to(w.get("report-title"), format!("/reviews/{}/report", review.id)),
    ]
}

/// Sections that are agreed or published together: those on one article, or under one heading.
struct Group {
    /// Unique on the page.
    id: String,
    /// The article, or the heading that the sections stand under.
    title: String,
    items: Vec<Item>,
}

/// A section in a group.
struct Item {
    /// Unique on the page.
    id: SectionId,
    /// The revision that is agreed.
    revision: i64,
    heading: String,
}

impl Item {
    /// What a form sends for it: the section and the revision that was read.
    fn value(&self) -> String {
        format!("{}:{}", self.id, self.revision)
    }
}

/// The sections that are wanted, in the report's order, those of an article or under a heading together.
fn groups(
    w: &Frame,
    state: &ParticipantCode,
    sections: &[SectionView],
    wanted: impl Fn(&SectionView) -> bool,
) -> Vec<Group> {
    let mut groups: Vec<Group> = Vec::new();
    let mut outer = None;
    for section in sections {
        let place = &section.place;
        if place.level == 1 {
            outer = Some(place);
        }
        if !place.has_text() || !wanted(section) {
            continue;
        }
        let (id, title) = match (&place.article, outer.filter(|outer| !outer.has_text())) {
            (Some(article), _) => (article.slug(), article_name(w, article)),
            (None, Some(outer)) => (outer.id.to_string(), heading(w, outer, state)),
            (None, None) => ("general".to_owned(), w.get("report-general-sections")),
        };
        let item = Item {
            id: place.id.clone(),
            revision: section.revision,
            heading: heading(w, place, state),
        };
        match groups.iter_mut().find(|group| group.id == id) {
            Some(group) => group.items.push(item),
            None => groups.push(Group { id, title, items: vec![item] }),
        }
    }
    groups
}

/// What stands in a section, as the documents write it.
fn fragment(blocks: &[Block], language: Locale) -> omnibus_app::Result<String> {
    html::fragment(blocks, language).map_err(|error| AppError::Bug(error.to_string()))
}

/// The address of a section's page.
fn section_path(review: &ReviewId, section: &SectionId) -> String {
    format!("/reviews/{review}/report/{section}")
}

/// Groups of invented sections.
fn sample_groups() -> Vec<Group> {
    let item =
        |id: &str| Some(Item { id: id.parse().ok()?, revision: 2, heading: "I.".to_owned() });
    let group = |id: &str, section: &str| Group {
        id: id.to_owned(),
        title: "Article 5".to_owned(),
        items: item(section).into_iter().collect(),
    };
    vec![group("general", "introduction"), group("untoc-5", "untoc-5-observations")]
}
