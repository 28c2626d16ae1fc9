//! `omnibus lots plan`: opens a record.

use std::path::PathBuf;

use clap::Args;
use omnibus_domain::lots::record::Ledger;
use serde_json::json;

use super::{Told, Trouble, file, told};
use crate::commands::open;

/// Opens a record.
#[derive(Debug, Args)]
pub struct Plan {
    /// What the lots are drawn from, as `omnibus lots input` writes it
    #[arg(long, value_name = "FILE")]
    input: PathBuf,
    /// The set of rules of the content pack, such as untoc-2010
    #[arg(long, value_name = "ID")]
    rules: String,
    /// Folder of a content pack [default: the one built in]
    #[arg(long, env = "OMNIBUS_PACK", value_name = "DIR")]
    pack: Option<PathBuf>,
    /// The record to write; without it, only the plan is printed
    #[arg(long, value_name = "FILE")]
    record: Option<PathBuf>,
}

impl Plan {
    pub(super) fn run(&self) -> Result<Told, Trouble> {
        let pack = open::pack_in(self.pack.as_deref())?;
        let rules = super::rules(&pack, &self.rules)?;
        let ledger = Ledger::open(rules.clone(), file::json(&self.input)?)?;
        let record = ledger.record();
        if let Some(path) = &self.record {
            file::create(path, record)?;
        }
        let (numbers, digest) = (ledger.numbers(), &record.digest);
        let count = record.input.participants.len();
        let head = format!("{} version {}: {count} participants", rules.id, rules.version);
        Ok(Told {
            text: format!("{head}\n{}digest {digest}", told::numbers(&numbers)),
            json: json!({
                "rules": rules.id, "participants": count, "years": told::numbers_json(&numbers), "digest": digest,
            }),
        })
    }
}
