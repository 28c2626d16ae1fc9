//! The secretariat's page of a cycle: its participants and their groups before the input is published, what can be
//! done afterwards (M3, M8, M19).

use std::collections::BTreeSet;

use askama::Template;
use axum::extract::State;
use omnibus_app::{
    App, AppError, Problem, cycles,
    cycles::{CycleView, Grouping},
};
use omnibus_domain::{
    id::{CycleId, ParticipantCode},
    instrument::ArticleRef,
    party::Group,
};
use omnibus_store::{Cycle, CycleState};

use super::{name, samples};
use crate::{
    Answer, Frame, Page, SignedIn, error,
    extract::Path,
    form::{Choice, Form},
    pages::parts::Row,
    reader::go,
};

/// The page.
#[derive(Template)]
#[template(path = "cycles/plan.html")]
pub struct PlanPage {
    w: Frame,
    form: Form,
    id: String,
    name: String,
    revision: i64,
    open: bool,
    closed: bool,
    rows: Vec<Row>,
    /// The participants without a regional group; they block the draw.
    without: String,
    states: Vec<Choice>,
    groups: Vec<Choice>,
    systems: Vec<Choice>,
    /// The signatories that could take part (M5).
    signatories: Vec<Choice>,
    /// The articles that can be reviewed, by instrument, and which of them are.
    articles: Vec<Articles>,
    scope: Form,
    /// The earlier cycles that began and are not closed, as a list; empty if there is none.
    earlier: String,
}

/// The articles of an instrument.
struct Articles {
    /// The name of the field.
    field: String,
    name: String,
    choices: Vec<Choice>,
}

/// What stands around a cycle on its page.
struct Around {
    signatories: Vec<ParticipantCode>,
    /// The articles that can be reviewed.
    reviewable: Vec<ArticleRef>,
    /// Those that are.
    reviewed: Vec<ArticleRef>,
    earlier: Vec<Cycle>,
}

/// The page.
pub async fn show(State(app): State<App>, me: SignedIn, Path(id): Path<CycleId>) -> Answer {
    me.show(&load(&app, &me, &id, Form::default()).await?)
}

/// Fixes the participants.
pub async fn fix(
    State(app): State<App>,
    me: SignedIn,
    Path(id): Path<CycleId>,
    form: Form,
) -> Answer {
    let done = match form.date("as_at") {
        Ok(Some(day)) => cycles::fix_participants(&app, &me.actor, &id, day, revision(&form)).await,
        Ok(None) => Err(Problem::new("as_at", "problem-date").into()),
        Err(problem) => Err(problem.into()),
    };
    answer(&app, &me, &id, form, done).await
}

/// Assigns a group and a legal system.
pub async fn assign(
    State(app): State<App>,
    me: SignedIn,
    Path(id): Path<CycleId>,
    form: Form,
) -> Answer {
    let done = match form.parsed("state") {
        Some(state) => {
            let system = form.value("legal_system");
            let wanted = Grouping {
                state,
                group: form.parsed::<Group>("group"),
                legal_system: (!system.is_empty()).then(|| system.to_owned()),
            };
            cycles::assign(&app, &me.actor, &id, &wanted, revision(&form)).await
        }
        None => Err(Problem::new("state", "problem-choose-participant").into()),
    };
    answer(&app, &me, &id, form, done).await
}

/// Says which articles are reviewed.
pub async fn scope(
    State(app): State<App>,
    me: SignedIn,
    Path(id): Path<CycleId>,
    form: Form,
) -> Answer {
    let done = cycles::set_scope(&app, &me.actor, &id, &chosen(&form), revision(&form)).await;
    answer(&app, &me, &id, form, done).await
}

/// The articles that are ticked: a field for each instrument, with their numbers.
fn chosen(form: &Form) -> BTreeSet<ArticleRef> {
    let read = |(field, number): &(String, String)| {
        let instrument = field.strip_prefix(ARTICLES)?;
        format!("{instrument}/{number}").parse().ok()
    };
    form.fields().iter().filter_map(read).collect()
}

/// The beginning of the names of the fields with articles.
const ARTICLES: &str = "articles-";

