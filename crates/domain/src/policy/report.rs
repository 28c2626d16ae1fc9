//! The rules of the desk review and of the report (M32-M33, M37).

use super::{
    Access, Denied, MayAgree, MayCirculate, MayComment, MayDivide, MayDraft, MayFind, MayPublish,
    MayRecord, MayWrite, Seat, may_see_response,
};
use crate::{
    chapter::Chapter,
    id::ParticipantCode,
    review::StageName::{Agreement, DeskReview, Final},
};

/// To see the experts' work: themselves and the secretariat from the desk review, the State once the
/// draft report was sent to it.
///
/// # Errors
/// [`Denied::NotFound`] to everyone else.
pub fn may_see_desk_review(access: &Access) -> Result<(), Denied> {
    access.after_submission()?;
    match &access.seat {
        Seat::Expert(_) | Seat::Staff => Ok(()),
        Seat::Observer(_) if !access.is_of_state() => Ok(()),
        Seat::FocalPoint | Seat::Observer(_) => after_circulation(access),
        Seat::Contributor => Err(Denied::NotFound),
    }
}

/// To see the report. It follows the desk review it grows from.
///
/// # Errors
/// As [`may_see_desk_review`].
pub fn may_see_report(access: &Access) -> Result<(), Denied> {
    may_see_desk_review(access)
}

/// To record findings.
///
/// # Errors
/// Unless the person is an expert and the review is between response and final report.
pub fn may_find(access: &Access) -> Result<MayFind, Denied> {
    let side = expert(access)?;
    access.stage_is(&[DeskReview, Agreement])?;
    Ok(MayFind { review: access.review.clone(), user: access.user.clone(), side })
}

/// To divide the articles among the experts (G17).
///
/// # Errors
/// As [`may_find`].
pub fn may_divide(access: &Access) -> Result<MayDivide, Denied> {
    expert(access)?;
    access.stage_is(&[DeskReview, Agreement])?;
    Ok(MayDivide { review: access.review.clone(), user: access.user.clone() })
}

/// To see the thread of an article: everyone in the review, a ministry for its articles.
///
/// # Errors
/// As [`may_see_response`].
pub fn may_see_thread(access: &Access, chapter: &Chapter) -> Result<(), Denied> {
    may_see_response(access, chapter)
}

/// To write into the thread of an article: experts and secretariat ask, the State answers.
///
/// # Errors
/// [`Denied::NotYours`] to observers, otherwise as [`may_see_thread`].
pub fn may_write(access: &Access, chapter: &Chapter) -> Result<MayWrite, Denied> {
    may_see_thread(access, chapter)?;
    if matches!(access.seat, Seat::Observer(_)) {
        return Err(Denied::NotYours);
    }
    access.stage_is(&[DeskReview, Agreement])?;
    Ok(MayWrite {
        review: access.review.clone(),
        user: access.user.clone(),
        side: access.side().cloned(),
        asks: !access.is_of_state(),
    })
}

/// To write sections of the report: the experts, assisted by the secretariat (¶32).
///
/// # Errors
/// [`Denied::NotYours`] to those who only read it; [`Denied::WrongStage`] once it is final.
pub fn may_draft(access: &Access) -> Result<MayDraft, Denied> {
    drafter(access)?;
    access.stage_is(&[DeskReview, Agreement])?;
    Ok(MayDraft { review: access.review.clone(), user: access.user.clone() })
}

/// To record the means of dialogue and a visit, which the report tells (M33-M34).
///
/// # Errors
/// As [`may_draft`].
pub fn may_record(access: &Access) -> Result<MayRecord, Denied> {
    let MayDraft { review, user } = may_draft(access)?;
    Ok(MayRecord { review, user })
}

/// To send the draft report to the State (G30, G34).
///
/// # Errors
/// As [`may_draft`], and only in the desk review.
pub fn may_circulate(access: &Access) -> Result<MayCirculate, Denied> {
    drafter(access)?;
    access.stage_is(&[DeskReview])?;
    Ok(MayCirculate {
        review: access.review.clone(),
        user: access.user.clone(),
        stage: access.stage,
    })
}

/// To comment on a section.
///
/// # Errors
/// Unless the person speaks for one of the three States while they agree.
pub fn may_comment(access: &Access) -> Result<MayComment, Denied> {
    let side = party(access)?;
    Ok(MayComment { review: access.review.clone(), user: access.user.clone(), side })
}

/// To agree a section for one's State.
///
/// # Errors
/// As [`may_comment`].
pub fn may_agree(access: &Access) -> Result<MayAgree, Denied> {
    let side = party(access)?;
    Ok(MayAgree {
        review: access.review.clone(),
        user: access.user.clone(),
        side,
        stage: access.stage,
    })
}

/// To publish the final report or parts of it: the State's sovereign right (¶36).
///
/// # Errors
/// Unless the person is the focal point and the report is final.
pub fn may_publish(access: &Access) -> Result<MayPublish, Denied> {
    may_see_report(access)?;
    if access.seat != Seat::FocalPoint {
        return Err(Denied::NotYours);
    }
    access.stage_is(&[Final])?;
    Ok(MayPublish { review: access.review.clone(), user: access.user.clone() })
}

fn after_circulation(access: &Access) -> Result<(), Denied> {
    match access.stage.name() {
        Agreement | Final => Ok(()),
        _ => Err(Denied::NotFound),
    }
}

fn expert(access: &Access) -> Result<ParticipantCode, Denied> {
    may_see_desk_review(access)?;
    match &access.seat {
        Seat::Expert(state) => Ok(state.clone()),
        _ => Err(Denied::NotYours),
    }
}

fn drafter(access: &Access) -> Result<(), Denied> {
    may_see_report(access)?;
    match access.seat {
        Seat::Expert(_) | Seat::Staff => Ok(()),
        _ => Err(Denied::NotYours),
    }
}

fn party(access: &Access) -> Result<ParticipantCode, Denied> {
    may_see_report(access)?;
    let side = match &access.seat {
        Seat::FocalPoint => access.state.clone(),
        Seat::Expert(state) => state.clone(),
        _ => return Err(Denied::NotYours),
    };
    access.stage_is(&[Agreement])?;
    Ok(side)
}
