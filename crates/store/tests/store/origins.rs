//! From where answers were taken over.

use omnibus_domain::review::Stage;
use omnibus_store::Origin;

use crate::{
    answers::save,
    both::{World, commit, on_both},
    scene::{self, answering, id, review, told},
};

on_both!(an_origin_is_kept_changed_and_forgotten, a_final_review_keeps_its_origins);

fn origin(question: &str, revision: i64) -> Origin {
    Origin { review: review(), question: id(question), revision }
}

async fn an_origin_is_kept_changed_and_forgotten(world: World) {
    let store = &world.store;
    scene::set(store).await;
    let permit = answering("untoc-5", Stage::SelfAssessment);
    let put = async |origin: Origin| {
        told(commit(store, async |tx| tx.put_origin(&permit, &origin).await).await)
    };
    let forget = async || told(commit(store, async |tx| tx.delete_origin(&permit).await).await);
    let read = async || store.read().origin(&review(), &id("q1")).await.unwrap();
    assert_eq!(put(origin("q2", 1)).await, "missing", "there is no answer yet");
    save(store, "one", 0).await;
    assert_eq!(read().await, None);
    assert_eq!(put(Origin { review: id("r9"), ..origin("q2", 1) }).await, "missing");
    for from in [origin("q2", 1), origin("q2", 3), origin("q4", 1)] {
        assert_eq!(put(from.clone()).await, "done");
        assert_eq!(read().await, Some(from.clone()));
        assert_eq!(store.read().origins(&review()).await.unwrap(), [(id("q1"), from)]);
    }
    assert!(store.read().origins(&id("r2")).await.unwrap().is_empty());
    assert_eq!((forget().await, forget().await), ("done", "missing"));
    assert_eq!(read().await, None);
}

async fn a_final_review_keeps_its_origins(world: World) {
    let store = &world.store;
    scene::set_final(store).await;
    let permit = answering("untoc-5", Stage::SelfAssessment);
    let put = commit(store, async |tx| tx.put_origin(&permit, &origin("q2", 1)).await);
    assert_eq!(told(put.await), "stale");
    let forgotten = commit(store, async |tx| tx.delete_origin(&permit).await);
    assert_eq!(told(forgotten.await), "stale");
}
