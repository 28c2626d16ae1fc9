//! A small right pack about bees, and what is said when one thing in it is wrong.

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
fn mistakes_in_questions_and_answers() {
    let questions = |from: &str, to: &str, line: usize, message: &str| {
        let place = format!("questions/bees.toml:{line}");
        check_fault(("questions/bees.toml", from, to), &[(place.as_str(), message)]);
    };
    questions("article = 2", "article = 3", 7, "bees has the articles 1 to 2");
    questions("article = 2", "article = 0", 7, "bees has the articles 1 to 2");
    questions("article = 2", "article = \"2\"", 7, "invalid type");
    questions("article = 2", "article = 2\npart = \"general\"", 6, "either an article or part");
    questions("article = 2", "article = 2\nparagraph = \"1(a)\"", 8, "is not a paragraph");
    questions("strength = \"may\"", "strength = \"shall\"", 8, "unknown variant `shall`");
    questions("strength = \"may\"", "", 6, "needs a strength");
    questions("kind = \"text\"", "", 14, "kind = \"text\"");
    questions("see = [\"bees-1\"]", "see = [\"bees-9\"]", 6, "bees-2 refers to bees-9");
    questions("see = [\"bees-1\"]", "see = [\"Bees 1\"]", 12, "not a valid question");
    let unknown = "in the condition of bees-2, character 3: bees-7 is not a question";
    questions("answer(\"bees-1\")", "answer(\"bees-7\")", 10, unknown);
    let circle = "wait for one another: bees-2 → bees-2";
    questions("answer(\"bees-1\")", "answer(\"bees-2\")", 10, circle);
    questions("answer(\"bees-1\")", "answer(\"land\")", 10, "3: land is answered by a text");
    questions("answer(\"bees-1\")", "answer(\"land\") ==", 10, "character 21: expected answer(…)");
    questions(
        "party(\"wasps\")",
        "party(\"flies\")",
        11,
        "character 7: flies is not an instrument",
    );
    questions("party(\"wasps\")", "answer(\"bees-1\") == \"no\"", 10, "bees-2 can never hold");
    let chapter = |text: &str, line, message| {
        let all = format!("{text}\n[[question]]\nid = \"bees-1\"");
        questions("[[question]]\nid = \"bees-1\"", &all, line, message);
    };
    chapter("[[chapter]]\narticle = 3\nwhen = 'reviewed_before'", 2, "has the articles 1 to 2");
    chapter("[[chapter]]\narticle = 2\nwhen = 'row(\"a\")'", 3, "character 1: this needs a table");
    let round = "condition of the chapter bees-2 → bees-2";
    chapter("[[chapter]]\narticle = 2\nwhen = 'answered(\"bees-2\")'", 13, round);
    let once = "[[chapter]]\narticle = 2\nwhen = 'reviewed_before'\n";
    chapter(&once.repeat(2), 5, "the chapter bees-2 has a condition already");
    questions("and party", "und party", 11, "found 'und'");
    questions(
        "[[question]]\nid = \"land\"",
        "[[question]]\nid = \"bees-1\"",
        14,
        "bees-1 is there twice",
    );
    questions(
        "[[question]]",
        "instrument = \"flies\"\n[[question]]",
        1,
        "flies is not an instrument",
    );
    let answer = |from, to, line, message| {
        let place = format!("answer.toml:{line}");
        check_fault(("answer.toml", from, to), &[(place.as_str(), message)]);
    };
    answer("\"partly\", ", "", 2, "the statuses are");
    answer("\"training\"", "\"training\", \"training\"", 4, "there twice");
    answer("\"reasons\"", "\"causes\"", 7, "no field of an answer");
    answer("\"text\"", "\"measures\"", 8, "of another kind");
    answer("\"text\"", "\"colour\"", 8, "unknown variant");
    answer("== \"no\"", "== \"never\"", 9, "character 11: \"never\" is not a status");
    answer("== \"no\"", "!= \"no\" and status == \"no\"", 9, "can never hold");
    answer("status == \"no\"", "party(\"bees\")", 9, "can look at 'status' only");
}

