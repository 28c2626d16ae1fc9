//! Many hands: single questions given out, by a day, with reminders; what is not given is not there.

use jiff::SignedDuration;
use omnibus_app::reminders;
use omnibus_domain::review::StageName::{Agreement, DeskReview, SelfAssessment};
use omnibus_server::routes::routes;
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
    assert!(list.contains("You were given only some of its questions. Answered: 1 of 1."));
    assert!(!list.contains("/chapters/untoc-6"));
    let page = clerk.get(&format!("/en{}", scene.at_chapter("untoc-5"))).await.text();
    assert!(page.contains("You were given only some of the questions here."));
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
    assert_eq!(clerk.post(&mark, &[("step", "ready"), ("seen", "1")]).await.status, 404);
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
    assert!(page.contains("href=\"#due\">Enter today or a later day") && page.contains("checked"));
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
    // Its question is ready: nothing is asked of the clerk.
    assert_eq!(give(&mut focal, &scene.at_answer(GIVEN), &[&clerk], day).await.status, 303);
    let ready = [
        ("revision", "1"),
        ("status", "partly"),
        ("reasons", "The draft law lies before parliament."),
        ("then", "ready"),
    ];
    let mut theirs = scene.browser(Who::Clerk).await;
    assert!(
        theirs.post(&scene.at_answer(GIVEN), &ready).await.location().ends_with("=question-ready")
    );
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

/// The form of the given question with what it says already, and a button.
fn with_button<'a>(revision: &'a str, reasons: &'a str, then: &'a str) -> [(&'a str, &'a str); 4] {
    [("revision", revision), ("status", "no"), ("reasons", reasons), ("then", then)]
}

#[tokio::test]
async fn a_question_is_ready_cleared_and_in_work_again_when_it_is_changed() {
    let scene = Scene::at(SelfAssessment).await;
    let (mut clerk, mut focal) =
        (scene.browser(Who::Clerk).await, scene.browser(Who::FocalPoint).await);
    let path = scene.at_answer(GIVEN);
    let page = clerk.get(&format!("/en{path}")).await.text();
    assert!(page.contains("Save and say that it is ready") && !page.contains("Save and clear it"));
    assert!(page.contains("In progress</strong>"));
    let reply = clerk.post(&path, &with_button("1", "None", "cleared")).await;
    assert_eq!(reply.status, 403, "the focal point alone clears");
    let reply = clerk.post(&path, &with_button("2", "None", "ready")).await;
    assert_eq!(reply.location(), format!("{path}?done=question-ready"));
    assert!(clerk.get(&format!("/en{path}")).await.text().contains("Ready</strong>"));
    let list = format!("/en{}/self-assessment", scene.review);
    let page = focal.get(&list).await.text();
    assert!(page.contains("Ready or cleared: 1. Cleared: 0."));
    assert!(page.contains("Waiting for you to check: 1."));
    let page = focal.get(&format!("/en{path}")).await.text();
    assert!(page.contains("Save and clear it") && page.contains("Save and hand it back"));
    assert_eq!(focal.post(&path, &with_button("2", "None", "cleared")).await.status, 303);
    let page = clerk.get(&format!("/en{path}")).await.text();
    assert!(page.contains("Cleared</strong>") && page.contains("it is open for work again."));
    assert!(!page.contains("Save and say that it is ready"), "cleared is cleared");
    assert_eq!(clerk.post(&path, &with_button("2", "One", "stay")).await.status, 303);
    assert!(focal.get(&format!("/en{path}")).await.text().contains("In progress</strong>"));
    let page = focal.get(&list).await.text();
    assert!(page.contains("Ready or cleared: 0. Cleared: 0."));
    let journal = focal.get(&format!("/en{}/journal", scene.review)).await.text();
    assert!(
        journal.contains("Cleared an answer: ") && journal.contains("Said that an answer is ready")
    );
    let mut expert = scene.browser(Who::Expert).await;
    let outside = expert.get(&format!("/en{}/journal", scene.review)).await.text();
    assert!(!outside.contains("Cleared an answer") && !outside.contains("is ready"));
}

