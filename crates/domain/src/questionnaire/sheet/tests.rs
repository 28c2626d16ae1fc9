//! What is settled after a change is what would be settled anew.

use std::collections::BTreeMap;

use proptest::prelude::*;

use super::*;
use crate::{
    id::InstrumentId,
    questionnaire::{
        answer::StatisticsRow,
        definition::{Field, FieldName, Form, Parts, QuestionKind},
        expression::{Expression, Look, Named, Written},
        table::{Check, Column, ColumnKind, Rows, Table},
    },
};

fn question(at: usize, when: Option<Written>) -> Question {
    Question {
        id: format!("q{at}").parse().unwrap(),
        chapter: chapter(at),
        kind: QuestionKind::Provision,
        paragraph: None,
        strength: None,
        when,
        see: Vec::new(),
        table: at.is_multiple_of(3).then(|| "t".to_owned()),
        authorities: false,
        checks: Vec::new(),
    }
}

/// Four questions a chapter; those of every fifth chapter are on the firearms protocol.
fn chapter(at: usize) -> Chapter {
    let number = at / 4 + 1;
    let instrument = if number.is_multiple_of(5) { "firearms" } else { "untoc" };
    Chapter::from_slug(&format!("{instrument}-{number}")).unwrap()
}

fn tables() -> Vec<Table> {
    let column = Column { id: "n".into(), kind: ColumnKind::Count };
    vec![Table { id: "t".into(), rows: Rows::Years, columns: vec![column], checks: Vec::new() }]
}

fn form() -> Form {
    let field = |name, when: &str| Field { name, when: Some(when.parse().unwrap()) };
    let fields = vec![field(FieldName::Statistics, r#"status in ("yes", "partly")"#)];
    Form { fields, ..Form::default() }
}

fn answer(status: Option<Status>, figure: Option<u8>) -> AnswerContent {
    let row = |figure: u8| StatisticsRow {
        label: "2023".into(),
        cells: [("n".to_owned(), figure.to_string())].into(),
    };
    AnswerContent {
        status,
        statistics: figure.map(row).into_iter().collect(),
        ..AnswerContent::default()
    }
}

fn situation<'a>(
    instruments: &BTreeSet<InstrumentId>,
    answers: &'a BTreeMap<QuestionId, AnswerContent>,
) -> Situation<'a> {
    Situation {
        under_review: instruments.clone(),
        parties: instruments.clone(),
        reviewed_before: false,
        answers: answers.iter().collect(),
    }
}

/// Everything settled the slow way: each condition as it is written, one question after the other, each asking
/// those before it again.
struct Slow<'a> {
    parts: &'a Parts,
    answers: &'a BTreeMap<QuestionId, AnswerContent>,
    parties: BTreeSet<&'static str>,
}

impl Slow<'_> {
    fn applies(&self, question: &Question) -> bool {
        let instrument = &question.chapter.article().unwrap().instrument;
        let gate = self.parts.gates.get(&question.chapter);
        self.parties.contains(instrument.as_str())
            && gate.is_none_or(|gate| self.holds(gate))
            && question.when.as_ref().is_none_or(|when| self.holds(when))
    }

    fn given(&self, id: &QuestionId) -> Option<&AnswerContent> {
        let question = self.parts.questions.iter().find(|one| one.id == *id).unwrap();
        let answer = self.answers.get(id).filter(|answer| !is_blank(question, answer));
        answer.filter(|_| self.applies(question))
    }

    fn of_chapter(&self, chapter: &Chapter) -> Vec<bool> {
        let questions = self.parts.questions.iter().filter(|one| one.chapter == *chapter);
        let apply = questions.filter(|question| self.applies(question));
        apply.map(|question| self.given(&question.id).is_some()).collect()
    }

    fn figure(&self, id: &QuestionId) -> Option<i64> {
        let answer = self
            .given(id)
            .filter(|answer| matches!(answer.status, Some(Status::Yes | Status::Partly)))?;
        answer.statistics.first().map(|row| row.cells["n"].parse().unwrap())
    }

    fn holds(&self, written: &Written) -> bool {
        written.holds(&|term| match &term.is {
            Named::Number(number) => Value::Number(*number),
            Named::Text(text) => Value::Status(text.parse().unwrap()),
            Named::Look(Look::Answer(id)) => {
                Value::or_blank(self.given(id).and_then(|answer| answer.status), Value::Status)
            }
            Named::Look(Look::Answered(id)) => Value::Truth(self.given(id).is_some()),
            Named::Look(Look::TotalOf(id, _)) => {
                Value::or_blank(self.figure(id).map(Number::whole), Value::Number)
            }
            Named::Look(Look::RowsOf(id)) => {
                Value::Number(Number::whole(self.figure(id).is_some().into()))
            }
            Named::Look(Look::Begun(chapter)) => {
                Value::Truth(self.of_chapter(chapter).contains(&true))
            }
            Named::Look(Look::Complete(chapter)) => {
                let given = self.of_chapter(chapter);
                Value::Truth(!given.is_empty() && !given.contains(&false))
            }
            Named::Look(Look::Party(id)) => Value::Truth(self.parties.contains(id.as_str())),
            _ => Value::Blank,
        })
    }
}