#[test]
fn mistakes_in_checks_between_answers() {
    let check = |holds: &str, times: usize, line: usize, message: &str| {
        let check = format!("[[question.check]]\nid = \"both\"\nholds = '{holds}'\n");
        let to = format!("strength = \"must\"\n{}", check.repeat(times));
        let place = format!("questions/bees.toml:{line}");
        check_fault(("questions/bees.toml", "strength = \"must\"\n", &to), &[(&place, message)]);
    };
    let right = r#"not answer("bees-1") == "yes" or answer("bees-2") == "yes""#;
    check(right, 1, 2, "this needs the message bees-1-check-both in words/");
    check(right, 2, 9, "both is there twice");
    let of = "in the check both of bees-1, character";
    check(r#"answer("bees-7") == "yes""#, 1, 7, &format!("{of} 1: bees-7 is not a question"));
    check(r#"answer("bees-1") == 3"#, 1, 7, &format!("{of} 21"));
    check(r#"row("a") > 3"#, 1, 7, &format!("{of} 1: this needs a table"));
    check(r#"answer("bees-1") == "yes" and answer("bees-1") == "no""#, 1, 7, "can never hold");
    check(r#"answered("bees-1") or not answered("bees-1")"#, 1, 7, "always holds");
}

/// A table of hives, with the rest of the pack that it needs.
const TABLE: &str = r#"[[table]]
id = "hives"
rows = "years"
[[table.column]]
id = "all"
kind = "count"
[[table.column]]
id = "sick"
kind = "count"
[[table.column]]
id = "well"
kind = "computed"
value = 'row("all") - row("sick")'
[[table.check]]
id = "part"
holds = 'row("sick") <= row("all")'
"#;

fn with_table(root: &Path, table: &str) {
    right(root);
    put(root, "tables.toml", table.as_bytes());
    let change = |file: &str, from: &str, to: &str| {
        let text = fs::read_to_string(root.join(file)).unwrap();
        put(root, file, text.replacen(from, to, 1).as_bytes());
    };
    change("questions/bees.toml", "strength = \"must\"", "strength = \"must\"\ntable = \"hives\"");
    change(
        "answer.toml",
        "[[field]]",
        "[[field]]\nid = \"statistics\"\nkind = \"statistics\"\n[[field]]",
    );
    let keys = "answer-field-statistics .hint;table-hives .hint .row;table-hives-all;table-hives-sick;table-hives-well;table-hives-check-part";
    for locale in Locale::ALL {
        put(root, &format!("words/{locale}/tables.ftl"), words(keys, locale).as_bytes());
    }
}

#[test]
fn mistakes_in_tables() {
    let check_table = |table: &str, expected: &[&str]| {
        let root = tempfile::tempdir().unwrap();
        with_table(root.path(), table);
        let told = told(root.path());
        assert_eq!(told.len(), expected.len(), "{table}: {told:#?}");
        for (told, expected) in told.iter().zip(expected) {
            assert!(told.contains(expected), "{told}, not {expected}");
        }
    };
    check_table(TABLE, &[]);
    let table = |from: &str, to: &str, expected: &str| {
        assert!(TABLE.contains(from), "{from}");
        check_table(&TABLE.replacen(from, to, 1), &[&format!("tables.toml:{expected}")]);
    };
    table("\"years\"", "\"months\"", "3: \"months\" are no rows of a table");
    table("\"count\"", "\"number\"", "6: unknown variant `number`");
    table("id = \"sick\"", "id = \"all\"", "8: all is there twice");
    table("id = \"sick\"", "id = \"check-sick\"", "8: the id of a column");
    table("id = \"all\"", "id = \"All hives\"", "5: \"All hives\" is not lower-case");
    table("kind = \"count\"", "kind = \"count\"\nvalue = 'rows'", "7: only a column with");
    table("value = 'row(\"all\") - row(\"sick\")'", "", "11: a computed column says how");
    table(
        "row(\"sick\")'",
        "row(\"well\")'",
        "13: in the column well of the table hives, character 14",
    );
    table(
        "row(\"sick\")'",
        "\"sick\"'",
        "13: in the column well of the table hives, character 14: here must be a number, and this is a text",
    );
    table(
        "<=",
        "and",
        "16: in the check part of the table hives, character 1: here must be something",
    );
    table("'row(\"sick\") <=", "'total(\"bees-1\", \"sick\") <=", "16: in the check part");
    let other = TABLE.replacen("kind = \"count\"", "kind = \"text\"", 2);
    check_table(&other, &["13: in the column well", "16: in the check part"]);
    let two = format!("{TABLE}{}", TABLE.replace("id = \"hives\"", "id = \"wasps\""));
    check_table(&two, &["tables.toml:18: no question asks for the table wasps"]);
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
fn words_that_are_missing_or_nobody_needs() {
    let missing =
        [("words/fr/questions-bees.ftl:3", "bees-2 is missing (words/en/questions-bees.ftl:4)")];
    check_fault(("words/fr/questions-bees.ftl", "bees-2 = abeilles\n", "bees-2 =\n"), &missing);
    let attribute = [("words/ru/questions-bees.ftl:4", "bees-2.guidance is missing")];
    check_fault(
        (
            "words/ru/questions-bees.ftl",
            "bees-2 = пчелы\n    .guidance = пчелы\n",
            "bees-2 = пчелы\n",
        ),
        &attribute,
    );
    let first = [("words/fr/instruments.ftl:1", "instrument-bees is missing")];
    check_fault(
        ("words/fr/instruments.ftl", "instrument-bees = abeilles\n", "instrument-bees =\n"),
        &first,
    );
    let empty = [("words/es/answer.ftl:1", "answer-status is empty")];
    check_fault(
        ("words/es/answer.ftl", "answer-status = abejas", "answer-status = { \"\" }"),
        &empty,
    );
    let surplus = [("words/zh/answer.ftl:1", "answer-colour does not exist in en")];
    check_fault(
        ("words/zh/answer.ftl", "answer-status =", "answer-colour = 蜜\nanswer-status ="),
        &surplus,
    );
    let twice = [("words/fr/answer.ftl:2", "answer-status is there twice")];
    check_fault(
        ("words/fr/answer.ftl", "answer-status =", "answer-status = abeilles\nanswer-status ="),
        &twice,
    );
    let source = [
        ("answer.toml:1", "this needs the message answer-text in words/en"),
        ("words/ar/answer.ftl:5", "answer-text does not exist in en"),
        ("words/en/answer.ftl:5", "Expected a token starting with"),
        ("words/es/answer.ftl:5", "answer-text does not exist in en"),
        ("words/fr/answer.ftl:5", "answer-text does not exist in en"),
        ("words/ru/answer.ftl:5", "answer-text does not exist in en"),
        ("words/zh/answer.ftl:5", "answer-text does not exist in en"),
    ];
    check_fault(("words/en/answer.ftl", "answer-text = bees", "answer-text"), &source);
}

#[test]
fn words_of_a_question_that_is_gone_are_found() {
    let root = tempfile::tempdir().unwrap();
    right(root.path());
    for locale in Locale::ALL {
        put(
            root.path(),
            &format!("words/{locale}/questions-wasps.ftl"),
            format!("wasps-1 = {}", word(locale)).as_bytes(),
        );
    }
    let told = told(root.path());
    assert_eq!(told, ["words/en/questions-wasps.ftl:1: wasps-1 belongs to nothing in this pack"]);
}

#[test]
fn words_that_do_not_say_the_same() {
    let blueprint = |locale, from, to, line, message| {
        let file = format!("words/{locale}/blueprint.ftl");
        let place = format!("{file}:{line}");
        check_fault((&file, from, to), &[(place.as_str(), message)]);
    };
    blueprint("fr", "{ $name } {", "{ $nom } {", 3, "$nom does not exist in en");
    blueprint("fr", "*[other]", "*[many]", 6, "must be called other");
    blueprint("fr", "[one]", "[uno]", 5, "uno is not a plural form");
    let no_default = [
        ("words/fr/blueprint.ftl:2", "blueprint-why is missing"),
        ("words/fr/blueprint.ftl:7", "must have a default variant"),
    ];
    check_fault(("words/fr/blueprint.ftl", "*[other]", "[other]"), &no_default);
    blueprint("ru", "= пчелы", "= пчелы { fact }", 1, "refers to fact");
    blueprint("ru", "= пчелы", "= пчелы { -fact }", 1, "refers to -fact");
    blueprint("ru", "= пчелы", "= пчелы { NUMBER(5) }", 1, "there is no function NUMBER");
    // Chinese has one plural form: it may show the number without choosing by it.
    check_fault(("words/zh/blueprint.ftl", "        [one] 蜜蜂 { $name }\n", ""), &[]);
    let lost = "{ $count ->\n        [one] 蜜蜂 { $name }\n       *[other] 蜜蜂 { $name } { $count }\n    }";
    blueprint("zh", lost, "蜜蜂 { $name }", 3, "does not show $count");
}

#[test]
fn words_in_another_script() {
    let script = |locale, from: &str, to: &str, message| {
        let file = format!("words/{locale}/answer.ftl");
        let place = format!("{file}:1");
        check_fault(
            (&file, &format!("answer-status = {from}"), &format!("answer-status = {to}")),
            &[(place.as_str(), message)],
        );
    };
    script("ar", "نحل", "نحل bees", "Latin text in Arabic: \"bees\"");
    script("ru", "пчелы", "bees", "not in the script");
    script("zh", "蜜蜂", "bees", "not in the script");
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

#[test]
fn the_conditions_in_the_guide_are_conditions_of_the_pack() {
    let guide = include_str!("../../../../docs/adding-a-convention.md");
    let examples = guide.split("```condition\n").nth(1).and_then(|rest| rest.split("```").next());
    let examples: Vec<&str> = examples.unwrap_or_default().lines().collect();
    assert!(examples.len() > 4, "{examples:?}");
    let pack = Pack::embedded().unwrap();
    for text in examples {
        let written: omnibus_domain::questionnaire::expression::Written = text.parse().unwrap();
        for id in written.questions() {
            assert!(pack.questionnaire.question(id).is_some(), "{text}");
        }
    }
}
