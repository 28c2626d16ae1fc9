//! Forms that may carry files: the fields are kept, each file goes to the store while it arrives.

use axum::{
    body::HttpBody,
    extract::{DefaultBodyLimit, FromRequest, Multipart, Request, multipart::Field},
    http::{StatusCode, header},
};
use omnibus_app::{
    App, AppError, Problem,
    files::{self, Purpose},
};
use omnibus_domain::{
    id::{FileId, ReviewId},
    policy::Actor,
};

use crate::{
    Refused, Trouble,
    form::Form,
    layers::{
        LARGEST_FORM,
        room::{self, LARGEST_TO_COME_BACK, Room},
    },
};

/// A form that has arrived.
#[derive(Debug, Default)]
pub struct Received {
    /// Its fields without the files.
    pub form: Form,
    /// Its files.
    pub files: Vec<Uploaded>,
    /// Why no file was taken at all, for example because the person may not upload here.
    pub refused: Option<AppError>,
    /// What a form that is far too large takes up until it is answered.
    pub room: Option<Room>,
}

/// A file that came with a form.
#[derive(Debug)]
pub struct Uploaded {
    /// The name of the field that held it.
    pub field: String,
    /// The file as it was recorded, or what is wrong with it.
    pub file: Result<FileId, Problem>,
}

/// How much of a file that is not taken is read all the same, so that the rest of the form arrives.
const PATIENCE: u64 = 2;

/// Reads a form, with or without files. A file that cannot be taken does not keep the fields from being
/// read: what was typed beside it is not lost.
///
/// # Errors
/// [`Trouble::TooLarge`] if the fields are, [`Trouble::Unreadable`] if the request breaks off.
pub async fn receive(
    app: &App,
    actor: &Actor,
    review: &ReviewId,
    purpose: &Purpose,
    mut request: Request,
) -> Result<Received, Refused> {
    let kind = request.headers().get(header::CONTENT_TYPE);
    if !kind.is_some_and(|kind| kind.as_bytes().starts_with(b"multipart/form-data")) {
        let length = request.body().size_hint().lower();
        if length > LARGEST_TO_COME_BACK as u64 {
            return Err(Trouble::TooLarge.into());
        }
        let mut reading = Reading::new(app, actor, review, purpose);
        let most = if room::is_needed(length) { reading.widen()? } else { LARGEST_FORM };
        DefaultBodyLimit::max(most).apply(&mut request);
        let form = Form::from_request(request, &()).await?;
        return Ok(Received { form, room: reading.wide, ..Received::default() });
    }
    let parts = Multipart::from_request(request, &()).await.map_err(|_| Trouble::Unreadable)?;
    Reading::new(app, actor, review, purpose).all(parts).await
}

struct Reading<'a> {
    app: &'a App,
    actor: &'a Actor,
    review: &'a ReviewId,
    purpose: &'a Purpose,
    /// How many bytes of fields may still come.
    left: usize,
    /// What a form takes up that is larger than others may be.
    wide: Option<Room>,
}

impl<'a> Reading<'a> {
    fn new(app: &'a App, actor: &'a Actor, review: &'a ReviewId, purpose: &'a Purpose) -> Self {
        Self { app, actor, review, purpose, left: LARGEST_FORM, wide: None }
    }

    /// Takes the room of a larger form, if there is some; how many bytes of fields may come in all.
    fn widen(&mut self) -> Result<usize, Trouble> {
        if self.wide.is_none() {
            self.wide = Some(room::find().ok_or(Trouble::TooLarge)?);
            self.left += LARGEST_TO_COME_BACK - LARGEST_FORM;
        }
        Ok(LARGEST_TO_COME_BACK)
    }

    async fn all(mut self, mut parts: Multipart) -> Result<Received, Refused> {
        let mut fields = Vec::new();
        let mut received = Received::default();
        while let Some(mut part) = parts.next_field().await.map_err(broken)? {
            let field = part.name().unwrap_or_default().to_owned();
            let Some(name) = part.file_name().map(str::to_owned) else {
                fields.push((field, self.text(&mut part).await?));
                continue;
            };
            if name.is_empty() {
                continue;
            }
            match self.file(&mut part, &name).await? {
                Ok(file) => received.files.push(Uploaded { field, file: Ok(file) }),
                Err(AppError::Invalid(problems)) => {
                    let first = problems.into_iter().next();
                    let problem = first.unwrap_or_else(|| Problem::new("", "problem-file-type"));
                    let file = Err(Problem { field: field.clone(), ..problem });
                    received.files.push(Uploaded { field, file });
                }
                Err(AppError::Unavailable(reason)) => {
                    tracing::error!(reason, "a file could not be stored");
                    let file = Err(Problem::new(field.clone(), "problem-file-not-stored"));
                    received.files.push(Uploaded { field, file });
                }
                Err(refused) => received.refused = Some(refused),
            }
        }
        received.form = Form::of(fields);
        received.room = self.wide;
        Ok(received)
    }

    async fn text(&mut self, part: &mut Field<'_>) -> Result<String, Refused> {
        let mut bytes = Vec::new();
        while let Some(piece) = part.chunk().await.map_err(broken)? {
            if piece.len() > self.left {
                self.widen()?;
            }
            self.left = self.left.checked_sub(piece.len()).ok_or(Trouble::TooLarge)?;
            bytes.extend_from_slice(&piece);
        }
        String::from_utf8(bytes).map_err(|_| Trouble::Unreadable.into())
    }

    /// The file, or why it is not taken; then the rest of it is read and forgotten.
    async fn file(
        &self,
        part: &mut Field<'_>,
        name: &str,
    ) -> Result<Result<FileId, AppError>, Refused> {
        let begun = files::begin(self.app, self.actor, self.review, self.purpose).await;
        let (mut upload, mut refused) = match begun {
            Ok(upload) => (Some(upload), None),
            Err(error) => (None, Some(error)),
        };
        let most = self.app.settings.largest_file.saturating_mul(PATIENCE);
        let mut size = 0_u64;
        while let Some(piece) = part.chunk().await.map_err(broken)? {
            size += piece.len() as u64;
            if size > most {
                return Err(Trouble::TooLarge.into());
            }
            if let Some(taking) = &mut upload
                && let Err(error) = taking.push(&piece).await
            {
                refused = Some(error);
                upload = None;
            }
        }
        Ok(match (upload, refused) {
            (Some(upload), None) => {
                upload.finish(self.actor, self.review, self.purpose, name).await
            }
            (_, refused) => Err(refused.unwrap_or(AppError::NotFound)),
        })
    }
}

fn broken(error: axum::extract::multipart::MultipartError) -> Refused {
    match error.status() {
        StatusCode::PAYLOAD_TOO_LARGE => Trouble::TooLarge.into(),
        _ => Trouble::Unreadable.into(),
    }
}
