//! The executable, started on a folder of its own with demonstration data.

use std::{
    io::{BufRead, BufReader},
    process::{Child, Command, Stdio},
};

use tempfile::TempDir;

/// A running site; it ends with the test.
pub struct Site {
    process: Child,
    /// Its address, without a slash at the end.
    pub address: String,
    _folder: TempDir,
}

impl Site {
    /// Starts it.
    pub fn start() -> Self {
        let folder = tempfile::tempdir().expect("a temporary folder");
        let mut process = Command::new(env!("CARGO_BIN_EXE_omnibus"))
            .args(["serve", "--demonstration", "--address", "127.0.0.1:0", "--data"])
            .arg(folder.path())
            .stdout(Stdio::piped())
            .spawn()
            .expect("the executable starts");
        let output = process.stdout.take().expect("its output");
        let lines = BufReader::new(output).lines().map_while(Result::ok);
        let address = lines
            .filter_map(|line| {
                let at = line.find("http://")?;
                let rest = &line[at..];
                let end = rest.find(char::is_whitespace).unwrap_or(rest.len());
                Some(rest[..end].trim_end_matches('/').to_owned())
            })
            .next()
            .expect("it prints its address");
        Self { process, address, _folder: folder }
    }
}

impl Drop for Site {
    fn drop(&mut self) {
        // It may have ended already, which is what is wanted.
        let _ = self.process.kill();
        let _ = self.process.wait();
    }
}
