//! The sixth version: a review keeps the cycle from which it was opened, a cycle its years and themes.

use sea_orm_migration::{prelude::*, schema::*};

/// The columns that join reviews and cycles.
pub(super) struct ReviewsOfCycles;

impl MigrationName for ReviewsOfCycles {
    fn name(&self) -> &str {
        "m0006_reviews_of_cycles"
    }
}

#[async_trait::async_trait]
impl MigrationTrait for ReviewsOfCycles {
    fn use_transaction(&self) -> Option<bool> {
        Some(true)
    }

    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        // SQLite adds one column at a time.
        let columns = [
            ("reviews", text_null("cycle_id")),
            ("reviews", text_null("of_cycle")),
            ("cycles", small_integer("years").default(0).to_owned()),
            ("cycles", text("themes").default("[]").to_owned()),
        ];
        for (table, column) in columns {
            manager.alter_table(Table::alter().table(table).add_column(column).to_owned()).await?;
        }
        // Once in a cycle (¶13); reviews without a cycle do not count.
        let mut once = Index::create();
        once.name("reviews_by_cycle").unique().table("reviews").col("cycle_id").col("state");
        manager.create_index(once).await
    }
}
