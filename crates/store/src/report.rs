//! The report: its sections with their history, comments and agreements.

use jiff::Timestamp;
use omnibus_domain::{
    id::{CommentId, ParticipantCode, ReviewId, SectionId, UserId},
    locale::Locale,
    policy::{MayAgree, MayCirculate, MayComment, MayDraft},
};
use sea_orm::{
    ActiveValue::Set,
    ColumnTrait, ConnectionTrait, EntityTrait, QueryFilter, QueryOrder, TryInsertResult,
    sea_query::{Expr, OnConflict},
};

use crate::{
    Result, StoreError, Write,
    entity::desk::{agreement, comment, section, section_version},
    people::one,
    session::Session,
    value::{moment, parse, parse_option},
};

/// A section of the report as it stands.
#[derive(Clone, Debug)]
pub struct SectionText {
    /// The section.
    pub section: SectionId,
    /// Counts the changes, from 1.
    pub revision: i64,
    /// Its paragraphs, an empty line between two.
    pub text: String,
    /// The language it is written in.
    pub language: Locale,
    /// Who wrote it; `None` if it was filled from the review.
    pub author: Option<UserId>,
    /// When.
    pub saved: Timestamp,
}

/// A section as it once stood.
pub type SectionVersion = SectionText;

/// A comment of one of the three States on a section.
#[derive(Clone, Debug)]
pub struct Comment {
    /// Its identifier.
    pub id: CommentId,
    /// The section.
    pub section: SectionId,
    /// The revision of the section that it comments on.
    pub revision: i64,
    /// Who wrote it.
    pub author: UserId,
    /// The State that speaks.
    pub side: ParticipantCode,
    /// The text.
    pub body: String,
    /// The language it is written in.
    pub language: Locale,
    /// When.
    pub sent: Timestamp,
}

/// A State's agreement with a section.
#[derive(Clone, Debug)]
pub struct StoredAgreement {
    /// What was agreed, by which State, at which revision.
    pub agreement: omnibus_domain::report::Agreement,
    /// Who said so.
    pub by: UserId,
    /// When.
    pub at: Timestamp,
}

impl<C: ConnectionTrait> Session<C> {
    /// The sections written so far, in no particular order.
    ///
    /// # Errors
    /// If the database fails.
    pub async fn sections(&self, review: &ReviewId) -> Result<Vec<SectionText>> {
        let rows = section::Entity::find()
            .filter(section::Column::ReviewId.eq(review.as_str()))
            .all(&self.db)
            .await?;
        rows.into_iter().map(read_section).collect()
    }

    /// A section's versions, the newest first.
    ///
    /// # Errors
    /// If the database fails.
    pub async fn section_versions(
        &self,
        review: &ReviewId,
        id: &SectionId,
    ) -> Result<Vec<SectionVersion>> {
        let rows = section_version::Entity::find()
            .filter(section_version::Column::ReviewId.eq(review.as_str()))
            .filter(section_version::Column::Section.eq(id.as_str()))
            .order_by_desc(section_version::Column::Revision)
            .all(&self.db)
            .await?;
        rows.into_iter().map(read_version).collect()
    }

    /// The comments on all sections, the oldest first.
    ///
    /// # Errors
    /// If the database fails.
    pub async fn comments(&self, review: &ReviewId) -> Result<Vec<Comment>> {
        let rows = comment::Entity::find()
            .filter(comment::Column::ReviewId.eq(review.as_str()))
            .order_by_asc(comment::Column::SentAt)
            .all(&self.db)
            .await?;
        rows.into_iter()
            .map(|row| {
                Ok(Comment {
                    id: parse(&row.id)?,
                    section: parse(&row.section)?,
                    revision: row.revision,
                    author: parse(&row.author)?,
                    side: parse(&row.participant)?,
                    language: parse(&row.language)?,
                    sent: moment(row.sent_at)?,
                    body: row.body,
                })
            })
            .collect()
    }

    /// The agreements given so far, to whatever revision.
    ///
    /// # Errors
    /// If the database fails.
    pub async fn agreements(&self, review: &ReviewId) -> Result<Vec<StoredAgreement>> {
        let rows = agreement::Entity::find()
            .filter(agreement::Column::ReviewId.eq(review.as_str()))
            .all(&self.db)
            .await?;
        rows.into_iter()
            .map(|row| {
                Ok(StoredAgreement {
                    agreement: omnibus_domain::report::Agreement {
                        section: parse(&row.section)?,
                        participant: parse(&row.participant)?,
                        revision: row.revision,
                    },
                    by: parse(&row.agreed_by)?,
                    at: moment(row.agreed_at)?,
                })
            })
            .collect()
    }
}

impl Write {
    /// Saves a section, unless someone else changed it since the revision `expected` (0: not yet written).
    /// The version before stays in the history; agreements to it no longer count.
    ///
    /// # Errors
    /// [`StoreError::Stale`] if someone else changed it.
    pub async fn put_section(
        &self,
        permit: &MayDraft,
        id: &SectionId,
        text: &str,
        language: Locale,
        expected: i64,
        now: Timestamp,
    ) -> Result<i64> {
        let written = SectionText {
            section: id.clone(),
            revision: expected + 1,
            text: text.to_owned(),
            language,
            author: Some(permit.user().clone()),
            saved: now,
        };
        self.write_section(permit.review(), &written).await
    }

    /// Fixes the text of a section that nobody has written by hand, when the draft is sent to the State.
    ///
    /// # Errors
    /// [`StoreError::Stale`] if it was written in the meantime.
    pub async fn fix_section(
        &self,
        permit: &MayCirculate,
        id: &SectionId,
        text: &str,
        language: Locale,
        now: Timestamp,
    ) -> Result<()> {
        let written = SectionText {
            section: id.clone(),
            revision: 1,
            text: text.to_owned(),
            language,
            author: None,
            saved: now,
        };
        self.write_section(permit.review(), &written).await.map(drop)
    }

