//! A random walk among the valid outcomes whose end is, after many steps, equally likely to be any of them.
//!
//! Each step proposes a change, and the way back is as likely as the way there; what breaks a rule is not done. That is
//! Metropolis' rule for the uniform distribution. That every outcome can be reached from every other one by such changes
//! is not proved; the walks begin at outcomes that were drawn, each at another one.

use super::{
    super::{
        outlook::{Index, Problem},
        stream::Stream,
    },
    Outcome,
};

/// The walk, where it is.
pub struct Walk<'a> {
    problem: &'a Problem,
    outcome: Outcome,
    load: Vec<u16>,
    /// For each cell, those whom the rules allow that look at the pair alone.
    allowed: Vec<Vec<Index>>,
    chance: Chance,
}

impl<'a> Walk<'a> {
    /// A walk that begins at a valid outcome.
    pub fn new(problem: &'a Problem, outcome: Outcome, mut chance: Stream) -> Self {
        let mut load = vec![0; problem.high.len()];
        for &who in outcome.iter().flatten() {
            load[usize::from(who)] += 1;
        }
        let cells = problem.cells.iter();
        let allowed = cells
            .map(|cell| cell.allowed.ones().filter_map(|at| Index::try_from(at).ok()).collect());
        let chance = Chance(chance.below(u64::MAX));
        Self { problem, outcome, load, allowed: allowed.collect(), chance }
    }

    /// Where it is.
    pub fn outcome(&self) -> &Outcome {
        &self.outcome
    }

    /// Goes so many steps.
    pub fn run(&mut self, steps: u64) {
        for _ in 0..steps {
            match self.chance.below(if self.problem.chain > 1 { 3 } else { 2 }) {
                0 => self.replace(),
                1 => self.swap(),
                _ => self.lengthen_or_shorten(),
            }
        }
    }

    /// A cell, and one of those who were drawn for it.
    fn one(&mut self) -> (usize, usize) {
        let cell = self.chance.below(self.outcome.len());
        let place = self.chance.below(self.outcome[cell].len());
        (cell, place)
    }

    fn anyone(&mut self, cell: usize) -> Index {
        let at = self.chance.below(self.allowed[cell].len());
        self.allowed[cell][at]
    }

    /// Someone else takes the part of one.
    fn replace(&mut self) {
        let (cell, place) = self.one();
        let who = self.anyone(cell);
        let before = self.put(cell, place, who);
        if !(self.is_valid(cell) && self.has_right_number(before)) {
            self.put(cell, place, before);
        }
    }

    fn put(&mut self, cell: usize, place: usize, who: Index) -> Index {
        let before = std::mem::replace(&mut self.outcome[cell][place], who);
        self.load[usize::from(before)] -= 1;
        self.load[usize::from(who)] += 1;
        before
    }

    /// Two take each other's parts. The numbers of reviews stay as they are.
    fn swap(&mut self) {
        let (one, other) = (self.one(), self.one());
        self.exchange(one, other);
        if !(self.is_valid(one.0) && self.is_valid(other.0)) {
            self.exchange(one, other);
        }
    }

    fn exchange(&mut self, (cell, place): (usize, usize), (other, second): (usize, usize)) {
        let (first, last) = (self.outcome[cell][place], self.outcome[other][second]);
        self.outcome[cell][place] = last;
        self.outcome[other][second] = first;
    }

    /// One more is drawn for a cell, or one less. There are as many ways to add one at a given point as there are
    /// names, and one way to take it away: so only one in as many removals is done.
    fn lengthen_or_shorten(&mut self) {
        let cell = self.chance.below(self.outcome.len());
        let (names, taken) = (self.allowed[cell].len(), self.outcome[cell].len());
        if self.chance.below(2) == 0 {
            let at = self.chance.below(taken + 1);
            let who = self.anyone(cell);
            self.outcome[cell].insert(at, who);
            self.load[usize::from(who)] += 1;
            if !self.is_valid(cell) {
                self.outcome[cell].remove(at);
                self.load[usize::from(who)] -= 1;
            }
        } else if taken > 1 {
            let at = self.chance.below(taken);
            if self.chance.below(names) != 0 {
                return;
            }
            let who = self.outcome[cell].remove(at);
            self.load[usize::from(who)] -= 1;
            if !(self.is_valid(cell) && self.has_right_number(who)) {
                self.outcome[cell].insert(at, who);
                self.load[usize::from(who)] += 1;
            }
        }
    }

