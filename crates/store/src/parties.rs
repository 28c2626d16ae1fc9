//! Participants, their acts, and the treaty texts that were loaded.

use std::collections::BTreeMap;

use jiff::Timestamp;
use omnibus_domain::{
    id::{InstrumentId, ParticipantCode},
    instrument::ArticleRef,
    locale::Locale,
    party::{Act, OriginalText, Participant},
    policy::MayAdminister,
};
use sea_orm::{
    ActiveValue::Set, ColumnTrait, ConnectionTrait, EntityTrait, QueryFilter, QueryOrder,
    QuerySelect, sea_query::OnConflict,
};
use serde::{Deserialize, Serialize};

use crate::{
    Result, StoreError, Write,
    entity::party::{act, participant, treaty_text},
    session::Session,
    value::{from_json, parse, parse_option, to_json},
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

/// How many rows one statement inserts: SQLite bounds the variables of a statement.
const ROWS_AT_ONCE: usize = 200;

impl<C: ConnectionTrait> Session<C> {
    /// Every participant, in the order of their codes.
    ///
    /// # Errors
    /// If the database fails.
    pub async fn participants(&self) -> Result<Vec<Participant>> {
        let rows = participant::Entity::find()
            .order_by_asc(participant::Column::Code)
            .all(&self.db)
            .await?;
        rows.into_iter().map(read_participant).collect()
    }

    /// Every act.
    ///
    /// # Errors
    /// If the database fails.
    pub async fn acts(&self) -> Result<Vec<Act>> {
        let rows = act::Entity::find().order_by_asc(act::Column::Date).all(&self.db).await?;
        rows.into_iter().map(read_act).collect()
    }

    /// The acts of one participant.
    ///
    /// # Errors
    /// If the database fails.
    pub async fn acts_of(&self, code: &ParticipantCode) -> Result<Vec<Act>> {
        let rows = act::Entity::find()
            .filter(act::Column::Participant.eq(code.as_str()))
            .order_by_asc(act::Column::Date)
            .all(&self.db)
            .await?;
        rows.into_iter().map(read_act).collect()
    }

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
            .into_tuple()
            .all(&self.db)
            .await?;
        rows.iter().map(|(id, locale)| Ok((parse(id)?, parse(locale)?))).collect()
    }
}

impl Write {
    /// Loads the facts of a content pack. What is there already stays as it is: a fact is added, never
    /// overwritten (M2).
    ///
    /// # Errors
    /// If the database fails.
    pub async fn load_facts(
        &self,
        participants: &[Participant],
        acts: &[Act],
        now: Timestamp,
    ) -> Result<()> {
        for some in participants.chunks(ROWS_AT_ONCE) {
            let rows = some.iter().map(participant_row).collect::<Result<Vec<_>>>()?;
            let keep = OnConflict::column(participant::Column::Code).do_nothing().to_owned();
            participant::Entity::insert_many(rows)
                .on_conflict(keep)
                .exec_without_returning(&self.db)
                .await?;
        }
        for some in acts.chunks(ROWS_AT_ONCE / 2) {
            let rows = some.iter().map(|fact| act_row(fact, now)).collect::<Result<Vec<_>>>()?;
            let keep = OnConflict::column(act::Column::Id).do_nothing().to_owned();
            act::Entity::insert_many(rows)
                .on_conflict(keep)
                .exec_without_returning(&self.db)
                .await?;
        }
        Ok(())
    }

    /// Enters a new deposit, declaration, reservation or other act (M2).
    ///
    /// # Errors
    /// [`StoreError::Exists`] if this act was entered already.
    pub async fn put_act(&self, permit: &MayAdminister, fact: &Act, now: Timestamp) -> Result<()> {
        if act::Entity::find_by_id(fact.id.as_str()).one(&self.db).await?.is_some() {
            return Err(StoreError::Exists);
        }
        let mut row = act_row(fact, now)?;
        row.entered_by = Set(Some(permit.user().to_string()));
        act::Entity::insert(row).exec_without_returning(&self.db).await?;
        Ok(())
    }

    /// Replaces the text of an instrument in a language by another one, all articles at once.
    ///
    /// # Errors
    /// If the database fails.
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
        treaty_text::Entity::insert_many(rows).exec_without_returning(&self.db).await?;
        Ok(())
    }
}

fn participant_row(from: &Participant) -> Result<participant::ActiveModel> {
    Ok(participant::ActiveModel {
        code: Set(from.code.to_string()),
        kind: Set(from.kind.as_str().to_owned()),
        regional_group: Set(from.group.map(|group| group.as_str().to_owned())),
        names: Set(to_json(&from.names)?),
        formal_name: Set(from.formal_name.clone()),
        invented: Set(from.invented),
    })
}

fn read_participant(row: participant::Model) -> Result<Participant> {
    let names: BTreeMap<Locale, String> = from_json(&row.names)?;
    Ok(Participant {
        code: parse(&row.code)?,
        kind: parse(&row.kind)?,
        group: parse_option(row.regional_group.as_deref())?,
        names,
        formal_name: row.formal_name,
        invented: row.invented,
    })
}

fn act_row(from: &Act, now: Timestamp) -> Result<act::ActiveModel> {
    Ok(act::ActiveModel {
        id: Set(from.id.to_string()),
        participant: Set(from.participant.to_string()),
        instrument: Set(from.instrument.to_string()),
        kind: Set(from.kind.as_str().to_owned()),
        date: Set(from.date.to_string()),
        titles: Set((!from.titles.is_empty()).then(|| to_json(&from.titles)).transpose()?),
        text_language: Set(from.text.as_ref().map(|text| text.language.clone())),
        text: Set(from.text.as_ref().map(|text| text.text.clone())),
        entered_by: Set(None),
        entered_at: Set(now.as_millisecond()),
    })
}

fn read_act(row: act::Model) -> Result<Act> {
    let text =
        row.text_language.zip(row.text).map(|(language, text)| OriginalText { language, text });
    Ok(Act {
        id: parse(&row.id)?,
        participant: parse(&row.participant)?,
        instrument: parse(&row.instrument)?,
        kind: parse(&row.kind)?,
        date: parse(&row.date)?,
        titles: row.titles.as_deref().map(from_json).transpose()?.unwrap_or_default(),
        text,
    })
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
