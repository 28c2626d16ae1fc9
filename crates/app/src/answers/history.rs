//! The history of an answer: every version, who wrote it, and when.

use std::collections::BTreeMap;

use omnibus_domain::{
    id::{QuestionId, ReviewId, UserId},
    policy::{self, Access, Actor},
    questionnaire::{answer::AnswerContent, definition::Question},
};
use omnibus_store::{AnswerVersion, File};

use super::locate;
use crate::{App, Result, files};

/// How many versions a page shows.
const PAGE: usize = 20;

/// A page of an answer's history.
#[derive(Debug)]
pub struct History {
    /// The person's part.
    pub access: Access,
    /// The question.
    pub question: Question,
    /// The versions, the newest first.
    pub versions: Vec<HistoryVersion>,
    /// The revision of the present answer; 0 if there is none.
    pub present: i64,
    /// False once the report is final.
    pub may_restore: bool,
    /// The files of the chapter.
    pub files: Vec<File>,
    /// The revision before which the next page starts, if there is one.
    pub next: Option<i64>,
}

/// A version of an answer.
#[derive(Debug)]
pub struct HistoryVersion {
    /// The version.
    pub version: AnswerVersion,
    /// The name of who wrote it.
    pub author: String,
    /// What it was before; `None` for the first.
    pub before: Option<AnswerContent>,
}

/// An answer's history.
///
/// # Errors
/// [`crate::AppError::NotFound`] to those who do not fill it.
pub async fn history(
    app: &App,
    actor: &Actor,
    review: &ReviewId,
    question: &QuestionId,
    before: Option<i64>,
) -> Result<History> {
    let (access, found, chapter) = locate(app, actor, review, question).await?;
    policy::may_see_answer(&access, &chapter, question)?;
    let read = app.store.read();
    let mut versions = read.answer_versions(review, question, before, PAGE as u64 + 1).await?;
    // The one that is too many is what the last one shown was before.
    let older = versions.get(PAGE).map(|version| version.content.clone());
    let full = older.is_some();
    versions.truncate(PAGE);
    let next = full.then(|| versions.last().map(|version| version.revision)).flatten();
    let mut names: BTreeMap<UserId, String> = BTreeMap::new();
    for version in &versions {
        if !names.contains_key(&version.author) {
            let account = read.account(&version.author).await?;
            let name = account.map(|account| account.name).unwrap_or_default();
            names.insert(version.author.clone(), name);
        }
    }
    let before: Vec<_> = versions.iter().skip(1).map(|one| Some(one.content.clone())).collect();
    let before = before.into_iter().chain([older]);
    let named = |(version, before): (AnswerVersion, Option<AnswerContent>)| HistoryVersion {
        author: names.get(&version.author).cloned().unwrap_or_default(),
        version,
        before,
    };
    let present = read.answer(review, question).await?.map_or(0, |answer| answer.revision);
    let all_files = read.files(review).await?;
    Ok(History {
        versions: versions.into_iter().zip(before).map(named).collect(),
        present,
        may_restore: policy::may_answer(&access, &chapter, question).is_ok(),
        files: files::attachable(app, &access, &all_files, &chapter).await?,
        access,
        question: found,
        next,
    })
}
