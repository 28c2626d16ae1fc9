//! `omnibus pack check`: looks for mistakes in a content pack.

use std::{
    io::{self, Write},
    path::PathBuf,
    process::ExitCode,
};

use clap::{Args, Subcommand};
use omnibus_pack::{Folder, PackError, check, check_interface};

/// Content packs.
#[derive(Debug, Args)]
pub struct Pack {
    #[command(subcommand)]
    act: Act,
}

#[derive(Debug, Subcommand)]
enum Act {
    /// Prints every mistake as file:line: message; fails if there is one
    Check {
        /// Folder of the pack [default: the one built in, and the words of the interface]
        folder: Option<PathBuf>,
    },
}

impl Pack {
    pub(super) fn run(&self) -> ExitCode {
        let Act::Check { folder } = &self.act;
        let mistakes = mistakes(folder.as_deref());
        let mut out = io::stdout().lock();
        for mistake in &mistakes {
            // Whoever reads only the first lines has seen enough.
            if writeln!(out, "{mistake}").is_err() {
                break;
            }
        }
        if mistakes.is_empty() { ExitCode::SUCCESS } else { ExitCode::FAILURE }
    }
}

fn mistakes(folder: Option<&std::path::Path>) -> Vec<PackError> {
    match folder.map(Folder::open) {
        Some(Ok(folder)) => check(&folder),
        Some(Err(error)) => vec![error],
        None => {
            let mut mistakes = check(&Folder::embedded());
            mistakes.extend(check_interface());
            mistakes
        }
    }
}
