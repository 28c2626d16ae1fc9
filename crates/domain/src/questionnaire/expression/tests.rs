//! Tables and properties of the expression language.

use proptest::prelude::*;

use super::*;
use crate::questionnaire::answer::Status;

/// A State that answered three questions and whose table has a row.
fn read(term: &Term) -> Value<'_> {
    let look = match &term.is {
        Named::Number(number) => return Value::Number(*number),
        Named::Text(text) => {
            let status = text.parse().map(Value::Status);
            return status.or(text.parse().map(Value::Date)).unwrap_or(Value::Text(text));
        }
        Named::Look(look) => look,
    };
    match look {
        Look::Answer(id) if id.as_str() == "a-yes" => Value::Status(Status::Yes),
        Look::Answer(id) if id.as_str() == "a-no" => Value::Status(Status::No),
        Look::Answer(_) => Value::Blank,
        Look::Answered(id) => Value::Truth(id.as_str().starts_with("a-")),
        Look::Party(id) | Look::UnderReview(id) => Value::Truth(id.as_str() == "firearms"),
        Look::Begun(chapter) => Value::Truth(chapter.slug() == "untoc-5"),
        Look::Complete(_) => Value::Truth(false),
        Look::ReviewedBefore => Value::Truth(true),
        Look::Status => Value::Status(Status::Partly),
        Look::Row(column) if column == "from" => Value::Date("2004-05".parse().unwrap()),
        Look::Row(column) if column == "blank" => Value::Blank,
        Look::Row(_) => Value::Number(Number::whole(7)),
        Look::Total(_) | Look::TotalOf(..) => Value::Number("12.5".parse().unwrap()),
        Look::Rows | Look::RowsOf(_) => Value::Number(Number::whole(2)),
    }
}

fn check(text: &str, expected: bool) {
    let written: Written = text.parse().unwrap_or_else(|error| panic!("{text}: {error}"));
    assert_eq!(written.holds(&read), expected, "{text}");
}

