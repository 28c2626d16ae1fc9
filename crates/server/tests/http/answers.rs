//! Answering: by buttons, while typing, by two people at once, and after losing the article.

use omnibus_domain::review::StageName::{Final, SelfAssessment};
use omnibus_testkit::{Browser, Reply, Who};

use crate::scene::Scene;

const QUESTION: &str = "untoc-5-1-a-i";

impl Scene {
    fn answer(&self, question: &str) -> String {
        format!("{}/answers/{question}", self.review)
    }
}

/// The fields with which the form is sent when it was answered with `no` for these reasons.
fn no<'a>(revision: &'a str, reasons: &'a str) -> Vec<(&'a str, &'a str)> {
    vec![("revision", revision), ("status", "no"), ("reasons", reasons), ("language", "en")]
}

async fn save(browser: &mut Browser, path: &str, fields: &[(&str, &str)]) -> Reply {
    browser.post(path, fields).await
}

/// A save as a form makes it by itself.
async fn type_in(browser: &Browser, path: &str, fields: &[(&str, &str)]) -> Reply {
    browser.clone().with("accept", "application/json").post(path, fields).await
}

#[tokio::test]
async fn a_ministry_answers_question_after_question() {
    let scene = Scene::at(SelfAssessment).await;
    let mut ministry = scene.browser(Who::Ministry).await;
    let path = scene.answer(QUESTION);
    let page = ministry.get(&format!("/en{path}")).await.text();
    for shown in [
        "name=\"revision\" value=\"0\"",
        "Is this provision implemented in your State?",
        "data-when-status=\"yes partly\"",
        "data-when-status=\"partly no\"",
        "The treaty obliges your State to do this.",
        "The text of this article has not been loaded.",
        "--instrument untoc --language en",
        "Question 2 of",
    ] {
        assert!(page.contains(shown), "{shown}");
    }
    let mut fields = no("0", "A bill\r\nlies before parliament.");
    fields.push(("then", "next"));
    let reply = save(&mut ministry, &path, &fields).await;
    assert_eq!(reply.status, 303);
    assert_eq!(reply.location(), format!("{}?done=answer-saved", scene.answer("untoc-5-1-a-ii-a")));
    let page = ministry.get(&format!("/en{path}")).await.text();
    assert!(page.contains("A bill\nlies before parliament.</textarea>"));
    assert!(page.contains("name=\"revision\" value=\"1\""));
    assert!(page.contains("Saved on 2 March 2026, 09:00 by Ministry."));
    let next = ministry.get(&format!("/en{}", reply.location())).await.text();
    assert!(next.contains("Your answer was saved."));
}

#[tokio::test]
async fn an_answer_decides_which_question_comes_next() {
    let scene = Scene::at(SelfAssessment).await;
    let mut ministry = scene.browser(Who::Ministry).await;
    let last = scene.answer("untoc-5-2");
    let next = async |ministry: &mut Browser| {
        let fields = [("revision", "0"), ("then", "next")];
        save(ministry, &last, &fields).await.location().to_owned()
    };
    assert_eq!(next(&mut ministry).await, format!("{}/chapters/untoc-5", scene.review));
    let yes = [("revision", "0"), ("status", "yes"), ("measures-0-title", "Penal Code")];
    assert_eq!(save(&mut ministry, &scene.answer(QUESTION), &yes).await.status, 303);
    assert_eq!(next(&mut ministry).await, scene.answer("untoc-5-3-p1"));
}

#[tokio::test]
async fn measures_and_needs_are_added_and_removed_without_a_script() {
    let scene = Scene::at(SelfAssessment).await;
    let mut ministry = scene.browser(Who::Ministry).await;
    let path = scene.answer(QUESTION);
    let first = [
        ("revision", "0"),
        ("status", "partly"),
        ("measures-0-title", "Penal Code"),
        ("measures-0-link", "https://laws.example.org/1"),
        ("assistance-0-type", "training"),
        ("add", "measures"),
    ];
    let reply = save(&mut ministry, &path, &first).await;
    assert_eq!(reply.location(), format!("{path}?add=measures#measures-1"));
    let page = ministry.get(&format!("{path}?add=measures")).await.text();
    assert!(page.contains("id=\"measures-1-title\"") && !page.contains("measures-2-title"));
    assert!(page.contains("<option value=\"training\" selected>"));
    let second = [
        ("revision", "1"),
        ("status", "partly"),
        ("measures-0-title", "Penal Code"),
        ("measures-1-title", "Act 12"),
        ("remove", "measures-0"),
    ];
    assert_eq!(save(&mut ministry, &path, &second).await.status, 303);
    let page = ministry.get(&path).await.text();
    assert!(page.contains("value=\"Act 12\"") && !page.contains("Penal Code"));
}

