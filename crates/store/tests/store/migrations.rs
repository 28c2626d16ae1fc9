//! The schema: made once, kept, and refusing what cannot be.

use crate::{
    both::{self, World, on_both},
    scene::{self, id, told},
};
use omnibus_store::Store;

on_both!(
    an_opened_database_keeps_what_it_holds,
    a_database_of_a_later_program_is_refused,
    the_schema_refuses_what_refers_to_nothing,
    the_schema_refuses_what_cannot_be,
);

async fn an_opened_database_keeps_what_it_holds(world: World) {
    scene::set(&world.store).await;
    let again = Store::open(&world.url).await.unwrap();
    assert!(again.is_reachable().await);
    assert!(again.read().review(&scene::review()).await.unwrap().is_some());
    assert_eq!(told(again.close().await), "done");
}

async fn a_database_of_a_later_program_is_refused(world: World) {
    let later = "INSERT INTO seaql_migrations (version, applied_at) VALUES ('m9999_later', 0)";
    assert_eq!(world.refusal(later).await, None);
    assert_eq!(told(Store::open(&world.url).await), "corrupt");
}

async fn the_schema_refuses_what_refers_to_nothing(world: World) {
    scene::set(&world.store).await;
    let refused = [
        "INSERT INTO tokens (id, user_id, name, hash, created_at, expires_at) \
         VALUES ('t', 'nobody', '', '', 0, 0)",
        "INSERT INTO answer_versions (review_id, question_id, revision, content, author, saved_at) \
         VALUES ('r1', 'q1', 1, '{}', 'fay', 0)",
        "DELETE FROM users WHERE id = 'fay'",
        "DELETE FROM participants WHERE code = 'SU'",
        "DELETE FROM reviews",
    ];
    for sql in refused {
        let told = world.refusal(sql).await.unwrap_or_default();
        assert!(told.to_lowercase().contains("foreign key"), "{sql}: {told}");
    }
}

async fn the_schema_refuses_what_cannot_be(world: World) {
    scene::set(&world.store).await;
    let refused = [
        "UPDATE reviews SET stage = 'desk-review'",
        "UPDATE reviews SET stage = 'elsewhere'",
        "UPDATE reviews SET submitted_at = 1",
        "UPDATE members SET seat = 'king'",
        "INSERT INTO question_marks (review_id, question_id, mark, revision, marked_by, marked_at) \
         VALUES ('r1', 'q1', 'perhaps', 0, 'fay', 0)",
        "INSERT INTO remarks \
         (id, review_id, question_id, chapter, author, body, language, written_at, settled_at) \
         VALUES ('x', 'r1', 'q1', 'general', 'fay', 'Text', 'en', 0, 1)",
        "INSERT INTO consultations (review_id, revision, stakeholders, saved_at) \
         VALUES ('r1', 0, '[]', 0)",
    ];
    for sql in refused {
        let told = world.refusal(sql).await.unwrap_or_default();
        assert!(told.to_lowercase().contains("check"), "{sql}: {told}");
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn processes_that_start_together_migrate_one_after_the_other() {
    both::without_schema(async |url| {
        let opened = tokio::join!(Store::open(&url), Store::open(&url), Store::open(&url));
        for store in [opened.0.unwrap(), opened.1.unwrap(), opened.2.unwrap()] {
            assert!(store.read().has_no_accounts().await.unwrap());
        }
    })
    .await;
}

#[tokio::test]
async fn a_file_may_have_any_name() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("50% of what? — نص.sqlite");
    let store = Store::open_file(&path).await.unwrap();
    scene::people(&store).await;
    store.close().await.unwrap();
    assert!(path.is_file());
    let again = Store::open_file(&path).await.unwrap();
    assert!(again.read().account(&id("fay")).await.unwrap().is_some());
}
