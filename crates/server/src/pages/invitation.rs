//! Taking up an invitation: with a new account, or with the one there is.

use askama::Template;
use axum::{extract::State, http::StatusCode};
use omnibus_app::{
    App, AppError, Problem,
    accounts::NewPerson,
    invitations::{self, Offer},
};
use tower_sessions::Session;

use super::account;
use crate::{Answer, Frame, Page, Reader, error, extract::Path, form::Form, reader::go, session};

/// The invitation as the person invited sees it.
#[derive(Template)]
#[template(path = "accounts/invitation.html")]
pub struct InvitationPage {
    w: Frame,
    token: String,
    offer: Offered,
    form: Form,
}

struct Offered {
    email: String,
    seat: &'static str,
    state: Option<String>,
    has_account: bool,
}

/// An invitation that was used or has expired.
#[derive(Template)]
#[template(path = "accounts/invitation_closed.html")]
pub struct ClosedInvitationPage {
    w: Frame,
    form: Form,
}

/// The invitation.
pub async fn show(State(app): State<App>, reader: Reader, Path(token): Path<String>) -> Answer {
    match invitations::open(&app, &token).await {
        Ok(offer) => reader.show(&page(&reader, token, &offer, Form::default())),
        Err(refusal) => closed(&reader, error::problems(refusal)?),
    }
}

/// Takes it up and signs the person in.
pub async fn accept(
    State(app): State<App>,
    reader: Reader,
    browser: Session,
    Path(token): Path<String>,
    form: Form,
) -> Answer {
    let offer = match invitations::open(&app, &token).await {
        Ok(offer) => offer,
        Err(refusal) => return closed(&reader, error::problems(refusal)?),
    };
    let person = NewPerson {
        name: form.value("name").to_owned(),
        password: form.value("password").to_owned(),
        profile: account::profile(&form),
    };
    match invitations::accept(&app, &token, &person, reader.locale()).await {
        Ok(account) => {
            session::begin(&app, &browser, &account.id).await?;
            let review = offer.invitation.review.filter(|_| account.approved);
            let place = review.map_or("/".to_owned(), |review| format!("/reviews/{review}"));
            go(&format!("{place}?done=invitation-accepted"))
        }
        Err(AppError::Invalid(problems)) => {
            reader.show_again(&page(&reader, token, &offer, form.with(problems)))
        }
        Err(other) => Err(other.into()),
    }
}

fn closed(reader: &Reader, problems: Vec<Problem>) -> Answer {
    let form = Form::default().with(problems);
    reader.show_as(StatusCode::GONE, &ClosedInvitationPage { w: reader.frame(), form })
}

fn page(reader: &Reader, token: String, offer: &Offer, form: Form) -> InvitationPage {
    let w = reader.frame();
    let offer = Offered {
        email: offer.invitation.email.clone(),
        seat: offer.invitation.seat.as_str(),
        state: offer.state.as_ref().map(|state| w.state(state)),
        has_account: offer.has_account,
    };
    InvitationPage { w, token, offer, form }
}

impl InvitationPage {
    /// What is offered, in a sentence.
    fn text(&self) -> String {
        match &self.offer.state {
            Some(state) => {
                let seat = self.w.get(&format!("seat-{}", self.offer.seat));
                self.w.say2("invitation-to-review", "state", state, "seat", seat)
            }
            None => self.w.get("invitation-to-secretariat"),
        }
    }

    /// People of ministries and officers have no profile to be approved.
    fn asks_for_profile(&self) -> bool {
        self.offer.state.is_some() && self.offer.seat != "contributor"
    }
}

impl Page for InvitationPage {
    fn samples(w: &Frame) -> Vec<Self> {
        let page = |seat, state: Option<&str>, has_account| Self {
            w: w.clone(),
            token: "abc".to_owned(),
            offer: Offered {
                email: "ana@example.org".to_owned(),
                seat,
                state: state.map(str::to_owned),
                has_account,
            },
            form: Form::default().with(vec![Problem::new("name", "problem-empty")]),
        };
        vec![
            page("focal-point", Some("Northland"), false),
            page("expert", Some("Northland"), true),
            page("contributor", Some("Northland"), false),
            page("observer", Some("Northland"), false),
            page("staff", None, false),
        ]
    }
}

impl Page for ClosedInvitationPage {
    fn samples(w: &Frame) -> Vec<Self> {
        ["problem-invitation-used", "problem-invitation-expired"]
            .into_iter()
            .map(|message| Form::default().with(vec![Problem::new("", message)]))
            .map(|form| Self { w: w.clone(), form })
            .collect()
    }
}
