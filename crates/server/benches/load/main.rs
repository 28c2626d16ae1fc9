//! The figures of the README: saving answers, pages, start, memory; the real executable over real HTTP.
//!
//! `cargo bench -p omnibus-server --bench load -- [--seconds 20] [--rate 200]`. With
//! `OMNIBUS_TEST_POSTGRES` set, PostgreSQL is measured beside SQLite.

mod client;
mod data;
mod figures;
mod hands;
mod heavy;
mod process;
mod text;

use std::time::Instant;

use client::Client;
use data::Prepared;
use figures::Latencies;
use process::Server;

/// How many States have answers stored.
const STATES: usize = 200;

/// How often each page is asked.
const ASKED: usize = 200;

struct Wanted {
    seconds: u64,
    rate: u64,
}

#[tokio::main]
async fn main() {
    let wanted = wanted();
    for database in databases().await {
        println!("\n{}", database.name);
        let prepared = data::prepare(&database, STATES).await;
        println!("  {STATES} States, {} answers stored", prepared.answers());
        let server = Server::start(&database).await;
        println!("  started in {} ms", server.started.as_millis());
        let client = Client::new(&server.address);
        saving(&client, &prepared, &wanted).await;
        hands::saving(&client, &prepared, wanted.rate, wanted.seconds).await;
        pages(&client, &prepared).await;
        println!("  resident memory {} MB", server.resident_megabytes());
    }
}

/// Saves answers of all States.
async fn saving(client: &Client, prepared: &Prepared, wanted: &Wanted) {
    let Wanted { seconds, rate } = wanted;
    let latencies = client.save(*rate, prepared.saves(rate * seconds)).await;
    println!("  saving one answer, {rate} a second for {seconds} s: {latencies}");
}

/// Asks each kind of page one after the other.
async fn pages(client: &Client, prepared: &Prepared) {
    for (name, path, token) in prepared.pages() {
        let mut latencies = Latencies::default();
        let mut bytes = 0;
        for _ in 0..ASKED {
            let start = Instant::now();
            let (status, length) = client.get(&path, &token).await;
            latencies.add(start.elapsed());
            assert_eq!(status, 200, "{path}");
            bytes = length;
        }
        println!("  {name}: {latencies}, {:.1} kB compressed", bytes as f64 / 1000.0);
    }
}

/// A database to be measured.
pub struct Database {
    name: &'static str,
    folder: tempfile::TempDir,
    url: Option<String>,
}

async fn databases() -> Vec<Database> {
    let folder = || tempfile::tempdir().expect("a temporary folder");
    let mut all = vec![Database { name: "SQLite, synchronous=FULL", folder: folder(), url: None }];
    if let Ok(server) = std::env::var("OMNIBUS_TEST_POSTGRES") {
        let url = data::new_postgres_database(&server).await;
        all.push(Database { name: "PostgreSQL", folder: folder(), url: Some(url) });
    }
    all
}

fn wanted() -> Wanted {
    let arguments: Vec<String> = std::env::args().collect();
    let number = |name: &str, otherwise: u64| {
        let at = arguments.iter().position(|given| given == name);
        at.and_then(|at| arguments.get(at + 1))
            .and_then(|text| text.parse().ok())
            .unwrap_or(otherwise)
    };
    Wanted { seconds: number("--seconds", 20), rate: number("--rate", 200) }
}
