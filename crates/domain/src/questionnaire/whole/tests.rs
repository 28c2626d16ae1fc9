//! Questionnaires that can and cannot be put together.

use super::*;
use crate::questionnaire::{
    definition::{Field, FieldName, QuestionKind, Strength},
    table::{Check, Column, ColumnKind, Rows},
};

fn question(id: &str, when: &str, see: &[&str]) -> Question {
    let chapter = match id {
        "general" => Chapter::General,
        "follow-up" => Chapter::FollowUp,
        _ => Chapter::Article(format!("untoc/{}", id.len()).parse().unwrap()),
    };
    Question {
        id: id.parse().unwrap(),
        kind: match chapter {
            Chapter::Article(_) => QuestionKind::Provision,
            _ => QuestionKind::Text,
        },
        chapter,
        paragraph: None,
        strength: Some(Strength::Must),
        when: (!when.is_empty()).then(|| when.parse().unwrap()),
        see: see.iter().map(|id| id.parse().unwrap()).collect(),
        table: None,
        authorities: false,
        checks: Vec::new(),
    }
}

/// Columns `cases` (count), `share` (percent), `from` (date), `note` (text), `left` and `more` (computed).
fn table(left: &str, more: &str, check: &str) -> Table {
    let column = |(id, kind): (&str, ColumnKind)| Column { id: id.into(), kind };
    let computed = |text: &str| ColumnKind::Computed(text.parse().unwrap());
    Table {
        id: "cases".into(),
        rows: Rows::Years,
        columns: [
            ("cases", ColumnKind::Count),
            ("share", ColumnKind::Percent),
            ("from", ColumnKind::Date),
            ("note", ColumnKind::Text),
            ("left", computed(left)),
            ("more", computed(more)),
        ]
        .map(column)
        .into(),
        checks: vec![Check { id: "right".into(), holds: check.parse().unwrap() }],
    }
}

