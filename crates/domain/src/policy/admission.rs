//! The rules of letting a named officer of the secretariat into a State's draft for a time (M28, ¶16, G15).
//!
//! The rules of the draft itself ([`super::may_see_draft`], [`super::may_see_own_draft`]) know nothing of it and go on
//! answering every officer with [`Denied::NotFound`]: what an admitted officer reads has rules of its own, here.

use jiff::Timestamp;

use super::{
    Access, Actor, Denied, MayAdmit, MayEndAdmission, MayReadDraft, Seat, may_administer,
    may_assign,
};
use crate::{
    id::{AdmissionId, ReviewId, UserId},
    review::StageName,
};

/// An officer let into a draft by the focal point, for a time.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Admission {
    /// Its identifier.
    pub id: AdmissionId,
    /// The review.
    pub review: ReviewId,
    /// The officer.
    pub officer: UserId,
    /// Who let the officer in.
    pub by: UserId,
    /// From when.
    pub since: Timestamp,
    /// Until when by itself: this moment is no longer in it.
    pub until: Timestamp,
    /// When the focal point ended it before.
    pub ended: Option<Timestamp>,
}

impl Admission {
    /// True while the officer reads the draft.
    pub fn is_live(&self, now: Timestamp) -> bool {
        self.ended.is_none() && self.since <= now && now < self.until
    }
}

/// To let an officer into the draft.
///
/// # Errors
/// As [`may_assign`]: unless the person is the focal point and the report is not final.
pub fn may_admit(access: &Access) -> Result<MayAdmit, Denied> {
    let permit = may_assign(access)?;
    Ok(MayAdmit { review: permit.review().clone(), user: permit.user().clone() })
}

/// To end an admission, and to see them all with what was read: the focal point, at any stage.
///
/// # Errors
/// [`Denied::NotYours`] to a ministry, [`Denied::NotFound`] outside the State.
pub fn may_end_admission(access: &Access) -> Result<MayEndAdmission, Denied> {
    match access.seat {
        Seat::FocalPoint => {
            Ok(MayEndAdmission { review: access.review.clone(), user: access.user.clone() })
        }
        Seat::Contributor => Err(Denied::NotYours),
        Seat::Expert(_) | Seat::Staff | Seat::Observer(_) => Err(Denied::NotFound),
    }
}

/// To know that an officer reads the draft now: everyone of the State who works on it.
///
/// # Errors
/// [`Denied::NotFound`] outside the State.
pub fn may_see_admitted(access: &Access) -> Result<(), Denied> {
    match access.seat {
        Seat::FocalPoint | Seat::Contributor => Ok(()),
        Seat::Expert(_) | Seat::Staff | Seat::Observer(_) => Err(Denied::NotFound),
    }
}

/// To read a draft as the officer who was let into it. `stage` is where the review stands.
///
/// # Errors
/// [`Denied::NotFound`] to everyone else, to other officers, before and after the time, and once the report is final.
pub fn may_read_draft(
    actor: &Actor,
    admission: &Admission,
    stage: StageName,
    now: Timestamp,
) -> Result<MayReadDraft, Denied> {
    may_administer(actor)?;
    let named = admission.officer == actor.user;
    if !named || !admission.is_live(now) || stage == StageName::Final {
        return Err(Denied::NotFound);
    }
    Ok(MayReadDraft { review: admission.review.clone(), user: actor.user.clone() })
}