/// A condition that looks at questions before `at` only, so that there is no circle.
fn condition(at: usize) -> impl Strategy<Value = Written> {
    let test = (0..7_u8, 0..at.max(1), 0..4_usize).prop_map(move |(kind, other, status)| {
        let tabled = other / 3 * 3;
        let before = chapter(other.saturating_sub(4) / 4 * 4);
        let text = match kind {
            // A chapter is looked at as a whole only if it ends before.
            0 if other >= 4 => format!("begun(\"{before}\")"),
            1 if other >= 4 => format!("complete(\"{before}\")"),
            2 => "party(\"firearms\")".to_owned(),
            3 => format!("total(\"q{tabled}\", \"n\") > {status}"),
            4 => format!("rows(\"q{tabled}\") == 1"),
            5 => format!("answered(\"q{other}\")"),
            _ => format!("answer(\"q{other}\") == \"{}\"", Status::ALL[status % 3]),
        };
        text.parse::<Written>().unwrap()
    });
    test.prop_recursive(2, 6, 2, |inner| {
        let two = (inner.clone(), inner.clone());
        prop_oneof![
            two.clone().prop_map(|(one, other)| Expression::All(vec![one, other])),
            two.prop_map(|(one, other)| Expression::Any(vec![one, other])),
            inner.prop_map(|part| Expression::Not(Box::new(part))),
        ]
    })
}

fn parts() -> impl Strategy<Value = Parts> {
    let conditions: Vec<_> = (0..24).map(|at| prop::option::weighted(0.7, condition(at))).collect();
    // The condition of a chapter looks at what comes before its first question.
    let gates: Vec<_> = (1..6).map(|at| prop::option::weighted(0.5, condition(at * 4))).collect();
    (conditions, gates).prop_map(|(conditions, gates)| Parts {
        // The first question has nothing to look at.
        questions: conditions
            .into_iter()
            .enumerate()
            .map(|(at, when)| question(at, when.filter(|_| at > 0)))
            .collect(),
        gates: gates
            .into_iter()
            .enumerate()
            .filter_map(|(at, gate)| Some((chapter((at + 1) * 4), gate?)))
            .collect(),
        tables: tables(),
        form: form(),
    })
}

fn change() -> impl Strategy<Value = (usize, Option<AnswerContent>)> {
    let status = prop::option::of(prop::sample::select(&Status::ALL[..]));
    let content =
        (status, prop::option::of(0..4_u8)).prop_map(|(status, figure)| answer(status, figure));
    (0..24_usize, prop::option::weighted(0.8, content))
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(400))]

    #[test]
    fn after_every_change_all_is_as_if_settled_anew(
        parts in parts(),
        changes in prop::collection::vec(change(), 1..25),
        firearms in any::<bool>(),
    ) {
        // A condition made at random may hold never or always; such a pack is refused.
        let Ok(questionnaire) = Questionnaire::assemble(parts.clone()) else { return Ok(()) };
        let mut parties = BTreeSet::from(["untoc"]);
        parties.extend(firearms.then_some("firearms"));
        let instruments: BTreeSet<_> = parties.iter().map(|id| id.parse().unwrap()).collect();
        let mut answers = BTreeMap::<QuestionId, AnswerContent>::new();
        let mut sheet = Sheet::new(&questionnaire, &situation(&instruments, &BTreeMap::new()));
        for (at, content) in changes {
            let id = questionnaire.questions()[at].id.clone();
            let before: BTreeSet<_> = sheet.applicable().iter().map(|one| one.id.clone()).collect();
            let told = sheet.change(&id, content.as_ref());
            match content {
                Some(content) => drop(answers.insert(id, content)),
                None => drop(answers.remove(&id)),
            }
            let slow = Slow { parts: &parts, answers: &answers, parties: parties.clone() };
            let expected: Vec<_> =
                parts.questions.iter().filter(|one| slow.applies(one)).map(|one| &one.id).collect();
            let after: Vec<_> = sheet.applicable().iter().map(|one| &one.id).collect();
            prop_assert_eq!(&after, &expected);
            let anew = Sheet::new(&questionnaire, &situation(&instruments, &answers));
            prop_assert_eq!(anew.progress(), sheet.progress());
            let set = |list: &[&Question]| -> BTreeSet<QuestionId> {
                list.iter().map(|one| one.id.clone()).collect()
            };
            let after: BTreeSet<_> = after.into_iter().cloned().collect();
            prop_assert_eq!(set(&told.begun), after.difference(&before).cloned().collect());
            prop_assert_eq!(set(&told.ceased), before.difference(&after).cloned().collect());
        }
    }
}

