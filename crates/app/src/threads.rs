//! Questions to the State and its answers, in a thread per article (M33).

use omnibus_domain::{
    chapter::Chapter,
    id::{FileId, ReviewId},
    instrument::ArticleRef,
    locale::Locale,
    policy::{self, Actor},
};
use omnibus_store::{File, Message, Review};

use crate::{
    App, AppError, Problem, Result, context::event_about, error::refuse, files, notices, reviews,
    text::required_text,
};

/// A message with the name of its author and its files.
#[derive(Debug)]
pub struct ThreadMessage {
    /// The message.
    pub message: Message,
    /// Who wrote it; empty to those outside the State for its answers: who works for it is its own affair.
    pub author: String,
    /// The files that came with it.
    pub files: Vec<File>,
}

/// The thread of an article as a page shows it.
#[derive(Debug)]
pub struct ThreadView {
    /// The review.
    pub review: Review,
    /// The messages, the oldest first.
    pub messages: Vec<ThreadMessage>,
    /// Files that the person uploaded for its next message.
    pub waiting: Vec<File>,
    /// True if the person writes into the thread.
    pub may_write: bool,
    /// True if what it writes is a question, false if it is the State's answer.
    pub asks: bool,
    /// True if the person corrects the answers on the article.
    pub may_correct: bool,
}

/// A line of the list of threads.
#[derive(Debug)]
pub struct ThreadLine {
    /// The article.
    pub article: ArticleRef,
    /// How many messages there are.
    pub messages: usize,
    /// True if the last one is a question: it waits for the State.
    pub open: bool,
}

/// A message to be written.
#[derive(Clone, Debug)]
pub struct WriteMessage {
    /// The article.
    pub article: ArticleRef,
    /// The text.
    pub body: String,
    /// The language it is written in.
    pub language: Locale,
    /// Files uploaded for it.
    pub files: Vec<FileId>,
}

/// The thread of an article, the oldest message first.
///
/// # Errors
/// As [`policy::may_see_thread`].
pub async fn of_article(
    app: &App,
    actor: &Actor,
    id: &ReviewId,
    article: &ArticleRef,
) -> Result<Vec<ThreadMessage>> {
    let access = app.access(actor, id).await?;
    policy::may_see_thread(&access, &Chapter::Article(article.clone()))?;
    let read = app.store.read();
    let files = read.files(id).await?;
    let messages = read.messages(id).await?;
    let mut thread = Vec::new();
    for message in messages.into_iter().filter(|message| message.article == *article) {
        let author = match message.asks || access.is_of_state() {
            true => read.account(&message.author).await?,
            false => None,
        };
        thread.push(ThreadMessage {
            author: author.map(|account| account.name).unwrap_or_default(),
            files: files.iter().filter(|file| message.files.contains(&file.id)).cloned().collect(),
            message,
        });
    }
    Ok(thread)
}

/// The thread of an article as a page shows it.
///
/// # Errors
/// As [`policy::may_see_thread`], or if the article is not under review.
pub async fn view(
    app: &App,
    actor: &Actor,
    id: &ReviewId,
    article: &ArticleRef,
) -> Result<ThreadView> {
    let access = app.access(actor, id).await?;
    let messages = of_article(app, actor, id, article).await?;
    let review = app.store.read().review(id).await?.ok_or(AppError::NotFound)?;
    if !reviews::articles(app, &review).contains(article) {
        return Err(AppError::NotFound);
    }
    let chapter = Chapter::Article(article.clone());
    let may_write = policy::may_write(&access, &chapter).is_ok();
    let waiting = match may_write {
        true => files::waiting(app, actor, id, article).await?,
        false => Vec::new(),
    };
    let may_correct = policy::may_fill(&access, &chapter).is_ok();
    let asks = !access.is_of_state();
    Ok(ThreadView { review, messages, waiting, may_write, asks, may_correct })
}

/// The articles whose threads the person sees, in the pack's order.
///
/// # Errors
/// [`AppError::NotFound`] outside the review, and before the response was sent.
pub async fn list(app: &App, actor: &Actor, id: &ReviewId) -> Result<Vec<ThreadLine>> {
    let access = app.access(actor, id).await?;
    let read = app.store.read();
    let review = read.review(id).await?.ok_or(AppError::NotFound)?;
    let messages = read.messages(id).await?;
    let mut lines = Vec::new();
    for article in reviews::articles(app, &review) {
        if policy::may_see_thread(&access, &Chapter::Article(article.clone())).is_err() {
            continue;
        }
        let thread: Vec<_> = messages.iter().filter(|one| one.article == article).collect();
        let open = thread.last().is_some_and(|last| last.asks);
        lines.push(ThreadLine { messages: thread.len(), open, article });
    }
    if lines.is_empty() { Err(AppError::NotFound) } else { Ok(lines) }
}

/// Writes into the thread; the other side is told by mail.
///
/// # Errors
/// As [`policy::may_write`]; [`AppError::Invalid`] for an empty message or a file that is not one's own.
pub async fn write(app: &App, actor: &Actor, id: &ReviewId, command: &WriteMessage) -> Result<()> {
    let access = app.access(actor, id).await?;
    let chapter = Chapter::Article(command.article.clone());
    let permit = policy::may_write(&access, &chapter)?;
    let read = app.store.read();
    let review = read.review(id).await?.ok_or(AppError::NotFound)?;
    if !reviews::articles(app, &review).contains(&command.article) {
        return Err(AppError::NotFound);
    }
    let mut problems = Vec::new();
    let body = required_text("body", &command.body, &mut problems);
    let known = read.files(id).await?;
    let own = |file: &FileId| {
        known
            .iter()
            .any(|known| known.id == *file && known.by == actor.user && known.chapter == chapter)
    };
    if !command.files.iter().all(own) {
        problems.push(Problem::new("files", "problem-file-unknown"));
    }
    refuse(problems)?;
    let now = app.now();
    let message = Message {
        id: app.new_id()?,
        article: command.article.clone(),
        author: actor.user.clone(),
        side: permit.side().clone(),
        asks: *permit.asks(),
        body,
        language: command.language,
        files: command.files.clone(),
        sent: now,
    };
    let tx = app.store.begin().await?;
    if !tx.put_message(&permit, &message).await? {
        // A double click: it has been sent.
        return Ok(());
    }
    tx.share_with_message(&permit, &command.files, now).await?;
    let kind = if *permit.asks() { "question-asked" } else { "question-answered" };
    let args = [("article", command.article.to_string())];
    tx.append(&event_about(actor, id, kind, &args), now).await?;
    let link = format!("/reviews/{id}/threads/{}", command.article.slug());
    let asks = *permit.asks();
    let to = move |person: &omnibus_store::MemberPerson| match asks {
        true => notices::is_focal_point(person),
        false => notices::is_outside(person),
    };
    notices::to_members(&tx, app, id, to, kind, &[], &link).await?;
    Ok(tx.commit().await?)
}
