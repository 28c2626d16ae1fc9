//! Participants, their acts, and what follows from them on a given day (M2, M3).

use std::{collections::BTreeMap, fmt, str::FromStr};

use jiff::civil::Date;

use crate::{
    id::{ActId, InstrumentId, ParticipantCode},
    locale::Locale,
};

/// Declares an enum whose members have one word each, used in the pack, the database and message keys.
macro_rules! words {
    ($(#[$doc:meta])* $name:ident { $($(#[$member_doc:meta])* $member:ident = $word:literal,)* }) => {
        $(#[$doc])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
        pub enum $name { $($(#[$member_doc])* $member,)* }

        impl $name {
            /// All of them.
            pub const ALL: &'static [Self] = &[$(Self::$member,)*];

            /// The word used in the pack, the database, addresses and message keys.
            pub const fn as_str(self) -> &'static str {
                match self { $(Self::$member => $word,)* }
            }
        }

        impl FromStr for $name {
            type Err = UnknownWord;
            fn from_str(text: &str) -> Result<Self, UnknownWord> {
                Self::ALL
                    .iter()
                    .copied()
                    .find(|member| member.as_str() == text)
                    .ok_or_else(|| UnknownWord { kind: stringify!($name), text: text.to_owned() })
            }
        }

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str(self.as_str())
            }
        }
    };
}

/// The word is none of those that are known.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("not a {kind}: {text:?}")]
pub struct UnknownWord {
    /// What was expected.
    pub kind: &'static str,
    /// What was given.
    pub text: String,
}

words! {
    /// What a participant is.
    ParticipantKind {
        /// A State.
        State = "state",
        /// A regional economic integration organization.
        Organization = "organization",
    }
}

words! {
    /// The regional groups of the United Nations (M3).
    Group {
        /// African States.
        African = "african",
        /// Asia-Pacific States.
        AsiaPacific = "asia-pacific",
        /// Eastern European States.
        EasternEuropean = "eastern-european",
        /// Latin American and Caribbean States.
        LatinAmericanAndCaribbean = "latin-american-and-caribbean",
        /// Western European and other States.
        WesternEuropeanAndOther = "western-european-and-other",
    }
}

words! {
    /// What a participant did about an instrument (M2).
    ActKind {
        /// It signed: not yet bound.
        Signature = "signature",
        /// It became bound by ratification.
        Ratification = "ratification",
        /// It became bound by acceptance.
        Acceptance = "acceptance",
        /// It became bound by approval.
        Approval = "approval",
        /// It became bound by accession.
        Accession = "accession",
        /// It became bound by succession.
        Succession = "succession",
        /// It became bound by formal confirmation.
        FormalConfirmation = "formal-confirmation",
        /// It left.
        Denunciation = "denunciation",
        /// It declared something.
        Declaration = "declaration",
        /// It made a reservation.
        Reservation = "reservation",
        /// It notified something.
        Notification = "notification",
        /// It objected to what another did.
        Objection = "objection",
    }
}

impl ActKind {
    /// True for the acts by which a participant becomes bound.
    pub const fn binds(self) -> bool {
        matches!(
            self,
            Self::Ratification
                | Self::Acceptance
                | Self::Approval
                | Self::Accession
                | Self::Succession
                | Self::FormalConfirmation
        )
    }
}

/// A State or organization that takes part in the mechanism.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Participant {
    /// Its code.
    pub code: ParticipantCode,
    /// What it is.
    pub kind: ParticipantKind,
    /// Its regional group, if it has one (M3).
    pub group: Option<Group>,
    /// Its name in each language, as the United Nations writes it.
    pub names: BTreeMap<Locale, String>,
    /// Its formal name in English.
    pub formal_name: String,
    /// True for the invented States of the demonstration; they count in no figure.
    pub invented: bool,
}

impl Participant {
    /// Its name in a language, or else in English, or else its code.
    pub fn name(&self, locale: Locale) -> &str {
        let name = self.names.get(&locale).or_else(|| self.names.get(&Locale::En));
        name.map_or(self.code.as_str(), String::as_str)
    }
}

/// A dated fact about a participant and an instrument. It is added, never overwritten (M2).
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Act {
    /// Its identifier.
    pub id: ActId,
    /// Who acted.
    pub participant: ParticipantCode,
    /// About which instrument.
    pub instrument: InstrumentId,
    /// What it did.
    pub kind: ActKind,
    /// The day of deposit, or of signature.
    pub date: Date,
    /// Its title in each language, for acts that have one of their own.
    pub titles: BTreeMap<Locale, String>,
    /// Its own words.
    pub text: Option<OriginalText>,
}

/// A text in the language in which it was made, which may be none of the six.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OriginalText {
    /// The language's tag (`pt`).
    pub language: String,
    /// The text.
    pub text: String,
}

/// What a participant is to an instrument on a given day.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Status {
    /// It has done nothing.
    None,
    /// It has signed and is not bound.
    Signatory {
        /// The day of signature.
        signed: Date,
    },
    /// It is bound.
    Party {
        /// The day of signature, if it signed.
        signed: Option<Date>,
        /// The day of deposit.
        bound: Date,
        /// How it became bound.
        by: ActKind,
    },
    /// It was bound and has left.
    Former {
        /// The day of denunciation.
        left: Date,
    },
}

impl Status {
    /// True if it is bound.
    pub const fn is_party(self) -> bool {
        matches!(self, Self::Party { .. })
    }

    /// True if it has signed and is not bound.
    pub const fn is_signatory(self) -> bool {
        matches!(self, Self::Signatory { .. })
    }
}

