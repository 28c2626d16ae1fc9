//! The fourteenth version: a cycle may have articles of its own, and begin early by a decision of the Conference.

use sea_orm_migration::{prelude::*, schema::*};

/// The columns of single articles and of the decision to begin.
pub(super) struct Scope;

impl MigrationName for Scope {
    fn name(&self) -> &str {
        "m0014_scope"
    }
}

#[async_trait::async_trait]
impl MigrationTrait for Scope {
    fn use_transaction(&self) -> Option<bool> {
        Some(true)
    }

    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        // SQLite adds one column at a time.
        for column in [text_null("articles"), text_null("launched")] {
            let alter = Table::alter().table("cycles").add_column(column).to_owned();
            manager.alter_table(alter).await?;
        }
        Ok(())
    }
}
