//! Who answers what, and by when: the focal point gives chapters and single questions to people of ministries (M27).

use std::collections::BTreeSet;

use jiff::{Timestamp, civil::Date};
use omnibus_domain::{
    chapter::Chapter,
    id::{MemberId, QuestionId, ReviewId},
    policy::{self, Access, Actor, Seat},
    questionnaire::definition::Question,
    work::Part,
};
use omnibus_store::{Assignment, MemberPerson, Write};

use crate::{App, AppError, Problem, Result, context::event_about, notices, reviews};

/// What the focal point gives.
#[derive(Clone, Debug)]
pub struct GivePart {
    /// A chapter or a question.
    pub part: Part,
    /// To exactly these people of ministries; to none to take it back.
    pub to: Vec<MemberId>,
    /// The day by which it is to be ready.
    pub due: Option<Date>,
}

/// One question with those who have it, for the focal point.
#[derive(Debug)]
pub struct QuestionHands {
    /// The focal point's part.
    pub access: Access,
    /// The question.
    pub question: Question,
    /// Those to whom the question was given by itself.
    pub given_to: Vec<MemberPerson>,
    /// The day by which it is to be ready.
    pub due: Option<Date>,
    /// Those who have its whole chapter, and this question with it.
    pub with_chapter: Vec<MemberPerson>,
    /// Everyone to whom it could be given.
    pub ministries: Vec<MemberPerson>,
}

/// One question with those who have it.
///
/// # Errors
/// As [`policy::may_assign`], or if the question is not under review.
pub async fn of_question(
    app: &App,
    actor: &Actor,
    id: &ReviewId,
    question: &QuestionId,
) -> Result<QuestionHands> {
    let access = app.access(actor, id).await?;
    policy::may_assign(&access)?;
    let found = app.pack.questionnaire.question(question).ok_or(AppError::NotFound)?;
    policy::may_see_answer(&access, &found.chapter, question)?;
    let read = app.store.read();
    let (people, assignments) = (read.members(id).await?, read.assignments(id).await?);
    let alone = Part::Question { question: question.clone(), chapter: found.chapter.clone() };
    let due = assignments.iter().find(|one| one.part == alone).and_then(|one| one.due);
    Ok(QuestionHands {
        given_to: holders(&people, &assignments, &alone),
        with_chapter: holders(&people, &assignments, &found.chapter.clone().into()),
        ministries: ministries(&people),
        question: found.clone(),
        access,
        due,
    })
}

/// Gives a part to exactly these people of ministries; those who did not have it are told by mail.
///
/// # Errors
/// As [`policy::may_assign`]; [`AppError::Invalid`] for someone who is not of a ministry in this review, or a day
/// that has passed.
pub async fn give(app: &App, actor: &Actor, id: &ReviewId, command: GivePart) -> Result<()> {
    let GivePart { part, to, due } = command;
    let access = app.access(actor, id).await?;
    let permit = policy::may_assign(&access)?;
    check_part(app, &access, &part).await?;
    let now = app.now();
    let tx = app.store.begin().await?;
    let people = tx.members(id).await?;
    let known = ministries(&people);
    if !to.iter().all(|member| known.iter().any(|person| person.member.id == *member)) {
        return Err(Problem::new("members", "problem-choose-ministry").into());
    }
    let before: Vec<Assignment> = tx.assignments(id).await?;
    let had: Vec<_> = before.into_iter().filter(|one| one.part == part).collect();
    // A day that has passed may stay as it is, and no other may become one.
    let kept = had.iter().any(|one| one.due == due);
    if due.is_some_and(|day| day < app.today()) && !kept {
        return Err(Problem::new("due", "problem-due-past").into());
    }
    // A person who is named twice is given it once.
    let to: Vec<MemberId> = to.into_iter().collect::<BTreeSet<_>>().into_iter().collect();
    tx.assign(&permit, &part, &to, due, now).await?;
    let (kind, args) = match &part {
        Part::Chapter(chapter) => ("chapter-given", [("chapter", chapter.slug())]),
        Part::Question { question, .. } => ("question-given", [("question", question.to_string())]),
    };
    let mut entry = event_about(actor, id, kind, &args);
    entry.inside_state = true;
    tx.append(&entry, now).await?;
    let is_new = |person: &&MemberPerson| {
        to.contains(&person.member.id) && !had.iter().any(|one| one.member == person.member.id)
    };
    for person in people.iter().filter(is_new) {
        tell(&tx, app, id, person, &part, due, now).await?;
    }
    Ok(tx.commit().await?)
}

/// What is given is under review.
async fn check_part(app: &App, access: &Access, part: &Part) -> Result<()> {
    let questionnaire = &app.pack.questionnaire;
    match part {
        Part::Chapter(chapter) => {
            let review = app.store.read().review(&access.review).await?;
            let chapters = reviews::chapters(app, &review.ok_or(AppError::NotFound)?);
            if chapters.contains(chapter) { Ok(()) } else { Err(AppError::NotFound) }
        }
        Part::Question { question, chapter } => {
            let known = questionnaire.question(question).is_some_and(|one| one.chapter == *chapter);
            if known && access.covers(chapter) { Ok(()) } else { Err(AppError::NotFound) }
        }
    }
}

/// Tells a person what it was given, and by when, in its language.
async fn tell(
    tx: &Write,
    app: &App,
    id: &ReviewId,
    person: &MemberPerson,
    part: &Part,
    due: Option<Date>,
    now: Timestamp,
) -> Result<()> {
    let day = due.map(|day| ("date", app.words(person.language).date(day)));
    let (message, link) = match (part, &day) {
        (Part::Chapter(of), None) => ("chapter-given", format!("/reviews/{id}/chapters/{of}")),
        (Part::Chapter(of), Some(_)) => {
            ("chapter-given-by", format!("/reviews/{id}/chapters/{of}"))
        }
        (Part::Question { question, .. }, None) => {
            ("question-given", format!("/reviews/{id}/answers/{question}"))
        }
        (Part::Question { question, .. }, Some(_)) => {
            ("question-given-by", format!("/reviews/{id}/answers/{question}"))
        }
    };
    let args: Vec<_> = day.into_iter().collect();
    Ok(tx.queue(&notices::to_person(person, message, &args, &link), now).await?)
}

/// The people who have exactly this part.
pub(crate) fn holders(
    people: &[MemberPerson],
    assignments: &[Assignment],
    part: &Part,
) -> Vec<MemberPerson> {
    let has = |person: &&MemberPerson| {
        assignments.iter().any(|one| one.part == *part && one.member == person.member.id)
    };
    people.iter().filter(has).cloned().collect()
}

/// The people of ministries, to whom parts can be given.
pub(crate) fn ministries(people: &[MemberPerson]) -> Vec<MemberPerson> {
    people.iter().filter(|person| person.member.seat == Seat::Contributor).cloned().collect()
}

/// The first day by which something of a chapter is to be ready: for a person of a ministry of what it was given,
/// for the focal point of what was given to anyone.
pub(crate) fn first_due(
    access: &Access,
    assignments: &[Assignment],
    chapter: &Chapter,
) -> Option<Date> {
    let mine = |one: &&Assignment| match access.seat {
        Seat::Contributor => one.member == access.member,
        _ => true,
    };
    let of_chapter = assignments.iter().filter(|one| one.part.chapter() == chapter);
    of_chapter.filter(mine).filter_map(|one| one.due).min()
}
