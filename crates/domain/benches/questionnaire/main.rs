//! The figures of the questionnaire: a generated form of 2,000 questions, here and in survey-core under Node.
//!
//! `cargo bench -p omnibus-domain --bench questionnaire -- [--peer FOLDER]`, where FOLDER has survey-core in its
//! `node_modules`; `./x bench` puts it there. Both fill the same form with the same answers.

mod form;

use std::{
    collections::BTreeMap,
    hint::black_box,
    process::Command,
    time::{Duration, Instant},
};

use form::{Form, GATE, QUESTIONS, SECTIONS};
use omnibus_domain::{
    id::QuestionId,
    questionnaire::{
        answer::{AnswerContent, Status},
        definition::Questionnaire,
        evaluate::Situation,
        sheet::Sheet,
    },
};

/// How often each is measured; the median is told.
const TIMES: usize = 201;

/// What is measured, its limit, and the word by which the peer names it.
const LINES: [(&str, Duration, &str); 4] = [
    ("load with answers", Duration::from_millis(15), "load"),
    ("a change with its consequences", Duration::from_micros(10), "change"),
    ("the root gate closes", Duration::from_millis(1), "close"),
    ("the root gate opens", Duration::from_millis(1), "open"),
];

fn main() {
    let arguments: Vec<String> = std::env::args().collect();
    let folder =
        arguments.iter().position(|one| one == "--peer").and_then(|at| arguments.get(at + 1));
    let form = Form::generated();
    let ours = measured(&form);
    let theirs = folder.map(|folder| peer(folder, &form)).unwrap_or_default();
    println!(
        "A form of {SECTIONS} sections of {QUESTIONS} questions, all answered; medians of {TIMES}"
    );
    println!("{:34} {:>10} {:>10} {:>12} {:>8}", "", "limit", "omnibus", "survey-core", "ratio");
    for ((name, limit, word), ours) in LINES.into_iter().zip(ours) {
        let (theirs, ratio) = match theirs.get(word) {
            Some(theirs) => {
                let ratio = theirs.as_secs_f64() / ours.as_secs_f64();
                (format!("{theirs:.1?}"), format!("{ratio:.0}"))
            }
            None => ("–".to_owned(), "–".to_owned()),
        };
        println!(
            "{name:34} {:>10} {:>10} {theirs:>12} {ratio:>8}",
            format!("{limit:?}"),
            format!("{ours:.1?}")
        );
    }
}

/// The medians in the order of [`LINES`].
fn measured(form: &Form) -> [Duration; 4] {
    let questionnaire = Questionnaire::assemble(form.parts()).expect("the form is right");
    let stored: Vec<(QuestionId, String)> = questionnaire
        .questions()
        .iter()
        .map(|one| (one.id.clone(), serde_json::to_string(&answer(Status::Yes)).expect("JSON")))
        .collect();
    let read = || -> Vec<(&QuestionId, AnswerContent)> {
        let read = stored.iter().map(|(id, text)| (id, serde_json::from_str(text).expect("JSON")));
        read.collect()
    };
    let load = median(|| {
        let answers = read();
        let sheet = Sheet::new(&questionnaire, &situation(&answers));
        black_box(sheet.applicable().len());
    });
    let answers = read();
    let mut sheet = Sheet::new(&questionnaire, &situation(&answers));
    assert_eq!(sheet.applicable().len(), SECTIONS * QUESTIONS + 1, "all apply");
    let (yes, no) = (answer(Status::Yes), answer(Status::No));
    // The first of a chain of three: two questions go and come with it.
    let chain: QuestionId = "s40-1".parse().expect("an identifier");
    let gate: QuestionId = GATE.parse().expect("an identifier");
    assert_eq!(sheet.change(&chain, Some(&no)).ceased.len(), 2, "two follow");
    let mut is_open = false;
    let change = median(|| {
        is_open = !is_open;
        black_box(sheet.change(&chain, Some(if is_open { &yes } else { &no })));
    });
    sheet.change(&chain, Some(&yes));
    let (mut closing, mut opening) = (Vec::new(), Vec::new());
    for _ in 0..TIMES {
        closing.push(time(|| drop(black_box(sheet.change(&gate, Some(&no))))));
        opening.push(time(|| drop(black_box(sheet.change(&gate, Some(&yes))))));
    }
    [load, change, middle(closing), middle(opening)]
}

fn situation<'a>(answers: &'a [(&'a QuestionId, AnswerContent)]) -> Situation<'a> {
    let answers: BTreeMap<_, _> = answers.iter().map(|(id, content)| (*id, content)).collect();
    let form = [form::INSTRUMENT.parse().expect("an identifier")];
    Situation { under_review: form.into(), answers, ..Situation::default() }
}

/// An answer as long as people write.
fn answer(status: Status) -> AnswerContent {
    AnswerContent {
        status: Some(status),
        application: "Article 12 was applied in four cases in the last year. ".repeat(4),
        ..AnswerContent::default()
    }
}

/// Runs the peer on the same form.
fn peer(folder: &str, form: &Form) -> BTreeMap<String, Duration> {
    let script = concat!(env!("CARGO_MANIFEST_DIR"), "/benches/questionnaire/peer.mjs");
    let path = std::path::Path::new(folder).join("form.json");
    std::fs::write(&path, form.of_the_peer().to_string()).expect("the folder can be written");
    let output = Command::new("node")
        .args([script, folder, &TIMES.to_string()])
        .output()
        .expect("Node.js runs");
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    let told: BTreeMap<String, f64> = serde_json::from_slice(&output.stdout).expect("JSON");
    told.into_iter().map(|(word, ms)| (word, Duration::from_secs_f64(ms / 1_000.0))).collect()
}

fn median(mut act: impl FnMut()) -> Duration {
    middle((0..TIMES).map(|_| time(&mut act)).collect())
}

fn time(act: impl FnOnce()) -> Duration {
    let begun = Instant::now();
    act();
    begun.elapsed()
}

fn middle(mut times: Vec<Duration>) -> Duration {
    times.sort();
    times.get(times.len() / 2).copied().unwrap_or_default()
}
