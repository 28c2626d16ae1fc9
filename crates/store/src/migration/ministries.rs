//! The sixteenth version: parts of the self-assessment are given to whole ministries too.

use sea_orm_migration::{prelude::*, schema::*};

use super::refers;

/// The table of what ministries are given.
pub(super) struct PartsOfMinistries;

impl MigrationName for PartsOfMinistries {
    fn name(&self) -> &str {
        "m0016_parts_of_ministries"
    }
}

#[async_trait::async_trait]
impl MigrationTrait for PartsOfMinistries {
    fn use_transaction(&self) -> Option<bool> {
        Some(true)
    }

    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        // As in assigned_parts an empty question is the whole chapter. A ministry is its name: it has no row of its own.
        let parts = Table::create()
            .table("ministry_parts")
            .col(text("review_id"))
            .col(text("chapter"))
            .col(text("question_id"))
            .col(text("ministry"))
            .col(text_null("due_on"))
            .col(big_integer("assigned_at"))
            .primary_key(
                Index::create().col("review_id").col("chapter").col("question_id").col("ministry"),
            )
            .foreign_key(&mut refers("review_id", "reviews"))
            .to_owned();
        manager.create_table(parts).await?;
        let mut by_day = Index::create();
        by_day.name("ministry_parts_by_day").table("ministry_parts").col("due_on");
        manager.create_index(by_day).await
    }
}
