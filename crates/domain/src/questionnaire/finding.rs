//! What the program notices about a draft answer. A draft may be wrong: findings never bar saving.

use std::{fmt, str::FromStr};

use super::definition::FieldName;

/// Something noticed about one field of an answer.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Finding {
    /// The field.
    pub field: FieldPath,
    /// What was noticed.
    pub kind: Shortcoming,
}

/// What can be noticed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Shortcoming {
    /// Nothing has been given yet.
    NothingGiven,
    /// Something has been given, but not whether the provision is implemented.
    StatusMissing,
    /// The provision is said to be implemented, and no measure is named.
    MeasureMissing,
    /// The provision is said not to be (fully) implemented, and no difficulty is named.
    ReasonsMissing,
    /// A measure has no title.
    TitleMissing,
    /// A need has no type.
    TypeMissing,
    /// The choice is none of those the pack offers.
    UnknownChoice,
    /// The link is not the address of a web page.
    LinkUnreadable,
    /// The date is not of the form `YYYY`, `YYYY-MM` or `YYYY-MM-DD`.
    DateUnreadable,
    /// The authority is to be named, and none is.
    AuthorityMissing,
    /// An authority has no name.
    AuthorityNameMissing,
    /// An authority cannot be reached.
    ContactMissing,
    /// A row of a table is not of a year.
    YearUnreadable,
    /// A row of a table has no name.
    RowNameMissing,
    /// Two rows of a table are of one year.
    YearTwice,
    /// A figure is not a number.
    NumberUnreadable,
    /// A figure has decimals, is below nothing, or is too long where a count belongs.
    CountUnreadable,
    /// A figure can be read in two ways.
    NumberAmbiguous,
    /// A percentage is not between 0 and 100.
    PercentOutside,
    /// A check of the table does not hold; the message is the pack's.
    CheckFails(String),
    /// The answer does not go together with another one; the message is the pack's.
    Contradicts(String),
    /// The text is too long.
    TooLong {
        /// The most characters it can have.
        most: usize,
        /// Those it has.
        length: usize,
    },
    /// The list has too many rows.
    TooMany {
        /// The most rows it can have.
        most: usize,
        /// Those it has.
        length: usize,
    },
}

/// What a remark is about, so that remarks of a kind can be listed together before answers are sent.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Concern {
    /// A question without an answer.
    Empty,
    /// An answer that says what is done and cites no measure.
    Measures,
    /// A file that may not open.
    Files,
    /// A link that is not the address of a page.
    Links,
    /// An answer that was taken over from another one, which says something else by now.
    Sources,
    /// An answer that does not go together with another one.
    Contradictions,
    /// Everything else.
    Other,
}

impl Concern {
    /// In the order in which they are listed.
    pub const ALL: [Self; 7] = [
        Self::Empty,
        Self::Measures,
        Self::Files,
        Self::Links,
        Self::Sources,
        Self::Contradictions,
        Self::Other,
    ];

    /// The word used in addresses and message keys.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Empty => "empty",
            Self::Measures => "measures",
            Self::Files => "files",
            Self::Links => "links",
            Self::Sources => "sources",
            Self::Contradictions => "contradictions",
            Self::Other => "other",
        }
    }
}

impl FromStr for Concern {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        Self::ALL.into_iter().find(|one| one.as_str() == text).ok_or_else(|| text.to_owned())
    }
}

impl Shortcoming {
    /// What the remark is about.
    pub const fn concern(&self) -> Concern {
        match self {
            Self::NothingGiven => Concern::Empty,
            Self::MeasureMissing => Concern::Measures,
            Self::LinkUnreadable => Concern::Links,
            Self::Contradicts(_) => Concern::Contradictions,
            _ => Concern::Other,
        }
    }

    /// The Fluent message that says what to do; `noticed-too-long` and `noticed-too-many` have the
    /// variables `$most` and `$length`.
    pub fn key(&self) -> &str {
        match self {
            Self::AuthorityMissing => "noticed-authority-missing",
            Self::AuthorityNameMissing => "noticed-authority-name-missing",
            Self::ContactMissing => "noticed-contact-missing",
            Self::YearUnreadable => "noticed-year-unreadable",
            Self::RowNameMissing => "noticed-row-name-missing",
            Self::YearTwice => "noticed-year-twice",
            Self::NumberUnreadable => "noticed-number-unreadable",
            Self::CountUnreadable => "noticed-count-unreadable",
            Self::NumberAmbiguous => "noticed-number-ambiguous",
            Self::PercentOutside => "noticed-percent-outside",
            Self::CheckFails(message) | Self::Contradicts(message) => message,
            Self::NothingGiven => "noticed-nothing-given",
            Self::StatusMissing => "noticed-status-missing",
            Self::MeasureMissing => "noticed-measure-missing",
            Self::ReasonsMissing => "noticed-reasons-missing",
            Self::TitleMissing => "noticed-title-missing",
            Self::TypeMissing => "noticed-type-missing",
            Self::UnknownChoice => "noticed-unknown-choice",
            Self::LinkUnreadable => "noticed-link-unreadable",
            Self::DateUnreadable => "noticed-date-unreadable",
            Self::TooLong { .. } => "noticed-too-long",
            Self::TooMany { .. } => "noticed-too-many",
        }
    }

