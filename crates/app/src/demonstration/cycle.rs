//! The demonstration's cycle, by the acts of real use: planned, published, drawn; one review is deferred (M7-M19).

use std::sync::Arc;

use jiff::{SignedDuration, Timestamp};
use omnibus_domain::{
    id::CycleId,
    lots::{act::Act, source::Source},
    policy::Actor,
};

use super::{
    content::{CycleScript, GroupScript, LotsScript},
    play::PastClock,
    read, timeline,
};
use crate::{
    App, AppError, Result,
    cycles::{self, CycleView, Decided, DefineCycle, Grouping},
};

/// What is done about the cycle.
#[derive(Clone, Copy)]
enum Step<'a> {
    Define,
    Assign(&'a GroupScript),
    Publish,
    Draw(&'a LotsScript),
    Defer,
}

/// The acts of the cycle that are still to come, the last first.
pub(super) struct Cycle<'a> {
    app: App,
    clock: Arc<PastClock>,
    officer: Actor,
    script: &'a CycleScript,
    to_come: Vec<(Timestamp, Step<'a>)>,
    /// The calendar year of its first reviews: the present one.
    first_year: i16,
    id: Option<CycleId>,
}

impl<'a> Cycle<'a> {
    /// Before its first act.
    pub(super) fn new(app: &App, officer: Actor, script: &'a CycleScript, now: Timestamp) -> Self {
        let clock = Arc::new(PastClock::default());
        let first_year = app.today().year();
        let app = App { clock: clock.clone(), ..app.clone() };
        let mut to_come = steps(script, now);
        to_come.reverse();
        Self { app, clock, officer, script, to_come, first_year, id: None }
    }

    /// Does what is done up to a moment.
    pub(super) async fn until(&mut self, moment: Timestamp) -> Result<()> {
        while let Some((at, step)) = self.to_come.pop_if(|(at, _)| *at <= moment) {
            self.clock.set(at);
            self.act(step).await?;
        }
        Ok(())
    }

    async fn act(&mut self, step: Step<'a>) -> Result<()> {
        let (app, officer) = (&self.app, &self.officer);
        if matches!(step, Step::Define) {
            let id = define(app, officer, self.script, self.first_year).await?;
            self.id = Some(id);
            return Ok(());
        }
        let missing = || AppError::Bug("content/demonstration: no cycle yet".to_owned());
        let id = self.id.as_ref().ok_or_else(missing)?;
        let view = cycles::view(app, id).await?;
        let (revision, head) = (view.cycle.revision, &view.cycle.head_digest);
        match step {
            Step::Define => Ok(()),
            Step::Assign(script) => {
                let wanted = Grouping {
                    state: script.state.clone(),
                    group: Some(read(&script.group)?),
                    legal_system: script.legal_system.clone(),
                };
                cycles::assign(app, officer, id, &wanted, revision).await
            }
            Step::Publish => cycles::publish(app, officer, id, &Decided::default(), revision).await,
            Step::Draw(script) => {
                let source = Source::Words { contributions: script.given.clone() };
                cycles::draw_next(app, officer, id, source, head).await.map(drop)
            }
            Step::Defer => {
                let act = deferral(&view, self.script)?;
                cycles::act(app, officer, id, act, head).await.map(drop)
            }
        }
    }
}

async fn define(app: &App, officer: &Actor, script: &CycleScript, year: i16) -> Result<CycleId> {
    let wanted = DefineCycle {
        phase: script.phase.to_string(),
        number: script.number.to_string(),
        first_year: year.to_string(),
        rules: script.rules.clone(),
        invented: true,
        themes: Vec::new(),
    };
    let id = cycles::define(app, officer, &wanted).await?;
    let revision = cycles::view(app, &id).await?.cycle.revision;
    cycles::fix_participants(app, officer, &id, app.today(), revision).await?;
    Ok(id)
}

fn deferral(view: &CycleView, script: &CycleScript) -> Result<Act> {
    let state = view.outcome.under_review(1).min().cloned();
    let nobody = || AppError::Bug("content/demonstration: nobody is in the first year".to_owned());
    let justification = script.deferral.justification.clone();
    Ok(Act::DeferReview { state: state.ok_or_else(nobody)?, justification })
}

/// The acts in their order.
fn steps(script: &CycleScript, now: Timestamp) -> Vec<(Timestamp, Step<'_>)> {
    let groups = script.groups.iter().map(|one| (script.defined - 7, Step::Assign(one)));
    let mut steps = vec![(script.defined, Step::Define)];
    steps.extend(groups);
    steps.push((script.published, Step::Publish));
    steps.push((script.years.day, Step::Draw(&script.years)));
    steps.push((script.deferral.day, Step::Defer));
    steps.push((script.reviewing.day, Step::Draw(&script.reviewing)));
    let mut earlier = (0, 0);
    let placed = steps.into_iter().map(|(day, step)| {
        earlier = if earlier.0 == day { (day, earlier.1 + 1) } else { (day, 0) };
        (timeline::morning(now, day) + LATE + PAUSE * earlier.1, step)
    });
    placed.collect()
}

/// How long after a day's first acts the officer turns to the cycle.
const LATE: SignedDuration = SignedDuration::from_mins(1);
/// The time between two of its acts.
const PAUSE: SignedDuration = SignedDuration::from_mins(3);
