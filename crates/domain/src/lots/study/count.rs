//! Every valid outcome of a small cycle, one after another.

use super::super::outlook::{Index, Problem};

/// What all valid outcomes have in common.
pub struct All {
    /// How many there are.
    pub outcomes: u64,
    /// In how many each pair comes about: by the State under review, then the reviewing State.
    pairs: Vec<u64>,
    people: usize,
}

impl All {
    /// In what part of the outcomes a pair comes about.
    pub fn share(&self, pair: usize) -> f64 {
        self.pairs[pair] as f64 / self.outcomes.max(1) as f64
    }

    /// How many reviews a participant performs in the mean.
    pub fn load(&self, who: usize) -> f64 {
        (0..self.people).map(|state| self.share(state * self.people + who)).sum()
    }
}

/// Goes through all outcomes; none if that takes more than `most` steps.
pub fn all(problem: &Problem, most: u64) -> Option<All> {
    let mut problem = problem.clone();
    let people = problem.high.len();
    let found = All { outcomes: 0, pairs: vec![0; people * people], people };
    let mut count = Count { taken: Vec::new(), left: most, found };
    count.fill(&mut problem, 0).then_some(count.found)
}

struct Count {
    /// The pairs so far.
    taken: Vec<usize>,
    left: u64,
    found: All,
}

impl Count {
    /// Fills the cells from `cell` on in all ways. False: too many.
    fn fill(&mut self, problem: &mut Problem, cell: usize) -> bool {
        let Some(left) = self.left.checked_sub(1) else { return false };
        self.left = left;
        let Some(place) = problem.cells.get(cell) else {
            if problem.low.iter().all(|&low| low == 0) {
                self.found.outcomes += 1;
                for &pair in &self.taken {
                    self.found.pairs[pair] += 1;
                }
            }
            return true;
        };
        if place.missing == 0 {
            return self.fill(problem, cell + 1);
        }
        let (people, state) = (problem.high.len(), usize::from(place.state));
        for at in place.allowed.ones().collect::<Vec<_>>() {
            let who = Index::try_from(at).unwrap_or(Index::MAX);
            if !problem.eligible(cell, who) {
                continue;
            }
            let fixed = problem.fix(cell, who);
            self.taken.push(state * people + at);
            let is_counted = self.fill(problem, cell);
            self.taken.pop();
            problem.undo(fixed);
            if !is_counted {
                return false;
            }
        }
        true
    }
}
