//! One's own account: name, language, profile, password, and tokens for programs.

use askama::Template;
use axum::extract::State;
use omnibus_app::{App, Problem, accounts};
use omnibus_domain::{id::TokenId, locale::Locale};
use omnibus_store::{Account, Profile};

use crate::{
    Answer, Frame, Page, SignedIn, error,
    extract::Path,
    form::{Choice, Form},
    reader::go,
};

/// The account as its owner sees it.
#[derive(Template)]
#[template(path = "accounts/account.html")]
pub struct AccountPage {
    w: Frame,
    email: String,
    form: Form,
    languages: Vec<Choice>,
    tokens: Vec<Token>,
}

/// A new token, shown once.
#[derive(Template)]
#[template(path = "accounts/token.html")]
pub struct TokenPage {
    w: Frame,
    name: String,
    secret: String,
    expires: String,
}

struct Token {
    id: String,
    name: String,
    expires: String,
}

/// The account.
pub async fn show(State(app): State<App>, me: SignedIn) -> Answer {
    let account = accounts::account(&app, &me.actor.user).await?;
    me.show(&page(&app, &me, stored(&account)).await?)
}

/// Changes name, language and profile.
pub async fn change(State(app): State<App>, me: SignedIn, form: Form) -> Answer {
    let language = form.parsed("language").unwrap_or_else(|| me.locale());
    let profile = profile(&form);
    match accounts::change(&app, &me.actor, form.value("name"), language, &profile).await {
        Ok(()) => go("/account?done=account-changed"),
        Err(refusal) => again(&app, &me, form, error::problems(refusal)?).await,
    }
}

/// Changes the password.
pub async fn change_password(State(app): State<App>, me: SignedIn, form: Form) -> Answer {
    let (present, new) = (form.value("password"), form.value("new_password"));
    match accounts::change_password(&app, &me.actor, present, new).await {
        Ok(()) => go("/account?done=password-changed"),
        Err(refusal) => again(&app, &me, form, error::problems(refusal)?).await,
    }
}

/// Makes a token and shows it, once.
pub async fn make_token(State(app): State<App>, me: SignedIn, form: Form) -> Answer {
    match accounts::make_token(&app, &me.actor, form.value("token_name")).await {
        Ok((secret, token)) => me.show(&TokenPage {
            w: me.frame(),
            name: token.name,
            secret,
            expires: me.w.day_of(&token.expires),
        }),
        Err(refusal) => again(&app, &me, form, error::problems(refusal)?).await,
    }
}

/// Withdraws a token.
pub async fn withdraw_token(
    State(app): State<App>,
    me: SignedIn,
    Path(id): Path<TokenId>,
) -> Answer {
    accounts::withdraw_token(&app, &me.actor, &id).await?;
    go("/account?done=token-withdrawn")
}

/// The profile in a form; the invitation asks for it too.
pub(super) fn profile(form: &Form) -> Profile {
    let text = |name| form.value(name).to_owned();
    Profile {
        background: text("background"),
        position: text("position"),
        offices: text("offices"),
        expertise: text("expertise"),
    }
}

/// One form failed; the others on the page show what is stored.
async fn again(app: &App, me: &SignedIn, sent: Form, problems: Vec<Problem>) -> Answer {
    let account = accounts::account(app, &me.actor.user).await?;
    let mut form = stored(&account);
    for (name, value) in sent.fields() {
        form.set(name, value);
    }
    me.show_again(&page(app, me, form.with(problems)).await?)
}

fn stored(account: &Account) -> Form {
    Form::filled([
        ("name", account.name.as_str()),
        ("language", account.language.code()),
        ("background", &account.profile.background),
        ("position", &account.profile.position),
        ("offices", &account.profile.offices),
        ("expertise", &account.profile.expertise),
    ])
}

async fn page(app: &App, me: &SignedIn, form: Form) -> omnibus_app::Result<AccountPage> {
    let token = |token: omnibus_store::ApiToken| Token {
        id: token.id.to_string(),
        name: token.name,
        expires: me.w.day_of(&token.expires),
    };
    let account = accounts::account(app, &me.actor.user).await?;
    Ok(AccountPage {
        w: me.frame(),
        email: account.email,
        form,
        languages: Choice::languages(),
        tokens: accounts::tokens(app, &me.actor).await?.into_iter().map(token).collect(),
    })
}

impl Page for AccountPage {
    fn samples(w: &Frame) -> Vec<Self> {
        let form = Form::filled([("name", "Ana"), ("language", Locale::Es.code())]);
        let wrong = ["problem-empty", "problem-password-wrong"];
        let problems = vec![
            Problem::new("name", wrong[0]),
            Problem::new("password", wrong[1]),
            Problem::new("new_password", "problem-password-short")
                .with("least", accounts::SHORTEST_PASSWORD),
            Problem::new("token_name", wrong[0]),
        ];
        let token = || Token {
            id: "abc".to_owned(),
            name: "Register".to_owned(),
            expires: "2026".to_owned(),
        };
        let page = |form, tokens| Self {
            w: w.clone(),
            email: "ana@example.org".to_owned(),
            form,
            languages: Choice::languages(),
            tokens,
        };
        vec![page(form.clone(), Vec::new()), page(form.with(problems), vec![token()])]
    }
}

impl Page for TokenPage {
    fn samples(w: &Frame) -> Vec<Self> {
        let text = |text: &str| text.to_owned();
        vec![Self {
            w: w.clone(),
            name: text("Register"),
            secret: text("0a"),
            expires: text("2026"),
        }]
    }
}
