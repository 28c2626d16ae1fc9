//! The thread of an article as the State under review reads and answers it.

use askama::Template;
use axum::extract::State;
use omnibus_app::{App, Problem, threads};
use omnibus_domain::{id::ReviewId, instrument::ArticleRef};

use super::{ThreadShown, article_in, article_name, shown};
use crate::{Answer, Frame, Page, SignedIn, extract::Path, form::Form, pages::parts::Step};

/// The thread.
#[derive(Template)]
#[template(path = "desk_review/thread.html")]
pub struct ThreadPage {
    w: Frame,
    steps: Vec<Step>,
    name: String,
    title: String,
    /// Where the answers are corrected; `None` for those who do not.
    correct: Option<String>,
    thread: ThreadShown,
    /// True after a file was attached: the message itself was not sent yet.
    attached: bool,
    form: Form,
}

/// The thread.
pub async fn show(
    State(app): State<App>,
    me: SignedIn,
    Path((id, slug)): Path<(ReviewId, String)>,
) -> Answer {
    me.show(&page(&app, &me, &id, &article_in(&slug)?, Form::default()).await?)
}

/// The page with what was typed into its form.
pub(super) async fn page(
    app: &App,
    me: &SignedIn,
    id: &ReviewId,
    article: &ArticleRef,
    sent: Form,
) -> omnibus_app::Result<ThreadPage> {
    let view = threads::view(app, &me.actor, id, article).await?;
    let w = me.frame();
    let name = article_name(&w, article);
    let correct = format!("/reviews/{id}/chapters/{}", article.slug());
    Ok(ThreadPage {
        steps: vec![
            Step::to(w.state(&view.review.state), format!("/reviews/{id}")),
            Step::to(w.get("desk-threads"), format!("/reviews/{id}/threads")),
            Step::here(name.clone()),
        ],
        name,
        title: w.get(&article.title_key()),
        correct: view.may_correct.then_some(correct),
        thread: ThreadShown::new(&w, &view, article, "threads", app.settings.largest_file),
        attached: false,
        form: shown::over(ThreadShown::blank(&w, &view), sent),
        w,
    })
}

impl ThreadPage {
    /// Says that a file was attached and the message not sent yet.
    pub(super) fn after_attaching(self) -> Self {
        Self { attached: true, ..self }
    }
}

impl Page for ThreadPage {
    fn samples(w: &Frame) -> Vec<Self> {
        let page = |correct: Option<&str>, asks, form| Self {
            w: w.clone(),
            steps: vec![Step::here("5")],
            name: "5".to_owned(),
            title: w.get("article-untoc-5"),
            correct: correct.map(str::to_owned),
            thread: ThreadShown::sample(asks),
            attached: asks,
            form,
        };
        let wrong =
            vec![Problem::new("body", "problem-empty"), Problem::new("file", "problem-file-none")];
        vec![
            page(Some("/reviews/abc/chapters/untoc-5"), true, Form::default()),
            page(None, false, Form::default().with(wrong)),
        ]
    }
}
