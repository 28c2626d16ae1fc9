//! Who answers one question, and by when: for the focal point.

use askama::Template;
use axum::extract::State;
use jiff::civil::Date;
use omnibus_app::{
    App, Problem,
    assignments::{self, GivePart, QuestionHands},
};
use omnibus_domain::{
    id::{MemberId, QuestionId, ReviewId},
    work::Part,
};
use omnibus_store::MemberPerson;

use super::{answer::Asked, steps_below, tasks};
use crate::{
    Answer, Frame, Page, SignedIn, error,
    extract::Path,
    form::{Choice, Form},
    pages::parts::Step,
    reader::go,
};

/// The form with the people of one question.
#[derive(Template)]
#[template(path = "self_assessment/hands.html")]
pub struct HandsPage {
    w: Frame,
    steps: Vec<Step>,
    question: Asked,
    address: String,
    people: String,
    form: Form,
    ministries: Vec<Choice>,
    /// Who has the question with its whole chapter.
    with_chapter: Option<String>,
}

/// The form.
pub async fn show(
    State(app): State<App>,
    me: SignedIn,
    Path((review, question)): Path<(ReviewId, QuestionId)>,
) -> Answer {
    let hands = assignments::of_question(&app, &me.actor, &review, &question).await?;
    let mut form =
        Form::filled(hands.given_to.iter().map(|one| ("members", one.member.id.as_str())));
    if let Some(due) = hands.due {
        form.set_date("due", due);
    }
    me.show(&page(me.frame(), &hands, form))
}

/// Gives the question.
pub async fn give(
    State(app): State<App>,
    me: SignedIn,
    Path((review, question)): Path<(ReviewId, QuestionId)>,
    form: Form,
) -> Answer {
    let hands = assignments::of_question(&app, &me.actor, &review, &question).await?;
    let chapter = hands.question.chapter.clone();
    let part = Part::Question { question: question.clone(), chapter };
    let done = match given(&form) {
        Ok((to, due)) => {
            let command = GivePart { part, to, due };
            assignments::give(&app, &me.actor, &review, command).await
        }
        Err(problem) => Err(problem.into()),
    };
    match done {
        Ok(()) => go(&format!("/reviews/{review}/answers/{question}?done=question-given")),
        Err(refusal) => {
            let problems = error::problems(refusal)?;
            me.show_again(&page(me.frame(), &hands, form.with(problems)))
        }
    }
}

/// To whom a form gives a part, and by when.
pub(super) fn given(form: &Form) -> Result<(Vec<MemberId>, Option<Date>), Problem> {
    let members: Result<Vec<MemberId>, _> = form.values("members").map(str::parse).collect();
    let members = members.map_err(|_| Problem::new("members", "problem-choose-ministry"))?;
    Ok((members, form.date("due")?))
}

/// The people of ministries as choices.
pub(super) fn choices(w: &Frame, people: &[MemberPerson]) -> Vec<Choice> {
    people
        .iter()
        .map(|person| Choice::new(person.member.id.as_str(), tasks::named(w, person)))
        .collect()
}

fn page(w: Frame, hands: &QuestionHands, form: Form) -> HandsPage {
    let QuestionHands { access, question, with_chapter, ministries, .. } = hands;
    let review = &access.review;
    let address = format!("/reviews/{review}/answers/{}", question.id);
    let steps = steps_below(&w, access, question, "hands-title");
    HandsPage {
        steps,
        question: Asked::new(&w, question),
        people: format!("/reviews/{review}/people"),
        ministries: choices(&w, ministries),
        with_chapter: tasks::given_to(&w, with_chapter),
        address,
        form,
        w,
    }
}

impl Page for HandsPage {
    fn samples(w: &Frame) -> Vec<Self> {
        let page = |ministries, with_chapter, problems: Vec<Problem>| Self {
            w: w.clone(),
            steps: vec![Step::here(w.get("hands-title"))],
            question: super::samples::asked(w),
            address: "/reviews/abc/answers/untoc-5-1-a".to_owned(),
            people: "/reviews/abc/people".to_owned(),
            form: Form::default().with(problems),
            ministries,
            with_chapter,
        };
        let people = vec![Choice::new("abc", "Ana")];
        let wrong = ["problem-due-past", "problem-date"]
            .map(|message| Problem::new("due", message))
            .into_iter()
            .chain([Problem::new("members", "problem-choose-ministry")]);
        vec![
            page(people, Some("Ana".to_owned()), wrong.collect()),
            page(Vec::new(), None, Vec::new()),
        ]
    }
}
