//! The training space: everyone's own, and of no consequence for anything real.

use omnibus_domain::review::StageName::SelfAssessment;
use omnibus_testkit::{Browser, Who};

use crate::scene::Scene;

const TRIED: &str = "A law that was invented to try this out.";
const QUESTION: &str = "/en/training/answers/untoc-11-1";

async fn try_out(browser: &mut Browser) {
    assert_eq!(browser.post("/training", &[]).await.status, 303);
    let form = [("status", "no"), ("reasons", TRIED), ("language", "en"), ("then", "stay")];
    let saved = browser.post(QUESTION, &form).await;
    assert_eq!(saved.status, 303, "{}", saved.text());
}

#[tokio::test]
async fn a_person_tries_the_questionnaire_out() {
    let scene = Scene::at(SelfAssessment).await;
    let mut person = scene.browser(Who::Outsider).await;
    let closed = person.get("/en/training").await.text();
    assert!(closed.contains("Open the training space") && !closed.contains("/training/chapters"));
    for path in [QUESTION, "/en/training/check", "/en/training/end", "/training/chapters/untoc-5"] {
        assert_eq!(person.get(path).await.status, 404, "{path} before it was opened");
    }
    assert_eq!(person.post(QUESTION, &[("status", "no")]).await.status, 404);
    try_out(&mut person).await;
    let space = person.get("/en/training").await.text();
    for instrument in ["General part", "Organized Crime Convention", "Firearms Protocol"] {
        assert!(space.contains(instrument), "{instrument}: the whole questionnaire is there");
    }
    let page = person.get(QUESTION).await.text();
    assert!(page.contains(TRIED) && page.contains("Nothing of this leaves your training space"));
    assert!(!page.contains("type=\"file\"") && !page.contains("/enquiry\""), "nothing leads out");
    let check = person.get("/en/training/check").await.text();
    assert!(check.contains(TRIED) && check.contains("Here nothing is sent"));
    for (question, status) in [("untoc-24-1-p1", "no"), ("untoc-24-4", "yes")] {
        let path = format!("/en/training/answers/{question}");
        assert_eq!(person.post(&path, &[("status", status)]).await.status, 303, "{question}");
    }
    let check = person.get("/en/training/check").await.text();
    assert!(check.contains("paragraph 1 says that witnesses are not protected"));
    let by_itself = person
        .clone()
        .with("Accept", "application/json")
        .post(QUESTION, &[("status", "no"), ("reasons", "Changed.")])
        .await;
    assert!(by_itself.json()["message"].as_str().unwrap_or_default().starts_with("Saved"));
    assert!(person.get(QUESTION).await.text().contains("Changed."));
    let added = person.post(QUESTION, &[("status", "yes"), ("add", "measures")]).await;
    assert!(added.location().contains("add=measures#measures-0"));
    let next = person.post(QUESTION, &[("status", "no"), ("then", "next")]).await;
    assert!(next.location().starts_with("/training/answers/untoc-11-2"), "{}", next.location());
}

#[tokio::test]
async fn what_is_wrong_is_said_and_nothing_is_lost() {
    let scene = Scene::at(SelfAssessment).await;
    let mut person = scene.browser(Who::Ministry).await;
    try_out(&mut person).await;
    let long = "x".repeat(200_001);
    let reply = person.post(QUESTION, &[("status", "no"), ("reasons", &long)]).await;
    assert!(reply.status == 422 && reply.text().contains(&long));
    let file = [("status", "yes"), ("measures-0-title", "Act"), ("measures-0-files", "f1")];
    assert_eq!(person.post(QUESTION, &file).await.status, 422);
    for nothing in ["/training/answers/nothing", "/training/chapters/untoc-1"] {
        assert_eq!(person.get(nothing).await.status, 404, "{nothing}");
    }
}

#[tokio::test]
async fn it_is_begun_again_and_removed() {
    let scene = Scene::at(SelfAssessment).await;
    let mut person = scene.browser(Who::FocalPoint).await;
    try_out(&mut person).await;
    assert!(person.get("/en/training/end").await.text().contains("Begin again"));
    assert_eq!(person.post("/training/reset", &[]).await.status, 303);
    assert!(!person.get(QUESTION).await.text().contains(TRIED));
    try_out(&mut person).await;
    assert_eq!(person.post("/training/remove", &[]).await.status, 303);
    assert_eq!(person.get(QUESTION).await.status, 404);
    try_out(&mut person).await;
    assert!(person.get(QUESTION).await.text().contains(TRIED), "a new one can be opened");
}

/// No list, page, journal, mail or interface of anything real shows what a person tried out, not even to that person.
#[tokio::test]
async fn nothing_of_it_is_anywhere_else() {
    let scene = Scene::at(SelfAssessment).await;
    scene.app.send_mails().await;
    let mut focal = scene.browser(Who::FocalPoint).await;
    let mut officer = scene.browser(Who::Officer).await;
    let review = &scene.review;
    let of_state = [
        "/en/".to_owned(),
        format!("/en{review}"),
        format!("/en{review}/self-assessment"),
        format!("/en{review}/chapters/untoc-11"),
        format!("/en{review}/answers/untoc-11-1"),
        format!("/en{review}/answers/untoc-11-1/history"),
        format!("/en{review}/journal"),
        format!("/en{review}/enquiries"),
        "/api/v1/reviews".to_owned(),
        format!("/api/v1{review}/answers/untoc-11-1"),
        format!("/api/v1{review}/chapters"),
    ];
    let of_secretariat = [
        "/en/",
        "/en/secretariat/reviews",
        "/en/secretariat/journal",
        "/en/secretariat/people",
        "/en/secretariat/enquiries",
        "/en/status",
        "/en/reports",
        "/api/v1/reviews",
        "/api/v1/status",
    ];
    let mut before = Vec::new();
    for path in &of_state {
        before.push(focal.get(path).await.text());
    }
    for path in of_secretariat {
        before.push(officer.get(path).await.text());
    }
    try_out(&mut focal).await;
    assert_eq!(scene.app.send_mails().await, 0, "nobody is told");
    let mut after = Vec::new();
    for path in &of_state {
        after.push(focal.get(path).await.text());
    }
    for path in of_secretariat {
        after.push(officer.get(path).await.text());
    }
    assert_eq!(before, after);
    let mut other = scene.browser(Who::Ministry).await;
    assert_eq!(other.get(QUESTION).await.status, 404, "another person's space is not this one's");
    assert_eq!(other.post("/training", &[]).await.status, 303);
    assert!(!other.get(QUESTION).await.text().contains(TRIED));
    assert_eq!(officer.get(QUESTION).await.status, 404);
}
