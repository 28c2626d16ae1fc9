//! What can be used again for a question that has no answer yet, and what became of what was used.

use std::collections::BTreeSet;

use omnibus_domain::{
    id::QuestionId,
    policy::Access,
    questionnaire::{answer::AnswerContent, definition::Question, evaluate::is_blank},
    review::StageName,
};
use omnibus_store::{Answer, File, Origin};

use super::given::{Given, Source, earlier, here, reviews_before};
use crate::{App, Result};

/// The most answers to other questions that are offered at a time: the page stays light, and a choice a choice.
const MOST: usize = 4;

/// An answer that was taken over from elsewhere.
#[derive(Clone, Debug)]
pub struct TakenOver {
    /// Where it was taken from, as that stands now.
    pub from: Given,
    /// True if that says something else than when it was taken over or looked at last, and than the answer.
    pub changed: bool,
}

/// The answers that can be used for a question without an answer: what the State sent in the review before comes
/// first, then what it says in this one to related questions.
pub(crate) async fn offers(
    app: &App,
    access: &Access,
    question: &Question,
    answers: &[Answer],
    files: &[File],
) -> Result<Vec<Given>> {
    let own = answers.iter().find(|answer| answer.question == question.id);
    if own.is_some_and(|answer| !is_blank(question, &answer.content)) {
        return Ok(Vec::new());
    }
    let mut offers = Vec::new();
    for review in reviews_before(&app.store.read(), access).await? {
        if let Some(given) = earlier(app, access, question, &review).await? {
            offers.push(given);
            break;
        }
    }
    let related = app.pack.questionnaire.related(&question.id);
    let same_form = related.filter(|other| other.kind == question.kind);
    let said = same_form.filter_map(|other| here(app, access, question, other, answers, files));
    offers.extend(said.take(MOST));
    Ok(offers)
}

/// From where an answer was taken over, as far as the person may see that.
pub(crate) async fn taken_over(
    app: &App,
    access: &Access,
    question: &Question,
    answers: &[Answer],
    files: &[File],
) -> Result<Option<TakenOver>> {
    let Some(own) = answers.iter().find(|answer| answer.question == question.id) else {
        return Ok(None);
    };
    let Some(origin) = app.store.read().origin(&access.review, &question.id).await? else {
        return Ok(None);
    };
    let from = source(app, access, question, &origin_source(&origin), answers, files).await?;
    Ok(from.map(|from| {
        let changed = says_something_else(&origin, own, &from, files);
        TakenOver { from, changed }
    }))
}

/// The questions whose answers were taken over from others that say something else by now, as far as the person may
/// see those.
pub(crate) async fn changed_sources(
    app: &App,
    access: &Access,
    answers: &[Answer],
    files: &[File],
) -> Result<BTreeSet<QuestionId>> {
    let read = app.store.read();
    let origins = read.origins(&access.review).await?;
    if origins.is_empty() {
        return Ok(BTreeSet::new());
    }
    // What was sent in a review that is final stays as it is.
    let before = reviews_before(&read, access).await?;
    let open = before.iter().filter(|review| review.stage.name() != StageName::Final);
    let open: Vec<_> = open.map(|review| &review.id).chain([&access.review]).collect();
    let mut changed = BTreeSet::new();
    for (id, origin) in origins {
        let own = answers.iter().find(|answer| answer.question == id);
        let (Some(own), Some(question)) = (own, app.pack.questionnaire.question(&id)) else {
            continue;
        };
        if !open.contains(&&origin.review) {
            continue;
        }
        let from = source(app, access, question, &origin_source(&origin), answers, files).await?;
        if from.is_some_and(|from| says_something_else(&origin, own, &from, files)) {
            changed.insert(id);
        }
    }
    Ok(changed)
}

/// Whether a source was changed since it was taken over or looked at last, to something else than the answer says.
fn says_something_else(origin: &Origin, own: &Answer, from: &Given, files: &[File]) -> bool {
    from.revision > origin.revision
        && !says_the_same((&own.content, files), (&from.content, &from.files))
}

/// An answer that may serve a question, if the person may use it for that.
pub(super) async fn source(
    app: &App,
    access: &Access,
    question: &Question,
    source: &Source,
    answers: &[Answer],
    files: &[File],
) -> Result<Option<Given>> {
    if source.review == access.review {
        let mut related = app.pack.questionnaire.related(&question.id);
        let other =
            related.find(|other| other.id == source.question && other.kind == question.kind);
        return Ok(other.and_then(|other| here(app, access, question, other, answers, files)));
    }
    if source.question != question.id {
        return Ok(None);
    }
    let before = reviews_before(&app.store.read(), access).await?;
    match before.iter().find(|review| review.id == source.review) {
        Some(review) => earlier(app, access, question, review).await,
        None => Ok(None),
    }
}

fn origin_source(origin: &Origin) -> Source {
    Source { review: origin.review.clone(), question: origin.question.clone() }
}

/// Whether two answers say the same. A file is recorded anew where it is used again: what counts is its bytes.
fn says_the_same(
    (one, of_one): (&AnswerContent, &[File]),
    (other, of_other): (&AnswerContent, &[File]),
) -> bool {
    let said = |content: &AnswerContent, files: &[File]| {
        let mut content = content.clone();
        let mut bytes: Vec<String> = Vec::new();
        for measure in &mut content.measures {
            measure.law = None;
            let cited = std::mem::take(&mut measure.files);
            let found = cited.iter().filter_map(|id| files.iter().find(|file| file.id == *id));
            bytes.extend(found.map(|file| file.sha256.clone()));
            // Where the files of one measure end.
            bytes.push(String::new());
        }
        (content, bytes)
    };
    said(one, of_one) == said(other, of_other)
}
