//! Themes: the articles that are reviewed and shown together, and the cycles of a phase made of them (M7, annex II).

use std::collections::BTreeSet;

use crate::{id::ThemeId, instrument::ArticleRef};

/// A theme of the mechanism.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Theme {
    /// Its identifier in the pack.
    pub id: ThemeId,
    /// Its articles, in the order of instruments and articles; none twice.
    pub articles: Vec<ArticleRef>,
}

/// One cycle of a phase, as the mechanism lays it down.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CycleThemes {
    /// How many years it lasts, from 1.
    pub years: u16,
    /// The themes that are reviewed in it.
    pub themes: Vec<ThemeId>,
}

/// The themes of the mechanism, in order, and the cycles of a phase. Every article with a question is in at least one
/// theme, and every theme in at least one cycle.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Themes {
    /// The themes, in the order in which they are always listed.
    pub list: Vec<Theme>,
    /// The cycles of a phase, the first one first.
    pub cycles: Vec<CycleThemes>,
}

impl Theme {
    /// The Fluent message that names the theme: `theme-prevention`.
    pub fn title_key(&self) -> String {
        format!("theme-{}", self.id)
    }
}

impl Themes {
    /// A theme by its identifier.
    pub fn get(&self, id: &ThemeId) -> Option<&Theme> {
        self.list.iter().find(|theme| theme.id == *id)
    }

    /// The themes in which an article stands, in order.
    pub fn of<'a>(&'a self, article: &'a ArticleRef) -> impl Iterator<Item = &'a Theme> {
        self.list.iter().filter(move |theme| theme.articles.contains(article))
    }

    /// The articles of some themes, each once.
    pub fn articles(&self, themes: &[ThemeId]) -> BTreeSet<ArticleRef> {
        let chosen = self.list.iter().filter(|theme| themes.contains(&theme.id));
        chosen.flat_map(|theme| theme.articles.iter().cloned()).collect()
    }

    /// The cycle that the mechanism lays down for this number within a phase, from 1.
    pub fn cycle(&self, number: u16) -> Option<&CycleThemes> {
        self.cycles.get(usize::from(number).checked_sub(1)?)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn article(text: &str) -> ArticleRef {
        text.parse().unwrap()
    }

    fn themes() -> Themes {
        let theme = |id: &str, articles: &[&str]| Theme {
            id: id.parse().unwrap(),
            articles: articles.iter().map(|text| article(text)).collect(),
        };
        Themes {
            list: vec![theme("honey", &["bees/1", "bees/2"]), theme("stings", &["bees/2"])],
            cycles: vec![CycleThemes { years: 2, themes: vec!["honey".parse().unwrap()] }],
        }
    }

    #[test]
    fn an_article_may_stand_in_two_themes() {
        let themes = themes();
        let of = |text: &str| {
            let article = article(text);
            themes.of(&article).map(|theme| theme.id.to_string()).collect::<Vec<_>>()
        };
        assert_eq!(of("bees/1"), ["honey"]);
        assert_eq!(of("bees/2"), ["honey", "stings"]);
        assert!(of("bees/3").is_empty());
        let both = ["stings".parse().unwrap(), "honey".parse().unwrap()];
        assert_eq!(
            themes.articles(&both).into_iter().collect::<Vec<_>>(),
            [article("bees/1"), article("bees/2")]
        );
    }

    #[test]
    fn cycles_are_numbered_from_one() {
        let themes = themes();
        assert_eq!(themes.cycle(0), None);
        assert_eq!(themes.cycle(1).map(|cycle| cycle.years), Some(2));
        assert_eq!(themes.cycle(2), None);
    }
}
