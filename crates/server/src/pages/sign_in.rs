//! Signing in and out.

use askama::Template;
use axum::{extract::State, http::HeaderValue, response::IntoResponse};
use omnibus_app::{App, Problem, accounts};
use serde::Deserialize;
use tower_sessions::Session;

use crate::{
    Answer, Frame, Page, Reader, error,
    extract::Query,
    form::Form,
    reader::go,
    session,
};

/// The form that asks for address and password.
#[derive(Template)]
#[template(path = "accounts/sign_in.html")]
pub struct SignInPage {
    w: Frame,
    form: Form,
}

/// Where to go afterwards.
#[derive(Deserialize)]
pub struct Next {
    #[serde(default)]
    next: String,
}

/// The form.
pub async fn form(reader: Reader, Query(Next { next }): Query<Next>) -> Answer {
    if reader.account.is_some() {
        return go(local(&next));
    }
    reader.show(&SignInPage { w: reader.frame(), form: Form::filled([("next", next)]) })
}

/// Signs in.
pub async fn sign_in(
    State(app): State<App>,
    reader: Reader,
    browser: Session,
    form: Form,
) -> Answer {
    match accounts::sign_in(&app, form.value("email"), form.value("password")).await {
        Ok(account) => {
            session::begin(&app, &browser, &account.id).await?;
            go(local(form.value("next")))
        }
        Err(refusal) => {
            let form = form.with(error::problems(refusal)?);
            reader.show_again(&SignInPage { w: reader.frame(), form })
        }
    }
}

/// Signs out. What the browser kept of the pages goes too.
pub async fn sign_out(browser: Session) -> Answer {
    session::end(&browser).await?;
    let mut answer = go("/")?.into_response();
    answer.headers_mut().insert("clear-site-data", HeaderValue::from_static("\"cache\""));
    Ok(answer)
}

/// A path of this site, or else the first page: nobody is led to another site by a link to sign in.
pub(super) fn local(path: &str) -> &str {
    let within = path.starts_with('/') && !path.starts_with("//") && !path.contains(['\\', '\n', '\r']);
    if within { path } else { "/" }
}

impl Page for SignInPage {
    fn samples(w: &Frame) -> Vec<Self> {
        let problem = Problem::new("email", "problem-sign-in");
        let typed = Form::filled([("email", "ana@example.org"), ("next", "/account")]);
        [Form::default(), typed.with(vec![problem])]
            .into_iter()
            .map(|form| Self { w: w.clone(), form })
            .collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nobody_is_led_to_another_site() {
        for (given, expected) in [
            ("/reviews/abc?x=1", "/reviews/abc?x=1"),
            ("", "/"),
            ("https://evil.example", "/"),
            ("//evil.example", "/"),
            ("/\\evil.example", "/"),
            ("/a\r\nb", "/"),
        ] {
            assert_eq!(local(given), expected);
        }
    }
}
