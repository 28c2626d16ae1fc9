//! What the program notices about an answer: data, never a barrier while drafting.

/// Something noticed, and where.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Notice {
    /// The field: `status`, `measures`, `measures-2-link`.
    pub field: String,
    /// What was noticed.
    pub kind: NoticeKind,
}

/// What can be noticed about an answer.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NoticeKind {
    /// Nothing was answered.
    Nothing,
    /// Something was written, but not whether the provision is implemented.
    NoStatus,
    /// Implemented, at least in part, but no measure is cited.
    NoMeasure,
    /// Not implemented, or only in part, and no reason is given.
    NoReason,
    /// A measure without a title.
    NoTitle,
    /// A date that is neither a year, a month nor a day.
    Date,
    /// A link that is none.
    Link,
    /// A need for assistance of no known type.
    NoType,
}

impl NoticeKind {
    /// The word that names its message, `notice-{word}`.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Nothing => "nothing",
            Self::NoStatus => "no-status",
            Self::NoMeasure => "no-measure",
            Self::NoReason => "no-reason",
            Self::NoTitle => "no-title",
            Self::Date => "date",
            Self::Link => "link",
            Self::NoType => "no-type",
        }
    }
}