    fn has_right_number(&self, who: Index) -> bool {
        let (at, problem) = (usize::from(who), self.problem);
        (problem.low[at]..=problem.high[at]).contains(&self.load[at])
    }

    /// Whether those who take a cell may, one after another.
    fn is_valid(&self, cell: usize) -> bool {
        let place = &self.problem.cells[cell];
        let state = place.state;
        let mut missing = place.missing;
        for &who in &self.outcome[cell] {
            let part = self.problem.instruments[usize::from(who)] & missing;
            missing &= !part;
            let is_fine = part != 0
                && place.allowed.contains(usize::from(who))
                && self.has_right_number(who)
                && (self.problem.mutual || !self.reviews(state, who))
                && self.times(state, who) == 1;
            if !is_fine {
                return false;
            }
        }
        let cells = self.problem.cells_of[usize::from(state)].iter();
        let more: usize = cells.map(|&cell| self.outcome[cell].len() - 1).sum();
        missing == 0 && more <= usize::from(self.problem.room[usize::from(state)])
    }

    fn reviews(&self, who: Index, state: Index) -> bool {
        self.times(state, who) > 0
    }

    /// How often `state` has `who` as a reviewing State.
    fn times(&self, state: Index, who: Index) -> usize {
        let cells = self.problem.cells_of[usize::from(state)].iter();
        cells.map(|&cell| self.outcome[cell].iter().filter(|&&other| other == who).count()).sum()
    }
}

/// Numbers for the steps of one walk, of which there are hundreds of thousands: SplitMix64, which costs a fraction of a
/// digest. Nothing is drawn by lot with it.
struct Chance(u64);

impl Chance {
    /// A number below `count`, each as likely as any other but for one part in some 2^50.
    fn below(&mut self, count: usize) -> usize {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mixed = (self.0 ^ (self.0 >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        let mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        let number = u128::from(mixed ^ (mixed >> 31)) * count as u128;
        // The upper half of the product is below `count`.
        usize::try_from(number >> 64).unwrap_or_default()
    }
}

#[cfg(test)]
mod tests {
    use super::{
        super::{
            super::{
                outlook::Outlook,
                standing::Standing,
                tests::{complement, input, whole},
            },
            count,
        },
        *,
    };
    use crate::lots::rules::Rules;

    /// How far the frequencies of the pairs at the end of many walks are from those in all outcomes, at most.
    fn check(rules: Rules, codes: &[&str]) {
        let problem = Standing::new(rules, input(codes).canonical()).problem();
        let all = count::all(&problem, 20_000_000).unwrap();
        let people = problem.high.len();
        let mut pairs = vec![0_u32; people * people];
        let begun = first(&problem);
        let walks = 1_000;
        for number in 0..walks {
            let chance = Stream::new(&[7; 32], format!("{number}").as_bytes());
            let mut walk = Walk::new(&problem, begun.clone(), chance);
            walk.run(8_000);
            for (cell, takers) in problem.cells.iter().zip(walk.outcome()) {
                for &who in takers {
                    pairs[usize::from(cell.state) * people + usize::from(who)] += 1;
                }
            }
        }
        assert!(all.outcomes > 50, "{}", all.outcomes);
        for (pair, &seen) in pairs.iter().enumerate() {
            let (is, expected) = (f64::from(seen) / f64::from(walks), all.share(pair));
            assert!((is - expected).abs() < 0.07, "pair {pair}: {is} instead of {expected}");
        }
    }

    /// Some outcome: the first names that can be drawn.
    fn first(problem: &Problem) -> Outcome {
        let mut outlook = Outlook::new(problem.clone()).unwrap().unwrap();
        let mut outcome = vec![Vec::new(); problem.cells.len()];
        for (cell, takers) in outcome.iter_mut().enumerate() {
            while outlook.problem().cells[cell].missing != 0 {
                let people = Index::try_from(problem.high.len()).unwrap();
                let who = (0..people).find(|&who| outlook.is_completable(cell, who).unwrap());
                takers.push(who.unwrap());
                outlook.fix(cell, who.unwrap()).unwrap();
            }
        }
        outcome
    }

    #[test]
    fn a_walk_comes_to_every_outcome_equally_often() {
        check(Rules { mutual_reviews: true, ..whole(1) }, &["A7A", "A7B", "A7C", "B7A", "B7B"]);
        check(
            Rules { mutual_reviews: true, ..complement(1) },
            &["A3A", "A1B", "A3C", "B3A", "B3B"],
        );
    }
}
