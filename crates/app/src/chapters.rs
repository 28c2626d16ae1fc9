//! The task list of the self-assessment: who has which chapter, and how far it is (M27).

use std::collections::BTreeSet;

use omnibus_domain::{
    chapter::Chapter,
    id::{MemberId, ReviewId},
    policy::{self, Access, Actor, Seat},
    questionnaire::{definition::Question, evaluate},
};
use omnibus_store::{Answer, File, MarkKind, MemberPerson};

use crate::{App, AppError, Problem, Result, context::event_about, reviews};

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
    /// To whom it was given.
    pub given_to: Vec<MemberPerson>,
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
    /// True if the person clears it, false if it says that it is ready.
    pub clears: bool,
    /// False once the report is final.
    pub editable: bool,
}

/// The task list: the focal point sees all chapters, a ministry those that it was given.
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
    let chapters = evaluate::progress(&app.pack.questionnaire, &situation);
    let mine = chapters.into_iter().filter(|(one, _)| policy::may_see_draft(&access, one).is_ok());
    Ok(mine
        .map(|(chapter, so_far)| {
            let mark = marks.iter().find(|mark| mark.chapter == chapter).map(|mark| mark.kind);
            let given_to = people
                .iter()
                .filter(|person| {
                    assignments
                        .iter()
                        .any(|one| one.chapter == chapter && one.member == person.member.id)
                })
                .cloned()
                .collect();
            Task {
                progress: match mark {
                    Some(MarkKind::Cleared) => Progress::Cleared,
                    Some(MarkKind::Ready) => Progress::Ready,
                    None if so_far.answered > 0 => Progress::InWork,
                    None => Progress::NotBegun,
                },
                answered: so_far.answered,
                questions: so_far.applicable,
                given_to,
                chapter,
            }
        })
        .collect())
}

/// A chapter with its questions and answers.
///
/// # Errors
/// [`AppError::NotFound`] to those who do not fill it.
pub async fn view(
    app: &App,
    actor: &Actor,
    id: &ReviewId,
    chapter: &Chapter,
) -> Result<ChapterView> {
    let access = app.access(actor, id).await?;
    policy::may_see_draft(&access, chapter)?;
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
        .map(|question| {
            let answer = answers.iter().find(|answer| answer.question == question.id);
            (question.clone(), answer.cloned())
        })
        .collect();
    let may_assign = policy::may_assign(&access).is_ok();
    let ministries = if may_assign { ministries(&read.members(id).await?) } else { Vec::new() };
    let files = read.files(id).await?;
    Ok(ChapterView {
        files: files.into_iter().filter(|file| file.chapter == *chapter).collect(),
        task: task.ok_or(AppError::NotFound)?,
        questions,
        ministries,
        clears: access.seat == Seat::FocalPoint,
        editable: policy::may_answer(&access, chapter).is_ok(),
        access,
    })
}

/// Gives a chapter to exactly these people of ministries; they are told by mail.
///
/// # Errors
/// As [`policy::may_assign`]; [`AppError::Invalid`] for someone who is not of a ministry in this review.
pub async fn assign(
    app: &App,
    actor: &Actor,
    id: &ReviewId,
    chapter: &Chapter,
    to: &[MemberId],
) -> Result<()> {
    let access = app.access(actor, id).await?;
    let permit = policy::may_assign(&access)?;
    let read = app.store.read();
    let review = read.review(id).await?.ok_or(AppError::NotFound)?;
    if !reviews::chapters(app, &review).contains(chapter) {
        return Err(AppError::NotFound);
    }
    let ministries = ministries(&read.members(id).await?);
    let known = |member: &MemberId| ministries.iter().any(|person| person.member.id == *member);
    if !to.iter().all(known) {
        return Err(Problem::new("members", "problem-choose-ministry").into());
    }
    // A person who is named twice is given the chapter once.
    let to: Vec<MemberId> = to.iter().collect::<BTreeSet<_>>().into_iter().cloned().collect();
    let now = app.now();
    let tx = app.store.begin().await?;
    let before = tx.assignments(id).await?;
    tx.assign(&permit, chapter, &to, now).await?;
    let mut entry = event_about(actor, id, "chapter-given", &[("chapter", chapter.slug())]);
    entry.inside_state = true;
    tx.append(&entry, now).await?;
    let is_new = |person: &MemberPerson| {
        let had = |one: &omnibus_store::Assignment| {
            one.chapter == *chapter && one.member == person.member.id
        };
        to.contains(&person.member.id) && !before.iter().any(had)
    };
    let link = format!("/reviews/{id}/chapters/{}", chapter.slug());
    crate::notices::to_members(&tx, app, id, is_new, "chapter-given", &[], &link).await?;
    Ok(tx.commit().await?)
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

fn ministries(people: &[MemberPerson]) -> Vec<MemberPerson> {
    people.iter().filter(|person| person.member.seat == Seat::Contributor).cloned().collect()
}
