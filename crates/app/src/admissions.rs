//! Letting a named officer of the secretariat into a State's draft for a time (M28, G15): the State's side. What the
//! officer reads is in [`reading`].

pub mod reading;

use jiff::{ToSpan, civil::Date};
use omnibus_domain::{
    id::{ReviewId, UserId},
    policy::{self, Access, Actor, Admission},
};
use omnibus_store::{Account, Entry, Read, StoreError};

use crate::{App, AppError, Problem, Result, context::event_about, error::refuse, notices};

/// The longest time for which an officer is let in at once, in days; it can be done again.
pub const LONGEST: u16 = 31;
/// How many entries of the log a page shows.
const PAGE: u64 = 50;

/// An officer to be let in.
#[derive(Clone, Debug)]
pub struct Admit {
    /// The officer.
    pub officer: Option<UserId>,
    /// The last day on which it reads, in the mechanism's time zone.
    pub last_day: Option<Date>,
}

/// An admission with the name of the officer.
#[derive(Clone, Debug)]
pub struct Admitted {
    /// The admission.
    pub admission: Admission,
    /// The officer's name.
    pub officer: String,
}

/// The officer who reads a draft now, as everyone of the State who works on it is told.
#[derive(Clone, Debug)]
pub struct Live {
    /// The officer, and until when.
    pub admitted: Admitted,
    /// True if the person ends it and sees what was read.
    pub may_end: bool,
}

/// Everything about admissions, as the focal point sees it.
#[derive(Debug)]
pub struct View {
    /// The person's part.
    pub access: Access,
    /// The officer who reads now.
    pub live: Option<Admitted>,
    /// Those whose time is over, the newest first.
    pub past: Vec<Admitted>,
    /// The officers who could be let in; empty if that is not possible now.
    pub officers: Vec<Account>,
    /// What the State's journal says of it, the newest first, with the name of who acted.
    pub log: Vec<(Entry, Option<String>)>,
    /// The entry before which the next page of the log starts, if there is one.
    pub next: Option<i64>,
}

/// Everything about admissions; `before` pages on in the log.
///
/// # Errors
/// As [`policy::may_end_admission`].
pub async fn view(
    app: &App,
    actor: &Actor,
    review: &ReviewId,
    before: Option<i64>,
) -> Result<View> {
    let access = app.access(actor, review).await?;
    let permit = policy::may_end_admission(&access)?;
    let read = app.store.read();
    let now = app.now();
    let mut past = Vec::new();
    let mut live = None;
    for admission in read.admissions(review).await? {
        let lives = admission.is_live(now);
        let named = named(&read, admission).await?;
        if lives { live = Some(named) } else { past.push(named) }
    }
    let mut officers = Vec::new();
    if live.is_none() && policy::may_admit(&access).is_ok() {
        officers = read.accounts().await?;
        officers.retain(|account| account.secretariat);
    }
    let mut entries = read.draft_log(&permit, before, PAGE + 1).await?;
    let full = entries.len() as u64 > PAGE;
    entries.truncate(PAGE as usize);
    let next = full.then(|| entries.last().map(|entry| entry.id)).flatten();
    let mut log = Vec::with_capacity(entries.len());
    for entry in entries {
        let name = match &entry.event.actor {
            Some(user) => read.account(user).await?.map(|account| account.name),
            None => None,
        };
        log.push((entry, name));
    }
    Ok(View { access, live, past, officers, log, next })
}

/// Who reads the draft of a review now: for the notice on every page of the draft.
///
/// # Errors
/// [`AppError::NotFound`] outside the State.
pub async fn live(app: &App, actor: &Actor, review: &ReviewId) -> Result<Option<Live>> {
    let access = app.access(actor, review).await?;
    policy::may_see_admitted(&access)?;
    let read = app.store.read();
    let now = app.now();
    match read.admissions(review).await?.into_iter().find(|one| one.is_live(now)) {
        Some(admission) => {
            let may_end = policy::may_end_admission(&access).is_ok();
            Ok(Some(Live { admitted: named(&read, admission).await?, may_end }))
        }
        None => Ok(None),
    }
}

/// Lets an officer into the draft until the end of a day; the officer is told by mail.
///
/// # Errors
/// As [`policy::may_admit`]; [`AppError::Invalid`] for someone who is no officer, a day that is past or too far, or
/// while another officer reads.
pub async fn admit(app: &App, actor: &Actor, review: &ReviewId, wanted: &Admit) -> Result<()> {
    let access = app.access(actor, review).await?;
    let permit = policy::may_admit(&access)?;
    let read = app.store.read();
    let mut problems = Vec::new();
    let officer = match &wanted.officer {
        Some(user) => read.account(user).await?.filter(|account| account.secretariat),
        None => None,
    };
    if officer.is_none() {
        problems.push(Problem::new("officer", "problem-choose-officer"));
    }
    let today = app.today();
    let last = today.saturating_add(i64::from(LONGEST).days());
    let until = wanted
        .last_day
        .filter(|day| (today..=last).contains(day))
        .and_then(|day| app.words(omnibus_domain::locale::Locale::En).end_of(day));
    if until.is_none() {
        let most = Problem::new("last_day", "problem-admission-day").with("most", LONGEST);
        problems.push(most);
    }
    refuse(problems)?;
    let (Some(officer), Some(until)) = (officer, until) else {
        return Err(AppError::Bug("a problem was not refused".to_owned()));
    };
    let now = app.now();
    let admission = Admission {
        id: app.new_id()?,
        review: review.clone(),
        officer: officer.id.clone(),
        by: actor.user.clone(),
        since: now,
        until,
        ended: None,
    };
    let tx = app.store.begin().await?;
    match tx.admit(&permit, &admission).await {
        Err(StoreError::Exists) => {
            return Err(Problem::new("officer", "problem-admitted-already").into());
        }
        other => other?,
    }
    let day = wanted.last_day.unwrap_or(today).to_string();
    let args = [("person", officer.name.clone()), ("day", day)];
    let mut entry = event_about(actor, review, "draft-admitted", &args);
    entry.inside_state = true;
    tx.append(&entry, now).await?;
    let link = format!("/secretariat/drafts/{}", admission.id);
    tx.queue(&notices::to_account(&officer, "draft-admitted", &[], &link), now).await?;
    Ok(tx.commit().await?)
}

/// Ends the admission that is live; without one it is over already, and nothing is to be done.
///
/// # Errors
/// As [`policy::may_end_admission`].
pub async fn end(app: &App, actor: &Actor, review: &ReviewId) -> Result<()> {
    let access = app.access(actor, review).await?;
    let permit = policy::may_end_admission(&access)?;
    let Some(Live { admitted: live, .. }) = live(app, actor, review).await? else {
        return Ok(());
    };
    let now = app.now();
    let tx = app.store.begin().await?;
    match tx.end_admission(&permit, &live.admission.id, now).await {
        // Someone else ended it a moment ago.
        Err(StoreError::Missing) => return Ok(()),
        other => other?,
    }
    let mut entry =
        event_about(actor, review, "draft-admission-ended", &[("person", live.officer)]);
    entry.inside_state = true;
    tx.append(&entry, now).await?;
    Ok(tx.commit().await?)
}

async fn named(read: &Read, admission: Admission) -> Result<Admitted> {
    let account = read.account(&admission.officer).await?;
    let officer = account.map(|account| account.name).unwrap_or_default();
    Ok(Admitted { admission, officer })
}
