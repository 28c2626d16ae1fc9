//! All cycles, for everyone.

use askama::Template;
use axum::extract::State;
use omnibus_app::{App, cycles};
use omnibus_store::CycleState;

use super::{name, samples};
use crate::{Answer, Frame, Page, Reader};

/// The list.
#[derive(Template)]
#[template(path = "cycles/list.html")]
pub struct CyclesPage {
    w: Frame,
    cycles: Vec<Line>,
    officer: bool,
}

struct Line {
    id: String,
    name: String,
    state: CycleState,
    first_year: String,
    rules: String,
    /// A cycle of the demonstration's invented States.
    invented: bool,
}

/// The list.
pub async fn show(State(app): State<App>, reader: Reader) -> Answer {
    let cycles = cycles::all(&app).await?;
    reader.show(&page(&reader.w, &cycles))
}

fn page(w: &Frame, cycles: &[omnibus_store::Cycle]) -> CyclesPage {
    let line = |cycle: &omnibus_store::Cycle| Line {
        id: cycle.id.to_string(),
        name: name(w, cycle),
        state: cycle.state,
        first_year: cycle.first_year.to_string(),
        rules: w.of("lots-rules", &cycle.rules),
        invented: cycle.invented,
    };
    CyclesPage {
        w: w.clone(),
        cycles: cycles.iter().map(line).collect(),
        officer: w.person.as_ref().is_some_and(|person| person.secretariat),
    }
}

impl Page for CyclesPage {
    fn samples(w: &Frame) -> Vec<Self> {
        vec![page(w, &[samples::planned(), samples::drawn().cycle]), page(w, &[])]
    }
}
