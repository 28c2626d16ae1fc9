//! The secretariat enters a signature, a deposit, a declaration or another act (M2).

use askama::Template;
use axum::extract::State;
use omnibus_app::{App, Problem, parties, parties::EnterAct};
use omnibus_domain::{locale::Locale, party::ActKind};

use super::open_review::{States, states};
use crate::{
    Answer, Frame, Page, SignedIn, error,
    form::{Choice, Form},
    reader::go,
};

/// The form.
#[derive(Template)]
#[template(path = "secretariat/enter_act.html")]
pub struct EnterActPage {
    w: Frame,
    form: Form,
    participants: Vec<States>,
    instruments: Vec<Choice>,
    kinds: Vec<Choice>,
}

/// The form.
pub async fn form(State(app): State<App>, me: SignedIn) -> Answer {
    me.show(&page(&app, &me, Form::default()).await?)
}

/// Enters the act.
pub async fn enter(State(app): State<App>, me: SignedIn, form: Form) -> Answer {
    match parties::enter(&app, &me.actor, &command(&form)).await {
        Ok(()) => go(&format!("/participants/{}?done=act-entered", form.value("participant"))),
        Err(refusal) => {
            let form = form.with(error::problems(refusal)?);
            me.show_again(&page(&app, &me, form).await?)
        }
    }
}

fn command(form: &Form) -> EnterAct {
    let text = |name: &str| form.value(name).to_owned();
    let title = |locale: Locale| (locale, text(&title_field(locale)));
    EnterAct {
        participant: text("participant"),
        instrument: text("instrument"),
        kind: text("kind"),
        // What is no day is refused there with the reason.
        date: form.date("date").ok().flatten().map(|day| day.to_string()).unwrap_or_default(),
        titles: Locale::ALL.into_iter().map(title).collect(),
        text_language: text("text_language"),
        text: text("text"),
    }
}

fn title_field(locale: Locale) -> String {
    format!("title-{locale}")
}

async fn page(app: &App, me: &SignedIn, form: Form) -> omnibus_app::Result<EnterActPage> {
    let participants = parties::participants(app, me.locale()).await?;
    let instruments = app.pack.instruments.iter();
    Ok(EnterActPage {
        w: me.frame(),
        form,
        participants: states(&me.w, &participants),
        instruments: instruments
            .map(|one| Choice::new(one.id.as_str(), me.w.instrument(&one.id)))
            .collect(),
        kinds: kinds(&me.w),
    })
}

fn kinds(w: &Frame) -> Vec<Choice> {
    let choice = |kind: &ActKind| Choice::new(kind.as_str(), w.of("status-act", kind.as_str()));
    ActKind::ALL.iter().map(choice).collect()
}

impl EnterActPage {
    /// The six titles: the field, its language, and what was typed.
    fn titles(&self) -> Vec<(String, Locale)> {
        Locale::ALL.into_iter().map(|locale| (title_field(locale), locale)).collect()
    }
}

impl Page for EnterActPage {
    fn samples(w: &Frame) -> Vec<Self> {
        let problems = vec![
            Problem::new("", "problem-act-there"),
            Problem::new("participant", "problem-choose-participant"),
            Problem::new("instrument", "problem-choose-instrument"),
            Problem::new("kind", "problem-choose-act"),
            Problem::new("date", "problem-date-future"),
            Problem::new("title-ar", "problem-empty"),
            Problem::new("text_language", "problem-language-tag"),
        ];
        let page = |form| Self {
            w: w.clone(),
            form,
            participants: vec![States {
                heading: String::new(),
                choices: vec![Choice::new("FRA", "France")],
            }],
            instruments: vec![Choice::new("untoc", w.instrument("untoc"))],
            kinds: kinds(w),
        };
        vec![page(Form::default()), page(Form::default().with(problems))]
    }
}
