//! Rounds in which every State under review chooses its reviewing States anew, at prices that follow the demand.

use std::collections::BTreeMap;

use fixedbitset::FixedBitSet;

use super::{
    super::{
        pattern,
        problem::{Index, Problem},
    },
    covers::{Cover, NEVER, cheapest, twice},
    market::Market,
    prices::BONUS,
};

/// Who covers what at the moment, and at what prices.
pub struct Bidding<'a> {
    pub(super) problem: &'a Problem,
    pub(super) market: &'a Market<'a>,
    /// For each State, who takes its open cells.
    pub(super) covers: Vec<Cover>,
    /// The States with open cells.
    pub(super) states: Vec<Index>,
    /// How many reviews each participant has.
    pub(super) load: Vec<u16>,
    /// The States that each participant reviews.
    reviews: Vec<Vec<Index>>,
    /// How often each had too many reviews at the end of a round, less how often it had too few.
    prices: Vec<i64>,
    /// How often two were to review each other at the end of a round, from either side.
    pairs: BTreeMap<(Index, Index), i64>,
    /// Who has too few reviews, and who too many.
    pub(super) few: Vec<Index>,
    pub(super) many: Vec<Index>,
    /// The States whose covers can stay, by the rules that look at one State alone.
    sound: FixedBitSet,
    /// The States of the pairs that review each other, as of the last round.
    both_ways: Vec<Index>,
    /// What each participant costs at the moment.
    costs: Vec<i64>,
}

/// How hard what is wrong now presses in a round.
pub fn press(round: u16) -> i64 {
    2 + i64::from(round / 4)
}

impl<'a> Bidding<'a> {
    /// Before the first round. `covers` is what is there to begin with.
    pub fn new(problem: &'a Problem, market: &'a Market<'a>, covers: Vec<Cover>) -> Self {
        let mut load = vec![0; problem.high.len()];
        let mut reviews = vec![Vec::new(); problem.high.len()];
        for (state, cover) in (0..).zip(&covers) {
            for who in cover.iter().flat_map(|(_, takers)| takers) {
                load[usize::from(*who)] += 1;
                reviews[usize::from(*who)].push(state);
            }
        }
        let states = (0..covers.len()).filter(|&state| problem.open_cells(state).next().is_some());
        let mut bidding = Self {
            problem,
            market,
            few: Vec::new(),
            many: Vec::new(),
            sound: FixedBitSet::with_capacity(problem.cells_of.len()),
            both_ways: Vec::new(),
            costs: vec![0; problem.high.len()],
            states: states.filter_map(|state| Index::try_from(state).ok()).collect(),
            covers,
            load,
            reviews,
            prices: vec![0; problem.high.len()],
            pairs: BTreeMap::new(),
        };
        for who in (0..bidding.load.len()).filter_map(|at| Index::try_from(at).ok()) {
            bidding.sort(who);
        }
        for at in 0..bidding.states.len() {
            bidding.look_at(bidding.states[at]);
        }
        bidding
    }

    /// Whether a participant is among those with too few reviews or too many.
    fn sort(&mut self, who: Index) {
        let (at, problem) = (usize::from(who), self.problem);
        self.few.retain(|&other| other != who);
        self.many.retain(|&other| other != who);
        if self.load[at] < problem.low[at] {
            self.few.push(who);
        } else if self.load[at] > problem.high[at] {
            self.many.push(who);
        }
    }

    /// Whether the cover of a State can stay.
    fn look_at(&mut self, state: Index) {
        let is_sound = self.is_sound(state);
        self.sound.set(usize::from(state), is_sound);
    }

    /// The State takes another cover. Gives the one before.
    fn exchange(&mut self, state: Index, cover: Cover, press: i64) -> Cover {
        let before = std::mem::replace(&mut self.covers[usize::from(state)], cover);
        for who in before.iter().flat_map(|(_, takers)| takers.iter().copied()) {
            let mine = &mut self.reviews[usize::from(who)];
            if let Some(at) = mine.iter().position(|&other| other == state) {
                mine.swap_remove(at);
            }
            self.count(who, press);
        }
        let takers = self.covers[usize::from(state)].iter().flat_map(|(_, takers)| takers);
        for who in takers.copied().collect::<Vec<_>>() {
            self.reviews[usize::from(who)].push(state);
            self.count(who, press);
        }
        before
    }

    /// The number of a participant's reviews has changed.
    fn count(&mut self, who: Index, press: i64) {
        let at = usize::from(who);
        self.load[at] = u16::try_from(self.reviews[at].len()).unwrap_or(u16::MAX);
        self.sort(who);
        self.costs[at] = self.cost(at, press);
    }

    /// What a participant costs at the moment. What was said of it in earlier rounds counts most, with what it has too
    /// many or too few of now, pressing more from round to round; then how many reviews it has.
    fn cost(&self, at: usize, press: i64) -> i64 {
        let (load, low, high) = (self.load[at], self.problem.low[at], self.problem.high[at]);
        let now = if load < low {
            -press
        } else if load >= high {
            press
        } else {
            0
        };
        64 * (self.prices[at] + now) + 8 * i64::from(load)
    }

    /// What each participant has become dearer by.
    pub fn prices(&self) -> &[i64] {
        &self.prices
    }

