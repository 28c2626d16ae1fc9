//! Whether all who must perform more reviews find room beside the States that are left, counted exactly over kinds of
//! participants instead of over names.
//!
//! Towards the end of a cycle nearly every place that is left is needed by someone, and it matters who can share a place
//! with whom: prices do not see that, and names that are alike make a search by name long. Here it is only asked how many
//! of each kind a State can have at once. Two things are left out: the most reviews of those who need none, and that two
//! may not review each other. So a count that fails is a proof; one that succeeds is a beginning.

use std::collections::{BTreeMap, BTreeSet};

use super::{
    super::problem::{Index, Problem},
    bidding::Bidding,
    covers::Cover,
    market::Market,
};

/// How many steps the count may take.
const MOST_STEPS: usize = 1_000_000;

/// How many States may be left, and how many kinds there may be: with more, the numbers are not that tight.
const MOST_STATES: usize = 150;
const MOST_KINDS: usize = 60;

/// What the count comes to.
pub enum Count {
    /// It fails: there is no completion.
    Never,
    /// It succeeds in this way, as far as names were found for it.
    Covers(Vec<(Index, Cover)>),
    /// It says nothing.
    Unknown,
}

/// Who takes part in covering a place: one of a kind that needs reviews, or anyone who is a party to this much.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Part {
    Kind(u8),
    Anyone(u16),
}

/// One way to cover a place: who takes part, in their order.
type Way = Vec<Part>;

/// Ways to cover some places by the kinds they take, in order, and how many States they have beyond one for each place.
type Ways = BTreeMap<(Vec<u8>, usize), Vec<Way>>;

/// A choice of a State: how many of each kind it takes, and in what way for each of its places.
#[derive(Clone)]
struct Choice {
    kinds: Vec<u8>,
    ways: Vec<Way>,
}

/// What a place is to the count: what is missing, what each kind is a party to, and what anyone is.
type Look = (u16, Vec<u16>, BTreeSet<u16>);

/// Counts. Only for a market in which nothing was settled yet.
pub fn count(bidding: &Bidding<'_>) -> Count {
    let (problem, market) = (bidding.problem, bidding.market);
    let states = &bidding.states;
    let mut open = states.iter().flat_map(|&state| problem.open_cells(usize::from(state)));
    if states.len() > MOST_STATES || open.any(|&cell| problem.cells[cell].is_optional) {
        return Count::Unknown;
    }
    let kinds = kinds(problem, market, states);
    if kinds.is_empty() || kinds.len() > MOST_KINDS {
        return Count::Unknown;
    }
    let mut known: BTreeMap<(Vec<Look>, u16), Vec<Choice>> = BTreeMap::new();
    let mut choices = Vec::with_capacity(states.len());
    let mut is_repeated = Vec::with_capacity(states.len());
    let mut before = None;
    for &state in states {
        let state = usize::from(state);
        let looks: Vec<Look> =
            problem.open_cells(state).map(|&cell| look(problem, market, &kinds, cell)).collect();
        let key = (looks, problem.room[state]);
        is_repeated.push(before.as_ref() == Some(&key));
        let of = known
            .entry(key.clone())
            .or_insert_with_key(|(looks, room)| of_state(looks, usize::from(*room), problem.chain));
        choices.push(of.clone());
        before = Some(key);
    }
    let needs = kinds.iter().map(|(members, units)| units * members.len()).collect();
    let mut search = Search::new(choices, is_repeated, kinds.len());
    match search.fill(0, needs) {
        None => Count::Unknown,
        Some(false) => Count::Never,
        Some(true) => Count::Covers(named(bidding, &kinds, &search)),
    }
}

/// Those who must perform more reviews, by what they are to the open places, and how many reviews each needs.
fn kinds(problem: &Problem, market: &Market<'_>, states: &[Index]) -> Vec<(Vec<Index>, usize)> {
    let cells = states.iter().flat_map(|&state| problem.open_cells(usize::from(state)));
    let cells: Vec<usize> = cells.copied().collect();
    let mut kinds: BTreeMap<(Vec<u16>, u16), Vec<Index>> = BTreeMap::new();
    for at in (0..problem.low.len()).filter(|&at| problem.low[at] > 0) {
        let who = Index::try_from(at).unwrap_or_default();
        let parts = cells.iter().map(|&cell| part(problem, market, cell, who)).collect();
        kinds.entry((parts, problem.low[at])).or_default().push(who);
    }
    kinds.into_iter().map(|((_, low), members)| (members, usize::from(low))).collect()
}

/// What `who` is a party to of what a cell is missing; nothing if it cannot take the cell.
fn part(problem: &Problem, market: &Market<'_>, cell: usize, who: Index) -> u16 {
    if market.can_take(cell, who) {
        problem.instruments[usize::from(who)] & problem.cells[cell].missing
    } else {
        0
    }
}

