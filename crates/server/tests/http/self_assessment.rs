//! The task list, the stakeholders, the check, and what was sent.

use omnibus_domain::review::StageName::{DeskReview, SelfAssessment};
use omnibus_testkit::{Browser, Cast, TestApp, Who};

async fn cast() -> (TestApp, Cast, String) {
    let (app, cast) = Cast::enter(TestApp::new().await).await;
    let review = format!("/en/reviews/{}", cast.review(SelfAssessment));
    (app, cast, review)
}

/// The value of a hidden field.
fn hidden(page: &str, name: &str) -> String {
    let field = format!("name=\"{name}\" value=\"");
    let value = page.split(&field).nth(1).and_then(|rest| rest.split('"').next());
    value.unwrap_or_default().to_owned()
}

#[tokio::test]
async fn each_sees_its_own_tasks() {
    let (app, cast, review) = cast().await;
    let list = format!("{review}/self-assessment");
    let mut focal = app.browser_of(cast.user(Who::FocalPoint)).await;
    let page = focal.get(&list).await.text();
    for shown in [
        "Give the articles to the ministries",
        "General part",
        "Organized Crime Convention",
        "Firearms Protocol",
        "Given to: Ministry (Ministry of Justice). Single questions given: 1. Answered: 1 of",
        "Not given to anyone. Answered: 0 of",
        "/check\"",
        "/stakeholders\"",
    ] {
        assert!(page.contains(shown), "{shown}");
    }
    assert!(page.find("General part") < page.find("Firearms Protocol"));
    let mut ministry = app.browser_of(cast.user(Who::Ministry)).await;
    let page = ministry.get(&list).await.text();
    assert!(page.contains("/chapters/untoc-5\"") && page.contains("By 27 April 2026"));
    for hidden in ["/chapters/untoc-6", "/chapters/general", "/check\"", "Given to"] {
        assert!(!page.contains(hidden), "{hidden}");
    }
}

#[tokio::test]
async fn paragraphs_are_written_as_the_language_does() {
    let (app, cast, review) = cast().await;
    let mut ministry = app.browser_of(cast.user(Who::Ministry)).await;
    for (language, written) in [
        ("en", "Paragraph\u{a0}1\u{a0}(a)\u{a0}(i)"),
        ("fr", "Paragraphe\u{a0}1\u{a0}a)\u{a0}i)"),
        ("zh", "第1款(a)项㈠目"),
    ] {
        let chapter = review.replace("/en/", &format!("/{language}/")) + "/chapters/untoc-5";
        let page = ministry.get(&chapter).await.text();
        assert!(page.contains(written), "{language}");
    }
}

#[tokio::test]
async fn an_article_is_given_finished_and_cleared() {
    let (app, cast, review) = cast().await;
    let mut focal = app.browser_of(cast.user(Who::FocalPoint)).await;
    let mut ministry = app.browser_of(cast.user(Who::Ministry)).await;
    let six = format!("{review}/chapters/untoc-6");
    assert_eq!(ministry.get(&six).await.status, 404);
    let page = focal.get(&six).await.text();
    let before = &page[..page.find(">Ministry (").unwrap()];
    let member = before.rsplit("name=\"members\" value=\"").next().unwrap();
    let member = member.split('"').next().unwrap();
    let twice = [("members", member), ("members", member)];
    assert_eq!(focal.post(&format!("{six}/assign"), &twice).await.status, 303);
    assert_eq!(ministry.get(&six).await.status, 200);
    app.send_mails().await;
    assert!(app.newest_link(&Who::Ministry.email()).await.ends_with("/chapters/untoc-6"));
    for wrong in ["nobody", "../x", ""] {
        let reply = focal.post(&format!("{six}/assign"), &[("members", wrong)]).await;
        assert_eq!(reply.status, 422, "{wrong}");
        assert!(reply.text().contains("Choose people whom you have invited"));
    }
    assert_eq!(ministry.post(&format!("{six}/assign"), &twice).await.status, 403);
    let mark = format!("{six}/mark");
    assert!(ministry.get(&six).await.text().contains("It is ready</button>"));
    assert_eq!(ministry.post(&mark, &[("step", "ready"), ("seen", "0")]).await.status, 303);
    assert!(ministry.get(&six).await.text().contains("It is not ready</button>"));
    let list = focal.get(&format!("{review}/self-assessment")).await.text();
    assert!(
        list.contains("Go on with this: Article 6."),
        "what is ready waits for the focal point"
    );
    assert_eq!(focal.post(&mark, &[("step", "cleared"), ("seen", "0")]).await.status, 303);
    assert!(focal.get(&six).await.text().contains("Open it again</button>"));
    assert!(!ministry.get(&six).await.text().contains("/mark\""), "cleared is cleared");
}

