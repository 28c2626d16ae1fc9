//! The database: how it is opened, read and written.

use std::{path::Path, time::Duration};

use log::LevelFilter;
use sea_orm::{
    ConnectOptions, ConnectionTrait, Database, DatabaseConnection, DatabaseTransaction, DbBackend,
    SqliteTransactionMode, TransactionOptions, TransactionTrait,
};
use sea_orm_migration::MigratorTrait;

use crate::{Result, migration::Migrator};

/// An open database. Cheap to clone.
#[derive(Clone, Debug)]
pub struct Store {
    reading: DatabaseConnection,
    writing: DatabaseConnection,
}

/// Reads, inside or outside a transaction.
pub struct Session<C> {
    pub(crate) db: C,
}

/// Reads outside a transaction.
pub type Read = Session<DatabaseConnection>;
/// Reads and writes inside one transaction; dropped without [`Write::commit`], nothing was written.
pub type Write = Session<DatabaseTransaction>;

/// How many connections read at once.
const READERS: u32 = 8;
/// Names the lock under which processes that start together migrate PostgreSQL one after the other.
const MIGRATION_LOCK: i64 = 5_2010;
/// Names the lock of [`Write::alone`] on PostgreSQL.
pub(crate) const RULES_LOCK: i64 = 5_2011;
/// A statement that takes longer is told in the log.
const SLOW: Duration = Duration::from_secs(1);

/// How many connections write at once on PostgreSQL. SQLite has one writer: a second would only wait.
const WRITERS: u32 = 8;

impl Store {
    /// Opens the database at `url` (`sqlite://…` or `postgres://…`) and brings its schema up to date.
    ///
    /// # Errors
    /// If it cannot be reached or migrated.
    pub async fn open(url: &str) -> Result<Self> {
        migrate(url).await?;
        let sqlite = url.starts_with("sqlite:");
        let writing = Database::connect(options(url, if sqlite { 1 } else { WRITERS })).await?;
        let reading = Database::connect(options(url, READERS)).await?;
        Ok(Self { reading, writing })
    }

    /// Opens the SQLite database in a file, which is made if it is not there.
    ///
    /// # Errors
    /// As [`Store::open`].
    pub async fn open_file(path: &Path) -> Result<Self> {
        // What would end the path in an address, or be taken for an escape, is escaped.
        let path = path.display().to_string().replace('%', "%25").replace('?', "%3F");
        Self::open(&format!("sqlite://{path}?mode=rwc")).await
    }

    /// For reading what is committed.
    pub fn read(&self) -> Read {
        Session { db: self.reading.clone() }
    }

    /// Begins a transaction that writes. On SQLite it holds the one write lock from its start, so that
    /// what it reads cannot change before it writes.
    ///
    /// # Errors
    /// If the database is not reachable, or stays locked for ten seconds.
    pub async fn begin(&self) -> Result<Write> {
        let sqlite_transaction_mode = (self.writing.get_database_backend() == DbBackend::Sqlite)
            .then_some(SqliteTransactionMode::Immediate);
        let options = TransactionOptions { sqlite_transaction_mode, ..Default::default() };
        Ok(Session { db: self.writing.begin_with_options(options).await? })
    }

    /// True while the database answers.
    pub async fn is_reachable(&self) -> bool {
        self.reading.ping().await.is_ok()
    }

    /// Closes all connections.
    ///
    /// # Errors
    /// If a connection cannot be closed in order.
    pub async fn close(self) -> Result<()> {
        self.reading.close().await?;
        Ok(self.writing.close().await?)
    }
}

impl Write {
    /// Makes everything written durable, all of it or nothing.
    ///
    /// # Errors
    /// If the database cannot, for example because its disk is full.
    pub async fn commit(self) -> Result<()> {
        Ok(self.db.commit().await?)
    }
}

/// Brings the schema up to date, in one process at a time.
async fn migrate(url: &str) -> Result<()> {
    // One connection: it holds the lock, and gives it back when it is closed.
    let db = Database::connect(options(url, 1)).await?;
    if db.get_database_backend() == DbBackend::Postgres {
        db.execute_unprepared(&format!("SELECT pg_advisory_lock({MIGRATION_LOCK})")).await?;
    }
    Migrator::up(&db, None).await?;
    Ok(db.close().await?)
}

fn options(url: &str, connections: u32) -> ConnectOptions {
    let mut options = ConnectOptions::new(url);
    options
        .max_connections(connections)
        .acquire_timeout(Duration::from_secs(15))
        .sqlx_logging_level(LevelFilter::Trace)
        .sqlx_slow_statements_logging_settings(LevelFilter::Warn, SLOW)
        .map_sqlx_sqlite_opts(|sqlite| {
            sqlite
                .pragma("journal_mode", "WAL")
                .pragma("synchronous", "FULL")
                .pragma("busy_timeout", "10000")
                .pragma("cache_size", "-8000")
        });
    options
}
