//! The figures of the README: saving answers, pages, start, memory; the real executable over real HTTP.
//!
//! `cargo bench -p omnibus-server --bench load -- [--seconds 20] [--rate 200]`. With
//! `OMNIBUS_TEST_POSTGRES` set, PostgreSQL is measured beside SQLite.

mod client;
mod data;
mod figures;
mod hands;
mod process;

use std::time::{Duration, Instant};

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

/// Saves answers of all States at a steady rate, whether or not the server keeps up.
async fn saving(client: &Client, prepared: &Prepared, wanted: &Wanted) {
    let pause = Duration::from_nanos(1_000_000_000 / wanted.rate.max(1));
    let start = Instant::now();
    let mut running = Vec::new();
    for (number, save) in prepared.saves(wanted.rate * wanted.seconds).enumerate() {
        let due = start + pause * u32::try_from(number).unwrap_or(u32::MAX);
        tokio::time::sleep_until(due.into()).await;
        let client = client.clone();
        running.push(tokio::spawn(async move {
            let status = client.put(&save).await;
            (due.elapsed(), status)
        }));
    }
    let mut latencies = Latencies::default();
    for one in running {
        let (took, status) = one.await.expect("a save ends");
        assert_eq!(status, 200, "an answer was not saved");
        latencies.add(took);
    }
    println!("  saving one answer, {} a second for {} s: {latencies}", wanted.rate, wanted.seconds);
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