#[tokio::test]
async fn stakeholders_are_named_and_nobody_is_overwritten() {
    let (app, cast, review) = cast().await;
    let path = format!("{review}/stakeholders");
    let mut focal = app.browser_of(cast.user(Who::FocalPoint)).await;
    let row = |revision, sector| {
        [
            ("revision", revision),
            ("name-0", "Bar association"),
            ("sector-0", sector),
            ("relevance-0", "Defends the accused"),
        ]
    };
    let refused = focal.post(&path, &row("0", "")).await;
    assert_eq!(refused.status, 422);
    let page = refused.text();
    assert!(page.contains("href=\"#sector-0\">Choose the sector"));
    assert!(page.contains("value=\"Bar association\""));
    assert_eq!(focal.post(&path, &row("0", "private")).await.status, 303);
    assert_eq!(focal.post(&path, &row("0", "private")).await.status, 303, "a second click");
    let stale = focal.post(&path, &row("0", "society")).await;
    assert_eq!(stale.status, 409);
    let page = stale.text();
    assert!(page.contains("Someone else saved this list") && page.contains("Private sector</p>"));
    assert!(page.contains("value=\"society\" checked") && hidden(&page, "revision") == "1");
    let more: Vec<_> = row("1", "society").into_iter().chain([("add", "yes")]).collect();
    let page = focal.post(&path, &more).await.text();
    assert!(page.contains("name=\"name-1\"") && page.contains("value=\"society\" checked"));
    let less: Vec<_> = row("1", "society").into_iter().chain([("remove", "0")]).collect();
    assert!(!focal.post(&path, &less).await.text().contains("Bar association"));
    let mut ministry = app.browser_of(cast.user(Who::Ministry)).await;
    let page = ministry.get(&path).await.text();
    assert!(page.contains("Bar association") && !page.contains("<input"));
    assert_eq!(ministry.post(&path, &row("1", "public")).await.status, 403);
}

async fn send(browser: &mut Browser, review: &str, digest: &str) -> omnibus_testkit::Reply {
    browser.post(&format!("{review}/check"), &[("confirm", "yes"), ("digest", digest)]).await
}

#[tokio::test]
async fn answers_are_checked_and_sent_once() {
    let (app, cast, review) = cast().await;
    let mut focal = app.browser_of(cast.user(Who::FocalPoint)).await;
    let check = format!("{review}/check");
    let all = focal.get(&format!("{check}/answers")).await.text();
    for shown in ["The draft law lies before parliament.", "Name at least one law", "Not answered"]
    {
        assert!(all.contains(shown), "{shown}");
    }
    let page = focal.get(&check).await.text();
    for shown in [
        "Name at least one law",
        "#measures\"",
        "Not answered",
        "/check/answers\"",
        "Send version 1",
        "Isla Verde and Meridia",
    ] {
        assert!(page.contains(shown), "{shown}");
    }
    let digest = hidden(&page, "digest");
    let unsure = focal.post(&check, &[("digest", &digest)]).await;
    assert_eq!(unsure.status, 422);
    assert!(unsure.text().contains("href=\"#confirm\">Confirm that you have checked"));
    let answer = format!("{review}/answers/untoc-6-1-a-i");
    let no = [("revision", "0"), ("status", "no"), ("reasons", "None yet")];
    assert_eq!(focal.post(&answer, &no).await.status, 303);
    let stale = send(&mut focal, &review, &digest).await;
    assert_eq!(stale.status, 409);
    assert!(stale.text().contains("An answer was changed after you opened this page."));
    let mut expert = app.browser_of(cast.user(Who::Expert)).await;
    assert_eq!(expert.get(&format!("{review}/responses")).await.status, 404);
    let digest = hidden(&stale.text(), "digest");
    let (first, second) =
        (send(&mut focal, &review, &digest).await, send(&mut focal, &review, &digest).await);
    assert_eq!((first.status.as_u16(), second.status.as_u16()), (303, 303));
    assert_eq!(first.location(), second.location(), "a double click sends once");
    let sent = focal.get(first.location()).await.text();
    assert!(sent.contains("The self-assessment was sent.") && sent.contains(&digest));
    let list = expert.get(&format!("{review}/responses")).await.text();
    assert!(list.contains("Version 1") && !list.contains("Version 2"));
    assert!(expert.get(&format!("{review}/responses/1")).await.text().contains("None yet"));
    let page = focal.get(&check).await.text();
    assert!(
        page.contains("Nothing has changed since the last version")
            && !page.contains("<form method=\"post\" action=\"/reviews")
    );
}

