//! Signatories that take part of their own accord, as States under review and for the convention only (M5, ¶57).

use omnibus_domain::{
    id::{CycleId, ParticipantCode},
    lots::input::Participant,
    party,
    policy::{self, Actor},
};

use super::event;
use crate::{App, AppError, Problem, Result};

/// The participants that are signatories of the convention today and could take part, by code.
///
/// # Errors
/// [`AppError::NotFound`] if there is no such cycle.
pub async fn signatories(app: &App, id: &CycleId) -> Result<Vec<ParticipantCode>> {
    let read = app.store.read();
    let cycle = read.cycle(id).await?.ok_or(AppError::NotFound)?;
    let (known, acts) = (read.participants().await?, read.acts().await?);
    let there = read.cycle_participants(id).await?;
    let signed = |code: &ParticipantCode| {
        app.pack.instruments.first().is_some_and(|convention| {
            party::status(&acts, code, &convention.id, app.today()).is_signatory()
        })
    };
    let known = known.into_iter().filter(|one| one.invented == cycle.invented);
    let free = known.filter(|one| there.iter().all(|own| own.code != one.code));
    Ok(free.map(|one| one.code).filter(signed).collect())
}

/// Adds a signatory that takes part of its own accord: it is reviewed for the convention, and reviews no one.
///
/// # Errors
/// [`AppError::NotFound`] outside the secretariat; [`AppError::Invalid`] for a participant that is no signatory today;
/// [`AppError::Stale`] if the input is published or was changed after `revision`.
pub async fn add_signatory(
    app: &App,
    actor: &Actor,
    id: &CycleId,
    state: &ParticipantCode,
    revision: i64,
) -> Result<()> {
    let permit = policy::may_administer(actor)?;
    if !signatories(app, id).await?.contains(state) {
        return Err(Problem::new("signatory", "problem-choose-signatory").into());
    }
    let tx = app.store.begin().await?;
    let cycle = tx.cycle(id).await?.ok_or(AppError::NotFound)?;
    let known = tx.participants().await?;
    let group = known.iter().find(|one| one.code == *state).and_then(|one| one.group);
    let mut participants = tx.cycle_participants(id).await?;
    participants.push(Participant {
        code: state.clone(),
        group: group.map(|group| group.as_str().to_owned()),
        instruments: app.pack.instruments.first().map(|one| one.id.clone()).into_iter().collect(),
        legal_system: None,
        signatory: true,
    });
    participants.sort_by(|a, b| a.code.cmp(&b.code));
    tx.fix_participants(&permit, id, &participants, revision).await?;
    let mut entry = event(actor, &cycle, "cycle-signatory");
    entry.args.push(("state".to_owned(), state.to_string()));
    tx.append(&entry, app.now()).await?;
    Ok(tx.commit().await?)
}
