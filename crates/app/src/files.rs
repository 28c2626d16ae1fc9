//! Files: taken in pieces, checked by their content, stored under their hash.

mod copied;
mod forgotten;
mod inspect;
mod openable;

use std::collections::BTreeSet;

use bytes::Bytes;
use object_store::{MultipartUpload, ObjectStoreExt, PutPayload, path::Path};
use omnibus_domain::{
    chapter::Chapter,
    id::{FileId, LawId, ReviewId},
    instrument::ArticleRef,
    policy::{self, Access, Actor},
};
use omnibus_store::{File, LawFile, Write};
use sha2::{Digest, Sha256};

use crate::{
    App, AppError, Problem, Result,
    context::event_about,
    secret,
    text::{LONGEST_LINE, clean},
};

pub(crate) use copied::{Bytes as Stored, copy};
pub use forgotten::{WAIT, forget};
pub use inspect::{ACCEPTED, Kind};
pub(crate) use openable::look;
pub use openable::{Opened, Unopened};

/// Under what a file is uploaded.
#[derive(Clone, Debug)]
pub enum Purpose {
    /// A measure of an answer in this chapter: it stays inside the State until the response is sent.
    Answer(Chapter),
    /// A message in this article's thread.
    Message(ArticleRef),
    /// A law in the library of the State under review.
    Law,
}

/// A file on its way in. Dropped before [`Upload::finish`], nothing of it stays.
pub struct Upload {
    app: App,
    parts: Option<Box<dyn MultipartUpload>>,
    incoming: Path,
    buffer: Vec<u8>,
    hash: Sha256,
    size: u64,
}

/// How much is gathered before it is handed to the store.
const PIECE: usize = 5 * 1024 * 1024;

/// Begins to take a file, if the person may upload for this purpose at all.
///
/// # Errors
/// As [`policy::may_upload`], [`policy::may_write`] or [`policy::may_keep_laws`]; [`AppError::Unavailable`] if the
/// disk takes nothing.
pub async fn begin(app: &App, actor: &Actor, id: &ReviewId, purpose: &Purpose) -> Result<Upload> {
    let access = app.access(actor, id).await?;
    match purpose {
        // Nothing is asked about a chapter that is not there.
        Purpose::Answer(chapter) if app.pack.questionnaire.of_chapter(chapter).is_empty() => {
            return Err(AppError::NotFound);
        }
        Purpose::Answer(chapter) => drop(policy::may_upload(&access, chapter)?),
        Purpose::Message(article) => drop(policy::may_write(&access, &article.clone().into())?),
        Purpose::Law => drop(policy::may_keep_laws(&access)?),
    }
    let incoming = Path::from(format!("incoming/{}", secret::new_secret(app)));
    let parts = app.files.put_multipart(&incoming).await.map_err(unavailable)?;
    Ok(Upload {
        app: app.clone(),
        parts: Some(parts),
        incoming,
        buffer: Vec::with_capacity(PIECE.min(64 * 1024)),
        hash: Sha256::new(),
        size: 0,
    })
}

impl Upload {
    /// Takes the next piece.
    ///
    /// # Errors
    /// [`AppError::Invalid`] once the file is larger than what is taken.
    pub async fn push(&mut self, piece: &Bytes) -> Result<()> {
        self.size += piece.len() as u64;
        let most = self.app.settings.largest_file;
        if self.size > most {
            self.abort().await;
            let most = usize::try_from(most / 1_000_000).unwrap_or(usize::MAX);
            return Err(Problem::new("file", "problem-file-too-large").with("most", most).into());
        }
        self.hash.update(piece);
        self.buffer.extend_from_slice(piece);
        if self.buffer.len() >= PIECE {
            self.flush().await?;
        }
        Ok(())
    }

