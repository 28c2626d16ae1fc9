//! Who else works on a question now: told to people of the same State, and forgotten soon.

use jiff::SignedDuration;
use omnibus_domain::{
    id::{QuestionId, ReviewId},
    policy::{self, Access, Actor},
};
use omnibus_store::MemberPerson;

use crate::{App, AppError, Result};

/// How long a person counts as present after it was seen. A page asks anew three times within it.
pub const PRESENT: SignedDuration = SignedDuration::from_secs(75);
/// How long it is kept at all.
const KEPT: SignedDuration = SignedDuration::from_hours(1);

/// Says that a person works on a question; returns the others who do.
///
/// # Errors
/// As [`policy::may_be_present`].
pub async fn arrive(
    app: &App,
    actor: &Actor,
    id: &ReviewId,
    question: &QuestionId,
) -> Result<Vec<MemberPerson>> {
    let access = app.access(actor, id).await?;
    let found = app.pack.questionnaire.question(question).ok_or(AppError::NotFound)?;
    let permit = policy::may_be_present(&access, &found.chapter, question)?;
    let tx = app.store.begin().await?;
    tx.be_present(&permit, app.now()).await?;
    tx.commit().await?;
    others(app, &access, question).await
}

/// The others who work on a question, as long as they take part in the review.
async fn others(app: &App, access: &Access, question: &QuestionId) -> Result<Vec<MemberPerson>> {
    let read = app.store.read();
    let since = app.now() - PRESENT;
    let mut present = read.present(&access.review, question, since).await?;
    present.retain(|user| *user != access.user);
    if present.is_empty() {
        return Ok(Vec::new());
    }
    let people = read.members(&access.review).await?;
    Ok(people.into_iter().filter(|person| present.contains(&person.member.user)).collect())
}

/// Forgets who worked where a while ago.
///
/// # Errors
/// If the database fails.
pub async fn forget(app: &App) -> Result<()> {
    let tx = app.store.begin().await?;
    tx.forget_presence(app.now() - KEPT).await?;
    Ok(tx.commit().await?)
}
