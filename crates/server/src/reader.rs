//! Who reads: the language, the person if one is signed in, and where on the site.

use std::ops::Deref;

use axum::{
    extract::{FromRequestParts, Request, State},
    http::{HeaderMap, StatusCode, header, request::Parts},
    middleware::Next,
    response::{IntoResponse, Redirect, Response},
};
use omnibus_app::{AppError, accounts};
use omnibus_domain::{locale::Locale, policy::Actor};
use omnibus_store::Account;
use tower_sessions::Session;

use crate::{
    Answer, Frame, Page, Refused, Site, Trouble, frame::Person, layers::Language, session,
};

/// Who reads. Every handler that shows a page takes one.
#[derive(Clone)]
pub struct Reader {
    /// The frame of the page.
    pub w: Frame,
    /// The account of the person who is signed in.
    pub account: Option<Account>,
}

/// A person who is signed in; without one the handler is not called.
#[derive(Clone)]
pub struct SignedIn {
    /// Who reads.
    pub reader: Reader,
    /// The person, as the acts know it.
    pub actor: Actor,
}

/// What tells caches to keep a page for a minute, apart by language and by who is signed in.
pub const CACHED: [(header::HeaderName, &str); 2] =
    [(header::CACHE_CONTROL, "public, max-age=60"), (header::VARY, "Cookie, Accept-Language")];

impl Reader {
    /// The frame for a page.
    pub fn frame(&self) -> Frame {
        self.w.clone()
    }

    /// The page's language.
    pub fn locale(&self) -> Locale {
        self.w.locale()
    }

    /// Shows a page.
    ///
    /// # Errors
    /// If the template fails, which would be a bug.
    pub fn show(&self, page: &impl Page) -> Answer {
        self.show_as(StatusCode::OK, page)
    }

    /// Shows a page that is the same for everyone who is not signed in: then caches may keep it a minute.
    ///
    /// # Errors
    /// As [`Reader::show`].
    pub fn show_to_all(&self, page: &impl Page) -> Answer {
        let answer = self.show(page)?;
        Ok(if self.account.is_none() { (CACHED, answer).into_response() } else { answer })
    }

    /// Shows a form again with what was typed and what is wrong with it.
    ///
    /// # Errors
    /// As [`Reader::show`].
    pub fn show_again(&self, page: &impl Page) -> Answer {
        self.show_as(StatusCode::UNPROCESSABLE_ENTITY, page)
    }

    /// Shows a page with a status of its own.
    ///
    /// # Errors
    /// As [`Reader::show`].
    pub fn show_as(&self, status: StatusCode, page: &impl Page) -> Answer {
        let html = page.render().map_err(|error| AppError::Bug(error.to_string()))?;
        Ok((status, [(header::CONTENT_TYPE, "text/html; charset=utf-8")], html).into_response())
    }

    /// True if an answer in JSON is wanted: the API, or a form being saved while it is typed.
    pub fn wants_json(&self, request: &Request) -> bool {
        wants_json(request.headers(), &self.w.path)
    }
}

/// True if `Accept` prefers JSON, or the path is the API's.
pub fn wants_json(headers: &HeaderMap, path: &str) -> bool {
    let accepts = |value: &str| value.trim_start().starts_with("application/json");
    let accept = headers.get(header::ACCEPT).and_then(|value| value.to_str().ok());
    path.starts_with("/api/") || accept.is_some_and(accepts)
}

/// Sends the browser on to a page of this site, which it then reads.
pub fn go(path: &str) -> Answer {
    Ok(Redirect::to(path).into_response())
}

/// Finds out who reads and hands it to the handlers.
pub async fn find(State(site): State<Site>, mut request: Request, next: Next) -> Response {
    let mut reader = anonymous(&site, &request);
    let shown = Shown::of(&request);
    match account(&site, shown).await {
        Ok(account) => reader.sign_in(account),
        Err(refused) => {
            request.extensions_mut().insert(reader);
            request.extensions_mut().insert(refused.trouble().clone());
            return next.run(request).await;
        }
    }
    request.extensions_mut().insert(reader);
    next.run(request).await
}

/// Refuses what [`find`] could not find out. Sits inside of what tells refusals.
pub async fn refuse(request: Request, next: Next) -> Response {
    match request.extensions().get::<Trouble>() {
        Some(trouble) => trouble.clone().into_response(),
        None => next.run(request).await,
    }
}

/// What a request shows of who sent it.
enum Shown {
    Nothing,
    Token(Option<String>),
    Session(Session),
}

impl Shown {
    fn of(request: &Request) -> Self {
        if request.uri().path().starts_with("/assets/") {
            return Self::Nothing;
        }
        if let Some(given) = request.headers().get(header::AUTHORIZATION) {
            let token = given.to_str().ok().and_then(|given| given.strip_prefix("Bearer "));
            return Self::Token(token.map(|token| token.trim().to_owned()));
        }
        request.extensions().get().cloned().map_or(Self::Nothing, Self::Session)
    }
}

async fn account(site: &Site, shown: Shown) -> Result<Option<Account>, Refused> {
    let user = match shown {
        Shown::Nothing => None,
        Shown::Token(token) => {
            let token = token.ok_or(AppError::NotSignedIn)?;
            return Ok(Some(accounts::by_token(&site.app, &token).await?));
        }
        Shown::Session(session) => session::user(&site.app, &session).await?,
    };
    let Some(user) = user else { return Ok(None) };
    match accounts::account(&site.app, &user).await {
        Ok(account) => Ok(Some(account)),
        Err(AppError::NotSignedIn) => Ok(None),
        Err(other) => Err(other.into()),
    }
}

fn anonymous(site: &Site, request: &Request) -> Reader {
    let locale = request.extensions().get::<Language>().map_or(Locale::En, |found| found.0);
    let path = request.uri().path_and_query().map_or("/", |path| path.as_str());
    let settings = &site.app.settings;
    let words = site.app.words(locale);
    let mut w = Frame::new(words, site.names.clone(), path.to_owned(), settings.base_url.clone());
    w.demonstration = settings.demonstration;
    w.mailbox = site.mailbox.is_some();
    Reader { w, account: None }
}

impl Reader {
    fn sign_in(&mut self, account: Option<Account>) {
        self.w.person = account.as_ref().map(|account| Person {
            user: account.id.to_string(),
            name: account.name.clone(),
            participant: account.participant.as_ref().map(ToString::to_string),
            secretariat: account.secretariat,
        });
        self.account = account;
    }
}

impl<S: Send + Sync> FromRequestParts<S> for Reader {
    type Rejection = Trouble;
    async fn from_request_parts(parts: &mut Parts, _: &S) -> Result<Self, Trouble> {
        parts.extensions.get::<Reader>().cloned().ok_or(Trouble::Bug)
    }
}

impl<S: Send + Sync> FromRequestParts<S> for SignedIn {
    type Rejection = Trouble;
    async fn from_request_parts(parts: &mut Parts, state: &S) -> Result<Self, Trouble> {
        let reader = Reader::from_request_parts(parts, state).await?;
        let account = reader.account.as_ref().ok_or(Trouble::NotSignedIn)?;
        Ok(Self::new(&reader, account))
    }
}

impl SignedIn {
    /// The reader with this account.
    pub fn new(reader: &Reader, account: &Account) -> Self {
        Self { actor: accounts::actor(account), reader: reader.clone() }
    }
}

impl Deref for SignedIn {
    type Target = Reader;
    fn deref(&self) -> &Reader {
        &self.reader
    }
}
