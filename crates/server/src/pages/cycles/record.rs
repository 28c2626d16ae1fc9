//! The record of a cycle's lots for everyone: every act, search by State, the download, how to check (M19).

use askama::Template;
use axum::{extract::State, http::header, response::IntoResponse};
use omnibus_app::{App, cycles, cycles::CycleView};
use omnibus_domain::{
    id::{CycleId, ParticipantCode},
    lots::{
        act::Act,
        draw::ReviewingLot,
        record::{Entry, Record},
    },
};
use serde::Deserialize;

use super::{name, samples, title, told_source, year_name};
use crate::{
    Answer, Frame, Page, Reader, Trouble,
    extract::{Path, Query},
    form::{Choice, Form},
};

/// The record.
#[derive(Template)]
#[template(path = "cycles/record.html")]
pub struct RecordPage {
    w: Frame,
    form: Form,
    id: String,
    name: String,
    /// The name of the file that is downloaded.
    file: String,
    digest: String,
    head: String,
    states: Vec<Choice>,
    acts: Vec<Shown>,
}

/// An act as it is read.
struct Shown {
    number: usize,
    title: String,
    source: Vec<(String, String)>,
    seed: String,
    /// A justification or a reason, as the State gave it.
    words: String,
    lots: Vec<Lot>,
    digest: String,
}

struct Lot {
    title: String,
    pot: String,
    out: Vec<(String, String)>,
    drawn: String,
    covers: String,
}

/// Whom to show.
#[derive(Deserialize)]
pub struct Search {
    #[serde(default)]
    state: String,
}

/// The record.
pub async fn show(
    State(app): State<App>,
    reader: Reader,
    Path(id): Path<CycleId>,
    Query(search): Query<Search>,
) -> Answer {
    let view = cycles::view(&app, &id).await?;
    match page(&reader.w, &view, &search.state) {
        Some(page) => reader.show(&page),
        None => Err(Trouble::NotFound.into()),
    }
}

/// The program that checks a record, one file of Python; `record` is read from the same page.
pub async fn verifier() -> Answer {
    let about = [
        (header::CONTENT_TYPE, "text/x-python; charset=utf-8"),
        (header::CONTENT_DISPOSITION, "attachment; filename=\"verify_lots.py\""),
    ];
    Ok((about, VERIFIER).into_response())
}

const VERIFIER: &str =
    include_str!(concat!(env!("CARGO_MANIFEST_DIR"), "/../../lots/verify_lots.py"));

/// The record as a file, byte for byte what is checked.
pub async fn download(State(app): State<App>, Path(id): Path<CycleId>) -> Answer {
    let record = cycles::record(&app, &id).await?;
    let about = [
        (header::CONTENT_TYPE, "application/json".to_owned()),
        (header::CONTENT_DISPOSITION, format!("attachment; filename=\"{}\"", file_name(&record))),
    ];
    let bytes = serde_json::to_vec_pretty(&record).map_err(omnibus_app::AppError::from)?;
    Ok((about, bytes).into_response())
}

fn file_name(record: &Record) -> String {
    format!("{}.json", record.input.cycle)
}

fn page(w: &Frame, view: &CycleView, state: &str) -> Option<RecordPage> {
    let record = view.record.as_ref()?;
    let wanted = state.parse::<ParticipantCode>().ok();
    let choice = |one: &omnibus_domain::lots::input::Participant| {
        Choice::new(one.code.as_str(), w.state(&one.code))
    };
    let mut states: Vec<Choice> = view.participants.iter().map(choice).collect();
    w.sort_by_name(&mut states, |choice| &choice.text);
    let shown = |(number, entry): (usize, &Entry)| shown(w, record, number, entry, wanted.as_ref());
    Some(RecordPage {
        w: w.clone(),
        form: Form::filled([("state", state)]),
        id: view.cycle.id.to_string(),
        name: name(w, &view.cycle),
        file: file_name(record),
        digest: record.digest.clone(),
        head: record.head_digest().to_owned(),
        states,
        acts: (1..).zip(&record.entries).filter_map(shown).collect(),
    })
}

/// An act, with only the lots about `wanted` if a State is searched; `None` if the act is not about it.
fn shown(
    w: &Frame,
    record: &Record,
    number: usize,
    entry: &Entry,
    wanted: Option<&ParticipantCode>,
) -> Option<Shown> {
    let about = |codes: [&ParticipantCode; 2]| wanted.is_none_or(|wanted| codes.contains(&wanted));
    let first = record.input.first_year;
    let years = entry.years.iter().filter(|lot| about([&lot.drawn; 2])).map(|lot| Lot {
        title: w.say2(
            "lot-for-year",
            "group",
            w.of("group", &lot.group),
            "year",
            year_name(w, lot.year, first),
        ),
        pot: w.states(&lot.pot),
        out: Vec::new(),
        drawn: w.state(&lot.drawn),
        covers: String::new(),
    });
    let reviewing = entry.reviewing.iter().filter(|lot| about([&lot.state, &lot.drawn]));
    let lots: Vec<Lot> = years.chain(reviewing.map(|lot| reviewing_lot(w, lot))).collect();
    let (own, words) = match &entry.act {
        Act::DeferReview { state, justification } => (Some(state), justification.clone()),
        Act::Redraw { state, reason, .. } => (Some(state), reason.clone().unwrap_or_default()),
        Act::Agree { state, reviewing_states } => (Some(state), reviewing_states.to_string()),
        Act::DeferServing { state, .. } => (Some(state), String::new()),
        Act::Years { .. } | Act::Reviewing { .. } => (None, String::new()),
    };
    let is_own = own.is_some_and(|own| wanted == Some(own));
    if wanted.is_some() && lots.is_empty() && !is_own {
        return None;
    }
    Some(Shown {
        number,
        title: title(w, &entry.act, first),
        source: entry.act.source().map(|source| told_source(w, source)).unwrap_or_default(),
        seed: entry.seed.clone().unwrap_or_default(),
        words,
        lots,
        digest: entry.digest.clone(),
    })
}

fn reviewing_lot(w: &Frame, lot: &ReviewingLot) -> Lot {
    let instruments: Vec<_> = lot.covers.iter().map(|id| w.instrument(id)).collect();
    let out = lot
        .out
        .iter()
        .map(|(rule, codes)| (w.of("lots-rule", cycles::rule_word(*rule)), w.states(codes)));
    Lot {
        title: w.say2("lot-for-state", "state", w.state(&lot.state), "place", lot.place),
        pot: w.states(&lot.pot),
        out: out.collect(),
        drawn: w.state(&lot.drawn),
        covers: w.list(&instruments),
    }
}

impl RecordPage {
    fn back(&self) -> String {
        format!("/cycles/{}", self.id)
    }
}

impl Page for RecordPage {
    fn samples(w: &Frame) -> Vec<Self> {
        let view = samples::drawn();
        ["", "FRA"].into_iter().filter_map(|state| page(w, &view, state)).collect()
    }
}
