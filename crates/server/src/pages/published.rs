//! The reports that States published, whole or in part, open to all (M38, ¶36).

use askama::Template;
use axum::{extract::State, response::IntoResponse};
use jiff::Timestamp;
use omnibus_app::{
    App, AppError,
    documents::{self, Kind},
    report,
};
use omnibus_documents::Format;
use omnibus_domain::id::ReviewId;
use omnibus_store::{Publication, Review};

use super::download;
use crate::{Answer, Frame, Page, Reader, extract::Path, reader::CACHED};

/// The reports published.
#[derive(Template)]
#[template(path = "reports/list.html")]
pub struct PublishedPage {
    w: Frame,
    reports: Vec<Published>,
}

/// A report as a page.
#[derive(Template)]
#[template(path = "reports/report.html")]
pub struct PublishedReportPage {
    w: Frame,
    report: Published,
    /// The documents, each as a file.
    files: Vec<(Kind, Format)>,
    /// Written and escaped by the documents themselves.
    html: String,
}

#[derive(Clone)]
struct Published {
    id: String,
    state: String,
    at: Timestamp,
    whole: bool,
}

/// The list.
pub async fn list(State(app): State<App>, reader: Reader) -> Answer {
    let reviews = report::published(&app).await?;
    let mut reports: Vec<_> =
        reviews.iter().filter_map(|review| published(&reader.w, review)).collect();
    reader.w.sort_by_name(&mut reports, |report| &report.state);
    reader.show_to_all(&PublishedPage { w: reader.frame(), reports })
}

/// A report as a page.
pub async fn show(State(app): State<App>, reader: Reader, Path(id): Path<ReviewId>) -> Answer {
    let reviews = report::published(&app).await?;
    let review = reviews.iter().find(|review| review.id == id).ok_or(AppError::NotFound)?;
    let report = published(&reader.w, review).ok_or(AppError::NotFound)?;
    let locale = reader.locale();
    let html = documents::render_published(&app, &id, Kind::Report, locale, Format::Html).await?;
    reader.show_to_all(&PublishedReportPage {
        w: reader.frame(),
        files: files(report.whole),
        report,
        html: String::from_utf8(html).map_err(|error| AppError::Bug(error.to_string()))?,
    })
}

/// A report or its summary as a file: `report.docx`, `summary.pdf`.
pub async fn download(
    State(app): State<App>,
    reader: Reader,
    Path((id, name)): Path<(ReviewId, String)>,
) -> Answer {
    let (kind, format) = download::wanted(&name).ok_or(AppError::NotFound)?;
    let locale = reader.locale();
    let bytes = documents::render_published(&app, &id, kind, locale, format).await?;
    let answer = download::send(bytes, format, &format!("{}-{id}-{locale}", kind.as_str()))?;
    Ok(if reader.account.is_none() { (CACHED, answer).into_response() } else { answer })
}

/// Parts of a report need not hold its summary: only a whole one offers it.
fn files(whole: bool) -> Vec<(Kind, Format)> {
    let kinds =
        [Kind::Report, Kind::Summary].into_iter().filter(|kind| whole || *kind == Kind::Report);
    kinds.flat_map(|kind| [(kind, Format::Docx), (kind, Format::Pdf)]).collect()
}

fn published(w: &Frame, review: &Review) -> Option<Published> {
    let Publication { sections, at } = review.published.as_ref()?;
    Some(Published {
        id: review.id.to_string(),
        state: w.state(&review.state),
        at: *at,
        whole: sections.is_none(),
    })
}

impl PublishedReportPage {
    fn file(&self, kind: &Kind, format: &Format) -> String {
        self.w.get(&format!("reports-{}-{}", kind.as_str(), format.ending()))
    }
}

impl Published {
    fn extent(&self, w: &Frame) -> String {
        let key = if self.whole { "reports-whole" } else { "reports-part" };
        w.say(key, "date", w.day_of(&self.at))
    }
}

impl Page for PublishedPage {
    fn samples(w: &Frame) -> Vec<Self> {
        let reports = vec![sample(true), sample(false)];
        vec![Self { w: w.clone(), reports }, Self { w: w.clone(), reports: Vec::new() }]
    }
}

impl Page for PublishedReportPage {
    fn samples(w: &Frame) -> Vec<Self> {
        let page = |whole| Self {
            w: w.clone(),
            report: sample(whole),
            files: files(whole),
            html: "<h1>Northland</h1>".to_owned(),
        };
        vec![page(true), page(false)]
    }
}

fn sample(whole: bool) -> Published {
    Published {
        id: "abc".to_owned(),
        state: "Northland".to_owned(),
        at: Timestamp::UNIX_EPOCH,
        whole,
    }
}
