//! The history of an answer: every version, who wrote it, and when.

use std::collections::BTreeMap;

use omnibus_domain::{
    chapter::Chapter,
    id::{QuestionId, ReviewId, UserId},
    policy::{self, Access, Actor},
    questionnaire::definition::Question,
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
    /// Its chapter.
    pub chapter: Chapter,
    /// The versions with the names of those who wrote them, the newest first.
    pub versions: Vec<(AnswerVersion, String)>,
    /// The files of the chapter.
    pub files: Vec<File>,
    /// The revision before which the next page starts, if there is one.
    pub next: Option<i64>,
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
    let full = versions.len() > PAGE;
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
    let named = |version: AnswerVersion| {
        let name = names.get(&version.author).cloned().unwrap_or_default();
        (version, name)
    };
    let all_files = read.files(review).await?;
    Ok(History {
        versions: versions.into_iter().map(named).collect(),
        files: files::attachable(app, &access, &all_files, &chapter).await?,
        access,
        question: found,
        chapter,
        next,
    })
}
