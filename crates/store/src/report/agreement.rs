//! Comments on the report, and its agreement section by section (¶33).

use jiff::Timestamp;
use omnibus_domain::{
    id::{CommentId, ParticipantCode, ReviewId, SectionId, UserId},
    locale::Locale,
    policy::{MayAgree, MayComment},
    report::Agreement,
};
use sea_orm::{
    ActiveValue::Set, ColumnTrait, ConnectionTrait, EntityTrait, QueryFilter, QueryOrder,
};

use crate::{
    Result, StoreError, Write,
    entity::desk::{agreement, comment, section},
    session::Session,
    value::{moment, parse},
    write::{Hold, or_missing},
};

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
    pub agreement: Agreement,
    /// Who said so.
    pub by: UserId,
    /// When.
    pub at: Timestamp,
}

impl<C: ConnectionTrait> Session<C> {
    /// The comments on all sections, the oldest first.
    ///
    /// # Errors
    /// If the database fails.
    pub async fn comments(&self, review: &ReviewId) -> Result<Vec<Comment>> {
        let rows = comment::Entity::find()
            .filter(comment::Column::ReviewId.eq(review.as_str()))
            .order_by_asc(comment::Column::SentAt)
            .order_by_asc(comment::Column::Id)
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
            .order_by_asc(agreement::Column::Section)
            .order_by_asc(agreement::Column::Participant)
            .all(&self.db)
            .await?;
        rows.into_iter()
            .map(|row| {
                Ok(StoredAgreement {
                    agreement: Agreement {
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
    /// Adds a comment to a section; false if the same person said the same of the same text before: a double
    /// click.
    ///
    /// # Errors
    /// [`StoreError::Stale`] if the review became final.
    pub async fn put_comment(&self, permit: &MayComment, new: &Comment) -> Result<bool> {
        // Of two at the same moment the second waits here, and then sees the first.
        self.hold(permit.review(), Hold::Whole).await?;
        if self
            .comments(permit.review())
            .await?
            .iter()
            .any(|known| is_same(known, permit.user(), new))
        {
            return Ok(false);
        }
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
        self.insert(row).await?;
        Ok(true)
    }

    /// Records a State's agreement with a section as it stands at `revision`.
    ///
    /// # Errors
    /// [`StoreError::Stale`] if the section stands at another revision, or the review became final.
    pub async fn agree(
        &self,
        permit: &MayAgree,
        id: &SectionId,
        revision: i64,
        now: Timestamp,
    ) -> Result<()> {
        // The whole review: no section changes between the look and the agreement, and of two last
        // agreements at the same moment the later one sees the earlier.
        self.hold(permit.review(), Hold::Whole).await?;
        let key = (permit.review().to_string(), id.to_string());
        let stands = section::Entity::find_by_id(key).one(&self.db).await?;
        if stands.is_none_or(|section| section.revision != revision) {
            return Err(StoreError::Stale);
        }
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
        self.put(row, key, changed).await
    }

    /// Takes a State's agreement back.
    ///
    /// # Errors
    /// [`StoreError::Missing`] if it had not agreed; [`StoreError::Stale`] if the review became final.
    pub async fn disagree(&self, permit: &MayAgree, id: &SectionId) -> Result<()> {
        self.hold(permit.review(), Hold::Whole).await?;
        let delete = agreement::Entity::delete_many()
            .filter(agreement::Column::ReviewId.eq(permit.review().as_str()))
            .filter(agreement::Column::Section.eq(id.as_str()))
            .filter(agreement::Column::Participant.eq(permit.side().as_str()));
        or_missing(delete.exec(&self.db).await?.rows_affected == 1)
    }
}

fn is_same(known: &Comment, author: &UserId, new: &Comment) -> bool {
    known.author == *author
        && known.section == new.section
        && known.revision == new.revision
        && known.body == new.body
}
