//! Findings of the desk review, each with its reasons (G22).

use jiff::Timestamp;
use omnibus_domain::{
    id::{FindingId, ParticipantCode, ReviewId, UserId},
    instrument::ArticleRef,
    locale::Locale,
    policy::MayFind,
    report::FindingKind,
};
use sea_orm::{
    ActiveValue::Set, ColumnTrait, ConnectionTrait, EntityTrait, QueryFilter, QueryOrder,
    sea_query::Expr,
};

use crate::{
    Result, StoreError, Write,
    entity::desk::finding,
    session::Session,
    value::{moment, parse},
    write::{Hold, or_missing, or_stale, storable},
};

/// A finding to be recorded.
#[derive(Clone, Debug)]
pub struct NewFinding {
    /// Its identifier.
    pub id: FindingId,
    /// The article it is about.
    pub article: ArticleRef,
    /// Its kind.
    pub kind: FindingKind,
    /// The finding.
    pub text: String,
    /// The reasons for it (G22).
    pub reasons: String,
    /// The language it is written in.
    pub language: Locale,
}

/// A finding as recorded.
#[derive(Clone, Debug)]
pub struct StoredFinding {
    /// Its identifier.
    pub id: FindingId,
    /// The article it is about.
    pub article: ArticleRef,
    /// The reviewing State whose expert found it.
    pub side: ParticipantCode,
    /// The expert.
    pub author: UserId,
    /// Its kind.
    pub kind: FindingKind,
    /// The finding.
    pub text: String,
    /// The reasons for it.
    pub reasons: String,
    /// The language it is written in.
    pub language: Locale,
    /// Counts the changes, from 1.
    pub revision: i64,
    /// When it was changed last.
    pub updated: Timestamp,
}

impl<C: ConnectionTrait> Session<C> {
    /// The findings of a review, the oldest first, without those withdrawn.
    ///
    /// # Errors
    /// If the database fails.
    pub async fn findings(&self, review: &ReviewId) -> Result<Vec<StoredFinding>> {
        let rows = finding::Entity::find()
            .filter(finding::Column::ReviewId.eq(review.as_str()))
            .filter(finding::Column::Withdrawn.eq(false))
            .order_by_asc(finding::Column::CreatedAt)
            .order_by_asc(finding::Column::Id)
            .all(&self.db)
            .await?;
        rows.into_iter().map(read_finding).collect()
    }
}

impl Write {
    /// Records a finding.
    ///
    /// # Errors
    /// [`StoreError::Stale`] if the review became final.
    pub async fn put_finding(
        &self,
        permit: &MayFind,
        new: &NewFinding,
        now: Timestamp,
    ) -> Result<()> {
        self.hold(permit.review(), Hold::Stage).await?;
        let row = finding::ActiveModel {
            id: Set(new.id.to_string()),
            review_id: Set(permit.review().to_string()),
            article: Set(new.article.to_string()),
            participant: Set(permit.side().to_string()),
            author: Set(permit.user().to_string()),
            kind: Set(new.kind.as_str().to_owned()),
            text: Set(new.text.clone()),
            reasons: Set(new.reasons.clone()),
            language: Set(new.language.code().to_owned()),
            revision: Set(1),
            created_at: Set(now.as_millisecond()),
            updated_at: Set(now.as_millisecond()),
            withdrawn: Set(false),
        };
        self.insert(row).await
    }

    /// Changes a finding of one's own State.
    ///
    /// # Errors
    /// [`StoreError::Stale`] if someone else changed it since the revision `expected`, it is another State's,
    /// or the review became final.
    pub async fn change_finding(
        &self,
        permit: &MayFind,
        changed: &NewFinding,
        expected: i64,
        now: Timestamp,
    ) -> Result<()> {
        self.hold(permit.review(), Hold::Stage).await?;
        let text = storable("text", &changed.text)?;
        let reasons = storable("reasons", &changed.reasons)?;
        let update = finding::Entity::update_many()
            .col_expr(finding::Column::Kind, Expr::value(changed.kind.as_str()))
            .col_expr(finding::Column::Text, Expr::value(text))
            .col_expr(finding::Column::Reasons, Expr::value(reasons))
            .col_expr(finding::Column::Language, Expr::value(changed.language.code()))
            .col_expr(finding::Column::Author, Expr::value(permit.user().as_str()))
            .col_expr(finding::Column::Revision, Expr::value(expected + 1))
            .col_expr(finding::Column::UpdatedAt, Expr::value(now.as_millisecond()))
            .filter(finding::Column::Id.eq(changed.id.as_str()))
            .filter(finding::Column::ReviewId.eq(permit.review().as_str()))
            .filter(finding::Column::Participant.eq(permit.side().as_str()))
            .filter(finding::Column::Withdrawn.eq(false))
            .filter(finding::Column::Revision.eq(expected));
        or_stale(self.change(update).await?)
    }

    /// Withdraws a finding of one's own State.
    ///
    /// # Errors
    /// [`StoreError::Missing`] if there is none; [`StoreError::Stale`] if the review became final.
    pub async fn withdraw_finding(
        &self,
        permit: &MayFind,
        id: &FindingId,
        now: Timestamp,
    ) -> Result<()> {
        self.hold(permit.review(), Hold::Stage).await?;
        let update = finding::Entity::update_many()
            .col_expr(finding::Column::Withdrawn, Expr::value(true))
            .col_expr(finding::Column::UpdatedAt, Expr::value(now.as_millisecond()))
            .filter(finding::Column::Id.eq(id.as_str()))
            .filter(finding::Column::ReviewId.eq(permit.review().as_str()))
            .filter(finding::Column::Participant.eq(permit.side().as_str()))
            .filter(finding::Column::Withdrawn.eq(false));
        or_missing(self.change(update).await?)
    }
}

fn read_finding(row: finding::Model) -> Result<StoredFinding> {
    Ok(StoredFinding {
        id: parse(&row.id)?,
        article: parse(&row.article)?,
        side: parse(&row.participant)?,
        author: parse(&row.author)?,
        kind: row.kind.parse().map_err(|kind| StoreError::Corrupt(format!("finding {kind}")))?,
        language: parse(&row.language)?,
        updated: moment(row.updated_at)?,
        revision: row.revision,
        text: row.text,
        reasons: row.reasons,
    })
}
