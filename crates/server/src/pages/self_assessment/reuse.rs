//! Said once: the answers that can be used again for a question, and what became of one that was.

use axum::{extract::State, http::StatusCode};
use omnibus_app::{
    App, AppError,
    answers::{self, QuestionView, SaveOutcome},
    reuse::{self, Given, Reuse, Source, TakenOver},
};
use omnibus_domain::{
    id::{QuestionId, ReviewId},
    locale::Locale,
};

use super::{
    Names, PartDifference, ShownAnswer, answer,
    conflict::{self, Clash},
    difference,
    editor::{CiteTyped, Draft},
    question_place,
};
use crate::{Answer, Frame, SignedIn, extract::Path, form::Form, reader::go};

/// How much of each text of an answer is shown where it is offered, in characters.
const GLIMPSE: usize = 400;

/// What the page of a question says about answers given elsewhere.
pub struct ReuseShown {
    /// Where the choice is sent.
    pub action: String,
    /// The revision of the answer from which the person starts.
    pub revision: i64,
    /// The answers that can be used.
    pub offers: Vec<OfferShown>,
    /// From where the present answer was taken over.
    pub taken_over: Option<TakenOverShown>,
    /// True if the form holds a copy that is not saved yet.
    pub adapting: bool,
}

/// An answer that can be used.
pub struct OfferShown {
    /// Where it was given.
    pub heading: String,
    /// Its review and question, as they are sent.
    pub source: (String, String),
    /// Its page, if the person can open it.
    pub href: Option<String>,
    /// The answer, with a glimpse of each text.
    pub shown: ShownAnswer,
}

/// From where an answer was taken over.
pub struct TakenOverShown {
    /// Where that was given.
    pub heading: String,
    /// Its review and question, as they are sent.
    pub source: (String, String),
    /// Its page, if the person can open it.
    pub href: Option<String>,
    /// What differs there from the answer now, if it was changed since; and its revision.
    pub changed: Option<(Vec<PartDifference>, i64)>,
}

impl ReuseShown {
    /// What is to be said of a question.
    pub(super) fn new(app: &App, w: &Frame, view: &QuestionView, adapting: bool) -> Self {
        Self {
            action: format!("/reviews/{}/answers/{}/reuse", view.access.review, view.question.id),
            revision: view.answer.as_ref().map_or(0, |answer| answer.revision),
            offers: match view.editable && !adapting {
                true => view.offers.iter().map(|given| offer(app, w, view, given)).collect(),
                false => Vec::new(),
            },
            taken_over: view.taken_over.as_ref().map(|from| taken_over(app, w, view, from)),
            adapting,
        }
    }

    /// Invented offers for the samples of pages.
    pub(super) fn samples(w: &Frame) -> [Self; 3] {
        let source = || ("abc".to_owned(), "untoc-5-1-a".to_owned());
        let heading = || w.say("reuse-said-under", "place", w.get("self-general-part"));
        let offer = |href: Option<&str>| OfferShown {
            heading: heading(),
            source: source(),
            href: href.map(str::to_owned),
            shown: super::samples::shown(w),
        };
        let taken_over = |changed| TakenOverShown {
            heading: heading(),
            source: source(),
            href: Some("#".to_owned()),
            changed,
        };
        let page = |offers, taken_over, adapting| Self {
            action: "/reviews/abc/answers/untoc-5-1-a/reuse".to_owned(),
            revision: 3,
            offers,
            taken_over,
            adapting,
        };
        let differences = difference::between(
            w,
            &super::samples::shown(w),
            &ShownAnswer { language: Locale::Es, parts: Vec::new() },
        );
        [
            page(vec![offer(None), offer(Some("#"))], None, false),
            page(Vec::new(), Some(taken_over(Some((differences, 2)))), false),
            page(Vec::new(), Some(taken_over(None)), true),
        ]
    }
}

fn offer(app: &App, w: &Frame, view: &QuestionView, given: &Given) -> OfferShown {
    let names = names(view, given);
    let questionnaire = &app.pack.questionnaire;
    let mut shown = ShownAnswer::new(w, questionnaire, &given.question, &given.content, &names);
    shown.shorten(GLIMPSE);
    OfferShown { heading: heading(w, given), source: source(given), href: page_of(given), shown }
}