#[tokio::test]
async fn a_chapter_is_cleared_as_it_was_seen() {
    let scene = Scene::at(SelfAssessment).await;
    let (mut ministry, mut focal) =
        (scene.browser(Who::Ministry).await, scene.browser(Who::FocalPoint).await);
    let chapter = format!("/en{}", scene.at_chapter("untoc-5"));
    let mark = |step, seen| [("step", step), ("seen", seen)];
    let path = format!("{chapter}/mark");
    assert!(focal.get(&chapter).await.text().contains("name=\"seen\" value=\"1\""));
    assert_eq!(
        ministry.post(&scene.at_answer(GIVEN), &with_button("1", "New", "stay")).await.status,
        303
    );
    let stale = focal.post(&path, &mark("cleared", "1")).await;
    assert_eq!(stale.status, 409);
    let page = stale.text();
    assert!(page.contains("An answer was changed after you opened this page."));
    assert!(page.contains("name=\"seen\" value=\"2\"") && !page.contains("Cleared</strong>"));
    assert_eq!(ministry.post(&path, &mark("cleared", "2")).await.status, 403);
    assert_eq!(ministry.post(&path, &mark("ready", "2")).await.status, 303);
    assert_eq!(ministry.post(&path, &mark("ready", "2")).await.status, 303, "a double click");
    scene.app.send_mails().await;
    assert!(scene.app.newest_link(&Who::FocalPoint.email()).await.ends_with("/chapters/untoc-5"));
    assert_eq!(focal.post(&path, &mark("not-ready", "2")).await.status, 303);
    scene.app.send_mails().await;
    assert!(scene.app.newest_link(&Who::Ministry.email()).await.ends_with("/chapters/untoc-5"));
    assert!(focal.get(&chapter).await.text().contains("In progress</strong>"));
    assert_eq!(focal.post(&path, &mark("cleared", "2")).await.status, 303);
    assert!(focal.get(&chapter).await.text().contains("Open it again</button>"));
    assert_eq!(
        ministry.post(&scene.at_answer(GIVEN), &with_button("2", "Newer", "stay")).await.status,
        303
    );
    let page = focal.get(&chapter).await.text();
    assert!(page.contains("In progress</strong>"), "what was cleared is not what is there now");
    assert_eq!(focal.post(&path, &mark("perhaps", "3")).await.status, 409, "nothing is done");
}

#[tokio::test]
async fn changes_of_different_places_fit_together() {
    let scene = Scene::at(SelfAssessment).await;
    let (mut ministry, mut focal) =
        (scene.browser(Who::Ministry).await, scene.browser(Who::FocalPoint).await);
    let path = format!("/en{}", scene.at_answer(GIVEN));
    let answer = |revision, status, reasons, steps| {
        [("revision", revision), ("status", status), ("reasons", reasons), ("steps", steps)]
    };
    let begun = "The law lies before parliament.\nThe courts wait.";
    assert_eq!(ministry.post(&path, &answer("1", "no", begun, "")).await.status, 303);
    let adopted = "The law was adopted.\nThe courts wait.";
    assert_eq!(ministry.post(&path, &answer("2", "no", adopted, "")).await.status, 303);
    let theirs = "The law lies before parliament.\nThe courts apply it.";
    let clash = focal.post(&path, &answer("2", "no", theirs, "A decree")).await;
    assert_eq!(clash.status, 409);
    let page = clash.text();
    assert!(page.contains("Both changes fit together") && !page.contains("You both changed"));
    let both = "The law was adopted.\nThe courts apply it.";
    assert!(page.contains(&format!("name=\"reasons\" value=\"{both}\"")), "{page}");
    assert!(page.contains("name=\"steps\" value=\"A decree\""));
    let mut taken = answer("3", "no", both, "A decree").to_vec();
    taken.push(("choose", "both"));
    assert_eq!(focal.post(&path, &taken).await.status, 303);
    let page = ministry.get(&path).await.text();
    assert!(page.contains(&format!("{both}</textarea>")) && page.contains("A decree</textarea>"));
}

