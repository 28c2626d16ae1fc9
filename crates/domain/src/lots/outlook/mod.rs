//! The exact look-ahead: whether a lot may fall on a State without leaving the cycle in a dead end (M18).
//!
//! A plan that completes the whole cycle is kept at all times. Whether a name may be in the pot is first asked of the
//! plan: can it be changed at once, or along alternating paths, so that this name takes the place? Only what stays open
//! goes to the exact search; prices that proved one name to lead to a dead end are tried on the others first. The answer
//! is the same whatever the plan: it speeds up, and decides nothing.

mod bargain;
mod filling;
mod path;
mod pattern;
mod problem;
mod search;

use bargain::{Change, Proof};
use filling::Filling;
use fixedbitset::FixedBitSet;
pub use problem::{Cell, Index, Problem};
use search::Completion;

/// The search was divided too often: neither a completion nor the certainty that there is none was found.
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
    /// Prices that proved names of this pot or an earlier one to lead to a dead end, the latest last.
    proofs: Vec<Proof>,
}

/// How many proofs are kept.
const MOST_PROOFS: usize = 8;

impl Outlook {
    /// Looks for a plan; none if the rules cannot all be met.
    ///
    /// # Errors
    /// [`Undecided`], see [`bargain::MOST_DIVISIONS`].
    pub fn new(problem: Problem) -> Result<Option<Self>, Undecided> {
        Ok(match search::complete(&problem, Filling::empty(&problem))? {
            Completion::Found(plan) => {
                Some(Self { problem, plan, narrowed: None, proofs: Vec::new() })
            }
            Completion::Never(_) => None,
        })
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
        if self.is_excluded(cell, who) {
            return Ok(false);
        }
        self.make_way(cell, who);
        if self.is_at_hand(cell, who) {
            return Ok(true);
        }
        let fixed = self.problem.fix(cell, who);
        let mut begun = self.plan.clone();
        begun.give_up(&self.problem, cell);
        let completion = search::complete(&self.problem, begun);
        self.problem.undo(fixed);
        Ok(match completion? {
            Completion::Found(plan) => {
                self.plan = plan;
                self.plan.join(&self.problem, cell, who);
                true
            }
            Completion::Never(prices) => {
                self.keep(prices);
                false
            }
        })
    }

    /// Whether one of the proofs at hand shows that the cycle cannot be completed once `who` is drawn for `cell`.
    fn is_excluded(&mut self, cell: usize, who: Index) -> bool {
        if self.proofs.is_empty() {
            return false;
        }
        let state = self.problem.cells[cell].state;
        let fixed = self.problem.fix(cell, who);
        let change = Change::new(&self.problem, state, who, (fixed.low, fixed.high));
        let by = self.proofs.iter().rposition(|proof| proof.excludes(&self.problem, &change));
        self.problem.undo(fixed);
        if let Some(at) = by {
            self.proofs[at..].rotate_left(1);
        }
        by.is_some()
    }

    /// Keeps a proof for the names that follow.
    fn keep(&mut self, prices: Option<Vec<i64>>) {
        let Some(prices) = prices else { return };
        if self.proofs.len() == MOST_PROOFS {
            self.proofs.remove(0);
        }
        self.proofs.push(Proof::new(&self.problem, prices));
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
        let mut begun = std::mem::take(&mut self.plan);
        let state = self.problem.cells[cell].state;
        let fixed = self.problem.fix(cell, who);
        begun.give_up(&self.problem, cell);
        if !self.proofs.is_empty() {
            let change = Change::new(&self.problem, state, who, (fixed.low, fixed.high));
            for proof in &mut self.proofs {
                proof.follow(&self.problem, &change);
            }
        }
        Ok(match search::complete(&self.problem, begun)? {
            Completion::Found(plan) => {
                self.plan = plan;
                true
            }
            Completion::Never(_) => false,
        })
    }

    /// Whether the plan as it stands lets `who` take `cell`, perhaps beside its holder.
    fn is_at_hand(&self, cell: usize, who: Index) -> bool {
        let (problem, plan) = (&self.problem, &self.plan);
        let place = &problem.cells[cell];
        let is_in = plan.holders(cell).any(|(_, holder)| holder == who);
        if !is_in
            && (plan.is_reviewing(who, place.state)
                || (!problem.mutual && plan.is_reviewing(place.state, who)))
        {
            return false;
        }
        let others: Vec<Index> =
            plan.holders(cell).map(|(_, holder)| holder).filter(|&holder| holder != who).collect();
        let own = (others.len() + usize::from(is_in)).saturating_sub(1);
        let beyond = plan.beyond(problem, usize::from(place.state)) - own;
        let room = usize::from(problem.room[usize::from(place.state)]).saturating_sub(beyond);
        let rest = place.missing & !problem.instruments[usize::from(who)];
        // Some of the others stay, and take what `who` leaves; the rest of them must be able to go.
        (0..1_usize << others.len()).any(|stay| {
            let stays = |at: &usize| stay >> at & 1 == 1;
            let staying = (0..others.len()).filter(stays);
            let own = staying.map(|at| problem.instruments[usize::from(others[at])]);
            let own: Vec<u16> = own.collect();
            let going: Vec<Index> =
                (0..others.len()).filter(|at| !stays(at)).map(|at| others[at]).collect();
            let is_bound = |other: Index| plan.load(other) <= problem.low[usize::from(other)];
            let swaps = |other: Index| !is_in && plan.can_swap(problem, who, other);
            let can_go = match going.iter().filter(|&&other| is_bound(other)).count() {
                0 => {
                    is_in
                        || plan.load(who) < problem.high[usize::from(who)]
                        || going.iter().any(|&other| swaps(other))
                }
                1 => going.iter().any(|&other| is_bound(other) && swaps(other)),
                _ => false,
            };
            can_go && own.len() <= room && pattern::of(rest, &own).is_some()
        })
    }

    /// Changes the plan into another that is just as good and hinders `who` less from taking `cell`.
    fn make_way(&mut self, cell: usize, who: Index) {
        let (problem, plan) = (&self.problem, &mut self.plan);
        let state = problem.cells[cell].state;
        if plan.load(who) >= problem.high[usize::from(who)] {
            let held: Vec<_> = plan.held(who).collect();
            let _ = held.into_iter().any(|slot| plan.pass_on(problem, slot));
        }
        let pairs = [(who, state), (state, who)];
        for (reviewing, reviewed) in pairs.into_iter().take(if problem.mutual { 1 } else { 2 }) {
            if let Some(slot) = plan.slot_of(reviewing, reviewed) {
                plan.pass_on(problem, slot);
            }
        }
        let holders: Vec<Index> = plan.holders(cell).map(|(_, holder)| holder).collect();
        for holder in holders {
            if holder != who && plan.load(holder) <= problem.low[usize::from(holder)] {
                plan.feed(problem, holder, true);
            }
        }
    }
}
