//! The rules of the self-assessment: inside the State until it is sent (M27), then for the review.

use super::{
    Access, Denied, MayAnswer, MayAssign, MayConsult, MayMark, MaySubmit, MayUpload, Seat,
};
use crate::{chapter::Chapter, id::QuestionId, review::StageName};

const BEFORE_FINAL: [StageName; 3] =
    [StageName::SelfAssessment, StageName::DeskReview, StageName::Agreement];

/// To see the draft of a whole chapter: the focal point each, a ministry those that it was given.
///
/// # Errors
/// [`Denied::NotFound`] to everyone else, the secretariat included.
pub fn may_see_draft(access: &Access, chapter: &Chapter) -> Result<(), Denied> {
    if access.has_chapter(chapter) { Ok(()) } else { Err(Denied::NotFound) }
}

/// To see that a chapter is there, and of it what the person fills: the whole or single questions.
///
/// # Errors
/// [`Denied::NotFound`] to everyone else, the secretariat included.
pub fn may_enter(access: &Access, chapter: &Chapter) -> Result<(), Denied> {
    if access.has_part_of(chapter) { Ok(()) } else { Err(Denied::NotFound) }
}

/// To see the draft answer to one question: those who have its chapter, or the question alone.
///
/// # Errors
/// [`Denied::NotFound`] to everyone else, the secretariat included.
pub fn may_see_answer(
    access: &Access,
    chapter: &Chapter,
    question: &QuestionId,
) -> Result<(), Denied> {
    if access.has_question(chapter, question) { Ok(()) } else { Err(Denied::NotFound) }
}

/// To see the draft as a whole: which chapters there are, who has them, how far they are.
///
/// # Errors
/// [`Denied::NotFound`] outside the State.
pub fn may_see_own_draft(access: &Access) -> Result<(), Denied> {
    match access.seat {
        Seat::FocalPoint | Seat::Contributor => Ok(()),
        _ => Err(Denied::NotFound),
    }
}

/// To write the answer to a question, also as a correction after the response was sent.
///
/// # Errors
/// [`Denied::NotFound`] if the question is not the person's; [`Denied::WrongStage`] once the report is final.
pub fn may_answer(
    access: &Access,
    chapter: &Chapter,
    question: &QuestionId,
) -> Result<MayAnswer, Denied> {
    may_see_answer(access, chapter, question)?;
    access.stage_is(&BEFORE_FINAL)?;
    Ok(MayAnswer {
        review: access.review.clone(),
        chapter: chapter.clone(),
        question: question.clone(),
        user: access.user.clone(),
    })
}

/// To fill a whole chapter.
///
/// # Errors
/// [`Denied::NotFound`] if the chapter is not the person's; [`Denied::WrongStage`] once the report is final.
pub fn may_fill(access: &Access, chapter: &Chapter) -> Result<(), Denied> {
    may_see_draft(access, chapter)?;
    access.stage_is(&BEFORE_FINAL)
}

/// To store a file under a chapter, by those who answer any question of it.
///
/// # Errors
/// [`Denied::NotFound`] if nothing of the chapter is the person's; [`Denied::WrongStage`] once the report is
/// final.
pub fn may_upload(access: &Access, chapter: &Chapter) -> Result<MayUpload, Denied> {
    may_enter(access, chapter)?;
    access.stage_is(&BEFORE_FINAL)?;
    let (review, chapter, user) = (&access.review, chapter, &access.user);
    Ok(MayUpload { review: review.clone(), chapter: chapter.clone(), user: user.clone() })
}

/// To say that a chapter is ready (its ministry) or cleared (the focal point).
///
/// # Errors
/// As [`may_fill`].
pub fn may_mark(access: &Access, chapter: &Chapter) -> Result<MayMark, Denied> {
    may_fill(access, chapter)?;
    Ok(MayMark {
        review: access.review.clone(),
        chapter: chapter.clone(),
        user: access.user.clone(),
        clears: access.seat == Seat::FocalPoint,
    })
}

/// To give chapters and single questions to people of ministries.
///
/// # Errors
/// Unless the person is the focal point and the report is not final.
pub fn may_assign(access: &Access) -> Result<MayAssign, Denied> {
    focal_point(access)?;
    Ok(MayAssign { review: access.review.clone(), user: access.user.clone() })
}

/// To name the stakeholders consulted.
///
/// # Errors
/// As [`may_assign`].
pub fn may_consult(access: &Access) -> Result<MayConsult, Denied> {
    focal_point(access)?;
    Ok(MayConsult { review: access.review.clone(), user: access.user.clone() })
}

/// To check all answers and send them.
///
/// # Errors
/// As [`may_assign`].
pub fn may_submit(access: &Access) -> Result<MaySubmit, Denied> {
    focal_point(access)?;
    Ok(MaySubmit { review: access.review.clone(), user: access.user.clone(), stage: access.stage })
}

/// To see the response that was sent, as far as it concerns a chapter.
///
/// # Errors
/// [`Denied::NotFound`] outside the State before it was sent, and to a ministry outside its chapters.
pub fn may_see_response(access: &Access, chapter: &Chapter) -> Result<(), Denied> {
    access.after_submission()?;
    match access.seat {
        Seat::Contributor => may_see_draft(access, chapter),
        _ => Ok(()),
    }
}

/// To see the response that was sent as a whole.
///
/// # Errors
/// As [`may_see_response`]; a ministry sees its chapters only.
pub fn may_see_whole_response(access: &Access) -> Result<(), Denied> {
    access.after_submission()?;
    match access.seat {
        Seat::Contributor => Err(Denied::NotFound),
        _ => Ok(()),
    }
}

fn focal_point(access: &Access) -> Result<(), Denied> {
    match access.seat {
        Seat::FocalPoint => access.stage_is(&BEFORE_FINAL),
        Seat::Contributor => Err(Denied::NotYours),
        _ => Err(Denied::NotFound),
    }
}
