//! What changed from one version of an answer to another, word by word.

use std::time::Duration;

use similar::{ChangeTag, TextDiff};

use super::ShownAnswer;
use crate::Frame;

/// What changed in a part of an answer.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PartDifference {
    /// The part.
    pub label: String,
    /// Its text in pieces.
    pub pieces: Vec<Piece>,
}

/// A piece of text that stayed, was removed or was added.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Piece {
    /// The text.
    pub text: String,
    /// What became of it.
    pub kind: PieceKind,
}

/// What became of a piece of text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PieceKind {
    /// It stayed.
    Same,
    /// It is in the earlier version only.
    Removed,
    /// It is in the later version only.
    Added,
}

/// After this time what is left is compared coarsely: two long texts without a common word.
const PATIENCE: Duration = Duration::from_millis(300);

/// The parts that differ, in the order of the form.
pub fn between(w: &Frame, before: &ShownAnswer, after: &ShownAnswer) -> Vec<PartDifference> {
    let mut labels: Vec<&str> = before.parts.iter().map(|part| part.label.as_str()).collect();
    for (at, part) in after.parts.iter().enumerate() {
        if !labels.contains(&part.label.as_str()) {
            labels.insert(at.min(labels.len()), &part.label);
        }
    }
    let plain = |answer: &ShownAnswer, label: &str| {
        let part = answer.parts.iter().find(|part| part.label == label);
        part.map(|part| part.plain(w)).unwrap_or_default()
    };
    labels
        .into_iter()
        .map(|label| (label, plain(before, label), plain(after, label)))
        .filter(|(_, before, after)| before != after)
        .map(|(label, before, after)| PartDifference {
            label: label.to_owned(),
            pieces: words(&before, &after),
        })
        .collect()
}

/// Two texts compared by words as the scripts of all languages have them: Chinese writes no spaces.
pub fn words(before: &str, after: &str) -> Vec<Piece> {
    let diff = TextDiff::configure().timeout(PATIENCE).diff_unicode_words(before, after);
    let mut pieces = Pieces::default();
    for change in diff.iter_all_changes() {
        match change.tag() {
            ChangeTag::Equal => pieces.same(change.value()),
            ChangeTag::Delete => pieces.removed(change.value()),
            ChangeTag::Insert => pieces.added(change.value()),
        }
    }
    pieces.finish()
}

/// Joins changes between which nothing but spaces stayed: a reader sees phrases, not single words.
#[derive(Default)]
struct Pieces {
    done: Vec<Piece>,
    removed: String,
    added: String,
    spaces: String,
}

impl Pieces {
    fn same(&mut self, text: &str) {
        let within = !(self.removed.is_empty() && self.added.is_empty());
        if within && text.trim().is_empty() {
            self.spaces.push_str(text);
            return;
        }
        self.flush();
        self.push(PieceKind::Same, text);
    }

    fn removed(&mut self, text: &str) {
        self.bridge();
        self.removed.push_str(text);
    }

    fn added(&mut self, text: &str) {
        self.bridge();
        self.added.push_str(text);
    }

    fn bridge(&mut self) {
        let spaces = std::mem::take(&mut self.spaces);
        self.removed.push_str(&spaces);
        self.added.push_str(&spaces);
    }

    fn flush(&mut self) {
        let (removed, added) = (std::mem::take(&mut self.removed), std::mem::take(&mut self.added));
        let spaces = std::mem::take(&mut self.spaces);
        self.push(PieceKind::Removed, &removed);
        self.push(PieceKind::Added, &added);
        self.push(PieceKind::Same, &spaces);
    }

    fn push(&mut self, kind: PieceKind, text: &str) {
        match self.done.last_mut() {
            _ if text.is_empty() => {}
            Some(last) if last.kind == kind => last.text.push_str(text),
            _ => self.done.push(Piece { text: text.to_owned(), kind }),
        }
    }

    fn finish(mut self) -> Vec<Piece> {
        self.flush();
        self.done
    }
}

impl Piece {
    /// True if it is in the earlier version only.
    pub fn is_removed(&self) -> bool {
        self.kind == PieceKind::Removed
    }

    /// True if it is in the later version only.
    pub fn is_added(&self) -> bool {
        self.kind == PieceKind::Added
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(before: &str, after: &str, expected: &str) {
        let told: String = words(before, after)
            .iter()
            .map(|piece| match piece.kind {
                PieceKind::Same => piece.text.clone(),
                PieceKind::Removed => format!("[-{}]", piece.text),
                PieceKind::Added => format!("[+{}]", piece.text),
            })
            .collect();
        assert_eq!(told, expected);
    }

    #[test]
    fn texts_are_compared_by_words() {
        check("The law of 2003.", "The law of 2004.", "The law of [-2003][+2004].");
        check("It lies before us.", "It was adopted.", "It [-lies before us][+was adopted].");
        check("a  b c", "x  b c", "[-a][+x]  b c");
        check("", "New", "[+New]");
        check("Old", "", "[-Old]");
        check("刑法第五条", "刑法第六条", "刑法第[-五][+六]条");
        check("قانون عام 2003", "قانون عام 2004", "قانون عام [-2003][+2004]");
    }
}
