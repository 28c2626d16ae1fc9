//! The text of an article beside what is asked about it.

use omnibus_app::{App, treaty_text};
use omnibus_domain::{chapter::Chapter, locale::Locale};

use crate::Frame;

/// An article as it is shown beside a question: its words, or how they are loaded.
pub struct ArticleText {
    /// Its number and title.
    pub title: String,
    /// The page of the article, open to all.
    pub href: String,
    /// The words, if they were loaded.
    pub words: Option<Loaded>,
    /// What is typed to load them.
    pub command: String,
}

/// The words of an article.
pub struct Loaded {
    /// Their language.
    pub language: Locale,
    /// Paragraphs with how deep each is set.
    pub paragraphs: Vec<(String, String)>,
}

impl ArticleText {
    /// The article of a chapter; the general part has none.
    ///
    /// # Errors
    /// If the database fails.
    pub async fn load(
        app: &App,
        w: &Frame,
        chapter: &Chapter,
    ) -> omnibus_app::Result<Option<Self>> {
        let Some(article) = chapter.article() else { return Ok(None) };
        let words = treaty_text::article(app, article, w.locale()).await?;
        let (instrument, locale) = (&article.instrument, w.locale());
        Ok(Some(Self {
            title: super::chapter_title(w, chapter),
            href: format!("/articles/{}", article.slug()),
            command: format!(
                "omnibus text import FILE --instrument {instrument} --language {locale}"
            ),
            words: words.map(|words| Loaded {
                language: words.language,
                paragraphs: words
                    .paragraphs
                    .into_iter()
                    .map(|one| (depth(one.indent.into()), one.text))
                    .collect(),
            }),
        }))
    }

    /// Invented texts for the samples of pages: one that was loaded, one that was not.
    pub(in crate::pages) fn samples(w: &Frame) -> [Option<Self>; 2] {
        let text = |words| Self {
            title: w.get("article-untoc-5"),
            href: "#".to_owned(),
            command: "omnibus text import".to_owned(),
            words,
        };
        let paragraphs = vec![(depth(0), "1. Text".to_owned()), (depth(2), "(i) Text".to_owned())];
        let words = Loaded { language: Locale::Fr, paragraphs };
        [Some(text(Some(words))), Some(text(None))]
    }
}

impl Loaded {
    /// The name of the language, if it is not the page's.
    pub fn other_language(&self, w: &Frame) -> Option<String> {
        let other = self.language != w.locale();
        other.then(|| w.of("documents-language", self.language.code()))
    }
}

fn depth(indent: usize) -> String {
    match indent.min(3) {
        0 => String::new(),
        deep => format!(" o-article-text__paragraph--{deep}"),
    }
}
