//! What is said of answers as they stand: ready, or cleared.

use jiff::Timestamp;
use omnibus_domain::{
    id::{QuestionId, ReviewId, UserId},
    policy::MayMark,
    work::Mark,
};
use sea_orm::{
    ActiveValue::Set, ColumnTrait, ConnectionTrait, EntityTrait, QueryFilter, QueryOrder,
};

use crate::{
    Result, StoreError, Write,
    entity::responses::mark,
    session::Session,
    value::{moment, parse},
    write::Hold,
};

/// The mark of a question.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct QuestionMark {
    /// The question.
    pub question: QuestionId,
    /// What was said.
    pub mark: Mark,
    /// Of which revision of the answer it was said; 0 if there was no answer.
    pub revision: i64,
    /// Who said so.
    pub by: UserId,
    /// When.
    pub at: Timestamp,
}

impl<C: ConnectionTrait> Session<C> {
    /// The marks of the questions.
    ///
    /// # Errors
    /// If the database fails.
    pub async fn marks(&self, review: &ReviewId) -> Result<Vec<QuestionMark>> {
        let rows = mark::Entity::find()
            .filter(mark::Column::ReviewId.eq(review.as_str()))
            .order_by_asc(mark::Column::QuestionId)
            .all(&self.db)
            .await?;
        rows.iter()
            .map(|row| {
                Ok(QuestionMark {
                    question: parse(&row.question_id)?,
                    mark: parse(&row.mark)?,
                    revision: row.revision,
                    by: parse(&row.marked_by)?,
                    at: moment(row.marked_at)?,
                })
            })
            .collect()
    }
}

impl Write {
    /// Marks questions, each of the revision of its answer that was looked at, or takes the marks back.
    ///
    /// # Errors
    /// [`StoreError::Missing`] for another question than the one the permit was given for;
    /// [`StoreError::Stale`] if the review became final.
    pub async fn mark(
        &self,
        permit: &MayMark,
        questions: &[(QuestionId, i64)],
        mark: Option<Mark>,
        now: Timestamp,
    ) -> Result<()> {
        let alone = permit.part().question();
        if questions.iter().any(|(question, _)| alone.is_some_and(|one| one != question)) {
            return Err(StoreError::Missing);
        }
        self.hold(permit.review(), Hold::Stage).await?;
        let Some(said) = mark else {
            mark::Entity::delete_many()
                .filter(mark::Column::ReviewId.eq(permit.review().as_str()))
                .filter(
                    mark::Column::QuestionId.is_in(questions.iter().map(|(one, _)| one.as_str())),
                )
                .exec(&self.db)
                .await?;
            return Ok(());
        };
        for (question, revision) in questions {
            let row = mark::ActiveModel {
                review_id: Set(permit.review().to_string()),
                question_id: Set(question.to_string()),
                mark: Set(said.as_str().to_owned()),
                revision: Set(*revision),
                marked_by: Set(permit.user().to_string()),
                marked_at: Set(now.as_millisecond()),
            };
            let key = [mark::Column::ReviewId, mark::Column::QuestionId];
            let changed = [
                mark::Column::Mark,
                mark::Column::Revision,
                mark::Column::MarkedBy,
                mark::Column::MarkedAt,
            ];
            self.put(row, key, changed).await?;
        }
        Ok(())
    }
}
