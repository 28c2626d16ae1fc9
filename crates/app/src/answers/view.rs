//! A question on its page: what is asked, what was answered, and what lies around it.

use jiff::civil::Date;
use omnibus_domain::{
    chapter::Chapter,
    id::{QuestionId, ReviewId},
    policy::{self, Access, Actor, Seat},
    questionnaire::{
        answer::Status,
        definition::{Question, QuestionKind},
        evaluate::{self, Finding},
    },
    work::Progress,
};
use omnibus_store::{Answer, Assignment, File, Law};

use super::locate;
use crate::{
    App, AppError, Result, files,
    marks::Marks,
    remarks::{self, ShownRemark},
    reuse::{self, Given, TakenOver},
    reviews,
};

/// A question on its page.
#[derive(Debug)]
pub struct QuestionView {
    /// The person's part.
    pub access: Access,
    /// The question.
    pub question: Question,
    /// Its chapter.
    pub chapter: Chapter,
    /// The present answer.
    pub answer: Option<Answer>,
    /// Who wrote it last.
    pub author: String,
    /// What the program notices about it.
    pub findings: Vec<Finding>,
    /// The files of the chapter that can be attached.
    pub files: Vec<File>,
    /// The laws of the State's library, to be cited; none if the question cites nothing.
    pub laws: Vec<Law>,
    /// The answers given elsewhere that can be used here; none once there is an answer.
    pub offers: Vec<Given>,
    /// From where the answer was taken over, as far as the person may see that.
    pub taken_over: Option<TakenOver>,
    /// The questions whose answers may serve here too (M25), as far as the person fills them.
    pub related: Vec<Related>,
    /// The question before in this chapter.
    pub previous: Option<QuestionId>,
    /// The question after in this chapter.
    pub next: Option<QuestionId>,
    /// Where it stands among the questions of the chapter that apply, from 1, and how many these are.
    pub position: (usize, usize),
    /// False if the other answers make it superfluous.
    pub applies: bool,
    /// False once the report is final.
    pub editable: bool,
    /// How far it is.
    pub progress: Progress,
    /// True if the person clears it, false if it says that it is ready.
    pub clears: bool,
    /// What people of the State say about it; empty to everyone else.
    pub remarks: Vec<ShownRemark>,
    /// True for the focal point, who gives questions to people.
    pub gives: bool,
    /// The first day by which someone who has the question is to answer it; for a person of a ministry its own.
    pub due: Option<Date>,
}

/// A question whose answer may serve here too.
#[derive(Debug)]
pub struct Related {
    /// The question.
    pub question: Question,
    /// True if something was answered.
    pub answered: bool,
    /// The status that was answered.
    pub status: Option<Status>,
}

/// A question with its answer, for those who fill it.
///
/// # Errors
/// [`crate::AppError::NotFound`] to everyone else.
pub async fn view(
    app: &App,
    actor: &Actor,
    review: &ReviewId,
    question: &QuestionId,
) -> Result<QuestionView> {
    let (access, found, chapter) = locate(app, actor, review, question).await?;
    policy::may_see_answer(&access, &chapter, question)?;
    let read = app.store.read();
    let answers = read.answers(review).await?;
    let answer = answers.iter().find(|answer| answer.question == *question).cloned();
    let author = match &answer {
        Some(answer) => read.account(&answer.author).await?.map(|account| account.name),
        None => None,
    };
    let all_files = read.files(review).await?;
    let offers = reuse::offers(app, &access, &found, &answers, &all_files).await?;
    let taken_over = reuse::taken_over(app, &access, &found, &answers, &all_files).await?;
    let laws = match found.kind {
        QuestionKind::Provision => read.laws(&access.state).await?,
        QuestionKind::Text => Vec::new(),
    };
    let asked = asked(app, &access, &chapter, &answers).await?;
    let at = asked.iter().position(|other| other.id == *question);
    let (previous, next) = neighbours(app, &chapter, &asked, question);
    Ok(QuestionView {
        author: author.unwrap_or_default(),
        progress: Marks::new(read.marks(review).await?).progress(&found, answer.as_ref()),
        clears: access.seat == Seat::FocalPoint,
        remarks: match policy::may_see_remarks(&access, &chapter, question) {
            Ok(()) => remarks::shown(app, review, question).await?,
            Err(_) => Vec::new(),
        },
        findings: answer
            .as_ref()
            .map(|answer| evaluate::findings(&app.pack.questionnaire, &found, &answer.content))
            .unwrap_or_default(),
        files: files::attachable(app, &access, &all_files, &chapter).await?,
        laws,
        offers,
        taken_over,
        related: related(app, &access, &found, &answers),
        previous,
        next,
        position: (at.map_or(0, |at| at + 1), asked.len()),
        applies: at.is_some(),
        editable: policy::may_answer(&access, &chapter, question).is_ok(),
        gives: policy::may_assign(&access).is_ok(),
        due: due(app, &access, &chapter, question).await?,
        question: found,
        chapter,
        answer,
        access,
    })
}

