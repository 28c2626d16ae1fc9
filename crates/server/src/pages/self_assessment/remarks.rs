//! Remarks about a question, among the people of the State: read, written, settled.

use askama::Template;
use axum::extract::State;
use omnibus_app::{
    App, Problem,
    remarks::{self, RemarksView, ShownRemark, WriteRemark},
};
use omnibus_domain::{
    id::{QuestionId, RemarkId, ReviewId},
    locale::Locale,
};

use super::{answer::Asked, steps_below};
use crate::{
    Answer, Frame, Page, SignedIn, error,
    extract::Path,
    form::{Choice, Form},
    pages::{parts::Step, written::Written},
    reader::go,
};

/// The remarks about a question.
#[derive(Template)]
#[template(path = "self_assessment/remarks.html")]
pub struct RemarksPage {
    w: Frame,
    steps: Vec<Step>,
    question: Asked,
    address: String,
    remarks: Vec<RemarkShown>,
    may_write: bool,
    languages: Vec<Choice>,
    form: Form,
}

/// A remark as a page shows it.
pub struct RemarkShown {
    /// Its identifier.
    pub id: String,
    /// Who wrote it, and when.
    pub meta: String,
    /// The text with its language.
    pub text: Written,
    /// Who settled it, and when; `None` while it is open.
    pub settled: Option<String>,
}

/// The remarks.
pub async fn show(
    State(app): State<App>,
    me: SignedIn,
    Path((review, question)): Path<(ReviewId, QuestionId)>,
) -> Answer {
    let view = remarks::view(&app, &me.actor, &review, &question).await?;
    me.show(&page(me.frame(), &view, Form::default()))
}

/// Writes one.
pub async fn write(
    State(app): State<App>,
    me: SignedIn,
    Path((review, question)): Path<(ReviewId, QuestionId)>,
    form: Form,
) -> Answer {
    let language = form.parsed("body_language").unwrap_or_else(|| me.locale());
    let command = WriteRemark { body: form.value("body").to_owned(), language };
    match remarks::write(&app, &me.actor, &review, &question, &command).await {
        Ok(()) => go(&format!("/reviews/{review}/answers/{question}/remarks?done=remark-written")),
        Err(refusal) => {
            let problems = error::problems(refusal)?;
            let view = remarks::view(&app, &me.actor, &review, &question).await?;
            me.show_again(&page(me.frame(), &view, form.with(problems)))
        }
    }
}

/// Settles one, or opens it again.
pub async fn settle(
    State(app): State<App>,
    me: SignedIn,
    Path((review, question, remark)): Path<(ReviewId, QuestionId, RemarkId)>,
    form: Form,
) -> Answer {
    let settled = form.value("settled") != "no";
    remarks::settle(&app, &me.actor, &review, &question, &remark, settled).await?;
    let done = if settled { "remark-settled" } else { "remark-reopened" };
    go(&format!("/reviews/{review}/answers/{question}/remarks?done={done}"))
}

fn page(w: Frame, view: &RemarksView, form: Form) -> RemarksPage {
    let RemarksView { access, question, remarks, may_write } = view;
    let review = &access.review;
    let address = format!("/reviews/{review}/answers/{}", question.id);
    let steps = steps_below(&w, access, question, "remark-title");
    let language = w.locale().code();
    let form = if form.value("body_language").is_empty() {
        let problems = form.problems().to_vec();
        Form::filled([("body_language", language), ("body", form.value("body"))]).with(problems)
    } else {
        form
    };
    RemarksPage {
        steps,
        question: Asked::new(&w, question),
        remarks: remarks.iter().map(|one| RemarkShown::new(&w, one)).collect(),
        may_write: *may_write,
        languages: Choice::languages(),
        address,
        form,
        w,
    }
}

impl RemarkShown {
    /// A remark of the store.
    pub fn new(w: &Frame, shown: &ShownRemark) -> Self {
        let ShownRemark { remark, author, settled_by } = shown;
        let written = w.moment(&remark.written);
        let settled = remark.settled.as_ref().map(|(_, at)| {
            w.say2("remark-settled-by", "person", settled_by.as_str(), "when", w.moment(at))
        });
        Self {
            id: remark.id.to_string(),
            meta: w.say2("self-written", "person", author.as_str(), "when", written),
            text: Written::new(remark.body.clone(), remark.language),
            settled,
        }
    }

    /// Invented remarks for the samples of pages: an open one and one that was settled.
    pub(super) fn samples(w: &Frame) -> Vec<Self> {
        let remark = |id: &str, settled| Self {
            id: id.to_owned(),
            meta: w.say2("self-written", "person", "Ana", "when", "14:02"),
            text: Written::new("Text".to_owned(), Locale::Ar),
            settled,
        };
        let settled = w.say2("remark-settled-by", "person", "Ana", "when", "14:02");
        vec![remark("a", None), remark("b", Some(settled))]
    }
}

impl Page for RemarksPage {
    fn samples(w: &Frame) -> Vec<Self> {
        let page = |remarks, may_write, problems: Vec<Problem>| Self {
            w: w.clone(),
            steps: vec![Step::here(w.get("remark-title"))],
            question: super::samples::asked(w),
            address: "/reviews/abc/answers/untoc-5-1-a".to_owned(),
            remarks,
            may_write,
            languages: Choice::languages(),
            form: Form::default().with(problems),
        };
        let wrong = vec![Problem::new("body", "problem-empty")];
        vec![
            page(RemarkShown::samples(w), true, wrong),
            page(RemarkShown::samples(w), false, Vec::new()),
            page(Vec::new(), true, Vec::new()),
        ]
    }
}
