//! A cycle is closed: when no review is open, or by a decision of the Conference (M8).

use std::collections::BTreeSet;

use jiff::civil::Date;
use omnibus_domain::{
    id::{CycleId, ParticipantCode},
    policy::{self, Actor},
    review::StageName,
};
use omnibus_store::{Closing, CycleState, Decision, Review};

use super::{acts, event};
use crate::{App, AppError, Problem, Result, error::refuse};

/// The decision of the Conference as the secretariat enters it; both empty without one.
#[derive(Clone, Debug, Default)]
pub struct Decided {
    /// Its symbol or text.
    pub text: String,
    /// Its day.
    pub on: Option<Date>,
}

/// The longest text of a decision, in characters.
const LONGEST: usize = 2_000;

/// Closes a cycle: its record takes no further act, and no further review is opened from it.
///
/// # Errors
/// [`AppError::NotFound`] outside the secretariat; [`AppError::Invalid`] while a State of the cycle has no final review
/// in it and no decision is given, or half of one; [`AppError::Stale`] if it is not open, or was closed already.
pub async fn close(app: &App, actor: &Actor, id: &CycleId, decided: &Decided) -> Result<()> {
    let permit = policy::may_administer(actor)?;
    let decision = decision(decided)?;
    let view = super::view(app, id).await?;
    if view.cycle.state != CycleState::Open || view.cycle.closed.is_some() {
        return Err(AppError::Stale);
    }
    let states: BTreeSet<ParticipantCode> =
        view.participants.iter().map(|one| one.code.clone()).collect();
    let tx = app.store.begin().await?;
    tx.alone().await?;
    let reviews = tx.reviews().await?;
    let missing = states.iter().filter(|state| !is_reviewed(&reviews, id, state)).count();
    if missing > 0 && decision.is_none() {
        return Err(Problem::new("decision", "problem-cycle-open").with("number", missing).into());
    }
    tx.close_cycle(&permit, id, &Closing { on: app.today(), decision }).await?;
    tx.append(&event(actor, &view.cycle, "cycle-closed"), app.now()).await?;
    acts::tell_states(&tx, app, &states, "cycle-closed", |_| format!("/cycles/{id}")).await?;
    Ok(tx.commit().await?)
}

pub(super) fn decision(decided: &Decided) -> Result<Option<Decision>> {
    let text = decided.text.trim();
    let mut problems = Vec::new();
    if text.chars().count() > LONGEST {
        problems.push(Problem::new("decision", "problem-decision-long").with("most", LONGEST));
    }
    if text.is_empty() && decided.on.is_some() {
        problems.push(Problem::new("decision", "problem-decision"));
    }
    if !text.is_empty() && decided.on.is_none() {
        problems.push(Problem::new("decided_on", "problem-date"));
    }
    refuse(problems)?;
    let text = text.replace('\0', "");
    Ok(decided.on.map(|on| Decision { text, on }))
}

fn is_reviewed(reviews: &[Review], cycle: &CycleId, state: &ParticipantCode) -> bool {
    reviews.iter().any(|review| {
        review.state == *state
            && review.stage.name() == StageName::Final
            && review.of_cycle.as_ref().is_some_and(|of| of.cycle == *cycle)
    })
}
