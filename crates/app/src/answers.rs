//! Answering: a question at a time, by many people at once, nothing lost and nothing overwritten.

use omnibus_domain::{
    chapter::Chapter,
    id::{QuestionId, ReviewId},
    policy::{self, Access, Actor},
    questionnaire::{
        answer::AnswerContent,
        definition::Question,
        evaluate::{self, Finding},
    },
};
use omnibus_store::{Answer, AnswerVersion, File, Saved};

use crate::{App, AppError, Problem, Result, context::event_about};

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
    },
}

/// A question on its page.
#[derive(Debug)]
pub struct QuestionView {
    /// The question.
    pub question: Question,
    /// Its chapter.
    pub chapter: Chapter,
    /// The present answer.
    pub answer: Option<Answer>,
    /// What the program notices about it.
    pub findings: Vec<Finding>,
    /// The files of the chapter that can be attached.
    pub files: Vec<File>,
    /// The question before in this chapter.
    pub previous: Option<QuestionId>,
    /// The question after in this chapter.
    pub next: Option<QuestionId>,
    /// Where it stands among the chapter's questions, from 1, and how many there are.
    pub position: (usize, usize),
    /// False once the report is final.
    pub editable: bool,
}

/// A question with its answer, for those who fill it.
///
/// # Errors
/// [`AppError::NotFound`] to everyone else.
pub async fn view(
    app: &App,
    actor: &Actor,
    review: &ReviewId,
    question: &QuestionId,
) -> Result<QuestionView> {
    let (access, found, chapter) = locate(app, actor, review, question).await?;
    policy::may_see_draft(&access, &chapter)?;
    let read = app.store.read();
    let answer = read.answer(review, question).await?;
    let files = read.files(review).await?;
    let of_chapter: Vec<&Question> = app.pack.questionnaire.of_chapter(&chapter);
    let at = of_chapter.iter().position(|other| other.id == *question).unwrap_or(0);
    let neighbour = |at: Option<usize>| at.and_then(|at| of_chapter.get(at)).map(|q| q.id.clone());
    Ok(QuestionView {
        findings: answer
            .as_ref()
            .map(|answer| evaluate::findings(&app.pack.questionnaire, &found, &answer.content))
            .unwrap_or_default(),
        previous: neighbour(at.checked_sub(1)),
        next: neighbour(Some(at + 1)),
        position: (at + 1, of_chapter.len()),
        files: files.into_iter().filter(|file| file.chapter == chapter).collect(),
        editable: policy::may_answer(&access, &chapter).is_ok(),
        question: found,
        chapter,
        answer,
    })
}

/// Saves an answer, and says at once what was noticed about it.
///
/// # Errors
/// [`AppError::NotFound`] to those who do not fill it; [`AppError::Invalid`] for what cannot be stored.
pub async fn save(app: &App, actor: &Actor, command: SaveAnswer) -> Result<SaveOutcome> {
    let SaveAnswer { review, question, content, expected } = command;
    let (access, found, chapter) = locate(app, actor, &review, &question).await?;
    let permit = policy::may_answer(&access, &chapter)?;
    let content = content.normalised();
    if let Some(limit) = content.exceeded_limit() {
        let message = if limit.rows { "problem-too-many" } else { "problem-too-long" };
        let problem = Problem::new(limit.field.to_string(), message).with("most", limit.most);
        return Err(problem.with("length", limit.length).into());
    }
    refuse_foreign_files(app, &review, &chapter, &content).await?;
    let now = app.now();
    let tx = app.store.begin().await?;
    match tx.put_answer(&permit, &question, &content, expected, now).await? {
        // The same content twice is the same person twice: a double click, or a save that went through
        // although its reply was lost.
        Saved::Conflict(theirs) if theirs.content == content => {
            let findings = evaluate::findings(&app.pack.questionnaire, &found, &content);
            Ok(SaveOutcome::Saved { revision: theirs.revision, findings })
        }
        Saved::Conflict(theirs) => {
            let author = tx.account(&theirs.author).await?.map(|account| account.name);
            let author = author.unwrap_or_default();
            Ok(SaveOutcome::Conflict { theirs, author, mine: Box::new(content) })
        }
        Saved::As(revision) => {
            let args = [("question", question.to_string())];
            let mut entry = event_about(actor, &review, "answer-saved", &args);
            entry.inside_state = true;
            tx.append(&entry, now).await?;
            tx.commit().await?;
            let findings = evaluate::findings(&app.pack.questionnaire, &found, &content);
            Ok(SaveOutcome::Saved { revision, findings })
        }
    }
}

/// An answer's history, the newest first, with the names of those who wrote.
///
/// # Errors
/// [`AppError::NotFound`] to those who do not fill it.
pub async fn history(
    app: &App,
    actor: &Actor,
    review: &ReviewId,
    question: &QuestionId,
) -> Result<Vec<(AnswerVersion, String)>> {
    let (access, _, chapter) = locate(app, actor, review, question).await?;
    policy::may_see_draft(&access, &chapter)?;
    let read = app.store.read();
    let mut told = Vec::new();
    for version in read.answer_versions(review, question).await? {
        let name = read.account(&version.author).await?.map(|account| account.name);
        told.push((version, name.unwrap_or_default()));
    }
    Ok(told)
}

/// The access, the question and its chapter; a question of an instrument that is not under review does
/// not exist.
async fn locate(
    app: &App,
    actor: &Actor,
    review: &ReviewId,
    question: &QuestionId,
) -> Result<(Access, Question, Chapter)> {
    let access = app.access(actor, review).await?;
    let found = app.pack.questionnaire.question(question).ok_or(AppError::NotFound)?;
    let chapter = found.chapter();
    let review = app.store.read().review(review).await?.ok_or(AppError::NotFound)?;
    let covered =
        chapter.article().is_none_or(|article| review.instruments.contains(&article.instrument));
    if !covered {
        return Err(AppError::NotFound);
    }
    Ok((access, found.clone(), chapter))
}

/// An answer cites files of its own chapter only: a file from elsewhere would leave with it.
async fn refuse_foreign_files(
    app: &App,
    review: &ReviewId,
    chapter: &Chapter,
    content: &AnswerContent,
) -> Result<()> {
    let cited: Vec<_> = content.measures.iter().flat_map(|measure| &measure.files).collect();
    if cited.is_empty() {
        return Ok(());
    }
    let files = app.store.read().files(review).await?;
    let is_own = |id: &&omnibus_domain::id::FileId| {
        files.iter().any(|file| file.id == **id && file.chapter == *chapter)
    };
    if cited.iter().all(is_own) {
        Ok(())
    } else {
        Err(Problem::new("measures", "problem-file-unknown").into())
    }
}
