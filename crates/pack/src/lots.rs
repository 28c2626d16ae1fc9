//! The rules of the lots: one file for each set, `lots/<id>.toml` (M10-M18).

use omnibus_domain::lots::rules::{Rules, RulesError};

use crate::{
    PackError,
    source::{self, Folder},
};

/// The folder of the sets.
pub(crate) const BELOW: &str = "lots/";

/// Reads every set, in the order of their files.
pub(crate) fn read(folder: &Folder) -> Result<Vec<Rules>, PackError> {
    let files = folder.below(BELOW).filter(|(path, _)| path.ends_with(".toml"));
    let sets: Vec<Rules> = files.map(|(path, _)| set(folder, path)).collect::<Result<_, _>>()?;
    if sets.is_empty() {
        let message = "there are no rules of the lots: write one file for each set";
        return Err(PackError::new(BELOW, 1, message));
    }
    Ok(sets)
}

/// The file of a set.
pub(crate) fn file(rules: &Rules) -> String {
    format!("{BELOW}{}.toml", rules.id)
}

/// The message that names a set; its attribute `hint` says what it asks for.
pub(crate) fn key(rules: &Rules) -> String {
    format!("lots-rules-{}", rules.id)
}

fn set(folder: &Folder, path: &str) -> Result<Rules, PackError> {
    let rules: Rules = source::toml(folder, path)?;
    let text = source::text(folder, path)?;
    let line_of_key = |key: &str| {
        let line = text.lines().position(|line| line.trim_start().starts_with(key));
        line.map_or(1, |line| line + 1)
    };
    let is_word = |text: &str| {
        let mut bytes = text.bytes();
        bytes.all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'-')
    };
    if file(&rules) != path || !is_word(&rules.id) {
        let message =
            "a set of rules is named after its id, in lower-case letters, digits and hyphens";
        return Err(PackError::new(path, line_of_key("id"), message));
    }
    rules.check().map_err(|error| {
        let key = match error {
            RulesError::Empty => "years",
            RulesError::Bounds => "least_reviews",
            RulesError::TooFewReviewing => "most_reviewing_states",
        };
        PackError::new(path, line_of_key(key), error.to_string())
    })?;
    Ok(rules)
}
