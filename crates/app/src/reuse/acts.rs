//! Using an answer again, and what becomes of it when its source changes.

use omnibus_domain::{
    id::{QuestionId, ReviewId},
    policy::{self, Access, Actor, MayAnswer, MayUpload},
    questionnaire::{answer::AnswerContent, definition::Question, evaluate},
};
use omnibus_store::{Origin, Saved, Write};

use super::{
    given::{Given, Source},
    offers::source,
};
use crate::{
    App, AppError, Result,
    answers::{self, SaveOutcome},
    context::event_about,
    files, laws,
};

/// An answer to be used again.
#[derive(Clone, Debug)]
pub struct Reuse {
    /// The review.
    pub review: ReviewId,
    /// The question that is answered.
    pub question: QuestionId,
    /// Where the answer was given.
    pub from: Source,
    /// The revision of the present answer from which the person started; 0 if there was none.
    pub expected: i64,
}

/// Takes an answer over as it is, with its files, in its own language. When the source is changed later, this is told
/// where the answer is shown.
///
/// # Errors
/// As [`policy::may_answer`]; [`AppError::NotFound`] if there is no such answer that the person may use here.
pub async fn take_over(app: &App, actor: &Actor, command: &Reuse) -> Result<SaveOutcome> {
    let using = Using::of(app, actor, command).await?;
    let now = app.now();
    let tx = app.store.begin().await?;
    tx.alone().await?;
    let content = using.content(&tx).await?;
    let saved = tx.put_answer(&using.answers, &content, command.expected, now);
    let revision = match saved.await? {
        Saved::As(revision) => revision,
        // It says so already: what is new is where it comes from.
        Saved::Conflict(theirs) if theirs.content == content => theirs.revision,
        Saved::Conflict(theirs) => {
            let (access, question) = (&using.access, &using.question);
            let both = (theirs, content);
            return answers::clash(tx, access, question, both, command.expected).await;
        }
    };
    let from = &using.given;
    let origin = Origin {
        review: from.source.review.clone(),
        question: from.source.question.clone(),
        revision: from.revision,
    };
    tx.put_origin(&using.answers, &origin).await?;
    answers::still_given(&tx, &using.access, &using.question.chapter, &command.question).await?;
    journal(app, &tx, actor, command, "answer-taken-over").await?;
    tx.commit().await?;
    let findings = evaluate::findings(&app.pack.questionnaire, &using.question, &content);
    Ok(SaveOutcome::Saved { revision, findings })
}

/// An answer to begin with, not saved: its files are ready to be kept with it.
///
/// # Errors
/// As [`take_over`].
pub async fn adapt(app: &App, actor: &Actor, command: &Reuse) -> Result<AnswerContent> {
    let using = Using::of(app, actor, command).await?;
    let tx = app.store.begin().await?;
    tx.alone().await?;
    let content = using.content(&tx).await?;
    tx.commit().await?;
    Ok(content)
}

/// Keeps an answer although its source says something else by now, as of the source's revision `seen`.
///
/// # Errors
/// As [`policy::may_answer`]; [`AppError::NotFound`] if it was not taken over from there.
pub async fn keep(app: &App, actor: &Actor, command: &Reuse, seen: i64) -> Result<()> {
    let using = Using::of(app, actor, command).await?;
    let tx = app.store.begin().await?;
    let origin = tx.origin(&command.review, &command.question).await?;
    let origin = origin.filter(|origin| {
        origin.review == command.from.review && origin.question == command.from.question
    });
    let origin = origin.ok_or(AppError::NotFound)?;
    // Nobody has looked at what does not exist yet.
    let revision = seen.clamp(origin.revision, using.given.revision.max(origin.revision));
    tx.put_origin(&using.answers, &Origin { revision, ..origin }).await?;
    journal(app, &tx, actor, command, "answer-kept").await?;
    Ok(tx.commit().await?)
}

/// Forgets from where an answer was taken over: changes of that are told no more.
///
/// # Errors
/// As [`keep`].
pub async fn release(app: &App, actor: &Actor, command: &Reuse) -> Result<()> {
    let using = Using::of(app, actor, command).await?;
    let tx = app.store.begin().await?;
    tx.delete_origin(&using.answers).await?;
    journal(app, &tx, actor, command, "answer-kept").await?;
    Ok(tx.commit().await?)
}

/// An answer about to be used again.
struct Using<'a> {
    app: &'a App,
    actor: &'a Actor,
    access: Access,
    question: Question,
    given: Given,
    answers: MayAnswer,
    uploads: MayUpload,
}

impl<'a> Using<'a> {
    async fn of(app: &'a App, actor: &'a Actor, command: &Reuse) -> Result<Self> {
        let access = app.access(actor, &command.review).await?;
        let question = app.pack.questionnaire.question(&command.question);
        let question = question.ok_or(AppError::NotFound)?;
        let answers = policy::may_answer(&access, &question.chapter, &question.id)?;
        let uploads = policy::may_upload(&access, &question.chapter)?;
        let read = app.store.read();
        let all = read.answers(&command.review).await?;
        let files = read.files(&command.review).await?;
        let given = source(app, &access, question, &command.from, &all, &files).await?;
        let given = given.ok_or(AppError::NotFound)?;
        Ok(Self { app, actor, question: question.clone(), access, given, answers, uploads })
    }

    /// What is used, with files of the chapter in which it is used.
    async fn content(&self, tx: &Write) -> Result<AnswerContent> {
        let mut content = self.given.content.clone();
        laws::forget_unknown(self.app, &self.access.state, &mut content).await?;
        for measure in &mut content.measures {
            let cited = std::mem::take(&mut measure.files);
            for id in cited {
                let Some(file) = self.given.files.iter().find(|file| file.id == id) else {
                    continue;
                };
                let bytes = file.clone().into();
                let copied = files::copy(tx, self.app, self.actor, &self.uploads, bytes).await?;
                if !measure.files.contains(&copied) {
                    measure.files.push(copied);
                }
            }
        }
        Ok(content)
    }
}

async fn journal(app: &App, tx: &Write, actor: &Actor, command: &Reuse, kind: &str) -> Result<()> {
    let args =
        [("question", command.question.to_string()), ("from", command.from.question.to_string())];
    let mut entry = event_about(actor, &command.review, kind, &args);
    entry.inside_state = true;
    Ok(tx.append(&entry, app.now()).await?)
}
