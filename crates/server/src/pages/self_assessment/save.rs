//! Saving an answer: by a button, or while it is typed. Whatever happens, what was typed is not lost.

use std::collections::BTreeMap;

use axum::{
    Json,
    extract::{Request, State},
    http::StatusCode,
    response::IntoResponse,
};
use omnibus_app::{
    App, AppError, Problem,
    answers::{self, SaveAnswer, SaveOutcome},
    files::Purpose,
    laws::{self, Cite},
    marks::{self, TakeStep},
};
use omnibus_domain::{
    id::{QuestionId, ReviewId},
    questionnaire::answer::AnswerContent,
    work::{Part, Step},
};
use serde::Serialize;

use super::{
    answer,
    answer_form::Typed,
    conflict::{self, Clash, NotSavedPage},
    editor::{CITE_ARTICLE, CITE_LAW, CiteTyped, Draft},
    figures::EditedTable,
};
use crate::{
    Answer, Refused, SignedIn,
    extract::Path,
    form::Form,
    reader::go,
    upload::{self, Received, Uploaded},
};

/// What a form that saves by itself is told.
#[derive(Default, Serialize)]
struct Told {
    #[serde(skip_serializing_if = "Option::is_none")]
    revision: Option<i64>,
    message: String,
    /// What is computed from the figures that were saved, by its place on the page; nothing without a table.
    #[serde(skip_serializing_if = "Option::is_none")]
    computed: Option<BTreeMap<String, String>>,
}

/// Takes the form of a question.
pub async fn save(
    State(app): State<App>,
    me: SignedIn,
    Path((review, question)): Path<(ReviewId, QuestionId)>,
    request: Request,
) -> Answer {
    let by_itself = me.wants_json(&request);
    let known = app.pack.questionnaire.question(&question).ok_or(AppError::NotFound)?;
    let purpose = Purpose::Answer(known.chapter.clone());
    let received = upload::receive(&app, &me.actor, &review, &purpose, request).await?;
    let address = format!("/reviews/{review}/answers/{question}");
    if received.form.value("choose") == "theirs" {
        return go(&address);
    }
    let (mut content, mut problems) = content(&me, &received);
    let form = received.form;
    // While a form saves itself the person has not said that the law chosen so far is to be cited.
    let cited = match by_itself {
        true => false,
        false => cite(&app, &me, (&review, &question), &form, &mut content, &mut problems).await?,
    };
    let expected = form.parsed("revision").unwrap_or(0);
    let command = SaveAnswer {
        review: review.clone(),
        question: question.clone(),
        content: content.clone(),
        expected,
    };
    let saving = Saving { app: &app, me: &me, review, question, address, cited };
    match (answers::save(&app, &me.actor, command).await, by_itself) {
        (Ok(SaveOutcome::Saved { revision, .. }), true) => {
            let message = me.w.say("self-saved-at", "time", me.w.time(app.now()));
            let questionnaire = &app.pack.questionnaire;
            let table = EditedTable::new(&me.w, questionnaire, known, &content);
            let computed = table.map(|table| table.places());
            told(StatusCode::OK, Told { revision: Some(revision), message, computed })
        }
        (Ok(SaveOutcome::Conflict { .. }), true) => {
            let message = me.w.get("self-conflict-notice");
            told(StatusCode::CONFLICT, Told { message, ..Told::default() })
        }
        (Err(AppError::NotFound), true) => {
            let message = me.w.get("self-not-open-notice");
            told(StatusCode::NOT_FOUND, Told { message, ..Told::default() })
        }
        (Err(refusal), true) => Err(refusal.into()),
        (Ok(SaveOutcome::Saved { revision, .. }), false) if problems.is_empty() => {
            saving.onward(&form, &content, revision).await
        }
        (Ok(SaveOutcome::Saved { revision, .. }), false) => {
            saving.again(&form, content, revision, problems).await
        }
        (Ok(SaveOutcome::Conflict { theirs, author, mine, merged }), false) => {
            saving.conflict(Clash { theirs: *theirs, author, mine: *mine, merged: *merged }).await
        }
        (Err(AppError::Invalid(more)), false) => {
            let problems = problems.into_iter().chain(more).collect();
            saving.again(&form, content, expected, problems).await
        }
        (Err(refusal), false) => saving.not_saved(&content, expected, refusal.into()),
    }
}

/// What was typed, with the files that came along attached to their measures, and what is wrong with them.
fn content(me: &SignedIn, received: &Received) -> (AnswerContent, Vec<Problem>) {
    let mut typed = Typed::read(&received.form, me.locale());
    typed.remove(received.form.value("remove"));
    let mut wrong = Vec::new();
    for Uploaded { field, file } in &received.files {
        match file {
            Ok(file) => typed.attach(field, file.clone()),
            Err(problem) => wrong.push(problem),
        }
    }
    let placed: Vec<_> =
        wrong.into_iter().map(|problem| (typed.place(&problem.field), problem)).collect();
    let content = typed.content();
    let problem = |(row, problem): (Option<usize>, &Problem)| Problem {
        field: format!("measures-{}-upload", row.unwrap_or(content.measures.len())),
        ..problem.clone()
    };
    let problems = placed.into_iter().map(problem).collect();
    (content, problems)
}

