//! Tables and properties of what follows from answers.

use proptest::prelude::*;

use super::{
    super::{
        answer::{Assistance, Authority, Measure},
        definition::Form,
        limit,
    },
    *,
};

fn question(id: &str, article: &str, when: &str) -> Question {
    Question {
        id: id.parse().unwrap(),
        chapter: Chapter::from_slug(if article.is_empty() { "general" } else { article }).unwrap(),
        kind: if article.is_empty() || article == "follow-up" {
            QuestionKind::Text
        } else {
            QuestionKind::Provision
        },
        paragraph: None,
        strength: Some(if id == "may" { Strength::May } else { Strength::Must }),
        when: (!when.is_empty()).then(|| when.parse().unwrap()),
        see: Vec::new(),
        table: None,
        authorities: id == "c",
        checks: Vec::new(),
    }
}

/// `b` waits for `a`, `c` for `b`; `z` stands before what it waits for.
fn questionnaire() -> Questionnaire {
    let field = |name, when: &str| Field { name, when: Some(when.parse().unwrap()) };
    let implemented = r#"status in ("yes", "partly")"#;
    let lacking = r#"status in ("partly", "no")"#;
    let form = Form {
        fields: vec![
            field(FieldName::Measures, implemented),
            field(FieldName::Application, implemented),
            field(FieldName::Authorities, implemented),
            field(FieldName::Reasons, lacking),
            field(FieldName::Assistance, lacking),
        ],
        assistance_types: vec!["training".into()],
        priorities: vec!["high".into()],
    };
    let questions = vec![
        question("g", "", ""),
        question("z", "untoc-1", r#"not answered("a")"#),
        question("a", "untoc-5", ""),
        question("b", "untoc-5", r#"answer("a") in ("yes", "partly")"#),
        question("c", "untoc-5", r#"answered("b")"#),
        question("may", "untoc-6", r#"party("firearms")"#),
        question("f", "firearms-5", ""),
    ];
    Questionnaire::new(questions, form).unwrap()
}

fn with(status: Status) -> AnswerContent {
    AnswerContent { status: Some(status), ..AnswerContent::default() }
}

fn set(ids: &[&str]) -> BTreeSet<InstrumentId> {
    ids.iter().map(|id| id.parse().unwrap()).collect()
}

fn check_applicable(answers: &[(&str, Status)], under_review: &[&str], expected: &[&str]) {
    let answers: Vec<(QuestionId, AnswerContent)> =
        answers.iter().map(|(id, status)| (id.parse().unwrap(), with(*status))).collect();
    let situation = Situation {
        under_review: set(under_review),
        parties: set(under_review),
        reviewed_before: false,
        answers: answers.iter().map(|(id, content)| (id, content)).collect(),
    };
    let questionnaire = questionnaire();
    let told: Vec<&str> = applicable(&questionnaire, &situation)
        .iter()
        .map(|question| question.id.as_str())
        .collect();
    assert_eq!(told, expected, "{answers:?}");
}

#[test]
fn questions_apply_by_their_conditions_and_instruments() {
    use Status::{No, Yes};
    check_applicable(&[], &["untoc"], &["g", "z", "a"]);
    check_applicable(&[], &["untoc", "firearms"], &["g", "z", "a", "may", "f"]);
    check_applicable(&[("a", No)], &["untoc"], &["g", "a"]);
    check_applicable(&[("a", Yes)], &["untoc"], &["g", "a", "b"]);
    check_applicable(&[("a", Yes), ("b", No)], &["untoc"], &["g", "a", "b", "c"]);
}

#[test]
fn the_follow_up_part_is_asked_of_a_state_that_was_reviewed_before() {
    let questions = vec![question("g", "", ""), question("u", "follow-up", "reviewed_before")];
    let questionnaire = Questionnaire::new(questions, Form::default()).unwrap();
    for (reviewed_before, expected) in [(false, vec!["g"]), (true, vec!["g", "u"])] {
        let situation = Situation { reviewed_before, ..Situation::default() };
        let told = applicable(&questionnaire, &situation);
        let told: Vec<&str> = told.iter().map(|question| question.id.as_str()).collect();
        assert_eq!(told, expected);
    }
}

#[test]
fn the_answer_to_a_question_that_does_not_apply_counts_as_not_given() {
    check_applicable(&[("a", Status::No), ("b", Status::Yes)], &["untoc"], &["g", "a"]);
}

#[test]
fn progress_counts_what_applies() {
    let (a, b) = ("a".parse().unwrap(), "b".parse().unwrap());
    let (yes, text) =
        (with(Status::Yes), AnswerContent { text: "x".into(), ..AnswerContent::default() });
    let situation = Situation {
        under_review: set(&["untoc"]),
        parties: set(&["untoc"]),
        reviewed_before: false,
        answers: BTreeMap::from([(&a, &yes), (&b, &text)]),
    };
    let told: Vec<_> = progress(&questionnaire(), &situation)
        .into_iter()
        .map(|(chapter, progress)| (chapter.slug(), progress.answered, progress.applicable))
        .collect();
    // A text alone does not answer a provision.
    assert_eq!(told, [("general".to_owned(), 0, 1), ("untoc-5".to_owned(), 1, 2)]);
}

fn check_findings(id: &str, content: AnswerContent, expected: &[&str]) {
    let questionnaire = questionnaire();
    let question = questionnaire.question(&id.parse().unwrap()).unwrap();
    let told: Vec<String> = findings(&questionnaire, question, &content)
        .iter()
        .map(|finding| format!("{} {}", finding.field, finding.kind.key()))
        .collect();
    assert_eq!(told, expected, "{content:?}");
}

#[test]
fn what_is_missing_is_noticed() {
    check_findings("a", AnswerContent::default(), &["status noticed-nothing-given"]);
    check_findings("g", with(Status::Yes), &["text noticed-nothing-given"]);
    let text = AnswerContent { text: "Civil law.".into(), ..AnswerContent::default() };
    check_findings("g", text, &[]);
    let steps = AnswerContent { steps: "A bill.".into(), ..AnswerContent::default() };
    check_findings("a", steps, &["status noticed-status-missing"]);
    check_findings("a", with(Status::Yes), &["measures noticed-measure-missing"]);
    check_findings("a", with(Status::No), &["reasons noticed-reasons-missing"]);
    check_findings("may", with(Status::No), &[]);
}

#[test]
fn what_cannot_be_read_is_noticed() {
    let good = Measure {
        title: "Penal Code".into(),
        date: "2004-09".into(),
        link: "https://laws.example.org/".into(),
        ..Measure::default()
    };
    let bad = Measure { date: "last year".into(), link: "gazette".into(), ..Measure::default() };
    let measures = vec![good.clone(), bad];
    let expected = [
        "measures-1-title noticed-title-missing",
        "measures-1-date noticed-date-unreadable",
        "measures-1-link noticed-link-unreadable",
    ];
    check_findings(
        "a",
        AnswerContent { measures: measures.clone(), ..with(Status::Yes) },
        &expected,
    );
    let hidden = AnswerContent { measures, reasons: "No law.".into(), ..with(Status::No) };
    check_findings("a", hidden, &[]);
    let needs = vec![
        Assistance { kind: "training".into(), priority: "high".into(), ..Assistance::default() },
        Assistance { kind: "weapons".into(), priority: "urgent".into(), ..Assistance::default() },
        Assistance { description: "Help".into(), ..Assistance::default() },
    ];
    let lacking = AnswerContent { reasons: "x".into(), assistance: needs, ..with(Status::No) };
    let expected = [
        "assistance-1-type noticed-unknown-choice",
        "assistance-1-priority noticed-unknown-choice",
        "assistance-2-type noticed-type-missing",
    ];
    check_findings("a", lacking, &expected);
    let long = AnswerContent { text: "x".repeat(limit::TEXT + 1), ..AnswerContent::default() };
    check_findings("g", long, &["text noticed-too-long"]);
}

#[test]
fn authorities_are_asked_for_by_name_where_the_question_asks() {
    let named = Measure { title: "Act 1".into(), ..Measure::default() };
    let yes = |authorities| AnswerContent {
        measures: vec![named.clone()],
        authorities,
        ..with(Status::Yes)
    };
    let authority = |name: &str, contact: &str| Authority {
        name: name.into(),
        contact: contact.into(),
        languages: "English".into(),
        ..Authority::default()
    };
    check_findings("c", yes(vec![]), &["authorities noticed-authority-missing"]);
    check_findings("c", yes(vec![authority("Ministry of Justice", "1 Court Road")]), &[]);
    let expected = [
        "authorities-0-name noticed-authority-name-missing",
        "authorities-0-contact noticed-contact-missing",
    ];
    check_findings("c", yes(vec![authority("", " ")]), &expected);
    check_findings("b", yes(vec![]), &[]);
}

#[test]
fn fields_follow_the_status() {
    let questionnaire = questionnaire();
    let shown = |id: &str, status| -> Vec<&str> {
        let question = questionnaire.question(&id.parse().unwrap()).unwrap();
        let fields = shown_fields(&questionnaire, question, status);
        fields.iter().map(|field| field.name.as_str()).collect()
    };
    assert!(shown("a", None).is_empty());
    assert_eq!(shown("a", Some(Status::Yes)), ["measures", "application"]);
    assert_eq!(shown("a", Some(Status::No)), ["reasons", "assistance"]);
    assert_eq!(shown("a", Some(Status::Partly)).len(), 4);
    assert!(shown("g", Some(Status::Partly)).is_empty());
}

fn answer() -> impl Strategy<Value = AnswerContent> {
    let text = || {
        prop::sample::select(&["", " ", "x", "\r\n\u{0}", "https://a.b"][..])
            .prop_map(str::to_owned)
    };
    let measure = (text(), text(), text()).prop_map(|(title, date, link)| Measure {
        title,
        date,
        link,
        ..Measure::default()
    });
    let status = prop::option::of(prop::sample::select(&Status::ALL[..]));
    let rest = (text(), text(), text(), text());
    (status, prop::collection::vec(measure, 0..3), rest).prop_map(
        |(status, measures, (application, reasons, steps, text))| AnswerContent {
            status,
            measures,
            application,
            reasons,
            steps,
            text,
            ..AnswerContent::default()
        },
    )
}

proptest! {
    #[test]
    fn seeing_and_storing_twice_is_as_once(content in answer(), id in prop::sample::select(&["a", "g"][..])) {
        let questionnaire = questionnaire();
        let question = questionnaire.question(&id.parse().unwrap()).unwrap();
        let stored = content.normalised();
        prop_assert_eq!(&stored.clone().normalised(), &stored);
        let seen = visible(&questionnaire, question, &stored);
        prop_assert_eq!(&visible(&questionnaire, question, &seen), &seen);
        if !is_blank(question, &stored) && stored.status.is_some() {
            // What is hidden is not looked at: the findings are those of what is seen.
            prop_assert_eq!(findings(&questionnaire, question, &stored), findings(&questionnaire, question, &seen));
        }
    }

    #[test]
    fn a_question_applies_only_after_what_it_waits_for(given in prop::collection::btree_map(
        prop::sample::select(&["g", "z", "a", "b", "c", "may", "f"][..]), answer(), 0..7,
    )) {
        let answers: Vec<(QuestionId, AnswerContent)> =
            given.into_iter().map(|(id, content)| (id.parse().unwrap(), content)).collect();
        let situation = Situation {
            under_review: set(&["untoc"]),
            parties: set(&["untoc"]),
            reviewed_before: false,
            answers: answers.iter().map(|(id, content)| (id, content)).collect(),
        };
        let questionnaire = questionnaire();
        let apply = applicable(&questionnaire, &situation);
        let applies = |id: &str| apply.iter().any(|question| question.id.as_str() == id);
        prop_assert!(!applies("c") || applies("b"));
        prop_assert!(!applies("f") && !applies("may"));
        let counted: usize = progress(&questionnaire, &situation).iter().map(|(_, p)| p.applicable).sum();
        prop_assert_eq!(counted, apply.len());
    }
}
