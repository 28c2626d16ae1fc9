//! All messages of all six languages, parsed once at the start.

use std::borrow::Cow;

use fluent_bundle::{FluentArgs, FluentResource, concurrent::FluentBundle};
use jiff::tz::TimeZone;
use omnibus_domain::locale::Locale;

use crate::{MISSING, format::Formats, plural};

/// One Fluent file.
#[derive(Clone, Debug)]
pub struct Source {
    /// Its language.
    pub locale: Locale,
    /// Its path, for messages about errors.
    pub path: String,
    /// Its text.
    pub text: String,
}

/// A language file that cannot be used.
#[derive(Debug, thiserror::Error)]
pub enum WordsError {
    /// The file is not valid Fluent.
    #[error("{path}: not valid Fluent: {reason}")]
    Syntax {
        /// The file.
        path: String,
        /// What the parser says.
        reason: String,
    },
    /// Two files of one language define the same message.
    #[error("{path}: {reason}")]
    Twice {
        /// The later file.
        path: String,
        /// Which message.
        reason: String,
    },
    /// The library has no data for a language.
    #[error("no formats for {0}")]
    Formats(Locale),
}

/// The messages and formats of six languages.
pub struct Catalog {
    speakers: Vec<Speaker>,
    zone: TimeZone,
}

struct Speaker {
    locale: Locale,
    bundle: FluentBundle<FluentResource>,
    formats: Formats,
}

impl Catalog {
    /// Reads every file; dates and times will be told in `zone`.
    ///
    /// # Errors
    /// If a file is not valid Fluent, or defines a message that its language already has.
    pub fn new(sources: &[Source], zone: TimeZone) -> Result<Self, WordsError> {
        let speakers = Locale::ALL
            .into_iter()
            .map(|locale| Speaker::new(locale, sources))
            .collect::<Result<_, _>>()?;
        Ok(Self { speakers, zone })
    }

    pub(crate) fn zone(&self) -> &TimeZone {
        &self.zone
    }

    pub(crate) fn formats(&self, locale: Locale) -> &Formats {
        &self.speaker(locale).formats
    }

    pub(crate) fn has(&self, locale: Locale, key: &str) -> bool {
        self.speaker(locale).pattern(key).is_some()
    }

    pub(crate) fn message(&self, locale: Locale, key: &str, args: Option<&FluentArgs>) -> String {
        let speaker = self.speaker(locale);
        let Some(pattern) = speaker.pattern(key) else {
            return format!("{MISSING}{key}⟧");
        };
        let mut errors = Vec::new();
        let text: Cow<'_, str> = speaker.bundle.format_pattern(pattern, args, &mut errors);
        if errors.is_empty() { text.into_owned() } else { format!("{MISSING}{key}: {errors:?}⟧") }
    }

    fn speaker(&self, locale: Locale) -> &Speaker {
        let found = self.speakers.iter().find(|speaker| speaker.locale == locale);
        found.unwrap_or(&self.speakers[0])
    }
}

impl Speaker {
    fn new(locale: Locale, sources: &[Source]) -> Result<Self, WordsError> {
        let language = locale.code().parse().map_err(|_| WordsError::Formats(locale))?;
        let mut bundle = FluentBundle::new_concurrent(vec![language]);
        // Only right-to-left text needs its variables isolated: elsewhere the invisible marks would
        // travel into what people copy and search.
        bundle.set_use_isolating(locale.is_rtl());
        bundle.set_formatter(Some(|value, _| plural::shown(value)));
        for source in sources.iter().filter(|source| source.locale == locale) {
            add(&mut bundle, source)?;
        }
        let formats = Formats::new(locale).ok_or(WordsError::Formats(locale))?;
        Ok(Self { locale, bundle, formats })
    }

    fn pattern(&self, key: &str) -> Option<&fluent_syntax::ast::Pattern<&str>> {
        match key.split_once('.') {
            None => self.bundle.get_message(key)?.value(),
            Some((id, attribute)) => {
                Some(self.bundle.get_message(id)?.get_attribute(attribute)?.value())
            }
        }
    }
}

fn add(bundle: &mut FluentBundle<FluentResource>, source: &Source) -> Result<(), WordsError> {
    let resource =
        FluentResource::try_new(source.text.clone()).map_err(|(_, errors)| WordsError::Syntax {
            path: source.path.clone(),
            reason: errors.first().map(ToString::to_string).unwrap_or_default(),
        })?;
    bundle.add_resource(resource).map_err(|errors| WordsError::Twice {
        path: source.path.clone(),
        reason: errors.first().map(ToString::to_string).unwrap_or_default(),
    })
}