#[tokio::test]
async fn what_both_changed_is_named_and_both_stand_there() {
    let scene = Scene::at(SelfAssessment).await;
    let (mut ministry, focal) =
        (scene.browser(Who::Ministry).await, scene.browser(Who::FocalPoint).await);
    let path = scene.at_answer(GIVEN);
    let mine = [("revision", "1"), ("status", "yes"), ("reasons", "Our words")];
    assert_eq!(ministry.post(&path, &mine).await.status, 303);
    let mut focal = focal;
    let theirs = [("revision", "1"), ("status", "no"), ("reasons", "Other words")];
    let page = focal.post(&format!("/en{path}"), &theirs).await.text();
    assert!(!page.contains("Both changes fit together"));
    assert!(page.contains("You both changed the same place. Look at: "));
    assert!(page.contains("Other words\nOur words</textarea>"));
    let content = serde_json::json!({"status": "no", "reasons": "Third words"});
    let put = serde_json::json!({"revision": 1, "content": content});
    let reply = focal.json("PUT", &format!("/api/v1{path}"), &put).await;
    assert_eq!(reply.status, 409);
    let told = reply.json();
    assert_eq!(told["contested"], serde_json::json!(["reasons", "status"]));
    assert_eq!(told["merged"]["reasons"], "Third words\nOur words");
}

#[tokio::test]
async fn an_earlier_version_is_put_back_as_a_new_one() {
    let scene = Scene::at(SelfAssessment).await;
    let (mut clerk, mut ministry) =
        (scene.browser(Who::Clerk).await, scene.browser(Who::Ministry).await);
    let path = scene.at_answer(GIVEN);
    let say = |revision, reasons| [("revision", revision), ("status", "no"), ("reasons", reasons)];
    assert_eq!(ministry.post(&path, &say("1", "The second words")).await.status, 303);
    let history = format!("/en{path}/history");
    let page = clerk.get(&history).await.text();
    assert!(
        page.contains("name=\"version\" value=\"1\"")
            && !page.contains("name=\"version\" value=\"2\"")
    );
    assert!(page.contains("name=\"revision\" value=\"2\"") && page.contains("<ins"));
    let restore = format!("/en{path}/restore");
    assert_eq!(ministry.post(&path, &say("2", "The third words")).await.status, 303);
    let stale = clerk.post(&restore, &[("version", "1"), ("revision", "2")]).await;
    assert_eq!(stale.status, 409);
    assert!(stale.text().contains("Someone else changed the answer after you opened this page."));
    let back = clerk.post(&restore, &[("version", "1"), ("revision", "3")]).await;
    assert_eq!(back.location(), format!("{path}?done=answer-restored"));
    let page = ministry.get(&format!("/en{path}")).await.text();
    assert!(page.contains("The draft law lies before parliament.</textarea>"));
    assert!(page.contains("name=\"revision\" value=\"4\""));
    assert!(ministry.get(&history).await.text().contains("The third words"), "nothing is lost");
    for (version, revision) in [("9", "4"), ("0", "4"), ("x", "4"), ("-1", "")] {
        let reply = clerk.post(&restore, &[("version", version), ("revision", revision)]).await;
        assert_eq!(reply.status, 404, "{version}");
    }
    let other = format!("{}/restore", scene.at_answer(OTHER));
    assert_eq!(clerk.post(&other, &[("version", "1"), ("revision", "1")]).await.status, 404);
}

/// Remarks are asked for in every way in which someone outside the State could come to read one.
#[tokio::test]
async fn a_remark_never_leaves_the_state() {
    const WORDS: &str = "Zebrafinch";
    for stage in [SelfAssessment, DeskReview, Agreement] {
        let scene = Scene::at(stage).await;
        let remarks = format!("{}/remarks", scene.at_answer(GIVEN));
        let mut clerk = scene.browser(Who::Clerk).await;
        let empty = clerk.post(&format!("/en{remarks}"), &[("body", " ")]).await;
        assert_eq!(empty.status, 422);
        let body = [("body", WORDS), ("body_language", "ar")];
        assert_eq!(clerk.post(&remarks, &body).await.status, 303);
        assert_eq!(clerk.post(&remarks, &body).await.status, 303, "a double click");
        for who in [Who::FocalPoint, Who::Ministry, Who::Clerk] {
            let mut browser = scene.browser(who).await;
            let page = browser.get(&format!("/en{remarks}")).await.text();
            assert_eq!(page.matches(WORDS).count(), 1, "{who:?}, {stage}");
            let page = browser.get(&format!("/en{}", scene.at_answer(GIVEN))).await.text();
            assert!(page.contains(WORDS) && page.contains("Open: 1."), "{who:?}, {stage}");
        }
        for who in Who::ALL {
            if matches!(who, Who::FocalPoint | Who::Ministry | Who::Clerk) {
                continue;
            }
            let mut browser = scene.browser(who).await;
            assert_eq!(browser.post(&remarks, &body).await.status, 404, "{who:?}, {stage}");
            for route in routes().iter().filter(|route| route.method == "GET") {
                let path = route
                    .path
                    .replace("{id}", scene.cast.review(stage).as_str())
                    .replace("{question}", GIVEN)
                    .replace("{chapter}", "untoc-5")
                    .replace("{article}", "untoc-5")
                    .replace("{number}", "1")
                    .replace("{section}", scene.cast.section().as_str())
                    .replace("{document}", "report.html");
                let text = browser.get(&path).await.text();
                assert!(!text.contains(WORDS), "{who:?}, {stage}: {path}");
            }
        }
        scene.app.send_mails().await;
        let folder = scene.app.site.mailbox.as_ref().unwrap();
        for (_, mail) in omnibus_server::post::list(folder).await.unwrap() {
            assert!(!mail.body.contains(WORDS), "a mail to {}", mail.to);
        }
    }
}

