//! The facts of the dialogue that the report tells: the means used, a visit (M33-M34).

use omnibus_domain::{
    id::ReviewId,
    policy::{self, Actor},
};
use omnibus_store::Dialogue;

use crate::{App, AppError, Problem, Result, context::event, error::refuse};

/// Records how the dialogue was carried out.
///
/// # Errors
/// As [`policy::may_record`]; [`AppError::Invalid`] for unknown means or a visit that ends before it begins;
/// [`AppError::Stale`] if someone else changed it since `expected`.
pub async fn record(
    app: &App,
    actor: &Actor,
    id: &ReviewId,
    dialogue: &Dialogue,
    expected: i64,
) -> Result<()> {
    let access = app.access(actor, id).await?;
    let permit = policy::may_record(&access)?;
    let mut problems = Vec::new();
    let words = app.words(omnibus_domain::locale::Locale::En);
    let known = |means: &String| words.find(&format!("blueprint-means-{means}")).is_some();
    if !dialogue.means.iter().all(known) {
        problems.push(Problem::new("means", "problem-choose-means"));
    }
    if dialogue.visit.as_ref().is_some_and(|visit| visit.to < visit.from) {
        problems.push(Problem::new("visit_to", "problem-dates-reversed"));
    }
    refuse(problems)?;
    let tx = app.store.begin().await?;
    tx.put_dialogue(&permit, dialogue, expected).await?;
    tx.append(&event(actor, id, "dialogue-recorded"), app.now()).await?;
    Ok(tx.commit().await?)
}

/// How the dialogue was carried out, with its revision.
///
/// # Errors
/// As [`policy::may_see_report`].
pub async fn view(app: &App, actor: &Actor, id: &ReviewId) -> Result<(Dialogue, i64)> {
    let access = app.access(actor, id).await?;
    policy::may_see_report(&access)?;
    let review = app.store.read().review(id).await?.ok_or(AppError::NotFound)?;
    Ok((review.dialogue, review.dialogue_revision))
}
