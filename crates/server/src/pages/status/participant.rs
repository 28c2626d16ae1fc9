//! One participant: its acts and dates under each instrument, its declarations and reservations (M2).

use askama::Template;
use axum::extract::State;
use jiff::civil::Date;
use omnibus_app::{App, parties};
use omnibus_domain::{
    id::ParticipantCode,
    locale::Locale,
    party::{Act, ActKind, Group, ParticipantKind, Status},
};

use super::{AsAt, Day};
use crate::{
    Answer, Frame, Page, Reader,
    extract::{Path, Query},
    pages::parts::Row,
};

/// A participant with its acts.
#[derive(Template)]
#[template(path = "status/participant.html")]
pub struct ParticipantPage {
    w: Frame,
    code: String,
    name: String,
    day: Day,
    rows: Vec<Row>,
    invented: bool,
    instruments: Vec<Held>,
}

/// What it is to one instrument.
struct Held {
    id: String,
    status: Status,
    acts: Vec<Line>,
}

struct Line {
    date: Date,
    kind: ActKind,
    /// Its own title, for acts that have one.
    title: String,
    /// The language of the title, if it is not the reader's.
    title_language: Option<Locale>,
    text: Option<Words>,
}

/// Its own words in the language in which they were written, which may be none of the six.
struct Words {
    tag: String,
    text: String,
}

/// The page.
pub async fn show(
    State(app): State<App>,
    reader: Reader,
    Path(code): Path<ParticipantCode>,
    Query(asked): Query<AsAt>,
) -> Answer {
    let day = asked.day(&app);
    let found = parties::participant(&app, &code, day.date).await?;
    let of = |id: &str| -> Vec<Line> {
        let about = |act: &&Act| act.instrument.as_str() == id && act.date <= day.date;
        found.acts.iter().filter(about).map(|act| line(act, reader.locale())).collect()
    };
    let held = |id: &str, status| Held { acts: of(id), id: id.to_owned(), status };
    let known = &found.participant;
    let page = ParticipantPage {
        rows: rows(&reader.w, known.kind, known.group, &known.formal_name),
        w: reader.frame(),
        code: code.to_string(),
        name: known.name(reader.locale()).to_owned(),
        invented: known.invented,
        instruments: found
            .statuses
            .iter()
            .map(|(instrument, status)| held(instrument.id.as_str(), *status))
            .collect(),
        day: day.clone(),
    };
    page.day.answer(&reader, &page)
}

fn rows(w: &Frame, kind: ParticipantKind, group: Option<Group>, formal: &str) -> Vec<Row> {
    let mut rows =
        vec![Row::new(w.get("status-group"), w.of("group", group.map_or("none", Group::as_str)))];
    if kind == ParticipantKind::Organization {
        rows.push(Row::new(w.get("status-kind"), w.get("status-organization")));
    }
    // The pack knows the formal names in English alone.
    if w.locale() == Locale::En && !formal.is_empty() {
        rows.push(Row::new(w.get("status-formal-name"), formal));
    }
    rows
}

fn line(act: &Act, reader: Locale) -> Line {
    let own = act.titles.get(&reader).map(|title| (title, None));
    let other = || act.titles.iter().next().map(|(locale, title)| (title, Some(*locale)));
    let (title, title_language) = own.or_else(other).unzip();
    let text = act.text.as_ref();
    Line {
        date: act.date,
        kind: act.kind,
        title: title.cloned().unwrap_or_default(),
        title_language: title_language.flatten(),
        text: text.map(|own| Words { tag: own.language.clone(), text: own.text.clone() }),
    }
}

impl Held {
    fn status(&self, w: &Frame) -> String {
        let on = |key: &str, date: Date| w.say(key, "date", w.long_date(&date));
        match self.status {
            Status::Party { bound, .. } => on("status-is-party", bound),
            Status::Signatory { signed } => on("status-is-signatory", signed),
            Status::Former { left } => on("status-has-left", left),
            Status::None => w.get("status-is-neither"),
        }
    }
}

impl Words {
    /// The language's name, or its tag if it is none of the six.
    fn language(&self, w: &Frame) -> String {
        let name = w.find(&format!("documents-language-{}", self.tag));
        name.unwrap_or_else(|| self.tag.clone())
    }
}

impl ParticipantPage {
    fn path(&self) -> String {
        format!("/participants/{}", self.code)
    }
}

impl Page for ParticipantPage {
    fn samples(w: &Frame) -> Vec<Self> {
        let date = Date::constant(2003, 5, 1);
        let act = |kind: &ActKind| Line {
            date,
            kind: *kind,
            title: "Declaration on article 16".to_owned(),
            title_language: Some(Locale::Fr),
            text: Some(Words { tag: "pt".to_owned(), text: "O texto\n\nTodo".to_owned() }),
        };
        let statuses = [
            Status::Party { signed: None, bound: date, by: ActKind::Accession },
            Status::Signatory { signed: date },
            Status::Former { left: date },
            Status::None,
        ];
        let held = |status| Held {
            id: "untoc".to_owned(),
            status,
            acts: match status {
                Status::None => Vec::new(),
                _ => ActKind::ALL.iter().map(act).collect(),
            },
        };
        let page = |day| Self {
            w: w.clone(),
            code: "NLD".to_owned(),
            name: "Northland".to_owned(),
            day,
            rows: rows(w, ParticipantKind::Organization, None, "the Kingdom of Northland"),
            invented: true,
            instruments: statuses.into_iter().map(held).collect(),
        };
        Day::samples().map(page).into_iter().collect()
    }
}
