//! Said once: an answer is used again, adapted, or given anew, and a change of its source is told.

use omnibus_domain::review::StageName::SelfAssessment;
use omnibus_testkit::{Browser, Reply, Who};

use crate::scene::Scene;

const SOURCE: &str = "trafficking-5-2-a";
const TARGET: &str = "smuggling-6-2-a";

/// The value of the field with this name on a page.
fn value(page: &str, name: &str) -> String {
    let field = format!("name=\"{name}\" value=\"");
    let rest = page.split_once(field.as_str()).map(|(_, rest)| rest);
    let found = rest.and_then(|rest| rest.split('"').next());
    found.unwrap_or_else(|| panic!("no field {name} on the page")).to_owned()
}

impl Scene {
    async fn page(&self, browser: &mut Browser, question: &str) -> String {
        browser.get(&format!("/en{}/answers/{question}", self.review)).await.text()
    }

    /// Answers the source.
    async fn say(&self, browser: &mut Browser, revision: &str, reasons: &str) {
        let path = format!("{}/answers/{SOURCE}", self.review);
        let fields =
            [("revision", revision), ("status", "no"), ("reasons", reasons), ("language", "es")];
        assert_eq!(browser.post(&path, &fields).await.status, 303);
    }

    /// Presses a button beside what the page offers.
    async fn choose(&self, browser: &mut Browser, page: &str, how: &str, seen: &str) -> Reply {
        let [review, question, revision] =
            ["from_review", "from_question", "revision"].map(|name| value(page, name));
        let fields = [
            ("from_review", review.as_str()),
            ("from_question", &question),
            ("revision", &revision),
            ("seen", seen),
            ("how", how),
        ];
        browser.post(&format!("/en{}/answers/{TARGET}/reuse", self.review), &fields).await
    }
}

#[tokio::test]
async fn an_answer_is_used_again_and_told_when_its_source_changes() {
    let scene = Scene::at(SelfAssessment).await;
    let mut focal = scene.browser(Who::FocalPoint).await;
    assert!(!scene.page(&mut focal, TARGET).await.contains("This was said before"));
    scene.say(&mut focal, "0", &format!("Primero {}", "x".repeat(900))).await;
    let page = scene.page(&mut focal, TARGET).await;
    for shown in [
        "This was said before",
        "You said this under Trafficking in Persons Protocol, article 5",
        "lang=\"es\"",
        "Use it as it is",
    ] {
        assert!(page.contains(shown), "{shown}");
    }
    assert!(!page.contains(&"x".repeat(500)), "a glimpse of it is enough");
    let reply = scene.choose(&mut focal, &page, "use", "").await;
    assert!(reply.location().ends_with("?done=answer-taken-over"), "{}", reply.text());
    let page = scene.page(&mut focal, TARGET).await;
    assert!(
        page.contains(&"x".repeat(900)) && page.contains("This answer was taken over from there.")
    );
    assert!(!page.contains("This was said before"));

    scene.say(&mut focal, "1", "Segundo").await;
    let page = scene.page(&mut focal, TARGET).await;
    assert!(page.contains("The answer from which this one was taken over has changed"));
    assert!(page.contains("Segundo</ins>"), "what differs");
    let reply = scene.choose(&mut focal, &page, "keep", &value(&page, "seen")).await;
    assert!(reply.location().ends_with("?done=answer-kept"));
    let page = scene.page(&mut focal, TARGET).await;
    assert!(!page.contains("has changed") && page.contains(&"x".repeat(900)));

    scene.say(&mut focal, "2", "Tercero").await;
    let page = scene.page(&mut focal, TARGET).await;
    let reply = scene.choose(&mut focal, &page, "use", "").await;
    assert!(reply.location().ends_with("?done=answer-taken-over"));
    assert!(scene.page(&mut focal, TARGET).await.contains("Tercero</textarea>"));
}

#[tokio::test]
async fn a_copy_stands_in_the_form_and_is_saved_by_the_person() {
    let scene = Scene::at(SelfAssessment).await;
    let mut focal = scene.browser(Who::FocalPoint).await;
    scene.say(&mut focal, "0", "Primero").await;
    let page = scene.page(&mut focal, TARGET).await;
    let reply = scene.choose(&mut focal, &page, "adapt", "").await;
    assert_eq!(reply.status, 200);
    let copy = reply.text();
    assert!(copy.contains("This is a copy.") && copy.contains("Primero</textarea>"));
    assert!(!copy.contains("This was said before"));
    let page = scene.page(&mut focal, TARGET).await;
    assert!(!page.contains("Primero</textarea>"), "it was not saved");
}

#[tokio::test]
async fn nobody_else_uses_an_answer() {
    let scene = Scene::at(SelfAssessment).await;
    let mut focal = scene.browser(Who::FocalPoint).await;
    scene.say(&mut focal, "0", "Primero").await;
    let page = scene.page(&mut focal, TARGET).await;
    for who in [Who::Ministry, Who::Expert, Who::Staff, Who::Observer, Who::OtherFocalPoint] {
        let mut browser = scene.browser(who).await;
        for how in ["use", "adapt", "keep", "release"] {
            let reply = scene.choose(&mut browser, &page, how, "1").await;
            assert_eq!(reply.status, 404, "{who:?} {how}");
        }
    }
    let path = format!("{}/answers/{TARGET}/reuse", scene.review);
    assert_eq!(focal.post(&path, &[]).await.status, 404, "nothing is named");
    let nowhere = [("from_review", "nowhere"), ("from_question", SOURCE), ("revision", "0")];
    assert_eq!(focal.post(&path, &nowhere).await.status, 404);
}
