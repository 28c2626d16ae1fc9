//! The seventh version: a cycle is closed, with the Conference's decision if a review was open.

use sea_orm_migration::{prelude::*, schema::*};

/// The column of what closed a cycle.
pub(super) struct ClosedCycles;

impl MigrationName for ClosedCycles {
    fn name(&self) -> &str {
        "m0007_closed_cycles"
    }
}

#[async_trait::async_trait]
impl MigrationTrait for ClosedCycles {
    fn use_transaction(&self) -> Option<bool> {
        Some(true)
    }

    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        let alter = Table::alter().table("cycles").add_column(text_null("closed")).to_owned();
        manager.alter_table(alter).await
    }
}
