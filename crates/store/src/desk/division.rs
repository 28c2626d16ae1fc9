//! The articles divided among the experts (G17).

use jiff::Timestamp;
use omnibus_domain::{
    id::{MemberId, ReviewId},
    instrument::ArticleRef,
    policy::MayDivide,
};
use sea_orm::{
    ActiveValue::Set, ColumnTrait, ConnectionTrait, EntityTrait, QueryFilter, QueryOrder,
};

use crate::{
    Result, Write, entity::desk::desk_assignment, session::Session, value::parse, write::Hold,
};

/// An article in the hands of an expert (G17).
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DeskAssignment {
    /// The article.
    pub article: ArticleRef,
    /// The expert's part in the review.
    pub member: MemberId,
}

impl<C: ConnectionTrait> Session<C> {
    /// How the articles are divided.
    ///
    /// # Errors
    /// If the database fails.
    pub async fn desk_assignments(&self, review: &ReviewId) -> Result<Vec<DeskAssignment>> {
        let rows = desk_assignment::Entity::find()
            .filter(desk_assignment::Column::ReviewId.eq(review.as_str()))
            .order_by_asc(desk_assignment::Column::Article)
            .all(&self.db)
            .await?;
        rows.iter()
            .map(|row| {
                Ok(DeskAssignment { article: parse(&row.article)?, member: parse(&row.member_id)? })
            })
            .collect()
    }
}

impl Write {
    /// Puts an article into the hands of an expert, or of none.
    ///
    /// # Errors
    /// [`crate::StoreError::Missing`] if the expert takes no part; [`crate::StoreError::Stale`] if the review
    /// became final.
    pub async fn divide(
        &self,
        permit: &MayDivide,
        article: &ArticleRef,
        member: Option<&MemberId>,
        now: Timestamp,
    ) -> Result<()> {
        self.hold(permit.review(), Hold::Stage).await?;
        let key = (permit.review().to_string(), article.to_string());
        let Some(member) = member else {
            desk_assignment::Entity::delete_by_id(key).exec(&self.db).await?;
            return Ok(());
        };
        let row = desk_assignment::ActiveModel {
            review_id: Set(key.0),
            article: Set(key.1),
            member_id: Set(member.to_string()),
            assigned_at: Set(now.as_millisecond()),
        };
        let key = [desk_assignment::Column::ReviewId, desk_assignment::Column::Article];
        let changed = [desk_assignment::Column::MemberId, desk_assignment::Column::AssignedAt];
        self.put(row, key, changed).await
    }
}
