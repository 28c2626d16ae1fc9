//! The reviews of a year are opened from its lots, with their clocks (M12, M31).

use std::collections::BTreeSet;

use jiff::civil::Date;
use omnibus_domain::{
    id::{CycleId, ParticipantCode, UserId},
    locale::Locale,
    policy::{self, Actor},
    review::StageName,
};
use omnibus_store::{OfCycle, Review};

use super::{CycleView, acts};
use crate::{
    App, AppError, Problem, Result,
    reviews::{self, OpenReview, Terms},
};

/// What all reviews of a year begin with.
#[derive(Clone, Debug)]
pub struct OpenReviews {
    /// The year of the cycle, from 1.
    pub year: u16,
    /// Their working languages; the first is the reports'.
    pub languages: Vec<Locale>,
    /// The staff member.
    pub staff: UserId,
    /// Day D: the day the States are informed.
    pub started: Date,
}

/// How a State's review in a cycle stands before it is opened.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Opening {
    /// It can be opened.
    Ready,
    /// It is open, or was.
    Opened,
    /// Another review of the State is not final yet.
    Waits,
}

impl Opening {
    /// The word in message keys.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Ready => "ready",
            Self::Opened => "opened",
            Self::Waits => "waits",
        }
    }
}

/// The States under review whose reviewing States are drawn, by year and code, with how their review stands.
///
/// # Errors
/// [`AppError::NotFound`] outside the secretariat.
pub async fn drawn(
    app: &App,
    actor: &Actor,
    view: &CycleView,
) -> Result<Vec<(u16, ParticipantCode, Opening)>> {
    policy::may_administer(actor)?;
    let there = app.store.read().reviews().await?;
    let years = 1..=view.outcome.last_year_drawn;
    let of_year = |year| {
        let states = view.outcome.under_review(year);
        states.map(move |state| (year, state.clone())).collect::<Vec<_>>()
    };
    let stands = |(year, state)| {
        let opening = opening(&there, &view.cycle.id, &state);
        (year, state, opening)
    };
    Ok(years.flat_map(of_year).map(stands).collect())
}

/// Opens the reviews of a year whose reviewing States are drawn; a State whose review in this cycle is open, or whose
/// other review is not final, is passed over. Gives how many were opened. Each review is an act of its own: what was
/// opened before a refusal stays open.
///
/// # Errors
/// [`AppError::NotFound`] outside the secretariat; [`AppError::Invalid`] before the year is drawn, without a language or
/// a staff member; [`AppError::Stale`] if lots were drawn again in the meantime.
pub async fn open_reviews(
    app: &App,
    actor: &Actor,
    id: &CycleId,
    wanted: &OpenReviews,
) -> Result<usize> {
    policy::may_administer(actor)?;
    let view = super::view(app, id).await?;
    if view.cycle.closed.is_some() {
        return Err(Problem::new("", "problem-cycle-closed").into());
    }
    if wanted.year == 0 || wanted.year > view.outcome.last_year_drawn {
        return Err(Problem::new("year", "problem-lots-year-not-drawn").into());
    }
    let mut opened = 0;
    for state in view.outcome.under_review(wanted.year) {
        opened += usize::from(open_one(app, actor, &view, state, wanted).await?);
    }
    Ok(opened)
}

/// True if the review was opened.
async fn open_one(
    app: &App,
    actor: &Actor,
    view: &CycleView,
    state: &ParticipantCode,
    wanted: &OpenReviews,
) -> Result<bool> {
    let cycle = &view.cycle;
    let (one, terms) = drawn_review(app, view, state, wanted)?;
    let tx = app.store.begin().await?;
    // No lots are drawn again while the review is opened by what they were.
    tx.alone().await?;
    let now = tx.cycle(&cycle.id).await?.ok_or(AppError::NotFound)?;
    if now.head_digest != cycle.head_digest || now.closed.is_some() {
        return Err(AppError::Stale);
    }
    if opening(&tx.reviews().await?, &cycle.id, state) != Opening::Ready {
        return Ok(false);
    }
    let mut told: BTreeSet<ParticipantCode> = one.reviewing.iter().cloned().collect();
    told.insert(state.clone());
    reviews::put(app, &tx, actor, &one, terms, Vec::new()).await?;
    let link = |_: &ParticipantCode| format!("/cycles/{}", cycle.id);
    acts::tell_states(&tx, app, &told, "cycle-review-opened", link).await?;
    tx.commit().await?;
    Ok(true)
}

/// The review as the lots and the scope of the cycle have it.
fn drawn_review(
    app: &App,
    view: &CycleView,
    state: &ParticipantCode,
    wanted: &OpenReviews,
) -> Result<(OpenReview, Terms)> {
    let participant = view.participants.iter().find(|one| one.code == *state);
    let reviewing = view.outcome.reviewing.get(state);
    let (Some(participant), Some(reviewing)) = (participant, reviewing) else {
        return Err(AppError::Bug("a drawn year lacks reviewing States".to_owned()));
    };
    let of_cycle = OfCycle {
        cycle: view.cycle.id.clone(),
        scope: super::scope(app, &view.cycle),
        covers: reviewing.iter().map(|one| (one.state.clone(), one.covers.clone())).collect(),
    };
    let one = OpenReview {
        state: state.clone(),
        reviewing: reviewing.iter().map(|one| one.state.clone()).collect(),
        languages: wanted.languages.clone(),
        staff: wanted.staff.clone(),
        started: wanted.started,
        focal_point: String::new(),
    };
    let instruments = participant.instruments.clone();
    Ok((one, Terms { instruments, of_cycle: Some(of_cycle) }))
}

fn opening(reviews: &[Review], cycle: &CycleId, state: &ParticipantCode) -> Opening {
    let mut own = reviews.iter().filter(|review| review.state == *state);
    let is_of = |review: &&Review| review.of_cycle.as_ref().is_some_and(|of| of.cycle == *cycle);
    if own.clone().any(|review| is_of(&review)) {
        Opening::Opened
    } else if own.any(|review| review.stage.name() != StageName::Final) {
        Opening::Waits
    } else {
        Opening::Ready
    }
}
