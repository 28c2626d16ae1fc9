//! The training space: the whole questionnaire for an invented State, to become familiar with it. It is a person's own;
//! nothing of it reaches a review, a list, a journal or a mail.

use std::collections::BTreeSet;

use omnibus_domain::{
    chapter::Chapter,
    id::QuestionId,
    policy::{self, Actor},
    questionnaire::{
        answer::AnswerContent,
        definition::Question,
        evaluate::{self, Finding, Situation},
        sheet::Sheet,
    },
};
use omnibus_store::TrainingAnswer;

use crate::{App, AppError, Problem, Result};

/// A chapter in the list of the training space.
#[derive(Clone, Debug)]
pub struct Line {
    /// The chapter.
    pub chapter: Chapter,
    /// How many of its questions have an answer.
    pub answered: usize,
    /// How many questions it has.
    pub questions: usize,
}

/// A question with its answer.
#[derive(Clone, Debug)]
pub struct Exercise {
    /// The question.
    pub question: Question,
    /// The answer, if one was tried.
    pub answer: Option<TrainingAnswer>,
    /// What the program notices about the answer; empty without one.
    pub findings: Vec<Finding>,
}

/// A question on its page.
#[derive(Clone, Debug)]
pub struct ExerciseView {
    /// The question with its answer.
    pub exercise: Exercise,
    /// The question before in this chapter.
    pub previous: Option<QuestionId>,
    /// The question after in this chapter.
    pub next: Option<QuestionId>,
    /// Where it stands among the questions of the chapter that apply, from 1, and how many these are; `None` if the
    /// other answers make it superfluous.
    pub position: Option<(usize, usize)>,
}

/// True if the person has a training space.
///
/// # Errors
/// If the database fails.
pub async fn is_open(app: &App, actor: &Actor) -> Result<bool> {
    let permit = policy::may_train(actor);
    Ok(app.store.read().training_space(&permit).await?.is_some())
}

/// Opens the training space; one that is open stays as it is.
///
/// # Errors
/// If the database fails.
pub async fn open(app: &App, actor: &Actor) -> Result<()> {
    let tx = app.store.begin().await?;
    tx.open_training(&policy::may_train(actor), app.now()).await?;
    Ok(tx.commit().await?)
}

/// Empties the training space.
///
/// # Errors
/// If the database fails.
pub async fn empty(app: &App, actor: &Actor) -> Result<()> {
    let tx = app.store.begin().await?;
    tx.empty_training(&policy::may_train(actor)).await?;
    Ok(tx.commit().await?)
}

/// Removes the training space with everything in it.
///
/// # Errors
/// If the database fails.
pub async fn close(app: &App, actor: &Actor) -> Result<()> {
    let tx = app.store.begin().await?;
    tx.close_training(&policy::may_train(actor)).await?;
    Ok(tx.commit().await?)
}

/// The chapters, and how far each is.
///
/// # Errors
/// [`AppError::NotFound`] if the space is not open.
pub async fn contents(app: &App, actor: &Actor) -> Result<Vec<Line>> {
    let answers = answers(app, actor).await?;
    let line = |(chapter, so_far): (Chapter, evaluate::Progress)| Line {
        chapter,
        answered: so_far.answered,
        questions: so_far.applicable,
    };
    let progress = evaluate::progress(&app.pack.questionnaire, &situation(app, &answers));
    Ok(progress.into_iter().map(line).collect())
}

/// The questions of a chapter that apply, or of all chapters.
///
/// # Errors
/// [`AppError::NotFound`] if the space is not open, or for a chapter without questions.
pub async fn exercises(
    app: &App,
    actor: &Actor,
    chapter: Option<&Chapter>,
) -> Result<Vec<Exercise>> {
    let answers = answers(app, actor).await?;
    let sheet = Sheet::new(&app.pack.questionnaire, &situation(app, &answers));
    let asked = sheet.applicable();
    let wanted = asked.into_iter().filter(|one| chapter.is_none_or(|of| one.chapter == *of));
    let found: Vec<_> = wanted
        .map(|question| {
            let mut found = exercise(app, question, &answers);
            found.findings.extend(sheet.contradictions(question));
            found
        })
        .collect();
    if found.is_empty() { Err(AppError::NotFound) } else { Ok(found) }
}

