//! The eighth version: the library of laws of each State, and from where answers were taken over.

use sea_orm_migration::{prelude::*, schema::*};

use super::{refers, refers_to_whole};

/// The tables of what is said once.
pub(super) struct Library;

impl MigrationName for Library {
    fn name(&self) -> &str {
        "m0008_library"
    }
}

#[async_trait::async_trait]
impl MigrationTrait for Library {
    fn use_transaction(&self) -> Option<bool> {
        Some(true)
    }

    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        for table in [law_files(), laws(), origins()] {
            manager.create_table(table).await?;
        }
        for (name, table, columns) in INDEXES {
            let mut index = Index::create();
            index.name(*name).table(*table);
            for column in *columns {
                index.col(*column);
            }
            manager.create_index(index).await?;
        }
        Ok(())
    }
}

fn law_files() -> TableCreateStatement {
    Table::create()
        .table("law_files")
        .col(text("id").primary_key())
        .col(text("state"))
        .col(text("sha256"))
        .col(text("name"))
        .col(text("media_type"))
        .col(big_integer("size"))
        .col(text("uploaded_by"))
        .col(big_integer("uploaded_at"))
        .foreign_key(&mut refers("state", "participants"))
        .foreign_key(&mut refers("uploaded_by", "users"))
        .check(Expr::cust("size >= 0"))
        .to_owned()
}

fn laws() -> TableCreateStatement {
    Table::create()
        .table("laws")
        .col(text("id").primary_key())
        .col(text("state"))
        .col(big_integer("revision"))
        .col(text("title"))
        .col(text("number"))
        .col(text("date"))
        .col(text("language"))
        .col(text("link"))
        .col(text_null("file_id"))
        .col(text("changed_by"))
        .col(big_integer("changed_at"))
        .foreign_key(&mut refers("state", "participants"))
        .foreign_key(&mut refers("file_id", "law_files"))
        .foreign_key(&mut refers("changed_by", "users"))
        .check(Expr::cust("revision > 0 AND title <> ''"))
        .to_owned()
}

/// An answer that was taken over from another: which one, and the revision of it that was taken over or
/// looked at last.
fn origins() -> TableCreateStatement {
    Table::create()
        .table("origins")
        .col(text("review_id"))
        .col(text("question_id"))
        .col(text("from_review"))
        .col(text("from_question"))
        .col(big_integer("from_revision"))
        .primary_key(Index::create().col("review_id").col("question_id"))
        .foreign_key(&mut refers_to_whole("question_id", "answers"))
        .foreign_key(&mut refers("from_review", "reviews"))
        .check(Expr::cust("from_revision > 0"))
        .to_owned()
}

/// Every query of the store that is not by primary key has its index here.
const INDEXES: &[(&str, &str, &[&str])] = &[
    ("laws_by_state", "laws", &["state"]),
    ("laws_by_file", "laws", &["file_id"]),
    ("law_files_by_age", "law_files", &["uploaded_at"]),
    ("law_files_by_content", "law_files", &["sha256"]),
    ("reviews_by_state", "reviews", &["state", "opened_at"]),
];
