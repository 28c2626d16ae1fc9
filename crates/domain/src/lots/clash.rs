//! Why a cycle cannot be completed: the smallest set of demands that cannot be met together (M18).

use std::fmt;

use super::{
    outlook::{Outlook, Problem, Undecided},
    rules::From,
    standing::{Rule, Standing},
};
use crate::id::ParticipantCode;

/// Demands that cannot be met together, and the rules that stand against them.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Clash {
    /// The demands. If one of them is given up, the others can be met.
    pub demands: Vec<Demand>,
    /// The rules of which each, lifted alone, would let the demands be met.
    pub rules: Vec<Rule>,
    /// Whether no smaller set of demands clashes; otherwise only none that is part of this one.
    pub is_smallest: bool,
}

/// What the rules demand for one State.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Demand {
    /// It has a reviewing State in one place (M12).
    Reviewed {
        /// The State under review.
        state: ParticipantCode,
        /// The place, from 1.
        place: u16,
        /// Whose names are in its pot.
        from: From,
    },
    /// It performs so many reviews at least (M17).
    Performs {
        /// The State.
        state: ParticipantCode,
        /// How many more.
        least: u16,
    },
}

impl fmt::Display for Clash {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let demands: Vec<String> = self.demands.iter().map(ToString::to_string).collect();
        let rules: Vec<String> = self.rules.iter().map(|rule| format!("{rule:?}")).collect();
        write!(f, "these cannot be met together: {}", demands.join("; "))?;
        if !rules.is_empty() {
            write!(f, " (rules: {})", rules.join(", "))?;
        }
        Ok(())
    }
}

impl fmt::Display for Demand {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Reviewed { state, place, from } => {
                write!(f, "{state} has a reviewing State in place {place} ({from:?})")
            }
            Self::Performs { state, least } => write!(f, "{state} performs {least} review(s)"),
        }
    }
}

/// How many sets are tried for the smallest clash before a clash that is merely irreducible is told.
const MOST_TRIES: usize = 2_000;

/// How many steps may be taken to put those sets together.
const MOST_STEPS: usize = 200_000;

/// Finds the clash of a standing that cannot be completed.
///
/// # Errors
/// [`Undecided`] if the look-ahead gives up on one of the questions.
pub fn find(standing: &Standing) -> Result<Clash, Undecided> {
    let whole = standing.problem();
    let all = demands(&whole);
    let met = |chosen: &[usize]| can_be_met(&whole, &all, chosen);
    let core = irreducible(all.len(), &met)?;
    let (core, is_smallest) = match smallest(all.len(), core.len(), &met)? {
        Search::Found(smaller) => (smaller, true),
        Search::NoSmaller => (core, true),
        Search::GivenUp => (core, false),
    };
    let mut rules = Vec::new();
    for rule in
        [Rule::Group, Rule::Instruments, Rule::Mutual, Rule::Resting, Rule::Released, Rule::Most]
    {
        if can_be_met(&standing.problem_without(Some(rule)), &all, &core)? {
            rules.push(rule);
        }
    }
    let demands = core.iter().map(|&at| all[at].told(standing, &whole)).collect();
    Ok(Clash { demands, rules, is_smallest })
}

/// A demand of a problem: a cell to fill, or a participant's least number of reviews.
#[derive(Clone, Copy)]
enum Raw {
    Cell(usize),
    Least(usize),
}

impl Raw {
    fn told(self, standing: &Standing, problem: &Problem) -> Demand {
        match self {
            Self::Cell(cell) => {
                let state = problem.cells[cell].state;
                let cells = &problem.cells_of[usize::from(state)];
                let place = cells.iter().position(|&other| other == cell).unwrap_or_default();
                Demand::Reviewed {
                    state: standing.code(state).clone(),
                    place: u16::try_from(place + 1).unwrap_or(u16::MAX),
                    from: standing.rules.places[place].from,
                }
            }
            Self::Least(who) => Demand::Performs {
                state: standing.input.participants[who].code.clone(),
                least: problem.low[who],
            },
        }
    }
}

fn demands(problem: &Problem) -> Vec<Raw> {
    let cells =
        (0..problem.cells.len()).filter(|&cell| problem.cells[cell].missing != 0).map(Raw::Cell);
    let least = (0..problem.low.len()).filter(|&who| problem.low[who] > 0).map(Raw::Least);
    cells.chain(least).collect()
}

