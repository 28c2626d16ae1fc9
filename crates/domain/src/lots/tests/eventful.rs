//! Small random cycles with everything that can happen in one: every pot and every refusal against full enumeration
//! (M11, M15, M16, M18).

use proptest::prelude::*;

use super::{
    super::{record::Refusal, rules::Rules, standing::Standing},
    exact::{can_complete, check_pots, codes, numbers},
    *,
};

/// What happens before and after the lots of a year: which kind of act, and to which State.
type Events = Vec<(u8, usize)>;

fn events() -> impl Strategy<Value = [Events; 2]> {
    let events = || prop::collection::vec((0..8_u8, 0..6_usize), 0..4);
    [events(), events()]
}

/// Adds an act. Whatever it draws, and whether it is refused, must be what enumeration finds.
fn add(ledger: &mut Ledger, act: Act) -> bool {
    let mut again = ledger.standing().clone();
    let record = ledger.record().clone();
    match ledger.add(act.clone()).cloned() {
        Ok(entry) => {
            if let Act::Redraw { state, .. } = &act {
                again.release(again.position(state).unwrap());
            }
            if !entry.reviewing.is_empty() {
                check_pots(&mut again, &entry.reviewing);
            }
            assert!(can_complete(ledger.standing(), (0, 0)), "after {act:?}");
            true
        }
        Err(refusal) => {
            assert_eq!(ledger.record(), &record, "nothing is recorded");
            match refusal {
                Refusal::Clash(_) => assert!(!can_complete(&with(again, &act), (0, 0)), "{act:?}"),
                Refusal::Undecided(_) => panic!("{act:?} was not decided"),
                _ => {}
            }
            false
        }
    }
}

/// What an act changes before a lot falls.
fn with(mut standing: Standing, act: &Act) -> Standing {
    let at = |standing: &Standing, state| standing.position(state).unwrap();
    match act {
        Act::DeferReview { state, .. } => {
            let at = at(&standing, state);
            standing.year[usize::from(at)] += 1;
        }
        Act::DeferServing { state, year } => {
            let at = at(&standing, state);
            standing.resting.insert((*year, at));
        }
        Act::Redraw { state, .. } => standing.release(at(&standing, state)),
        Act::Years { .. } | Act::Reviewing { .. } | Act::Agree { .. } => {}
    }
    standing
}

fn act(standing: &Standing, (kind, at): (u8, usize), year: u16) -> Act {
    let all = &standing.input.participants;
    let state = all[at % all.len()].code.clone();
    match kind {
        0 | 1 => Act::DeferReview { state, justification: "elections".into() },
        2 | 3 => Act::DeferServing { state, year },
        4 => Act::Agree { state, reviewing_states: 5 },
        _ => Act::Redraw { state, source: words("again"), reason: None },
    }
}

fn live(rules: Rules, codes: &[String], [before, after]: [Events; 2]) {
    let codes: Vec<&str> = codes.iter().map(String::as_str).collect();
    let Ok(mut ledger) = Ledger::open(rules, input(&codes).canonical()) else { return };
    if !add(&mut ledger, years("river")) {
        return;
    }
    for year in 1..=2 {
        for &event in &before {
            let act = act(ledger.standing(), event, year);
            add(&mut ledger, act);
        }
        assert!(add(&mut ledger, reviewing(year, "sea")), "a year can always be drawn");
        for &event in &after {
            let act = act(ledger.standing(), event, year);
            add(&mut ledger, act);
        }
    }
    let (standing, least) = (ledger.standing(), ledger.standing().rules.least_reviews);
    assert!(standing.all().all(|who| standing.performed(who) >= least));
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(1500))]

    #[test]
    fn an_eventful_cycle_is_right_when_all_instruments_are_covered_at_once(
        codes in codes(), (least, most, mutual_reviews, _, from) in numbers(), events in events(),
    ) {
        let mut rules = Rules { least_reviews: least, most_reviews: most, mutual_reviews, ..whole(2) };
        rules.places[0].from = from;
        live(rules, &codes, events);
    }
}

proptest! {
    // Fewer: with additional lots there is so much more to enumerate.
    #![proptest_config(ProptestConfig::with_cases(200))]

    #[test]
    fn an_eventful_cycle_is_right_when_additional_lots_are_drawn(
        codes in codes(), (least, most, mutual_reviews, reviewing, from) in numbers(), events in events(),
    ) {
        let mut rules = Rules {
            least_reviews: least, most_reviews: most, mutual_reviews, most_reviewing_states: reviewing, ..complement(2)
        };
        rules.places[0].from = from;
        live(rules, &codes, events);
    }
}
