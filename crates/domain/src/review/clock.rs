//! The indicative clock of a review: dates that remind and never block (M31, G12-G30).

use jiff::{Span, civil::Date};

/// A step of the mechanism's clock, as the content pack states it.
#[derive(Clone, Debug)]
pub struct Step {
    /// Its identifier, which names its words: [`key`].
    pub id: String,
    /// What its time is counted from: a moment (`informed`, `received`, `visit`) or another step,
    /// from the day that step was done, or else due.
    pub after: String,
    /// How long after.
    pub span: Span,
    /// True if people record the day it was done, because nothing in the application does it.
    pub recorded: bool,
}

/// The message that names a step: `clock-desk-review`, in the content pack.
pub fn key(step: &str) -> String {
    format!("clock-{}", step.replace('_', "-"))
}

/// A step of one review.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Due {
    /// The step's identifier.
    pub id: String,
    /// The day by which it should be done.
    pub due: Date,
    /// The day it was done.
    pub done: Option<Date>,
}

impl Due {
    /// True if the day has passed and the step is not done.
    pub fn is_late(&self, today: Date) -> bool {
        self.done.is_none() && self.due < today
    }
}

/// The steps of a review, in the pack's order. A step whose start is not known (a visit not yet
/// made, the lots of a review opened by hand) is left out.
///
/// `moment` gives the day of a moment that is not a step, from the steps so far.
pub fn schedule(
    steps: &[Step],
    moment: impl Fn(&str, &[Due]) -> Option<Date>,
    done: impl Fn(&str) -> Option<Date>,
) -> Vec<Due> {
    let mut dues: Vec<Due> = Vec::with_capacity(steps.len());
    for step in steps {
        let earlier = dues.iter().find(|due| due.id == step.after);
        let start = match earlier {
            Some(due) => Some(due.done.unwrap_or(due.due)),
            None => moment(&step.after, &dues),
        };
        let Some(due) = start.and_then(|day| day.checked_add(step.span).ok()) else {
            continue;
        };
        dues.push(Due { id: step.id.clone(), due, done: done(&step.id) });
    }
    dues
}

#[cfg(test)]
mod tests {
    use jiff::{ToSpan, civil::date};

    use super::*;

    fn plan(done: impl Fn(&str) -> Option<Date>) -> Vec<Due> {
        let step = |id: &str, after: &str, span| Step {
            id: id.into(),
            after: after.into(),
            span,
            recorded: false,
        };
        let steps = [
            step("focal-point", "informed", 3.weeks()),
            step("response", "informed", 2.months()),
            step("desk-review", "response", 1.month()),
            step("notes", "visit", 2.weeks()),
        ];
        let moment = |id: &str, _: &[Due]| (id == "informed").then(|| date(2026, 1, 31));
        schedule(&steps, moment, done)
    }

    #[test]
    fn a_step_counts_from_the_day_the_other_was_done() {
        let days: Vec<_> = plan(|_| None).into_iter().map(|due| (due.id, due.due)).collect();
        let expected = [
            ("focal-point".to_owned(), date(2026, 2, 21)),
            ("response".to_owned(), date(2026, 3, 31)),
            ("desk-review".to_owned(), date(2026, 4, 30)),
        ];
        assert_eq!(days, expected, "no visit, no notes on it");
        let plan = plan(|id| (id == "response").then(|| date(2026, 5, 10)));
        assert_eq!(plan[2].due, date(2026, 6, 10));
        assert!(plan[0].is_late(date(2026, 2, 22)) && !plan[0].is_late(date(2026, 2, 21)));
        assert!(!plan[1].is_late(date(2026, 12, 1)), "what is done is not late");
    }
}
