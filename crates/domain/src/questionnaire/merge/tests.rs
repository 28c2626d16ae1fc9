//! Changes put together: tables, and what holds for all.

use proptest::prelude::*;

use super::*;
use crate::{
    locale::Locale,
    questionnaire::answer::{Measure, Status},
};

fn text(reasons: &str) -> AnswerContent {
    AnswerContent { reasons: reasons.to_owned(), ..AnswerContent::blank(Locale::En) }
}

/// Texts with `/` for the ends of paragraphs; `!` before what is expected if both changed the same.
fn check(base: &str, mine: &str, theirs: &str, expected: &str) {
    let [base, mine, theirs] = [base, mine, theirs].map(|one| text(&one.replace('/', "\n")));
    let merged = merge(&base, &mine, &theirs).unwrap();
    let contested = if merged.contested.is_empty() { "" } else { "!" };
    let told = format!("{contested}{}", merged.content.reasons.replace('\n', "/"));
    assert_eq!(told, expected);
}

#[test]
fn paragraphs_that_one_changed_are_taken_from_that_one() {
    check("The law.", "The law.", "The act.", "The act.");
    check("The law.", "The act.", "The law.", "The act.");
    check("a b/c d/e f", "A b/c d/e f", "a b/c d/E f", "A b/c d/E f");
    check("a b/c d", "A b/c d", "a b/C d", "A b/C d");
    check("a b/c d", "a b/c d/e f", "z z/a b/c d", "z z/a b/c d/e f");
    check("a b/c d/e f/g h", "a b/e f/g h", "a b/c d/e f/G h", "a b/e f/G h");
    check("a b//c d", "x x//c d", "a b//y y", "x x//y y");
    check("", "New text", "", "New text");
    check("第一段/第二段", "第一段改/第二段", "第一段/第二段改", "第一段改/第二段改");
}

#[test]
fn what_both_changed_is_told_and_nothing_is_lost() {
    check("The law.", "The act.", "The code of law.", "!The act./The code of law.");
    check("", "Our words", "Their words", "!Our words/Their words");
    check("a b/c d", "a b", "a b/C d", "!a b/C d");
    check("a b", "a b/x x", "a b/y y", "!a b/x x/y y");
    check("法律", "刑法", "民法", "!刑法/民法");
    check("a b/c d", "x x", "y y", "!x x/y y");
}

fn status(status: Option<Status>) -> AnswerContent {
    AnswerContent { status, ..AnswerContent::blank(Locale::En) }
}

#[test]
fn of_a_choice_mine_stands_and_it_is_told() {
    let (yes, no, none) = (status(Some(Status::Yes)), status(Some(Status::No)), status(None));
    let merged = merge(&none, &yes, &no).unwrap();
    assert_eq!((merged.content.status, merged.contested.len()), (Some(Status::Yes), 1));
    assert!(merged.contested.contains("status"));
    let merged = merge(&no, &none, &yes).unwrap();
    assert_eq!((merged.content.status, merged.contested.len()), (Some(Status::Yes), 1));
    let merged = merge(&no, &yes, &no).unwrap();
    assert_eq!((merged.content.status, merged.contested.len()), (Some(Status::Yes), 0));
}

#[test]
fn different_fields_go_together() {
    let base = text("Reasons");
    let mine = AnswerContent { status: Some(Status::Partly), ..base.clone() };
    let theirs = AnswerContent { steps: "A bill".to_owned(), ..base.clone() };
    let merged = merge(&base, &mine, &theirs).unwrap();
    assert!(merged.contested.is_empty());
    let expected = AnswerContent { status: Some(Status::Partly), ..theirs };
    assert_eq!(merged.content, expected);
}

fn law(title: &str, citation: &str) -> Measure {
    Measure { title: title.to_owned(), citation: citation.to_owned(), ..Measure::default() }
}

fn laws(measures: &[Measure]) -> AnswerContent {
    AnswerContent { measures: measures.to_vec(), ..AnswerContent::blank(Locale::En) }
}

