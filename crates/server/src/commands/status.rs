//! `omnibus status`: how many parties each instrument had on a day.

use std::process::ExitCode;

use clap::{Args, ValueEnum};
use jiff::{civil::Date, tz::TimeZone};
use omnibus_domain::{id::InstrumentId, party};
use omnibus_store::Store;
use serde_json::{Map, json};

use super::{Place, World, open};

/// Prints how many parties each instrument had on a day.
#[derive(Debug, Args)]
pub struct Status {
    #[command(flatten)]
    place: Place,
    /// The day, such as 2010-09-29 [default: today]
    #[arg(long, value_name = "DATE")]
    as_at: Option<Date>,
    /// How to print it
    #[arg(long, value_enum, default_value_t = Format::Text)]
    format: Format,
}

#[derive(Clone, Copy, Debug, ValueEnum)]
enum Format {
    Json,
    Text,
}

impl Status {
    pub(super) async fn run(&self, world: &World) -> anyhow::Result<ExitCode> {
        let today = || world.clock.now().to_zoned(TimeZone::UTC).date();
        let as_at = self.as_at.unwrap_or_else(today);
        let counts = self.counts(as_at).await?;
        match self.format {
            Format::Json => {
                let instruments: Map<_, _> =
                    counts.iter().map(|(id, count)| (id.to_string(), json!(count))).collect();
                println!("{}", json!({ "as_at": as_at, "instruments": instruments }));
            }
            Format::Text => {
                for (id, count) in counts {
                    println!("{:12} {count}", id.as_str());
                }
            }
        }
        Ok(ExitCode::SUCCESS)
    }

    /// From the database if there is one, where deposits may have been entered since; else from the pack.
    async fn counts(&self, as_at: Date) -> anyhow::Result<Vec<(InstrumentId, usize)>> {
        let mut pack = open::pack(&self.place)?;
        if let Some(url) = self.database() {
            let read = Store::open(&url).await?.read();
            let (participants, acts) = (read.participants().await?, read.acts().await?);
            if !participants.is_empty() {
                (pack.participants, pack.acts) = (participants, acts);
            }
        }
        let count = |id| party::parties(&pack.participants, &pack.acts, id, as_at).len();
        Ok(pack.instruments.iter().map(|one| (one.id.clone(), count(&one.id))).collect())
    }

    fn database(&self) -> Option<String> {
        let file = self.place.data.join("omnibus.sqlite");
        let here = || file.is_file().then(|| format!("sqlite://{}?mode=rw", file.display()));
        self.place.database.clone().or_else(here)
    }
}
