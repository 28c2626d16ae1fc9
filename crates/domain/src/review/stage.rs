//! The stages of a review and the only ways from one to the next.

use std::{fmt, str::FromStr};

use jiff::Timestamp;

/// Where a review stands. Each stage carries the moments that led to it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Stage {
    /// The State under review fills the questionnaire; nobody outside sees it (M27).
    SelfAssessment,
    /// The experts of the reviewing States study the response and draft the report (M32).
    DeskReview {
        /// When the State sent its response.
        submitted: Timestamp,
    },
    /// The draft report is with the State; the three agree on it section by section (M37, ¶33).
    Agreement {
        /// When the State sent its response.
        submitted: Timestamp,
        /// When the draft was sent to the State.
        circulated: Timestamp,
    },
    /// All three have agreed every section: the report is frozen (G34).
    Final {
        /// When the State sent its response.
        submitted: Timestamp,
        /// When the draft was sent to the State.
        circulated: Timestamp,
        /// When the last section was agreed.
        agreed: Timestamp,
    },
}

/// A stage without its moments: what is stored, filtered and named on pages.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum StageName {
    /// See [`Stage::SelfAssessment`].
    SelfAssessment,
    /// See [`Stage::DeskReview`].
    DeskReview,
    /// See [`Stage::Agreement`].
    Agreement,
    /// See [`Stage::Final`].
    Final,
}

/// The act does not belong to the stage that the review is in.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("not possible in the stage {0}")]
pub struct WrongStage(pub StageName);

impl Stage {
    /// The stage's name.
    pub const fn name(&self) -> StageName {
        match self {
            Self::SelfAssessment => StageName::SelfAssessment,
            Self::DeskReview { .. } => StageName::DeskReview,
            Self::Agreement { .. } => StageName::Agreement,
            Self::Final { .. } => StageName::Final,
        }
    }

    /// The State sends its response. The first one opens the desk review; a correction leaves the
    /// stage as it is.
    ///
    /// # Errors
    /// If the report is final.
    pub fn submit(self, now: Timestamp) -> Result<Self, WrongStage> {
        match self {
            Self::SelfAssessment => Ok(Self::DeskReview { submitted: now }),
            Self::DeskReview { .. } | Self::Agreement { .. } => Ok(self),
            Self::Final { .. } => Err(WrongStage(self.name())),
        }
    }

    /// The draft report is sent to the State (G30, G34).
    ///
    /// # Errors
    /// In any stage but the desk review.
    pub fn circulate(self, now: Timestamp) -> Result<Self, WrongStage> {
        match self {
            Self::DeskReview { submitted } => Ok(Self::Agreement { submitted, circulated: now }),
            _ => Err(WrongStage(self.name())),
        }
    }

    /// The last of the three has agreed the last section.
    ///
    /// # Errors
    /// In any stage but the agreement.
    pub fn finalise(self, now: Timestamp) -> Result<Self, WrongStage> {
        match self {
            Self::Agreement { submitted, circulated } => {
                Ok(Self::Final { submitted, circulated, agreed: now })
            }
            _ => Err(WrongStage(self.name())),
        }
    }
}

impl StageName {
    /// In the order in which a review goes through them.
    pub const ALL: [Self; 4] =
        [Self::SelfAssessment, Self::DeskReview, Self::Agreement, Self::Final];

    /// The word used in the database, the API and message keys.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::SelfAssessment => "self-assessment",
            Self::DeskReview => "desk-review",
            Self::Agreement => "agreement",
            Self::Final => "final",
        }
    }
}

impl fmt::Display for StageName {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl FromStr for StageName {
    type Err = String;
    fn from_str(text: &str) -> Result<Self, String> {
        Self::ALL.into_iter().find(|name| name.as_str() == text).ok_or_else(|| text.to_owned())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_review_goes_forward_only() {
        let t = |second| Timestamp::from_second(second).unwrap();
        let desk = Stage::SelfAssessment.submit(t(1)).unwrap();
        assert_eq!(desk, Stage::DeskReview { submitted: t(1) });
        assert_eq!(desk.submit(t(2)), Ok(desk), "a correction changes no stage");
        let agreement = desk.circulate(t(3)).unwrap();
        let done = agreement.finalise(t(4)).unwrap();
        assert_eq!(done.name(), StageName::Final);
        for (stage, what) in [
            (Stage::SelfAssessment.circulate(t(5)), StageName::SelfAssessment),
            (Stage::SelfAssessment.finalise(t(5)), StageName::SelfAssessment),
            (desk.finalise(t(5)), StageName::DeskReview),
            (agreement.circulate(t(5)), StageName::Agreement),
            (done.submit(t(5)), StageName::Final),
            (done.circulate(t(5)), StageName::Final),
            (done.finalise(t(5)), StageName::Final),
        ] {
            assert_eq!(stage, Err(WrongStage(what)));
        }
    }
}
