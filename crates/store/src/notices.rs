//! The notices that go out by mail: queued with the act they tell of.

use jiff::{SignedDuration, Timestamp};
use omnibus_domain::locale::Locale;
use sea_orm::{
    ActiveValue::Set,
    ColumnTrait, EntityTrait, QueryFilter, QueryOrder, QuerySelect,
    sea_query::{Expr, ExprTrait, LockBehavior, LockType},
};

use crate::{
    Result, Write,
    entity::journal::notice,
    value::{from_json, parse, to_json},
    write::or_missing,
};

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

impl Write {
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
        self.insert(row).await
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
            .order_by_asc(notice::Column::Id)
            .limit(most)
            .lock_with_behavior(LockType::Update, LockBehavior::SkipLocked)
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
        or_missing(self.change(update).await?)
    }
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
