//! Treaty status, open to all: who is bound by what, as at a day (M2, M47).

use std::collections::BTreeMap;

use jiff::civil::Date;
use omnibus_domain::{
    id::{ActId, InstrumentId, ParticipantCode},
    instrument::Instrument,
    locale::Locale,
    party::{self, Act, ActKind, OriginalText, Participant, Status},
    policy::{self, Actor},
};
use omnibus_store::Event;

use crate::{
    App, AppError, Problem, Result,
    error::refuse,
    secret,
    text::{language_tag, line, optional_text},
};

/// The parties to an instrument as at a day.
#[derive(Debug)]
pub struct InstrumentStatus {
    /// The instrument.
    pub instrument: Instrument,
    /// Every participant that is real, with its status.
    pub participants: Vec<(Participant, Status)>,
    /// How many are bound.
    pub parties: usize,
    /// How many have signed and are not bound.
    pub signatories: usize,
    /// Per year: deposits in it, parties at its end.
    pub years: Vec<(i16, usize, usize)>,
}

/// A participant with its acts.
#[derive(Debug)]
pub struct ParticipantStatus {
    /// The participant.
    pub participant: Participant,
    /// Its status per instrument as at the day asked.
    pub statuses: Vec<(Instrument, Status)>,
    /// All its acts, the oldest first.
    pub acts: Vec<Act>,
}

/// A new act as the secretariat enters it.
#[derive(Clone, Debug, Default)]
pub struct EnterAct {
    /// Who acted.
    pub participant: String,
    /// About which instrument.
    pub instrument: String,
    /// What it did.
    pub kind: String,
    /// The day, `YYYY-MM-DD`.
    pub date: String,
    /// Its title in each language.
    pub titles: BTreeMap<Locale, String>,
    /// The language of its own words.
    pub text_language: String,
    /// Its own words.
    pub text: String,
}

/// Brings the facts of the content pack into the database; what is there already stays as it is (M2).
/// Called at every start.
///
/// # Errors
/// If the database fails.
pub async fn load_pack_facts(app: &App) -> Result<()> {
    let tx = app.store.begin().await?;
    tx.load_facts(&app.pack.participants, &app.pack.acts, app.now()).await?;
    Ok(tx.commit().await?)
}

/// The number of parties per instrument as at a day: what `omnibus status` and the API tell.
///
/// # Errors
/// If the database fails.
pub async fn counts(app: &App, as_at: Date) -> Result<Vec<(InstrumentId, usize)>> {
    let read = app.store.read();
    let (participants, acts) = (read.participants().await?, read.acts().await?);
    let count = |id: &InstrumentId| party::parties(&participants, &acts, id, as_at).len();
    Ok(app.pack.instruments.iter().map(|one| (one.id.clone(), count(&one.id))).collect())
}

/// The day of the latest act known up to a day: what happened later may be unknown here.
///
/// # Errors
/// If the database fails.
pub async fn latest(app: &App, as_at: Date) -> Result<Option<Date>> {
    let read = app.store.read();
    let (participants, acts) = (read.participants().await?, read.acts().await?);
    let real = |act: &&Act| {
        participants.iter().any(|known| known.code == act.participant && !known.invented)
    };
    // The latest ones are looked at first: acts come in the order of their days.
    Ok(acts.iter().rev().filter(|act| act.date <= as_at).find(real).map(|act| act.date))
}

/// The parties to an instrument as at a day, in the alphabetical order of a language.
///
/// # Errors
/// [`AppError::NotFound`] if there is no such instrument.
pub async fn instrument(
    app: &App,
    id: &InstrumentId,
    as_at: Date,
    language: Locale,
) -> Result<InstrumentStatus> {
    let known = app.pack.instruments.iter().find(|known| known.id == *id);
    let instrument = known.ok_or(AppError::NotFound)?.clone();
    let read = app.store.read();
    let mut participants = read.participants().await?;
    let acts: Vec<Act> =
        read.acts().await?.into_iter().filter(|act| act.instrument == *id).collect();
    participants.retain(|participant| !participant.invented);
    app.words(language).sort_by_name(&mut participants, |one| one.name(language));
    let years = party::deposits_by_year(&participants, &acts, id, as_at);
    let participants: Vec<_> = participants
        .into_iter()
        .map(|one| {
            let status = party::status(&acts, &one.code, id, as_at);
            (one, status)
        })
        .collect();
    Ok(InstrumentStatus {
        parties: participants.iter().filter(|(_, status)| status.is_party()).count(),
        signatories: participants.iter().filter(|(_, status)| status.is_signatory()).count(),
        instrument,
        participants,
        years,
    })
}

/// A participant with its acts.
///
/// # Errors
/// [`AppError::NotFound`] if there is none.
pub async fn participant(
    app: &App,
    code: &ParticipantCode,
    as_at: Date,
) -> Result<ParticipantStatus> {
    let read = app.store.read();
    let known = read.participants().await?.into_iter().find(|known| known.code == *code);
    let participant = known.ok_or(AppError::NotFound)?;
    let acts = read.acts_of(code).await?;
    let statuses = app
        .pack
        .instruments
        .iter()
        .map(|one| (one.clone(), party::status(&acts, code, &one.id, as_at)))
        .collect();
    Ok(ParticipantStatus { participant, statuses, acts })
}

