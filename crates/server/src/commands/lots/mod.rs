//! `omnibus lots`: the lots of a cycle on files alone, without a database.

mod draw;
mod file;
mod input;
mod plan;
mod study;
mod told;
pub mod verifier;
mod verify;

use std::process::ExitCode;

use clap::{Args, Subcommand, ValueEnum};
use omnibus_domain::lots::{record::Refusal, rules::Rules};
use omnibus_pack::Pack;
use serde_json::Value;

/// The lots of a cycle, on files alone.
#[derive(Debug, Args)]
pub struct Lots {
    #[command(subcommand)]
    act: Act,
    /// How to print what was done or why it was refused
    #[arg(long, value_enum, default_value_t = Format::Text, global = true)]
    format: Format,
}

#[derive(Debug, Subcommand)]
enum Act {
    /// Writes what the lots are drawn from: the parties of a day, their groups and instruments
    Input(input::FromPack),
    /// Opens a record: the numbers of the years and the digest to be published before the first draw
    Plan(plan::Plan),
    /// Adds the next draw, or another act, to a record
    Draw(Box<draw::Draw>),
    /// Draws a record again and compares
    Verify(verify::Verify),
    /// Draws whole cycles many times and tells how far what they come to is from uniform
    Study(study::Study),
    /// Gives out verify_lots.py, one file of Python that checks a record with code of its own
    Verifier(verifier::Verifier),
}

#[derive(Clone, Copy, Debug, ValueEnum)]
enum Format {
    Json,
    Text,
}

/// What is printed in the end.
struct Told {
    text: String,
    json: Value,
}

/// Why nothing was done.
enum Trouble {
    /// The rules, the record or a file stand in the way: exit code 1.
    Refused { text: String, json: Value },
    /// The command was not understood: exit code 2.
    Usage(String),
}

impl Lots {
    pub(super) fn run(&self) -> ExitCode {
        let done = match &self.act {
            Act::Input(input) => input.run(),
            Act::Plan(plan) => plan.run(),
            Act::Draw(draw) => draw.run(),
            Act::Verify(verify) => verify.run(),
            Act::Study(study) => study.run(),
            Act::Verifier(verifier) => verifier.run(),
        };
        match (done, self.format) {
            (Ok(told), Format::Text) => print(told.text.trim_end(), ExitCode::SUCCESS),
            (Ok(told), Format::Json) => print(&told.json.to_string(), ExitCode::SUCCESS),
            (Err(Trouble::Refused { text, json }), format) => {
                eprintln!("omnibus: {text}");
                match format {
                    Format::Text => ExitCode::FAILURE,
                    Format::Json => print(&json.to_string(), ExitCode::FAILURE),
                }
            }
            (Err(Trouble::Usage(message)), _) => {
                eprintln!("omnibus: {message}");
                ExitCode::from(2)
            }
        }
    }
}

/// A set of rules of the pack.
fn rules<'a>(pack: &'a Pack, id: &str) -> Result<&'a Rules, Trouble> {
    pack.rules(id).ok_or_else(|| {
        let known: Vec<&str> = pack.lots.iter().map(|rules| rules.id.as_str()).collect();
        Trouble::Usage(format!("no rules {id}; the pack has {}", known.join(", ")))
    })
}

/// Prints; whoever reads only the first lines has seen enough.
fn print(text: &str, code: ExitCode) -> ExitCode {
    use std::io::Write;
    let _ = writeln!(std::io::stdout().lock(), "{text}");
    code
}

impl Trouble {
    fn refused(text: impl Into<String>) -> Self {
        let text = text.into();
        Self::Refused { json: serde_json::json!({ "refused": text }), text }
    }
}

impl From<anyhow::Error> for Trouble {
    fn from(error: anyhow::Error) -> Self {
        Self::refused(format!("{error:#}"))
    }
}

impl From<Refusal> for Trouble {
    fn from(refusal: Refusal) -> Self {
        Self::Refused { text: refusal.to_string(), json: told::refusal(&refusal) }
    }
}
