//! The parts a person may offer in a review, and the invitations that nobody has taken up yet.

use omnibus_domain::{
    id::{InvitationId, ReviewId},
    policy::{self, Access, Actor, Denied, Seat},
};
use omnibus_store::Invitation;

use crate::{App, AppError, Result, context::event_about};

/// The parts that a person may offer in a review: a focal point its ministries, the staff member all
/// others.
///
/// # Errors
/// As [`policy::may_invite`] if there is none.
pub async fn offers(app: &App, actor: &Actor, review: &ReviewId) -> Result<Vec<Seat>> {
    let access = app.access(actor, review).await?;
    let mut refusal = Denied::NotYours;
    let mut offers = Vec::new();
    for seat in seats(&access) {
        match policy::may_invite(&access, &seat) {
            Ok(_) => offers.push(seat),
            // The stage is the better reason: it says why someone who invites cannot do so now.
            Err(denied @ Denied::WrongStage(_)) => refusal = denied,
            Err(_) => {}
        }
    }
    if offers.is_empty() { Err(refusal.into()) } else { Ok(offers) }
}

/// The invitations of a review that were not taken up, the newest first: those that the person could have
/// sent itself. One that was sent again is listed once.
///
/// # Errors
/// [`AppError::NotFound`] outside the review.
pub async fn pending(app: &App, actor: &Actor, review: &ReviewId) -> Result<Vec<Invitation>> {
    let access = app.access(actor, review).await?;
    let read = app.store.read();
    let members = read.members(review).await?;
    let joined = |email: &str| members.iter().any(|person| person.email == email);
    let mut pending: Vec<Invitation> = Vec::new();
    for one in read.invitations(review).await? {
        let again = pending.iter().any(|newer| newer.email == one.email && newer.seat == one.seat);
        let open = one.accepted.is_none() && !joined(&one.email);
        if open && !again && policy::may_invite(&access, &one.seat).is_ok() {
            pending.push(one);
        }
    }
    Ok(pending)
}

/// Withdraws an invitation: its link leads nowhere from then on.
///
/// # Errors
/// As [`policy::may_invite`]; [`AppError::NotFound`] if there is no such invitation;
/// [`AppError::Stale`] if it was taken up in the meantime.
pub async fn withdraw(
    app: &App,
    actor: &Actor,
    review: &ReviewId,
    invitation: &InvitationId,
) -> Result<()> {
    let access = app.access(actor, review).await?;
    let all = app.store.read().invitations(review).await?;
    let found = all.iter().find(|one| one.id == *invitation).ok_or(AppError::NotFound)?;
    let permit = policy::may_invite(&access, &found.seat)?;
    let tx = app.store.begin().await?;
    // The same address may have been invited twice to the same part: no link stays behind.
    for one in all.iter().filter(|one| one.email == found.email && one.seat == found.seat) {
        if one.accepted.is_none() {
            tx.delete_invitation(&permit, &one.id).await?;
        }
    }
    let args = [("email", found.email.clone()), ("seat", found.seat.as_str().to_owned())];
    let mut entry = event_about(actor, review, "invitation-withdrawn", &args);
    entry.inside_state = *permit.of_state();
    tx.append(&entry, app.now()).await?;
    Ok(tx.commit().await?)
}

fn seats(access: &Access) -> Vec<Seat> {
    [Seat::Contributor, Seat::FocalPoint]
        .into_iter()
        .chain(access.reviewing.iter().cloned().map(Seat::Expert))
        .chain(access.parties().into_iter().map(Seat::Observer))
        .collect()
}
