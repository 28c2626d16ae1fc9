//! What the demonstration consists of, read from `content/demonstration/`: invented States and reviews.

use std::collections::BTreeMap;

use include_dir::{Dir, include_dir};
use jiff::civil::Date;
use omnibus_domain::{
    id::{InstrumentId, ParticipantCode, QuestionId, SectionId},
    instrument::ArticleRef,
    locale::Locale,
    questionnaire::answer::Status,
    report::FindingKind,
};
use omnibus_store::Stakeholder;
use serde::{Deserialize, de::DeserializeOwned};

use crate::{AppError, Result};

static CONTENT: Dir<'_> = include_dir!("$CARGO_MANIFEST_DIR/../../content/demonstration");

/// Everything that is loaded.
pub(super) struct Demonstration {
    pub(super) states: Vec<State>,
    pub(super) officer: Person,
    pub(super) reviews: Vec<Script>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct StatesFile {
    #[serde(rename = "state")]
    states: Vec<State>,
    officer: Person,
    /// The files of the reviews, in the order of their names on the sign-in page.
    reviews: Vec<String>,
}

/// An invented State.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct State {
    pub(super) code: ParticipantCode,
    pub(super) group: String,
    pub(super) formal_name: String,
    pub(super) names: BTreeMap<Locale, String>,
    /// By instrument: what it did on which day.
    pub(super) acts: BTreeMap<InstrumentId, BTreeMap<String, Date>>,
}

/// A person and its part.
#[derive(Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Person {
    /// How the rest of the file calls it.
    pub(super) key: String,
    /// What it does: its words are `demonstration-role-{role}`.
    pub(super) role: String,
    pub(super) name: String,
    pub(super) email: String,
    pub(super) language: Locale,
    /// The State it serves; absent for the secretariat.
    pub(super) state: Option<ParticipantCode>,
    /// For people of ministries: the ministry's name.
    pub(super) ministry: Option<String>,
    #[serde(default)]
    pub(super) position: String,
    #[serde(default)]
    pub(super) expertise: String,
    #[serde(default)]
    pub(super) arrival: Arrival,
}

/// How far a person's way into its review is.
#[derive(Clone, Copy, Default, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
pub(super) enum Arrival {
    /// It takes part.
    #[default]
    Joined,
    /// It has an account, and the secretariat has not approved its profile yet.
    Waits,
    /// It was invited today and has not answered.
    Invited,
}

/// A review from its opening to where it stands, told in days since it was opened.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Script {
    pub(super) state: ParticipantCode,
    pub(super) reviewing: Vec<ParticipantCode>,
    pub(super) languages: Vec<Locale>,
    /// How many days ago it was opened.
    pub(super) opened: i64,
    #[serde(rename = "person")]
    pub(super) people: Vec<Person>,
    #[serde(rename = "chapter", default)]
    pub(super) chapters: Vec<ChapterScript>,
    pub(super) consultation: Option<ConsultationScript>,
    /// The days on which a response was sent.
    #[serde(default)]
    pub(super) submitted: Vec<i64>,
    #[serde(rename = "article", default)]
    pub(super) articles: Vec<ArticleScript>,
    pub(super) dialogue: Option<DialogueScript>,
    #[serde(rename = "section", default)]
    pub(super) sections: Vec<SectionScript>,
    pub(super) circulated: Option<i64>,
    #[serde(rename = "comment", default)]
    pub(super) comments: Vec<CommentScript>,
    #[serde(rename = "agreement", default)]
    pub(super) agreements: Vec<AgreementScript>,
    pub(super) publication: Option<PublicationScript>,
}

/// A chapter: to whom and when it was given, its answers, its marks.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct ChapterScript {
    pub(super) slug: String,
    #[serde(default)]
    pub(super) given_to: Vec<String>,
    #[serde(default)]
    pub(super) given: i64,
    /// The day of its answers, unless an answer has its own.
    #[serde(default)]
    pub(super) answered: i64,
    pub(super) ready: Option<i64>,
    pub(super) cleared: Option<i64>,
    #[serde(rename = "answer", default)]
    pub(super) answers: Vec<AnswerScript>,
}

/// An answer; a second one to the same question is a change of the first.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct AnswerScript {
    pub(super) question: QuestionId,
    pub(super) day: Option<i64>,
    /// Who wrote it, if not the first to whom the chapter was given.
    pub(super) by: Option<String>,
    pub(super) status: Option<Status>,
    #[serde(rename = "measure", default)]
    pub(super) measures: Vec<MeasureScript>,
    #[serde(default)]
    pub(super) application: String,
    #[serde(default)]
    pub(super) reasons: String,
    #[serde(default)]
    pub(super) steps: String,
    #[serde(default)]
    pub(super) assistance: Vec<NeedScript>,
    #[serde(default)]
    pub(super) successes: String,
    #[serde(default)]
    pub(super) text: String,
}

