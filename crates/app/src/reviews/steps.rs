//! Steps of the clock that nothing in the application does: the secretariat records their days (M31, G16).

use std::collections::{BTreeMap, BTreeSet};

use jiff::civil::Date;
use omnibus_domain::{
    id::ReviewId,
    policy::{self, Access, Actor},
    review::clock::Due,
};
use omnibus_store::Review;

use super::overview::clock_of;
use crate::{App, AppError, Problem, Result, context::event_about};

/// A step whose day can be recorded.
#[derive(Clone, Debug)]
pub struct StepView {
    /// The review.
    pub review: Review,
    /// The step, with the day that is recorded.
    pub due: Due,
}

/// The days recorded, by the ids of the steps.
pub(crate) async fn recorded(app: &App, review: &ReviewId) -> Result<BTreeMap<String, Date>> {
    Ok(app.store.read().recorded_steps(review).await?.into_iter().collect())
}

/// The steps of `clock` whose days the person may record now.
pub(super) fn recordable(app: &App, access: &Access, clock: &[Due]) -> BTreeSet<String> {
    if policy::may_keep_clock(access).is_err() {
        return BTreeSet::new();
    }
    let steps = app.pack.mechanism.clock.iter().filter(|step| step.recorded);
    let steps = steps.filter(|step| clock.iter().any(|due| due.id == step.id));
    steps.map(|step| step.id.clone()).collect()
}

/// A step whose day the person may record.
///
/// # Errors
/// As [`policy::may_keep_clock`]; [`AppError::NotFound`] for a step that this review does not have, or whose
/// day follows from what is done in the application.
pub async fn step(app: &App, actor: &Actor, id: &ReviewId, step: &str) -> Result<StepView> {
    let access = app.access(actor, id).await?;
    policy::may_keep_clock(&access)?;
    let read = app.store.read();
    let review = read.review(id).await?.ok_or(AppError::NotFound)?;
    let people = read.members(id).await?;
    let clock = clock_of(app, &review, &people, &recorded(app, id).await?);
    if !recordable(app, &access, &clock).contains(step) {
        return Err(AppError::NotFound);
    }
    let due = clock.into_iter().find(|due| due.id == step).ok_or(AppError::NotFound)?;
    Ok(StepView { review, due })
}

/// Records the day on which a step was done; `None` takes back what was recorded. `before` is what the
/// person saw recorded.
///
/// # Errors
/// As [`step`]; [`AppError::Invalid`] for a day to come; [`AppError::Stale`] if something else is recorded by
/// now.
pub async fn record_step(
    app: &App,
    actor: &Actor,
    id: &ReviewId,
    name: &str,
    day: Option<Date>,
    before: Option<Date>,
) -> Result<()> {
    let view = step(app, actor, id, name).await?;
    let permit = policy::may_keep_clock(&app.access(actor, id).await?)?;
    if day.is_some_and(|day| day > app.today()) {
        return Err(Problem::new("day", "problem-date-future").into());
    }
    if view.due.done == day {
        // Sent twice, or nothing changed.
        return Ok(());
    }
    let tx = app.store.begin().await?;
    tx.record_step(&permit, name, day, before).await?;
    let step = ("step", name.to_owned());
    let event = match day {
        Some(day) => event_about(actor, id, "step-recorded", &[step, ("day", day.to_string())]),
        None => event_about(actor, id, "step-withdrawn", &[step]),
    };
    tx.append(&event, app.now()).await?;
    Ok(tx.commit().await?)
}
