//! The lots on the command line: planned, drawn, put off, drawn again, verified by Rust and by Python.

use std::{
    fs,
    path::Path,
    process::{Command, Output},
};

use serde_json::{Value, json};
use tempfile::TempDir;

fn lots(folder: &TempDir, arguments: &[&str]) -> Output {
    Command::new(env!("CARGO_BIN_EXE_omnibus"))
        .arg("lots")
        .args(arguments)
        .current_dir(folder.path())
        .output()
        .expect("the program runs")
}

/// The verifier for delegations, by the Python of this machine.
fn python(folder: &TempDir, record: &str) -> Output {
    let script = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../lots/verify_lots.py");
    let mut python = Command::new("python3");
    let run = python.arg("-B").arg(script).args(["--pots", record]).current_dir(folder.path());
    run.output().expect("python3 runs: ./x test installs it")
}

/// Runs a command, and compares exit code and part of what is told.
fn check(output: &Output, code: i32, told: &str) {
    let text = [&output.stdout[..], &output.stderr[..]].concat();
    let text = String::from_utf8_lossy(&text);
    assert_eq!(output.status.code(), Some(code), "{text}");
    assert!(text.contains(told) && !text.contains("panicked"), "{told}: {text}");
}

/// Twelve invented States of two groups; every third is a party to the convention alone.
fn input() -> Value {
    let participants: Vec<Value> = (0..12)
        .map(|at| {
            let group = if at % 2 == 0 { "african" } else { "asia-pacific" };
            let all = ["untoc", "firearms"];
            let instruments = if at % 3 == 0 { &all[..1] } else { &all[..] };
            json!({ "code": format!("S{at:02}"), "group": group, "instruments": instruments })
        })
        .collect();
    let instruments = ["untoc", "firearms"];
    json!({ "cycle": "cycle-1", "first_year": 2027, "instruments": instruments, "participants": participants })
}

/// A folder with a record of all acts.
fn drawn(rules: &str) -> TempDir {
    let folder = tempfile::tempdir().expect("a temporary folder");
    fs::write(folder.path().join("input.json"), input().to_string()).expect("a file");
    let plan = ["plan", "--input", "input.json", "--rules", rules, "--record", "record.json"];
    check(&lots(&folder, &plan), 0, "african");
    let draw = |arguments: &[&str], told: &str| {
        let all = [&["draw", "--record", "record.json"], arguments].concat();
        check(&lots(&folder, &all), 0, told);
    };
    draw(&["--source", "river", "--source", "河 \"17\""], "year 1");
    let record = read(&folder);
    let of_year = |year: u64| {
        let all = record["entries"][0]["years"].as_array().expect("lots");
        let lot = all.iter().find(|lot| lot["year"] == year).expect("a lot of the year");
        lot["drawn"].as_str().expect("a code").to_owned()
    };
    let (first, second) = (of_year(1), of_year(2));
    draw(&["--defer-review", &second, "--justification", "elections"], "defer-review");
    draw(&["--defer-serving", &first, "--year", "1"], "defer-serving");
    draw(&["--lottery", "Example lottery,2027-01-02,3, 14, 15"], "place 1");
    draw(&["--agree", &format!("{first}=5")], "agree");
    let round = "123:b75c69d0b72a5d906e854e808ba7e2accb1542ac355ae486d591aa9d43765482e26cd02df835d3546d23c4b13e0dfc92";
    draw(&["--redraw", &first, "--drand", round], "place 2");
    draw(&["--year", "2", "--source", "hill"], "place 1");
    folder
}

fn read(folder: &TempDir) -> Value {
    let text = fs::read_to_string(folder.path().join("record.json")).expect("the record");
    serde_json::from_str(&text).expect("JSON")
}

