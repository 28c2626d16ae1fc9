//! Many hands: single questions given out, by a day, with reminders; what is not given is not there.

use jiff::SignedDuration;
use omnibus_app::reminders;
use omnibus_domain::review::StageName::{DeskReview, SelfAssessment};
use omnibus_testkit::{Browser, Reply, Who};

use crate::scene::Scene;

/// The question that the clerk was given, and one of the same article that it was not.
const GIVEN: &str = "untoc-5-1-a";
const OTHER: &str = "untoc-5-1-a-i";

impl Scene {
    fn at_answer(&self, question: &str) -> String {
        format!("{}/answers/{question}", self.review)
    }

    fn at_chapter(&self, chapter: &str) -> String {
        format!("{}/chapters/{chapter}", self.review)
    }
}

/// The value of the box of someone in a form of people.
fn member(page: &str, name: &str) -> String {
    let label = page.find(&format!(">{name} (")).expect("the person can be chosen");
    let value = page[..label].rsplit("name=\"members\" value=\"").next().unwrap();
    value.split('"').next().unwrap().to_owned()
}

async fn give(browser: &mut Browser, path: &str, to: &[&str], day: [&str; 3]) -> Reply {
    let mut fields: Vec<_> = to.iter().map(|member| ("members", *member)).collect();
    fields.extend([("due.day", day[0]), ("due.month", day[1]), ("due.year", day[2])]);
    browser.post(&format!("{path}/assign"), &fields).await
}

#[tokio::test]
async fn who_has_single_questions_sees_and_writes_only_these() {
    let scene = Scene::at(SelfAssessment).await;
    let mut clerk = scene.browser(Who::Clerk).await;
    let list = clerk.get(&format!("/en{}/self-assessment", scene.review)).await.text();
    assert!(list.contains("You were given single questions of it. Answered: 1 of 1."));
    assert!(!list.contains("/chapters/untoc-6"));
    let page = clerk.get(&format!("/en{}", scene.at_chapter("untoc-5"))).await.text();
    assert!(page.contains("You were given single questions here."));
    assert!(
        page.contains(&format!("/answers/{GIVEN}\"")) && !page.contains("/answers/untoc-5-1-b")
    );
    assert!(!page.contains("/mark\"") && !page.contains("/assign\""));
    let page = clerk.get(&format!("/en{}", scene.at_answer(GIVEN))).await.text();
    assert!(page.contains("Question 1 of 1") && !page.contains("rel=\"next\""));
    let fields = [("revision", "1"), ("status", "no"), ("reasons", "Ours")];
    assert_eq!(clerk.post(&scene.at_answer(GIVEN), &fields).await.status, 303);
    let fields = [("revision", "0"), ("status", "no"), ("reasons", "Not ours")];
    let refused = clerk.post(&scene.at_answer(OTHER), &fields).await;
    assert_eq!(refused.status, 404);
    assert!(refused.text().contains("Not ours"), "what was typed is shown");
    for path in [
        scene.at_answer(OTHER),
        format!("{}/history", scene.at_answer(OTHER)),
        scene.at_chapter("untoc-6"),
        format!("/api/v1{}", scene.at_answer(OTHER)),
        format!("{}/threads/untoc-5", scene.review),
    ] {
        assert_eq!(clerk.get(&path).await.status, 404, "{path}");
    }
    let answer = serde_json::json!({"revision": 0, "content": {"status": "yes"}});
    let put = clerk.json("PUT", &format!("/api/v1{}", scene.at_answer(OTHER)), &answer).await;
    assert_eq!(put.status, 404);
    let mark = format!("{}/mark", scene.at_chapter("untoc-5"));
    assert_eq!(clerk.post(&mark, &[("done", "yes")]).await.status, 404);
    let mut focal = scene.browser(Who::FocalPoint).await;
    let other = focal.get(&scene.at_answer(OTHER)).await.text();
    assert!(!other.contains("Not ours"), "nothing was written");
}

