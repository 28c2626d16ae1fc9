//! Agreement section by section: the report is final when all three have agreed all of it (¶33).

use crate::id::{ParticipantCode, SectionId};

/// One State's word that it agrees with a section as it stood at a revision.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Agreement {
    /// The section.
    pub section: SectionId,
    /// The State under review or a reviewing State.
    pub participant: ParticipantCode,
    /// The revision of the section that was agreed; a later change asks for agreement anew.
    pub revision: i64,
}

/// Who has agreed a section as it stands now.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Standing {
    /// The States that have, in the order of `parties`.
    pub agreed: Vec<ParticipantCode>,
    /// The States still to be heard.
    pub open: Vec<ParticipantCode>,
}

/// Who of `parties` has agreed `section` at `revision`.
pub fn standing(
    section: &SectionId,
    revision: i64,
    parties: &[ParticipantCode],
    agreements: &[Agreement],
) -> Standing {
    let has_agreed = |party: &ParticipantCode| {
        agreements.iter().any(|agreement| {
            agreement.section == *section
                && agreement.participant == *party
                && agreement.revision == revision
        })
    };
    let (agreed, open) = parties.iter().cloned().partition(has_agreed);
    Standing { agreed, open }
}

/// True if every party has agreed every section at its present revision. No section at all is no
/// report, and not agreed.
pub fn all_agreed(
    sections: &[(SectionId, i64)],
    parties: &[ParticipantCode],
    agreements: &[Agreement],
) -> bool {
    !sections.is_empty()
        && sections.iter().all(|(section, revision)| {
            standing(section, *revision, parties, agreements).open.is_empty()
        })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn agreement_is_to_a_revision() {
        let section: SectionId = "introduction".parse().unwrap();
        let parties: Vec<ParticipantCode> =
            ["NL", "IV", "SU"].iter().map(|code| code.parse().unwrap()).collect();
        let mut given: Vec<_> = parties
            .iter()
            .map(|party| Agreement {
                section: section.clone(),
                participant: party.clone(),
                revision: 2,
            })
            .collect();
        let sections = [(section.clone(), 2)];
        assert!(all_agreed(&sections, &parties, &given));
        assert!(!all_agreed(&[], &parties, &given), "nothing is not a report");
        assert!(!all_agreed(&[(section.clone(), 3)], &parties, &given), "changed since");
        given.pop();
        assert!(!all_agreed(&sections, &parties, &given));
        assert_eq!(standing(&section, 2, &parties, &given).open, parties[2..]);
    }
}
