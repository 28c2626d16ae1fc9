//! The questionnaire of the pack: what is asked, and the form of an answer (M23, M24).

use std::collections::BTreeMap;

use omnibus_domain::{
    chapter::Chapter,
    id::{InstrumentId, QuestionId},
    instrument::{ArticleRef, Instrument},
    paragraph::{InvalidParagraph, ParagraphRef},
    questionnaire::{
        condition::{Condition, ConditionError, Test},
        definition::{DefinitionError, Form, Question, QuestionKind, Questionnaire, Strength},
    },
};
use serde::Deserialize;
use toml::Spanned;

use crate::{
    PackError,
    error::line_of,
    form,
    source::{self, Folder},
};

/// A file of questions. Its instrument is the one it is named after, unless it says so itself.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    instrument: Option<Spanned<InstrumentId>>,
    question: Vec<Entry>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Entry {
    id: Spanned<QuestionId>,
    article: Option<Spanned<u16>>,
    part: Option<Part>,
    #[serde(default)]
    kind: QuestionKind,
    paragraph: Option<Spanned<String>>,
    strength: Option<Strength>,
    when: Option<Spanned<String>>,
    #[serde(default)]
    see: Vec<Spanned<QuestionId>>,
}

#[derive(Deserialize)]
#[serde(rename_all = "kebab-case")]
enum Part {
    General,
    FollowUp,
}

/// Where a question stands, for messages about it.
type Places = BTreeMap<QuestionId, (String, usize)>;

/// The general part comes first; then the articles in the order of instruments and numbers; then the
/// follow-up part.
pub(crate) fn read(
    folder: &Folder,
    instruments: &[Instrument],
) -> Result<Questionnaire, Vec<PackError>> {
    let (mut questions, mut places, mut errors) = (Vec::new(), Places::new(), Vec::new());
    for (path, _) in folder.below("questions/") {
        match file(folder, path, instruments) {
            Ok(read) => {
                for (question, line) in read {
                    // The later of two with one id is the one to complain about.
                    places.insert(question.id.clone(), (path.to_owned(), line));
                    questions.push(question);
                }
            }
            Err(wrong) => errors.extend(wrong),
        }
    }
    let form = form::read(folder).unwrap_or_else(|error| {
        errors.push(error);
        Form::default()
    });
    if !errors.is_empty() {
        return Err(errors);
    }
    let rank = |chapter: &Chapter| match chapter {
        Chapter::General => (0, None, 0),
        Chapter::Article(article) => {
            let at = instruments.iter().position(|one| one.id == article.instrument);
            (1, at, article.number)
        }
        Chapter::FollowUp => (2, None, 0),
    };
    questions.sort_by_key(|question| rank(&question.chapter));
    Questionnaire::new(questions, form)
        .map_err(|wrong| wrong.iter().map(|error| placed(error, &places)).collect())
}

/// The line of every question, with its file.
pub(crate) fn lines(folder: &Folder) -> Vec<(QuestionId, String, usize)> {
    let mut found = Vec::new();
    for (path, text) in folder.below("questions/") {
        let Ok(file) = source::toml::<File>(folder, path) else { continue };
        for entry in file.question {
            let line = line_of(text, entry.id.span().start);
            found.push((entry.id.into_inner(), path.to_owned(), line));
        }
    }
    found
}

fn placed(error: &DefinitionError, places: &Places) -> PackError {
    let id = match error {
        DefinitionError::Twice(id)
        | DefinitionError::StatusInQuestion(id)
        | DefinitionError::Unknown { question: id, .. } => Some(id),
        DefinitionError::Cycle(ids) => ids.first(),
        DefinitionError::OnlyStatusInField(_) => None,
    };
    match id.and_then(|id| places.get(id)) {
        Some((file, line)) => PackError::new(file, *line, error.to_string()),
        None => PackError::new(form::FILE, 1, error.to_string()),
    }
}

fn file(
    folder: &Folder,
    path: &str,
    instruments: &[Instrument],
) -> Result<Vec<(Question, usize)>, Vec<PackError>> {
    let text = source::text(folder, path).map_err(|error| vec![error])?;
    let file: File = source::toml(folder, path).map_err(|error| vec![error])?;
    let named = path.trim_start_matches("questions/").trim_end_matches(".toml");
    let wanted = file.instrument.as_ref().map_or(named, |id| id.get_ref().as_str());
    let reading = Reading {
        path,
        text,
        instrument: instruments.iter().find(|one| one.id.as_str() == wanted),
        instruments,
    };
    if let Some(id) = file.instrument.as_ref().filter(|_| reading.instrument.is_none()) {
        let message = format!("{} is not an instrument of this pack", id.get_ref());
        return Err(vec![reading.at(id.span().start, message)]);
    }
    let (mut questions, mut errors) = (Vec::new(), Vec::new());
    for entry in file.question {
        let line = line_of(text, entry.id.span().start);
        match reading.question(entry) {
            Ok(question) => questions.push((question, line)),
            Err(error) => errors.push(error),
        }
    }
    if errors.is_empty() { Ok(questions) } else { Err(errors) }
}

