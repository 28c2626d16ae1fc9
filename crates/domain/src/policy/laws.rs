//! The rules of a State's library of laws: for those who answer for the State, and nobody else.

use super::{Access, Denied, MayKeepLaws, MayRemoveLaws, Seat, may_see_own_draft};
use crate::review::StageName::{Agreement, DeskReview, SelfAssessment};

/// To see the library of the State under review. What is cited from it leaves the State with the answer that
/// cites it; the library itself never does (M27).
///
/// # Errors
/// [`Denied::NotFound`] outside the State, to its mission too.
pub fn may_see_laws(access: &Access) -> Result<(), Denied> {
    may_see_own_draft(access)
}

/// To add laws and change them, by whoever answers for the State in a review that goes on.
///
/// # Errors
/// As [`may_see_laws`]; [`Denied::WrongStage`] once the report is final.
pub fn may_keep_laws(access: &Access) -> Result<MayKeepLaws, Denied> {
    may_see_laws(access)?;
    access.stage_is(&[SelfAssessment, DeskReview, Agreement])?;
    Ok(MayKeepLaws { state: access.state.clone(), user: access.user.clone() })
}

/// To take laws out of the library: the focal point, since a ministry does not see all who cite them.
///
/// # Errors
/// [`Denied::NotYours`] to ministries; otherwise as [`may_keep_laws`].
pub fn may_remove_laws(access: &Access) -> Result<MayRemoveLaws, Denied> {
    let MayKeepLaws { state, user } = match access.seat {
        Seat::Contributor => return Err(Denied::NotYours),
        _ => may_keep_laws(access)?,
    };
    Ok(MayRemoveLaws { state, user })
}
