//! The demonstration's data: loaded into an empty installation, and wiped, but never real data.

use std::{fs, io, path::Path, process::ExitCode};

use anyhow::{Context, bail};
use clap::{Args, Subcommand};
use omnibus_app::{App, demonstration};

use super::{Place, World, open};

/// The demonstration's data.
#[derive(Debug, Args)]
pub struct Demonstration {
    #[command(subcommand)]
    act: Act,
}

#[derive(Debug, Subcommand)]
enum Act {
    /// Wipes what was done in the demonstration and loads it anew; stop the server first
    Reset {
        #[command(flatten)]
        place: Place,
    },
}

/// A file with this name marks a data folder as a demonstration's: only such a folder is ever wiped.
const MARK: &str = "demonstration";

impl Demonstration {
    pub(super) async fn run(&self, world: &World) -> anyhow::Result<ExitCode> {
        let Act::Reset { place } = &self.act;
        wipe(place)?;
        let app = open::app(place, world, open::demonstration_settings()).await?;
        load(place, &app).await?;
        Ok(ExitCode::SUCCESS)
    }
}

/// Loads the demonstration into an installation that is empty or has it already.
pub(super) async fn load(place: &Place, app: &App) -> anyhow::Result<()> {
    let marked = place.data.join(MARK);
    if app.store.read().has_no_accounts().await? {
        fs::write(&marked, "This folder holds invented data, which may be wiped.\n")
            .with_context(|| format!("{} cannot be written", marked.display()))?;
    } else if demonstration::people(app, omnibus_domain::locale::Locale::En).await?.is_empty() {
        bail!("this installation holds real data: the demonstration needs one of its own");
    }
    demonstration::load(app).await.context(
        "the demonstration was not loaded whole; wipe it with `omnibus demonstration reset`",
    )
}

/// Removes the database, files and mails of a demonstration.
pub(super) fn wipe(place: &Place) -> anyhow::Result<()> {
    if place.database.is_some() {
        bail!("only a demonstration on SQLite can be wiped; on PostgreSQL, make a new database");
    }
    let database = place.data.join("omnibus.sqlite");
    if database.exists() && !place.data.join(MARK).exists() {
        bail!("{} holds no demonstration: it is not wiped", place.data.display());
    }
    for name in ["omnibus.sqlite", "omnibus.sqlite-wal", "omnibus.sqlite-shm"] {
        gone(fs::remove_file(place.data.join(name)), &place.data)?;
    }
    for name in ["files", "mail"] {
        gone(fs::remove_dir_all(place.data.join(name)), &place.data)?;
    }
    Ok(())
}

fn gone(removed: io::Result<()>, folder: &Path) -> anyhow::Result<()> {
    match removed {
        Err(error) if error.kind() != io::ErrorKind::NotFound => {
            Err(error).with_context(|| format!("{} cannot be wiped", folder.display()))
        }
        _ => Ok(()),
    }
}
