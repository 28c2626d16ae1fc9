//! What a person wrote, in its own language; `templates/macros/written.html` is its HTML.

use omnibus_domain::locale::Locale;

use crate::Frame;

/// A text with the language it is written in.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Written {
    /// The text, with its line breaks.
    pub text: String,
    /// Its language.
    pub language: Locale,
}

impl Written {
    /// A text in a language.
    pub fn new(text: impl Into<String>, language: Locale) -> Self {
        Self { text: text.into(), language }
    }

    /// True if there is nothing to read.
    pub fn is_empty(&self) -> bool {
        self.text.trim().is_empty()
    }

    /// The name of its language, if it is not the page's.
    pub fn other_language(&self, w: &Frame) -> Option<String> {
        (self.language != w.locale()).then(|| w.of("blueprint-original", self.language.code()))
    }
}
