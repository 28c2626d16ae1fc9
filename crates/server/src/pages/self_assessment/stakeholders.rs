//! The stakeholders consulted at the national level (M27, ¶27).

use askama::Template;
use axum::{extract::State, http::StatusCode};
use omnibus_app::{App, AppError, Problem, responses, reviews};
use omnibus_domain::{id::ReviewId, policy::Seat, review::StageName};
use omnibus_store::{Consultation, Stakeholder};

use super::steps;
use crate::{
    Answer, Frame, Page, SignedIn, error,
    extract::Path,
    form::{Choice, Form},
    pages::parts::Step,
    reader::go,
};

/// The list of stakeholders.
#[derive(Template)]
#[template(path = "self_assessment/stakeholders.html")]
pub struct StakeholdersPage {
    w: Frame,
    steps: Vec<Step>,
    address: String,
    form: Form,
    rows: Vec<usize>,
    sectors: Vec<Choice>,
    /// What someone else saved in the meantime.
    theirs: Option<Vec<StakeholderShown>>,
    /// The list as it is read by those who do not write it.
    read_only: Option<Vec<StakeholderShown>>,
}

/// A stakeholder as it is read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct StakeholderShown {
    /// Its name.
    pub name: String,
    /// The sector in words.
    pub sector: String,
    /// Its relevance.
    pub relevance: String,
}

/// The words for the sectors, in the order of ¶27.
const SECTORS: [&str; 3] = ["public", "private", "society"];

/// The page.
pub async fn show(State(app): State<App>, me: SignedIn, Path(review): Path<ReviewId>) -> Answer {
    let stored = responses::consultation(&app, &me.actor, &review).await?;
    let typed = Typed::of(stored);
    me.show(&page(&app, &me, &review, typed, Vec::new(), None).await?)
}

/// Saves the list, or shows it with a row more or less.
pub async fn save(
    State(app): State<App>,
    me: SignedIn,
    Path(review): Path<ReviewId>,
    form: Form,
) -> Answer {
    let mut typed = Typed::read(&form);
    if form.sent("add") || form.sent("remove") {
        typed.change(&form);
        return me.show(&page(&app, &me, &review, typed, Vec::new(), None).await?);
    }
    let saved =
        responses::save_consultation(&app, &me.actor, &review, &typed.list, typed.revision).await;
    match saved {
        Ok(_) => go(&format!("/reviews/{review}/self-assessment?done=stakeholders-saved")),
        Err(AppError::Stale) => {
            let theirs = responses::consultation(&app, &me.actor, &review).await?;
            typed.revision = theirs.revision;
            let theirs = shown(&me.w, &theirs.stakeholders);
            let page = page(&app, &me, &review, typed, Vec::new(), Some(theirs)).await?;
            me.show_as(StatusCode::CONFLICT, &page)
        }
        Err(refusal) => {
            let problems = error::problems(refusal)?;
            me.show_again(&page(&app, &me, &review, typed, problems, None).await?)
        }
    }
}

/// The list as it was typed.
struct Typed {
    list: Vec<Stakeholder>,
    revision: i64,
    /// True if an empty row was asked for.
    more: bool,
}

impl Typed {
    fn of(stored: Consultation) -> Self {
        Self { list: stored.stakeholders, revision: stored.revision, more: false }
    }

    fn read(form: &Form) -> Self {
        let rows = form.fields().iter().filter(|(name, _)| name.starts_with("name-")).count();
        let row = |at: usize| Stakeholder {
            name: form.value(&format!("name-{at}")).to_owned(),
            sector: form.value(&format!("sector-{at}")).to_owned(),
            relevance: form.value(&format!("relevance-{at}")).to_owned(),
        };
        let revision = form.parsed("revision").unwrap_or(0);
        Self { list: (0..rows).map(row).collect(), revision, more: false }
    }

    fn change(&mut self, form: &Form) {
        self.more = form.sent("add");
        if let Some(row) = form.parsed::<usize>("remove")
            && row < self.list.len()
        {
            self.list.remove(row);
        }
    }

    fn form(&self) -> Form {
        let mut form = Form::default();
        for (at, one) in self.list.iter().enumerate() {
            form.set(&format!("name-{at}"), one.name.as_str());
            form.set(&format!("sector-{at}"), one.sector.as_str());
            form.set(&format!("relevance-{at}"), one.relevance.as_str());
        }
        form.set("revision", self.revision.to_string());
        form
    }
}

async fn page(
    app: &App,
    me: &SignedIn,
    review: &ReviewId,
    typed: Typed,
    problems: Vec<Problem>,
    theirs: Option<Vec<StakeholderShown>>,
) -> omnibus_app::Result<StakeholdersPage> {
    let w = me.frame();
    let access = reviews::overview(app, &me.actor, review).await?.access;
    let mut steps = steps(&w, &access);
    steps.push(Step::here(w.get("self-stakeholders-title")));
    let writes = access.seat == Seat::FocalPoint && access.stage.name() != StageName::Final;
    let rows = typed.list.len();
    Ok(StakeholdersPage {
        steps,
        address: format!("/reviews/{review}/stakeholders"),
        form: typed.form().with(problems),
        rows: (0..rows + usize::from(rows == 0 || typed.more)).collect(),
        sectors: sectors(&w),
        theirs,
        read_only: (!writes).then(|| shown(&w, &typed.list)),
        w,
    })
}

/// Stakeholders as they are read.
pub fn shown(w: &Frame, list: &[Stakeholder]) -> Vec<StakeholderShown> {
    let one = |one: &Stakeholder| StakeholderShown {
        name: one.name.clone(),
        sector: w.of("sector", &one.sector),
        relevance: one.relevance.clone(),
    };
    list.iter().map(one).collect()
}

fn sectors(w: &Frame) -> Vec<Choice> {
    SECTORS.into_iter().map(|sector| Choice::new(sector, w.of("sector", sector))).collect()
}

impl StakeholdersPage {
    fn number(&self, row: &usize) -> String {
        self.w.say("self-stakeholder", "number", row + 1)
    }

    fn removes(&self, row: &usize) -> String {
        self.w.say("self-remove-stakeholder", "number", row + 1)
    }
}

impl Page for StakeholdersPage {
    fn samples(w: &Frame) -> Vec<Self> {
        let list: Vec<Stakeholder> = SECTORS
            .map(|sector| Stakeholder {
                name: "Bar".to_owned(),
                sector: sector.to_owned(),
                relevance: "Text".to_owned(),
            })
            .into();
        let typed = Typed { list: list.clone(), revision: 1, more: true };
        let page = |theirs, read_only, problems| Self {
            w: w.clone(),
            steps: vec![Step::here(w.get("self-stakeholders-title"))],
            address: "/reviews/abc/stakeholders".to_owned(),
            form: typed.form().with(problems),
            rows: vec![0, 1, 2, 3],
            sectors: sectors(w),
            theirs,
            read_only,
        };
        let problem = vec![Problem::new("sector-0", "problem-choose-sector")];
        vec![
            page(None, None, Vec::new()),
            page(Some(shown(w, &list)), None, problem),
            page(None, Some(shown(w, &list)), Vec::new()),
            page(None, Some(Vec::new()), Vec::new()),
        ]
    }
}
