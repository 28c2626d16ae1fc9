//! Who could take which place, and which pairs are settled on the way to an answer.

use super::super::problem::{Index, Problem};

/// One who could take a cell.
#[derive(Clone, Copy, Debug)]
pub struct Taker {
    /// The participant.
    pub who: Index,
    /// What it is a party to of what the cell is missing.
    pub part: u16,
}

/// Those who could take a cell by the problem alone, by their positions.
pub fn takers(problem: &Problem, cell: usize) -> Vec<Taker> {
    let place = &problem.cells[cell];
    let all = place.allowed.ones().filter_map(|at| Index::try_from(at).ok());
    all.map(|who| Taker { who, part: problem.instruments[usize::from(who)] & place.missing })
        .filter(|taker| taker.part != 0 && problem.high[usize::from(taker.who)] > 0)
        .collect()
}

/// For each cell, who could take it, and the pairs that must come about.
#[derive(Clone, Debug)]
pub struct Market {
    takers: Vec<Vec<Taker>>,
    required: Vec<(usize, Index)>,
}

impl Market {
    /// Everyone whom the problem allows.
    pub fn new(problem: &Problem) -> Self {
        let takers = (0..problem.cells.len()).map(|cell| takers(problem, cell)).collect();
        Self { takers, required: Vec::new() }
    }

    /// Those who could take `cell`.
    pub fn takers(&self, cell: usize) -> &[Taker] {
        &self.takers[cell]
    }

    /// Whether `who` could take `cell`.
    pub fn can_take(&self, cell: usize, who: Index) -> bool {
        self.takers[cell].binary_search_by_key(&who, |taker| taker.who).is_ok()
    }

    /// Whether `who` must take `cell`.
    pub fn is_required(&self, cell: usize, who: Index) -> bool {
        !self.required.is_empty() && self.required.contains(&(cell, who))
    }

    /// The pairs that must come about.
    pub fn required(&self) -> &[(usize, Index)] {
        &self.required
    }

    /// From now on `who` does not take `cell`.
    pub fn forbid(&mut self, cell: usize, who: Index) {
        self.takers[cell].retain(|taker| taker.who != who);
    }

    /// From now on `who` takes `cell`, and so no other place of that State; nor does that State review it.
    pub fn require(&mut self, problem: &Problem, cell: usize, who: Index) {
        let state = problem.cells[cell].state;
        for &other in problem.cells_of[usize::from(state)].iter().filter(|&&other| other != cell) {
            self.forbid(other, who);
        }
        if !problem.mutual {
            for &other in &problem.cells_of[usize::from(who)] {
                self.forbid(other, state);
            }
        }
        self.required.push((cell, who));
    }
}
