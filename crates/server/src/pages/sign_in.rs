//! Signing in and out.

use askama::Template;
use axum::{extract::State, http::HeaderValue};
use omnibus_app::{
    App, AppError, Problem, accounts,
    demonstration::{self, Persona},
};
use omnibus_domain::id::UserId;
use serde::Deserialize;
use tower_sessions::Session;

use crate::{Answer, Frame, Page, Reader, error, extract::Query, form::Form, reader::go, session};

/// The form that asks for address and password.
#[derive(Template)]
#[template(path = "accounts/sign_in.html")]
pub struct SignInPage {
    w: Frame,
    form: Form,
    groups: Vec<Group>,
}

/// People of the demonstration around the review of one State.
struct Group {
    /// The review, or the secretariat.
    title: String,
    people: Vec<Persona>,
}

/// Where to go afterwards.
#[derive(Deserialize)]
pub struct Next {
    #[serde(default)]
    next: String,
}

/// The form.
pub async fn form(
    State(app): State<App>,
    reader: Reader,
    Query(Next { next }): Query<Next>,
) -> Answer {
    if reader.account.is_some() {
        return go(local(&next));
    }
    reader.show(&page(&app, &reader, Form::filled([("next", next)])).await?)
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
            reader.show_again(&page(&app, &reader, form).await?)
        }
    }
}

/// Signs in as one of the demonstration's people.
pub async fn as_persona(State(app): State<App>, browser: Session, form: Form) -> Answer {
    let user: UserId = form.parsed("user").ok_or(AppError::NotFound)?;
    let account = demonstration::sign_in(&app, &user).await?;
    session::begin(&app, &browser, &account.id).await?;
    go(local(form.value("next")))
}

async fn page(app: &App, reader: &Reader, form: Form) -> omnibus_app::Result<SignInPage> {
    let people = match app.settings.demonstration {
        true => demonstration::people(app, reader.locale()).await?,
        false => Vec::new(),
    };
    Ok(SignInPage { groups: groups(&reader.w, people), w: reader.frame(), form })
}

/// The people in the order given, those of one review together.
fn groups(w: &Frame, people: Vec<Persona>) -> Vec<Group> {
    let mut groups: Vec<Group> = Vec::new();
    for persona in people {
        let title = match &persona.state {
            Some(state) => w.say("home-review-of", "state", state),
            None => w.get("seat-staff"),
        };
        match groups.iter_mut().find(|group| group.title == title) {
            Some(group) => group.people.push(persona),
            None => groups.push(Group { title, people: vec![persona] }),
        }
    }
    groups
}

/// Signs out. What the browser kept of the pages goes too.
pub async fn sign_out(browser: Session) -> Answer {
    session::end(&browser).await?;
    let mut answer = go("/?done=signed-out")?;
    answer.headers_mut().insert("clear-site-data", HeaderValue::from_static("\"cache\""));
    Ok(answer)
}

/// A path of this site, or else the first page: nobody is led to another site by a link to sign in.
pub(super) fn local(path: &str) -> &str {
    let within =
        path.starts_with('/') && !path.starts_with("//") && !path.contains(['\\', '\n', '\r']);
    if within { path } else { "/" }
}

impl Page for SignInPage {
    fn samples(w: &Frame) -> Vec<Self> {
        let problem = Problem::new("email", "problem-sign-in");
        let typed = Form::filled([("email", "ana@example.org"), ("next", "/account")]);
        let persona = |state: Option<&str>| {
            let (name, state) = ("Ana".to_owned(), state.map(str::to_owned));
            Some(Persona { user: "ana".parse().ok()?, name, role: w.get("seat-staff"), state })
        };
        let people = [None, Some("Northland")].into_iter().filter_map(persona).collect();
        let page = |form, people| Self { w: w.clone(), form, groups: groups(w, people) };
        vec![page(Form::default(), people), page(typed.with(vec![problem]), Vec::new())]
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
