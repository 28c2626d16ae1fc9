//! The self-assessment: chapters given out, answers and their history, files, and what was sent.

use jiff::Timestamp;
use omnibus_domain::{
    chapter::Chapter,
    id::{FileId, MemberId, QuestionId, ReviewId, UserId},
    policy::{MayAnswer, MayAssign, MayConsult, MayMark, MaySubmit, MayUpload, MayWrite},
    questionnaire::answer::AnswerContent,
};
use sea_orm::{
    ActiveValue::Set,
    ColumnTrait, ConnectionTrait, EntityTrait, QueryFilter, QueryOrder, QuerySelect,
    TryInsertResult,
    sea_query::{Expr, OnConflict},
};
use serde::{Deserialize, Serialize};

use crate::{
    Result, StoreError, Write,
    entity::response::{answer, answer_version, assignment, consultation, file, mark, response},
    people::one,
    session::Session,
    value::{from_json, moment, parse, to_json},
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

/// A chapter given to a person.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Assignment {
    /// The chapter.
    pub chapter: Chapter,
    /// The person's part in the review.
    pub member: MemberId,
}

/// How far a chapter is, in the word of those who fill it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum MarkKind {
    /// Its ministry says that it is ready.
    Ready,
    /// The focal point has cleared it.
    Cleared,
}

impl MarkKind {
    /// The word used in the database, the API and message keys.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Ready => "ready",
            Self::Cleared => "cleared",
        }
    }
}

impl std::str::FromStr for MarkKind {
    type Err = String;
    fn from_str(text: &str) -> std::result::Result<Self, String> {
        match text {
            "ready" => Ok(Self::Ready),
            "cleared" => Ok(Self::Cleared),
            _ => Err(text.to_owned()),
        }
    }
}

/// The mark of a chapter.
#[derive(Clone, Debug)]
pub struct Mark {
    /// The chapter.
    pub chapter: Chapter,
    /// How far it is.
    pub kind: MarkKind,
    /// Who said so.
    pub by: UserId,
    /// When.
    pub at: Timestamp,
}

/// The stakeholders consulted at the national level (¶27).
#[derive(Clone, Debug, Default)]
pub struct Consultation {
    /// Counts the changes; 0 before the first.
    pub revision: i64,
    /// The stakeholders.
    pub stakeholders: Vec<Stakeholder>,
}

/// A stakeholder that was consulted, and why it matters.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Stakeholder {
    /// Its name.
    pub name: String,
    /// `public`, `private` or `society`: public sector, private sector, individuals and groups outside.
    pub sector: String,
    /// Its relevance to the provisions.
    pub relevance: String,
}

/// A response as it was sent. It is never changed: a correction is a new one.
#[derive(Clone, Debug)]
pub struct Response {
    /// 1 for the first, then counting up.
    pub number: i32,
    /// The answers and stakeholders as they stood, as the JSON that was digested.
    pub content: String,
    /// The SHA-256 of the content, in hexadecimal.
    pub digest: String,
    /// Who sent it.
    pub by: UserId,
    /// When.
    pub at: Timestamp,
}

/// A file of a review. Its bytes lie under its hash.
#[derive(Clone, Debug)]
pub struct File {
    /// Its identifier.
    pub id: FileId,
    /// The review it belongs to.
    pub review: ReviewId,
    /// The chapter under which it was uploaded.
    pub chapter: Chapter,
    /// The SHA-256 of its bytes, in hexadecimal.
    pub sha256: String,
    /// The name it came with.
    pub name: String,
    /// Its type by its content.
    pub media_type: String,
    /// Its size in bytes.
    pub size: i64,
    /// Who uploaded it.
    pub by: UserId,
    /// When.
    pub at: Timestamp,
    /// When it left the State, with a response or a message; `None` while it is inside.
    pub shared: Option<Timestamp>,
}

