//! The response: seen by nobody outside before it is sent, sent once, immutable, corrected by another.

use omnibus_app::{
    answers::{self, SaveAnswer},
    findings, report, responses, threads,
};
use omnibus_domain::{
    locale::Locale, policy::Actor, questionnaire::answer::AnswerContent, review::StageName,
};

use crate::world::{TestWorld, told};

async fn answer(world: &TestWorld, actor: &Actor, reasons: &str, expected: i64) {
    let command = SaveAnswer {
        review: world.review("NTH").await,
        question: "untoc-10-1-p1".parse().unwrap(),
        content: AnswerContent { reasons: reasons.to_owned(), ..AnswerContent::blank(Locale::En) },
        expected,
    };
    answers::save(&world.app, actor, command).await.unwrap();
}

#[tokio::test]
async fn nobody_outside_sees_anything_before_it_is_sent() {
    let world = TestWorld::with_demonstration().await;
    let id = world.review("NTH").await;
    let article = "untoc/5".parse().unwrap();
    for who in ["alistair", "miriam", "henrik", "lucia"] {
        let actor = world.actor(who).await;
        for outcome in [
            told(&findings::desk(&world.app, &actor, &id).await),
            told(&findings::article(&world.app, &actor, &id, &article).await),
            told(&responses::list(&world.app, &actor, &id).await),
            told(&responses::check(&world.app, &actor, &id).await),
            told(&report::view(&world.app, &actor, &id).await),
            told(&threads::of_article(&world.app, &actor, &id, &article).await),
        ] {
            assert_eq!(outcome, "not-found", "{who}");
        }
    }
}

#[tokio::test]
async fn what_changed_since_it_was_checked_is_not_sent() {
    let world = TestWorld::with_demonstration().await;
    let id = world.review("NTH").await;
    let focal_point = world.actor("ingrid").await;
    let checked = responses::check(&world.app, &focal_point, &id).await.unwrap();
    assert_eq!((checked.number, checked.changed), (1, true));
    answer(&world, &focal_point, "written in the meantime", 0).await;
    let sent = responses::submit(&world.app, &focal_point, &id, &checked.digest).await;
    assert_eq!(told(&sent), "stale");
    assert_eq!(world.stage(&id).await, StageName::SelfAssessment);
    let ministry = world.actor("tomas").await;
    let sent = responses::submit(&world.app, &ministry, &id, &checked.digest).await;
    assert_eq!(told(&sent), "not-yours");
}

#[tokio::test]
async fn it_is_sent_once_and_a_correction_is_another() {
    let world = TestWorld::with_demonstration().await;
    let id = world.review("NTH").await;
    let (focal_point, expert) = (world.actor("ingrid").await, world.actor("alistair").await);
    let digest = responses::check(&world.app, &focal_point, &id).await.unwrap().digest;
    let (a, b) = tokio::join!(
        responses::submit(&world.app, &focal_point, &id, &digest),
        responses::submit(&world.app, &focal_point, &id, &digest),
    );
    assert!(a.is_ok() != b.is_ok(), "a double click sends once: {a:?} {b:?}");
    let again = responses::submit(&world.app, &focal_point, &id, &digest).await;
    assert_eq!(told(&again), ":problem-nothing-changed");
    assert_eq!(world.stage(&id).await, StageName::DeskReview);

    answer(&world, &focal_point, "corrected", 0).await;
    let unsent = responses::sent(&world.app, &expert, &id, 1).await.unwrap();
    assert!(
        !unsent.content.answers.contains_key("untoc-10-1-p1"),
        "a draft stays inside the State"
    );
    let digest = responses::check(&world.app, &focal_point, &id).await.unwrap().digest;
    let number = responses::submit(&world.app, &focal_point, &id, &digest).await.unwrap();
    assert_eq!(number, 2);
    let difference = responses::difference(&world.app, &expert, &id, 2).await.unwrap();
    let changed: Vec<_> = difference.questions.iter().map(|one| one.question.as_str()).collect();
    assert_eq!(changed, ["untoc-10-1-p1"]);
    assert_eq!(responses::list(&world.app, &expert, &id).await.unwrap().len(), 2);
    let ministry = world.actor("tomas").await;
    assert_eq!(told(&responses::sent(&world.app, &ministry, &id, 1).await), "not-found");
}

#[tokio::test]
async fn a_response_says_what_it_said_when_it_was_sent() {
    let world = TestWorld::with_demonstration().await;
    let id = world.review("IVE").await;
    let expert = world.actor("rodrigo").await;
    let first = responses::sent(&world.app, &expert, &id, 1).await.unwrap();
    let second = responses::sent(&world.app, &expert, &id, 2).await.unwrap();
    let status = |sent: &responses::Sent| {
        sent.content.answers["untoc-5-3-p2"].content.status.map(|status| status.as_str())
    };
    assert_eq!((status(&first), status(&second)), (Some("no"), Some("yes")));
    assert_eq!(first.response.digest, omnibus_app::digest(first.response.content.as_bytes()));
}
