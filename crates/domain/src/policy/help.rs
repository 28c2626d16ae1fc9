//! The rules of help while a State answers: its questions to the secretariat (M28, ¶16).

use super::{
    Access, Actor, Denied, MayAdvise, MayEnquire, Seat, may_administer, may_answer, may_see_answer,
};
use crate::{chapter::Chapter, id::QuestionId};

/// To see what was asked of the secretariat about a question, and what it answered: the people of the State who
/// answer the question. The secretariat reads it at its own desk, see [`may_advise`].
///
/// # Errors
/// [`Denied::NotFound`] to everyone else, the staff member of the review and the experts included.
pub fn may_see_enquiry(
    access: &Access,
    chapter: &Chapter,
    question: &QuestionId,
) -> Result<(), Denied> {
    may_see_answer(access, chapter, question)
}

/// To see what the State asked the secretariat, question by question as far as [`may_see_enquiry`] goes.
///
/// # Errors
/// [`Denied::NotFound`] outside the State.
pub fn may_see_enquiries(access: &Access) -> Result<(), Denied> {
    match access.seat {
        Seat::FocalPoint | Seat::Contributor => Ok(()),
        Seat::Expert(_) | Seat::Staff | Seat::Observer(_) => Err(Denied::NotFound),
    }
}

/// To ask the secretariat about a question, and to write on in its thread: those who may answer it.
///
/// # Errors
/// As [`may_answer`].
pub fn may_enquire(
    access: &Access,
    chapter: &Chapter,
    question: &QuestionId,
) -> Result<MayEnquire, Denied> {
    let permit = may_answer(access, chapter, question)?;
    Ok(MayEnquire {
        review: permit.review().clone(),
        chapter: permit.chapter().clone(),
        user: permit.user().clone(),
    })
}

/// To read what States ask the secretariat and to answer: every officer of the secretariat, whatever review it is.
/// Of the draft it shows nothing but the question that was asked about.
///
/// # Errors
/// [`Denied::NotFound`] to everyone else.
pub fn may_advise(actor: &Actor) -> Result<MayAdvise, Denied> {
    let permit = may_administer(actor)?;
    Ok(MayAdvise { user: permit.user().clone() })
}
