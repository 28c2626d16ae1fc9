//! The one migration tree of both databases.

mod desk;
mod journal;
mod party;
mod people;
mod response;
mod review;

use sea_orm_migration::prelude::*;

/// Brings a database to the present schema.
pub struct Migrator;

#[async_trait::async_trait]
impl MigratorTrait for Migrator {
    fn migrations() -> Vec<Box<dyn MigrationTrait>> {
        vec![Box::new(Foundation)]
    }
}

/// The tables of the first version.
struct Foundation;

impl MigrationName for Foundation {
    fn name(&self) -> &str {
        "m0001_foundation"
    }
}

#[async_trait::async_trait]
impl MigrationTrait for Foundation {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        let tables = [
            party::tables(),
            people::tables(),
            review::tables(),
            response::tables(),
            desk::tables(),
            journal::tables(),
        ];
        for table in tables.into_iter().flatten() {
            manager.create_table(table).await?;
        }
        for (name, table, columns, unique) in INDEXES {
            let mut index = Index::create();
            index.name(*name).table(*table);
            for column in *columns {
                index.col(*column);
            }
            if *unique {
                index.unique();
            }
            manager.create_index(index).await?;
        }
        Ok(())
    }
}

/// Every query of the store that is not by primary key has its index here.
const INDEXES: &[(&str, &str, &[&str], bool)] = &[
    ("acts_by_instrument", "acts", &["instrument", "participant"], false),
    ("acts_by_participant", "acts", &["participant"], false),
    ("users_by_email", "users", &["email"], true),
    ("invitations_by_token", "invitations", &["token_hash"], true),
    ("invitations_by_review", "invitations", &["review_id"], false),
    ("sessions_by_expiry", "sessions", &["expires_at"], false),
    ("tokens_by_hash", "tokens", &["hash"], true),
    ("tokens_by_user", "tokens", &["user_id"], false),
    ("reviews_by_opening", "reviews", &["opened_at", "id"], false),
    ("members_by_review", "members", &["review_id", "user_id"], true),
    ("members_by_user", "members", &["user_id"], false),
    ("assignments_by_member", "assignments", &["member_id"], false),
    ("files_by_review", "files", &["review_id", "chapter"], false),
    ("findings_by_article", "findings", &["review_id", "article"], false),
    ("messages_by_article", "messages", &["review_id", "article", "sent_at"], false),
    ("comments_by_section", "comments", &["review_id", "section", "sent_at"], false),
    ("events_by_review", "events", &["review_id", "id"], false),
    ("notices_by_due", "notices", &["sent_at", "due_at"], false),
];
