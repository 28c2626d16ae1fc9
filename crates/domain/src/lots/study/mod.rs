//! How far what the lots of a cycle come to is from uniform: many draws beside what the rules allow in all (M19).
//!
//! Each single lot is uniform over its pot; the outcome of a sequence of lots under rules is not uniform over all valid
//! outcomes. This module says by how much. An outcome is who reviews whom for which instruments; the years of the
//! reviews do not bear on which outcomes are valid before anyone defers.

mod count;
mod walk;

use super::{
    act::Act,
    input::Input,
    outlook::{Index, Problem},
    record::{Ledger, Refusal},
    rules::Rules,
    source::{Contribution, Source},
    standing::Standing,
    stream::Stream,
};
use crate::id::ParticipantCode;

/// How many steps of a full enumeration are made before outcomes are sampled instead.
pub const MOST_STEPS: u64 = 5_000_000;

/// The fewest draws of a study: each half of them gives an estimate.
pub const LEAST_DRAWS: u32 = 20;

/// What the draws are compared with.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Reference {
    /// Every valid outcome, of which there are so many.
    Exact(u64),
    /// So many outcomes, each the end of a random walk of its own among the valid ones.
    Sampled(u32),
}

/// How often something was drawn, and how often it is in an outcome if all are equally likely.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Share {
    /// In the draws.
    pub drawn: f64,
    /// Among all valid outcomes.
    pub uniform: f64,
}

/// The largest deviation: found in one half of the draws and estimated from the other, so that it is not larger for
/// having been looked for.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Deviation {
    /// Drawn less uniform.
    pub estimate: f64,
    /// Half the width of the interval that covers the truth in 95 of 100 studies.
    pub margin: f64,
}

/// The result of a study.
#[derive(Clone, Debug, PartialEq)]
pub struct Study {
    /// How many whole cycles were drawn.
    pub draws: u32,
    /// What they are compared with.
    pub reference: Reference,
    /// How many reviews each participant performs in the mean.
    pub states: Vec<(ParticipantCode, Share)>,
    /// How often each State reviews each other one (the State under review first), if it ever does.
    pub pairs: Vec<(ParticipantCode, ParticipantCode, Share)>,
    /// The State whose mean number of reviews deviates most.
    pub state: Option<(ParticipantCode, Deviation)>,
    /// The pair whose frequency deviates most.
    pub pair: Option<(ParticipantCode, ParticipantCode, Deviation)>,
    /// If outcomes were sampled: whether the walks were long enough to forget where they began.
    pub memory: Option<Memory>,
}

/// What walks have in common with where they began. A walk that is long enough has no more in common with it than with
/// where another walk began.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Memory {
    /// The share of an outcome's pairs with which its own walk began.
    pub own: f64,
    /// The share of an outcome's pairs with which the walk before it began.
    pub other: f64,
}

/// What is asked of a study.
#[derive(Clone, Debug)]
pub struct Question {
    /// How many whole cycles are drawn; at least [`LEAST_DRAWS`].
    pub draws: u32,
    /// The words from which all of them are drawn: the same words give the same study.
    pub words: String,
    /// How many changes are tried on each place of an outcome before it counts as a sample.
    pub sweeps: u32,
}

/// An outcome: for each place, in the order of the States and their places, who was drawn, one after another.
type Outcome = Vec<Vec<Index>>;

