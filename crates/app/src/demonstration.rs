//! The demonstration: invented States with a review at every stage and a cycle with its lots, loaded by the acts of real use.

mod content;
mod cycle;
mod play;
mod timeline;

use jiff::SignedDuration;
use omnibus_domain::{
    id::{ActId, ParticipantCode, UserId},
    locale::Locale,
    party::{Act, Participant},
};
use omnibus_store::Account;

use crate::{App, AppError, Result, accounts, parties, secret};
use content::{Demonstration, Person, State};
use cycle::Cycle;
use play::Play;

/// One of the demonstration's people, as the sign-in page offers it.
#[derive(Clone, Debug)]
pub struct Persona {
    /// The account.
    pub user: UserId,
    /// The person's name.
    pub name: String,
    /// Its part in words: "Ministry of Justice lawyer, Northland".
    pub role: String,
    /// The name of the State under whose review the page lists the person; `None` for the secretariat.
    pub state: Option<String>,
}

/// How far back mails are still sent that tell of the acts loaded.
const RECENT: SignedDuration = SignedDuration::from_hours(24);

/// Loads the demonstration, if it is not loaded.
///
/// # Errors
/// [`AppError::Stale`] if an earlier loading was broken off: only an empty database helps then.
pub async fn load(app: &App) -> Result<()> {
    let wanted = content::read()?;
    let read = app.store.read();
    if read.account_by_email(&wanted.officer.email).await?.is_some() {
        let reviews = read.reviews().await?;
        let is_there =
            |state: &ParticipantCode| reviews.iter().any(|review| review.state == *state);
        let complete = wanted.reviews.iter().all(|script| is_there(&script.state));
        return if complete { Ok(()) } else { Err(AppError::Stale) };
    }
    parties::load_pack_facts(app).await?;
    load_states(app, &wanted.states).await?;
    let hash = accounts::password_hash(app, &secret::new_secret(app)).await?;
    let officer = put_officer(app, &wanted.officer, &hash).await?;
    let now = app.now();
    let officer = accounts::actor(&officer);
    let mut cycle = Cycle::new(app, officer.clone(), &wanted.cycle, now);
    let mut play = Play::new(app, officer, hash, &wanted.reviews);
    for moment in timeline::of(&wanted.reviews, now) {
        cycle.until(moment.at).await?;
        play.act(&moment).await?;
    }
    cycle.until(now).await?;
    let tx = app.store.begin().await?;
    tx.settle_notices(accounts::later(now, -RECENT), now).await?;
    Ok(tx.commit().await?)
}

/// The demonstration's people in the words of a language: the secretariat, then review by review.
///
/// # Errors
/// [`AppError::NotFound`] unless this installation is a demonstration.
pub async fn people(app: &App, locale: Locale) -> Result<Vec<Persona>> {
    let known = known_people(app)?;
    let read = app.store.read();
    let participants = read.participants().await?;
    let accounts = read.accounts().await?;
    let words = app.words(locale);
    let name = |code: &ParticipantCode| {
        let found = participants.iter().find(|participant| participant.code == *code);
        found.map_or_else(|| code.to_string(), |found| found.name(locale).to_owned())
    };
    let mut people = Vec::new();
    for (review, person) in known.people() {
        let Some(account) = accounts.iter().find(|account| account.email == person.email) else {
            continue;
        };
        let state = person.state.as_ref().map(name).unwrap_or_default();
        let reviewed = review.map(name);
        let args =
            [("state", state.into()), ("reviewed", reviewed.clone().unwrap_or_default().into())];
        people.push(Persona {
            user: account.id.clone(),
            name: account.name.clone(),
            role: words.with(&format!("demonstration-role-{}", person.role), &args),
            state: reviewed,
        });
    }
    Ok(people)
}

/// Signs in as one of the demonstration's people, without a password.
///
/// # Errors
/// [`AppError::NotFound`] unless this installation is a demonstration and the account one of its people.
pub async fn sign_in(app: &App, user: &UserId) -> Result<Account> {
    let known = known_people(app)?;
    let account = app.store.read().account(user).await?.ok_or(AppError::NotFound)?;
    if known.people().any(|(_, person)| person.email == account.email) {
        Ok(account)
    } else {
        Err(AppError::NotFound)
    }
}

fn known_people(app: &App) -> Result<Demonstration> {
    if app.settings.demonstration { content::read() } else { Err(AppError::NotFound) }
}

async fn load_states(app: &App, states: &[State]) -> Result<()> {
    let participants = states.iter().map(participant).collect::<Result<Vec<_>>>()?;
    let mut acts = Vec::new();
    for state in states {
        for (instrument, done) in &state.acts {
            for (kind, date) in done {
                let id = format!("{}-{instrument}-{kind}", state.code.as_str().to_lowercase());
                acts.push(Act {
                    id: read::<ActId>(&id)?,
                    participant: state.code.clone(),
                    instrument: instrument.clone(),
                    kind: read(kind)?,
                    date: *date,
                    titles: Default::default(),
                    text: None,
                });
            }
        }
    }
    let tx = app.store.begin().await?;
    tx.load_facts(&participants, &acts, app.now()).await?;
    Ok(tx.commit().await?)
}

fn participant(state: &State) -> Result<Participant> {
    Ok(Participant {
        code: state.code.clone(),
        kind: read(&state.kind)?,
        group: state.group.as_deref().map(read).transpose()?,
        names: state.names.clone(),
        formal_name: state.formal_name.clone(),
        invented: true,
    })
}

async fn put_officer(app: &App, person: &Person, hash: &str) -> Result<Account> {
    let mut new = play::account(app, person, hash)?;
    (new.secretariat, new.approved) = (true, true);
    let tx = app.store.begin().await?;
    tx.put_account(&new, app.now()).await?;
    tx.commit().await?;
    accounts::account(app, &new.id).await
}

fn read<T: std::str::FromStr>(text: &str) -> Result<T>
where
    T::Err: std::fmt::Display,
{
    text.parse().map_err(|error: T::Err| AppError::Bug(error.to_string()))
}
