//! Questions to the State and its answers, in a thread per article (M33).

use omnibus_domain::{
    chapter::Chapter,
    id::{FileId, ReviewId},
    instrument::ArticleRef,
    locale::Locale,
    policy::{self, Actor},
};
use omnibus_store::{File, Message};

use crate::{
    App, AppError, Problem, Result, context::event_about, error::refuse, notices, reviews,
    text::required_text,
};

/// A message with the name of its author and its files.
#[derive(Debug)]
pub struct ThreadMessage {
    /// The message.
    pub message: Message,
    /// Who wrote it.
    pub author: String,
    /// The files that came with it.
    pub files: Vec<File>,
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
        let author = read.account(&message.author).await?;
        thread.push(ThreadMessage {
            author: author.map(|account| account.name).unwrap_or_default(),
            files: files.iter().filter(|file| message.files.contains(&file.id)).cloned().collect(),
            message,
        });
    }
    Ok(thread)
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
    let files = read.files(id).await?;
    let own = |file: &FileId| {
        files
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
    tx.put_message(&permit, &message).await?;
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
