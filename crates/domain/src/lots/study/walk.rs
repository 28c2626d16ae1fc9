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
    chance: Stream,
}

impl<'a> Walk<'a> {
    /// A walk that begins at a valid outcome.
    pub fn new(problem: &'a Problem, outcome: Outcome, chance: Stream) -> Self {
        let mut load = vec![0; problem.high.len()];
        for &who in outcome.iter().flatten() {
            load[usize::from(who)] += 1;
        }
        let cells = problem.cells.iter();
        let allowed = cells
            .map(|cell| cell.allowed.ones().filter_map(|at| Index::try_from(at).ok()).collect());
        Self { problem, outcome, load, allowed: allowed.collect(), chance }
    }

    /// Where it is.
    pub fn outcome(&self) -> &Outcome {
        &self.outcome
    }

    /// Goes so many steps.
    pub fn run(&mut self, steps: u64) {
        for _ in 0..steps {
            match self.below(if self.problem.chain > 1 { 3 } else { 2 }) {
                0 => self.replace(),
                1 => self.swap(),
                _ => self.lengthen_or_shorten(),
            }
        }
    }

    fn below(&mut self, count: usize) -> usize {
        let count = u64::try_from(count).unwrap_or(u64::MAX);
        usize::try_from(self.chance.below(count)).unwrap_or_default()
    }

    /// A cell, and one of those who were drawn for it.
    fn one(&mut self) -> (usize, usize) {
        let cell = self.below(self.outcome.len());
        let place = self.below(self.outcome[cell].len());
        (cell, place)
    }

    /// Someone else takes the part of one.
    fn replace(&mut self) {
        let (cell, place) = self.one();
        let who = self.anyone(cell);
        let mut takers = self.outcome[cell].clone();
        takers[place] = who;
        self.put(&mut [(cell, takers)]);
    }

    fn anyone(&mut self, cell: usize) -> Index {
        let at = self.below(self.allowed[cell].len());
        self.allowed[cell][at]
    }

    /// Two take each other's parts.
    fn swap(&mut self) {
        let ((cell, place), (other, second)) = (self.one(), self.one());
        if cell == other {
            let mut takers = self.outcome[cell].clone();
            takers.swap(place, second);
            self.put(&mut [(cell, takers)]);
            return;
        }
        let (mut takers, mut others) = (self.outcome[cell].clone(), self.outcome[other].clone());
        std::mem::swap(&mut takers[place], &mut others[second]);
        self.put(&mut [(cell, takers), (other, others)]);
    }

    /// One more is drawn for a cell, or one less. There are as many ways to add one at a given point as there are
    /// names, and one way to take it away: so only one in as many removals is done.
    fn lengthen_or_shorten(&mut self) {
        let cell = self.below(self.outcome.len());
        let mut takers = self.outcome[cell].clone();
        let names = self.allowed[cell].len();
        if self.below(2) == 0 {
            let at = self.below(takers.len() + 1);
            takers.insert(at, self.anyone(cell));
        } else {
            let at = self.below(takers.len());
            takers.remove(at);
            if takers.is_empty() || self.below(names) != 0 {
                return;
            }
        }
        self.put(&mut [(cell, takers)]);
    }

    /// Puts these into their cells, unless that breaks a rule.
    fn put(&mut self, changes: &mut [(usize, Vec<Index>)]) {
        self.exchange(changes);
        let is_valid = changes.iter().all(|(cell, before)| {
            self.is_valid(*cell) && before.iter().all(|&who| self.has_right_number(who))
        });
        if !is_valid {
            self.exchange(changes);
        }
    }

    fn exchange(&mut self, changes: &mut [(usize, Vec<Index>)]) {
        for (cell, takers) in changes {
            for &who in &self.outcome[*cell] {
                self.load[usize::from(who)] -= 1;
            }
            std::mem::swap(&mut self.outcome[*cell], takers);
            for &who in &self.outcome[*cell] {
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
