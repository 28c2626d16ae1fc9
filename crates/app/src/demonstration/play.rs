//! Plays the demonstration's past: every act by the person whose it is, on its day, as in real use.

use std::{
    collections::BTreeMap,
    sync::{
        Arc,
        atomic::{AtomicI64, Ordering},
    },
};

use bytes::Bytes;
use jiff::{SignedDuration, Timestamp};
use omnibus_domain::{
    chapter::Chapter,
    id::{FileId, MemberId, ReviewId, SectionId},
    locale::Locale,
    policy::{Actor, Seat},
    questionnaire::answer::{AnswerContent, Assistance, Measure},
};
use omnibus_store::{Dialogue, NewAccount, Profile, Visit};

use super::{
    content::{self, AnswerScript, Arrival, ArticleScript, ChapterScript, Person, Script},
    timeline::{Moment, Step},
};
use crate::{
    App, AppError, Clock, Result, accounts,
    answers::{self, SaveAnswer, SaveOutcome},
    chapters, dialogue,
    files::{self, Purpose},
    findings::{self, WriteFinding},
    invitations::{self, Invite},
    report, responses,
    reviews::{self, OpenReview},
    threads::{self, WriteMessage},
};

/// A clock that stands where it was set.
#[derive(Default)]
pub(super) struct PastClock(AtomicI64);

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
        let start = |script| Playing { script, id: None, actors: BTreeMap::new() };
        Self { app, clock, password_hash, officer, reviews: scripts.iter().map(start).collect() }
    }

    /// Does what is done at a moment.
    pub(super) async fn act(&mut self, moment: &Moment<'a>) -> Result<()> {
        self.clock.0.store(moment.at.as_millisecond(), Ordering::Relaxed);
        let at = moment.review;
        match moment.step {
            Step::Open => self.open(at).await,
            Step::Invite(person) => self.invite(at, person).await,
            Step::Join(person) => self.join(at, person).await,
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
            Step::Circulate => report::circulate(&self.app, &self.officer, self.id(at)?).await,
            Step::Comment(script) => self.comment(at, script).await,
            Step::Agree(script) => self.agree(at, script).await,
            Step::Publish(script) => {
                let chosen = (!script.sections.is_empty())
                    .then(|| script.sections.iter().cloned().collect());
                let focal_point = self.actor(at, FOCAL_POINT)?;
                report::publish(&self.app, focal_point, self.id(at)?, chosen).await
            }
        }
    }

    async fn open(&mut self, at: usize) -> Result<()> {
        let script = self.script(at)?;
        let wanted = OpenReview {
            state: script.state.clone(),
            reviewing: script.reviewing.clone(),
            languages: script.languages.clone(),
            staff: self.officer.user.clone(),
            started: self.app.today(),
            focal_point: String::new(),
        };
        let id = reviews::open(&self.app, &self.officer, &wanted).await?;
        self.playing(at)?.id = Some(id);
        Ok(())
    }

    async fn invite(&self, at: usize, person: &Person) -> Result<()> {
        let seat = seat(person)?;
        let host = match seat {
            Seat::Contributor => self.actor(at, FOCAL_POINT)?,
            _ => &self.officer,
        };
        let invite = Invite {
            email: person.email.clone(),
            seat,
            ministry: person.ministry.clone().unwrap_or_default(),
            language: person.language,
        };
        invitations::send(&self.app, host, self.id(at)?, &invite).await
    }

    async fn join(&mut self, at: usize, person: &'a Person) -> Result<()> {
        let open = self.app.store.read().invitations(self.id(at)?).await?;
        let invitation = open.into_iter().find(|one| one.email == person.email);
        let invitation = invitation.ok_or_else(|| unknown("invitation", &person.email))?;
        let mut new = account(&self.app, person, &self.password_hash)?;
        new.approved = invitation.seat == Seat::Contributor;
        invitations::take_up(&self.app, &invitation, None, Some(&new)).await?;
        if !new.approved && person.arrival != Arrival::Waits {
            accounts::approve(&self.app, &self.officer, &new.id).await?;
        }
        let actor = Actor { user: new.id, name: new.name, secretariat: false };
        self.playing(at)?.actors.insert(&person.key, actor);
        Ok(())
    }

    async fn give(&self, at: usize, chapter: &ChapterScript) -> Result<()> {
        let mut to = Vec::new();
        for key in &chapter.given_to {
            to.push(self.member(at, key).await?);
        }
        let focal_point = self.actor(at, FOCAL_POINT)?;
        chapters::assign(&self.app, focal_point, self.id(at)?, &slug(chapter)?, &to).await
    }

    async fn answer(&self, at: usize, of: &ChapterScript, script: &AnswerScript) -> Result<()> {
        let actor = self.actor(at, script.by.as_deref().unwrap_or_else(|| writer(of)))?;
        let id = self.id(at)?;
        let purpose = Purpose::Answer(slug(of)?);
        let mut content = content_of(script, self.language(at)?);
        for (measure, from) in content.measures.iter_mut().zip(&script.measures) {
            if let Some(name) = &from.file {
                measure.files.push(self.upload(actor, id, &purpose, name).await?);
            }
        }
        let present = self.app.store.read().answer(id, &script.question).await?;
        let command = SaveAnswer {
            review: id.clone(),
            question: script.question.clone(),
            content,
            expected: present.map_or(0, |answer| answer.revision),
        };
        match answers::save(&self.app, actor, command).await? {
            SaveOutcome::Saved { .. } => Ok(()),
            SaveOutcome::Conflict { .. } => Err(AppError::Stale),
        }
    }

    async fn upload(
        &self,
        actor: &Actor,
        id: &ReviewId,
        purpose: &Purpose,
        name: &str,
    ) -> Result<FileId> {
        let mut upload = files::begin(&self.app, actor, id, purpose).await?;
        upload.push(&Bytes::from_static(content::attachment(name)?)).await?;
        Ok(upload.finish(actor, id, purpose, name).await?.id)
    }

    async fn mark(&self, at: usize, chapter: &ChapterScript, by: &str) -> Result<()> {
        chapters::mark(&self.app, self.actor(at, by)?, self.id(at)?, &slug(chapter)?, true).await
    }

    async fn submit(&self, at: usize) -> Result<()> {
        let (focal_point, id) = (self.actor(at, FOCAL_POINT)?, self.id(at)?);
        let digest = responses::check(&self.app, focal_point, id).await?.digest;
        responses::submit(&self.app, focal_point, id, &digest).await.map(drop)
    }

    async fn divide(&self, at: usize, article: &ArticleScript) -> Result<()> {
        let expert = article.expert.as_deref().unwrap_or_default();
        let (actor, to) = (self.actor(at, expert)?, self.member(at, expert).await?);
        findings::divide(&self.app, actor, self.id(at)?, &article.article, Some(&to)).await
    }

    async fn find(
        &self,
        at: usize,
        article: &ArticleScript,
        script: &content::FindingScript,
    ) -> Result<()> {
        let finding = WriteFinding {
            id: None,
            article: article.article.clone(),
            kind: Some(script.kind),
            text: script.text.clone(),
            reasons: script.reasons.clone(),
            language: script.language.unwrap_or(self.language(at)?),
            expected: 0,
        };
        let actor = self.actor(at, &script.by)?;
        findings::write(&self.app, actor, self.id(at)?, &finding).await.map(drop)
    }

    async fn write(
        &self,
        at: usize,
        article: &ArticleScript,
        script: &content::MessageScript,
    ) -> Result<()> {
        let (actor, id) = (self.actor(at, &script.by)?, self.id(at)?);
        let mut with = Vec::new();
        if let Some(name) = &script.file {
            let purpose = Purpose::Message(article.article.clone());
            with.push(self.upload(actor, id, &purpose, name).await?);
        }
        let message = WriteMessage {
            article: article.article.clone(),
            body: script.text.clone(),
            language: script.language.unwrap_or(self.language(at)?),
            files: with,
        };
        threads::write(&self.app, actor, id, &message).await
    }

    async fn record(&self, at: usize, script: &content::DialogueScript) -> Result<()> {
        let words = self.app.words(Locale::En);
        let later = |day: i64| {
            let hours = SignedDuration::from_hours(24 * (day - script.day));
            words.day(accounts::later(self.app.now(), hours))
        };
        let visit = script.visit.as_ref().map(|visit| Visit {
            joint_meeting: visit.joint_meeting,
            from: later(visit.from),
            to: later(visit.to),
        });
        let facts = Dialogue { means: script.means.clone(), visit };
        dialogue::record(&self.app, self.actor(at, &script.by)?, self.id(at)?, &facts, 0).await
    }

    async fn section(&self, at: usize, script: &content::SectionScript) -> Result<()> {
        let (actor, id) = (self.actor(at, &script.by)?, self.id(at)?);
        let stands = self.standing(at).await?.into_iter().find(|one| one.0 == script.id);
        let revision = stands.map_or(0, |one| one.1);
        report::write(&self.app, actor, id, &script.id, &script.text, revision).await.map(drop)
    }

    async fn comment(&self, at: usize, script: &content::CommentScript) -> Result<()> {
        let (actor, id) = (self.actor(at, &script.by)?, self.id(at)?);
        let stands = self.standing(at).await?.into_iter().find(|one| one.0 == script.section);
        let revision = stands.map_or(0, |one| one.1);
        let language = script.language.unwrap_or(self.language(at)?);
        let (section, text) = (&script.section, &script.text);
        report::comment(&self.app, actor, id, section, text, language, revision).await
    }

    async fn agree(&self, at: usize, script: &content::AgreementScript) -> Result<()> {
        let mut sections = self.standing(at).await?;
        if !script.sections.is_empty() {
            sections.retain(|(section, _)| script.sections.contains(section));
        }
        let actor = self.actor(at, &script.by)?;
        report::agree(&self.app, actor, self.id(at)?, &sections).await.map(drop)
    }

    async fn standing(&self, at: usize) -> Result<Vec<(SectionId, i64)>> {
        let written = self.app.store.read().sections(self.id(at)?).await?;
        Ok(written.into_iter().map(|text| (text.section, text.revision)).collect())
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

/// The account of a person, not yet approved.
pub(super) fn account(app: &App, person: &Person, password_hash: &str) -> Result<NewAccount> {
    Ok(NewAccount {
        id: app.new_id()?,
        email: accounts::fold(&person.email),
        name: person.name.clone(),
        password_hash: password_hash.to_owned(),
        language: person.language,
        secretariat: false,
        participant: person.state.clone(),
        profile: Profile {
            position: person.position.clone(),
            expertise: person.expertise.clone(),
            ..Profile::default()
        },
        approved: false,
    })
}

fn seat(person: &Person) -> Result<Seat> {
    let state = || person.state.clone().ok_or_else(|| unknown("State", &person.key));
    match person.role.as_str() {
        FOCAL_POINT => Ok(Seat::FocalPoint),
        "expert" | "expert-waiting" => Ok(Seat::Expert(state()?)),
        "observer" => Ok(Seat::Observer(state()?)),
        _ if person.ministry.is_some() => Ok(Seat::Contributor),
        _ => Err(unknown("role", &person.role)),
    }
}

fn content_of(script: &AnswerScript, language: Locale) -> AnswerContent {
    let measures = script.measures.iter().map(|from| Measure {
        title: from.title.clone(),
        citation: from.citation.clone(),
        date: from.date.clone(),
        link: from.link.clone(),
        quote: from.quote.clone(),
        files: Vec::new(),
    });
    let assistance = script.assistance.iter().map(|from| Assistance {
        kind: from.kind.clone(),
        description: from.description.clone(),
        provider: from.provider.clone(),
        priority: from.priority.clone(),
    });
    AnswerContent {
        status: script.status,
        measures: measures.collect(),
        application: script.application.clone(),
        reasons: script.reasons.clone(),
        steps: script.steps.clone(),
        assistance: assistance.collect(),
        successes: script.successes.clone(),
        text: script.text.clone(),
        language,
    }
}

fn writer(chapter: &ChapterScript) -> &str {
    chapter.given_to.first().map_or(FOCAL_POINT, String::as_str)
}

fn slug(chapter: &ChapterScript) -> Result<Chapter> {
    Chapter::from_slug(&chapter.slug).map_err(|error| AppError::Bug(error.to_string()))
}

fn unknown(what: &str, which: &str) -> AppError {
    AppError::Bug(format!("content/demonstration: no {what} {which}"))
}
