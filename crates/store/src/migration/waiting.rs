//! The fourth version: files that wait to be sent are found by their age, and files by their content.

use sea_orm_migration::prelude::*;

/// The indexes of the files.
pub(super) struct WaitingFiles;

impl MigrationName for WaitingFiles {
    fn name(&self) -> &str {
        "m0004_waiting_files"
    }
}

#[async_trait::async_trait]
impl MigrationTrait for WaitingFiles {
    fn use_transaction(&self) -> Option<bool> {
        Some(true)
    }

    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        let mut by_age = Index::create();
        by_age.name("files_waiting").table("files").col("shared_at").col("uploaded_at");
        manager.create_index(by_age).await?;
        let mut by_content = Index::create();
        by_content.name("files_by_content").table("files").col("sha256");
        manager.create_index(by_content).await
    }
}
