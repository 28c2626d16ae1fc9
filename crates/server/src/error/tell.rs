//! Refusals told to the reader: as a page, or in JSON.

use askama::Template;
use axum::{
    Json,
    extract::Request,
    http::{HeaderValue, StatusCode, header},
    middleware::Next,
    response::{IntoResponse, Redirect, Response},
};
use omnibus_app::Problem;
use omnibus_domain::review::StageName;
use serde::Serialize;

use super::Trouble;
use crate::{Frame, Page, Reader};

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
