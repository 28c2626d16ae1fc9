//! Files: recorded after their bytes were stored, inside their side until they are shared.

use jiff::Timestamp;
use omnibus_domain::{
    chapter::Chapter,
    id::{FileId, ReviewId, UserId},
    policy::{MaySubmit, MayUpload, MayWrite},
};
use sea_orm::{
    ActiveValue::Set, ColumnTrait, ConnectionTrait, EntityTrait, QueryFilter, QueryOrder,
    sea_query::Expr,
};

use crate::{
    Result, StoreError, Write,
    entity::responses::file,
    session::Session,
    value::{chapter, moment, parse},
    write::Hold,
};

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
    /// Whether that person did so for the State under review: of what others keep ready for a message, the State
    /// sees nothing before it is sent.
    pub of_state: bool,
    /// When.
    pub at: Timestamp,
    /// When it left the State, with a response or a message; `None` while it is inside.
    pub shared: Option<Timestamp>,
}

impl<C: ConnectionTrait> Session<C> {
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
            .order_by_asc(file::Column::Id)
            .all(&self.db)
            .await?;
        rows.into_iter().map(read_file).collect()
    }
}

impl Write {
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
    /// [`StoreError::Missing`] if it is not of what the permit was given for; [`StoreError::Stale`] if the
    /// review became final.
    pub async fn put_file(&self, permit: &MayUpload, new: &File) -> Result<()> {
        if new.review != *permit.review() || new.chapter != *permit.chapter() {
            return Err(StoreError::Missing);
        }
        self.hold(permit.review(), Hold::Stage).await?;
        self.insert_file(new).await
    }

    /// Records a file of a message, after its bytes were stored.
    ///
    /// # Errors
    /// [`StoreError::Missing`] if it is not of what the permit was given for; [`StoreError::Stale`] if the
    /// review became final.
    pub async fn put_message_file(&self, permit: &MayWrite, new: &File) -> Result<()> {
        if new.review != *permit.review() {
            return Err(StoreError::Missing);
        }
        self.hold(permit.review(), Hold::Stage).await?;
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
            of_state: Set(new.of_state),
            uploaded_at: Set(new.at.as_millisecond()),
            shared_at: Set(new.shared.map(Timestamp::as_millisecond)),
        };
        self.insert(row).await
    }
}

pub(super) fn read_file(row: file::Model) -> Result<File> {
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
        of_state: row.of_state,
    })
}
