//! Proofs by prices that the open places cannot all be filled.
//!
//! In a completion the reviewing States of all States cost together what each costs times the number of its reviews.
//! That is no more than the price times the most reviews where the price is above zero, and the price times the least
//! where it is below. If the cheapest ways to cover the places of each State cost more than that, there is no
//! completion. Whole numbers only: the proof is exact whatever the prices, and however they were found.

use super::{
    super::problem::{Index, Problem},
    covers::{NEVER, cheapest},
    market::{Market, Taker, takers},
};

/// What a pair that must come about is given on top of its price: more than all prices together.
pub const BONUS: i64 = 1_000_000_000;

/// Whether these prices, one for each participant, prove that there is no completion with the pairs of `market`.
pub fn prove_none(problem: &Problem, market: &Market<'_>, prices: &[i64]) -> bool {
    let price = |cell: usize, who: Index| {
        prices[usize::from(who)] - if market.is_required(cell, who) { BONUS } else { 0 }
    };
    let mut least = BONUS * i64::try_from(market.required().len()).unwrap_or(0);
    for state in 0..problem.cells_of.len() {
        let (cost, _) = cheapest(problem, state, |cell| market.takers(cell), &price);
        if cost >= NEVER {
            return true;
        }
        least += cost;
    }
    least > prices.iter().enumerate().map(|(who, &price)| most(problem, who, price)).sum()
}

/// The most that a participant's reviews can cost together.
fn most(problem: &Problem, who: usize, price: i64) -> i64 {
    price * i64::from(if price > 0 { problem.high[who] } else { problem.low[who] })
}

/// Prices that proved one question to have no completion, kept for the questions that follow: most names that cannot be
/// drawn cannot be drawn for the same reason.
#[derive(Clone, Debug)]
pub struct Proof {
    prices: Vec<i64>,
    /// What the cheapest way to cover the open places of each State costs, as the problem stands.
    costs: Vec<i64>,
    /// By how much these costs fall short of a proof, as the problem stands.
    short: i64,
}

impl Proof {
    /// These prices, for the problem as it stands.
    pub fn new(problem: &Problem, prices: Vec<i64>) -> Self {
        let cost = |state| cost_of(problem, state, &open(problem, state), &prices);
        let costs: Vec<i64> = (0..problem.cells_of.len()).map(cost).collect();
        let bound: i64 =
            prices.iter().enumerate().map(|(who, &price)| most(problem, who, price)).sum();
        let short = bound - costs.iter().sum::<i64>();
        Self { prices, costs, short }
    }

    /// Whether they prove that there is no completion after a change.
    pub fn excludes(&self, after: &Problem, change: &Change) -> bool {
        self.short + self.change(after, change) < 0
    }

    /// The change has come about.
    pub fn follow(&mut self, after: &Problem, change: &Change) {
        self.short += self.change(after, change);
        for (state, takers) in &change.states {
            self.costs[*state] = cost_of(after, *state, takers, &self.prices);
        }
    }

    /// By how much more they fall short after a change.
    fn change(&self, after: &Problem, change: &Change) -> i64 {
        let (who, (low, high)) = (change.who, change.before);
        let price = self.prices[who];
        let before = price * i64::from(if price > 0 { high } else { low });
        let costs = change.states.iter().map(|(state, takers)| {
            cost_of(after, *state, takers, &self.prices) - self.costs[*state]
        });
        most(after, who, price) - before - costs.sum::<i64>()
    }
}

/// What changes once a lot has fallen: the covers of the State under review and of the one drawn, and the numbers of the
/// one drawn.
pub struct Change {
    who: usize,
    /// How many reviews it had to perform at least before, and could perform at most.
    before: (u16, u16),
    /// The two States, with those who can take their open cells now.
    states: [(usize, Takers); 2],
}

/// Some cells, with those who can take them.
type Takers = Vec<(usize, Vec<Taker>)>;

impl Change {
    /// `who` was drawn for a place of `state`: `after` is the problem now; `before`, the numbers of `who` before it.
    pub fn new(after: &Problem, state: Index, who: Index, before: (u16, u16)) -> Self {
        let of = |state: Index| (usize::from(state), open(after, usize::from(state)));
        Self { who: usize::from(who), before, states: [of(state), of(who)] }
    }
}

/// The open cells of a State, with those who can take them.
fn open(problem: &Problem, state: usize) -> Takers {
    problem.open_cells(state).map(|&cell| (cell, takers(problem, cell))).collect()
}

/// The least that covering the open places of `state` costs.
fn cost_of(problem: &Problem, state: usize, cells: &Takers, prices: &[i64]) -> i64 {
    let of = |cell: usize| {
        let found = cells.iter().find(|(known, _)| *known == cell);
        found.map_or(&[][..], |(_, takers)| takers.as_slice())
    };
    cheapest(problem, state, of, &|_, who| prices[usize::from(who)]).0
}
