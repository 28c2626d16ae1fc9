//! The ninth version: single questions are given out too, by a day, and who was reminded of it.

use sea_orm_migration::{prelude::*, schema::*};

use super::refers;

/// The tables of what is given out.
pub(super) struct ManyHands;

impl MigrationName for ManyHands {
    fn name(&self) -> &str {
        "m0009_many_hands"
    }
}

#[async_trait::async_trait]
impl MigrationTrait for ManyHands {
    fn use_transaction(&self) -> Option<bool> {
        Some(true)
    }

    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        // An empty question is the whole chapter: a part of a key cannot be null.
        let parts = Table::create()
            .table("assigned_parts")
            .col(text("review_id"))
            .col(text("chapter"))
            .col(text("question_id"))
            .col(text("member_id"))
            .col(text_null("due_on"))
            .col(big_integer("assigned_at"))
            .primary_key(
                Index::create().col("review_id").col("chapter").col("question_id").col("member_id"),
            )
            .foreign_key(&mut refers("review_id", "reviews"))
            .foreign_key(&mut refers("member_id", "members"))
            .to_owned();
        manager.create_table(parts).await?;
        let mut by_member = Index::create();
        by_member.name("assigned_parts_by_member").table("assigned_parts").col("member_id");
        manager.create_index(by_member).await?;
        let mut by_day = Index::create();
        by_day.name("assigned_parts_by_day").table("assigned_parts").col("due_on");
        manager.create_index(by_day).await?;
        let copy = "INSERT INTO assigned_parts \
             (review_id, chapter, question_id, member_id, due_on, assigned_at) \
             SELECT review_id, chapter, '', member_id, NULL, assigned_at FROM assignments";
        manager.get_connection().execute_unprepared(copy).await?;
        manager.drop_table(Table::drop().table("assignments").to_owned()).await?;
        let reminders = Table::create()
            .table("reminders")
            .col(text("review_id"))
            .col(text("chapter"))
            .col(text("question_id"))
            .col(text("member_id"))
            .col(text("due_on"))
            .col(text("reminder"))
            .col(big_integer("sent_at"))
            .primary_key(
                Index::create()
                    .col("review_id")
                    .col("chapter")
                    .col("question_id")
                    .col("member_id")
                    .col("due_on")
                    .col("reminder"),
            )
            .foreign_key(&mut refers("review_id", "reviews"))
            .foreign_key(&mut refers("member_id", "members"))
            .check(Expr::cust("reminder IN ('soon', 'today', 'late')"))
            .to_owned();
        manager.create_table(reminders).await?;
        let mut by_member = Index::create();
        by_member.name("reminders_by_member").table("reminders").col("member_id");
        manager.create_index(by_member).await
    }
}
