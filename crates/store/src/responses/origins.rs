//! From where answers were taken over: said once, used again.

use omnibus_domain::{
    id::{QuestionId, ReviewId},
    policy::MayAnswer,
};
use sea_orm::{ActiveValue::Set, ColumnTrait, ConnectionTrait, EntityTrait, QueryFilter};

use crate::{
    Result, StoreError, Write, entity::responses::origin, session::Session, value::parse,
    write::Hold,
};

/// The answer from which another was taken over.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Origin {
    /// The review it was given in: the same one, or an earlier one of the State.
    pub review: ReviewId,
    /// The question it was given to.
    pub question: QuestionId,
    /// The revision of it that was taken over, or looked at and left.
    pub revision: i64,
}

impl<C: ConnectionTrait> Session<C> {
    /// From where the answer to a question was taken over.
    ///
    /// # Errors
    /// If the database fails.
    pub async fn origin(&self, review: &ReviewId, question: &QuestionId) -> Result<Option<Origin>> {
        let key = (review.to_string(), question.to_string());
        origin::Entity::find_by_id(key).one(&self.db).await?.map(|row| Ok(read(row)?.1)).transpose()
    }

    /// The answers of a review that were taken over, each with its origin.
    ///
    /// # Errors
    /// If the database fails.
    pub async fn origins(&self, review: &ReviewId) -> Result<Vec<(QuestionId, Origin)>> {
        let rows = origin::Entity::find()
            .filter(origin::Column::ReviewId.eq(review.as_str()))
            .all(&self.db)
            .await?;
        rows.into_iter().map(read).collect()
    }
}

impl Write {
    /// Keeps from where an answer was taken over, or which revision of it was looked at last.
    ///
    /// # Errors
    /// [`StoreError::Missing`] if there is no such answer; [`StoreError::Stale`] if the review became final.
    pub async fn put_origin(&self, permit: &MayAnswer, from: &Origin) -> Result<()> {
        self.hold(permit.review(), Hold::Stage).await?;
        let row = origin::ActiveModel {
            review_id: Set(permit.review().to_string()),
            question_id: Set(permit.question().to_string()),
            from_review: Set(from.review.to_string()),
            from_question: Set(from.question.to_string()),
            from_revision: Set(from.revision),
        };
        let key = [origin::Column::ReviewId, origin::Column::QuestionId];
        let changed = [
            origin::Column::FromReview,
            origin::Column::FromQuestion,
            origin::Column::FromRevision,
        ];
        self.put(row, key, changed).await
    }

    /// Forgets from where an answer was taken over.
    ///
    /// # Errors
    /// [`StoreError::Missing`] if it was taken over from nowhere; [`StoreError::Stale`] if the review became final.
    pub async fn delete_origin(&self, permit: &MayAnswer) -> Result<()> {
        self.hold(permit.review(), Hold::Stage).await?;
        let delete = origin::Entity::delete_many()
            .filter(origin::Column::ReviewId.eq(permit.review().as_str()))
            .filter(origin::Column::QuestionId.eq(permit.question().as_str()));
        match delete.exec(&self.db).await?.rows_affected {
            0 => Err(StoreError::Missing),
            _ => Ok(()),
        }
    }
}

fn read(row: origin::Model) -> Result<(QuestionId, Origin)> {
    let from = Origin {
        review: parse(&row.from_review)?,
        question: parse(&row.from_question)?,
        revision: row.from_revision,
    };
    Ok((parse(&row.question_id)?, from))
}
