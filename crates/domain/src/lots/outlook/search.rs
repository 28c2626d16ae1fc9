//! The exact search: a filling that breaks no rule, or the certainty that there is none.

use super::{
    Undecided,
    bargain::{self, Answer},
    filling::Filling,
    problem::Problem,
};

/// How many times a search along paths may branch before it gives up.
pub const MOST_BRANCHES: usize = 50_000;

/// What became of a search for a completion.
pub enum Completion {
    /// A filling that breaks no rule.
    Found(Filling),
    /// There is none. The prices that prove it, if it was proved by one set of prices.
    Never(Option<Vec<i64>>),
}

/// Completes `begun` so that no rule is broken, if that is possible.
///
/// Flows decide the numbers of reviews, with as many reviewing States for each place as `begun` has. Where a flow's
/// solution breaks a rule that looks at two places at once, it is repaired along an alternating path. If each place
/// takes one State, a flow that cannot be completed is a proof, and what cannot be repaired is branched on. If a place
/// can take several, what stays open is bargained for.
///
/// # Errors
/// [`Undecided`], see [`MOST_BRANCHES`] and [`bargain::MOST_DIVISIONS`].
pub fn complete(problem: &Problem, mut begun: Filling) -> Result<Completion, Undecided> {
    if problem.chain == 1 {
        let found = branch(problem, begun, &mut MOST_BRANCHES.clone())?;
        return Ok(
            found.map_or(Completion::Never(None), |found| Completion::Found(found.without_bans()))
        );
    }
    if begun.complete(problem) && begun.repair(problem).is_none() && begun.has_room(problem) {
        return Ok(Completion::Found(begun));
    }
    Ok(match bargain::decide(problem, begun.covers(problem))? {
        Answer::Completed(covers) => Completion::Found(Filling::of(problem, &covers)),
        Answer::Never(prices) => Completion::Never(prices),
    })
}

/// Rules out either of two pairs that clash, until nothing clashes. Every branch rules something out for good: the
/// search ends, and misses nothing.
fn branch(
    problem: &Problem,
    mut filling: Filling,
    left: &mut usize,
) -> Result<Option<Filling>, Undecided> {
    if !filling.complete(problem) {
        return Ok(None);
    }
    let Some((one, other)) = filling.repair(problem) else { return Ok(Some(filling)) };
    for slot in [one, other] {
        *left = left.checked_sub(1).ok_or(Undecided)?;
        let mut next = filling.clone();
        next.forbid(slot);
        if let Some(found) = branch(problem, next, left)? {
            return Ok(Some(found));
        }
    }
    Ok(None)
}
