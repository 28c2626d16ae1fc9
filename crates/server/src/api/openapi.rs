//! What the API is, for programs that read OpenAPI.

use utoipa::{
    Modify, OpenApi,
    openapi::security::{HttpAuthScheme, HttpBuilder, SecurityScheme},
};

use super::{answers, body::json, cycles, findings, report, reviews, status};
use crate::Answer;

/// The description of the API.
#[derive(OpenApi)]
#[openapi(
    info(
        title = "Omnibus",
        description = "The acts of a review, as the pages have them. Make a token under your account and \
                       send it as a bearer token. What you may not see is answered with 404."
    ),
    paths(
        status::show,
        cycles::list,
        cycles::show,
        cycles::record,
        reviews::list,
        reviews::show,
        reviews::chapters,
        reviews::response,
        answers::show,
        answers::save,
        findings::list,
        findings::write,
        report::show,
        report::write,
        report::agree,
    ),
    modifiers(&Token),
    security(("token" = []))
)]
pub struct OpenApiDocument;

struct Token;

impl Modify for Token {
    fn modify(&self, document: &mut utoipa::openapi::OpenApi) {
        let scheme = HttpBuilder::new().scheme(HttpAuthScheme::Bearer).build();
        let components = document.components.get_or_insert_default();
        components.add_security_scheme("token", SecurityScheme::Http(scheme));
    }
}

/// The description as JSON.
pub async fn show() -> Answer {
    Ok(json(OpenApiDocument::openapi()))
}