struct Reading<'a> {
    path: &'a str,
    text: &'a str,
    instrument: Option<&'a Instrument>,
    instruments: &'a [Instrument],
}

impl Reading<'_> {
    fn question(&self, entry: Entry) -> Result<Question, PackError> {
        let start = entry.id.span().start;
        let chapter = self.chapter(&entry, start)?;
        match (chapter.article(), entry.kind, entry.strength) {
            (Some(_), QuestionKind::Provision, None) => {
                let message =
                    "a question about a provision needs a strength: must, consider or may";
                return Err(self.at(start, message));
            }
            (None, QuestionKind::Provision, _) => {
                return Err(self.at(start, "a question outside articles needs kind = \"text\""));
            }
            _ => {}
        }
        let paragraph = entry.paragraph.as_ref().map(|place| self.paragraph(place)).transpose()?;
        let when = entry.when.as_ref().map(|when| self.condition(when)).transpose()?;
        Ok(Question {
            id: entry.id.into_inner(),
            chapter,
            kind: entry.kind,
            paragraph,
            strength: entry.strength,
            when,
            see: entry.see.into_iter().map(Spanned::into_inner).collect(),
        })
    }

    fn chapter(&self, entry: &Entry, start: usize) -> Result<Chapter, PackError> {
        let (number, instrument) = match (&entry.article, &entry.part, self.instrument) {
            (Some(number), None, Some(instrument)) => (number, instrument),
            (None, Some(Part::General), _) => return Ok(Chapter::General),
            (None, Some(Part::FollowUp), _) => return Ok(Chapter::FollowUp),
            (Some(_), None, None) => {
                let message =
                    "name the file after its instrument, or say instrument = \"…\" at its top";
                return Err(self.at(start, message));
            }
            _ => {
                let message =
                    "a question has either an article or part = \"general\" or \"follow-up\"";
                return Err(self.at(start, message));
            }
        };
        let (id, most) = (&instrument.id, instrument.articles);
        if (1..=most).contains(number.get_ref()) {
            let article = ArticleRef { instrument: id.clone(), number: *number.get_ref() };
            return Ok(Chapter::Article(article));
        }
        Err(self.at(number.span().start, format!("{id} has the articles 1 to {most}")))
    }

    fn paragraph(&self, place: &Spanned<String>) -> Result<ParagraphRef, PackError> {
        let read = place.get_ref().parse();
        read.map_err(|error: InvalidParagraph| self.at(place.span().start, error.to_string()))
    }

    fn condition(&self, when: &Spanned<String>) -> Result<Condition, PackError> {
        let condition = condition(self.path, self.text, when)?;
        let is_known = |id: &InstrumentId| self.instruments.iter().any(|one| one.id == *id);
        let unknown = condition.tests().into_iter().find_map(|test| match test {
            Test::Party(id) if !is_known(id) => Some(id.clone()),
            _ => None,
        });
        match unknown {
            Some(id) => {
                let message = format!("party(\"{id}\"): {id} is not an instrument of this pack");
                Err(self.at(when.span().start, message))
            }
            None => Ok(condition),
        }
    }

    fn at(&self, byte: usize, message: impl Into<String>) -> PackError {
        PackError::new(self.path, line_of(self.text, byte), message)
    }
}

/// Reads a condition; a mistake is placed on its line, within a text of several lines too.
pub(crate) fn condition(
    path: &str,
    text: &str,
    when: &Spanned<String>,
) -> Result<Condition, PackError> {
    let source = when.get_ref();
    source.parse().map_err(|error: ConditionError| {
        let (line, column) = error.line_and_column(source);
        // The text begins after its quotation marks, perhaps on the line below them.
        let span = when.span();
        let opening = text.get(span).and_then(|raw| raw.find(source.as_str())).unwrap_or(0);
        let line = line_of(text, when.span().start + opening) + line - 1;
        PackError::new(path, line, format!("in the condition, character {column}: {error}"))
    })
}
