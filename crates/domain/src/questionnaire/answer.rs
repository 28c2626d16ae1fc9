//! What a State answers to one question (M24), as it is stored, sent and shown.

use std::{collections::BTreeMap, fmt, str::FromStr};

use serde::{Deserialize, Serialize};

use super::limit::is_web_address;
use crate::{
    id::{FileId, LawId},
    locale::Locale,
};

/// Whether a provision is implemented.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Status {
    /// Law and practice cover the whole provision.
    Yes,
    /// They cover some of it.
    Partly,
    /// No measure covers it.
    No,
}

impl Status {
    /// In the order in which they are offered.
    pub const ALL: [Self; 3] = [Self::Yes, Self::Partly, Self::No];

    /// The word used in the pack, the database, the API and message keys.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Yes => "yes",
            Self::Partly => "partly",
            Self::No => "no",
        }
    }
}

impl fmt::Display for Status {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl FromStr for Status {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        Self::ALL.into_iter().find(|status| status.as_str() == text).ok_or_else(|| text.to_owned())
    }
}

/// An answer. What an older version of the program stored still reads: whatever is absent is blank,
/// whatever is unknown is passed over.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct AnswerContent {
    /// Whether the provision is implemented.
    pub status: Option<Status>,
    /// The laws and other measures that implement it.
    pub measures: Vec<Measure>,
    /// How they are applied: cases, figures.
    pub application: String,
    /// The rows of the question's table of statistics.
    pub statistics: Vec<StatisticsRow>,
    /// The authorities designated or responsible.
    pub authorities: Vec<Authority>,
    /// Difficulties in implementing the provision.
    pub reasons: String,
    /// Steps taken or planned.
    pub steps: String,
    /// Technical assistance needed.
    pub assistance: Vec<Assistance>,
    /// Successes and good practices.
    pub successes: String,
    /// The whole answer to a question that asks for text only.
    pub text: String,
    /// The language in which the answer is written.
    pub language: Locale,
}

/// A law or other measure.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Measure {
    /// Its official title.
    pub title: String,
    /// The article or paragraph of it.
    pub citation: String,
    /// Its date as written; [`super::date::PartialDate`] reads it.
    pub date: String,
    /// An address where it can be read.
    pub link: String,
    /// Its words.
    pub quote: String,
    /// Files that hold it.
    pub files: Vec<FileId>,
    /// The law of the State's library from which it was cited. The measure has its own wording: it says the
    /// same after the law was changed or removed.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub law: Option<LawId>,
}

/// A row of a table of statistics, as it was typed; [`super::figures`] reads it.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct StatisticsRow {
    /// The year, or what the row is about.
    pub label: String,
    /// What stands in its columns, by their identifiers.
    pub cells: BTreeMap<String, String>,
}

/// A competent national authority (M48).
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Authority {
    /// Its official name.
    pub name: String,
    /// What it is responsible for: instruments, kinds of requests, a part of the territory.
    pub purpose: String,
    /// Address, telephone, electronic mail of the office; no names of private persons.
    pub contact: String,
    /// The languages in which it accepts requests.
    pub languages: String,
    /// How it is reached when a request is urgent.
    pub urgent: String,
}

/// A need for technical assistance.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Assistance {
    /// Its type, one of the pack's; empty if not chosen.
    #[serde(rename = "type")]
    pub kind: String,
    /// What is needed.
    pub description: String,
    /// Who provides or has provided it so far.
    pub provider: String,
    /// Its priority, one of the pack's; empty if not chosen.
    pub priority: String,
}

impl Default for AnswerContent {
    fn default() -> Self {
        Self::blank(Locale::En)
    }
}

impl AnswerContent {
    /// An answer in which nothing has been given yet, to be written in `language`.
    pub const fn blank(language: Locale) -> Self {
        Self {
            status: None,
            measures: Vec::new(),
            application: String::new(),
            statistics: Vec::new(),
            authorities: Vec::new(),
            reasons: String::new(),
            steps: String::new(),
            assistance: Vec::new(),
            successes: String::new(),
            text: String::new(),
            language,
        }
    }

    /// True if nothing at all has been given, whichever question it answers.
    pub fn is_empty(&self) -> bool {
        is_blank(&self.text) && self.is_empty_but_for_text()
    }

    /// True if nothing has been given that answers a question about a provision.
    pub fn is_empty_but_for_text(&self) -> bool {
        self.status.is_none()
            && self.measures.iter().all(Measure::is_empty)
            && self.assistance.iter().all(Assistance::is_empty)
            && self.statistics.iter().all(StatisticsRow::is_empty)
            && self.authorities.iter().all(Authority::is_empty)
            && [&self.application, &self.reasons, &self.steps, &self.successes]
                .into_iter()
                .all(|text| is_blank(text))
    }

