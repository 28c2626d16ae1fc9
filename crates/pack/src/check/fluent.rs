//! Reads a Fluent file into what the checks look at: keys, variables, references, words.

use std::collections::{BTreeMap, BTreeSet};

use fluent_syntax::{
    ast::{
        Attribute, Entry as Part, Expression, InlineExpression, Pattern, PatternElement, Variant,
        VariantKey,
    },
    parser,
};
use omnibus_domain::locale::Locale;
use omnibus_words::Source;

use crate::{PackError, error::line_of};

/// A message, a term (`-name`) or an attribute (`message.attribute`) of one file.
#[derive(Debug)]
pub(super) struct Entry {
    pub locale: Locale,
    pub path: String,
    pub line: usize,
    pub key: String,
    /// Its variables; true for one that is shown, false for one that only chooses between variants.
    pub variables: BTreeMap<String, bool>,
    /// The messages, terms and attributes it refers to.
    pub references: BTreeSet<String>,
    /// Its words outside braces.
    pub words: Vec<String>,
    /// True if it shows something: words or a placeable.
    pub shows: bool,
}

impl Entry {
    pub fn problem(&self, message: impl Into<String>) -> PackError {
        PackError::new(&self.path, self.line, message)
    }

    pub fn is_term(&self) -> bool {
        self.key.starts_with('-')
    }
}

/// How deep braces may stand in one another: the parser follows each with a call of its own.
const DEEPEST: usize = 20;

/// Adds the entries of a file, and what is wrong with its form.
pub(super) fn read(source: &Source, entries: &mut Vec<Entry>, problems: &mut Vec<PackError>) {
    let text = source.text.as_str();
    let wrong = |byte, message: String| PackError::new(&source.path, line_of(text, byte), message);
    if let Some(byte) = too_deep(text) {
        problems.push(wrong(byte, "braces are nested too deep".to_owned()));
        return;
    }
    let resource = match parser::parse(text) {
        Ok(resource) => resource,
        Err((resource, errors)) => {
            problems.extend(errors.iter().map(|error| wrong(error.pos.start, error.to_string())));
            resource
        }
    };
    let mut reading = Reading { source, entries, problems };
    for part in &resource.body {
        match part {
            Part::Message(message) => {
                if let Some(value) = &message.value {
                    reading.entry(message.id.name, message.id.name.to_owned(), value);
                }
                reading.attributes(message.id.name, &message.attributes);
            }
            Part::Term(term) => {
                reading.entry(term.id.name, format!("-{}", term.id.name), &term.value);
                reading.attributes(&format!("-{}", term.id.name), &term.attributes);
            }
            _ => {}
        }
    }
}

fn too_deep(text: &str) -> Option<usize> {
    let mut depth = 0_usize;
    text.bytes().position(|byte| {
        match byte {
            b'{' => depth += 1,
            b'}' => depth = depth.saturating_sub(1),
            _ => {}
        }
        depth > DEEPEST
    })
}

struct Reading<'a> {
    source: &'a Source,
    entries: &'a mut Vec<Entry>,
    problems: &'a mut Vec<PackError>,
}

impl Reading<'_> {
    fn attributes(&mut self, of: &str, attributes: &[Attribute<&str>]) {
        for attribute in attributes {
            self.entry(attribute.id.name, format!("{of}.{}", attribute.id.name), &attribute.value);
        }
    }

    fn entry(&mut self, place: &str, key: String, value: &Pattern<&str>) {
        let mut entry = Entry {
            locale: self.source.locale,
            path: self.source.path.clone(),
            line: self.line(place),
            key,
            variables: BTreeMap::new(),
            references: BTreeSet::new(),
            words: Vec::new(),
            shows: false,
        };
        self.pattern(value, &mut entry);
        self.entries.push(entry);
    }

    fn pattern(&mut self, pattern: &Pattern<&str>, entry: &mut Entry) {
        for element in &pattern.elements {
            match element {
                PatternElement::TextElement { value } => {
                    entry.shows |= !value.trim().is_empty();
                    entry.words.push((*value).to_owned());
                }
                PatternElement::Placeable { expression } => self.expression(expression, entry),
            }
        }
    }

    fn expression(&mut self, expression: &Expression<&str>, entry: &mut Entry) {
        match expression {
            Expression::Inline(inline) => self.inline(inline, entry, true),
            Expression::Select { selector, variants } => {
                self.inline(selector, entry, false);
                self.variants(variants, entry);
            }
        }
    }

    fn variants(&mut self, variants: &[Variant<&str>], entry: &mut Entry) {
        let is_plural = variants.iter().any(|variant| match variant.key {
            VariantKey::NumberLiteral { .. } => true,
            VariantKey::Identifier { name } => PLURALS.contains(&name),
        });
        for variant in variants {
            let (VariantKey::Identifier { name } | VariantKey::NumberLiteral { value: name }) =
                variant.key;
            if is_plural && variant.default && name != "other" {
                let message = format!(
                    "{}: the variant for all other numbers, marked *, must be called other",
                    entry.key
                );
                self.wrong(name, message);
            }
            let is_number = matches!(variant.key, VariantKey::NumberLiteral { .. });
            if is_plural && !is_number && !PLURALS.contains(&name) {
                self.wrong(name, format!("{}: {name} is not a plural form", entry.key));
            }
            self.pattern(&variant.value, entry);
        }
    }

    fn inline(&mut self, inline: &InlineExpression<&str>, entry: &mut Entry, is_shown: bool) {
        match inline {
            InlineExpression::VariableReference { id } => {
                entry.shows |= is_shown;
                *entry.variables.entry(id.name.to_owned()).or_default() |= is_shown;
            }
            InlineExpression::StringLiteral { value } => entry.shows |= !value.trim().is_empty(),
            InlineExpression::NumberLiteral { .. } => entry.shows = true,
            InlineExpression::MessageReference { id, attribute } => {
                self.reference(id.name.to_owned(), attribute.as_ref().map(|id| id.name), entry);
            }
            InlineExpression::TermReference { id, attribute, .. } => {
                let term = format!("-{}", id.name);
                self.reference(term, attribute.as_ref().map(|id| id.name), entry);
            }
            InlineExpression::FunctionReference { id, .. } => {
                self.wrong(id.name, format!("{}: there is no function {}", entry.key, id.name));
            }
            InlineExpression::Placeable { expression } => self.expression(expression, entry),
        }
    }

    fn reference(&mut self, of: String, attribute: Option<&str>, entry: &mut Entry) {
        entry.shows = true;
        entry.references.insert(match attribute {
            Some(attribute) => format!("{of}.{attribute}"),
            None => of,
        });
    }

    fn wrong(&mut self, place: &str, message: String) {
        self.problems.push(PackError::new(&self.source.path, self.line(place), message));
    }

    /// The line of a piece of the file's text: pieces point into it.
    fn line(&self, place: &str) -> usize {
        let start = self.source.text.as_ptr() as usize;
        line_of(&self.source.text, (place.as_ptr() as usize).saturating_sub(start))
    }
}

/// The plural forms of the six languages together.
const PLURALS: [&str; 6] = ["zero", "one", "two", "few", "many", "other"];
