//! Reads an expression from its text. Nesting is limited, so that no text can exhaust the stack.

use super::{
    Expression, Look, Named, Term, Written,
    error::{ExpressionError, Mistake},
    tokens::{Kind, Token, tokens, wrong},
};
use crate::{
    chapter::Chapter,
    id::{InvalidId, QuestionId},
};

/// The longest expression accepted, in bytes.
pub const LONGEST: usize = 4_000;

/// How deep parentheses and `not` may stand in one another.
pub const DEEPEST: usize = 32;

const PART: &str = "answer(…), answered(…), total(…), rows, row(…), begun(…), complete(…), party(…), \
                    under_review(…), reviewed_before, status, a number, a text in quotation marks, 'not' or '('";

type Read<T> = Result<T, ExpressionError>;

pub(super) fn parse(text: &str) -> Read<Written> {
    if text.len() > LONGEST {
        return Err(wrong(0, Mistake::TooLong));
    }
    let tokens = tokens(text)?;
    let mut parser = Parser { tokens: &tokens, next: 0, depth: 0 };
    let expression = parser.expression()?;
    parser.take(Kind::End, "'and', 'or', a comparison or the end")?;
    Ok(expression)
}

struct Parser<'a> {
    tokens: &'a [Token<'a>],
    next: usize,
    depth: usize,
}

impl<'a> Parser<'a> {
    fn expression(&mut self) -> Read<Written> {
        self.series("or", Self::both, Expression::Any)
    }

    fn both(&mut self) -> Read<Written> {
        self.series("and", Self::one, Expression::All)
    }

