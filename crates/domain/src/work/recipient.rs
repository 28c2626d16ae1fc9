//! To whom a part of the self-assessment is given: a person of a ministry, or the ministry.

use crate::id::MemberId;

/// One to whom a part is given.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Recipient {
    /// A ministry, by its name as the focal point wrote it: everyone there, and who joins later.
    Ministry(String),
    /// One person of a ministry, by its part in the review.
    Person(MemberId),
}

impl Recipient {
    /// True if this person has what is given to it: it is the person, or of the ministry.
    pub fn reaches(&self, member: &MemberId, ministry: Option<&str>) -> bool {
        match self {
            Self::Ministry(name) => ministry == Some(name),
            Self::Person(person) => person == member,
        }
    }
}
