//! The secretariat records what States ask for: deferrals, a rest from serving, more reviewing States (M11, M16).

use askama::Template;
use axum::extract::State;
use omnibus_app::{App, Problem, cycles, cycles::CycleView};
use omnibus_domain::{id::CycleId, lots::act::Act};

use super::{name, samples, year_name};
use crate::{
    Answer, Frame, Page, SignedIn, error,
    extract::Path,
    form::{Choice, Form},
    reader::go,
};

/// The form.
#[derive(Template)]
#[template(path = "cycles/act.html")]
pub struct ActPage {
    w: Frame,
    form: Form,
    id: String,
    name: String,
    head: String,
    kinds: Vec<Choice>,
    states: Vec<Choice>,
    years: Vec<Choice>,
}

/// The form.
pub async fn form(State(app): State<App>, me: SignedIn, Path(id): Path<CycleId>) -> Answer {
    let view = cycles::view(&app, &id).await?;
    if view.record.is_none() {
        return go(&format!("/secretariat/cycles/{id}"));
    }
    me.show(&page(&me.w, &view, Form::default()))
}

/// Records it.
pub async fn record(
    State(app): State<App>,
    me: SignedIn,
    Path(id): Path<CycleId>,
    form: Form,
) -> Answer {
    let recorded = match wanted(&form) {
        Ok(act) => cycles::act(&app, &me.actor, &id, act, form.value("head")).await,
        Err(problem) => Err(problem.into()),
    };
    match recorded {
        Ok(_) => go(&format!("/secretariat/cycles/{id}?done=lots-recorded")),
        Err(refusal) => {
            let form = form.with(error::problems(refusal)?);
            me.show_again(&page(&me.w, &cycles::view(&app, &id).await?, form))
        }
    }
}

fn wanted(form: &Form) -> Result<Act, Problem> {
    let kind = form.value("kind");
    if !KINDS.contains(&kind) {
        return Err(Problem::new("kind", "problem-choose-act"));
    }
    let state = form.parsed("state");
    let state = state.ok_or_else(|| Problem::new("state", "problem-choose-participant"))?;
    Ok(match kind {
        "defer-review" => {
            Act::DeferReview { state, justification: form.value("justification").trim().to_owned() }
        }
        "defer-serving" => {
            Act::DeferServing { state, year: form.parsed("year").unwrap_or_default() }
        }
        _ => Act::Agree {
            state,
            reviewing_states: form.parsed("reviewing_states").unwrap_or_default(),
        },
    })
}

const KINDS: [&str; 3] = ["defer-review", "defer-serving", "agree"];

fn page(w: &Frame, view: &CycleView, form: Form) -> ActPage {
    let mut states: Vec<Choice> = view
        .participants
        .iter()
        .map(|one| Choice::new(one.code.as_str(), w.state(&one.code)))
        .collect();
    w.sort_by_name(&mut states, |choice| &choice.text);
    let count = view.rules.as_ref().map_or(0, |rules| rules.years);
    let year = |year: u16| Choice::new(year.to_string(), year_name(w, year, view.cycle.first_year));
    ActPage {
        w: w.clone(),
        form,
        id: view.cycle.id.to_string(),
        name: name(w, &view.cycle),
        head: view.cycle.head_digest.clone(),
        kinds: KINDS.map(|kind| Choice::new(kind, w.of("lots-act", kind))).to_vec(),
        states,
        years: (1..=count).map(year).collect(),
    }
}

impl ActPage {
    fn back(&self) -> String {
        format!("/secretariat/cycles/{}", self.id)
    }
}

impl Page for ActPage {
    fn samples(w: &Frame) -> Vec<Self> {
        let state = |field, message| Problem::new(field, message).with("state", "FRA");
        let problems = vec![
            Problem::new("kind", "problem-choose-act"),
            Problem::new("", "problem-cycle-closed"),
            state("state", "problem-lots-drawn"),
            state("state", "problem-lots-last-year"),
            state("state", "problem-lots-review-open"),
            state("state", "problem-lots-deferred"),
            state("year", "problem-lots-not-occupied"),
            state("year", "problem-lots-resting"),
            Problem::new("year", "problem-lots-no-such-year"),
            Problem::new("justification", "problem-lots-justification"),
            state("reviewing_states", "problem-lots-agreed"),
        ];
        let view = samples::drawn();
        vec![page(w, &view, Form::default()), page(w, &view, Form::default().with(problems))]
    }
}
