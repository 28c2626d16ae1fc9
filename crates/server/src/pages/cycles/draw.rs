//! The secretariat holds lots: the announced source is entered, the lots fall (M10, M12, M15, M19).

use askama::Template;
use axum::extract::State;
use omnibus_app::{App, Problem, cycles, cycles::CycleView};
use omnibus_domain::{id::CycleId, lots::act::Act};

use super::{name, samples, source, year_name};
use crate::{
    Answer, Frame, Page, SignedIn, error,
    extract::Path,
    form::{Choice, Form},
    reader::go,
};

/// The form.
#[derive(Template)]
#[template(path = "cycles/draw.html")]
pub struct DrawPage {
    w: Frame,
    form: Form,
    id: String,
    name: String,
    head: String,
    what: Vec<Choice>,
    /// The States whose lots can be drawn again.
    states: Vec<Choice>,
    sources: Vec<Choice>,
}

/// The form.
pub async fn form(State(app): State<App>, me: SignedIn, Path(id): Path<CycleId>) -> Answer {
    let view = cycles::view(&app, &id).await?;
    if view.record.is_none() {
        return go(&format!("/secretariat/cycles/{id}"));
    }
    me.show(&page(&me.w, &view, Form::filled([("what", "next"), ("source", "words")])))
}

/// Draws, and leads to the ceremony.
pub async fn draw(
    State(app): State<App>,
    me: SignedIn,
    Path(id): Path<CycleId>,
    form: Form,
) -> Answer {
    let (head, source) = (form.value("head").to_owned(), source::read(&form));
    let reason = form.value("reason").trim().to_owned();
    let drawn = match (form.value("what"), form.parsed("state")) {
        ("redraw", None) => Err(Problem::new("state", "problem-choose-participant").into()),
        ("redraw", Some(state)) => {
            let reason = (!reason.is_empty()).then_some(reason);
            let act = Act::Redraw { state, source, reason };
            cycles::act(&app, &me.actor, &id, act, &head).await
        }
        _ => cycles::draw_next(&app, &me.actor, &id, source, &head).await,
    };
    match drawn {
        Ok(act) => go(&format!("/cycles/{id}/lots/{act}/ceremony")),
        Err(refusal) => {
            let form = form.with(error::problems(refusal)?);
            me.show_again(&page(&me.w, &cycles::view(&app, &id).await?, form))
        }
    }
}

fn page(w: &Frame, view: &CycleView, form: Form) -> DrawPage {
    let last = view.outcome.last_year_drawn;
    let most = view.rules.as_ref().map_or(0, |rules| rules.years);
    let next = if view.outcome.years.is_empty() {
        Some(w.get("lots-act-years"))
    } else if last < most {
        let year = year_name(w, last + 1, view.cycle.first_year);
        Some(w.say2("record-act-about", "act", w.get("lots-act-reviewing"), "about", year))
    } else {
        None
    };
    let mut what: Vec<Choice> = next.into_iter().map(|text| Choice::new("next", text)).collect();
    let mut states: Vec<Choice> = view
        .outcome
        .reviewing
        .keys()
        .map(|code| Choice::new(code.as_str(), w.state(code)))
        .collect();
    w.sort_by_name(&mut states, |choice| &choice.text);
    if !states.is_empty() {
        what.push(Choice::new("redraw", w.get("draw-again")));
    }
    let sources = ["words", "lottery", "drand"];
    DrawPage {
        w: w.clone(),
        form,
        id: view.cycle.id.to_string(),
        name: name(w, &view.cycle),
        head: view.cycle.head_digest.clone(),
        what,
        states,
        sources: sources.map(|word| Choice::new(word, w.of("source", word))).to_vec(),
    }
}

impl DrawPage {
    fn back(&self) -> String {
        format!("/secretariat/cycles/{}", self.id)
    }
}

impl Page for DrawPage {
    fn samples(w: &Frame) -> Vec<Self> {
        let state = |field, message| Problem::new(field, message).with("state", "FRA");
        let problems = vec![
            state("state", "problem-lots-not-drawn"),
            state("reason", "problem-lots-no-reason"),
            Problem::new("", "problem-lots-all-drawn"),
            Problem::new("", "problem-lots-no-years"),
            Problem::new("source", "problem-source-empty"),
            Problem::new("source", "problem-source-long"),
            Problem::new("source", "problem-source-control"),
            Problem::new("source", "problem-source-beacon"),
            Problem::new("source", "problem-source-signature"),
        ];
        let view = samples::drawn();
        vec![page(w, &view, Form::default()), page(w, &view, Form::default().with(problems))]
    }
}