fn look(
    problem: &Problem,
    market: &Market<'_>,
    kinds: &[(Vec<Index>, usize)],
    cell: usize,
) -> Look {
    let of_kinds = kinds.iter().map(|(members, _)| part(problem, market, cell, members[0]));
    let anyone = market.takers(cell).iter().map(|taker| taker.part);
    (problem.cells[cell].missing, of_kinds.collect(), anyone.collect())
}

/// The choices of a State of which none takes only a part of what another one takes.
fn of_state(looks: &[Look], room: usize, chain: usize) -> Vec<Choice> {
    let mut all: Ways = BTreeMap::from([((Vec::new(), 0), Vec::new())]);
    for (missing, kinds, anyone) in looks {
        let mut ways = Ways::new();
        let look = (kinds.as_slice(), anyone);
        follow(look, *missing, chain.min(room + 1), &mut Vec::new(), &mut ways);
        let mut next = Ways::new();
        for ((taken, beyond), before) in &all {
            for ((own, more), way) in ways.iter().filter(|((_, more), _)| beyond + more <= room) {
                let mut together = [taken.as_slice(), own].concat();
                together.sort_unstable();
                let both = || [before.as_slice(), way].concat();
                next.entry((together, beyond + more)).or_insert_with(both);
            }
        }
        all = largest(next);
    }
    all.into_iter().map(|((kinds, _), ways)| Choice { kinds, ways }).collect()
}

/// All ways to cover `missing` with at most `left` participants of which each adds something.
fn follow(
    look: (&[u16], &BTreeSet<u16>),
    missing: u16,
    left: usize,
    way: &mut Way,
    ways: &mut Ways,
) {
    if missing == 0 {
        let kind = |part: &Part| match part {
            Part::Kind(kind) => Some(*kind),
            Part::Anyone(_) => None,
        };
        let mut kinds: Vec<u8> = way.iter().filter_map(kind).collect();
        kinds.sort_unstable();
        ways.entry((kinds, way.len() - 1)).or_insert_with(|| vec![way.clone()]);
        return;
    }
    if left == 0 {
        return;
    }
    let kinds = look.0.iter().zip(0..).map(|(part, kind)| (*part, Part::Kind(kind)));
    let anyone = look.1.iter().map(|part| (*part, Part::Anyone(*part)));
    for (part, who) in kinds.chain(anyone).filter(|(part, _)| part & missing != 0) {
        way.push(who);
        follow(look, missing & !part, left - 1, way, ways);
        way.pop();
    }
}

/// Without the ways that take only a part of what another one takes with no more States.
fn largest(ways: Ways) -> Ways {
    let is_part = |(small, more): &(Vec<u8>, usize), (large, fewer): &(Vec<u8>, usize)| {
        let mut rest = large.iter();
        small.len() <= large.len()
            && fewer <= more
            && (small.len() < large.len() || fewer < more)
            && small.iter().all(|kind| rest.any(|other| other == kind))
    };
    let keys: Vec<_> = ways.keys().cloned().collect();
    let keep = |key: &(Vec<u8>, usize)| !keys.iter().any(|other| is_part(key, other));
    ways.into_iter().filter(|(key, _)| keep(key)).collect()
}

/// The search for a choice of each State so that every need is met.
struct Search {
    choices: Vec<Vec<Choice>>,
    /// Which States are as the one before: of two that are alike it does not matter which makes which choice.
    is_repeated: Vec<bool>,
    /// From each State on: how many can be taken at most, in all and of each kind.
    bounds: Vec<(usize, Vec<usize>)>,
    /// What was found to fail: from which State on, with which needs.
    failed: BTreeSet<(usize, Vec<usize>)>,
    left: usize,
    /// The choices made.
    made: Vec<usize>,
}

impl Search {
    fn new(mut choices: Vec<Vec<Choice>>, is_repeated: Vec<bool>, kinds: usize) -> Self {
        let mut bounds = vec![(0, vec![0; kinds]); choices.len() + 1];
        for (at, of_state) in choices.iter_mut().enumerate().rev() {
            of_state.sort_by_key(|choice| std::cmp::Reverse(choice.kinds.len()));
            let (mut sum, mut each) = bounds[at + 1].clone();
            sum += of_state.iter().map(|choice| choice.kinds.len()).max().unwrap_or(0);
            for (kind, bound) in (0..).zip(&mut each) {
                let of = |choice: &Choice| choice.kinds.iter().filter(|&&own| own == kind).count();
                *bound += of_state.iter().map(of).max().unwrap_or(0);
            }
            bounds[at] = (sum, each);
        }
        let made = vec![0; choices.len()];
        Self { choices, is_repeated, bounds, failed: BTreeSet::new(), left: MOST_STEPS, made }
    }

