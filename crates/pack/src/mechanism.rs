//! The numbers of the mechanism, and its instruments: data, never constants in code.

use jiff::{Span, civil::Date};
use omnibus_domain::{
    id::InstrumentId,
    instrument::{Instrument, InstrumentKind},
    lots::rules::{From, Rules},
    review::clock::{self, Step},
};
use serde::Deserialize;
use toml::Spanned;

use crate::{
    PackError,
    error::line_of,
    lots,
    source::{self, Folder},
};

/// The numbers of a review mechanism.
#[derive(Clone, Debug)]
pub struct Mechanism {
    /// How many States review each State (M12).
    pub reviewing_states: usize,
    /// How many of them at least are of its regional group (M12).
    pub same_group_reviewing_states: usize,
    /// How many governmental experts a State appoints at most (M20).
    pub governmental_experts_at_most: usize,
    /// How many months the whole review ideally takes (M31, ¶24).
    pub ideal_months: u16,
    /// The indicative clock (M31).
    pub clock: Vec<Step>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    review: Review,
    people: People,
    clock: Clock,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Review {
    rules: Spanned<String>,
    ideal_months: u16,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct People {
    governmental_experts_at_most: usize,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Clock {
    step: Vec<ClockStep>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct ClockStep {
    id: Spanned<String>,
    after: Spanned<String>,
    #[serde(default)]
    months: i8,
    #[serde(default)]
    weeks: i8,
    #[serde(default)]
    recorded: bool,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Instruments {
    instrument: Vec<InstrumentEntry>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct InstrumentEntry {
    id: Spanned<InstrumentId>,
    kind: InstrumentKind,
    articles: Spanned<u16>,
    adopted: Date,
    in_force: Date,
    #[serde(rename = "series")]
    _series: Option<String>,
}

/// The file of the mechanism's numbers.
pub(crate) const FILE: &str = "mechanism.toml";

/// The moments, beside other steps, from which a step can be counted.
const MOMENTS: [&str; 4] = ["lots", "informed", "received", "visit"];

/// The most articles an instrument can have.
const MOST_ARTICLES: u16 = 1_000;

pub(crate) fn read(folder: &Folder, lots: &[Rules]) -> Result<Mechanism, PackError> {
    let file: File = source::toml(folder, FILE)?;
    let text = source::text(folder, FILE)?;
    let at = |byte, message: String| PackError::new(FILE, line_of(text, byte), message);
    let File { review, people, clock } = file;
    let (start, id) = (review.rules.span().start, review.rules.into_inner());
    let rules = lots.iter().find(|rules| rules.id == id);
    let unknown =
        || at(start, format!("there are no rules of the lots {id}: no {}{id}.toml", lots::BELOW));
    let places = &rules.ok_or_else(unknown)?.places;
    let mut steps: Vec<Step> = Vec::new();
    for from in clock.step {
        let step = step(&from, &steps).map_err(|(byte, message)| at(byte, message))?;
        steps.push(step);
    }
    Ok(Mechanism {
        reviewing_states: places.len(),
        same_group_reviewing_states: places
            .iter()
            .filter(|place| place.from == From::Group)
            .count(),
        governmental_experts_at_most: people.governmental_experts_at_most,
        ideal_months: review.ideal_months,
        clock: steps,
    })
}

/// The messages that the steps of the clock need, each with its line.
pub(crate) fn messages(folder: &Folder) -> Vec<(String, usize)> {
    let Ok(file) = source::toml::<File>(folder, FILE) else { return Vec::new() };
    let text = source::text(folder, FILE).unwrap_or_default();
    let message =
        |step: ClockStep| (clock::key(step.id.get_ref()), line_of(text, step.id.span().start));
    file.clock.step.into_iter().map(message).collect()
}

fn step(from: &ClockStep, earlier: &[Step]) -> Result<Step, (usize, String)> {
    let (id, after) = (from.id.get_ref(), from.after.get_ref());
    let is_step = |id: &str| earlier.iter().any(|step| step.id == id);
    if is_step(id) || MOMENTS.contains(&id.as_str()) {
        return Err((from.id.span().start, format!("the step {id} is there twice")));
    }
    if !is_step(after) && !MOMENTS.contains(&after.as_str()) {
        let moments = MOMENTS.join(", ");
        let message = format!("{after:?} is neither a step above nor one of: {moments}");
        return Err((from.after.span().start, message));
    }
    let is_one = (from.months > 0) != (from.weeks > 0);
    if !is_one || from.months < 0 || from.weeks < 0 {
        let message = format!("the step {id} is due some months or some weeks after {after}");
        return Err((from.id.span().start, message));
    }
    let span = Span::new().months(from.months).weeks(from.weeks);
    Ok(Step { id: id.clone(), after: after.clone(), span, recorded: from.recorded })
}

pub(crate) fn instruments(folder: &Folder) -> Result<Vec<Instrument>, PackError> {
    const FILE: &str = "instruments.toml";
    let file: Instruments = source::toml(folder, FILE)?;
    let text = source::text(folder, FILE)?;
    let at = |byte, message: String| PackError::new(FILE, line_of(text, byte), message);
    let mut instruments: Vec<Instrument> = Vec::new();
    for entry in file.instrument {
        let (line, id) = (entry.id.span().start, entry.id.into_inner());
        if instruments.iter().any(|other| other.id == id) {
            return Err(at(line, format!("the instrument {id} is there twice")));
        }
        if instruments.is_empty() != (entry.kind == InstrumentKind::Convention) {
            return Err(at(
                line,
                "the first instrument, and it alone, is the convention".to_owned(),
            ));
        }
        if !(1..=MOST_ARTICLES).contains(entry.articles.get_ref()) {
            let message = format!("an instrument has 1 to {MOST_ARTICLES} articles");
            return Err(at(entry.articles.span().start, message));
        }
        if entry.in_force < entry.adopted {
            return Err(at(line, format!("{id} is in force before it was adopted")));
        }
        instruments.push(Instrument {
            id,
            kind: entry.kind,
            articles: entry.articles.into_inner(),
            adopted: entry.adopted,
            in_force: entry.in_force,
        });
    }
    if instruments.is_empty() {
        Err(at(0, "there is no instrument".to_owned()))
    } else {
        Ok(instruments)
    }
}
