//! Who may review whom when a review is opened by hand (M9, M12-M14, ¶18-19).

use crate::id::{InstrumentId, ParticipantCode};

/// What is known of the parties on the day the review starts.
pub struct Facts<'a> {
    /// The convention and the protocols, in the pack's order; the convention first.
    pub instruments: &'a [InstrumentId],
    /// How many reviewing States the mechanism asks for (M12).
    pub reviewing_states: usize,
    /// How many of them at least are of the State's own regional group (M12).
    pub same_group: usize,
    /// Whether a participant is bound by an instrument on that day.
    pub bound: &'a dyn Fn(&ParticipantCode, &InstrumentId) -> bool,
    /// A participant's regional group, if it has one (M3).
    pub group: &'a dyn Fn(&ParticipantCode) -> Option<String>,
    /// The reviews of the cycle so far: (State under review, its reviewing States).
    pub reviews: &'a [(ParticipantCode, Vec<ParticipantCode>)],
}

/// Why a review cannot be opened as proposed. Each one names what to change.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Refusal {
    /// The State is not bound by the convention on that day.
    NotAParty {
        /// The State.
        state: ParticipantCode,
    },
    /// The State has a review in this cycle (¶13: not twice in one cycle).
    AlreadyReviewed {
        /// The State.
        state: ParticipantCode,
    },
    /// Too few or too many reviewing States were chosen.
    WrongNumber {
        /// How many there must be.
        expected: usize,
    },
    /// The State was chosen to review itself, or a reviewing State was chosen twice.
    ChosenTwice {
        /// The State.
        state: ParticipantCode,
    },
    /// A reviewing State is not a party to an instrument under review (M13, ¶18 bis).
    ReviewerNotAParty {
        /// The reviewing State.
        state: ParticipantCode,
        /// The instrument.
        instrument: InstrumentId,
    },
    /// The two States would review each other (M14, ¶19).
    Mutual {
        /// The reviewing State whose review the State under review carries out.
        state: ParticipantCode,
    },
    /// No reviewing State is of the State's regional group (M12, ¶19).
    NoneOfGroup {
        /// The State's group.
        group: String,
    },
    /// The State has no regional group yet (M3).
    NoGroup {
        /// The State.
        state: ParticipantCode,
    },
}

/// The instruments by which `state` is bound: those that its review covers (M9).
pub fn covered(facts: &Facts<'_>, state: &ParticipantCode) -> Vec<InstrumentId> {
    facts.instruments.iter().filter(|id| (facts.bound)(state, id)).cloned().collect()
}

/// Every reason against a review of `state` by `reviewing`; empty if it may be opened.
pub fn check(
    facts: &Facts<'_>,
    state: &ParticipantCode,
    reviewing: &[ParticipantCode],
) -> Vec<Refusal> {
    let mut refusals = Vec::new();
    let instruments = covered(facts, state);
    if facts.instruments.first().is_none_or(|convention| !instruments.contains(convention)) {
        refusals.push(Refusal::NotAParty { state: state.clone() });
    }
    if facts.reviews.iter().any(|(reviewed, _)| reviewed == state) {
        refusals.push(Refusal::AlreadyReviewed { state: state.clone() });
    }
    if reviewing.len() != facts.reviewing_states {
        refusals.push(Refusal::WrongNumber { expected: facts.reviewing_states });
    }
    for (position, reviewer) in reviewing.iter().enumerate() {
        if reviewer == state || reviewing[..position].contains(reviewer) {
            refusals.push(Refusal::ChosenTwice { state: reviewer.clone() });
            continue;
        }
        for instrument in instruments.iter().filter(|id| !(facts.bound)(reviewer, id)) {
            let (state, instrument) = (reviewer.clone(), instrument.clone());
            refusals.push(Refusal::ReviewerNotAParty { state, instrument });
        }
        let mutual = |(reviewed, by): &(ParticipantCode, Vec<ParticipantCode>)| {
            reviewed == reviewer && by.contains(state)
        };
        if facts.reviews.iter().any(mutual) {
            refusals.push(Refusal::Mutual { state: reviewer.clone() });
        }
    }
    refusals.extend(group_refusal(facts, state, reviewing));
    refusals
}

