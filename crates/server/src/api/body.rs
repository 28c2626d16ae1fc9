//! JSON in and out of the API.

use axum::{
    Json,
    body::Bytes,
    extract::{FromRequest, Request},
    http::StatusCode,
    response::{IntoResponse, Response},
};
use serde::{Serialize, de::DeserializeOwned};

use crate::Trouble;

/// A JSON body, read into its type. Whatever content type it was sent with.
pub struct Body<T>(pub T);

impl<T: DeserializeOwned, S: Send + Sync> FromRequest<S> for Body<T> {
    type Rejection = Trouble;
    async fn from_request(request: Request, state: &S) -> Result<Self, Trouble> {
        let bytes =
            Bytes::from_request(request, state).await.map_err(|rejection| {
                match rejection.status() {
                    StatusCode::PAYLOAD_TOO_LARGE => Trouble::TooLarge,
                    _ => Trouble::Unreadable,
                }
            })?;
        serde_json::from_slice(&bytes).map(Self).map_err(|_| Trouble::Unreadable)
    }
}

/// An answer in JSON.
pub(super) fn json(value: impl Serialize) -> Response {
    Json(value).into_response()
}

/// An answer in JSON with a status of its own.
pub(super) fn json_as(status: StatusCode, value: impl Serialize) -> Response {
    (status, Json(value)).into_response()
}
