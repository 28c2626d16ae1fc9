//! The people of the platform, for the secretariat: profiles to approve, officers to invite.

use askama::Template;
use axum::extract::State;
use omnibus_app::{App, Problem, accounts, invitations};
use omnibus_domain::id::UserId;
use omnibus_store::{Account, Profile};

use crate::{
    Answer, Frame, Page, SignedIn, error,
    extract::Path,
    form::{Choice, Form},
    reader::go,
};

/// Everyone with an account.
#[derive(Template)]
#[template(path = "secretariat/people.html")]
pub struct PeoplePage {
    w: Frame,
    people: Vec<Person>,
    form: Form,
    languages: Vec<Choice>,
}

struct Person {
    id: String,
    name: String,
    email: String,
    of: String,
    approved: bool,
    profile: Profile,
}

/// The list.
pub async fn show(State(app): State<App>, me: SignedIn) -> Answer {
    let form = Form::filled([("language", me.locale().code())]);
    me.show(&page(&app, &me, form).await?)
}

/// Approves a profile.
pub async fn approve(State(app): State<App>, me: SignedIn, Path(id): Path<UserId>) -> Answer {
    accounts::approve(&app, &me.actor, &id).await?;
    go("/secretariat/people?done=approved")
}

/// Invites an officer.
pub async fn invite(State(app): State<App>, me: SignedIn, form: Form) -> Answer {
    let language = form.parsed("language").unwrap_or_else(|| me.locale());
    let sent = invitations::send_to_officer(&app, &me.actor, form.value("email"), language).await;
    match sent {
        Ok(()) => go("/secretariat/people?done=officer-invited"),
        Err(refusal) => {
            let form = form.with(error::problems(refusal)?);
            me.show_again(&page(&app, &me, form).await?)
        }
    }
}

async fn page(app: &App, me: &SignedIn, form: Form) -> omnibus_app::Result<PeoplePage> {
    let people = accounts::people(app, &me.actor).await?;
    let mut people: Vec<Person> =
        people.into_iter().map(|account| person(&me.w, account)).collect();
    me.w.sort_by_name(&mut people, |person| &person.name);
    Ok(PeoplePage { w: me.frame(), people, form, languages: Choice::languages() })
}

fn person(w: &Frame, account: Account) -> Person {
    let of = match (&account.participant, account.secretariat) {
        (Some(code), _) => w.state(code),
        (None, true) => w.get("people-officer"),
        (None, false) => String::new(),
    };
    Person {
        id: account.id.to_string(),
        name: account.name,
        email: account.email,
        of,
        approved: account.approved,
        profile: account.profile,
    }
}

impl PeoplePage {
    fn waiting(&self) -> Vec<&Person> {
        self.people.iter().filter(|person| !person.approved).collect()
    }

    fn rows(&self, person: &Person) -> Vec<(String, String)> {
        let profile = &person.profile;
        let fields = [
            ("account-background", &profile.background),
            ("account-position", &profile.position),
            ("account-offices", &profile.offices),
            ("account-expertise", &profile.expertise),
        ];
        let given = fields.into_iter().filter(|(_, text)| !text.is_empty());
        given.map(|(key, text)| (self.w.get(key), text.clone())).collect()
    }
}

impl Page for PeoplePage {
    fn samples(w: &Frame) -> Vec<Self> {
        let person = |approved| Person {
            id: "abc".to_owned(),
            name: "Ana".to_owned(),
            email: "ana@example.org".to_owned(),
            of: w.get("people-officer"),
            approved,
            profile: Profile { background: "Law".to_owned(), ..Profile::default() },
        };
        let wrong = vec![Problem::new("email", "problem-has-account")];
        let page =
            |people, form| Self { w: w.clone(), people, form, languages: Choice::languages() };
        vec![
            page(vec![person(true)], Form::default()),
            page(vec![person(true), person(false)], Form::default().with(wrong)),
        ]
    }
}
