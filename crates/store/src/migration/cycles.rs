//! The fifth version: cycles, each with the record of its lots.

use sea_orm_migration::{prelude::*, schema::*};

/// The table of cycles.
pub(super) struct Cycles;

impl MigrationName for Cycles {
    fn name(&self) -> &str {
        "m0005_cycles"
    }
}

#[async_trait::async_trait]
impl MigrationTrait for Cycles {
    fn use_transaction(&self) -> Option<bool> {
        Some(true)
    }

    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        let table = Table::create()
            .table("cycles")
            .col(text("id").primary_key())
            .col(small_integer("phase"))
            .col(small_integer("number"))
            .col(small_integer("first_year"))
            .col(text("rules"))
            .col(boolean("invented"))
            .col(text("participants"))
            // A record is there from the publication of the input on, and never goes away.
            .col(text("state").check(Expr::cust(
                "(state = 'planned' AND record IS NULL AND head_digest = '') OR \
                 (state = 'open' AND record IS NOT NULL AND head_digest <> '')",
            )))
            .col(text_null("record"))
            .col(text("head_digest"))
            .col(big_integer("revision"))
            .index(Index::create().name("cycles_by_number").unique().col("phase").col("number"))
            .to_owned();
        manager.create_table(table).await
    }
}