fn group_refusal(
    facts: &Facts<'_>,
    state: &ParticipantCode,
    reviewing: &[ParticipantCode],
) -> Option<Refusal> {
    let Some(group) = (facts.group)(state) else {
        return Some(Refusal::NoGroup { state: state.clone() });
    };
    let same = reviewing.iter().filter(|code| (facts.group)(code).as_ref() == Some(&group));
    (same.count() < facts.same_group).then_some(Refusal::NoneOfGroup { group })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn code(text: &str) -> ParticipantCode {
        text.parse().unwrap()
    }

    /// States named by group and instruments: `A1` is of group A, bound by the first instrument;
    /// `A2` by both.
    fn check_opening(state: &str, reviewing: &[&str], reviews: &[(&str, &str)]) -> Vec<Refusal> {
        let instruments = ["untoc".parse().unwrap(), "firearms".parse().unwrap()];
        let bound = |code: &ParticipantCode, id: &InstrumentId| {
            let level = code.as_str().as_bytes()[1] - b'0';
            level >= if id.as_str() == "untoc" { 1 } else { 2 }
        };
        let group = |code: &ParticipantCode| {
            let group = &code.as_str()[..1];
            (group != "X").then(|| group.to_owned())
        };
        let reviews: Vec<_> = reviews.iter().map(|(of, by)| (code(of), vec![code(by)])).collect();
        let facts = Facts {
            instruments: &instruments,
            reviewing_states: 2,
            same_group: 1,
            bound: &bound,
            group: &group,
            reviews: &reviews,
        };
        let reviewing: Vec<_> = reviewing.iter().map(|text| code(text)).collect();
        check(&facts, &code(state), &reviewing)
    }

    #[test]
    fn a_right_choice_is_not_refused() {
        assert_eq!(check_opening("A1", &["A2", "B1"], &[]), []);
        assert_eq!(check_opening("A2", &["A2B", "B2"], &[("B2", "A3")]), []);
    }

    #[test]
    fn each_wrong_choice_is_refused_with_its_reason() {
        let firearms: InstrumentId = "firearms".parse().unwrap();
        let reviewer = |state: &str| Refusal::ReviewerNotAParty {
            state: code(state),
            instrument: firearms.clone(),
        };
        assert_eq!(
            check_opening("A0", &["A1", "B1"], &[]),
            [Refusal::NotAParty { state: code("A0") }]
        );
        assert_eq!(check_opening("A2", &["A1", "B2"], &[]), [reviewer("A1")]);
        assert_eq!(check_opening("A1", &["A2"], &[]), [Refusal::WrongNumber { expected: 2 }]);
        assert_eq!(
            check_opening("A1", &["A1", "B1"], &[]),
            [Refusal::ChosenTwice { state: code("A1") }]
        );
        assert_eq!(
            check_opening("A1", &["A2", "A2"], &[]),
            [Refusal::ChosenTwice { state: code("A2") }]
        );
        assert_eq!(
            check_opening("A1", &["A2", "B1"], &[("B1", "A1")]),
            [Refusal::Mutual { state: code("B1") }]
        );
        assert_eq!(
            check_opening("A1", &["C1", "B1"], &[]),
            [Refusal::NoneOfGroup { group: "A".into() }]
        );
        assert_eq!(
            check_opening("X1", &["C1", "B1"], &[]),
            [Refusal::NoGroup { state: code("X1") }]
        );
        assert_eq!(
            check_opening("A1", &["A2", "B1"], &[("A1", "C1")]),
            [Refusal::AlreadyReviewed { state: code("A1") }]
        );
    }
}
