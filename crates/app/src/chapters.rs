//! The task list of the self-assessment: who has which chapter, and how far it is (M27).

use std::collections::{BTreeMap, BTreeSet};

use jiff::civil::Date;
use omnibus_domain::{
    chapter::Chapter,
    id::{QuestionId, ReviewId},
    policy::{self, Access, Actor, Seat},
    questionnaire::{definition::Question, evaluate},
    work::Part,
};
use omnibus_store::{Answer, Assignment, File, MarkKind, MemberPerson};

use crate::{App, AppError, Result, assignments, context::event_about, files, reviews};

/// How far a chapter is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Progress {
    /// Nothing is answered.
    NotBegun,
    /// Something is answered.
    InWork,
    /// Its ministry says that it is ready.
    Ready,
    /// The focal point has cleared it.
    Cleared,
}

impl Progress {
    /// The word used in the API and in message keys.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::NotBegun => "not-begun",
            Self::InWork => "in-work",
            Self::Ready => "ready",
            Self::Cleared => "cleared",
        }
    }
}

/// A line of the task list.
#[derive(Clone, Debug)]
pub struct Task {
    /// The chapter.
    pub chapter: Chapter,
    /// How far it is.
    pub progress: Progress,
    /// How many of its questions have an answer.
    pub answered: usize,
    /// How many questions it has.
    pub questions: usize,
    /// False for a person who has only single questions of it; then these alone are counted.
    pub whole: bool,
    /// To whom it was given whole.
    pub given_to: Vec<MemberPerson>,
    /// How many of its questions were given singly.
    pub given_singly: usize,
    /// The first day by which something of it is to be ready: for a person of a ministry, of what it was given.
    pub due: Option<Date>,
}

/// A chapter with its questions and answers.
#[derive(Debug)]
pub struct ChapterView {
    /// The person's part.
    pub access: Access,
    /// The line of the task list.
    pub task: Task,
    /// Its questions with their present answers.
    pub questions: Vec<(Question, Option<Answer>)>,
    /// The files of the chapter.
    pub files: Vec<File>,
    /// The ministries to whom it could be given; empty unless the person is the focal point.
    pub ministries: Vec<MemberPerson>,
    /// The day by which the whole chapter is to be ready.
    pub due: Option<Date>,
    /// For the focal point: the questions that were given singly, with the people who have them.
    pub singles: BTreeMap<QuestionId, Vec<MemberPerson>>,
    /// True if the person clears it, false if it says that it is ready.
    pub clears: bool,
    /// True if the person fills the whole chapter; false once the report is final.
    pub editable: bool,
    /// True if the person stores files here; false once the report is final.
    pub uploads: bool,
}

/// The task list: the focal point sees all chapters, a ministry those of which it was given something.
///
/// # Errors
/// [`AppError::NotFound`] outside the State.
pub async fn tasks(app: &App, actor: &Actor, id: &ReviewId) -> Result<Vec<Task>> {
    let access = app.access(actor, id).await?;
    policy::may_see_own_draft(&access)?;
    let read = app.store.read();
    let review = read.review(id).await?.ok_or(AppError::NotFound)?;
    let answers = read.answers(id).await?;
    let marks = read.marks(id).await?;
    let people = read.members(id).await?;
    let assignments = read.assignments(id).await?;
    let before = read.reviewed_before(&review).await?;
    let given = answers.iter().map(|one| (&one.question, &one.content));
    let situation = reviews::situation(&review.instruments, before, given);
    let mut tasks: Vec<Task> = Vec::new();
    for question in evaluate::applicable(&app.pack.questionnaire, &situation) {
        let chapter = &question.chapter;
        if policy::may_see_answer(&access, chapter, &question.id).is_err() {
            continue;
        }
        if tasks.last().is_none_or(|last| last.chapter != *chapter) {
            tasks.push(task(&access, &people, &assignments, chapter));
        }
        let Some(last) = tasks.last_mut() else { continue };
        last.questions += 1;
        let answer = situation.answers.get(&question.id);
        last.answered += usize::from(answer.is_some_and(|one| !evaluate::is_blank(question, one)));
    }
    for task in &mut tasks {
        let mark = marks.iter().find(|mark| mark.chapter == task.chapter).map(|mark| mark.kind);
        task.progress = match mark {
            Some(MarkKind::Cleared) => Progress::Cleared,
            Some(MarkKind::Ready) => Progress::Ready,
            None if task.answered > 0 => Progress::InWork,
            None => Progress::NotBegun,
        };
    }
    Ok(tasks)
}