impl<C: ConnectionTrait> Session<C> {
    /// Every present answer of a review.
    ///
    /// # Errors
    /// If the database fails.
    pub async fn answers(&self, review: &ReviewId) -> Result<Vec<Answer>> {
        let rows = answer::Entity::find()
            .filter(answer::Column::ReviewId.eq(review.as_str()))
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

    /// Which chapters were given to whom.
    ///
    /// # Errors
    /// If the database fails.
    pub async fn assignments(&self, review: &ReviewId) -> Result<Vec<Assignment>> {
        let rows = assignment::Entity::find()
            .filter(assignment::Column::ReviewId.eq(review.as_str()))
            .order_by_asc(assignment::Column::AssignedAt)
            .all(&self.db)
            .await?;
        rows.iter()
            .map(|row| {
                Ok(Assignment { chapter: chapter(&row.chapter)?, member: parse(&row.member_id)? })
            })
            .collect()
    }

    /// The marks of the chapters.
    ///
    /// # Errors
    /// If the database fails.
    pub async fn marks(&self, review: &ReviewId) -> Result<Vec<Mark>> {
        let rows = mark::Entity::find()
            .filter(mark::Column::ReviewId.eq(review.as_str()))
            .all(&self.db)
            .await?;
        rows.iter()
            .map(|row| {
                Ok(Mark {
                    chapter: chapter(&row.chapter)?,
                    kind: parse(&row.mark)?,
                    by: parse(&row.marked_by)?,
                    at: moment(row.marked_at)?,
                })
            })
            .collect()
    }

    /// The stakeholders consulted.
    ///
    /// # Errors
    /// If the database fails.
    pub async fn consultation(&self, review: &ReviewId) -> Result<Consultation> {
        let row = consultation::Entity::find_by_id(review.as_str()).one(&self.db).await?;
        row.map_or_else(
            || Ok(Consultation::default()),
            |row| {
                let stakeholders = from_json(&row.stakeholders)?;
                Ok(Consultation { revision: row.revision, stakeholders })
            },
        )
    }

    /// The responses that were sent, the newest first.
    ///
    /// # Errors
    /// If the database fails.
    pub async fn responses(&self, review: &ReviewId) -> Result<Vec<Response>> {
        let rows = response::Entity::find()
            .filter(response::Column::ReviewId.eq(review.as_str()))
            .order_by_desc(response::Column::Number)
            .all(&self.db)
            .await?;
        rows.into_iter().map(read_response).collect()
    }

    /// The response that was sent last.
    ///
    /// # Errors
    /// If the database fails.
    pub async fn latest_response(&self, review: &ReviewId) -> Result<Option<Response>> {
        let row = response::Entity::find()
            .filter(response::Column::ReviewId.eq(review.as_str()))
            .order_by_desc(response::Column::Number)
            .one(&self.db)
            .await?;
        row.map(read_response).transpose()
    }

    /// The file with this identifier.
    ///
    /// # Errors
    /// If the database fails.
    pub async fn file(&self, id: &FileId) -> Result<Option<File>> {
        file::Entity::find_by_id(id.as_str()).one(&self.db).await?.map(read_file).transpose()
    }

    /// The files of a review.
    ///
    /// # Errors
    /// If the database fails.
    pub async fn files(&self, review: &ReviewId) -> Result<Vec<File>> {
        let rows = file::Entity::find()
            .filter(file::Column::ReviewId.eq(review.as_str()))
            .order_by_asc(file::Column::UploadedAt)
            .all(&self.db)
            .await?;
        rows.into_iter().map(read_file).collect()
    }
}

impl Write {
    /// Saves an answer, unless someone else changed it since the revision `expected` (0: no answer yet), or
    /// it says the same already: the history does not grow by saving what is there.
    /// The version before stays in the history.
    ///
    /// # Errors
    /// If the database fails.
    pub async fn put_answer(
        &self,
        permit: &MayAnswer,
        question: &QuestionId,
        content: &AnswerContent,
        expected: i64,
        now: Timestamp,
    ) -> Result<Saved> {
        let (review, author) = (permit.review(), permit.user());
        let json = to_json(content)?;
        let revision = expected + 1;
        let row = answer::ActiveModel {
            review_id: Set(review.to_string()),
            question_id: Set(question.to_string()),
            chapter: Set(permit.chapter().slug()),
            revision: Set(revision),
            content: Set(json.clone()),
            author: Set(author.to_string()),
            saved_at: Set(now.as_millisecond()),
        };
        let written = if expected == 0 {
            let columns = [answer::Column::ReviewId, answer::Column::QuestionId];
            let insert = answer::Entity::insert(row).on_conflict_do_nothing_on(columns);
            matches!(insert.exec_without_returning(&self.db).await?, TryInsertResult::Inserted(1))
        } else {
            let update = answer::Entity::update_many()
                .col_expr(answer::Column::Revision, Expr::value(revision))
                .col_expr(answer::Column::Content, Expr::value(json.clone()))
                .col_expr(answer::Column::Author, Expr::value(author.as_str()))
                .col_expr(answer::Column::SavedAt, Expr::value(now.as_millisecond()))
                .filter(answer::Column::ReviewId.eq(review.as_str()))
                .filter(answer::Column::QuestionId.eq(question.as_str()))
                .filter(answer::Column::Revision.eq(expected))
                .filter(answer::Column::Content.ne(json.clone()));
            update.exec(&self.db).await?.rows_affected == 1
        };
        if !written {
            let theirs = self.answer(review, question).await?.ok_or(StoreError::Missing)?;
            return Ok(Saved::Conflict(Box::new(theirs)));
        }
        let version = answer_version::ActiveModel {
            review_id: Set(review.to_string()),
            question_id: Set(question.to_string()),
            revision: Set(revision),
            content: Set(json),
            author: Set(author.to_string()),
            saved_at: Set(now.as_millisecond()),
        };
        answer_version::Entity::insert(version).exec_without_returning(&self.db).await?;
        Ok(Saved::As(revision))
    }

