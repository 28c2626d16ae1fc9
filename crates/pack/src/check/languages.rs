//! Do all six languages say the same things? The rules for the words of the pack and of the interface.

use std::collections::{BTreeMap, BTreeSet};

use omnibus_domain::locale::Locale;
use omnibus_words::Source;

use super::{
    fluent::{self, Entry},
    script,
};
use crate::PackError;

/// Every mistake in the words: a message that is missing, empty, there twice, only in a translation, in
/// the wrong script, with other variables than the source language's, or that refers to none.
///
/// Files lie in a folder named after their language: `words/ar/answer.ftl` translates
/// `words/en/answer.ftl`.
pub fn check_words(sources: &[Source], source_language: Locale) -> Vec<PackError> {
    let (mut entries, mut problems) = (Vec::new(), Vec::new());
    for source in sources {
        fluent::read(source, &mut entries, &mut problems);
    }
    let languages: BTreeMap<Locale, Language> =
        Locale::ALL.into_iter().map(|locale| (locale, Language::new(locale, &entries))).collect();
    for language in languages.values() {
        problems.extend(language.own_problems());
        if let Some(source) =
            languages.get(&source_language).filter(|_| language.locale != source_language)
        {
            problems.extend(language.missing(source));
            problems.extend(language.surplus(source));
            problems.extend(language.other_variables(source));
        }
    }
    problems
}

struct Language<'a> {
    locale: Locale,
    /// In the order of files and lines.
    entries: Vec<&'a Entry>,
    by_key: BTreeMap<&'a str, &'a Entry>,
}

impl<'a> Language<'a> {
    fn new(locale: Locale, all: &'a [Entry]) -> Self {
        let entries: Vec<&Entry> = all.iter().filter(|entry| entry.locale == locale).collect();
        let mut by_key = BTreeMap::new();
        for entry in &entries {
            by_key.entry(entry.key.as_str()).or_insert(*entry);
        }
        Self { locale, entries, by_key }
    }

    fn own_problems(&self) -> Vec<PackError> {
        let (mut problems, mut seen) = (Vec::new(), BTreeSet::new());
        for entry in &self.entries {
            if !seen.insert(entry.key.as_str()) {
                problems.push(entry.problem(format!("{} is there twice", entry.key)));
            }
            if !entry.shows {
                problems.push(entry.problem(format!("{} is empty", entry.key)));
            }
            let unknown =
                entry.references.iter().filter(|key| !self.by_key.contains_key(key.as_str()));
            problems.extend(unknown.map(|key| {
                entry.problem(format!("{} refers to {key}, which does not exist", entry.key))
            }));
            let script = script::problem(self.locale, &entry.words);
            problems.extend(script.map(|wrong| entry.problem(format!("{}: {wrong}", entry.key))));
        }
        problems
    }

    /// Each message is wanted after the one that stands before it in the source language.
    fn missing(&self, source: &Language<'_>) -> Vec<PackError> {
        let mut problems = Vec::new();
        let mut before: Option<&Entry> = None;
        for wanted in source.entries.iter().filter(|entry| !entry.is_term()) {
            if let Some(entry) = self.by_key.get(wanted.key.as_str()) {
                before = Some(entry);
                continue;
            }
            let file = translated(&wanted.path, source.locale, self.locale);
            let line = before.filter(|entry| entry.path == file).map_or(1, |entry| entry.line);
            let message = format!("{} is missing ({}:{})", wanted.key, wanted.path, wanted.line);
            problems.push(PackError::new(&file, line, message));
        }
        problems
    }

    fn surplus(&self, source: &Language<'_>) -> Vec<PackError> {
        let own = self.entries.iter().filter(|entry| !entry.is_term());
        let only_here = own.filter(|entry| !source.by_key.contains_key(entry.key.as_str()));
        only_here
            .map(|entry| {
                entry.problem(format!("{} does not exist in {}", entry.key, source.locale))
            })
            .collect()
    }

    /// A translation shows the variables that the source shows. One that the source only chooses by may
    /// be left out: Chinese has one plural form.
    fn other_variables(&self, source: &Language<'_>) -> Vec<PackError> {
        let mut problems = Vec::new();
        for entry in self.entries.iter().filter(|entry| !entry.is_term()) {
            let Some(original) = source.by_key.get(entry.key.as_str()) else { continue };
            let unknown =
                entry.variables.keys().filter(|name| !original.variables.contains_key(*name));
            problems.extend(unknown.map(|name| {
                entry.problem(format!("{}: ${name} does not exist in {}", entry.key, source.locale))
            }));
            let shown = original.variables.iter().filter(|(_, is_shown)| **is_shown);
            let lost = shown.filter(|(name, _)| entry.variables.get(*name) != Some(&true));
            problems.extend(
                lost.map(|(name, _)| entry.problem(format!("{} does not show ${name}", entry.key))),
            );
        }
        problems
    }
}

fn translated(path: &str, from: Locale, to: Locale) -> String {
    path.replacen(&format!("/{from}/"), &format!("/{to}/"), 1)
}
