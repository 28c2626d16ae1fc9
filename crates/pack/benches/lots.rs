//! The figures of the lots: whole cycles of the real parties, and of two, five and ten times as many; and many cycles in
//! which States put off their reviews, rest and ask for new lots.
//!
//! `cargo bench -p omnibus-pack --bench lots -- [--rules ID] [--times 1,2,5,10] [--from 0] [--cycles 200]
//! [--study DRAWS --sweeps 100,1000,10000]`; the README's figures come from here. The last column of the first table is
//! the digest of the whole record: it is the same whatever is made faster. A study is made with walks of each length, and
//! twice with the longest.

use std::{
    collections::{BTreeMap, BTreeSet},
    time::{Duration, Instant},
};

use jiff::civil::{Date, date};
use omnibus_domain::{
    lots::{
        act::Act,
        input::{Input, Participant},
        record::{Ledger, Refusal},
        rules::{From, Rules},
        source::{Contribution, Source},
        standing::{Drawn, Standing},
        stream::Stream,
        study::{Question, Study, study},
    },
    party,
};
use omnibus_pack::Pack;

/// How many cycles are drawn with deferrals and new lots, unless another number is asked for.
const CYCLES: usize = 200;

/// After how many of them it is said how far they are.
const STEP: usize = 500;

/// The day whose parties are drawn.
const DAY: Date = date(2026, 11, 1);

fn main() {
    let pack = Pack::embedded().expect("the pack reads");
    let only = argument("--rules");
    let rules = || pack.lots.iter().filter(|rules| only.as_ref().is_none_or(|id| rules.id == *id));
    let times = argument("--times").unwrap_or("1,2,5,10".into());
    let times: Vec<usize> = times
        .split(',')
        .filter_map(|times| times.parse().ok())
        .filter(|&times| times > 0)
        .collect();
    if !times.is_empty() {
        println!("A whole cycle: years and all reviewing States, one thread");
        println!(
            "{:12} {:>8} {:>8} {:>10} {:>10}  digest",
            "rules", "parties", "lots", "time", "CPU time"
        );
    }
    for rules in rules() {
        for &times in &times {
            growth(rules, input(&pack, times));
        }
    }
    let number = |name, other| argument(name).and_then(|text| text.parse().ok()).unwrap_or(other);
    if let Some(draws) = argument("--study").and_then(|text| text.parse().ok()) {
        for rules in rules() {
            studies(&pack, rules, draws, &argument("--sweeps").unwrap_or("100,1000,10000".into()));
        }
    }
    let (first, cycles) = (number("--from", 0), number("--cycles", CYCLES));
    for rules in rules().filter(|_| cycles > 0) {
        many(&pack, rules, first, cycles);
    }
}

/// Studies with longer and longer walks, and two that differ in their words alone.
fn studies(pack: &Pack, rules: &Rules, draws: u32, sweeps: &str) {
    let sweeps: Vec<u32> = sweeps.split(',').filter_map(|sweeps| sweeps.parse().ok()).collect();
    let mut last: Option<Study> = None;
    for (sweeps, words) in sweeps
        .iter()
        .map(|&sweeps| (sweeps, "one"))
        .chain(sweeps.last().map(|&sweeps| (sweeps, "other")))
    {
        let begin = cpu();
        let question = Question { draws, words: words.into(), sweeps };
        let found = study(rules, input(pack, 1), &question).expect("a study");
        let time = cpu().zip(begin).map(|(now, then)| now - then);
        println!("{}: {draws} draws, {sweeps} sweeps, {words} words: {time:.1?}", rules.id);
        println!("  in common with the own beginning and another: {:?}", found.memory);
        println!("  State: {:?}", found.state);
        println!("  pair: {:?}", found.pair);
        if let Some(last) = &last {
            println!("  beside the one before: {}", beside(&found, last));
        }
        last = Some(found);
    }
}

/// How far the sampled numbers of reviews of two studies are apart: the mean of the squares, and the largest.
fn beside(one: &Study, other: &Study) -> String {
    let by = one.states.iter().zip(&other.states);
    let by: Vec<f64> = by.map(|((_, one), (_, other))| one.uniform - other.uniform).collect();
    let squares = by.iter().map(|by| by * by).sum::<f64>() / by.len() as f64;
    let most = by.iter().fold(0.0_f64, |most, by| most.max(by.abs()));
    format!(
        "mean numbers of reviews differ by {:.4} (root of the mean square), {most:.4} at most",
        squares.sqrt()
    )
}