    /// One part, or several joined by `word`.
    fn series(
        &mut self,
        word: &'static str,
        part: fn(&mut Self) -> Read<Written>,
        join: fn(Vec<Written>) -> Written,
    ) -> Read<Written> {
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

    fn one(&mut self) -> Read<Written> {
        let token = self.peek();
        if token.kind != Kind::Word("not") {
            return self.comparison();
        }
        self.next += 1;
        self.deeper(token.at, |parser| Ok(Expression::Not(Box::new(parser.one()?))))
    }

    fn comparison(&mut self) -> Read<Written> {
        let left = self.sum()?;
        match self.peek().kind {
            Kind::Compare(how) => {
                self.next += 1;
                let right = self.sum()?;
                Ok(Expression::Compare(Box::new(left), how, Box::new(right)))
            }
            Kind::Word("in") => {
                self.next += 1;
                Ok(Expression::Among(Box::new(left), self.values()?))
            }
            _ => Ok(left),
        }
    }

    fn sum(&mut self) -> Read<Written> {
        let first = self.part()?;
        let mut others = Vec::new();
        loop {
            let is_taken_away = match self.peek().kind {
                Kind::Plus => false,
                Kind::Minus => true,
                _ if others.is_empty() => return Ok(first),
                _ => return Ok(Expression::Sum(Box::new(first), others)),
            };
            self.next += 1;
            others.push((is_taken_away, self.part()?));
        }
    }

    fn part(&mut self) -> Read<Written> {
        let token = self.advance();
        if token.kind == Kind::Open {
            return self.deeper(token.at, |parser| {
                let inner = parser.expression()?;
                parser.take(Kind::Close, "')'")?;
                Ok(inner)
            });
        }
        let is = match token.kind {
            Kind::Word(word) => Named::Look(self.look(word, token)?),
            _ => value(token).ok_or_else(|| expected(PART, token))??,
        };
        Ok(Expression::Leaf(Term { at: token.at, is }))
    }

    fn deeper(
        &mut self,
        at: usize,
        inner: impl FnOnce(&mut Self) -> Read<Written>,
    ) -> Read<Written> {
        if self.depth == DEEPEST {
            return Err(wrong(at, Mistake::TooDeep));
        }
        self.depth += 1;
        let expression = inner(self)?;
        self.depth -= 1;
        Ok(expression)
    }

    fn look(&mut self, word: &str, token: Token<'a>) -> Read<Look> {
        Ok(match word {
            "answer" => Look::Answer(self.named()?),
            "answered" => Look::Answered(self.named()?),
            "party" => Look::Party(self.named()?),
            "under_review" => Look::UnderReview(self.named()?),
            "begun" => Look::Begun(self.one_in_parentheses(Chapter::from_slug)?),
            "complete" => Look::Complete(self.one_in_parentheses(Chapter::from_slug)?),
            "reviewed_before" => Look::ReviewedBefore,
            "status" => Look::Status,
            "row" => Look::Row(self.one_in_parentheses(column)?),
            "rows" if self.peek().kind == Kind::Open => Look::RowsOf(self.named()?),
            "rows" => Look::Rows,
            "total" => self.total()?,
            _ => return Err(expected(PART, token)),
        })
    }

    /// `("column")` or `("question", "column")`.
    fn total(&mut self) -> Read<Look> {
        self.take(Kind::Open, "'('")?;
        let (at, first) = self.quoted()?;
        if self.skip(Kind::Close) {
            return Ok(Look::Total(first.to_owned()));
        }
        self.take(Kind::Comma, "',' or ')'")?;
        let question = first.parse().map_err(|error: InvalidId| wrong(at, error.into()))?;
        let (_, column) = self.quoted()?;
        self.take(Kind::Close, "')'")?;
        Ok(Look::TotalOf(question, column.to_owned()))
    }

    fn named<T: std::str::FromStr<Err = InvalidId>>(&mut self) -> Read<T> {
        self.one_in_parentheses(str::parse)
    }

    /// A text in parentheses: `("untoc-5-1")`.
    fn one_in_parentheses<T>(&mut self, read: fn(&str) -> Result<T, InvalidId>) -> Read<T> {
        self.take(Kind::Open, "'('")?;
        let (at, text) = self.quoted()?;
        let id = read(text).map_err(|error| wrong(at, error.into()))?;
        self.take(Kind::Close, "')'")?;
        Ok(id)
    }

    /// `("yes", "partly")`.
    fn values(&mut self) -> Read<Vec<Term>> {
        self.take(Kind::Open, "'('")?;
        let mut values = vec![self.value()?];
        while self.skip(Kind::Comma) {
            values.push(self.value()?);
        }
        self.take(Kind::Close, "',' or ')'")?;
        Ok(values)
    }

    fn value(&mut self) -> Read<Term> {
        let token = self.advance();
        let is = value(token);
        let is = is.ok_or_else(|| expected("a number or a text in quotation marks", token))??;
        Ok(Term { at: token.at, is })
    }

    fn quoted(&mut self) -> Read<(usize, &'a str)> {
        let token = self.advance();
        match token.kind {
            Kind::Quoted(text) => Ok((token.at, text)),
            _ => Err(expected("an identifier in quotation marks", token)),
        }
    }

    fn take(&mut self, kind: Kind<'static>, what: &'static str) -> Read<()> {
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

/// The value that a token writes down, if it does.
fn value(token: Token<'_>) -> Option<Read<Named>> {
    match token.kind {
        Kind::Quoted(text) => Some(Ok(Named::Text(text.to_owned()))),
        Kind::Number(text) => Some(
            text.parse()
                .map(Named::Number)
                .map_err(|_| wrong(token.at, Mistake::Number(text.to_owned()))),
        ),
        _ => None,
    }
}

/// A column has an identifier of the same letters as a question.
fn column(text: &str) -> Result<String, InvalidId> {
    let read: Result<QuestionId, InvalidId> = text.parse();
    read.map(String::from).map_err(|error| InvalidId { kind: "column", ..error })
}

fn expected(what: &'static str, found: Token<'_>) -> ExpressionError {
    wrong(found.at, Mistake::Expected { expected: what, found: found.kind.described() })
}
