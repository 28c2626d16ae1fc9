//! Whom the State lets into its draft, until when, and what was read.

use askama::Template;
use axum::extract::State;
use jiff::ToSpan;
use omnibus_app::{
    App, Problem,
    admissions::{self, Admit, Admitted, View},
    reviews,
};
use omnibus_domain::id::ReviewId;
use omnibus_store::{Account, Review};
use serde::Deserialize;

use super::last_day;
use crate::{
    Answer, Frame, Page, SignedIn, error,
    extract::{Path, Query},
    form::{Choice, Form},
    pages::{
        journal::sentence,
        parts::{Row, Step},
    },
    reader::go,
};

/// The page.
#[derive(Template)]
#[template(path = "admissions/admission.html")]
pub struct AdmissionPage {
    w: Frame,
    steps: Vec<Step>,
    action: String,
    /// The officer who reads now.
    live: Option<Reader>,
    past: Vec<Row>,
    form: Form,
    /// Who can be let in; empty if nobody can now.
    officers: Vec<Choice>,
    log: Vec<Line>,
    older: Option<String>,
}

/// The officer who reads now.
struct Reader {
    name: String,
    until: String,
}

/// A line of the log.
struct Line {
    at: String,
    iso: String,
    who: String,
    what: String,
}

/// Where the log begins.
#[derive(Deserialize)]
pub struct From {
    before: Option<i64>,
}

/// For how many days an officer is let in unless the focal point says otherwise.
const WEEK: i64 = 7;

/// The page.
pub async fn show(
    State(app): State<App>,
    me: SignedIn,
    Path(id): Path<ReviewId>,
    Query(from): Query<From>,
) -> Answer {
    let mut form = Form::default();
    form.set_date("last_day", app.today().saturating_add(WEEK.days()));
    me.show(&page(&app, &me, &id, from.before, form).await?)
}

/// Lets an officer in.
pub async fn admit(
    State(app): State<App>,
    me: SignedIn,
    Path(id): Path<ReviewId>,
    form: Form,
) -> Answer {
    let done = match form.date("last_day") {
        Ok(last_day) => {
            let wanted = Admit { officer: form.parsed("officer"), last_day };
            admissions::admit(&app, &me.actor, &id, &wanted).await
        }
        Err(problem) => Err(problem.into()),
    };
    match done {
        Ok(()) => go(&format!("/reviews/{id}/admission?done=draft-admitted")),
        Err(refusal) => {
            let form = form.with(error::problems(refusal)?);
            me.show_again(&page(&app, &me, &id, None, form).await?)
        }
    }
}

/// Ends the admission.
pub async fn end(State(app): State<App>, me: SignedIn, Path(id): Path<ReviewId>) -> Answer {
    admissions::end(&app, &me.actor, &id).await?;
    go(&format!("/reviews/{id}/admission?done=draft-closed"))
}

async fn page(
    app: &App,
    me: &SignedIn,
    id: &ReviewId,
    before: Option<i64>,
    form: Form,
) -> omnibus_app::Result<AdmissionPage> {
    let View { access, live, past, mut officers, log, next } =
        admissions::view(app, &me.actor, id, before).await?;
    let review = reviews::overview(app, &me.actor, id).await?.review;
    // On this page the notice of the others would say everything twice.
    let mut w = me.frame();
    w.notice = None;
    w.sort_by_name(&mut officers, |officer| &officer.name);
    Ok(AdmissionPage {
        steps: vec![
            Step::to(w.state(&access.state), format!("/reviews/{id}")),
            Step::to(w.get("self-title"), format!("/reviews/{id}/self-assessment")),
            Step::here(w.get("admission-title")),
        ],
        action: format!("/reviews/{id}/admission"),
        live: live.map(|one| Reader { until: last_day(&w, &one.admission), name: one.officer }),
        past: past.iter().map(|one| row(&w, one)).collect(),
        officers: choices(&w, &officers, &review),
        form,
        log: log.iter().map(|(entry, who)| line(&w, app, &review, entry, who.as_deref())).collect(),
        older: next.map(|before| format!("/reviews/{id}/admission?before={before}")),
        w,
    })
}

/// The officers by name, the staff member of the review with a word that it is.
fn choices(w: &Frame, officers: &[Account], review: &Review) -> Vec<Choice> {
    let choice = |officer: &Account| {
        let choice = Choice::new(officer.id.as_str(), &officer.name);
        let staff = officer.id == review.staff;
        if staff { choice.hint(w.get("admission-staff")) } else { choice }
    };
    officers.iter().map(choice).collect()
}

fn row(w: &Frame, one: &Admitted) -> Row {
    let since = w.moment(&one.admission.since);
    let until = one.admission.ended.map(|ended| w.moment(&ended));
    let until = until.unwrap_or_else(|| last_day(w, &one.admission));
    Row::new(&one.officer, w.say2("admission-was", "since", since, "until", until))
}

fn line(
    w: &Frame,
    app: &App,
    review: &Review,
    entry: &omnibus_store::Entry,
    who: Option<&str>,
) -> Line {
    Line {
        at: w.moment(&entry.at),
        iso: w.iso(&entry.at),
        who: who.unwrap_or_default().to_owned(),
        what: sentence(w, app, Some(review), &entry.event),
    }
}

impl AdmissionPage {
    /// For how many days an officer is let in at most.
    fn most(&self) -> u16 {
        admissions::LONGEST
    }
}

impl Page for AdmissionPage {
    fn samples(w: &Frame) -> Vec<Self> {
        let line = || Line {
            at: "14:02".to_owned(),
            iso: "2026-01-01T14:02:00Z".to_owned(),
            who: "Ana".to_owned(),
            what: "Text".to_owned(),
        };
        let page = |live, officers, form, log, older| Self {
            w: w.clone(),
            steps: vec![Step::here(w.get("admission-title"))],
            action: "/reviews/abc/admission".to_owned(),
            live,
            past: vec![Row::new("Ana", w.say2("admission-was", "since", "1", "until", "2"))],
            form,
            officers,
            log,
            older,
        };
        let reader = Reader { name: "Ana".to_owned(), until: "1".to_owned() };
        let wrong = vec![
            Problem::new("officer", "problem-choose-officer"),
            Problem::new("officer", "problem-admitted-already"),
            Problem::new("last_day", "problem-admission-day").with("most", admissions::LONGEST),
        ];
        let officers = vec![Choice::new("abc", "Ana").hint(w.get("admission-staff"))];
        let older = Some("/reviews/abc/admission?before=7".to_owned());
        vec![
            page(Some(reader), Vec::new(), Form::default(), vec![line()], older),
            page(None, officers, Form::default().with(wrong), Vec::new(), None),
            page(None, Vec::new(), Form::default(), Vec::new(), None),
        ]
    }
}
