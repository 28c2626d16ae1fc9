//! Mistakes in questions, their conditions and checks, and in tables.

use super::*;

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
    // It compares what cannot be: its question is asked only where the other says yes.
    let check = r#"[[question.check]]
id = "both"
holds = 'not answer("bees-2") == "yes" or not answer("bees-1") == "no"'
"#;
    let to = format!("see = [\"bees-1\"]\n{check}");
    let always = "the check both of bees-2 always holds: leave it out";
    check_fault(
        ("questions/bees.toml", "see = [\"bees-1\"]\n", &to),
        &[("questions/bees.toml:15", always)],
    );
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
fn the_conditions_in_the_guide_are_conditions_of_the_pack() {
    let guide = include_str!("../../../../../docs/adding-a-convention.md");
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
