//! The executable as a process of its own.

use std::{
    io::{BufRead, BufReader},
    process::{Child, Command, Stdio},
    time::{Duration, Instant},
};

use crate::Database;

/// A running server; it ends with the measurement.
pub struct Server {
    process: Child,
    /// Its address.
    pub address: String,
    /// How long it took from being called to telling its address.
    pub started: Duration,
}

impl Server {
    /// Starts it on a database.
    pub async fn start(database: &Database) -> Self {
        let begin = Instant::now();
        let mut command = Command::new(env!("CARGO_BIN_EXE_omnibus"));
        command.args(["serve", "--address", "127.0.0.1:0", "--data"]).arg(database.folder.path());
        if let Some(url) = &database.url {
            command.args(["--database", url]);
        }
        let mut process =
            command.stdout(Stdio::piped()).stderr(Stdio::inherit()).spawn().expect("it starts");
        let output = BufReader::new(process.stdout.take().expect("its output"));
        let address = output
            .lines()
            .map_while(Result::ok)
            .find_map(|line| {
                let rest = &line[line.find("http://")?..];
                let end = rest.find(char::is_whitespace).unwrap_or(rest.len());
                Some(rest[..end].trim_end_matches('/').to_owned())
            })
            .expect("it tells its address");
        Self { process, address, started: begin.elapsed() }
    }

    /// The memory it holds.
    pub fn resident_megabytes(&self) -> u64 {
        let status = std::fs::read_to_string(format!("/proc/{}/status", self.process.id()));
        let kilobytes = status.unwrap_or_default().lines().find_map(|line| {
            line.strip_prefix("VmRSS:")?.split_whitespace().next()?.parse::<u64>().ok()
        });
        kilobytes.unwrap_or_default() / 1000
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        // It may have ended already, which is what is wanted.
        let _ = self.process.kill();
        let _ = self.process.wait();
    }
}
