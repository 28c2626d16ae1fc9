//! Where the lots of a cycle stand after the acts recorded so far.

use std::collections::{BTreeMap, BTreeSet};

use fixedbitset::FixedBitSet;

use super::{
    input::Input,
    outlook::{Cell, Index, Problem},
    rules::{Coverage, From, Rules},
};
use crate::id::ParticipantCode;

/// Who was drawn for whom.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Drawn {
    /// The State under review.
    pub state: Index,
    /// The place, from 0.
    pub place: usize,
    /// The reviewing State.
    pub who: Index,
    /// The instruments it reviews, one bit each.
    pub instruments: u16,
}

/// The rules and the input, with what the acts so far have settled.
#[derive(Clone, Debug)]
pub struct Standing {
    /// The rules.
    pub rules: Rules,
    /// The input, in its canonical form.
    pub input: Input,
    /// The instruments of each participant, one bit each.
    pub instruments: Vec<u16>,
    /// The year in which each is reviewed, from 1; 0 before the lots for the years.
    pub year: Vec<u16>,
    /// How often each has put off its review.
    pub deferred: Vec<u16>,
    /// Who does not serve in which year.
    pub resting: BTreeSet<(u16, Index)>,
    /// How many reviewing States each agrees to.
    pub agreed: Vec<u16>,
    /// Who was drawn and not released.
    drawn: Vec<Drawn>,
    /// For each participant, the States it reviews.
    reviews: Vec<FixedBitSet>,
    /// How often each had its lots drawn again.
    pub redraws: Vec<u16>,
    /// Who was drawn once for whom, and released by a request (M15).
    pub released: BTreeSet<(Index, Index)>,
    /// The last year whose reviewing States were drawn; 0 if none.
    pub last_year_drawn: u16,
    positions: BTreeMap<ParticipantCode, Index>,
    /// The group of each participant as a number: pairs are compared more often than anything else is done.
    groups: Vec<Index>,
}

/// A rule that can keep a name out of a pot, or clash with others.
#[derive(
    Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Serialize, serde::Deserialize,
)]
#[serde(rename_all = "kebab-case")]
pub enum Rule {
    /// It is a signatory: it reviews no one (M5).
    Signatory,
    /// It reviews this State already.
    Already,
    /// It is not of the group, or of the other groups, from which this lot is drawn (M12).
    Group,
    /// It is not a party to the instruments under review (M13).
    Instruments,
    /// The State can have no further reviewing State.
    Number,
    /// The two would review each other (M14).
    Mutual,
    /// It does not serve this year (M16).
    Resting,
    /// It was drawn for this State before and released at its request (M15).
    Released,
    /// It performs as many reviews as it may (M17).
    Most,
    /// With it the rest of the cycle could not be completed (M18).
    Ahead,
    /// States of the same legal system are preferred (M4, ¶19).
    LegalSystem,
}

impl Standing {
    /// The standing before the first act. `input` is canonical and has been checked.
    pub fn new(rules: Rules, input: Input) -> Self {
        let count = input.participants.len();
        let bit =
            |id| input.instruments.iter().position(|known| known == id).map_or(0, |at| 1_u16 << at);
        let masks = input.participants.iter().map(|one| one.instruments.iter().map(bit).sum());
        let positions = input.participants.iter().zip(0..).map(|(one, at)| (one.code.clone(), at));
        let mut known = Vec::new();
        let groups = input.participants.iter().map(|one| {
            let at = known.iter().position(|group| *group == one.group).unwrap_or_else(|| {
                known.push(one.group.clone());
                known.len() - 1
            });
            Index::try_from(at).unwrap_or(Index::MAX)
        });
        Self {
            groups: groups.collect(),
            instruments: masks.collect(),
            positions: positions.collect(),
            year: vec![0; count],
            deferred: vec![0; count],
            resting: BTreeSet::new(),
            agreed: vec![rules.most_reviewing_states; count],
            drawn: Vec::new(),
            reviews: vec![FixedBitSet::with_capacity(count); count],
            redraws: vec![0; count],
            released: BTreeSet::new(),
            last_year_drawn: 0,
            rules,
            input,
        }
    }

    /// The position of a participant.
    pub fn position(&self, code: &ParticipantCode) -> Option<Index> {
        self.positions.get(code).copied()
    }

    /// The code at a position.
    pub fn code(&self, at: Index) -> &ParticipantCode {
        &self.input.participants[usize::from(at)].code
    }

    /// All positions, in the order of the codes.
    pub fn all(&self) -> impl Iterator<Item = Index> + use<> {
        (0..self.input.participants.len()).filter_map(|at| Index::try_from(at).ok())
    }

    /// Whether the lots for the years were drawn.
    pub fn has_years(&self) -> bool {
        self.year.iter().any(|&year| year > 0)
    }

    /// Who was drawn and not released, in the order of the lots.
    pub fn drawn(&self) -> &[Drawn] {
        &self.drawn
    }

    /// Whether the reviewing States of a State were drawn.
    pub fn has_reviewing(&self, state: Index) -> bool {
        self.drawn.iter().any(|drawn| drawn.state == state)
    }

