//! Cycles: the calendar, the record of the lots and the ceremony for everyone; the acts for the secretariat.

pub mod act;
pub mod calendar;
pub mod ceremony;
pub mod define;
pub mod draw;
pub mod list;
mod numbers;
pub mod open;
pub mod plan;
pub mod record;
mod samples;
pub mod source;

use omnibus_app::cycles::CycleView;
use omnibus_domain::{
    id::{InstrumentId, ParticipantCode},
    instrument::ArticleRef,
    lots::{act::Act, source::Source},
};
use omnibus_store::{Cycle, Decision};

use crate::{Frame, pages::parts::Row};

/// The name of a cycle in a sentence or heading.
fn name(w: &Frame, cycle: &Cycle) -> String {
    w.say2("cycle-name", "phase", cycle.phase.to_string(), "number", cycle.number.to_string())
}

/// How long a cycle lasts and what is reviewed in it (M7).
fn scope(w: &Frame, cycle: &Cycle) -> Vec<Row> {
    let themes: Vec<String> = cycle.themes.iter().map(|theme| w.of("theme", theme)).collect();
    let reviewed = if themes.is_empty() { w.get("cycle-everything") } else { w.list(&themes) };
    let years = usize::try_from(cycle.years).ok().filter(|years| *years > 0);
    let years = years.map(|years| w.say("cycle-duration-years", "number", years));
    let duration = years.map(|years| Row::new(w.get("cycle-duration"), years));
    let mut rows: Vec<Row> = duration.into_iter().collect();
    rows.push(Row::new(w.get("cycle-themes"), reviewed));
    if let Some(articles) = &cycle.articles {
        rows.push(Row::new(w.get("cycle-articles"), told_articles(w, articles)));
    }
    if let Some(decision) = &cycle.launched {
        rows.push(Row::new(w.get("cycle-launched"), told_decision(w, decision)));
    }
    if let Some(closing) = &cycle.closed {
        rows.push(Row::new(w.get("cycle-closed"), w.long_date(&closing.on)));
        rows.extend(
            closing
                .decision
                .iter()
                .map(|decision| Row::new(w.get("cycle-decision"), told_decision(w, decision))),
        );
    }
    rows
}

/// A decision of the Conference with its day.
fn told_decision(w: &Frame, decision: &Decision) -> String {
    let day = w.long_date(&decision.on);
    w.say2("cycle-decision-told", "text", decision.text.clone(), "date", day)
}

/// Articles by their instruments: "articles 5 and 6 of the Convention".
fn told_articles(w: &Frame, articles: &[ArticleRef]) -> String {
    let mut of: Vec<(&InstrumentId, Vec<String>)> = Vec::new();
    for article in articles {
        let number = article.number.to_string();
        match of.iter_mut().find(|(instrument, _)| *instrument == &article.instrument) {
            Some((_, numbers)) => numbers.push(number),
            None => of.push((&article.instrument, vec![number])),
        }
    }
    let told = |(instrument, numbers): &(&InstrumentId, Vec<String>)| {
        let args = [("count", numbers.len().into()), ("articles", w.list(numbers).into())];
        w.with(&format!("instrument-{instrument}.articles"), &args)
    };
    w.list(&of.iter().map(told).collect::<Vec<_>>())
}

/// The reviewing States drawn for a State; with the instruments of each that does not review all of them.
fn reviewing(w: &Frame, view: &CycleView, state: &ParticipantCode) -> String {
    let own = view.participants.iter().find(|one| one.code == *state);
    let all = own.map_or(0, |own| own.instruments.len());
    let drawn = view.outcome.reviewing.get(state).map_or(&[][..], Vec::as_slice);
    let mut names: Vec<String> =
        drawn.iter().map(|one| reviewing_for(w, &one.state, &one.covers, all)).collect();
    w.sort_by_name(&mut names, String::as_str);
    w.list(&names)
}

/// A reviewing State; with its instruments, if there are fewer of them than `all` under review.
pub(super) fn reviewing_for(
    w: &Frame,
    state: &ParticipantCode,
    covers: &[omnibus_domain::id::InstrumentId],
    all: usize,
) -> String {
    if covers.len() >= all {
        return w.state(state);
    }
    let covers: Vec<String> = covers.iter().map(|id| w.instrument(id)).collect();
    w.say2("review-reviewing-for", "state", w.state(state), "instruments", w.list(&covers))
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
