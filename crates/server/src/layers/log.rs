//! One line in the log for each request, under an identifier that the answer carries too.

use std::time::Instant;

use axum::{
    extract::{Request, State},
    http::{HeaderName, HeaderValue},
    middleware::Next,
    response::Response,
};
use tracing::Instrument;

use crate::Site;

const ID: HeaderName = HeaderName::from_static("x-request-id");

/// Logs a request: its method and path, never what was sent with it.
pub async fn request(State(site): State<Site>, request: Request, next: Next) -> Response {
    let mut bytes = [0_u8; 8];
    site.app.random.fill(&mut bytes);
    let id = format!("{:016x}", u64::from_be_bytes(bytes));
    let path = loggable(request.uri().path());
    let span = tracing::info_span!("request", id, method = %request.method(), path);
    let begun = Instant::now();
    let mut response = next.run(request).instrument(span.clone()).await;
    let milliseconds = begun.elapsed().as_secs_f64() * 1000.0;
    span.in_scope(|| {
        tracing::debug!(status = response.status().as_u16(), milliseconds, "answered")
    });
    if let Ok(id) = HeaderValue::from_str(&id) {
        response.headers_mut().insert(ID, id);
    }
    response
}

/// The secret of an invitation is in its path and stays out of the log.
fn loggable(path: &str) -> &str {
    match path.find("/invitations/") {
        Some(at) => &path[..at + "/invitations/".len()],
        None => path,
    }
}
