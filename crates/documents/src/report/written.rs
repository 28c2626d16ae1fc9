//! A text that was written by hand over what the review told: what still stands word for word keeps its
//! form, and the tables keep their places among it.

use omnibus_domain::locale::Locale;

use super::told::{Piece, Told};
use crate::{
    enumeration::{self, Marks},
    model::Entry,
    text::{Text, lines},
};

/// The pieces of `text`, which is in `language`, written over `told`. Every table of `told` is among them,
/// after what came before it there; below its question, if that was taken out of the text.
pub(super) fn over(told: &Told, text: &str, language: Locale) -> Told {
    if lines(text).map(bare).eq(lines(&told.text()).map(bare)) {
        return told.clone();
    }
    let mut writer = Writer { told, at: 0, question: None, steps: Vec::new(), pieces: Vec::new() };
    let mut marks = Marks::default();
    for line in lines(text) {
        if writer.stands(line) {
            marks = Marks::default();
        } else {
            writer.new_line(line, language, &mut marks);
        }
    }
    writer.pass(told.pieces.len());
    Told { language: told.language, pieces: writer.pieces }
}

struct Writer<'a> {
    told: &'a Told,
    /// The first piece of `told` that is neither in the text nor passed over.
    at: usize,
    /// A leading line passed over: it comes back if a table stood below it.
    question: Option<&'a Piece>,
    steps: Vec<Entry>,
    pieces: Vec<Piece>,
}

impl Writer<'_> {
    /// Takes over the next piece that says this line, if there is one.
    fn stands(&mut self, line: &str) -> bool {
        let says = |piece: &Piece| match piece {
            Piece::Lead(text) | Piece::Paragraph(text) => bare(&text.plain()) == bare(line),
            _ => false,
        };
        let Some(ahead) = self.told.pieces[self.at..].iter().position(says) else { return false };
        let found = self.at + ahead;
        self.pass(found);
        if let Some(from @ Piece::From(_)) = found.checked_sub(1).map(|at| &self.told.pieces[at]) {
            self.pieces.push(from.clone());
        }
        self.question = None;
        self.pieces.push(self.told.pieces[found].clone());
        self.at = found + 1;
        true
    }

    fn new_line(&mut self, line: &str, language: Locale, marks: &mut Marks) {
        if enumeration::split(line).is_some() {
            return self.steps.push(marks.entry(line, language, self.told.language));
        }
        self.end_list();
        let text = Text::in_language(line, language, self.told.language);
        self.pieces.push(Piece::Paragraph(text));
    }

    /// Passes over the pieces before `end`, which are not in the text; the tables stay.
    fn pass(&mut self, end: usize) {
        self.end_list();
        for piece in &self.told.pieces[self.at..end] {
            match piece {
                Piece::Lead(_) => self.question = Some(piece),
                Piece::Table { .. } => {
                    self.pieces.extend(self.question.take().cloned());
                    self.pieces.push(piece.clone());
                }
                _ => {}
            }
        }
        self.at = end;
    }

    fn end_list(&mut self) {
        if !self.steps.is_empty() {
            self.pieces.push(Piece::List(std::mem::take(&mut self.steps)));
        }
    }
}

/// A line without what nobody sees when editing it: marks of isolation, and how wide its spaces are.
fn bare(line: &str) -> String {
    let seen: String = line.chars().filter(|c| !matches!(c, '\u{2066}'..='\u{2069}')).collect();
    seen.split_whitespace().collect::<Vec<_>>().join(" ")
}