#[tokio::test]
async fn what_is_noticed_is_told_and_bars_nothing() {
    let scene = Scene::at(SelfAssessment).await;
    let mut ministry = scene.browser(Who::Ministry).await;
    let path = scene.answer(QUESTION);
    let fields = [("revision", "0"), ("status", "yes"), ("measures-0-date", "last year")];
    assert_eq!(save(&mut ministry, &path, &fields).await.status, 303);
    let page = ministry.get(&format!("/en{path}")).await.text();
    assert!(page.contains("href=\"#measures-0-title\">Give the title of this law or measure."));
    assert!(page.contains("href=\"#measures-0-date\">Enter a year, a month or a day"));
    assert!(page.contains("value=\"last year\""), "a draft may be wrong");
}

#[tokio::test]
async fn a_form_saves_itself_while_it_is_typed() {
    let scene = Scene::at(SelfAssessment).await;
    let ministry = scene.browser(Who::Ministry).await;
    let path = scene.answer(QUESTION);
    let reply = type_in(&ministry, &path, &no("0", "One")).await;
    assert_eq!((reply.status.as_u16(), reply.header("content-type")), (200, "application/json"));
    assert_eq!(reply.json(), serde_json::json!({"revision": 1, "message": "Saved 09:00"}));
    // The answer to the save was lost: the same is sent once more, from the revision before.
    let again = type_in(&ministry, &path, &no("0", " One ")).await;
    assert_eq!((again.status.as_u16(), &again.json()["revision"]), (200, &1.into()));
    let more = type_in(&ministry, &path, &no("1", "One and two")).await;
    assert_eq!(more.json()["revision"], 2);
    let same = type_in(&ministry, &path, &no("2", "One and two")).await;
    assert_eq!(same.json()["revision"], 2, "the history does not grow by what is there already");
    let long = "x".repeat(200_001);
    let refused = type_in(&ministry, &path, &no("2", &long)).await;
    assert_eq!(refused.status, 422);
    assert!(refused.json()["message"].as_str().unwrap().contains("Shorten this text"));
    let nothing = type_in(&ministry, &scene.answer("untoc-5-1-b"), &[("revision", "0")]).await;
    assert_eq!(nothing.json()["revision"], 0, "an untouched form is no answer");
    let out = type_in(&scene.app.browser(), &path, &no("2", "x")).await;
    assert_eq!(out.status, 401);
    assert!(out.json()["message"].is_string());
}

#[tokio::test]
async fn what_cannot_be_stored_is_shown_again_with_the_reason() {
    let scene = Scene::at(SelfAssessment).await;
    let mut ministry = scene.browser(Who::Ministry).await;
    let path = scene.answer(QUESTION);
    let title = "t".repeat(501);
    let fields = [
        ("revision", "0"),
        ("status", "yes"),
        ("measures-0-title", title.as_str()),
        ("measures-0-quote", "Whoever …"),
    ];
    let reply = save(&mut ministry, &format!("/en{path}"), &fields).await;
    assert_eq!(reply.status, 422);
    let page = reply.text();
    assert!(page.contains("href=\"#measures-0-title\">Shorten this text to 500 characters"));
    assert!(page.contains(&title) && page.contains("Whoever …</textarea>"));
    let unknown = [("revision", "0"), ("status", "yes"), ("measures-0-files", "nothing")];
    let reply = save(&mut ministry, &format!("/en{path}"), &unknown).await;
    assert_eq!(reply.status, 422);
    assert!(reply.text().contains("One of the files is not there any more."));
}

#[tokio::test]
async fn two_people_on_one_answer_see_both_versions() {
    let scene = Scene::at(SelfAssessment).await;
    let (mut ministry, mut focal) =
        (scene.browser(Who::Ministry).await, scene.browser(Who::FocalPoint).await);
    let path = format!("/en{}", scene.answer(QUESTION));
    let theirs = no("0", "The law of 2003");
    let mine = no("0", "The law of 2004");
    let (one, two) =
        tokio::join!(save(&mut ministry, &path, &theirs), save(&mut focal, &path, &mine));
    let mut statuses = [one.status.as_u16(), two.status.as_u16()];
    statuses.sort_unstable();
    assert_eq!(statuses, [303, 409]);
    let (late, page, lost) = match one.status.as_u16() {
        409 => (&mut ministry, one.text(), "The law of 2003"),
        _ => (&mut focal, two.text(), "The law of 2004"),
    };
    assert!(page.contains("The law of 2003") && page.contains("The law of 2004"));
    assert!(page.contains("Ministry, 2 March") || page.contains("FocalPoint, 2 March"));
    assert!(page.contains("<del><span") && page.contains("<ins><span"));
    assert!(page.contains("name=\"revision\" value=\"1\""), "a choice starts from theirs");
    let status = type_in(late, &path, &no("0", lost)).await.status;
    assert_eq!(status, 409, "typing on does not overwrite");
    let chosen = save(late, &path, &[("choose", "theirs")]).await;
    assert_eq!((chosen.status.as_u16(), chosen.location()), (303, &path[3..]));
    let mut mine = no("1", lost);
    mine.push(("choose", "mine"));
    assert_eq!(save(late, &path, &mine).await.status, 303);
    assert!(late.get(&path).await.text().contains(lost));
    let history = late.get(&format!("{path}/history")).await.text();
    assert!(history.contains("The law of 2003") && history.contains("The law of 2004"));
    assert!(history.contains("Written by Ministry.") && history.contains("Written by FocalPoint."));
}