/// What follows `name` on the command line.
fn argument(name: &str) -> Option<String> {
    std::env::args().skip_while(|argument| argument != name).nth(1)
}

/// The CPU time of this thread so far, where the system tells it: other work on the machine makes it no longer.
fn cpu() -> Option<Duration> {
    let text = std::fs::read_to_string("/proc/thread-self/schedstat").ok()?;
    Some(Duration::from_nanos(text.split(' ').next()?.parse().ok()?))
}

fn growth(rules: &Rules, input: Input) {
    let parties = input.participants.len();
    let (begin, begin_cpu) = (Instant::now(), cpu());
    match cycle(rules, input) {
        Ok(ledger) => {
            let (time, cpu) = (begin.elapsed(), cpu().zip(begin_cpu).map(|(now, then)| now - then));
            println!(
                "{:12} {parties:8} {:8} {time:10.1?} {:>10}  {}",
                rules.id,
                ledger.standing().drawn().len(),
                cpu.map_or("unknown".into(), |cpu| format!("{cpu:.1?}")),
                ledger.record().entries.last().map_or("", |entry| entry.digest.as_str())
            );
        }
        Err(refusal) => println!("{:12} {parties:8} refused: {refusal}", rules.id),
    }
}

fn source(text: String) -> Source {
    Source::Words { contributions: vec![Contribution { by: String::new(), text }] }
}

/// Draws a whole cycle.
fn cycle(rules: &Rules, input: Input) -> Result<Ledger, Refusal> {
    let mut ledger = Ledger::open(rules.clone(), input)?;
    ledger.add(Act::Years { source: source("river".into()) })?;
    for year in 1..=rules.years {
        ledger.add(Act::Reviewing { year, source: source(format!("year {year}")) })?;
    }
    Ok(ledger)
}

/// Draws many cycles in which States put off their reviews, rest and ask for new lots; checks what comes out.
fn many(pack: &Pack, rules: &Rules, first: usize, cycles: usize) {
    let (mut refused, mut undecided, mut broken, mut naive) = (0, 0, 0, 0);
    let begin = Instant::now();
    for (done, number) in (1..=cycles).zip(first..) {
        match eventful(rules, input(pack, 1), number, &mut undecided) {
            Ok(ledger) if is_sound(ledger.standing()) => {}
            Ok(_) => {
                println!("  cycle {number}: a rule is broken");
                broken += 1;
            }
            Err(refusal) => {
                println!("  cycle {number}: {refusal}");
                refused += 1;
            }
        }
        naive += usize::from(ends_naively(rules, input(pack, 1), number));
        if done % STEP == 0 || done == cycles {
            println!(
                "{}: {done} cycles with deferrals and new lots in {:.1?}: {refused} dead ends, {undecided} acts \
                 undecided, {broken} with a rule broken; drawn without looking ahead, {naive} ended before their time",
                rules.id,
                begin.elapsed()
            );
        }
    }
}

fn eventful(
    rules: &Rules,
    input: Input,
    number: usize,
    undecided: &mut usize,
) -> Result<Ledger, Refusal> {
    // What a State may not do, or what would leave no way, is refused and changes nothing.
    let mut event = |ledger: &mut Ledger, act| {
        let refusal = ledger.add(act).err();
        *undecided += usize::from(matches!(refusal, Some(Refusal::Undecided(_))));
    };
    let mut chance = Stream::new(&[0; 32], format!("events {number}").as_bytes());
    let mut ledger = Ledger::open(rules.clone(), input)?;
    ledger.add(Act::Years { source: source(format!("cycle {number}")) })?;
    for year in 1..=rules.years {
        let of_year: Vec<_> = {
            let standing = ledger.standing();
            let mine = standing.all().filter(|&at| standing.year[usize::from(at)] == year);
            mine.map(|at| standing.code(at).clone()).collect()
        };
        for state in &of_year {
            match chance.below(20) {
                0 => event(
                    &mut ledger,
                    Act::DeferReview { state: state.clone(), justification: "elections".into() },
                ),
                1 => event(&mut ledger, Act::DeferServing { state: state.clone(), year }),
                _ => {}
            }
        }
        ledger
            .add(Act::Reviewing { year, source: source(format!("cycle {number} year {year}")) })?;
        for state in of_year.into_iter().filter(|_| chance.below(20) == 0) {
            let source = source(format!("again {number} {state}"));
            event(&mut ledger, Act::Redraw { state, source, reason: None });
        }
    }
    Ok(ledger)
}

