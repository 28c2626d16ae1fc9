//! The facts of the dialogue that the report tells: the means used, a visit (M33-M34).

use omnibus_domain::{
    id::ReviewId,
    policy::{self, Actor},
};
use omnibus_store::{Dialogue, Review};

use crate::{App, AppError, Problem, Result, context::event, error::refuse};

/// How the dialogue was carried out, and what can be recorded of it.
#[derive(Debug)]
pub struct DialogueView {
    /// The review; the dialogue with its revision is part of it.
    pub review: Review,
    /// The means of dialogue that a report can name, each the message `blueprint-means-{id}`.
    pub means: Vec<String>,
    /// True if the person records it.
    pub may_record: bool,
}

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
    if !dialogue.means.iter().all(|means| app.pack.blueprint.means.contains(means)) {
        problems.push(Problem::new("means", "problem-choose-means"));
    }
    if dialogue.visit.as_ref().is_some_and(|visit| visit.to < visit.from) {
        problems.push(Problem::new("visit_to", "problem-dates-reversed"));
    }
    refuse(problems)?;
    let tx = app.store.begin().await?;
    let review = tx.review(id).await?.ok_or(AppError::NotFound)?;
    if review.dialogue == *dialogue {
        // Sent twice, or nothing changed.
        return Ok(());
    }
    tx.put_dialogue(&permit, dialogue, expected).await?;
    tx.append(&event(actor, id, "dialogue-recorded"), app.now()).await?;
    Ok(tx.commit().await?)
}

/// How the dialogue was carried out.
///
/// # Errors
/// As [`policy::may_see_report`].
pub async fn view(app: &App, actor: &Actor, id: &ReviewId) -> Result<DialogueView> {
    let access = app.access(actor, id).await?;
    policy::may_see_report(&access)?;
    let review = app.store.read().review(id).await?.ok_or(AppError::NotFound)?;
    let may_record = policy::may_record(&access).is_ok();
    Ok(DialogueView { means: app.pack.blueprint.means.clone(), may_record, review })
}
