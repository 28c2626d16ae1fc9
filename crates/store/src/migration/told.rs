//! The second version: what the review told in each section when the draft was sent.

use sea_orm_migration::{prelude::*, schema::*};

use super::refers;

/// The table of what was told.
pub(super) struct ToldSections;

impl MigrationName for ToldSections {
    fn name(&self) -> &str {
        "m0002_told_sections"
    }
}

#[async_trait::async_trait]
impl MigrationTrait for ToldSections {
    fn use_transaction(&self) -> Option<bool> {
        Some(true)
    }

    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        let table = Table::create()
            .table("told_sections")
            .col(text("review_id"))
            .col(text("section"))
            .col(text("content"))
            .primary_key(Index::create().col("review_id").col("section"))
            .foreign_key(&mut refers("review_id", "reviews"))
            .to_owned();
        manager.create_table(table).await
    }
}
