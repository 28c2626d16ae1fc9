//! Remarks: what people of the State under review say to one another about a question. They never leave the State.

use std::collections::BTreeMap;

use jiff::Timestamp;
use omnibus_domain::{
    id::{QuestionId, RemarkId, ReviewId, UserId},
    locale::Locale,
    policy::MayRemark,
};
use sea_orm::{
    ActiveValue::Set, ColumnTrait, ConnectionTrait, EntityTrait, QueryFilter, QueryOrder,
    QuerySelect, sea_query::Expr,
};

use crate::{
    Result, StoreError, Write,
    entity::responses::remark,
    session::Session,
    value::{moment, parse, parse_option},
    write::{Hold, or_missing},
};

/// A remark about a question.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Remark {
    /// Its identifier.
    pub id: RemarkId,
    /// Who wrote it.
    pub author: UserId,
    /// The text.
    pub body: String,
    /// The language it is written in.
    pub language: Locale,
    /// When.
    pub written: Timestamp,
    /// Who settled it, and when; `None` while it is open.
    pub settled: Option<(UserId, Timestamp)>,
}

impl<C: ConnectionTrait> Session<C> {
    /// The remarks about a question, the oldest first.
    ///
    /// # Errors
    /// If the database fails.
    pub async fn remarks(&self, review: &ReviewId, question: &QuestionId) -> Result<Vec<Remark>> {
        let rows = remark::Entity::find()
            .filter(remark::Column::ReviewId.eq(review.as_str()))
            .filter(remark::Column::QuestionId.eq(question.as_str()))
            .order_by_asc(remark::Column::WrittenAt)
            .order_by_asc(remark::Column::Id)
            .all(&self.db)
            .await?;
        rows.into_iter().map(read).collect()
    }

    /// How many remarks are open, by question; questions without an open one are left out.
    ///
    /// # Errors
    /// If the database fails.
    pub async fn open_remarks(&self, review: &ReviewId) -> Result<BTreeMap<QuestionId, usize>> {
        let rows: Vec<String> = remark::Entity::find()
            .select_only()
            .column(remark::Column::QuestionId)
            .filter(remark::Column::ReviewId.eq(review.as_str()))
            .filter(remark::Column::SettledAt.is_null())
            .into_tuple()
            .all(&self.db)
            .await?;
        let mut counts = BTreeMap::new();
        for question in rows {
            *counts.entry(parse(&question)?).or_default() += 1;
        }
        Ok(counts)
    }
}

impl Write {
    /// Adds a remark; false if the last one about the question is open and the same, by the same person: a double
    /// click.
    ///
    /// # Errors
    /// [`StoreError::Stale`] if the review became final.
    pub async fn put_remark(&self, permit: &MayRemark, new: &Remark) -> Result<bool> {
        // Of two at the same moment the second waits here, and then sees the first.
        self.hold(permit.review(), Hold::Whole).await?;
        let known = self.remarks(permit.review(), permit.question()).await?;
        let is_same = |last: &Remark| {
            (&last.author, &last.body) == (permit.user(), &new.body) && last.settled.is_none()
        };
        if known.last().is_some_and(is_same) {
            return Ok(false);
        }
        let row = remark::ActiveModel {
            id: Set(new.id.to_string()),
            review_id: Set(permit.review().to_string()),
            question_id: Set(permit.question().to_string()),
            chapter: Set(permit.chapter().slug()),
            author: Set(permit.user().to_string()),
            body: Set(new.body.clone()),
            language: Set(new.language.code().to_owned()),
            written_at: Set(new.written.as_millisecond()),
            settled_by: Set(None),
            settled_at: Set(None),
        };
        self.insert(row).await?;
        Ok(true)
    }

    /// Settles a remark, or opens it again.
    ///
    /// # Errors
    /// [`StoreError::Missing`] if the question has no such remark; [`StoreError::Stale`] if the review became final.
    pub async fn settle_remark(
        &self,
        permit: &MayRemark,
        id: &RemarkId,
        settled: bool,
        now: Timestamp,
    ) -> Result<()> {
        self.hold(permit.review(), Hold::Stage).await?;
        let by = settled.then(|| permit.user().to_string());
        let at = settled.then(|| now.as_millisecond());
        let update = remark::Entity::update_many()
            .col_expr(remark::Column::SettledBy, Expr::value(by))
            .col_expr(remark::Column::SettledAt, Expr::value(at))
            .filter(remark::Column::Id.eq(id.as_str()))
            .filter(remark::Column::ReviewId.eq(permit.review().as_str()))
            .filter(remark::Column::QuestionId.eq(permit.question().as_str()));
        or_missing(self.change(update).await?)
    }
}

fn read(row: remark::Model) -> Result<Remark> {
    let settled = match (parse_option(row.settled_by.as_deref())?, row.settled_at) {
        (Some(by), Some(at)) => Some((by, moment(at)?)),
        (None, None) => None,
        _ => return Err(StoreError::Corrupt(format!("remark {}", row.id))),
    };
    Ok(Remark {
        id: parse(&row.id)?,
        author: parse(&row.author)?,
        language: parse(&row.language)?,
        written: moment(row.written_at)?,
        body: row.body,
        settled,
    })
}
