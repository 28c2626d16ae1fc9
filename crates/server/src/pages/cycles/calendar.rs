//! The calendar of a cycle: years by groups, with who is reviewed by whom (M7-M10).

use std::collections::BTreeMap;

use askama::Template;
use axum::extract::State;
use jiff::civil::Date;
use omnibus_app::{
    App, cycles,
    cycles::{CycleView, YearDates},
};
use omnibus_domain::{
    id::{CycleId, ParticipantCode},
    lots::input::Participant,
    review::clock::{self, Due},
};
use omnibus_store::CycleState;

use super::{name, numbers, numbers::YearNumbers, reviewing, samples, scope, year_name};
use crate::{Answer, Frame, Page, Reader, extract::Path, pages::parts::Row};

/// The calendar.
#[derive(Template)]
#[template(path = "cycles/calendar.html")]
pub struct CyclePage {
    w: Frame,
    id: String,
    name: String,
    open: bool,
    officer: bool,
    rows: Vec<Row>,
    numbers: Vec<YearNumbers>,
    years: Vec<Year>,
    /// Participants by group, before the years are drawn.
    groups: Vec<Group>,
    deposits: Vec<String>,
}

struct Year {
    name: String,
    dates: Option<Dates>,
    groups: Vec<Group>,
}

/// The indicative dates of a year.
struct Dates {
    title: String,
    text: String,
    steps: Vec<(String, String)>,
}

struct Group {
    name: String,
    states: Vec<Line>,
}

struct Line {
    name: String,
    instruments: String,
    reviewing: String,
    deferred: bool,
}

/// The calendar.
pub async fn show(State(app): State<App>, reader: Reader, Path(id): Path<CycleId>) -> Answer {
    let view = cycles::view(&app, &id).await?;
    let dates = cycles::dates(&app, &view).await?;
    reader.show(&page(&reader.w, &view, &dates))
}

fn page(w: &Frame, view: &CycleView, dates: &[YearDates]) -> CyclePage {
    let cycle = &view.cycle;
    let mut rows = vec![
        Row::new(w.get("cycle-rules"), w.of("lots-rules", &cycle.rules)),
        Row::new(w.get("cycle-first-year"), cycle.first_year.to_string()),
        Row::new(w.get("cycle-participants"), view.participants.len().to_string()),
    ];
    rows.extend(scope(w, cycle));
    let without: Vec<_> =
        view.participants.iter().filter(|one| one.group.is_none()).map(|one| &one.code).collect();
    if !without.is_empty() {
        rows.push(Row::new(w.get("cycle-without-group"), w.states(&without)));
    }
    let drawn = !view.outcome.years.is_empty();
    let count = if drawn { view.rules.as_ref().map_or(0, |rules| rules.years) } else { 0 };
    let years = (1..=count).map(|year| Year {
        name: year_name(w, year, cycle.first_year),
        dates: dates.iter().find(|one| one.year == year).map(|one| told(w, one, cycle.first_year)),
        groups: groups(w, view, |code| view.outcome.years.get(code) == Some(&year)),
    });
    CyclePage {
        w: w.clone(),
        id: cycle.id.to_string(),
        name: name(w, cycle),
        open: cycle.state == CycleState::Open,
        officer: w.person.as_ref().is_some_and(|person| person.secretariat),
        rows,
        numbers: numbers::numbers(w, view),
        years: years.collect(),
        groups: if drawn { Vec::new() } else { groups(w, view, |_| true) },
        deposits: view.deposits.iter().map(|one| deposit(w, one)).collect(),
    }
}

fn told(w: &Frame, one: &YearDates, first_year: i16) -> Dates {
    let text = if one.informed { "dates-informed" } else { "dates-planned" };
    let step = |due: &Due| (w.get(&clock::key(&due.id)), w.long_date(&due.due));
    Dates {
        title: w.say("dates-title", "year", year_name(w, one.year, first_year)),
        text: w.say(text, "date", w.long_date(&one.from)),
        steps: one.steps.iter().map(step).collect(),
    }
}

fn deposit(w: &Frame, one: &cycles::Deposit) -> String {
    let about = w.say2(
        "cycle-deposit-about",
        "state",
        w.state(&one.state),
        "instrument",
        w.instrument(&one.instrument),
    );
    w.say2("cycle-deposit", "about", about, "date", w.long_date(&one.date))
}

/// The participants that `fits` picks, by group, each in the order of the reader's alphabet.
fn groups(w: &Frame, view: &CycleView, fits: impl Fn(&ParticipantCode) -> bool) -> Vec<Group> {
    let mut found: BTreeMap<&str, Vec<Line>> = BTreeMap::new();
    for one in view.participants.iter().filter(|one| fits(&one.code)) {
        let group = one.group.as_deref().unwrap_or("none");
        found.entry(group).or_default().push(line(w, view, one));
    }
    let group = |(group, mut states): (&str, Vec<Line>)| {
        w.sort_by_name(&mut states, |line| &line.name);
        Group { name: w.of("group", group), states }
    };
    found.into_iter().map(group).collect()
}

fn line(w: &Frame, view: &CycleView, one: &Participant) -> Line {
    Line {
        name: w.state(&one.code),
        instruments: instruments(w, view, one),
        reviewing: reviewing(w, view, &one.code),
        deferred: view.outcome.deferred.contains(&one.code),
    }
}

/// What a participant is reviewed for.
fn instruments(w: &Frame, view: &CycleView, one: &Participant) -> String {
    let all = view.record.as_ref().map(|record| record.input.instruments.len());
    if all == Some(one.instruments.len()) {
        return w.get("cycle-all-instruments");
    }
    let names: Vec<_> = one.instruments.iter().map(|id| w.instrument(id)).collect();
    w.list(&names)
}

impl Page for CyclePage {
    fn samples(w: &Frame) -> Vec<Self> {
        let year = |year, informed| YearDates {
            year,
            from: Date::constant(2027, 1, 1),
            informed,
            steps: vec![Due {
                id: "self_assessment".to_owned(),
                due: Date::constant(2027, 4, 1),
                done: None,
            }],
        };
        let dates = [year(1, true), year(2, false)];
        vec![
            page(w, &samples::planning(), &[]),
            page(w, &samples::drawn(), &dates),
            page(w, &samples::closed(), &dates),
        ]
    }
}
