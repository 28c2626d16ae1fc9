//! Treaty status, open to all: the instruments, who is bound by them, and what each participant did (M2).

pub mod article;
mod deposits;
pub mod instrument;
pub mod participant;

use askama::Template;
use axum::{extract::State, http::StatusCode};
use jiff::civil::Date;
use omnibus_app::{App, Problem, parties};
use serde::Deserialize;

use crate::{Answer, Frame, Page, Reader, extract::Query, form::Form};

/// The instruments with their parties.
#[derive(Template)]
#[template(path = "status/index.html")]
pub struct StatusPage {
    w: Frame,
    day: Day,
    instruments: Vec<Line>,
    /// The day of the latest act known.
    latest: Option<Date>,
}

struct Line {
    id: String,
    parties: usize,
    adopted: Date,
    in_force: Date,
}

/// The day asked for in the address.
#[derive(Deserialize)]
pub struct AsAt {
    #[serde(default)]
    as_at: String,
}

/// The day as at which a page tells the status: the one asked for, or else today.
#[derive(Clone)]
struct Day {
    form: Form,
    date: Date,
    /// What links to other pages carry on; empty for today.
    query: String,
}

/// The four instruments.
pub async fn show(State(app): State<App>, reader: Reader, Query(asked): Query<AsAt>) -> Answer {
    let day = asked.day(&app);
    let counts = parties::counts(&app, day.date).await?;
    let latest = parties::latest(&app, day.date).await?;
    let line = |(id, parties)| {
        let known = app.pack.instrument(&id)?;
        let (adopted, in_force) = (known.adopted, known.in_force);
        Some(Line { id: id.to_string(), parties, adopted, in_force })
    };
    let instruments = counts.into_iter().filter_map(line).collect();
    day.answer(&reader, &StatusPage { w: reader.frame(), instruments, latest, day: day.clone() })
}

impl AsAt {
    fn day(&self, app: &App) -> Day {
        let (typed, today) = (self.as_at.trim(), app.today());
        let (problem, date) = match typed.parse::<Date>() {
            _ if typed.is_empty() => (None, today),
            Err(_) => (Some("problem-as-at"), today),
            Ok(date) if date > today => (Some("problem-date-future"), today),
            Ok(date) => (None, date),
        };
        let asked = !typed.is_empty() && problem.is_none();
        let shown = if problem.is_some() { typed.to_owned() } else { date.to_string() };
        let problems = problem.map(|message| Problem::new("as_at", message)).into_iter().collect();
        Day {
            form: Form::filled([("as_at", shown)]).with(problems),
            date,
            query: if asked { format!("?as_at={date}") } else { String::new() },
        }
    }
}

impl Day {
    /// Shows a page; a wrong day is told on it, with the figures of today.
    fn answer(&self, reader: &Reader, page: &impl Page) -> Answer {
        match self.form.problems() {
            [] => reader.show_to_all(page),
            _ => reader.show_as(StatusCode::UNPROCESSABLE_ENTITY, page),
        }
    }

    fn samples() -> [Self; 2] {
        let date = Date::constant(2010, 9, 29);
        let day = |form| Self { form, date, query: "?as_at=2010-09-29".to_owned() };
        let typed = Form::filled([("as_at", "2010-09-31")]);
        let wrong = typed.clone().with(vec![Problem::new("as_at", "problem-as-at")]);
        [day(typed), day(wrong)]
    }
}

impl Page for StatusPage {
    fn samples(w: &Frame) -> Vec<Self> {
        let line = |parties| Line {
            id: "untoc".to_owned(),
            parties,
            adopted: Date::constant(2000, 11, 15),
            in_force: Date::constant(2003, 9, 29),
        };
        let instruments = || [0, 1, 2, 157].map(line).into_iter().collect();
        let latest = Some(Date::constant(2010, 9, 2));
        let page = |day| Self { w: w.clone(), day, instruments: instruments(), latest };
        Day::samples().map(page).into_iter().collect()
    }
}