/// A measure; `file` is the name of a file of the demonstration.
#[derive(Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub(super) struct MeasureScript {
    pub(super) title: String,
    pub(super) citation: String,
    pub(super) date: String,
    pub(super) link: String,
    pub(super) quote: String,
    pub(super) file: Option<String>,
}

/// A need for technical assistance.
#[derive(Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub(super) struct NeedScript {
    #[serde(rename = "type")]
    pub(super) kind: String,
    pub(super) description: String,
    pub(super) provider: String,
    pub(super) priority: String,
}

/// The stakeholders consulted.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct ConsultationScript {
    pub(super) day: i64,
    #[serde(rename = "stakeholder")]
    pub(super) stakeholders: Vec<Stakeholder>,
}

/// An article in the desk review.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct ArticleScript {
    pub(super) article: ArticleRef,
    /// The expert into whose hands it was put.
    pub(super) expert: Option<String>,
    #[serde(default)]
    pub(super) divided: i64,
    #[serde(rename = "finding", default)]
    pub(super) findings: Vec<FindingScript>,
    #[serde(rename = "message", default)]
    pub(super) messages: Vec<MessageScript>,
}

/// A finding.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct FindingScript {
    pub(super) by: String,
    pub(super) day: i64,
    pub(super) kind: FindingKind,
    pub(super) text: String,
    #[serde(default)]
    pub(super) reasons: String,
    /// If not the language of the review.
    pub(super) language: Option<Locale>,
}

/// A message in an article's thread.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct MessageScript {
    pub(super) by: String,
    pub(super) day: i64,
    pub(super) text: String,
    /// If not the language of the review.
    pub(super) language: Option<Locale>,
    pub(super) file: Option<String>,
}

/// How the dialogue was carried out. The days of a visit count from the opening too.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct DialogueScript {
    pub(super) day: i64,
    pub(super) by: String,
    pub(super) means: Vec<String>,
    pub(super) visit: Option<VisitScript>,
}

/// A country visit or joint meeting.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct VisitScript {
    pub(super) joint_meeting: bool,
    pub(super) from: i64,
    pub(super) to: i64,
}

/// A section of the report written by hand.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct SectionScript {
    pub(super) id: SectionId,
    pub(super) by: String,
    pub(super) day: i64,
    pub(super) text: String,
}

/// A comment on a section.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct CommentScript {
    pub(super) section: SectionId,
    pub(super) by: String,
    pub(super) day: i64,
    pub(super) text: String,
    pub(super) language: Option<Locale>,
}

/// A State agrees sections; all of them if none is named.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct AgreementScript {
    pub(super) by: String,
    pub(super) day: i64,
    #[serde(default)]
    pub(super) sections: Vec<SectionId>,
}

/// The State publishes sections; all of them if none is named.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct PublicationScript {
    pub(super) day: i64,
    #[serde(default)]
    pub(super) sections: Vec<SectionId>,
}

/// Reads all of it. Built into the program: a test keeps it readable.
pub(super) fn read() -> Result<Demonstration> {
    let StatesFile { states, officer, reviews } = parse("states.toml")?;
    let reviews = reviews.iter().map(|name| parse(name)).collect::<Result<_>>()?;
    Ok(Demonstration { states, officer, reviews })
}

/// The bytes of a file that is attached somewhere.
pub(super) fn attachment(name: &str) -> Result<&'static [u8]> {
    let path = format!("files/{name}");
    let file = CONTENT.get_file(&path);
    file.map(include_dir::File::contents).ok_or_else(|| wrong(&path, "there is no such file"))
}

impl Demonstration {
    /// Everyone with an account, with the State whose review it takes part in.
    pub(super) fn people(&self) -> impl Iterator<Item = (Option<&ParticipantCode>, &Person)> {
        let of_reviews = self.reviews.iter().flat_map(|script| {
            let here = script.people.iter().filter(|person| person.arrival != Arrival::Invited);
            here.map(move |person| (Some(&script.state), person))
        });
        std::iter::once((None, &self.officer)).chain(of_reviews)
    }
}

fn parse<T: DeserializeOwned>(path: &str) -> Result<T> {
    let file = CONTENT.get_file(path).ok_or_else(|| wrong(path, "there is no such file"))?;
    let text = file.contents_utf8().ok_or_else(|| wrong(path, "is not UTF-8"))?;
    toml::from_str(text).map_err(|error| wrong(path, error))
}

fn wrong(path: &str, why: impl std::fmt::Display) -> AppError {
    AppError::Bug(format!("content/demonstration/{path}: {why}"))
}
