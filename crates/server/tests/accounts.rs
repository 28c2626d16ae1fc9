//! From an empty installation to a person who has taken up an invitation.

use jiff::SignedDuration;
use omnibus_testkit::{Cast, PASSWORD, TestApp, Who};

#[tokio::test]
async fn an_empty_installation_leads_its_first_officer_through_set_up() {
    let app = TestApp::new().await;
    let mut officer = app.browser();
    assert_eq!(officer.get("/").await.location(), "/set-up");
    assert_eq!(officer.get("/set-up").await.status, 200);
    let short = officer.post("/set-up", &[("name", "Ana"), ("email", "ana@x"), ("password", "x")]);
    let short = short.await;
    assert_eq!(short.status, 422);
    assert!(short.text().contains("value=\"Ana\""), "nothing typed is lost");
    assert!(!short.text().contains("value=\"x\""), "but a password is not sent back");
    let fields = [("name", "Ana"), ("email", "Ana@Example.org"), ("password", PASSWORD)];
    assert_eq!(officer.post("/set-up", &fields).await.location(), "/");
    let page = officer.get("/secretariat/people").await;
    assert!(page.text().contains("ana@example.org"));
    let mut late = app.browser();
    assert_eq!(late.get("/set-up").await.status, 404);
    assert_eq!(late.post("/set-up", &fields).await.status, 404);
}

#[tokio::test]
async fn signing_in_and_out() {
    let (app, _) = Cast::enter(TestApp::new().await).await;
    let mut browser = app.browser();
    let email = Who::Expert.email();
    let wrong = browser.sign_in(&email, "wrong").await;
    assert_eq!(wrong.status, 422);
    let unknown = browser.sign_in("nobody@example.org", "wrong").await;
    let unknown = unknown.text().replace("nobody@example.org", &email);
    assert_eq!(wrong.text(), unknown, "it is not told which of the two was wrong");
    let fields = [("email", &*email), ("password", PASSWORD), ("next", "/account")];
    let right = browser.post("/sign-in", &fields).await;
    assert_eq!(right.location(), "/account");
    let first = browser.cookie("omnibus").expect("a session").to_owned();
    assert!(right.header("set-cookie").contains("HttpOnly; SameSite=Lax"));
    assert_eq!(browser.get("/account").await.status, 200);
    browser.post("/sign-in", &fields).await;
    assert_ne!(browser.cookie("omnibus"), Some(&*first), "a new session with each signing in");
    let mut stolen = browser.clone();
    browser.post("/sign-out", &[]).await;
    assert_eq!(stolen.get("/account").await.status, 303, "the session has ended on the server");
}

#[tokio::test]
async fn a_session_ends_after_twelve_hours_of_rest() {
    let (app, cast) = Cast::enter(TestApp::new().await).await;
    let mut browser = app.browser_of(cast.user(Who::Expert)).await;
    for _ in 0..3 {
        app.steered.pass(SignedDuration::from_hours(11));
        assert_eq!(browser.get("/account").await.status, 200, "each use begins the rest anew");
    }
    app.steered.pass(SignedDuration::from_mins(12 * 60 + 1));
    assert_eq!(browser.get("/account").await.status, 303);
}

#[tokio::test]
async fn an_officer_is_invited_by_mail_and_takes_it_up_once() {
    let (app, cast) = Cast::enter(TestApp::new().await).await;
    let mut officer = app.browser_of(cast.user(Who::Officer)).await;
    let invite = [("email", "new@example.org"), ("language", "fr")];
    let sent = officer.post("/secretariat/people/invite", &invite).await;
    assert_eq!(sent.location(), "/secretariat/people?done=officer-invited");
    assert!(app.send_mails().await > 0);
    let link = app.newest_link("new@example.org").await;
    assert!(link.starts_with("/fr/invitations/"), "{link}");
    let mut guest = app.browser();
    assert_eq!(guest.get(&link).await.status, 200);
    let fields = [("name", "New"), ("password", PASSWORD)];
    let accepted = guest.post(&link, &fields).await;
    assert_eq!(accepted.location(), "/?done=invitation-accepted");
    assert_eq!(guest.get("/secretariat/people").await.status, 200);
    let mut second = app.browser();
    assert_eq!(second.get(&link).await.status, 410, "used");
    assert_eq!(second.post(&link, &fields).await.status, 410);
    assert_eq!(second.get("/invitations/abc").await.status, 404);
}

#[tokio::test]
async fn an_invitation_expires_after_ten_days() {
    let (app, cast) = Cast::enter(TestApp::new().await).await;
    let mut officer = app.browser_of(cast.user(Who::Officer)).await;
    officer.post("/secretariat/people/invite", &[("email", "new@example.org")]).await;
    app.send_mails().await;
    let link = app.newest_link("new@example.org").await;
    app.steered.pass(SignedDuration::from_hours(24 * 10));
    let mut guest = app.browser();
    assert_eq!(guest.post(&link, &[("name", "New"), ("password", PASSWORD)]).await.status, 410);
}

#[tokio::test]
async fn a_token_speaks_for_its_owner_until_it_is_withdrawn() {
    let (app, cast) = Cast::enter(TestApp::new().await).await;
    let mut owner = app.browser_of(cast.user(Who::Officer)).await;
    assert_eq!(owner.post("/account/tokens", &[("token_name", " ")]).await.status, 422);
    let made = owner.post("/account/tokens", &[("token_name", "Register")]).await.text();
    let secret = made.split("<code dir=\"ltr\">").nth(1).and_then(|rest| rest.split('<').next());
    let bearer = format!("Bearer {}", secret.expect("the secret is shown once"));
    let mut program = app.browser().with("authorization", &bearer);
    assert_eq!(program.get("/secretariat/people").await.status, 200);
    let page = owner.get("/account").await.text();
    assert!(!page.contains(&bearer[7..]), "and never again");
    let withdraw = page.split("/account/tokens/").find(|part| part.contains("/withdraw\""));
    let id = withdraw.and_then(|part| part.split('/').next()).expect("it is listed");
    owner.post(&format!("/account/tokens/{id}/withdraw"), &[]).await;
    assert_eq!(program.get("/secretariat/people").await.status, 303);
}

#[tokio::test]
async fn one_changes_name_language_and_password() {
    let (app, cast) = Cast::enter(TestApp::new().await).await;
    let mut person = app.browser_of(cast.user(Who::Expert)).await;
    let empty = person.post("/account", &[("name", ""), ("background", "Judge")]).await;
    assert_eq!(empty.status, 422);
    assert!(empty.text().contains("Judge</textarea>"));
    let fields = [("name", "Ana <b>"), ("language", "ar"), ("background", "Judge")];
    assert_eq!(person.post("/account", &fields).await.status, 303);
    let page = person.get("/account").await.text();
    assert!(page.contains("Ana &#60;b&#62;"), "what people write is text, never HTML");
    let wrong = person.post("/account/password", &[("password", "x"), ("new_password", "y")]).await;
    assert_eq!(wrong.status, 422);
    let new = "another long password";
    let fields = [("password", PASSWORD), ("new_password", new)];
    assert_eq!(person.post("/account/password", &fields).await.status, 303);
    assert_eq!(app.browser().sign_in(&Who::Expert.email(), new).await.status, 303);
}
