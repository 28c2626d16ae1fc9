//! What a State asks about one question, as an officer of the secretariat reads and answers it.

use askama::Template;
use axum::extract::State;
use omnibus_app::{App, Problem, enquiries};

use super::{MessageShown, asked, blank, letter, sample, state};
use crate::{
    Answer, Frame, Page, SignedIn, error,
    extract::Path,
    form::{Choice, Form},
    pages::{parts::Step, self_assessment::answer::Asked},
    reader::go,
};

/// The thread, and the form of the answer.
#[derive(Template)]
#[template(path = "enquiries/desk_thread.html")]
pub struct DeskEnquiryPage {
    w: Frame,
    steps: Vec<Step>,
    action: String,
    state: String,
    tag: String,
    tag_class: &'static str,
    /// `None` if the pack no longer has the question.
    question: Option<Asked>,
    article: String,
    messages: Vec<MessageShown>,
    /// True while it waits for the secretariat.
    open: bool,
    form: Form,
    languages: Vec<Choice>,
}

/// The thread.
pub async fn show(State(app): State<App>, me: SignedIn, Path(number): Path<i64>) -> Answer {
    me.show(&page(&app, &me, number, blank(&me.w)).await?)
}

/// Answers.
pub async fn answer(
    State(app): State<App>,
    me: SignedIn,
    Path(number): Path<i64>,
    form: Form,
) -> Answer {
    match enquiries::advise(&app, &me.actor, number, &letter(&me.w, &form)).await {
        Ok(()) => go(&format!("/secretariat/enquiries/{number}?done=enquiry-answered")),
        Err(refusal) => {
            let form = form.with(error::problems(refusal)?);
            me.show_again(&page(&app, &me, number, form).await?)
        }
    }
}

/// Sets it aside.
pub async fn aside(State(app): State<App>, me: SignedIn, Path(number): Path<i64>) -> Answer {
    enquiries::set_aside(&app, &me.actor, number).await?;
    go("/secretariat/enquiries?done=enquiry-aside")
}

async fn page(
    app: &App,
    me: &SignedIn,
    number: i64,
    form: Form,
) -> omnibus_app::Result<DeskEnquiryPage> {
    let found = enquiries::at_desk(app, &me.actor, number).await?;
    let w = me.frame();
    let of = w.state(&found.review.state);
    let (question, article) = found.question.map(|question| asked(&w, &question)).unzip();
    let (tag, tag_class) = state(&w, found.enquiry.open);
    Ok(DeskEnquiryPage {
        steps: steps(&w, &of),
        action: format!("/secretariat/enquiries/{number}"),
        tag,
        tag_class,
        question,
        article: article.unwrap_or_default(),
        messages: found.messages.iter().map(|one| MessageShown::new(&w, &of, one)).collect(),
        open: found.enquiry.open,
        state: of,
        form,
        languages: Choice::languages(),
        w,
    })
}

fn steps(w: &Frame, state: &str) -> Vec<Step> {
    vec![Step::to(w.get("enquiry-desk-title"), "/secretariat/enquiries"), Step::here(state)]
}

impl DeskEnquiryPage {
    /// The name of the page.
    fn title(&self) -> String {
        match &self.question {
            Some(question) => question.text.clone(),
            None => self.w.get("enquiry-not-in-pack"),
        }
    }
}

impl Page for DeskEnquiryPage {
    fn samples(w: &Frame) -> Vec<Self> {
        let page = |question, open, form| {
            let (tag, tag_class) = state(w, open);
            Self {
                w: w.clone(),
                steps: steps(w, "Northland"),
                action: "/secretariat/enquiries/1".to_owned(),
                state: "Northland".to_owned(),
                tag,
                tag_class,
                question,
                article: "/articles/untoc-5".to_owned(),
                messages: MessageShown::samples(w),
                open,
                form,
                languages: Choice::languages(),
            }
        };
        let wrong = vec![Problem::new("body", "problem-empty")];
        vec![page(Some(sample(w)), true, blank(w).with(wrong)), page(None, false, blank(w))]
    }
}
