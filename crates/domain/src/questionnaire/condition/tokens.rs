//! Cuts the text of a condition into its words and signs.

use super::{ConditionError, ConditionErrorKind};

/// A word or sign, and the byte at which it begins.
#[derive(Clone, Copy, Debug)]
pub(super) struct Token<'a> {
    pub at: usize,
    pub kind: Kind<'a>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Kind<'a> {
    Word(&'a str),
    Quoted(&'a str),
    Open,
    Close,
    Comma,
    Equals,
    End,
}

impl Kind<'_> {
    /// The token as a message about a mistake names it.
    pub fn described(&self) -> String {
        match self {
            Self::Word(word) => format!("'{word}'"),
            Self::Quoted(text) => format!("\"{text}\""),
            Self::Open => "'('".into(),
            Self::Close => "')'".into(),
            Self::Comma => "','".into(),
            Self::Equals => "'=='".into(),
            Self::End => "the end".into(),
        }
    }
}

/// All tokens of `text`; the last one is `End`.
pub(super) fn tokens(text: &str) -> Result<Vec<Token<'_>>, ConditionError> {
    let mut found = Vec::new();
    let mut at = 0;
    while let Some(first) = text[at..].chars().next() {
        let start = at;
        let rest = &text[at..];
        let kind = match first {
            ' ' | '\t' | '\n' | '\r' => {
                at += 1;
                continue;
            }
            '(' => Kind::Open,
            ')' => Kind::Close,
            ',' => Kind::Comma,
            '=' if rest.starts_with("==") => Kind::Equals,
            '"' => Kind::Quoted(quoted(rest).ok_or(wrong(at, ConditionErrorKind::Unclosed))?),
            'a'..='z' => Kind::Word(word(rest)),
            other => return Err(wrong(at, ConditionErrorKind::Character(other))),
        };
        at += length(kind);
        found.push(Token { at: start, kind });
    }
    found.push(Token { at, kind: Kind::End });
    Ok(found)
}

fn length(kind: Kind<'_>) -> usize {
    match kind {
        Kind::Word(word) => word.len(),
        Kind::Quoted(text) => text.len() + 2,
        Kind::Equals => 2,
        Kind::Open | Kind::Close | Kind::Comma => 1,
        Kind::End => 0,
    }
}

fn quoted(text: &str) -> Option<&str> {
    let inner = text.strip_prefix('"')?;
    inner.split_once('"').map(|(inside, _)| inside)
}

fn word(text: &str) -> &str {
    let end = text.find(|c: char| !c.is_ascii_lowercase() && c != '_').unwrap_or(text.len());
    &text[..end]
}

pub(super) fn wrong(at: usize, kind: ConditionErrorKind) -> ConditionError {
    ConditionError { at, kind }
}
