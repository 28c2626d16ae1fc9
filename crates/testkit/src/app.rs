//! An installation in a temporary folder, gone with the test.

use std::sync::Arc;

use axum::Router;
use jiff::tz::TimeZone;
use object_store::memory::InMemory;
use omnibus_app::{App, Clock, LARGEST_FILE, Settings};
use omnibus_domain::id::UserId;
use omnibus_pack::Pack;
use omnibus_server::{Site, post, routes};
use omnibus_store::Store;
use omnibus_words::{Catalog, interface_sources};
use tempfile::TempDir;

use crate::{Browser, Steered};

/// An installation that a test asks.
pub struct TestApp {
    /// The acts.
    pub app: App,
    /// The pages.
    pub router: Router,
    /// What the pages work with.
    pub site: Site,
    /// Time and chance.
    pub steered: Arc<Steered>,
    folder: TempDir,
}

/// The embedded pack and all words, read once for all tests of a process.
pub fn test_words() -> (Pack, Arc<Catalog>) {
    let pack = Pack::embedded().expect("the embedded pack reads");
    let mut sources = interface_sources();
    sources.extend(pack.words.iter().cloned());
    let catalog = Catalog::new(&sources, TimeZone::UTC).expect("the words are valid");
    (pack, Arc::new(catalog))
}

impl TestApp {
    /// An empty installation on SQLite, reached at `http://localhost`; its mails can be read at `/mail`.
    pub async fn new() -> Self {
        Self::at("http://localhost").await
    }

    /// The same reached at another address.
    pub async fn at(base_url: &str) -> Self {
        let folder = tempfile::tempdir().expect("a temporary folder");
        let store = Store::open_file(&folder.path().join("omnibus.sqlite")).await;
        let steered = Arc::new(Steered::default());
        let (pack, catalog) = test_words();
        let settings = Settings {
            base_url: base_url.to_owned(),
            demonstration: false,
            largest_file: LARGEST_FILE,
        };
        let app = App {
            store: store.expect("a database in the temporary folder"),
            pack: Arc::new(pack),
            catalog,
            files: Arc::new(InMemory::new()),
            clock: steered.clone(),
            random: steered.clone(),
            settings: Arc::new(settings),
        };
        omnibus_app::parties::load_pack_facts(&app).await.expect("the pack's facts are loaded");
        Self::around(app, steered, folder).await
    }

    async fn around(app: App, steered: Arc<Steered>, folder: TempDir) -> Self {
        let mails = folder.path().join("mail");
        let post = post::Folder::new(&mails, "Omnibus <omnibus@localhost>", steered.clone());
        let post = Arc::new(post.expect("a folder for mails"));
        let site = Site::new(app.clone(), post, Some(mails)).await.expect("names are read");
        Self { router: routes::router(&site), app, site, steered, folder }
    }

    /// The same installation after its participants changed: their names are read again.
    pub async fn again(self) -> Self {
        let Self { app, steered, folder, .. } = self;
        Self::around(app, steered, folder).await
    }

    /// A browser in which nobody is signed in.
    pub fn browser(&self) -> Browser {
        Browser::new(self.router.clone())
    }

    /// A browser in which this person is signed in.
    pub async fn browser_of(&self, user: &UserId) -> Browser {
        let mut browser = self.browser();
        browser.sign_in_without_password(&self.app, user).await;
        browser
    }

    /// Sends the mails that are due, as the server does by itself.
    pub async fn send_mails(&self) -> usize {
        let mut sent = 0;
        loop {
            let more = omnibus_app::notices::send_due(&self.app, self.site.post.as_ref()).await;
            match more.expect("mails go to a folder") {
                0 => return sent,
                more => sent += more,
            }
        }
    }

    /// The path of the link in the newest mail to this address.
    pub async fn newest_link(&self, to: &str) -> String {
        let folder = self.site.mailbox.as_ref().expect("mails go to a folder");
        let mails = post::list(folder).await.expect("the folder of mails");
        let mail = mails.into_iter().map(|(_, mail)| mail).find(|mail| mail.to == to);
        let body = mail.expect("a mail to this address").body;
        let base_url = &self.app.settings.base_url;
        let path = body.lines().find_map(|line| line.strip_prefix(base_url.as_str()));
        path.expect("a link in the mail").to_owned()
    }

    /// The present moment.
    pub fn now(&self) -> jiff::Timestamp {
        self.steered.now()
    }
}
