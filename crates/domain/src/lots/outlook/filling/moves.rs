//! How a filling is changed step by step: along alternating paths, each of which gives someone a slot and someone else
//! another one.

use fixedbitset::FixedBitSet;

use super::{
    super::{
        path::Search,
        problem::{Index, Problem},
    },
    Filling, NONE, Slot,
};

impl Filling {
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
        for who in self.allowed(problem, slot) {
            let load = self.load(who);
            let high = problem.high[usize::from(who)];
            // The numbers are looked at first: most who could take it have too many reviews already.
            if load < high
                && straight.is_none_or(|(least, _)| load < least)
                && self.may_take(problem, slot, careful, who)
            {
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
            for passed in self.held(who) {
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
        let dropped = self.held(who).find(|&slot| !self.filters[slot].is_due());
        let has_room = self.load(who) < problem.high[usize::from(who)];
        (has_room || dropped.is_some()).then(|| {
            let mut changes = search.passing_to(who);
            changes.extend(dropped.filter(|_| !has_room).map(|slot| (slot, NONE)));
            changes
        })
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

    /// Who could take `slot`, each time another one first.
    fn takers<'a>(
        &'a self,
        problem: &'a Problem,
        slot: Slot,
        careful: bool,
    ) -> impl Iterator<Item = Index> + 'a {
        self.allowed(problem, slot).filter(move |&who| {
            problem.high[usize::from(who)] > 0 && self.may_take(problem, slot, careful, who)
        })
    }

    /// Whom the rules that look at the pair alone allow, each time another one first.
    fn allowed<'a>(
        &self,
        problem: &'a Problem,
        slot: Slot,
    ) -> impl Iterator<Item = Index> + use<'a> {
        let allowed = &problem.cells[self.cell(slot)].allowed;
        let from = self.turn.wrapping_mul(7_919) % problem.high.len().max(1);
        let later = allowed.ones().skip_while(move |&at| at < from);
        let both = later.chain(allowed.ones().take_while(move |&at| at < from));
        both.filter_map(|at| Index::try_from(at).ok())
    }

    fn may_take(&self, problem: &Problem, slot: Slot, careful: bool, who: Index) -> bool {
        self.admits(problem, slot, who) && !(careful && self.clashes(problem, slot, who))
    }
}
