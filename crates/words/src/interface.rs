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

#[cfg(test)]
mod tests {
    use std::sync::Arc;

    use jiff::tz::TimeZone;

    use super::*;
    use crate::{Arg, Catalog, Words};

    fn words(locale: Locale) -> Words {
        Words::new(Arc::new(Catalog::new(&interface_sources(), TimeZone::UTC).unwrap()), locale)
    }

    #[test]
    fn limits_are_told_in_the_form_of_their_number() {
        let check = |locale: Locale, most: usize, expected: &str| {
            let args = [("most", Arg::from(most)), ("length", Arg::from(9_usize))];
            let told = words(locale).with("noticed-too-many", &args);
            assert!(told.replace(['\u{2068}', '\u{2069}'], "").contains(expected), "{told}");
        };
        check(Locale::En, 1, "1 entry here");
        check(Locale::En, 20, "20 entries here");
        check(Locale::Fr, 1, "1 élément au");
        check(Locale::Es, 1, "1 elemento como");
        check(Locale::Ru, 1, "1 записи");
        check(Locale::Ru, 20, "20 записей");
        check(Locale::Ar, 2, "قيدين");
        check(Locale::Ar, 20, "20 قيداً");
        check(Locale::Ar, 464, "464 قيداً");
        check(Locale::Zh, 20, "20项");
    }
}