#[tokio::test]
async fn files_of_other_questions_are_not_there_for_who_has_a_single_one() {
    let scene = Scene::at(SelfAssessment).await;
    let mut ministry = scene.browser(Who::Ministry).await;
    let mut clerk = scene.browser(Who::Clerk).await;
    let upload = format!("{}/files", scene.at_chapter("untoc-5"));
    for (browser, name) in [(&mut ministry, "theirs.txt"), (&mut clerk, "own.txt")] {
        let taken = browser.post_file(&upload, "file", name, b"the law").await;
        assert_eq!(taken.status, 303, "{name}");
    }
    let page = ministry.get(&scene.at_chapter("untoc-5")).await.text();
    assert!(page.contains("theirs.txt") && page.contains("own.txt"));
    let link = page.split("href=\"").find(|one| one.contains(">theirs.txt<")).unwrap();
    let theirs = link.split('"').next().unwrap().to_owned();
    let page = clerk.get(&scene.at_chapter("untoc-5")).await.text();
    assert!(!page.contains("theirs.txt") && page.contains("own.txt"));
    assert_eq!(clerk.get(&theirs).await.status, 404);
    assert!(!clerk.get(&scene.at_answer(GIVEN)).await.text().contains("theirs.txt"));
    let file = theirs.rsplit('/').next().unwrap();
    let cites = |file| {
        [
            ("revision", "1"),
            ("status", "partly"),
            ("measures-0-title", "Act"),
            ("measures-0-files", file),
        ]
    };
    let refused = clerk.post(&scene.at_answer(GIVEN), &cites(file)).await;
    assert_eq!(refused.status, 422, "a file that it does not see cannot be cited");
    assert_eq!(ministry.post(&scene.at_answer(GIVEN), &cites(file)).await.status, 303);
    assert_eq!(clerk.get(&theirs).await.status, 200, "its question cites the file by now");
}

#[tokio::test]
async fn a_question_is_given_by_a_day_and_taken_back() {
    let scene = Scene::at(SelfAssessment).await;
    let mut focal = scene.browser(Who::FocalPoint).await;
    let mut clerk = scene.browser(Who::Clerk).await;
    let path = scene.at_answer("untoc-6-1-a-i");
    let page = focal.get(&format!("/en{path}")).await.text();
    assert!(page.contains(&format!("href=\"{path}/assign\">Who answers this question</a>")));
    let page = focal.get(&format!("/en{path}/assign")).await.text();
    let who = member(&page, "Clerk");
    let past = give(&mut focal, &format!("/en{path}"), &[&who], ["1", "3", "2026"]).await;
    assert_eq!(past.status, 422);
    let page = past.text();
    assert!(
        page.contains("href=\"#due\">Enter today or a day to come") && page.contains("checked")
    );
    for wrong in [["31", "2", "2026"], ["x", "", ""]] {
        assert_eq!(give(&mut focal, &path, &[&who], wrong).await.status, 422, "{wrong:?}");
    }
    assert_eq!(give(&mut focal, &path, &["nobody"], ["20", "3", "2026"]).await.status, 422);
    assert_eq!(clerk.get(&path).await.status, 404);
    assert_eq!(give(&mut focal, &path, &[&who], ["20", "3", "2026"]).await.status, 303);
    scene.app.send_mails().await;
    assert!(scene.app.newest_link(&Who::Clerk.email()).await.ends_with("/answers/untoc-6-1-a-i"));
    let page = clerk.get(&format!("/en{path}")).await.text();
    assert!(page.contains("To be ready by 20 March 2026.") && !page.contains("/assign\""));
    let list = format!("/en{}/self-assessment", scene.review);
    let page = clerk.get(&list).await.text();
    assert!(page.contains("Answered: 0 of 1. To be ready by 20 March 2026."));
    let page = focal.get(&list).await.text();
    assert!(page.contains("Single questions given: 1. Answered: 0 of"));
    let page = focal.get(&format!("/en{}", scene.at_chapter("untoc-6"))).await.text();
    assert!(page.contains("Given to: Clerk (Prosecution Service)."));
    assert_eq!(give(&mut focal, &path, &[], ["", "", ""]).await.status, 303);
    let fields = [("revision", "0"), ("status", "no"), ("reasons", "Typed for an hour")];
    let lost = clerk.post(&format!("/en{path}"), &fields).await;
    assert_eq!(lost.status, 404);
    let page = lost.text();
    assert!(page.contains("Typed for an hour") && page.contains("Copy your text"));
    assert!(!focal.get(&path).await.text().contains("Typed for an hour"));
}

