//! What `omnibus pack check` refuses, with file and line.

mod fluent;
mod keys;
mod languages;
mod script;

pub use languages::check_words;

use omnibus_domain::locale::Locale;
use omnibus_words::{Source, interface_sources};

use crate::{Folder, Pack, PackError, lots, source};

/// Every mistake found in a pack: in its structure, in its words, and between the two.
pub fn check(folder: &Folder) -> Vec<PackError> {
    let mut problems = Vec::new();
    let pack = Pack::read_all(folder).map_err(|errors| problems.extend(errors)).ok();
    let sources = source::words(folder);
    if let Ok(head) = source::head(folder) {
        problems.extend(check_words(&sources, head.source_language));
        problems.extend(keys::check(folder, pack.as_ref(), &sources, head.source_language));
    }
    problems.extend(strays(folder, pack.as_ref()));
    problems.extend(clashes(&sources, &interface_sources()));
    problems.sort_by(|a, b| (&a.file, a.line).cmp(&(&b.file, b.line)));
    problems.dedup();
    problems
}

/// Every mistake in the interface's own words, which translate English.
pub fn check_interface() -> Vec<PackError> {
    check_words(&interface_sources(), Locale::En)
}

/// A file in the wrong place is read by nobody.
fn strays<'a>(folder: &'a Folder, pack: Option<&Pack>) -> impl Iterator<Item = PackError> + 'a {
    const KNOWN: [&str; 8] = [
        "pack.toml",
        "mechanism.toml",
        "instruments.toml",
        "themes.toml",
        "answer.toml",
        "tables.toml",
        "blueprint.toml",
        "participants.csv",
    ];
    let words: Vec<String> =
        pack.iter().flat_map(|pack| &pack.words).map(|source| source.path.clone()).collect();
    let is_known = move |path: &str| {
        KNOWN.contains(&path)
            || (path.starts_with("questions/") && path.ends_with(".toml"))
            || (path.starts_with(lots::BELOW) && path.ends_with(".toml"))
            || words.iter().any(|known| known == path)
    };
    let has_pack = pack.is_some();
    folder.below("").filter(move |(path, _)| has_pack && !is_known(path)).map(|(path, _)| {
        PackError::new(
            path,
            1,
            "nothing reads this file: it does not belong to the format of a pack",
        )
    })
}

/// Pack and interface speak together: one message cannot have two meanings.
fn clashes(pack: &[Source], interface: &[Source]) -> Vec<PackError> {
    let (mut words, mut own) = (Vec::new(), Vec::new());
    for source in pack {
        fluent::read(source, &mut own, &mut Vec::new());
    }
    for source in interface {
        fluent::read(source, &mut words, &mut Vec::new());
    }
    let taken: std::collections::BTreeSet<_> =
        words.iter().map(|entry| (entry.locale, entry.key.as_str())).collect();
    let clash = own.iter().filter(|entry| taken.contains(&(entry.locale, entry.key.as_str())));
    clash
        .map(|entry| entry.problem(format!("{} is a message of the interface already", entry.key)))
        .collect()
}

#[cfg(test)]
mod tests;
