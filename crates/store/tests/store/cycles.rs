//! Cycles: planned until the input is published; the record grows from its head only.

use jiff::civil::date;
use omnibus_domain::{
    id::CycleId,
    lots::{
        act::Act,
        input::{Input, Participant},
        record::Ledger,
        rules::{Coverage, From, Place, Rules},
        source::{Contribution, Source},
    },
};
use omnibus_store::{Closing, CycleState, Decision, NewCycle, Write};

use crate::{
    both::{World, commit, on_both},
    scene::{administrator, id, told},
};

on_both!(
    a_number_is_given_once_in_a_phase,
    participants_are_fixed_until_the_input_is_published,
    of_two_acts_on_one_head_the_second_is_refused,
    a_record_cannot_be_taken_away,
    a_cycle_is_closed_once_and_then_takes_no_act,
    articles_are_set_until_the_input_is_published,
    the_decision_to_begin_early_is_kept,
);

/// A cycle to be defined.
pub fn new(name: &str, number: i16) -> NewCycle {
    NewCycle {
        id: id(name),
        phase: 1,
        number,
        first_year: 2027,
        rules: "test".to_owned(),
        invented: true,
        years: 5,
        themes: vec![id("prevention")],
    }
}

/// Its end.
pub fn closing() -> Closing {
    let decision = Decision { text: "Decision 16/2".to_owned(), on: date(2032, 10, 14) };
    Closing { on: date(2032, 10, 20), decision: Some(decision) }
}

/// The three States of the scene.
pub fn input() -> Input {
    let participant = |code: &str| Participant {
        code: id(code),
        group: Some("asia-pacific".to_owned()),
        instruments: vec![id("untoc")],
        legal_system: None,
        signatory: false,
    };
    Input {
        cycle: "phase-1-cycle-1".to_owned(),
        first_year: 2027,
        instruments: vec![id("untoc")],
        participants: ["IV", "NL", "SU"].map(participant).to_vec(),
    }
}

/// Its record, opened.
pub fn ledger() -> Ledger {
    let rules = Rules {
        id: "test".to_owned(),
        version: 1,
        years: 3,
        places: vec![Place { from: From::Any, similar_legal_system: false }],
        coverage: Coverage::Whole,
        most_reviewing_states: 1,
        least_reviews: 1,
        most_reviews: 1,
        redraws: 2,
        deferrals: 1,
        mutual_reviews: false,
        redraw_leaves_out: true,
    };
    Ledger::open(rules, input()).unwrap()
}

/// The lots for the years, with this word for a source.
pub fn years(word: &str) -> Act {
    let one = Contribution { by: "NL".to_owned(), text: word.to_owned() };
    Act::Years { source: Source::Words { contributions: vec![one] } }
}

async fn published(world: &World) -> CycleId {
    let permit = administrator();
    commit(&world.store, async |tx: &Write| {
        tx.define_cycle(&permit, &new("c1", 1)).await?;
        tx.publish_record(&permit, &id("c1"), ledger().record(), None, 1).await
    })
    .await
    .unwrap();
    id("c1")
}

async fn a_number_is_given_once_in_a_phase(world: World) {
    let define = async |new: NewCycle| {
        commit(&world.store, async |tx: &Write| tx.define_cycle(&administrator(), &new).await).await
    };
    for (cycle, expected) in
        [(new("c1", 1), "done"), (new("c2", 1), "exists"), (new("c3", 2), "done")]
    {
        assert_eq!(told(define(cycle.clone()).await), expected, "{cycle:?}");
    }
    let cycles = world.store.read().cycles().await.unwrap();
    assert_eq!(cycles.iter().map(|one| one.number).collect::<Vec<_>>(), [2, 1]);
}

async fn participants_are_fixed_until_the_input_is_published(world: World) {
    let (permit, c1, three) = (administrator(), id("c1"), input().participants);
    let fix = async |revision| {
        commit(&world.store, async |tx: &Write| {
            tx.fix_participants(&permit, &c1, &three, revision).await
        })
        .await
    };
    assert_eq!(told(fix(1).await), "stale", "there is no cycle");
    commit(&world.store, async |tx: &Write| tx.define_cycle(&permit, &new("c1", 1)).await)
        .await
        .unwrap();
    assert_eq!(told(fix(1).await), "done");
    assert_eq!(told(fix(1).await), "stale");
    assert_eq!(world.store.read().cycle_participants(&c1).await.unwrap(), three);
    assert_eq!(world.store.read().record(&c1).await.unwrap(), None);
    let publish = async || {
        commit(&world.store, async |tx: &Write| {
            tx.publish_record(&permit, &c1, ledger().record(), None, 2).await
        })
        .await
    };
    assert_eq!(told(publish().await), "done");
    assert_eq!(told(publish().await), "stale");
    assert_eq!(told(fix(3).await), "stale", "the input is published");
    let cycle = world.store.read().cycle(&c1).await.unwrap().unwrap();
    assert_eq!((cycle.state, cycle.revision), (CycleState::Open, 3));
    assert_eq!(cycle.head_digest, ledger().record().head_digest());
}

