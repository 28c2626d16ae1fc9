//! Conditions that can never hold, or always do: an option that nobody reaches is a mistake of the pack.

use super::{
    answer::Status,
    definition::{Question, QuestionKind},
    expression::Value,
    resolve::{Resolved, Slot},
};

/// Beyond so many cases a condition is taken at its word.
const MOST_CASES: usize = 20_000;

/// What becomes of a condition over all that it can look at.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Reach {
    /// It holds in no case.
    Never,
    /// It holds in every case.
    Always,
    /// It depends, or there are too many cases to tell.
    Sometimes,
}

/// Something that a condition looks at.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Variable {
    Question(usize),
    Begun(usize),
    Complete(usize),
    Party(usize),
    UnderReview(usize),
    ReviewedBefore,
    Status,
}

/// One case of a variable: whether there is something, and which status it has.
type Case = (bool, Option<Status>);

const YES_OR_NO: &[Case] = &[(false, None), (true, None)];
const STATUSES: &[Case] = &[
    (false, None),
    (true, Some(Status::Yes)),
    (true, Some(Status::Partly)),
    (true, Some(Status::No)),
];
const PROVISION: &[Case] = &[
    (false, None),
    (true, None),
    (true, Some(Status::Yes)),
    (true, Some(Status::Partly)),
    (true, Some(Status::No)),
];

/// Tries every case.
pub(super) fn reach(condition: &Resolved, questions: &[Question]) -> Reach {
    let Some(cases) = Cases::of(&[condition], questions) else { return Reach::Sometimes };
    let held = cases.all().filter(|case| condition.holds(&|slot| cases.value(*case, slot)));
    match held.count() {
        0 => Reach::Never,
        held if held == cases.count => Reach::Always,
        _ => Reach::Sometimes,
    }
}

/// Tries every case of a check that is looked at only where all of `wanted` hold: it is of use if there it holds in
/// some and fails in some.
pub(super) fn reach_of_check(
    check: &Resolved,
    wanted: &[&Resolved],
    questions: &[Question],
) -> Reach {
    let looked_at: Vec<&Resolved> = wanted.iter().copied().chain([check]).collect();
    let Some(cases) = Cases::of(&looked_at, questions) else { return Reach::Sometimes };
    let (mut holds, mut fails) = (false, false);
    for case in cases.all() {
        let value = |slot| cases.value(case, slot);
        if wanted.iter().all(|condition| condition.holds(&value)) {
            holds |= check.holds(&value);
            fails |= check.fails(&value);
        }
    }
    match (holds, fails) {
        (false, _) => Reach::Never,
        (true, false) => Reach::Always,
        (true, true) => Reach::Sometimes,
    }
}

/// Everything that conditions can look at, in every case.
struct Cases {
    variables: Vec<Variable>,
    of_each: Vec<&'static [Case]>,
    count: usize,
}

impl Cases {
    /// `None` if there are too many to try.
    fn of(conditions: &[&Resolved], questions: &[Question]) -> Option<Self> {
        let mut variables: Vec<Variable> = Vec::new();
        for slot in conditions.iter().flat_map(|condition| condition.leaves()) {
            match variable(slot) {
                Some(Ok(variable)) if variables.contains(&variable) => {}
                Some(Ok(variable)) => variables.push(variable),
                // Numbers have too many cases.
                Some(Err(())) => return None,
                None => {}
            }
        }
        let of_each: Vec<&[Case]> =
            variables.iter().map(|variable| cases(*variable, questions)).collect();
        let count = of_each.iter().try_fold(1_usize, |all, cases| all.checked_mul(cases.len()))?;
        (count <= MOST_CASES).then_some(Self { variables, of_each, count })
    }

    fn all(&self) -> impl Iterator<Item = usize> {
        0..self.count
    }

    /// What a leaf has in the case of this number.
    fn value<'v>(&self, number: usize, slot: &'v Slot) -> Value<'v> {
        let case_of = |wanted: Variable| {
            let mut rest = number;
            for (variable, cases) in self.variables.iter().zip(&self.of_each) {
                if *variable == wanted {
                    return cases.get(rest % cases.len()).copied().unwrap_or_default();
                }
                rest /= cases.len();
            }
            Case::default()
        };
        match (slot, variable(slot)) {
            (Slot::Answer(_) | Slot::Status, Some(Ok(variable))) => {
                Value::or_blank(case_of(variable).1, Value::Status)
            }
            (_, Some(Ok(variable))) => Value::Truth(case_of(variable).0),
            _ => slot.constant().unwrap_or(Value::Blank),
        }
    }
}

/// What a leaf looks at; `None` for what is written down, an error for numbers.
fn variable(slot: &Slot) -> Option<Result<Variable, ()>> {
    Some(Ok(match slot {
        Slot::Answer(at) | Slot::Answered(at) => Variable::Question(*at),
        Slot::Begun(at) => Variable::Begun(*at),
        Slot::Complete(at) => Variable::Complete(*at),
        Slot::Party(at) => Variable::Party(*at),
        Slot::UnderReview(at) => Variable::UnderReview(*at),
        Slot::ReviewedBefore => Variable::ReviewedBefore,
        Slot::Status => Variable::Status,
        Slot::TotalOf(..) | Slot::RowsOf(_) | Slot::Row(_) | Slot::Total(_) | Slot::Rows => {
            return Some(Err(()));
        }
        Slot::Number(_) | Slot::Date(_) | Slot::StatusWord(_) | Slot::Text(_) => return None,
    }))
}

fn cases(variable: Variable, questions: &[Question]) -> &'static [Case] {
    match variable {
        Variable::Question(at) => match questions.get(at).map(|question| question.kind) {
            Some(QuestionKind::Provision) => PROVISION,
            _ => YES_OR_NO,
        },
        Variable::Status => STATUSES,
        _ => YES_OR_NO,
    }
}
