//! Files of a chapter: uploaded by those who answer it, downloaded by those who may see it.

use axum::{
    body::Body,
    extract::{Request, State},
    http::{HeaderValue, header},
    response::{IntoResponse, Response},
};
use futures::StreamExt;
use jiff::Timestamp;
use object_store::GetResult;
use omnibus_app::{
    App, Problem, chapters,
    files::{self, Purpose},
};
use omnibus_domain::{
    chapter::Chapter,
    id::{FileId, ReviewId},
};
use omnibus_store::File;

use crate::{
    Answer, Frame, SignedIn, extract::Path, form::Choice, frame::percent, reader::go, upload,
};

/// A file in a list.
#[derive(Clone, Debug)]
pub struct FileShown {
    /// Its identifier.
    pub id: String,
    /// Its name.
    pub name: String,
    /// Where it is downloaded.
    pub href: String,
    /// How large it is, and since when it is there.
    pub facts: String,
}

impl FileShown {
    /// A file as a page lists it.
    pub fn new(w: &Frame, file: &File) -> Self {
        Self {
            id: file.id.to_string(),
            name: file.name.clone(),
            href: format!("/reviews/{}/files/{}", file.review, file.id),
            facts: facts(w, file.size, &file.at),
        }
    }

    /// The file as a choice of a form.
    pub fn choice(self) -> Choice {
        Choice::new(self.id, self.name).hint(self.facts)
    }
}

/// How large a file is, and since when it is there.
pub fn facts(w: &Frame, size: i64, at: &Timestamp) -> String {
    let size = usize::try_from(size).unwrap_or_default();
    let size = match size {
        0..1_000_000 => w.say("self-kilobytes", "size", size.div_ceil(1000)),
        _ => w.say("self-megabytes", "size", size.div_ceil(1_000_000)),
    };
    w.say2("self-file-facts", "size", size, "date", w.day_of(at))
}

/// Takes a file for a chapter.
pub async fn take(
    State(app): State<App>,
    me: SignedIn,
    Path((review, chapter)): Path<(ReviewId, Chapter)>,
    request: Request,
) -> Answer {
    let purpose = Purpose::Answer(chapter.clone());
    let received = upload::receive(&app, &me.actor, &review, &purpose, request).await?;
    if let Some(refusal) = received.refused {
        return Err(refusal.into());
    }
    let mut problems: Vec<Problem> =
        received.files.iter().filter_map(|uploaded| uploaded.file.clone().err()).collect();
    if received.files.is_empty() {
        problems.push(Problem::new("file", "problem-file-none"));
    }
    if problems.is_empty() {
        return go(&format!("/reviews/{review}/chapters/{chapter}?done=file-uploaded#files"));
    }
    let view = chapters::view(&app, &me.actor, &review, &chapter).await?;
    me.show_again(&super::chapter::page(&app, &me, view, problems).await?)
}

/// Sends a file to be saved. Browsers neither show it nor guess what it is.
pub async fn download(
    State(app): State<App>,
    me: SignedIn,
    Path((review, file)): Path<(ReviewId, FileId)>,
) -> Answer {
    let (file, content) = files::open(&app, &me.actor, &review, &file).await?;
    Ok(saved_as(&file.name, &file.media_type, file.size, content))
}

/// A file as it is sent to be saved.
pub fn saved_as(name: &str, media_type: &str, size: i64, content: GetResult) -> Response {
    let pieces = content.into_stream().map(|piece| {
        piece.inspect_err(|error| tracing::error!(%error, "a file could not be read to its end"))
    });
    let mut response: Response = Body::from_stream(pieces).into_response();
    let headers = response.headers_mut();
    let text = |text: &str| HeaderValue::from_str(text).ok();
    headers.extend(text(media_type).map(|value| (header::CONTENT_TYPE, value)));
    headers.extend(text(&disposition(name)).map(|value| (header::CONTENT_DISPOSITION, value)));
    headers.insert(header::CONTENT_LENGTH, HeaderValue::from(size));
    headers.insert(
        header::CONTENT_SECURITY_POLICY,
        HeaderValue::from_static("default-src 'none'; sandbox"),
    );
    response
}

/// The name for browsers of today, and one of plain letters for the others.
fn disposition(name: &str) -> String {
    let plain = |c: char| if c.is_ascii_alphanumeric() || "-_.".contains(c) { c } else { '_' };
    let fallback: String = name.chars().map(plain).collect();
    let encoded = percent(name).replace('/', "%2F");
    format!("attachment; filename=\"{fallback}\"; filename*=UTF-8''{encoded}")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_can_hold_nothing_but_a_name() {
        for (name, expected) in [
            ("law.pdf", "attachment; filename=\"law.pdf\"; filename*=UTF-8''law.pdf"),
            (
                "a\"b\r\n;é.pdf",
                "attachment; filename=\"a_b____.pdf\"; filename*=UTF-8''a%22b%0D%0A%3B%C3%A9.pdf",
            ),
        ] {
            assert_eq!(disposition(name), expected);
        }
    }
}
