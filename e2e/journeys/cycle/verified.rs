//! A downloaded record is verified as a delegation does it, by the executable and by the file of Python; with one byte
//! changed, both refuse it.

use std::{
    path::Path,
    process::{Command, Output},
};

use omnibus_domain::lots::record::Record;

/// Both programs find the record whole, and find every change in its input, its source and its outcome.
pub fn by_both(record: &str, program: &str) {
    let folder = tempfile::tempdir().expect("a temporary folder");
    let (file, verifier) =
        (folder.path().join("record.json"), folder.path().join("verify_lots.py"));
    std::fs::write(&verifier, program).expect("the program is kept");
    let run = |text: &str| {
        std::fs::write(&file, text).expect("the record is kept");
        [rust(&file), python(&verifier, &file)]
    };
    for output in run(record) {
        assert!(output.status.success(), "{}", told(&output));
    }
    for (what, changed) in changes(record) {
        assert_eq!(changed.len(), record.len(), "one byte of the {what} is another");
        for output in run(&changed) {
            assert!(!output.status.success(), "a changed {what}: {}", told(&output));
            assert!(!told(&output).trim().is_empty(), "a changed {what}: nothing is said");
        }
    }
}

fn rust(file: &Path) -> Output {
    let mut command = Command::new(env!("CARGO_BIN_EXE_omnibus"));
    command.args(["lots", "verify"]).arg(file).output().expect("it runs")
}

fn python(verifier: &Path, file: &Path) -> Output {
    Command::new("python3").arg(verifier).arg(file).output().expect("Python is installed")
}

fn told(output: &Output) -> String {
    let (out, err) = (&output.stdout, &output.stderr);
    format!("{}{}", String::from_utf8_lossy(out), String::from_utf8_lossy(err))
}

/// The record with one byte of the input, of the source and of the outcome changed.
fn changes(text: &str) -> [(&'static str, String); 3] {
    let record: Record = serde_json::from_str(text).expect("a record");
    let year = record.input.first_year.to_string();
    let word = match record.entries[0].act.source() {
        Some(omnibus_domain::lots::source::Source::Words { contributions }) => {
            contributions[0].text.clone()
        }
        other => panic!("the years were drawn from {other:?}"),
    };
    let digest = record.entries[0].digest.clone();
    let drawn = record.entries[0].years[0].drawn.to_string();
    [
        ("input", after(text, "\"first_year\"", &year)),
        ("source", after(text, "\"contributions\"", &word)),
        ("outcome", after(text, "\"drawn\"", &drawn)),
    ]
    .map(|(what, changed)| {
        assert!(changed.contains(&digest), "the digest is as it was");
        (what, changed)
    })
}

/// The text with the last byte of `found` raised by one, where it stands first after `place`.
fn after(text: &str, place: &str, found: &str) -> String {
    let start = text.find(place).expect("the place");
    let at = start + text[start..].find(found).expect("the text there") + found.len() - 1;
    let mut bytes = text.as_bytes().to_vec();
    bytes[at] ^= 1;
    String::from_utf8(bytes).expect("still a text")
}
