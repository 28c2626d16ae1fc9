//! The commands, run as people run them.

use std::{
    fs,
    path::Path,
    process::{Command, Output},
};

use serde_json::json;
use tempfile::TempDir;

fn omnibus(folder: &TempDir, arguments: &[&str]) -> Output {
    Command::new(env!("CARGO_BIN_EXE_omnibus"))
        .args(arguments)
        .env("OMNIBUS_DATA", folder.path().join("data"))
        .current_dir(folder.path())
        .output()
        .expect("the program runs")
}

fn folder() -> TempDir {
    tempfile::tempdir().expect("a temporary folder")
}

fn out(output: &Output) -> String {
    String::from_utf8_lossy(&output.stdout).into_owned()
}

fn check_refused(output: &Output, told: &str) {
    let error = String::from_utf8_lossy(&output.stderr);
    assert!(!output.status.success() && error.contains(told), "{told}: {error}");
    assert!(!error.contains("panicked"), "{error}");
}

#[test]
fn status_counts_the_parties_of_a_day() {
    let folder = folder();
    let told = omnibus(&folder, &["status", "--as-at", "2010-09-29", "--format", "json"]);
    let told: serde_json::Value = serde_json::from_slice(&told.stdout).expect("JSON");
    let instruments = json!({"untoc": 157, "trafficking": 141, "smuggling": 125, "firearms": 82});
    assert_eq!(told, json!({"as_at": "2010-09-29", "instruments": instruments}));
    assert!(!folder.path().join("data").exists(), "asking makes no database");
    let text = out(&omnibus(&folder, &["status", "--as-at", "2010-09-29"]));
    assert_eq!(text.lines().next(), Some("untoc        157"));
    check_refused(&omnibus(&folder, &["status", "--as-at", "2010-02-30"]), "2010-02-30");
}

#[test]
fn a_treaty_text_is_loaded_whole_or_not_at_all() {
    let folder = folder();
    let part = folder.path().join("part.md");
    fs::write(&part, "## Article 1. Statement of purpose\n\nThe purpose.\n").expect("a file");
    let import = |file: &str, instrument: &str| {
        let to = ["--instrument", instrument, "--language", "en"];
        omnibus(&folder, &[&["text", "import", file], &to[..]].concat())
    };
    check_refused(&import("part.md", "untoc"), "what was there before is unchanged");
    check_refused(&import("nothing.md", "untoc"), "nothing.md cannot be read");
    check_refused(&import("part.md", "unknown"), "there is no instrument unknown");
    let whole = |number| format!("## Article {number}. Title\n\n1. A paragraph.\n\n");
    fs::write(&part, (1..=41).map(whole).collect::<String>()).expect("a file");
    let loaded = import("part.md", "untoc");
    assert_eq!(out(&loaded).trim(), "untoc: 41 articles in English", "{loaded:?}");
}

#[test]
fn a_report_of_no_review_is_no_file() {
    let folder = folder();
    let to = ["--format", "docx", "-o", "report.docx"];
    let report = |id| omnibus(&folder, &[&["report", "--review", id], &to[..]].concat());
    check_refused(&report("nothing"), "there is no review nothing");
    check_refused(&report("Not an id"), "Not an id");
    assert!(!folder.path().join("report.docx").exists());
}

#[test]
fn a_pack_is_checked_with_file_and_line() {
    let folder = folder();
    let pack = folder.path().join("pack");
    copy(&Path::new(env!("CARGO_MANIFEST_DIR")).join("../../content/untoc"), &pack);
    let toml = pack.join("mechanism.toml");
    let text = fs::read_to_string(&toml).expect("the mechanism's numbers");
    fs::write(&toml, text.replace("ideal_months = 6 ", "ideal_months = six ")).expect("a file");
    let checked = omnibus(&folder, &["pack", "check", "pack"]);
    let line = text.lines().position(|line| line.starts_with("ideal_months")).expect("a line");
    let expected = format!("mechanism.toml:{}: ", line + 1);
    assert_eq!(checked.status.code(), Some(1));
    assert!(out(&checked).lines().any(|line| line.starts_with(&expected)), "{}", out(&checked));
    check_missing_folder(&folder);
}

fn check_missing_folder(folder: &TempDir) {
    let checked = omnibus(folder, &["pack", "check", "nothing"]);
    assert_eq!(checked.status.code(), Some(1));
    assert!(out(&checked).starts_with("nothing:"), "{}", out(&checked));
}

#[test]
fn real_data_is_never_wiped() {
    let folder = folder();
    let data = folder.path().join("data");
    fs::create_dir_all(&data).expect("a folder");
    fs::write(data.join("omnibus.sqlite"), "").expect("a file");
    check_refused(&omnibus(&folder, &["demonstration", "reset"]), "it is not wiped");
    assert!(data.join("omnibus.sqlite").exists());
    fs::remove_file(data.join("omnibus.sqlite")).expect("the file goes");
    let reset = omnibus(&folder, &["demonstration", "reset"]);
    assert!(reset.status.success(), "{reset:?}");
    let again = omnibus(&folder, &["demonstration", "reset"]);
    assert!(again.status.success(), "what it made it may wipe: {again:?}");
}

fn copy(from: &Path, to: &Path) {
    fs::create_dir_all(to).expect("a folder");
    for entry in fs::read_dir(from).expect("the pack") {
        let entry = entry.expect("an entry");
        let target = to.join(entry.file_name());
        if entry.path().is_dir() {
            copy(&entry.path(), &target);
        } else {
            fs::copy(entry.path(), target).expect("a copy");
        }
    }
}
