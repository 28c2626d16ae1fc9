//! The ceremony, for the projector in the room: lot after lot at the speaker's pace (M19).

use askama::Template;
use axum::extract::State;
use omnibus_app::{App, cycles};
use omnibus_domain::{
    id::CycleId,
    lots::record::{Entry, Record},
};
use omnibus_store::Cycle;
use serde::Deserialize;

use super::{name, samples, title, told_source, year_name};
use crate::{
    Answer, Frame, Page, Reader, Trouble,
    extract::{Path, Query},
};

/// One moment of the ceremony.
#[derive(Template)]
#[template(path = "cycles/ceremony.html")]
pub struct CeremonyPage {
    w: Frame,
    /// The ceremony itself, without a moment.
    path: String,
    record: String,
    name: String,
    title: String,
    source: Vec<(String, String)>,
    /// The lot of this moment; none at the beginning.
    lot: Option<Lot>,
    /// Every lot, if all are shown at once.
    all: Vec<Lot>,
    /// No lot is shown yet, but the source.
    is_beginning: bool,
    total: usize,
    previous: String,
    next: String,
}

#[derive(Clone)]
struct Lot {
    number: usize,
    title: String,
    /// The names in the pot, among them the State drawn: once it is shown, it is struck out where it stands.
    pot: Vec<String>,
    drawn: String,
    revealed: bool,
}

/// From how many names on a pot is written smaller, so that the room sees all of it at once.
const LARGE: usize = 72;

impl Lot {
    fn is_large(&self) -> bool {
        self.pot.len() > LARGE
    }

    fn is_out(&self, name: &str) -> bool {
        self.revealed && self.drawn == name
    }

    /// How many names are left once the State drawn is shown.
    fn left(&self) -> usize {
        self.pot.len().saturating_sub(1)
    }
}

/// Which moment.
#[derive(Default, Deserialize)]
pub struct Moment {
    /// The lot, from 1; 0 is the beginning.
    #[serde(default)]
    lot: usize,
    /// Whether the State drawn is shown.
    #[serde(default)]
    drawn: bool,
    /// Whether all lots are shown at once.
    #[serde(default)]
    all: bool,
}

/// A moment of the ceremony.
pub async fn show(
    State(app): State<App>,
    reader: Reader,
    Path((id, act)): Path<(CycleId, usize)>,
    Query(moment): Query<Moment>,
) -> Answer {
    let view = cycles::view(&app, &id).await?;
    let record = view.record.as_ref().ok_or(Trouble::NotFound)?;
    match page(&reader.w, &view.cycle, record, act, &moment) {
        Some(page) => reader.show(&page),
        None => Err(Trouble::NotFound.into()),
    }
}

/// `None` if the act has no such moment, or draws nothing.
fn page(
    w: &Frame,
    cycle: &Cycle,
    record: &Record,
    act: usize,
    moment: &Moment,
) -> Option<CeremonyPage> {
    let entry = record.entries.get(act.checked_sub(1)?)?;
    let source = entry.act.source()?;
    let total = entry.years.len() + entry.reviewing.len();
    if moment.lot > total {
        return None;
    }
    let path = format!("/cycles/{}/lots/{act}/ceremony", cycle.id);
    let shown = |number: usize, revealed| lot(w, entry, cycle.first_year, number, revealed);
    let at = |lot: usize, drawn: bool| format!("{path}?lot={lot}&drawn={drawn}");
    let (previous, next) = match (moment.lot, moment.drawn) {
        _ if moment.all => (String::new(), String::new()),
        (0, _) => (String::new(), if total > 0 { at(1, false) } else { String::new() }),
        (1, false) => (path.clone(), at(1, true)),
        (number, false) => (at(number - 1, true), at(number, true)),
        (number, true) if number < total => (at(number, false), at(number + 1, false)),
        (number, true) => (at(number, false), String::new()),
    };
    let all =
        if moment.all { (1..=total).filter_map(|one| shown(one, true)).collect() } else { vec![] };
    Some(CeremonyPage {
        w: w.clone(),
        record: format!("/cycles/{}/record", cycle.id),
        name: name(w, cycle),
        title: title(w, &entry.act, cycle.first_year),
        source: told_source(w, source),
        lot: if moment.all { None } else { shown(moment.lot, moment.drawn) },
        all,
        is_beginning: !moment.all && moment.lot == 0,
        total,
        previous,
        next,
        path,
    })
}

/// A lot by its number, from 1: those for years first.
fn lot(w: &Frame, entry: &Entry, first: i16, number: usize, revealed: bool) -> Option<Lot> {
    let at = number.checked_sub(1)?;
    let (title, pot, drawn) = match entry.years.get(at) {
        Some(lot) => {
            let (group, year) = (w.of("group", &lot.group), year_name(w, lot.year, first));
            (w.say2("lot-for-year", "group", group, "year", year), &lot.pot, &lot.drawn)
        }
        None => {
            let lot = entry.reviewing.get(at.checked_sub(entry.years.len())?)?;
            let state = w.state(&lot.state);
            (w.say2("lot-for-state", "state", state, "place", lot.place), &lot.pot, &lot.drawn)
        }
    };
    let mut pot: Vec<String> = pot.iter().map(|code| w.state(code)).collect();
    w.sort_by_name(&mut pot, |name| name);
    Some(Lot { number, title, pot, drawn: w.state(drawn), revealed })
}

impl Page for CeremonyPage {
    fn samples(w: &Frame) -> Vec<Self> {
        let view = samples::drawn();
        let moments = [
            (1, 0, false, false),
            (1, 1, false, false),
            (1, 2, true, false),
            (3, 1, true, false),
            (4, 0, false, true),
        ];
        let page = |(act, lot, drawn, all)| {
            page(w, &view.cycle, view.record.as_ref()?, act, &Moment { lot, drawn, all })
        };
        moments.into_iter().filter_map(page).collect()
    }
}