/// Publishes the input.
pub async fn publish(
    State(app): State<App>,
    me: SignedIn,
    Path(id): Path<CycleId>,
    form: Form,
) -> Answer {
    let done = match form.date("decided_on") {
        Ok(on) => {
            let decided = cycles::Decided { text: form.value("decision").to_owned(), on };
            cycles::publish(&app, &me.actor, &id, &decided, revision(&form)).await
        }
        Err(problem) => Err(problem.into()),
    };
    answer(&app, &me, &id, form, done).await
}

/// Closes the cycle.
pub async fn close(
    State(app): State<App>,
    me: SignedIn,
    Path(id): Path<CycleId>,
    form: Form,
) -> Answer {
    let done = match form.date("decided_on") {
        Ok(on) => {
            let decided = cycles::Decided { text: form.value("decision").to_owned(), on };
            cycles::close(&app, &me.actor, &id, &decided).await
        }
        Err(problem) => Err(problem.into()),
    };
    answer(&app, &me, &id, form, done).await
}

fn revision(form: &Form) -> i64 {
    form.parsed("revision").unwrap_or_default()
}

async fn answer(
    app: &App,
    me: &SignedIn,
    id: &CycleId,
    form: Form,
    done: Result<(), AppError>,
) -> Answer {
    match done {
        Ok(()) => go(&format!("/secretariat/cycles/{id}?done=cycle-changed")),
        Err(refusal) => {
            let form = form.with(error::problems(refusal)?);
            me.show_again(&load(app, me, id, form).await?)
        }
    }
}

/// Lets a signatory take part.
pub async fn add_signatory(
    State(app): State<App>,
    me: SignedIn,
    Path(id): Path<CycleId>,
    form: Form,
) -> Answer {
    let done = match form.parsed("signatory") {
        Some(state) => cycles::add_signatory(&app, &me.actor, &id, &state, revision(&form)).await,
        None => Err(Problem::new("signatory", "problem-choose-signatory").into()),
    };
    answer(&app, &me, &id, form, done).await
}

async fn load(
    app: &App,
    me: &SignedIn,
    id: &CycleId,
    mut form: Form,
) -> omnibus_app::Result<PlanPage> {
    // The forms of this page are sent one by one: the day stays proposed in the others.
    if !form.sent("as_at.day") {
        form.set_date("as_at", app.today());
    }
    let view = cycles::view(app, id).await?;
    let reviewable = cycles::reviewable(app);
    let reviewed = match cycles::scope(app, &view.cycle) {
        Some(articles) => articles.into_iter().collect(),
        None => reviewable.clone(),
    };
    let around = Around {
        signatories: cycles::signatories(app, id).await?,
        reviewable,
        reviewed,
        earlier: cycles::begun_before(app, &view.cycle).await?,
    };
    Ok(page(&me.w, &view, &around, form))
}

/// The articles by instrument, in the order in which they are asked about.
fn articles(w: &Frame, reviewable: &[ArticleRef]) -> Vec<Articles> {
    let mut all: Vec<Articles> = Vec::new();
    for article in reviewable {
        let field = format!("{ARTICLES}{}", article.instrument);
        if all.last().is_none_or(|last| last.field != field) {
            let name = w.instrument(&article.instrument);
            all.push(Articles { field, name, choices: Vec::new() });
        }
        let title = w.get(&article.title_key());
        let text = w.say2("article-line", "number", article.number, "title", title);
        if let Some(last) = all.last_mut() {
            last.choices.push(Choice::new(article.number.to_string(), text));
        }
    }
    all
}

/// What was ticked, if this was sent; otherwise what is reviewed.
fn ticked(form: &Form, reviewed: &[ArticleRef]) -> Form {
    if form.sent("articles") {
        return form.clone();
    }
    let field =
        |one: &ArticleRef| (format!("{ARTICLES}{}", one.instrument), one.number.to_string());
    Form::of(reviewed.iter().map(field).collect())
}

