//! The secretariat opens a review: the State, the reviewing States by hand, languages, staff (M9, M12-M14).

use askama::Template;
use axum::extract::State;
use omnibus_app::{App, Problem, parties, reviews, reviews::OpenReview};
use omnibus_domain::{id::ParticipantCode, locale::Locale, party::Participant};

use crate::{
    Answer, Frame, Page, SignedIn, error,
    form::{Choice, Form},
    reader::go,
};

/// The form.
#[derive(Template)]
#[template(path = "secretariat/open_review.html")]
pub struct OpenReviewPage {
    w: Frame,
    form: Form,
    states: Vec<States>,
    /// How many States review each State.
    reviewing: usize,
    languages: Vec<Choice>,
    officers: Vec<Choice>,
}

/// States of one world: invented ones never meet real ones in a review.
pub struct States {
    /// What the list is headed with; empty if there is only one.
    pub heading: String,
    /// The States in the order of the reader's alphabet.
    pub choices: Vec<Choice>,
}

/// The form.
pub async fn form(State(app): State<App>, me: SignedIn) -> Answer {
    let mut form = Form::filled([
        ("languages", me.locale().code().to_owned()),
        ("staff", me.actor.user.to_string()),
    ]);
    form.set_date("started", app.today());
    me.show(&page(&app, &me, form).await?)
}

/// Opens the review.
pub async fn open(State(app): State<App>, me: SignedIn, form: Form) -> Answer {
    let opened = match wanted(&form) {
        Ok(wanted) => reviews::open(&app, &me.actor, &wanted).await,
        Err(problems) => Err(omnibus_app::AppError::Invalid(problems)),
    };
    match opened {
        Ok(_) => go("/secretariat/reviews?done=review-opened"),
        Err(refusal) => {
            let form = form.with(error::problems(refusal)?);
            me.show_again(&page(&app, &me, form).await?)
        }
    }
}

fn wanted(form: &Form) -> Result<OpenReview, Vec<Problem>> {
    let mut problems = Vec::new();
    let state = form.parsed::<ParticipantCode>("state");
    if state.is_none() {
        problems.push(Problem::new("state", "problem-choose-state-under-review"));
    }
    let staff = form.parsed("staff");
    if staff.is_none() {
        problems.push(Problem::new("staff", "problem-choose-staff"));
    }
    let started = form.date("started").unwrap_or_else(|problem| {
        problems.push(problem);
        None
    });
    if started.is_none() && problems.iter().all(|problem| problem.field != "started") {
        problems.push(Problem::new("started", "problem-date"));
    }
    let (Some(state), Some(staff), Some(started), true) =
        (state, staff, started, problems.is_empty())
    else {
        return Err(problems);
    };
    let reviewing = form.values("reviewing").filter_map(|code| code.parse().ok()).collect();
    let languages = languages(form);
    let focal_point = form.value("focal_point").to_owned();
    Ok(OpenReview { state, reviewing, languages, staff, started, focal_point })
}

/// The language of the report first, then the others.
pub(super) fn languages(form: &Form) -> Vec<Locale> {
    let mut languages: Vec<Locale> = Vec::new();
    for locale in form.values("languages").chain(form.values("also")) {
        if let Ok(locale) = locale.parse::<Locale>()
            && !languages.contains(&locale)
        {
            languages.push(locale);
        }
    }
    languages
}

async fn page(app: &App, me: &SignedIn, form: Form) -> omnibus_app::Result<OpenReviewPage> {
    let officers = reviews::officers(app, &me.actor).await?;
    let mut officers: Vec<Choice> = officers
        .into_iter()
        .map(|officer| Choice::new(officer.id.as_str(), officer.name))
        .collect();
    me.w.sort_by_name(&mut officers, |officer| &officer.text);
    let participants = parties::participants(app, me.locale()).await?;
    Ok(OpenReviewPage {
        w: me.frame(),
        form,
        states: states(&me.w, &participants),
        reviewing: app.pack.mechanism.reviewing_states,
        languages: Choice::languages(),
        officers,
    })
}

/// States in the order in which they are given; the invented ones of a demonstration come first.
pub(super) fn states(w: &Frame, participants: &[Participant]) -> Vec<States> {
    let of = |invented: bool, heading: &str| States {
        heading: w.get(heading),
        choices: participants
            .iter()
            .filter(|one| one.invented == invented)
            .map(|one| Choice::new(one.code.as_str(), one.name(w.locale())))
            .collect(),
    };
    let both = [of(true, "open-review-invented"), of(false, "open-review-real")];
    let mut worlds: Vec<States> =
        both.into_iter().filter(|world| !world.choices.is_empty()).collect();
    if let [only] = worlds.as_mut_slice() {
        only.heading.clear();
    }
    worlds
}

impl OpenReviewPage {
    /// What is chosen in each of the lists of reviewing States, by its id.
    fn chosen(&self) -> Vec<(String, &str)> {
        let mut given = self.form.values("reviewing");
        let id = |at: usize| match at {
            // The error summary leads to the first of them.
            1 => "reviewing".to_owned(),
            _ => format!("reviewing-{at}"),
        };
        (1..=self.reviewing).map(|at| (id(at), given.next().unwrap_or_default())).collect()
    }
}

impl Page for OpenReviewPage {
    fn samples(w: &Frame) -> Vec<Self> {
        let state =
            |field, message: &'static str| Problem::new(field, message).with("state", "FRA");
        let problems = vec![
            state("state", "problem-not-a-party"),
            state("state", "problem-already-reviewed"),
            state("state", "problem-no-group"),
            Problem::new("reviewing", "problem-number-of-reviewing").with("expected", 2_usize),
            state("reviewing", "problem-chosen-twice"),
            state("reviewing", "problem-reviewer-not-a-party").with("instrument", "firearms"),
            state("reviewing", "problem-mutual"),
            Problem::new("reviewing", "problem-none-of-group").with("group", "african"),
            Problem::new("reviewing", "problem-mixed-worlds"),
            Problem::new("languages", "problem-no-language"),
            Problem::new("staff", "problem-choose-staff"),
            Problem::new("started", "problem-date"),
            Problem::new("focal_point", "problem-email"),
        ];
        let world = |heading| States {
            heading: w.get(heading),
            choices: vec![Choice::new("FRA", "France"), Choice::new("GHA", "Ghana")],
        };
        let page = |form| Self {
            w: w.clone(),
            form,
            states: vec![world("open-review-invented"), world("open-review-real")],
            reviewing: 2,
            languages: Choice::languages(),
            officers: vec![Choice::new("abc", "Ana")],
        };
        let typed = Form::filled([("state", "FRA"), ("reviewing", "FRA"), ("also", "ar")]);
        vec![page(Form::default()), page(typed.with(problems))]
    }
}
