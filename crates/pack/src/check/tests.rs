//! A small right pack about bees, and what is said when one thing in it is wrong.

mod questions;
mod words;

use std::{fs, path::Path};

use super::*;

const FILES: [(&str, &str); 9] = [
    (
        "pack.toml",
        "id = \"bees\"\nversion = \"1\"\nlanguages = [\"ar\", \"en\", \"es\", \"fr\", \"ru\", \"zh\"]\nsource_language = \"en\"\n",
    ),
    (
        "mechanism.toml",
        "[review]
rules = \"hive\"
ideal_months = 6
[people]
governmental_experts_at_most = 20
[[clock.step]]
id = \"response\"
after = \"informed\"
months = 2
[[clock.step]]
id = \"reading\"
after = \"response\"
weeks = 3
",
    ),
    (
        "lots/hive.toml",
        "id = \"hive\"
version = 1
years = 2
coverage = \"whole\"
most_reviewing_states = 2
least_reviews = 1
most_reviews = 3
redraws = 2
deferrals = 1
mutual_reviews = false
redraw_leaves_out = true
[[places]]
from = \"group\"
[[places]]
from = \"any\"
",
    ),
    (
        "instruments.toml",
        "[[instrument]]
id = \"bees\"
kind = \"convention\"
articles = 2
adopted = \"2000-01-01\"
in_force = \"2001-01-01\"
[[instrument]]
id = \"wasps\"
kind = \"protocol\"
articles = 1
adopted = \"2000-01-01\"
in_force = \"2001-01-01\"
",
    ),
    (
        "themes.toml",
        "[[theme]]
id = \"honey\"
[theme.articles]
bees = [1, 2]
[[theme]]
id = \"stings\"
articles = { bees = [2], wasps = [1] }
[[cycle]]
years = 2
themes = [\"honey\", \"stings\"]
",
    ),
    (
        "participants.csv",
        "code,kind,group,name_en,name_fr,name_es,name_ru,name_zh,name_ar,formal_name_en,bees_signed,bees_bound,bees_act,wasps_signed,wasps_bound,wasps_act
NLD1,state,african,Northland,Nordie,Norte,Северия,北国,الشمال,the Republic,2000-02-02,2001-03-03,ratification,,,
",
    ),
    (
        "answer.toml",
        "[statuses]
list = [\"yes\", \"partly\", \"no\"]
[assistance]
types = [\"training\"]
priorities = [\"high\"]
[[field]]
id = \"reasons\"
kind = \"text\"
when = 'status == \"no\"'
",
    ),
    (
        "questions/bees.toml",
        "[[question]]
id = \"bees-1\"
article = 1
strength = \"must\"
[[question]]
id = \"bees-2\"
article = 2
strength = \"may\"
when = '''
  answer(\"bees-1\") == \"yes\"
  and party(\"wasps\")'''
see = [\"bees-1\"]
[[question]]
id = \"land\"
part = \"general\"
kind = \"text\"
[[question]]
id = \"since\"
part = \"follow-up\"
kind = \"text\"
when = \"reviewed_before\"
",
    ),
    ("blueprint.toml", "means = [\"letter\"]\n[[section]]\nid = \"start\"\nlevel = 1\nsource = \"fixed\"\nparagraphs = [\"blueprint-why\"]\n"),
];

const INSTRUMENTS: &str = "instrument-bees .short .reference .articles;instrument-wasps .short .reference .articles .subject;article-bees-1;article-bees-2;article-wasps-1;group-none;group-african;group-asia-pacific;group-eastern-european;group-latin-american-and-caribbean;group-western-european-and-other;act-ratification .instrument;act-acceptance .instrument;act-approval .instrument;act-accession .instrument;act-succession .instrument;act-formal-confirmation .instrument";

const ANSWERS: &str = "answer-status;answer-status-yes;answer-status-partly;answer-status-no;answer-text;answer-field-reasons .hint;answer-measure-title;answer-measure-citation;answer-measure-date;answer-measure-link;answer-measure-quote;answer-measure-files;answer-assistance-type;answer-assistance-description;answer-assistance-provider;answer-assistance-priority;answer-assistance-type-training;answer-assistance-priority-high;strength-must;strength-consider;strength-may";

const MECHANISM: &str = "clock-response;clock-reading;lots-rules-hive .hint";

const THEMES: &str = "theme-honey;theme-stings";

const QUESTIONS: &str = "bees-1 .guidance .example;bees-2 .guidance .example;land .guidance .example;since .guidance .example";

fn word(locale: Locale) -> &'static str {
    match locale {
        Locale::Ar => "نحل",
        Locale::En => "bees",
        Locale::Es => "abejas",
        Locale::Fr => "abeilles",
        Locale::Ru => "пчелы",
        Locale::Zh => "蜜蜂",
    }
}

/// Every message says "bees"; the last file counts them.
fn words(keys: &str, locale: Locale) -> String {
    let mut text = String::new();
    for message in keys.split(';') {
        for key in message.split(' ') {
            let indent = if key.starts_with('.') { "    " } else { "" };
            text.push_str(&format!("{indent}{key} = {}\n", word(locale)));
        }
    }
    text
}

fn blueprint(locale: Locale) -> String {
    let word = word(locale);
    format!(
        "blueprint-means-letter = {word}\nblueprint-start = {word}\nblueprint-why =\n    {{ $count ->\n        [one] {word} {{ $name }}\n       *[other] {word} {{ $name }} {{ $count }}\n    }}\n"
    )
}

fn put(root: &Path, file: &str, text: &[u8]) {
    let path = root.join(file);
    fs::create_dir_all(path.parent().unwrap()).unwrap();
    fs::write(path, text).unwrap();
}

fn right(root: &Path) {
    for (file, text) in FILES {
        put(root, file, text.as_bytes());
    }
    for locale in Locale::ALL {
        let file = |name: &str| format!("words/{locale}/{name}.ftl");
        put(root, &file("instruments"), words(INSTRUMENTS, locale).as_bytes());
        put(root, &file("mechanism"), words(MECHANISM, locale).as_bytes());
        put(root, &file("themes"), words(THEMES, locale).as_bytes());
        put(root, &file("answer"), words(ANSWERS, locale).as_bytes());
        put(root, &file("questions-bees"), words(QUESTIONS, locale).as_bytes());
        put(root, &file("blueprint"), blueprint(locale).as_bytes());
    }
}

/// One fault: in this file, this text instead of that one.
type Fault<'a> = (&'a str, &'a str, &'a str);

/// Checks what is said about the small pack with one fault in it: `file:line: …part of the message`.
fn check_fault((file, from, to): Fault<'_>, expected: &[(&str, &str)]) {
    let root = tempfile::tempdir().unwrap();
    right(root.path());
    let text = fs::read_to_string(root.path().join(file)).unwrap();
    assert!(text.contains(from), "{file} has no {from:?}");
    put(root.path(), file, text.replacen(from, to, 1).as_bytes());
    let told = told(root.path());
    assert_eq!(told.len(), expected.len(), "{file} {to:?}: {told:#?}");
    for (told, (place, message)) in told.iter().zip(expected) {
        assert!(
            told.starts_with(&format!("{place}: ")) && told.contains(message),
            "{told}, not {place}: {message}"
        );
    }
}

fn told(root: &Path) -> Vec<String> {
    match Folder::open(root) {
        Ok(folder) => check(&folder).iter().map(ToString::to_string).collect(),
        Err(error) => vec![error.to_string()],
    }
}

#[test]
fn a_right_pack_has_no_problem() {
    let root = tempfile::tempdir().unwrap();
    right(root.path());
    assert_eq!(told(root.path()), Vec::<String>::new());
    let pack = Pack::from_dir(root.path()).unwrap();
    assert_eq!((pack.id.as_str(), pack.participants.len(), pack.acts.len()), ("bees", 1, 2));
    assert_eq!(pack.articles().count(), 3);
    let asked: Vec<&str> =
        pack.questionnaire.questions().iter().map(|one| one.id.as_str()).collect();
    assert_eq!(
        asked,
        ["land", "bees-1", "bees-2", "since"],
        "the general part first, the follow-up last"
    );
}

#[test]
fn mistakes_in_the_head_and_the_mechanism() {
    check_fault(("pack.toml", "\"zh\"", "\"de\""), &[("pack.toml:3", "de")]);
    check_fault(("pack.toml", ", \"zh\"", ""), &[("pack.toml:3", "zh is not listed")]);
    check_fault(("pack.toml", "id =", "name ="), &[("pack.toml:1", "unknown field `name`")]);
    check_fault(
        ("mechanism.toml", "= 20", "= \"20\""),
        &[("mechanism.toml:5", "invalid type: string")],
    );
    check_fault(("mechanism.toml", "= 20", "= -1"), &[("mechanism.toml:5", "invalid value")]);
    check_fault(("mechanism.toml", "= 20", "= = 20"), &[("mechanism.toml:5", "")]);
    check_fault(
        ("mechanism.toml", "\"response\"\nweeks", "\"rest\"\nweeks"),
        &[("mechanism.toml:12", "neither a step")],
    );
    check_fault(
        ("mechanism.toml", "weeks = 3", "weeks = 3\nmonths = 1"),
        &[("mechanism.toml:11", "some months or some weeks")],
    );
    check_fault(
        ("mechanism.toml", "\"reading\"", "\"response\""),
        &[("mechanism.toml:11", "there twice")],
    );
}

#[test]
fn mistakes_in_the_rules_of_the_lots() {
    let rules = |from, to, place, message| {
        check_fault(("lots/hive.toml", from, to), &[(place, message)]);
    };
    rules("\"hive\"", "\"Hive\"", "lots/hive.toml:1", "is named after its id");
    rules("years = 2", "years = 0", "lots/hive.toml:3", "1 to 50 years");
    rules("least_reviews = 1", "least_reviews = 4", "lots/hive.toml:6", "larger than");
    rules("_states = 2", "_states = 1", "lots/hive.toml:5", "smaller than");
    rules("\"any\"", "\"all\"", "lots/hive.toml:15", "unknown variant");
    rules("redraws", "redrawings", "lots/hive.toml:8", "unknown field");
    check_fault(
        ("mechanism.toml", "\"hive\"", "\"nest\""),
        &[("mechanism.toml:2", "no rules of the lots nest")],
    );
}

#[test]
fn mistakes_in_the_themes() {
    let themes = |from, to, line, message| {
        let place = format!("themes.toml:{line}");
        check_fault(("themes.toml", from, to), &[(place.as_str(), message)]);
    };
    themes("[1, 2]", "[1, 3]", 4, "bees has the articles 1 to 2");
    themes("[1, 2]", "[1, 1, 2]", 4, "bees/1 is there twice");
    themes("[1, 2]", "[2]", 1, "the article bees/1 is in no theme");
    themes("[1, 2]", "[]", 2, "the theme honey has no article");
    themes("wasps = [1]", "flies = [1]", 7, "flies is not an instrument");
    themes("id = \"stings\"", "id = \"honey\"", 6, "the theme honey is there twice");
    themes("id = \"stings\"", "id = \"Stings\"", 6, "not a valid theme");
    themes("years = 2", "years = 0", 9, "a cycle lasts 1 to 50 years");
    themes("\"honey\", \"stings\"", "\"honey\"", 1, "the theme stings is in no cycle");
    themes(", \"stings\"]", ", \"stings\", \"honey\"]", 10, "the theme honey is there twice");
    themes(", \"stings\"]", ", \"stings\", \"wax\"]", 10, "wax is not a theme");
    themes("themes = [\"honey\", \"stings\"]", "themes = []", 10, "at least one theme");
    let renamed = [
        ("themes.toml:1", "theme-wax"),
        ("words/en/themes.ftl:1", "theme-honey belongs to nothing"),
    ];
    let root = tempfile::tempdir().unwrap();
    right(root.path());
    let text = fs::read_to_string(root.path().join("themes.toml")).unwrap();
    put(root.path(), "themes.toml", text.replace("honey", "wax").as_bytes());
    let told = told(root.path());
    assert_eq!(told.len(), renamed.len(), "{told:#?}");
    for (told, (place, message)) in told.iter().zip(renamed) {
        assert!(told.starts_with(place) && told.contains(message), "{told}");
    }
}

#[test]
fn mistakes_in_instruments_and_participants() {
    check_fault(
        ("instruments.toml", "\"protocol\"", "\"treaty\""),
        &[("instruments.toml:9", "unknown variant")],
    );
    check_fault(
        ("instruments.toml", "\"protocol\"", "\"convention\""),
        &[("instruments.toml:8", "the convention")],
    );
    check_fault(
        ("instruments.toml", "\"2001-01-01\"", "\"2001-01-32\""),
        &[("instruments.toml:6", "day")],
    );
    // A step under another name needs other words, and leaves its own behind in the source language.
    check_fault(
        ("mechanism.toml", "id = \"reading\"", "id = \"close_reading\""),
        &[
            ("mechanism.toml:11", "clock-close-reading"),
            ("words/en/mechanism.ftl:2", "clock-reading belongs to nothing"),
        ],
    );
    check_fault(
        ("instruments.toml", "articles = 2", "articles = 3"),
        &[("instruments.toml:1", "article-bees-3")],
    );
    let participants = |from, to, message| {
        check_fault(("participants.csv", from, to), &[("participants.csv:2", message)]);
    };
    participants("african", "nordic", "nordic");
    participants("2000-02-02", "2000-02-30", "bees_signed");
    participants("ratification", "signature", "nobody becomes bound by signature");
    participants("ratification", "", "belong together");
    participants("Северия", "", "name_ru");
    participants("Northland", "Northland *", "name_en");
    participants("NLD1", "nld", "participant code");
    participants(",,,\n", ",,\n", "record");
    let twice = "\nNLD1,state,,a,a,a,а,国,ش,,,,,,,\n";
    check_fault(
        ("participants.csv", ",,,\n", &format!(",,,{twice}")),
        &[("participants.csv:3", "there twice")],
    );
    check_fault(
        ("participants.csv", "wasps_act", "hornets_act"),
        &[("participants.csv:1", "hornets_act")],
    );
}

#[test]
fn mistakes_in_the_blueprint() {
    check_fault(("blueprint.toml", "\"fixed\"", "\"loose\""), &[("blueprint.toml:5", "loose")]);
    check_fault(
        ("blueprint.toml", "\"fixed\"", "\"process\""),
        &[("blueprint.toml:5", "paragraphs belong")],
    );
    check_fault(
        ("blueprint.toml", "level = 1", "level = 2"),
        &[("blueprint.toml:4", "the level here")],
    );
    check_fault(
        ("blueprint.toml", "blueprint-why", "blueprint-who"),
        &[("blueprint.toml:3", "blueprint-who")],
    );
    check_fault(
        ("blueprint.toml", "level = 1", "level = 1\nrepeat = \"year\""),
        &[("blueprint.toml:5", "year")],
    );
}

#[test]
fn files_that_cannot_be_read() {
    let root = tempfile::tempdir().unwrap();
    right(root.path());
    put(root.path(), "words/de/answer.ftl", b"a = b");
    put(root.path(), "question/bees.toml", b"");
    let strange = "nothing reads this file";
    let all = told(root.path());
    assert!(all.len() == 2 && all.iter().all(|one| one.contains(strange)), "{all:?}");
    put(root.path(), "answer.toml", b"\n\n\xff");
    assert_eq!(told(root.path()), ["answer.toml:3: the file is not UTF-8 text; save it as UTF-8"]);
    fs::remove_file(root.path().join("answer.toml")).unwrap();
    assert!(told(root.path()).contains(&"answer.toml:1: this file is missing".to_owned()));
    let nested = "{".repeat(100_000);
    right(root.path());
    put(root.path(), "words/en/blueprint.ftl", format!("a = {nested}").as_bytes());
    assert!(
        told(root.path())
            .iter()
            .any(|one| one.contains("blueprint.ftl:1: braces are nested too deep"))
    );
    assert!(Pack::from_dir(&root.path().join("nowhere")).is_err());
}

#[test]
fn the_embedded_pack_has_no_problem() {
    let told: Vec<String> = check(&Folder::embedded()).iter().map(ToString::to_string).collect();
    assert_eq!(told, Vec::<String>::new());
}

/// The interface keeps the same rules.
#[test]
fn the_interface_has_no_problem() {
    let told: Vec<String> = check_interface().iter().map(ToString::to_string).collect();
    assert_eq!(told, Vec::<String>::new());
}
