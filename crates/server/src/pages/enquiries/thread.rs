//! What a State asks the secretariat about one question.

use askama::Template;
use axum::extract::State;
use omnibus_app::{App, Problem, enquiries};
use omnibus_domain::id::{QuestionId, ReviewId};

use super::{MessageShown, asked, blank, letter, sample};
use crate::{
    Answer, Frame, Page, SignedIn, error,
    extract::Path,
    form::{Choice, Form},
    pages::{parts::Step, self_assessment::answer::Asked},
    reader::go,
};

/// The thread, and the form of the next message.
#[derive(Template)]
#[template(path = "enquiries/thread.html")]
pub struct EnquiryPage {
    w: Frame,
    steps: Vec<Step>,
    question: Asked,
    article: String,
    back: String,
    messages: Vec<MessageShown>,
    may_write: bool,
    form: Form,
    languages: Vec<Choice>,
}

type Place = Path<(ReviewId, QuestionId)>;

/// The thread.
pub async fn show(State(app): State<App>, me: SignedIn, Path((id, question)): Place) -> Answer {
    me.show(&page(&app, &me, &id, &question, blank(&me.w)).await?)
}

/// Asks, or writes on.
pub async fn ask(
    State(app): State<App>,
    me: SignedIn,
    Path((id, question)): Place,
    form: Form,
) -> Answer {
    match enquiries::ask(&app, &me.actor, &id, &question, &letter(&me.w, &form)).await {
        Ok(()) => go(&format!("/reviews/{id}/answers/{question}/enquiry?done=enquiry-sent")),
        Err(refusal) => {
            let form = form.with(error::problems(refusal)?);
            me.show_again(&page(&app, &me, &id, &question, form).await?)
        }
    }
}

async fn page(
    app: &App,
    me: &SignedIn,
    id: &ReviewId,
    question: &QuestionId,
    form: Form,
) -> omnibus_app::Result<EnquiryPage> {
    let found = enquiries::of_question(app, &me.actor, id, question).await?;
    let w = me.frame();
    let state = w.state(&found.access.state);
    let (question, article) = asked(&w, &found.question);
    Ok(EnquiryPage {
        steps: vec![
            Step::to(state.clone(), format!("/reviews/{id}")),
            Step::to(w.get("self-title"), format!("/reviews/{id}/self-assessment")),
            Step::to(w.get("enquiry-title"), format!("/reviews/{id}/enquiries")),
            Step::here(question.place.clone()),
        ],
        question,
        article,
        back: format!("/reviews/{id}/answers/{}", found.question.id),
        messages: found.messages.iter().map(|one| MessageShown::new(&w, &state, one)).collect(),
        may_write: found.may_write,
        form,
        languages: Choice::languages(),
        w,
    })
}

impl Page for EnquiryPage {
    fn samples(w: &Frame) -> Vec<Self> {
        let page = |messages, may_write, form| Self {
            w: w.clone(),
            steps: vec![Step::here(w.get("enquiry-title"))],
            question: sample(w),
            article: if may_write { "/articles/untoc-5".to_owned() } else { String::new() },
            back: "/reviews/abc/answers/untoc-5-1-a".to_owned(),
            messages,
            may_write,
            form,
            languages: Choice::languages(),
        };
        let wrong = vec![Problem::new("body", "problem-empty")];
        vec![
            page(Vec::new(), true, blank(w)),
            page(MessageShown::samples(w), true, blank(w).with(wrong)),
            page(MessageShown::samples(w), false, blank(w)),
        ]
    }
}
