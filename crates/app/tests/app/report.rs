//! The report: agreed section by section, final with the last of three, published by the State alone.

use omnibus_app::{
    answers::{self, SaveAnswer},
    documents, findings, report,
};
use omnibus_documents::Format;
use omnibus_domain::{
    id::{ReviewId, SectionId},
    locale::Locale,
    policy::Actor,
    questionnaire::answer::AnswerContent,
    report::FindingKind,
    review::StageName,
};

use crate::world::{TestWorld, told};

/// Every section with text, at the revision at which it stands.
async fn everything(world: &TestWorld, actor: &Actor, id: &ReviewId) -> Vec<(SectionId, i64)> {
    let view = report::view(&world.app, actor, id).await.unwrap();
    let with_text = view.sections.into_iter().filter(|one| one.place.has_text());
    with_text.map(|one| (one.place.id, one.revision)).collect()
}

async fn agreed(world: &TestWorld, actor: &Actor, id: &ReviewId, section: &SectionId) -> usize {
    let page = report::section(&world.app, actor, id, section).await.unwrap();
    page.section.standing.agreed.len()
}

#[tokio::test]
async fn a_change_asks_for_agreement_anew() {
    let world = TestWorld::with_demonstration().await;
    let id = world.review("LUM").await;
    let (focal_point, expert) = (world.actor("aminata").await, world.actor("josue").await);
    let section: SectionId = "introduction".parse().unwrap();
    assert_eq!(agreed(&world, &focal_point, &id, &section).await, 3);
    let written = report::write(&world.app, &expert, &id, &section, "Autrement.", 1).await;
    assert_eq!(written.unwrap(), 2);
    assert_eq!(agreed(&world, &focal_point, &id, &section).await, 0);
    let late = report::write(&world.app, &expert, &id, &section, "Encore.", 1).await;
    assert_eq!(told(&late), "stale");
    let old = report::agree(&world.app, &focal_point, &id, &[(section.clone(), 1)]).await;
    assert_eq!(told(&old), "stale");
    let by_state = report::write(&world.app, &focal_point, &id, &section, "Non.", 2).await;
    assert_eq!(told(&by_state), "not-yours");
    let page = report::section(&world.app, &expert, &id, &section).await.unwrap();
    assert_eq!(page.versions.len(), 2);
}

/// A finding that is changed afterwards does not reach the text that is to be agreed.
#[tokio::test]
async fn the_draft_reads_the_same_after_it_was_sent() {
    let world = TestWorld::with_demonstration().await;
    let (id, expert) = (world.review("IVE").await, world.actor("rodrigo").await);
    let read = async || {
        let (kind, language) = (documents::Kind::Report, Locale::Es);
        let html = documents::render(&world.app, &expert, &id, kind, language, Format::Html);
        String::from_utf8(html.await.unwrap()).unwrap()
    };
    let before = read().await;
    assert!(before.matches("<table").count() > 3 && before.contains(">Motivos"));
    report::circulate(&world.app, &expert, &id).await.unwrap();
    assert_eq!(read().await, before);
    let finding = findings::WriteFinding {
        id: None,
        article: "untoc/5".parse().unwrap(),
        kind: Some(FindingKind::GoodPractice),
        text: "Otra.".to_owned(),
        reasons: String::new(),
        language: Locale::Es,
        expected: 0,
    };
    findings::write(&world.app, &expert, &id, &finding).await.unwrap();
    assert_eq!(read().await, before);
}

#[tokio::test]
async fn the_last_of_three_makes_it_final_and_it_stays_so() {
    let world = TestWorld::with_demonstration().await;
    let id = world.review("LUM").await;
    let mut done = Vec::new();
    for who in ["josue", "mirela", "aminata"] {
        let actor = world.actor(who).await;
        let sections = everything(&world, &actor, &id).await;
        done.push(report::agree(&world.app, &actor, &id, &sections).await.unwrap());
    }
    assert_eq!(done, [false, false, true]);
    assert_eq!(world.stage(&id).await, StageName::Final);
    let (focal_point, expert) = (world.actor("aminata").await, world.actor("josue").await);
    let section: SectionId = "introduction".parse().unwrap();
    let late = SaveAnswer {
        review: id.clone(),
        question: "untoc-5-1-a".parse().unwrap(),
        content: AnswerContent::blank(Locale::Fr),
        expected: 1,
    };
    for outcome in [
        told(&report::write(&world.app, &expert, &id, &section, "x", 1).await),
        told(&report::agree(&world.app, &expert, &id, &[(section.clone(), 1)]).await),
        told(&report::disagree(&world.app, &focal_point, &id, &section).await),
        told(&report::comment(&world.app, &expert, &id, &section, "x", Locale::Fr, 1).await),
        told(&answers::save(&world.app, &focal_point, late).await),
    ] {
        assert_eq!(outcome, "wrong-stage final");
    }
}

#[tokio::test]
async fn who_takes_agreement_back_keeps_it_from_being_final() {
    let world = TestWorld::with_demonstration().await;
    let id = world.review("LUM").await;
    let focal_point = world.actor("aminata").await;
    let sections = everything(&world, &focal_point, &id).await;
    report::agree(&world.app, &focal_point, &id, &sections).await.unwrap();
    report::disagree(&world.app, &focal_point, &id, &sections[0].0).await.unwrap();
    let again = report::disagree(&world.app, &focal_point, &id, &sections[0].0).await;
    assert_eq!(told(&again), "not-found");
    for who in ["josue", "mirela"] {
        let actor = world.actor(who).await;
        assert!(!report::agree(&world.app, &actor, &id, &sections).await.unwrap(), "{who}");
    }
    assert_eq!(world.stage(&id).await, StageName::Agreement);
    assert!(report::agree(&world.app, &focal_point, &id, &sections[..1]).await.unwrap());
}

#[tokio::test]
async fn the_state_alone_publishes_and_only_what_it_chose_is_read() {
    let world = TestWorld::with_demonstration().await;
    let id = world.review("YSM").await;
    let (kind, format) = (documents::Kind::Report, Format::Html);
    let published = || documents::render_published(&world.app, &id, kind, Locale::Ar, format);
    let read = String::from_utf8(published().await.unwrap()).unwrap();
    assert!(read.contains("يستقبل مكتب واحد الضحية"), "a good practice that was chosen");
    assert!(!read.contains("لا تشمل الجرائم الأصلية"), "a challenge that was not");
    let expert = world.actor("noor").await;
    assert_eq!(told(&report::unpublish(&world.app, &expert, &id).await), "not-yours");
    let focal_point = world.actor("hala").await;
    let none = report::publish(&world.app, &focal_point, &id, Some([].into())).await;
    assert_eq!(told(&none), "sections:problem-choose-section");
    report::unpublish(&world.app, &focal_point, &id).await.unwrap();
    assert_eq!(told(&published().await), "not-found");
}
