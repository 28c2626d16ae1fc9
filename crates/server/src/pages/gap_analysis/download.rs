//! The gap analysis as a file to be saved: Word, or a workbook.

use axum::{extract::State, http::header, response::IntoResponse};
use omnibus_app::{
    App,
    gap::{self, GapFormat},
    reviews,
};
use omnibus_domain::id::ReviewId;

use super::In;
use crate::{
    Answer, SignedIn,
    extract::{Path, Query},
};

/// As a document, in the language of the page or that of the address.
pub async fn document(
    State(app): State<App>,
    me: SignedIn,
    Path(id): Path<ReviewId>,
    Query(asked): Query<In>,
) -> Answer {
    send(&app, &me, &id, &asked, GapFormat::Docx).await
}

/// As a workbook.
pub async fn workbook(
    State(app): State<App>,
    me: SignedIn,
    Path(id): Path<ReviewId>,
    Query(asked): Query<In>,
) -> Answer {
    send(&app, &me, &id, &asked, GapFormat::Xlsx).await
}

async fn send(app: &App, me: &SignedIn, id: &ReviewId, asked: &In, format: GapFormat) -> Answer {
    let language = asked.language.unwrap_or_else(|| me.locale());
    let bytes = gap::render(app, &me.actor, id, &asked.narrowing(), language, format).await?;
    let state = reviews::overview(app, &me.actor, id).await?.review.state;
    let (today, ending) = (app.today(), format.ending());
    let name = format!("{state}-gap-analysis-{language}-{today}.{ending}");
    let about = [
        (header::CONTENT_TYPE, format.media_type().to_owned()),
        (header::CONTENT_DISPOSITION, format!("attachment; filename=\"{name}\"")),
    ];
    Ok((about, bytes).into_response())
}
