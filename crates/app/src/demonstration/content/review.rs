//! The script of a review: everything that happens in it, told in days since it was opened.

use omnibus_domain::{
    id::{ParticipantCode, QuestionId, SectionId},
    instrument::ArticleRef,
    locale::Locale,
    questionnaire::answer::{Authority, StatisticsRow, Status},
    report::FindingKind,
};
use omnibus_store::Stakeholder;
use serde::Deserialize;

use super::Person;

/// A review from its opening to where it stands, told in days since it was opened.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(in crate::demonstration) struct Script {
    pub(in crate::demonstration) state: ParticipantCode,
    pub(in crate::demonstration) reviewing: Vec<ParticipantCode>,
    pub(in crate::demonstration) languages: Vec<Locale>,
    /// How many days ago it was opened.
    pub(in crate::demonstration) opened: i64,
    /// True for a review of years ago: its people have gone on to other posts, and nobody signs in as one of them.
    #[serde(default)]
    pub(in crate::demonstration) past: bool,
    #[serde(rename = "person")]
    pub(in crate::demonstration) people: Vec<Person>,
    #[serde(rename = "law", default)]
    pub(in crate::demonstration) laws: Vec<LawScript>,
    #[serde(rename = "chapter", default)]
    pub(in crate::demonstration) chapters: Vec<ChapterScript>,
    pub(in crate::demonstration) consultation: Option<ConsultationScript>,
    /// The days on which a response was sent.
    #[serde(default)]
    pub(in crate::demonstration) submitted: Vec<i64>,
    #[serde(rename = "article", default)]
    pub(in crate::demonstration) articles: Vec<ArticleScript>,
    pub(in crate::demonstration) dialogue: Option<DialogueScript>,
    #[serde(rename = "section", default)]
    pub(in crate::demonstration) sections: Vec<SectionScript>,
    pub(in crate::demonstration) circulated: Option<i64>,
    #[serde(rename = "comment", default)]
    pub(in crate::demonstration) comments: Vec<CommentScript>,
    #[serde(rename = "agreement", default)]
    pub(in crate::demonstration) agreements: Vec<AgreementScript>,
    pub(in crate::demonstration) publication: Option<PublicationScript>,
}

/// A law that is put into the library of the State.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(in crate::demonstration) struct LawScript {
    /// How the rest of the file calls it.
    pub(in crate::demonstration) key: String,
    pub(in crate::demonstration) by: String,
    pub(in crate::demonstration) day: i64,
    pub(in crate::demonstration) title: String,
    #[serde(default)]
    pub(in crate::demonstration) number: String,
    #[serde(default)]
    pub(in crate::demonstration) date: String,
    /// The tag of the language in which it is written.
    #[serde(default)]
    pub(in crate::demonstration) language: String,
    #[serde(default)]
    pub(in crate::demonstration) link: String,
    pub(in crate::demonstration) file: Option<String>,
}

/// A chapter: to whom and when it was given, its answers, its marks.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(in crate::demonstration) struct ChapterScript {
    pub(in crate::demonstration) slug: String,
    #[serde(default)]
    pub(in crate::demonstration) given_to: Vec<String>,
    #[serde(default)]
    pub(in crate::demonstration) given: i64,
    /// The day of its answers, unless an answer has its own.
    #[serde(default)]
    pub(in crate::demonstration) answered: i64,
    pub(in crate::demonstration) ready: Option<i64>,
    pub(in crate::demonstration) cleared: Option<i64>,
    #[serde(rename = "answer", default)]
    pub(in crate::demonstration) answers: Vec<AnswerScript>,
}

/// An answer; a second one to the same question is a change of the first.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(in crate::demonstration) struct AnswerScript {
    pub(in crate::demonstration) question: QuestionId,
    pub(in crate::demonstration) day: Option<i64>,
    /// Who wrote it, if not the first to whom the chapter was given.
    pub(in crate::demonstration) by: Option<String>,
    pub(in crate::demonstration) status: Option<Status>,
    #[serde(rename = "measure", default)]
    pub(in crate::demonstration) measures: Vec<MeasureScript>,
    #[serde(default)]
    pub(in crate::demonstration) application: String,
    #[serde(default)]
    pub(in crate::demonstration) statistics: Vec<StatisticsRow>,
    #[serde(rename = "authority", default)]
    pub(in crate::demonstration) authorities: Vec<Authority>,
    #[serde(default)]
    pub(in crate::demonstration) reasons: String,
    #[serde(default)]
    pub(in crate::demonstration) steps: String,
    #[serde(default)]
    pub(in crate::demonstration) assistance: Vec<NeedScript>,
    #[serde(default)]
    pub(in crate::demonstration) successes: String,
    #[serde(default)]
    pub(in crate::demonstration) text: String,
}