/// Two answers that do not go together are told with the one that has the check, once both are given and apply.
#[test]
fn answers_that_do_not_go_together_are_noticed() {
    let holds = r#"not answer("q1") == "yes" or answer("q0") in ("yes", "partly")"#;
    let check = Check { id: "both".into(), holds: holds.parse().unwrap() };
    let mut questions = vec![question(0, None), question(1, None)];
    questions[0].when = Some("party(\"firearms\")".parse().unwrap());
    questions[1].checks.push(check);
    let parts = Parts { questions, tables: tables(), form: form(), ..Parts::default() };
    let questionnaire = Questionnaire::assemble(parts).unwrap();
    let told = |firearms: bool, first: Option<Status>, second: Option<Status>| -> Vec<String> {
        let instruments = ["untoc", "firearms"].iter().take(1 + usize::from(firearms));
        let instruments = instruments.map(|id| id.parse().unwrap()).collect();
        let given = [first, second].into_iter().enumerate();
        let given = given.filter_map(|(at, status)| {
            Some((format!("q{at}").parse().unwrap(), answer(Some(status?), None)))
        });
        let given = given.collect();
        let sheet = Sheet::new(&questionnaire, &situation(&instruments, &given));
        let of = |at: usize| sheet.contradictions(&questionnaire.questions()[at]);
        assert_eq!(of(0), [], "the check belongs to the other question");
        let told = of(1).into_iter();
        told.map(|one| format!("{} {}", one.field, one.kind.key())).collect()
    };
    let (yes, partly, no) = (Some(Status::Yes), Some(Status::Partly), Some(Status::No));
    assert_eq!(told(true, no, yes), ["status q1-check-both"]);
    for (first, second) in
        [(yes, yes), (partly, yes), (no, no), (no, partly), (None, yes), (no, None)]
    {
        assert_eq!(told(true, first, second), [""; 0], "{first:?} {second:?}");
    }
    assert_eq!(told(false, no, yes), [""; 0], "what does not apply was not answered");
}

/// Each question waits for the one before it, a hundred thousand times.
#[test]
fn the_longest_chain_is_followed_to_its_end() {
    const LENGTH: usize = 100_000;
    let when = |at: usize| (at > 0).then(|| format!("answered(\"q{}\")", at - 1).parse().unwrap());
    let questions = (0..LENGTH).map(|at| Question {
        chapter: Chapter::General,
        table: None,
        ..question(at, when(at))
    });
    let questionnaire = Questionnaire::new(questions.collect(), Form::default()).unwrap();
    let yes = answer(Some(Status::Yes), None);
    let situation = Situation {
        answers: questionnaire.questions().iter().map(|one| (&one.id, &yes)).collect(),
        ..Situation::default()
    };
    let mut sheet = Sheet::new(&questionnaire, &situation);
    assert_eq!(sheet.applicable().len(), LENGTH);
    let first = &questionnaire.questions()[0].id;
    assert_eq!(sheet.change(first, None).ceased.len(), LENGTH - 1);
    assert_eq!(sheet.applicable().len(), 1);
    // What was hidden was kept, and comes back whole.
    assert_eq!(sheet.change(first, Some(&yes)).begun.len(), LENGTH - 1);
    let told = Progress { answered: LENGTH, applicable: LENGTH };
    assert_eq!(sheet.progress(), [(Chapter::General, told)]);
    // The last of the chain closes it to a circle, which is told whole.
    let mut questions = questionnaire.questions().to_vec();
    questions[0].when = Some(format!("answered(\"q{}\")", LENGTH - 1).parse().unwrap());
    let errors = Questionnaire::new(questions, Form::default()).unwrap_err();
    assert!(
        matches!(&errors[..], [super::super::definition::DefinitionError::Cycle(circle)] if circle.len() == LENGTH)
    );
}
