//! Remarks about questions: written, settled, opened again; and who works on a question now.

use omnibus_domain::{
    policy::{MayRemark, may_be_present, may_remark},
    review::Stage,
};
use omnibus_store::Remark;

use crate::{
    both::{World, commit, on_both},
    scene::{self, access, at, chapter, id, review, told},
};

on_both!(
    a_remark_is_written_once_and_settled,
    a_remark_is_settled_where_it_was_written,
    a_person_is_present_for_a_while,
);

/// A remark of the focal point.
pub fn remark(name: &str, second: i64) -> Remark {
    Remark {
        id: id(name),
        author: id("fay"),
        body: format!("{name}: \u{202b}هل هذا صحيح؟\u{202c}"),
        language: omnibus_domain::locale::Locale::Ar,
        written: at(second),
        settled: None,
    }
}

fn remarking(question: &str) -> MayRemark {
    let fay = access("fay", Stage::SelfAssessment);
    may_remark(&fay, &chapter("untoc-5"), &id(question)).unwrap()
}

async fn a_remark_is_written_once_and_settled(world: World) {
    scene::set(&world.store).await;
    let put = async |name: &str, body: &str, second| {
        let new = Remark { body: body.to_owned(), ..remark(name, second) };
        commit(&world.store, async |tx| tx.put_remark(&remarking("q1"), &new).await).await.unwrap()
    };
    assert!(put("c1", "one", 5).await);
    assert!(!put("c2", "one", 6).await, "a double click");
    assert!(put("c3", "two", 7).await);
    let read = world.store.read();
    let all = read.remarks(&review(), &id("q1")).await.unwrap();
    let bodies: Vec<_> = all.iter().map(|one| one.body.as_str()).collect();
    assert_eq!(bodies, ["one", "two"]);
    assert_eq!(read.open_remarks(&review()).await.unwrap(), [(id("q1"), 2)].into());
    let settle = async |settled| {
        commit(&world.store, async |tx| {
            tx.settle_remark(&remarking("q1"), &id("c1"), settled, at(9)).await
        })
        .await
        .unwrap();
        world.store.read().remarks(&review(), &id("q1")).await.unwrap().remove(0).settled
    };
    assert_eq!(settle(true).await, Some((id("fay"), at(9))));
    assert_eq!(read.open_remarks(&review()).await.unwrap(), [(id("q1"), 1)].into());
    assert_eq!(settle(false).await, None);
}

async fn a_remark_is_settled_where_it_was_written(world: World) {
    scene::set(&world.store).await;
    let settle = async |question: &str, name: &str| {
        let act = commit(&world.store, async |tx| {
            tx.settle_remark(&remarking(question), &id(name), true, at(9)).await
        });
        told(act.await)
    };
    commit(&world.store, async |tx| tx.put_remark(&remarking("q1"), &remark("c1", 5)).await)
        .await
        .unwrap();
    assert_eq!(settle("q2", "c1").await, "missing", "the permit is for another question");
    assert_eq!(settle("q1", "c9").await, "missing");
    assert_eq!(settle("q1", "c1").await, "done");
    assert!(world.store.read().remarks(&review(), &id("q2")).await.unwrap().is_empty());
}

async fn a_person_is_present_for_a_while(world: World) {
    scene::set(&world.store).await;
    let seen = async |who: &str, question: &str, second| {
        let stage = Stage::SelfAssessment;
        let permit = may_be_present(&access(who, stage), &chapter("untoc-5"), &id(question));
        let permit = permit.unwrap();
        commit(&world.store, async |tx| tx.be_present(&permit, at(second)).await).await.unwrap();
    };
    seen("min", "q1", 10).await;
    seen("fay", "q1", 20).await;
    seen("fay", "q2", 20).await;
    let present =
        async |since| world.store.read().present(&review(), &id("q1"), at(since)).await.unwrap();
    assert_eq!(present(10).await, [id("fay"), id("min")]);
    assert_eq!(present(11).await, [id("fay")]);
    seen("min", "q1", 30).await;
    assert_eq!(present(30).await, [id("min")]);
    commit(&world.store, async |tx| tx.forget_presence(at(30)).await).await.unwrap();
    assert_eq!(present(0).await, [id("min")]);
}
