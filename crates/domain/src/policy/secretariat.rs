//! The rules of the secretariat's desk, of invitations and of the journal.

use super::{Access, Actor, Denied, MayAdminister, MayInvite, MayKeepClock, Seat};
use crate::review::StageName::{Agreement, DeskReview, SelfAssessment};

/// To act for the secretariat.
///
/// # Errors
/// [`Denied::NotFound`] to everyone else: its desk does not exist for them.
pub fn may_administer(actor: &Actor) -> Result<MayAdminister, Denied> {
    if actor.secretariat {
        Ok(MayAdminister { user: actor.user.clone() })
    } else {
        Err(Denied::NotFound)
    }
}

/// To invite people into a review: the focal point its ministries, the staff member everyone else.
///
/// # Errors
/// [`Denied::NotYours`] to the others; [`Denied::WrongStage`] once the report is final.
pub fn may_invite(access: &Access, seat: &Seat) -> Result<MayInvite, Denied> {
    let of_state = match (&access.seat, seat) {
        (Seat::FocalPoint, Seat::Contributor) => true,
        (Seat::Staff, Seat::FocalPoint) => false,
        (Seat::Staff, Seat::Expert(state)) if access.reviewing.contains(state) => false,
        (Seat::Staff, Seat::Observer(state)) if access.parties().contains(state) => false,
        _ => return Err(Denied::NotYours),
    };
    access.stage_is(&[SelfAssessment, DeskReview, Agreement])?;
    Ok(MayInvite { review: access.review.clone(), user: access.user.clone(), of_state })
}

/// To record the days on which steps of the clock were done that nothing in the application does (M31): the
/// staff member.
///
/// # Errors
/// [`Denied::NotYours`] to the others; [`Denied::WrongStage`] once the report is final.
pub fn may_keep_clock(access: &Access) -> Result<MayKeepClock, Denied> {
    if access.seat != Seat::Staff {
        return Err(Denied::NotYours);
    }
    access.stage_is(&[SelfAssessment, DeskReview, Agreement])?;
    Ok(MayKeepClock { review: access.review.clone(), user: access.user.clone() })
}

/// Which entries of a review's journal a person reads.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum JournalView {
    /// What happened inside the State under review, and what happened in the open of the review.
    State,
    /// What happened in the open of the review.
    Review,
}

/// To read the journal of a review.
///
/// # Errors
/// [`Denied::NotFound`] to ministries: they see their articles and nothing else.
pub fn may_read_journal(access: &Access) -> Result<JournalView, Denied> {
    match access.seat {
        Seat::FocalPoint => Ok(JournalView::State),
        Seat::Contributor => Err(Denied::NotFound),
        _ => Ok(JournalView::Review),
    }
}
