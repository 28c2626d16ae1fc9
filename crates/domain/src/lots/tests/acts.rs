//! What each act does and refuses (M10, M11, M15-M17).

use super::{super::record::Refusal, *};

fn code(text: &str) -> crate::id::ParticipantCode {
    text.parse().unwrap()
}

/// Adds acts to a ledger; all but the last must be taken. Gives the refusal of the last, if it was refused.
fn check(ledger: &mut Ledger, acts: Vec<Act>, expected: Result<(), Refusal>) {
    let count = acts.len();
    for (number, act) in (1..).zip(acts) {
        let before = ledger.record().clone();
        let taken = ledger.add(act).map(|_| ());
        if number < count {
            taken.unwrap();
        } else {
            assert_eq!(taken, expected);
            if expected.is_err() {
                assert_eq!(ledger.record(), &before, "nothing is recorded");
            }
        }
    }
}

fn redraw(state: &str, text: &str, reason: Option<&str>) -> Act {
    Act::Redraw { state: code(state), source: words(text), reason: reason.map(str::to_owned) }
}

fn put_off(state: &str, why: &str) -> Act {
    Act::DeferReview { state: code(state), justification: why.into() }
}

fn rest(state: &str, year: u16) -> Act {
    Act::DeferServing { state: code(state), year }
}

/// A State of the year.
fn of_year(ledger: &Ledger, year: u16) -> String {
    let standing = ledger.standing();
    let at = standing.all().find(|&at| standing.year[usize::from(at)] == year).unwrap();
    standing.code(at).to_string()
}

#[test]
fn a_cycle_is_drawn_year_by_year() {
    let mut ledger = drawn(2);
    let per_year =
        |ledger: &Ledger, year| ledger.standing().year.iter().filter(|&&of| of == year).count();
    assert_eq!((per_year(&ledger, 1), per_year(&ledger, 2)), (4, 4));
    check(&mut ledger, vec![years("sea")], Err(Refusal::YearsDrawn));
    check(&mut ledger, vec![reviewing(2, "sea")], Err(Refusal::NotThisYear(1)));
    check(&mut ledger, vec![reviewing(3, "sea")], Err(Refusal::NoSuchYear(3)));
    check(
        &mut ledger,
        vec![reviewing(1, "sea"), reviewing(2, "hill"), reviewing(2, "wood")],
        Err(Refusal::AllDrawn),
    );
    let standing = ledger.standing();
    assert!(standing.all().all(|who| (1..=3).contains(&standing.performed(who))));
    let mut fresh = Ledger::open(whole(2), input(&EIGHT)).unwrap();
    check(&mut fresh, vec![reviewing(1, "sea")], Err(Refusal::NoYears));
}

#[test]
fn a_source_that_says_nothing_is_refused() {
    use super::super::source::SourceError;
    let mut ledger = Ledger::open(whole(2), input(&EIGHT)).unwrap();
    check(&mut ledger, vec![years(" ")], Err(Refusal::Source(SourceError::Empty)));
}

#[test]
fn a_review_is_put_off_once_to_the_following_year() {
    let mut ledger = drawn(3);
    let first = of_year(&ledger, 1);
    let last = of_year(&ledger, 3);
    check(&mut ledger, vec![put_off(&first, " ")], Err(Refusal::NoJustification));
    check(&mut ledger, vec![put_off("ZZ", "x")], Err(Refusal::Unknown(code("ZZ"))));
    check(&mut ledger, vec![put_off(&last, "elections")], Err(Refusal::LastYear(code(&last))));
    check(&mut ledger, vec![put_off(&first, "elections")], Ok(()));
    let at = ledger.standing().position(&code(&first)).unwrap();
    assert_eq!(ledger.standing().year[usize::from(at)], 2);
    check(&mut ledger, vec![put_off(&first, "again")], Err(Refusal::Deferred(code(&first))));
    let other = of_year(&ledger, 1);
    check(
        &mut ledger,
        vec![reviewing(1, "sea"), put_off(&other, "late")],
        Err(Refusal::Drawn(code(&other))),
    );
}

#[test]
fn who_is_occupied_in_a_year_may_stay_out_of_its_pots() {
    let mut ledger = drawn(2);
    let (first, second) = (of_year(&ledger, 1), of_year(&ledger, 2));
    check(&mut ledger, vec![rest(&second, 1)], Err(Refusal::NotOccupied(code(&second))));
    check(&mut ledger, vec![rest(&first, 1), rest(&first, 1)], Err(Refusal::Resting(code(&first))));
    let entry = ledger.add(reviewing(1, "sea")).unwrap();
    assert!(entry.reviewing.iter().all(|lot| !lot.pot.contains(&code(&first))));
}

