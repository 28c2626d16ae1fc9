//! The fifteenth version: a file says whether it was uploaded for the State under review, whoever its uploader is later.

use sea_orm_migration::{prelude::*, schema::*};

/// The column of the side of a file.
pub(super) struct SidesOfFiles;

impl MigrationName for SidesOfFiles {
    fn name(&self) -> &str {
        "m0015_sides_of_files"
    }
}

#[async_trait::async_trait]
impl MigrationTrait for SidesOfFiles {
    fn use_transaction(&self) -> Option<bool> {
        Some(true)
    }

    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        let column = boolean("of_state").default(true).to_owned();
        let alter = Table::alter().table("files").add_column(column).to_owned();
        manager.alter_table(alter).await?;
        // Of whoever has left a review it is not known any more on which side it sat.
        let others = "UPDATE files SET of_state = FALSE WHERE EXISTS ( \
             SELECT 1 FROM members m WHERE m.review_id = files.review_id \
             AND m.user_id = files.uploaded_by AND m.seat NOT IN ('focal-point', 'contributor'))";
        manager.get_connection().execute_unprepared(others).await?;
        Ok(())
    }
}
