//! A message in the thread of an article, with its files: sent, or kept while another file is attached.

use axum::extract::{Request, State};
use omnibus_app::{
    App, AppError, Problem,
    files::Purpose,
    threads::{self, WriteMessage},
};
use omnibus_domain::{id::ReviewId, instrument::ArticleRef};

use super::{article, article_in, thread};
use crate::{
    Answer, SignedIn, error,
    extract::Path,
    form::Form,
    reader::go,
    upload::{self, Received},
};

type Place = Path<(ReviewId, String)>;

/// Sends it.
pub async fn send(
    State(app): State<App>,
    me: SignedIn,
    Path((id, slug)): Place,
    request: Request,
) -> Answer {
    let article = article_in(&slug)?;
    let (form, problems) = receive(&app, &me, &id, &article, request).await?;
    if !problems.is_empty() {
        return again(&app, &me, &id, &article, form.with(problems)).await;
    }
    let command = WriteMessage {
        article: article.clone(),
        body: form.value("body").to_owned(),
        language: form.parsed("body_language").unwrap_or_else(|| me.locale()),
        files: form.values("files").filter_map(|file| file.parse().ok()).collect(),
    };
    match threads::write(&app, &me.actor, &id, &command).await {
        Ok(()) => go(&format!("/reviews/{id}/{}/{slug}?done=message-sent#thread", page_of(&form))),
        Err(refusal) => {
            let form = form.with(error::problems(refusal)?);
            again(&app, &me, &id, &article, form).await
        }
    }
}

/// Attaches a file and shows the message as it was typed so far.
pub async fn attach(
    State(app): State<App>,
    me: SignedIn,
    Path((id, slug)): Place,
    request: Request,
) -> Answer {
    let article = article_in(&slug)?;
    let view = threads::view(&app, &me.actor, &id, &article).await?;
    if !view.may_write {
        return Err(AppError::NotYours.into());
    }
    let before = view.waiting.len();
    let (form, mut problems) = receive(&app, &me, &id, &article, request).await?;
    let after = threads::view(&app, &me.actor, &id, &article).await?.waiting.len();
    if problems.is_empty() && before == after {
        problems.push(Problem::new("file", "problem-file-none"));
    }
    if !problems.is_empty() {
        return again(&app, &me, &id, &article, form.with(problems)).await;
    }
    match page_of(&form) {
        "desk-review" => {
            let page = article::page(&app, &me, &id, &article, form).await?;
            me.show(&page.after_attaching())
        }
        _ => me.show(&thread::page(&app, &me, &id, &article, form).await?.after_attaching()),
    }
}

/// The fields of the message, with the files that came now among those that go with it.
async fn receive(
    app: &App,
    me: &SignedIn,
    id: &ReviewId,
    article: &ArticleRef,
    request: Request,
) -> Result<(Form, Vec<Problem>), crate::Refused> {
    let purpose = Purpose::Message(article.clone());
    let Received { form, files, refused, .. } =
        upload::receive(app, &me.actor, id, &purpose, request).await?;
    if let Some(refusal) = refused {
        return Err(refusal.into());
    }
    let mut fields = form.fields().to_vec();
    let mut problems = Vec::new();
    for uploaded in files {
        match uploaded.file {
            Ok(file) => fields.push(("files".to_owned(), file.to_string())),
            Err(problem) => problems.push(problem),
        }
    }
    // That no file goes with it is said too: otherwise all that wait would be ticked again.
    fields.push(("files".to_owned(), String::new()));
    Ok((Form::of(fields), problems))
}

async fn again(
    app: &App,
    me: &SignedIn,
    id: &ReviewId,
    article: &ArticleRef,
    form: Form,
) -> Answer {
    match page_of(&form) {
        "desk-review" => me.show_again(&article::page(app, me, id, article, form).await?),
        _ => me.show_again(&thread::page(app, me, id, article, form).await?),
    }
}

/// The page on which the form stands.
fn page_of(form: &Form) -> &'static str {
    if form.value("from") == "desk-review" { "desk-review" } else { "threads" }
}
