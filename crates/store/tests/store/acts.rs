//! Participants and their acts: facts are added, never overwritten (M2).

use std::collections::BTreeMap;

use jiff::civil::date;
use omnibus_domain::{
    locale::Locale,
    party::{Act, ActKind, OriginalText},
};

use crate::{
    both::{World, commit, on_both},
    scene::{administrator, at, id, people, states, told},
};

on_both!(
    facts_are_loaded_once_and_never_overwritten,
    many_facts_are_loaded_at_once,
    an_act_is_entered_once,
    an_act_of_nobody_is_refused,
);

fn act(number: usize, kind: ActKind) -> Act {
    Act {
        id: id(&format!("a{number}")),
        participant: id("NL"),
        instrument: id("untoc"),
        kind,
        date: date(2003, 9, 29),
        titles: BTreeMap::new(),
        text: None,
    }
}

/// A reservation with its own words.
pub fn reservation() -> Act {
    Act {
        titles: Locale::ALL.into_iter().map(|locale| (locale, format!("{locale}: تحفظ"))).collect(),
        text: Some(OriginalText {
            language: "pt".into(),
            text: "Não se considera obrigado".into(),
        }),
        date: date(2001, 1, 31),
        ..act(2, ActKind::Reservation)
    }
}

async fn facts_are_loaded_once_and_never_overwritten(world: World) {
    let first = [act(1, ActKind::Accession), reservation()];
    let mut changed = states();
    changed[0].formal_name = "something else".to_owned();
    let denounced = [act(1, ActKind::Denunciation)];
    for (participants, acts) in [(states(), &first[..]), (changed, &denounced[..])] {
        commit(&world.store, async |tx| tx.load_facts(&participants, acts, at(0)).await)
            .await
            .unwrap();
    }
    let read = world.store.read();
    let mut expected = states();
    expected.sort_by(|one, other| one.code.cmp(&other.code));
    assert_eq!(read.participants().await.unwrap(), expected);
    let in_order = [reservation(), act(1, ActKind::Accession)];
    assert_eq!(read.acts().await.unwrap(), in_order);
    assert_eq!(read.acts_of(&id("NL")).await.unwrap(), in_order);
    assert_eq!(read.acts_of(&id("IV")).await.unwrap(), []);
}

async fn many_facts_are_loaded_at_once(world: World) {
    let participants: Vec<_> = (0..500)
        .map(|number| omnibus_domain::party::Participant {
            code: id(&format!("P{number}")),
            ..states().remove(0)
        })
        .collect();
    let acts: Vec<_> = (0..1501)
        .map(|number| Act {
            participant: id(&format!("P{}", number % 500)),
            ..act(number, ActKind::Ratification)
        })
        .collect();
    commit(&world.store, async |tx| tx.load_facts(&participants, &acts, at(0)).await)
        .await
        .unwrap();
    let read = world.store.read();
    assert_eq!(read.participants().await.unwrap().len(), 500);
    assert_eq!(read.acts().await.unwrap().len(), 1501);
    assert_eq!(read.acts_of(&id("P0")).await.unwrap().len(), 4);
}

async fn an_act_is_entered_once(world: World) {
    people(&world.store).await;
    for expected in ["done", "exists"] {
        let entered = commit(&world.store, async |tx| {
            tx.put_act(&administrator(), &reservation(), at(3)).await
        });
        assert_eq!(told(entered.await), expected);
    }
    assert_eq!(world.store.read().acts().await.unwrap(), [reservation()]);
}

async fn an_act_of_nobody_is_refused(world: World) {
    people(&world.store).await;
    let stray = Act { participant: id("XX"), ..act(1, ActKind::Accession) };
    let entered =
        commit(&world.store, async |tx| tx.put_act(&administrator(), &stray, at(3)).await).await;
    assert_eq!(told(entered), "missing");
    let loaded = commit(&world.store, async |tx| {
        tx.load_facts(&[], std::slice::from_ref(&stray), at(3)).await
    });
    assert_eq!(told(loaded.await), "missing");
    assert_eq!(world.store.read().acts().await.unwrap(), []);
}
