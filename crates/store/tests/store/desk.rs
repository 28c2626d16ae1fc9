//! The desk review: articles divided, findings of each State its own, messages in threads.

use omnibus_domain::{
    locale::Locale,
    policy::{may_divide, may_find, may_write},
    report::FindingKind,
};
use omnibus_store::{Message, NewFinding};

use crate::{
    both::{World, commit, on_both},
    scene::{self, access, at, chapter, desk_review, id, review, told},
};

on_both!(
    an_article_is_in_one_pair_of_hands,
    a_finding_is_changed_by_its_own_state_alone,
    a_finding_is_withdrawn_once,
    findings_of_every_kind_are_read_in_order,
    messages_are_read_in_the_order_in_which_they_were_sent,
);

/// A finding to be recorded.
pub fn finding(name: &str, kind: FindingKind, text: &str) -> NewFinding {
    NewFinding {
        id: id(name),
        article: id("untoc/5"),
        kind,
        text: text.to_owned(),
        reasons: "Because.".to_owned(),
        language: Locale::Ru,
    }
}

/// A message into the thread of an article.
pub fn message(name: &str, second: i64) -> Message {
    Message {
        id: id(name),
        article: id("untoc/5"),
        author: id("ivo"),
        side: Some(id("IV")),
        asks: true,
        body: "为什么？".to_owned(),
        language: Locale::Zh,
        files: vec![id("f1")],
        sent: at(second),
    }
}

async fn an_article_is_in_one_pair_of_hands(world: World) {
    scene::set_in_desk_review(&world.store).await;
    let permit = may_divide(&access("ivo", desk_review())).unwrap();
    let divide = async |article: &str, member: Option<&str>| {
        let member = member.map(id);
        let act = commit(&world.store, async |tx| {
            tx.divide(&permit, &id(article), member.as_ref(), at(5)).await
        });
        told(act.await)
    };
    for (article, member, outcome) in [
        ("untoc/6", Some("m-ivo"), "done"),
        ("untoc/5", Some("m-ivo"), "done"),
        ("untoc/5", Some("m-ghost"), "missing"),
        ("untoc/5", Some("m-sue"), "done"),
        ("untoc/8", None, "done"),
        ("untoc/6", None, "done"),
    ] {
        assert_eq!(divide(article, member).await, outcome);
    }
    let read = world.store.read().desk_assignments(&review()).await.unwrap();
    let read: Vec<_> = read.into_iter().map(|one| (one.article, one.member)).collect();
    assert_eq!(read, [(id("untoc/5"), id("m-sue"))]);
}

async fn a_finding_is_changed_by_its_own_state_alone(world: World) {
    scene::set_in_desk_review(&world.store).await;
    let kind = FindingKind::Observation;
    let permit = |who| may_find(&access(who, desk_review())).unwrap();
    commit(&world.store, async |tx| {
        tx.put_finding(&permit("ivo"), &finding("f1", kind, "one"), at(5)).await
    })
    .await
    .unwrap();
    for (who, text, expected, outcome) in [
        ("sue", "hers", 1, "stale"),
        ("ivo", "two", 1, "done"),
        ("ivo", "zwei", 1, "stale"),
        ("ivo", "three", 2, "done"),
    ] {
        let changed = finding("f1", FindingKind::Challenge, text);
        let act = commit(&world.store, async |tx| {
            tx.change_finding(&permit(who), &changed, expected, at(6)).await
        });
        assert_eq!(told(act.await), outcome, "{text}");
    }
    let read = world.store.read().findings(&review()).await.unwrap();
    let one = read.first().unwrap();
    assert_eq!((one.text.as_str(), one.revision, one.updated), ("three", 3, at(6)));
    assert_eq!((one.kind, &one.side, &one.author), (FindingKind::Challenge, &id("IV"), &id("ivo")));
    assert_eq!((one.reasons.as_str(), one.language), ("Because.", Locale::Ru));
}

async fn a_finding_is_withdrawn_once(world: World) {
    scene::set_in_desk_review(&world.store).await;
    let permit = |who| may_find(&access(who, desk_review())).unwrap();
    let new = finding("f1", FindingKind::GoodPractice, "one");
    commit(&world.store, async |tx| tx.put_finding(&permit("ivo"), &new, at(5)).await)
        .await
        .unwrap();
    for (who, outcome) in [("sue", "missing"), ("ivo", "done"), ("ivo", "missing")] {
        let act = commit(&world.store, async |tx| {
            tx.withdraw_finding(&permit(who), &id("f1"), at(6)).await
        });
        assert_eq!(told(act.await), outcome, "{who}");
    }
    assert!(world.store.read().findings(&review()).await.unwrap().is_empty());
    let act =
        commit(&world.store, async |tx| tx.change_finding(&permit("ivo"), &new, 1, at(7)).await);
    assert_eq!(told(act.await), "stale", "withdrawn is withdrawn");
}

async fn findings_of_every_kind_are_read_in_order(world: World) {
    scene::set_in_desk_review(&world.store).await;
    let permit = may_find(&access("sue", desk_review())).unwrap();
    commit(&world.store, async |tx| {
        for (number, kind) in FindingKind::ALL.into_iter().enumerate() {
            let new = finding(&format!("f{}", 9 - number), kind, kind.as_str());
            tx.put_finding(&permit, &new, at(5 + i64::try_from(number).unwrap())).await?;
        }
        Ok(())
    })
    .await
    .unwrap();
    let read = world.store.read().findings(&review()).await.unwrap();
    let read: Vec<_> = read.into_iter().map(|one| one.kind).collect();
    assert_eq!(read, FindingKind::ALL);
}

async fn messages_are_read_in_the_order_in_which_they_were_sent(world: World) {
    scene::set_in_desk_review(&world.store).await;
    let permit = |who| may_write(&access(who, desk_review()), &chapter("untoc-5")).unwrap();
    commit(&world.store, async |tx| {
        tx.put_message(&permit("fay"), &message("m2", 9)).await?;
        tx.put_message(&permit("ada"), &message("m1", 9)).await?;
        tx.put_message(&permit("ivo"), &message("m3", 8)).await
    })
    .await
    .unwrap();
    let read = world.store.read().messages(&review()).await.unwrap();
    let told: Vec<_> = read
        .iter()
        .map(|one| (one.id.as_str(), one.author.as_str(), one.side.clone(), one.asks))
        .collect();
    let expected = [
        ("m3", "ivo", Some(id("IV")), true),
        ("m1", "ada", None, true),
        ("m2", "fay", Some(id("NL")), false),
    ];
    assert_eq!(told, expected, "who speaks is what the permit says");
    assert_eq!((read[0].body.as_str(), &read[0].files), ("为什么？", &vec![id("f1")]));
}
