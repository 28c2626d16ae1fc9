//! The first tables of: reviews and who takes part in them.

use sea_orm_migration::{prelude::*, schema::*};

pub(super) fn tables() -> Vec<TableCreateStatement> {
    vec![
        Table::create()
            .table("reviews")
            .col(text("id").primary_key())
            .col(text("state"))
            .col(text("instruments"))
            .col(text("reviewing"))
            .col(text("languages"))
            .col(text("staff"))
            .col(text("started"))
            .col(text("stage"))
            .col(big_integer_null("submitted_at"))
            .col(big_integer_null("circulated_at"))
            .col(big_integer_null("agreed_at"))
            .col(text("dialogue"))
            .col(big_integer("dialogue_revision"))
            .col(text_null("published"))
            .col(big_integer("opened_at"))
            .to_owned(),
        Table::create()
            .table("members")
            .col(text("id").primary_key())
            .col(text("review_id"))
            .col(text("user_id"))
            .col(text("seat"))
            .col(text_null("participant"))
            .col(text_null("ministry"))
            .col(big_integer("joined_at"))
            .to_owned(),
    ]
}
