//! `omnibus lots draw`: adds the next draw, or another act, to a record.

use std::path::PathBuf;

use clap::Args;
use omnibus_domain::{
    id::ParticipantCode,
    lots::{
        act::Act,
        source::{BEACONS, Contribution, Source},
        standing::Standing,
        verify,
    },
};
use serde_json::json;

use super::{Told, Trouble, file, told};

/// Adds an act to a record: the next draw, unless one of the other acts is named.
#[derive(Debug, Args)]
pub struct Draw {
    /// The record, which grows by this act
    #[arg(long, value_name = "FILE")]
    record: PathBuf,
    #[command(flatten)]
    chance: Chance,
    #[command(flatten)]
    other: Other,
    /// The year of the cycle, from 1: of the lots for reviewing States, or of --defer-serving
    #[arg(long, value_name = "N", conflicts_with_all = ["redraw", "defer_review", "agree"])]
    year: Option<u16>,
    /// The exceptional circumstances of a redraw, once those without a reason are used up
    #[arg(long, value_name = "TEXT", requires = "redraw")]
    reason: Option<String>,
    /// Why the State puts off its review, as it is to be published
    #[arg(long, value_name = "TEXT", requires = "defer_review")]
    justification: Option<String>,
}

/// The announced source of chance.
#[derive(Debug, Args)]
#[group(multiple = false)]
struct Chance {
    /// Words or numbers given in the room; once for each delegation, in their order
    #[arg(long, value_name = "TEXT")]
    source: Vec<String>,
    /// A round of the drand beacon and its signature
    #[arg(long, value_name = "ROUND:SIGNATURE", value_parser = drand)]
    drand: Option<Source>,
    /// The result of a public lottery; the result may hold commas
    #[arg(long, value_name = "NAME,DATE,RESULT", value_parser = lottery)]
    lottery: Option<Source>,
}

/// Acts beside the next draw.
#[derive(Debug, Args)]
#[group(multiple = false)]
struct Other {
    /// Draws the reviewing States of a State again at its request
    #[arg(long, value_name = "STATE")]
    redraw: Option<ParticipantCode>,
    /// Puts off the review of a State to the following year
    #[arg(long, value_name = "STATE", requires = "justification", conflicts_with = "Chance")]
    defer_review: Option<ParticipantCode>,
    /// Keeps a State out of the pots of a year
    #[arg(long, value_name = "STATE", requires = "year", conflicts_with = "Chance")]
    defer_serving: Option<ParticipantCode>,
    /// Records that a State agrees to so many reviewing States in all
    #[arg(long, value_name = "STATE=N", value_parser = agreement, conflicts_with = "Chance")]
    agree: Option<(ParticipantCode, u16)>,
}

impl Draw {
    pub(super) fn run(&self) -> Result<Told, Trouble> {
        let record = verify::text(&file::text(&self.record)?).map_err(|flaw| {
            Trouble::refused(format!("{} is not drawn on: {flaw}", self.record.display()))
        })?;
        let mut ledger =
            verify::record(&record).map_err(|flaw| Trouble::refused(flaw.to_string()))?;
        let act = self.act(ledger.standing())?;
        let entry = ledger.add(act)?.clone();
        file::replace(&self.record, ledger.record())?;
        Ok(Told { text: told::entry(&entry), json: json!(entry) })
    }

    fn act(&self, standing: &Standing) -> Result<Act, Trouble> {
        let Other { redraw, defer_review, defer_serving, agree } = &self.other;
        if let Some(state) = defer_review {
            let justification = self.justification.clone().unwrap_or_default();
            return Ok(Act::DeferReview { state: state.clone(), justification });
        }
        if let Some(state) = defer_serving {
            return Ok(Act::DeferServing {
                state: state.clone(),
                year: self.year.unwrap_or_default(),
            });
        }
        if let Some((state, reviewing_states)) = agree.clone() {
            return Ok(Act::Agree { state, reviewing_states });
        }
        let source = self.chance.source().ok_or_else(|| {
            Trouble::Usage("a draw needs --source, --drand or --lottery".to_owned())
        })?;
        Ok(match (redraw, self.year) {
            (Some(state), _) => {
                Act::Redraw { state: state.clone(), source, reason: self.reason.clone() }
            }
            (None, Some(year)) => Act::Reviewing { year, source },
            (None, None) if standing.has_years() => Act::Reviewing {
                year: standing.last_year_drawn.saturating_add(1).min(standing.rules.years),
                source,
            },
            (None, None) => Act::Years { source },
        })
    }
}

impl Chance {
    fn source(&self) -> Option<Source> {
        if self.source.is_empty() {
            return self.drand.clone().or_else(|| self.lottery.clone());
        }
        let given = |text: &String| Contribution { by: String::new(), text: text.clone() };
        Some(Source::Words { contributions: self.source.iter().map(given).collect() })
    }
}

fn drand(text: &str) -> Result<Source, String> {
    let (round, signature) = text.split_once(':').ok_or("write ROUND:SIGNATURE")?;
    let round = round.parse().map_err(|_| "the round is a number")?;
    let beacon = BEACONS[0].name.to_owned();
    Ok(Source::Drand { beacon, round, signature: signature.to_owned() })
}

fn lottery(text: &str) -> Result<Source, String> {
    let mut parts = text.splitn(3, ',').map(str::trim);
    let (Some(name), Some(date), Some(result)) = (parts.next(), parts.next(), parts.next()) else {
        return Err("write NAME,DATE,RESULT".to_owned());
    };
    date.parse::<jiff::civil::Date>().map_err(|_| "the date is written YYYY-MM-DD")?;
    Ok(Source::Lottery { name: name.to_owned(), date: date.to_owned(), result: result.to_owned() })
}

fn agreement(text: &str) -> Result<(ParticipantCode, u16), String> {
    let (state, count) = text.split_once('=').ok_or("write STATE=N")?;
    let state = state.parse().map_err(|error| format!("{error}"))?;
    Ok((state, count.parse().map_err(|_| "N is a number of States")?))
}