#[tokio::test]
async fn a_correction_is_a_new_version_with_its_difference() {
    let (app, cast, _) = cast().await;
    let review = format!("/en/reviews/{}", cast.review(DeskReview));
    let mut focal = app.browser_of(cast.user(Who::FocalPoint)).await;
    let answer = format!("{review}/answers/untoc-5-1-a");
    let changed =
        [("revision", "1"), ("status", "partly"), ("reasons", "The draft law was adopted.")];
    assert_eq!(focal.post(&answer, &changed).await.status, 303);
    let stakeholder = [("revision", "0"), ("name-0", "Bar"), ("sector-0", "private")];
    assert_eq!(focal.post(&format!("{review}/stakeholders"), &stakeholder).await.status, 303);
    let mut expert = app.browser_of(cast.user(Who::Expert)).await;
    let first = format!("{review}/responses/1");
    assert!(!expert.get(&first).await.text().contains("adopted"), "a draft stays inside the State");
    let digest = hidden(&focal.get(&format!("{review}/check")).await.text(), "digest");
    assert_eq!(send(&mut focal, &review, &digest).await.status, 303);
    assert!(!expert.get(&first).await.text().contains("adopted"), "what was sent is not changed");
    let page = expert.get(&format!("{review}/responses/2/difference")).await.text();
    assert!(page.contains("Removed: </span>lies before parliament</del>"));
    assert!(page.contains("Added: </span>was adopted</ins>"));
    assert!(page.contains("Stakeholders consulted</h2>") && page.contains("</span>Bar"));
    assert!(expert.get(&format!("{first}/difference")).await.text().contains("the first version"));
    for number in ["0", "3", "-1", "x", "99999999999"] {
        for page in ["", "/difference"] {
            let path = format!("{review}/responses/{number}{page}");
            assert_eq!(expert.get(&path).await.status, 404, "{path}");
        }
    }
    let mut ministry = app.browser_of(cast.user(Who::Ministry)).await;
    assert_eq!(ministry.get(&first).await.status, 404);
}

#[tokio::test]
async fn answers_that_do_not_go_together_are_named_to_who_sends_them() {
    let (app, cast, review) = cast().await;
    let mut focal = app.browser_of(cast.user(Who::FocalPoint)).await;
    for (question, status) in [("untoc-24-1-p1", "no"), ("untoc-24-4", "yes")] {
        let fields = [("revision", "0"), ("status", status)];
        let reply = focal.post(&format!("{review}/answers/{question}"), &fields).await;
        assert_eq!(reply.status, 303, "{question}");
    }
    let told = "while the answer on paragraph 1 says that witnesses are not protected";
    let check = format!("{review}/check");
    let page = focal.get(&format!("{check}?only=contradictions")).await.text();
    assert!(page.contains("1 answer that does not go together with another"));
    assert!(page.contains(told));
    assert!(focal.get(&format!("{check}/answers")).await.text().contains(told));
    // It speaks of another answer, which whoever has a single question may not know.
    assert!(!focal.get(&format!("{review}/answers/untoc-24-4")).await.text().contains(told));
    let fields = [("revision", "1"), ("status", "yes")];
    focal.post(&format!("{review}/answers/untoc-24-1-p1"), &fields).await;
    assert!(!focal.get(&check).await.text().contains(told));
}

#[tokio::test]
async fn nothing_is_not_sent() {
    let (app, cast, _) = cast().await;
    let page = app.browser_of(cast.user(Who::OtherFocalPoint)).await.get("/en/").await.text();
    let review = page.split("href=\"/reviews/").nth(1).unwrap().split('"').next().unwrap();
    let review = format!("/en/reviews/{review}");
    let mut focal = app.browser_of(cast.user(Who::OtherFocalPoint)).await;
    let page = focal.get(&format!("{review}/check")).await.text();
    assert!(page.contains("Answer at least one question before"));
    assert_eq!(send(&mut focal, &review, "").await.status, 422);
}