/// Draws whole cycles and compares.
///
/// # Errors
/// A [`Refusal`] if rules and input cannot be drawn from.
pub fn study(rules: &Rules, input: Input, question: &Question) -> Result<Study, Refusal> {
    let ledger = Ledger::open(rules.clone(), input)?;
    let problem = ledger.standing().problem();
    let exact = count::all(&problem, MOST_STEPS);
    let mut drawn = Tally::new(&problem);
    let mut sampled = Tally::new(&problem);
    let (mut memory, mut last): (Memory, Option<Outcome>) = (Memory::default(), None);
    let draws = question.draws.max(LEAST_DRAWS);
    for number in 0..draws {
        let outcome = draw(&ledger, &question.words, number)?;
        drawn.add(&problem, &outcome, number);
        if exact.is_none() {
            let words = format!("walk {number} {}", question.words);
            let chance = Stream::new(&[0; 32], words.as_bytes());
            let mut walk = walk::Walk::new(&problem, outcome.clone(), chance);
            walk.run(u64::from(question.sweeps) * problem.cells.len() as u64);
            sampled.add(&problem, walk.outcome(), number);
            memory.own += in_common(walk.outcome(), &outcome) / f64::from(draws);
            if let Some(last) = &last {
                memory.other += in_common(walk.outcome(), last) / f64::from(draws - 1);
            }
            last = Some(outcome);
        }
    }
    let reference = exact
        .as_ref()
        .map_or(Reference::Sampled(sampled.outcomes()), |all| Reference::Exact(all.outcomes));
    let uniform = match exact {
        Some(all) => Uniform::Exact(all),
        None => Uniform::Sampled(sampled),
    };
    let memory = matches!(uniform, Uniform::Sampled(_)).then_some(memory);
    Ok(Study { memory, ..told(ledger.standing(), &drawn, &uniform, reference) })
}

/// The share of the pairs of an outcome that another one has, too.
fn in_common(outcome: &Outcome, other: &Outcome) -> f64 {
    let all = outcome.iter().map(Vec::len).sum::<usize>();
    let cells = outcome.iter().zip(other);
    let common: usize =
        cells.map(|(one, other)| one.iter().filter(|who| other.contains(who)).count()).sum();
    common as f64 / all.max(1) as f64
}

/// One whole cycle.
fn draw(ledger: &Ledger, words: &str, number: u32) -> Result<Outcome, Refusal> {
    let mut ledger = ledger.clone();
    let source = |what: &str| Source::Words {
        contributions: vec![Contribution {
            by: String::new(),
            text: format!("{number} {what} {words}"),
        }],
    };
    ledger.add(Act::Years { source: source("years") })?;
    for year in 1..=ledger.standing().rules.years {
        ledger.add(Act::Reviewing { year, source: source(&year.to_string()) })?;
    }
    let standing = ledger.standing();
    let places = standing.rules.places.len();
    let mut outcome = vec![Vec::new(); standing.input.participants.len() * places];
    for drawn in standing.drawn() {
        outcome[usize::from(drawn.state) * places + drawn.place].push(drawn.who);
    }
    Ok(outcome)
}

/// Counts over outcomes, in two halves.
struct Tally {
    halves: [Half; 2],
}

struct Half {
    outcomes: u32,
    /// How often each pair came about: by the State under review, then the reviewing State.
    pairs: Vec<u32>,
    /// The sum of the numbers of reviews of each participant, and of their squares.
    loads: Vec<(u32, u32)>,
}

impl Tally {
    fn new(problem: &Problem) -> Self {
        let people = problem.high.len();
        let half =
            || Half { outcomes: 0, pairs: vec![0; people * people], loads: vec![(0, 0); people] };
        Self { halves: [half(), half()] }
    }

    fn outcomes(&self) -> u32 {
        self.halves.iter().map(|half| half.outcomes).sum()
    }

    fn add(&mut self, problem: &Problem, outcome: &Outcome, number: u32) {
        let people = problem.high.len();
        let half = &mut self.halves[usize::from(number % 2 == 1)];
        let mut loads = vec![0; people];
        for (cell, takers) in problem.cells.iter().zip(outcome) {
            for &who in takers {
                half.pairs[usize::from(cell.state) * people + usize::from(who)] += 1;
                loads[usize::from(who)] += 1;
            }
        }
        for (sums, load) in half.loads.iter_mut().zip(loads) {
            *sums = (sums.0 + load, sums.1 + load * load);
        }
        half.outcomes += 1;
    }

    fn share(&self, pair: usize) -> f64 {
        let sum: u32 = self.halves.iter().map(|half| half.pairs[pair]).sum();
        f64::from(sum) / f64::from(self.outcomes().max(1))
    }

