//! Reading and writing the files of the lots.

use std::{fs, io::Write, path::Path};

use anyhow::Context;
use omnibus_domain::lots::record::Record;
use serde::de::DeserializeOwned;

/// The largest file that is read, in bytes: a record of ten thousand participants is smaller.
const LARGEST: u64 = 2_000_000_000;

/// The text of a file.
pub(super) fn text(path: &Path) -> anyhow::Result<String> {
    let unreadable = || format!("{} cannot be read", path.display());
    let size = fs::metadata(path).with_context(unreadable)?.len();
    anyhow::ensure!(size <= LARGEST, "{} is too large", path.display());
    fs::read_to_string(path).with_context(unreadable)
}

/// Reads a JSON file into its type.
pub(super) fn json<T: DeserializeOwned>(path: &Path) -> anyhow::Result<T> {
    serde_json::from_str(&text(path)?)
        .with_context(|| format!("{} does not hold what it must", path.display()))
}

/// Writes a record that is not there yet.
pub(super) fn create(path: &Path, record: &Record) -> anyhow::Result<()> {
    let file = fs::OpenOptions::new().write(true).create_new(true).open(path);
    let mut file = file.with_context(|| format!("{} cannot be made", path.display()))?;
    let written = file.write_all(&bytes(record)?).and_then(|()| file.sync_all());
    written.with_context(|| format!("{} cannot be written", path.display()))
}

/// Replaces a record by its longer self, in one step: a reader sees the one or the other whole.
pub(super) fn replace(path: &Path, record: &Record) -> anyhow::Result<()> {
    let mut name = path.file_name().unwrap_or_default().to_owned();
    name.push(".new");
    let new = path.with_file_name(name);
    let written = fs::write(&new, bytes(record)?).and_then(|()| fs::rename(&new, path));
    written.with_context(|| format!("{} cannot be written", path.display()))
}

fn bytes(record: &Record) -> anyhow::Result<Vec<u8>> {
    let mut bytes = serde_json::to_vec_pretty(record)?;
    bytes.push(b'\n');
    Ok(bytes)
}
