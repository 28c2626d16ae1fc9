//! How long a request may take.

use std::time::Duration;

use axum::{
    extract::Request,
    http::{StatusCode, header},
    middleware::Next,
    response::{IntoResponse, Response},
};

/// For a page or a form.
const ORDINARY: Duration = Duration::from_secs(60);
/// For a file that travels over a slow line.
const FILE: Duration = Duration::from_secs(30 * 60);

/// Ends a request that takes too long.
pub async fn time(request: Request, next: Next) -> Response {
    let kind = request.headers().get(header::CONTENT_TYPE);
    let files = kind.is_some_and(|kind| kind.as_bytes().starts_with(b"multipart/"));
    let most = if files { FILE } else { ORDINARY };
    match tokio::time::timeout(most, next.run(request)).await {
        Ok(response) => response,
        Err(_) => {
            tracing::error!("a request took longer than {most:?}");
            StatusCode::SERVICE_UNAVAILABLE.into_response()
        }
    }
}
