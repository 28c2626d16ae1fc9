//! The one migration tree of both databases.

mod admissions;
mod closed_cycles;
mod cycles;
mod desk;
mod enquiries;
mod journal;
mod library;
mod many_hands;
mod marks;
mod ministries;
mod of_cycles;
mod party;
mod people;
mod response;
mod review;
mod scope;
mod sides;
mod steps;
mod told;
mod training;
mod waiting;

use sea_orm_migration::prelude::*;

/// Brings a database to the present schema.
pub struct Migrator;

#[async_trait::async_trait]
impl MigratorTrait for Migrator {
    fn migrations() -> Vec<Box<dyn MigrationTrait>> {
        vec![
            Box::new(Foundation),
            Box::new(told::ToldSections),
            Box::new(steps::RecordedSteps),
            Box::new(waiting::WaitingFiles),
            Box::new(cycles::Cycles),
            Box::new(of_cycles::ReviewsOfCycles),
            Box::new(closed_cycles::ClosedCycles),
            Box::new(library::Library),
            Box::new(enquiries::Enquiries),
            Box::new(many_hands::ManyHands),
            Box::new(admissions::Admissions),
            Box::new(training::Training),
            Box::new(marks::QuestionMarks),
            Box::new(scope::Scope),
            Box::new(sides::SidesOfFiles),
            Box::new(ministries::PartsOfMinistries),
        ]
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
    /// All of it or nothing, on SQLite too.
    fn use_transaction(&self) -> Option<bool> {
        Some(true)
    }

    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        // A table comes after those it refers to.
        let tables = [
            vec![party::participants(), people::users()],
            party::tables(),
            review::tables(),
            people::tables(),
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

/// The words of a seat, as they were in the first version.
const SEATS: &str = "seat IN ('focal-point', 'contributor', 'expert', 'staff', 'observer')";

/// A column that holds the key of a row of another table. Nothing that is referred to can be deleted.
fn refers(column: &'static str, table: &'static str) -> ForeignKeyCreateStatement {
    let key = if table == "participants" { "code" } else { "id" };
    let mut key_of = ForeignKey::create();
    key_of.from_col(column).to(table, key).on_delete(ForeignKeyAction::Restrict);
    key_of
}

/// The two columns that hold the key of an answer or a section within its review.
fn refers_to_whole(column: &'static str, table: &'static str) -> ForeignKeyCreateStatement {
    let mut key_of = ForeignKey::create();
    key_of
        .from_col("review_id")
        .from_col(column)
        .to(table, ("review_id", column))
        .on_delete(ForeignKeyAction::Restrict);
    key_of
}

/// Every query of the store that is not by primary key has its index here.
const INDEXES: &[(&str, &str, &[&str], bool)] = &[
    ("acts_by_participant", "acts", &["participant"], false),
    ("users_by_email", "users", &["email"], true),
    ("invitations_by_token", "invitations", &["token_hash"], true),
    ("invitations_by_review", "invitations", &["review_id", "created_at"], false),
    ("sessions_by_expiry", "sessions", &["expires_at"], false),
    ("tokens_by_hash", "tokens", &["hash"], true),
    ("tokens_by_user", "tokens", &["user_id"], false),
    ("reviews_by_opening", "reviews", &["opened_at", "id"], false),
    ("members_by_review", "members", &["review_id", "user_id"], true),
    ("members_by_user", "members", &["user_id"], false),
    ("assignments_by_member", "assignments", &["member_id"], false),
    ("files_by_review", "files", &["review_id", "uploaded_at"], false),
    ("desk_assignments_by_member", "desk_assignments", &["member_id"], false),
    ("findings_by_review", "findings", &["review_id", "created_at"], false),
    ("messages_by_review", "messages", &["review_id", "sent_at"], false),
    ("comments_by_review", "comments", &["review_id", "sent_at"], false),
    ("events_by_review", "events", &["review_id", "id"], false),
    ("events_outside_states", "events", &["inside_state", "id"], false),
    ("notices_by_due", "notices", &["sent_at", "due_at"], false),
];