#[tokio::test]
async fn people_on_different_answers_do_not_meet() {
    let scene = Scene::at(SelfAssessment).await;
    let (mut ministry, mut focal) =
        (scene.browser(Who::Ministry).await, scene.browser(Who::FocalPoint).await);
    let (first, second) = (scene.answer(QUESTION), scene.answer("untoc-5-1-b"));
    for revision in ["0", "1", "2"] {
        let (one, two) = (no(revision, revision), no(revision, revision));
        let (one, two) =
            tokio::join!(save(&mut ministry, &first, &one), save(&mut focal, &second, &two));
        assert_eq!((one.status.as_u16(), two.status.as_u16()), (303, 303));
    }
}

#[tokio::test]
async fn who_loses_the_article_while_writing_keeps_the_text() {
    let scene = Scene::at(SelfAssessment).await;
    let (mut ministry, mut focal) =
        (scene.browser(Who::Ministry).await, scene.browser(Who::FocalPoint).await);
    let path = format!("/en{}", scene.answer(QUESTION));
    let assign = format!("{}/chapters/untoc-5/assign", scene.review);
    assert_eq!(focal.post(&assign, &[]).await.status, 303);
    let reply = save(&mut ministry, &path, &no("0", "A long text")).await;
    assert_eq!(reply.status, 404);
    let page = reply.text();
    assert!(page.contains("Your answer was not saved") && page.contains("A long text"));
    assert!(page.contains("Copy your text"));
    let reply = type_in(&ministry, &path, &no("0", "A long text")).await;
    assert_eq!(reply.status, 404);
    assert!(reply.json()["message"].as_str().unwrap().starts_with("Not saved"));
    assert!(!focal.get(&path).await.text().contains("A long text"));
}

#[tokio::test]
async fn a_final_review_is_read_and_not_changed() {
    let scene = Scene::at(SelfAssessment).await;
    let mut focal = scene.browser(Who::FocalPoint).await;
    let path = format!("/en/reviews/{}/answers/untoc-5-1-a", scene.cast.review(Final));
    let page = focal.get(&path).await.text();
    assert!(page.contains("The draft law lies before parliament.") && !page.contains("<textarea"));
    let reply = save(&mut focal, &path, &no("1", "Too late")).await;
    assert_eq!(reply.status, 409);
    assert!(reply.text().contains("Too late"), "what was typed is shown");
}

#[tokio::test]
async fn other_answers_that_may_serve_are_listed_with_their_state() {
    let scene = Scene::at(SelfAssessment).await;
    let mut focal = scene.browser(Who::FocalPoint).await;
    let (here, there) = ("untoc-5-1-a-ii-b", "untoc-5-1-a-ii-a");
    let page = focal.get(&format!("/en{}", scene.answer(here))).await.text();
    assert!(page.contains(&format!("href=\"{}\"", scene.answer(there))));
    assert!(page.contains("paragraph\u{a0}1\u{a0}(a)\u{a0}(ii)\u{a0}a: Not answered"));
    save(&mut focal, &scene.answer(there), &no("0", "Reasons")).await;
    let page = focal.get(&format!("/en{}", scene.answer(here))).await.text();
    assert!(page.contains("paragraph\u{a0}1\u{a0}(a)\u{a0}(ii)\u{a0}a: No<"));
    // The ministry was given article 5 alone: what leads elsewhere is not shown to it.
    let mut ministry = scene.browser(Who::Ministry).await;
    let page = ministry.get(&scene.answer("untoc-5-2")).await.text();
    assert!(!page.contains("untoc-6-2-f"));
    assert!(focal.get(&scene.answer("untoc-5-2")).await.text().contains("untoc-6-2-f"));
}
