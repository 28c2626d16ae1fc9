//! The report and the executive summary as documents: gathered from the review, written by `documents`.

mod gather;
mod tables;

use std::collections::BTreeSet;

use omnibus_documents::{Format, report as compose};
use omnibus_domain::{
    id::{ReviewId, SectionId},
    locale::Locale,
    policy::{self, Actor},
};
use omnibus_store::{Publication, Review};

use crate::{App, AppError, Result, accounts::off_thread};

pub(crate) use gather::{Gathered, gather};

/// Which of a review's documents.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// The country review report.
    Report,
    /// Its executive summary (¶35).
    Summary,
}

impl Kind {
    /// The word used in addresses and file names.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Report => "report",
            Self::Summary => "summary",
        }
    }
}

impl std::str::FromStr for Kind {
    type Err = String;
    fn from_str(text: &str) -> std::result::Result<Self, String> {
        match text {
            "report" => Ok(Self::Report),
            "summary" => Ok(Self::Summary),
            _ => Err(text.to_owned()),
        }
    }
}

/// A document of a review for one of its participants.
///
/// # Errors
/// As [`policy::may_see_report`].
pub async fn render(
    app: &App,
    actor: &Actor,
    id: &ReviewId,
    kind: Kind,
    language: Locale,
    format: Format,
) -> Result<Vec<u8>> {
    let access = app.access(actor, id).await?;
    policy::may_see_report(&access)?;
    let review = app.store.read().review(id).await?.ok_or(AppError::NotFound)?;
    write(app, &review, kind, language, format, false).await
}

/// A document as far as the State published it, for everyone (¶36).
///
/// # Errors
/// [`AppError::NotFound`] unless something was published.
pub async fn render_published(
    app: &App,
    id: &ReviewId,
    kind: Kind,
    language: Locale,
    format: Format,
) -> Result<Vec<u8>> {
    let review = app.store.read().review(id).await?.ok_or(AppError::NotFound)?;
    if review.published.is_none() {
        return Err(AppError::NotFound);
    }
    write(app, &review, kind, language, format, true).await
}

/// The report as everyone would read it if the State published these sections (`None`: all of it).
///
/// # Errors
/// As [`policy::may_publish`].
pub async fn preview(
    app: &App,
    actor: &Actor,
    id: &ReviewId,
    sections: Option<BTreeSet<SectionId>>,
    language: Locale,
) -> Result<String> {
    let access = app.access(actor, id).await?;
    policy::may_publish(&access)?;
    let mut review = app.store.read().review(id).await?.ok_or(AppError::NotFound)?;
    review.published = Some(Publication { sections, at: app.now() });
    let html = write(app, &review, Kind::Report, language, Format::Html, true).await?;
    String::from_utf8(html).map_err(|error| AppError::Bug(error.to_string()))
}

/// A document for whoever runs the program on the machine itself.
///
/// # Errors
/// [`AppError::NotFound`] if there is no such review.
pub async fn render_on_command(
    app: &App,
    id: &ReviewId,
    kind: Kind,
    language: Locale,
    format: Format,
) -> Result<Vec<u8>> {
    let review = app.store.read().review(id).await?.ok_or(AppError::NotFound)?;
    write(app, &review, kind, language, format, false).await
}

async fn write(
    app: &App,
    review: &Review,
    kind: Kind,
    language: Locale,
    format: Format,
    published: bool,
) -> Result<Vec<u8>> {
    let words = app.words(language);
    let mut gathered = gather(app, review, &words).await?;
    if published {
        gathered.keep_published(review);
    }
    let now = app.now();
    off_thread(move || {
        let content = gathered.content();
        let document = match kind {
            Kind::Report => compose::compose(&content, &words),
            Kind::Summary => compose::compose_summary(&content, &words),
        };
        omnibus_documents::write(&document, format, now)
    })
    .await?
    .map_err(|error| AppError::Bug(error.to_string()))
}
