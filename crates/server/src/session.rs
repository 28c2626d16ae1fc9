//! Browser sessions: kept in the database, ended after twelve hours of rest.

use std::fmt;

use async_trait::async_trait;
use jiff::{SignedDuration, Timestamp};
use omnibus_app::{App, AppError, Result};
use omnibus_domain::id::UserId;
use omnibus_store::{StoreError, StoredSession};
use sha2::{Digest, Sha256};
use tower_sessions::{
    Expiry, Session, SessionManagerLayer, SessionStore,
    cookie::SameSite,
    session::{Id, Record},
    session_store::{Error, Result as SessionResult},
};

/// How long a session lasts without being used.
pub const REST: SignedDuration = SignedDuration::from_hours(12);
/// How long a session is used before its end is moved: not each request writes.
const MOVE_AFTER: SignedDuration = SignedDuration::from_mins(10);

const USER: &str = "user";
const SEEN: &str = "seen";

/// The layer that gives every request its session.
pub fn layer(app: &App, secure: bool) -> SessionManagerLayer<Kept> {
    SessionManagerLayer::new(Kept(app.clone()))
        // The prefix makes browsers refuse the cookie from anyone but this host by https.
        .with_name(if secure { "__Host-omnibus" } else { "omnibus" })
        .with_http_only(true)
        .with_same_site(SameSite::Lax)
        .with_secure(secure)
        .with_expiry(Expiry::OnInactivity(time::Duration::seconds(REST.as_secs())))
}

/// Signs a person in: under a new session, so that nobody who knew the old one comes along.
///
/// # Errors
/// If the database fails.
pub async fn begin(app: &App, session: &Session, user: &UserId) -> Result<()> {
    session.flush().await.map_err(failed)?;
    session.cycle_id().await.map_err(failed)?;
    session.insert(USER, user.as_str()).await.map_err(failed)?;
    session.insert(SEEN, app.now().as_millisecond()).await.map_err(failed)
}

/// Signs a person out.
///
/// # Errors
/// If the database fails.
pub async fn end(session: &Session) -> Result<()> {
    session.flush().await.map_err(failed)
}

/// The person of a session.
///
/// # Errors
/// If the database fails.
pub async fn user(app: &App, session: &Session) -> Result<Option<UserId>> {
    let user: Option<UserId> = session.get(USER).await.map_err(failed)?;
    if user.is_some() {
        let seen: Option<i64> = session.get(SEEN).await.map_err(failed)?;
        let now = app.now().as_millisecond();
        let rested = now.saturating_sub(seen.unwrap_or_default());
        if i128::from(rested) > MOVE_AFTER.as_millis() {
            session.insert(SEEN, now).await.map_err(failed)?;
        }
    }
    Ok(user)
}

fn failed(error: impl fmt::Display) -> AppError {
    AppError::Unavailable(error.to_string())
}

/// Sessions in the database, each under the SHA-256 of its identifier: who reads the database cannot
/// take a session over.
#[derive(Clone)]
pub struct Kept(App);

impl fmt::Debug for Kept {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Kept")
    }
}

impl Kept {
    /// In the database of an installation.
    pub fn new(app: &App) -> Self {
        Self(app.clone())
    }

    fn stored(&self, record: &Record) -> Result<StoredSession> {
        let data = serde_json::to_string(&record.data).map_err(failed)?;
        let expires = self.0.now().checked_add(REST).unwrap_or(Timestamp::MAX);
        Ok(StoredSession { id: key(&record.id), data, expires })
    }

    async fn begin(&self, record: &Record) -> Result<()> {
        let tx = self.0.store.begin().await?;
        tx.begin_session(&self.stored(record)?).await?;
        Ok(tx.commit().await?)
    }

    /// A session that was ended while a page was open does not come back.
    async fn keep(&self, record: &Record) -> Result<()> {
        let tx = self.0.store.begin().await?;
        tx.keep_session(&self.stored(record)?).await?;
        Ok(tx.commit().await?)
    }

    async fn remove(&self, id: &Id) -> std::result::Result<(), StoreError> {
        let tx = self.0.store.begin().await?;
        tx.delete_session(&key(id)).await?;
        tx.commit().await
    }
}

#[async_trait]
impl SessionStore for Kept {
    async fn create(&self, record: &mut Record) -> SessionResult<()> {
        // 128 bits of chance: no two sessions meet.
        self.begin(record).await.map_err(|error| Error::Backend(error.to_string()))
    }

    async fn save(&self, record: &Record) -> SessionResult<()> {
        self.keep(record).await.map_err(|error| Error::Backend(error.to_string()))
    }

    async fn load(&self, id: &Id) -> SessionResult<Option<Record>> {
        let found = self.0.store.read().session(&key(id), self.0.now()).await;
        let Some(kept) = found.map_err(|error| Error::Backend(error.to_string()))? else {
            return Ok(None);
        };
        let data =
            serde_json::from_str(&kept.data).map_err(|error| Error::Decode(error.to_string()))?;
        let seconds = kept.expires.as_second();
        let expiry_date = time::OffsetDateTime::from_unix_timestamp(seconds)
            .map_err(|error| Error::Decode(error.to_string()))?;
        Ok(Some(Record { id: *id, data, expiry_date }))
    }

    async fn delete(&self, id: &Id) -> SessionResult<()> {
        self.remove(id).await.map_err(|error| Error::Backend(error.to_string()))
    }
}

fn key(id: &Id) -> String {
    Sha256::digest(id.to_string()).iter().map(|byte| format!("{byte:02x}")).collect()
}
