//! The secretariat opens the reviews of a year from its lots: languages, staff member, day D (M12, M21, M31).

use askama::Template;
use axum::extract::State;
use omnibus_app::{
    App, AppError, Problem, cycles,
    cycles::{CycleView, OpenReviews, Opening},
    reviews,
};
use omnibus_domain::id::{CycleId, ParticipantCode};

use super::{name, reviewing, samples, year_name};
use crate::{
    Answer, Frame, Page, SignedIn, error,
    extract::Path,
    form::{Choice, Form},
    pages::open_review::languages,
    reader::go,
};

/// The form, below the States of every year drawn.
#[derive(Template)]
#[template(path = "cycles/open.html")]
pub struct OpenReviewsPage {
    w: Frame,
    form: Form,
    id: String,
    name: String,
    lines: Vec<Line>,
    years: Vec<Choice>,
    languages: Vec<Choice>,
    officers: Vec<Choice>,
}

struct Line {
    year: String,
    state: String,
    reviewing: String,
    stands: String,
}

type Drawn = (u16, ParticipantCode, Opening);

/// The form.
pub async fn form(State(app): State<App>, me: SignedIn, Path(id): Path<CycleId>) -> Answer {
    let mut form = Form::filled([
        ("languages", me.locale().code().to_owned()),
        ("staff", me.actor.user.to_string()),
    ]);
    form.set_date("started", app.today());
    me.show(&load(&app, &me, &id, form).await?)
}

/// Opens the reviews.
pub async fn open(
    State(app): State<App>,
    me: SignedIn,
    Path(id): Path<CycleId>,
    form: Form,
) -> Answer {
    let opened = match wanted(&form) {
        Ok(wanted) => cycles::open_reviews(&app, &me.actor, &id, &wanted).await,
        Err(problems) => Err(AppError::Invalid(problems)),
    };
    match opened {
        Ok(_) => go(&format!("/secretariat/cycles/{id}/reviews?done=reviews-opened")),
        Err(refusal) => {
            let form = form.with(error::problems(refusal)?);
            me.show_again(&load(&app, &me, &id, form).await?)
        }
    }
}

fn wanted(form: &Form) -> Result<OpenReviews, Vec<Problem>> {
    let mut problems = Vec::new();
    let year = form.parsed("year");
    if year.is_none() {
        problems.push(Problem::new("year", "problem-lots-year-not-drawn"));
    }
    let staff = form.parsed("staff");
    if staff.is_none() {
        problems.push(Problem::new("staff", "problem-choose-staff"));
    }
    let started = match form.date("started") {
        Ok(Some(day)) => Some(day),
        Ok(None) => {
            problems.push(Problem::new("started", "problem-date"));
            None
        }
        Err(problem) => {
            problems.push(problem);
            None
        }
    };
    match (year, staff, started) {
        (Some(year), Some(staff), Some(started)) => {
            Ok(OpenReviews { year, languages: languages(form), staff, started })
        }
        _ => Err(problems),
    }
}

async fn load(
    app: &App,
    me: &SignedIn,
    id: &CycleId,
    form: Form,
) -> omnibus_app::Result<OpenReviewsPage> {
    let view = cycles::view(app, id).await?;
    let drawn = cycles::drawn(app, &me.actor, &view).await?;
    let officers = reviews::officers(app, &me.actor).await?;
    let mut officers: Vec<Choice> = officers
        .into_iter()
        .map(|officer| Choice::new(officer.id.as_str(), officer.name))
        .collect();
    me.w.sort_by_name(&mut officers, |officer| &officer.text);
    Ok(page(&me.w, &view, &drawn, officers, form))
}

fn page(
    w: &Frame,
    view: &CycleView,
    drawn: &[Drawn],
    officers: Vec<Choice>,
    form: Form,
) -> OpenReviewsPage {
    let first = view.cycle.first_year;
    let year = |year: u16| Choice::new(year.to_string(), year_name(w, year, first));
    let mut found: Vec<(u16, Line)> = drawn.iter().map(|one| (one.0, line(w, view, one))).collect();
    w.sort_by_name(&mut found, |(_, line)| &line.state);
    found.sort_by_key(|(year, _)| *year);
    OpenReviewsPage {
        w: w.clone(),
        form,
        id: view.cycle.id.to_string(),
        name: name(w, &view.cycle),
        lines: found.into_iter().map(|(_, line)| line).collect(),
        years: (1..=view.outcome.last_year_drawn).map(year).collect(),
        languages: Choice::languages(),
        officers,
    }
}

fn line(w: &Frame, view: &CycleView, (year, state, opening): &Drawn) -> Line {
    Line {
        year: year_name(w, *year, view.cycle.first_year),
        state: w.state(state),
        reviewing: reviewing(w, view, state),
        stands: w.of("opening", opening.as_str()),
    }
}

impl OpenReviewsPage {
    fn back(&self) -> String {
        format!("/secretariat/cycles/{}", self.id)
    }
}

impl Page for OpenReviewsPage {
    fn samples(w: &Frame) -> Vec<Self> {
        let view = samples::drawn();
        let all = [Opening::Ready, Opening::Opened, Opening::Waits];
        let states = || view.outcome.reviewing.keys().cycle();
        let drawn: Vec<Drawn> =
            states().zip(all).map(|(state, opening)| (1, state.clone(), opening)).collect();
        let problems = vec![
            Problem::new("year", "problem-lots-year-not-drawn"),
            Problem::new("staff", "problem-choose-staff"),
            Problem::new("started", "problem-date"),
            Problem::new("languages", "problem-no-language"),
        ];
        let officers = || vec![Choice::new("abc", "Ana")];
        let wrong = Form::default().with(problems);
        vec![
            page(w, &view, &drawn, officers(), Form::default()),
            page(w, &view, &drawn, officers(), wrong),
            page(w, &samples::planning(), &[], officers(), Form::default()),
        ]
    }
}
