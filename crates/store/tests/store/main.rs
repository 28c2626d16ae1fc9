//! The storage tests: every one runs on SQLite and on PostgreSQL.

mod acts;
mod admissions;
mod answers;
mod both;
mod chapters;
mod concurrent;
mod cycles;
mod desk;
mod enquiries;
mod failures;
mod invitations;
mod journal;
mod laws;
mod migrations;
mod notices;
mod origins;
mod people;
mod plans;
mod remarks;
mod report;
mod reviews;
mod scene;
mod texts;
mod tour;
mod training;
mod treaty_text;
