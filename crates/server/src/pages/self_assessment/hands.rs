//! Who answers one question, and by when: for the focal point.

use askama::Template;
use axum::extract::State;
use jiff::civil::Date;
use omnibus_app::{
    App, Problem,
    assignments::{self, GivePart, Holder, QuestionHands, Recipients},
};
use omnibus_domain::{
    id::{QuestionId, ReviewId},
    work::{Part, Recipient},
};

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
    to: To,
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
    let form = filled(&hands.given_to, hands.due);
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

/// Those whom the forms offer.
#[derive(Default)]
pub struct To {
    pub(super) ministries: Vec<Choice>,
    pub(super) people: Vec<Choice>,
}

impl To {
    pub(super) fn new(w: &Frame, all: &Recipients) -> Self {
        let ministry = |one: &assignments::Ministry| {
            let names: Vec<&str> = one.people.iter().map(|person| person.name.as_str()).collect();
            let there = match names.is_empty() {
                true => w.get("hands-nobody-there"),
                false => w.list(&names),
            };
            Choice::new(&one.name, &one.name).hint(there)
        };
        Self {
            ministries: all.ministries.iter().map(ministry).collect(),
            people: all
                .people
                .iter()
                .map(|person| Choice::new(person.member.id.as_str(), tasks::named(w, person)))
                .collect(),
        }
    }

    /// A ministry and a person.
    pub(super) fn sample(w: &Frame) -> Self {
        let ministry = Choice::new("Justice", "Justice").hint(w.get("hands-nobody-there"));
        Self { ministries: vec![ministry], people: vec![Choice::new("abc", "Ana")] }
    }

    /// True if nobody was invited from a ministry yet.
    pub(super) fn is_empty(&self) -> bool {
        self.ministries.is_empty() && self.people.is_empty()
    }
}

/// The form as it was saved last.
pub(super) fn filled(given_to: &[Holder], due: Option<Date>) -> Form {
    let mut form = Form::filled(given_to.iter().map(|holder| match holder {
        Holder::Ministry(name) => ("ministries", name.as_str()),
        Holder::Person(person) => ("members", person.member.id.as_str()),
    }));
    if let Some(due) = due {
        form.set_date("due", due);
    }
    form
}

/// To whom a form gives a part, and by when.
pub(super) fn given(form: &Form) -> Result<(Vec<Recipient>, Option<Date>), Problem> {
    let ministries = form.values("ministries").map(|name| Ok(Recipient::Ministry(name.to_owned())));
    let people = form.values("members").map(|id| id.parse().map(Recipient::Person));
    let to: Result<Vec<Recipient>, _> = ministries.chain(people).collect();
    let to = to.map_err(|_| Problem::new("members", "problem-choose-person"))?;
    Ok((to, form.date("due")?))
}

fn page(w: Frame, hands: &QuestionHands, form: Form) -> HandsPage {
    let QuestionHands { access, question, with_chapter, recipients, .. } = hands;
    let review = &access.review;
    let address = format!("/reviews/{review}/answers/{}", question.id);
    let steps = steps_below(&w, access, question, "hands-title");
    HandsPage {
        steps,
        question: Asked::new(&w, question),
        people: format!("/reviews/{review}/people"),
        to: To::new(&w, recipients),
        with_chapter: tasks::given_to(&w, with_chapter),
        address,
        form,
        w,
    }
}

impl Page for HandsPage {
    fn samples(w: &Frame) -> Vec<Self> {
        let page = |to, with_chapter, problems: Vec<Problem>| Self {
            w: w.clone(),
            steps: vec![Step::here(w.get("hands-title"))],
            question: super::samples::asked(w),
            address: "/reviews/abc/answers/untoc-5-1-a".to_owned(),
            people: "/reviews/abc/people".to_owned(),
            form: Form::default().with(problems),
            to,
            with_chapter,
        };
        let wrong = ["problem-due-past", "problem-date"]
            .map(|message| Problem::new("due", message))
            .into_iter()
            .chain([
                Problem::new("members", "problem-choose-person"),
                Problem::new("ministries", "problem-choose-ministry"),
            ]);
        vec![
            page(To::sample(w), Some("Ana".to_owned()), wrong.collect()),
            page(To::default(), None, Vec::new()),
        ]
    }
}
