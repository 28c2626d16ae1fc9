//! The third version: the days on which steps of the clock were done.

use sea_orm_migration::{prelude::*, schema::*};

use super::refers;

/// The table of recorded steps.
pub(super) struct RecordedSteps;

impl MigrationName for RecordedSteps {
    fn name(&self) -> &str {
        "m0003_recorded_steps"
    }
}

#[async_trait::async_trait]
impl MigrationTrait for RecordedSteps {
    fn use_transaction(&self) -> Option<bool> {
        Some(true)
    }

    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        let table = Table::create()
            .table("recorded_steps")
            .col(text("review_id"))
            .col(text("step"))
            .col(text("done_on"))
            .primary_key(Index::create().col("review_id").col("step"))
            .foreign_key(&mut refers("review_id", "reviews"))
            .to_owned();
        manager.create_table(table).await
    }
}
