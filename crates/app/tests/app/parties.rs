//! Acts entered by the secretariat: checked, dated, added.

use jiff::civil::date;
use omnibus_app::parties::{self, EnterAct};
use omnibus_domain::locale::Locale;

use crate::world::{TestWorld, told};

fn accession() -> EnterAct {
    EnterAct {
        participant: "NSV".to_owned(),
        instrument: "firearms".to_owned(),
        kind: "accession".to_owned(),
        date: "2026-11-19".to_owned(),
        ..EnterAct::default()
    }
}

fn reservation() -> EnterAct {
    EnterAct {
        kind: "reservation".to_owned(),
        titles: Locale::ALL.map(|locale| (locale, "Title".to_owned())).into(),
        text_language: "pt-BR".to_owned(),
        text: "Texto".to_owned(),
        ..accession()
    }
}

#[tokio::test]
async fn an_act_is_checked_before_it_is_entered() {
    let world = TestWorld::with_demonstration().await;
    let officer = world.officer().await;
    let with = |change: fn(&mut EnterAct)| {
        let mut act = reservation();
        change(&mut act);
        act
    };
    for (act, expected) in [
        (
            EnterAct::default(),
            "participant:problem-choose-participant instrument:problem-choose-instrument \
             kind:problem-choose-act date:problem-date",
        ),
        (with(|act| act.date = "2026-02-30".to_owned()), "date:problem-date"),
        (with(|act| act.date = "2026-11-21".to_owned()), "date:problem-date-future"),
        (with(|act| act.participant = "XXX".to_owned()), "participant:problem-choose-participant"),
        (with(|act| drop(act.titles.remove(&Locale::Ru))), "title-ru:problem-empty"),
        (with(|act| act.text.clear()), "text:problem-empty"),
        (with(|act| act.text_language.clear()), "text_language:problem-language-tag"),
        (reservation(), "done"),
        (accession(), "done"),
    ] {
        let outcome = parties::enter(&world.app, &officer, &act).await;
        assert_eq!(told(&outcome), expected, "{act:?}");
    }
    let outsider = world.actor("ingrid").await;
    let outcome = parties::enter(&world.app, &outsider, &reservation()).await;
    assert_eq!(told(&outcome), "not-found");
}

#[tokio::test]
async fn an_act_counts_from_its_day() {
    let world = TestWorld::with_demonstration().await;
    parties::enter(&world.app, &world.officer().await, &accession()).await.unwrap();
    for (day, bound) in [(date(2026, 11, 18), false), (date(2026, 11, 19), true)] {
        let status = parties::participant(&world.app, &"NSV".parse().unwrap(), day).await.unwrap();
        let firearms = status.statuses.iter().find(|(one, _)| one.id.as_str() == "firearms");
        assert_eq!(firearms.unwrap().1.is_party(), bound, "{day}");
    }
}