/// A question on its page.
///
/// # Errors
/// [`AppError::NotFound`] if the space is not open, or for a question that there is not.
pub async fn view(app: &App, actor: &Actor, id: &QuestionId) -> Result<ExerciseView> {
    let answers = answers(app, actor).await?;
    let question = app.pack.questionnaire.question(id).ok_or(AppError::NotFound)?;
    let asked = evaluate::applicable(&app.pack.questionnaire, &situation(app, &answers));
    let asked: Vec<_> = asked.into_iter().filter(|one| one.chapter == question.chapter).collect();
    let at = asked.iter().position(|one| one.id == *id);
    let all = app.pack.questionnaire.of_chapter(&question.chapter);
    let here = all.iter().position(|one| one.id == *id).unwrap_or(0);
    let (before, after) = all.split_at(here);
    let applies = |other: &&&Question| asked.iter().any(|one| one.id == other.id);
    Ok(ExerciseView {
        exercise: exercise(app, question, &answers),
        previous: before.iter().rev().find(applies).map(|one| one.id.clone()),
        next: after.iter().skip(1).find(applies).map(|one| one.id.clone()),
        position: at.map(|at| (at + 1, asked.len())),
    })
}

/// Keeps an answer. The space is one person's: what was sent last stands.
///
/// # Errors
/// As [`view`]; [`AppError::Invalid`] for what is longer than an answer may be, or cites a file: none are taken here.
pub async fn save(app: &App, actor: &Actor, id: &QuestionId, content: AnswerContent) -> Result<()> {
    let question = app.pack.questionnaire.question(id).ok_or(AppError::NotFound)?;
    let mut content = content.normalised();
    // No State's library stands behind the invented one.
    content.measures.iter_mut().for_each(|measure| measure.law = None);
    if let Some(limit) = content.exceeded_limit() {
        let message = if limit.rows { "problem-too-many" } else { "problem-too-long" };
        let problem = Problem::new(limit.field.to_string(), message).with("most", limit.most);
        return Err(problem.with("length", limit.length).into());
    }
    if content.measures.iter().any(|measure| !measure.files.is_empty()) {
        return Err(Problem::new("measures", "problem-file-unknown").into());
    }
    let tx = app.store.begin().await?;
    tx.put_training_answer(&policy::may_train(actor), &question.id, &content, app.now()).await?;
    Ok(tx.commit().await?)
}

async fn answers(app: &App, actor: &Actor) -> Result<Vec<TrainingAnswer>> {
    let permit = policy::may_train(actor);
    let read = app.store.read();
    read.training_space(&permit).await?.ok_or(AppError::NotFound)?;
    Ok(read.training_answers(&permit).await?)
}

/// The invented State is a party to everything, and is reviewed for the first time.
fn situation<'a>(app: &App, answers: &'a [TrainingAnswer]) -> Situation<'a> {
    let all: BTreeSet<_> = app.pack.instruments.iter().map(|one| one.id.clone()).collect();
    Situation {
        under_review: all.clone(),
        parties: all,
        reviewed_before: false,
        answers: answers.iter().map(|one| (&one.question, &one.content)).collect(),
    }
}

fn exercise(app: &App, question: &Question, answers: &[TrainingAnswer]) -> Exercise {
    let answer = answers.iter().find(|one| one.question == question.id);
    let answer = answer.filter(|one| !one.content.is_empty());
    let findings = answer
        .map(|one| evaluate::findings(&app.pack.questionnaire, question, &one.content))
        .unwrap_or_default();
    Exercise { question: question.clone(), answer: answer.cloned(), findings }
}
