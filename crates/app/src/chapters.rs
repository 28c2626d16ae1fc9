//! The task list of the self-assessment: who has which chapter, and how far it is (M27).

use std::collections::{BTreeMap, BTreeSet};

use jiff::civil::Date;
use omnibus_domain::{
    chapter::Chapter,
    id::{QuestionId, ReviewId},
    policy::{self, Access, Actor, Seat},
    questionnaire::{definition::Question, evaluate},
    work::{Part, Progress},
};
use omnibus_store::{Answer, File, GivenPart, MemberPerson};

use crate::{
    App, AppError, Result,
    assignments::{self, Holder, Recipients},
    files,
    marks::Marks,
    reuse, reviews,
};

/// A line of the task list.
#[derive(Clone, Debug)]
pub struct Task {
    /// The chapter.
    pub chapter: Chapter,
    /// How far it is.
    pub progress: Progress,
    /// How many of its questions have an answer.
    pub answered: usize,
    /// How many of them are ready or cleared.
    pub ready: usize,
    /// How many of them the focal point has cleared.
    pub cleared: usize,
    /// How many questions it has.
    pub questions: usize,
    /// False for a person who has only single questions of it; then these alone are counted.
    pub whole: bool,
    /// To whom it was given whole.
    pub given_to: Vec<Holder>,
    /// How many of its questions were given singly.
    pub given_singly: usize,
    /// How many of its answers were taken over from others that say something else by now.
    pub sources_changed: usize,
    /// The first day by which something of it is to be ready: for a person of a ministry, of what it has.
    pub due: Option<Date>,
}

/// A chapter with its questions and answers.
#[derive(Debug)]
pub struct ChapterView {
    /// The person's part.
    pub access: Access,
    /// The line of the task list.
    pub task: Task,
    /// Its questions with their present answers, and how far each is.
    pub questions: Vec<(Question, Option<Answer>, Progress)>,
    /// The sum of the revisions of these answers: what a person who says how far the chapter is has seen.
    pub seen: i64,
    /// How many remarks are open, by question; empty to those who see none.
    pub open_remarks: BTreeMap<QuestionId, usize>,
    /// The files of the chapter.
    pub files: Vec<File>,
    /// Everyone to whom it could be given; nobody unless the person is the focal point.
    pub recipients: Recipients,
    /// The day by which the whole chapter is to be ready.
    pub due: Option<Date>,
    /// For the focal point: the questions that were given singly, with those who have them.
    pub singles: BTreeMap<QuestionId, Vec<Holder>>,
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
    let marks = Marks::new(read.marks(id).await?);
    let people = read.members(id).await?;
    let given_parts = read.given_parts(id).await?;
    let before = read.reviewed_before(&review).await?;
    let given = answers.iter().map(|one| (&one.question, &one.content));
    let situation = reviews::situation(&review.instruments, before, given);
    let files = read.files(id).await?;
    let changed = reuse::changed_sources(app, &access, &answers, &files).await?;
    let by_question: BTreeMap<_, _> = answers.iter().map(|one| (&one.question, one)).collect();
    let mut tasks: Vec<Task> = Vec::new();
    let mut states: Vec<Progress> = Vec::new();
    for question in evaluate::applicable(&app.pack.questionnaire, &situation) {
        let chapter = &question.chapter;
        if policy::may_see_answer(&access, chapter, &question.id).is_err() {
            continue;
        }
        if tasks.last().is_none_or(|last| last.chapter != *chapter) {
            tasks.push(task(&access, &people, &given_parts, chapter));
            states.clear();
        }
        let Some(last) = tasks.last_mut() else { continue };
        let answer = by_question.get(&question.id).copied();
        let progress = marks.progress(question, answer);
        last.questions += 1;
        let answered = answer.is_some_and(|one| !evaluate::is_blank(question, &one.content));
        last.answered += usize::from(answered);
        last.ready += usize::from(!progress.is_open());
        last.cleared += usize::from(progress == Progress::Cleared);
        last.sources_changed += usize::from(changed.contains(&question.id));
        states.push(progress);
        last.progress = Progress::of_chapter(states.iter().copied());
    }
    Ok(tasks)
}

/// The line of a chapter before its questions are counted.
fn task(access: &Access, people: &[MemberPerson], given: &[GivenPart], chapter: &Chapter) -> Task {
    let singles = given
        .iter()
        .filter(|one| one.part.chapter() == chapter)
        .filter_map(|one| one.part.question());
    Task {
        chapter: chapter.clone(),
        progress: Progress::NotBegun,
        answered: 0,
        ready: 0,
        cleared: 0,
        sources_changed: 0,
        questions: 0,
        whole: policy::may_see_draft(access, chapter).is_ok(),
        given_to: assignments::holders(people, given, &chapter.clone().into()),
        given_singly: singles.collect::<BTreeSet<_>>().len(),
        due: assignments::first_due(access, people, given, chapter),
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
    let marks = Marks::new(read.marks(id).await?);
    let questions: Vec<_> = evaluate::applicable(&app.pack.questionnaire, &situation)
        .into_iter()
        .filter(|question| question.chapter == *chapter)
        .filter(|question| policy::may_see_answer(&access, chapter, &question.id).is_ok())
        .map(|question| {
            let answer = answers.iter().find(|answer| answer.question == question.id);
            (question.clone(), answer.cloned(), marks.progress(question, answer))
        })
        .collect();
    let revisions = questions.iter().filter_map(|(_, answer, _)| answer.as_ref());
    let (people, invited) = match policy::may_assign(&access) {
        Ok(_) => (read.members(id).await?, read.invitations(id).await?),
        Err(_) => (Vec::new(), Vec::new()),
    };
    let given = read.given_parts(id).await?;
    let whole: Part = chapter.clone().into();
    let all_files = read.files(id).await?;
    Ok(ChapterView {
        files: files::attachable(app, &access, &all_files, chapter).await?,
        open_remarks: match access.seat {
            Seat::FocalPoint | Seat::Contributor => read.open_remarks(id).await?,
            _ => BTreeMap::new(),
        },
        task: task.ok_or(AppError::NotFound)?,
        seen: revisions.map(|answer| answer.revision).sum(),
        questions,
        due: given.iter().find(|one| one.part == whole).and_then(|one| one.due),
        singles: singles(&people, &given, chapter),
        recipients: assignments::recipients(people, &invited, &given),
        clears: access.seat == Seat::FocalPoint,
        editable: policy::may_fill(&access, chapter).is_ok(),
        uploads: policy::may_upload(&access, chapter).is_ok(),
        access,
    })
}

/// The questions of a chapter that were given singly, with those who have them.
fn singles(
    people: &[MemberPerson],
    given: &[GivenPart],
    chapter: &Chapter,
) -> BTreeMap<QuestionId, Vec<Holder>> {
    let of_chapter = given.iter().filter(|one| one.part.chapter() == chapter);
    let questions = of_chapter.filter_map(|one| one.part.question().map(|id| (id, &one.part)));
    questions
        .map(|(id, part)| (id.clone(), assignments::holders(people, given, part)))
        .filter(|(_, holders)| !holders.is_empty())
        .collect()
}
