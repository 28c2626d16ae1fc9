//! An answer that was given elsewhere, as far as the person may use it.

use jiff::Timestamp;
use omnibus_domain::{
    id::{QuestionId, ReviewId},
    policy::{self, Access},
    questionnaire::{
        answer::AnswerContent,
        definition::Question,
        evaluate::{is_blank, visible},
    },
};
use omnibus_store::{Answer, File, Read, Review};

use crate::{App, Result, responses};

/// Where an answer was given.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Source {
    /// The review: the same one, or an earlier one of the State.
    pub review: ReviewId,
    /// The question.
    pub question: QuestionId,
}

/// An answer that was given elsewhere.
#[derive(Clone, Debug)]
pub struct Given {
    /// Where.
    pub source: Source,
    /// The question to which it was given.
    pub question: Question,
    /// When it was sent, if it was given in an earlier review.
    pub sent: Option<Timestamp>,
    /// Its revision.
    pub revision: i64,
    /// What was answered, as others see it.
    pub content: AnswerContent,
    /// The files that it cites.
    pub files: Vec<File>,
}

/// The answer given to another question of the same review, as far as it fits `wanted`, if the person fills that one too.
pub(super) fn here(
    app: &App,
    access: &Access,
    wanted: &Question,
    question: &Question,
    answers: &[Answer],
    files: &[File],
) -> Option<Given> {
    policy::may_see_answer(access, &question.chapter, &question.id).ok()?;
    let answer = answers.iter().find(|answer| answer.question == question.id)?;
    let mut fits = answer.content.clone();
    // Figures of another table, and authorities that are not asked for, answer nothing here.
    if question.table != wanted.table {
        fits.statistics.clear();
    }
    if !wanted.authorities {
        fits.authorities.clear();
    }
    given(app, &access.review, question, None, answer.revision, &fits, files)
}

/// The answer that was sent to the same question in an earlier review of the State. It is the State's own word: whoever
/// fills the question now may use it, whether it had a part in that review or not.
pub(super) async fn earlier(
    app: &App,
    access: &Access,
    question: &Question,
    review: &Review,
) -> Result<Option<Given>> {
    if policy::may_see_answer(access, &question.chapter, &question.id).is_err() {
        return Ok(None);
    }
    let read = app.store.read();
    let Some(response) = read.latest_response(&review.id).await? else { return Ok(None) };
    let Some(answer) = responses::answer_in(&response, &question.id)? else { return Ok(None) };
    let files = read.files(&review.id).await?;
    let (revision, content) = (answer.revision, &answer.content);
    Ok(given(app, &review.id, question, Some(response.at), revision, content, &files))
}

/// The reviews of the State before this one, the newest first.
pub(super) async fn reviews_before(read: &Read, access: &Access) -> Result<Vec<Review>> {
    let all = read.reviews_of_state(&access.state).await?;
    Ok(all.into_iter().skip_while(|review| review.id != access.review).skip(1).collect())
}

/// What others see of an answer; nothing if that is nothing.
fn given(
    app: &App,
    review: &ReviewId,
    question: &Question,
    sent: Option<Timestamp>,
    revision: i64,
    content: &AnswerContent,
    files: &[File],
) -> Option<Given> {
    let content = visible(&app.pack.questionnaire, question, content);
    if is_blank(question, &content) {
        return None;
    }
    let cites = |file: &&File| content.measures.iter().any(|one| one.files.contains(&file.id));
    Some(Given {
        source: Source { review: review.clone(), question: question.id.clone() },
        files: files.iter().filter(cites).cloned().collect(),
        question: question.clone(),
        sent,
        revision,
        content,
    })
}
