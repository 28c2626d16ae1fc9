//! Answers: two people on one answer, chapters that are not one's own, what cannot be stored.

use omnibus_app::{
    answers::{self, SaveAnswer, SaveOutcome},
    chapters,
};
use omnibus_domain::{
    chapter::Chapter, id::QuestionId, locale::Locale, policy::Actor,
    questionnaire::answer::AnswerContent,
};

use crate::world::{TestWorld, told};

fn reasons(text: &str) -> AnswerContent {
    AnswerContent { reasons: text.to_owned(), ..AnswerContent::blank(Locale::En) }
}

async fn save(
    world: &TestWorld,
    actor: &Actor,
    question: &str,
    content: AnswerContent,
    expected: i64,
) -> Result<SaveOutcome, omnibus_app::AppError> {
    let question = question.parse().unwrap();
    let review = world.review("NTH").await;
    answers::save(&world.app, actor, SaveAnswer { review, question, content, expected }).await
}

/// The revision it was saved as, or who wrote what lies there.
fn outcome(outcome: SaveOutcome) -> Result<i64, (String, String)> {
    match outcome {
        SaveOutcome::Saved { revision, .. } => Ok(revision),
        SaveOutcome::Conflict { theirs, author, .. } => Err((author, theirs.content.reasons)),
    }
}

#[tokio::test]
async fn the_second_of_two_who_save_sees_both_versions() {
    let world = TestWorld::with_demonstration().await;
    let (justice, interior) = (world.actor("tomas").await, world.actor("nadia").await);
    let question = "untoc-6-1-b-i";
    let first = save(&world, &justice, question, reasons("a"), 0).await.unwrap();
    assert_eq!(outcome(first), Ok(1));
    let second = save(&world, &interior, question, reasons("b"), 0).await.unwrap();
    assert_eq!(outcome(second), Err(("Tomas Lindqvist".to_owned(), "a".to_owned())));
    let again = save(&world, &justice, question, reasons("a"), 0).await.unwrap();
    assert_eq!(outcome(again), Ok(1), "a double click is no conflict");
    let decided = save(&world, &interior, question, reasons("a and b"), 1).await.unwrap();
    assert_eq!(outcome(decided), Ok(2));
    let id = world.review("NTH").await;
    let key: QuestionId = question.parse().unwrap();
    let versions = world.app.store.read().answer_versions(&id, &key, None, 10).await.unwrap();
    let written: Vec<_> = versions.iter().map(|one| one.content.reasons.as_str()).collect();
    assert_eq!(written, ["a and b", "a"], "nothing is lost");
}

#[tokio::test]
async fn two_who_save_at_the_same_moment_never_overwrite_each_other() {
    let world = TestWorld::with_demonstration().await;
    let (justice, interior) = (world.actor("tomas").await, world.actor("nadia").await);
    let (a, b) = tokio::join!(
        save(&world, &justice, "untoc-6-2-a", reasons("a"), 0),
        save(&world, &interior, "untoc-6-2-a", reasons("b"), 0),
    );
    let saved = [outcome(a.unwrap()), outcome(b.unwrap())];
    assert_eq!(saved.iter().filter(|one| **one == Ok(1)).count(), 1, "{saved:?}");
}

#[tokio::test]
async fn a_chapter_exists_for_those_who_fill_it() {
    let world = TestWorld::with_demonstration().await;
    let id = world.review("NTH").await;
    let (given, other) = ("untoc-5-2", "trafficking-5-2-a");
    for (who, question, expected) in [
        ("ingrid", given, "done"),
        ("ingrid", other, "done"),
        ("tomas", given, "done"),
        ("tomas", other, "not-found"),
        ("nadia", given, "not-found"),
        ("alistair", given, "not-found"),
        ("henrik", given, "not-found"),
        ("miriam", given, "not-found"),
        ("lucia", given, "not-found"),
    ] {
        let actor = world.actor(who).await;
        let question: QuestionId = question.parse().unwrap();
        let chapter = Chapter::from_slug(question.as_str().rsplit_once("-2").unwrap().0);
        let chapter = chapter.unwrap_or_else(|_| Chapter::from_slug("trafficking-5").unwrap());
        let seen = answers::view(&world.app, &actor, &id, &question).await;
        assert_eq!(told(&seen), expected, "{who} reads {question}");
        let listed = chapters::view(&world.app, &actor, &id, &chapter).await;
        assert_eq!(told(&listed), expected, "{who} lists {chapter}");
        let history = answers::history(&world.app, &actor, &id, &question, None).await;
        assert_eq!(told(&history), expected, "{who} reads the history of {question}");
        let expected_revision = i64::from(question.as_str() == given);
        let saved = save(&world, &actor, question.as_str(), reasons(who), expected_revision).await;
        assert_eq!(told(&saved), expected, "{who} writes {question}");
    }
}

#[tokio::test]
async fn what_cannot_be_stored_is_refused_with_its_field() {
    let world = TestWorld::with_demonstration().await;
    let focal_point = world.actor("ingrid").await;
    let long = reasons(&"x".repeat(200_001));
    let refused = save(&world, &focal_point, "untoc-10-2", long, 0).await;
    assert_eq!(told(&refused), "reasons:problem-too-long");
    let mut foreign = reasons("");
    let file = "0".repeat(12).parse().unwrap();
    foreign.measures.push(omnibus_domain::questionnaire::answer::Measure {
        title: "Act".to_owned(),
        files: vec![file],
        ..Default::default()
    });
    let refused = save(&world, &focal_point, "untoc-10-2", foreign, 0).await;
    assert_eq!(told(&refused), "measures:problem-file-unknown");
}
