//! Files that were uploaded and never used: what removes them.

use jiff::Timestamp;
use omnibus_domain::id::FileId;
use sea_orm::{
    ColumnTrait, Condition, ConnectionTrait, EntityTrait, QueryFilter, QueryOrder, QuerySelect,
    sea_query::{Expr, SimpleExpr},
};

use super::files::{File, read_file};
use crate::{Result, Write, entity::responses::file, session::Session};

impl<C: ConnectionTrait> Session<C> {
    /// At most `most` files that were uploaded before `before`, never left their side, and are in no version
    /// of an answer, the oldest first.
    ///
    /// # Errors
    /// If the database fails.
    pub async fn forgotten_files(&self, before: Timestamp, most: u64) -> Result<Vec<File>> {
        let rows = file::Entity::find()
            .filter(forgotten())
            .filter(file::Column::UploadedAt.lt(before.as_millisecond()))
            .order_by_asc(file::Column::UploadedAt)
            .limit(most)
            .all(&self.db)
            .await?;
        rows.into_iter().map(read_file).collect()
    }

    /// True if there is a file of a review or of a law with these bytes.
    ///
    /// # Errors
    /// If the database fails.
    pub async fn has_content(&self, sha256: &str) -> Result<bool> {
        let found: Option<String> = file::Entity::find()
            .select_only()
            .column(file::Column::Id)
            .filter(file::Column::Sha256.eq(sha256))
            .limit(1)
            .into_tuple()
            .one(&self.db)
            .await?;
        Ok(found.is_some() || self.has_law_content(sha256).await?)
    }
}

impl Write {
    /// Removes a file that is still forgotten; false if it was used in the meantime.
    ///
    /// # Errors
    /// If the database fails.
    pub async fn delete_forgotten_file(&self, id: &FileId) -> Result<bool> {
        let delete = file::Entity::delete_many()
            .filter(file::Column::Id.eq(id.as_str()))
            .filter(forgotten());
        Ok(delete.exec(&self.db).await?.rows_affected == 1)
    }
}

/// Never shared, and in no answer as it ever stood: an answer holds its files by their identifiers, which
/// are chance and stand for nothing else.
fn forgotten() -> Condition {
    let cited: SimpleExpr = Expr::cust(
        "NOT EXISTS (SELECT 1 FROM answer_versions WHERE answer_versions.review_id = files.review_id \
         AND answer_versions.content LIKE '%' || files.id || '%')",
    );
    Condition::all().add(file::Column::SharedAt.is_null()).add(cited)
}
