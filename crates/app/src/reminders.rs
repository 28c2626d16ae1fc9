//! Reminders of what is due: queued by the program itself, one mail for all that a person has to do by a day.

use std::collections::BTreeMap;

use jiff::{Timestamp, ToSpan, civil::Date};
use omnibus_domain::{
    id::{MemberId, ReviewId},
    questionnaire::{definition::Question, evaluate},
    review::Stage,
    work::{Part, Reminder},
};
use omnibus_store::{Assignment, Event, MemberPerson, Review, Write};

use crate::{App, AppError, Result, marks::Marks, notices, reviews};

/// Queues the mails to all who have something to do that is due soon, today or was due, each once; returns how many.
///
/// # Errors
/// If the database fails.
pub async fn queue_due(app: &App) -> Result<usize> {
    let today = app.today();
    let horizon = today.saturating_add(Reminder::SOON.days());
    let mut by_review: BTreeMap<ReviewId, Vec<Assignment>> = BTreeMap::new();
    for (review, part) in app.store.read().due_parts(horizon).await? {
        by_review.entry(review).or_default().push(part);
    }
    let mut queued = 0;
    for (id, parts) in by_review {
        queued += of_review(app, &id, &parts, today).await?;
    }
    Ok(queued)
}

/// Queues the mails of one review, in one transaction.
async fn of_review(app: &App, id: &ReviewId, parts: &[Assignment], today: Date) -> Result<usize> {
    let tx = app.store.begin().await?;
    let review = tx.review(id).await?.ok_or(AppError::NotFound)?;
    let open = open_questions(app, &tx, &review).await?;
    let is_open = |part: &Part| open.iter().any(|one| part.holds(&one.chapter, &one.id));
    let now = app.now();
    let mut told: BTreeMap<(&MemberId, Date, Reminder), usize> = BTreeMap::new();
    for part in parts.iter().filter(|one| asked_now(&review, one) && is_open(&one.part)) {
        let Some(due) = part.due else { continue };
        let given = app.words(omnibus_domain::locale::Locale::En).day(part.given);
        let Some(what) = Reminder::on(today, given, due) else { continue };
        if tx.remind(id, part, due, what, now).await? {
            *told.entry((&part.member, due, what)).or_default() += 1;
        }
    }
    if told.is_empty() {
        return Ok(0);
    }
    let people = tx.members(id).await?;
    for ((member, due, what), count) in &told {
        let person = people.iter().find(|person| person.member.id == **member);
        if let Some(person) = person {
            tell(app, &tx, id, person, (*due, *what, *count), now).await?;
        }
    }
    let entry = Event {
        actor: None,
        review: Some(id.clone()),
        inside_state: true,
        kind: "reminded".to_owned(),
        args: vec![("number".to_owned(), told.len().to_string())],
    };
    tx.append(&entry, now).await?;
    tx.commit().await?;
    Ok(told.len())
}

/// False once the report is final, and for what was given before the response was sent: that was not needed for it.
fn asked_now(review: &Review, part: &Assignment) -> bool {
    match review.stage {
        Stage::SelfAssessment => true,
        Stage::DeskReview { submitted } | Stage::Agreement { submitted, .. } => {
            part.given > submitted
        }
        Stage::Final { .. } => false,
    }
}

/// The questions that apply and wait for those who answer them.
async fn open_questions<'a>(
    app: &'a App,
    tx: &Write,
    review: &Review,
) -> Result<Vec<&'a Question>> {
    let answers = tx.answers(&review.id).await?;
    let marks = Marks::new(tx.marks(&review.id).await?);
    let before = tx.reviewed_before(review).await?;
    let given = answers.iter().map(|one| (&one.question, &one.content));
    let situation = reviews::situation(&review.instruments, before, given);
    Ok(evaluate::applicable(&app.pack.questionnaire, &situation)
        .into_iter()
        .filter(|question| {
            let answer = answers.iter().find(|one| one.question == question.id);
            marks.progress(question, answer).is_open()
        })
        .collect())
}

async fn tell(
    app: &App,
    tx: &Write,
    id: &ReviewId,
    person: &MemberPerson,
    (due, what, count): (Date, Reminder, usize),
    now: Timestamp,
) -> Result<()> {
    let words = app.words(person.language);
    let args = [("date", words.date(due)), ("count", count.to_string())];
    let message = format!("reminder-{}", what.as_str());
    let link = format!("/reviews/{id}/self-assessment");
    Ok(tx.queue(&notices::to_person(person, &message, &args, &link), now).await?)
}
