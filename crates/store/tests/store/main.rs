//! The storage tests: every one runs on SQLite and on PostgreSQL.

mod acts;
mod both;
mod invitations;
mod migrations;
mod people;
mod reviews;
mod scene;
mod treaty_text;
