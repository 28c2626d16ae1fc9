//! What every act works with: store, pack, words, files, clock and chance.

use std::sync::Arc;

use jiff::{Timestamp, civil::Date};
use object_store::ObjectStore;
use omnibus_domain::{
    id::ReviewId,
    locale::Locale,
    policy::{Access, Actor},
};
use omnibus_pack::Pack;
use omnibus_store::{Event, Store};
use omnibus_words::{Catalog, Words};

use crate::{AppError, Result};

/// Tells the time. Passed in, so that tests decide what time it is.
pub trait Clock: Send + Sync {
    /// The present moment.
    fn now(&self) -> Timestamp;
}

/// Gives chance: identifiers, tokens, salts. Passed in, so that tests are repeatable.
pub trait Random: Send + Sync {
    /// Fills `bytes` with bytes that nobody can foresee.
    fn fill(&self, bytes: &mut [u8]);
}

/// How this installation is set.
#[derive(Clone, Debug)]
pub struct Settings {
    /// The address under which people reach it, without a slash at the end.
    pub base_url: String,
    /// True for demonstration data: anyone signs in as one of its people.
    pub demonstration: bool,
    /// The largest file taken, in bytes.
    pub largest_file: u64,
}

/// The largest file that is taken unless set otherwise: 50 MB.
pub const LARGEST_FILE: u64 = 50 * 1000 * 1000;

/// Everything an act needs. Cheap to clone.
#[derive(Clone)]
pub struct App {
    /// The database.
    pub store: Store,
    /// The content pack.
    pub pack: Arc<Pack>,
    /// The words of interface and pack.
    pub catalog: Arc<Catalog>,
    /// Where the bytes of files lie.
    pub files: Arc<dyn ObjectStore>,
    /// The clock.
    pub clock: Arc<dyn Clock>,
    /// Chance.
    pub random: Arc<dyn Random>,
    /// How this installation is set.
    pub settings: Arc<Settings>,
}

/// Letters that cannot be taken for one another when read aloud or copied.
const ALPHABET: &[u8; 32] = b"abcdefghjkmnpqrstuvwxyz023456789";

impl App {
    /// The present moment.
    pub fn now(&self) -> Timestamp {
        self.clock.now()
    }

    /// Today, in the mechanism's time zone.
    pub fn today(&self) -> Date {
        self.words(Locale::En).day(self.now())
    }

    /// The words of a language.
    pub fn words(&self, locale: Locale) -> Words {
        Words::new(self.catalog.clone(), locale)
    }

    /// A new identifier: twelve letters, 60 bits of chance.
    ///
    /// # Errors
    /// Never for the identifiers of the domain, which take these letters.
    pub fn new_id<T: TryFrom<String>>(&self) -> Result<T> {
        let mut bytes = [0_u8; 12];
        self.random.fill(&mut bytes);
        let text: String =
            bytes.iter().map(|byte| char::from(ALPHABET[usize::from(byte % 32)])).collect();
        T::try_from(text).map_err(|_| AppError::Bug("an identifier that is none".to_owned()))
    }

    /// A person's access to a review.
    ///
    /// # Errors
    /// [`AppError::NotFound`] unless it takes part in it.
    pub async fn access(&self, actor: &Actor, review: &ReviewId) -> Result<Access> {
        self.store.read().access(&actor.user, review).await?.ok_or(AppError::NotFound)
    }
}

/// An entry of the journal about a review.
pub(crate) fn event(actor: &Actor, review: &ReviewId, kind: &str) -> Event {
    Event {
        actor: Some(actor.user.clone()),
        review: Some(review.clone()),
        inside_state: false,
        kind: kind.to_owned(),
        args: Vec::new(),
    }
}

/// The same with the variables of its sentence.
pub(crate) fn event_about(
    actor: &Actor,
    review: &ReviewId,
    kind: &str,
    args: &[(&str, String)],
) -> Event {
    let args = args.iter().map(|(name, value)| ((*name).to_owned(), value.clone())).collect();
    Event { args, ..event(actor, review, kind) }
}
