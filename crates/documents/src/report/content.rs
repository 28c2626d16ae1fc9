//! What a country review report is made of: plain data, in the language of the document where it is a name.

use jiff::civil::Date;
use omnibus_domain::{
    id::InstrumentId, instrument::ArticleRef, locale::Locale, paragraph::ParagraphRef,
    report::Placed,
};

use super::told::Told;

/// Everything that a report or an executive summary says about one review.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ReportContent {
    /// The name of the State under review, in the language of the document.
    pub state: String,
    /// The names of the reviewing States, in that language and in its alphabetical order (M6).
    pub reviewers: Vec<String>,
    /// The time frame of the review cycle ("2026–2030"), if the review belongs to one.
    pub cycle: Option<String>,
    /// The document's symbol, if it has one (M51).
    pub symbol: Option<String>,
    /// The day of the document.
    pub date: Date,
    /// The language in which the report was first written.
    pub original: Locale,
    /// Whether the State and the reviewers have agreed on it.
    pub stage: Stage,
    /// Who may read it (¶36).
    pub publication: Publication,
    /// The instruments under review, in the order of the pack.
    pub instruments: Vec<InstrumentContent>,
    /// How the review was carried out.
    pub process: ProcessContent,
    /// The sections in the order of the blueprint ([`omnibus_domain::report::Blueprint::place`]). When
    /// only a part is published, those that are not are left out.
    pub sections: Vec<SectionContent>,
}

/// How far agreement has come (M37).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Stage {
    /// Not yet agreed.
    Draft,
    /// Agreed by the State under review and the reviewing States.
    Agreed {
        /// The day of the last agreement.
        on: Date,
    },
}

/// Who may read a report (¶36, ¶37).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Publication {
    /// The participants in the review only.
    Confidential,
    /// Everybody: the State published all of it.
    Whole {
        /// The day of publication.
        on: Date,
    },
    /// Everybody, but only the sections given: the document then shows no heading without one of them.
    Part {
        /// The day of publication.
        on: Date,
    },
}

/// An instrument under review and the State's acts under it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct InstrumentContent {
    /// Its identifier in the pack.
    pub id: InstrumentId,
    /// The day the State signed it.
    pub signed: Option<Date>,
    /// How and when the State became bound by it.
    pub bound: Option<BindingAct>,
}

/// The act by which the State became bound (M2).
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct BindingAct {
    /// Which act: an identifier of the pack (`ratification`).
    pub act: String,
    /// The day of deposit.
    pub on: Date,
}

/// What somebody wrote; one paragraph a line.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Writing {
    /// The words as typed.
    pub text: String,
    /// Their language.
    pub language: Locale,
}

/// How the review was carried out.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ProcessContent {
    /// The day the State sent its response to the self-assessment checklist.
    pub response_on: Option<Date>,
    /// The means of dialogue: identifiers of the pack (`videoconference`).
    pub means: Vec<String>,
    /// The governmental experts, sorted by State.
    pub experts: Vec<Expert>,
    /// The stakeholders the State consulted (M27), in its own words.
    pub stakeholders: Vec<String>,
    /// The country visit or joint meeting, if there was one (M34).
    pub visit: Option<Visit>,
}

/// A governmental expert who took part.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Expert {
    /// Name as the person writes it.
    pub name: String,
    /// The name of the State, in the language of the document.
    pub state: String,
    /// Current position, in the expert's words; may be empty.
    pub position: String,
}

/// A country visit or joint meeting.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Visit {
    /// Which of the two.
    pub kind: VisitKind,
    /// Its first day.
    pub from: Date,
    /// Its last day.
    pub to: Date,
}

/// Where the reviewers met the State.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum VisitKind {
    /// In the State under review.
    Country,
    /// At the United Nations Office at Vienna.
    JointMeeting,
}

