//! `themes.toml`: the themes of the mechanism and the cycles of a phase (M7).

use std::collections::{BTreeMap, BTreeSet};

use omnibus_domain::{
    id::{InstrumentId, ThemeId},
    instrument::{ArticleRef, Instrument},
    questionnaire::definition::Questionnaire,
    theme::{CycleThemes, Theme, Themes},
};
use serde::Deserialize;
use toml::Spanned;

use crate::{
    PackError,
    error::line_of,
    source::{self, Folder},
};

pub(crate) const FILE: &str = "themes.toml";

/// The longest cycle, in years.
const MOST_YEARS: u16 = 50;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    #[serde(default)]
    theme: Vec<ThemeEntry>,
    #[serde(default)]
    cycle: Vec<CycleEntry>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct ThemeEntry {
    id: Spanned<ThemeId>,
    articles: BTreeMap<Spanned<InstrumentId>, Vec<Spanned<u16>>>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct CycleEntry {
    years: Spanned<u16>,
    themes: Spanned<Vec<Spanned<ThemeId>>>,
}

/// Reads the themes and the cycles.
pub(crate) fn read(folder: &Folder, instruments: &[Instrument]) -> Result<Themes, PackError> {
    let file: File = source::toml(folder, FILE)?;
    let text = source::text(folder, FILE)?;
    let at = |byte, message: String| PackError::new(FILE, line_of(text, byte), message);
    let mut list: Vec<Theme> = Vec::new();
    for entry in file.theme {
        let (start, id) = (entry.id.span().start, entry.id.get_ref().clone());
        if list.iter().any(|other| other.id == id) {
            return Err(at(start, format!("the theme {id} is there twice")));
        }
        let articles = articles(text, entry.articles, instruments)?;
        if articles.is_empty() {
            return Err(at(start, format!("the theme {id} has no article")));
        }
        list.push(Theme { id, articles });
    }
    let cycles = file.cycle.into_iter().map(|entry| cycle(text, entry, &list));
    let cycles: Vec<CycleThemes> = cycles.collect::<Result<_, _>>()?;
    let is_reviewed = |theme: &&Theme| cycles.iter().any(|one| one.themes.contains(&theme.id));
    match list.iter().find(|theme| !is_reviewed(theme)) {
        Some(theme) => Err(at(0, format!("the theme {} is in no cycle", theme.id))),
        None => Ok(Themes { list, cycles }),
    }
}

/// The articles that questions ask about and that stand in no theme: no cycle would ever review them.
pub(crate) fn left_out(themes: &Themes, questionnaire: &Questionnaire) -> Vec<PackError> {
    let asked = questionnaire.questions().iter().filter_map(|one| one.chapter.article());
    let asked: BTreeSet<&ArticleRef> = asked.collect();
    let lost = asked.into_iter().filter(|article| themes.of(article).next().is_none());
    lost.map(|article| PackError::new(FILE, 1, format!("the article {article} is in no theme")))
        .collect()
}

fn articles(
    text: &str,
    by_instrument: BTreeMap<Spanned<InstrumentId>, Vec<Spanned<u16>>>,
    instruments: &[Instrument],
) -> Result<Vec<ArticleRef>, PackError> {
    let at = |byte, message: String| PackError::new(FILE, line_of(text, byte), message);
    let place = |id: &InstrumentId| instruments.iter().position(|one| one.id == *id);
    let mut found = Vec::new();
    for (id, numbers) in by_instrument {
        let (start, id) = (id.span().start, id.into_inner());
        let Some((place, instrument)) = place(&id).and_then(|at| Some((at, instruments.get(at)?)))
        else {
            return Err(at(start, format!("{id} is not an instrument of this pack")));
        };
        for number in numbers {
            let (start, number) = (number.span().start, number.into_inner());
            if !(1..=instrument.articles).contains(&number) {
                let message = format!("{id} has the articles 1 to {}", instrument.articles);
                return Err(at(start, message));
            }
            if found.contains(&(place, number)) {
                return Err(at(start, format!("the article {id}/{number} is there twice")));
            }
            found.push((place, number));
        }
    }
    found.sort_unstable();
    let article = |(place, number): (usize, u16)| {
        let instrument = instruments.get(place)?.id.clone();
        Some(ArticleRef { instrument, number })
    };
    Ok(found.into_iter().filter_map(article).collect())
}

fn cycle(text: &str, entry: CycleEntry, list: &[Theme]) -> Result<CycleThemes, PackError> {
    let at = |byte, message: String| PackError::new(FILE, line_of(text, byte), message);
    let years = *entry.years.get_ref();
    if !(1..=MOST_YEARS).contains(&years) {
        let message = format!("a cycle lasts 1 to {MOST_YEARS} years");
        return Err(at(entry.years.span().start, message));
    }
    let start = entry.themes.span().start;
    let mut themes: Vec<ThemeId> = Vec::new();
    for theme in entry.themes.into_inner() {
        let (start, id) = (theme.span().start, theme.into_inner());
        if !list.iter().any(|known| known.id == id) {
            return Err(at(start, format!("{id} is not a theme")));
        }
        if themes.contains(&id) {
            return Err(at(start, format!("the theme {id} is there twice")));
        }
        themes.push(id);
    }
    if themes.is_empty() {
        return Err(at(start, "a cycle reviews at least one theme".to_owned()));
    }
    Ok(CycleThemes { years, themes })
}
