//! What is read from a record is what the engine stands at.

use super::{super::outcome::Outcome, *};

#[test]
fn the_outcome_of_a_record_is_its_standing() {
    let mut ledger = drawn(2);
    let first = Outcome::of(ledger.record()).under_review(1).next().cloned().unwrap();
    ledger
        .add(Act::DeferReview { state: first.clone(), justification: "Elections".into() })
        .unwrap();
    ledger.add(reviewing(1, "sea")).unwrap();
    let again = Outcome::of(ledger.record()).under_review(1).next().cloned().unwrap();
    ledger.add(Act::Redraw { state: again.clone(), source: words("hill"), reason: None }).unwrap();
    let (outcome, standing) = (Outcome::of(ledger.record()), ledger.standing());
    assert_eq!((outcome.last_year_drawn, &outcome.deferred), (1, &vec![first]));
    assert_eq!(outcome.redraws.get(&again), Some(&1));
    for at in standing.all() {
        let code = standing.code(at);
        assert_eq!(outcome.years[code], standing.year[usize::from(at)], "{code}");
        let drawn = standing.drawn().iter().filter(|drawn| drawn.state == at);
        let drawn: Vec<_> = drawn.map(|drawn| standing.code(drawn.who)).collect();
        let read = outcome.reviewing.get(code).into_iter().flatten();
        assert_eq!(read.map(|one| &one.state).collect::<Vec<_>>(), drawn, "{code}");
    }
}
