//! What can go wrong below the rules, and how the databases' own errors are read.

use sea_orm::{DbErr, RuntimeErr, SqlErr};

/// What can go wrong below the rules.
#[derive(Debug, thiserror::Error)]
pub enum StoreError {
    /// The database cannot be reached, is full, stays locked, or refuses a statement.
    #[error("database: {0}")]
    Database(#[source] DbErr),
    /// A row does not read as what it should be, or the schema is of a later version of the program.
    #[error("corrupt data: {0}")]
    Corrupt(String),
    /// Someone else changed the thing in the meantime: nothing was written.
    #[error("changed in the meantime")]
    Stale,
    /// The thing to be changed, or one that it refers to, is not there.
    #[error("not there")]
    Missing,
    /// Something that must be unique is there already.
    #[error("there already")]
    Exists,
    /// A text holds the character U+0000, which PostgreSQL cannot hold: whoever writes cleans it first.
    #[error("a text for {0} holds a character that cannot be stored")]
    Unstorable(String),
}

/// The result of an operation of the store.
pub type Result<T> = std::result::Result<T, StoreError>;

impl From<DbErr> for StoreError {
    fn from(error: DbErr) -> Self {
        match error.sql_err() {
            Some(SqlErr::UniqueConstraintViolation(_)) => return Self::Exists,
            Some(SqlErr::ForeignKeyConstraintViolation(_)) => return Self::Missing,
            _ => {}
        }
        match error {
            DbErr::Exec(ref cause) | DbErr::Query(ref cause) if is_lost_race(cause) => Self::Stale,
            DbErr::ConnectionAcquire(_) | DbErr::Conn(_) | DbErr::Exec(_) | DbErr::Query(_) => {
                Self::Database(error)
            }
            other => Self::Corrupt(other.to_string()),
        }
    }
}

/// True if PostgreSQL ended the transaction so that another one could go on: a deadlock (40P01) or two
/// that cannot be put in an order (40001).
fn is_lost_race(cause: &RuntimeErr) -> bool {
    let RuntimeErr::SqlxError(cause) = cause else { return false };
    let code = cause.as_database_error().and_then(|error| error.code());
    matches!(code.as_deref(), Some("40P01" | "40001"))
}
