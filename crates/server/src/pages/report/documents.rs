//! The report and its executive summary as documents, in six languages and three formats.

use askama::Template;
use axum::extract::State;
use omnibus_app::{
    App, AppError,
    documents::{self, Kind},
    reviews,
};
use omnibus_documents::Format;
use omnibus_domain::{id::ReviewId, locale::Locale};
use omnibus_store::Review;
use serde::Deserialize;

use super::steps;
use crate::{
    Answer, Frame, Page, SignedIn,
    extract::{Path, Query},
    pages::{download, parts::Step},
};

/// What documents there are.
#[derive(Template)]
#[template(path = "report/documents.html")]
pub struct DocumentsPage {
    w: Frame,
    review: String,
    steps: Vec<Step>,
}

/// A document as a page.
#[derive(Template)]
#[template(path = "report/document.html")]
pub struct DocumentPage {
    w: Frame,
    steps: Vec<Step>,
    kind: Kind,
    /// Written and escaped by the documents themselves.
    html: String,
}

/// The language asked for in the address.
#[derive(Deserialize)]
pub struct In {
    language: Option<Locale>,
}

/// The list.
pub async fn list(State(app): State<App>, me: SignedIn, Path(id): Path<ReviewId>) -> Answer {
    let review = review(&app, &me, &id).await?;
    let w = me.frame();
    let mut steps = steps(&w, &review);
    steps.push(Step::here(w.get("report-documents")));
    me.show(&DocumentsPage { review: id.to_string(), steps, w })
}

/// A document: `report.docx`, `summary.pdf`, `report.html`.
pub async fn show(
    State(app): State<App>,
    me: SignedIn,
    Path((id, file)): Path<(ReviewId, String)>,
    Query(In { language }): Query<In>,
) -> Answer {
    let (kind, format) = wanted(&file).ok_or(AppError::NotFound)?;
    let language = language.unwrap_or_else(|| me.locale());
    let review = review(&app, &me, &id).await?;
    let bytes = documents::render(&app, &me.actor, &id, kind, language, format).await?;
    if format != Format::Html {
        return download::send(bytes, format, &name(&app, &review, kind, language));
    }
    let w = me.frame();
    let mut steps = steps(&w, &review);
    steps.push(Step::to(w.get("report-documents"), format!("/reviews/{id}/documents")));
    steps.push(Step::here(w.of("blueprint-kind", kind.as_str())));
    let html = String::from_utf8(bytes).map_err(|error| AppError::Bug(error.to_string()))?;
    me.show(&DocumentPage { w, steps, kind, html })
}

/// The review, for those who see its report.
async fn review(app: &App, me: &SignedIn, id: &ReviewId) -> omnibus_app::Result<Review> {
    let overview = reviews::overview(app, &me.actor, id).await?;
    if overview.sees.report { Ok(overview.review) } else { Err(AppError::NotFound) }
}

fn wanted(file: &str) -> Option<(Kind, Format)> {
    let (kind, ending) = file.split_once('.')?;
    Some((kind.parse().ok()?, ending.parse().ok()?))
}

/// The name of a file in plain letters: `ARL-report-en-2026-11-21`.
fn name(app: &App, review: &Review, kind: Kind, language: Locale) -> String {
    format!("{}-{}-{language}-{}", review.state, kind.as_str(), app.today())
}

impl DocumentsPage {
    fn kinds(&self) -> [Kind; 2] {
        [Kind::Report, Kind::Summary]
    }

    fn locales(&self) -> [Locale; 6] {
        Locale::ALL
    }

    fn formats(&self) -> [Format; 3] {
        Format::ALL
    }
}

impl Page for DocumentsPage {
    fn samples(w: &Frame) -> Vec<Self> {
        let steps = vec![Step::here(w.get("report-documents"))];
        vec![Self { w: w.clone(), review: "abc".to_owned(), steps }]
    }
}

impl Page for DocumentPage {
    fn samples(w: &Frame) -> Vec<Self> {
        let page = |kind: Kind| Self {
            w: w.clone(),
            steps: vec![Step::here(w.of("blueprint-kind", kind.as_str()))],
            kind,
            html: "<article><h1>Northland</h1></article>".to_owned(),
        };
        vec![page(Kind::Report), page(Kind::Summary)]
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_address_names_a_document_or_nothing() {
        assert_eq!(wanted("report.html"), Some((Kind::Report, Format::Html)));
        assert_eq!(wanted("summary.docx"), Some((Kind::Summary, Format::Docx)));
        for bad in ["", "report", "report.", "report.doc", "report.docx.pdf", "Report.pdf", ".pdf"]
        {
            assert_eq!(wanted(bad), None, "{bad}");
        }
    }
}
