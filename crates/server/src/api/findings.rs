//! The findings of the desk review, for programs.

use axum::{extract::State, http::StatusCode};
use omnibus_app::{
    App,
    findings::{self, WriteFinding},
};
use omnibus_domain::{
    id::{FindingId, ReviewId},
    instrument::ArticleRef,
    locale::Locale,
    report::FindingKind,
};
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use super::body::{Body, json, json_as};
use crate::{Answer, SignedIn, Trouble, extract::Path};

/// A finding.
#[derive(Serialize, ToSchema)]
pub struct Finding {
    /// Its identifier.
    pub id: String,
    /// The article, `untoc/5`.
    pub article: String,
    /// The code of the reviewing State.
    pub side: String,
    /// `observation`, `good-practice`, `challenge` or `assistance-need`.
    pub kind: String,
    /// The finding.
    pub text: String,
    /// The reasons for it.
    pub reasons: String,
    /// Its language.
    pub language: String,
    /// The revision from which a change starts.
    pub revision: i64,
}

/// A finding to be recorded.
#[derive(Deserialize, ToSchema)]
pub struct PostFinding {
    /// The finding to change; a new one if it is left out.
    pub id: Option<String>,
    /// The article, `untoc/5`.
    pub article: String,
    /// `observation`, `good-practice`, `challenge` or `assistance-need`.
    pub kind: String,
    /// The finding.
    pub text: String,
    /// The reasons for it.
    #[serde(default)]
    pub reasons: String,
    /// Its language.
    pub language: String,
    /// The revision that was read, for a change.
    #[serde(default)]
    pub revision: i64,
}

/// What was recorded.
#[derive(Serialize, ToSchema)]
pub struct Recorded {
    /// The identifier of the finding.
    pub id: String,
}

/// The findings on an article.
#[utoipa::path(get, path = "/api/v1/reviews/{id}/findings/{article}", tag = "desk review",
    params(("id" = String, Path, description = "The review"),
           ("article" = String, Path, description = "The article, `untoc-5`")),
    responses((status = 200, body = [Finding]), (status = 404)))]
pub async fn list(
    State(app): State<App>,
    reader: SignedIn,
    Path((id, slug)): Path<(ReviewId, String)>,
) -> Answer {
    let article = ArticleRef::from_slug(&slug).map_err(|_| Trouble::NotFound)?;
    let view = findings::article(&app, &reader.actor, &id, &article).await?;
    let told: Vec<_> = view
        .findings
        .into_iter()
        .map(|one| Finding {
            id: one.id.to_string(),
            article: one.article.to_string(),
            side: one.side.to_string(),
            kind: one.kind.as_str().to_owned(),
            text: one.text,
            reasons: one.reasons,
            language: one.language.to_string(),
            revision: one.revision,
        })
        .collect();
    Ok(json(told))
}

/// Records a finding, or changes one of one's own State.
#[utoipa::path(post, path = "/api/v1/reviews/{id}/findings", tag = "desk review",
    params(("id" = String, Path, description = "The review")),
    request_body = PostFinding,
    responses((status = 201, body = Recorded), (status = 404), (status = 409), (status = 422)))]
pub async fn write(
    State(app): State<App>,
    reader: SignedIn,
    Path(id): Path<ReviewId>,
    Body(given): Body<PostFinding>,
) -> Answer {
    let command = WriteFinding {
        id: given
            .id
            .map(|id| id.parse::<FindingId>())
            .transpose()
            .map_err(|_| Trouble::NotFound)?,
        article: given.article.parse().map_err(|_| Trouble::NotFound)?,
        kind: given.kind.parse::<FindingKind>().ok(),
        text: given.text,
        reasons: given.reasons,
        language: given.language.parse::<Locale>().map_err(|_| Trouble::Unreadable)?,
        expected: given.revision,
    };
    let recorded = findings::write(&app, &reader.actor, &id, &command).await?;
    Ok(json_as(StatusCode::CREATED, Recorded { id: recorded.to_string() }))
}
