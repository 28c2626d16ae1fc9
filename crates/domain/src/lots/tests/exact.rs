//! The look-ahead is exact: every pot is compared with full enumeration on small random cycles (M18).

use std::collections::BTreeSet;

use proptest::prelude::*;

use super::{
    super::{
        draw::{self, ReviewingLot},
        outlook::{Index, Outlook},
        record::Refusal,
        rules::Rules,
        standing::{Drawn, Rule, Standing},
        stream::Stream,
    },
    *,
};

/// Whether the open places can be filled: tries everything, lot after lot, by the letter of the rules.
pub fn can_complete(standing: &Standing, from: (Index, usize)) -> bool {
    let places = standing.rules.places.len();
    let (state, place) = from;
    if usize::from(state) == standing.input.participants.len() {
        let least = standing.rules.least_reviews;
        return standing.all().all(|who| standing.performed(who) >= least);
    }
    let next = if place + 1 == places { (state + 1, 0) } else { (state, place + 1) };
    let missing = missing(standing, state, place);
    if missing == 0 {
        return can_complete(standing, next);
    }
    candidates(standing, state, place).into_iter().any(|who| {
        let mut after = standing.clone();
        after.add(taken(standing, (state, place), who));
        can_complete(&after, from)
    })
}

fn taken(standing: &Standing, (state, place): (Index, usize), who: Index) -> Drawn {
    let instruments = standing.instruments[usize::from(who)] & missing(standing, state, place);
    Drawn { state, place, who, instruments }
}

fn missing(standing: &Standing, state: Index, place: usize) -> u16 {
    let covered =
        standing.drawn().iter().filter(|drawn| drawn.state == state && drawn.place == place);
    standing.instruments[usize::from(state)]
        & !covered.fold(0, |all, drawn| all | drawn.instruments)
}

/// Everyone whom no rule but the look-ahead keeps out.
fn candidates(standing: &Standing, state: Index, place: usize) -> Vec<Index> {
    let open = |place| missing(standing, state, place) != 0;
    let pending = (0..standing.rules.places.len()).filter(|&place| open(place)).count();
    let present = standing.drawn().iter().filter(|drawn| drawn.state == state).count();
    let room = usize::from(standing.agreed[usize::from(state)]).saturating_sub(present + pending);
    let missing = missing(standing, state, place);
    standing
        .all()
        .filter(|&who| {
            let covers = standing.instruments[usize::from(who)] & missing;
            who != state
                && standing.bar(state, standing.rules.places[place].from, who).is_none()
                && covers != 0
                && (covers == missing || room > 0)
                && standing.performed(who) < standing.rules.most_reviews
        })
        .collect()
}

/// Draws all States of a cycle in one go and compares every pot.
fn compare(rules: Rules, codes: &[&str], resting: &[(u16, Index)], seed: u8) {
    let mut standing = Standing::new(rules, input(codes).canonical());
    for (at, year) in standing.year.iter_mut().enumerate() {
        *year = u16::try_from(at).unwrap() % 2 + 1;
    }
    standing.resting = resting.iter().copied().collect::<BTreeSet<_>>();
    let feasible = can_complete(&standing, (0, 0));
    let outlook = Outlook::new(standing.problem()).unwrap();
    assert_eq!(outlook.is_some(), feasible, "at the start");
    let Some(mut outlook) = outlook else { return };
    let states: Vec<_> = standing.all().collect();
    let mut again = standing.clone();
    let mut stream = Stream::new(&[seed; 32], b"");
    let lots = draw::reviewing(&mut standing, &mut outlook, &states, &mut stream).unwrap();
    check_pots(&mut again, &lots);
    let least = again.rules.least_reviews;
    assert!(again.all().all(|who| again.performed(who) >= least));
}

