//! The desk review: findings with their reasons, each State its own, and the thread with the State.

use omnibus_app::{
    findings::{self, WriteFinding},
    threads::{self, WriteMessage},
};
use omnibus_domain::{locale::Locale, report::FindingKind};

use crate::world::{TestWorld, told};

fn finding(kind: Option<FindingKind>, text: &str, reasons: &str) -> WriteFinding {
    WriteFinding {
        id: None,
        article: "untoc/15".parse().unwrap(),
        kind,
        text: text.to_owned(),
        reasons: reasons.to_owned(),
        language: Locale::En,
        expected: 0,
    }
}

#[tokio::test]
async fn a_finding_states_its_kind_and_reasons() {
    let world = TestWorld::with_demonstration().await;
    let id = world.review("IVE").await;
    let expert = world.actor("rodrigo").await;
    for (written, expected) in [
        (finding(None, "x", "y"), "kind:problem-choose-kind"),
        (
            finding(Some(FindingKind::Observation), " ", ""),
            "text:problem-empty reasons:problem-empty",
        ),
        (finding(Some(FindingKind::Challenge), "x", ""), "reasons:problem-empty"),
        (finding(Some(FindingKind::AssistanceNeed), "x", "\n"), "reasons:problem-empty"),
        (finding(Some(FindingKind::GoodPractice), "x", ""), "done"),
        (finding(Some(FindingKind::Observation), "x", "y"), "done"),
        (
            WriteFinding {
                article: "firearms/5".parse().unwrap(),
                ..finding(Some(FindingKind::Observation), "x", "y")
            },
            "not-found",
        ),
    ] {
        let outcome = findings::write(&world.app, &expert, &id, &written).await;
        assert_eq!(told(&outcome), expected, "{written:?}");
    }
}

#[tokio::test]
async fn a_finding_belongs_to_the_reviewing_state_that_made_it() {
    let world = TestWorld::with_demonstration().await;
    let id = world.review("IVE").await;
    let (maravel, northland) = (world.actor("rodrigo").await, world.actor("astrid").await);
    let first = finding(Some(FindingKind::Observation), "x", "y");
    let made = findings::write(&world.app, &maravel, &id, &first).await.unwrap();
    let change = |text: &str, expected| WriteFinding {
        id: Some(made.clone()),
        expected,
        ..finding(Some(FindingKind::Challenge), text, "y")
    };
    let foreign = findings::write(&world.app, &northland, &id, &change("z", 1)).await;
    assert_eq!(told(&foreign), "stale");
    let changed = findings::write(&world.app, &maravel, &id, &change("z", 1)).await;
    assert_eq!(told(&changed), "done");
    let late = findings::write(&world.app, &maravel, &id, &change("late", 1)).await;
    assert_eq!(told(&late), "stale");
    let withdrawn = findings::withdraw(&world.app, &northland, &id, &made).await;
    assert_eq!(told(&withdrawn), "not-found");
    let withdrawn = findings::withdraw(&world.app, &maravel, &id, &made).await;
    assert_eq!(told(&withdrawn), "done");
}

#[tokio::test]
async fn the_state_does_not_see_findings_before_the_draft_is_sent() {
    let world = TestWorld::with_demonstration().await;
    let id = world.review("IVE").await;
    for (who, expected) in [
        ("rodrigo", "done"),
        ("astrid", "done"),
        ("miriam", "done"),
        ("lucia", "not-found"),
        ("carmen", "not-found"),
        ("joaquin", "not-found"),
        ("ingrid", "not-found"),
    ] {
        let actor = world.actor(who).await;
        assert_eq!(told(&findings::desk(&world.app, &actor, &id).await), expected, "{who}");
    }
}

#[tokio::test]
async fn experts_ask_and_the_state_answers() {
    let world = TestWorld::with_demonstration().await;
    let id = world.review("IVE").await;
    let message = |body: &str| WriteMessage {
        article: "untoc/8".parse().unwrap(),
        body: body.to_owned(),
        language: Locale::En,
        files: Vec::new(),
    };
    for (who, body, expected) in [
        ("astrid", "Why?", "done"),
        ("astrid", "  ", "body:problem-empty"),
        ("ernesto", "Porque", "done"),
        ("carmen", "Porque", "not-found"),
        ("joaquin", "Porque", "not-yours"),
        ("alistair", "Why?", "not-found"),
    ] {
        let actor = world.actor(who).await;
        let outcome = threads::write(&world.app, &actor, &id, &message(body)).await;
        assert_eq!(told(&outcome), expected, "{who}");
    }
    let reader = world.actor("lucia").await;
    let article = "untoc/8".parse().unwrap();
    let thread = threads::of_article(&world.app, &reader, &id, &article).await.unwrap();
    let asks: Vec<_> = thread.iter().map(|one| one.message.asks).collect();
    assert_eq!(asks, [true, true, false]);
}
