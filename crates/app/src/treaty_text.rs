//! Treaty texts: loaded by the user, checked for every article, shown beside questions and in reports.

use omnibus_domain::{id::InstrumentId, instrument::ArticleRef, locale::Locale};
use omnibus_pack::treaty_text::{self, TextError, TreatyText};
use omnibus_store::{ArticleParagraph, ArticleWords};

use crate::{App, AppError, Result};

/// Why a treaty text was not loaded. Nothing of it was written.
#[derive(Debug, thiserror::Error)]
pub enum ImportError {
    /// The pack has no such instrument.
    #[error("there is no instrument {0}")]
    UnknownInstrument(InstrumentId),
    /// The file cannot be read as a treaty text.
    #[error(transparent)]
    Unreadable(#[from] TextError),
    /// The store failed.
    #[error(transparent)]
    App(#[from] AppError),
}

/// Loads the text of an instrument in a language from a file's bytes: Markdown or Akoma Ntoso XML.
///
/// # Errors
/// If the text lacks an article, has one twice, or cannot be read.
pub async fn import(
    app: &App,
    instrument: &InstrumentId,
    language: Locale,
    bytes: &[u8],
) -> std::result::Result<usize, ImportError> {
    let known = app.pack.instruments.iter().find(|known| known.id == *instrument);
    let known = known.ok_or_else(|| ImportError::UnknownInstrument(instrument.clone()))?;
    let text: TreatyText = treaty_text::read(bytes)?;
    treaty_text::check_complete(&text, known.articles)?;
    let words: Vec<ArticleWords> = text
        .articles
        .into_iter()
        .map(|article| ArticleWords {
            article: ArticleRef { instrument: instrument.clone(), number: article.number },
            language,
            title: article.title,
            paragraphs: article
                .paragraphs
                .into_iter()
                .map(|paragraph| ArticleParagraph {
                    indent: paragraph.indent,
                    text: paragraph.text,
                })
                .collect(),
        })
        .collect();
    let tx = app.store.begin().await.map_err(AppError::from)?;
    tx.replace_treaty_text(instrument, language, &words).await.map_err(AppError::from)?;
    tx.commit().await.map_err(AppError::from)?;
    Ok(words.len())
}

/// An article's own words, in `language` or else in whichever was loaded. Open to all.
///
/// # Errors
/// If the database fails.
pub async fn article(
    app: &App,
    article: &ArticleRef,
    language: Locale,
) -> Result<Option<ArticleWords>> {
    Ok(app.store.read().article_words(article, language).await?)
}

/// Which instruments' texts were loaded in which languages. Open to all.
///
/// # Errors
/// If the database fails.
pub async fn loaded(app: &App) -> Result<Vec<(InstrumentId, Locale)>> {
    Ok(app.store.read().loaded_texts().await?)
}
