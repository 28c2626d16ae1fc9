//! A draft as the officer reads it who was let in: read only, and every page with an entry in the State's journal, in
//! the same transaction. What is not noted is not shown.

use omnibus_domain::{
    chapter::Chapter,
    id::{AdmissionId, FileId},
    policy::{self, Actor, Admission},
    questionnaire::{definition::Question, evaluate},
};
use omnibus_store::{Answer, File, Review};

use crate::{App, AppError, Result, context::event_about, files, reviews};

/// The draft with which a page begins.
#[derive(Debug)]
pub struct Draft {
    /// The admission.
    pub admission: Admission,
    /// The review.
    pub review: Review,
}

/// A chapter in the list of a draft.
#[derive(Debug)]
pub struct Line {
    /// The chapter.
    pub chapter: Chapter,
    /// How many of its questions have an answer.
    pub answered: usize,
    /// How many questions it has.
    pub questions: usize,
}

/// The answers of a chapter as they stand now.
#[derive(Debug)]
pub struct ChapterRead {
    /// The draft.
    pub draft: Draft,
    /// The questions that apply, with their answers.
    pub questions: Vec<(Question, Option<Answer>)>,
    /// The files that the answers cite.
    pub files: Vec<File>,
}

/// The drafts into which an officer was let and whose time is not over.
///
/// # Errors
/// [`AppError::NotFound`] outside the secretariat.
pub async fn open_to(app: &App, actor: &Actor) -> Result<Vec<Draft>> {
    policy::may_advise(actor)?;
    let now = app.now();
    let read = app.store.read();
    let mut drafts = Vec::new();
    for admission in read.admissions_of(&actor.user, now).await? {
        let Some(review) = read.review(&admission.review).await? else { continue };
        if policy::may_read_draft(actor, &admission, review.stage.name(), now).is_ok() {
            drafts.push(Draft { admission, review });
        }
    }
    Ok(drafts)
}

/// The chapters of the draft, and how far each is.
///
/// # Errors
/// As [`policy::may_read_draft`].
pub async fn contents(app: &App, actor: &Actor, id: &AdmissionId) -> Result<(Draft, Vec<Line>)> {
    let draft = enter(app, actor, id).await?;
    let (answers, before) = answers(app, &draft).await?;
    let given = answers.iter().map(|one| (&one.question, &one.content));
    let situation = reviews::situation(&draft.review.instruments, before, given);
    let lines = evaluate::progress(&app.pack.questionnaire, &situation)
        .into_iter()
        .filter(|(chapter, _)| covers(&draft.review, chapter))
        .map(|(chapter, so_far)| Line {
            chapter,
            answered: so_far.answered,
            questions: so_far.applicable,
        })
        .collect();
    note(app, actor, &draft, "draft-opened", &[]).await?;
    Ok((draft, lines))
}

/// A chapter of the draft.
///
/// # Errors
/// As [`policy::may_read_draft`]; [`AppError::NotFound`] for what is not under review.
pub async fn chapter(
    app: &App,
    actor: &Actor,
    id: &AdmissionId,
    chapter: &Chapter,
) -> Result<ChapterRead> {
    let draft = enter(app, actor, id).await?;
    let (answers, before) = answers(app, &draft).await?;
    let given = answers.iter().map(|one| (&one.question, &one.content));
    let situation = reviews::situation(&draft.review.instruments, before, given);
    let questions: Vec<_> = evaluate::applicable(&app.pack.questionnaire, &situation)
        .into_iter()
        .filter(|question| question.chapter == *chapter && covers(&draft.review, chapter))
        .map(|question| {
            let answer = answers.iter().find(|answer| answer.question == question.id);
            (question.clone(), answer.cloned())
        })
        .collect();
    if questions.is_empty() {
        return Err(AppError::NotFound);
    }
    let mut files = app.store.read().files(&draft.review.id).await?;
    files.retain(|file| questions.iter().any(|(_, answer)| cites(answer.as_ref(), &file.id)));
    note(app, actor, &draft, "draft-chapter-read", &[("chapter", chapter.slug())]).await?;
    Ok(ChapterRead { draft, questions, files })
}

/// A file of the draft and its bytes.
///
/// # Errors
/// As [`policy::may_read_draft`]; [`AppError::NotFound`] for a file that no answer of the draft cites.
pub async fn file(
    app: &App,
    actor: &Actor,
    id: &AdmissionId,
    file: &FileId,
) -> Result<(File, object_store::GetResult)> {
    let draft = enter(app, actor, id).await?;
    let found = app.store.read().file(file).await?;
    let found = found.filter(|found| found.review == draft.review.id);
    let found = found.ok_or(AppError::NotFound)?;
    let (answers, _) = answers(app, &draft).await?;
    if !answers.iter().any(|answer| cites(Some(answer), &found.id)) {
        return Err(AppError::NotFound);
    }
    let content = files::content(app, &found).await?;
    note(app, actor, &draft, "draft-file-read", &[("file", found.name.clone())]).await?;
    Ok((found, content))
}

async fn enter(app: &App, actor: &Actor, id: &AdmissionId) -> Result<Draft> {
    policy::may_advise(actor)?;
    let read = app.store.read();
    let admission = read.admission(id).await?.ok_or(AppError::NotFound)?;
    let review = read.review(&admission.review).await?.ok_or(AppError::NotFound)?;
    policy::may_read_draft(actor, &admission, review.stage.name(), app.now())?;
    Ok(Draft { admission, review })
}

async fn answers(app: &App, draft: &Draft) -> Result<(Vec<Answer>, bool)> {
    let read = app.store.read();
    let before = read.reviewed_before(&draft.review).await?;
    Ok((read.answers(&draft.review.id).await?, before))
}

/// Writes into the State's journal what is read. The time is asked again inside the transaction: a page that the
/// focal point closed a moment ago is not shown.
async fn note(
    app: &App,
    actor: &Actor,
    draft: &Draft,
    kind: &str,
    args: &[(&str, String)],
) -> Result<()> {
    let now = app.now();
    let tx = app.store.begin().await?;
    let admission = tx.admission(&draft.admission.id).await?.ok_or(AppError::NotFound)?;
    let permit = policy::may_read_draft(actor, &admission, draft.review.stage.name(), now)?;
    let mut entry = event_about(actor, permit.review(), kind, args);
    entry.inside_state = true;
    tx.append(&entry, now).await?;
    Ok(tx.commit().await?)
}

fn cites(answer: Option<&Answer>, file: &FileId) -> bool {
    let measures = answer.into_iter().flat_map(|answer| &answer.content.measures);
    measures.flat_map(|measure| &measure.files).any(|cited| cited == file)
}

fn covers(review: &Review, chapter: &Chapter) -> bool {
    chapter.article().is_none_or(|article| review.covers(article))
}