#[test]
fn lots_are_drawn_again_twice_and_then_only_for_a_reason() {
    let mut ledger = drawn(2);
    let state = of_year(&ledger, 1);
    check(&mut ledger, vec![redraw(&state, "a", None)], Err(Refusal::NotDrawn(code(&state))));
    ledger.add(reviewing(1, "sea")).unwrap();
    let first = ledger.record().entries.last().unwrap().reviewing.clone();
    let before: Vec<_> =
        first.iter().filter(|lot| lot.state == code(&state)).map(|lot| lot.drawn.clone()).collect();
    let entry = ledger.add(redraw(&state, "a", None)).unwrap();
    assert!(
        entry.reviewing.iter().all(|lot| lot.state == code(&state) && !before.contains(&lot.drawn))
    );
    let mut rules = whole(2);
    rules.redraw_leaves_out = false;
    let mut ledger = Ledger::open(rules, input(&EIGHT)).unwrap();
    check(&mut ledger, vec![years("river"), reviewing(1, "sea")], Ok(()));
    let state = of_year(&ledger, 1);
    let third = redraw(&state, "c", Some(" "));
    check(
        &mut ledger,
        vec![redraw(&state, "a", None), redraw(&state, "b", None), third],
        Err(Refusal::NoReason(code(&state))),
    );
    check(
        &mut ledger,
        vec![redraw(&state, "c", Some("its reviewing State has no government"))],
        Ok(()),
    );
}

#[test]
fn a_state_agrees_to_more_reviewing_states() {
    let agree = |state: &str, reviewing_states| Act::Agree { state: code(state), reviewing_states };
    let codes = ["A7A", "A7B", "A5C", "A3D", "B7A", "B3B", "B5C", "B7D"];
    let mut ledger = Ledger::open(complement(1), input(&codes)).unwrap();
    check(&mut ledger, vec![agree("A7A", 4)], Err(Refusal::Agreed(code("A7A"))));
    check(&mut ledger, vec![agree("A7A", 5), years("river"), reviewing(1, "sea")], Ok(()));
    let lots = &ledger.record().entries.last().unwrap().reviewing;
    for state in codes {
        let mine: Vec<_> = lots.iter().filter(|lot| lot.state == code(state)).collect();
        assert!(mine.len() <= if state == "A7A" { 5 } else { 4 });
        for place in [1, 2] {
            let covered: usize =
                mine.iter().filter(|lot| lot.place == place).map(|lot| lot.covers.len()).sum();
            assert_eq!(covered, participant(state).instruments.len());
        }
    }
}

#[test]
fn what_is_wrong_in_the_input_is_told() {
    use super::super::input::InputError;
    let check = |change: fn(&mut Input), expected: &str| {
        let mut input = input(&EIGHT);
        change(&mut input);
        let refusal = Ledger::open(whole(2), input).unwrap_err();
        assert!(matches!(&refusal, Refusal::Input(errors) if errors.len() == 1), "{refusal:?}");
        assert_eq!(refusal.to_string(), expected);
    };
    check(|input| input.participants.push(participant("A7A")), "A7A is there twice");
    check(
        |input| {
            let mut twin = participant("A7A");
            twin.group = Some("b".into());
            input.participants.push(twin);
        },
        "A7A is in two regional groups: a and b",
    );
    check(
        |input| {
            for participant in &mut input.participants[..2] {
                participant.group = None;
            }
        },
        "without a regional group: A7A, A7B",
    );
    check(
        |input| input.participants.push(participant("A2X")),
        "A2X is a party to trafficking but not to untoc",
    );
    check(|input| input.participants.push(participant("A0X")), "A0X is a party to no instrument");
    check(|input| input.instruments.clear(), &InputError::Size.to_string());
    check(
        |input| input.participants[0].signatory = true,
        "A7A is a signatory: its review covers the convention only",
    );
}

#[test]
fn a_signatory_is_reviewed_and_reviews_no_one() {
    let mut input = input(&EIGHT);
    let mut signatory = participant("A1S");
    signatory.signatory = true;
    input.participants.push(signatory);
    let mut ledger = Ledger::open(whole(1), input).unwrap();
    check(&mut ledger, vec![years("river"), reviewing(1, "sea")], Ok(()));
    let lots = &ledger.record().entries.last().unwrap().reviewing;
    assert_eq!(lots.iter().filter(|lot| lot.state == code("A1S")).count(), 2);
    assert!(lots.iter().all(|lot| lot.drawn != code("A1S")));
}
