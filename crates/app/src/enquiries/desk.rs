//! The secretariat's desk: what States ask about questions, in one list, and the answers.

use omnibus_domain::{
    id::QuestionId,
    policy::{self, Actor},
    questionnaire::definition::Question,
};
use omnibus_store::{Enquiry, Review};

use super::{Letter, Message, fills, known, messages, written};
use crate::{App, AppError, Result, context::event_about, notices};

/// How many enquiries a page shows.
const PAGE: u64 = 50;

/// Which enquiries a list shows.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Listed {
    /// Those that wait for the secretariat, the oldest first.
    Open,
    /// Those that do not, the newest first.
    Answered,
}

/// A page of the list.
#[derive(Debug)]
pub struct DeskPage {
    /// The enquiries with their reviews; the question is gone if the pack no longer has it.
    pub lines: Vec<(Enquiry, Review, Option<Question>)>,
    /// The number beyond which the next page starts, if there is one.
    pub next: Option<i64>,
}

/// A thread as an officer sees it.
#[derive(Debug)]
pub struct DeskThread {
    /// The enquiry.
    pub enquiry: Enquiry,
    /// The review.
    pub review: Review,
    /// The question; `None` if the pack no longer has it.
    pub question: Option<Question>,
    /// The messages, the oldest first.
    pub messages: Vec<Message>,
}

/// The list, for the officers of the secretariat.
///
/// # Errors
/// [`AppError::NotFound`] to everyone else.
pub async fn listed(
    app: &App,
    actor: &Actor,
    which: Listed,
    beyond: Option<i64>,
) -> Result<DeskPage> {
    let permit = policy::may_advise(actor)?;
    let read = app.store.read();
    let open = which == Listed::Open;
    let mut found = read.enquiries_of_desk(&permit, open, beyond, PAGE + 1).await?;
    let full = found.len() as u64 > PAGE;
    found.truncate(PAGE as usize);
    let next = full.then(|| found.last().map(|last| last.number)).flatten();
    let mut lines = Vec::with_capacity(found.len());
    for enquiry in found {
        let review = read.review(&enquiry.review).await?.ok_or(AppError::NotFound)?;
        let question = question(app, &enquiry.question);
        lines.push((enquiry, review, question));
    }
    Ok(DeskPage { lines, next })
}

/// A thread, for the officers of the secretariat.
///
/// # Errors
/// [`AppError::NotFound`] to everyone else, or if there is none of this number.
pub async fn at_desk(app: &App, actor: &Actor, number: i64) -> Result<DeskThread> {
    let permit = policy::may_advise(actor)?;
    let read = app.store.read();
    let enquiry = read.enquiry(&permit, number).await?.ok_or(AppError::NotFound)?;
    let review = read.review(&enquiry.review).await?.ok_or(AppError::NotFound)?;
    let question = question(app, &enquiry.question);
    let messages = messages(&read, &enquiry, false).await?;
    Ok(DeskThread { enquiry, review, question, messages })
}

/// Answers for the secretariat; those of the State who asked, and still fill the question, are told by mail.
///
/// # Errors
/// As [`at_desk`]; [`AppError::Invalid`] for a text that is empty or too long.
pub async fn advise(app: &App, actor: &Actor, number: i64, letter: &Letter) -> Result<()> {
    let permit = policy::may_advise(actor)?;
    let read = app.store.read();
    let enquiry = read.enquiry(&permit, number).await?.ok_or(AppError::NotFound)?;
    let message = written(app, actor, letter)?;
    let now = app.now();
    let tx = app.store.begin().await?;
    if !tx.advise(&permit, number, &message).await? {
        // A double click: it has been sent.
        return Ok(());
    }
    let args = [("question", enquiry.question.to_string())];
    let mut entry = event_about(actor, &enquiry.review, "enquiry-answered", &args);
    entry.inside_state = true;
    tx.append(&entry, now).await?;
    if let Ok(question) = known(app, &enquiry.question) {
        let asked: Vec<_> = tx
            .enquiry_messages(number)
            .await?
            .into_iter()
            .filter(|one| one.of_state)
            .map(|one| one.author)
            .collect();
        let given = tx.assignments(&enquiry.review).await?;
        let link = format!("/reviews/{}/answers/{}/enquiry", enquiry.review, enquiry.question);
        let to = |person: &omnibus_store::MemberPerson| {
            person.approved
                && asked.contains(&person.member.user)
                && fills(person, &question, &given)
        };
        notices::to_members(&tx, app, &enquiry.review, to, "enquiry-answered", &[], &link).await?;
    }
    Ok(tx.commit().await?)
}

/// Sets an enquiry aside that needs no answer, such as a word of thanks.
///
/// # Errors
/// As [`at_desk`].
pub async fn set_aside(app: &App, actor: &Actor, number: i64) -> Result<()> {
    let permit = policy::may_advise(actor)?;
    let found = app.store.read().enquiry(&permit, number).await?.ok_or(AppError::NotFound)?;
    let now = app.now();
    let tx = app.store.begin().await?;
    if tx.set_enquiry_aside(&permit, number, now).await? {
        let args = [("question", found.question.to_string())];
        let mut entry = event_about(actor, &found.review, "enquiry-set-aside", &args);
        entry.inside_state = true;
        tx.append(&entry, now).await?;
    }
    Ok(tx.commit().await?)
}

fn question(app: &App, id: &QuestionId) -> Option<Question> {
    app.pack.questionnaire.question(id).cloned()
}
