//! What is open to all: treaty status, articles, published reports.

use omnibus_app::{report, treaty_text};
use omnibus_domain::{locale::Locale, review::StageName};
use omnibus_testkit::{Cast, TestApp, Who};

/// The places of texts in a page, which must be there in this order.
fn in_order(page: &str, texts: &[&str]) {
    let place = |text: &&str| page.find(*text).unwrap_or_else(|| panic!("{text} is not there"));
    let places: Vec<usize> = texts.iter().map(place).collect();
    assert!(places.is_sorted(), "{texts:?} at {places:?}");
}

#[tokio::test]
async fn the_parties_are_counted_as_at_a_day() {
    let app = TestApp::new().await;
    let reply = app.browser().get("/en/status?as_at=2010-09-29").await;
    assert_eq!(reply.status, 200);
    let page = reply.text();
    let figure = |count: &str| format!("<dd class=\"o-counts__number\">{count} ");
    for count in ["157", "141", "125", "82"] {
        assert!(page.contains(&figure(count)), "{count}");
    }
    assert!(page.contains("As at 29 September 2010"));
    assert!(page.contains("/status/firearms?as_at=2010-09-29"), "the day goes along");
    assert_eq!(reply.header("cache-control"), "public, max-age=60");
}

#[tokio::test]
async fn whoever_is_signed_in_has_pages_of_its_own() {
    let (app, cast) = Cast::enter(TestApp::new().await).await;
    let reply = app.browser_of(cast.user(Who::Outsider)).await.get("/status").await;
    assert_eq!(reply.header("cache-control"), "no-store");
}

#[tokio::test]
async fn a_wrong_day_is_told_and_kept() {
    let app = TestApp::new().await;
    for path in ["/en/status", "/en/status/untoc", "/en/participants/FRA"] {
        for (typed, told) in [
            ("2010-09-31", "Enter a day as year, month and day"),
            ("29.9.2010", "Enter a day as year, month and day"),
            ("2099-01-01", "Enter a date that is not in the future"),
        ] {
            let reply = app.browser().get(&format!("{path}?as_at={typed}")).await;
            assert_eq!(reply.status, 422, "{path} {typed}");
            assert!(reply.text().contains(told), "{path} {typed}");
            assert!(reply.text().contains(&format!("value=\"{typed}\"")), "nothing typed is lost");
        }
    }
}

#[tokio::test]
async fn the_tiles_follow_the_reader_s_alphabet() {
    let app = TestApp::new().await;
    let page = app.browser().get("/fr/status/untoc?as_at=2010-09-29").await.text();
    in_order(&page, &[">Djibouti<", ">Égypte<", ">Érythrée<", ">Zimbabwe<", ">Afghanistan<"]);
    let page = app.browser().get("/en/status/untoc?as_at=2010-09-29").await.text();
    in_order(&page, &["Western European and other Group", "No regional group", ">Holy See<"]);
    assert!(page.contains("<svg class=\"o-deposits__picture\""));
    assert_eq!(app.browser().get("/status/nothing").await.status, 404);
}

#[tokio::test]
async fn a_participant_is_shown_with_its_acts_up_to_the_day() {
    let app = TestApp::new().await;
    let mut browser = app.browser();
    let now = browser.get("/en/participants/AGO").await.text();
    assert!(now.contains("Party since 1 April 2013"));
    let before = browser.get("/en/participants/AGO?as_at=2010-09-29").await.text();
    assert!(before.contains("Signed on 13 December 2000; not bound"));
    assert!(!before.contains("1 April 2013"));
    for unknown in ["/participants/ZZZ", "/participants/fra", "/participants/%00"] {
        assert_eq!(browser.get(unknown).await.status, 404, "{unknown}");
    }
}

#[tokio::test]
async fn an_article_has_its_own_words_if_they_were_loaded() {
    let app = TestApp::new().await;
    let mut browser = app.browser();
    assert!(browser.get("/en/articles").await.text().contains("href=\"/articles/firearms-21\""));
    let page = browser.get("/en/articles/firearms-5").await.text();
    assert!(page.contains("omnibus text import FILE --instrument firearms --language en"));
    let article = |number: u16| format!("## Article {number}. Title\n\n1. Words of {number}.\n\n");
    let text: String = (1..=21).map(article).collect();
    let id = "firearms".parse().unwrap();
    treaty_text::import(&app.app, &id, Locale::En, text.as_bytes()).await.unwrap();
    let page = browser.get("/en/articles/firearms-5").await.text();
    assert!(page.contains("1. Words of 5.") && !page.contains("omnibus text import"));
    let page = browser.get("/fr/articles/firearms-5").await.text();
    assert!(page.contains("<div class=\"o-article-text\" lang=\"en\" dir=\"ltr\">"));
    for unknown in ["firearms-0", "firearms-22", "firearms-05", "nothing-1", "firearms"] {
        assert_eq!(browser.get(&format!("/articles/{unknown}")).await.status, 404, "{unknown}");
    }
}

#[tokio::test]
async fn a_report_is_open_to_all_while_it_is_published() {
    let (app, cast) = Cast::enter(TestApp::new().await).await;
    let (id, state) = (cast.review(StageName::Final), cast.actor(Who::FocalPoint));
    let mut browser = app.browser();
    let (page, file) = (format!("/en/reports/{id}"), format!("/en/reports/{id}/report.docx"));
    assert_eq!(browser.get(&page).await.status, 404);
    assert_eq!(browser.get(&file).await.status, 404);
    let part = [cast.section().clone()].into_iter().collect();
    report::publish(&app.app, state, id, Some(part)).await.unwrap();
    let list = browser.get("/en/reports").await.text();
    assert!(list.contains(&format!("href=\"/reports/{id}\"")) && list.contains("in part"));
    assert!(!browser.get(&page).await.text().contains("summary.docx"), "a part has no summary");
    report::publish(&app.app, state, id, None).await.unwrap();
    assert!(browser.get(&page).await.text().contains("class=\"o-document\""));
    let saved = browser.get(&file).await;
    assert_eq!(saved.status, 200);
    assert!(saved.header("content-disposition").contains("report-"));
    assert!(saved.bytes.starts_with(b"PK"), "a Word file is a zip");
    for other in ["report.html", "report.exe", "other.pdf"] {
        assert_eq!(browser.get(&format!("/reports/{id}/{other}")).await.status, 404, "{other}");
    }
    report::unpublish(&app.app, state, id).await.unwrap();
    assert_eq!(browser.get(&page).await.status, 404);
}
