//! The response of the State: checked, sent, immutable; a correction is a new one (M27, G15).

mod one;

pub(crate) use one::answer_in;

use std::collections::{BTreeMap, BTreeSet};

use omnibus_domain::{
    chapter::Chapter,
    id::{FileId, QuestionId, ReviewId},
    policy::{self, Access, Actor},
    questionnaire::{
        answer::AnswerContent,
        definition::Question,
        evaluate::{self, Finding},
        sheet::Sheet,
    },
    review::StageName,
};
use omnibus_store::{Consultation, File, Response, Stakeholder};
use serde::{Deserialize, Serialize};

use crate::{
    App, AppError, Problem, Result,
    context::event_about,
    error::refuse,
    files::{Opened, look},
    notices, reuse, reviews, secret,
    text::{optional_text, required_line},
};

/// What is sent: every answer with its revision, and the stakeholders consulted.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct ResponseContent {
    /// The answers by question.
    pub answers: BTreeMap<QuestionId, SentAnswer>,
    /// The stakeholders consulted (¶27).
    pub stakeholders: Vec<Stakeholder>,
}

/// An answer as it was sent.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct SentAnswer {
    /// Its revision in the State's draft.
    pub revision: i64,
    /// What was answered.
    pub content: AnswerContent,
}

/// What stands before sending: everything that was answered, and what the program noticed.
#[derive(Debug)]
pub struct Check {
    /// The person's part.
    pub access: Access,
    /// The files of the review.
    pub files: Vec<File>,
    /// Which of the files that answers cite may not open.
    pub opened: Opened,
    /// Each question under review with its answer and what was noticed.
    pub questions: Vec<(Question, Option<AnswerContent>, Vec<Finding>)>,
    /// The questions whose answers were taken over from others that say something else by now.
    pub changed_sources: BTreeSet<QuestionId>,
    /// The stakeholders consulted.
    pub consultation: Consultation,
    /// The number that the response will have, from 1.
    pub number: i32,
    /// False if nothing changed since the last one.
    pub changed: bool,
    /// The digest of what was checked: sending takes exactly this.
    pub digest: String,
}

/// A response that was sent.
#[derive(Debug)]
pub struct Sent {
    /// The person's part.
    pub access: Access,
    /// The files that left the State.
    pub files: Vec<File>,
    /// Its number, digest, moment.
    pub response: Response,
    /// Who sent it.
    pub by: String,
    /// What it says.
    pub content: ResponseContent,
}

/// A question whose answer differs between two responses.
#[derive(Debug, PartialEq)]
pub struct Changed {
    /// The question.
    pub question: QuestionId,
    /// The earlier answer.
    pub before: Option<AnswerContent>,
    /// The later answer.
    pub after: Option<AnswerContent>,
}

/// What changed from one response to the next.
#[derive(Debug)]
pub struct Difference {
    /// The earlier response; none before the first.
    pub before: Option<Sent>,
    /// The later response.
    pub after: Sent,
    /// The questions whose answers differ.
    pub questions: Vec<Changed>,
}

impl Difference {
    /// The stakeholders before and after, if they differ.
    pub fn stakeholders(&self) -> Option<(&[Stakeholder], &[Stakeholder])> {
        let before = self.before.as_ref().map(|sent| sent.content.stakeholders.as_slice());
        let before = before.unwrap_or_default();
        let after = self.after.content.stakeholders.as_slice();
        (before != after).then_some((before, after))
    }
}

/// How many stakeholders can be named.
const MOST_STAKEHOLDERS: usize = 100;

/// The stakeholders consulted, for the State itself.
///
/// # Errors
/// [`AppError::NotFound`] outside the State.
pub async fn consultation(app: &App, actor: &Actor, id: &ReviewId) -> Result<Consultation> {
    let access = app.access(actor, id).await?;
    policy::may_see_own_draft(&access)?;
    Ok(app.store.read().consultation(id).await?)
}

