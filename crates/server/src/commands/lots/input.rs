//! `omnibus lots input`: what the lots are drawn from, out of a content pack (M8, M9).

use std::{collections::BTreeMap, path::PathBuf};

use clap::Args;
use jiff::civil::Date;
use omnibus_domain::{
    id::ParticipantCode,
    lots::input::{Input, Participant},
    party::{self, Group},
};
use omnibus_pack::Pack;
use serde_json::json;

use super::{Told, Trouble};
use crate::commands::open;

/// Writes the input of a cycle: the parties of a day, their groups and instruments.
#[derive(Debug, Args)]
pub struct FromPack {
    /// From the content pack in this folder [default: the one built in]
    #[arg(long, value_name = "DIR", num_args = 0..=1)]
    from_pack: Option<Option<PathBuf>>,
    /// The day on which the cycle starts, such as 2026-10-01
    #[arg(long, value_name = "DATE")]
    as_at: Date,
    /// The name of the cycle
    #[arg(long, value_name = "NAME", default_value = "cycle-1")]
    cycle: String,
    /// The first year in which reviews begin [default: the year of --as-at]
    #[arg(long, value_name = "YEAR")]
    first_year: Option<i16>,
    /// The regional group of a participant that has none, such as EU=western-european-and-other
    #[arg(long = "group", value_name = "CODE=GROUP", value_parser = assigned)]
    groups: Vec<(ParticipantCode, Group)>,
    /// The legal system that a State has declared, such as FRA=civil
    #[arg(long = "legal-system", value_name = "CODE=SYSTEM", value_parser = declared)]
    legal_systems: Vec<(ParticipantCode, String)>,
}

impl FromPack {
    pub(super) fn run(&self) -> Result<Told, Trouble> {
        let folder = self.from_pack.as_ref().and_then(Option::as_deref);
        let input = self.input(&open::pack_in(folder)?)?;
        let json = json!(input);
        let text = serde_json::to_string_pretty(&input).unwrap_or_else(|_| json.to_string());
        for error in input.check() {
            eprintln!("omnibus: note: {error}");
        }
        Ok(Told { text, json })
    }

    fn input(&self, pack: &Pack) -> Result<Input, Trouble> {
        let mut participants: BTreeMap<&ParticipantCode, Participant> = BTreeMap::new();
        for instrument in &pack.instruments {
            for party in party::parties(&pack.participants, &pack.acts, &instrument.id, self.as_at)
            {
                let of_pack = || Participant {
                    code: party.code.clone(),
                    group: party.group.map(|group| group.to_string()),
                    instruments: Vec::new(),
                    legal_system: None,
                    signatory: false,
                };
                let participant = participants.entry(&party.code).or_insert_with(of_pack);
                participant.instruments.push(instrument.id.clone());
            }
        }
        for (code, group) in &self.groups {
            found(&mut participants, code)?.group = Some(group.to_string());
        }
        for (code, system) in &self.legal_systems {
            found(&mut participants, code)?.legal_system = Some(system.clone());
        }
        let input = Input {
            cycle: self.cycle.clone(),
            first_year: self.first_year.unwrap_or(self.as_at.year()),
            instruments: pack.instruments.iter().map(|instrument| instrument.id.clone()).collect(),
            participants: participants.into_values().collect(),
        };
        Ok(input.canonical())
    }
}

fn found<'a>(
    participants: &'a mut BTreeMap<&ParticipantCode, Participant>,
    code: &ParticipantCode,
) -> Result<&'a mut Participant, Trouble> {
    let unknown = || Trouble::refused(format!("{code} is not a party on that day"));
    participants.get_mut(code).ok_or_else(unknown)
}

fn assigned(text: &str) -> Result<(ParticipantCode, Group), String> {
    let (code, group) = text.split_once('=').ok_or("write CODE=GROUP")?;
    let code = code.parse().map_err(|error| format!("{error}"))?;
    Ok((code, group.parse().map_err(|error| format!("{error}"))?))
}

fn declared(text: &str) -> Result<(ParticipantCode, String), String> {
    let (code, system) = text.split_once('=').ok_or("write CODE=SYSTEM")?;
    let code = code.parse().map_err(|error| format!("{error}"))?;
    if system.trim().is_empty() {
        Err("the system is empty".to_owned())
    } else {
        Ok((code, system.trim().to_owned()))
    }
}
