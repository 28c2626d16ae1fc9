//! An installation in a temporary folder whose time and chance the test decides.

use std::{
    path::Path,
    sync::{
        Arc,
        atomic::{AtomicI64, AtomicU64, Ordering},
    },
};

use jiff::{SignedDuration, Timestamp, tz::TimeZone};
use object_store::memory::InMemory;
use omnibus_app::{App, AppError, Clock, Random, Settings, accounts};
use omnibus_domain::{id::ReviewId, policy::Actor, review::StageName};
use omnibus_pack::Pack;
use omnibus_store::Store;
use omnibus_words::{Catalog, interface_sources};

const DATABASE: &str = "test.sqlite";

/// An installation, gone with the test.
pub struct TestWorld {
    pub app: App,
    clock: Arc<TestClock>,
    folder: tempfile::TempDir,
}

impl TestWorld {
    /// An installation with nothing but the facts of the pack to come, at noon of a day in 2026.
    pub async fn new() -> Self {
        Self::at(tempfile::tempdir().unwrap(), 0).await
    }

    /// The same with the demonstration loaded: once for each build of these tests, then copied.
    pub async fn with_demonstration() -> Self {
        let built = std::env::current_exe().and_then(|this| this.metadata()?.modified()).unwrap();
        let age = built.duration_since(std::time::UNIX_EPOCH).unwrap().as_nanos();
        let kept = Path::new(env!("CARGO_TARGET_TMPDIR")).join(format!("demonstration-{age}"));
        let folder = tempfile::tempdir().unwrap();
        let file = folder.path().join(DATABASE);
        if std::fs::copy(&kept, &file).is_err() {
            let loading = Self::new().await;
            omnibus_app::demonstration::load(&loading.app).await.unwrap();
            loading.app.store.close().await.unwrap();
            let loaded = loading.folder.path().join(DATABASE);
            std::fs::copy(&loaded, &file).unwrap();
            // Other tests look for it at the same time: it must be there whole or not at all.
            let whole = kept.with_extension(std::process::id().to_string());
            std::fs::copy(&loaded, &whole).and_then(|_| std::fs::rename(&whole, &kept)).unwrap();
        }
        Self::at(folder, u64::MAX / 2).await
    }

    async fn at(folder: tempfile::TempDir, chance: u64) -> Self {
        let store = Store::open_file(&folder.path().join(DATABASE)).await.unwrap();
        let pack = Pack::embedded().unwrap();
        let mut sources = interface_sources();
        sources.extend(pack.words.iter().cloned());
        let catalog = Catalog::new(&sources, TimeZone::UTC).unwrap();
        let clock = Arc::new(TestClock::at("2026-11-20T12:00:00Z".parse().unwrap()));
        let settings = Settings {
            base_url: "http://localhost".to_owned(),
            demonstration: true,
            largest_file: 1_000_000,
        };
        let app = App {
            store,
            pack: Arc::new(pack),
            catalog: Arc::new(catalog),
            files: Arc::new(InMemory::new()),
            clock: clock.clone(),
            random: Arc::new(CountingRandom(AtomicU64::new(chance))),
            settings: Arc::new(settings),
        };
        Self { app, clock, folder }
    }

    /// The person whose address begins so.
    pub async fn actor(&self, address: &str) -> Actor {
        let accounts = self.app.store.read().accounts().await.unwrap();
        let found = accounts.iter().find(|account| account.email.starts_with(address));
        accounts::actor(found.unwrap_or_else(|| panic!("nobody is called {address}")))
    }

    /// The officer of the secretariat.
    pub async fn officer(&self) -> Actor {
        self.actor("miriam.okonjo").await
    }

    /// The review of a State.
    pub async fn review(&self, state: &str) -> ReviewId {
        let reviews = self.app.store.read().reviews().await.unwrap();
        reviews.into_iter().find(|review| review.state.as_str() == state).unwrap().id
    }

    /// Where a review stands.
    pub async fn stage(&self, review: &ReviewId) -> StageName {
        self.app.store.read().review(review).await.unwrap().unwrap().stage.name()
    }

    /// Lets time pass.
    pub fn wait(&self, time: SignedDuration) {
        self.clock.0.fetch_add(i64::try_from(time.as_millis()).unwrap(), Ordering::Relaxed);
    }
}

struct TestClock(AtomicI64);

impl TestClock {
    fn at(moment: Timestamp) -> Self {
        Self(AtomicI64::new(moment.as_millisecond()))
    }
}

impl Clock for TestClock {
    fn now(&self) -> Timestamp {
        Timestamp::from_millisecond(self.0.load(Ordering::Relaxed)).unwrap()
    }
}

/// Chance that repeats itself from one run to the next: a counter, mixed.
struct CountingRandom(AtomicU64);

impl Random for CountingRandom {
    fn fill(&self, bytes: &mut [u8]) {
        for byte in bytes {
            let mut word = self.0.fetch_add(0x9E37_79B9_7F4A_7C15, Ordering::Relaxed);
            word = (word ^ (word >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
            word = (word ^ (word >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
            *byte = (word >> 56) as u8;
        }
    }
}

/// What became of an act, in one line: `done`, `not-found`, or the fields and messages of its problems.
pub fn told<T>(outcome: &Result<T, AppError>) -> String {
    match outcome {
        Ok(_) => "done".to_owned(),
        Err(AppError::NotFound) => "not-found".to_owned(),
        Err(AppError::NotSignedIn) => "not-signed-in".to_owned(),
        Err(AppError::NotYours) => "not-yours".to_owned(),
        Err(AppError::WrongStage(stage)) => format!("wrong-stage {stage}"),
        Err(AppError::Stale) => "stale".to_owned(),
        Err(AppError::Invalid(problems)) => {
            let told = problems.iter().map(|one| format!("{}:{}", one.field, one.message));
            told.collect::<Vec<_>>().join(" ")
        }
        Err(other) => panic!("{other}"),
    }
}