/// Whether the reviews of a whole cycle keep all rules, checked by counting.
fn is_sound(standing: &Standing) -> bool {
    let rules = &standing.rules;
    let group = |at: u16| &standing.input.participants[usize::from(at)].group;
    let pairs: BTreeSet<(u16, u16)> =
        standing.drawn().iter().map(|drawn| (drawn.who, drawn.state)).collect();
    // Nobody reviews the same State twice, nor a State that reviews it.
    pairs.len() == standing.drawn().len()
        && pairs.iter().all(|&(who, state)| who != state && !pairs.contains(&(state, who)))
        && standing.all().all(|state| {
            let mine: Vec<&Drawn> =
                standing.drawn().iter().filter(|drawn| drawn.state == state).collect();
            let places_are_covered = (0..).zip(&rules.places).all(|(place, of)| {
                let here: Vec<_> = mine.iter().filter(|drawn| drawn.place == place).collect();
                let covered = here.iter().fold(0, |all, drawn| all | drawn.instruments);
                let is_each_once =
                    here.iter().map(|drawn| drawn.instruments.count_ones()).sum::<u32>()
                        == covered.count_ones();
                covered == standing.instruments[usize::from(state)]
                    && is_each_once
                    && here.iter().all(|drawn| {
                        let own = standing.instruments[usize::from(drawn.who)];
                        drawn.instruments & !own == 0
                            && match of.from {
                                From::Group => group(drawn.who) == group(state),
                                From::Other => group(drawn.who) != group(state),
                                From::Any => true,
                            }
                    })
            });
            places_are_covered
                && mine.len() <= usize::from(rules.most_reviewing_states)
                && (rules.least_reviews..=rules.most_reviews).contains(&standing.performed(state))
        })
}

/// Whether a draw that looks at the rules of the moment only comes to a State for which nobody is left, or ends with
/// someone who performs too few reviews.
fn ends_naively(rules: &Rules, input: Input, number: usize) -> bool {
    let mut standing = Standing::new(rules.clone(), input);
    let mut chance = Stream::new(&[1; 32], format!("naive {number}").as_bytes());
    for state in standing.all() {
        let mut room = usize::from(rules.most_reviewing_states) - rules.places.len();
        for (place, from) in rules.places.iter().map(|place| place.from).enumerate() {
            let mut missing = standing.instruments[usize::from(state)];
            while missing != 0 {
                let part = |who: u16| standing.instruments[usize::from(who)] & missing;
                let may = |&who: &u16| {
                    who != state
                        && standing.bar(state, from, who).is_none()
                        && part(who) != 0
                        && (part(who) == missing || room > 0)
                        && standing.performed(who) < rules.most_reviews
                };
                let pot: Vec<u16> = standing.all().filter(may).collect();
                let Ok(count) = u64::try_from(pot.len()) else { return true };
                if count == 0 {
                    return true;
                }
                let who = pot[usize::try_from(chance.below(count)).unwrap_or_default()];
                let instruments = part(who);
                missing &= !instruments;
                room -= usize::from(missing != 0);
                standing.add(Drawn { state, place, who, instruments });
            }
        }
    }
    standing.all().any(|who| standing.performed(who) < rules.least_reviews)
}

/// The parties of the pack, `times` over; those without a regional group are put into one for the draw (M3).
fn input(pack: &Pack, times: usize) -> Input {
    let mut participants: BTreeMap<String, Participant> = BTreeMap::new();
    for instrument in &pack.instruments {
        for party in party::parties(&pack.participants, &pack.acts, &instrument.id, DAY) {
            for copy in 0..times {
                let suffix = if copy == 0 { String::new() } else { copy.to_string() };
                let code = format!("{}{suffix}", party.code);
                let group = party
                    .group
                    .map_or("western-european-and-other".into(), |group| group.to_string());
                let participant = participants.entry(code.clone()).or_insert_with(|| Participant {
                    code: code.parse().expect("a code"),
                    group: Some(group),
                    instruments: Vec::new(),
                    legal_system: None,
                    signatory: false,
                });
                participant.instruments.push(instrument.id.clone());
            }
        }
    }
    let input = Input {
        cycle: "bench".into(),
        first_year: DAY.year(),
        instruments: pack.instruments.iter().map(|instrument| instrument.id.clone()).collect(),
        participants: participants.into_values().collect(),
    };
    input.canonical()
}
