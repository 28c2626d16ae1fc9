//! The rules of the lots, as data of the content pack (M10-M18).

use serde::{Deserialize, Serialize};

/// A set of rules for the lots of one cycle. Every number in it is data; the engine knows none.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Rules {
    /// The identifier of this set, such as `untoc-2010`.
    pub id: String,
    /// Raised with every change of the set; part of the record (M19).
    pub version: u32,
    /// Over how many years the reviews of the cycle begin (M7, M10).
    pub years: u16,
    /// The reviewing States of each State, in the order of their lots (M12).
    pub places: Vec<Place>,
    /// What a reviewing State must be a party to (M13).
    pub coverage: Coverage,
    /// How many States may review one State in all, unless it agrees to more.
    pub most_reviewing_states: u16,
    /// How many reviews each party performs in the cycle at least (M17).
    pub least_reviews: u16,
    /// And at most (M17).
    pub most_reviews: u16,
    /// How often a State under review may have its lots drawn again without giving a reason (M15).
    pub redraws: u16,
    /// How often a State may defer its review to the year after (M11).
    pub deferrals: u16,
    /// Whether two States may review each other in one cycle (M14).
    pub mutual_reviews: bool,
    /// Whether States drawn before stay out of the pot when a State's lots are drawn again (M15).
    pub redraw_leaves_out: bool,
}

/// One place beside a State under review, for which a lot is drawn.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Place {
    /// Whose names are in the pot.
    pub from: From,
    /// Whether States of the same legal system are preferred where they leave the draw feasible (M4, ¶19).
    #[serde(default)]
    pub similar_legal_system: bool,
}

/// Whose names are in a pot.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum From {
    /// The regional group of the State under review.
    Group,
    /// The other regional groups.
    Other,
    /// All parties.
    Any,
}

/// What a reviewing State must be a party to.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Coverage {
    /// Every instrument to which the State under review is a party (M13, ¶18 bis).
    Whole,
    /// At least one of them: for those it is not a party to, an additional lot is drawn.
    Complement,
}

/// What is wrong with a set of rules.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum RulesError {
    /// No year, more than [`MOST_YEARS`], or no place.
    #[error(
        "a cycle has 1 to {MOST_YEARS} years, and each State 1 to {MOST_PLACES} reviewing States"
    )]
    Empty,
    /// A smallest number is larger than the largest.
    #[error("least_reviews is larger than most_reviews")]
    Bounds,
    /// Fewer reviewing States allowed than there are places.
    #[error("most_reviewing_states is smaller than the number of places")]
    TooFewReviewing,
}

/// The most years in which the reviews of a cycle can begin.
pub const MOST_YEARS: u16 = 50;

/// The most places beside a State under review.
pub const MOST_PLACES: usize = 8;

impl Rules {
    /// Whether the rules can be applied at all.
    ///
    /// # Errors
    /// The first number that makes no sense.
    pub fn check(&self) -> Result<(), RulesError> {
        if !(1..=MOST_YEARS).contains(&self.years)
            || !(1..=MOST_PLACES).contains(&self.places.len())
        {
            return Err(RulesError::Empty);
        }
        if self.least_reviews > self.most_reviews {
            return Err(RulesError::Bounds);
        }
        if usize::from(self.most_reviewing_states) < self.places.len() {
            return Err(RulesError::TooFewReviewing);
        }
        Ok(())
    }
}
