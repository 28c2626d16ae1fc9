//! The first tables of: participants, their acts, and the treaty texts that were loaded.

use sea_orm_migration::{prelude::*, schema::*};

use super::refers;

/// What nearly every other table refers to.
pub(super) fn participants() -> TableCreateStatement {
    Table::create()
        .table("participants")
        .col(text("code").primary_key())
        .col(text("kind"))
        .col(text_null("regional_group"))
        .col(text("names"))
        .col(text("formal_name"))
        .col(boolean("invented"))
        .to_owned()
}

pub(super) fn tables() -> Vec<TableCreateStatement> {
    vec![
        Table::create()
            .table("acts")
            .col(text("id").primary_key())
            .col(text("participant"))
            .col(text("instrument"))
            .col(text("kind"))
            .col(text("date"))
            .col(text_null("titles"))
            .col(text_null("text_language"))
            .col(text_null("text"))
            .col(text_null("entered_by"))
            .col(big_integer("entered_at"))
            .foreign_key(&mut refers("participant", "participants"))
            .foreign_key(&mut refers("entered_by", "users"))
            .to_owned(),
        Table::create()
            .table("treaty_texts")
            .col(text("instrument"))
            .col(text("language"))
            .col(integer("article"))
            .col(text("title"))
            .col(text("paragraphs"))
            .primary_key(Index::create().col("instrument").col("language").col("article"))
            .to_owned(),
    ]
}
