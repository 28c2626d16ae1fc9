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
        let costs: Vec<i64> =
            (0..problem.cells_of.len()).map(|state| cost(problem, state, &prices)).collect();
        let bound: i64 =
            prices.iter().enumerate().map(|(who, &price)| most(problem, who, price)).sum();
        let short = bound - costs.iter().sum::<i64>();
        Self { prices, costs, short }
    }

    /// Whether they prove that there is no completion once `who` is drawn for `cell`: `after` is the problem then.
    pub fn excludes(&self, before: &Problem, after: &Problem, cell: usize, who: Index) -> bool {
        let state = usize::from(before.cells[cell].state);
        self.short + self.change(before, after, state, usize::from(who)) < 0
    }

    /// `who` was drawn for a place of `state`.
    pub fn follow(&mut self, before: &Problem, after: &Problem, state: usize, who: usize) {
        self.short += self.change(before, after, state, who);
        for state in [state, who] {
            self.costs[state] = cost(after, state, &self.prices);
        }
    }

    /// By how much more they fall short once `who` is drawn for a place of `state`. No other State's covers change.
    fn change(&self, before: &Problem, after: &Problem, state: usize, who: usize) -> i64 {
        let bound = most(after, who, self.prices[who]) - most(before, who, self.prices[who]);
        let costs = [state, who].map(|at| cost(after, at, &self.prices) - self.costs[at]);
        bound - costs[0] - costs[1]
    }
}

/// The least that covering the open places of `state` costs.
fn cost(problem: &Problem, state: usize, prices: &[i64]) -> i64 {
    let cells: Vec<(usize, Vec<Taker>)> =
        problem.open_cells(state).map(|&cell| (cell, takers(problem, cell))).collect();
    let of = |cell: usize| {
        let found = cells.iter().find(|(known, _)| *known == cell);
        found.map_or(&[][..], |(_, takers)| takers.as_slice())
    };
    cheapest(problem, state, of, &|_, who| prices[usize::from(who)]).0
}
