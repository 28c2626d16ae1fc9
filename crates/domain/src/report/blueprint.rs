//! The blueprint of country review reports: which sections a report has, in which order (M37, app. II).

use crate::{
    id::{InstrumentId, SectionId},
    instrument::{ArticleRef, InstrumentKind},
};

/// Where the paragraphs of a section come from.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum SectionKind {
    /// The messages named, in that order; none is a heading alone.
    Fixed(Vec<String>),
    /// How this review was carried out.
    Process,
    /// The heading of the executive summary.
    Summary,
    /// The acts by which the State bound itself, and its law of ratification.
    Ratification,
    /// The State's answers on its legal system.
    LegalSystem,
    /// The article's heading and own words.
    ArticleText,
    /// The State's answers on the article.
    Information,
    /// The findings of one kind: on the article, or on all of them in the executive summary.
    Findings(FindingKind),
}

/// The kinds of findings of a desk review (M32, G31-32).
#[derive(
    Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, serde::Serialize, serde::Deserialize,
)]
#[serde(rename_all = "kebab-case")]
pub enum FindingKind {
    /// An observation on the implementation of the article.
    Observation,
    /// A success or good practice.
    GoodPractice,
    /// A challenge in implementation.
    Challenge,
    /// A need for technical assistance.
    AssistanceNeed,
}

impl FindingKind {
    /// In the blueprint's order.
    pub const ALL: [Self; 4] =
        [Self::Observation, Self::GoodPractice, Self::Challenge, Self::AssistanceNeed];

    /// The word used in the database, the API, addresses and message keys.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Observation => "observation",
            Self::GoodPractice => "good-practice",
            Self::Challenge => "challenge",
            Self::AssistanceNeed => "assistance-need",
        }
    }
}

impl std::str::FromStr for FindingKind {
    type Err = String;
    fn from_str(text: &str) -> Result<Self, String> {
        Self::ALL.into_iter().find(|kind| kind.as_str() == text).ok_or_else(|| text.to_owned())
    }
}

/// How often a section stands in a report.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Repeat {
    /// Once.
    Once,
    /// Once for each protocol under review.
    Protocol,
    /// Once for each article under review, together with the sections that follow it.
    Article,
}

/// A section as the content pack describes it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Template {
    /// Its identifier; its heading is the message `blueprint-{id}`.
    pub id: String,
    /// 1 is outermost.
    pub level: u8,
    /// As the blueprint numbers it (`IV`, `C`, `(a)`).
    pub numbering: Option<String>,
    /// Where its paragraphs come from.
    pub kind: SectionKind,
    /// How often it stands in a report.
    pub repeat: Repeat,
    /// The kind of instrument it speaks of, if of one.
    pub instrument: Option<InstrumentKind>,
}

/// All sections in order.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Blueprint {
    /// The sections as the pack lists them.
    pub templates: Vec<Template>,
    /// The means of dialogue that a report can name (M33), each the message `blueprint-means-{id}`.
    pub means: Vec<String>,
}

/// A section in its place in the report of one review.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Placed {
    /// Its identifier in this report: `introduction`, `untoc-5-observations`.
    pub id: SectionId,
    /// The message with its heading.
    pub heading: String,
    /// 1 is outermost.
    pub level: u8,
    /// Its numbering.
    pub numbering: Option<String>,
    /// Where its paragraphs come from.
    pub kind: SectionKind,
    /// The instrument it speaks of, if of one.
    pub instrument: Option<InstrumentId>,
    /// The article it speaks of, if of one.
    pub article: Option<ArticleRef>,
}

impl Placed {
    /// True if the section has paragraphs to write and to agree; false for a heading alone.
    pub fn has_text(&self) -> bool {
        match &self.kind {
            SectionKind::Fixed(paragraphs) => !paragraphs.is_empty(),
            SectionKind::Summary | SectionKind::ArticleText => false,
            _ => true,
        }
    }
}

impl Blueprint {
    /// The sections of a report on `articles` of `instruments`, both in the pack's order.
    pub fn place(
        &self,
        instruments: &[(InstrumentId, InstrumentKind)],
        articles: &[ArticleRef],
    ) -> Vec<Placed> {
        let mut placed = Vec::new();
        let mut rest = self.templates.as_slice();
        while let Some(first) = rest.first() {
            let block = match first.repeat {
                Repeat::Once => 1,
                Repeat::Protocol => 1 + run(&rest[1..], |t| t.repeat == Repeat::Article),
                Repeat::Article => run(rest, |t| t.repeat == Repeat::Article),
            };
            let (here, after) = rest.split_at(block);
            rest = after;
            match first.repeat {
                Repeat::Once => placed.extend(put(first, None, None, 0)),
                Repeat::Protocol => place_protocols(&mut placed, here, instruments, articles),
                Repeat::Article => {
                    let of_kind = |kind| first.instrument.is_none_or(|wanted| wanted == kind);
                    for (id, _) in instruments.iter().filter(|(_, kind)| of_kind(*kind)) {
                        place_articles(&mut placed, here, id, articles);
                    }
                }
            }
        }
        placed
    }
}

fn run(templates: &[Template], belongs: impl Fn(&Template) -> bool) -> usize {
    templates.iter().take_while(|template| belongs(template)).count()
}

