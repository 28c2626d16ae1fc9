//! Named identifiers, parsed once at the edge so that nobody re-checks them inside.

use std::{borrow::Borrow, fmt, str::FromStr};

/// The text cannot be an identifier of this kind.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("not a valid {kind}: {text:?}")]
pub struct InvalidId {
    /// What was expected, in words for a log.
    pub kind: &'static str,
    /// What was given.
    pub text: String,
}

/// Longest identifier accepted, in bytes.
pub const LONGEST: usize = 64;

fn parse(kind: &'static str, text: &str) -> Result<String, InvalidId> {
    let fits = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-';
    if text.is_empty() || text.len() > LONGEST || !text.chars().all(fits) {
        return Err(InvalidId { kind, text: text.to_owned() });
    }
    Ok(text.to_owned())
}

/// Declares identifiers of lower-case letters, digits and hyphens, 1 to 64 bytes long.
macro_rules! identifiers {
    ($($(#[$doc:meta])* $name:ident = $kind:literal;)*) => {$(
        $(#[$doc])*
        #[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, serde::Serialize, serde::Deserialize)]
        #[serde(try_from = "String", into = "String")]
        pub struct $name(String);

        impl $name {
            /// The identifier as text.
            pub fn as_str(&self) -> &str {
                &self.0
            }
        }

        impl FromStr for $name {
            type Err = InvalidId;
            fn from_str(text: &str) -> Result<Self, InvalidId> {
                parse($kind, text).map(Self)
            }
        }

        impl TryFrom<String> for $name {
            type Error = InvalidId;
            fn try_from(text: String) -> Result<Self, InvalidId> {
                text.parse()
            }
        }

        impl From<$name> for String {
            fn from(id: $name) -> String {
                id.0
            }
        }

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str(&self.0)
            }
        }

        impl AsRef<str> for $name {
            fn as_ref(&self) -> &str {
                &self.0
            }
        }

        impl Borrow<str> for $name {
            fn borrow(&self) -> &str {
                &self.0
            }
        }
    )*};
}

identifiers! {
    /// An instrument of the mechanism (`untoc`, `firearms`); defined in the content pack.
    InstrumentId = "instrument";
    /// A question of the questionnaire (`untoc-5-1-a-i`); defined in the content pack.
    QuestionId = "question";
    /// A theme of the mechanism (`prevention`); defined in the content pack.
    ThemeId = "theme";
    /// A section of a country review report (`untoc-5-observations`), see [`crate::report`].
    SectionId = "section";
    /// A review of one State.
    ReviewId = "review";
    /// A person with an account.
    UserId = "person";
    /// A person's part in one review.
    MemberId = "member";
    /// An uploaded file.
    FileId = "file";
    /// A finding of the desk review.
    FindingId = "finding";
    /// A message in an article's thread.
    MessageId = "message";
    /// A remark about a question, inside the State.
    RemarkId = "remark";
    /// A comment on a section of the report.
    CommentId = "comment";
    /// An invitation to take part.
    InvitationId = "invitation";
    /// An officer's admission to a draft.
    AdmissionId = "admission";
    /// A token for the JSON API.
    TokenId = "token";
    /// A dated fact about a participant and an instrument.
    ActId = "act";
    /// A cycle of the mechanism.
    CycleId = "cycle";
    /// A law in the library of a State.
    LawId = "law";
}

/// The code of a participant in the content pack: two to eight upper-case letters or digits (`FRA`, `EU`).
#[derive(
    Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, serde::Serialize, serde::Deserialize,
)]
#[serde(try_from = "String", into = "String")]
pub struct ParticipantCode(String);

impl ParticipantCode {
    /// The code as text.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl FromStr for ParticipantCode {
    type Err = InvalidId;
    fn from_str(text: &str) -> Result<Self, InvalidId> {
        let fits = |c: char| c.is_ascii_uppercase() || c.is_ascii_digit();
        if !(2..=8).contains(&text.len()) || !text.chars().all(fits) {
            return Err(InvalidId { kind: "participant code", text: text.to_owned() });
        }
        Ok(Self(text.to_owned()))
    }
}

impl TryFrom<String> for ParticipantCode {
    type Error = InvalidId;
    fn try_from(text: String) -> Result<Self, InvalidId> {
        text.parse()
    }
}

impl From<ParticipantCode> for String {
    fn from(code: ParticipantCode) -> String {
        code.0
    }
}

impl AsRef<str> for ParticipantCode {
    fn as_ref(&self) -> &str {
        &self.0
    }
}

impl Borrow<str> for ParticipantCode {
    fn borrow(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for ParticipantCode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn identifiers_are_parsed_strictly() {
        for good in ["a", "untoc-5-1-a-i", &"a".repeat(64)] {
            assert!(good.parse::<QuestionId>().is_ok(), "{good}");
        }
        for bad in ["", "Untoc", "a b", "é", "a/b", &"a".repeat(65), "a\0"] {
            assert!(bad.parse::<QuestionId>().is_err(), "{bad:?}");
        }
        for bad in ["", "F", "fra", "FRA ", "ABCDEFGHI"] {
            assert!(bad.parse::<ParticipantCode>().is_err(), "{bad:?}");
        }
    }
}
