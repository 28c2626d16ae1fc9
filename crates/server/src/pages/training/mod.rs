//! The training space: the whole questionnaire for an invented State, with hints, for everyone who is signed in.

pub mod chapter;
pub mod check;
pub mod end;
pub mod question;
pub mod space;

use omnibus_domain::questionnaire::{definition::Question, evaluate};

use super::parts::Step;
use crate::{Frame, frame::Notice};

/// Says on every page of the space that it is one.
fn with_notice(mut w: Frame) -> Frame {
    w.notice = Some(Notice {
        text: w.say("training-notice", "state", w.get("training-state")),
        href: String::new(),
        link: String::new(),
    });
    w
}

/// The way to a page of the space.
fn steps(w: &Frame) -> Vec<Step> {
    vec![Step::to(w.get("training-title"), "/training")]
}

/// Where a question is answered.
fn address(question: &Question) -> String {
    format!("/training/answers/{}", question.id)
}

/// True if an exercise has an answer that answers it.
fn is_answered(exercise: &omnibus_app::training::Exercise) -> bool {
    let answer = exercise.answer.as_ref();
    answer.is_some_and(|answer| !evaluate::is_blank(&exercise.question, &answer.content))
}
