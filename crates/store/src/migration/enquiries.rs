//! The eleventh version: what States ask the secretariat about questions of the self-assessment.

use sea_orm_migration::{prelude::*, schema::*};

use super::refers;

/// The tables of the enquiries and their messages.
pub(super) struct Enquiries;

impl MigrationName for Enquiries {
    fn name(&self) -> &str {
        "m0011_enquiries"
    }
}

#[async_trait::async_trait]
impl MigrationTrait for Enquiries {
    fn use_transaction(&self) -> Option<bool> {
        Some(true)
    }

    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        let enquiries = Table::create()
            .table("enquiries")
            .col(big_pk_auto("number"))
            .col(text("review_id"))
            .col(text("question_id"))
            .col(boolean("open"))
            .col(big_integer("changed_at"))
            .foreign_key(&mut refers("review_id", "reviews"))
            .to_owned();
        manager.create_table(enquiries).await?;
        let mut of_number = ForeignKey::create();
        of_number
            .from_col("enquiry")
            .to("enquiries", "number")
            .on_delete(ForeignKeyAction::Restrict);
        let messages = Table::create()
            .table("enquiry_messages")
            .col(text("id").primary_key())
            .col(big_integer("enquiry"))
            .col(text("author"))
            .col(boolean("of_state"))
            .col(text("body"))
            .col(text("language"))
            .col(big_integer("sent_at"))
            .foreign_key(&mut of_number)
            .foreign_key(&mut refers("author", "users"))
            .to_owned();
        manager.create_table(messages).await?;
        // One thread for each question of a review.
        let mut one = Index::create();
        one.name("enquiries_by_question")
            .unique()
            .table("enquiries")
            .col("review_id")
            .col("question_id");
        manager.create_index(one).await?;
        let mut desk = Index::create();
        desk.name("enquiries_of_desk").table("enquiries").col("open").col("number");
        manager.create_index(desk).await?;
        let mut thread = Index::create();
        thread.name("messages_by_enquiry").table("enquiry_messages").col("enquiry").col("sent_at");
        manager.create_index(thread).await
    }
}
