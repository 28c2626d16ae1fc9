//! What an expression comes to, and how two values are compared.

use super::super::{answer::Status, date::PartialDate, number::Number};

/// A value while an expression is evaluated.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Value<'v> {
    /// Nothing has been given.
    Blank,
    /// True or false.
    Truth(bool),
    /// A number.
    Number(Number),
    /// A date, as far as it is known.
    Date(PartialDate),
    /// One of the statuses.
    Status(Status),
    /// A text.
    Text(&'v str),
}

/// How two values are compared.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[allow(missing_docs, reason = "each is the sign of that name")]
pub enum Comparison {
    Equal,
    Unequal,
    Less,
    LessOrEqual,
    Greater,
    GreaterOrEqual,
}

impl<'v> Value<'v> {
    /// The value, or blank.
    pub fn or_blank<T>(given: Option<T>, value: impl FnOnce(T) -> Self) -> Self {
        given.map_or(Self::Blank, value)
    }

    pub(super) fn plus(self, other: Self, is_taken_away: bool) -> Self {
        match (self, other) {
            (Self::Number(one), Self::Number(two)) if is_taken_away => Self::Number(one - two),
            (Self::Number(one), Self::Number(two)) => Self::Number(one + two),
            _ => Self::Blank,
        }
    }
}

impl Comparison {
    /// In the order in which they are tried when a text is read: the longer sign before the shorter.
    pub const ALL: [Self; 6] = [
        Self::Equal,
        Self::Unequal,
        Self::LessOrEqual,
        Self::GreaterOrEqual,
        Self::Less,
        Self::Greater,
    ];

    /// The sign.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Equal => "==",
            Self::Unequal => "!=",
            Self::Less => "<",
            Self::LessOrEqual => "<=",
            Self::Greater => ">",
            Self::GreaterOrEqual => ">=",
        }
    }

    /// True for a comparison that asks for an order.
    pub const fn is_order(self) -> bool {
        !matches!(self, Self::Equal | Self::Unequal)
    }

    /// Whether the comparison holds; with a blank it never does.
    pub fn holds(self, left: Value<'_>, right: Value<'_>) -> bool {
        match (left, right) {
            (Value::Number(left), Value::Number(right)) => self.of(left, right),
            (Value::Date(left), Value::Date(right)) => self.of_dates(left, right),
            (Value::Status(left), Value::Status(right)) => self.of_equals(left == right),
            (Value::Text(left), Value::Text(right)) => self.of_equals(left == right),
            (Value::Truth(left), Value::Truth(right)) => self.of_equals(left == right),
            _ => false,
        }
    }

    fn of<T: Ord>(self, left: T, right: T) -> bool {
        match self {
            Self::Equal => left == right,
            Self::Unequal => left != right,
            Self::Less => left < right,
            Self::LessOrEqual => left <= right,
            Self::Greater => left > right,
            Self::GreaterOrEqual => left >= right,
        }
    }

    fn of_equals(self, are_equal: bool) -> bool {
        match self {
            Self::Equal => are_equal,
            Self::Unequal => !are_equal,
            _ => false,
        }
    }

    /// A date may be known to the year only: the comparison holds unless what is known contradicts it.
    fn of_dates(self, left: PartialDate, right: PartialDate) -> bool {
        let ((left_first, left_last), (right_first, right_last)) = (left.days(), right.days());
        match self {
            Self::Equal => left_first <= right_last && right_first <= left_last,
            Self::Unequal => left != right,
            Self::Less => left_first < right_last,
            Self::LessOrEqual => left_first <= right_last,
            Self::Greater => left_last > right_first,
            Self::GreaterOrEqual => left_last >= right_first,
        }
    }
}
