//! Following a number of reviews that is wrong through the choices of the States: to a chain of other choices that sets
//! it right, or to prices that prove that nothing can.
//!
//! Who has too few reviews pulls, and who has too many pushes. A State that could choose with more who pull, or fewer who
//! push, would in turn leave others with too few or give others too many, unless these can do with one review less or
//! take one more: then the chain of choices that led there is followed. Where everyone drawn in was gone through, no
//! State can choose better, and prices of one less for all who pull and one more for all who push are the proof.

use std::collections::VecDeque;

use super::{
    super::problem::Index,
    bidding::Bidding,
    covers::{Cover, cheapest, twice},
    prices::BONUS,
};

/// The weight of who pulls or pushes against how many more would be drawn in.
const PULL: i64 = 1 << 16;

/// The weight of a choice after which two would review each other.
const MUTUAL: i64 = 1 << 8;

/// Another choice of a State, and on whose account it would be made.
struct Choice {
    state: Index,
    cover: Cover,
    cause: Index,
}

/// Who was drawn in so far.
struct Drawn {
    /// Below zero who pulls, above zero who pushes.
    pulls: Vec<i64>,
    /// The choice that draws a participant in; none where its own number is wrong.
    by: Vec<Option<usize>>,
    choices: Vec<Choice>,
    waiting: VecDeque<Index>,
}

impl Drawn {
    fn draw_in(&mut self, who: Index, pull: i64, by: Option<usize>) {
        let at = usize::from(who);
        if self.pulls[at] == 0 {
            self.pulls[at] = pull;
            self.by[at] = by;
            self.waiting.push_back(who);
        }
    }
}

impl Bidding<'_> {
    /// Follows the numbers that are wrong as long as that sets one of them right. Gives prices if nothing can.
    pub fn follow(&mut self, press: i64) -> Option<Vec<i64>> {
        loop {
            let wrong = self.wrong();
            if wrong == 0 {
                return None;
            }
            let mut drawn = Drawn {
                pulls: vec![0; self.load.len()],
                by: vec![None; self.load.len()],
                choices: Vec::new(),
                waiting: VecDeque::new(),
            };
            for (some, pull) in [(&self.few, -1), (&self.many, 1)] {
                for &who in some {
                    drawn.draw_in(who, pull, None);
                }
            }
            let Some(last) = self.draw_in_all(&mut drawn)? else { return Some(drawn.pulls) };
            self.make(&drawn, last, press);
            if self.wrong() >= wrong {
                return None;
            }
        }
    }

    /// By how many reviews the numbers are wrong.
    fn wrong(&self) -> u32 {
        let few = self.few.iter().map(|&who| usize::from(who));
        let many = self.many.iter().map(|&who| usize::from(who));
        few.map(|at| u32::from(self.problem.low[at] - self.load[at])).sum::<u32>()
            + many.map(|at| u32::from(self.load[at] - self.problem.high[at])).sum::<u32>()
    }

    /// Goes on from everyone who is drawn in. Gives the choice that draws in nobody else, or none if everyone was gone
    /// through. `None`: what was found cannot be made use of.
    fn draw_in_all(&self, drawn: &mut Drawn) -> Option<Option<usize>> {
        while let Some(who) = drawn.waiting.pop_front() {
            let states: Vec<Index> = if drawn.pulls[usize::from(who)] < 0 {
                let cells = self.problem.reach[usize::from(who)].ones();
                let open = cells.filter(|&cell| self.market.can_take(cell, who));
                open.map(|cell| self.problem.cells[cell].state).collect()
            } else {
                let states = self.states.iter().copied();
                states.filter(|&state| self.is_reviewing(who, state)).collect()
            };
            for state in states {
                while let Some(cover) = self.better(drawn, state) {
                    let is_sound = twice(&cover).is_none();
                    let choice = drawn.choices.len();
                    if !self.draw_in(drawn, state, cover, who) {
                        return is_sound.then_some(Some(choice));
                    }
                }
            }
        }
        Some(None)
    }

    /// A choice of a State with more who pull or fewer who push than now, if there is one; of such choices one that
    /// draws in as few others as possible.
    fn better(&self, drawn: &Drawn, state: Index) -> Option<Cover> {
        let (problem, market) = (self.problem, self.market);
        let now = &self.covers[usize::from(state)];
        let pull = |cell: usize, who: Index| {
            let bonus = if market.is_required(cell, who) { BONUS } else { 0 };
            drawn.pulls[usize::from(who)] * PULL - bonus * PULL
        };
        let cost = |cell: usize, who: Index| {
            let (at, pull) = (usize::from(who), pull(cell, who));
            if pull != 0 {
                return pull;
            }
            let is_in = now.iter().any(|(_, takers)| takers.contains(&who));
            let draws_in = match is_in {
                true => -i64::from(self.load[at] <= problem.low[at]),
                false => i64::from(self.load[at] >= problem.high[at]),
            };
            let is_mutual = !problem.mutual && self.is_reviewing(state, who);
            draws_in + if is_mutual { MUTUAL } else { 0 }
        };
        let pulls = |cover: &Cover| -> i64 {
            cover.iter().flat_map(|(cell, takers)| takers.iter().map(|&who| pull(*cell, who))).sum()
        };
        let (_, cover) = cheapest(problem, usize::from(state), |cell| market.takers(cell), &cost);
        (!cover.is_empty() && pulls(&cover) < pulls(now)).then_some(cover)
    }

    /// Draws in whom another choice of a State leaves with too few reviews or gives too many. False: nobody.
    fn draw_in(&self, drawn: &mut Drawn, state: Index, cover: Cover, cause: Index) -> bool {
        let before = drawn.waiting.len();
        let by = Some(drawn.choices.len());
        let of = |cover: &Cover| -> Vec<Index> {
            cover.iter().flat_map(|(_, takers)| takers.iter().copied()).collect()
        };
        let (old, new) = (of(&self.covers[usize::from(state)]), of(&cover));
        for who in old.iter().copied().filter(|who| !new.contains(who)) {
            let at = usize::from(who);
            if self.load[at] <= self.problem.low[at] {
                drawn.draw_in(who, -1, by);
            }
        }
        for who in new.iter().copied().filter(|who| !old.contains(who)) {
            let at = usize::from(who);
            if self.load[at] >= self.problem.high[at] {
                drawn.draw_in(who, 1, by);
            }
        }
        drawn.choices.push(Choice { state, cover, cause });
        drawn.waiting.len() > before
    }

    /// Makes a choice, and those that led to it.
    fn make(&mut self, drawn: &Drawn, last: usize, press: i64) {
        let mut next = Some(last);
        while let Some(at) = next {
            let Choice { state, cover, cause } = &drawn.choices[at];
            self.replace(*state, cover.clone(), press);
            next = drawn.by[usize::from(*cause)];
        }
    }
}