/// A section of the report and what stands in it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SectionContent {
    /// Which section, as the blueprint places it in this report.
    pub place: Placed,
    /// False if its text is not yet agreed; a draft then says so.
    pub agreed: bool,
    /// For an article's own section: its words, if they were loaded.
    pub treaty_text: Option<TreatyText>,
    /// For a section of information: the State's answers.
    pub answers: Vec<AnswerContent>,
    /// The experts' findings.
    pub findings: Vec<FindingContent>,
    /// The State's answers to the general questions, each led in by words of the pack.
    pub passages: Vec<Passage>,
    /// What the review said here when the draft was sent to the State. It takes the place of what the
    /// review says now.
    pub told: Option<Told>,
    /// The text as the experts wrote it, or as it was sent to the State to be agreed. It takes the place of
    /// all that the review itself would say here; the tables stay.
    pub text: Option<Writing>,
}

/// The words of an article.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TreatyText {
    /// Their language.
    pub language: Locale,
    /// Its paragraphs.
    pub paragraphs: Vec<TreatyParagraph>,
}

/// A paragraph of an article.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TreatyParagraph {
    /// How far it is set in: 0 for "1.", 1 for "(a)", 2 for "(i)", 3 for "a.".
    pub depth: u8,
    /// Its words, beginning with its mark.
    pub text: String,
}

/// A passage of free text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Passage {
    /// The message that leads it in (`blueprint-legal-system-kind`), which may use `$state`.
    pub lead: Option<String>,
    /// The text.
    pub body: Writing,
}

/// A finding of the desk review (M32).
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FindingContent {
    /// Its article, where findings on several articles stand together.
    pub article: Option<ArticleRef>,
    /// The reviewing State whose experts made it, if the report is to name it.
    pub reviewer: Option<String>,
    /// The finding.
    pub body: Writing,
    /// Its reasons.
    pub reasons: Option<Writing>,
    /// What the State says to it.
    pub comment: Option<Writing>,
}

/// The State's answer to one question about a provision (M24).
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct AnswerContent {
    /// Its place in the article; none if it is about the whole article.
    pub place: Option<ParagraphRef>,
    /// How strongly the provision binds: an identifier of the pack (`must`).
    pub strength: Option<String>,
    /// The question as it was asked, in the language of the document.
    pub question: String,
    /// Whether it is implemented: an identifier of the pack (`partly`).
    pub status: Option<String>,
    /// The measures cited.
    pub measures: Vec<MeasureContent>,
    /// How they are applied.
    pub application: Option<Writing>,
    /// The authorities named and the figures given, each a table.
    pub tables: Vec<TableContent>,
    /// The difficulties.
    pub reasons: Option<Writing>,
    /// Steps taken or planned.
    pub steps: Option<Writing>,
    /// The technical assistance needed.
    pub needs: Vec<NeedContent>,
    /// Successes and good practices.
    pub successes: Option<Writing>,
}

/// A measure that implements a provision.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MeasureContent {
    /// The law or measure.
    pub title: Writing,
    /// The article or paragraph of it.
    pub article: String,
    /// Its date, as the State gave it or in words.
    pub date: String,
    /// An address where it can be read.
    pub link: String,
    /// The words quoted.
    pub text: Option<Writing>,
    /// The names of the files given with it.
    pub files: Vec<String>,
}

/// A table that is part of an answer.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TableContent {
    /// The message with its title.
    pub title: String,
    /// The messages with the headings of its columns.
    pub columns: Vec<String>,
    /// Its rows: what the State wrote, and figures as the language of the document writes them.
    pub rows: Vec<Vec<Writing>>,
}

/// A need for technical assistance.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NeedContent {
    /// Its type: an identifier of the pack (`training`).
    pub kind: String,
    /// What is needed.
    pub description: Writing,
    /// Who has provided it so far.
    pub provider: String,
    /// Its priority: an identifier of the pack (`high`); may be empty.
    pub priority: String,
}

impl SectionContent {
    /// A section in which nothing stands yet.
    pub fn new(place: Placed) -> Self {
        Self {
            place,
            agreed: false,
            treaty_text: None,
            answers: Vec::new(),
            findings: Vec::new(),
            passages: Vec::new(),
            told: None,
            text: None,
        }
    }
}
