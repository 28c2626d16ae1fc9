//! The cheapest way to cover the open places of one State when each reviewing State has a price.

use super::{
    super::problem::{Index, Problem},
    market::Taker,
};

/// What a way costs when there is none: little enough that some thousands of them can be added.
pub const NEVER: i64 = i64::MAX / 65_536;

/// A way to cover the open places of a State: for each of its cells, who takes it.
pub type Cover = Vec<(usize, Vec<Index>)>;

/// The least that the open places of `state` cost together at these prices of a cell and a taker, and a way to it.
/// `takers` gives those who could take a cell. Two places may name the same State in it: that is not looked at here.
pub fn cheapest<'a>(
    problem: &Problem,
    state: usize,
    takers: impl Fn(usize) -> &'a [Taker],
    price: &impl Fn(usize, Index) -> i64,
) -> (i64, Cover) {
    let room = usize::from(problem.room[state]);
    // For each number of States beyond one for each place: the least cost of the places so far, and how.
    let mut sums: Vec<(i64, Cover)> = vec![(0, Vec::new())];
    for &cell in problem.open_cells(state) {
        let ways = ways(problem, cell, room, takers(cell), price);
        let counts = (sums.len() + ways.len() - 1).min(room + 1);
        sums = (0..counts).map(|more| together(&sums, &ways, cell, more)).collect();
    }
    sums.into_iter().min_by_key(|(cost, _)| *cost).unwrap_or((NEVER, Vec::new()))
}

/// The least cost with `more` States beyond one for each place: of the places so far, and one more.
fn together(
    sums: &[(i64, Cover)],
    ways: &[(i64, Vec<Index>)],
    cell: usize,
    more: usize,
) -> (i64, Cover) {
    let mut least: Option<(i64, usize)> = None;
    for (own, (cost, _)) in ways.iter().enumerate().take(more + 1) {
        let Some((before, _)) = sums.get(more - own) else { continue };
        let sum = (before + cost).min(NEVER);
        if *before < NEVER && *cost < NEVER && least.is_none_or(|(known, _)| sum < known) {
            least = Some((sum, own));
        }
    }
    let Some((cost, own)) = least else { return (NEVER, Vec::new()) };
    let mut cover = sums[more - own].1.clone();
    cover.push((cell, ways[own].1.clone()));
    (cost, cover)
}

/// For each number of States beyond the first, the least that a cell costs, and who takes it.
fn ways(
    problem: &Problem,
    cell: usize,
    room: usize,
    takers: &[Taker],
    price: &impl Fn(usize, Index) -> i64,
) -> Vec<(i64, Vec<Index>)> {
    let most = problem.chain.min(room + 1);
    let place = &problem.cells[cell];
    if place.is_optional {
        return optional(most, takers.iter().map(|taker| (price(cell, taker.who), taker.who)));
    }
    let mut chains = Chains { best: Vec::new(), known: Vec::new() };
    for taker in takers {
        chains.offer(taker, price(cell, taker.who));
    }
    let way = |count| {
        let cost = chains.cost(place.missing, count);
        let mut takers = Vec::new();
        if cost < NEVER {
            chains.follow(place.missing, count, &mut takers);
        }
        (cost, takers)
    };
    (1..=most).map(way).collect()
}

/// A cell that may stay empty: whoever is cheaper than nothing, the cheapest first.
fn optional(most: usize, offers: impl Iterator<Item = (i64, Index)>) -> Vec<(i64, Vec<Index>)> {
    let mut cheap: Vec<(i64, Index)> = offers.filter(|&(cost, _)| cost < 0).collect();
    cheap.sort_unstable();
    let way = |count: usize| {
        let taken = &cheap[..count.min(cheap.len())];
        (taken.iter().map(|(cost, _)| cost).sum(), taken.iter().map(|&(_, who)| who).collect())
    };
    (1..=most).map(way).collect()
}

/// States one after another, of which each adds something to what is covered.
struct Chains {
    /// For each part of what is missing, the cheapest who is a party to exactly that part.
    best: Vec<(u16, i64, Index)>,
    /// What was found already: the least cost of covering this with so many States.
    known: Vec<(u16, usize, i64)>,
}

impl Chains {
    fn offer(&mut self, taker: &Taker, cost: i64) {
        match self.best.iter_mut().find(|(part, ..)| *part == taker.part) {
            Some(known) if known.1 <= cost => {}
            Some(known) => *known = (taker.part, cost, taker.who),
            None => self.best.push((taker.part, cost, taker.who)),
        }
    }

    /// The least that exactly `count` States cost that cover `missing`.
    fn cost(&mut self, missing: u16, count: usize) -> i64 {
        let known = self.known.iter().find(|(of, left, _)| (*of, *left) == (missing, count));
        if let Some(&(.., cost)) = known {
            return cost;
        }
        let mut least = NEVER;
        for at in 0..self.best.len() {
            let rest = self.rest(missing, count, at);
            if rest < NEVER {
                least = least.min(rest + self.best[at].1);
            }
        }
        self.known.push((missing, count, least));
        least
    }

    /// What the others cost once the one at `at` comes first.
    fn rest(&mut self, missing: u16, count: usize, at: usize) -> i64 {
        let left = missing & !self.best[at].0;
        match (left, count) {
            _ if left == missing => NEVER,
            (0, 1) => 0,
            (0, _) | (_, 1) => NEVER,
            _ => self.cost(left, count - 1),
        }
    }

    /// Who they are, in their order.
    fn follow(&mut self, missing: u16, count: usize, takers: &mut Vec<Index>) {
        let least = self.cost(missing, count);
        for at in 0..self.best.len() {
            let rest = self.rest(missing, count, at);
            let (part, cost, who) = self.best[at];
            if rest < NEVER && rest + cost == least {
                takers.push(who);
                if missing & !part != 0 {
                    self.follow(missing & !part, count - 1, takers);
                }
                return;
            }
        }
    }
}

/// A State that two places of a cover name: the two cells, and the State.
pub fn twice(cover: &Cover) -> Option<(usize, usize, Index)> {
    cover.iter().enumerate().find_map(|(at, (first, takers))| {
        cover[at + 1..].iter().find_map(|(second, others)| {
            let who = others.iter().find(|who| takers.contains(who))?;
            Some((*first, *second, *who))
        })
    })
}
