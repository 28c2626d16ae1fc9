//! The gap analysis of a State as a document and as a workbook, for the State alone (M29).

mod document;
mod sheets;

pub use document::compose;
pub use sheets::workbook;

use jiff::civil::Date;
use omnibus_domain::{
    gap::{GapAnalysis, Provision},
    id::{InstrumentId, ThemeId},
    instrument::ArticleRef,
    questionnaire::definition::Form,
    theme::Themes,
};
use omnibus_words::{Arg, Words};

/// What is known about the gaps of a State.
#[derive(Clone, Debug)]
pub struct GapContent {
    /// The name of the State, in the language of the document.
    pub state: String,
    /// The day on which the answers stood like this.
    pub date: Date,
    /// Its provisions and needs.
    pub analysis: GapAnalysis,
    /// The themes of the mechanism.
    pub themes: Themes,
    /// The form of the answers, with the types of assistance in order.
    pub form: Form,
    /// True if it holds only the articles that a ministry was given.
    pub of_ministry: bool,
    /// The only instrument, if it was narrowed to one.
    pub instrument: Option<InstrumentId>,
    /// The only theme, if it was narrowed to one.
    pub theme: Option<ThemeId>,
}

/// Says things of the gap analysis in one language.
struct Teller<'a> {
    content: &'a GapContent,
    words: &'a Words,
}

impl Teller<'_> {
    fn title(&self) -> String {
        self.words.with("gap-document-title", &[("state", Arg::from(&self.content.state))])
    }

    /// For whom it is, what it is drawn from, and what it is narrowed to.
    fn notices(&self) -> Vec<String> {
        let date = self.words.date(self.content.date);
        let mut notices = vec![
            self.words.get("gap-notice-inside"),
            self.words.with("gap-notice-answers", &[("date", date.into())]),
        ];
        if self.content.of_ministry {
            notices.push(self.words.get("gap-notice-ministry"));
        }
        if let Some(instrument) = &self.content.instrument {
            let name = self.words.get(&format!("instrument-{instrument}.short"));
            notices.push(self.words.with("gap-notice-instrument", &[("instrument", name.into())]));
        }
        if let Some(theme) = &self.content.theme {
            let name = self.words.get(&format!("theme-{theme}"));
            notices.push(self.words.with("gap-notice-theme", &[("theme", name.into())]));
        }
        notices
    }

    /// "Organized Crime Convention, article 5".
    fn article(&self, article: &ArticleRef) -> String {
        let instrument = self.instrument(&article.instrument);
        let args = [("instrument", instrument.into()), ("number", article.number.into())];
        self.words.with("documents-article-of", &args)
    }

    fn instrument(&self, id: &InstrumentId) -> String {
        self.words.get(&format!("instrument-{id}.short"))
    }

    fn theme(&self, id: Option<&ThemeId>) -> String {
        match id {
            Some(id) => self.words.get(&format!("theme-{id}")),
            None => self.words.get("gap-no-theme"),
        }
    }

    /// The themes of an article, as a list.
    fn themes(&self, article: &ArticleRef) -> String {
        let of = self.content.themes.of(article);
        let names: Vec<String> = of.map(|theme| self.words.get(&theme.title_key())).collect();
        self.words.list(&names)
    }

    /// "1 (a) (i)"; empty if the question is about the whole article.
    fn paragraph(&self, provision: &Provision) -> String {
        let paragraph = provision.question.paragraph.as_ref();
        paragraph.map(|place| self.words.paragraph(place)).unwrap_or_default()
    }

    fn strength(&self, provision: &Provision) -> String {
        let strength = provision.question.strength;
        strength
            .map(|strength| self.words.get(&format!("strength-{}", strength.as_str())))
            .unwrap_or_default()
    }

    /// The name of a type of assistance; a word that the pack no longer offers is shown as it is.
    fn kind(&self, kind: &str) -> String {
        match kind {
            "" => self.words.get("gap-no-type"),
            kind => self.choice("type", kind),
        }
    }

    fn choice(&self, part: &str, word: &str) -> String {
        let key = format!("answer-assistance-{part}-{word}");
        let found = if word.is_empty() { None } else { self.words.find(&key) };
        found.unwrap_or_else(|| word.to_owned())
    }
}