/// Whether these demands alone can be met. The other places stay open to whoever needs a review: a demand is given up,
/// not turned into its opposite.
fn can_be_met(whole: &Problem, all: &[Raw], chosen: &[usize]) -> Result<bool, Undecided> {
    let mut problem = whole.clone();
    problem.low.fill(0);
    for cell in &mut problem.cells {
        cell.is_optional = true;
    }
    for &at in chosen {
        match all[at] {
            Raw::Cell(cell) => problem.cells[cell].is_optional = false,
            Raw::Least(who) => problem.low[who] = whole.low[who],
        }
    }
    Ok(Outlook::new(problem)?.is_some())
}

/// Takes demands away one by one as long as the rest still clashes.
fn irreducible(
    count: usize,
    met: &impl Fn(&[usize]) -> Result<bool, Undecided>,
) -> Result<Vec<usize>, Undecided> {
    let mut core: Vec<usize> = (0..count).collect();
    // In halves, quarters, and so on: most demands have nothing to do with the clash.
    let mut step = core.len().div_ceil(2).max(1);
    loop {
        let mut at = 0;
        while at < core.len() {
            let mut fewer = core.clone();
            fewer.drain(at..(at + step).min(core.len()));
            if met(&fewer)? {
                at += step;
            } else {
                core = fewer;
            }
        }
        if step == 1 {
            return Ok(core);
        }
        step = step.div_ceil(2);
    }
}

enum Search {
    Found(Vec<usize>),
    NoSmaller,
    GivenUp,
}

/// Looks for a clash of fewer than `bound` demands: every clash has a demand in common with every set of demands whose
/// giving up lets the rest be met, so only the sets that hit all of those found so far are tried, the smallest first.
fn smallest(
    count: usize,
    bound: usize,
    met: &impl Fn(&[usize]) -> Result<bool, Undecided>,
) -> Result<Search, Undecided> {
    let mut to_hit: Vec<Vec<usize>> = Vec::new();
    // The more sets are to be hit, the more it takes: what was too little stays too little.
    let (mut size, mut steps) = (0, MOST_STEPS);
    for _ in 0..MOST_TRIES {
        let mut candidate = Vec::new();
        while size < bound {
            match hit(&to_hit, size, &mut candidate, &mut steps) {
                None => return Ok(Search::GivenUp),
                Some(true) => break,
                Some(false) => size += 1,
            }
        }
        if size == bound {
            return Ok(Search::NoSmaller);
        }
        if !met(&candidate)? {
            return Ok(Search::Found(candidate));
        }
        to_hit.push(given_up(count, candidate, met)?);
    }
    Ok(Search::GivenUp)
}

/// The demands that must be given up once as many as possible are added to `kept`: in blocks, halved where one clashes.
fn given_up(
    count: usize,
    mut kept: Vec<usize>,
    met: &impl Fn(&[usize]) -> Result<bool, Undecided>,
) -> Result<Vec<usize>, Undecided> {
    let rest: Vec<usize> = (0..count).filter(|at| !kept.contains(at)).collect();
    let mut given_up = Vec::new();
    let mut blocks = vec![rest];
    while let Some(block) = blocks.pop() {
        let with = [kept.as_slice(), &block].concat();
        if met(&with)? {
            kept = with;
        } else if let [only] = block[..] {
            given_up.push(only);
        } else {
            let (first, second) = block.split_at(block.len() / 2);
            blocks.push(second.to_vec());
            blocks.push(first.to_vec());
        }
    }
    Ok(given_up)
}

/// Whether `left` more elements beside those chosen suffice to have one in common with each of `sets`: then they are
/// chosen. None if that takes too many steps.
fn hit(
    sets: &[Vec<usize>],
    left: usize,
    chosen: &mut Vec<usize>,
    steps: &mut usize,
) -> Option<bool> {
    *steps = steps.checked_sub(1)?;
    // Sets that have nothing in common with each other take an element each.
    let mut apart: Vec<&Vec<usize>> = Vec::new();
    for set in sets {
        let is_met = |others: &[usize]| set.iter().any(|at| others.contains(at));
        if !is_met(chosen) && !apart.iter().any(|other| is_met(other)) {
            apart.push(set);
        }
    }
    if apart.len() > left {
        return Some(false);
    }
    let Some(open) = apart.first() else { return Some(true) };
    for &at in *open {
        chosen.push(at);
        if hit(sets, left - 1, chosen, steps)? {
            return Some(true);
        }
        chosen.pop();
    }
    Some(false)
}