fn right_table() -> Table {
    table(r#"row("cases") - 1"#, r#"row("left") + 1"#, r#"row("left") <= total("cases")"#)
}

fn check_parts(parts: Parts, expected: &[&str]) {
    let told: Vec<String> = match Questionnaire::assemble(parts) {
        Ok(_) => Vec::new(),
        Err(errors) => errors.iter().map(ToString::to_string).collect(),
    };
    assert_eq!(told.len(), expected.len(), "{told:?}");
    for (told, expected) in told.iter().zip(expected) {
        assert!(told.contains(expected), "{told}");
    }
}

fn check(questions: Vec<Question>, form: Form, expected: &[&str]) {
    check_parts(Parts { questions, form, ..Parts::default() }, expected);
}

#[test]
fn mistakes_between_questions_are_found() {
    let form = Form::default;
    check(
        vec![question("a", "", &["bb"]), question("bb", r#"answered("a")"#, &["a"])],
        form(),
        &[],
    );
    check(vec![question("a", "", &[]), question("a", "", &[])], form(), &["a is there twice"]);
    check(vec![question("a", "", &["b"])], form(), &["a refers to b"]);
    let unknown = "in the condition of a: b is not a question";
    check(vec![question("a", r#"answer("b") == "no""#, &[])], form(), &[unknown]);
    check(vec![question("a", r#"not answered("a")"#, &[])], form(), &["one another: a → a"]);
    let circle = vec![
        question("a", r#"answered("c")"#, &[]),
        question("b", r#"answered("a")"#, &[]),
        question("c", r#"party("x") and answered("b")"#, &[]),
        question("d", "", &[]),
    ];
    check(circle, form(), &["one another: a → c → b → a"]);
    check(vec![question("a", r#"status == "no""#, &[])], form(), &["'status' belongs to"]);
}

#[test]
fn a_field_looks_at_the_status_alone() {
    let field = |when: &str| Field { name: FieldName::Steps, when: Some(when.parse().unwrap()) };
    let form = |when| Form { fields: vec![field(when)], ..Form::default() };
    check(vec![], form(r#"status in ("yes","no")"#), &[]);
    check(vec![], form(r#"status == "yes" and party("a")"#), &["can look at 'status' only"]);
}

#[test]
fn chapters_take_part_in_circles() {
    let gates = |chapter: &str, when: &str| {
        BTreeMap::from([(Chapter::from_slug(chapter).unwrap(), when.parse().unwrap())])
    };
    let with = |questions: Vec<Question>, gates| Parts { questions, gates, ..Parts::default() };
    let two = |when| vec![question("a", "", &[]), question("bb", when, &[])];
    check_parts(with(two(""), gates("untoc-2", r#"answer("a") == "yes""#)), &[]);
    check_parts(with(two(r#"begun("untoc-1")"#), gates("untoc-1", r#"party("x")"#)), &[]);
    check_parts(
        with(two(r#"complete("untoc-2")"#), BTreeMap::new()),
        &["one another: bb → the answers of the chapter untoc-2 → bb"],
    );
    check_parts(
        with(two(r#"answered("a")"#), gates("untoc-1", r#"answered("bb")"#)),
        &["one another: a → the condition of the chapter untoc-1 → bb → a"],
    );
    check_parts(with(two(""), gates("untoc-9", "reviewed_before")), &["untoc-9 is not a chapter"]);
    check_parts(with(two(r#"begun("untoc-9")"#), BTreeMap::new()), &["untoc-9 is not a chapter"]);
}

#[test]
fn types_are_held() {
    let refused = |when: &str, expected: &str| {
        let mut asked =
            vec![question("a", "", &[]), question("general", "", &[]), question("z", when, &[])];
        asked[0].table = Some("cases".into());
        let tables = vec![right_table()];
        check_parts(Parts { questions: asked, tables, ..Parts::default() }, &[expected]);
    };
    refused(r#"answer("a")"#, "must be something true or false, and this is a status");
    refused(r#"answer("a") == "maybe""#, "\"maybe\" is not a status");
    refused(r#"answer("a") in ("yes", "often")"#, "\"often\" is not a status");
    refused(r#"answer("a") < "yes""#, "compare numbers and dates, and this is a status");
    refused(r#"answer("a") == 1"#, "must be a status, and this is a number");
    refused(r#"answer("general") == "yes""#, "general is answered by a text");
    refused(r#"answered("a") + 1 > 2"#, "must be a number, and this is something true or false");
    refused(r#"total("a", "cases") > "many""#, "must be a number, and this is a text");
    refused(r#"total("a", "note") > 1"#, "the column note of the table cases cannot be added up");
    refused(r#"total("a", "share") > 1"#, "cannot be added up");
    refused(r#"total("a", "none") > 1"#, "has no column none");
    refused(r#"rows("general") > 1"#, "general has no table");
    refused(r#"total("cases") > 1"#, "this needs a table");
    refused(r#"row("cases") > 1"#, "this needs a table");
    refused("1 + 1", "must be something true or false, and this is a number");
}

#[test]
fn tables_are_held() {
    let refused = |table: Table, expected: &[&str]| {
        check_parts(Parts { tables: vec![table], ..Parts::default() }, expected);
    };
    let (left, more, holds) = (r#"row("cases")"#, r#"row("left")"#, "rows > 0");
    refused(right_table(), &[]);
    refused(table(left, more, r#"row("from") >= "2004" and row("note") != """#), &[]);
    refused(table(r#"row("more")"#, more, holds), &["the column more is computed later"]);
    refused(table(r#"row("left")"#, more, holds), &["the column left is computed later"]);
    refused(table(r#"row("note") + 1"#, more, holds), &["must be a number, and this is a text"]);
    refused(table(r#"row("from")"#, more, holds), &["must be a number, and this is a date"]);
    refused(table(r#"total("cases")"#, more, holds), &["computed from row(…) only"]);
    refused(table(left, more, "rows"), &["the check right of the table cases: here must be"]);
    refused(table(left, more, "reviewed_before"), &["of itself only"]);
    refused(table(left, more, r#"row("from") > "soon""#), &["\"soon\" is not a date"]);
    let mut asked = vec![question("a", "", &[]), question("general", "", &[])];
    asked[0].table = Some("bees".into());
    asked[1].table = Some("cases".into());
    let parts = Parts { questions: asked, tables: vec![right_table()], ..Parts::default() };
    check_parts(parts, &["a asks for the table bees", "general is answered by a text: only"]);
}

#[test]
fn what_nobody_reaches_is_found() {
    let with = |when: &str| vec![question("a", "", &[]), question("bb", when, &[])];
    let check_when = |when: &str, expected: &[&str]| check(with(when), Form::default(), expected);
    let never = "the condition of bb can never hold";
    check_when(r#"answer("a") == "yes" and answer("a") == "no""#, &[never]);
    check_when(r#"answer("a") == "yes" and not answered("a")"#, &[never]);
    check_when("reviewed_before and not reviewed_before", &[never]);
    check_when(r#"party("x") or not party("x")"#, &["the condition of bb always holds"]);
    check_when(r#"answer("a") in ("yes", "partly", "no")"#, &[]);
    check_when(r#"not answer("a") == "no""#, &[]);
    check_when(r#"begun("untoc-1") and not answer("a") == "no""#, &[]);
    let field = Field {
        name: FieldName::Steps,
        when: Some(r#"status == "no" and status == "yes""#.parse().unwrap()),
    };
    let form = Form { fields: vec![field], ..Form::default() };
    check(vec![], form, &["the condition of the field steps can never hold"]);
}

#[test]
fn questions_are_found_by_id_and_by_chapter() {
    let questions = vec![
        question("general", "", &[]),
        question("a", "", &[]),
        question("bb", "", &[]),
        question("c", "", &[]),
        question("follow-up", "reviewed_before", &[]),
    ];
    let questionnaire = Questionnaire::new(questions, Form::default()).unwrap();
    let ids = |found: Vec<&Question>| -> Vec<String> {
        found.iter().map(|question| question.id.to_string()).collect()
    };
    let chapters: Vec<String> = questionnaire.chapters().iter().map(Chapter::slug).collect();
    assert_eq!(chapters, ["general", "untoc-1", "untoc-2", "follow-up"]);
    assert_eq!(ids(questionnaire.of_article(&"untoc/1".parse().unwrap())), ["a", "c"]);
    assert_eq!(ids(questionnaire.of_chapter(&Chapter::General)), ["general"]);
    assert_eq!(ids(questionnaire.of_chapter(&Chapter::FollowUp)), ["follow-up"]);
    assert!(questionnaire.of_article(&"untoc/9".parse().unwrap()).is_empty());
    assert!(questionnaire.question(&"bb".parse().unwrap()).is_some());
    assert!(questionnaire.question(&"zz".parse().unwrap()).is_none());
}

#[test]
fn what_serves_one_question_serves_the_other() {
    let questions = vec![
        question("a", "", &["bb", "bb", "a"]),
        question("bb", "", &["c"]),
        question("c", "", &["a", "bb"]),
        question("d", "", &[]),
    ];
    let questionnaire = Questionnaire::new(questions, Form::default()).unwrap();
    for (id, expected) in [("a", "bb c"), ("bb", "c a"), ("c", "a bb"), ("d", ""), ("zz", "")] {
        let id: QuestionId = id.parse().unwrap();
        let told = questionnaire.related(&id);
        let told: Vec<&str> = told.map(|question| question.id.as_str()).collect();
        assert_eq!(told.join(" "), expected, "{id}");
    }
}