#[tokio::test]
async fn people_are_reminded_once_before_on_and_after_the_day() {
    let scene = Scene::at(SelfAssessment).await;
    let mut focal = scene.browser(Who::FocalPoint).await;
    let page = focal.get(&scene.at_chapter("untoc-5")).await.text();
    let (ministry, clerk) = (member(&page, "Ministry"), member(&page, "Clerk"));
    let day = ["20", "3", "2026"];
    for chapter in ["untoc-5", "untoc-6"] {
        let given = give(&mut focal, &scene.at_chapter(chapter), &[&ministry], day).await;
        assert_eq!(given.status, 303);
    }
    // Its question is answered: nothing is asked of the clerk.
    assert_eq!(give(&mut focal, &scene.at_answer(GIVEN), &[&clerk], day).await.status, 303);
    scene.app.send_mails().await;
    let mut reminded = Vec::new();
    for wait in [0, 10, 1, 0, 6, 1, 0, 1, 30] {
        scene.app.steered.pass(SignedDuration::from_hours(24 * wait));
        reminded.push(reminders::queue_due(&scene.app.app).await.unwrap());
        scene.app.send_mails().await;
    }
    // 2, 12, 13, 13, 19, 20, 20, 21 March, and a month later.
    assert_eq!(reminded, [0, 0, 1, 0, 0, 1, 0, 1, 0]);
    let link = scene.app.newest_link(&Who::Ministry.email()).await;
    assert!(link.ends_with("/self-assessment"), "{link}");
    let mut focal = scene.browser(Who::FocalPoint).await;
    let list = focal.get(&format!("/en{}/self-assessment", scene.review)).await.text();
    assert!(list.contains("It was to be ready by 20 March 2026."));
    let six = scene.at_chapter("untoc-6");
    let later = give(&mut focal, &six, &[&ministry], ["1", "6", "2026"]).await;
    assert_eq!(later.status, 303, "a new day");
    scene.app.steered.pass(SignedDuration::from_hours(24 * 50));
    assert_eq!(reminders::queue_due(&scene.app.app).await.unwrap(), 1, "is a new reminder");
}

#[tokio::test]
async fn nobody_is_reminded_of_what_the_response_did_without() {
    let scene = Scene::at(DeskReview).await;
    let mut focal = scene.browser(Who::FocalPoint).await;
    let page = focal.get(&scene.at_chapter("untoc-5")).await.text();
    let ministry = member(&page, "Ministry");
    let day = ["20", "3", "2026"];
    assert_eq!(give(&mut focal, &scene.at_chapter("untoc-5"), &[&ministry], day).await.status, 303);
    scene.app.steered.pass(SignedDuration::from_hours(24));
    let mut focal = scene.browser(Who::FocalPoint).await;
    let given = give(&mut focal, &scene.at_chapter("untoc-6"), &[&ministry], day).await;
    assert_eq!(given.status, 303, "a correction is asked for");
    scene.app.steered.pass(SignedDuration::from_hours(24 * 17));
    assert_eq!(reminders::queue_due(&scene.app.app).await.unwrap(), 1);
    let mut focal = scene.browser(Who::FocalPoint).await;
    let journal = format!("/en{}/journal", scene.review);
    assert!(focal.get(&journal).await.text().contains("Reminded people of what is due: 1"));
    let mut expert = scene.browser(Who::Expert).await;
    let outside = expert.get(&journal).await.text();
    assert!(!outside.contains("Reminded") && !outside.contains("Gave a question"));
}