#[test]
fn rows_go_together_and_the_fields_of_a_row() {
    let penal = || law("Penal Code", "1");
    let told = |base: &[Measure], mine: &[Measure], theirs: &[Measure]| {
        let merged = merge(&laws(base), &laws(mine), &laws(theirs)).unwrap();
        let rows: Vec<_> = merged
            .content
            .measures
            .iter()
            .map(|one| format!("{} {}", one.title, one.citation))
            .collect();
        (rows.join(", "), merged.contested.is_empty())
    };
    let (one, other) = (law("Evidence Act", "2"), law("Courts Act", "3"));
    assert_eq!(
        told(&[penal()], &[penal(), one.clone()], &[penal(), other.clone()]),
        ("Penal Code 1, Evidence Act 2, Courts Act 3".to_owned(), true),
        "both added a law"
    );
    assert_eq!(
        told(&[penal()], &[law("Penal Code", "5")], &[law("Criminal Code", "1")]),
        ("Criminal Code 5".to_owned(), true),
        "each changed another field of it"
    );
    assert_eq!(
        told(&[penal()], &[law("Penal Code", "5")], &[law("Penal Code", "6")]),
        ("Penal Code 5".to_owned(), false)
    );
    assert_eq!(
        told(&[penal(), one.clone()], std::slice::from_ref(&one), &[penal(), one.clone(), other]),
        ("Evidence Act 2, Courts Act 3".to_owned(), true)
    );
}

#[test]
fn very_long_answers_are_put_together_too() {
    let paragraphs = |from: &str| {
        let text: Vec<_> = (0..9_000).map(|at| format!("{from} {at}")).collect();
        text.join("\n")
    };
    let (base, other) = (paragraphs("a b"), paragraphs("c d"));
    let merged = merge(&text(&base), &text(&format!("x x\n{base}")), &text(&other)).unwrap();
    assert!(!merged.contested.is_empty());
    assert!(merged.content.reasons.contains("c d 8999"), "nothing is lost");
    let merged =
        merge(&text(&base), &text(&format!("x x\n{base}")), &text(&format!("{base}\ny y")));
    assert_eq!(merged.unwrap().content.reasons, format!("x x\n{base}\ny y"));
}

fn any_text() -> impl Strategy<Value = String> {
    proptest::collection::vec("[a-c] [a-c]", 0..6).prop_map(|lines| lines.join("\n"))
}

fn any_answer() -> impl Strategy<Value = AnswerContent> {
    let measures = proptest::collection::vec(("[a-c]{0,1}", "[a-c]{1,2}"), 0..4);
    let status = proptest::option::of(proptest::sample::select(Status::ALL.to_vec()));
    (any_text(), any_text(), measures, status).prop_map(|(reasons, steps, measures, status)| {
        let measures = measures.iter().map(|(title, citation)| law(title, citation)).collect();
        AnswerContent { reasons, steps, measures, status, ..AnswerContent::default() }.normalised()
    })
}

proptest! {
    #[test]
    fn one_change_alone_is_taken_as_it_is(base in any_answer(), changed in any_answer()) {
        for (mine, theirs) in [(&base, &changed), (&changed, &base), (&changed, &changed)] {
            let merged = merge(&base, mine, theirs).unwrap();
            prop_assert_eq!(&merged.content, &changed);
            prop_assert!(merged.contested.is_empty());
        }
    }

    #[test]
    fn every_paragraph_that_somebody_wrote_is_there(
        base in any_text(), mine in any_text(), theirs in any_text()
    ) {
        let merged = merge(&text(&base), &text(&mine), &text(&theirs)).unwrap();
        let lines: Vec<&str> = merged.content.reasons.lines().collect();
        for line in mine.lines().chain(theirs.lines()) {
            let was_there = base.lines().any(|one| one == line);
            prop_assert!(was_there || lines.contains(&line), "{line}");
        }
    }

    #[test]
    fn whose_change_comes_first_decides_nothing_about_what_is_told(
        base in any_answer(), mine in any_answer(), theirs in any_answer()
    ) {
        let one = merge(&base, &mine, &theirs).unwrap();
        let other = merge(&base, &theirs, &mine).unwrap();
        prop_assert_eq!(one.contested, other.contested);
    }
}
