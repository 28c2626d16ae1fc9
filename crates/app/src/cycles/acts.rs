//! The acts of a cycle's record: lots, deferrals, redraws. Each is added to the head that the officer saw (M19).

use std::collections::BTreeSet;

use omnibus_domain::{
    id::{CycleId, ParticipantCode},
    lots::{
        act::Act,
        record::{Entry, Ledger, Record},
        source::Source,
        verify,
    },
    policy::{self, Actor},
};
use omnibus_store::{Review, Write};

use super::{event, refusal};
use crate::{App, AppError, Problem, Result, notices};

/// Draws what is drawn next: the lots for the years, then the reviewing States of one year after another.
///
/// # Errors
/// As [`act`].
pub async fn draw_next(
    app: &App,
    actor: &Actor,
    id: &CycleId,
    source: Source,
    head: &str,
) -> Result<usize> {
    policy::may_administer(actor)?;
    let record = super::record(app, id).await?;
    let outcome = omnibus_domain::lots::outcome::Outcome::of(&record);
    if outcome.last_year_drawn >= record.rules.years {
        return Err(crate::Problem::new("", "problem-lots-all-drawn").into());
    }
    let next = if outcome.years.is_empty() {
        Act::Years { source }
    } else {
        Act::Reviewing { year: outcome.last_year_drawn + 1, source }
    };
    act(app, actor, id, next, head).await
}

/// Adds an act to the record of a cycle, with its lots if it draws. `head` is the digest that the officer saw, and that
/// was published before the draw. Gives the position of the act in the record, from 1.
///
/// # Errors
/// [`AppError::NotFound`] outside the secretariat, or before the input is published; [`AppError::Invalid`] if the rules
/// refuse the act; [`AppError::Stale`] if another act was recorded in the meantime.
pub async fn act(app: &App, actor: &Actor, id: &CycleId, act: Act, head: &str) -> Result<usize> {
    let permit = policy::may_administer(actor)?;
    let read = app.store.read();
    let cycle = read.cycle(id).await?.ok_or(AppError::NotFound)?;
    let record = super::record(app, id).await?;
    if cycle.closed.is_some() {
        return Err(Problem::new("", "problem-cycle-closed").into());
    }
    if record.head_digest() != head {
        return Err(AppError::Stale);
    }
    let ledger = added(record, act).await?;
    let entries = &ledger.record().entries;
    let Some(entry) = entries.last() else {
        return Err(AppError::Bug("an act was added and is not there".to_owned()));
    };
    let tx = app.store.begin().await?;
    tx.alone().await?;
    refuse_opened(&tx, id, &entry.act).await?;
    tx.extend_record(&permit, id, ledger.record(), head).await?;
    let mut told = event(actor, &cycle, "lots-recorded");
    told.args.push(("what".to_owned(), entry.act.name().to_owned()));
    tx.append(&told, app.now()).await?;
    let link = |state: &ParticipantCode| format!("/cycles/{id}/record?state={state}");
    tell_states(&tx, app, &concerned(entry), "lots-recorded", link).await?;
    tx.commit().await?;
    Ok(entries.len())
}

/// The record with one more act. Every earlier act is done again first: nothing is added to a record with a flaw.
async fn added(record: Record, act: Act) -> Result<Ledger> {
    let done = tokio::task::spawn_blocking(move || {
        let mut ledger = verify::record(&record).map_err(|flaw| AppError::Bug(flaw.to_string()))?;
        ledger.add(act).map_err(|refused| refusal::told(&refused))?;
        Ok(ledger)
    });
    done.await.map_err(|error| AppError::Bug(error.to_string()))?
}

/// Once the review of a State is open its reviewing States stay: people of theirs take part in it.
async fn refuse_opened(tx: &Write, id: &CycleId, act: &Act) -> Result<()> {
    let (Act::Redraw { state, .. } | Act::DeferReview { state, .. }) = act else { return Ok(()) };
    let is_open = |review: &Review| {
        review.state == *state && review.of_cycle.as_ref().is_some_and(|of| of.cycle == *id)
    };
    if tx.reviews().await?.iter().any(is_open) {
        let problem = Problem::new("state", "problem-lots-review-open");
        return Err(problem.with("state", state.as_str()).into());
    }
    Ok(())
}

/// The States whose part in the cycle an entry changes.
fn concerned(entry: &Entry) -> BTreeSet<ParticipantCode> {
    let mut states: BTreeSet<_> = entry.years.iter().map(|lot| lot.drawn.clone()).collect();
    for lot in &entry.reviewing {
        states.extend([lot.state.clone(), lot.drawn.clone()]);
    }
    match &entry.act {
        Act::DeferReview { state, .. }
        | Act::DeferServing { state, .. }
        | Act::Agree { state, .. }
        | Act::Redraw { state, .. } => drop(states.insert(state.clone())),
        Act::Years { .. } | Act::Reviewing { .. } => {}
    }
    states
}

/// Queues a notice to everyone who has an account in the name of one of these States.
pub(super) async fn tell_states(
    tx: &Write,
    app: &App,
    states: &BTreeSet<ParticipantCode>,
    kind: &str,
    link: impl Fn(&ParticipantCode) -> String,
) -> Result<()> {
    for account in tx.accounts().await? {
        let Some(state) = account.participant.as_ref().filter(|state| states.contains(*state))
        else {
            continue;
        };
        if account.approved {
            let notice = notices::to_account(&account, kind, &[], &link(state));
            tx.queue(&notice, app.now()).await?;
        }
    }
    Ok(())
}