/// Saves the stakeholders consulted.
///
/// # Errors
/// As [`policy::may_consult`]; [`AppError::Stale`] if someone else changed them to something else;
/// [`AppError::Invalid`] for a stakeholder without a name.
pub async fn save_consultation(
    app: &App,
    actor: &Actor,
    id: &ReviewId,
    stakeholders: &[Stakeholder],
    expected: i64,
) -> Result<i64> {
    let access = app.access(actor, id).await?;
    let permit = policy::may_consult(&access)?;
    let mut problems = Vec::new();
    if stakeholders.len() > MOST_STAKEHOLDERS {
        problems
            .push(Problem::new("stakeholders", "problem-too-many").with("most", MOST_STAKEHOLDERS));
    }
    let mut kept = Vec::new();
    for (at, one) in stakeholders.iter().enumerate() {
        if one.name.trim().is_empty() && one.relevance.trim().is_empty() {
            continue;
        }
        let sector = match one.sector.as_str() {
            known @ ("public" | "private" | "society") => known.to_owned(),
            _ => {
                problems.push(Problem::new(format!("sector-{at}"), "problem-choose-sector"));
                String::new()
            }
        };
        kept.push(Stakeholder {
            name: required_line(&format!("name-{at}"), &one.name, &mut problems),
            sector,
            relevance: optional_text(&format!("relevance-{at}"), &one.relevance, &mut problems),
        });
    }
    refuse(problems)?;
    let now = app.now();
    let tx = app.store.begin().await?;
    let stored = tx.consultation(id).await?;
    if stored.stakeholders == kept {
        // The same list twice is the same person twice, or a form that was not changed.
        return Ok(stored.revision);
    }
    let revision = tx.put_consultation(&permit, &kept, expected, now).await?;
    let mut entry = event_about(actor, id, "stakeholders-named", &[]);
    entry.inside_state = true;
    tx.append(&entry, now).await?;
    tx.commit().await?;
    Ok(revision)
}

/// Everything before it is sent.
///
/// # Errors
/// As [`policy::may_submit`].
pub async fn check(app: &App, actor: &Actor, id: &ReviewId) -> Result<Check> {
    let access = app.access(actor, id).await?;
    policy::may_submit(&access)?;
    let read = app.store.read();
    let consultation = read.consultation(id).await?;
    let answers = read.answers(id).await?;
    let content = draft(&answers, &consultation);
    let latest = read.latest_response(id).await?;
    let (json, digest) = seal(&content)?;
    let review = read.review(id).await?.ok_or(AppError::NotFound)?;
    let given = content.answers.iter().map(|(id, sent)| (id, &sent.content));
    let before = read.reviewed_before(&review).await?;
    let situation = reviews::situation(&review.instruments, before, given);
    let all = read.files(id).await?;
    let cited: BTreeSet<FileId> = files(&content).into_iter().collect();
    let cited = all.iter().filter(|file| cited.contains(&file.id)).cloned().collect();
    let opened = look(app, cited).await?;
    let changed_sources = reuse::changed_sources(app, &access, &answers, &all).await?;
    let sheet = Sheet::new(&app.pack.questionnaire, &situation);
    let questions = sheet
        .applicable()
        .into_iter()
        .filter(|question| access.covers(&question.chapter))
        .map(|question| {
            let answer = content.answers.get(&question.id).map(|sent| sent.content.clone());
            let blank = AnswerContent::default();
            let looked_at = answer.as_ref().unwrap_or(&blank);
            let mut findings = sheet.contradictions(question);
            findings.extend(evaluate::findings(&app.pack.questionnaire, question, looked_at));
            (question.clone(), answer, findings)
        })
        .collect();
    Ok(Check {
        access,
        files: all,
        opened,
        questions,
        changed_sources,
        consultation,
        number: latest.as_ref().map_or(1, |latest| latest.number + 1),
        changed: latest.is_none_or(|latest| latest.content != json),
        digest,
    })
}

/// Sends the response: dated, immutable, and from now on seen by the experts of both reviewing States.
/// `digest` is what the focal point checked; if an answer changed since, nothing is sent.
///
/// # Errors
/// As [`policy::may_submit`]; [`AppError::Stale`] if an answer changed since it was checked;
/// [`AppError::Invalid`] if nothing was answered, or nothing changed since the last response.
pub async fn submit(app: &App, actor: &Actor, id: &ReviewId, digest: &str) -> Result<i32> {
    let access = app.access(actor, id).await?;
    let permit = policy::may_submit(&access)?;
    let now = app.now();
    let tx = app.store.begin().await?;
    let content = draft(&tx.answers(id).await?, &tx.consultation(id).await?);
    let (json, sealed) = seal(&content)?;
    if content.answers.is_empty() {
        return Err(Problem::new("", "problem-nothing-answered").into());
    }
    let latest = tx.latest_response(id).await?;
    if latest.as_ref().is_some_and(|latest| latest.content == json) {
        return Err(Problem::new("", "problem-nothing-changed").into());
    }
    if sealed != digest {
        return Err(AppError::Stale);
    }
    let number = latest.map_or(1, |latest| latest.number + 1);
    let response =
        Response { number, content: json, digest: sealed, by: actor.user.clone(), at: now };
    tx.put_response(&permit, &response).await?;
    tx.share_with_response(&permit, &files(&content), now).await?;
    tx.advance_on_submission(&permit, access.stage.submit(now).map_err(policy::Denied::from)?)
        .await?;
    let first = access.stage.name() == StageName::SelfAssessment;
    let kind = if first { "response-sent" } else { "response-corrected" };
    tx.append(&event_about(actor, id, kind, &[("number", number.to_string())]), now).await?;
    let link = format!("/reviews/{id}");
    notices::to_members(&tx, app, id, notices::is_outside, kind, &[], &link).await?;
    tx.commit().await?;
    Ok(number)
}

