//! The reviews of a year are opened from its lots, with their clocks (M12, M31).

use jiff::civil::Date;
use omnibus_domain::{
    id::{CycleId, UserId},
    locale::Locale,
    lots::outcome::Outcome,
    policy::{self, Actor},
};

use crate::{App, AppError, Problem, Result, reviews};

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

/// Opens the reviews of a year whose reviewing States are drawn; a State under review already is passed over. Gives how
/// many were opened. Each review is an act of its own: what was opened before a refusal stays open.
///
/// # Errors
/// [`AppError::NotFound`] outside the secretariat; [`AppError::Invalid`] before the year is drawn, or as
/// [`reviews::open`].
pub async fn open_reviews(
    app: &App,
    actor: &Actor,
    id: &CycleId,
    wanted: &OpenReviews,
) -> Result<usize> {
    policy::may_administer(actor)?;
    let outcome = Outcome::of(&super::record(app, id).await?);
    if wanted.year == 0 || wanted.year > outcome.last_year_drawn {
        return Err(Problem::new("year", "problem-lots-year-not-drawn").into());
    }
    let there = app.store.read().reviews().await?;
    let mut opened = 0;
    for state in outcome.under_review(wanted.year) {
        if there.iter().any(|review| review.state == *state) {
            continue;
        }
        let Some(reviewing) = outcome.reviewing.get(state) else {
            return Err(AppError::Bug("a drawn year lacks reviewing States".to_owned()));
        };
        let one = reviews::OpenReview {
            state: state.clone(),
            reviewing: reviewing.iter().map(|one| one.state.clone()).collect(),
            languages: wanted.languages.clone(),
            staff: wanted.staff.clone(),
            started: wanted.started,
            focal_point: String::new(),
        };
        reviews::open(app, actor, &one).await?;
        opened += 1;
    }
    Ok(opened)
}
