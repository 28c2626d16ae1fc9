//! The blueprint of the report (M37).

use omnibus_domain::{
    id::SectionId,
    instrument::InstrumentKind,
    report::{Blueprint, FindingKind, Repeat, SectionKind, Template},
};
use serde::Deserialize;
use toml::Spanned;

use crate::{
    PackError,
    error::line_of,
    source::{self, Folder},
};

pub(crate) const FILE: &str = "blueprint.toml";

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    means: Vec<String>,
    section: Vec<Entry>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Entry {
    id: Spanned<String>,
    level: Spanned<u8>,
    numbering: Option<String>,
    source: Spanned<String>,
    repeat: Option<Spanned<String>>,
    instrument: Option<InstrumentKind>,
    #[serde(default)]
    paragraphs: Vec<String>,
}

/// The deepest level of a section.
const DEEPEST: u8 = 6;

pub(crate) fn read(folder: &Folder) -> Result<Blueprint, PackError> {
    let file: File = source::toml(folder, FILE)?;
    let text = source::text(folder, FILE)?;
    let at = |byte, message: String| PackError::new(FILE, line_of(text, byte), message);
    let mut templates: Vec<Template> = Vec::new();
    for entry in file.section {
        let (line, id, level) = (entry.id.span().start, entry.id.get_ref(), entry.level.get_ref());
        if id.parse::<SectionId>().is_err() {
            return Err(at(line, format!("{id:?} is not lower-case letters, digits and hyphens")));
        }
        if templates.iter().any(|other| other.id == *id) {
            return Err(at(line, format!("the section {id} is there twice")));
        }
        let deepest = templates.last().map_or(1, |last| last.level + 1).min(DEEPEST);
        if !(1..=deepest).contains(level) {
            let message = format!(
                "the level here is 1 to {deepest}: one deeper than the section before, at most"
            );
            return Err(at(entry.level.span().start, message));
        }
        templates.push(template(text, entry)?);
    }
    Ok(Blueprint { templates, means: file.means })
}

/// The messages that sections and means of dialogue need, with the line that asks for each.
pub(crate) fn messages(folder: &Folder) -> Vec<(String, usize)> {
    let (Ok(file), Ok(text)) = (source::toml::<File>(folder, FILE), source::text(folder, FILE))
    else {
        return Vec::new();
    };
    let of = |entry: Entry| {
        let line = line_of(text, entry.id.span().start);
        let heading = format!("blueprint-{}", entry.id.get_ref());
        std::iter::once(heading).chain(entry.paragraphs).map(move |key| (key, line))
    };
    let means = file.means.iter().map(|means| (format!("blueprint-means-{means}"), 1));
    let means: Vec<_> = means.collect();
    file.section.into_iter().flat_map(of).chain(means).collect()
}

fn template(text: &str, entry: Entry) -> Result<Template, PackError> {
    let unknown = |word: &Spanned<String>, what: &str| {
        let message = format!("{:?} is no {what}", word.get_ref());
        PackError::new(FILE, line_of(text, word.span().start), message)
    };
    let kind = match entry.source.get_ref().as_str() {
        "fixed" => SectionKind::Fixed(entry.paragraphs.clone()),
        "process" => SectionKind::Process,
        "summary" => SectionKind::Summary,
        "ratification" => SectionKind::Ratification,
        "legal-system" => SectionKind::LegalSystem,
        "article-text" => SectionKind::ArticleText,
        "information" => SectionKind::Information,
        "observations" => SectionKind::Findings(FindingKind::Observation),
        "good-practices" => SectionKind::Findings(FindingKind::GoodPractice),
        "challenges" => SectionKind::Findings(FindingKind::Challenge),
        "assistance" => SectionKind::Findings(FindingKind::AssistanceNeed),
        _ => return Err(unknown(&entry.source, "source of a section")),
    };
    if !entry.paragraphs.is_empty() && entry.source.get_ref() != "fixed" {
        let message = "paragraphs belong to a section with source = \"fixed\"";
        return Err(PackError::new(FILE, line_of(text, entry.source.span().start), message));
    }
    let repeat = match entry.repeat.as_ref().map(|word| (word, word.get_ref().as_str())) {
        None => Repeat::Once,
        Some((_, "article")) => Repeat::Article,
        Some((_, "protocol")) => Repeat::Protocol,
        Some((word, _)) => return Err(unknown(word, "repetition")),
    };
    Ok(Template {
        id: entry.id.into_inner(),
        level: entry.level.into_inner(),
        numbering: entry.numbering,
        kind,
        repeat,
        instrument: entry.instrument,
    })
}
