//! Reads a condition from its text. Nesting is limited, so that no text can exhaust the stack.

use super::{
    Condition, ConditionError, ConditionErrorKind, Test,
    tokens::{Kind, Token, tokens, wrong},
};
use crate::{id::InvalidId, questionnaire::answer::Status};

/// The longest condition accepted, in bytes.
pub const LONGEST: usize = 4_000;

/// How deep parentheses and `not` may stand in one another.
pub const DEEPEST: usize = 32;

pub(super) fn parse(text: &str) -> Result<Condition, ConditionError> {
    if text.len() > LONGEST {
        return Err(wrong(0, ConditionErrorKind::TooLong));
    }
    let tokens = tokens(text)?;
    let mut parser = Parser { tokens: &tokens, next: 0, depth: 0 };
    let condition = parser.condition()?;
    parser.take(Kind::End, "'and', 'or' or the end")?;
    Ok(condition)
}

struct Parser<'a> {
    tokens: &'a [Token<'a>],
    next: usize,
    depth: usize,
}

impl<'a> Parser<'a> {
    fn condition(&mut self) -> Result<Condition, ConditionError> {
        self.series("or", Self::both, Condition::Any)
    }

    fn both(&mut self) -> Result<Condition, ConditionError> {
        self.series("and", Self::one, Condition::All)
    }

    /// One part, or several joined by `word`.
    fn series(
        &mut self,
        word: &'static str,
        part: fn(&mut Self) -> Result<Condition, ConditionError>,
        join: fn(Vec<Condition>) -> Condition,
    ) -> Result<Condition, ConditionError> {
        let first = part(self)?;
        if !self.skip(Kind::Word(word)) {
            return Ok(first);
        }
        let mut parts = vec![first, part(self)?];
        while self.skip(Kind::Word(word)) {
            parts.push(part(self)?);
        }
        Ok(join(parts))
    }

    fn one(&mut self) -> Result<Condition, ConditionError> {
        let token = self.peek();
        match token.kind {
            Kind::Word("not") => {
                self.next += 1;
                self.deeper(token.at, |parser| Ok(Condition::Not(Box::new(parser.one()?))))
            }
            Kind::Open => {
                self.next += 1;
                self.deeper(token.at, |parser| {
                    let inner = parser.condition()?;
                    parser.take(Kind::Close, "')'")?;
                    Ok(inner)
                })
            }
            _ => Ok(Condition::Test(self.test()?)),
        }
    }

    fn deeper(
        &mut self,
        at: usize,
        inner: impl FnOnce(&mut Self) -> Result<Condition, ConditionError>,
    ) -> Result<Condition, ConditionError> {
        if self.depth == DEEPEST {
            return Err(wrong(at, ConditionErrorKind::TooDeep));
        }
        self.depth += 1;
        let condition = inner(self)?;
        self.depth -= 1;
        Ok(condition)
    }

    fn test(&mut self) -> Result<Test, ConditionError> {
        let token = self.advance();
        match token.kind {
            Kind::Word("answer") => Ok(Test::Answer(self.named()?, self.among()?)),
            Kind::Word("answered") => Ok(Test::Answered(self.named()?)),
            Kind::Word("party") => Ok(Test::Party(self.named()?)),
            Kind::Word("reviewed_before") => Ok(Test::ReviewedBefore),
            Kind::Word("status") => Ok(Test::Status(self.among()?)),
            _ => Err(expected(
                "answer(…), answered(…), party(…), reviewed_before, status, 'not' or '('",
                token,
            )),
        }
    }

    /// An identifier in parentheses: `("untoc-5-1")`.
    fn named<T: std::str::FromStr<Err = InvalidId>>(&mut self) -> Result<T, ConditionError> {
        self.take(Kind::Open, "'('")?;
        let (at, text) = self.quoted("an identifier in quotation marks")?;
        let id = text.parse().map_err(|error: InvalidId| wrong(at, error.into()))?;
        self.take(Kind::Close, "')'")?;
        Ok(id)
    }

    fn among(&mut self) -> Result<Vec<Status>, ConditionError> {
        if self.skip(Kind::Equals) {
            return Ok(vec![self.status()?]);
        }
        self.take(Kind::Word("in"), "'==' or 'in'")?;
        self.take(Kind::Open, "'('")?;
        let mut statuses = vec![self.status()?];
        while self.skip(Kind::Comma) {
            statuses.push(self.status()?);
        }
        self.take(Kind::Close, "',' or ')'")?;
        Ok(statuses)
    }

    fn status(&mut self) -> Result<Status, ConditionError> {
        let (at, text) = self.quoted("a status in quotation marks")?;
        text.parse().map_err(|_| wrong(at, ConditionErrorKind::Status(text.to_owned())))
    }

    fn quoted(&mut self, what: &'static str) -> Result<(usize, &'a str), ConditionError> {
        let token = self.advance();
        match token.kind {
            Kind::Quoted(text) => Ok((token.at, text)),
            _ => Err(expected(what, token)),
        }
    }

    fn take(&mut self, kind: Kind<'static>, what: &'static str) -> Result<(), ConditionError> {
        let token = self.advance();
        if token.kind == kind { Ok(()) } else { Err(expected(what, token)) }
    }

    fn skip(&mut self, kind: Kind<'static>) -> bool {
        let is_there = self.peek().kind == kind;
        self.next += usize::from(is_there);
        is_there
    }

    fn advance(&mut self) -> Token<'a> {
        let token = self.peek();
        self.next += 1;
        token
    }

    /// The token to read next; past the last one, the end again.
    fn peek(&self) -> Token<'a> {
        let end = Token { at: 0, kind: Kind::End };
        self.tokens.get(self.next).or(self.tokens.last()).copied().unwrap_or(end)
    }
}

fn expected(what: &'static str, found: Token<'_>) -> ConditionError {
    let kind = ConditionErrorKind::Expected { expected: what, found: found.kind.described() };
    wrong(found.at, kind)
}
