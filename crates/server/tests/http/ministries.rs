//! Work given to a whole ministry: everyone there has it, and so has who joins later.

use omnibus_domain::review::StageName::SelfAssessment;
use omnibus_testkit::{Browser, Reply, Who};

use crate::scene::Scene;

/// The ministry of the clerk.
const CLERKS: &str = "Prosecution Service";

async fn give(focal: &mut Browser, path: &str, ministries: &[&str], day: [&str; 3]) -> Reply {
    let mut fields: Vec<_> = ministries.iter().map(|name| ("ministries", *name)).collect();
    fields.extend([("due.day", day[0]), ("due.month", day[1]), ("due.year", day[2])]);
    focal.post(&format!("/en{path}/assign"), &fields).await
}

#[tokio::test]
async fn everyone_of_a_ministry_has_what_it_is_given_and_nobody_else() {
    let scene = Scene::at(SelfAssessment).await;
    let mut focal = scene.browser(Who::FocalPoint).await;
    let mut clerk = scene.browser(Who::Clerk).await;
    let chapter = format!("{}/chapters/untoc-6", scene.review);
    let page = focal.get(&format!("/en{chapter}")).await.text();
    assert!(page.contains(&format!("name=\"ministries\" value=\"{CLERKS}\"")));
    assert_eq!(clerk.get(&chapter).await.status, 404);
    let by = ["20", "3", "2026"];
    assert_eq!(give(&mut focal, &chapter, &[CLERKS], by).await.status, 303);
    scene.app.send_mails().await;
    assert!(scene.app.newest_link(&Who::Clerk.email()).await.ends_with("/chapters/untoc-6"));
    let page = clerk.get(&format!("/en{chapter}")).await.text();
    assert!(page.contains("To be ready by 20 March 2026.") && page.contains("/mark\""));
    assert!(!page.contains("name=\"ministries\""), "the focal point alone gives");
    for who in [Who::Ministry, Who::Expert, Who::Observer, Who::Staff] {
        let mut browser = scene.browser(who).await;
        assert_eq!(browser.get(&chapter).await.status, 404, "{who:?}");
        let refused = give(&mut browser, &chapter, &[CLERKS], by).await.status;
        assert!(refused == 403 || refused == 404, "{who:?}: {refused}");
    }
    let list = focal.get(&format!("/en{}/self-assessment", scene.review)).await.text();
    assert!(list.contains("Given to: Prosecution Service. Answered: 0 of"));
    let page = focal.get(&format!("/en{chapter}")).await.text();
    assert!(page.contains(&format!("value=\"{CLERKS}\" checked")), "the form says what is so");
    let fields = [("revision", "0"), ("status", "no"), ("reasons", "Typed for an hour")];
    assert_eq!(give(&mut focal, &chapter, &[], ["", "", ""]).await.status, 303);
    let answer = format!("/en{}/answers/untoc-6-1-a-i", scene.review);
    let lost = clerk.post(&answer, &fields).await;
    assert_eq!(lost.status, 404);
    assert!(lost.text().contains("Typed for an hour"), "what was typed is shown");
}

#[tokio::test]
async fn a_question_is_given_to_a_ministry_from_which_someone_was_invited() {
    let scene = Scene::at(SelfAssessment).await;
    let mut focal = scene.browser(Who::FocalPoint).await;
    let answer = format!("{}/answers/untoc-6-1-a-i", scene.review);
    let refused = give(&mut focal, &answer, &["Ministry of Law"], ["", "", ""]).await;
    assert_eq!(refused.status, 422);
    let page = refused.text();
    assert!(page.contains("href=\"#ministries\">Choose ministries from which you have invited"));
    let invite = format!("/en{}/people/invite", scene.review);
    let fields =
        [("email", "law@example.org"), ("ministry", "Ministry of Law"), ("language", "en")];
    assert_eq!(focal.post(&invite, &fields).await.status, 303);
    let page = focal.get(&format!("/en{answer}/assign")).await.text();
    assert!(page.contains("Nobody has joined from there yet"));
    assert_eq!(give(&mut focal, &answer, &["Ministry of Law"], ["", "", ""]).await.status, 303);
    let page = focal.get(&format!("/en{}/chapters/untoc-6", scene.review)).await.text();
    assert!(page.contains("Given to: Ministry of Law."));
    scene.app.send_mails().await;
    let joins = async |link: &str| {
        let mut browser = scene.app.browser();
        let fields = [("name", "Lena"), ("password", "a long enough password"), ("language", "en")];
        let joined = browser.post(link, &fields).await;
        assert_eq!(joined.status, 303, "{}", joined.text());
        browser
    };
    let mut lena = joins(&scene.app.newest_link("law@example.org").await).await;
    assert_eq!(lena.get(&answer).await.status, 200, "what the ministry was given waits for her");
    assert_eq!(lena.get(&format!("{}/answers/untoc-6-1-a-ii", scene.review)).await.status, 404);
    // The same ministry, written otherwise.
    let fields =
        [("email", "two@example.org"), ("ministry", "ministry  of LAW"), ("language", "en")];
    assert_eq!(focal.post(&invite, &fields).await.status, 303);
    scene.app.send_mails().await;
    let mut second = joins(&scene.app.newest_link("two@example.org").await).await;
    assert_eq!(second.get(&answer).await.status, 200);
    let page = focal.get(&invite).await.text();
    assert_eq!(page.matches("<option value=\"Ministry of Law\">").count(), 1);
    assert!(!page.contains("ministry  of LAW"));
    let mut staff = scene.browser(Who::Staff).await;
    assert!(!staff.get(&invite).await.text().contains("Ministry of Law"), "the State's own affair");
}
