//! The report and the agreement on it, for programs.

use axum::extract::State;
use omnibus_app::{App, report};
use omnibus_domain::id::{ReviewId, SectionId};
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use super::body::{Body, json};
use crate::{Answer, SignedIn, extract::Path};

/// A section of the report.
#[derive(Serialize, ToSchema)]
pub struct Section {
    /// Its identifier, `untoc-5-observations`.
    pub id: String,
    /// Its paragraphs, an empty line between two.
    pub text: String,
    /// The language it is written in.
    pub language: String,
    /// 0 while it is filled from the review.
    pub revision: i64,
    /// The codes of the States that have agreed it as it stands.
    pub agreed: Vec<String>,
    /// The codes of the States still to be heard.
    pub open: Vec<String>,
}

/// A section to be written.
#[derive(Deserialize, ToSchema)]
pub struct PutSection {
    /// The revision that was read.
    pub revision: i64,
    /// Its paragraphs, an empty line between two.
    pub text: String,
}

/// The revision of a section that is agreed.
#[derive(Deserialize, ToSchema)]
pub struct PostAgreement {
    /// The revision that was read.
    pub revision: i64,
}

/// What became of an act on a section.
#[derive(Serialize, ToSchema)]
pub struct Done {
    /// The section's revision now.
    pub revision: i64,
    /// True if with it the report became final.
    pub is_final: bool,
}

/// The sections of the report that have text, in the blueprint's order.
#[utoipa::path(get, path = "/api/v1/reviews/{id}/report", tag = "report",
    params(("id" = String, Path, description = "The review")),
    responses((status = 200, body = [Section]), (status = 404)))]
pub async fn show(State(app): State<App>, reader: SignedIn, Path(id): Path<ReviewId>) -> Answer {
    let view = report::view(&app, &reader.actor, &id).await?;
    let codes = |codes: Vec<_>| codes.iter().map(ToString::to_string).collect();
    let told: Vec<_> = view
        .sections
        .into_iter()
        .filter(|section| section.place.has_text())
        .map(|section| Section {
            id: section.place.id.to_string(),
            text: section.text,
            language: section.language.to_string(),
            revision: section.revision,
            agreed: codes(section.standing.agreed),
            open: codes(section.standing.open),
        })
        .collect();
    Ok(json(told))
}

/// Writes a section.
#[utoipa::path(put, path = "/api/v1/reviews/{id}/report/{section}", tag = "report",
    params(("id" = String, Path, description = "The review"),
           ("section" = String, Path, description = "The section")),
    request_body = PutSection,
    responses((status = 200, body = Done), (status = 404), (status = 409), (status = 422)))]
pub async fn write(
    State(app): State<App>,
    reader: SignedIn,
    Path((id, section)): Path<(ReviewId, SectionId)>,
    Body(put): Body<PutSection>,
) -> Answer {
    let revision =
        report::write(&app, &reader.actor, &id, &section, &put.text, put.revision).await?;
    Ok(json(Done { revision, is_final: false }))
}

/// Agrees a section for one's State.
#[utoipa::path(post, path = "/api/v1/reviews/{id}/report/{section}/agreement", tag = "report",
    params(("id" = String, Path, description = "The review"),
           ("section" = String, Path, description = "The section")),
    request_body = PostAgreement,
    responses((status = 200, body = Done), (status = 404), (status = 409)))]
pub async fn agree(
    State(app): State<App>,
    reader: SignedIn,
    Path((id, section)): Path<(ReviewId, SectionId)>,
    Body(given): Body<PostAgreement>,
) -> Answer {
    let revision = given.revision;
    let is_final = report::agree(&app, &reader.actor, &id, &[(section, revision)]).await?;
    Ok(json(Done { revision, is_final }))
}
