//! What changed from one text to another, word by word.

/// A stretch of text in a comparison.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Piece {
    /// In both texts.
    Same(String),
    /// In the earlier text only.
    Removed(String),
    /// In the later text only.
    Added(String),
}

/// Beyond so many comparisons of words the middle is told as one change: quick for any text.
const MOST: usize = 4_000_000;

/// The pieces that lead from `before` to `after`. The pieces kept and removed make up `before`, those kept and
/// added make up `after`.
pub fn difference(before: &str, after: &str) -> Vec<Piece> {
    let (old, new) = (words(before), words(after));
    let same_start = old.iter().zip(&new).take_while(|(a, b)| a == b).count();
    let (start, old, new) = (&old[..same_start], &old[same_start..], &new[same_start..]);
    let same_end = old.iter().rev().zip(new.iter().rev()).take_while(|(a, b)| a == b).count();
    let (old, end) = old.split_at(old.len() - same_end);
    let new = &new[..new.len() - same_end];
    let mut pieces = Pieces::default();
    start.iter().for_each(|word| pieces.same(word));
    middle(old, new, &mut pieces);
    end.iter().for_each(|word| pieces.same(word));
    pieces.finish()
}

/// Words with the spaces that follow them; in a script without spaces, each character.
fn words(text: &str) -> Vec<&str> {
    let mut words = Vec::new();
    let mut rest = text;
    while !rest.is_empty() {
        let word = rest.find(|c: char| c.is_whitespace() || is_alone(c)).unwrap_or(rest.len());
        let one =
            rest.chars().next().filter(|c| word == 0 && is_alone(*c)).map_or(0, char::len_utf8);
        let spaces = rest[word + one..].find(|c: char| !c.is_whitespace());
        let (head, tail) = rest.split_at(spaces.map_or(rest.len(), |spaces| word + one + spaces));
        // The word before a character that stands alone has no space after it, and may be empty.
        words.push(head);
        rest = tail;
    }
    words
}

/// Chinese and Japanese characters stand alone: there are no spaces between words.
fn is_alone(c: char) -> bool {
    matches!(c, '\u{3000}'..='\u{30FF}' | '\u{3400}'..='\u{9FFF}' | '\u{FF00}'..='\u{FFEF}')
}

/// The longest common sequence of words is kept, everything else removed or added.
fn middle(old: &[&str], new: &[&str], pieces: &mut Pieces) {
    if old.len().saturating_mul(new.len()) > MOST {
        old.iter().for_each(|word| pieces.removed(word));
        new.iter().for_each(|word| pieces.added(word));
        return;
    }
    let width = new.len() + 1;
    let mut common = vec![0_u32; (old.len() + 1) * width];
    for i in (0..old.len()).rev() {
        for j in (0..new.len()).rev() {
            common[i * width + j] = if old[i] == new[j] {
                common[(i + 1) * width + j + 1] + 1
            } else {
                common[(i + 1) * width + j].max(common[i * width + j + 1])
            };
        }
    }
    let (mut i, mut j) = (0, 0);
    while i < old.len() && j < new.len() {
        if old[i] == new[j] {
            pieces.same(old[i]);
            (i, j) = (i + 1, j + 1);
        } else if common[(i + 1) * width + j] >= common[i * width + j + 1] {
            pieces.removed(old[i]);
            i += 1;
        } else {
            pieces.added(new[j]);
            j += 1;
        }
    }
    old[i..].iter().for_each(|word| pieces.removed(word));
    new[j..].iter().for_each(|word| pieces.added(word));
}

/// Joins what was removed and what was added between two kept stretches.
#[derive(Default)]
struct Pieces {
    done: Vec<Piece>,
    kept: String,
    removed: String,
    added: String,
}

impl Pieces {
    fn same(&mut self, word: &str) {
        self.changed();
        self.kept.push_str(word);
    }

    fn removed(&mut self, word: &str) {
        self.unchanged();
        self.removed.push_str(word);
    }

    fn added(&mut self, word: &str) {
        self.unchanged();
        self.added.push_str(word);
    }

    fn unchanged(&mut self) {
        if !self.kept.is_empty() {
            self.done.push(Piece::Same(std::mem::take(&mut self.kept)));
        }
    }

    fn changed(&mut self) {
        if !self.removed.is_empty() {
            self.done.push(Piece::Removed(std::mem::take(&mut self.removed)));
        }
        if !self.added.is_empty() {
            self.done.push(Piece::Added(std::mem::take(&mut self.added)));
        }
    }

    fn finish(mut self) -> Vec<Piece> {
        self.changed();
        self.unchanged();
        self.done
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn told(before: &str, after: &str) -> String {
        let piece = |piece: Piece| match piece {
            Piece::Same(text) => text,
            Piece::Removed(text) => format!("[-{text}]"),
            Piece::Added(text) => format!("[+{text}]"),
        };
        difference(before, after).into_iter().map(piece).collect()
    }

    #[test]
    fn changes_are_told_word_by_word() {
        for (before, after, expected) in [
            ("", "", ""),
            ("a b", "a b", "a b"),
            ("", "a b", "[+a b]"),
            ("a b", "", "[-a b]"),
            (
                "the law of 2003 covers it",
                "the law of 2004 covers it",
                "the law of [-2003 ][+2004 ]covers it",
            ),
            ("one\n\ntwo", "one\n\nand two", "one\n\n[+and ]two"),
            ("法律已经通过", "法律尚未通过", "法律[-已经][+尚未]通过"),
        ] {
            assert_eq!(told(before, after), expected);
        }
    }

    #[test]
    fn a_long_change_is_told_as_one() {
        let (before, after) = ("a b ".repeat(3_000), "c b ".repeat(3_000));
        assert!(difference(&before, &after).len() <= 3);
    }

    proptest! {
        #[test]
        fn both_texts_can_be_read_from_it(before in "[ab 法\n]{0,40}", after in "[ab 法\n]{0,40}") {
            let (mut old, mut new) = (String::new(), String::new());
            for piece in difference(&before, &after) {
                match piece {
                    Piece::Same(text) => { old.push_str(&text); new.push_str(&text); }
                    Piece::Removed(text) => old.push_str(&text),
                    Piece::Added(text) => new.push_str(&text),
                }
            }
            prop_assert_eq!(old, before);
            prop_assert_eq!(new, after);
        }
    }
}
