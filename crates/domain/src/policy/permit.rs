//! The permits: proofs that policy allowed an act. Only this crate's policy can make one.

use crate::{
    chapter::Chapter,
    id::{ParticipantCode, QuestionId, ReviewId, UserId},
    review::Stage,
    work::Part,
};

/// Declares permits whose fields can be read by all and set only by policy.
macro_rules! permits {
    ($($(#[$doc:meta])* $name:ident { $($field:ident: $type:ty),* $(,)? })*) => {$(
        $(#[$doc])*
        #[derive(Clone, Debug)]
        pub struct $name { $(pub(super) $field: $type),* }

        impl $name {
            $(
                /// What the permit was given for.
                pub fn $field(&self) -> &$type {
                    &self.$field
                }
            )*
        }
    )*};
}

permits! {
    /// To write the answer to one question.
    MayAnswer { review: ReviewId, chapter: Chapter, question: QuestionId, user: UserId }
    /// To give chapters and single questions to people.
    MayAssign { review: ReviewId, user: UserId }
    /// To be shown, to others who answer a question, as one who works on it now.
    MayBePresent { review: ReviewId, question: QuestionId, user: UserId }
    /// To write remarks about a question, and to settle them.
    MayRemark { review: ReviewId, chapter: Chapter, question: QuestionId, user: UserId }
    /// To say how far a chapter or a question is; `clears` is true for the focal point.
    MayMark { review: ReviewId, part: Part, user: UserId, clears: bool }
    /// To invite people into a review, or take them out.
    MayInvite { review: ReviewId, user: UserId, of_state: bool }
    /// To name the stakeholders consulted (¶27).
    MayConsult { review: ReviewId, user: UserId }
    /// To send the response of the State.
    MaySubmit { review: ReviewId, user: UserId, stage: Stage }
    /// To record findings for a reviewing State.
    MayFind { review: ReviewId, user: UserId, side: ParticipantCode }
    /// To divide the articles among the experts (G17).
    MayDivide { review: ReviewId, user: UserId }
    /// To write into an article's thread.
    MayWrite { review: ReviewId, user: UserId, side: Option<ParticipantCode>, asks: bool }
    /// To write sections of the report.
    MayDraft { review: ReviewId, user: UserId }
    /// To record facts of the process: dialogue, visit.
    MayRecord { review: ReviewId, user: UserId }
    /// To record the days on which steps of the clock were done.
    MayKeepClock { review: ReviewId, user: UserId }
    /// To send the draft report to the State.
    MayCirculate { review: ReviewId, user: UserId, stage: Stage }
    /// To comment on sections of the report.
    MayComment { review: ReviewId, user: UserId, side: ParticipantCode }
    /// To agree sections of the report, and with the last of them to make it final.
    MayAgree { review: ReviewId, user: UserId, side: ParticipantCode, stage: Stage }
    /// To publish the final report or parts of it (¶36).
    MayPublish { review: ReviewId, user: UserId }
    /// To store a file under a chapter.
    MayUpload { review: ReviewId, chapter: Chapter, user: UserId }
    /// To ask the secretariat about a question, and to write on in its thread (M28).
    MayEnquire { review: ReviewId, chapter: Chapter, user: UserId }
    /// To answer for the secretariat what States ask it (M28).
    MayAdvise { user: UserId }
    /// To add laws to the library of a State, or change them.
    MayKeepLaws { state: ParticipantCode, user: UserId }
    /// To take laws out of the library of a State.
    MayRemoveLaws { state: ParticipantCode, user: UserId }
    /// To let an officer into the draft for a time (M28).
    MayAdmit { review: ReviewId, user: UserId }
    /// To end such an admission.
    MayEndAdmission { review: ReviewId, user: UserId }
    /// To read a draft as the officer who was let into it, each time with an entry in the State's journal.
    MayReadDraft { review: ReviewId, user: UserId }
    /// To use one's own training space.
    MayTrain { user: UserId }
    /// To act for the secretariat: open reviews, approve profiles, enter deposits.
    MayAdminister { user: UserId }
    /// To change one's own account.
    MayKeepAccount { user: UserId }
}

/// The permit of a person over its own account. Every signed-in person has it.
pub fn may_keep_account(actor: &super::Actor) -> MayKeepAccount {
    MayKeepAccount { user: actor.user.clone() }
}