    /// The variables of the message: the most allowed and the length found.
    pub const fn amounts(&self) -> Option<(usize, usize)> {
        match self {
            Self::TooLong { most, length } | Self::TooMany { most, length } => {
                Some((*most, *length))
            }
            _ => None,
        }
    }
}

/// A field of an answer, as forms name it: `reasons`, `measures-0-link`. Rows count from 0.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum FieldPath {
    /// Whether the provision is implemented.
    Status,
    /// The list of measures.
    Measures,
    /// A part of one measure.
    Measure(usize, MeasurePart),
    /// How the measures are applied.
    Application,
    /// The table of statistics.
    Statistics,
    /// The year or the name of a row of it.
    RowLabel(usize),
    /// A figure in a row of it, by its column.
    Cell(usize, String),
    /// The list of authorities.
    Authorities,
    /// A part of one authority.
    Authority(usize, AuthorityPart),
    /// The difficulties.
    Reasons,
    /// Steps taken or planned.
    Steps,
    /// The list of needs.
    Assistance,
    /// A part of one need.
    Need(usize, AssistancePart),
    /// Successes and good practices.
    Successes,
    /// The text of an answer that is only text.
    Text,
}

/// A part of a measure. Its label is the message `answer-measure-{part}`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
#[allow(missing_docs, reason = "each is the field of `Measure` of that name")]
pub enum MeasurePart {
    Title,
    Citation,
    Date,
    Link,
    Quote,
    Files,
}

/// A part of a need for technical assistance. Its label is the message `answer-assistance-{part}`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
#[allow(missing_docs, reason = "each is the field of `Assistance` of that name")]
pub enum AssistancePart {
    Type,
    Description,
    Provider,
    Priority,
}

/// A part of an authority. Its label is the message `answer-authority-{part}`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
#[allow(missing_docs, reason = "each is the field of `Authority` of that name")]
pub enum AuthorityPart {
    Name,
    Purpose,
    Contact,
    Languages,
    Urgent,
}

impl AuthorityPart {
    /// In the order of the form.
    pub const ALL: [Self; 5] =
        [Self::Name, Self::Purpose, Self::Contact, Self::Languages, Self::Urgent];

    /// The word used in forms, the API and message keys.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Name => "name",
            Self::Purpose => "purpose",
            Self::Contact => "contact",
            Self::Languages => "languages",
            Self::Urgent => "urgent",
        }
    }
}

impl MeasurePart {
    /// In the order of the form.
    pub const ALL: [Self; 6] =
        [Self::Title, Self::Citation, Self::Date, Self::Link, Self::Quote, Self::Files];

    /// The word used in forms, the API and message keys.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Title => "title",
            Self::Citation => "citation",
            Self::Date => "date",
            Self::Link => "link",
            Self::Quote => "quote",
            Self::Files => "files",
        }
    }
}

impl AssistancePart {
    /// In the order of the form.
    pub const ALL: [Self; 4] = [Self::Type, Self::Description, Self::Provider, Self::Priority];

    /// The word used in forms, the API and message keys.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Type => "type",
            Self::Description => "description",
            Self::Provider => "provider",
            Self::Priority => "priority",
        }
    }
}

impl FieldPath {
    /// The field of the form in which it stands; `None` for the status and for an answer that is only text.
    pub const fn field(&self) -> Option<FieldName> {
        match self {
            Self::Status | Self::Text => None,
            Self::Measures | Self::Measure(..) => Some(FieldName::Measures),
            Self::Application => Some(FieldName::Application),
            Self::Statistics | Self::RowLabel(_) | Self::Cell(..) => Some(FieldName::Statistics),
            Self::Authorities | Self::Authority(..) => Some(FieldName::Authorities),
            Self::Reasons => Some(FieldName::Reasons),
            Self::Steps => Some(FieldName::Steps),
            Self::Assistance | Self::Need(..) => Some(FieldName::Assistance),
            Self::Successes => Some(FieldName::Successes),
        }
    }
}

impl fmt::Display for FieldPath {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Status => f.write_str("status"),
            Self::Text => f.write_str("text"),
            Self::Measure(row, part) => write!(f, "measures-{row}-{}", part.as_str()),
            Self::Need(row, part) => write!(f, "assistance-{row}-{}", part.as_str()),
            Self::Authority(row, part) => write!(f, "authorities-{row}-{}", part.as_str()),
            Self::Authorities => f.write_str(FieldName::Authorities.as_str()),
            Self::RowLabel(row) => write!(f, "statistics-{row}-label"),
            Self::Cell(row, column) => write!(f, "statistics-{row}-cell-{column}"),
            Self::Statistics => f.write_str(FieldName::Statistics.as_str()),
            Self::Measures => f.write_str(FieldName::Measures.as_str()),
            Self::Application => f.write_str(FieldName::Application.as_str()),
            Self::Reasons => f.write_str(FieldName::Reasons.as_str()),
            Self::Steps => f.write_str(FieldName::Steps.as_str()),
            Self::Assistance => f.write_str(FieldName::Assistance.as_str()),
            Self::Successes => f.write_str(FieldName::Successes.as_str()),
        }
    }
}

impl From<FieldPath> for String {
    fn from(field: FieldPath) -> Self {
        field.to_string()
    }
}
