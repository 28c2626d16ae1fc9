//! What every page works with, beside the acts themselves.

use std::{collections::BTreeMap, net::IpAddr, path::PathBuf, sync::Arc};

use axum::extract::FromRef;
use governor::{DefaultKeyedRateLimiter, Quota};
use omnibus_app::{App, Result, notices::Post};
use omnibus_domain::{id::ParticipantCode, locale::Locale};
use tokio::sync::Notify;

/// The state of the server. Cheap to clone.
#[derive(Clone)]
pub struct Site {
    /// The acts and what they need.
    pub app: App,
    /// Names of States and organizations.
    pub names: Arc<Names>,
    /// Hands mails over.
    pub post: Arc<dyn Post>,
    /// Where mails lie if they can be read in the application (in development).
    pub mailbox: Option<Arc<PathBuf>>,
    /// Wakes the job that sends mails.
    pub nudge: Arc<Notify>,
    /// Counts the attempts to sign in or to take up an invitation, by address of the network.
    pub attempts: Arc<DefaultKeyedRateLimiter<IpAddr>>,
    /// True behind a reverse proxy, whose `X-Forwarded-For` is believed.
    pub behind_proxy: bool,
}

/// How many attempts an address of the network has at once; one more comes back every six seconds.
pub const ATTEMPTS: u32 = 20;

impl Site {
    /// The server of an installation.
    ///
    /// # Errors
    /// If the participants cannot be read.
    pub async fn new(app: App, post: Arc<dyn Post>, mailbox: Option<PathBuf>) -> Result<Self> {
        let names = Arc::new(Names::load(&app).await?);
        let burst = std::num::NonZeroU32::new(ATTEMPTS).unwrap_or(std::num::NonZeroU32::MIN);
        let quota =
            Quota::per_minute(std::num::NonZeroU32::MIN.saturating_add(9)).allow_burst(burst);
        Ok(Self {
            app,
            names,
            post,
            mailbox: mailbox.map(Arc::new),
            nudge: Arc::new(Notify::new()),
            attempts: Arc::new(DefaultKeyedRateLimiter::keyed(quota)),
            behind_proxy: false,
        })
    }

    /// True while nobody has an account.
    ///
    /// # Errors
    /// If the database fails.
    pub async fn is_empty(&self) -> Result<bool> {
        Ok(self.app.store.read().has_no_accounts().await?)
    }

    /// True if it is reached by `https`.
    pub fn is_secure(&self) -> bool {
        self.app.settings.base_url.starts_with("https://")
    }
}

impl FromRef<Site> for App {
    fn from_ref(site: &Site) -> Self {
        site.app.clone()
    }
}

/// The names of participants in six languages, read once: they change with the content pack only.
#[derive(Debug, Default)]
pub struct Names(BTreeMap<ParticipantCode, BTreeMap<Locale, String>>);

impl Names {
    async fn load(app: &App) -> Result<Self> {
        let participants = app.store.read().participants().await?;
        Ok(Self(participants.into_iter().map(|known| (known.code, known.names)).collect()))
    }

    /// The name of a participant in a language; its code if it has none.
    pub fn of(&self, code: &str, locale: Locale) -> String {
        let names = self.0.get::<str>(code);
        let name = names.and_then(|names| names.get(&locale).or_else(|| names.get(&Locale::En)));
        name.cloned().unwrap_or_else(|| code.to_owned())
    }
}
