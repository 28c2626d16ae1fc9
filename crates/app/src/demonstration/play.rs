//! Plays the demonstration's past: every act by the person whose it is, on its day, as in real use.

mod desk_review;
mod laws;
mod people;
mod report;
mod self_assessment;

use std::{
    collections::BTreeMap,
    sync::{
        Arc,
        atomic::{AtomicI64, Ordering},
    },
};

use jiff::Timestamp;
use omnibus_domain::{
    id::{LawId, MemberId, ReviewId},
    locale::Locale,
    policy::Actor,
};

pub(super) use people::account;

use super::{
    content::{ChapterScript, Script},
    timeline::{Moment, Step},
};
use crate::{App, AppError, Clock, Result, report as reports, responses};

/// A clock that stands where it was set.
#[derive(Default)]
pub(super) struct PastClock(AtomicI64);

impl PastClock {
    /// Sets it.
    pub(super) fn set(&self, moment: Timestamp) {
        self.0.store(moment.as_millisecond(), Ordering::Relaxed);
    }
}

impl Clock for PastClock {
    fn now(&self) -> Timestamp {
        Timestamp::from_millisecond(self.0.load(Ordering::Relaxed)).unwrap_or_default()
    }
}

/// The people and reviews that there are so far.
pub(super) struct Play<'a> {
    app: App,
    clock: Arc<PastClock>,
    password_hash: String,
    officer: Actor,
    reviews: Vec<Playing<'a>>,
}

struct Playing<'a> {
    script: &'a Script,
    id: Option<ReviewId>,
    actors: BTreeMap<&'a str, Actor>,
    laws: BTreeMap<&'a str, LawId>,
}

impl<'a> Play<'a> {
    /// Before the first act.
    pub(super) fn new(
        app: &App,
        officer: Actor,
        password_hash: String,
        scripts: &'a [Script],
    ) -> Self {
        let clock = Arc::new(PastClock::default());
        let app = App { clock: clock.clone(), ..app.clone() };
        let start =
            |script| Playing { script, id: None, actors: BTreeMap::new(), laws: BTreeMap::new() };
        Self { app, clock, password_hash, officer, reviews: scripts.iter().map(start).collect() }
    }

    /// Does what is done at a moment.
    pub(super) async fn act(&mut self, moment: &Moment<'a>) -> Result<()> {
        self.clock.set(moment.at);
        let at = moment.review;
        match moment.step {
            Step::Open => self.open(at).await,
            Step::Invite(person) => self.invite(at, person).await,
            Step::Join(person) => self.join(at, person).await,
            Step::Keep(law) => self.keep(at, law).await,
            Step::Give(chapter) => self.give(at, chapter).await,
            Step::Answer(chapter, answer) => self.answer(at, chapter, answer).await,
            Step::Ready(chapter) => self.mark(at, chapter, writer(chapter)).await,
            Step::Clear(chapter) => self.mark(at, chapter, FOCAL_POINT).await,
            Step::Consult(script) => {
                let (actor, id) = (self.actor(at, FOCAL_POINT)?, self.id(at)?);
                let named = &script.stakeholders;
                responses::save_consultation(&self.app, actor, id, named, 0).await.map(drop)
            }
            Step::Submit => self.submit(at).await,
            Step::Divide(article) => self.divide(at, article).await,
            Step::Find(article, script) => self.find(at, article, script).await,
            Step::Write(article, script) => self.write(at, article, script).await,
            Step::Record(script) => self.record(at, script).await,
            Step::Section(script) => self.section(at, script).await,
            Step::Circulate => reports::circulate(&self.app, &self.officer, self.id(at)?).await,
            Step::Comment(script) => self.comment(at, script).await,
            Step::Agree(script) => self.agree(at, script).await,
            Step::Publish(script) => {
                let chosen = (!script.sections.is_empty())
                    .then(|| script.sections.iter().cloned().collect());
                let focal_point = self.actor(at, FOCAL_POINT)?;
                reports::publish(&self.app, focal_point, self.id(at)?, chosen).await
            }
        }
    }

    async fn member(&self, at: usize, key: &str) -> Result<MemberId> {
        let user = &self.actor(at, key)?.user;
        let members = self.app.store.read().members(self.id(at)?).await?;
        let found = members.into_iter().find(|person| person.member.user == *user);
        found.map(|person| person.member.id).ok_or_else(|| unknown("member", key))
    }

    fn actor(&self, at: usize, key: &str) -> Result<&Actor> {
        if key == OFFICER {
            return Ok(&self.officer);
        }
        let playing = self.reviews.get(at);
        let found = playing.and_then(|playing| playing.actors.get(key));
        found.ok_or_else(|| unknown("person", key))
    }

    fn id(&self, at: usize) -> Result<&ReviewId> {
        let playing = self.reviews.get(at);
        let found = playing.and_then(|playing| playing.id.as_ref());
        found.ok_or_else(|| unknown("review", "before it was opened"))
    }

    fn script(&self, at: usize) -> Result<&'a Script> {
        let playing = self.reviews.get(at);
        playing.map(|playing| playing.script).ok_or_else(|| unknown("review", "at all"))
    }

    fn playing(&mut self, at: usize) -> Result<&mut Playing<'a>> {
        self.reviews.get_mut(at).ok_or_else(|| unknown("review", "at all"))
    }

    fn language(&self, at: usize) -> Result<Locale> {
        Ok(self.script(at)?.languages.first().copied().unwrap_or(Locale::En))
    }
}

const FOCAL_POINT: &str = "focal-point";
const OFFICER: &str = "officer";

fn writer(chapter: &ChapterScript) -> &str {
    chapter.given_to.first().map_or(FOCAL_POINT, String::as_str)
}

fn unknown(what: &str, which: &str) -> AppError {
    AppError::Bug(format!("content/demonstration: no {what} {which}"))
}