fn taken_over(app: &App, w: &Frame, view: &QuestionView, from: &TakenOver) -> TakenOverShown {
    let questionnaire = &app.pack.questionnaire;
    let changed = from.changed.then(|| {
        let there = &from.from;
        let source = ShownAnswer::new(
            w,
            questionnaire,
            &there.question,
            &there.content,
            &names(view, there),
        );
        let own = view.answer.as_ref().map(|answer| {
            let names = Names::of(&view.access.review, &view.files);
            ShownAnswer::new(w, questionnaire, &view.question, &answer.content, &names)
        });
        let own = own.unwrap_or_else(|| ShownAnswer { parts: Vec::new(), ..source.clone() });
        (difference::between(w, &own, &source), there.revision)
    });
    TakenOverShown {
        heading: heading(w, &from.from),
        source: source(&from.from),
        href: page_of(&from.from),
        changed,
    }
}

fn heading(w: &Frame, given: &Given) -> String {
    match &given.sent {
        None => w.say("reuse-said-under", "place", question_place(w, &given.question)),
        Some(sent) => w.say("reuse-said-before", "date", w.day_of(sent)),
    }
}

fn source(given: &Given) -> (String, String) {
    (given.source.review.to_string(), given.source.question.to_string())
}

/// An earlier review may be closed to the person: what was sent there is told here.
fn page_of(given: &Given) -> Option<String> {
    let Source { review, question } = &given.source;
    given.sent.is_none().then(|| format!("/reviews/{review}/answers/{question}"))
}

/// The files of an earlier review may be closed to the person: they come with the answer when it is used.
fn names(view: &QuestionView, given: &Given) -> Names {
    match given.sent {
        None => Names::of(&view.access.review, &given.files),
        Some(_) => Names::default(),
    }
}

/// Uses an answer again, copies it into the form, or settles that its source was changed.
pub async fn reuse(
    State(app): State<App>,
    me: SignedIn,
    Path((review, question)): Path<(ReviewId, QuestionId)>,
    form: Form,
) -> Answer {
    let view = answers::view(&app, &me.actor, &review, &question).await?;
    if !view.editable {
        return Err(AppError::WrongStage(view.access.stage.name()).into());
    }
    let from = form.parsed("from_review").zip(form.parsed("from_question"));
    let (of, asked) = from.ok_or(AppError::NotFound)?;
    let command = Reuse {
        review: review.clone(),
        question: question.clone(),
        from: Source { review: of, question: asked },
        expected: form.parsed("revision").unwrap_or(0),
    };
    let address = format!("/reviews/{review}/answers/{question}");
    match form.value("how") {
        "adapt" => {
            let content = reuse::adapt(&app, &me.actor, &command).await?;
            adapted(&app, &me, &command, content).await
        }
        "keep" => {
            let seen = form.parsed("seen").unwrap_or(0);
            reuse::keep(&app, &me.actor, &command, seen).await?;
            go(&format!("{address}?done=answer-kept"))
        }
        "release" => {
            reuse::release(&app, &me.actor, &command).await?;
            go(&format!("{address}?done=answer-kept"))
        }
        _ => match reuse::take_over(&app, &me.actor, &command).await? {
            SaveOutcome::Saved { .. } => go(&format!("{address}?done=answer-taken-over")),
            SaveOutcome::Conflict { theirs, author, mine, merged } => {
                let view = answers::view(&app, &me.actor, &review, &question).await?;
                let clash = Clash { theirs: *theirs, author, mine: *mine, merged: *merged };
                let page = conflict::page(&app, &me, &view, clash);
                me.show_as(StatusCode::CONFLICT, &page)
            }
        },
    }
}

/// The page of the question with the copy in its form, to be changed and saved.
async fn adapted(
    app: &App,
    me: &SignedIn,
    command: &Reuse,
    content: omnibus_domain::questionnaire::answer::AnswerContent,
) -> Answer {
    let view = answers::view(app, &me.actor, &command.review, &command.question).await?;
    let draft = Draft {
        content,
        revision: command.expected,
        problems: Vec::new(),
        add: String::new(),
        cite: CiteTyped::default(),
        adapting: true,
    };
    me.show(&answer::page(app, me, view, draft).await?)
}
