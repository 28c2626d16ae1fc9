//! Who reads what in the journal, in words.

use omnibus_domain::review::StageName::Final;
use omnibus_testkit::{Cast, TestApp, Who};
use omnibus_words::MISSING;

async fn journal(app: &TestApp, cast: &Cast, who: Who, path: &str) -> String {
    let page = app.browser_of(cast.user(who)).await.get(path).await;
    assert_eq!(page.status, 200, "{who:?} {path}");
    let text = page.text();
    assert!(!text.contains(MISSING), "{who:?} {path}: a sentence is missing");
    text
}

/// The address of the page with older entries.
fn older(page: &str, path: &str) -> Option<String> {
    let link = format!("{path}?before=");
    let found = page.split("href=\"").find(|part| part.starts_with(&link))?;
    found.split('"').next().map(str::to_owned)
}

#[tokio::test]
async fn what_happens_inside_a_state_is_read_by_its_focal_point_alone() {
    let (app, cast) = Cast::enter(TestApp::new().await).await;
    let path = format!("/reviews/{}/journal", cast.review(Final));
    let inside = "Saved an answer: Organized Crime Convention, article 5";
    let mut page = journal(&app, &cast, Who::FocalPoint, &path).await;
    // The agreed sections fill the first page; the answers lie on an older one.
    while !page.contains(inside) {
        let older = older(&page, &path).expect("an older page");
        page = journal(&app, &cast, Who::FocalPoint, &older).await;
    }
    assert!(page.contains("Opened the review"), "the oldest entry comes last");
    for who in [Who::Expert, Who::Staff, Who::Observer] {
        let mut page = journal(&app, &cast, who, &path).await;
        assert!(page.contains("Agreed the last section: the report is final"), "{who:?}");
        while let Some(older) = older(&page, &path) {
            assert!(!page.contains(inside), "{who:?}");
            page = journal(&app, &cast, who, &older).await;
        }
        assert!(!page.contains(inside), "{who:?}");
        assert!(page.contains("Sent the self-assessment, version 1"), "{who:?}");
    }
}

#[tokio::test]
async fn the_secretariat_reads_everything_but_that() {
    let (app, _) = Cast::enter(TestApp::new().await).await;
    let mut browser = app.browser();
    browser.sign_in(&Who::Officer.email(), omnibus_testkit::PASSWORD).await;
    let mut page = browser.get("/secretariat/journal").await.text();
    assert!(page.contains("Signed in") && page.contains("<bdi>Officer</bdi>"));
    while let Some(older) = older(&page, "/secretariat/journal") {
        assert!(!page.contains("Saved an answer") && !page.contains(MISSING));
        page = browser.get(&older).await.text();
    }
    assert!(page.contains("Northland") && page.contains("Opened the review"));
    assert_eq!(browser.get("/secretariat/journal?before=x").await.status, 404);
}
