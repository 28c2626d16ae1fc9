//! Every statement of the store finds its rows by an index, however many there are.
//!
//! The statements are those that [`tour`] makes, as the database's driver logs them; a function that is
//! not on the tour fails the first test here.

use std::{
    collections::BTreeSet,
    fs,
    path::Path,
    sync::{Arc, Mutex},
};

use sea_orm::{ConnectionTrait, DatabaseConnection, DbBackend, JsonValue, Statement};
use tracing_subscriber::{
    layer::{Context, Layer, SubscriberExt},
    registry::Registry,
    util::SubscriberInitExt,
};

use crate::{
    both::{World, on_both},
    tour::tour,
};

on_both!(every_statement_finds_its_rows_by_an_index);

/// Statements that read a whole table, and why they may.
const WHOLE: &[(&str, &str)] = &[
    ("FROM participants ORDER BY", "the parties of the world: some two hundred"),
    ("FROM acts ORDER BY", "the status of the treaties: some two thousand acts"),
    ("DISTINCT treaty_texts", "the loaded texts: articles times languages, some six hundred"),
    ("FROM users ORDER BY", "the secretariat's list of people"),
    ("SELECT users.id FROM users LIMIT", "one row, whichever comes first"),
    ("FROM reviews ORDER BY", "the secretariat's list of reviews"),
    ("FROM cycles ORDER BY", "the cycles of the mechanism: a handful"),
    ("FROM reviews WHERE reviews.published IS NOT NULL", "what States published"),
];

async fn every_statement_finds_its_rows_by_an_index(world: World) {
    let log = StatementLog::default();
    let _logging = Registry::default().with(log.clone()).try_init();
    tour(&world.store).await;
    let statements = log.0.lock().unwrap().clone();
    assert!(statements.len() > 60, "only {} statements were logged", statements.len());
    let raw = world.raw().await;
    let mut unused: BTreeSet<_> = WHOLE.iter().map(|(part, _)| *part).collect();
    let mut scans = Vec::new();
    for statement in &statements {
        let found = match raw.get_database_backend() {
            DbBackend::Postgres => scans_of_postgres(&raw, statement).await,
            _ => scans_of_sqlite(&raw, statement).await,
        };
        if found.is_empty() {
            continue;
        }
        let plain = statement.replace('"', "");
        match WHOLE.iter().find(|(part, _)| plain.contains(part)) {
            Some((part, _)) => drop(unused.remove(part)),
            None => scans.push(format!("{plain}\n    {}", found.join("\n    "))),
        }
    }
    assert!(scans.is_empty(), "read whole:\n{}", scans.join("\n"));
    assert_eq!(unused, BTreeSet::new(), "these no longer read a whole table");
}

/// The steps of SQLite's plan that go through a whole table or index.
async fn scans_of_sqlite(raw: &DatabaseConnection, statement: &str) -> Vec<String> {
    let explain = format!("EXPLAIN QUERY PLAN {statement}");
    let rows = raw.query_all_raw(Statement::from_string(DbBackend::Sqlite, explain)).await.unwrap();
    let steps = rows.iter().map(|row| row.try_get::<String>("", "detail").unwrap());
    steps.filter(|step| step.starts_with("SCAN")).collect()
}

/// The steps of PostgreSQL's plan for whatever parameters that go through a whole table or index, when it
/// takes every index that it can.
async fn scans_of_postgres(raw: &DatabaseConnection, statement: &str) -> Vec<String> {
    let most = (1..999).take_while(|at| statement.contains(&format!("${at}"))).count();
    let nulls =
        if most == 0 { String::new() } else { format!("({})", vec!["NULL"; most].join(",")) };
    for prepare in [
        "SET plan_cache_mode = force_generic_plan",
        "SET enable_seqscan = off",
        &format!("PREPARE told AS {statement}"),
    ] {
        raw.execute_unprepared(prepare).await.unwrap();
    }
    let explain = format!("EXPLAIN (FORMAT JSON) EXECUTE told{nulls}");
    let row =
        raw.query_one_raw(Statement::from_string(DbBackend::Postgres, explain)).await.unwrap();
    let plan: JsonValue = row.unwrap().try_get_by_index(0).unwrap();
    raw.execute_unprepared("DEALLOCATE told").await.unwrap();
    let mut scans = Vec::new();
    collect_scans(&plan[0]["Plan"], &mut scans);
    scans
}

fn collect_scans(step: &JsonValue, scans: &mut Vec<String>) {
    let kind = step["Node Type"].as_str().unwrap_or_default();
    // A bitmap's heap is read where its index points: what counts is the step below it.
    let reads = kind.ends_with("Scan") && kind != "Bitmap Heap Scan";
    if reads && step["Index Cond"].is_null() {
        scans.push(format!("{kind} on {}", step["Relation Name"]));
    }
    for below in step["Plans"].as_array().into_iter().flatten() {
        collect_scans(below, scans);
    }
}

/// Keeps the text of every statement that the database's driver logs.
#[derive(Clone, Default)]
struct StatementLog(Arc<Mutex<BTreeSet<String>>>);

impl Layer<Registry> for StatementLog {
    fn on_event(&self, event: &tracing::Event<'_>, _: Context<'_, Registry>) {
        if event.metadata().target() != "sqlx::query" {
            return;
        }
        let mut text = String::new();
        event.record(&mut |field: &tracing::field::Field, value: &dyn std::fmt::Debug| {
            if field.name() == "db.statement" {
                text = format!("{value:?}");
            }
        });
        // The driver writes a string: as Debug writes it, and trimmed.
        let text = text.trim_matches('"').replace("\\n", "\n").replace("\\\"", "\"");
        let text = text.trim();
        // An insertion looks for nothing but its key.
        let verbs = ["SELECT \"", "SELECT DISTINCT", "UPDATE", "DELETE"];
        if verbs.iter().any(|verb| text.starts_with(verb)) {
            self.0.lock().unwrap().insert(text.to_owned());
        }
    }
}

#[test]
fn every_function_is_on_the_tour() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let sources = sources(&root.join("src"));
    let tour = fs::read_to_string(root.join("tests/store/tour.rs")).unwrap()
        + &fs::read_to_string(root.join("tests/store/scene.rs")).unwrap()
        + &fs::read_to_string(root.join("tests/store/both.rs")).unwrap();
    let functions: Vec<_> = sources
        .split("    pub async fn ")
        .skip(1)
        .filter_map(|rest| rest.split(['(', '<']).next())
        .collect();
    assert!(functions.len() > 80, "{functions:?}");
    // A test of its own looks at these.
    let elsewhere = ["open_file", "close"];
    let missing: Vec<_> = functions
        .into_iter()
        .filter(|name| !elsewhere.contains(name))
        .filter(|name| {
            !tour.contains(&format!(".{name}(")) && !tour.contains(&format!("::{name}("))
        })
        .collect();
    assert!(missing.is_empty(), "not on the tour: {missing:?}");
}

fn sources(folder: &Path) -> String {
    let mut text = String::new();
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        text += &if path.is_dir() { sources(&path) } else { fs::read_to_string(&path).unwrap() };
    }
    text
}