/// Puts the law that was chosen from the library among the measures, whichever button was pressed: nothing that was
/// chosen is lost. True if one was.
async fn cite(
    app: &App,
    me: &SignedIn,
    (review, question): (&ReviewId, &QuestionId),
    form: &Form,
    content: &mut AnswerContent,
    problems: &mut Vec<Problem>,
) -> Result<bool, Refused> {
    let (law, article) = (form.value(CITE_LAW), form.value(CITE_ARTICLE));
    if law.is_empty() {
        if form.value("add") == "law" || !article.trim().is_empty() {
            problems.push(Problem::new(CITE_LAW, "problem-law-choose"));
        }
        return Ok(false);
    }
    let Ok(law) = law.parse() else {
        problems.push(Problem::new(CITE_LAW, "problem-law-gone"));
        return Ok(false);
    };
    let wanted = Cite {
        review: review.clone(),
        question: question.clone(),
        law,
        article: article.to_owned(),
        language: content.language,
    };
    match laws::cite(app, &me.actor, &wanted).await {
        Ok(measure) => content.measures.push(measure),
        Err(AppError::Invalid(more)) => {
            problems.extend(more);
            return Ok(false);
        }
        // Who may not answer is told so when the answer is to be saved, with what was typed.
        Err(AppError::NotFound | AppError::NotYours | AppError::WrongStage(_)) => return Ok(false),
        Err(refused) => return Err(refused.into()),
    }
    Ok(true)
}

/// What is known when an answer was saved, or was not.
struct Saving<'a> {
    app: &'a App,
    me: &'a SignedIn,
    review: ReviewId,
    question: QuestionId,
    address: String,
    /// True if a law was cited: it is the last of the measures.
    cited: bool,
}

impl Saving<'_> {
    /// Leads on to where the button that was pressed leads.
    async fn onward(&self, form: &Form, content: &AnswerContent, revision: i64) -> Answer {
        let address = &self.address;
        let stay = match revision {
            0 => address.clone(),
            _ => format!("{address}?done=answer-saved"),
        };
        let row = |list: &str, rows: usize| format!("{address}?add={list}#{list}-{rows}");
        let last = content.measures.len().saturating_sub(1);
        match (form.value("add"), form.value("then")) {
            ("law", _) if self.cited => go(&format!("{address}?done=law-cited#measures-{last}")),
            ("measures", _) => go(&row("measures", content.measures.len())),
            ("assistance", _) => go(&row("assistance", content.assistance.len())),
            ("authorities", _) => go(&row("authorities", content.authorities.len())),
            ("statistics", _) => go(&row("statistics", content.statistics.len())),
            (_, "next") => self.next(revision).await,
            (_, word) if let Ok(step) = word.parse::<Step>() => self.mark(step, revision).await,
            (_, place) if is_row(place) => go(&format!("{stay}#{place}")),
            _ => go(&stay),
        }
    }

    /// Says how far the answer is that was just saved.
    async fn mark(&self, step: Step, revision: i64) -> Answer {
        let Self { app, me, review, question, address, .. } = self;
        let known = app.pack.questionnaire.question(question).ok_or(AppError::NotFound)?;
        let chapter = known.chapter.clone();
        let part = Part::Question { question: question.clone(), chapter };
        let command = TakeStep { part, step, seen: revision };
        match marks::take(app, &me.actor, review, command).await {
            Ok(()) => go(&format!("{address}?done=question-{}", step.as_str())),
            // It was saved; what others said of it meanwhile stands on the page.
            Err(AppError::Stale) => go(&format!("{address}?done=answer-saved")),
            Err(refusal) => Err(refusal.into()),
        }
    }

    async fn next(&self, revision: i64) -> Answer {
        let Self { app, me, review, question, .. } = self;
        let done = if revision == 0 { "" } else { "?done=answer-saved" };
        match answers::following(app, &me.actor, review, question).await? {
            Some(next) => go(&format!("/reviews/{review}/answers/{next}{done}")),
            None => {
                let known = app.pack.questionnaire.question(question).ok_or(AppError::NotFound)?;
                go(&format!("/reviews/{review}/chapters/{}{done}", known.chapter))
            }
        }
    }

    /// The form again, with everything that was typed and what is wrong with it.
    async fn again(
        &self,
        form: &Form,
        content: AnswerContent,
        revision: i64,
        problems: Vec<Problem>,
    ) -> Answer {
        let Self { app, me, review, question, cited, .. } = self;
        let view = answers::view(app, &me.actor, review, question).await?;
        let cite = match cited {
            true => CiteTyped::default(),
            false => CiteTyped {
                law: form.value(CITE_LAW).to_owned(),
                article: form.value(CITE_ARTICLE).to_owned(),
            },
        };
        let add = String::new();
        let draft = Draft { content, revision, problems, add, cite, adapting: false };
        me.show_again(&answer::page(app, me, view, draft).await?)
    }

    /// Both versions, to choose or combine.
    async fn conflict(&self, clash: Clash) -> Answer {
        let Self { app, me, review, question, .. } = self;
        let view = answers::view(app, &me.actor, review, question).await?;
        let page = conflict::page(app, me, &view, clash);
        me.show_as(StatusCode::CONFLICT, &page)
    }

    /// Nothing was saved: what was typed is shown to be copied, or sent again.
    fn not_saved(&self, content: &AnswerContent, revision: i64, refused: Refused) -> Answer {
        let trouble = refused.trouble();
        let page = NotSavedPage::new(
            self.app,
            self.me,
            trouble,
            &self.address,
            (&self.question, content),
            revision,
        );
        self.me.show_as(trouble.status(), &page)
    }
}

/// True for the id of a row of the form: nothing else of a request gets into an address.
fn is_row(place: &str) -> bool {
    let row = |list| place.strip_prefix(list).is_some_and(|row| row.parse::<u16>().is_ok());
    ["measures-", "assistance-", "statistics-", "authorities-"].into_iter().any(row)
}

fn told(status: StatusCode, told: Told) -> Answer {
    Ok((status, Json(told)).into_response())
}