#[test]
fn a_cycle_is_drawn_and_verified_by_rust_and_by_python() {
    for rules in ["untoc-2010", "untoc-2018"] {
        let folder = drawn(rules);
        check(&lots(&folder, &["verify", "record.json"]), 0, "verified: 7 acts");
        let checked = python(&folder, "record.json");
        check(&checked, 0, "verified: 7 acts, no flaw");
        check(&checked, 0, "not checked: the signatures of 1 drand rounds");
    }
}

#[test]
fn every_change_is_named_by_both() {
    let folder = drawn("untoc-2010");
    let record = read(&folder);
    let swap = |pointer: &str, value: Value, told: &str| {
        let mut changed = record.clone();
        *changed.pointer_mut(pointer).expect(pointer) = value;
        fs::write(folder.path().join("changed.json"), changed.to_string()).expect("a file");
        check(&lots(&folder, &["verify", "changed.json"]), 1, told);
        check(&python(&folder, "changed.json"), 1, told);
    };
    let fourth = &record["entries"][3]["reviewing"][1];
    let other = |pot: &Value, drawn: &Value| {
        pot.as_array().expect("a pot").iter().find(|code| *code != drawn).expect("another").clone()
    };
    let shorter: Vec<Value> = fourth["pot"].as_array().expect("a pot")[1..].to_vec();
    swap("/version", json!(2), "version 2");
    swap("/rules/most_reviews", json!(4), "digest of rules and input");
    swap("/input/participants/1/group", json!("african"), "digest of rules and input");
    swap("/entries/0/act/source/contributions/1/text", json!("河"), "act 1: the seed");
    swap("/entries/0/years/3/year", json!(5), "act 1, lot 4: what the lot is for");
    swap("/entries/1/act/justification", json!(" "), "act 2: a justification is needed");
    swap("/entries/1/act/justification", json!("rain"), "act 2: the digest");
    swap("/entries/3/act/source/result", json!("3, 14, 16"), "act 4: the seed");
    swap(
        "/entries/3/reviewing/1/drawn",
        other(&fourth["pot"], &fourth["drawn"]),
        "act 4, lot 2: the State drawn",
    );
    swap("/entries/3/reviewing/1/pot", json!(shorter), "act 4, lot 2: the pot");
    swap("/entries/3/reviewing/1/out", json!({}), "act 4, lot 2: the list of those who were out");
    swap("/entries/5/digest", json!("00"), "act 6: the digest");
    swap("/entries/6/act/year", json!(3), "act 7: the reviewing States of year 2 are drawn next");
}

#[test]
fn what_is_no_record_is_told_by_both() {
    let folder = drawn("untoc-2018");
    let whole = fs::read_to_string(folder.path().join("record.json")).expect("the record");
    for text in ["", "{}", "[1]", &whole[..whole.len() / 2]] {
        fs::write(folder.path().join("part.json"), text).expect("a file");
        check(&lots(&folder, &["verify", "part.json"]), 1, "not a whole record");
        let code = python(&folder, "part.json").status.code();
        assert!(matches!(code, Some(1 | 2)), "{text:.20}: {code:?}");
    }
}

#[test]
fn what_is_refused_changes_nothing() {
    let folder = drawn("untoc-2010");
    let before = read(&folder);
    let refused = |arguments: &[&str], code: i32, told: &str| {
        let all = [&["draw", "--record", "record.json"], arguments].concat();
        check(&lots(&folder, &all), code, told);
        assert_eq!(read(&folder), before);
    };
    refused(&["--source", " "], 1, "the source is empty");
    refused(&["--year", "2", "--source", "x"], 1, "the reviewing States of year 3 are drawn next");
    refused(&["--drand", "123:00"], 1, "not the beacon's signature");
    refused(&["--redraw", "ZZ", "--source", "x"], 1, "ZZ is not a participant");
    refused(&[], 2, "a draw needs");
    refused(&["--redraw", "S01", "--agree", "S01=4"], 2, "cannot be used with");
    refused(&["--defer-review", "S01"], 2, "--justification");
    let plan = ["plan", "--input", "input.json", "--record", "record.json", "--rules"];
    check(&lots(&folder, &[&plan[..], &["untoc-2010"]].concat()), 1, "cannot be made");
    check(
        &lots(&folder, &[&plan[..], &["bees"]].concat()),
        2,
        "the pack has untoc-2010, untoc-2018",
    );
    let mut twice = input();
    twice["participants"][1] = twice["participants"][0].clone();
    fs::write(folder.path().join("input.json"), twice.to_string()).expect("a file");
    let told = lots(
        &folder,
        &["plan", "--input", "input.json", "--rules", "untoc-2010", "--format", "json"],
    );
    check(&told, 1, "S00 is there twice");
    let told: Value = serde_json::from_slice(&told.stdout).expect("JSON");
    assert_eq!(told["refused"], "S00 is there twice");
}

