//! What the demonstration consists of, read from `content/demonstration/`: invented States and reviews.

mod cycle;
mod review;

use std::collections::BTreeMap;

use include_dir::{Dir, include_dir};
use jiff::civil::Date;
use omnibus_domain::{
    id::{InstrumentId, ParticipantCode},
    locale::Locale,
    party::ParticipantKind,
};
use serde::{Deserialize, de::DeserializeOwned};

pub(super) use cycle::*;
pub(super) use review::*;

use crate::{AppError, Result};

static CONTENT: Dir<'_> = include_dir!("$CARGO_MANIFEST_DIR/../../content/demonstration");

/// Everything that is loaded.
pub(super) struct Demonstration {
    pub(super) states: Vec<State>,
    pub(super) officer: Person,
    pub(super) reviews: Vec<Script>,
    pub(super) cycle: CycleScript,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct StatesFile {
    #[serde(rename = "state")]
    states: Vec<State>,
    officer: Person,
    /// The files of the reviews, in the order of their names on the sign-in page.
    reviews: Vec<String>,
}

/// An invented State or organization.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct State {
    pub(super) code: ParticipantCode,
    #[serde(default = "a_state")]
    pub(super) kind: String,
    /// Its regional group, if it has one (M3).
    pub(super) group: Option<String>,
    pub(super) formal_name: String,
    pub(super) names: BTreeMap<Locale, String>,
    /// By instrument: what it did on which day.
    pub(super) acts: BTreeMap<InstrumentId, BTreeMap<String, Date>>,
}

fn a_state() -> String {
    ParticipantKind::State.as_str().to_owned()
}

/// A person and its part.
#[derive(Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Person {
    /// How the rest of the file calls it.
    pub(super) key: String,
    /// What it does: its words are `demonstration-role-{role}`.
    pub(super) role: String,
    pub(super) name: String,
    pub(super) email: String,
    pub(super) language: Locale,
    /// The State it serves; absent for the secretariat.
    pub(super) state: Option<ParticipantCode>,
    /// For people of ministries: the ministry's name.
    pub(super) ministry: Option<String>,
    #[serde(default)]
    pub(super) position: String,
    #[serde(default)]
    pub(super) expertise: String,
    #[serde(default)]
    pub(super) arrival: Arrival,
}

/// How far a person's way into its review is.
#[derive(Clone, Copy, Default, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
pub(super) enum Arrival {
    /// It takes part.
    #[default]
    Joined,
    /// It has an account, and the secretariat has not approved its profile yet.
    Waits,
    /// It was invited today and has not answered.
    Invited,
}

/// Reads all of it. Built into the program: a test keeps it readable.
pub(super) fn read() -> Result<Demonstration> {
    let StatesFile { states, officer, reviews } = parse("states.toml")?;
    let reviews = reviews.iter().map(|name| parse(name)).collect::<Result<_>>()?;
    Ok(Demonstration { states, officer, reviews, cycle: parse("cycle.toml")? })
}

/// The bytes of a file that is attached somewhere.
pub(super) fn attachment(name: &str) -> Result<&'static [u8]> {
    let path = format!("files/{name}");
    let file = CONTENT.get_file(&path);
    file.map(include_dir::File::contents).ok_or_else(|| wrong(&path, "there is no such file"))
}

impl Demonstration {
    /// Everyone as whom one can sign in, with the State whose review the person takes part in.
    pub(super) fn people(&self) -> impl Iterator<Item = (Option<&ParticipantCode>, &Person)> {
        let present = self.reviews.iter().filter(|script| !script.past);
        let of_reviews = present.flat_map(|script| {
            let here = script.people.iter().filter(|person| person.arrival != Arrival::Invited);
            here.map(move |person| (Some(&script.state), person))
        });
        std::iter::once((None, &self.officer)).chain(of_reviews)
    }
}

fn parse<T: DeserializeOwned>(path: &str) -> Result<T> {
    let file = CONTENT.get_file(path).ok_or_else(|| wrong(path, "there is no such file"))?;
    let text = file.contents_utf8().ok_or_else(|| wrong(path, "is not UTF-8"))?;
    toml::from_str(text).map_err(|error| wrong(path, error))
}

fn wrong(path: &str, why: impl std::fmt::Display) -> AppError {
    AppError::Bug(format!("content/demonstration/{path}: {why}"))
}
