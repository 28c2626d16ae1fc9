//! Tables and properties of the expression language.

use proptest::prelude::*;

use super::*;

fn facts() -> Facts {
    Facts {
        answered: BTreeMap::from([
            ("a-yes".parse().unwrap(), Some(Status::Yes)),
            ("a-no".parse().unwrap(), Some(Status::No)),
            ("a-text".parse().unwrap(), None),
        ]),
        parties: BTreeSet::from(["firearms".parse().unwrap()]),
        reviewed_before: true,
        status: Some(Status::Partly),
    }
}

fn check(text: &str, expected: bool) {
    let condition: Condition = text.parse().unwrap_or_else(|error| panic!("{text}: {error}"));
    assert_eq!(condition.holds(&facts()), expected, "{text}");
}

#[test]
fn conditions_look_at_answers_parties_and_the_status() {
    check(r#"answer("a-yes") == "yes""#, true);
    check(r#"answer("a-yes") in ("partly", "no")"#, false);
    check(r#"answer("a-no")in("partly","no")"#, true);
    check(r#"answered("a-text")"#, true);
    check(r#"answer("a-text") in ("yes", "partly", "no")"#, false);
    check(r#"party("firearms")"#, true);
    check(r#"party("smuggling")"#, false);
    check(r#"status in ("yes","partly")"#, true);
    check(r#"status == "no""#, false);
    check("reviewed_before", true);
    check(r#"not reviewed_before and party("firearms")"#, false);
}

#[test]
fn what_is_unanswered_has_no_status() {
    check(r#"answered("b")"#, false);
    check(r#"answer("b") == "no""#, false);
    check(r#"not answer("b") == "no""#, true);
}

#[test]
fn and_binds_closer_than_or_and_not_closest() {
    let (yes, no) = (r#"party("firearms")"#, r#"party("b")"#);
    check(&format!("{yes} or {no} and {no}"), true);
    check(&format!("({yes} or {no}) and {no}"), false);
    check(&format!("not {no} and {yes}"), true);
    check(&format!("not ({no} or {yes})"), false);
    check(&format!("not not\n{yes}"), true);
}

fn refused(text: &str, line: usize, column: usize, message: &str) {
    let error = text.parse::<Condition>().expect_err(text);
    assert_eq!(error.line_and_column(text), (line, column), "{text}: {error}");
    assert!(error.to_string().contains(message), "{text}: {error}");
}

#[test]
fn a_mistake_is_shown_where_it_is() {
    refused("", 1, 1, "found the end");
    refused("   ", 1, 4, "found the end");
    refused(r#"answer("a")"#, 1, 12, "expected '==' or 'in'");
    refused(r#"answer("a") = "yes""#, 1, 13, "'=' has no meaning");
    refused(r#"answer("a") == "maybe""#, 1, 16, "not a status");
    refused(r#"answer("A b") == "yes""#, 1, 8, "not a valid question");
    refused(r#"party("")"#, 1, 7, "not a valid instrument");
    refused(r#"party(firearms)"#, 1, 7, "quotation marks");
    refused("party(\"a\") and\n  or", 2, 3, "found 'or'");
    refused("party(\"é", 1, 7, "does not end");
    refused(r#"party("a") party("b")"#, 1, 12, "'and', 'or' or the end");
    refused(r#"(party("a")"#, 1, 12, "expected ')'");
    refused("reviewed_before()", 1, 16, "'and', 'or' or the end");
    refused(r#"status in ()"#, 1, 12, "a status");
    refused("\"é\" ∧", 1, 5, "has no meaning");
}

#[test]
fn hostile_nesting_and_length_are_refused() {
    refused(&"(".repeat(LONGEST), 1, DEEPEST + 1, "nested");
    refused(&"not ".repeat(500), 1, DEEPEST * 4 + 1, "nested");
    refused(&" ".repeat(LONGEST + 1), 1, 1, "longer than");
}

fn condition() -> impl Strategy<Value = Condition> {
    let statuses = || prop::collection::vec(prop::sample::select(&Status::ALL[..]), 1..4);
    let id = || prop::sample::select(&["a-yes", "a-no", "a-text", "b", "firearms"][..]);
    let question = move || id().prop_map(|id| id.parse::<QuestionId>().unwrap());
    let test = prop_oneof![
        (question(), statuses()).prop_map(|(id, among)| Test::Answer(id, among)),
        question().prop_map(Test::Answered),
        id().prop_map(|id| Test::Party(id.parse().unwrap())),
        statuses().prop_map(Test::Status),
    ];
    test.prop_map(Condition::Test).prop_recursive(4, 24, 3, |inner| {
        let parts = || prop::collection::vec(inner.clone(), 2..4);
        prop_oneof![
            parts().prop_map(Condition::All),
            parts().prop_map(Condition::Any),
            inner.clone().prop_map(|part| Condition::Not(Box::new(part))),
        ]
    })
}

proptest! {
    #[test]
    fn what_is_written_reads_back(condition in condition()) {
        prop_assert_eq!(condition.to_string().parse(), Ok(condition));
    }

    #[test]
    fn a_negation_is_the_opposite(condition in condition()) {
        let holds = condition.holds(&facts());
        prop_assert_eq!(Condition::Not(Box::new(condition)).holds(&facts()), !holds);
    }

    #[test]
    fn no_text_panics(text in any::<String>()) {
        if let Err(error) = text.parse::<Condition>() {
            prop_assert!(error.at <= text.len());
            error.line_and_column(&text);
        }
    }

    #[test]
    fn no_heap_of_words_panics(
        words in prop::collection::vec(
            prop::sample::select(&[
                "(", ")", ",", "==", "in", "not", "and", "or", "answer", "answered", "party", "status",
                "\"a\"", "\"yes\"", "\"", "é", "\n",
            ][..]),
            0..60,
        ),
    ) {
        let text = words.join(" ");
        if let Ok(condition) = text.parse::<Condition>() {
            prop_assert_eq!(condition.to_string().parse(), Ok(condition));
        }
    }
}