#[test]
fn expressions_look_at_answers_parties_and_the_status() {
    check(r#"answer("a-yes") == "yes""#, true);
    check(r#"answer("a-yes") in ("partly", "no")"#, false);
    check(r#"answer("a-no")in("partly","no")"#, true);
    check(r#"answer("a-no") != "yes""#, true);
    check(r#"answered("a-text")"#, true);
    check(r#"answer("a-text") in ("yes", "partly", "no")"#, false);
    check(r#"party("firearms") and under_review("firearms")"#, true);
    check(r#"party("smuggling")"#, false);
    check(r#"status in ("yes","partly")"#, true);
    check(r#"status == "no""#, false);
    check("reviewed_before", true);
    check(r#"begun("untoc-5") and not complete("untoc-5")"#, true);
}

#[test]
fn expressions_add_up_and_compare() {
    check(r#"row("a") + 5.5 == total("a")"#, true);
    check(r#"row("a") - rows - 0.5 < 4.5"#, false);
    check(r#"row("a") - (rows - 0.5) <= 5.5"#, true);
    check(r#"total("a-yes", "cases") > rows("a-yes")"#, true);
    check(r#"0 >= 1"#, false);
    // What is blank is neither less nor equal nor different.
    check(r#"row("blank") == 0"#, false);
    check(r#"row("blank") != 0"#, false);
    check(r#"row("blank") + 1 > 0"#, false);
    check(r#"row("blank") in (0, 1)"#, false);
}

#[test]
fn dates_are_compared_as_far_as_they_are_known() {
    for (text, expected) in [
        (r#"row("from") > "2003""#, true),
        (r#"row("from") > "2004""#, true),
        (r#"row("from") < "2004""#, true),
        (r#"row("from") >= "2004-06-01""#, false),
        (r#"row("from") <= "2004-04-30""#, false),
        (r#"row("from") == "2004-05-31""#, true),
        (r#"row("from") == "2005""#, false),
        (r#"row("from") < "2004-05-01""#, false),
    ] {
        check(text, expected);
    }
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
    let error = text.parse::<Written>().expect_err(text);
    assert_eq!(error.line_and_column(text), (line, column), "{text}: {error}");
    assert!(error.to_string().contains(message), "{text}: {error}");
}

#[test]
fn a_mistake_is_shown_where_it_is() {
    refused("", 1, 1, "found the end");
    refused("   ", 1, 4, "found the end");
    refused(r#"answer("a") = "yes""#, 1, 13, "'=' has no meaning");
    refused(r#"answer("A b") == "yes""#, 1, 8, "not a valid question");
    refused(r#"party("")"#, 1, 7, "not a valid instrument");
    refused(r#"party(firearms)"#, 1, 7, "quotation marks");
    refused("party(\"a\") and\n  or", 2, 3, "found 'or'");
    refused("party(\"é", 1, 7, "does not end");
    refused(r#"party("a") party("b")"#, 1, 12, "'and', 'or', a comparison or the end");
    refused(r#"(party("a")"#, 1, 12, "expected ')'");
    refused("reviewed_before()", 1, 16, "or the end");
    refused(r#"status in ()"#, 1, 12, "a number or a text");
    refused(r#"row("a") in (row("b"))"#, 1, 14, "a number or a text");
    refused("\"é\" ∧", 1, 5, "has no meaning");
    refused("sum(\"a\")", 1, 1, "expected answer(…)");
    refused("total(\"a\", \"b\", \"c\")", 1, 15, "expected ')'");
    refused("row(\"a\") < 1234567890123", 1, 12, "twelve digits");
    refused("row(\"a\") < 1.2.3", 1, 12, "twelve digits");
    refused("1 < 2 < 3", 1, 7, "or the end");
    refused("begun(\"untoc\")", 1, 7, "not a valid");
}

#[test]
fn hostile_nesting_and_length_are_refused() {
    refused(&"(".repeat(LONGEST), 1, DEEPEST + 1, "nested");
    refused(&"not ".repeat(500), 1, DEEPEST * 4 + 1, "nested");
    refused(&"1 + (".repeat(700), 1, DEEPEST * 5 + 5, "nested");
    refused(&" ".repeat(LONGEST + 1), 1, 1, "longer than");
}

/// As long and as deep as it can be: nothing overflows when it is read, written, evaluated and dropped.
#[test]
fn the_longest_and_deepest_is_taken() {
    let wide = vec!["rows"; 500].join(" + ");
    check(&format!("{wide} == 1000"), true);
    let deep = format!("{}rows == 2{}", "not (".repeat(DEEPEST / 2), ")".repeat(DEEPEST / 2));
    check(&deep, true);
    let written: Written = deep.parse().unwrap();
    assert_eq!(written.to_string().parse::<Written>().unwrap().to_string(), written.to_string());
}

fn written() -> impl Strategy<Value = Written> {
    let id = || prop::sample::select(&["a-yes", "a-no", "a-text", "b", "firearms"][..]);
    let question = move || id().prop_map(|id| id.parse::<QuestionId>().unwrap());
    let look = prop_oneof![
        question().prop_map(Look::Answer),
        question().prop_map(Look::Answered),
        question().prop_map(Look::RowsOf),
        (question(), id()).prop_map(|(of, column)| Look::TotalOf(of, column.to_owned())),
        id().prop_map(|id| Look::Party(id.parse().unwrap())),
        id().prop_map(|column| Look::Row(column.to_owned())),
        Just(Look::Status),
        Just(Look::Rows),
        Just(Look::Begun(Chapter::General)),
    ];
    let literal = || {
        prop_oneof![
            (0..1_000_i64).prop_map(|number| Named::Number(Number::whole(number))),
            prop::sample::select(&["yes", "no", "2004-05", "x y"][..])
                .prop_map(|text| Named::Text(text.to_owned())),
        ]
    };
    let term = |is| Term { at: 0, is };
    let leaf = prop_oneof![look.prop_map(Named::Look), literal()];
    leaf.prop_map(move |is| Expression::Leaf(term(is))).prop_recursive(4, 24, 3, move |inner| {
        let parts = || prop::collection::vec(inner.clone(), 2..4);
        let boxed = || inner.clone().prop_map(Box::new);
        let values = prop::collection::vec(literal().prop_map(term), 1..4);
        let others = prop::collection::vec((any::<bool>(), inner.clone()), 1..3);
        prop_oneof![
            parts().prop_map(Expression::All),
            parts().prop_map(Expression::Any),
            boxed().prop_map(Expression::Not),
            (boxed(), prop::sample::select(&Comparison::ALL[..]), boxed())
                .prop_map(|(left, how, right)| Expression::Compare(left, how, right)),
            (boxed(), values).prop_map(|(one, values)| Expression::Among(one, values)),
            (boxed(), others).prop_map(|(first, others)| Expression::Sum(first, others)),
        ]
    })
}

proptest! {
    #[test]
    fn what_is_written_reads_back(written in written()) {
        let text = written.to_string();
        prop_assume!(text.len() <= LONGEST);
        let again: Written = text.parse().unwrap();
        prop_assert_eq!(again.to_string(), text);
        prop_assert_eq!(again.evaluate(&read), written.evaluate(&read));
    }

    #[test]
    fn a_negation_is_the_opposite(written in written()) {
        let holds = written.holds(&read);
        prop_assert_eq!(Expression::Not(Box::new(written)).holds(&read), !holds);
    }

    #[test]
    fn no_text_panics(text in any::<String>()) {
        if let Err(error) = text.parse::<Written>() {
            prop_assert!(error.at <= text.len());
            error.line_and_column(&text);
        }
    }

    #[test]
    fn no_heap_of_words_panics(
        words in prop::collection::vec(
            prop::sample::select(&[
                "(", ")", ",", "==", "<", "!=", "in", "not", "and", "or", "+", "-", "answer", "answered",
                "party", "status", "total", "row", "rows", "\"a\"", "\"yes\"", "12", "\"", "é", "\n",
            ][..]),
            0..60,
        ),
    ) {
        let text = words.join(" ");
        if let Ok(written) = text.parse::<Written>() {
            let again = written.to_string();
            prop_assert_eq!(again.parse::<Written>().unwrap().to_string(), again);
        }
    }
}
