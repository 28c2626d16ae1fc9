//! The twelfth version: officers whom a State lets into its draft for a time.

use sea_orm_migration::{prelude::*, schema::*};

use super::refers;

/// The table of the admissions.
pub(super) struct Admissions;

impl MigrationName for Admissions {
    fn name(&self) -> &str {
        "m0012_admissions"
    }
}

#[async_trait::async_trait]
impl MigrationTrait for Admissions {
    fn use_transaction(&self) -> Option<bool> {
        Some(true)
    }

    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        let table = Table::create()
            .table("admissions")
            .col(text("id").primary_key())
            .col(text("review_id"))
            .col(text("officer"))
            .col(text("admitted_by"))
            .col(big_integer("since_at"))
            .col(big_integer("until_at"))
            .col(big_integer_null("ended_at"))
            .foreign_key(&mut refers("review_id", "reviews"))
            .foreign_key(&mut refers("officer", "users"))
            .foreign_key(&mut refers("admitted_by", "users"))
            .check(Expr::cust("until_at > since_at"))
            .to_owned();
        manager.create_table(table).await?;
        let mut of_review = Index::create();
        of_review.name("admissions_by_review").table("admissions").col("review_id").col("since_at");
        manager.create_index(of_review).await?;
        let mut of_officer = Index::create();
        of_officer.name("admissions_by_officer").table("admissions").col("officer").col("until_at");
        manager.create_index(of_officer).await
    }
}
