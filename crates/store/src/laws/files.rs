//! Files with the texts of laws: recorded after their bytes were stored, inside the State for ever. What is cited
//! in an answer is recorded a second time, as a file of its chapter, and leaves the State as that.

use jiff::Timestamp;
use omnibus_domain::{
    id::{FileId, ParticipantCode, UserId},
    policy::MayKeepLaws,
};
use sea_orm::{
    ActiveValue::Set,
    ColumnTrait, ConnectionTrait, EntityTrait, QueryFilter, QueryOrder, QuerySelect,
    sea_query::{Expr, SimpleExpr},
};

use crate::{
    Result, StoreError, Write,
    entity::laws::law_file,
    session::Session,
    value::{moment, parse},
};

/// A file with the text of a law.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LawFile {
    /// Its identifier.
    pub id: FileId,
    /// The State whose library it is in.
    pub state: ParticipantCode,
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
}

impl<C: ConnectionTrait> Session<C> {
    /// The file with this identifier, if it is in the library of this State.
    ///
    /// # Errors
    /// If the database fails.
    pub async fn law_file(&self, state: &ParticipantCode, id: &FileId) -> Result<Option<LawFile>> {
        let row = law_file::Entity::find_by_id(id.as_str())
            .filter(law_file::Column::State.eq(state.as_str()))
            .one(&self.db)
            .await?;
        row.map(read).transpose()
    }

    /// At most `most` files that were uploaded before `before` and belong to no law, the oldest first.
    ///
    /// # Errors
    /// If the database fails.
    pub async fn forgotten_law_files(&self, before: Timestamp, most: u64) -> Result<Vec<LawFile>> {
        let rows = law_file::Entity::find()
            .filter(forgotten())
            .filter(law_file::Column::UploadedAt.lt(before.as_millisecond()))
            .order_by_asc(law_file::Column::UploadedAt)
            .limit(most)
            .all(&self.db)
            .await?;
        rows.into_iter().map(read).collect()
    }

    /// True if there is a file of a law with these bytes.
    pub(crate) async fn has_law_content(&self, sha256: &str) -> Result<bool> {
        let found: Option<String> = law_file::Entity::find()
            .select_only()
            .column(law_file::Column::Id)
            .filter(law_file::Column::Sha256.eq(sha256))
            .limit(1)
            .into_tuple()
            .one(&self.db)
            .await?;
        Ok(found.is_some())
    }
}

impl Write {
    /// Records a file of a law, after its bytes were stored.
    ///
    /// # Errors
    /// [`StoreError::Missing`] if it is not of the State of the permit.
    pub async fn put_law_file(&self, permit: &MayKeepLaws, new: &LawFile) -> Result<()> {
        if new.state != *permit.state() {
            return Err(StoreError::Missing);
        }
        let row = law_file::ActiveModel {
            id: Set(new.id.to_string()),
            state: Set(new.state.to_string()),
            sha256: Set(new.sha256.clone()),
            name: Set(new.name.clone()),
            media_type: Set(new.media_type.clone()),
            size: Set(new.size),
            uploaded_by: Set(new.by.to_string()),
            uploaded_at: Set(new.at.as_millisecond()),
        };
        self.insert(row).await
    }

    /// Removes a file that still belongs to no law; false if it was used in the meantime.
    ///
    /// # Errors
    /// If the database fails.
    pub async fn delete_forgotten_law_file(&self, id: &FileId) -> Result<bool> {
        let delete = law_file::Entity::delete_many()
            .filter(law_file::Column::Id.eq(id.as_str()))
            .filter(forgotten());
        Ok(delete.exec(&self.db).await?.rows_affected == 1)
    }
}

fn forgotten() -> SimpleExpr {
    Expr::cust("NOT EXISTS (SELECT 1 FROM laws WHERE laws.file_id = law_files.id)")
}

fn read(row: law_file::Model) -> Result<LawFile> {
    Ok(LawFile {
        id: parse(&row.id)?,
        state: parse(&row.state)?,
        sha256: row.sha256,
        name: row.name,
        media_type: row.media_type,
        size: row.size,
        by: parse(&row.uploaded_by)?,
        at: moment(row.uploaded_at)?,
    })
}
