//! The language of a request: from the address, else the cookie, else the browser, else English.

use std::str::FromStr;

use axum::{
    extract::{Request, State},
    http::{HeaderMap, HeaderValue, Uri, header, uri::PathAndQuery},
    middleware::Next,
    response::Response,
};
use omnibus_domain::locale::Locale;

use crate::Site;

/// The language found, as an extension of the request.
#[derive(Clone, Copy, Debug)]
pub struct Language(pub Locale);

const COOKIE: &str = "language";
const YEAR: u32 = 365 * 24 * 60 * 60;

/// Finds the language, takes it off the address, and remembers one that was chosen there.
pub async fn find(State(site): State<Site>, mut request: Request, next: Next) -> Response {
    let kept = from_cookie(request.headers());
    let chosen = take_off(request.uri());
    let locale = match &chosen {
        Some((locale, _)) => *locale,
        None => kept.or_else(|| from_browser(request.headers())).unwrap_or(Locale::En),
    };
    if let Some((_, uri)) = chosen.clone() {
        *request.uri_mut() = uri;
    }
    request.extensions_mut().insert(Language(locale));
    let mut response = next.run(request).await;
    if chosen.is_some() && kept != Some(locale) {
        let secure = if site.is_secure() { "; Secure" } else { "" };
        let cookie = format!("{COOKIE}={locale}; Path=/; Max-Age={YEAR}; SameSite=Lax{secure}");
        if let Ok(cookie) = HeaderValue::from_str(&cookie) {
            response.headers_mut().append(header::SET_COOKIE, cookie);
        }
    }
    response
}

/// The language at the head of a path, and the address without it.
fn take_off(uri: &Uri) -> Option<(Locale, Uri)> {
    let path = uri.path().strip_prefix('/')?;
    let (code, rest) = path.split_once('/').unwrap_or((path, ""));
    let locale = Locale::from_str(code).ok()?;
    let query = uri.query().map(|query| format!("?{query}")).unwrap_or_default();
    let mut parts = uri.clone().into_parts();
    parts.path_and_query = Some(PathAndQuery::from_str(&format!("/{rest}{query}")).ok()?);
    Some((locale, Uri::from_parts(parts).ok()?))
}

fn from_cookie(headers: &HeaderMap) -> Option<Locale> {
    let cookies = headers.get_all(header::COOKIE).iter().filter_map(|value| value.to_str().ok());
    let pairs = cookies.flat_map(|cookies| cookies.split(';'));
    let mut named = pairs.filter_map(|pair| pair.trim().split_once('='));
    named.find(|(name, _)| *name == COOKIE).and_then(|(_, value)| value.parse().ok())
}

/// The language that the browser likes best among the six.
fn from_browser(headers: &HeaderMap) -> Option<Locale> {
    let wanted = headers.get(header::ACCEPT_LANGUAGE)?.to_str().ok()?;
    let mut best: Option<(f32, Locale)> = None;
    for range in wanted.split(',') {
        let (tag, weight) = range.trim().split_once(";q=").unwrap_or((range.trim(), "1"));
        let code = tag.split('-').next().unwrap_or_default().to_ascii_lowercase();
        let weight: f32 = weight.trim().parse().unwrap_or(0.0);
        if let Ok(locale) = code.parse()
            && weight > best.map_or(0.0, |(best, _)| best)
        {
            best = Some((weight, locale));
        }
    }
    best.map(|(_, locale)| locale)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check_address(given: &str, expected: Option<(Locale, &str)>) {
        let found = take_off(&given.parse().unwrap());
        let found = found.map(|(locale, uri)| (locale, uri.to_string()));
        assert_eq!(found, expected.map(|(locale, uri)| (locale, uri.to_owned())), "{given}");
    }

    #[test]
    fn the_language_is_taken_off_the_address() {
        check_address("/", None);
        check_address("/status", None);
        check_address("/arabic", None);
        check_address("/ar", Some((Locale::Ar, "/")));
        check_address("/ar/", Some((Locale::Ar, "/")));
        check_address(
            "/fr/status?as-at=2010-09-29",
            Some((Locale::Fr, "/status?as-at=2010-09-29")),
        );
        check_address("/en//evil.example", Some((Locale::En, "//evil.example")));
    }

    fn check_browser(wanted: &str, expected: Option<Locale>) {
        let mut headers = HeaderMap::new();
        headers.insert(header::ACCEPT_LANGUAGE, wanted.parse().unwrap());
        assert_eq!(from_browser(&headers), expected, "{wanted}");
    }

    #[test]
    fn the_browser_gets_what_it_likes_best() {
        check_browser("de, fr-CH;q=0.8, en;q=0.9", Some(Locale::En));
        check_browser("zh-Hant-TW,en;q=0.5", Some(Locale::Zh));
        check_browser("AR-eg", Some(Locale::Ar));
        check_browser("de;q=1, it", None);
        check_browser("fr;q=0", None);
        check_browser("fr;q=x", None);
    }
}
