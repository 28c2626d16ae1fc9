//! `omnibus lots verifier`: gives out the verifier for delegations, which is built into the executable (M19).

use std::{fs, path::PathBuf};

use anyhow::Context;
use clap::Args;
use serde_json::json;

use super::{Told, Trouble};

/// One file of Python without packages: checks a record with code of its own.
pub const VERIFIER: &str =
    include_str!(concat!(env!("CARGO_MANIFEST_DIR"), "/../../lots/verify_lots.py"));

/// Gives out the verifier for delegations.
#[derive(Debug, Args)]
pub struct Verifier {
    /// The file to write [default: prints it]
    #[arg(short, long, value_name = "FILE")]
    output: Option<PathBuf>,
}

impl Verifier {
    pub(super) fn run(&self) -> Result<Told, Trouble> {
        let Some(path) = &self.output else {
            return Ok(Told { text: VERIFIER.to_owned(), json: json!({ "verifier": VERIFIER }) });
        };
        fs::write(path, VERIFIER)
            .with_context(|| format!("{} cannot be written", path.display()))?;
        let name = path.display().to_string();
        Ok(Told { text: name.clone(), json: json!({ "written": name }) })
    }
}