    /// Gives a chapter to exactly these people.
    ///
    /// # Errors
    /// If the database fails.
    pub async fn assign(
        &self,
        permit: &MayAssign,
        chapter: &Chapter,
        members: &[MemberId],
        now: Timestamp,
    ) -> Result<()> {
        assignment::Entity::delete_many()
            .filter(assignment::Column::ReviewId.eq(permit.review().as_str()))
            .filter(assignment::Column::Chapter.eq(chapter.slug()))
            .exec(&self.db)
            .await?;
        for member in members {
            let row = assignment::ActiveModel {
                review_id: Set(permit.review().to_string()),
                chapter: Set(chapter.slug()),
                member_id: Set(member.to_string()),
                assigned_at: Set(now.as_millisecond()),
            };
            assignment::Entity::insert(row).exec_without_returning(&self.db).await?;
        }
        Ok(())
    }

    /// Marks a chapter, or takes the mark back.
    ///
    /// # Errors
    /// If the database fails.
    pub async fn mark(
        &self,
        permit: &MayMark,
        kind: Option<MarkKind>,
        now: Timestamp,
    ) -> Result<()> {
        let key = (permit.review().to_string(), permit.chapter().slug());
        let Some(kind) = kind else {
            mark::Entity::delete_by_id(key).exec(&self.db).await?;
            return Ok(());
        };
        let row = mark::ActiveModel {
            review_id: Set(key.0),
            chapter: Set(key.1),
            mark: Set(kind.as_str().to_owned()),
            marked_by: Set(permit.user().to_string()),
            marked_at: Set(now.as_millisecond()),
        };
        let on_conflict = OnConflict::columns([mark::Column::ReviewId, mark::Column::Chapter])
            .update_columns([mark::Column::Mark, mark::Column::MarkedBy, mark::Column::MarkedAt])
            .to_owned();
        mark::Entity::insert(row).on_conflict(on_conflict).exec_without_returning(&self.db).await?;
        Ok(())
    }

    /// Saves the stakeholders consulted.
    ///
    /// # Errors
    /// [`StoreError::Stale`] if someone else changed them since the revision `expected`.
    pub async fn put_consultation(
        &self,
        permit: &MayConsult,
        stakeholders: &[Stakeholder],
        expected: i64,
        now: Timestamp,
    ) -> Result<i64> {
        let json = to_json(stakeholders)?;
        let revision = expected + 1;
        if expected == 0 {
            let row = consultation::ActiveModel {
                review_id: Set(permit.review().to_string()),
                revision: Set(revision),
                stakeholders: Set(json),
                saved_at: Set(now.as_millisecond()),
            };
            let insert = consultation::Entity::insert(row)
                .on_conflict_do_nothing_on([consultation::Column::ReviewId]);
            return match insert.exec_without_returning(&self.db).await? {
                TryInsertResult::Inserted(1) => Ok(revision),
                _ => Err(StoreError::Stale),
            };
        }
        let update = consultation::Entity::update_many()
            .col_expr(consultation::Column::Revision, Expr::value(revision))
            .col_expr(consultation::Column::Stakeholders, Expr::value(json))
            .col_expr(consultation::Column::SavedAt, Expr::value(now.as_millisecond()))
            .filter(consultation::Column::ReviewId.eq(permit.review().as_str()))
            .filter(consultation::Column::Revision.eq(expected));
        one(update.exec(&self.db).await?.rows_affected).map_err(|_| StoreError::Stale)?;
        Ok(revision)
    }

