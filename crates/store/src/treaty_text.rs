//! The treaties' own words, as they were loaded.

use omnibus_domain::{id::InstrumentId, instrument::ArticleRef, locale::Locale};
use sea_orm::{
    ActiveValue::Set, ColumnTrait, ConnectionTrait, EntityTrait, QueryFilter, QueryOrder,
    QuerySelect,
};
use serde::{Deserialize, Serialize};

use crate::{
    Result, StoreError, Write,
    entity::party::treaty_text,
    session::Session,
    value::{from_json, parse, to_json},
};

/// A paragraph of a treaty's own words.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct ArticleParagraph {
    /// How deep it stands: 0 for a paragraph, 1 for a letter, 2 for a roman numeral.
    pub indent: u8,
    /// Its text.
    pub text: String,
}

/// An article's own words in one language.
#[derive(Clone, Debug)]
pub struct ArticleWords {
    /// The article.
    pub article: ArticleRef,
    /// Its language.
    pub language: Locale,
    /// Its title as the text has it.
    pub title: String,
    /// Its paragraphs.
    pub paragraphs: Vec<ArticleParagraph>,
}

impl<C: ConnectionTrait> Session<C> {
    /// An article's own words in `language`, or else in whichever language was loaded.
    ///
    /// # Errors
    /// If the database fails.
    pub async fn article_words(
        &self,
        article: &ArticleRef,
        language: Locale,
    ) -> Result<Option<ArticleWords>> {
        let rows = treaty_text::Entity::find()
            .filter(treaty_text::Column::Instrument.eq(article.instrument.as_str()))
            .filter(treaty_text::Column::Article.eq(i32::from(article.number)))
            .order_by_asc(treaty_text::Column::Language)
            .all(&self.db)
            .await?;
        let in_language = |wanted: Locale| rows.iter().find(|row| row.language == wanted.code());
        let found = in_language(language).or_else(|| in_language(Locale::En)).or(rows.first());
        found.cloned().map(read_words).transpose()
    }

    /// The words of every article of an instrument in `language`, or else in whichever was loaded.
    ///
    /// # Errors
    /// If the database fails.
    pub async fn instrument_words(
        &self,
        instrument: &InstrumentId,
        language: Locale,
    ) -> Result<Vec<ArticleWords>> {
        let loaded = self.loaded_texts().await?;
        let of_instrument: Vec<_> =
            loaded.iter().filter(|(id, _)| id == instrument).map(|(_, locale)| *locale).collect();
        let wanted =
            [language, Locale::En].into_iter().find(|locale| of_instrument.contains(locale));
        let Some(locale) = wanted.or(of_instrument.first().copied()) else {
            return Ok(Vec::new());
        };
        let rows = treaty_text::Entity::find()
            .filter(treaty_text::Column::Instrument.eq(instrument.as_str()))
            .filter(treaty_text::Column::Language.eq(locale.code()))
            .order_by_asc(treaty_text::Column::Article)
            .all(&self.db)
            .await?;
        rows.into_iter().map(read_words).collect()
    }

    /// Which instruments' texts were loaded in which languages.
    ///
    /// # Errors
    /// If the database fails.
    pub async fn loaded_texts(&self) -> Result<Vec<(InstrumentId, Locale)>> {
        let rows: Vec<(String, String)> = treaty_text::Entity::find()
            .select_only()
            .column(treaty_text::Column::Instrument)
            .column(treaty_text::Column::Language)
            .distinct()
            .order_by_asc(treaty_text::Column::Instrument)
            .order_by_asc(treaty_text::Column::Language)
            .into_tuple()
            .all(&self.db)
            .await?;
        rows.iter().map(|(id, locale)| Ok((parse(id)?, parse(locale)?))).collect()
    }
}

impl Write {
    /// Replaces the text of an instrument in a language by another one, all articles at once.
    ///
    /// # Errors
    /// [`StoreError::Exists`] if an article comes twice.
    pub async fn replace_treaty_text(
        &self,
        instrument: &InstrumentId,
        language: Locale,
        articles: &[ArticleWords],
    ) -> Result<()> {
        treaty_text::Entity::delete_many()
            .filter(treaty_text::Column::Instrument.eq(instrument.as_str()))
            .filter(treaty_text::Column::Language.eq(language.code()))
            .exec(&self.db)
            .await?;
        let rows = articles
            .iter()
            .map(|words| {
                Ok(treaty_text::ActiveModel {
                    instrument: Set(instrument.to_string()),
                    language: Set(language.code().to_owned()),
                    article: Set(words.article.number.into()),
                    title: Set(words.title.clone()),
                    paragraphs: Set(to_json(&words.paragraphs)?),
                })
            })
            .collect::<Result<Vec<_>>>()?;
        self.insert_all(rows).await
    }
}

fn read_words(row: treaty_text::Model) -> Result<ArticleWords> {
    let number = u16::try_from(row.article)
        .map_err(|_| StoreError::Corrupt(format!("article {}", row.article)))?;
    Ok(ArticleWords {
        article: ArticleRef { instrument: parse(&row.instrument)?, number },
        language: parse(&row.language)?,
        title: row.title,
        paragraphs: from_json(&row.paragraphs)?,
    })
}
