//! What is known of a person who asks: who it is, and what part it has in one review.

use std::collections::{BTreeMap, BTreeSet};

use crate::{
    chapter::Chapter,
    id::{InstrumentId, MemberId, ParticipantCode, QuestionId, ReviewId, UserId},
    instrument::ArticleRef,
    review::{Stage, StageName},
};

use super::Denied;

/// A person who is signed in.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Actor {
    /// The account.
    pub user: UserId,
    /// The name that others see.
    pub name: String,
    /// True for an officer of the secretariat.
    pub secretariat: bool,
}

/// A person's part in a review.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Seat {
    /// Coordinates the State under review (¶17).
    FocalPoint,
    /// Answers the chapters given to a ministry of the State under review (M27).
    Contributor,
    /// A governmental expert of a reviewing State (¶21).
    Expert(ParticipantCode),
    /// The staff member whom the secretariat assigned (M21, G13).
    Staff,
    /// A permanent mission of one of the States: reads only (M21).
    Observer(ParticipantCode),
}

impl Seat {
    /// The word used in the database, the API and message keys.
    pub const fn as_str(&self) -> &'static str {
        match self {
            Self::FocalPoint => "focal-point",
            Self::Contributor => "contributor",
            Self::Expert(_) => "expert",
            Self::Staff => "staff",
            Self::Observer(_) => "observer",
        }
    }

    /// Reads a seat back. `None` for an unknown word, or a seat that needs a State and has none.
    pub fn parse(word: &str, participant: Option<ParticipantCode>) -> Option<Self> {
        match word {
            "focal-point" => Some(Self::FocalPoint),
            "contributor" => Some(Self::Contributor),
            "expert" => participant.map(Self::Expert),
            "staff" => Some(Self::Staff),
            "observer" => participant.map(Self::Observer),
            _ => None,
        }
    }
}

/// A person's access to one review. It exists only for people who are in the review.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Access {
    /// The person.
    pub user: UserId,
    /// Its membership in the review.
    pub member: MemberId,
    /// The review.
    pub review: ReviewId,
    /// Where the review stands.
    pub stage: Stage,
    /// The State under review.
    pub state: ParticipantCode,
    /// The instruments under review.
    pub instruments: Vec<InstrumentId>,
    /// The reviewing States.
    pub reviewing: Vec<ParticipantCode>,
    /// The articles under review, if the cycle has a scope (M7); `None` for all of the instruments.
    pub scope: Option<BTreeSet<ArticleRef>>,
    /// The person's part.
    pub seat: Seat,
    /// The chapters given whole to a contributor.
    pub chapters: BTreeSet<Chapter>,
    /// The single questions given to a contributor, each with its chapter.
    pub questions: BTreeMap<QuestionId, Chapter>,
}

impl Access {
    /// The State for which the person speaks in this review; `None` for the secretariat.
    pub fn side(&self) -> Option<&ParticipantCode> {
        match &self.seat {
            Seat::FocalPoint | Seat::Contributor => Some(&self.state),
            Seat::Expert(state) | Seat::Observer(state) => Some(state),
            Seat::Staff => None,
        }
    }

    /// True for people of the State under review, its observers included.
    pub fn is_of_state(&self) -> bool {
        self.side() == Some(&self.state)
    }

    /// The States that agree the report: the State under review and the reviewing States (¶33).
    pub fn parties(&self) -> Vec<ParticipantCode> {
        std::iter::once(&self.state).chain(&self.reviewing).cloned().collect()
    }

    pub(super) fn stage_is(&self, stages: &[StageName]) -> Result<(), Denied> {
        let now = self.stage.name();
        if stages.contains(&now) { Ok(()) } else { Err(Denied::WrongStage(now)) }
    }

    /// The outside of the State sees nothing before the response was sent (M27).
    pub(super) fn after_submission(&self) -> Result<(), Denied> {
        if self.stage.name() == StageName::SelfAssessment { Err(Denied::NotFound) } else { Ok(()) }
    }

    /// True if a chapter is under review: an article of an instrument that is not, or outside the scope of the cycle,
    /// does not exist here.
    pub fn covers(&self, chapter: &Chapter) -> bool {
        chapter.article().is_none_or(|article| {
            self.instruments.contains(&article.instrument)
                && self.scope.as_ref().is_none_or(|scope| scope.contains(article))
        })
    }

    pub(super) fn has_chapter(&self, chapter: &Chapter) -> bool {
        match self.seat {
            _ if !self.covers(chapter) => false,
            Seat::FocalPoint => true,
            Seat::Contributor => self.chapters.contains(chapter),
            _ => false,
        }
    }

    pub(super) fn has_question(&self, chapter: &Chapter, question: &QuestionId) -> bool {
        let single = || self.questions.get(question) == Some(chapter);
        self.has_chapter(chapter)
            || (self.seat == Seat::Contributor && self.covers(chapter) && single())
    }

    pub(super) fn has_part_of(&self, chapter: &Chapter) -> bool {
        let single = || self.questions.values().any(|of| of == chapter);
        self.has_chapter(chapter)
            || (self.seat == Seat::Contributor && self.covers(chapter) && single())
    }
}