/// The line of a chapter before its questions are counted.
fn task(
    access: &Access,
    people: &[MemberPerson],
    assignments: &[Assignment],
    chapter: &Chapter,
) -> Task {
    let singles = assignments
        .iter()
        .filter(|one| one.part.chapter() == chapter)
        .filter_map(|one| one.part.question());
    Task {
        chapter: chapter.clone(),
        progress: Progress::NotBegun,
        answered: 0,
        questions: 0,
        whole: policy::may_see_draft(access, chapter).is_ok(),
        given_to: assignments::holders(people, assignments, &chapter.clone().into()),
        given_singly: singles.collect::<BTreeSet<_>>().len(),
        due: assignments::first_due(access, assignments, chapter),
    }
}

/// A chapter with its questions and answers, as far as the person fills them.
///
/// # Errors
/// [`AppError::NotFound`] to those who fill nothing of it.
pub async fn view(
    app: &App,
    actor: &Actor,
    id: &ReviewId,
    chapter: &Chapter,
) -> Result<ChapterView> {
    let access = app.access(actor, id).await?;
    policy::may_enter(&access, chapter)?;
    let task = tasks(app, actor, id).await?.into_iter().find(|task| task.chapter == *chapter);
    let read = app.store.read();
    let review = read.review(id).await?.ok_or(AppError::NotFound)?;
    let answers = read.answers(id).await?;
    let before = read.reviewed_before(&review).await?;
    let given = answers.iter().map(|one| (&one.question, &one.content));
    let situation = reviews::situation(&review.instruments, before, given);
    let questions = evaluate::applicable(&app.pack.questionnaire, &situation)
        .into_iter()
        .filter(|question| question.chapter == *chapter)
        .filter(|question| policy::may_see_answer(&access, chapter, &question.id).is_ok())
        .map(|question| {
            let answer = answers.iter().find(|answer| answer.question == question.id);
            (question.clone(), answer.cloned())
        })
        .collect();
    let people = match policy::may_assign(&access) {
        Ok(_) => read.members(id).await?,
        Err(_) => Vec::new(),
    };
    let assignments = read.assignments(id).await?;
    let whole: Part = chapter.clone().into();
    let all_files = read.files(id).await?;
    Ok(ChapterView {
        files: files::attachable(app, &access, &all_files, chapter).await?,
        task: task.ok_or(AppError::NotFound)?,
        questions,
        ministries: assignments::ministries(&people),
        due: assignments.iter().find(|one| one.part == whole).and_then(|one| one.due),
        singles: singles(&people, &assignments, chapter),
        clears: access.seat == Seat::FocalPoint,
        editable: policy::may_fill(&access, chapter).is_ok(),
        uploads: policy::may_upload(&access, chapter).is_ok(),
        access,
    })
}

/// The questions of a chapter that were given singly, with the people who have them.
fn singles(
    people: &[MemberPerson],
    assignments: &[Assignment],
    chapter: &Chapter,
) -> BTreeMap<QuestionId, Vec<MemberPerson>> {
    let of_chapter = assignments.iter().filter(|one| one.part.chapter() == chapter);
    let questions = of_chapter.filter_map(|one| one.part.question().map(|id| (id, &one.part)));
    questions
        .map(|(id, part)| (id.clone(), assignments::holders(people, assignments, part)))
        .filter(|(_, people)| !people.is_empty())
        .collect()
}

/// Says that a chapter is ready (its ministry), cleared (the focal point), or takes that back.
///
/// # Errors
/// As [`policy::may_mark`].
pub async fn mark(
    app: &App,
    actor: &Actor,
    id: &ReviewId,
    chapter: &Chapter,
    done: bool,
) -> Result<()> {
    let access = app.access(actor, id).await?;
    let permit = policy::may_mark(&access, chapter)?;
    let kind = match (done, permit.clears()) {
        (false, _) => None,
        (true, true) => Some(MarkKind::Cleared),
        (true, false) => Some(MarkKind::Ready),
    };
    let now = app.now();
    let tx = app.store.begin().await?;
    tx.mark(&permit, kind, now).await?;
    let word = kind.map_or("reopened", MarkKind::as_str);
    let kind_of_event = format!("chapter-{word}");
    let mut entry = event_about(actor, id, &kind_of_event, &[("chapter", chapter.slug())]);
    entry.inside_state = true;
    tx.append(&entry, now).await?;
    if kind == Some(MarkKind::Ready) {
        let link = format!("/reviews/{id}/chapters/{}", chapter.slug());
        let args = [("person", actor.name.clone())];
        let to = crate::notices::is_focal_point;
        crate::notices::to_members(&tx, app, id, to, "chapter-ready", &args, &link).await?;
    }
    Ok(tx.commit().await?)
}
