//! The executable `omnibus`: the clock and chance of the real world, and the commands.

use std::process::ExitCode;

use clap::Parser;
use jiff::Timestamp;
use omnibus_app::{Clock, Random};
use omnibus_server::commands::{self, Command, World};
use rand::{TryRngCore, rngs::OsRng};

fn main() -> ExitCode {
    let world = World { clock: std::sync::Arc::new(Now), random: std::sync::Arc::new(Chance) };
    commands::run(&Command::parse(), &world)
}

struct Now;

impl Clock for Now {
    #[allow(clippy::disallowed_methods, reason = "the one place where the real time comes in")]
    fn now(&self) -> Timestamp {
        Timestamp::now()
    }
}

struct Chance;

impl Random for Chance {
    fn fill(&self, bytes: &mut [u8]) {
        // Without chance no secret is safe: a system that has none must not go on.
        OsRng.try_fill_bytes(bytes).expect("the operating system gives no random bytes");
    }
}
