//! A file that is there already, recorded again under another chapter: the bytes lie once.

use jiff::Timestamp;
use omnibus_domain::{
    chapter::Chapter,
    id::{FileId, ReviewId},
    policy::{Actor, MayUpload},
};
use omnibus_store::{File, LawFile, Write};

use crate::{App, Result};

/// What is known of bytes that are stored.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Bytes {
    /// The SHA-256, in hexadecimal, under which they lie.
    pub(crate) sha256: String,
    /// The name they came with.
    pub(crate) name: String,
    /// Their type by their content.
    pub(crate) media_type: String,
    /// How many there are.
    pub(crate) size: i64,
}

impl From<File> for Bytes {
    fn from(File { sha256, name, media_type, size, .. }: File) -> Self {
        Self { sha256, name, media_type, size }
    }
}

impl From<LawFile> for Bytes {
    fn from(LawFile { sha256, name, media_type, size, .. }: LawFile) -> Self {
        Self { sha256, name, media_type, size }
    }
}

impl Bytes {
    /// A file with these bytes, inside its side: that of the State under review, or another's.
    pub(crate) fn of(
        self,
        id: &FileId,
        review: &ReviewId,
        chapter: &Chapter,
        actor: &Actor,
        of_state: bool,
        at: Timestamp,
    ) -> File {
        let Self { sha256, name, media_type, size } = self;
        File {
            id: id.clone(),
            review: review.clone(),
            chapter: chapter.clone(),
            sha256,
            name,
            media_type,
            size,
            by: actor.user.clone(),
            of_state,
            at,
            shared: None,
        }
    }
}

/// Records bytes that another file holds under the chapter of the permit as well; the file that the person has of
/// them there already, if it has one: those of others may be closed to who has a single question. The transaction
/// must be [alone](Write::alone), so that nobody removes them meanwhile.
pub(crate) async fn copy(
    tx: &Write,
    app: &App,
    actor: &Actor,
    permit: &MayUpload,
    bytes: Bytes,
) -> Result<FileId> {
    let (review, chapter) = (permit.review(), permit.chapter());
    let there = tx.files(review).await?.into_iter().find(|file| {
        file.chapter == *chapter
            && file.by == actor.user
            && file.sha256 == bytes.sha256
            && file.name == bytes.name
    });
    if let Some(file) = there {
        return Ok(file.id);
    }
    let id = app.new_id()?;
    tx.put_file(permit, &bytes.of(&id, review, chapter, actor, true, app.now())).await?;
    Ok(id)
}
