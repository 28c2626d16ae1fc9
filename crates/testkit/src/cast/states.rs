//! The invented States of the cast, parties to every instrument.

use std::collections::BTreeMap;

use jiff::civil::date;
use omnibus_app::App;
use omnibus_domain::{
    id::{ActId, ParticipantCode},
    instrument::Instrument,
    locale::Locale,
    party::{Act, ActKind, Group, Participant, ParticipantKind},
};

const STATES: [(&str, &str, Group); 8] = [
    ("XNO", "Northland", Group::African),
    ("XSO", "Southland", Group::African),
    ("XEA", "Eastland", Group::African),
    ("XWE", "Westland", Group::African),
    ("XOT", "Otherland", Group::African),
    ("XIV", "Isla Verde", Group::African),
    ("XME", "Meridia", Group::AsiaPacific),
    ("XQU", "Quietland", Group::AsiaPacific),
];

/// Loads them.
pub(super) async fn load_states(app: &App) {
    let participants: Vec<Participant> = STATES.iter().map(participant).collect();
    let instruments = &app.pack.instruments;
    let bound = |(state, _, _): &(&str, &str, Group)| -> Vec<Act> {
        let act = |instrument: &Instrument| Act {
            id: act_id(state, instrument.id.as_str()),
            participant: code(state),
            instrument: instrument.id.clone(),
            kind: ActKind::Ratification,
            date: date(2004, 5, 6),
            titles: BTreeMap::new(),
            text: None,
        };
        instruments.iter().map(act).collect()
    };
    let acts: Vec<Act> = STATES.iter().flat_map(bound).collect();
    let tx = app.store.begin().await.expect("the database takes writes");
    tx.load_facts(&participants, &acts, app.now()).await.expect("the States are loaded");
    tx.commit().await.expect("the database commits");
}

fn participant((state, name, group): &(&str, &str, Group)) -> Participant {
    Participant {
        code: code(state),
        kind: ParticipantKind::State,
        group: Some(*group),
        names: Locale::ALL.into_iter().map(|locale| (locale, (*name).to_owned())).collect(),
        formal_name: (*name).to_owned(),
        invented: true,
    }
}

fn act_id(state: &str, instrument: &str) -> ActId {
    format!("{}-{instrument}", state.to_lowercase()).parse().expect("an identifier")
}

/// A participant's code.
pub(super) fn code(text: &str) -> ParticipantCode {
    text.parse().expect("a code")
}
