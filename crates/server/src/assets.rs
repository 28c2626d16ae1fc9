//! Styles, modules and pictures, built into the executable and served under an address that changes with
//! their content.

use std::{collections::BTreeMap, sync::LazyLock};

use axum::{
    extract::Path,
    http::{HeaderMap, StatusCode, header},
    response::{IntoResponse, Response},
};
use bytes::Bytes;
use rust_embed::Embed;
use sha2::{Digest, Sha256};

use crate::{Answer, Trouble};

#[derive(Embed)]
#[folder = "../../web/dist"]
struct Dist;

struct Assets {
    hash: String,
    files: BTreeMap<String, Bytes>,
}

static ASSETS: LazyLock<Assets> = LazyLock::new(|| {
    let read =
        |name: &str| Some((name.to_owned(), Bytes::from(Dist::get(name)?.data.into_owned())));
    let files: BTreeMap<String, Bytes> = Dist::iter().filter_map(|name| read(&name)).collect();
    let mut hash = Sha256::new();
    for (name, bytes) in &files {
        hash.update(name.as_bytes());
        hash.update(bytes);
    }
    let hash = hash.finalize().iter().take(6).map(|byte| format!("{byte:02x}")).collect();
    Assets { hash, files }
});

/// The address of an asset: `/assets/{hash}/omnibus.css`.
pub fn address(name: &str) -> String {
    format!("/assets/{}/{name}", ASSETS.hash)
}

/// Sends an asset. An old hash is answered with what there is now, for pages that were open during a
/// change of version, but not for long.
pub async fn show(Path((hash, name)): Path<(String, String)>, headers: HeaderMap) -> Answer {
    let Some(bytes) = ASSETS.files.get(&name) else { return Err(Trouble::NotFound.into()) };
    let etag = format!("\"{}\"", ASSETS.hash);
    let cache = match hash == ASSETS.hash {
        true => "public, max-age=31536000, immutable",
        false => "public, max-age=60",
    };
    let kept =
        headers.get(header::IF_NONE_MATCH).is_some_and(|tags| tags.as_bytes() == etag.as_bytes());
    let about = [
        (header::CONTENT_TYPE, media_type(&name).to_owned()),
        (header::CACHE_CONTROL, cache.to_owned()),
        (header::ETAG, etag),
    ];
    let answer: Response = match kept {
        true => (StatusCode::NOT_MODIFIED, about).into_response(),
        false => (about, bytes.clone()).into_response(),
    };
    Ok(answer)
}

fn media_type(name: &str) -> &'static str {
    match name.rsplit('.').next() {
        Some("css") => "text/css; charset=utf-8",
        Some("js") => "text/javascript; charset=utf-8",
        Some("svg") => "image/svg+xml",
        Some("woff2") => "font/woff2",
        _ => "application/octet-stream",
    }
}
