//! How far chapters are, in the word of those who fill them.

use jiff::Timestamp;
use omnibus_domain::{
    chapter::Chapter,
    id::{ReviewId, UserId},
    policy::MayMark,
};
use sea_orm::{
    ActiveValue::Set, ColumnTrait, ConnectionTrait, EntityTrait, QueryFilter, QueryOrder,
};

use crate::{
    Result, Write,
    entity::responses::mark,
    session::Session,
    value::{chapter, moment, parse},
    write::Hold,
};

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
