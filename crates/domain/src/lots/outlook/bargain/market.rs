//! Who could take which place, and which pairs are settled on the way to an answer.

use std::cell::OnceCell;

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

/// For each cell, who could take it, and the pairs that are settled.
#[derive(Clone, Debug)]
pub struct Market<'a> {
    problem: &'a Problem,
    /// What was asked for already: most questions touch few cells.
    takers: Vec<OnceCell<Vec<Taker>>>,
    forbidden: Vec<(usize, Index)>,
    required: Vec<(usize, Index)>,
}

impl<'a> Market<'a> {
    /// Everyone whom the problem allows.
    pub fn new(problem: &'a Problem) -> Self {
        let takers = vec![OnceCell::new(); problem.cells.len()];
        Self { problem, takers, forbidden: Vec::new(), required: Vec::new() }
    }

    /// Those who could take `cell`.
    pub fn takers(&self, cell: usize) -> &[Taker] {
        self.takers[cell].get_or_init(|| {
            let mut all = takers(self.problem, cell);
            all.retain(|taker| !self.forbidden.contains(&(cell, taker.who)));
            all
        })
    }

    /// Whether `who` could take `cell`.
    pub fn can_take(&self, cell: usize, who: Index) -> bool {
        let (place, at) = (&self.problem.cells[cell], usize::from(who));
        place.allowed.contains(at)
            && self.problem.instruments[at] & place.missing != 0
            && self.problem.high[at] > 0
            && !self.forbidden.contains(&(cell, who))
    }

    /// Whether no pair was settled yet.
    pub fn is_unsettled(&self) -> bool {
        self.required.is_empty() && self.forbidden.is_empty()
    }

    /// Whether `who` must take `cell`.
    pub fn is_required(&self, cell: usize, who: Index) -> bool {
        self.required.contains(&(cell, who))
    }

    /// The pairs that must come about.
    pub fn required(&self) -> &[(usize, Index)] {
        &self.required
    }

    /// From now on `who` does not take `cell`.
    pub fn forbid(&mut self, cell: usize, who: Index) {
        if let Some(known) = self.takers[cell].get_mut() {
            known.retain(|taker| taker.who != who);
        }
        self.forbidden.push((cell, who));
    }

    /// From now on `who` takes `cell`, and so no other place of that State; nor does that State review it.
    pub fn require(&mut self, cell: usize, who: Index) {
        let problem = self.problem;
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
