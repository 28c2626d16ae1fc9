//! Admissions: officers whom a State lets into its draft for a time, and what its journal says of them (M28).

use jiff::Timestamp;
use omnibus_domain::{
    id::{AdmissionId, ReviewId, UserId},
    policy::{Admission, MayAdmit, MayEndAdmission},
};
use sea_orm::{
    ActiveValue::Set, ColumnTrait, ConnectionTrait, EntityTrait, QueryFilter, QueryOrder,
    sea_query::Expr,
};

use crate::{
    Entry, Result, StoreError, Write,
    entity::{help::admission, journal::event},
    session::Session,
    value::{moment, parse},
    write::{Hold, or_missing},
};

/// What the journal says of admissions and of what was read under them.
const KINDS: [&str; 5] = [
    "draft-admitted",
    "draft-admission-ended",
    "draft-opened",
    "draft-chapter-read",
    "draft-file-read",
];

impl<C: ConnectionTrait> Session<C> {
    /// The admissions to the draft of a review, the newest first.
    ///
    /// # Errors
    /// If the database fails.
    pub async fn admissions(&self, review: &ReviewId) -> Result<Vec<Admission>> {
        let rows = admission::Entity::find()
            .filter(admission::Column::ReviewId.eq(review.as_str()))
            .order_by_desc(admission::Column::SinceAt)
            .order_by_desc(admission::Column::Id)
            .all(&self.db)
            .await?;
        rows.into_iter().map(read).collect()
    }

    /// The admission with this identifier.
    ///
    /// # Errors
    /// If the database fails.
    pub async fn admission(&self, id: &AdmissionId) -> Result<Option<Admission>> {
        admission::Entity::find_by_id(id.as_str()).one(&self.db).await?.map(read).transpose()
    }

    /// The admissions of an officer that are live.
    ///
    /// # Errors
    /// If the database fails.
    pub async fn admissions_of(&self, officer: &UserId, now: Timestamp) -> Result<Vec<Admission>> {
        let rows = admission::Entity::find()
            .filter(admission::Column::Officer.eq(officer.as_str()))
            .filter(admission::Column::UntilAt.gt(now.as_millisecond()))
            .filter(admission::Column::EndedAt.is_null())
            .order_by_asc(admission::Column::UntilAt)
            .order_by_asc(admission::Column::Id)
            .all(&self.db)
            .await?;
        rows.into_iter().map(read).collect()
    }

    /// What the State's journal says of admissions to its draft and of what was read, the newest first.
    ///
    /// # Errors
    /// If the database fails.
    pub async fn draft_log(
        &self,
        permit: &MayEndAdmission,
        before: Option<i64>,
        most: u64,
    ) -> Result<Vec<Entry>> {
        let of_review = event::Column::ReviewId.eq(permit.review().as_str());
        let query =
            event::Entity::find().filter(of_review).filter(event::Column::Kind.is_in(KINDS));
        self.entries(query, before, most).await
    }
}

impl Write {
    /// Lets an officer in.
    ///
    /// # Errors
    /// [`StoreError::Exists`] while another admission to the draft is live; [`StoreError::Stale`] if the review
    /// became final; [`StoreError::Missing`] if there is no such officer.
    pub async fn admit(&self, permit: &MayAdmit, new: &Admission) -> Result<()> {
        // Of two at the same moment the second waits here, and then sees the first.
        self.hold(permit.review(), Hold::Whole).await?;
        let known = self.admissions(permit.review()).await?;
        if known.iter().any(|known| known.is_live(new.since)) {
            return Err(StoreError::Exists);
        }
        let row = admission::ActiveModel {
            id: Set(new.id.to_string()),
            review_id: Set(permit.review().to_string()),
            officer: Set(new.officer.to_string()),
            admitted_by: Set(permit.user().to_string()),
            since_at: Set(new.since.as_millisecond()),
            until_at: Set(new.until.as_millisecond()),
            ended_at: Set(None),
        };
        self.insert(row).await
    }

    /// Ends an admission before its time.
    ///
    /// # Errors
    /// [`StoreError::Missing`] if the review has none of this identifier that was not ended.
    pub async fn end_admission(
        &self,
        permit: &MayEndAdmission,
        id: &AdmissionId,
        now: Timestamp,
    ) -> Result<()> {
        let update = admission::Entity::update_many()
            .col_expr(admission::Column::EndedAt, Expr::value(now.as_millisecond()))
            .filter(admission::Column::Id.eq(id.as_str()))
            .filter(admission::Column::ReviewId.eq(permit.review().as_str()))
            .filter(admission::Column::EndedAt.is_null());
        or_missing(self.change(update).await?)
    }
}

fn read(row: admission::Model) -> Result<Admission> {
    Ok(Admission {
        id: parse(&row.id)?,
        review: parse(&row.review_id)?,
        officer: parse(&row.officer)?,
        by: parse(&row.admitted_by)?,
        since: moment(row.since_at)?,
        until: moment(row.until_at)?,
        ended: row.ended_at.map(moment).transpose()?,
    })
}
