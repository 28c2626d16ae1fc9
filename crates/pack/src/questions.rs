//! The questionnaire of the pack: what is asked, and the form of an answer (M23, M24).

use omnibus_domain::{
    chapter::Chapter,
    id::{InstrumentId, QuestionId},
    instrument::{ArticleRef, Instrument},
    paragraph::{InvalidParagraph, ParagraphRef},
    questionnaire::{
        definition::{Origin, Parts, Question, QuestionKind, Questionnaire, Strength},
        expression::Written,
        table::Check,
    },
};
use serde::Deserialize;
use toml::Spanned;

use crate::{
    PackError,
    error::line_of,
    expressions::Places,
    form,
    source::{self, Folder},
    tables,
};

/// A file of questions. Its instrument is the one it is named after, unless it says so itself.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    instrument: Option<Spanned<InstrumentId>>,
    #[serde(default)]
    chapter: Vec<ChapterEntry>,
    question: Vec<Entry>,
}

/// A condition of all questions on an article.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct ChapterEntry {
    article: Spanned<u16>,
    when: Spanned<String>,
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
    table: Option<String>,
    #[serde(default)]
    authorities: bool,
    #[serde(default)]
    check: Vec<tables::CheckEntry>,
}

#[derive(Deserialize)]
#[serde(rename_all = "kebab-case")]
enum Part {
    General,
    FollowUp,
}

/// The general part comes first; then the articles in the order of instruments and numbers; then the
/// follow-up part.
pub(crate) fn read(
    folder: &Folder,
    instruments: &[Instrument],
) -> Result<Questionnaire, Vec<PackError>> {
    let mut places = Places::new(instruments.iter().map(|one| &one.id));
    let (mut parts, mut errors) = (Parts::default(), Vec::new());
    for (path, _) in folder.below("questions/") {
        let read = file(folder, path, instruments, &mut places, &mut parts);
        errors.extend(read.err().unwrap_or_default());
    }
    match form::read(folder, &mut places) {
        Ok(form) => parts.form = form,
        Err(error) => errors.push(error),
    }
    match tables::read(folder, &mut places) {
        Ok(tables) => parts.tables = tables,
        Err(wrong) => errors.extend(wrong),
    }
    if !errors.is_empty() {
        return Err(errors);
    }
    let unseen = tables::unseen(folder, &parts);
    let rank = |chapter: &Chapter| match chapter {
        Chapter::General => (0, None, 0),
        Chapter::Article(article) => {
            let at = instruments.iter().position(|one| one.id == article.instrument);
            (1, at, article.number)
        }
        Chapter::FollowUp => (2, None, 0),
    };
    parts.questions.sort_by_key(|question| rank(&question.chapter));
    let whole = Questionnaire::assemble(parts).map_err(|wrong| {
        let placed = wrong.iter().map(|error| places.error(error, form::FILE));
        placed.chain(unseen.iter().cloned()).collect::<Vec<_>>()
    })?;
    if unseen.is_empty() { Ok(whole) } else { Err(unseen) }
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

/// Reads a file into the parts of the questionnaire.
fn file(
    folder: &Folder,
    path: &str,
    instruments: &[Instrument],
    places: &mut Places<'_>,
    parts: &mut Parts,
) -> Result<(), Vec<PackError>> {
    let text = source::text(folder, path).map_err(|error| vec![error])?;
    let file: File = source::toml(folder, path).map_err(|error| vec![error])?;
    let named = path.trim_start_matches("questions/").trim_end_matches(".toml");
    let wanted = file.instrument.as_ref().map_or(named, |id| id.get_ref().as_str());
    let instrument = instruments.iter().find(|one| one.id.as_str() == wanted);
    let mut reading = Reading { path, text, instrument, places };
    if let Some(id) = file.instrument.as_ref().filter(|_| instrument.is_none()) {
        let message = format!("{} is not an instrument of this pack", id.get_ref());
        return Err(vec![reading.at(id.span().start, message)]);
    }
    let mut errors = Vec::new();
    for entry in file.chapter {
        match reading.gate(&entry) {
            Ok((chapter, when)) if !parts.gates.contains_key(&chapter) => {
                parts.gates.insert(chapter, when);
            }
            Ok((chapter, _)) => {
                let message = format!("the chapter {chapter} has a condition already");
                errors.push(reading.at(entry.article.span().start, message));
            }
            Err(error) => errors.push(error),
        }
    }
    for entry in file.question {
        match reading.question(entry) {
            Ok(question) => parts.questions.push(question),
            Err(error) => errors.push(error),
        }
    }
    if errors.is_empty() { Ok(()) } else { Err(errors) }
}

struct Reading<'a, 'p> {
    path: &'a str,
    text: &'a str,
    instrument: Option<&'a Instrument>,
    places: &'a mut Places<'p>,
}

impl Reading<'_, '_> {
    fn gate(&mut self, entry: &ChapterEntry) -> Result<(Chapter, Written), PackError> {
        let chapter = self.article(&entry.article, entry.article.span().start)?;
        let origin = Origin::Chapter(chapter.clone());
        let when = self.places.expression(origin, (self.path, self.text), &entry.when)?;
        Ok((chapter, when))
    }

    fn question(&mut self, entry: Entry) -> Result<Question, PackError> {
        let start = entry.id.span().start;
        self.places.question(entry.id.get_ref(), self.path, line_of(self.text, start));
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
        let origin = Origin::Question(entry.id.get_ref().clone());
        let when = entry.when.as_ref();
        let when = when
            .map(|when| self.places.expression(origin, (self.path, self.text), when))
            .transpose()?;
        let checks = self.checks(&entry)?;
        Ok(Question {
            id: entry.id.into_inner(),
            chapter,
            kind: entry.kind,
            paragraph,
            strength: entry.strength,
            when,
            see: entry.see.into_iter().map(Spanned::into_inner).collect(),
            table: entry.table,
            authorities: entry.authorities,
            checks,
        })
    }

    /// What must hold between its answer and others.
    fn checks(&mut self, entry: &Entry) -> Result<Vec<Check>, PackError> {
        let (path, text) = (self.path, self.text);
        let mut checks: Vec<Check> = Vec::new();
        for check in &entry.check {
            let taken = checks.iter().map(|check| check.id.as_str());
            let id = tables::id(&check.id, taken)
                .map_err(|message| self.at(check.id.span().start, message))?;
            let origin = Origin::Agreement(entry.id.get_ref().clone(), id.clone());
            let holds = self.places.expression(origin, (path, text), &check.holds)?;
            checks.push(Check { id, holds });
        }
        Ok(checks)
    }

    fn chapter(&self, entry: &Entry, start: usize) -> Result<Chapter, PackError> {
        match (&entry.article, &entry.part) {
            (Some(number), None) => self.article(number, start),
            (None, Some(Part::General)) => Ok(Chapter::General),
            (None, Some(Part::FollowUp)) => Ok(Chapter::FollowUp),
            _ => {
                let message =
                    "a question has either an article or part = \"general\" or \"follow-up\"";
                Err(self.at(start, message))
            }
        }
    }

    fn article(&self, number: &Spanned<u16>, start: usize) -> Result<Chapter, PackError> {
        let Some(instrument) = self.instrument else {
            let message =
                "name the file after its instrument, or say instrument = \"…\" at its top";
            return Err(self.at(start, message));
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

    fn at(&self, byte: usize, message: impl Into<String>) -> PackError {
        PackError::new(self.path, line_of(self.text, byte), message)
    }
}
