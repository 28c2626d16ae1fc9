//! By which pairs a question is divided that bidding did not settle.

use super::{super::problem::Index, bidding::Bidding, covers::twice};

/// Pairs of a cell and one who could take it. Required pairs are not among them.
pub enum Fault {
    /// One of them must come about, or someone has too few reviews.
    OneMust(Vec<(usize, Index)>),
    /// They cannot all come about.
    OneCannot(Vec<(usize, Index)>),
}

impl Bidding<'_> {
    /// What to divide by; none if the pairs that are settled already leave no completion.
    pub fn fault(&self) -> Option<Fault> {
        let fault = self.too_few().or_else(|| self.too_many()).or_else(|| self.both_ways());
        let fault = fault.or_else(|| self.unsound())?;
        let (Fault::OneMust(pairs) | Fault::OneCannot(pairs)) = &fault;
        (!pairs.is_empty()).then_some(fault)
    }

    /// Of those who must perform more reviews than are settled and have too few: the one with the fewest choices.
    fn too_few(&self) -> Option<Fault> {
        let few = (0..self.load.len()).filter(|&at| {
            let who = Index::try_from(at).unwrap_or_default();
            let settled = self.market.required().iter().filter(|(_, other)| *other == who);
            self.load[at] < self.problem.low[at]
                && settled.count() < usize::from(self.problem.low[at])
        });
        let choices = few.map(|at| {
            let who = Index::try_from(at).unwrap_or_default();
            let cells = self.problem.reach[at].ones();
            let open = cells.filter(|&cell| self.market.can_take(cell, who));
            self.free(open.map(|cell| (cell, who)).collect())
        });
        choices.min_by_key(Vec::len).map(Fault::OneMust)
    }

    /// All that someone has who has too many.
    fn too_many(&self) -> Option<Fault> {
        let at = (0..self.load.len()).find(|&at| self.load[at] > self.problem.high[at])?;
        let who = Index::try_from(at).unwrap_or_default();
        Some(Fault::OneCannot(self.free(self.held(who))))
    }

    /// The two reviews of a pair that review each other.
    fn both_ways(&self) -> Option<Fault> {
        let &(one, other) = self.mutual().first()?;
        let mut pairs = self.held(one);
        pairs.retain(|&(cell, _)| self.problem.cells[cell].state == other);
        let back = self.held(other).into_iter();
        pairs.extend(back.filter(|&(cell, _)| self.problem.cells[cell].state == one));
        Some(Fault::OneCannot(self.free(pairs)))
    }

    /// Of a State without a cover: one that two places name, or anyone who could take one.
    fn unsound(&self) -> Option<Fault> {
        let state = *self.states.iter().find(|&&state| !self.is_sound(state))?;
        if let Some((first, second, who)) = twice(&self.covers[usize::from(state)]) {
            return Some(Fault::OneCannot(self.free(vec![(first, who), (second, who)])));
        }
        let cells = self.problem.open_cells(usize::from(state));
        let pairs = cells
            .flat_map(|&cell| self.market.takers(cell).iter().map(move |taker| (cell, taker.who)));
        Some(Fault::OneCannot(self.free(pairs.collect()).into_iter().take(1).collect()))
    }

    /// The pairs of `who` as things stand.
    fn held(&self, who: Index) -> Vec<(usize, Index)> {
        let held = self.covers.iter().flatten().filter(|(_, takers)| takers.contains(&who));
        held.map(|&(cell, _)| (cell, who)).collect()
    }

    /// Those that are not settled.
    fn free(&self, mut pairs: Vec<(usize, Index)>) -> Vec<(usize, Index)> {
        pairs.retain(|&(cell, who)| !self.market.is_required(cell, who));
        pairs
    }
}
