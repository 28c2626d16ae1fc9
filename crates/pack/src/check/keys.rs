//! Does the pack have words for everything it is made of, and only for that?

use std::collections::{BTreeMap, BTreeSet};

use omnibus_domain::{
    instrument::InstrumentKind,
    locale::Locale,
    party::{ActKind, Group},
    questionnaire::{
        answer::Status,
        definition::{FieldName, QuestionKind, Strength},
        finding::{AssistancePart, AuthorityPart, MeasurePart},
        table::Table,
    },
};
use omnibus_words::Source;

use super::fluent::{self, Entry};
use crate::{Folder, Pack, PackError, blueprint, form, lots, mechanism, questions, tables, themes};

/// What is missing in, or unknown to, the words of the source language. The other languages are compared
/// with it.
pub(super) fn check(
    folder: &Folder,
    pack: Option<&Pack>,
    sources: &[Source],
    language: Locale,
) -> Vec<PackError> {
    let mut entries = Vec::new();
    for source in sources.iter().filter(|source| source.locale == language) {
        fluent::read(source, &mut entries, &mut Vec::new());
    }
    let Some(pack) = pack else { return Vec::new() };
    let existing: BTreeSet<&str> = entries.iter().map(|entry| entry.key.as_str()).collect();
    let needed = needed(folder, pack);
    let missing = needed.iter().filter(|(key, _)| !existing.contains(key.as_str()));
    let missing = missing.map(|(key, (file, line))| {
        PackError::new(file, *line, format!("this needs the message {key} in words/{language}"))
    });
    let surplus = entries.iter().filter(|entry| is_surplus(entry, &needed));
    let surplus = surplus
        .map(|entry| entry.problem(format!("{} belongs to nothing in this pack", entry.key)));
    missing.chain(surplus).collect()
}

/// The messages needed, each with the place that needs it.
type Needed = BTreeMap<String, (String, usize)>;

fn needed(folder: &Folder, pack: &Pack) -> Needed {
    let mut needed = Needed::new();
    let mut need = |key: String, file: &str, line: usize| {
        needed.entry(key).or_insert_with(|| (file.to_owned(), line));
    };
    instruments(pack).into_iter().for_each(|key| need(key, "instruments.toml", 1));
    pack.articles().for_each(|article| need(article.title_key(), "instruments.toml", 1));
    participants().into_iter().for_each(|key| need(key, "pack.toml", 1));
    for (key, line) in mechanism::messages(folder) {
        need(key, mechanism::FILE, line);
    }
    for rules in &pack.lots {
        need(lots::key(rules), &lots::file(rules), 1);
        need(format!("{}.hint", lots::key(rules)), &lots::file(rules), 1);
    }
    for theme in &pack.themes.list {
        need(theme.title_key(), themes::FILE, 1);
    }
    answers(pack).into_iter().for_each(|key| need(key, form::FILE, 1));
    for (id, file, line) in questions::lines(folder) {
        need(format!("{id}.guidance"), &file, line);
        need(format!("{id}.example"), &file, line);
        let checks =
            pack.questionnaire.question(&id).into_iter().flat_map(|question| {
                question.checks.iter().map(|check| question.check_key(&check.id))
            });
        checks.for_each(|key| need(key, &file, line));
        need(id.to_string(), &file, line);
    }
    for (id, line) in tables::lines(folder) {
        let of_table = pack.questionnaire.tables().filter(|table| table.id == id);
        of_table.flat_map(table).for_each(|key| need(key, tables::FILE, line));
    }
    for (key, line) in blueprint::messages(folder) {
        need(key, blueprint::FILE, line);
    }
    needed
}

fn instruments(pack: &Pack) -> Vec<String> {
    let mut keys = Vec::new();
    for instrument in &pack.instruments {
        let id = &instrument.id;
        keys.push(format!("instrument-{id}"));
        let parts = ["short", "reference", "articles"];
        keys.extend(parts.map(|part| format!("instrument-{id}.{part}")));
        if instrument.kind == InstrumentKind::Protocol {
            keys.push(format!("instrument-{id}.subject"));
        }
    }
    keys
}

fn participants() -> Vec<String> {
    let mut keys = vec!["group-none".to_owned()];
    keys.extend(Group::ALL.iter().map(|group| format!("group-{group}")));
    for act in ActKind::ALL.iter().filter(|act| act.binds()) {
        keys.push(format!("act-{act}"));
        keys.push(format!("act-{act}.instrument"));
    }
    keys
}

fn table(table: &Table) -> Vec<String> {
    let key = table.key();
    let mut keys = vec![key.clone(), format!("{key}.hint"), format!("{key}.row")];
    keys.extend(table.columns.iter().map(|column| table.column_key(column)));
    keys.extend(table.checks.iter().map(|check| table.check_key(&check.id)));
    keys
}

fn answers(pack: &Pack) -> Vec<String> {
    let form = pack.questionnaire.form();
    let mut keys = vec!["answer-status".to_owned()];
    keys.extend(Status::ALL.map(|status| format!("answer-status-{status}")));
    for field in &form.fields {
        keys.push(format!("answer-field-{}", field.name.as_str()));
        keys.push(format!("answer-field-{}.hint", field.name.as_str()));
    }
    keys.extend(MeasurePart::ALL.map(|part| format!("answer-measure-{}", part.as_str())));
    keys.extend(AssistancePart::ALL.map(|part| format!("answer-assistance-{}", part.as_str())));
    if form.fields.iter().any(|field| field.name == FieldName::Authorities) {
        keys.extend(AuthorityPart::ALL.map(|part| format!("answer-authority-{}", part.as_str())));
    }
    keys.extend(form.assistance_types.iter().map(|id| format!("answer-assistance-type-{id}")));
    keys.extend(form.priorities.iter().map(|id| format!("answer-assistance-priority-{id}")));
    if pack.questionnaire.questions().iter().any(|one| one.kind == QuestionKind::Text) {
        keys.push("answer-text".to_owned());
    }
    keys.extend(Strength::ALL.map(|strength| format!("strength-{}", strength.as_str())));
    keys
}

/// Words of an article, a step, a set of rules, a table, a theme or a question that does not exist were left behind, or
/// their key is misspelt.
fn is_surplus(entry: &Entry, needed: &Needed) -> bool {
    let file = entry.path.rsplit('/').next().unwrap_or_default();
    let lists = ["article-", "clock-", "lots-rules-", "table-", "theme-"];
    let is_of_list =
        lists.iter().any(|list| entry.key.starts_with(list)) || file.starts_with("questions-");
    let owner = entry.key.split('.').next().unwrap_or_default();
    is_of_list && !entry.is_term() && !needed.contains_key(owner)
}
