//! Participants and their acts.

use std::collections::BTreeMap;

use jiff::Timestamp;
use omnibus_domain::{
    id::ParticipantCode,
    locale::Locale,
    party::{Act, OriginalText, Participant},
    policy::MayAdminister,
};
use sea_orm::{
    ActiveValue::Set, ColumnTrait, ConnectionTrait, EntityTrait, QueryFilter, QueryOrder,
};

use crate::{
    Result, Write,
    entity::party::{act, participant},
    session::Session,
    value::{from_json, parse, parse_option, to_json},
};

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
        let rows = act::Entity::find()
            .order_by_asc(act::Column::Date)
            .order_by_asc(act::Column::Id)
            .all(&self.db)
            .await?;
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
            .order_by_asc(act::Column::Id)
            .all(&self.db)
            .await?;
        rows.into_iter().map(read_act).collect()
    }
}

impl Write {
    /// Loads the facts of a content pack. What is there already stays as it is: a fact is added, never
    /// overwritten (M2).
    ///
    /// # Errors
    /// [`crate::StoreError::Missing`] if an act is of a participant that is not there.
    pub async fn load_facts(
        &self,
        participants: &[Participant],
        acts: &[Act],
        now: Timestamp,
    ) -> Result<()> {
        for some in participants.chunks(ROWS_AT_ONCE) {
            let rows = some.iter().map(participant_row).collect::<Result<Vec<_>>>()?;
            self.insert_new_ones(rows, [participant::Column::Code]).await?;
        }
        for some in acts.chunks(ROWS_AT_ONCE) {
            let rows = some.iter().map(|fact| act_row(fact, now)).collect::<Result<Vec<_>>>()?;
            self.insert_new_ones(rows, [act::Column::Id]).await?;
        }
        Ok(())
    }

    /// Enters a new deposit, declaration, reservation or other act (M2).
    ///
    /// # Errors
    /// [`crate::StoreError::Exists`] if this act was entered already; [`crate::StoreError::Missing`] if there
    /// is no such participant.
    pub async fn put_act(&self, permit: &MayAdminister, fact: &Act, now: Timestamp) -> Result<()> {
        let mut row = act_row(fact, now)?;
        row.entered_by = Set(Some(permit.user().to_string()));
        self.insert(row).await
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
