//! Files: those that were uploaded and never used go after a time, and no others.

use jiff::SignedDuration;
use object_store::ObjectStoreExt;
use omnibus_app::{
    answers::{self, SaveAnswer},
    files::{self, Opened, Purpose, Unopened},
    responses,
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
    upload.finish(actor, &id, &purpose, "law.txt").await.unwrap()
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

/// Takes a file into a review, cites it, and tells what the check says of it.
async fn checked(world: &TestWorld, actor: &Actor, name: &str, bytes: &'static [u8]) -> Opened {
    let id = world.review("NTH").await;
    let purpose = Purpose::Answer(Chapter::from_slug("untoc-10").unwrap());
    let mut upload = files::begin(&world.app, actor, &id, &purpose).await.unwrap();
    upload.push(&bytes.into()).await.unwrap();
    let file = upload.finish(actor, &id, &purpose, name).await.unwrap();
    cite(world, actor, vec![file.clone()], 0).await;
    let check = responses::check(&world.app, actor, &id).await.unwrap();
    let of_file = check.opened.unopened.into_iter().filter(|(one, _)| *one == file);
    Opened { unopened: of_file.collect(), ..check.opened }
}

#[tokio::test]
async fn files_that_may_not_open_are_found_before_sending() {
    for (name, bytes, expected) in [
        ("law.txt", &b"The law"[..], None),
        ("law.pdf", b"%PDF-1.7 cut short", Some(Unopened::Damaged)),
    ] {
        let world = TestWorld::with_demonstration().await;
        let actor = world.actor("ingrid").await;
        let opened = checked(&world, &actor, name, bytes).await;
        let why = opened.unopened.first().map(|(_, why)| *why);
        assert_eq!((why, opened.left), (expected, 0), "{name}");
    }
}

#[tokio::test]
async fn a_file_whose_bytes_are_gone_is_found_before_sending() {
    let world = TestWorld::with_demonstration().await;
    let actor = world.actor("ingrid").await;
    let id = world.review("NTH").await;
    let file = upload(&world, &actor, "a law").await;
    cite(&world, &actor, vec![file.clone()], 0).await;
    let (found, _) = files::open(&world.app, &actor, &id, &file).await.unwrap();
    let place = format!("files/{}/{}", &found.sha256[..2], found.sha256);
    world.app.files.delete(&place.into()).await.unwrap();
    let check = responses::check(&world.app, &actor, &id).await.unwrap();
    assert!(check.opened.unopened.contains(&(file, Unopened::Missing)));
}
