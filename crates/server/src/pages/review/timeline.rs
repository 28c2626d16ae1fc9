//! The time line of a review: the steps of its clock by their days (M31).

use std::collections::BTreeSet;

use jiff::civil::Date;
use omnibus_app::reviews::Overview;
use omnibus_domain::review::{
    StageName,
    clock::{self, Due},
};

use crate::Frame;

/// A step of the clock, as the page shows it.
pub(super) struct Moment {
    pub(super) id: String,
    pub(super) due: Date,
    kind: Pace,
    /// True if the person may record the day it was done.
    pub(super) recordable: bool,
}

enum Pace {
    Done(Date),
    /// The next one.
    Current,
    Upcoming,
    /// Its day went by, which blocks nothing (M31).
    Passed,
}

/// The steps by their days. Once the report is final, what was not recorded is no longer open.
pub(super) fn steps(found: &Overview, today: Date) -> Vec<Moment> {
    moments(&found.clock, found.review.stage.name(), &found.recordable, today)
}

fn moments(
    clock: &[Due],
    stage: StageName,
    recordable: &BTreeSet<String>,
    today: Date,
) -> Vec<Moment> {
    let kept = |due: &&Due| stage != StageName::Final || due.done.is_some();
    let mut dues: Vec<&Due> = clock.iter().filter(kept).collect();
    dues.sort_by_key(|due| due.due);
    let next = dues.iter().find(|due| due.done.is_none() && !due.is_late(today));
    let next = next.map(|due| due.id.clone());
    let kind = |due: &Due| match due.done {
        Some(day) => Pace::Done(day),
        None if due.is_late(today) => Pace::Passed,
        None if next.as_ref() == Some(&due.id) => Pace::Current,
        None => Pace::Upcoming,
    };
    let moment = |due: &Due| Moment {
        id: due.id.clone(),
        due: due.due,
        kind: kind(due),
        recordable: recordable.contains(&due.id),
    };
    dues.into_iter().map(moment).collect()
}

impl Moment {
    pub(super) fn class(&self) -> &'static str {
        match self.kind {
            Pace::Done(_) => "done",
            Pace::Current => "current",
            Pace::Upcoming => "upcoming",
            Pace::Passed => "passed",
        }
    }

    pub(super) fn title(&self, w: &Frame) -> String {
        w.get(&clock::key(&self.id))
    }

    pub(super) fn is_current(&self) -> bool {
        matches!(self.kind, Pace::Current)
    }

    pub(super) fn done(&self) -> Option<Date> {
        if let Pace::Done(day) = self.kind { Some(day) } else { None }
    }

    pub(super) fn is_passed(&self) -> bool {
        matches!(self.kind, Pace::Passed)
    }

    /// Steps in every state, for samples of pages.
    pub(super) fn samples() -> Vec<Self> {
        let ids = [
            "inform",
            "focal_point",
            "introductory_conference",
            "self_assessment",
            "circulation",
            "desk_review",
            "dialogue",
            "notes",
            "draft_report",
            "whole",
        ];
        let day = Date::constant(2026, 4, 2);
        let moment = |(at, id): (usize, &&str)| Moment {
            id: (*id).to_owned(),
            due: day,
            kind: match at {
                0 => Pace::Done(day),
                1 => Pace::Passed,
                2 => Pace::Current,
                _ => Pace::Upcoming,
            },
            recordable: at == 2,
        };
        ids.iter().enumerate().map(moment).collect()
    }
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;

    fn check(stage: StageName, today: Date, expected: &[(&str, &str)]) {
        let due = |id: &str, due, done| Due { id: id.to_owned(), due, done };
        let clock = [
            due("self_assessment", date(2026, 4, 2), Some(date(2026, 4, 20))),
            due("focal_point", date(2026, 3, 2), None),
            due("desk_review", date(2026, 6, 2), None),
            due("whole", date(2026, 8, 2), None),
        ];
        let told = moments(&clock, stage, &BTreeSet::new(), today);
        let told: Vec<_> = told.iter().map(|step| (step.id.as_str(), step.class())).collect();
        assert_eq!(told, expected);
    }

    #[test]
    fn a_day_that_went_by_is_told_and_the_next_one_is_marked() {
        let passed = ("focal_point", "passed");
        let done = ("self_assessment", "done");
        let today = date(2026, 5, 1);
        let expected = [passed, done, ("desk_review", "current"), ("whole", "upcoming")];
        check(StageName::DeskReview, today, &expected);
        let expected = [passed, done, ("desk_review", "passed"), ("whole", "current")];
        check(StageName::DeskReview, date(2026, 7, 1), &expected);
        check(StageName::Final, today, &[done]);
    }
}
