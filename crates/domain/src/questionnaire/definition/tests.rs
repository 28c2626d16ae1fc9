//! Questionnaires that can and cannot be put together.

use super::*;

fn question(id: &str, when: &str, see: &[&str]) -> Question {
    Question {
        id: id.parse().unwrap(),
        chapter: match id {
            "general" => Chapter::General,
            "follow-up" => Chapter::FollowUp,
            _ => Chapter::Article(format!("untoc/{}", id.len()).parse().unwrap()),
        },
        kind: QuestionKind::Provision,
        paragraph: None,
        strength: Some(Strength::Must),
        when: (!when.is_empty()).then(|| when.parse().unwrap()),
        see: see.iter().map(|id| id.parse().unwrap()).collect(),
    }
}

fn check(questions: Vec<Question>, form: Form, expected: &[&str]) {
    let told: Vec<String> = match Questionnaire::new(questions, form) {
        Ok(_) => Vec::new(),
        Err(errors) => errors.iter().map(ToString::to_string).collect(),
    };
    assert_eq!(told.len(), expected.len(), "{told:?}");
    for (told, expected) in told.iter().zip(expected) {
        assert!(told.contains(expected), "{told}");
    }
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
    check(vec![question("a", r#"answer("b") == "no""#, &[])], form(), &["a refers to b"]);
    check(vec![question("a", r#"not answered("a")"#, &[])], form(), &["wait for one another: a"]);
    let circle = vec![
        question("a", r#"answered("c")"#, &[]),
        question("b", r#"answered("a")"#, &[]),
        question("c", r#"party("x") and answered("b")"#, &[]),
        question("d", "", &[]),
    ];
    check(circle, form(), &["wait for one another: a, b, c"]);
    check(vec![question("a", r#"status == "no""#, &[])], form(), &["looks at 'status'"]);
}

#[test]
fn a_field_looks_at_the_status_alone() {
    let field = |when: &str| Field { name: FieldName::Steps, when: Some(when.parse().unwrap()) };
    let form = |when| Form { fields: vec![field(when)], ..Form::default() };
    check(vec![], form(r#"status in ("yes","no")"#), &[]);
    check(vec![], form(r#"status == "yes" and party("a")"#), &["steps can look at 'status' only"]);
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
