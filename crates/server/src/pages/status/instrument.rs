//! One instrument: its parties as equal tiles by regional group, the deposits over the years, a table.

use askama::Template;
use axum::extract::State;
use jiff::civil::Date;
use omnibus_app::{App, parties};
use omnibus_domain::{
    id::InstrumentId,
    party::{Group, Participant, Status},
};

use super::{
    AsAt, Day,
    deposits::{self, Deposits},
};
use crate::{
    Answer, Frame, Page, Reader,
    extract::{Path, Query},
};

/// The parties to an instrument.
#[derive(Template)]
#[template(path = "status/instrument.html")]
pub struct InstrumentPage {
    w: Frame,
    id: String,
    day: Day,
    adopted: Date,
    in_force: Date,
    parties: usize,
    signatories: usize,
    /// The day of the latest act known.
    latest: Option<Date>,
    groups: Vec<Tiles>,
    deposits: Deposits,
}

/// A regional group.
struct Tiles {
    name: String,
    parties: usize,
    all: usize,
    tiles: Vec<Tile>,
}

/// A participant. All tiles are of one size: sovereign equality.
struct Tile {
    code: String,
    name: String,
    status: Status,
}

/// The page.
pub async fn show(
    State(app): State<App>,
    reader: Reader,
    Path(id): Path<InstrumentId>,
    Query(asked): Query<AsAt>,
) -> Answer {
    let day = asked.day(&app);
    let found = parties::instrument(&app, &id, day.date, reader.locale()).await?;
    let page = InstrumentPage {
        groups: groups(&reader.w, &found.participants),
        deposits: Deposits::new(&found.years, reader.locale().is_rtl()),
        w: reader.frame(),
        id: id.to_string(),
        adopted: found.instrument.adopted,
        in_force: found.instrument.in_force,
        parties: found.parties,
        signatories: found.signatories,
        latest: parties::latest(&app, day.date).await?,
        day,
    };
    page.day.answer(&reader, &page)
}

/// The groups in the order in which the United Nations lists them; who belongs to none comes last (M3).
fn groups(w: &Frame, participants: &[(Participant, Status)]) -> Vec<Tiles> {
    let all = Group::ALL.iter().copied().map(Some).chain([None]);
    all.map(|group| {
        let of_group = participants.iter().filter(|(one, _)| one.group == group);
        let tiles: Vec<Tile> = of_group
            .map(|(one, status)| Tile {
                code: one.code.to_string(),
                name: one.name(w.locale()).to_owned(),
                status: *status,
            })
            .collect();
        Tiles {
            name: w.of("group", group.map_or("none", Group::as_str)),
            parties: tiles.iter().filter(|tile| tile.status.is_party()).count(),
            all: tiles.len(),
            tiles,
        }
    })
    .filter(|group| group.all > 0)
    .collect()
}

impl InstrumentPage {
    fn path(&self) -> String {
        format!("/status/{}", self.id)
    }

    fn title(&self) -> String {
        self.w.instrument(&self.id)
    }

    /// Everyone in the order of the reader's alphabet, for the table.
    fn everyone(&self) -> Vec<&Tile> {
        let mut all: Vec<&Tile> = self.groups.iter().flat_map(|group| &group.tiles).collect();
        self.w.sort_by_name(&mut all, |tile| &tile.name);
        all
    }

    fn left(&self) -> f64 {
        if self.w.locale().is_rtl() { 720.0 - deposits::RIGHT } else { deposits::LEFT }
    }

    fn right(&self) -> f64 {
        if self.w.locale().is_rtl() { 720.0 - deposits::LEFT } else { deposits::RIGHT }
    }

    fn bottom(&self) -> f64 {
        deposits::BOTTOM
    }
}

impl Tile {
    fn class(&self) -> &'static str {
        match self.status {
            Status::Party { .. } => " o-tiles__tile--party",
            Status::Signatory { .. } => " o-tiles__tile--signatory",
            Status::None | Status::Former { .. } => "",
        }
    }

    /// What the tint shows, in words.
    fn fact(&self, w: &Frame) -> String {
        let year = |date: Date| date.year().to_string();
        match self.status {
            Status::Party { bound, .. } => w.say("status-party-since", "year", year(bound)),
            Status::Signatory { signed } => w.say("status-signed-in", "year", year(signed)),
            Status::Former { left } => w.say("status-left-in", "year", year(left)),
            Status::None => w.get("status-neither"),
        }
    }

    fn word(&self) -> &'static str {
        match self.status {
            Status::Party { .. } => "status-party",
            Status::Signatory { .. } => "status-signatory",
            Status::Former { .. } => "status-former",
            Status::None => "status-neither",
        }
    }

    fn signed(&self) -> Option<Date> {
        match self.status {
            Status::Party { signed, .. } => signed,
            Status::Signatory { signed } => Some(signed),
            Status::Former { .. } | Status::None => None,
        }
    }

    fn bound(&self) -> Option<(Date, &'static str)> {
        match self.status {
            Status::Party { bound, by, .. } => Some((bound, by.as_str())),
            _ => None,
        }
    }
}

impl Page for InstrumentPage {
    fn samples(w: &Frame) -> Vec<Self> {
        use omnibus_domain::party::ActKind;
        let date = Date::constant(2003, 5, 1);
        let party = |by: &ActKind| Status::Party { signed: Some(date), bound: date, by: *by };
        let binding = ActKind::ALL.iter().filter(|kind| kind.binds()).map(party);
        let others =
            [Status::Signatory { signed: date }, Status::Former { left: date }, Status::None];
        let tile = |status| Tile { code: "NLD".to_owned(), name: "Northland".to_owned(), status };
        let tiles = || binding.clone().chain(others).map(tile).collect();
        let group = |name: &Option<Group>| Tiles {
            name: w.of("group", name.map_or("none", Group::as_str)),
            parties: 1,
            all: 3,
            tiles: tiles(),
        };
        let groups: Vec<_> = Group::ALL.iter().copied().map(Some).chain([None]).collect();
        let page = |day| Self {
            w: w.clone(),
            id: "untoc".to_owned(),
            day,
            adopted: date,
            in_force: date,
            parties: 157,
            signatories: 1,
            latest: Some(date),
            groups: groups.iter().map(group).collect(),
            deposits: Deposits::new(&[(2003, 2, 2), (2004, 0, 2)], w.locale().is_rtl()),
        };
        Day::samples().map(page).into_iter().collect()
    }
}
