//! The rows of the tables, as they lie in the database.
#![allow(missing_docs)]

pub mod cycles;
pub mod desk;
pub mod help;
pub mod journal;
pub mod laws;
pub mod party;
pub mod people;
pub mod responses;
pub mod reviews;
pub mod training;
