//! The storage tests: every one runs on SQLite and on PostgreSQL.

mod both;
mod migrations;
mod scene;
