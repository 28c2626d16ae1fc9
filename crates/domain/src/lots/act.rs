//! The acts of a cycle's lots, in the order in which they are recorded (M10, M11, M15, M16).

use serde::{Deserialize, Serialize};

use super::source::Source;
use crate::id::ParticipantCode;

/// One act. Each is recorded once and never changed; a later act may answer it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "kind", rename_all = "kebab-case", deny_unknown_fields)]
pub enum Act {
    /// The lots for the years: which State is reviewed when (M10).
    Years {
        /// The announced source.
        source: Source,
    },
    /// The lots for the reviewing States of one year (M12).
    Reviewing {
        /// The year of the cycle, from 1.
        year: u16,
        /// The announced source.
        source: Source,
    },
    /// A State's review is put off to the following year (M11).
    DeferReview {
        /// The State.
        state: ParticipantCode,
        /// Its justification, as it is to be published.
        justification: String,
    },
    /// A State does not serve as a reviewing State in a year (M16).
    DeferServing {
        /// The State.
        state: ParticipantCode,
        /// The year of the cycle, from 1.
        year: u16,
    },
    /// A State agrees to more reviewing States than the rules give it.
    Agree {
        /// The State.
        state: ParticipantCode,
        /// How many it agrees to, in all.
        reviewing_states: u16,
    },
    /// The lots for the reviewing States of one State are drawn again at its request (M15).
    Redraw {
        /// The State.
        state: ParticipantCode,
        /// The announced source.
        source: Source,
        /// The exceptional circumstances, once the requests that need no reason are used up.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        reason: Option<String>,
    },
}

impl Act {
    /// The announced source, if lots are drawn.
    pub fn source(&self) -> Option<&Source> {
        match self {
            Self::Years { source }
            | Self::Reviewing { source, .. }
            | Self::Redraw { source, .. } => Some(source),
            Self::DeferReview { .. } | Self::DeferServing { .. } | Self::Agree { .. } => None,
        }
    }

    /// The word for the act in the record, message keys and addresses.
    pub fn name(&self) -> &'static str {
        match self {
            Self::Years { .. } => "years",
            Self::Reviewing { .. } => "reviewing",
            Self::DeferReview { .. } => "defer-review",
            Self::DeferServing { .. } => "defer-serving",
            Self::Agree { .. } => "agree",
            Self::Redraw { .. } => "redraw",
        }
    }
}