    /// The same answer as it is stored: line ends are `\n`, characters that no document can hold are
    /// gone, texts have no space around them, rows in which nothing was given are left out.
    #[must_use]
    pub fn normalised(mut self) -> Self {
        for text in self.texts_mut() {
            *text = cleaned(text);
        }
        self.measures.retain(|measure| !measure.is_empty());
        self.assistance.retain(|need| !need.is_empty());
        self.authorities.retain(|authority| !authority.is_empty());
        for row in &mut self.statistics {
            row.cells.retain(|_, cell| !cell.is_empty());
        }
        self.statistics.retain(|row| !row.is_empty());
        self
    }
}

impl Measure {
    /// True if nothing has been given; where it was cited from says nothing by itself.
    pub fn is_empty(&self) -> bool {
        self.files.is_empty()
            && [&self.title, &self.citation, &self.date, &self.link, &self.quote]
                .into_iter()
                .all(|text| is_blank(text))
    }

    /// The link, if it is an address that a page may link to.
    pub fn web_address(&self) -> Option<&str> {
        let link = self.link.trim();
        is_web_address(link).then_some(link)
    }
}

impl StatisticsRow {
    /// True if nothing has been given.
    pub fn is_empty(&self) -> bool {
        is_blank(&self.label) && self.cells.values().all(|cell| is_blank(cell))
    }
}

impl Authority {
    /// True if nothing has been given.
    pub fn is_empty(&self) -> bool {
        let Self { name, purpose, contact, languages, urgent } = self;
        [name, purpose, contact, languages, urgent].into_iter().all(|text| is_blank(text))
    }
}

impl Assistance {
    /// True if nothing has been given.
    pub fn is_empty(&self) -> bool {
        [&self.kind, &self.description, &self.provider, &self.priority]
            .into_iter()
            .all(|text| is_blank(text))
    }
}

fn is_blank(text: &str) -> bool {
    text.trim().is_empty()
}

/// XML and with it Word cannot hold these characters at all.
pub fn cleaned(text: &str) -> String {
    let text = text.replace("\r\n", "\n").replace('\r', "\n");
    let kept = |c: &char| {
        !matches!(c, '\u{FFFE}' | '\u{FFFF}') && (!c.is_control() || "\n\t".contains(*c))
    };
    text.chars().filter(kept).collect::<String>().trim().to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(given: &str, stored: &str) {
        let answer = AnswerContent { reasons: given.into(), ..AnswerContent::default() };
        let normalised = answer.normalised();
        assert_eq!(normalised.reasons, stored, "{given:?}");
        assert_eq!(normalised.clone().normalised(), normalised, "{given:?}");
    }

    #[test]
    fn texts_are_stored_clean() {
        check("  a\r\nb\rc \n", "a\nb\nc");
        check("nul\0l \u{1b}[31m\u{FFFE}", "null [31m");
        check("\u{202b}نص\u{202c}\tعمود", "\u{202b}نص\u{202c}\tعمود");
    }

    #[test]
    fn rows_without_anything_are_left_out() {
        let given = Measure { title: "Penal Code".into(), ..Measure::default() };
        let file = Measure { files: vec!["f1".parse().unwrap()], ..Measure::default() };
        let blank = Measure { title: " \0".into(), ..Measure::default() };
        let answer = AnswerContent {
            measures: vec![blank, given.clone(), file.clone()],
            assistance: vec![Assistance::default()],
            authorities: vec![Authority { contact: "\u{1}".into(), ..Authority::default() }],
            statistics: vec![
                StatisticsRow::default(),
                StatisticsRow {
                    label: " 2023\0".into(),
                    cells: [("cases".into(), " ".into()), ("persons".into(), "\u{200f}٧".into())]
                        .into(),
                },
            ],
            ..AnswerContent::default()
        };
        let stored = answer.normalised();
        assert_eq!((stored.measures, stored.assistance), (vec![given, file], vec![]));
        assert_eq!(stored.authorities, []);
        let row = StatisticsRow {
            label: "2023".into(),
            cells: [("persons".into(), "\u{200f}٧".into())].into(),
        };
        assert_eq!(stored.statistics, [row]);
    }

    #[test]
    fn an_answer_is_empty_until_something_is_given() {
        assert!(AnswerContent::blank(Locale::Ar).is_empty());
        assert!(AnswerContent { text: " \n".into(), ..AnswerContent::default() }.is_empty());
        let no = AnswerContent { status: Some(Status::No), ..AnswerContent::default() };
        assert!(!no.is_empty());
    }

    #[test]
    fn old_answers_still_read() {
        let old = r#"{"status":"partly","colour":"blue","measures":[{"title":"Act 1"}],"assistance":[{"type":"training"}]}"#;
        let read: AnswerContent = serde_json::from_str(old).unwrap();
        assert_eq!(read.status, Some(Status::Partly));
        assert_eq!(read.measures[0].title, "Act 1");
        assert_eq!(read.assistance[0].kind, "training");
        assert_eq!(read.language, Locale::En);
        let again = serde_json::to_string(&read).unwrap();
        assert!(
            !again.contains("law"),
            "an answer without a law is stored as it always was: {again}"
        );
        assert_eq!(serde_json::from_str::<AnswerContent>(&again).unwrap(), read);
        assert_eq!(serde_json::from_str::<AnswerContent>("{}").unwrap(), AnswerContent::default());
    }
}
