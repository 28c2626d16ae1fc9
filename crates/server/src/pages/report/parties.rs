//! Where the three States stand on a section, in words.

use jiff::Timestamp;
use omnibus_app::report::SectionView;
use omnibus_domain::{id::ParticipantCode, policy::Access};

use crate::Frame;

/// One of the three States and its word on a section.
pub struct Party {
    /// Its name.
    pub name: String,
    /// Its part in the review.
    pub part: String,
    /// True if it has agreed.
    pub agreed: bool,
    /// Its word.
    pub word: String,
}

/// The State under review, then the reviewing States in the order of the reader's alphabet (M6).
pub fn parties(w: &Frame, access: &Access, section: &SectionView) -> Vec<Party> {
    let given = |code: &ParticipantCode| {
        section.agreed_at.iter().find(|(party, _)| party == code).map(|(_, at)| *at)
    };
    let mut reviewing: Vec<Party> = access
        .reviewing
        .iter()
        .map(|code| party(w, code, "report-party-reviewing", given(code)))
        .collect();
    w.sort_by_name(&mut reviewing, |party| &party.name);
    let state = party(w, &access.state, "report-party-state", given(&access.state));
    std::iter::once(state).chain(reviewing).collect()
}

fn party(w: &Frame, code: &ParticipantCode, part: &str, agreed: Option<Timestamp>) -> Party {
    Party {
        name: w.state(code),
        part: w.get(part),
        agreed: agreed.is_some(),
        word: match agreed {
            Some(at) => w.say("report-party-agreed", "date", w.day_of(&at)),
            None => w.get("report-party-open"),
        },
    }
}

/// One that has agreed and one that has not.
pub fn sample(w: &Frame) -> Vec<Party> {
    let party = |part, agreed: bool| Party {
        name: "Northland".to_owned(),
        part: w.get(part),
        agreed,
        word: match agreed {
            true => w.say("report-party-agreed", "date", "1"),
            false => w.get("report-party-open"),
        },
    };
    vec![party("report-party-state", true), party("report-party-reviewing", false)]
}
