//! Removes files that were uploaded and then never used.

use jiff::SignedDuration;
use object_store::ObjectStoreExt;
use omnibus_store::{File, LawFile, Write};

use super::{place, unavailable};
use crate::{App, AppError, Result};

/// How long a file waits for the answer or the message it was uploaded for: 30 days.
pub const WAIT: SignedDuration = SignedDuration::from_hours(30 * 24);

/// How many are removed at a time.
const MOST: u64 = 200;

/// Removes files that nobody sent, and no answer ever held and no law holds, [`WAIT`] after their upload. Returns how
/// many.
///
/// # Errors
/// If the database or the disk fails; what was removed before stays removed.
pub async fn forget(app: &App) -> Result<usize> {
    let before = app.now().checked_sub(WAIT).map_err(|error| AppError::Bug(error.to_string()))?;
    let mut removed = 0;
    for file in app.store.read().forgotten_files(before, MOST).await? {
        removed += usize::from(remove(app, &file).await?);
    }
    for file in app.store.read().forgotten_law_files(before, MOST).await? {
        removed += usize::from(remove_of_law(app, &file).await?);
    }
    Ok(removed)
}

async fn remove(app: &App, file: &File) -> Result<bool> {
    let tx = app.store.begin().await?;
    // Nobody records a file with the same bytes until this is done.
    tx.alone().await?;
    if !tx.delete_forgotten_file(&file.id).await? {
        return Ok(false);
    }
    remove_bytes(app, &tx, &file.sha256).await?;
    tx.commit().await?;
    Ok(true)
}

async fn remove_of_law(app: &App, file: &LawFile) -> Result<bool> {
    let tx = app.store.begin().await?;
    tx.alone().await?;
    if !tx.delete_forgotten_law_file(&file.id).await? {
        return Ok(false);
    }
    remove_bytes(app, &tx, &file.sha256).await?;
    tx.commit().await?;
    Ok(true)
}

/// Removes bytes that no file holds any more.
async fn remove_bytes(app: &App, tx: &Write, sha256: &str) -> Result<()> {
    if tx.has_content(sha256).await? {
        return Ok(());
    }
    match app.files.delete(&place(sha256)).await {
        Ok(()) | Err(object_store::Error::NotFound { .. }) => Ok(()),
        Err(error) => Err(unavailable(error)),
    }
}
