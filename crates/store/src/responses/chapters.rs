//! Chapters: to whom they are given, and how far they are.

use jiff::Timestamp;
use omnibus_domain::{
    chapter::Chapter,
    id::{MemberId, ReviewId, UserId},
    policy::{MayAssign, MayMark},
};
use sea_orm::{
    ActiveValue::Set, ColumnTrait, ConnectionTrait, EntityTrait, QueryFilter, QueryOrder,
};

use crate::{
    Result, Write,
    entity::responses::{assignment, mark},
    session::Session,
    value::{chapter, moment, parse},
    write::Hold,
};

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

impl<C: ConnectionTrait> Session<C> {
    /// Which chapters were given to whom.
    ///
    /// # Errors
    /// If the database fails.
    pub async fn assignments(&self, review: &ReviewId) -> Result<Vec<Assignment>> {
        let rows = assignment::Entity::find()
            .filter(assignment::Column::ReviewId.eq(review.as_str()))
            .order_by_asc(assignment::Column::AssignedAt)
            .order_by_asc(assignment::Column::MemberId)
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
            .order_by_asc(mark::Column::Chapter)
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
}

impl Write {
    /// Gives a chapter to exactly these people.
    ///
    /// # Errors
    /// [`crate::StoreError::Missing`] if one of them takes no part; [`crate::StoreError::Stale`] if the review
    /// became final.
    pub async fn assign(
        &self,
        permit: &MayAssign,
        chapter: &Chapter,
        members: &[MemberId],
        now: Timestamp,
    ) -> Result<()> {
        self.hold(permit.review(), Hold::Whole).await?;
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
            self.insert(row).await?;
        }
        Ok(())
    }

    /// Marks a chapter, or takes the mark back.
    ///
    /// # Errors
    /// [`crate::StoreError::Stale`] if the review became final.
    pub async fn mark(
        &self,
        permit: &MayMark,
        kind: Option<MarkKind>,
        now: Timestamp,
    ) -> Result<()> {
        self.hold(permit.review(), Hold::Stage).await?;
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
        let key = [mark::Column::ReviewId, mark::Column::Chapter];
        let changed = [mark::Column::Mark, mark::Column::MarkedBy, mark::Column::MarkedAt];
        self.put(row, key, changed).await
    }
}