/// Every participant in the alphabetical order of a language; invented ones only in a demonstration.
///
/// # Errors
/// If the database fails.
pub async fn participants(app: &App, language: Locale) -> Result<Vec<Participant>> {
    let mut participants = app.store.read().participants().await?;
    app.words(language).sort_by_name(&mut participants, |one| one.name(language));
    Ok(participants)
}

/// Enters a new deposit, declaration, reservation or other act.
///
/// # Errors
/// [`AppError::NotFound`] outside the secretariat; [`AppError::Invalid`] for a choice or a day that is none,
/// an act of the future, a declaration without titles or text, or an act that is there already.
pub async fn enter(app: &App, actor: &Actor, command: &EnterAct) -> Result<()> {
    let permit = policy::may_administer(actor)?;
    let mut problems = Vec::new();
    let read = app.store.read();
    let participant = command.participant.parse::<ParticipantCode>().ok();
    let known = read.participants().await?;
    let participant = participant.filter(|code| known.iter().any(|one| one.code == *code));
    let instrument = app.pack.instruments.iter().find(|one| one.id.as_str() == command.instrument);
    let kind = command.kind.parse::<ActKind>().ok();
    let date = command.date.trim().parse::<Date>().ok();
    if participant.is_none() {
        problems.push(Problem::new("participant", "problem-choose-participant"));
    }
    if instrument.is_none() {
        problems.push(Problem::new("instrument", "problem-choose-instrument"));
    }
    if kind.is_none() {
        problems.push(Problem::new("kind", "problem-choose-act"));
    }
    match date {
        None => problems.push(Problem::new("date", "problem-date")),
        Some(date) if date > app.today() => {
            problems.push(Problem::new("date", "problem-date-future"));
        }
        Some(_) => {}
    }
    let titles: BTreeMap<Locale, String> = command
        .titles
        .iter()
        .map(|(language, title)| {
            (*language, line(&format!("title-{language}"), title, &mut problems))
        })
        .filter(|(_, title)| !title.is_empty())
        .collect();
    let text = optional_text("text", &command.text, &mut problems);
    let text_language =
        language_tag("text_language", &command.text_language, !text.is_empty(), &mut problems);
    let has_own_words = matches!(
        kind,
        Some(
            ActKind::Declaration
                | ActKind::Reservation
                | ActKind::Notification
                | ActKind::Objection
        )
    );
    if has_own_words {
        for language in Locale::ALL.into_iter().filter(|language| !titles.contains_key(language)) {
            problems.push(Problem::new(format!("title-{language}"), "problem-empty"));
        }
        if text.is_empty() {
            problems.push(Problem::new("text", "problem-empty"));
        }
    }
    refuse(problems)?;
    let (Some(participant), Some(instrument), Some(kind), Some(date)) =
        (participant, instrument, kind, date)
    else {
        return Err(AppError::Bug("a checked act lacks a part".to_owned()));
    };
    let text = (!text.is_empty()).then_some(OriginalText { language: text_language, text });
    let act = Act {
        id: act_id(&participant, &instrument.id, kind, date, text.as_ref())?,
        participant: participant.clone(),
        instrument: instrument.id.clone(),
        kind,
        date,
        titles,
        text,
    };
    let now = app.now();
    let event = Event {
        actor: Some(actor.user.clone()),
        review: None,
        inside_state: false,
        kind: "act-entered".to_owned(),
        args: vec![
            ("participant".to_owned(), participant.to_string()),
            ("instrument".to_owned(), instrument.id.to_string()),
            ("act".to_owned(), kind.as_str().to_owned()),
        ],
    };
    let tx = app.store.begin().await?;
    let known = tx.acts_of(&participant).await?;
    if known.iter().any(|one| same(one, &act)) {
        return Err(Problem::new("", "problem-act-there").into());
    }
    tx.put_act(&permit, &act, now).await?;
    tx.append(&event, now).await?;
    Ok(tx.commit().await?)
}

/// The identifier follows from what is entered: a form sent twice at once is one act.
fn act_id(
    participant: &ParticipantCode,
    instrument: &InstrumentId,
    kind: ActKind,
    date: Date,
    text: Option<&OriginalText>,
) -> Result<ActId> {
    let text = text.map(|own| own.text.as_str()).unwrap_or_default();
    let entered = format!("{participant}/{instrument}/{kind}/{date}/{text}");
    let digest = secret::digest(entered.as_bytes());
    digest.parse().map_err(|_| AppError::Bug("a digest that is no identifier".to_owned()))
}

fn same(one: &Act, other: &Act) -> bool {
    let text = |act: &Act| act.text.as_ref().map(|own| own.text.clone());
    (&one.instrument, one.kind, one.date, text(one))
        == (&other.instrument, other.kind, other.date, text(other))
}