    /// One round. True: no rule is broken any more. In the first round only those choose whose covers cannot stay; later
    /// also those who could set something right. A round ends early once the numbers of all are right.
    pub fn is_over(&mut self, round: u16) -> bool {
        let press = press(round);
        self.costs = (0..self.load.len()).map(|at| self.cost(at, press)).collect();
        for at in 0..self.states.len() {
            let state = self.states[at];
            if !self.sound.contains(usize::from(state)) || (round > 0 && self.could_help(state)) {
                self.choose(state, round, press);
                self.look_at(state);
            }
        }
        for &who in &self.many {
            self.prices[usize::from(who)] += 1;
        }
        for &who in &self.few {
            self.prices[usize::from(who)] -= 1;
        }
        let mutual = self.mutual();
        for &pair in &mutual {
            *self.pairs.entry(pair).or_default() += 1;
        }
        self.both_ways = mutual.iter().flat_map(|&(one, other)| [one, other]).collect();
        self.few.is_empty()
            && self.many.is_empty()
            && mutual.is_empty()
            && self.states.iter().all(|&state| self.sound.contains(usize::from(state)))
    }

    /// Whether another choice of a State could set right what is wrong.
    fn could_help(&self, state: Index) -> bool {
        let mut open = self.problem.open_cells(usize::from(state));
        self.both_ways.contains(&state)
            || self.many.iter().any(|&who| self.is_reviewing(who, state))
            || open.any(|&cell| self.few.iter().any(|&who| self.market.can_take(cell, who)))
    }

    /// The State takes the cheapest cover at the prices of the moment.
    fn choose(&mut self, state: Index, round: u16, press: i64) {
        let at = usize::from(state);
        self.exchange(state, Cover::new(), press);
        let reviewed = self.reviews[at].clone();
        let price = |cell, who: Index| {
            if self.market.is_required(cell, who) {
                return -BONUS;
            }
            let mut price = self.costs[usize::from(who)];
            if !self.problem.mutual && reviewed.contains(&who) {
                price += 128 * press;
            }
            if let Some(pair) = self.pairs.get(&(who, state)) {
                price += 64 * pair;
            }
            // Among equals another one each time.
            let turn = u32::from(who) * 7 + u32::from(state) * 13 + u32::from(round) * 29;
            price + i64::from(turn % 8)
        };
        let takers = |cell| self.market.takers(cell);
        let (mut cost, mut cover) = cheapest(self.problem, at, takers, &price);
        if let Some((first, second, who)) = twice(&cover) {
            // It cannot have both places: whichever of the two it leaves for less.
            let without = |left: usize| {
                let price = |cell, taker| {
                    if (cell, taker) == (left, who) { BONUS } else { price(cell, taker) }
                };
                cheapest(self.problem, at, takers, &price)
            };
            let (one, other) = (without(first), without(second));
            (cost, cover) = if one.0 <= other.0 { one } else { other };
        }
        if cost >= NEVER {
            return;
        }
        self.exchange(state, cover, press);
    }

    /// The State takes another cover.
    pub(super) fn replace(&mut self, state: Index, cover: Cover, press: i64) {
        self.exchange(state, cover, press);
        self.look_at(state);
    }

    /// Whether `who` reviews `state` at the moment.
    pub(super) fn is_reviewing(&self, who: Index, state: Index) -> bool {
        self.reviews[usize::from(who)].contains(&state)
    }

    /// The pairs that review each other, both ways round.
    pub(super) fn mutual(&self) -> Vec<(Index, Index)> {
        if self.problem.mutual {
            return Vec::new();
        }
        let of = |&state: &Index| {
            let takers = self.covers[usize::from(state)].iter().flat_map(|(_, takers)| takers);
            takers.filter(move |&&who| self.is_reviewing(state, who)).map(move |&who| (who, state))
        };
        self.states.iter().flat_map(of).collect()
    }

    /// Whether the cover of a State is one by the rules that look at this State alone, with all pairs that must be.
    pub(super) fn is_sound(&self, state: Index) -> bool {
        let at = usize::from(state);
        let cover = &self.covers[at];
        let of = |cell: usize| cover.iter().find(|(known, _)| *known == cell);
        let are_covered = self.problem.open_cells(at).all(|&cell| {
            of(cell).is_some_and(|(_, takers)| {
                takers.iter().all(|&who| self.market.can_take(cell, who))
                    && self.is_covered(cell, takers)
            })
        });
        let more: usize = cover.iter().map(|(_, takers)| takers.len().saturating_sub(1)).sum();
        let mut required = self.market.required().iter();
        are_covered
            && more <= usize::from(self.problem.room[at])
            && twice(cover).is_none()
            && required.all(|&(cell, who)| {
                self.problem.cells[cell].state != state
                    || of(cell).is_some_and(|(_, takers)| takers.contains(&who))
            })
    }

    fn is_covered(&self, cell: usize, takers: &[Index]) -> bool {
        let place = &self.problem.cells[cell];
        let own = takers.iter().map(|&who| self.problem.instruments[usize::from(who)]);
        place.is_optional || pattern::of(place.missing, &own.collect::<Vec<_>>()).is_some()
    }
}
