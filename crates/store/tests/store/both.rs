//! Runs a test on a fresh database of SQLite and of PostgreSQL.

use std::{env, future::Future};

use omnibus_store::{Result, Store, Write};
use sea_orm::{ConnectOptions, ConnectionTrait, Database, DatabaseConnection};
use tempfile::TempDir;

/// Names the server on which each test makes databases of its own; `none` leaves PostgreSQL out.
const SERVER: &str = "OMNIBUS_TEST_POSTGRES";

/// A fresh database.
pub struct World {
    /// It, open.
    pub store: Store,
    /// Its address.
    pub url: String,
    /// True on PostgreSQL.
    pub postgres: bool,
    folder: TempDir,
}

/// Makes two tests of each function `async fn name(world: World)`.
macro_rules! on_both {
    ($($name:ident),* $(,)?) => {
        mod sqlite {
            $(#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
            async fn $name() { crate::both::on_sqlite(super::$name).await; })*
        }
        mod postgres {
            $(#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
            async fn $name() { crate::both::on_postgres(super::$name).await; })*
        }
    };
}
pub(crate) use on_both;

/// Runs a test on a SQLite file that is gone afterwards.
pub async fn on_sqlite<F: Future<Output = ()>>(test: impl FnOnce(World) -> F) {
    let folder = tempfile::tempdir().unwrap();
    let url = format!("sqlite://{}?mode=rwc", folder.path().join("fresh.sqlite").display());
    let store = Store::open(&url).await.unwrap();
    test(World { store, url, postgres: false, folder }).await;
}

/// Runs a test on a PostgreSQL database that is gone afterwards.
pub async fn on_postgres<F: Future<Output = ()>>(test: impl FnOnce(World) -> F) {
    let Some(server) = server() else { return };
    let folder = tempfile::tempdir().unwrap();
    let name = name_after(&folder);
    let url = format!("{server}/{name}");
    on_server(&server, &format!("CREATE DATABASE \"{name}\"")).await;
    let store = Store::open(&url).await.unwrap();
    test(World { store, url, postgres: true, folder }).await;
    on_server(&server, &format!("DROP DATABASE \"{name}\" WITH (FORCE)")).await;
}

/// One more database, empty and without schema, on the server of PostgreSQL; `None` if it is left out.
pub async fn without_schema<F: Future<Output = ()>>(test: impl FnOnce(String) -> F) {
    let Some(server) = server() else { return };
    let name = name_after(&tempfile::tempdir().unwrap());
    on_server(&server, &format!("CREATE DATABASE \"{name}\"")).await;
    test(format!("{server}/{name}")).await;
    on_server(&server, &format!("DROP DATABASE \"{name}\" WITH (FORCE)")).await;
}

impl World {
    /// The database without the store between: one connection.
    pub async fn raw(&self) -> DatabaseConnection {
        connect(&self.url).await
    }

    /// Runs a statement past the store; the database's error in words if it refuses.
    pub async fn refusal(&self, sql: &str) -> Option<String> {
        self.raw().await.execute_unprepared(sql).await.err().map(|error| error.to_string())
    }

    /// A folder that is gone with the test.
    pub fn folder(&self) -> &std::path::Path {
        self.folder.path()
    }
}

/// Does an act in a transaction of its own.
pub async fn commit<T>(store: &Store, act: impl AsyncFnOnce(&Write) -> Result<T>) -> Result<T> {
    let tx = store.begin().await?;
    let done = act(&tx).await?;
    tx.commit().await?;
    Ok(done)
}

/// One connection past the store.
pub async fn connect(url: &str) -> DatabaseConnection {
    let mut options = ConnectOptions::new(url);
    options.max_connections(1).sqlx_logging(false);
    Database::connect(options).await.unwrap()
}

fn server() -> Option<String> {
    match env::var(SERVER) {
        Ok(none) if none == "none" => None,
        Ok(server) => Some(server),
        Err(_) => panic!("these tests need PostgreSQL: run ./x test, which starts one"),
    }
}

/// A folder's name is nobody else's: so is that of the database named after it.
fn name_after(folder: &TempDir) -> String {
    let name = folder.path().file_name().unwrap().to_string_lossy().into_owned();
    format!("omnibus{}", name.replace('.', "_"))
}

async fn on_server(server: &str, sql: &str) {
    connect(&format!("{server}/postgres")).await.execute_unprepared(sql).await.unwrap();
}
