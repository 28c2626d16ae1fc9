//! What is read from a request: parts of the path, the query, a form. What does not parse does not exist.

use axum::{
    body::Bytes,
    extract::{FromRequest, FromRequestParts, Request},
    http::{StatusCode, header, request::Parts},
};
use serde::de::DeserializeOwned;

use crate::{Trouble, form::Form};

/// Parts of the path, parsed; an address that does not parse is one that does not exist.
pub struct Path<T>(pub T);

impl<T: DeserializeOwned + Send, S: Send + Sync> FromRequestParts<S> for Path<T> {
    type Rejection = Trouble;
    async fn from_request_parts(parts: &mut Parts, state: &S) -> Result<Self, Trouble> {
        let found = axum::extract::Path::from_request_parts(parts, state).await;
        found.map(|axum::extract::Path(value)| Self(value)).map_err(|_| Trouble::NotFound)
    }
}

/// The query, parsed; an address that does not parse is one that does not exist.
pub struct Query<T>(pub T);

impl<T: DeserializeOwned + Send, S: Send + Sync> FromRequestParts<S> for Query<T> {
    type Rejection = Trouble;
    async fn from_request_parts(parts: &mut Parts, state: &S) -> Result<Self, Trouble> {
        let found = axum::extract::Query::from_request_parts(parts, state).await;
        found.map(|axum::extract::Query(value)| Self(value)).map_err(|_| Trouble::NotFound)
    }
}

impl<S: Send + Sync> FromRequest<S> for Form {
    type Rejection = Trouble;

    /// Reads a form without files. Fields are looked up by name afterwards: that one is missing is
    /// nothing to refuse before it is known who asks.
    async fn from_request(request: Request, state: &S) -> Result<Self, Trouble> {
        let kind = request.headers().get(header::CONTENT_TYPE);
        let kind = kind.and_then(|kind| kind.to_str().ok()).unwrap_or_default();
        if !kind.is_empty() && !kind.starts_with("application/x-www-form-urlencoded") {
            return Err(Trouble::Unreadable);
        }
        let body =
            Bytes::from_request(request, state).await.map_err(|rejection| {
                match rejection.status() {
                    StatusCode::PAYLOAD_TOO_LARGE => Trouble::TooLarge,
                    _ => Trouble::Unreadable,
                }
            })?;
        decode(&body).map(Form::of).ok_or(Trouble::Unreadable)
    }
}

/// The fields of an encoded form, in order; `None` if they are not UTF-8.
fn decode(body: &[u8]) -> Option<Vec<(String, String)>> {
    let pairs = body.split(|&byte| byte == b'&').filter(|pair| !pair.is_empty());
    pairs
        .map(|pair| {
            let mut halves = pair.splitn(2, |&byte| byte == b'=');
            let name = halves.next().unwrap_or_default();
            Some((decode_text(name)?, decode_text(halves.next().unwrap_or_default())?))
        })
        .collect()
}

fn decode_text(encoded: &[u8]) -> Option<String> {
    let mut bytes = Vec::with_capacity(encoded.len());
    let mut rest = encoded.iter().copied();
    while let Some(byte) = rest.next() {
        match byte {
            b'+' => bytes.push(b' '),
            b'%' => bytes.push(hex(rest.next()?)? * 16 + hex(rest.next()?)?),
            other => bytes.push(other),
        }
    }
    String::from_utf8(bytes).ok()
}

fn hex(digit: u8) -> Option<u8> {
    char::from(digit).to_digit(16).and_then(|value| u8::try_from(value).ok())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(body: &str, expected: Option<&[(&str, &str)]>) {
        let expected = expected.map(|pairs| {
            pairs.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())).collect()
        });
        assert_eq!(decode(body.as_bytes()), expected, "{body}");
    }

    #[test]
    fn forms_are_decoded_as_browsers_encode_them() {
        check("", Some(&[]));
        check("a=1&b=x+y%26z&a=2", Some(&[("a", "1"), ("b", "x y&z"), ("a", "2")]));
        check("%D8%A7=%F0%9F%91%8D", Some(&[("ا", "👍")]));
        check(
            "empty=&alone&=x&a=b=c",
            Some(&[("empty", ""), ("alone", ""), ("", "x"), ("a", "b=c")]),
        );
    }

    #[test]
    fn what_is_not_utf8_is_refused() {
        for body in ["a=%FF", "a=%E0%80", "a=%", "a=%4", "a=%zz", "a=%C3%28"] {
            check(body, None);
        }
    }
}
