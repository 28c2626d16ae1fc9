//! A question of the training space, in the form in which a real one is answered.

use askama::Template;
use axum::{
    Json,
    extract::{Request, State},
    http::StatusCode,
    response::IntoResponse,
};
use omnibus_app::{
    App, Problem,
    training::{self, ExerciseView},
};
use omnibus_domain::{id::QuestionId, questionnaire::answer::AnswerContent};
use serde::Deserialize;

use super::{address, is_answered, steps, with_notice};
use crate::{
    Answer, Frame, Page, SignedIn, error,
    extract::{Path, Query},
    form::Form,
    pages::{
        parts::Step,
        self_assessment::{
            ArticleText, Noticed, Typed,
            answer::Asked,
            chapter_name,
            editor::{CiteTyped, Draft, Editor, Place},
            noticed,
        },
    },
    reader::go,
};

/// The question and its form.
#[derive(Template)]
#[template(path = "training/question.html")]
pub struct ExercisePage {
    w: Frame,
    steps: Vec<Step>,
    question: Asked,
    text: Option<ArticleText>,
    editor: Editor,
    noticed: Vec<Noticed>,
    /// Where the question stands; empty if the other answers make it superfluous.
    position: String,
    chapter: String,
    previous: Option<String>,
    next: Option<String>,
}

/// What a button asked for.
#[derive(Deserialize)]
pub struct Wanted {
    #[serde(default)]
    add: String,
}

/// The page.
pub async fn show(
    State(app): State<App>,
    me: SignedIn,
    Path(question): Path<QuestionId>,
    Query(wanted): Query<Wanted>,
) -> Answer {
    let view = training::view(&app, &me.actor, &question).await?;
    let stored = view.exercise.answer.as_ref();
    let content = stored.map(|answer| answer.content.clone());
    let content = content.unwrap_or_else(|| AnswerContent::blank(me.locale()));
    me.show(&page(&app, &me, &view, content, Vec::new(), wanted.add).await?)
}

/// Keeps what was typed: by a button, or while it is typed.
pub async fn save(
    State(app): State<App>,
    me: SignedIn,
    Path(question): Path<QuestionId>,
    request: Request,
) -> Answer {
    let by_itself = me.wants_json(&request);
    let form = <Form as axum::extract::FromRequest<App>>::from_request(request, &app).await?;
    let mut typed = Typed::read(&form, me.locale());
    typed.remove(form.value("remove"));
    let content = typed.content();
    let done = training::save(&app, &me.actor, &question, content.clone()).await;
    if by_itself {
        done?;
        let message = me.w.say("self-saved-at", "time", me.w.time(app.now()));
        let revision = app.now().as_millisecond();
        let told = serde_json::json!({ "revision": revision, "message": message });
        return Ok((StatusCode::OK, Json(told)).into_response());
    }
    match done {
        Ok(()) => onward(&app, &me, &question, &form, &content).await,
        Err(refusal) => {
            let problems = error::problems(refusal)?;
            let view = training::view(&app, &me.actor, &question).await?;
            me.show_again(&page(&app, &me, &view, content, problems, String::new()).await?)
        }
    }
}

async fn onward(
    app: &App,
    me: &SignedIn,
    question: &QuestionId,
    form: &Form,
    content: &AnswerContent,
) -> Answer {
    let here = format!("/training/answers/{question}");
    let row = |list: &str, rows: usize| format!("{here}?add={list}#{list}-{rows}");
    match (form.value("add"), form.value("then")) {
        ("measures", _) => go(&row("measures", content.measures.len())),
        ("assistance", _) => go(&row("assistance", content.assistance.len())),
        ("authorities", _) => go(&row("authorities", content.authorities.len())),
        ("statistics", _) => go(&row("statistics", content.statistics.len())),
        (_, "next") => {
            let view = training::view(app, &me.actor, question).await?;
            match view.next {
                Some(next) => go(&format!("/training/answers/{next}?done=answer-saved")),
                None => {
                    let chapter = &view.exercise.question.chapter;
                    go(&format!("/training/chapters/{chapter}?done=answer-saved"))
                }
            }
        }
        _ => go(&format!("{here}?done=answer-saved")),
    }
}

async fn page(
    app: &App,
    me: &SignedIn,
    view: &ExerciseView,
    content: AnswerContent,
    problems: Vec<Problem>,
    add: String,
) -> omnibus_app::Result<ExercisePage> {
    let w = with_notice(me.frame());
    let ExerciseView { exercise, previous, next, position } = view;
    let question = &exercise.question;
    let revision = exercise.answer.as_ref().map_or(0, |answer| answer.saved.as_millisecond());
    let (laws, library) = (Vec::new(), String::new());
    let place = Place { action: address(question), files: None, laws, library };
    let cite = CiteTyped::default();
    let draft = Draft { content, revision, problems, add, cite, adapting: false };
    let chapter = format!("/training/chapters/{}", question.chapter);
    let mut steps = steps(&w);
    steps.push(Step::to(chapter_name(&w, &question.chapter), chapter.clone()));
    steps.push(Step::here(w.get("self-question")));
    let link = |id: &QuestionId| format!("/training/answers/{id}");
    Ok(ExercisePage {
        steps,
        question: Asked::new(&w, question),
        text: ArticleText::load(app, &w, &question.chapter).await?,
        editor: Editor::at(app, &w, question, place, draft),
        noticed: match is_answered(exercise) {
            true => noticed(&w, &exercise.findings),
            false => Vec::new(),
        },
        position: match position {
            Some((at, all)) => w.say2("self-position", "number", *at, "count", *all),
            None => w.get("self-does-not-apply"),
        },
        chapter,
        previous: previous.as_ref().map(link),
        next: next.as_ref().map(link),
        w,
    })
}

impl ExercisePage {
    fn binds(&self, strength: &str) -> String {
        self.w.get(&format!("strength-{strength}.hint"))
    }
}

impl Page for ExercisePage {
    fn samples(w: &Frame) -> Vec<Self> {
        let page = |problems, text, strength, links: bool| Self {
            w: with_notice(w.clone()),
            steps: steps(w),
            question: Asked {
                text: w.get("untoc-5-1-a"),
                guidance: w.get("untoc-5-1-a.guidance"),
                example: w.get("untoc-5-1-a.example"),
                place: w.get("self-general-part"),
                strength,
            },
            text,
            editor: Editor {
                files: None,
                library: String::new(),
                ..Editor::sample(w, false, problems)
            },
            noticed: vec![Noticed { field: "status".to_owned(), text: "Text".to_owned() }],
            position: w.get("self-does-not-apply"),
            chapter: "/training/chapters/untoc-5".to_owned(),
            previous: links.then(|| "#".to_owned()),
            next: links.then(|| "#".to_owned()),
        };
        let [loaded, _] = ArticleText::samples(w);
        let wrong = vec![Problem::new("measures", "problem-file-unknown")];
        vec![page(Vec::new(), loaded, Some("must"), true), page(wrong, None, None, false)]
    }
}
