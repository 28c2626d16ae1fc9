//! Adding laws, changing them and taking them out.

use omnibus_domain::{
    id::{FileId, LawId, ParticipantCode, ReviewId},
    policy::{self, Actor},
    questionnaire::{
        date::PartialDate,
        limit::{LINK, is_web_address},
    },
};
use omnibus_store::{Law, Read};

use super::MOST;
use crate::{
    App, AppError, Problem, Result,
    context::event_about,
    error::refuse,
    text::{clean, language_tag, line, required_line},
};

/// A law as it is typed.
#[derive(Clone, Debug, Default)]
pub struct WriteLaw {
    /// Its official title.
    pub title: String,
    /// Its number, as it is cited.
    pub number: String,
    /// Its date: a year, a month of a year or a day.
    pub date: String,
    /// The tag of the language in which it is written.
    pub language: String,
    /// An address where it can be read.
    pub link: String,
    /// The file with its text.
    pub file: Option<FileId>,
}

/// Adds a law to the library of the State under review.
///
/// # Errors
/// As [`policy::may_keep_laws`]; [`AppError::Invalid`] for a law without a title, with a date or a link that cannot be
/// read, or one too many.
pub async fn add(app: &App, actor: &Actor, review: &ReviewId, typed: &WriteLaw) -> Result<LawId> {
    let access = app.access(actor, review).await?;
    let permit = policy::may_keep_laws(&access)?;
    let new = law(app, actor, &access.state, typed).await?;
    let tx = app.store.begin().await?;
    tx.alone().await?;
    let there = tx.laws(&access.state).await?;
    if there.len() >= MOST {
        return Err(Problem::new("", "problem-law-too-many").with("most", MOST).into());
    }
    // The same law twice is the same person twice: a double click, or a reply that was lost.
    if let Some(same) = there.iter().find(|one| one.by == actor.user && says_the_same(one, &new)) {
        return Ok(same.id.clone());
    }
    tx.put_law(&permit, &new).await?;
    journal(&tx, actor, review, "law-added", &new.title, app).await?;
    tx.commit().await?;
    Ok(new.id)
}

/// Changes a law. Answers that cite it keep the wording with which they cited it.
///
/// # Errors
/// As [`add`]; [`AppError::Stale`] if someone else changed it since the revision `expected` to something else.
pub async fn change(
    app: &App,
    actor: &Actor,
    review: &ReviewId,
    id: &LawId,
    typed: &WriteLaw,
    expected: i64,
) -> Result<()> {
    let access = app.access(actor, review).await?;
    let permit = policy::may_keep_laws(&access)?;
    let stored = app.store.read().law(&access.state, id).await?.ok_or(AppError::NotFound)?;
    let typed = law(app, actor, &access.state, typed).await?;
    if says_the_same(&stored, &typed) {
        return Ok(());
    }
    let tx = app.store.begin().await?;
    let changed = Law { id: id.clone(), revision: expected, ..typed };
    tx.change_law(&permit, &changed).await?;
    journal(&tx, actor, review, "law-changed", &changed.title, app).await?;
    Ok(tx.commit().await?)
}

/// Takes a law out of the library. Answers that cite it keep the wording and the file with which they cited it.
///
/// # Errors
/// As [`policy::may_remove_laws`]; [`AppError::NotFound`] if it is not there.
pub async fn remove(app: &App, actor: &Actor, review: &ReviewId, id: &LawId) -> Result<()> {
    let access = app.access(actor, review).await?;
    let permit = policy::may_remove_laws(&access)?;
    let law = app.store.read().law(&access.state, id).await?.ok_or(AppError::NotFound)?;
    let tx = app.store.begin().await?;
    tx.delete_law(&permit, id).await?;
    journal(&tx, actor, review, "law-removed", &law.title, app).await?;
    Ok(tx.commit().await?)
}

async fn journal(
    tx: &omnibus_store::Write,
    actor: &Actor,
    review: &ReviewId,
    kind: &str,
    title: &str,
    app: &App,
) -> Result<()> {
    let mut entry = event_about(actor, review, kind, &[("law", title.to_owned())]);
    entry.inside_state = true;
    Ok(tx.append(&entry, app.now()).await?)
}

fn says_the_same(one: &Law, other: &Law) -> bool {
    let said = |law: &Law| {
        let Law { title, number, date, language, link, file, .. } = law.clone();
        (title, number, date, language, link, file)
    };
    said(one) == said(other)
}

/// The law that was typed, new.
async fn law(app: &App, actor: &Actor, state: &ParticipantCode, typed: &WriteLaw) -> Result<Law> {
    let mut problems = Vec::new();
    let language = typed.language.trim();
    let law = Law {
        id: app.new_id()?,
        state: state.clone(),
        revision: 1,
        title: required_line("title", &typed.title, &mut problems),
        number: line("number", &typed.number, &mut problems),
        date: date(&typed.date, &mut problems),
        language: language_tag("other_language", language, !language.is_empty(), &mut problems),
        link: link(&typed.link, &mut problems),
        file: file(&app.store.read(), state, typed.file.as_ref(), &mut problems).await?,
        by: actor.user.clone(),
        at: app.now(),
    };
    refuse(problems)?;
    Ok(law)
}

fn date(given: &str, problems: &mut Vec<Problem>) -> String {
    let date = line("date", given, problems);
    if !date.is_empty() && date.parse::<PartialDate>().is_err() {
        problems.push(Problem::new("date", "problem-law-date"));
    }
    date
}

fn link(given: &str, problems: &mut Vec<Problem>) -> String {
    let link = clean(given);
    let length = link.chars().count();
    if length > LINK {
        let problem = Problem::new("link", "problem-too-long").with("most", LINK);
        problems.push(problem.with("length", length));
    } else if !link.is_empty() && !is_web_address(&link) {
        problems.push(Problem::new("link", "problem-law-link"));
    }
    link
}

/// A file that is not in the library of the State, or is gone by now, has to be chosen again.
async fn file(
    read: &Read,
    state: &ParticipantCode,
    given: Option<&FileId>,
    problems: &mut Vec<Problem>,
) -> Result<Option<FileId>> {
    let Some(id) = given else { return Ok(None) };
    if read.law_file(state, id).await?.is_none() {
        problems.push(Problem::new("upload", "problem-file-unknown"));
    }
    Ok(Some(id.clone()))
}