/// The question after this one in its chapter, among those that apply now.
///
/// # Errors
/// As [`view`].
pub async fn following(
    app: &App,
    actor: &Actor,
    review: &ReviewId,
    question: &QuestionId,
) -> Result<Option<QuestionId>> {
    let (access, _, chapter) = locate(app, actor, review, question).await?;
    policy::may_see_answer(&access, &chapter, question)?;
    let answers = app.store.read().answers(review).await?;
    let asked = asked(app, &access, &chapter, &answers).await?;
    Ok(neighbours(app, &chapter, &asked, question).1)
}

/// The questions of a chapter that apply, as far as the person fills them.
async fn asked<'a>(
    app: &'a App,
    access: &Access,
    chapter: &Chapter,
    answers: &[Answer],
) -> Result<Vec<&'a Question>> {
    let read = app.store.read();
    let review = read.review(&access.review).await?.ok_or(AppError::NotFound)?;
    let before = read.reviewed_before(&review).await?;
    let given = answers.iter().map(|answer| (&answer.question, &answer.content));
    let situation = reviews::situation(&access.instruments, before, given);
    Ok(evaluate::applicable(&app.pack.questionnaire, &situation)
        .into_iter()
        .filter(|question| question.chapter == *chapter)
        .filter(|question| policy::may_see_answer(access, chapter, &question.id).is_ok())
        .collect())
}

/// The first day by which the question is to be answered: a person of a ministry is told its own.
async fn due(
    app: &App,
    access: &Access,
    chapter: &Chapter,
    question: &QuestionId,
) -> Result<Option<Date>> {
    let assignments = app.store.read().assignments(&access.review).await?;
    let mine = |one: &&Assignment| match access.seat {
        Seat::Contributor => one.member == access.member,
        _ => true,
    };
    let given = assignments.iter().filter(|one| one.part.holds(chapter, question)).filter(mine);
    Ok(given.filter_map(|one| one.due).min())
}

/// The nearest questions that apply before and after this one, whether it applies itself or not.
fn neighbours(
    app: &App,
    chapter: &Chapter,
    asked: &[&Question],
    question: &QuestionId,
) -> (Option<QuestionId>, Option<QuestionId>) {
    let all = app.pack.questionnaire.of_chapter(chapter);
    let at = all.iter().position(|other| other.id == *question).unwrap_or(0);
    let (before, after) = all.split_at(at);
    let applies = |other: &&&Question| asked.iter().any(|one| one.id == other.id);
    let previous = before.iter().rev().find(applies).map(|other| other.id.clone());
    let next = after.iter().skip(1).find(applies).map(|other| other.id.clone());
    (previous, next)
}

fn related(app: &App, access: &Access, question: &Question, answers: &[Answer]) -> Vec<Related> {
    let known = app.pack.questionnaire.related(&question.id);
    let open =
        known.filter(|other| policy::may_see_answer(access, &other.chapter, &other.id).is_ok());
    open.map(|other| {
        let answer = answers.iter().find(|answer| answer.question == other.id);
        let answer = answer.filter(|answer| !evaluate::is_blank(other, &answer.content));
        Related {
            question: other.clone(),
            answered: answer.is_some(),
            status: answer.and_then(|answer| answer.content.status),
        }
    })
    .collect()
}
