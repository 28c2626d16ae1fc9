//! Who answers what, and by when: the focal point gives chapters and single questions to ministries and their people (M27).

use std::collections::BTreeSet;

use jiff::{Timestamp, civil::Date};
use omnibus_domain::{
    chapter::Chapter,
    id::{QuestionId, ReviewId},
    policy::{self, Access, Actor, Seat},
    questionnaire::definition::Question,
    work::{Part, Recipient},
};
use omnibus_store::{GivenPart, Invitation, MemberPerson, Write};

use crate::{
    App, AppError, Problem, Result, context::event_about, error::refuse, notices, reviews,
};

/// What the focal point gives.
#[derive(Clone, Debug)]
pub struct GivePart {
    /// A chapter or a question.
    pub part: Part,
    /// To exactly these ministries and people; to none to take it back.
    pub to: Vec<Recipient>,
    /// The day by which it is to be ready.
    pub due: Option<Date>,
}

/// One to whom a part was given, as the focal point sees it.
#[derive(Clone, Debug)]
pub enum Holder {
    /// A ministry, by its name.
    Ministry(String),
    /// A person of a ministry.
    Person(MemberPerson),
}

/// A ministry from which someone was invited, or to which something was given.
#[derive(Clone, Debug)]
pub struct Ministry {
    /// Its name, as the focal point wrote it.
    pub name: String,
    /// Who has joined from it; nobody while its first invitation is open.
    pub people: Vec<MemberPerson>,
}

/// Everyone to whom parts can be given.
#[derive(Clone, Debug, Default)]
pub struct Recipients {
    /// The ministries, by name.
    pub ministries: Vec<Ministry>,
    /// Their people, in the order in which they joined.
    pub people: Vec<MemberPerson>,
}

/// One question with those who have it, for the focal point.
#[derive(Debug)]
pub struct QuestionHands {
    /// The focal point's part.
    pub access: Access,
    /// The question.
    pub question: Question,
    /// Those to whom the question was given by itself.
    pub given_to: Vec<Holder>,
    /// The day by which it is to be ready.
    pub due: Option<Date>,
    /// Those who have its whole chapter, and this question with it.
    pub with_chapter: Vec<Holder>,
    /// Everyone to whom it could be given.
    pub recipients: Recipients,
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
    let (people, given) = (read.members(id).await?, read.given_parts(id).await?);
    let invited = read.invitations(id).await?;
    let alone = Part::Question { question: question.clone(), chapter: found.chapter.clone() };
    Ok(QuestionHands {
        given_to: holders(&people, &given, &alone),
        with_chapter: holders(&people, &given, &found.chapter.clone().into()),
        due: given.iter().find(|one| one.part == alone).and_then(|one| one.due),
        recipients: recipients(people, &invited, &given),
        question: found.clone(),
        access,
    })
}

/// Gives a part to exactly these ministries and people; those who did not have it are told by mail.
///
/// # Errors
/// As [`policy::may_assign`]; [`AppError::Invalid`] for someone who is not of a ministry in this review, a ministry
/// from which nobody was invited, or a day that has passed.
pub async fn give(app: &App, actor: &Actor, id: &ReviewId, command: GivePart) -> Result<()> {
    let GivePart { part, to, due } = command;
    let access = app.access(actor, id).await?;
    let permit = policy::may_assign(&access)?;
    check_part(app, &access, &part).await?;
    let now = app.now();
    let tx = app.store.begin().await?;
    let (people, given) = (tx.members(id).await?, tx.given_parts(id).await?);
    // Who is named twice is given it once.
    let to: BTreeSet<Recipient> = to.into_iter().collect();
    check_recipients(&recipients(people.clone(), &tx.invitations(id).await?, &given), &to)?;
    let had: Vec<_> = given.into_iter().filter(|one| one.part == part).collect();
    // A day that has passed may stay as it is, and no other may become one.
    let kept = had.iter().any(|one| one.due == due);
    if due.is_some_and(|day| day < app.today()) && !kept {
        return Err(Problem::new("due", "problem-due-past").into());
    }
    tx.assign(&permit, &part, &Vec::from_iter(to.iter().cloned()), due, now).await?;
    let (kind, args) = match &part {
        Part::Chapter(chapter) => ("chapter-given", [("chapter", chapter.slug())]),
        Part::Question { question, .. } => ("question-given", [("question", question.to_string())]),
    };
    let mut entry = event_about(actor, id, kind, &args);
    entry.inside_state = true;
    tx.append(&entry, now).await?;
    for person in people.iter().filter(|person| person.member.seat == Seat::Contributor) {
        let member = &person.member;
        let has = to.iter().any(|one| one.reaches(&member.id, member.ministry.as_deref()));
        if has && !had.iter().any(|one| one.reaches(member)) {
            tell(&tx, app, id, person, &part, due, now).await?;
        }
    }
    Ok(tx.commit().await?)
}

