//! The rules of the self-assessment: inside the State until it is sent (M27), then for the review.

use super::{
    Access, Denied, MayAnswer, MayAssign, MayBePresent, MayConsult, MayMark, MayRemark, MaySubmit,
    MayUpload, Seat,
};
use crate::{
    chapter::Chapter,
    id::QuestionId,
    review::StageName,
    work::{Part, Step},
};

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

/// To say how far a chapter is, by those who fill the whole of it, or how far a question is, by those who answer it.
///
/// # Errors
/// As [`may_fill`] or [`may_answer`]; [`Denied::NotYours`] for a step that the focal point alone takes.
pub fn may_mark(access: &Access, part: &Part, step: Step) -> Result<MayMark, Denied> {
    match part {
        Part::Chapter(chapter) => may_fill(access, chapter)?,
        Part::Question { question, chapter } => drop(may_answer(access, chapter, question)?),
    }
    let clears = access.seat == Seat::FocalPoint;
    if step.is_of_focal_point() && !clears {
        return Err(Denied::NotYours);
    }
    let (review, user) = (access.review.clone(), access.user.clone());
    Ok(MayMark { review, part: part.clone(), user, clears })
}

/// To see what people of the State say to one another about a question: the focal point and those who answer it.
/// No seat outside the State ever sees it, whatever else of the draft it may be shown.
///
/// # Errors
/// [`Denied::NotFound`] to everyone else.
pub fn may_see_remarks(
    access: &Access,
    chapter: &Chapter,
    question: &QuestionId,
) -> Result<(), Denied> {
    match access.seat {
        Seat::FocalPoint | Seat::Contributor => may_see_answer(access, chapter, question),
        Seat::Expert(_) | Seat::Staff | Seat::Observer(_) => Err(Denied::NotFound),
    }
}

/// To write such remarks, and to settle them.
///
/// # Errors
/// As [`may_see_remarks`]; [`Denied::WrongStage`] once the report is final.
pub fn may_remark(
    access: &Access,
    chapter: &Chapter,
    question: &QuestionId,
) -> Result<MayRemark, Denied> {
    may_see_remarks(access, chapter, question)?;
    access.stage_is(&BEFORE_FINAL)?;
    Ok(MayRemark {
        review: access.review.clone(),
        chapter: chapter.clone(),
        question: question.clone(),
        user: access.user.clone(),
    })
}

/// To be shown to the others who answer a question as one who works on it now, and to be shown them. It is told to
/// people of the State alone: those who may see each other's remarks.
///
/// # Errors
/// As [`may_remark`].
pub fn may_be_present(
    access: &Access,
    chapter: &Chapter,
    question: &QuestionId,
) -> Result<MayBePresent, Denied> {
    let MayRemark { review, question, user, .. } = may_remark(access, chapter, question)?;
    Ok(MayBePresent { review, question, user })
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
