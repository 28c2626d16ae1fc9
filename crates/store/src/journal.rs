//! The journal of who did what when.

use jiff::Timestamp;
use omnibus_domain::{
    id::{ReviewId, UserId},
    policy::{JournalView, MayAdminister},
};
use sea_orm::{
    ActiveValue::Set, ColumnTrait, ConnectionTrait, EntityTrait, QueryFilter, QueryOrder,
    QuerySelect, Select,
};

use crate::{
    Result, Write,
    entity::journal::event,
    session::Session,
    value::{from_json, moment, parse_option, to_json},
};

/// Something that someone did.
#[derive(Clone, Debug)]
pub struct Event {
    /// Who; `None` for the program itself.
    pub actor: Option<UserId>,
    /// In which review.
    pub review: Option<ReviewId>,
    /// True for what happens inside the State under review: nobody outside reads it (M27).
    pub inside_state: bool,
    /// What: a word that names its sentence, `journal-{kind}`.
    pub kind: String,
    /// The variables of the sentence.
    pub args: Vec<(String, String)>,
}

/// An entry of the journal.
#[derive(Clone, Debug)]
pub struct Entry {
    /// Its number, counting up.
    pub id: i64,
    /// When.
    pub at: Timestamp,
    /// What.
    pub event: Event,
}

impl<C: ConnectionTrait> Session<C> {
    /// A review's journal as far as `view` goes, the newest first; `before` pages on from an entry.
    ///
    /// # Errors
    /// If the database fails.
    pub async fn journal(
        &self,
        review: &ReviewId,
        view: JournalView,
        before: Option<i64>,
        most: u64,
    ) -> Result<Vec<Entry>> {
        let mut query = event::Entity::find().filter(event::Column::ReviewId.eq(review.as_str()));
        if view == JournalView::Review {
            query = query.filter(event::Column::InsideState.eq(false));
        }
        self.entries(query, before, most).await
    }

    /// The whole journal as the secretariat reads it: without what happens inside States.
    ///
    /// # Errors
    /// If the database fails.
    pub async fn whole_journal(
        &self,
        _permit: &MayAdminister,
        before: Option<i64>,
        most: u64,
    ) -> Result<Vec<Entry>> {
        let query = event::Entity::find().filter(event::Column::InsideState.eq(false));
        self.entries(query, before, most).await
    }

    pub(crate) async fn entries(
        &self,
        query: Select<event::Entity>,
        before: Option<i64>,
        most: u64,
    ) -> Result<Vec<Entry>> {
        let mut query = query.order_by_desc(event::Column::Id).limit(most);
        if let Some(before) = before {
            query = query.filter(event::Column::Id.lt(before));
        }
        query.all(&self.db).await?.into_iter().map(read).collect()
    }
}

impl Write {
    /// Appends to the journal, in the transaction of the act itself.
    ///
    /// # Errors
    /// If the database fails.
    pub async fn append(&self, new: &Event, now: Timestamp) -> Result<()> {
        let row = event::ActiveModel {
            at: Set(now.as_millisecond()),
            actor: Set(new.actor.as_ref().map(ToString::to_string)),
            review_id: Set(new.review.as_ref().map(ToString::to_string)),
            inside_state: Set(new.inside_state),
            kind: Set(new.kind.clone()),
            data: Set(to_json(&new.args)?),
            ..Default::default()
        };
        self.insert(row).await
    }
}

fn read(row: event::Model) -> Result<Entry> {
    Ok(Entry {
        id: row.id,
        at: moment(row.at)?,
        event: Event {
            actor: parse_option(row.actor.as_deref())?,
            review: parse_option(row.review_id.as_deref())?,
            inside_state: row.inside_state,
            args: from_json(&row.data)?,
            kind: row.kind,
        },
    })
}
