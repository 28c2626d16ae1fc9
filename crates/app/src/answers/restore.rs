//! An earlier version of an answer put back in place: as a new version, nothing is taken away.

use omnibus_domain::{
    id::{QuestionId, ReviewId},
    policy::{self, Actor},
};

use super::{SaveOutcome, locate, write};
use crate::{App, AppError, Result, context::event_about, files};

/// A version to be put back.
#[derive(Clone, Debug)]
pub struct RestoreAnswer {
    /// The review.
    pub review: ReviewId,
    /// The question.
    pub question: QuestionId,
    /// The version to be put back.
    pub version: i64,
    /// The revision that the person saw as the present one.
    pub expected: i64,
}

/// Puts an earlier version back; returns the new revision.
///
/// # Errors
/// As [`super::save`]; [`AppError::NotFound`] if there is no such version; [`AppError::Stale`] if someone else changed
/// the answer in the meantime.
pub async fn restore(app: &App, actor: &Actor, command: RestoreAnswer) -> Result<i64> {
    let RestoreAnswer { review, question, version, expected } = command;
    let (access, found, chapter) = locate(app, actor, &review, &question).await?;
    policy::may_answer(&access, &chapter, &question)?;
    let read = app.store.read();
    let before = version.checked_add(1);
    let versions = read.answer_versions(&review, &question, before, 1).await?;
    let earlier = versions.into_iter().find(|one| one.revision == version);
    let mut content = earlier.ok_or(AppError::NotFound)?.content;
    // A file that was removed since is not cited again.
    let open = files::attachable(app, &access, &read.files(&review).await?, &chapter).await?;
    for measure in &mut content.measures {
        measure.files.retain(|id| open.iter().any(|file| file.id == *id));
    }
    let args = [("question", question.to_string()), ("number", version.to_string())];
    let entry = event_about(actor, &review, "answer-restored", &args);
    match write(app, &access, &found, content.normalised(), expected, entry).await? {
        SaveOutcome::Saved { revision, .. } => Ok(revision),
        SaveOutcome::Conflict { .. } => Err(AppError::Stale),
    }
}
