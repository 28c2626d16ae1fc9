//! The tenth version: each question has its mark, what is said inside the State about it, and who works on it now.

use sea_orm_migration::{prelude::*, schema::*};

use super::refers;

/// The tables of marks, remarks and presence.
pub(super) struct QuestionMarks;

impl MigrationName for QuestionMarks {
    fn name(&self) -> &str {
        "m0010_question_marks"
    }
}

#[async_trait::async_trait]
impl MigrationTrait for QuestionMarks {
    fn use_transaction(&self) -> Option<bool> {
        Some(true)
    }

    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        // The revision is that of the answer of which it was said: 0 if there was none.
        let marks = Table::create()
            .table("question_marks")
            .col(text("review_id"))
            .col(text("question_id"))
            .col(text("mark"))
            .col(big_integer("revision"))
            .col(text("marked_by"))
            .col(big_integer("marked_at"))
            .primary_key(Index::create().col("review_id").col("question_id"))
            .foreign_key(&mut refers("review_id", "reviews"))
            .foreign_key(&mut refers("marked_by", "users"))
            .check(Expr::cust("mark IN ('ready', 'cleared')"))
            .check(Expr::cust("revision >= 0"))
            .to_owned();
        manager.create_table(marks).await?;
        // What was said of a chapter was said of its answers as they stood. Which questions were left without an
        // answer only the pack knows: these are to be marked again.
        let copy = "INSERT INTO question_marks \
             (review_id, question_id, mark, revision, marked_by, marked_at) \
             SELECT a.review_id, a.question_id, m.mark, a.revision, m.marked_by, m.marked_at \
             FROM marks m JOIN answers a ON a.review_id = m.review_id AND a.chapter = m.chapter";
        manager.get_connection().execute_unprepared(copy).await?;
        manager.drop_table(Table::drop().table("marks").to_owned()).await?;
        let remarks = Table::create()
            .table("remarks")
            .col(text("id").primary_key())
            .col(text("review_id"))
            .col(text("question_id"))
            .col(text("chapter"))
            .col(text("author"))
            .col(text("body"))
            .col(text("language"))
            .col(big_integer("written_at"))
            .col(text_null("settled_by"))
            .col(big_integer_null("settled_at"))
            .foreign_key(&mut refers("review_id", "reviews"))
            .foreign_key(&mut refers("author", "users"))
            .foreign_key(&mut refers("settled_by", "users"))
            .check(Expr::cust("(settled_by IS NULL) = (settled_at IS NULL)"))
            .to_owned();
        manager.create_table(remarks).await?;
        let mut by_question = Index::create();
        by_question
            .name("remarks_by_question")
            .table("remarks")
            .col("review_id")
            .col("question_id")
            .col("written_at");
        manager.create_index(by_question).await?;
        let presence = Table::create()
            .table("presence")
            .col(text("review_id"))
            .col(text("question_id"))
            .col(text("user_id"))
            .col(big_integer("seen_at"))
            .primary_key(Index::create().col("review_id").col("question_id").col("user_id"))
            .foreign_key(&mut refers("review_id", "reviews"))
            .foreign_key(&mut refers("user_id", "users"))
            .to_owned();
        manager.create_table(presence).await?;
        let mut by_time = Index::create();
        by_time.name("presence_by_time").table("presence").col("seen_at");
        manager.create_index(by_time).await
    }
}
