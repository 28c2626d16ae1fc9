//! For whom a route is, and what of that can be said before a review is looked at.

use crate::{Reader, Trouble};

/// For whom a route is. Everyone else is answered as if there were nothing. A test asks every route as
/// each of many people and compares with this.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Audience {
    /// Everyone, signed in or not.
    Everyone,
    /// Whoever is signed in.
    SignedIn,
    /// The officers of the secretariat.
    Secretariat,
    /// The officer whom a State let into its draft, while it does.
    Admitted,
    /// People of the review in the path, as far as the rules of this act let them.
    Review(Act),
}

/// What a route under `/reviews/{id}` is about: the rule of [`omnibus_domain::policy`] that it follows.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Act {
    /// What every participant of the review sees: its stage, its clock, its people.
    Overview,
    /// The journal of the review (`may_read_journal`).
    Journal,
    /// To invite people or take them out (`may_invite`).
    Invite,
    /// To record the days of steps of the clock (`may_keep_clock`).
    Clock,
    /// The State's own draft (`may_see_own_draft`).
    OwnDraft,
    /// The draft of one chapter, or of single questions of it (`may_see_draft`, `may_see_answer`, `may_answer`).
    Chapter,
    /// What is said of a whole chapter (`may_fill`, `may_mark`).
    WholeChapter,
    /// What belongs to the focal point alone (`may_assign`, `may_consult`, `may_submit`).
    FocalPoint,
    /// The response that was sent, as a whole (`may_see_whole_response`).
    Response,
    /// The thread of an article or a file of the review (`may_see_thread`).
    Thread,
    /// The list of threads: for those who see any (`may_see_thread`).
    Threads,
    /// The experts' work and the report (`may_see_desk_review`, `may_see_report`).
    Report,
    /// What belongs to the experts alone (`may_find`, `may_divide`).
    Experts,
    /// To write the report or record facts of the process (`may_draft`, `may_record`, `may_circulate`).
    Draft,
    /// To comment or agree for one of the three States (`may_comment`, `may_agree`).
    Agree,
    /// To publish the final report (`may_publish`).
    Publish,
}

/// What can be said of a reader without looking at the review.
pub(super) fn admits(audience: Audience, reader: &Reader) -> Result<(), Trouble> {
    use Audience::{Admitted, Everyone, Review, Secretariat, SignedIn};
    let officer = reader.account.as_ref().map(|account| account.secretariat);
    match (audience, officer) {
        (Everyone, _) | (SignedIn | Review(_), Some(_)) | (Secretariat | Admitted, Some(true)) => {
            Ok(())
        }
        (Secretariat | Admitted, Some(false)) => Err(Trouble::NotFound),
        (_, None) => Err(Trouble::NotSignedIn),
    }
}
