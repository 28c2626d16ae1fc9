//! Reading and saving answers, for programs.

use axum::{extract::State, http::StatusCode};
use omnibus_app::{
    App,
    answers::{self, SaveAnswer, SaveOutcome},
};
use omnibus_domain::{
    id::{QuestionId, ReviewId},
    questionnaire::answer::AnswerContent,
};
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use super::body::{Body, json, json_as};
use crate::{Answer, SignedIn, extract::Path};

/// An answer with the revision from which the next save starts.
#[derive(Serialize, ToSchema)]
pub struct StoredAnswer {
    /// 0 if there is no answer yet.
    pub revision: i64,
    /// What was answered: status, measures, application, reasons, steps, assistance, successes, text, language.
    #[schema(value_type = Object)]
    pub content: AnswerContent,
    /// What the program noticed: never a barrier.
    pub noticed: Vec<Noticed>,
}

/// Something noticed about an answer.
#[derive(Serialize, ToSchema)]
pub struct Noticed {
    /// The field.
    pub field: String,
    /// The message that tells it.
    pub key: String,
    /// The same in the reader's language.
    pub message: String,
}

/// An answer to be saved.
#[derive(Deserialize, ToSchema)]
pub struct PutAnswer {
    /// The revision that was read; 0 if there was no answer.
    pub revision: i64,
    /// As in [`StoredAnswer`]; what is left out is blank.
    #[schema(value_type = Object)]
    pub content: AnswerContent,
}

/// Somebody else changed the answer: both versions.
#[derive(Serialize, ToSchema)]
pub struct Conflict {
    /// The revision in the store: send it with the combined answer.
    pub revision: i64,
    /// Who wrote it.
    pub author: String,
    /// What is in the store.
    #[schema(value_type = Object)]
    pub theirs: AnswerContent,
    /// What was sent. Nothing was written.
    #[schema(value_type = Object)]
    pub mine: AnswerContent,
    /// Both changes put together.
    #[schema(value_type = Object)]
    pub merged: AnswerContent,
    /// The fields in which both changed the same place: there a person must decide.
    pub contested: Vec<String>,
}

/// The present answer to a question, for those who fill it.
#[utoipa::path(get, path = "/api/v1/reviews/{id}/answers/{question}", tag = "self-assessment",
    params(("id" = String, Path, description = "The review"),
           ("question" = String, Path, description = "The question, `untoc-5-1-a-i`")),
    responses((status = 200, body = StoredAnswer), (status = 404)))]
pub async fn show(
    State(app): State<App>,
    reader: SignedIn,
    Path((id, question)): Path<(ReviewId, QuestionId)>,
) -> Answer {
    let view = answers::view(&app, &reader.actor, &id, &question).await?;
    let (revision, content) = match view.answer {
        Some(answer) => (answer.revision, answer.content),
        None => (0, AnswerContent::blank(reader.locale())),
    };
    Ok(json(StoredAnswer { revision, content, noticed: noticed(&reader, &view.findings) }))
}

/// Saves an answer, unless someone else changed it.
#[utoipa::path(put, path = "/api/v1/reviews/{id}/answers/{question}", tag = "self-assessment",
    params(("id" = String, Path, description = "The review"),
           ("question" = String, Path, description = "The question, `untoc-5-1-a-i`")),
    request_body = PutAnswer,
    responses((status = 200, body = StoredAnswer), (status = 404), (status = 409, body = Conflict),
              (status = 422, description = "A field is too long, or a file is unknown")))]
pub async fn save(
    State(app): State<App>,
    reader: SignedIn,
    Path((review, question)): Path<(ReviewId, QuestionId)>,
    Body(put): Body<PutAnswer>,
) -> Answer {
    let content = put.content.clone();
    let command = SaveAnswer { review, question, content: put.content, expected: put.revision };
    Ok(match answers::save(&app, &reader.actor, command).await? {
        SaveOutcome::Saved { revision, findings } => {
            let noticed = noticed(&reader, &findings);
            json(StoredAnswer { revision, content: content.normalised(), noticed })
        }
        SaveOutcome::Conflict { theirs, author, mine, merged } => json_as(
            StatusCode::CONFLICT,
            Conflict {
                revision: theirs.revision,
                author,
                theirs: theirs.content,
                mine: *mine,
                contested: merged.contested.into_iter().collect(),
                merged: merged.content,
            },
        ),
    })
}

fn noticed(
    reader: &SignedIn,
    findings: &[omnibus_domain::questionnaire::evaluate::Finding],
) -> Vec<Noticed> {
    findings
        .iter()
        .map(|finding| {
            let key = finding.kind.key();
            let message = match finding.kind.amounts() {
                Some((most, length)) => reader.w.say2(key, "most", most, "length", length),
                None => reader.w.get(key),
            };
            Noticed { field: finding.field.to_string(), key: key.to_owned(), message }
        })
        .collect()
}