/// Whether `plan` refuses an input, and says why.
fn check_input(rules: &str, change: impl FnOnce(&mut Value), told: &str) {
    let folder = tempfile::tempdir().expect("a temporary folder");
    let mut input = input();
    change(&mut input);
    fs::write(folder.path().join("input.json"), input.to_string()).expect("a file");
    let plan = ["plan", "--input", "input.json", "--rules", rules, "--record", "record.json"];
    check(&lots(&folder, &plan), 1, told);
    assert!(!folder.path().join("record.json").exists(), "nothing is written");
}

#[test]
fn an_input_that_cannot_be_drawn_from_is_refused() {
    let both = |told: &str, change: fn(&mut Value)| {
        for rules in ["untoc-2010", "untoc-2018"] {
            check_input(rules, change, told);
        }
    };
    both("S00 is there twice", |input| {
        let participants = input["participants"].as_array_mut().expect("a list");
        participants.push(participants[0].clone());
    });
    both("S00 is in two regional groups: african and asia-pacific", |input| {
        let participants = input["participants"].as_array_mut().expect("a list");
        participants.push(participants[0].clone());
        participants[12]["group"] = json!("asia-pacific");
    });
    both("S01 is a party to firearms but not to untoc", |input| {
        input["participants"][1]["instruments"] = json!(["firearms"]);
    });
    both("without a regional group: S01, S04", |input| {
        input["participants"][1]["group"] = Value::Null;
        input["participants"][4]["group"] = Value::Null;
    });
    both("S03 has a reviewing State in place 1", |input| {
        input["participants"][3]["group"] = json!("eastern-european");
    });
    // The only party to a protocol cannot be reviewed for it by anyone.
    both("S01 has a reviewing State in place", |input| {
        for at in 2..12 {
            input["participants"][at]["instruments"] = json!(["untoc"]);
        }
    });
    both("does not hold what it must", |input| input["participants"] = json!("all"));
}

#[test]
fn a_third_redraw_without_a_reason_is_refused() {
    let folder = tempfile::tempdir().expect("a temporary folder");
    fs::write(folder.path().join("input.json"), input().to_string()).expect("a file");
    let plan = ["plan", "--input", "input.json", "--rules", "untoc-2018", "--record"];
    check(&lots(&folder, &[&plan[..], &["record.json"]].concat()), 0, "african");
    let draw = |arguments: &[&str]| {
        lots(&folder, &[&["draw", "--record", "record.json"], arguments].concat())
    };
    check(&draw(&["--source", "river"]), 0, "year 1");
    check(&draw(&["--source", "hill"]), 0, "place 1");
    // A party to the convention alone has so many who could review it that the names do not run out first.
    let record = read(&folder);
    let mut lots_of_years = record["entries"][0]["years"].as_array().expect("lots").iter();
    let lot = lots_of_years.find(|lot| {
        lot["year"] == 1
            && ["S00", "S03", "S06", "S09"].contains(&lot["drawn"].as_str().expect("a code"))
    });
    let state = lot.expect("one of them in the first year")["drawn"].as_str().expect("a code");
    for words in ["once", "twice"] {
        check(&draw(&["--redraw", state, "--source", words]), 0, "place 1");
    }
    let before = fs::read(folder.path().join("record.json")).expect("the record");
    let told = format!(
        "{state} has had its lots drawn again as often as the rules allow: a reason is needed"
    );
    for reason in [&[][..], &["--reason", " "]] {
        let asked = [&["--redraw", state, "--source", "thrice"], reason].concat();
        check(&draw(&asked), 1, &told);
        let after = fs::read(folder.path().join("record.json")).expect("the record");
        assert_eq!(after, before, "nothing is recorded");
    }
    check(&lots(&folder, &["verify", "record.json"]), 0, "verified: 4 acts");
    check(&python(&folder, "record.json"), 0, "verified: 4 acts, no flaw");
}

