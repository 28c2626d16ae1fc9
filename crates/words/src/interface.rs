//! The interface's own words, built into the executable from `locales/`.

use include_dir::{Dir, include_dir};
use omnibus_domain::locale::Locale;

use crate::Source;

static LOCALES: Dir<'_> = include_dir!("$CARGO_MANIFEST_DIR/../../locales");

/// Every file of `locales/{language}/`.
pub fn interface_sources() -> Vec<Source> {
    Locale::ALL.into_iter().flat_map(of_language).collect()
}

fn of_language(locale: Locale) -> Vec<Source> {
    let Some(folder) = LOCALES.get_dir(locale.code()) else {
        return Vec::new();
    };
    let files = folder.files().filter_map(|file| {
        let text = file.contents_utf8()?.to_owned();
        let path = format!("locales/{}", file.path().display());
        path.ends_with(".ftl").then_some(Source { locale, path, text })
    });
    files.collect()
}
