//! Cycles: the calendar, the record of the lots and the ceremony for everyone; the acts for the secretariat.

pub mod act;
pub mod calendar;
pub mod ceremony;
pub mod define;
pub mod draw;
pub mod list;
pub mod plan;
pub mod record;
mod samples;
pub mod source;

use omnibus_domain::lots::{act::Act, source::Source};
use omnibus_store::Cycle;

use crate::Frame;

/// The name of a cycle in a sentence or heading.
fn name(w: &Frame, cycle: &Cycle) -> String {
    w.say2("cycle-name", "phase", cycle.phase.to_string(), "number", cycle.number.to_string())
}

/// What an act is about: its kind, its year and its State.
fn title(w: &Frame, act: &Act, first_year: i16) -> String {
    let kind = w.of("lots-act", act.name());
    let about = match act {
        Act::Years { .. } => return kind,
        Act::Reviewing { year, .. } => year_name(w, *year, first_year),
        Act::DeferReview { state, .. } | Act::Agree { state, .. } | Act::Redraw { state, .. } => {
            w.state(state)
        }
        Act::DeferServing { state, year } => {
            format!("{} – {}", w.state(state), year_name(w, *year, first_year))
        }
    };
    w.say2("record-act-about", "act", kind, "about", about)
}

/// A year of a cycle with its calendar year.
fn year_name(w: &Frame, year: u16, first_year: i16) -> String {
    let calendar = i32::from(first_year) + i32::from(year) - 1;
    w.say2("cycle-year", "number", year.to_string(), "year", calendar.to_string())
}

/// The source as it is read out: who gave what.
fn told_source(w: &Frame, source: &Source) -> Vec<(String, String)> {
    match source {
        Source::Words { contributions } => {
            contributions.iter().map(|one| (one.by.clone(), one.text.clone())).collect()
        }
        Source::Lottery { name, date, result } => {
            vec![(name.clone(), String::new()), (date.clone(), result.clone())]
        }
        Source::Drand { beacon, round, signature } => vec![
            (beacon.clone(), w.say("source-round-number", "number", round.to_string())),
            (w.get("source-signature"), signature.clone()),
        ],
    }
}
