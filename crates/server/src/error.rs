//! The only place where a refusal becomes a status and a page, or JSON, in the reader's language.

use askama::Template;
use axum::{
    Json,
    extract::Request,
    http::{HeaderValue, StatusCode, header},
    middleware::Next,
    response::{IntoResponse, Redirect, Response},
};
use omnibus_app::{AppError, Problem};
use omnibus_domain::review::StageName;
use serde::Serialize;

use crate::{Frame, Page, Reader};

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

/// Turns refusals into pages or JSON. Sits around all handlers, inside of what finds out who reads.
pub async fn tell(reader: Reader, request: Request, next: Next) -> Response {
    let json = reader.wants_json(&request);
    let reads = request.method().is_safe();
    let response = next.run(request).await;
    let Some(trouble) = trouble_in(&response) else { return response };
    let mut told = match (&trouble, json, reads) {
        (_, true, _) => in_json(&reader.w, &trouble),
        (Trouble::NotSignedIn, false, true) => {
            Redirect::to(&reader.w.sign_in_address()).into_response()
        }
        _ => in_page(&reader.w, trouble),
    };
    if let Some(allow) = response.headers().get(header::ALLOW) {
        told.headers_mut().insert(header::ALLOW, allow.clone());
    }
    told
}

fn trouble_in(response: &Response) -> Option<Trouble> {
    if let Some(trouble) = response.extensions().get::<Trouble>() {
        return Some(trouble.clone());
    }
    let kind = response.headers().get(header::CONTENT_TYPE).map(HeaderValue::as_bytes);
    let ours = kind.is_some_and(|kind| !kind.starts_with(b"text/plain"));
    if ours { None } else { Trouble::of_status(response.status()) }
}

#[derive(Serialize)]
struct Told {
    error: &'static str,
    message: String,
    problems: Vec<ToldProblem>,
}

#[derive(Serialize)]
struct ToldProblem {
    field: String,
    message: String,
}

fn in_json(w: &Frame, trouble: &Trouble) -> Response {
    let problems: Vec<_> = trouble
        .problems()
        .iter()
        .map(|problem| ToldProblem { field: problem.field.clone(), message: w.problem(problem) })
        .collect();
    // One problem is told as the message itself: that is what a form being saved shows.
    let message = match problems.as_slice() {
        [only] => only.message.clone(),
        _ => trouble.text(w),
    };
    let body = Json(Told { error: trouble.word(), message, problems });
    let mut response = (trouble.status(), body).into_response();
    if matches!(trouble, Trouble::NotSignedIn) {
        response.headers_mut().insert(header::WWW_AUTHENTICATE, HeaderValue::from_static("Bearer"));
    }
    response
}

fn in_page(w: &Frame, trouble: Trouble) -> Response {
    let page = TroublePage { w: w.clone(), trouble };
    match page.render() {
        Ok(html) => {
            let kind = [(header::CONTENT_TYPE, "text/html; charset=utf-8")];
            (page.trouble.status(), kind, html).into_response()
        }
        Err(error) => {
            tracing::error!(%error, "the page of an error was not rendered");
            StatusCode::INTERNAL_SERVER_ERROR.into_response()
        }
    }
}

/// The page of a refusal.
#[derive(Template)]
#[template(path = "trouble.html")]
pub struct TroublePage {
    w: Frame,
    trouble: Trouble,
}

impl TroublePage {
    fn title(&self) -> String {
        self.w.get(&format!("error-{}", self.trouble.word()))
    }

    fn text(&self) -> String {
        self.trouble.text(&self.w)
    }

    fn is_signed_out(&self) -> bool {
        matches!(self.trouble, Trouble::NotSignedIn)
    }

    fn problems(&self) -> Vec<String> {
        self.trouble.problems().iter().map(|problem| self.w.problem(problem)).collect()
    }
}

impl Page for TroublePage {
    fn samples(w: &Frame) -> Vec<Self> {
        let stages = StageName::ALL.into_iter().map(Trouble::WrongStage);
        let problem = Problem::new("email", "problem-email");
        let others = [
            Trouble::NotFound,
            Trouble::NoSuchMethod,
            Trouble::NotSignedIn,
            Trouble::NotYours,
            Trouble::Stale,
            Trouble::Invalid(vec![problem]),
            Trouble::Unavailable,
            Trouble::Bug,
            Trouble::Unreadable,
            Trouble::TooLarge,
            Trouble::TooMany,
            Trouble::CrossSite,
        ];
        let w = w.clone();
        stages.chain(others).map(|trouble| Self { w: w.clone(), trouble }).collect()
    }
}