    /// Ends the upload: checks what the file is, keeps it under its hash and records it under a new identifier.
    ///
    /// # Errors
    /// [`AppError::Invalid`] for an empty file, a type that is not taken, macros, or an archive that
    /// unpacks to something enormous; then nothing is kept.
    pub async fn finish(
        mut self,
        actor: &Actor,
        id: &ReviewId,
        purpose: &Purpose,
        name: &str,
    ) -> Result<FileId> {
        if self.size == 0 {
            self.abort().await;
            return Err(Problem::new("file", "problem-file-empty").into());
        }
        self.flush().await?;
        if let Some(mut parts) = self.parts.take() {
            parts.complete().await.map_err(unavailable)?;
        }
        let kind = match kind(&self.app, &self.incoming).await {
            Ok(kind) => kind,
            Err(error) => {
                let _ = self.app.files.delete(&self.incoming).await;
                return Err(error);
            }
        };
        let sha256 = secret::hex(&std::mem::take(&mut self.hash).finalize());
        self.app.files.rename(&self.incoming, &place(&sha256)).await.map_err(unavailable)?;
        let stored = Stored {
            sha256,
            name: file_name(name, kind),
            media_type: kind.media_type().to_owned(),
            size: i64::try_from(self.size).unwrap_or(i64::MAX),
        };
        record(&self.app, actor, id, purpose, stored).await
    }

    async fn flush(&mut self) -> Result<()> {
        let piece = std::mem::take(&mut self.buffer);
        if let (Some(parts), false) = (&mut self.parts, piece.is_empty()) {
            parts.put_part(PutPayload::from(piece)).await.map_err(unavailable)?;
        }
        Ok(())
    }

    async fn abort(&mut self) {
        if let Some(mut parts) = self.parts.take()
            && let Err(error) = parts.abort().await
        {
            tracing::warn!(%error, "an upload was not cleaned away");
        }
    }
}

/// A file and its bytes, for those who may see it: inside the State those who fill its chapter; outside,
/// once it left with a response or a message, those who may see that.
///
/// # Errors
/// [`AppError::NotFound`] to everyone else.
pub async fn open(
    app: &App,
    actor: &Actor,
    id: &ReviewId,
    file: &FileId,
) -> Result<(File, object_store::GetResult)> {
    let access = app.access(actor, id).await?;
    let found = app.store.read().file(file).await?.filter(|found| found.review == *id);
    let found = found.ok_or(AppError::NotFound)?;
    let candidates = std::slice::from_ref(&found);
    let inside = attachable(app, &access, candidates, &found.chapter).await?.len() == 1;
    let own = found.by == actor.user;
    if !inside && !own {
        found.shared.ok_or(AppError::NotFound)?;
        policy::may_see_response(&access, &found.chapter)?;
    }
    let content = content(app, &found).await?;
    Ok((found, content))
}

/// The files of a chapter that a person may see and attach: all of them for those who have the whole chapter, but
/// nothing that an expert keeps ready for the article's thread and has not sent; for those who have single questions
/// of it their own, and what the answers to these have ever cited.
pub(crate) async fn attachable(
    app: &App,
    access: &Access,
    files: &[File],
    chapter: &Chapter,
) -> Result<Vec<File>> {
    let of_chapter = files.iter().filter(|file| file.chapter == *chapter);
    if policy::may_see_draft(access, chapter).is_ok() {
        let open = |file: &&File| file.shared.is_some() || file.of_state;
        return Ok(of_chapter.filter(open).cloned().collect());
    }
    if policy::may_enter(access, chapter).is_err() {
        return Ok(Vec::new());
    }
    let read = app.store.read();
    let mut cited = BTreeSet::new();
    for question in access.questions.iter().filter(|(_, of)| *of == chapter).map(|(id, _)| id) {
        for version in read.answer_versions(&access.review, question, None, u64::MAX >> 1).await? {
            cited.extend(version.content.measures.into_iter().flat_map(|one| one.files));
        }
    }
    let open = |file: &&File| file.by == access.user || cited.contains(&file.id);
    Ok(of_chapter.filter(open).cloned().collect())
}

/// The bytes of the file of a law of the State, for those who answer for it.
///
/// # Errors
/// [`AppError::NotFound`] to everyone else, and if the law has no file.
pub async fn open_law(
    app: &App,
    actor: &Actor,
    id: &ReviewId,
    law: &LawId,
) -> Result<(LawFile, object_store::GetResult)> {
    let access = app.access(actor, id).await?;
    policy::may_see_laws(&access)?;
    let read = app.store.read();
    let law = read.law(&access.state, law).await?.ok_or(AppError::NotFound)?;
    let file = law.file.ok_or(AppError::NotFound)?;
    let found = read.law_file(&access.state, &file).await?.ok_or(AppError::NotFound)?;
    let content = app.files.get(&place(&found.sha256)).await.map_err(unavailable)?;
    Ok((found, content))
}

