//! A State asks the secretariat about a question: the officers answer, and nobody else learns of it.

use omnibus_domain::review::StageName::{Final, SelfAssessment};
use omnibus_testkit::Who;

use crate::scene::Scene;

const ASKED: &str = "Does “offence” include attempts?";
const ANSWERED: &str = "Yes, as far as your law punishes them.";
/// What the ministry of the scene answered: the secretariat must not see it.
const DRAFT: &str = "The draft law lies before parliament.";

impl Scene {
    fn question(&self, article: u16) -> String {
        format!("/en{}/answers/{}", self.review, self.cast.question(article))
    }
}

#[tokio::test]
async fn a_ministry_asks_and_an_officer_answers() {
    let scene = Scene::at(SelfAssessment).await;
    let question = scene.question(5);
    let thread = format!("{question}/enquiry");
    let mut ministry = scene.browser(Who::Ministry).await;
    let page = ministry.get(&question).await.text();
    assert!(page.contains(&format!("href=\"{}\"", thread.trim_start_matches("/en"))), "{page}");
    for bad in ["", " \n "] {
        let reply = ministry.post(&thread, &[("body", bad)]).await;
        assert_eq!(reply.status, 422);
        assert!(reply.text().contains("<a href=\"#body\">Write your text</a>"));
    }
    let long = "x".repeat(200_001);
    let reply = ministry.post(&thread, &[("body", &long)]).await;
    assert!(reply.status == 422 && reply.text().contains(&long), "nothing typed is lost");
    for _ in 0..2 {
        let sent = ministry.post(&thread, &[("body", ASKED), ("language", "en")]).await;
        assert_eq!(sent.status, 303, "{}", sent.text());
    }
    assert_eq!(ministry.get(&thread).await.text().matches(ASKED).count(), 1, "sent once");
    assert!(ministry.get(&question).await.text().contains("Waiting for the secretariat"));

    assert!(scene.app.send_mails().await > 0);
    let link = scene.app.newest_link(&Who::Staff.email()).await;
    assert!(link.starts_with("/en/secretariat/enquiries/"), "{link}");
    let mut officer = scene.browser(Who::Officer).await;
    let list = officer.get("/en/secretariat/enquiries").await.text();
    assert!(list.contains(link.trim_start_matches("/en")) && !list.contains(DRAFT));
    let page = officer.get(&link).await.text();
    assert!(page.contains(ASKED) && page.contains("Northland"));
    for hidden in [DRAFT, "Ministry of Justice", "<bdi>Ministry</bdi>"] {
        assert!(!page.contains(hidden), "{hidden} stays inside the State");
    }
    assert_eq!(officer.post(&link, &[("body", "")]).await.status, 422);
    assert_eq!(officer.post(&link, &[("body", ANSWERED), ("language", "en")]).await.status, 303);
    let waiting = officer.get("/en/secretariat/enquiries").await.text();
    assert!(waiting.contains("No State is waiting for an answer."));
    let answered = officer.get("/en/secretariat/enquiries?show=answered").await.text();
    assert!(answered.contains(link.trim_start_matches("/en")));

    scene.app.send_mails().await;
    let back = scene.app.newest_link(&Who::Ministry.email()).await;
    assert_eq!(back, thread);
    let page = ministry.get(&back).await.text();
    assert!(page.contains(ANSWERED) && page.contains("<bdi>Officer</bdi>"));
    let mut focal = scene.browser(Who::FocalPoint).await;
    let list = focal.get(&format!("/en{}/enquiries", scene.review)).await.text();
    assert!(list.contains("/enquiry\"") && list.contains("Answered"));
    let journal = focal.get(&format!("/en{}/journal", scene.review)).await.text();
    assert!(journal.contains("Asked the secretariat:"));
    assert!(journal.contains("Answered for the secretariat:"));
}

#[tokio::test]
async fn what_needs_no_answer_is_set_aside() {
    let scene = Scene::at(SelfAssessment).await;
    let mut focal = scene.browser(Who::FocalPoint).await;
    let thread = format!("{}/enquiry", scene.question(6));
    assert_eq!(focal.post(&thread, &[("body", "Thank you.")]).await.status, 303);
    let mut officer = scene.browser(Who::Staff).await;
    for _ in 0..2 {
        let aside = officer.post("/en/secretariat/enquiries/1/aside", &[]).await;
        assert_eq!(aside.status, 303, "a double click is no mistake");
    }
    assert!(!officer.get("/en/secretariat/enquiries/1").await.text().contains("/aside"));
    for nowhere in ["2", "-1", "x", "99999999999999999999"] {
        let path = format!("/en/secretariat/enquiries/{nowhere}");
        assert_eq!(officer.get(&path).await.status, 404, "{nowhere}");
    }
}

#[tokio::test]
async fn nobody_else_learns_of_it() {
    let scene = Scene::at(SelfAssessment).await;
    let mut focal = scene.browser(Who::FocalPoint).await;
    let thread = format!("{}/enquiry", scene.question(6));
    assert_eq!(focal.post(&thread, &[("body", ASKED)]).await.status, 303);
    let list = format!("/en{}/enquiries", scene.review);
    let mut ministry = scene.browser(Who::Ministry).await;
    assert_eq!(ministry.get(&thread).await.status, 404, "another ministry's article");
    assert!(!ministry.get(&list).await.text().contains("/enquiry\""));
    for who in [Who::Expert, Who::Observer, Who::Staff, Who::Officer, Who::OtherFocalPoint] {
        let mut browser = scene.browser(who).await;
        for path in [&thread, &list] {
            assert_eq!(browser.get(path).await.status, 404, "{who:?}: {path}");
        }
        assert_eq!(browser.post(&thread, &[("body", "x")]).await.status, 404, "{who:?}");
        let journal = browser.get(&format!("/en{}/journal", scene.review)).await.text();
        assert!(!journal.contains("Asked the secretariat"), "{who:?}");
        let desk = browser.get("/en/secretariat/enquiries/1").await;
        let officer = matches!(who, Who::Staff | Who::Officer);
        assert_eq!(desk.status, if officer { 200 } else { 404 }, "{who:?}");
    }
    let mut officer = scene.browser(Who::Officer).await;
    let whole = officer.get("/en/secretariat/journal").await.text();
    assert!(!whole.contains("Asked the secretariat"), "who asks what is the State's own affair");
}

#[tokio::test]
async fn after_the_report_everything_is_read_and_nothing_asked() {
    let scene = Scene::at(Final).await;
    let mut focal = scene.browser(Who::FocalPoint).await;
    let thread = format!("{}/enquiry", scene.question(5));
    let page = focal.get(&thread).await.text();
    assert!(page.contains("No more can be asked") && !page.contains("<textarea"));
    assert_eq!(focal.post(&thread, &[("body", ASKED)]).await.status, 409);
    assert_eq!(focal.get(&thread.replace("untoc-5", "nothing")).await.status, 404);
}