fn page(w: &Frame, view: &CycleView, around: &Around, form: Form) -> PlanPage {
    let mut signatories: Vec<Choice> =
        around.signatories.iter().map(|code| Choice::new(code.as_str(), w.state(code))).collect();
    w.sort_by_name(&mut signatories, |choice| &choice.text);
    let of_family = |family: &str, words: &[&str]| -> Vec<Choice> {
        words.iter().map(|word| Choice::new(*word, w.of(family, word))).collect()
    };
    let mut states: Vec<Choice> = view
        .participants
        .iter()
        .map(|one| Choice::new(one.code.as_str(), w.state(&one.code)))
        .collect();
    w.sort_by_name(&mut states, |choice| &choice.text);
    let without: Vec<_> =
        view.participants.iter().filter(|one| one.group.is_none()).map(|one| &one.code).collect();
    let groups: Vec<&str> = Group::ALL.iter().map(|group| group.as_str()).collect();
    let earlier: Vec<String> = around.earlier.iter().map(|one| name(w, one)).collect();
    PlanPage {
        w: w.clone(),
        articles: articles(w, &around.reviewable),
        scope: ticked(&form, &around.reviewed),
        earlier: w.list(&earlier),
        form,
        id: view.cycle.id.to_string(),
        name: name(w, &view.cycle),
        revision: view.cycle.revision,
        open: view.cycle.state == CycleState::Open,
        closed: view.cycle.closed.is_some(),
        rows: [
            Row::new(w.get("cycle-rules"), w.of("lots-rules", &view.cycle.rules)),
            Row::new(w.get("cycle-first-year"), view.cycle.first_year.to_string()),
            Row::new(w.get("cycle-participants"), view.participants.len().to_string()),
        ]
        .into_iter()
        .chain(super::scope(w, &view.cycle))
        .collect(),
        without: if without.is_empty() { String::new() } else { w.states(&without) },
        states,
        groups: of_family("group", &groups),
        signatories,
        systems: of_family("legal-system", &cycles::LEGAL_SYSTEMS),
    }
}

impl Page for PlanPage {
    fn samples(w: &Frame) -> Vec<Self> {
        let state = |message| Problem::new("", message).with("state", "FRA");
        let problems = vec![
            Problem::new("as_at", "problem-no-participants"),
            Problem::new("state", "problem-choose-participant"),
            Problem::new("signatory", "problem-choose-signatory"),
            Problem::new("legal_system", "problem-choose-legal-system"),
            Problem::new("participants", "problem-lots-size"),
            Problem::new("participants", "problem-lots-no-group").with("states", "FRA GHA"),
            state("problem-lots-input"),
            Problem::new("", "problem-lots-clash"),
            Problem::new("", "problem-lots-clash-larger"),
            state("problem-lots-demand-reviewed").with("place", 1_usize),
            state("problem-lots-demand-performs").with("least", 1_usize),
            Problem::new("", "problem-lots-rule").with("rule", "mutual"),
            Problem::new("", "problem-lots-undecided"),
            Problem::new("decision", "problem-cycle-earlier"),
            Problem::new("articles", "problem-choose-articles"),
        ];
        let closing = vec![
            Problem::new("decision", "problem-cycle-open").with("number", 2_usize),
            Problem::new("decision", "problem-decision"),
            Problem::new("decision", "problem-decision-long").with("most", 2000_usize),
            Problem::new("decided_on", "problem-date"),
        ];
        let article = |number| ArticleRef { instrument: samples::untoc(), number };
        let around = |signatories: bool| Around {
            signatories: match signatories {
                true => samples::drawn().participants.into_iter().map(|one| one.code).collect(),
                false => Vec::new(),
            },
            reviewable: vec![article(5), article(6)],
            reviewed: vec![article(5)],
            earlier: if signatories { vec![samples::planned()] } else { Vec::new() },
        };
        let (some, none) = (around(true), around(false));
        vec![
            page(w, &samples::planning(), &some, Form::default()),
            page(w, &samples::planning(), &some, Form::default().with(problems)),
            page(w, &samples::drawn(), &none, Form::default()),
            page(w, &samples::drawn(), &none, Form::default().with(closing)),
            page(w, &samples::closed(), &none, Form::default()),
        ]
    }
}