    /// Keeps a response as it is sent.
    ///
    /// # Errors
    /// If the database fails; two who send at once cannot both get the same number.
    pub async fn put_response(&self, permit: &MaySubmit, sent: &Response) -> Result<()> {
        let row = response::ActiveModel {
            review_id: Set(permit.review().to_string()),
            number: Set(sent.number),
            content: Set(sent.content.clone()),
            digest: Set(sent.digest.clone()),
            submitted_by: Set(sent.by.to_string()),
            submitted_at: Set(sent.at.as_millisecond()),
        };
        response::Entity::insert(row).exec_without_returning(&self.db).await?;
        Ok(())
    }

    /// The files that leave the State with a response.
    ///
    /// # Errors
    /// If the database fails.
    pub async fn share_with_response(
        &self,
        permit: &MaySubmit,
        files: &[FileId],
        now: Timestamp,
    ) -> Result<()> {
        self.share(permit.review(), files, now).await
    }

    /// The files that leave their side with a message.
    ///
    /// # Errors
    /// If the database fails.
    pub async fn share_with_message(
        &self,
        permit: &MayWrite,
        files: &[FileId],
        now: Timestamp,
    ) -> Result<()> {
        self.share(permit.review(), files, now).await
    }

    async fn share(&self, review: &ReviewId, files: &[FileId], now: Timestamp) -> Result<()> {
        if files.is_empty() {
            return Ok(());
        }
        file::Entity::update_many()
            .col_expr(file::Column::SharedAt, Expr::value(now.as_millisecond()))
            .filter(file::Column::ReviewId.eq(review.as_str()))
            .filter(file::Column::Id.is_in(files.iter().map(FileId::as_str)))
            .filter(file::Column::SharedAt.is_null())
            .exec(&self.db)
            .await?;
        Ok(())
    }

    /// Records a file of an answer, after its bytes were stored.
    ///
    /// # Errors
    /// If the database fails.
    pub async fn put_file(&self, permit: &MayUpload, new: &File) -> Result<()> {
        if new.review != *permit.review() || new.chapter != *permit.chapter() {
            return Err(StoreError::Missing);
        }
        self.insert_file(new).await
    }

    /// Records a file of a message, after its bytes were stored.
    ///
    /// # Errors
    /// If the database fails.
    pub async fn put_message_file(&self, permit: &MayWrite, new: &File) -> Result<()> {
        if new.review != *permit.review() {
            return Err(StoreError::Missing);
        }
        self.insert_file(new).await
    }

    async fn insert_file(&self, new: &File) -> Result<()> {
        let row = file::ActiveModel {
            id: Set(new.id.to_string()),
            review_id: Set(new.review.to_string()),
            chapter: Set(new.chapter.slug()),
            sha256: Set(new.sha256.clone()),
            name: Set(new.name.clone()),
            media_type: Set(new.media_type.clone()),
            size: Set(new.size),
            uploaded_by: Set(new.by.to_string()),
            uploaded_at: Set(new.at.as_millisecond()),
            shared_at: Set(new.shared.map(Timestamp::as_millisecond)),
        };
        file::Entity::insert(row).exec_without_returning(&self.db).await?;
        Ok(())
    }
}

pub(crate) fn chapter(slug: &str) -> Result<Chapter> {
    Chapter::from_slug(slug).map_err(|error| StoreError::Corrupt(error.to_string()))
}

fn read(row: answer::Model) -> Result<Answer> {
    Ok(Answer {
        question: parse(&row.question_id)?,
        chapter: chapter(&row.chapter)?,
        revision: row.revision,
        content: from_json(&row.content)?,
        author: parse(&row.author)?,
        saved: moment(row.saved_at)?,
    })
}

fn read_response(row: response::Model) -> Result<Response> {
    Ok(Response {
        number: row.number,
        by: parse(&row.submitted_by)?,
        at: moment(row.submitted_at)?,
        content: row.content,
        digest: row.digest,
    })
}

fn read_file(row: file::Model) -> Result<File> {
    Ok(File {
        id: parse(&row.id)?,
        review: parse(&row.review_id)?,
        chapter: chapter(&row.chapter)?,
        by: parse(&row.uploaded_by)?,
        at: moment(row.uploaded_at)?,
        shared: row.shared_at.map(moment).transpose()?,
        sha256: row.sha256,
        name: row.name,
        media_type: row.media_type,
        size: row.size,
    })
}
