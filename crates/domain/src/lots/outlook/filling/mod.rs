//! One way to fill all open places: who takes what.

mod moves;

use super::{
    bargain::Cover,
    pattern::{self, Filter},
    problem::{Index, Problem},
};

/// Nobody.
const NONE: Index = Index::MAX;

/// A slot: the `n`-th reviewing State of a cell is the slot `cell * chain + n`.
pub type Slot = usize;

/// Who takes which slot.
#[derive(Clone, Debug, Default)]
pub struct Filling {
    chain: usize,
    filters: Vec<Filter>,
    holder: Vec<Index>,
    /// The slots that each participant holds, with the States under review.
    held: Vec<Vec<(Slot, Index)>>,
    /// The State of each cell.
    states: Vec<Index>,
    /// Pairs that were ruled out on the way to a solution.
    forbidden: Vec<(usize, Index)>,
    /// Whose turn it is to be asked first: the choices are spread over all.
    turn: usize,
}

impl Filling {
    /// Nothing filled yet; each place is to be covered by one State.
    pub fn empty(problem: &Problem) -> Self {
        let (people, chain) = (problem.instruments.len(), problem.chain);
        let mut filling = Self {
            chain,
            filters: vec![Filter::Closed; problem.cells.len() * chain],
            holder: vec![NONE; problem.cells.len() * chain],
            held: vec![Vec::new(); people],
            states: problem.cells.iter().map(|cell| cell.state).collect(),
            forbidden: Vec::new(),
            turn: 0,
        };
        for cell in 0..problem.cells.len() {
            filling.begin(problem, cell);
        }
        filling
    }

    /// Begins a cell anew: one State is to cover it.
    fn begin(&mut self, problem: &Problem, cell: usize) {
        let place = &problem.cells[cell];
        if place.missing == 0 {
            self.set(problem, cell, &[]);
        } else if place.is_optional {
            self.set(problem, cell, &vec![Filter::Open(place.missing); self.chain]);
        } else {
            self.set(problem, cell, &pattern::single(place.missing));
        }
    }

    /// Sets what the slots of a cell ask for; whoever does not fit any more gives the slot back.
    fn set(&mut self, problem: &Problem, cell: usize, filters: &[Filter]) {
        for at in 0..self.chain {
            let slot = cell * self.chain + at;
            self.filters[slot] = filters.get(at).copied().unwrap_or(Filter::Closed);
            let holder = self.holder[slot];
            if holder != NONE
                && !self.filters[slot].admits(problem.instruments[usize::from(holder)])
            {
                self.release(slot);
            }
        }
    }

    /// Settles a cell as it is covered by these, in any order in which each adds something. False: they do not cover
    /// it, or one of them is not needed.
    pub fn settle_as(&mut self, problem: &Problem, cell: usize, holders: &[Index]) -> bool {
        let own = holders.iter().map(|&who| problem.instruments[usize::from(who)]);
        let Some((way, order)) = pattern::of(problem.cells[cell].missing, &own.collect::<Vec<_>>())
        else {
            return false;
        };
        for slot in cell * self.chain..(cell + 1) * self.chain {
            self.release(slot);
        }
        self.set(problem, cell, &way);
        for (slot, at) in (cell * self.chain..).zip(order) {
            self.take(slot, holders[at]);
        }
        true
    }

    /// The filling in which these take the cells.
    pub fn of(problem: &Problem, covers: &[Cover]) -> Self {
        let mut filling = Self::empty(problem);
        for (cell, takers) in covers.iter().flatten() {
            if problem.cells[*cell].is_optional {
                for (slot, &who) in (cell * filling.chain..).zip(takers) {
                    filling.take(slot, who);
                }
            } else {
                filling.settle_as(problem, *cell, takers);
            }
        }
        filling
    }

    /// `who` takes a cell before those who take it already: they cover what it leaves.
    pub fn join(&mut self, problem: &Problem, cell: usize, who: Index) {
        let rest = self.holders(cell).map(|(_, holder)| holder);
        let all: Vec<Index> = std::iter::once(who).chain(rest).collect();
        self.settle_as(problem, cell, &all);
    }

    /// For each State, who takes its open cells.
    pub fn covers(&self, problem: &Problem) -> Vec<Cover> {
        let of = |&cell: &usize| (cell, self.holders(cell).map(|(_, who)| who).collect());
        (0..problem.cells_of.len())
            .map(|state| problem.open_cells(state).map(of).collect())
            .collect()
    }

    /// The cell of a slot.
    pub fn cell(&self, slot: Slot) -> usize {
        slot / self.chain
    }

    /// The same filling, for a new search: nobody is ruled out.
    #[must_use]
    pub fn without_bans(mut self) -> Self {
        self.forbidden.clear();
        self
    }