/// The status of a participant under an instrument at the end of the day `as_at`.
pub fn status(
    acts: &[Act],
    participant: &ParticipantCode,
    instrument: &InstrumentId,
    as_at: Date,
) -> Status {
    let about = |act: &&Act| act.participant == *participant && act.instrument == *instrument;
    follow(&in_order(acts.iter().filter(about).collect()), as_at)
}

/// The participants bound by an instrument on a day; invented ones are not counted.
pub fn parties<'a>(
    participants: &'a [Participant],
    acts: &[Act],
    instrument: &InstrumentId,
    as_at: Date,
) -> Vec<&'a Participant> {
    let histories = histories(acts, instrument);
    let is_party = |participant: &&Participant| {
        let history = histories.get(&participant.code);
        !participant.invented && history.is_some_and(|acts| follow(acts, as_at).is_party())
    };
    participants.iter().filter(is_party).collect()
}

/// The acts about an instrument by participant, each history in the order of its days.
fn histories<'a>(
    acts: &'a [Act],
    instrument: &InstrumentId,
) -> BTreeMap<&'a ParticipantCode, Vec<&'a Act>> {
    let mut histories: BTreeMap<_, Vec<&Act>> = BTreeMap::new();
    for act in acts.iter().filter(|act| act.instrument == *instrument) {
        histories.entry(&act.participant).or_default().push(act);
    }
    histories.into_iter().map(|(code, acts)| (code, in_order(acts))).collect()
}

fn in_order(mut acts: Vec<&Act>) -> Vec<&Act> {
    acts.sort_by_key(|act| act.date);
    acts
}

fn follow(acts: &[&Act], as_at: Date) -> Status {
    let (mut signed, mut status) = (None, Status::None);
    for act in acts.iter().take_while(|act| act.date <= as_at) {
        match act.kind {
            ActKind::Signature => {
                signed = Some(act.date);
                if status == Status::None {
                    status = Status::Signatory { signed: act.date };
                }
            }
            kind if kind.binds() => {
                status = Status::Party { signed, bound: act.date, by: kind };
            }
            ActKind::Denunciation if status.is_party() => {
                status = Status::Former { left: act.date };
            }
            _ => {}
        }
    }
    status
}

/// How many parties to an instrument there were at the end of each year, from the first deposit to
/// `until`: (year, deposits in it, parties at its end).
pub fn deposits_by_year(
    participants: &[Participant],
    acts: &[Act],
    instrument: &InstrumentId,
    until: Date,
) -> Vec<(i16, usize, usize)> {
    let counted = |act: &&Act| {
        act.instrument == *instrument
            && act.kind.binds()
            && act.date <= until
            && participants.iter().any(|known| known.code == act.participant && !known.invented)
    };
    let years: Vec<i16> = acts.iter().filter(counted).map(|act| act.date.year()).collect();
    let Some(first) = years.iter().min().copied() else { return Vec::new() };
    let mut histories = histories(acts, instrument);
    let real = |code: &ParticipantCode| {
        participants.iter().any(|known| known.code == *code && !known.invented)
    };
    histories.retain(|code, _| real(code));
    let bound = |end: Date| histories.values().filter(|acts| follow(acts, end).is_party()).count();
    (first..=until.year())
        .map(|year| {
            let end = Date::new(year, 12, 31).unwrap_or(until).min(until);
            (year, years.iter().filter(|of| **of == year).count(), bound(end))
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;

    fn act(kind: ActKind, on: Date) -> Act {
        Act {
            id: format!("a-{kind}-{on}").parse().unwrap(),
            participant: "NL".parse().unwrap(),
            instrument: "untoc".parse().unwrap(),
            kind,
            date: on,
            titles: BTreeMap::new(),
            text: None,
        }
    }

    fn check(as_at: Date, expected: Status) {
        let acts = [
            act(ActKind::Denunciation, date(2015, 5, 5)),
            act(ActKind::Signature, date(2000, 12, 12)),
            act(ActKind::Declaration, date(2004, 1, 1)),
            act(ActKind::Ratification, date(2003, 3, 3)),
            act(ActKind::Accession, date(2020, 2, 2)),
        ];
        let told = status(&acts, &"NL".parse().unwrap(), &"untoc".parse().unwrap(), as_at);
        assert_eq!(told, expected, "{as_at}");
    }

    #[test]
    fn status_is_a_question_with_a_date() {
        let signed = date(2000, 12, 12);
        check(date(2000, 12, 11), Status::None);
        check(date(2000, 12, 12), Status::Signatory { signed });
        let by = ActKind::Ratification;
        check(
            date(2003, 3, 3),
            Status::Party { signed: Some(signed), bound: date(2003, 3, 3), by },
        );
        check(date(2015, 5, 5), Status::Former { left: date(2015, 5, 5) });
        let by = ActKind::Accession;
        check(
            date(2021, 1, 1),
            Status::Party { signed: Some(signed), bound: date(2020, 2, 2), by },
        );
    }

    #[test]
    fn invented_states_count_in_no_figure() {
        let acts = [act(ActKind::Accession, date(2001, 1, 1))];
        let mut northland = Participant {
            code: "NL".parse().unwrap(),
            kind: ParticipantKind::State,
            group: None,
            names: BTreeMap::new(),
            formal_name: String::new(),
            invented: false,
        };
        let untoc = "untoc".parse().unwrap();
        let count = |participant: &Participant| {
            let participants = std::slice::from_ref(participant);
            (
                parties(participants, &acts, &untoc, date(2002, 6, 1)).len(),
                deposits_by_year(participants, &acts, &untoc, date(2002, 6, 1)),
            )
        };
        assert_eq!(count(&northland), (1, vec![(2001, 1, 1), (2002, 0, 1)]));
        northland.invented = true;
        assert_eq!(count(&northland), (0, vec![]));
    }
}
