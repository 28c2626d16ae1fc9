//! The first tables of: people, their invitations, sessions and tokens.

use sea_orm_migration::{prelude::*, schema::*};

use super::{SEATS, refers};

/// What nearly every other table refers to.
pub(super) fn users() -> TableCreateStatement {
    Table::create()
        .table("users")
        .col(text("id").primary_key())
        .col(text("email"))
        .col(text("name"))
        .col(text("password_hash"))
        .col(text("language"))
        .col(boolean("secretariat"))
        .col(text_null("participant"))
        .col(text("profile"))
        .col(boolean("approved"))
        .col(big_integer("created_at"))
        .foreign_key(&mut refers("participant", "participants"))
        .to_owned()
}

pub(super) fn tables() -> Vec<TableCreateStatement> {
    vec![
        Table::create()
            .table("invitations")
            .col(text("id").primary_key())
            .col(text("token_hash"))
            .col(text("email"))
            .col(text("seat"))
            .col(text_null("review_id"))
            .col(text_null("participant"))
            .col(text_null("ministry"))
            .col(text("language"))
            .col(text_null("invited_by"))
            .col(big_integer("created_at"))
            .col(big_integer("expires_at"))
            .col(big_integer_null("accepted_at"))
            .foreign_key(&mut refers("review_id", "reviews"))
            .foreign_key(&mut refers("participant", "participants"))
            .foreign_key(&mut refers("invited_by", "users"))
            .check(Expr::cust(SEATS))
            .to_owned(),
        Table::create()
            .table("sessions")
            .col(text("id").primary_key())
            .col(text("data"))
            .col(big_integer("expires_at"))
            .to_owned(),
        Table::create()
            .table("tokens")
            .col(text("id").primary_key())
            .col(text("user_id"))
            .col(text("name"))
            .col(text("hash"))
            .col(big_integer("created_at"))
            .col(big_integer("expires_at"))
            .foreign_key(&mut refers("user_id", "users"))
            .to_owned(),
    ]
}