    /// Whether the States from `at` on can meet these needs; none if that takes too many steps.
    fn fill(&mut self, at: usize, needs: Vec<usize>) -> Option<bool> {
        self.left = self.left.checked_sub(1)?;
        let (sum, each) = &self.bounds[at];
        let is_beyond = needs.iter().sum::<usize>() > *sum
            || needs.iter().zip(each).any(|(need, bound)| need > bound);
        if is_beyond {
            return Some(false);
        }
        if at == self.choices.len() {
            return Some(true);
        }
        let question = (at, needs);
        if self.failed.contains(&question) {
            return Some(false);
        }
        let first = if self.is_repeated[at] { self.made[at - 1] } else { 0 };
        for choice in first..self.choices[at].len() {
            self.made[at] = choice;
            let mut rest = question.1.clone();
            for &kind in &self.choices[at][choice].kinds {
                rest[usize::from(kind)] = rest[usize::from(kind)].saturating_sub(1);
            }
            if self.fill(at + 1, rest)? {
                return Some(true);
            }
        }
        if !self.is_repeated[at] {
            self.failed.insert(question);
        }
        Some(false)
    }
}

/// Names for the choices that were made: of each kind those who need reviews still, of all others whoever has the fewest
/// reviews. States for which names are wanting are left out.
fn named(
    bidding: &Bidding<'_>,
    kinds: &[(Vec<Index>, usize)],
    search: &Search,
) -> Vec<(Index, Cover)> {
    let (problem, market) = (bidding.problem, bidding.market);
    let mut load = vec![0_u16; problem.high.len()];
    let mut covers: Vec<(Index, Cover)> = Vec::new();
    for ((&state, choices), &made) in bidding.states.iter().zip(&search.choices).zip(&search.made) {
        let is_reviewed_by = |who: Index| {
            covers.iter().any(|(other, cover)| {
                *other == who && cover.iter().any(|(_, takers)| takers.contains(&state))
            })
        };
        let mut taken: Vec<Index> = Vec::new();
        let mut cover = Cover::new();
        for (&cell, way) in problem.open_cells(usize::from(state)).zip(&choices[made].ways) {
            let mut takers = Vec::new();
            for &part in way {
                // Beyond any load: needs of their own come first, and those who have some are spared for them.
                let rank = |who: Index| {
                    let at = usize::from(who);
                    let (is_needy, is_full) =
                        (load[at] < problem.low[at], load[at] >= problem.high[at]);
                    let is_kind = matches!(part, Part::Kind(_));
                    let is_mutual = !problem.mutual && is_reviewed_by(who);
                    (is_mutual, is_full, is_needy != is_kind, load[at])
                };
                let all: Vec<Index> = match part {
                    Part::Kind(kind) => kinds[usize::from(kind)].0.clone(),
                    Part::Anyone(part) => {
                        let takers = market.takers(cell).iter();
                        takers.filter(|taker| taker.part == part).map(|taker| taker.who).collect()
                    }
                };
                let free = all.into_iter().filter(|who| !taken.contains(who));
                let Some(who) = free.min_by_key(|&who| rank(who)) else { continue };
                load[usize::from(who)] += 1;
                taken.push(who);
                takers.push(who);
            }
            cover.push((cell, takers));
        }
        covers.push((state, cover));
    }
    covers
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::{
        super::super::super::{
            standing::Standing,
            tests::{
                complement,
                exact::{can_complete, codes, numbers},
                input,
            },
        },
        *,
    };
    use crate::lots::rules::{From, Place, Rules};

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(200))]

        /// With one place for each State, mutual reviews and no bound above, the count leaves nothing out; with them it
        /// still does not deny what can be done.
        #[test]
        fn the_count_fails_if_and_only_if_there_is_no_completion(
            codes in codes(), (least, most, mutual_reviews, reviewing, from) in numbers(), is_whole: bool,
        ) {
            // Enumeration takes long where nothing bounds the numbers of reviews.
            let codes: Vec<&str> = codes.iter().map(String::as_str).take(5).collect();
            let mut rules = Rules {
                least_reviews: least, most_reviews: most, mutual_reviews, most_reviewing_states: reviewing, ..complement(2)
            };
            rules.places[0].from = from;
            if is_whole {
                rules.places = vec![Place { from: From::Any, similar_legal_system: false }];
                (rules.most_reviews, rules.mutual_reviews) = (99, true);
            }
            let standing = Standing::new(rules, input(&codes).canonical());
            let problem = standing.problem();
            let market = Market::new(&problem);
            let bidding = Bidding::new(&problem, &market, vec![Cover::new(); problem.cells_of.len()]);
            let is_possible = || can_complete(&standing, (0, 0));
            match count(&bidding) {
                Count::Never => prop_assert!(!is_possible()),
                Count::Covers(_) if is_whole => prop_assert!(is_possible()),
                Count::Covers(covers) => prop_assert_eq!(covers.len(), bidding.states.len()),
                Count::Unknown => prop_assert_eq!(least, 0),
            }
        }
    }
}
