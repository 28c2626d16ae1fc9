//! The secretariat defines a cycle: its numbers and the rules of its lots (M7).

use askama::Template;
use axum::extract::State;
use omnibus_app::{App, Problem, cycles, cycles::DefineCycle, parties};

use crate::{
    Answer, Frame, Page, SignedIn, error,
    form::{Choice, Form},
    reader::go,
};

/// The form.
#[derive(Template)]
#[template(path = "cycles/define.html")]
pub struct DefineCyclePage {
    w: Frame,
    form: Form,
    rules: Vec<Choice>,
    themes: Vec<Choice>,
    /// The choice of a cycle of invented States; empty where there are none.
    invented: Vec<Choice>,
}

/// The form.
pub async fn form(State(app): State<App>, me: SignedIn) -> Answer {
    me.show(&page(&app, &me, Form::filled([("phase", "1")])).await?)
}

/// Defines it.
pub async fn define(State(app): State<App>, me: SignedIn, form: Form) -> Answer {
    let text = |name: &str| form.value(name).to_owned();
    let wanted = DefineCycle {
        phase: text("phase"),
        number: text("number"),
        first_year: text("first_year"),
        rules: text("rules"),
        invented: form.has("invented", "yes"),
        themes: form.values("themes").filter_map(|theme| theme.parse().ok()).collect(),
    };
    match cycles::define(&app, &me.actor, &wanted).await {
        Ok(id) => go(&format!("/secretariat/cycles/{id}?done=cycle-changed")),
        Err(refusal) => {
            let form = form.with(error::problems(refusal)?);
            me.show_again(&page(&app, &me, form).await?)
        }
    }
}

async fn page(app: &App, me: &SignedIn, form: Form) -> omnibus_app::Result<DefineCyclePage> {
    let participants = parties::participants(app, me.locale()).await?;
    let has_invented = participants.iter().any(|one| one.invented);
    let rules = app.pack.lots.iter().map(|rules| rules.id.as_str()).collect::<Vec<_>>();
    let themes = app.pack.themes.list.iter().map(|theme| theme.id.as_str()).collect::<Vec<_>>();
    Ok(filled(&me.w, form, &rules, &themes, has_invented))
}

fn filled(
    w: &Frame,
    form: Form,
    rules: &[&str],
    themes: &[&str],
    has_invented: bool,
) -> DefineCyclePage {
    let rules = rules.iter().map(|id| {
        Choice::new(*id, w.of("lots-rules", id)).hint(w.get(&format!("lots-rules-{id}.hint")))
    });
    DefineCyclePage {
        w: w.clone(),
        form,
        rules: rules.collect(),
        themes: themes.iter().map(|id| Choice::new(*id, w.of("theme", id))).collect(),
        invented: has_invented
            .then(|| Choice::new("yes", w.get("cycle-invented")))
            .into_iter()
            .collect(),
    }
}

impl Page for DefineCyclePage {
    fn samples(w: &Frame) -> Vec<Self> {
        let number = |field| {
            let problem = Problem::new(field, "problem-number-between");
            problem.with("least", 1_usize).with("most", 20_usize)
        };
        let problems = vec![
            number("phase"),
            number("first_year"),
            Problem::new("number", "problem-cycle-there"),
            Problem::new("rules", "problem-choose-rules"),
            Problem::new("themes", "problem-choose-theme"),
        ];
        let rules = ["untoc-2010", "untoc-2018"];
        vec![
            filled(w, Form::default(), &rules, &["prevention"], true),
            filled(w, Form::default().with(problems), &rules, &["prevention"], false),
        ]
    }
}
