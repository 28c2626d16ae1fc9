//! The desk review: the articles divided among the experts, findings, and a thread per article.

use jiff::Timestamp;
use omnibus_domain::{
    id::{FileId, FindingId, MemberId, MessageId, ParticipantCode, ReviewId, UserId},
    instrument::ArticleRef,
    locale::Locale,
    policy::{MayDivide, MayFind, MayWrite},
    report::FindingKind,
};
use sea_orm::{
    ActiveValue::Set,
    ColumnTrait, ConnectionTrait, EntityTrait, QueryFilter, QueryOrder,
    sea_query::{Expr, OnConflict},
};

use crate::{
    Result, StoreError, Write,
    entity::desk::{desk_assignment, finding, message},
    people::one,
    session::Session,
    value::{from_json, moment, parse, parse_option, to_json},
};

/// An article in the hands of an expert (G17).
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DeskAssignment {
    /// The article.
    pub article: ArticleRef,
    /// The expert's part in the review.
    pub member: MemberId,
}

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

/// A message in an article's thread (M33).
#[derive(Clone, Debug)]
pub struct Message {
    /// Its identifier.
    pub id: MessageId,
    /// The article.
    pub article: ArticleRef,
    /// Who wrote it.
    pub author: UserId,
    /// The State that speaks; `None` for the secretariat.
    pub side: Option<ParticipantCode>,
    /// True for a question to the State, false for its answer.
    pub asks: bool,
    /// The text.
    pub body: String,
    /// The language it is written in.
    pub language: Locale,
    /// The files that came with it.
    pub files: Vec<FileId>,
    /// When.
    pub sent: Timestamp,
}

impl<C: ConnectionTrait> Session<C> {
    /// How the articles are divided.
    ///
    /// # Errors
    /// If the database fails.
    pub async fn desk_assignments(&self, review: &ReviewId) -> Result<Vec<DeskAssignment>> {
        let rows = desk_assignment::Entity::find()
            .filter(desk_assignment::Column::ReviewId.eq(review.as_str()))
            .all(&self.db)
            .await?;
        rows.iter()
            .map(|row| {
                Ok(DeskAssignment { article: parse(&row.article)?, member: parse(&row.member_id)? })
            })
            .collect()
    }

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

    /// The threads of a review, the oldest message first.
    ///
    /// # Errors
    /// If the database fails.
    pub async fn messages(&self, review: &ReviewId) -> Result<Vec<Message>> {
        let rows = message::Entity::find()
            .filter(message::Column::ReviewId.eq(review.as_str()))
            .order_by_asc(message::Column::SentAt)
            .order_by_asc(message::Column::Id)
            .all(&self.db)
            .await?;
        rows.into_iter().map(read_message).collect()
    }
}

impl Write {
    /// Puts an article into the hands of an expert, or of none.
    ///
    /// # Errors
    /// If the database fails.
    pub async fn divide(
        &self,
        permit: &MayDivide,
        article: &ArticleRef,
        member: Option<&MemberId>,
        now: Timestamp,
    ) -> Result<()> {
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
        desk_assignment::Entity::insert(row)
            .on_conflict(OnConflict::columns(key).update_columns(changed).to_owned())
            .exec_without_returning(&self.db)
            .await?;
        Ok(())
    }

    /// Records a finding.
    ///
    /// # Errors
    /// If the database fails.
    pub async fn put_finding(
        &self,
        permit: &MayFind,
        new: &NewFinding,
        now: Timestamp,
    ) -> Result<()> {
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
        finding::Entity::insert(row).exec_without_returning(&self.db).await?;
        Ok(())
    }

    /// Changes a finding of one's own State.
    ///
    /// # Errors
    /// [`StoreError::Stale`] if someone else changed it since the revision `expected`, or it is another State's.
    pub async fn change_finding(
        &self,
        permit: &MayFind,
        changed: &NewFinding,
        expected: i64,
        now: Timestamp,
    ) -> Result<()> {
        let update = finding::Entity::update_many()
            .col_expr(finding::Column::Kind, Expr::value(changed.kind.as_str()))
            .col_expr(finding::Column::Text, Expr::value(changed.text.as_str()))
            .col_expr(finding::Column::Reasons, Expr::value(changed.reasons.as_str()))
            .col_expr(finding::Column::Language, Expr::value(changed.language.code()))
            .col_expr(finding::Column::Author, Expr::value(permit.user().as_str()))
            .col_expr(finding::Column::Revision, Expr::value(expected + 1))
            .col_expr(finding::Column::UpdatedAt, Expr::value(now.as_millisecond()))
            .filter(finding::Column::Id.eq(changed.id.as_str()))
            .filter(finding::Column::ReviewId.eq(permit.review().as_str()))
            .filter(finding::Column::Participant.eq(permit.side().as_str()))
            .filter(finding::Column::Withdrawn.eq(false))
            .filter(finding::Column::Revision.eq(expected));
        one(update.exec(&self.db).await?.rows_affected).map_err(|_| StoreError::Stale)
    }

    /// Withdraws a finding of one's own State.
    ///
    /// # Errors
    /// [`StoreError::Missing`] if there is none.
    pub async fn withdraw_finding(
        &self,
        permit: &MayFind,
        id: &FindingId,
        now: Timestamp,
    ) -> Result<()> {
        let update = finding::Entity::update_many()
            .col_expr(finding::Column::Withdrawn, Expr::value(true))
            .col_expr(finding::Column::UpdatedAt, Expr::value(now.as_millisecond()))
            .filter(finding::Column::Id.eq(id.as_str()))
            .filter(finding::Column::ReviewId.eq(permit.review().as_str()))
            .filter(finding::Column::Participant.eq(permit.side().as_str()))
            .filter(finding::Column::Withdrawn.eq(false));
        one(update.exec(&self.db).await?.rows_affected)
    }

    /// Adds a message to an article's thread.
    ///
    /// # Errors
    /// If the database fails.
    pub async fn put_message(&self, permit: &MayWrite, new: &Message) -> Result<()> {
        let row = message::ActiveModel {
            id: Set(new.id.to_string()),
            review_id: Set(permit.review().to_string()),
            article: Set(new.article.to_string()),
            author: Set(permit.user().to_string()),
            participant: Set(permit.side().as_ref().map(ToString::to_string)),
            asks: Set(*permit.asks()),
            body: Set(new.body.clone()),
            language: Set(new.language.code().to_owned()),
            files: Set(to_json(&new.files)?),
            sent_at: Set(new.sent.as_millisecond()),
        };
        message::Entity::insert(row).exec_without_returning(&self.db).await?;
        Ok(())
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

fn read_message(row: message::Model) -> Result<Message> {
    Ok(Message {
        id: parse(&row.id)?,
        article: parse(&row.article)?,
        author: parse(&row.author)?,
        side: parse_option(row.participant.as_deref())?,
        asks: row.asks,
        language: parse(&row.language)?,
        files: from_json(&row.files)?,
        sent: moment(row.sent_at)?,
        body: row.body,
    })
}
