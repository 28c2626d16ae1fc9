//! The thirteenth version: training spaces. Their tables refer to people and to nothing of the reviews.

use sea_orm_migration::{prelude::*, schema::*};

use super::refers;

/// The tables of the training spaces.
pub(super) struct Training;

impl MigrationName for Training {
    fn name(&self) -> &str {
        "m0013_training"
    }
}

#[async_trait::async_trait]
impl MigrationTrait for Training {
    fn use_transaction(&self) -> Option<bool> {
        Some(true)
    }

    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        let spaces = Table::create()
            .table("training_spaces")
            .col(text("user_id").primary_key())
            .col(big_integer("opened_at"))
            .foreign_key(&mut refers("user_id", "users"))
            .to_owned();
        manager.create_table(spaces).await?;
        let mut of_space = ForeignKey::create();
        of_space
            .from_col("user_id")
            .to("training_spaces", "user_id")
            .on_delete(ForeignKeyAction::Restrict);
        let answers = Table::create()
            .table("training_answers")
            .col(text("user_id"))
            .col(text("question_id"))
            .col(text("content"))
            .col(big_integer("saved_at"))
            .primary_key(Index::create().col("user_id").col("question_id"))
            .foreign_key(&mut of_space)
            .to_owned();
        manager.create_table(answers).await
    }
}
