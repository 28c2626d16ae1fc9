//! Whether stored files can be opened: each is looked at in a few places and never read whole.
//!
//! What a reader would repair is let pass. What is noticed is what a State cannot want to send: a file that is gone,
//! one whose end is missing, one that asks for a password.

mod pieces;

use std::ops::Range;

use futures::{StreamExt, stream};
use object_store::ObjectStoreExt;
use omnibus_domain::id::FileId;
use omnibus_store::File;

use super::{place, unavailable};
use crate::{App, Result};
use pieces::Pieces;

/// Why a file may not open.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Unopened {
    /// Its bytes are not in the store, or not all of them.
    Missing,
    /// Something that every file of its type has is not there.
    Damaged,
    /// It is encrypted, and may ask for a password.
    Locked,
}

impl Unopened {
    /// The word used in message keys (`noticed-file-{word}`, with the variable `$file`).
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Missing => "missing",
            Self::Damaged => "damaged",
            Self::Locked => "locked",
        }
    }
}

/// What was found out about files.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Opened {
    /// Those that may not open, in the order in which they were given.
    pub unopened: Vec<(FileId, Unopened)>,
    /// How many were not looked at, because there are too many.
    pub left: usize,
}

/// The most files that are looked at.
const MOST: usize = 500;
/// How many are looked at at once.
const AT_ONCE: usize = 8;
/// How much of the beginning is looked at, in bytes.
const HEAD: u64 = 1024;
/// How much of the end is looked at: the record at the end of an archive with the longest comment it can have.
const TAIL: u64 = 65_557;
/// How much is looked at in one other place: the table of contents of an archive of five thousand parts fits.
const INSIDE: u64 = 1_000_000;

/// Looks at files. The work is bounded: at most 500 files, at most three places of each.
pub(crate) async fn look(app: &App, mut files: Vec<File>) -> Result<Opened> {
    let left = files.len().saturating_sub(MOST);
    files.truncate(MOST);
    let found: Vec<Result<Option<(FileId, Unopened)>>> = stream::iter(files)
        .map(|file| {
            let app = app.clone();
            async move { Ok(one(&app, &file).await?.map(|why| (file.id, why))) }
        })
        .buffered(AT_ONCE)
        .collect()
        .await;
    let unopened = found.into_iter().filter_map(Result::transpose).collect::<Result<_>>()?;
    Ok(Opened { unopened, left })
}

async fn one(app: &App, file: &File) -> Result<Option<Unopened>> {
    let place = place(&file.sha256);
    let size = match app.files.head(&place).await {
        Ok(about) => about.size,
        Err(object_store::Error::NotFound { .. }) => return Ok(Some(Unopened::Missing)),
        Err(error) => return Err(unavailable(error)),
    };
    if u64::try_from(file.size) != Ok(size) || size == 0 {
        return Ok(Some(Unopened::Missing));
    }
    let read = async |range: Range<u64>| {
        let range = range.start.min(size)..range.end.min(size);
        if range.is_empty() {
            return Ok(Vec::new());
        }
        let bytes = app.files.get_range(&place, range).await.map_err(unavailable)?;
        Ok::<_, crate::AppError>(bytes.to_vec())
    };
    let head = read(0..HEAD).await?;
    let tail = read(size.saturating_sub(TAIL)..size).await?;
    let pieces = Pieces { size, head, tail };
    let found = match pieces.inside(&file.media_type) {
        Err(why) => Some(why),
        Ok(None) => None,
        Ok(Some(at)) => {
            let inside = read(at..at.saturating_add(INSIDE)).await?;
            pieces.judge(&file.media_type, &inside)
        }
    };
    Ok(found)
}