/// Compares the pots of lots with full enumeration. `again` is the standing before them, and then after them.
pub fn check_pots(again: &mut Standing, lots: &[ReviewingLot]) {
    for lot in lots {
        let state = again.position(&lot.state).unwrap();
        let place = usize::from(lot.place) - 1;
        for who in candidates(again, state, place) {
            let mut after = again.clone();
            after.add(taken(again, (state, place), who));
            let expected = can_complete(&after, (0, 0));
            let code = again.code(who);
            let ahead = lot.out.get(&Rule::Ahead).is_some_and(|out| out.contains(code));
            assert_eq!((lot.pot.contains(code), ahead), (expected, !expected), "{code} in {lot:?}");
        }
        let who = again.position(&lot.drawn).unwrap();
        again.add(taken(again, (state, place), who));
    }
}

/// States of two groups of two to four; most are parties to the convention alone or to everything.
pub fn codes() -> impl Strategy<Value = Vec<String>> {
    let mask = prop::sample::select(vec![1_u8, 1, 1, 7, 7, 7, 3, 5]);
    let group = |letter: char| {
        prop::collection::vec(mask.clone(), 2..4).prop_map(move |masks| {
            let code = |(at, mask): (u8, u8)| format!("{letter}{mask}{}", char::from(b'A' + at));
            (0..).zip(masks).map(code).collect::<Vec<_>>()
        })
    };
    (group('A'), group('B')).prop_map(|(a, b)| [a, b].concat())
}

/// Rules of which a good part can be met by so few States: least, most, mutual reviews, reviewing States, first place.
pub fn numbers() -> impl Strategy<Value = (u16, u16, bool, u16, From)> {
    let from = prop::sample::select(vec![From::Group, From::Any, From::Other]);
    (0..=2_u16, 2..=4_u16, prop::bool::weighted(0.4), 2..=4_u16, from)
}

fn resting() -> impl Strategy<Value = Vec<(u16, Index)>> {
    prop::collection::vec((1..=2_u16, 0..4_u16), 0..3)
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(1500))]

    #[test]
    fn every_pot_is_right_when_all_instruments_are_covered_at_once(
        codes in codes(), (least, most, mutual_reviews, _, from) in numbers(), resting in resting(), seed: u8,
    ) {
        let codes: Vec<&str> = codes.iter().map(String::as_str).collect();
        let mut rules = Rules { least_reviews: least, most_reviews: most, mutual_reviews, ..whole(2) };
        rules.places[0].from = from;
        compare(rules, &codes, &resting, seed);
    }

    #[test]
    fn every_pot_is_right_when_additional_lots_are_drawn(
        codes in codes(), (least, most, mutual_reviews, reviewing, from) in numbers(), resting in resting(), seed: u8,
    ) {
        let codes: Vec<&str> = codes.iter().map(String::as_str).collect();
        let mut rules = Rules {
            least_reviews: least, most_reviews: most, mutual_reviews, most_reviewing_states: reviewing, ..complement(2)
        };
        rules.places[0].from = from;
        compare(rules, &codes, &resting, seed);
    }
}

#[test]
fn a_clash_is_told_with_the_smallest_set_of_demands() {
    let check = |codes: &[&str], expected: &str| {
        let refusal = Ledger::open(whole(2), input(codes)).unwrap_err();
        let Refusal::Clash(clash) = refusal else { panic!("{refusal}") };
        assert!(clash.is_smallest);
        assert_eq!(clash.to_string(), expected);
    };
    check(
        &["A7A", "B7A", "B7B", "B7C"],
        "these cannot be met together: A7A has a reviewing State in place 1 (Group) (rules: Group)",
    );
    check(
        &["A7A", "A7B", "B7A", "B7B", "B7C", "B7D"],
        "these cannot be met together: A7A has a reviewing State in place 1 (Group); \
         A7B has a reviewing State in place 1 (Group) (rules: Group, Mutual)",
    );
    check(
        &["A7A", "A3B", "A3C", "A3D", "B3A", "B3B", "B3C"],
        "these cannot be met together: A7A has a reviewing State in place 2 (Any) (rules: Instruments)",
    );
}
