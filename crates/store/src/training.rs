//! Training spaces: what a person tries out for itself. Nothing here lies in the tables of the reviews, so that nothing
//! of it can appear among them.

use jiff::Timestamp;
use omnibus_domain::{id::QuestionId, policy::MayTrain, questionnaire::answer::AnswerContent};
use sea_orm::{
    ActiveValue::Set, ColumnTrait, ConnectionTrait, EntityTrait, QueryFilter, QueryOrder,
};

use crate::{
    Result, Write,
    entity::training::{training_answer, training_space},
    session::Session,
    value::{from_json, moment, parse, to_json},
};

/// An answer in a training space.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TrainingAnswer {
    /// The question.
    pub question: QuestionId,
    /// What was answered.
    pub content: AnswerContent,
    /// When.
    pub saved: Timestamp,
}

impl<C: ConnectionTrait> Session<C> {
    /// Since when a person has a training space; `None` if it has none.
    ///
    /// # Errors
    /// If the database fails.
    pub async fn training_space(&self, permit: &MayTrain) -> Result<Option<Timestamp>> {
        let found =
            training_space::Entity::find_by_id(permit.user().as_str()).one(&self.db).await?;
        found.map(|space| moment(space.opened_at)).transpose()
    }

    /// The answers in a person's training space.
    ///
    /// # Errors
    /// If the database fails.
    pub async fn training_answers(&self, permit: &MayTrain) -> Result<Vec<TrainingAnswer>> {
        let rows = training_answer::Entity::find()
            .filter(training_answer::Column::UserId.eq(permit.user().as_str()))
            .order_by_asc(training_answer::Column::QuestionId)
            .all(&self.db)
            .await?;
        rows.into_iter().map(read).collect()
    }
}

impl Write {
    /// Opens a person's training space; one that is open stays as it is.
    ///
    /// # Errors
    /// If the database fails.
    pub async fn open_training(&self, permit: &MayTrain, now: Timestamp) -> Result<()> {
        let row = training_space::ActiveModel {
            user_id: Set(permit.user().to_string()),
            opened_at: Set(now.as_millisecond()),
        };
        self.insert_if_new(row, [training_space::Column::UserId]).await?;
        Ok(())
    }

    /// Keeps an answer in a person's training space, in place of the one before.
    ///
    /// # Errors
    /// [`crate::StoreError::Missing`] if the space is not open.
    pub async fn put_training_answer(
        &self,
        permit: &MayTrain,
        question: &QuestionId,
        content: &AnswerContent,
        now: Timestamp,
    ) -> Result<()> {
        use training_answer::Column::{Content, QuestionId, SavedAt, UserId};
        let row = training_answer::ActiveModel {
            user_id: Set(permit.user().to_string()),
            question_id: Set(question.to_string()),
            content: Set(to_json(content)?),
            saved_at: Set(now.as_millisecond()),
        };
        self.put(row, [UserId, QuestionId], [Content, SavedAt]).await
    }

    /// Empties a person's training space.
    ///
    /// # Errors
    /// If the database fails.
    pub async fn empty_training(&self, permit: &MayTrain) -> Result<()> {
        let delete = training_answer::Entity::delete_many()
            .filter(training_answer::Column::UserId.eq(permit.user().as_str()));
        delete.exec(&self.db).await?;
        Ok(())
    }

    /// Removes a person's training space with everything in it; without one nothing is to be done.
    ///
    /// # Errors
    /// If the database fails.
    pub async fn close_training(&self, permit: &MayTrain) -> Result<()> {
        self.empty_training(permit).await?;
        training_space::Entity::delete_by_id(permit.user().as_str()).exec(&self.db).await?;
        Ok(())
    }
}

fn read(row: training_answer::Model) -> Result<TrainingAnswer> {
    Ok(TrainingAnswer {
        question: parse(&row.question_id)?,
        content: from_json(&row.content)?,
        saved: moment(row.saved_at)?,
    })
}
