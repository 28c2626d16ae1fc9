//! The exact look-ahead: whether a lot may fall on a State without leaving the cycle in a dead end (M18).
//!
//! A plan that completes the whole cycle is kept at all times. Whether a name may be in the pot is first asked of the
//! plan: can it be changed at once, or along alternating paths, so that this name takes the place? Only what stays open
//! goes to the exact search. The answer is the same whatever the plan: it speeds up, and decides nothing.

mod filling;
mod path;
mod pattern;
mod problem;
mod search;

use filling::Filling;
use fixedbitset::FixedBitSet;
pub use problem::{Cell, Index, Problem};

/// The search branched too often: neither a completion nor the certainty that there is none was found.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("the search for a way to complete the cycle was given up")]
pub struct Undecided;

/// The open places of a cycle, with one plan that fills them all.
#[derive(Clone, Debug)]
pub struct Outlook {
    problem: Problem,
    plan: Filling,
    /// What [`Outlook::narrowed`] found for the cell of the lot at hand.
    narrowed: Option<(usize, Option<FixedBitSet>)>,
}

impl Outlook {
    /// Looks for a plan; none if the rules cannot all be met.
    ///
    /// # Errors
    /// [`Undecided`], see [`search::MOST_BRANCHES`].
    pub fn new(problem: Problem) -> Result<Option<Self>, Undecided> {
        let plan = plan(&problem, Filling::empty(&problem))?;
        Ok(plan.map(|plan| Self { problem, plan, narrowed: None }))
    }

    /// The problem as it stands.
    pub fn problem(&self) -> &Problem {
        &self.problem
    }

    /// Whether the rest of the cycle can be completed under all rules once `who` is drawn for `cell`.
    ///
    /// # Errors
    /// [`Undecided`].
    pub fn is_completable(&mut self, cell: usize, who: Index) -> Result<bool, Undecided> {
        if !self.problem.eligible(cell, who) {
            return Ok(false);
        }
        if self.is_at_hand(cell, who) {
            return Ok(true);
        }
        if self.narrowed(cell).is_some_and(|left| !left.contains(usize::from(who))) {
            return Ok(false);
        }
        self.make_way(cell, who);
        Ok(self.is_at_hand(cell, who) || self.plan_with(cell, who)?.is_some())
    }

    /// If the numbers of reviews leave only some who can take `cell`: those, whatever the other rules say of them.
    fn narrowed(&mut self, cell: usize) -> Option<&FixedBitSet> {
        if self.narrowed.as_ref().is_none_or(|(known, _)| *known != cell) {
            self.narrowed = Some((cell, self.plan.only_takers(&self.problem, cell)));
        }
        self.narrowed.as_ref().and_then(|(_, takers)| takers.as_ref())
    }

    /// `who` is drawn for `cell`. False, and no longer to be used: that leaves no way to complete the cycle.
    ///
    /// # Errors
    /// [`Undecided`].
    pub fn fix(&mut self, cell: usize, who: Index) -> Result<bool, Undecided> {
        self.narrowed = None;
        self.problem.fix(cell, who);
        self.plan.give_up(&self.problem, cell);
        let found = plan(&self.problem, std::mem::take(&mut self.plan))?;
        let is_found = found.is_some();
        self.plan = found.unwrap_or_default();
        Ok(is_found)
    }

    /// Whether the plan as it stands lets `who` take `cell`, perhaps beside its holder.
    fn is_at_hand(&self, cell: usize, who: Index) -> bool {
        let (problem, plan) = (&self.problem, &self.plan);
        let place = &problem.cells[cell];
        let holders: Vec<Index> = plan.holders(cell).map(|(_, holder)| holder).collect();
        if holders == [who] {
            return true;
        }
        if holders.contains(&who)
            || plan.is_reviewing(problem, who, place.state)
            || (!problem.mutual && plan.is_reviewing(problem, place.state, who))
        {
            return false;
        }
        let covers = problem.instruments[usize::from(who)] & place.missing == place.missing;
        if covers
            && let [holder] = holders[..]
            && plan.can_swap(problem, who, holder)
        {
            return true;
        }
        if plan.load(who) >= problem.high[usize::from(who)] {
            return false;
        }
        if covers {
            let is_free = |&holder: &Index| plan.load(holder) > problem.low[usize::from(holder)];
            return holders.iter().all(is_free);
        }
        holders.len() == 1
            && self.planned_beyond(place.state) < problem.room[usize::from(place.state)]
    }

    /// How many reviewing States the plan gives a State beyond one for each of its places.
    fn planned_beyond(&self, state: Index) -> u16 {
        let cells = &self.problem.cells_of[usize::from(state)];
        let more = cells
            .iter()
            .map(|&cell| self.plan.holders(cell).count().saturating_sub(1))
            .sum::<usize>();
        u16::try_from(more).unwrap_or(u16::MAX)
    }

    /// Changes the plan into another that is just as good and hinders `who` less from taking `cell`.
    fn make_way(&mut self, cell: usize, who: Index) {
        let (problem, plan) = (&self.problem, &mut self.plan);
        let state = problem.cells[cell].state;
        if plan.load(who) >= problem.high[usize::from(who)] {
            let held = plan.held(who).to_vec();
            let _ = held.into_iter().any(|slot| plan.pass_on(problem, slot));
        }
        let pairs = [(who, state), (state, who)];
        for (reviewing, reviewed) in pairs.into_iter().take(if problem.mutual { 1 } else { 2 }) {
            if let Some(slot) = plan.slot_of(problem, reviewing, reviewed) {
                plan.pass_on(problem, slot);
            }
        }
        if problem.instruments[usize::from(who)] & problem.cells[cell].missing
            == problem.cells[cell].missing
        {
            let holders: Vec<Index> = plan.holders(cell).map(|(_, holder)| holder).collect();
            for holder in holders {
                if holder != who && plan.load(holder) <= problem.low[usize::from(holder)] {
                    plan.feed(problem, holder, true);
                }
            }
        }
    }

    /// The problem once `who` is drawn for `cell`, and a plan for it.
    fn plan_with(&self, cell: usize, who: Index) -> Result<Option<(Problem, Filling)>, Undecided> {
        let (problem, begun) = search::fixed(&self.problem, &self.plan, cell, who);
        Ok(plan(&problem, begun)?.map(|plan| (problem, plan)))
    }
}

/// A plan that grows out of `begun`: first with the places divided as before, then with all of that open.
fn plan(problem: &Problem, mut begun: Filling) -> Result<Option<Filling>, Undecided> {
    if problem.chain == 1 || !begun.unsettle() {
        return search::complete(problem, begun);
    }
    let mut anew = begun.clone();
    if let Some(found) = search::complete(problem, begun)? {
        return Ok(Some(found));
    }
    anew.undivide(problem);
    search::complete(problem, anew)
}