#[tokio::test]
async fn a_remark_is_settled_and_opened_again() {
    let scene = Scene::at(SelfAssessment).await;
    let mut clerk = scene.browser(Who::Clerk).await;
    let mut focal = scene.browser(Who::FocalPoint).await;
    let question = scene.at_answer(GIVEN);
    let remarks = format!("/en{question}/remarks");
    assert_eq!(clerk.post(&remarks, &[("body", "Which law?")]).await.status, 303);
    scene.app.send_mails().await;
    for who in [Who::FocalPoint, Who::Ministry] {
        assert!(scene.app.newest_link(&who.email()).await.ends_with("/remarks"), "{who:?}");
    }
    let chapter = format!("/en{}", scene.at_chapter("untoc-5"));
    assert!(focal.get(&chapter).await.text().contains("Open remarks: 1."));
    let page = focal.get(&remarks).await.text();
    let settle = page.split("action=\"").find(|one| one.contains("/settle\"")).unwrap();
    let settle = settle.split('"').next().unwrap().to_owned();
    for _ in 0..2 {
        assert_eq!(focal.post(&settle, &[("settled", "yes")]).await.status, 303);
    }
    assert!(clerk.get(&remarks).await.text().contains("Settled by FocalPoint, 2 March 2026"));
    assert!(!clerk.get(&format!("/en{question}")).await.text().contains("Which law?"));
    assert!(!focal.get(&chapter).await.text().contains("Open remarks"));
    assert_eq!(clerk.post(&settle, &[("settled", "no")]).await.status, 303);
    assert!(clerk.get(&format!("/en{question}")).await.text().contains("Which law?"));
    let elsewhere = settle.replace(GIVEN, OTHER);
    assert_eq!(focal.post(&elsewhere, &[("settled", "yes")]).await.status, 404);
    assert_eq!(clerk.post(&elsewhere, &[("settled", "yes")]).await.status, 404);
}

#[tokio::test]
async fn who_else_works_on_a_question_is_told_to_people_of_the_state() {
    let scene = Scene::at(SelfAssessment).await;
    let path = format!("/en{}", scene.at_answer(GIVEN));
    let here = format!("{path}/presence");
    let (mut clerk, mut ministry) =
        (scene.browser(Who::Clerk).await, scene.browser(Who::Ministry).await);
    assert!(!clerk.get(&path).await.text().contains("Working on this question now"));
    let told = "Working on this question now: Clerk (Prosecution Service).";
    assert!(ministry.get(&path).await.text().contains(told), "without a script");
    let reply = clerk.post(&here, &[]).await;
    let message = "Working on this question now: Ministry (Ministry of Justice).";
    assert_eq!(reply.json(), serde_json::json!({ "message": message }));
    scene.app.steered.pass(SignedDuration::from_secs(60));
    assert_eq!(ministry.post(&here, &[]).await.json()["message"], told);
    scene.app.steered.pass(SignedDuration::from_secs(60));
    assert_eq!(ministry.post(&here, &[]).await.json()["message"], "", "the clerk has gone");
    let elsewhere = format!("/en{}/presence", scene.at_answer(OTHER));
    assert_eq!(clerk.post(&elsewhere, &[]).await.status, 404);
    for who in [Who::Staff, Who::Expert, Who::Observer, Who::Officer, Who::OtherFocalPoint] {
        assert_eq!(scene.browser(who).await.post(&here, &[]).await.status, 404, "{who:?}");
    }
}
