//! The journal of who did what when, and the notices that go out by mail.

use jiff::{SignedDuration, Timestamp};
use omnibus_domain::{
    id::{ReviewId, UserId},
    locale::Locale,
    policy::{JournalView, MayAdminister},
};
use sea_orm::{
    ActiveValue::Set,
    ColumnTrait, ConnectionTrait, EntityTrait, QueryFilter, QueryOrder, QuerySelect,
    sea_query::{Expr, ExprTrait},
};

use crate::{
    Result, Write,
    entity::journal::{event, notice},
    people::one,
    session::Session,
    value::{from_json, moment, parse, parse_option, to_json},
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

/// A mail to be sent about an act.
#[derive(Clone, Debug)]
pub struct Notice {
    /// The recipient's address.
    pub to: String,
    /// The recipient's language.
    pub language: Locale,
    /// The message: `mail-{message}` with `.subject` is its text.
    pub message: String,
    /// The variables of the message.
    pub args: Vec<(String, String)>,
    /// The path of the page it leads to.
    pub link: String,
}

/// A notice that waits to be sent.
#[derive(Clone, Debug)]
pub struct QueuedNotice {
    /// Its number.
    pub id: i64,
    /// What is to be sent.
    pub notice: Notice,
    /// How often sending it has failed.
    pub attempts: i32,
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

    async fn entries(
        &self,
        query: sea_orm::Select<event::Entity>,
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
        event::Entity::insert(row).exec_without_returning(&self.db).await?;
        Ok(())
    }

    /// Queues a mail, in the transaction of the act itself.
    ///
    /// # Errors
    /// If the database fails.
    pub async fn queue(&self, new: &Notice, now: Timestamp) -> Result<()> {
        let row = notice::ActiveModel {
            recipient: Set(new.to.clone()),
            language: Set(new.language.code().to_owned()),
            message: Set(new.message.clone()),
            args: Set(to_json(&new.args)?),
            link: Set(new.link.clone()),
            created_at: Set(now.as_millisecond()),
            due_at: Set(now.as_millisecond()),
            attempts: Set(0),
            sent_at: Set(None),
            ..Default::default()
        };
        notice::Entity::insert(row).exec_without_returning(&self.db).await?;
        Ok(())
    }

    /// Takes up to `most` notices that are due, for this process alone until `lease` has passed.
    ///
    /// # Errors
    /// If the database fails.
    pub async fn take_due_notices(
        &self,
        now: Timestamp,
        lease: SignedDuration,
        most: u64,
    ) -> Result<Vec<QueuedNotice>> {
        let rows = notice::Entity::find()
            .filter(notice::Column::SentAt.is_null())
            .filter(notice::Column::DueAt.lte(now.as_millisecond()))
            .order_by_asc(notice::Column::DueAt)
            .limit(most)
            .lock_with_behavior(
                sea_orm::sea_query::LockType::Update,
                sea_orm::sea_query::LockBehavior::SkipLocked,
            )
            .all(&self.db)
            .await?;
        let until = now
            .as_millisecond()
            .saturating_add(i64::try_from(lease.as_millis()).unwrap_or(i64::MAX));
        notice::Entity::update_many()
            .col_expr(notice::Column::DueAt, Expr::value(until))
            .col_expr(notice::Column::Attempts, Expr::col(notice::Column::Attempts).add(1))
            .filter(notice::Column::Id.is_in(rows.iter().map(|row| row.id)))
            .exec(&self.db)
            .await?;
        rows.into_iter().map(read_notice).collect()
    }

    /// Notices queued before `until` are not sent any more: an account of the past tells nobody anew.
    ///
    /// # Errors
    /// If the database fails.
    pub async fn settle_notices(&self, until: Timestamp, now: Timestamp) -> Result<()> {
        notice::Entity::update_many()
            .col_expr(notice::Column::SentAt, Expr::value(now.as_millisecond()))
            .filter(notice::Column::SentAt.is_null())
            .filter(notice::Column::CreatedAt.lt(until.as_millisecond()))
            .exec(&self.db)
            .await?;
        Ok(())
    }

    /// A notice was handed over to the mail server.
    ///
    /// # Errors
    /// [`crate::StoreError::Missing`] if there is none.
    pub async fn notice_was_sent(&self, id: i64, now: Timestamp) -> Result<()> {
        let update = notice::Entity::update_many()
            .col_expr(notice::Column::SentAt, Expr::value(now.as_millisecond()))
            .filter(notice::Column::Id.eq(id));
        one(update.exec(&self.db).await?.rows_affected)
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

fn read_notice(row: notice::Model) -> Result<QueuedNotice> {
    Ok(QueuedNotice {
        id: row.id,
        attempts: row.attempts,
        notice: Notice {
            to: row.recipient,
            language: parse(&row.language)?,
            message: row.message,
            args: from_json(&row.args)?,
            link: row.link,
        },
    })
}