/// All of them are of ministries in this review.
fn check_recipients(known: &Recipients, to: &BTreeSet<Recipient>) -> Result<()> {
    let mut problems = Vec::new();
    let is_known = |one: &Recipient| match one {
        Recipient::Ministry(name) => known.ministries.iter().any(|ministry| ministry.name == *name),
        Recipient::Person(member) => known.people.iter().any(|person| person.member.id == *member),
    };
    for one in to.iter().filter(|one| !is_known(one)) {
        problems.push(match one {
            Recipient::Ministry(_) => Problem::new("ministries", "problem-choose-ministry"),
            Recipient::Person(_) => Problem::new("members", "problem-choose-person"),
        });
    }
    refuse(problems)
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

/// Those to whom exactly this part was given, ministries first.
pub(crate) fn holders(people: &[MemberPerson], given: &[GivenPart], part: &Part) -> Vec<Holder> {
    let of_part = || given.iter().filter(|one| one.part == *part).map(|one| &one.to);
    let ministries = of_part().filter_map(|to| match to {
        Recipient::Ministry(name) => Some(Holder::Ministry(name.clone())),
        Recipient::Person(_) => None,
    });
    let has = |person: &&MemberPerson| {
        of_part().any(|to| *to == Recipient::Person(person.member.id.clone()))
    };
    ministries.chain(people.iter().filter(has).cloned().map(Holder::Person)).collect()
}

/// Everyone to whom parts can be given: who has joined from a ministry, and the ministries from which someone has
/// joined, is invited, or once had a part.
pub(crate) fn recipients(
    mut people: Vec<MemberPerson>,
    invited: &[Invitation],
    given: &[GivenPart],
) -> Recipients {
    people.retain(|person| person.member.seat == Seat::Contributor);
    let joined = people.iter().filter_map(|person| person.member.ministry.as_deref());
    let open = invited.iter().filter(|one| one.accepted.is_none());
    let invited = open.filter_map(|one| one.ministry.as_deref());
    let given = given.iter().filter_map(|one| match &one.to {
        Recipient::Ministry(name) => Some(name.as_str()),
        Recipient::Person(_) => None,
    });
    let names: BTreeSet<&str> = joined.chain(invited).chain(given).collect();
    let ministry = |name: &str| Ministry {
        name: name.to_owned(),
        people: people
            .iter()
            .filter(|person| person.member.ministry.as_deref() == Some(name))
            .cloned()
            .collect(),
    };
    Recipients { ministries: names.into_iter().map(ministry).collect(), people }
}

/// The first day by which something of a chapter is to be ready: for a person of a ministry of what it has, for the
/// focal point of what was given to anyone.
pub(crate) fn first_due(
    access: &Access,
    people: &[MemberPerson],
    given: &[GivenPart],
    chapter: &Chapter,
) -> Option<Date> {
    let me = people.iter().find(|person| person.member.id == access.member);
    let mine = |one: &&GivenPart| match access.seat {
        Seat::Contributor => me.is_some_and(|me| one.reaches(&me.member)),
        _ => true,
    };
    let of_chapter = given.iter().filter(|one| one.part.chapter() == chapter);
    of_chapter.filter(mine).filter_map(|one| one.due).min()
}
