//! Who works on a question now: kept for a short while, by a row that is written over.

use jiff::Timestamp;
use omnibus_domain::{
    id::{QuestionId, ReviewId, UserId},
    policy::MayBePresent,
};
use sea_orm::{
    ActiveValue::Set, ColumnTrait, ConnectionTrait, EntityTrait, QueryFilter, QueryOrder,
};

use crate::{Result, Write, entity::responses::presence, session::Session, value::parse};

impl<C: ConnectionTrait> Session<C> {
    /// Who was seen at a question since a moment, in the order of their identifiers.
    ///
    /// # Errors
    /// If the database fails.
    pub async fn present(
        &self,
        review: &ReviewId,
        question: &QuestionId,
        since: Timestamp,
    ) -> Result<Vec<UserId>> {
        let rows = presence::Entity::find()
            .filter(presence::Column::ReviewId.eq(review.as_str()))
            .filter(presence::Column::QuestionId.eq(question.as_str()))
            .filter(presence::Column::SeenAt.gte(since.as_millisecond()))
            .order_by_asc(presence::Column::UserId)
            .all(&self.db)
            .await?;
        rows.iter().map(|row| parse(&row.user_id)).collect()
    }
}

impl Write {
    /// A person was seen at a question.
    ///
    /// # Errors
    /// If the database fails.
    pub async fn be_present(&self, permit: &MayBePresent, now: Timestamp) -> Result<()> {
        let row = presence::ActiveModel {
            review_id: Set(permit.review().to_string()),
            question_id: Set(permit.question().to_string()),
            user_id: Set(permit.user().to_string()),
            seen_at: Set(now.as_millisecond()),
        };
        let key =
            [presence::Column::ReviewId, presence::Column::QuestionId, presence::Column::UserId];
        self.put(row, key, [presence::Column::SeenAt]).await
    }

    /// Forgets who was seen before a moment.
    ///
    /// # Errors
    /// If the database fails.
    pub async fn forget_presence(&self, before: Timestamp) -> Result<()> {
        presence::Entity::delete_many()
            .filter(presence::Column::SeenAt.lt(before.as_millisecond()))
            .exec(&self.db)
            .await?;
        Ok(())
    }
}
