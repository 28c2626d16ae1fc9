//! Files: those that were uploaded and never used go after a time, and no others.

use jiff::SignedDuration;
use omnibus_app::{
    answers::{self, SaveAnswer},
    files::{self, Purpose},
};
use omnibus_domain::{
    chapter::Chapter,
    id::FileId,
    locale::Locale,
    policy::Actor,
    questionnaire::answer::{AnswerContent, Measure, Status},
};

use crate::world::{TestWorld, told};

async fn upload(world: &TestWorld, actor: &Actor, text: &'static str) -> FileId {
    let id = world.review("NTH").await;
    let purpose = Purpose::Answer(Chapter::from_slug("untoc-10").unwrap());
    let mut upload = files::begin(&world.app, actor, &id, &purpose).await.unwrap();
    upload.push(&text.as_bytes().into()).await.unwrap();
    upload.finish(actor, &id, &purpose, "law.txt").await.unwrap().id
}

async fn cite(world: &TestWorld, actor: &Actor, files: Vec<FileId>, expected: i64) {
    let measure = Measure { title: "Act".into(), files, ..Measure::default() };
    let content = AnswerContent {
        status: Some(Status::Yes),
        measures: vec![measure],
        ..AnswerContent::blank(Locale::En)
    };
    let review = world.review("NTH").await;
    let question = "untoc-10-1-p1".parse().unwrap();
    let command = SaveAnswer { review, question, content, expected };
    answers::save(&world.app, actor, command).await.unwrap();
}

#[tokio::test]
async fn a_file_that_was_never_used_is_removed_after_a_time() {
    let world = TestWorld::with_demonstration().await;
    let id = world.review("NTH").await;
    let actor = world.actor("ingrid").await;
    let cited = upload(&world, &actor, "cited").await;
    let once = upload(&world, &actor, "cited once").await;
    cite(&world, &actor, vec![cited.clone(), once.clone()], 0).await;
    cite(&world, &actor, vec![cited.clone()], 1).await;
    let unused = upload(&world, &actor, "unused").await;
    let copy = upload(&world, &actor, "cited").await;
    assert_eq!(files::forget(&world.app).await.unwrap(), 0, "it may still be used");
    world.wait(files::WAIT + SignedDuration::from_secs(1));
    let young = upload(&world, &actor, "young").await;
    assert_eq!(files::forget(&world.app).await.unwrap(), 2);
    for (file, expected) in [
        (&cited, "done"),
        (&once, "done"),
        (&young, "done"),
        (&unused, "not-found"),
        (&copy, "not-found"),
    ] {
        assert_eq!(told(&files::open(&world.app, &actor, &id, file).await), expected);
    }
    let again = upload(&world, &actor, "unused").await;
    assert_eq!(told(&files::open(&world.app, &actor, &id, &again).await), "done");
}
