//! The breadth-first search for an alternating path, and the changes that such a path stands for.

use std::collections::VecDeque;

use super::{
    filling::Slot,
    problem::{Index, Problem},
};

/// Who was reached, from whom, and by which slot.
pub struct Search {
    from: Vec<Option<(Option<Index>, Slot)>>,
    waiting: VecDeque<Index>,
    /// From how many more it goes on.
    left: usize,
}

/// From how many participants a search goes on where not finding a path proves nothing.
const MOST_STEPS: usize = 100;

impl Search {
    /// A search among all participants. Where each place takes one State it goes on to the end.
    pub fn new(problem: &Problem) -> Self {
        let left = if problem.chain == 1 { usize::MAX } else { MOST_STEPS };
        Self { from: vec![None; problem.high.len()], waiting: VecDeque::new(), left }
    }

    /// `who` is reached. True: for the first time.
    pub fn reach(&mut self, who: Index, from: Option<Index>, slot: Slot) -> bool {
        let entry = &mut self.from[usize::from(who)];
        if entry.is_some() {
            return false;
        }
        *entry = Some((from, slot));
        self.waiting.push_back(who);
        true
    }

    /// The next one from whom to go on.
    pub fn next(&mut self) -> Option<Index> {
        self.left = self.left.checked_sub(1)?;
        self.waiting.pop_front()
    }

    /// The path to `last` read so that each one takes the slot by which it was reached.
    pub fn passing_to(&self, last: Index) -> Vec<(Slot, Index)> {
        let mut changes = Vec::new();
        let mut who = last;
        while let Some((from, slot)) = self.from[usize::from(who)] {
            changes.push((slot, who));
            match from {
                Some(earlier) => who = earlier,
                None => break,
            }
        }
        changes
    }

    /// The path to `last` read so that each one is robbed of that slot by the one from whom it was reached.
    pub fn taking_from(&self, last: Index) -> Vec<(Slot, Index)> {
        let mut changes = Vec::new();
        let mut who = last;
        while let Some((Some(earlier), slot)) = self.from[usize::from(who)] {
            changes.push((slot, earlier));
            who = earlier;
        }
        changes
    }
}