    fn load(&self, who: usize) -> f64 {
        let sum: u32 = self.halves.iter().map(|half| half.loads[who].0).sum();
        f64::from(sum) / f64::from(self.outcomes().max(1))
    }
}

impl Half {
    fn count(&self) -> f64 {
        f64::from(self.outcomes.max(1))
    }

    /// The frequency of a pair, and the variance of that estimate. One success and one failure are added for the
    /// variance, so that what was never seen is not taken for certain.
    fn pair(&self, pair: usize) -> (f64, f64) {
        let seen = f64::from(self.pairs[pair]);
        let careful = (seen + 1.0) / (self.count() + 2.0);
        (seen / self.count(), careful * (1.0 - careful) / self.count())
    }

    /// The mean number of reviews of a participant, and the variance of that estimate.
    fn load(&self, who: usize) -> (f64, f64) {
        let (sum, squares) = self.loads[who];
        let mean = f64::from(sum) / self.count();
        let variance = f64::from(squares) / self.count() - mean * mean;
        (mean, variance.max(0.0) / self.count())
    }
}

/// What is equally likely.
enum Uniform {
    Exact(count::All),
    Sampled(Tally),
}

impl Uniform {
    fn pair(&self, half: usize, pair: usize) -> (f64, f64) {
        match self {
            Self::Exact(all) => (all.share(pair), 0.0),
            Self::Sampled(tally) => tally.halves[half].pair(pair),
        }
    }

    fn load(&self, half: usize, who: usize) -> (f64, f64) {
        match self {
            Self::Exact(all) => (all.load(who), 0.0),
            Self::Sampled(tally) => tally.halves[half].load(who),
        }
    }
}

fn told(standing: &Standing, drawn: &Tally, uniform: &Uniform, reference: Reference) -> Study {
    let people = standing.input.participants.len();
    let code = |at: usize| standing.input.participants[at].code.clone();
    let share = |pair| Share {
        drawn: drawn.share(pair),
        uniform: match uniform {
            Uniform::Exact(all) => all.share(pair),
            Uniform::Sampled(tally) => tally.share(pair),
        },
    };
    let load = |who| Share {
        drawn: drawn.load(who),
        uniform: match uniform {
            Uniform::Exact(all) => all.load(who),
            Uniform::Sampled(tally) => tally.load(who),
        },
    };
    let all = (0..people * people).map(|pair| (pair, share(pair)));
    let pairs = all.filter(|(_, share)| share.drawn > 0.0 || share.uniform > 0.0);
    let pair = largest(
        people * people,
        |half, pair| drawn.halves[half].pair(pair),
        |half, pair| uniform.pair(half, pair),
    );
    let state = largest(
        people,
        |half, who| drawn.halves[half].load(who),
        |half, who| uniform.load(half, who),
    );
    Study {
        draws: drawn.outcomes(),
        reference,
        states: (0..people).map(|who| (code(who), load(who))).collect(),
        pairs: pairs.map(|(at, share)| (code(at / people), code(at % people), share)).collect(),
        state: state.map(|(at, deviation)| (code(at), deviation)),
        memory: None,
        pair: pair.map(|(at, deviation)| (code(at / people), code(at % people), deviation)),
    }
}

/// Finds the largest deviation in the first half, and estimates it from the second. Each function gives an estimate and
/// its variance.
fn largest(
    count: usize,
    drawn: impl Fn(usize, usize) -> (f64, f64),
    uniform: impl Fn(usize, usize) -> (f64, f64),
) -> Option<(usize, Deviation)> {
    let by = |half, at| drawn(half, at).0 - uniform(half, at).0;
    let at = (0..count).max_by(|&a, &b| by(0, a).abs().total_cmp(&by(0, b).abs()))?;
    let variance = drawn(1, at).1 + uniform(1, at).1;
    Some((at, Deviation { estimate: by(1, at), margin: 1.96 * variance.sqrt() }))
}