    /// Those who take the cell, with their slots.
    pub fn holders(&self, cell: usize) -> impl Iterator<Item = (Slot, Index)> + '_ {
        let slots = cell * self.chain..(cell + 1) * self.chain;
        slots.map(|slot| (slot, self.holder[slot])).filter(|&(_, who)| who != NONE)
    }

    /// How many reviews `who` performs in this filling.
    pub fn load(&self, who: Index) -> u16 {
        u16::try_from(self.held[usize::from(who)].len()).unwrap_or(u16::MAX)
    }

    /// Whether `who` reviews `state` in this filling.
    pub fn is_reviewing(&self, who: Index, state: Index) -> bool {
        self.slot_of(who, state).is_some()
    }

    /// A slot of `state` that `who` holds.
    pub fn slot_of(&self, who: Index, state: Index) -> Option<Slot> {
        let mut held = self.held[usize::from(who)].iter();
        held.find(|(_, reviewed)| *reviewed == state).map(|&(slot, _)| slot)
    }

    /// The slots that `who` holds.
    pub fn held(&self, who: Index) -> impl Iterator<Item = Slot> + '_ {
        self.held[usize::from(who)].iter().map(|&(slot, _)| slot)
    }

    /// From now on the holder of `slot` cannot take its cell.
    pub fn forbid(&mut self, slot: Slot) {
        self.ban(self.cell(slot), self.holder[slot]);
    }

    /// From now on `who` cannot take a cell.
    pub fn ban(&mut self, cell: usize, who: Index) {
        self.forbidden.push((cell, who));
        for slot in cell * self.chain..(cell + 1) * self.chain {
            if self.holder[slot] == who {
                self.release(slot);
            }
        }
    }

    /// Whether `who` was ruled out for a cell.
    pub fn is_forbidden(&self, cell: usize, who: Index) -> bool {
        !self.forbidden.is_empty() && self.forbidden.contains(&(cell, who))
    }

    /// Begins anew with a cell after a lot fell on it, and gives back what the problem no longer allows.
    pub fn give_up(&mut self, problem: &Problem, cell: usize) {
        for slot in cell * self.chain..(cell + 1) * self.chain {
            self.release(slot);
        }
        self.begin(problem, cell);
        self.tidy(problem);
    }

    /// Gives back what the problem no longer allows, and what is above the most reviews of anyone.
    fn tidy(&mut self, problem: &Problem) {
        for slot in 0..self.holder.len() {
            let who = self.holder[slot];
            if who != NONE && !self.admits(problem, slot, who) {
                self.release(slot);
            }
        }
        for who in 0..problem.high.len() {
            while self.held[who].len() > usize::from(problem.high[who]) {
                let Some(&(last, _)) = self.held[who].last() else { break };
                self.release(last);
            }
        }
    }

    /// Whether no State has more reviewing States than it can.
    pub fn has_room(&self, problem: &Problem) -> bool {
        (0..problem.cells_of.len())
            .all(|state| self.beyond(problem, state) <= usize::from(problem.room[state]))
    }

    /// How many reviewing States a State has beyond one for each of its places.
    pub fn beyond(&self, problem: &Problem, state: usize) -> usize {
        let cells = problem.cells_of[state].iter();
        cells.map(|&cell| self.holders(cell).count().saturating_sub(1)).sum()
    }

    /// Whether `other` could take a slot of `who` as things stand.
    pub fn can_swap(&self, problem: &Problem, who: Index, other: Index) -> bool {
        self.held(who)
            .any(|slot| self.admits(problem, slot, other) && !self.clashes(problem, slot, other))
    }

    /// Two slots whose holders cannot both stay: the same State twice, or States that review each other.
    pub fn first_clash(&self, problem: &Problem) -> Option<(Slot, Slot)> {
        let taken = (0..self.holder.len()).filter(|&slot| self.holder[slot] != NONE);
        taken.filter_map(|slot| Some((slot, self.clash_of(problem, slot)?))).next()
    }

    /// The slot whose holder cannot stay beside the holder of `slot`.
    fn clash_of(&self, problem: &Problem, slot: Slot) -> Option<Slot> {
        let who = self.holder[slot];
        let state = self.state(slot);
        let mut held = self.held[usize::from(who)].iter();
        let twice = held.find(|&&(other, reviewed)| other != slot && reviewed == state);
        let twice = twice.map(|&(other, _)| other);
        twice.or_else(|| if problem.mutual { None } else { self.slot_of(state, who) })
    }

    fn hand(&mut self, changes: &[(Slot, Index)]) {
        for &(slot, _) in changes {
            self.release(slot);
        }
        for &(slot, who) in changes {
            if who != NONE {
                self.take(slot, who);
            }
        }
    }

    fn state(&self, slot: Slot) -> Index {
        self.states[slot / self.chain]
    }

    fn admits(&self, problem: &Problem, slot: Slot, who: Index) -> bool {
        let at = usize::from(who);
        self.filters[slot].admits(problem.instruments[at])
            && problem.cells[slot / self.chain].allowed.contains(at)
            && !self.is_forbidden(slot / self.chain, who)
            && !(matches!(self.filters[slot], Filter::Open(_))
                && self.is_in(slot / self.chain, who))
    }

    fn is_in(&self, cell: usize, who: Index) -> bool {
        self.held(who).any(|slot| slot / self.chain == cell)
    }

    fn clashes(&self, problem: &Problem, slot: Slot, who: Index) -> bool {
        let state = self.state(slot);
        self.is_reviewing(who, state) || (!problem.mutual && self.is_reviewing(state, who))
    }

    /// `who` takes an empty slot.
    fn take(&mut self, slot: Slot, who: Index) {
        self.holder[slot] = who;
        let state = self.state(slot);
        self.held[usize::from(who)].push((slot, state));
    }

    /// Empties a slot.
    fn release(&mut self, slot: Slot) {
        let who = self.holder[slot];
        if who != NONE {
            self.holder[slot] = NONE;
            self.held[usize::from(who)].retain(|&(held, _)| held != slot);
        }
    }
}
