//! Expressions of the pack and where they stand, so that a mistake is told with file, line and character.

use std::collections::BTreeMap;

use omnibus_domain::{
    id::{InstrumentId, QuestionId},
    questionnaire::{
        definition::{DefinitionError, Origin},
        expression::{ExpressionError, Look, Written, line_and_column},
    },
};
use toml::Spanned;

use crate::{PackError, error::line_of};

/// The places of everything that can be wrong in a questionnaire.
pub(crate) struct Places<'a> {
    /// The instruments of the pack: an expression names no other.
    instruments: Vec<&'a InstrumentId>,
    expressions: BTreeMap<Origin, Place>,
    questions: BTreeMap<QuestionId, (String, usize)>,
}

/// Where the text of an expression begins.
struct Place {
    file: String,
    line: usize,
    source: String,
}

impl<'a> Places<'a> {
    pub(crate) fn new(instruments: impl Iterator<Item = &'a InstrumentId>) -> Self {
        Self {
            instruments: instruments.collect(),
            expressions: BTreeMap::new(),
            questions: BTreeMap::new(),
        }
    }

    /// Keeps the line of a question; of two with one id, that of the later one, which is to complain about.
    pub(crate) fn question(&mut self, id: &QuestionId, file: &str, line: usize) {
        self.questions.insert(id.clone(), (file.to_owned(), line));
    }

    /// Reads an expression of `file`, whose whole text is `text`, and keeps its place.
    pub(crate) fn expression(
        &mut self,
        origin: Origin,
        (file, text): (&str, &str),
        spanned: &Spanned<String>,
    ) -> Result<Written, PackError> {
        let source = spanned.get_ref();
        // The text begins after its quotation marks, perhaps on the line below them.
        let span = spanned.span();
        let opening = text.get(span.clone()).and_then(|raw| raw.find(source.as_str()));
        let line = line_of(text, span.start + opening.unwrap_or(0));
        let place = Place { file: file.to_owned(), line, source: source.clone() };
        let written: Written = source
            .parse()
            .map_err(|error: ExpressionError| place.error(error.at, &origin, &error))?;
        let foreign = written.looks().find_map(|(at, look)| match look {
            Look::Party(id) | Look::UnderReview(id) if !self.instruments.contains(&id) => {
                Some((at, format!("{id} is not an instrument of this pack")))
            }
            _ => None,
        });
        if let Some((at, message)) = foreign {
            return Err(place.error(at, &origin, &message));
        }
        self.expressions.insert(origin, place);
        Ok(written)
    }

    /// A mistake between questions, at its place.
    pub(crate) fn error(&self, error: &DefinitionError, otherwise: &str) -> PackError {
        let origin = error.origin();
        let place = origin.as_ref().and_then(|origin| self.expressions.get(origin));
        if let (Some(origin), Some(place)) = (&origin, place) {
            return match error {
                DefinitionError::Misfit { at, misfit, .. } => place.error(*at, origin, misfit),
                _ => PackError::new(&place.file, place.line, error.to_string()),
            };
        }
        let question = match error {
            DefinitionError::Twice(id)
            | DefinitionError::TableOfText(id)
            | DefinitionError::UnknownTable { question: id, .. }
            | DefinitionError::Unknown { question: id, .. } => self.questions.get(id),
            _ => None,
        };
        match question {
            Some((file, line)) => PackError::new(file, *line, error.to_string()),
            None => PackError::new(otherwise, 1, error.to_string()),
        }
    }
}

impl Place {
    fn error(&self, at: usize, origin: &Origin, message: &dyn std::fmt::Display) -> PackError {
        let (line, column) = line_and_column(&self.source, at);
        let message = format!("in {origin}, character {column}: {message}");
        PackError::new(&self.file, self.line + line - 1, message)
    }
}
