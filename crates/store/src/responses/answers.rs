//! Answers and their history: nothing is overwritten silently.

use jiff::Timestamp;
use omnibus_domain::{
    chapter::Chapter,
    id::{QuestionId, ReviewId, UserId},
    policy::MayAnswer,
    questionnaire::answer::AnswerContent,
};
use sea_orm::{
    ActiveModelTrait, ActiveValue::Set, ColumnTrait, ConnectionTrait, EntityTrait, QueryFilter,
    QueryOrder, QuerySelect, sea_query::Expr,
};

use crate::{
    Result, StoreError, Write,
    entity::responses::{answer, answer_version},
    session::Session,
    value::{chapter, from_json, moment, parse, to_json},
    write::Hold,
};

/// The present answer to a question.
#[derive(Clone, Debug)]
pub struct Answer {
    /// The question.
    pub question: QuestionId,
    /// The chapter it belongs to.
    pub chapter: Chapter,
    /// Counts the changes, from 1.
    pub revision: i64,
    /// What was answered.
    pub content: AnswerContent,
    /// Who changed it last.
    pub author: UserId,
    /// When.
    pub saved: Timestamp,
}

/// An answer as it once stood.
#[derive(Clone, Debug)]
pub struct AnswerVersion {
    /// Which change it was, from 1.
    pub revision: i64,
    /// What was answered.
    pub content: AnswerContent,
    /// Who wrote it.
    pub author: UserId,
    /// When.
    pub saved: Timestamp,
}

/// What became of an answer to be saved.
#[derive(Clone, Debug)]
pub enum Saved {
    /// It was saved as this revision.
    As(i64),
    /// Someone else changed it since the revision that was expected, or it says the same already;
    /// nothing was written.
    Conflict(Box<Answer>),
}

impl<C: ConnectionTrait> Session<C> {
    /// Every present answer of a review, in the order of the questions' identifiers.
    ///
    /// # Errors
    /// If the database fails.
    pub async fn answers(&self, review: &ReviewId) -> Result<Vec<Answer>> {
        let rows = answer::Entity::find()
            .filter(answer::Column::ReviewId.eq(review.as_str()))
            .order_by_asc(answer::Column::QuestionId)
            .all(&self.db)
            .await?;
        rows.into_iter().map(read).collect()
    }

    /// The present answer to a question.
    ///
    /// # Errors
    /// If the database fails.
    pub async fn answer(&self, review: &ReviewId, question: &QuestionId) -> Result<Option<Answer>> {
        let key = (review.to_string(), question.to_string());
        answer::Entity::find_by_id(key).one(&self.db).await?.map(read).transpose()
    }

    /// The versions of an answer, the newest first; `before` pages on from a revision.
    ///
    /// # Errors
    /// If the database fails.
    pub async fn answer_versions(
        &self,
        review: &ReviewId,
        question: &QuestionId,
        before: Option<i64>,
        most: u64,
    ) -> Result<Vec<AnswerVersion>> {
        let mut query = answer_version::Entity::find()
            .filter(answer_version::Column::ReviewId.eq(review.as_str()))
            .filter(answer_version::Column::QuestionId.eq(question.as_str()));
        if let Some(before) = before {
            query = query.filter(answer_version::Column::Revision.lt(before));
        }
        let query = query.order_by_desc(answer_version::Column::Revision).limit(most);
        let rows = query.all(&self.db).await?;
        rows.into_iter()
            .map(|row| {
                Ok(AnswerVersion {
                    revision: row.revision,
                    content: from_json(&row.content)?,
                    author: parse(&row.author)?,
                    saved: moment(row.saved_at)?,
                })
            })
            .collect()
    }
}

impl Write {
    /// Saves an answer, unless someone else changed it since the revision `expected` (0: no answer yet), or
    /// it says the same already: the history does not grow by saving what is there.
    /// The version before stays in the history.
    ///
    /// # Errors
    /// [`StoreError::Missing`] if there is no answer although `expected` says so; [`StoreError::Stale`] if the
    /// review became final.
    pub async fn put_answer(
        &self,
        permit: &MayAnswer,
        content: &AnswerContent,
        expected: i64,
        now: Timestamp,
    ) -> Result<Saved> {
        self.hold(permit.review(), Hold::Stage).await?;
        let question = permit.question();
        let row = answer::Model {
            review_id: permit.review().to_string(),
            question_id: question.to_string(),
            chapter: permit.chapter().slug(),
            revision: expected + 1,
            content: to_json(content)?,
            author: permit.user().to_string(),
            saved_at: now.as_millisecond(),
        };
        if !self.replace_answer(&row).await? {
            let theirs = self.answer(permit.review(), question).await?;
            return Ok(Saved::Conflict(Box::new(theirs.ok_or(StoreError::Missing)?)));
        }
        let saved = Saved::As(row.revision);
        self.insert(version(row)).await?;
        Ok(saved)
    }

    /// Puts an answer in the place of the one before it; false if that is not the one that stands.
    async fn replace_answer(&self, new: &answer::Model) -> Result<bool> {
        if new.revision == 1 {
            let key = [answer::Column::ReviewId, answer::Column::QuestionId];
            return self
                .insert_if_new(answer::ActiveModel::from(new.clone()).reset_all(), key)
                .await;
        }
        let update = answer::Entity::update_many()
            .col_expr(answer::Column::Revision, Expr::value(new.revision))
            .col_expr(answer::Column::Content, Expr::value(new.content.as_str()))
            .col_expr(answer::Column::Author, Expr::value(new.author.as_str()))
            .col_expr(answer::Column::SavedAt, Expr::value(new.saved_at))
            .filter(answer::Column::ReviewId.eq(new.review_id.as_str()))
            .filter(answer::Column::QuestionId.eq(new.question_id.as_str()))
            .filter(answer::Column::Revision.eq(new.revision - 1))
            .filter(answer::Column::Content.ne(new.content.as_str()));
        self.change(update).await
    }
}

fn version(of: answer::Model) -> answer_version::ActiveModel {
    answer_version::ActiveModel {
        review_id: Set(of.review_id),
        question_id: Set(of.question_id),
        revision: Set(of.revision),
        content: Set(of.content),
        author: Set(of.author),
        saved_at: Set(of.saved_at),
    }
}

pub(crate) fn read(row: answer::Model) -> Result<Answer> {
    Ok(Answer {
        question: parse(&row.question_id)?,
        chapter: chapter(&row.chapter)?,
        revision: row.revision,
        content: from_json(&row.content)?,
        author: parse(&row.author)?,
        saved: moment(row.saved_at)?,
    })
}
