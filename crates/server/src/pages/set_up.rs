//! The first officer of an empty installation.

use askama::Template;
use axum::extract::State;
use omnibus_app::{
    App, AppError, Problem,
    accounts::{self, NewPerson},
};
use omnibus_store::Profile;
use tower_sessions::Session;

use crate::{Answer, Frame, Page, Reader, Site, error, form::Form, reader::go, session};

/// The form for the first account.
#[derive(Template)]
#[template(path = "accounts/set_up.html")]
pub struct SetUpPage {
    w: Frame,
    form: Form,
}

/// The form, while nobody has an account.
pub async fn form(State(site): State<Site>, reader: Reader) -> Answer {
    if !site.is_empty().await? {
        return Err(AppError::NotFound.into());
    }
    reader.show(&SetUpPage { w: reader.frame(), form: Form::default() })
}

/// Makes the first account and signs its owner in.
pub async fn make(State(app): State<App>, reader: Reader, browser: Session, form: Form) -> Answer {
    let person = NewPerson {
        name: form.value("name").to_owned(),
        password: form.value("password").to_owned(),
        profile: Profile::default(),
    };
    match accounts::set_up(&app, &person, form.value("email"), reader.locale()).await {
        Ok(account) => {
            session::begin(&app, &browser, &account.id).await?;
            go("/")
        }
        Err(refusal) => {
            let form = form.with(error::problems(refusal)?);
            reader.show_again(&SetUpPage { w: reader.frame(), form })
        }
    }
}

impl Page for SetUpPage {
    fn samples(w: &Frame) -> Vec<Self> {
        let wrong = Problem::new("email", "problem-email");
        [Form::default(), Form::default().with(vec![wrong])]
            .into_iter()
            .map(|form| Self { w: w.clone(), form })
            .collect()
    }
}
