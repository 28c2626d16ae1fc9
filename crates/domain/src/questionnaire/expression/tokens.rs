//! Cuts the text of an expression into its words and signs.

use super::{
    Comparison,
    error::{ExpressionError, Mistake},
};

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
    Number(&'a str),
    Compare(Comparison),
    Open,
    Close,
    Comma,
    Plus,
    Minus,
    End,
}

impl Kind<'_> {
    /// The token as a message about a mistake names it.
    pub fn described(&self) -> String {
        match self {
            Self::Quoted(text) => format!("\"{text}\""),
            Self::End => "the end".into(),
            other => format!("'{}'", other.text()),
        }
    }

    /// The token as it is written, without the quotation marks of a text.
    const fn text(&self) -> &str {
        match self {
            Self::Word(text) | Self::Quoted(text) | Self::Number(text) => text,
            Self::Compare(how) => how.as_str(),
            Self::Open => "(",
            Self::Close => ")",
            Self::Comma => ",",
            Self::Plus => "+",
            Self::Minus => "-",
            Self::End => "",
        }
    }
}

/// All tokens of `text`; the last one is `End`.
pub(super) fn tokens(text: &str) -> Result<Vec<Token<'_>>, ExpressionError> {
    let mut found = Vec::new();
    let mut at = 0;
    while let Some(first) = text[at..].chars().next() {
        let rest = &text[at..];
        let kind = match first {
            ' ' | '\t' | '\n' | '\r' => {
                at += 1;
                continue;
            }
            '(' => Kind::Open,
            ')' => Kind::Close,
            ',' => Kind::Comma,
            '+' => Kind::Plus,
            '-' => Kind::Minus,
            '"' => Kind::Quoted(quoted(rest).ok_or(wrong(at, Mistake::Unclosed))?),
            'a'..='z' => Kind::Word(while_in(rest, |c| c.is_ascii_lowercase() || c == '_')),
            '0'..='9' => Kind::Number(while_in(rest, |c| c.is_ascii_digit() || c == '.')),
            other => {
                let sign = Comparison::ALL.into_iter().find(|how| rest.starts_with(how.as_str()));
                Kind::Compare(sign.ok_or(wrong(at, Mistake::Character(other)))?)
            }
        };
        found.push(Token { at, kind });
        let marks = if matches!(kind, Kind::Quoted(_)) { 2 } else { 0 };
        at += kind.text().len() + marks;
    }
    found.push(Token { at, kind: Kind::End });
    Ok(found)
}

fn quoted(text: &str) -> Option<&str> {
    let inner = text.strip_prefix('"')?;
    inner.split_once('"').map(|(inside, _)| inside)
}

fn while_in(text: &str, belongs: fn(char) -> bool) -> &str {
    let end = text.find(|c: char| !belongs(c)).unwrap_or(text.len());
    &text[..end]
}

pub(super) fn wrong(at: usize, mistake: Mistake) -> ExpressionError {
    ExpressionError { at, mistake }
}