/// The bytes of a file, for those who have been let through to it.
pub(crate) async fn content(app: &App, file: &File) -> Result<object_store::GetResult> {
    app.files.get(&place(&file.sha256)).await.map_err(unavailable)
}

/// The files that a person uploaded for an article's thread and has not sent yet.
///
/// # Errors
/// As [`policy::may_write`].
pub async fn waiting(
    app: &App,
    actor: &Actor,
    id: &ReviewId,
    article: &ArticleRef,
) -> Result<Vec<File>> {
    let access = app.access(actor, id).await?;
    let chapter = Chapter::Article(article.clone());
    policy::may_write(&access, &chapter)?;
    let files = app.store.read().files(id).await?;
    Ok(files
        .into_iter()
        .filter(|file| file.by == actor.user && file.chapter == chapter && file.shared.is_none())
        .collect())
}

/// What a file is that has arrived.
async fn kind(app: &App, incoming: &Path) -> Result<Kind> {
    let content = app.files.get(incoming).await.map_err(unavailable)?;
    let bytes = content.bytes().await.map_err(unavailable)?;
    crate::accounts::off_thread(move || inspect::kind(&bytes)).await?.map_err(AppError::from)
}

async fn record(
    app: &App,
    actor: &Actor,
    review: &ReviewId,
    purpose: &Purpose,
    stored: Stored,
) -> Result<FileId> {
    let access = app.access(actor, review).await?;
    let args = [("file", stored.name.clone())];
    let mut entry = event_about(actor, review, "file-uploaded", &args);
    entry.inside_state = access.is_of_state();
    let (place, id) = (place(&stored.sha256), app.new_id()?);
    let tx = app.store.begin().await?;
    // Whoever removes forgotten files waits, or has done it: then the bytes may be gone with another's.
    tx.alone().await?;
    match purpose {
        Purpose::Answer(chapter) => {
            let permit = policy::may_upload(&access, chapter)?;
            let file = stored.of(&id, review, chapter, actor, true, app.now());
            tx.put_file(&permit, &file).await?;
        }
        Purpose::Message(article) => {
            let chapter = Chapter::Article(article.clone());
            let permit = policy::may_write(&access, &chapter)?;
            let of_state = access.is_of_state();
            let file = stored.of(&id, review, &chapter, actor, of_state, app.now());
            tx.put_message_file(&permit, &file).await?;
        }
        Purpose::Law => put_law_file(&tx, app, &access, stored, &id).await?,
    }
    tx.append(&entry, app.now()).await?;
    match app.files.head(&place).await {
        Ok(_) => tx.commit().await?,
        Err(error) => return Err(AppError::Unavailable(error.to_string())),
    }
    Ok(id)
}

async fn put_law_file(
    tx: &Write,
    app: &App,
    access: &Access,
    stored: Stored,
    id: &FileId,
) -> Result<()> {
    let permit = policy::may_keep_laws(access)?;
    let Stored { sha256, name, media_type, size } = stored;
    let (id, state, by) = (id.clone(), permit.state().clone(), permit.user().clone());
    let file = LawFile { id, state, sha256, name, media_type, size, by, at: app.now() };
    Ok(tx.put_law_file(&permit, &file).await?)
}

fn place(sha256: &str) -> Path {
    Path::from(format!("files/{}/{sha256}", sha256.get(..2).unwrap_or("00")))
}

/// The name a file came with, without folders, and with the ending of what it is.
fn file_name(given: &str, kind: Kind) -> String {
    let last = given.rsplit(['/', '\\']).next().unwrap_or_default();
    let cleaned = clean(last).replace('\n', " ");
    let stem = cleaned.rsplit_once('.').map_or(cleaned.as_str(), |(stem, _)| stem);
    let stem: String = stem.chars().take(LONGEST_LINE / 2).collect();
    let stem = if stem.trim().is_empty() { "file".to_owned() } else { stem };
    format!("{stem}.{}", kind.ending())
}

fn unavailable(error: object_store::Error) -> AppError {
    match error {
        object_store::Error::NotFound { .. } => AppError::NotFound,
        other => AppError::Unavailable(other.to_string()),
    }
}
