//! What surrounds every request, from the outside in: log, headers, compression, time limit, language,
//! session, reader, refusals, origin, panics.

mod attempts;
mod headers;
mod language;
mod limit;
mod log;
pub mod room;

pub use attempts::limit_attempts;
pub use language::Language;

use std::any::Any;

use axum::{
    Router,
    extract::{DefaultBodyLimit, Request, State},
    middleware::{Next, from_fn, from_fn_with_state},
    response::{IntoResponse, Response},
};
use tower_http::{
    CompressionLevel,
    catch_panic::CatchPanicLayer,
    compression::CompressionLayer,
    csrf::{CsrfLayer, ProtectionError},
};

use crate::{Site, Trouble, error, reader, session};

/// The largest form without files that everyone may send, in bytes: a few texts of the greatest length, each letter
/// encoded in six bytes. See [`room`] for larger ones.
pub const LARGEST_FORM: usize = 8 * 1024 * 1024;

/// Puts all layers around the routes.
pub fn around(site: &Site, routes: Router) -> Router {
    let app = &site.app;
    let inner = routes
        .layer(CatchPanicLayer::custom(panicked))
        .layer(from_fn_with_state(site.clone(), nudge_after_acts))
        .layer(DefaultBodyLimit::max(LARGEST_FORM))
        .layer(origin(&app.settings.base_url))
        .layer(from_fn(reader::refuse))
        .layer(from_fn(error::tell))
        .layer(from_fn_with_state(site.clone(), reader::find))
        .layer(session::layer(app, site.is_secure()));
    // The language is taken off the address before the inner router looks at it.
    Router::new()
        .fallback_service(inner)
        .layer(from_fn_with_state(site.clone(), language::find))
        .layer(from_fn(limit::time))
        .layer(CompressionLayer::new().quality(CompressionLevel::Precise(4)))
        .layer(from_fn_with_state(site.clone(), headers::add))
        .layer(from_fn_with_state(site.clone(), log::request))
}

/// Refuses requests that change something and come from another site's page.
fn origin(base_url: &str) -> CsrfLayer<impl Fn(ProtectionError) -> Response + Clone + use<>> {
    let refuse = |_| Trouble::CrossSite.into_response();
    let layer = || CsrfLayer::new().with_rejection_response(refuse);
    // An address that is no origin adds none: then only the request's own host counts.
    layer().add_trusted_origin(base_url).unwrap_or_else(|_| layer())
}

fn panicked(panic: Box<dyn Any + Send>) -> Response {
    let text = panic.downcast_ref::<String>().map(String::as_str);
    let text = text.or_else(|| panic.downcast_ref::<&str>().copied());
    tracing::error!(reason = text.unwrap_or("no words"), "panic");
    Trouble::Bug.into_response()
}

/// After an act its notices are sent soon. A save while typing sends none.
async fn nudge_after_acts(State(site): State<Site>, request: Request, next: Next) -> Response {
    let acts = !request.method().is_safe();
    let response = next.run(request).await;
    if acts && response.status().is_redirection() {
        site.nudge.notify_one();
    }
    response
}
