//! The words of the pages, so that a journey presses what is written in its language.

use std::sync::Arc;

use jiff::tz::TimeZone;
use omnibus_domain::locale::Locale;
use omnibus_pack::Pack;
use omnibus_words::{Catalog, Words, interface_sources};

/// The words of a language, of the interface and of the content pack.
pub fn words(locale: Locale) -> Words {
    let mut sources = interface_sources();
    sources.extend(Pack::embedded().expect("the pack reads").words);
    let catalog = Catalog::new(&sources, TimeZone::UTC).expect("the words read");
    Words::new(Arc::new(catalog), locale)
}