    async fn write_section(&self, review: &ReviewId, new: &SectionText) -> Result<i64> {
        let author = new.author.as_ref().map(ToString::to_string);
        let expected = new.revision - 1;
        let changed = if expected == 0 {
            let row = section::ActiveModel {
                review_id: Set(review.to_string()),
                section: Set(new.section.to_string()),
                revision: Set(new.revision),
                text: Set(new.text.clone()),
                language: Set(new.language.code().to_owned()),
                author: Set(author.clone()),
                saved_at: Set(new.saved.as_millisecond()),
            };
            let key = [section::Column::ReviewId, section::Column::Section];
            let insert = section::Entity::insert(row).on_conflict_do_nothing_on(key);
            matches!(insert.exec_without_returning(&self.db).await?, TryInsertResult::Inserted(1))
        } else {
            let update = section::Entity::update_many()
                .col_expr(section::Column::Revision, Expr::value(new.revision))
                .col_expr(section::Column::Text, Expr::value(new.text.as_str()))
                .col_expr(section::Column::Language, Expr::value(new.language.code()))
                .col_expr(section::Column::Author, Expr::value(author.clone()))
                .col_expr(section::Column::SavedAt, Expr::value(new.saved.as_millisecond()))
                .filter(section::Column::ReviewId.eq(review.as_str()))
                .filter(section::Column::Section.eq(new.section.as_str()))
                .filter(section::Column::Revision.eq(expected));
            update.exec(&self.db).await?.rows_affected == 1
        };
        if !changed {
            return Err(StoreError::Stale);
        }
        let version = section_version::ActiveModel {
            review_id: Set(review.to_string()),
            section: Set(new.section.to_string()),
            revision: Set(new.revision),
            text: Set(new.text.clone()),
            language: Set(new.language.code().to_owned()),
            author: Set(author),
            saved_at: Set(new.saved.as_millisecond()),
        };
        section_version::Entity::insert(version).exec_without_returning(&self.db).await?;
        Ok(new.revision)
    }

    /// Adds a comment to a section.
    ///
    /// # Errors
    /// If the database fails.
    pub async fn put_comment(&self, permit: &MayComment, new: &Comment) -> Result<()> {
        let row = comment::ActiveModel {
            id: Set(new.id.to_string()),
            review_id: Set(permit.review().to_string()),
            section: Set(new.section.to_string()),
            revision: Set(new.revision),
            author: Set(permit.user().to_string()),
            participant: Set(permit.side().to_string()),
            body: Set(new.body.clone()),
            language: Set(new.language.code().to_owned()),
            sent_at: Set(new.sent.as_millisecond()),
        };
        comment::Entity::insert(row).exec_without_returning(&self.db).await?;
        Ok(())
    }

    /// Records a State's agreement with a section as it stands at `revision`.
    ///
    /// # Errors
    /// [`StoreError::Stale`] if the section stands at another revision.
    pub async fn agree(
        &self,
        permit: &MayAgree,
        id: &SectionId,
        revision: i64,
        now: Timestamp,
    ) -> Result<()> {
        // An update that changes nothing holds the row until the commit: without it, a change of the
        // section at the same moment would slip between the look and the agreement on PostgreSQL.
        let hold = section::Entity::update_many()
            .col_expr(section::Column::Revision, Expr::value(revision))
            .filter(section::Column::ReviewId.eq(permit.review().as_str()))
            .filter(section::Column::Section.eq(id.as_str()))
            .filter(section::Column::Revision.eq(revision));
        one(hold.exec(&self.db).await?.rows_affected).map_err(|_| StoreError::Stale)?;
        let row = agreement::ActiveModel {
            review_id: Set(permit.review().to_string()),
            section: Set(id.to_string()),
            participant: Set(permit.side().to_string()),
            revision: Set(revision),
            agreed_by: Set(permit.user().to_string()),
            agreed_at: Set(now.as_millisecond()),
        };
        let key = [
            agreement::Column::ReviewId,
            agreement::Column::Section,
            agreement::Column::Participant,
        ];
        let changed =
            [agreement::Column::Revision, agreement::Column::AgreedBy, agreement::Column::AgreedAt];
        agreement::Entity::insert(row)
            .on_conflict(OnConflict::columns(key).update_columns(changed).to_owned())
            .exec_without_returning(&self.db)
            .await?;
        Ok(())
    }

    /// Takes a State's agreement back.
    ///
    /// # Errors
    /// [`StoreError::Missing`] if it had not agreed.
    pub async fn disagree(&self, permit: &MayAgree, id: &SectionId) -> Result<()> {
        let delete = agreement::Entity::delete_many()
            .filter(agreement::Column::ReviewId.eq(permit.review().as_str()))
            .filter(agreement::Column::Section.eq(id.as_str()))
            .filter(agreement::Column::Participant.eq(permit.side().as_str()));
        one(delete.exec(&self.db).await?.rows_affected)
    }
}

fn read_section(row: section::Model) -> Result<SectionText> {
    Ok(SectionText {
        section: parse(&row.section)?,
        revision: row.revision,
        language: parse(&row.language)?,
        author: parse_option(row.author.as_deref())?,
        saved: moment(row.saved_at)?,
        text: row.text,
    })
}

fn read_version(row: section_version::Model) -> Result<SectionVersion> {
    Ok(SectionText {
        section: parse(&row.section)?,
        revision: row.revision,
        language: parse(&row.language)?,
        author: parse_option(row.author.as_deref())?,
        saved: moment(row.saved_at)?,
        text: row.text,
    })
}
