//! Reads and checks the content pack: everything about one treaty and its review mechanism.

mod blueprint;
mod check;
mod error;
mod expressions;
mod form;
mod lots;
mod mechanism;
mod participants;
mod questions;
mod source;
mod tables;
mod themes;
pub mod treaty_text;

pub use check::{check, check_interface, check_words};
pub use error::PackError;
pub use mechanism::Mechanism;
pub use source::Folder;

use omnibus_domain::{
    id::InstrumentId,
    instrument::{ArticleRef, Instrument},
    lots::rules::Rules,
    party::{Act, Participant},
    questionnaire::definition::Questionnaire,
    report::Blueprint,
    theme::Themes,
};
use omnibus_words::Source;

/// A content pack, read and typed.
#[derive(Clone, Debug)]
pub struct Pack {
    /// Its identifier (`untoc`).
    pub id: String,
    /// Its version.
    pub version: String,
    /// The numbers of the mechanism.
    pub mechanism: Mechanism,
    /// The sets of rules by which lots can be drawn, by their identifiers (M10-M18).
    pub lots: Vec<Rules>,
    /// The instruments in order, the convention first.
    pub instruments: Vec<Instrument>,
    /// The themes, and the cycles of a phase (M7).
    pub themes: Themes,
    /// The participants.
    pub participants: Vec<Participant>,
    /// What they did about the instruments, as far as the pack knows.
    pub acts: Vec<Act>,
    /// The questionnaire.
    pub questionnaire: Questionnaire,
    /// The blueprint of the report.
    pub blueprint: Blueprint,
    /// Its words in six languages.
    pub words: Vec<Source>,
}

impl Pack {
    /// The pack built into the program.
    ///
    /// # Errors
    /// If it cannot be read; a test keeps that from happening.
    pub fn embedded() -> Result<Self, PackError> {
        Self::read(&Folder::embedded())
    }

    /// Reads the pack in a folder.
    ///
    /// # Errors
    /// If the folder cannot be read, or as [`Pack::read`].
    pub fn from_dir(path: &std::path::Path) -> Result<Self, PackError> {
        let folder = Folder::open(path)?;
        Self::read(&folder)
    }

    /// Reads a pack.
    ///
    /// # Errors
    /// The first mistake, with file and line: a file is missing, is not valid, or says something that has
    /// no meaning. [`check`] tells all of them.
    pub fn read(folder: &Folder) -> Result<Self, PackError> {
        let unknown = || PackError::new("pack.toml", 1, "the pack cannot be read");
        Self::read_all(folder).map_err(|errors| errors.into_iter().next().unwrap_or_else(unknown))
    }

    /// Reads a pack, or tells the mistakes of all its files.
    pub(crate) fn read_all(folder: &Folder) -> Result<Self, Vec<PackError>> {
        let mut errors = Vec::new();
        let head = kept(source::head(folder), &mut errors);
        let lots = kept(lots::read(folder), &mut errors);
        let mechanism =
            lots.as_ref().and_then(|lots| kept(mechanism::read(folder, lots), &mut errors));
        let blueprint = kept(blueprint::read(folder), &mut errors);
        let instruments = kept(mechanism::instruments(folder), &mut errors);
        let (mut facts, mut themes, mut questionnaire) = (None, None, None);
        // Without instruments, everything about them would be reported as unknown.
        if let Some(instruments) = &instruments {
            facts = kept(participants::read(folder, instruments), &mut errors);
            themes = kept(themes::read(folder, instruments), &mut errors);
            let read = questions::read(folder, instruments);
            questionnaire = read.map_err(|wrong| errors.extend(wrong)).ok();
        }
        if let (Some(themes), Some(questionnaire)) = (&themes, &questionnaire) {
            errors.extend(themes::left_out(themes, questionnaire));
        }
        match (head, mechanism, lots, blueprint, instruments, themes, facts, questionnaire) {
            (
                Some(head),
                Some(mechanism),
                Some(lots),
                Some(blueprint),
                Some(instruments),
                Some(themes),
                Some((participants, acts)),
                Some(questionnaire),
            ) if errors.is_empty() => Ok(Self {
                id: head.id,
                version: head.version,
                mechanism,
                lots,
                instruments,
                themes,
                participants,
                acts,
                questionnaire,
                blueprint,
                words: source::words(folder),
            }),
            _ => Err(errors),
        }
    }

    /// An instrument by its identifier.
    pub fn instrument(&self, id: &InstrumentId) -> Option<&Instrument> {
        self.instruments.iter().find(|instrument| instrument.id == *id)
    }

    /// A set of rules of the lots by its identifier.
    pub fn rules(&self, id: &str) -> Option<&Rules> {
        self.lots.iter().find(|rules| rules.id == id)
    }

    /// Every article of every instrument, in order.
    pub fn articles(&self) -> impl Iterator<Item = ArticleRef> {
        self.instruments.iter().flat_map(|instrument| {
            let number = 1..=instrument.articles;
            number.map(|number| ArticleRef { instrument: instrument.id.clone(), number })
        })
    }
}

/// The value, or its error among the others.
fn kept<T>(read: Result<T, PackError>, errors: &mut Vec<PackError>) -> Option<T> {
    read.map_err(|error| errors.push(error)).ok()
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;
    use omnibus_domain::party;

    use super::*;

    #[test]
    fn the_embedded_pack_holds_the_facts() {
        let pack = Pack::embedded().unwrap();
        let count = |id: &str| {
            let id = id.parse().unwrap();
            party::parties(&pack.participants, &pack.acts, &id, date(2010, 9, 29)).len()
        };
        let told = ["untoc", "trafficking", "smuggling", "firearms"].map(count);
        assert_eq!(told, [157, 141, 125, 82], "as at 29 September 2010 (M2)");
        let articles: u16 = pack.instruments.iter().map(|one| one.articles).sum();
        assert_eq!(articles, 107);
        assert_eq!(pack.questionnaire.questions().len(), 525);
        assert_eq!(pack.questionnaire.chapters().len(), 77);
        let rules: Vec<_> =
            pack.lots.iter().map(|rules| (rules.id.as_str(), rules.years)).collect();
        assert_eq!(rules, [("untoc-2010", 5), ("untoc-2018", 3)]);
        let cycles: Vec<_> =
            pack.themes.cycles.iter().map(|one| (one.years, one.themes.len())).collect();
        assert_eq!(cycles, [(5, 3), (5, 3)], "annex II");
        let Mechanism { reviewing_states, same_group_reviewing_states, .. } = pack.mechanism;
        assert_eq!((reviewing_states, same_group_reviewing_states), (2, 1));
    }
}