#[test]
fn a_study_tells_how_far_from_uniform_the_draws_are() {
    let folder = tempfile::tempdir().expect("a temporary folder");
    let write = |input: &Value| {
        fs::write(folder.path().join("input.json"), input.to_string()).expect("a file");
    };
    let study = |rules: &str, more: &[&str]| {
        let all = ["study", "--input", "input.json", "--rules", rules, "--draws", "40"];
        lots(&folder, &[&all[..], more].concat())
    };
    write(&input());
    let sampled = study("untoc-2018", &["--sweeps", "20"]);
    check(&sampled, 0, "40 outcomes sampled");
    check(&sampled, 0, "walks are long enough once both are the same");
    assert_eq!(
        sampled.stdout,
        study("untoc-2018", &["--sweeps", "20"]).stdout,
        "the same again from the same words"
    );
    // So few States that all outcomes can be gone through.
    let mut few = input();
    few["participants"].as_array_mut().expect("a list").truncate(6);
    for at in 0..6 {
        few["participants"][at]["instruments"] = json!(["untoc"]);
    }
    write(&few);
    let told = study("untoc-2018", &["--format", "json"]);
    check(&told, 0, "exact");
    check(&told, 0, "\"memory\":null");
    let told: Value = serde_json::from_slice(&told.stdout).expect("JSON");
    assert_eq!((&told["draws"], &told["reference"]), (&json!(40), &json!("exact")));
    let sum = |list: &Value, of: &str| -> f64 {
        list.as_array().expect("a list").iter().map(|one| one[of].as_f64().expect("a number")).sum()
    };
    // Six States, two reviewing States each.
    for of in ["drawn", "uniform"] {
        assert!((sum(&told["states"], of) - 12.0).abs() < 1e-9, "{of}");
        assert!((sum(&told["pairs"], of) - 12.0).abs() < 1e-9, "{of}");
    }
    assert!(told["largest_of_pairs"]["deviation"]["margin"].as_f64() > Some(0.0));
    check(&study("bees", &[]), 2, "the pack has untoc-2010, untoc-2018");
    check(&study("untoc-2018", &["--draws", "1"]), 2, "--draws");
    few["participants"].as_array_mut().expect("a list").truncate(3);
    write(&few);
    check(&study("untoc-2018", &[]), 1, "these cannot be met together");
}

#[test]
fn the_input_is_written_from_the_pack_and_the_verifier_given_out() {
    let folder = tempfile::tempdir().expect("a temporary folder");
    let from_pack = ["input", "--from-pack", "--as-at", "2010-09-29"];
    let told =
        lots(&folder, &[&from_pack[..], &["--group", "EUU=western-european-and-other"]].concat());
    let input: Value = serde_json::from_slice(&told.stdout).expect("JSON");
    assert_eq!(input["participants"].as_array().map(Vec::len), Some(157), "M2");
    check(&told, 0, "western-european-and-other");
    let unknown = [&from_pack[..], &["--group", "ZZ=african"]].concat();
    check(&lots(&folder, &unknown), 1, "ZZ is not a party on that day");
    check(&lots(&folder, &["verifier", "--output", "verify_lots.py"]), 0, "verify_lots.py");
    let given = fs::read_to_string(folder.path().join("verify_lots.py")).expect("the verifier");
    assert!(given.contains("class Stream"));
}
