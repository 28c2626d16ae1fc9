//! `omnibus text import`: loads the text of a treaty.

use std::{fs, path::PathBuf, process::ExitCode};

use anyhow::Context;
use clap::{Args, Subcommand};
use omnibus_app::treaty_text;
use omnibus_domain::{id::InstrumentId, locale::Locale};

use super::{Place, World, open};

/// Treaty texts.
#[derive(Debug, Args)]
pub struct Text {
    #[command(subcommand)]
    act: Act,
}

#[derive(Debug, Subcommand)]
enum Act {
    /// Loads a treaty text from Markdown or Akoma Ntoso XML; what was loaded before is replaced
    Import(Import),
}

#[derive(Debug, Args)]
struct Import {
    #[command(flatten)]
    place: Place,
    /// The file
    file: PathBuf,
    /// Whose text it is: untoc, trafficking, smuggling or firearms in the built-in pack
    #[arg(long, value_name = "ID")]
    instrument: InstrumentId,
    /// Its language: ar, en, es, fr, ru or zh
    #[arg(long, value_name = "CODE")]
    language: Locale,
}

impl Text {
    pub(super) async fn run(&self, world: &World) -> anyhow::Result<ExitCode> {
        let Act::Import(import) = &self.act;
        let bytes = fs::read(&import.file)
            .with_context(|| format!("{} cannot be read", import.file.display()))?;
        let app = open::app(&import.place, world, open::without_address()).await?;
        let loaded = treaty_text::import(&app, &import.instrument, import.language, &bytes).await;
        let articles = loaded.with_context(|| {
            format!("{} was not loaded; what was there before is unchanged", import.file.display())
        })?;
        println!("{}: {articles} articles in {}", import.instrument, import.language.own_name());
        Ok(ExitCode::SUCCESS)
    }
}
