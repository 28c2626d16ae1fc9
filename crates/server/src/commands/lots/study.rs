//! `omnibus lots study`: how far what many draws come to is from uniform.

use std::{fmt::Write, path::PathBuf};

use clap::Args;
use omnibus_domain::lots::study::{
    self, Deviation, LEAST_DRAWS, Memory, Question, Reference, Share,
};
use serde_json::{Value, json};

use super::{Told, Trouble, file};
use crate::commands::open;

/// Draws whole cycles many times and tells how far what they come to is from uniform.
#[derive(Debug, Args)]
pub struct Study {
    /// What the lots are drawn from, as `omnibus lots input` writes it
    #[arg(long, value_name = "FILE")]
    input: PathBuf,
    /// The set of rules of the content pack, such as untoc-2010
    #[arg(long, value_name = "ID")]
    rules: String,
    /// How many whole cycles are drawn
    #[arg(long, value_name = "N", value_parser = clap::value_parser!(u32).range(i64::from(LEAST_DRAWS)..=1_000_000))]
    draws: u32,
    /// The words from which all of them are drawn: the same words give the same study
    #[arg(long, value_name = "TEXT", default_value = "study")]
    source: String,
    /// Where there are too many valid outcomes to go through: how often each place of a sampled one is changed
    #[arg(long, value_name = "N", default_value_t = 1_000, value_parser = clap::value_parser!(u32).range(1..=100_000))]
    sweeps: u32,
    /// Folder of a content pack [default: the one built in]
    #[arg(long, env = "OMNIBUS_PACK", value_name = "DIR")]
    pack: Option<PathBuf>,
}

impl Study {
    pub(super) fn run(&self) -> Result<Told, Trouble> {
        let pack = open::pack_in(self.pack.as_deref())?;
        let rules = super::rules(&pack, &self.rules)?;
        let question =
            Question { draws: self.draws, words: self.source.clone(), sweeps: self.sweeps };
        let study = study::study(rules, file::json(&self.input)?, &question)?;
        Ok(Told { text: text(&study), json: json(&study) })
    }
}

fn text(study: &study::Study) -> String {
    let mut text = format!("{} whole cycles drawn, beside ", study.draws);
    let _ = match study.reference {
        Reference::Exact(count) => writeln!(text, "all {count} valid outcomes"),
        Reference::Sampled(count) => {
            writeln!(text, "{count} outcomes sampled from the valid ones, all equally likely")
        }
    };
    if let Some(Memory { own, other }) = study.memory {
        let _ = writeln!(
            text,
            "of the reviews of a sampled outcome, {:.1} in 100 are among those its walk began with, and {:.1} in 100 \
             among those another walk began with: walks are long enough once both are the same",
            own * 100.0,
            other * 100.0
        );
    }
    if let Some((state, deviation)) = &study.state {
        let _ = writeln!(
            text,
            "largest deviation of a State's number of reviews: {state} {}",
            told(*deviation)
        );
    }
    if let Some((state, reviewing, deviation)) = &study.pair {
        let _ = writeln!(
            text,
            "largest deviation of a pair's frequency: {state} reviewed by {reviewing} {}",
            told(*deviation)
        );
    }
    let _ = writeln!(text, "{:8} {:>8} {:>8}  reviews in the mean", "State", "drawn", "uniform");
    for (state, Share { drawn, uniform }) in &study.states {
        let _ = writeln!(text, "{state:8} {drawn:8.3} {uniform:8.3}");
    }
    text
}

fn told(deviation: Deviation) -> String {
    format!("{:+.4} ± {:.4} (95 in 100)", deviation.estimate, deviation.margin)
}

fn json(study: &study::Study) -> Value {
    let deviation = |deviation: &Deviation| json!({ "estimate": deviation.estimate, "margin": deviation.margin });
    let states = study.states.iter().map(
        |(state, share)| json!({ "state": state, "drawn": share.drawn, "uniform": share.uniform }),
    );
    let pairs = study.pairs.iter().map(|(state, reviewing, share)| {
        json!({ "state": state, "reviewing": reviewing, "drawn": share.drawn, "uniform": share.uniform })
    });
    let (reference, outcomes) = match study.reference {
        Reference::Exact(count) => ("exact", count),
        Reference::Sampled(count) => ("sampled", u64::from(count)),
    };
    json!({
        "draws": study.draws,
        "reference": reference,
        "outcomes": outcomes,
        "largest_of_states": study.state.as_ref().map(|(state, by)| {
            json!({ "state": state, "deviation": deviation(by) })
        }),
        "largest_of_pairs": study.pair.as_ref().map(|(state, reviewing, by)| {
            json!({ "state": state, "reviewing": reviewing, "deviation": deviation(by) })
        }),
        "memory": study.memory.map(|Memory { own, other }| json!({ "own": own, "other": other })),
        "states": states.collect::<Vec<_>>(),
        "pairs": pairs.collect::<Vec<_>>(),
    })
}
