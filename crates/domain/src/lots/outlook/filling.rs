//! One way to fill all open places, and how it is changed step by step (alternating paths).

use fixedbitset::FixedBitSet;

use super::{
    bargain::Cover,
    path::Search,
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
    held: Vec<Vec<Slot>>,
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
    pub fn is_reviewing(&self, problem: &Problem, who: Index, state: Index) -> bool {
        self.slot_of(problem, who, state).is_some()
    }

    /// A slot of `state` that `who` holds.
    pub fn slot_of(&self, problem: &Problem, who: Index, state: Index) -> Option<Slot> {
        let mut held = self.held[usize::from(who)].iter().copied();
        held.find(|&slot| self.state(problem, slot) == state)
    }

    /// The slots that `who` holds.
    pub fn held(&self, who: Index) -> &[Slot] {
        &self.held[usize::from(who)]
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
                let last = self.held[who][self.held[who].len() - 1];
                self.release(last);
            }
        }
    }

    /// Fills every slot that is due and gives everyone the reviews they must perform, as far as the rules that look at
    /// one pair at a time are concerned. False: that cannot be done with as many States for each place as now.
    pub fn complete(&mut self, problem: &Problem) -> bool {
        for slot in 0..self.holder.len() {
            if self.holder[slot] == NONE
                && self.filters[slot].is_due()
                && self
                    .place(problem, slot, true)
                    .or_else(|| self.place(problem, slot, false))
                    .is_none()
            {
                return false;
            }
        }
        for at in 0..problem.low.len() {
            let who = Index::try_from(at).unwrap_or(NONE);
            while self.load(who) < problem.low[at] {
                if !self.feed(problem, who, true) && !self.feed(problem, who, false) {
                    return false;
                }
            }
        }
        true
    }

    /// Moves reviews until no two pairs clash. Gives two that do where an alternating path does not help.
    pub fn repair(&mut self, problem: &Problem) -> Option<(Slot, Slot)> {
        while let Some((one, other)) = self.first_clash(problem) {
            if !self.pass_on(problem, one) && !self.pass_on(problem, other) {
                return Some((one, other));
            }
        }
        None
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

    /// Moves `slot` from its holder to someone else so that no two pairs clash because of it. False: nothing changed.
    pub fn pass_on(&mut self, problem: &Problem, slot: Slot) -> bool {
        let who = self.holder[slot];
        let cell = self.cell(slot);
        if self.holders(cell).any(|(other, holder)| holder == who && other != slot) {
            return false;
        }
        self.forbid(slot);
        let placed = self.place(problem, slot, true);
        let is_fed = placed.is_some()
            && (self.load(who) >= problem.low[usize::from(who)] || self.feed(problem, who, true));
        self.forbidden.retain(|&ban| ban != (cell, who));
        if let (Some(before), false) = (&placed, is_fed) {
            self.hand(before);
        }
        if !is_fed {
            self.take(slot, who);
        }
        is_fed
    }

    /// Fills an empty slot, passing others' slots on where that is needed. `careful`: so that no new clash arises. Gives
    /// what was changed, as it was before.
    fn place(
        &mut self,
        problem: &Problem,
        slot: Slot,
        careful: bool,
    ) -> Option<Vec<(Slot, Index)>> {
        let mut straight: Option<(u16, Index)> = None;
        for who in self.takers(problem, slot, careful) {
            let load = self.load(who);
            let high = problem.high[usize::from(who)];
            if load < high && straight.is_none_or(|(least, _)| load < least) {
                straight = Some((load, who));
                // Someone who keeps room for more is as good as anyone.
                if load + 1 < high {
                    break;
                }
            }
        }
        self.turn += 1;
        if let Some((_, who)) = straight {
            self.take(slot, who);
            return Some(vec![(slot, NONE)]);
        }
        let mut search = Search::new(problem);
        let changes = self.path_from(problem, slot, careful, &mut search)?;
        self.change(problem, &changes, careful)
    }

    /// The changes along a path that ends with someone who can perform one more review.
    fn path_from(
        &self,
        problem: &Problem,
        slot: Slot,
        careful: bool,
        search: &mut Search,
    ) -> Option<Vec<(Slot, Index)>> {
        for who in self.takers(problem, slot, careful) {
            search.reach(who, None, slot);
            if let Some(changes) = self.with_room(problem, search, who) {
                return Some(changes);
            }
        }
        while let Some(who) = search.next() {
            for &passed in &self.held[usize::from(who)] {
                for taker in self.takers(problem, passed, careful) {
                    if search.reach(taker, Some(who), passed)
                        && let Some(changes) = self.with_room(problem, search, taker)
                    {
                        return Some(changes);
                    }
                }
            }
        }
        None
    }

    /// The changes along the path to `who`, if it can perform one more review, or drop one that need not be.
    fn with_room(
        &self,
        problem: &Problem,
        search: &Search,
        who: Index,
    ) -> Option<Vec<(Slot, Index)>> {
        let mut held = self.held[usize::from(who)].iter();
        let dropped = held.find(|&&slot| !self.filters[slot].is_due());
        let has_room = self.load(who) < problem.high[usize::from(who)];
        (has_room || dropped.is_some()).then(|| {
            let mut changes = search.passing_to(who);
            changes.extend(dropped.filter(|_| !has_room).map(|&slot| (slot, NONE)));
            changes
        })
    }

    /// Whether `other` could take a slot of `who` as things stand.
    pub fn can_swap(&self, problem: &Problem, who: Index, other: Index) -> bool {
        self.held[usize::from(who)]
            .iter()
            .any(|&slot| self.admits(problem, slot, other) && !self.clashes(problem, slot, other))
    }

    /// Gives `who` one more review, taken from others where that is needed.
    pub fn feed(&mut self, problem: &Problem, who: Index, careful: bool) -> bool {
        let mut search = Search::new(problem);
        let changes = self.path_to(problem, who, careful, &mut search);
        changes.is_some_and(|changes| self.change(problem, &changes, careful).is_some())
    }

    /// The changes along a path that ends with an empty slot, or someone who can do with one review less.
    fn path_to(
        &self,
        problem: &Problem,
        who: Index,
        careful: bool,
        search: &mut Search,
    ) -> Option<Vec<(Slot, Index)>> {
        search.reach(who, None, 0);
        while let Some(taker) = search.next() {
            for cell in problem.reach[usize::from(taker)].ones() {
                for slot in cell * self.chain..(cell + 1) * self.chain {
                    let holder = self.holder[slot];
                    if holder == taker
                        || !self.admits(problem, slot, taker)
                        || (careful && self.clashes(problem, slot, taker))
                    {
                        continue;
                    }
                    if holder == NONE {
                        let mut changes = search.taking_from(taker);
                        changes.push((slot, taker));
                        return Some(changes);
                    }
                    let is_new = search.reach(holder, Some(taker), slot);
                    if is_new && self.load(holder) > problem.low[usize::from(holder)] {
                        return Some(search.taking_from(holder));
                    }
                }
            }
        }
        None
    }

    /// If the holder of `cell` can give it up only to some, because everyone who could make up for it performs no more
    /// than the least number of reviews: those. None: the numbers of reviews do not narrow the choice in this way, or
    /// the place can be covered by several States.
    pub fn only_takers(&self, problem: &Problem, cell: usize) -> Option<FixedBitSet> {
        let holder = self.holder[cell * self.chain];
        if self.chain > 1 || holder == NONE {
            return None;
        }
        let has_more = |who: Index| self.load(who) > problem.low[usize::from(who)];
        let mut search = Search::new(problem);
        search.reach(holder, None, cell);
        let mut reached = FixedBitSet::with_capacity(problem.high.len());
        while let Some(who) = search.next() {
            if has_more(who) {
                return None;
            }
            reached.insert(usize::from(who));
            for other in problem.reach[usize::from(who)].ones().filter(|&other| other != cell) {
                if self.holder[other] != NONE && self.admits(problem, other, who) {
                    search.reach(self.holder[other], Some(who), other);
                }
            }
        }
        Some(reached)
    }

    /// Two slots whose holders cannot both stay: the same State twice, or States that review each other.
    pub fn first_clash(&self, problem: &Problem) -> Option<(Slot, Slot)> {
        let taken = (0..self.holder.len()).filter(|&slot| self.holder[slot] != NONE);
        taken.filter_map(|slot| Some((slot, self.clash_of(problem, slot)?))).next()
    }

    /// The slot whose holder cannot stay beside the holder of `slot`.
    fn clash_of(&self, problem: &Problem, slot: Slot) -> Option<Slot> {
        let who = self.holder[slot];
        let state = self.state(problem, slot);
        let mut held = self.held[usize::from(who)].iter().copied();
        let twice = held.find(|&other| other != slot && self.state(problem, other) == state);
        twice.or_else(|| if problem.mutual { None } else { self.slot_of(problem, state, who) })
    }

    /// Hands each slot to its new holder, all at once, and gives the holders before. None: a clash arose, and nothing
    /// changed.
    fn change(
        &mut self,
        problem: &Problem,
        changes: &[(Slot, Index)],
        careful: bool,
    ) -> Option<Vec<(Slot, Index)>> {
        let before: Vec<_> = changes.iter().map(|&(slot, _)| (slot, self.holder[slot])).collect();
        self.hand(changes);
        let mut taken = changes.iter().filter(|&&(_, who)| who != NONE);
        let clash = careful && taken.any(|&(slot, _)| self.clash_of(problem, slot).is_some());
        if clash {
            self.hand(&before);
        }
        (!clash).then_some(before)
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

    /// Who could take `slot`, each time another one first.
    fn takers<'a>(
        &'a self,
        problem: &'a Problem,
        slot: Slot,
        careful: bool,
    ) -> impl Iterator<Item = Index> + 'a {
        let allowed = &problem.cells[slot / self.chain].allowed;
        let from = self.turn.wrapping_mul(7_919) % problem.high.len().max(1);
        let later = allowed.ones().skip_while(move |&at| at < from);
        let both = later.chain(allowed.ones().take_while(move |&at| at < from));
        both.filter_map(|at| Index::try_from(at).ok()).filter(move |&who| {
            problem.high[usize::from(who)] > 0
                && self.admits(problem, slot, who)
                && !(careful && self.clashes(problem, slot, who))
        })
    }

    fn state(&self, problem: &Problem, slot: Slot) -> Index {
        problem.cells[slot / self.chain].state
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
        self.held[usize::from(who)].iter().any(|slot| slot / self.chain == cell)
    }

    fn clashes(&self, problem: &Problem, slot: Slot, who: Index) -> bool {
        let state = self.state(problem, slot);
        self.is_reviewing(problem, who, state)
            || (!problem.mutual && self.is_reviewing(problem, state, who))
    }

    /// `who` takes an empty slot.
    fn take(&mut self, slot: Slot, who: Index) {
        self.holder[slot] = who;
        self.held[usize::from(who)].push(slot);
    }

    /// Empties a slot.
    fn release(&mut self, slot: Slot) {
        let who = self.holder[slot];
        if who != NONE {
            self.holder[slot] = NONE;
            self.held[usize::from(who)].retain(|&held| held != slot);
        }
    }
}
