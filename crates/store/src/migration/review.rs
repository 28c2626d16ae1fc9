//! The first tables of: reviews and who takes part in them.

use sea_orm_migration::{prelude::*, schema::*};

use super::{SEATS, refers};

/// Each stage carries the moments that led to it.
const STAGES: &str = "CASE stage \
    WHEN 'self-assessment' THEN submitted_at IS NULL AND circulated_at IS NULL AND agreed_at IS NULL \
    WHEN 'desk-review' THEN submitted_at IS NOT NULL AND circulated_at IS NULL AND agreed_at IS NULL \
    WHEN 'agreement' THEN submitted_at IS NOT NULL AND circulated_at IS NOT NULL AND agreed_at IS NULL \
    WHEN 'final' THEN submitted_at IS NOT NULL AND circulated_at IS NOT NULL AND agreed_at IS NOT NULL \
    ELSE FALSE END";

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
            .foreign_key(&mut refers("state", "participants"))
            .foreign_key(&mut refers("staff", "users"))
            .check(Expr::cust(STAGES))
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
            .foreign_key(&mut refers("review_id", "reviews"))
            .foreign_key(&mut refers("user_id", "users"))
            .foreign_key(&mut refers("participant", "participants"))
            .check(Expr::cust(SEATS))
            .to_owned(),
    ]
}