async fn of_two_acts_on_one_head_the_second_is_refused(world: World) {
    let c1 = published(&world).await;
    let head = ledger().record().head_digest().to_owned();
    let extend = async |word: &str| {
        let mut ledger = ledger();
        ledger.add(years(word)).unwrap();
        commit(&world.store, async |tx: &Write| {
            tx.extend_record(&administrator(), &c1, ledger.record(), &head).await
        })
        .await
    };
    assert_eq!(told(extend("river").await), "done");
    assert_eq!(told(extend("stone").await), "stale");
    let record = world.store.read().record(&c1).await.unwrap().unwrap();
    assert_eq!((record.entries.len(), &record.entries[0].act), (1, &years("river")));
    let cycle = world.store.read().cycle(&c1).await.unwrap().unwrap();
    assert_eq!(cycle.head_digest, record.head_digest());
}

async fn a_cycle_is_closed_once_and_then_takes_no_act(world: World) {
    let c1 = published(&world).await;
    let close = async |id: &CycleId| {
        commit(&world.store, async |tx: &Write| {
            tx.close_cycle(&administrator(), id, &closing()).await
        })
        .await
    };
    assert_eq!(told(close(&c1).await), "done");
    assert_eq!(told(close(&c1).await), "stale");
    let planned = id("c2");
    let define = commit(&world.store, async |tx: &Write| {
        tx.define_cycle(&administrator(), &new("c2", 2)).await
    });
    assert_eq!(told(define.await), "done");
    assert_eq!(told(close(&planned).await), "stale", "nothing is published");
    let cycle = world.store.read().cycle(&c1).await.unwrap().unwrap();
    assert_eq!(cycle.closed, Some(closing()));
    let mut ledger = ledger();
    let head = ledger.record().head_digest().to_owned();
    ledger.add(years("river")).unwrap();
    let extend = commit(&world.store, async |tx: &Write| {
        tx.extend_record(&administrator(), &c1, ledger.record(), &head).await
    });
    assert_eq!(told(extend.await), "stale");
}

async fn a_record_cannot_be_taken_away(world: World) {
    published(&world).await;
    for sql in [
        "UPDATE cycles SET record = NULL",
        "UPDATE cycles SET head_digest = ''",
        "UPDATE cycles SET state = 'planned'",
    ] {
        let told = world.refusal(sql).await.unwrap_or_default();
        assert!(told.to_lowercase().contains("check"), "{sql}: {told}");
    }
}

async fn articles_are_set_until_the_input_is_published(world: World) {
    let permit = administrator();
    let c1: CycleId = id("c1");
    commit(&world.store, async |tx: &Write| tx.define_cycle(&permit, &new("c1", 1)).await)
        .await
        .unwrap();
    let articles = ["untoc/5".parse().unwrap(), "untoc/24".parse().unwrap()];
    let set = async |articles, revision| {
        let write = async |tx: &Write| tx.scope_cycle(&permit, &c1, articles, revision).await;
        told(commit(&world.store, write).await)
    };
    assert_eq!(set(Some(&articles[..]), 1).await, "done");
    assert_eq!(set(None, 1).await, "stale");
    let cycle = async || world.store.read().cycle(&c1).await.unwrap().unwrap();
    assert_eq!(cycle().await.articles.as_deref(), Some(&articles[..]));
    assert_eq!(set(None, 2).await, "done");
    assert_eq!(cycle().await.articles, None);
    let publish =
        async |tx: &Write| tx.publish_record(&permit, &c1, ledger().record(), None, 3).await;
    commit(&world.store, publish).await.unwrap();
    assert_eq!(set(Some(&articles[..]), 4).await, "stale");
}

async fn the_decision_to_begin_early_is_kept(world: World) {
    let permit = administrator();
    let decision = Decision { text: "Decision 15/4".to_owned(), on: date(2030, 10, 18) };
    commit(&world.store, async |tx: &Write| {
        tx.define_cycle(&permit, &new("c1", 1)).await?;
        tx.publish_record(&permit, &id("c1"), ledger().record(), Some(&decision), 1).await
    })
    .await
    .unwrap();
    let cycle = world.store.read().cycle(&id("c1")).await.unwrap().unwrap();
    assert_eq!(cycle.launched, Some(decision));
}