fn place_protocols(
    placed: &mut Vec<Placed>,
    block: &[Template],
    instruments: &[(InstrumentId, InstrumentKind)],
    articles: &[ArticleRef],
) {
    let Some((heading, per_article)) = block.split_first() else { return };
    let protocols = instruments.iter().filter(|(_, kind)| *kind == InstrumentKind::Protocol);
    let with_articles =
        protocols.filter(|(id, _)| articles.iter().any(|article| article.instrument == *id));
    for (position, (id, _)) in with_articles.enumerate() {
        placed.extend(put(heading, Some(id), None, position));
        place_articles(placed, per_article, id, articles);
    }
}

fn place_articles(
    placed: &mut Vec<Placed>,
    block: &[Template],
    instrument: &InstrumentId,
    articles: &[ArticleRef],
) {
    for article in articles.iter().filter(|article| article.instrument == *instrument) {
        placed.extend(
            block.iter().filter_map(|template| put(template, Some(instrument), Some(article), 0)),
        );
    }
}

fn put(
    template: &Template,
    instrument: Option<&InstrumentId>,
    article: Option<&ArticleRef>,
    position: usize,
) -> Option<Placed> {
    let id = match (article, instrument) {
        (Some(article), _) => format!("{}-{}", article.slug(), part_of_article(&template.kind)),
        (None, Some(instrument)) => format!("{}-{instrument}", template.id),
        (None, None) => template.id.clone(),
    };
    Some(Placed {
        id: id.parse().ok()?,
        heading: format!("blueprint-{}", template.id),
        level: template.level,
        numbering: template.numbering.as_deref().map(|numbering| advance(numbering, position)),
        kind: template.kind.clone(),
        instrument: instrument.cloned(),
        article: article.cloned(),
    })
}

fn part_of_article(kind: &SectionKind) -> &'static str {
    match kind {
        SectionKind::ArticleText => "text",
        SectionKind::Findings(FindingKind::Observation) => "observations",
        SectionKind::Findings(FindingKind::GoodPractice) => "good-practices",
        SectionKind::Findings(FindingKind::Challenge) => "challenges",
        SectionKind::Findings(FindingKind::AssistanceNeed) => "assistance",
        _ => "information",
    }
}

/// `D`, one further: `E`. Numberings that are not one letter stay as they are.
fn advance(numbering: &str, by: usize) -> String {
    match numbering.as_bytes() {
        [letter @ b'A'..=b'Z'] => {
            let last = usize::from(b'Z' - letter);
            char::from(letter + u8::try_from(by.min(last)).unwrap_or(0)).to_string()
        }
        _ => numbering.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn template(id: &str, numbering: &str, kind: SectionKind, repeat: Repeat) -> Template {
        let instrument = match id.split_once('-') {
            Some(("convention", _)) => Some(InstrumentKind::Convention),
            Some(("protocol", _)) => Some(InstrumentKind::Protocol),
            _ => None,
        };
        let numbering = (!numbering.is_empty()).then(|| numbering.to_owned());
        Template { id: id.into(), level: 1, numbering, kind, repeat, instrument }
    }

    fn blueprint() -> Blueprint {
        let observations = SectionKind::Findings(FindingKind::Observation);
        Blueprint {
            means: Vec::new(),
            templates: vec![
                template("introduction", "I", SectionKind::Fixed(vec!["x".into()]), Repeat::Once),
                template("convention-text", "", SectionKind::ArticleText, Repeat::Article),
                template("convention-found", "(b)", observations.clone(), Repeat::Article),
                template("protocol-head", "D", SectionKind::Fixed(vec![]), Repeat::Protocol),
                template("protocol-text", "", SectionKind::ArticleText, Repeat::Article),
                template("protocol-found", "(b)", observations, Repeat::Article),
            ],
        }
    }

    fn check(instruments: &[(&str, InstrumentKind)], articles: &[&str], expected: &[&str]) {
        let instruments: Vec<_> =
            instruments.iter().map(|(id, kind)| (id.parse().unwrap(), *kind)).collect();
        let articles: Vec<_> = articles.iter().map(|text| text.parse().unwrap()).collect();
        let told: Vec<_> = blueprint()
            .place(&instruments, &articles)
            .iter()
            .map(|section| format!("{} {}", section.numbering.as_deref().unwrap_or(""), section.id))
            .collect();
        assert_eq!(told, expected);
    }

    #[test]
    fn articles_stand_under_their_instruments() {
        use InstrumentKind::{Convention, Protocol};
        let instruments = [("untoc", Convention), ("firearms", Protocol), ("smuggling", Protocol)];
        check(
            &instruments,
            &["untoc/5", "untoc/6", "firearms/5", "smuggling/6"],
            &[
                "I introduction",
                " untoc-5-text",
                "(b) untoc-5-observations",
                " untoc-6-text",
                "(b) untoc-6-observations",
                "D protocol-head-firearms",
                " firearms-5-text",
                "(b) firearms-5-observations",
                "E protocol-head-smuggling",
                " smuggling-6-text",
                "(b) smuggling-6-observations",
            ],
        );
        let convention_alone = ["I introduction", " untoc-5-text", "(b) untoc-5-observations"];
        check(&instruments, &["untoc/5"], &convention_alone);
    }

    #[test]
    fn letters_run_on_and_stop_at_z() {
        assert_eq!(advance("D", 2), "F");
        assert_eq!(advance("Y", 5), "Z");
        assert_eq!(advance("IV", 1), "IV");
    }
}