    /// How many reviews a State performs so far.
    pub fn performed(&self, who: Index) -> u16 {
        u16::try_from(self.reviews[usize::from(who)].count_ones(..)).unwrap_or(u16::MAX)
    }

    /// A lot has fallen.
    pub fn add(&mut self, drawn: Drawn) {
        self.reviews[usize::from(drawn.who)].insert(usize::from(drawn.state));
        self.drawn.push(drawn);
    }

    /// Releases the reviewing States of a State (M15).
    pub fn release(&mut self, state: Index) {
        let (gone, kept): (Vec<_>, Vec<_>) =
            self.drawn.iter().partition(|drawn| drawn.state == state);
        self.drawn = kept;
        for drawn in gone {
            self.reviews[usize::from(drawn.who)].set(usize::from(state), false);
            self.released.insert((state, drawn.who));
        }
    }

    /// The first rule, of those that look at the pair alone, that keeps `who` out of the pot for a place beside `state`.
    pub fn bar(&self, state: Index, from: From, who: Index) -> Option<Rule> {
        let (one, other) = (&self.input.participants[usize::from(who)], usize::from(state));
        let year = self.year[other];
        let reviews = |a: Index, b: Index| self.reviews[usize::from(a)].contains(usize::from(b));
        let is_same_group = self.groups[usize::from(who)] == self.groups[other];
        let common = self.instruments[usize::from(who)] & self.instruments[other];
        let covers = match self.rules.coverage {
            Coverage::Whole => common == self.instruments[other],
            Coverage::Complement => common != 0,
        };
        let is_kept_out_by_group = match from {
            From::Group => !is_same_group,
            From::Other => is_same_group,
            From::Any => false,
        };
        if one.signatory {
            Some(Rule::Signatory)
        } else if reviews(who, state) {
            Some(Rule::Already)
        } else if is_kept_out_by_group {
            Some(Rule::Group)
        } else if !covers {
            Some(Rule::Instruments)
        } else if !self.rules.mutual_reviews && reviews(state, who) {
            Some(Rule::Mutual)
        } else if self.resting.contains(&(year, who)) {
            Some(Rule::Resting)
        } else if self.rules.redraw_leaves_out && self.released.contains(&(state, who)) {
            Some(Rule::Released)
        } else {
            None
        }
    }

    /// Everything still to be drawn in the cycle.
    pub fn problem(&self) -> Problem {
        self.problem_without(None)
    }

    /// The same with one rule lifted, to see whether that rule is in the way.
    pub fn problem_without(&self, lifted: Option<Rule>) -> Problem {
        let count = self.input.participants.len();
        let mut problem = Problem {
            instruments: self.instruments.clone(),
            low: Vec::with_capacity(count),
            high: Vec::with_capacity(count),
            cells: Vec::new(),
            reach: Vec::new(),
            cells_of: vec![Vec::new(); count],
            room: vec![0; count],
            chain: match self.rules.coverage {
                Coverage::Whole => 1,
                Coverage::Complement => self.input.instruments.len(),
            },
            mutual: self.rules.mutual_reviews || lifted == Some(Rule::Mutual),
        };
        for who in self.all() {
            let is_signatory = self.input.participants[usize::from(who)].signatory;
            let (least, most) = if is_signatory {
                (0, 0)
            } else {
                (self.rules.least_reviews, self.rules.most_reviews)
            };
            let most = if lifted == Some(Rule::Most) && !is_signatory { Index::MAX } else { most };
            problem.low.push(least.saturating_sub(self.performed(who)));
            problem.high.push(most.saturating_sub(self.performed(who)));
        }
        for state in self.all().filter(|&state| !self.has_reviewing(state)) {
            self.add_places(&mut problem, state, lifted);
        }
        problem.reach = vec![FixedBitSet::with_capacity(problem.cells.len()); count];
        for (at, cell) in problem.cells.iter().enumerate() {
            for who in cell.allowed.ones() {
                problem.reach[who].insert(at);
            }
        }
        problem
    }

    fn add_places(&self, problem: &mut Problem, state: Index, lifted: Option<Rule>) {
        let at = usize::from(state);
        let places = u16::try_from(self.rules.places.len()).unwrap_or(u16::MAX);
        problem.room[at] = self.agreed[at].saturating_sub(places);
        for place in &self.rules.places {
            let from = if lifted == Some(Rule::Group) { From::Any } else { place.from };
            let mut allowed = FixedBitSet::with_capacity(self.input.participants.len());
            for who in self.all().filter(|&who| who != state) {
                let bar = self.bar(state, from, who);
                if bar.is_none() || bar == lifted {
                    allowed.insert(usize::from(who));
                }
            }
            let missing = if lifted == Some(Rule::Instruments) { 1 } else { self.instruments[at] };
            problem.cells_of[at].push(problem.cells.len());
            problem.cells.push(Cell { state, missing, allowed, is_optional: false });
        }
    }

    /// The cell of a place of a State in [`Standing::problem`].
    pub fn cell(problem: &Problem, state: Index, place: usize) -> usize {
        problem.cells_of[usize::from(state)][place]
    }
}