/// The responses that were sent, the newest first.
///
/// # Errors
/// [`AppError::NotFound`] to those who may not see them.
pub async fn list(app: &App, actor: &Actor, id: &ReviewId) -> Result<Vec<Response>> {
    let access = app.access(actor, id).await?;
    policy::may_see_whole_response(&access)?;
    Ok(app.store.read().responses(id).await?)
}

/// A response that was sent; a ministry sees the part that is its own.
///
/// # Errors
/// [`AppError::NotFound`] to those who may not see it, or if there is no such response.
pub async fn sent(app: &App, actor: &Actor, id: &ReviewId, number: i32) -> Result<Sent> {
    let access = app.access(actor, id).await?;
    policy::may_see_whole_response(&access)?;
    let read = app.store.read();
    let found = read.responses(id).await?.into_iter().find(|one| one.number == number);
    let response = found.ok_or(AppError::NotFound)?;
    let by = read.account(&response.by).await?.map(|account| account.name).unwrap_or_default();
    let content = open(&response)?;
    let files = read.files(id).await?;
    let files = files.into_iter().filter(|file| file.shared.is_some()).collect();
    Ok(Sent { access, files, response, by, content })
}

/// What changed from the response before to this one.
///
/// # Errors
/// As [`sent`].
pub async fn difference(
    app: &App,
    actor: &Actor,
    id: &ReviewId,
    number: i32,
) -> Result<Difference> {
    let after = sent(app, actor, id, number).await?;
    let before = match number {
        1 => None,
        _ => Some(sent(app, actor, id, number - 1).await?),
    };
    let nothing = ResponseContent::default();
    let earlier = before.as_ref().map_or(&nothing, |sent| &sent.content);
    Ok(Difference { questions: compare(earlier, &after.content), before, after })
}

/// The answers of a chapter as they were sent last.
///
/// # Errors
/// [`AppError::NotFound`] to those who may not see them.
pub async fn of_chapter(
    app: &App,
    actor: &Actor,
    id: &ReviewId,
    chapter: &Chapter,
) -> Result<Vec<(Question, Option<AnswerContent>)>> {
    let access = app.access(actor, id).await?;
    policy::may_see_response(&access, chapter)?;
    let latest = app.store.read().latest_response(id).await?.ok_or(AppError::NotFound)?;
    let content = open(&latest)?;
    Ok(app
        .pack
        .questionnaire
        .of_chapter(chapter)
        .into_iter()
        .map(|question| {
            let answer = content.answers.get(&question.id).map(|sent| sent.content.clone());
            (question.clone(), answer)
        })
        .collect())
}

/// Reads a response back.
pub(crate) fn open(response: &Response) -> Result<ResponseContent> {
    Ok(serde_json::from_str(&response.content)?)
}

fn compare(before: &ResponseContent, after: &ResponseContent) -> Vec<Changed> {
    let questions: BTreeSet<_> = before.answers.keys().chain(after.answers.keys()).collect();
    let of = |content: &ResponseContent, question: &QuestionId| {
        content.answers.get(question).map(|sent| sent.content.clone())
    };
    questions
        .into_iter()
        .map(|question| Changed {
            question: question.clone(),
            before: of(before, question),
            after: of(after, question),
        })
        .filter(|changed| changed.before != changed.after)
        .collect()
}

fn draft(answers: &[omnibus_store::Answer], consultation: &Consultation) -> ResponseContent {
    let answers = answers
        .iter()
        .filter(|answer| !answer.content.is_empty())
        .map(|answer| {
            let sent = SentAnswer { revision: answer.revision, content: answer.content.clone() };
            (answer.question.clone(), sent)
        })
        .collect();
    ResponseContent { answers, stakeholders: consultation.stakeholders.clone() }
}

fn seal(content: &ResponseContent) -> Result<(String, String)> {
    let json = serde_json::to_string(content)?;
    let digest = secret::digest(json.as_bytes());
    Ok((json, digest))
}

fn files(content: &ResponseContent) -> Vec<FileId> {
    content
        .answers
        .values()
        .flat_map(|sent| &sent.content.measures)
        .flat_map(|measure| measure.files.iter().cloned())
        .collect()
}
