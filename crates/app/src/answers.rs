//! Answering: a question at a time, by many people at once, nothing lost and nothing overwritten.

mod history;
mod restore;
mod view;

pub use history::{History, HistoryVersion, history};
pub use restore::{RestoreAnswer, restore};
pub use view::{QuestionView, Related, following, view};

use omnibus_domain::{
    chapter::Chapter,
    id::{QuestionId, ReviewId},
    locale::Locale,
    policy::{self, Access, Actor, Seat},
    questionnaire::{
        answer::AnswerContent,
        definition::Question,
        evaluate::{self, Finding},
        merge::{Merged, merge},
    },
};
use omnibus_store::{Answer, Event, Saved, Write};

use crate::{App, AppError, Problem, Result, context::event_about, files, laws};

/// An answer to be saved.
#[derive(Clone, Debug)]
pub struct SaveAnswer {
    /// The review.
    pub review: ReviewId,
    /// The question.
    pub question: QuestionId,
    /// What is answered.
    pub content: AnswerContent,
    /// The revision from which the person started; 0 if there was no answer.
    pub expected: i64,
}

/// What became of it.
#[derive(Debug)]
pub enum SaveOutcome {
    /// Saved as this revision, with what the program noticed about it.
    Saved {
        /// The revision.
        revision: i64,
        /// What was noticed; never a barrier while drafting.
        findings: Vec<Finding>,
    },
    /// Someone else changed it: both versions, to choose or combine. Nothing was written.
    Conflict {
        /// What lies in the store.
        theirs: Box<Answer>,
        /// Who wrote that.
        author: String,
        /// What was to be saved.
        mine: Box<AnswerContent>,
        /// Both changes put together, for the person to decide.
        merged: Box<Merged>,
    },
}

/// Saves an answer, and says at once what was noticed about it.
///
/// # Errors
/// [`AppError::NotFound`] to those who do not fill it; [`AppError::Invalid`] for what cannot be stored.
pub async fn save(app: &App, actor: &Actor, command: SaveAnswer) -> Result<SaveOutcome> {
    let SaveAnswer { review, question, content, expected } = command;
    let (access, found, chapter) = locate(app, actor, &review, &question).await?;
    policy::may_answer(&access, &chapter, &question)?;
    let mut content = content.normalised();
    laws::forget_unknown(app, &access.state, &mut content).await?;
    if let Some(limit) = content.exceeded_limit() {
        let message = if limit.rows { "problem-too-many" } else { "problem-too-long" };
        let problem = Problem::new(limit.field.to_string(), message).with("most", limit.most);
        return Err(problem.with("length", limit.length).into());
    }
    if expected == 0 && content.is_empty() {
        // A form that was opened and sent as it was is no answer.
        return Ok(SaveOutcome::Saved { revision: 0, findings: Vec::new() });
    }
    refuse_foreign_files(app, &access, &found, &content).await?;
    let entry = event_about(actor, &review, "answer-saved", &[("question", question.to_string())]);
    write(app, &access, &found, content, expected, entry).await
}

/// Writes an answer that may be stored, with its entry of the journal.
async fn write(
    app: &App,
    access: &Access,
    found: &Question,
    content: AnswerContent,
    expected: i64,
    mut entry: Event,
) -> Result<SaveOutcome> {
    let permit = policy::may_answer(access, &found.chapter, &found.id)?;
    let now = app.now();
    let tx = app.store.begin().await?;
    match tx.put_answer(&permit, &content, expected, now).await? {
        // The same content twice is the same person twice: a double click, a save that went through
        // although its reply was lost, or a form that was saved already while it was typed.
        Saved::Conflict(theirs) if theirs.content == content => {
            let findings = evaluate::findings(&app.pack.questionnaire, found, &content);
            Ok(SaveOutcome::Saved { revision: theirs.revision, findings })
        }
        Saved::Conflict(theirs) => clash(tx, access, found, (theirs, content), expected).await,
        Saved::As(revision) => {
            still_given(&tx, access, &found.chapter, &found.id).await?;
            entry.inside_state = true;
            tx.append(&entry, now).await?;
            tx.commit().await?;
            let findings = evaluate::findings(&app.pack.questionnaire, found, &content);
            Ok(SaveOutcome::Saved { revision, findings })
        }
    }
}

/// What two people made of one answer, theirs and mine, with both put together. Ends the transaction: nothing is
/// written.
pub(crate) async fn clash(
    tx: Write,
    access: &Access,
    found: &Question,
    (theirs, mine): (Box<Answer>, AnswerContent),
    expected: i64,
) -> Result<SaveOutcome> {
    let author = tx.account(&theirs.author).await?.map(|account| account.name);
    let author = author.unwrap_or_default();
    let base = base(&tx, access, found, expected, mine.language).await?;
    // Nothing was written. Long texts take a while to compare, and others wait for the transaction.
    drop(tx);
    let merged = Box::new(merge(&base, &mine, &theirs.content)?);
    Ok(SaveOutcome::Conflict { theirs, author, mine: Box::new(mine), merged })
}

/// The answer from which a person started.
async fn base(
    tx: &Write,
    access: &Access,
    found: &Question,
    revision: i64,
    language: Locale,
) -> Result<AnswerContent> {
    let before = revision.checked_add(1);
    let versions = tx.answer_versions(&access.review, &found.id, before, 1).await?;
    let base = versions.into_iter().find(|version| version.revision == revision);
    Ok(base.map_or_else(|| AnswerContent::blank(language), |version| version.content))
}

/// A part may be taken back between the permit and the write. The write holds the review: from here on nobody can
/// take it back, and if somebody did, nothing is written.
pub(crate) async fn still_given(
    tx: &Write,
    access: &Access,
    chapter: &Chapter,
    question: &QuestionId,
) -> Result<()> {
    if access.seat == Seat::Contributor {
        let now = tx.access(&access.user, &access.review).await?.ok_or(AppError::NotFound)?;
        policy::may_answer(&now, chapter, question)?;
    }
    Ok(())
}

/// The access, the question and its chapter.
async fn locate(
    app: &App,
    actor: &Actor,
    review: &ReviewId,
    question: &QuestionId,
) -> Result<(Access, Question, Chapter)> {
    let access = app.access(actor, review).await?;
    let found = app.pack.questionnaire.question(question).ok_or(AppError::NotFound)?;
    Ok((access, found.clone(), found.chapter.clone()))
}

/// An answer cites files of its own chapter only: a file from elsewhere would leave with it. Who has single questions
/// cites its own files and those that the answer has cited before: it sees no others.
async fn refuse_foreign_files(
    app: &App,
    access: &Access,
    question: &Question,
    content: &AnswerContent,
) -> Result<()> {
    let cited: Vec<_> = content.measures.iter().flat_map(|measure| &measure.files).collect();
    if cited.is_empty() {
        return Ok(());
    }
    let files = app.store.read().files(&access.review).await?;
    let open = files::attachable(app, access, &files, &question.chapter).await?;
    if cited.iter().all(|id| open.iter().any(|file| file.id == **id)) {
        Ok(())
    } else {
        Err(Problem::new("measures", "problem-file-unknown").into())
    }
}
