//! The dates of each year of a cycle by the mechanism's clock: indicative, as every date of it (M31).

use jiff::civil::Date;
use omnibus_domain::review::clock::{self, Due};
use omnibus_store::Review;

use super::CycleView;
use crate::{App, Result};

/// The dates of a year.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct YearDates {
    /// The year of the cycle, from 1.
    pub year: u16,
    /// The day from which they are counted: the first day on which a State of the year was informed (day D), or before
    /// that the first day of the calendar year, on which the lots are supposed.
    pub from: Date,
    /// True if a review of the year is open: the dates are counted from its day D.
    pub informed: bool,
    /// The steps of the clock in order; those that wait for something unforeseen (a visit) are left out.
    pub steps: Vec<Due>,
}

/// The dates of every year of a cycle, from the first; none if its rules are not known.
///
/// # Errors
/// If the database fails.
pub async fn dates(app: &App, view: &CycleView) -> Result<Vec<YearDates>> {
    let years = view.rules.as_ref().map_or(0, |rules| rules.years);
    let reviews = app.store.read().reviews().await?;
    let of_cycle =
        |review: &&Review| review.of_cycle.as_ref().is_some_and(|of| of.cycle == view.cycle.id);
    let reviews: Vec<&Review> = reviews.iter().filter(of_cycle).collect();
    let of_year = |year: u16| {
        let own = reviews.iter().filter(|one| view.outcome.years.get(&one.state) == Some(&year));
        let informed = own.map(|review| review.started).min();
        let calendar = i32::from(view.cycle.first_year) + i32::from(year) - 1;
        let first = i16::try_from(calendar).ok().and_then(|year| Date::new(year, 1, 1).ok())?;
        let from = informed.unwrap_or(first);
        let steps = planned(app, from, informed.is_some());
        Some(YearDates { year, from, informed: informed.is_some(), steps })
    };
    Ok((1..=years).filter_map(of_year).collect())
}

fn planned(app: &App, from: Date, informed: bool) -> Vec<Due> {
    let due = |so_far: &[Due], id: &str| so_far.iter().find(|due| due.id == id).map(|due| due.due);
    let moment = |id: &str, so_far: &[Due]| match id {
        "lots" => (!informed).then_some(from),
        "informed" if informed => Some(from),
        "informed" => due(so_far, "inform"),
        "received" => due(so_far, "self_assessment"),
        _ => None,
    };
    clock::schedule(&app.pack.mechanism.clock, moment, |_| None)
}