/// A measure; `file` is the name of a file of the demonstration, `law` the key of a law of the library: it is cited from
/// there, with its title, date, link and file.
#[derive(Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub(in crate::demonstration) struct MeasureScript {
    pub(in crate::demonstration) title: String,
    pub(in crate::demonstration) citation: String,
    pub(in crate::demonstration) date: String,
    pub(in crate::demonstration) link: String,
    pub(in crate::demonstration) quote: String,
    pub(in crate::demonstration) file: Option<String>,
    pub(in crate::demonstration) law: Option<String>,
}

/// A need for technical assistance.
#[derive(Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub(in crate::demonstration) struct NeedScript {
    #[serde(rename = "type")]
    pub(in crate::demonstration) kind: String,
    pub(in crate::demonstration) description: String,
    pub(in crate::demonstration) provider: String,
    pub(in crate::demonstration) priority: String,
}

/// The stakeholders consulted.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(in crate::demonstration) struct ConsultationScript {
    pub(in crate::demonstration) day: i64,
    #[serde(rename = "stakeholder")]
    pub(in crate::demonstration) stakeholders: Vec<Stakeholder>,
}

/// An article in the desk review.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(in crate::demonstration) struct ArticleScript {
    pub(in crate::demonstration) article: ArticleRef,
    /// The expert into whose hands it was put.
    pub(in crate::demonstration) expert: Option<String>,
    #[serde(default)]
    pub(in crate::demonstration) divided: i64,
    #[serde(rename = "finding", default)]
    pub(in crate::demonstration) findings: Vec<FindingScript>,
    #[serde(rename = "message", default)]
    pub(in crate::demonstration) messages: Vec<MessageScript>,
}

/// A finding.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(in crate::demonstration) struct FindingScript {
    pub(in crate::demonstration) by: String,
    pub(in crate::demonstration) day: i64,
    pub(in crate::demonstration) kind: FindingKind,
    pub(in crate::demonstration) text: String,
    #[serde(default)]
    pub(in crate::demonstration) reasons: String,
    /// If not the language of the review.
    pub(in crate::demonstration) language: Option<Locale>,
}

/// A message in an article's thread.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(in crate::demonstration) struct MessageScript {
    pub(in crate::demonstration) by: String,
    pub(in crate::demonstration) day: i64,
    pub(in crate::demonstration) text: String,
    /// If not the language of the review.
    pub(in crate::demonstration) language: Option<Locale>,
    pub(in crate::demonstration) file: Option<String>,
}

/// How the dialogue was carried out. The days of a visit count from the opening too.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(in crate::demonstration) struct DialogueScript {
    pub(in crate::demonstration) day: i64,
    pub(in crate::demonstration) by: String,
    pub(in crate::demonstration) means: Vec<String>,
    pub(in crate::demonstration) visit: Option<VisitScript>,
}

/// A country visit or joint meeting.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(in crate::demonstration) struct VisitScript {
    pub(in crate::demonstration) joint_meeting: bool,
    pub(in crate::demonstration) from: i64,
    pub(in crate::demonstration) to: i64,
}

/// A section of the report written by hand.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(in crate::demonstration) struct SectionScript {
    pub(in crate::demonstration) id: SectionId,
    pub(in crate::demonstration) by: String,
    pub(in crate::demonstration) day: i64,
    pub(in crate::demonstration) text: String,
}

/// A comment on a section.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(in crate::demonstration) struct CommentScript {
    pub(in crate::demonstration) section: SectionId,
    pub(in crate::demonstration) by: String,
    pub(in crate::demonstration) day: i64,
    pub(in crate::demonstration) text: String,
    pub(in crate::demonstration) language: Option<Locale>,
}

/// A State agrees sections; all of them if none is named.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(in crate::demonstration) struct AgreementScript {
    pub(in crate::demonstration) by: String,
    pub(in crate::demonstration) day: i64,
    #[serde(default)]
    pub(in crate::demonstration) sections: Vec<SectionId>,
}

/// The State publishes sections; all of them if none is named.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(in crate::demonstration) struct PublicationScript {
    pub(in crate::demonstration) day: i64,
    #[serde(default)]
    pub(in crate::demonstration) sections: Vec<SectionId>,
}
