//! The only place where a refusal becomes a status and a page, or JSON, in the reader's language.

mod tell;

pub use tell::{TroublePage, tell};

use axum::{
    http::StatusCode,
    response::{IntoResponse, Response},
};
use omnibus_app::{AppError, Problem};
use omnibus_domain::review::StageName;

use crate::Frame;

/// What every handler answers. `?` works on the errors of the acts.
pub type Answer = Result<Response, Refused>;

/// Why there is no ordinary answer.
#[derive(Clone, Debug)]
pub enum Trouble {
    /// See [`AppError::NotFound`].
    NotFound,
    /// The address takes no such method.
    NoSuchMethod,
    /// See [`AppError::NotSignedIn`].
    NotSignedIn,
    /// See [`AppError::NotYours`].
    NotYours,
    /// See [`AppError::WrongStage`].
    WrongStage(StageName),
    /// See [`AppError::Stale`].
    Stale,
    /// See [`AppError::Invalid`]; where a form cannot show them itself.
    Invalid(Vec<Problem>),
    /// See [`AppError::Unavailable`].
    Unavailable,
    /// See [`AppError::Bug`].
    Bug,
    /// The request cannot be read: not UTF-8, cut off, of another kind.
    Unreadable,
    /// The request is larger than what is taken.
    TooLarge,
    /// Too many attempts from one address.
    TooMany,
    /// The request was sent by the page of another site.
    CrossSite,
}

/// A refusal on its way to [`tell`], which knows the reader.
#[derive(Debug)]
pub struct Refused(Trouble);

impl<E: Into<AppError>> From<E> for Refused {
    fn from(error: E) -> Self {
        Self(Trouble::of(error.into()))
    }
}

impl From<Trouble> for Refused {
    fn from(trouble: Trouble) -> Self {
        Self(trouble)
    }
}

impl Refused {
    /// What is refused.
    pub fn trouble(&self) -> &Trouble {
        &self.0
    }
}

/// The problems with what was typed, for a form that shows them.
///
/// # Errors
/// Every other refusal, passed on.
pub fn problems(error: AppError) -> Result<Vec<Problem>, Refused> {
    match error {
        AppError::Invalid(problems) => Ok(problems),
        other => Err(other.into()),
    }
}

impl IntoResponse for Refused {
    fn into_response(self) -> Response {
        let mut response = self.0.status().into_response();
        response.extensions_mut().insert(self.0);
        response
    }
}

impl IntoResponse for Trouble {
    fn into_response(self) -> Response {
        Refused(self).into_response()
    }
}

impl Trouble {
    /// A refusal of an act; a bug and a failure are logged here, once.
    fn of(error: AppError) -> Self {
        match error {
            AppError::NotFound => Self::NotFound,
            AppError::NotSignedIn => Self::NotSignedIn,
            AppError::NotYours => Self::NotYours,
            AppError::WrongStage(stage) => Self::WrongStage(stage),
            AppError::Stale => Self::Stale,
            AppError::Invalid(problems) => Self::Invalid(problems),
            AppError::Unavailable(reason) => {
                tracing::error!(reason, "unavailable");
                Self::Unavailable
            }
            AppError::Bug(reason) => {
                tracing::error!(reason, "bug");
                Self::Bug
            }
        }
    }

    /// The refusals of the libraries below the handlers come as a bare status.
    fn of_status(status: StatusCode) -> Option<Self> {
        match status {
            StatusCode::NOT_FOUND => Some(Self::NotFound),
            StatusCode::METHOD_NOT_ALLOWED => Some(Self::NoSuchMethod),
            StatusCode::PAYLOAD_TOO_LARGE => Some(Self::TooLarge),
            StatusCode::REQUEST_TIMEOUT | StatusCode::SERVICE_UNAVAILABLE => {
                Some(Self::Unavailable)
            }
            status if status.is_client_error() => Some(Self::Unreadable),
            status if status.is_server_error() => Some(Self::Bug),
            _ => None,
        }
    }

    /// The HTTP status.
    pub fn status(&self) -> StatusCode {
        match self {
            Self::NotFound => StatusCode::NOT_FOUND,
            Self::NoSuchMethod => StatusCode::METHOD_NOT_ALLOWED,
            Self::NotSignedIn => StatusCode::UNAUTHORIZED,
            Self::NotYours | Self::CrossSite => StatusCode::FORBIDDEN,
            Self::WrongStage(_) | Self::Stale => StatusCode::CONFLICT,
            Self::Invalid(_) => StatusCode::UNPROCESSABLE_ENTITY,
            Self::Unavailable => StatusCode::SERVICE_UNAVAILABLE,
            Self::Bug => StatusCode::INTERNAL_SERVER_ERROR,
            Self::Unreadable => StatusCode::BAD_REQUEST,
            Self::TooLarge => StatusCode::PAYLOAD_TOO_LARGE,
            Self::TooMany => StatusCode::TOO_MANY_REQUESTS,
        }
    }

    /// The word used in the API and in message keys.
    pub fn word(&self) -> &'static str {
        match self {
            Self::NotFound => "not-found",
            Self::NoSuchMethod => "no-such-method",
            Self::NotSignedIn => "not-signed-in",
            Self::NotYours => "not-yours",
            Self::WrongStage(_) => "wrong-stage",
            Self::Stale => "stale",
            Self::Invalid(_) => "invalid",
            Self::Unavailable => "unavailable",
            Self::Bug => "bug",
            Self::Unreadable => "unreadable",
            Self::TooLarge => "too-large",
            Self::TooMany => "too-many",
            Self::CrossSite => "cross-site",
        }
    }

    /// What to do about it, in the reader's language.
    pub fn text(&self, w: &Frame) -> String {
        match self {
            Self::WrongStage(stage) => w.get(&format!("error-wrong-stage-{stage}")),
            other => w.get(&format!("error-{}.text", other.word())),
        }
    }

    fn problems(&self) -> &[Problem] {
        match self {
            Self::Invalid(problems) => problems,
            _ => &[],
        }
    }
}
