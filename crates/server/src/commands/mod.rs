//! The commands of the executable.

mod demonstration;
pub mod lots;
mod open;
mod pack;
mod report;
mod serve;
mod status;
mod text;

use std::{path::PathBuf, process::ExitCode, sync::Arc};

use clap::{Args, Parser, Subcommand};
use omnibus_app::{Clock, Random};

/// The platform on which States review how a treaty is carried out.
#[derive(Debug, Parser)]
#[command(name = "omnibus", version, about)]
pub struct Command {
    #[command(subcommand)]
    act: Act,
}

#[derive(Debug, Subcommand)]
enum Act {
    /// Starts the server and prints its address
    Serve(serve::Serve),
    /// Prints how many parties each instrument had on a day
    Status(status::Status),
    /// Loads the text of a treaty
    Text(text::Text),
    /// Writes the report of a review to a file
    Report(report::Report),
    /// Looks for mistakes in a content pack
    Pack(pack::Pack),
    /// Draws the lots of a cycle, and verifies them, on files alone
    Lots(lots::Lots),
    /// Wipes and reloads the demonstration
    Demonstration(demonstration::Demonstration),
}

/// What the real world gives.
pub struct World {
    /// The time.
    pub clock: Arc<dyn Clock>,
    /// Chance.
    pub random: Arc<dyn Random>,
}

/// Where an installation lies.
#[derive(Clone, Debug, Args)]
pub struct Place {
    /// Folder of the database, the files and, in development, the mails
    #[arg(long, env = "OMNIBUS_DATA", default_value = "./data", value_name = "DIR")]
    data: PathBuf,
    /// Database, such as postgres://user:password@host/name [default: SQLite in the data folder]
    #[arg(long, env = "OMNIBUS_DATABASE", value_name = "URL", hide_env_values = true)]
    database: Option<String>,
    /// Folder of a content pack [default: the one built in]
    #[arg(long, env = "OMNIBUS_PACK", value_name = "DIR")]
    pack: Option<PathBuf>,
    /// Time zone in which days begin and times are told
    #[arg(long, env = "OMNIBUS_TIME_ZONE", default_value = "Europe/Vienna", value_name = "NAME")]
    time_zone: String,
}

/// Carries out a command; what went wrong is told on the standard error.
pub fn run(command: &Command, world: &World) -> ExitCode {
    let done = match &command.act {
        Act::Serve(serve) => on_runtime(serve.run(world)),
        Act::Status(status) => on_runtime(status.run(world)),
        Act::Text(text) => on_runtime(text.run(world)),
        Act::Report(report) => on_runtime(report.run(world)),
        Act::Pack(pack) => Ok(pack.run()),
        Act::Lots(lots) => Ok(lots.run()),
        Act::Demonstration(demonstration) => on_runtime(demonstration.run(world)),
    };
    match done {
        Ok(code) => code,
        Err(error) => {
            eprintln!("omnibus: {error:#}");
            ExitCode::FAILURE
        }
    }
}

fn on_runtime(work: impl Future<Output = anyhow::Result<ExitCode>>) -> anyhow::Result<ExitCode> {
    tokio::runtime::Builder::new_multi_thread().enable_all().build()?.block_on(work)
}
