//! `omnibus lots verify`: draws a record again and compares (M19).

use std::path::PathBuf;

use clap::Args;
use omnibus_domain::lots::verify;
use serde_json::json;

use super::{Told, Trouble, file};

/// Draws a record again and compares.
#[derive(Debug, Args)]
pub struct Verify {
    /// The record
    #[arg(value_name = "RECORD")]
    record: PathBuf,
}

impl Verify {
    pub(super) fn run(&self) -> Result<Told, Trouble> {
        let record = verify::text(&file::text(&self.record)?).map_err(|flaw| {
            let text = flaw.to_string();
            Trouble::Refused { json: json!({ "verified": false, "flaw": text }), text }
        })?;
        let (acts, digest) = (record.entries.len(), record.head_digest());
        Ok(Told {
            text: format!("verified: {acts} acts\ndigest {digest}"),
            json: json!({ "verified": true, "acts": acts, "digest": digest }),
        })
    }
}
