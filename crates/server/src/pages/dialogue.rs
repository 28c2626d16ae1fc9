//! How the dialogue was carried out: its means, a country visit or joint meeting (M33, M34).

use askama::Template;
use axum::{extract::State, http::StatusCode};
use omnibus_app::{
    App, AppError, Problem,
    dialogue::{self, DialogueView},
};
use omnibus_domain::id::ReviewId;
use omnibus_store::{Dialogue, Visit};

use super::{
    parts::{Row, Step},
    report::steps,
};
use crate::{
    Answer, Frame, Page, SignedIn, error,
    extract::Path,
    form::{Choice, Form},
    reader::go,
};

/// The facts of the dialogue.
#[derive(Template)]
#[template(path = "report/dialogue.html")]
pub struct DialoguePage {
    w: Frame,
    review: String,
    steps: Vec<Step>,
    /// What is recorded.
    rows: Vec<Row>,
    may_record: bool,
    /// True if someone else recorded something while this form was filled.
    stale: bool,
    form: Form,
    means: Vec<Choice>,
    visits: Vec<Choice>,
}

/// The facts.
pub async fn show(State(app): State<App>, me: SignedIn, Path(id): Path<ReviewId>) -> Answer {
    let view = dialogue::view(&app, &me.actor, &id).await?;
    let form = stored(&view);
    me.show(&page(&me.w, &view, form))
}

/// Records them.
pub async fn record(
    State(app): State<App>,
    me: SignedIn,
    Path(id): Path<ReviewId>,
    form: Form,
) -> Answer {
    let expected = form.parsed("revision").unwrap_or_default();
    let result = match read(&form) {
        Ok(dialogue) => dialogue::record(&app, &me.actor, &id, &dialogue, expected).await,
        Err(problems) => Err(AppError::Invalid(problems)),
    };
    match result {
        Ok(()) => go(&format!("/reviews/{id}/dialogue?done=dialogue-recorded")),
        Err(AppError::Stale) => {
            let view = dialogue::view(&app, &me.actor, &id).await?;
            let mut form = form;
            form.set("revision", view.review.dialogue_revision.to_string());
            let page = DialoguePage { stale: true, ..page(&me.w, &view, form) };
            me.show_as(StatusCode::CONFLICT, &page)
        }
        Err(refusal) => {
            let problems = error::problems(refusal)?;
            let view = dialogue::view(&app, &me.actor, &id).await?;
            me.show_again(&page(&me.w, &view, form.with(problems)))
        }
    }
}

fn read(form: &Form) -> Result<Dialogue, Vec<Problem>> {
    let joint_meeting = match form.value("visit") {
        "country-visit" => Some(false),
        "joint-meeting" => Some(true),
        _ => None,
    };
    let means = form.values("means").map(str::to_owned).collect();
    let Some(joint_meeting) = joint_meeting else { return Ok(Dialogue { means, visit: None }) };
    let day = |name| {
        form.date(name).and_then(|day| day.ok_or_else(|| Problem::new(name, "problem-date")))
    };
    match (day("visit_from"), day("visit_to")) {
        (Ok(from), Ok(to)) => {
            Ok(Dialogue { means, visit: Some(Visit { joint_meeting, from, to }) })
        }
        (from, to) => Err([from.err(), to.err()].into_iter().flatten().collect()),
    }
}

fn stored(view: &DialogueView) -> Form {
    let Dialogue { means, visit } = &view.review.dialogue;
    let mut form = Form::filled(means.iter().map(|means| ("means", means.as_str())));
    form.set("revision", view.review.dialogue_revision.to_string());
    form.set("visit", visit.as_ref().map_or("none", kind));
    if let Some(visit) = visit {
        form.set_date("visit_from", visit.from);
        form.set_date("visit_to", visit.to);
    }
    form
}

fn kind(visit: &Visit) -> &'static str {
    if visit.joint_meeting { "joint-meeting" } else { "country-visit" }
}

fn page(w: &Frame, view: &DialogueView, form: Form) -> DialoguePage {
    let mut steps = steps(w, &view.review);
    steps.push(Step::here(w.get("dialogue-title")));
    DialoguePage {
        review: view.review.id.to_string(),
        steps,
        rows: rows(w, &view.review.dialogue),
        may_record: view.may_record,
        stale: false,
        form,
        means: view
            .means
            .iter()
            .map(|means| Choice::new(means, w.as_label(&w.of("blueprint-means", means))))
            .collect(),
        visits: visits(w),
        w: w.clone(),
    }
}

fn visits(w: &Frame) -> Vec<Choice> {
    let kinds = ["none", "country-visit", "joint-meeting"];
    kinds.map(|kind| Choice::new(kind, w.of("dialogue-visit", kind))).into_iter().collect()
}

fn rows(w: &Frame, dialogue: &Dialogue) -> Vec<Row> {
    let means: Vec<_> = dialogue.means.iter().map(|means| w.of("blueprint-means", means)).collect();
    let means = if means.is_empty() { w.get("dialogue-none") } else { w.list(&means) };
    let visit = match &dialogue.visit {
        None => w.of("dialogue-visit", "none"),
        Some(visit) => {
            let key = format!("dialogue-visit-{}-dates", kind(visit));
            w.say2(key, "from", w.long_date(&visit.from), "to", w.long_date(&visit.to))
        }
    };
    vec![Row::new(w.get("dialogue-means"), means), Row::new(w.get("dialogue-visit"), visit)]
}

impl Page for DialoguePage {
    fn samples(w: &Frame) -> Vec<Self> {
        let day = |month| jiff::civil::Date::constant(2026, month, 2);
        let visit = |joint_meeting| Some(Visit { joint_meeting, from: day(3), to: day(4) });
        let means = vec!["email".to_owned(), "meeting".to_owned()];
        let page = |dialogue: Dialogue, may_record, stale, form| Self {
            w: w.clone(),
            review: "abc".to_owned(),
            steps: vec![Step::here(w.get("dialogue-title"))],
            rows: rows(w, &dialogue),
            may_record,
            stale,
            form,
            means: dialogue.means.iter().map(|one| Choice::new(one, one)).collect(),
            visits: visits(w),
        };
        let wrong = Form::default().with(vec![
            Problem::new("means", "problem-choose-means"),
            Problem::new("visit_from", "problem-date"),
            Problem::new("visit_to", "problem-dates-reversed"),
        ]);
        vec![
            page(Dialogue::default(), false, false, Form::default()),
            page(Dialogue { means: means.clone(), visit: visit(true) }, true, true, wrong),
            page(Dialogue { means, visit: visit(false) }, true, false, Form::default()),
        ]
    }
}
