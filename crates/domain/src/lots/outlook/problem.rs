//! What is still to be filled, and the rules that hold for it.

use fixedbitset::FixedBitSet;

/// A participant, by its position in the canonical input.
pub type Index = u16;

/// The open places of a cycle: who could fill each, and how many reviews each participant still has to perform.
#[derive(Clone, Debug)]
pub struct Problem {
    /// The instruments of each participant, one bit each.
    pub instruments: Vec<u16>,
    /// How many reviews each must still perform at least.
    pub low: Vec<u16>,
    /// And may perform at most.
    pub high: Vec<u16>,
    /// The places, open or filled.
    pub cells: Vec<Cell>,
    /// For each participant, the cells in whose pots it can be.
    pub reach: Vec<FixedBitSet>,
    /// For each State, its cells.
    pub cells_of: Vec<Vec<usize>>,
    /// For each State, how many reviewing States it can have beyond one for each open place.
    pub room: Vec<u16>,
    /// How many reviewing States can share one place.
    pub chain: usize,
    /// Whether two States may review each other.
    pub mutual: bool,
}

/// One place beside one State under review.
#[derive(Clone, Debug)]
pub struct Cell {
    /// The State under review.
    pub state: Index,
    /// The instruments for which the place has no reviewing State yet; filled when there are none.
    pub missing: u16,
    /// Who may be drawn by the rules that look at the pair alone; not yet looked at: the numbers of reviews.
    pub allowed: FixedBitSet,
    /// Whether the place may stay empty, while it is still open to whoever needs a review.
    pub is_optional: bool,
}

impl Problem {
    /// Whether `who` may be in the pot of `cell` as things stand, not looking ahead.
    pub fn eligible(&self, cell: usize, who: Index) -> bool {
        let Cell { state, missing, allowed, .. } = &self.cells[cell];
        let covers = self.instruments[usize::from(who)] & missing;
        let may = if covers == *missing {
            true
        } else {
            self.chain > 1 && covers != 0 && self.room[usize::from(*state)] > 0
        };
        *missing != 0
            && may
            && allowed.contains(usize::from(who))
            && self.high[usize::from(who)] > 0
    }

    /// The cells of a State that are not filled.
    pub fn open_cells(&self, state: usize) -> impl Iterator<Item = &usize> {
        self.cells_of[state].iter().filter(|&&cell| self.cells[cell].missing != 0)
    }

    /// `who` is drawn for `cell`: counts the review, and closes what the pair's rules now exclude. Gives what is needed to
    /// undo it.
    pub fn fix(&mut self, cell: usize, who: Index) -> Fixed {
        let at = usize::from(who);
        let Cell { state, missing, .. } = self.cells[cell];
        let room = self.room[usize::from(state)];
        let (low, high) = (self.low[at], self.high[at]);
        let mut fixed = Fixed { cell, who, missing, room, low, high, barred: Vec::new() };
        self.high[at] = high.saturating_sub(1);
        self.low[at] = low.saturating_sub(1);
        self.cells[cell].missing &= !self.instruments[at];
        if self.cells[cell].missing != 0 {
            self.room[usize::from(state)] = room.saturating_sub(1);
        }
        self.bar_all(state, who, &mut fixed.barred);
        if !self.mutual {
            self.bar_all(who, state, &mut fixed.barred);
        }
        fixed
    }

    /// Undoes the latest [`Problem::fix`].
    pub fn undo(&mut self, fixed: Fixed) {
        let at = usize::from(fixed.who);
        (self.low[at], self.high[at]) = (fixed.low, fixed.high);
        let cell = &mut self.cells[fixed.cell];
        cell.missing = fixed.missing;
        self.room[usize::from(cell.state)] = fixed.room;
        for (cell, who) in fixed.barred {
            self.cells[cell].allowed.insert(usize::from(who));
            self.reach[usize::from(who)].insert(cell);
        }
    }

    /// `who` cannot review `state` in any place.
    fn bar_all(&mut self, state: Index, who: Index, barred: &mut Vec<(usize, Index)>) {
        for at in 0..self.cells_of[usize::from(state)].len() {
            let cell = self.cells_of[usize::from(state)][at];
            if self.cells[cell].allowed.contains(usize::from(who)) {
                self.cells[cell].allowed.set(usize::from(who), false);
                self.reach[usize::from(who)].set(cell, false);
                barred.push((cell, who));
            }
        }
    }
}

/// What was before a lot.
pub struct Fixed {
    /// The cell on which the lot fell.
    cell: usize,
    /// Who was drawn.
    who: Index,
    missing: u16,
    room: u16,
    /// How many reviews who was drawn had to perform at least.
    pub low: u16,
    /// And could perform at most.
    pub high: u16,
    /// The pairs that the lot excludes.
    barred: Vec<(usize, Index)>,
}
