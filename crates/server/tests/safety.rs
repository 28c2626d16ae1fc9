//! Languages, headers, origins, limits, and what happens to requests that make no sense.

use omnibus_server::site::ATTEMPTS;
use omnibus_testkit::{Cast, TestApp, Who};

#[tokio::test]
async fn the_language_comes_from_the_address_then_the_cookie_then_the_browser() {
    let app = TestApp::new().await;
    let mut browser = app.browser().with("accept-language", "fr");
    let page = browser.get("/sign-in").await;
    assert!(page.text().contains("lang=\"fr\" dir=\"ltr\">"));
    assert!(page.headers.get_all("vary").iter().any(|value| value == "Cookie, Accept-Language"));
    let arabic = browser.get("/ar/sign-in?next=/account").await;
    assert!(arabic.text().contains("lang=\"ar\" dir=\"rtl\">"));
    assert!(arabic.text().contains("omnibus.rtl.css"));
    assert!(arabic.text().contains("href=\"/zh/sign-in?next=/account\""), "one click away");
    assert_eq!(browser.cookie("language"), Some("ar"));
    assert!(browser.get("/sign-in").await.text().contains("lang=\"ar\""), "and is remembered");
    let english = browser.get("/en/sign-in").await.text();
    assert!(english.contains("hreflang=\"ar\" href=\"http://localhost/ar/sign-in\""));
}

#[tokio::test]
async fn every_answer_carries_the_headers_that_keep_it_safe() {
    let app = TestApp::new().await;
    let mut browser = app.browser();
    for path in ["/sign-in", "/nothing", "/account", "/health"] {
        let reply = browser.get(path).await;
        let policy = reply.header("content-security-policy");
        assert!(policy.starts_with("default-src 'none'; script-src 'self';"), "{path}");
        assert!(!policy.contains("unsafe"), "{path}");
        assert_eq!(reply.header("x-content-type-options"), "nosniff", "{path}");
        assert_eq!(reply.header("cache-control"), "no-store", "{path}");
        assert_eq!(reply.header("strict-transport-security"), "", "{path}: not by http");
    }
    let secure = TestApp::at("https://review.example.org").await;
    let reply = secure.browser().get("/sign-in").await;
    assert!(reply.header("strict-transport-security").starts_with("max-age=31536000"));
}

#[tokio::test]
async fn a_session_by_https_is_bound_to_it() {
    let (app, _) = Cast::enter(TestApp::at("https://review.example.org").await).await;
    let reply = app.browser().sign_in(&Who::Expert.email(), omnibus_testkit::PASSWORD).await;
    let cookie = reply.header("set-cookie");
    assert!(cookie.starts_with("__Host-omnibus=") && cookie.contains("Secure"), "{cookie}");
}

#[tokio::test]
async fn a_page_of_another_site_changes_nothing() {
    let (app, cast) = Cast::enter(TestApp::new().await).await;
    let browser = app.browser_of(cast.user(Who::Expert)).await;
    for (name, value) in [("sec-fetch-site", "cross-site"), ("origin", "https://evil.example")] {
        let mut evil = browser.clone().with(name, value);
        let reply = evil.post("/account", &[("name", "Evil")]).await;
        assert_eq!(reply.status, 403, "{name}");
        assert!(reply.text().contains("<h1"), "with a page that says so");
    }
    let mut own = browser.with("origin", "http://localhost");
    assert_eq!(own.post("/account", &[("name", "Own")]).await.status, 303);
}

#[tokio::test]
async fn who_tries_too_often_waits() {
    let app = TestApp::new().await;
    let mut browser = app.browser();
    for attempt in 0..ATTEMPTS {
        let reply = browser.post("/invitations/abc", &[]).await;
        assert_eq!(reply.status, 404, "attempt {attempt}");
    }
    let reply = browser.post("/sign-in", &[]).await;
    assert_eq!(reply.status, 429);
    assert!(reply.text().contains("lang=\"en\""), "a page in the reader's language");
}

#[tokio::test]
async fn what_cannot_be_read_is_refused_in_words() {
    let app = TestApp::new().await;
    let mut browser = app.browser();
    let form = Some("application/x-www-form-urlencoded");
    for (kind, body, status) in [
        (form, b"email=%FF".to_vec(), 400),
        (form, b"email=%".to_vec(), 400),
        (Some("text/plain"), b"email=a".to_vec(), 400),
        (form, vec![b'a'; 9 * 1024 * 1024], 413),
    ] {
        let reply = browser.send("POST", "/sign-in", kind, body).await;
        assert_eq!(reply.status, status);
        assert!(reply.text().contains("<h1"), "{status} has a page");
    }
    let reply = browser.send("DELETE", "/sign-in", None, Vec::new()).await;
    assert_eq!((reply.status.as_u16(), reply.header("allow")), (405, "GET,HEAD,POST"));
    for path in ["/reviews/Not%20an%20id/journal", "/reviews/..%2f../journal", "/%FF"] {
        assert!(browser.get(path).await.status.as_u16() < 500, "{path}");
    }
}

#[tokio::test]
async fn a_program_is_told_in_json() {
    let app = TestApp::new().await;
    let mut program = app.browser().with("accept", "application/json");
    let reply = program.post("/account", &[]).await;
    assert_eq!((reply.status.as_u16(), reply.header("www-authenticate")), (401, "Bearer"));
    assert_eq!(reply.json()["error"], "not-signed-in");
    let mut wrong = program.with("authorization", "Bearer nothing");
    assert_eq!(wrong.get("/account").await.status, 401);
}

#[tokio::test]
async fn assets_are_kept_by_browsers_under_an_address_of_their_own() {
    let app = TestApp::new().await;
    let mut browser = app.browser();
    let page = browser.get("/sign-in").await.text();
    let address = page.split("stylesheet\" href=\"").nth(1).and_then(|rest| rest.split('"').next());
    let address = address.expect("a stylesheet").to_owned();
    let style = browser.get(&address).await;
    assert_eq!(style.header("content-type"), "text/css; charset=utf-8");
    assert!(style.header("cache-control").contains("immutable"));
    let mut again = browser.clone().with("if-none-match", style.header("etag"));
    assert_eq!(again.get(&address).await.status, 304);
    let mut narrow = browser.clone().with("accept-encoding", "br");
    let narrow = narrow.get(&address).await;
    assert_eq!(narrow.header("content-encoding"), "br");
    assert!(narrow.bytes.len() * 4 < style.bytes.len());
    assert_eq!(browser.get("/assets/old/omnibus.css").await.status, 200);
    assert_eq!(browser.get("/assets/old/nothing.css").await.status, 404);
}

#[tokio::test]
async fn mails_can_be_read_in_development_only() {
    let app = TestApp::new().await;
    let mut browser = app.browser();
    assert_eq!(browser.get("/mail").await.status, 200);
    assert_eq!(browser.get("/mail/..%2fomnibus").await.status, 404);
}
