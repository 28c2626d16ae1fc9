//! Whom the program reminded of what is due: each once for a day.

use jiff::{Timestamp, civil::Date};
use omnibus_domain::{id::ReviewId, work::Reminder};
use sea_orm::ActiveValue::Set;

use super::{Assignment, assignments};
use crate::{Result, Write, entity::responses::reminder};

impl Write {
    /// Keeps in mind that a person is reminded of a part; false if it was before.
    ///
    /// # Errors
    /// [`crate::StoreError::Missing`] if the person takes no part any more.
    pub async fn remind(
        &self,
        review: &ReviewId,
        of: &Assignment,
        due: Date,
        what: Reminder,
        now: Timestamp,
    ) -> Result<bool> {
        let row = reminder::ActiveModel {
            review_id: Set(review.to_string()),
            chapter: Set(of.part.chapter().slug()),
            question_id: Set(assignments::question_key(&of.part).to_owned()),
            member_id: Set(of.member.to_string()),
            due_on: Set(due.to_string()),
            reminder: Set(what.as_str().to_owned()),
            sent_at: Set(now.as_millisecond()),
        };
        let key = [
            reminder::Column::ReviewId,
            reminder::Column::Chapter,
            reminder::Column::QuestionId,
            reminder::Column::MemberId,
            reminder::Column::DueOn,
            reminder::Column::Reminder,
        ];
        self.insert_if_new(row, key).await
    }
}
