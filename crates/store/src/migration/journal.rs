//! The first tables of: the journal and the notices to be sent.

use sea_orm_migration::{prelude::*, schema::*};

use super::refers;

pub(super) fn tables() -> Vec<TableCreateStatement> {
    vec![
        Table::create()
            .table("events")
            .col(big_pk_auto("id"))
            .col(big_integer("at"))
            .col(text_null("actor"))
            .col(text_null("review_id"))
            .col(boolean("inside_state"))
            .col(text("kind"))
            .col(text("data"))
            .foreign_key(&mut refers("actor", "users"))
            .foreign_key(&mut refers("review_id", "reviews"))
            .to_owned(),
        Table::create()
            .table("notices")
            .col(big_pk_auto("id"))
            .col(text("recipient"))
            .col(text("language"))
            .col(text("message"))
            .col(text("args"))
            .col(text("link"))
            .col(big_integer("created_at"))
            .col(big_integer("due_at"))
            .col(integer("attempts"))
            .col(big_integer_null("sent_at"))
            .to_owned(),
    ]
}
