//! What everyone sees, in six languages, on a desk and on a telephone.

use omnibus_domain::locale::Locale;

use crate::{
    browser::{Browser, DESK, NO_SCRIPTS, PHONE},
    words::words,
};

#[tokio::test(flavor = "multi_thread")]
async fn treaty_status_is_open_to_all_in_six_languages() {
    let browser = Browser::start(DESK).await;
    for locale in Locale::ALL {
        let w = words(locale);
        for (name, path) in [
            ("first-page", "/"),
            ("status", "/status?as_at=2010-09-29"),
            ("parties", "/status/untoc?as_at=2010-09-29"),
            ("state", "/participants/FRA"),
            ("articles", "/articles"),
            ("article", "/articles/untoc-5"),
            ("published", "/reports"),
            ("sign-in", "/sign-in"),
        ] {
            browser.open(&format!("/{locale}{path}")).await;
            browser.check(&format!("{name}-{locale}")).await;
        }
        browser.open(&format!("/{locale}/status?as_at=2010-09-29")).await;
        for parties in ["157", "141", "125", "82"] {
            browser.says(parties).await;
        }
        browser.open(&format!("/{locale}/nowhere")).await;
        browser.says(&w.get("error-not-found")).await;
        browser.check(&format!("not-found-{locale}")).await;
    }
    browser.end().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn pages_fit_a_telephone() {
    let browser = Browser::start(PHONE).await;
    for locale in [Locale::En, Locale::Ar, Locale::Ru] {
        for (name, path) in
            [("status", "/status"), ("parties", "/status/firearms"), ("sign-in", "/sign-in")]
        {
            browser.open(&format!("/{locale}{path}")).await;
            browser.check(&format!("phone-{name}-{locale}")).await;
        }
    }
    browser.sign_in_as("en", "Focal point, Northland").await;
    browser.check("phone-home").await;
    browser.follow("/reviews/").await;
    browser.check("phone-review").await;
    let review = browser.path().await;
    for (name, page) in [
        ("task-list", "self-assessment"),
        ("chapter", "chapters/untoc-5"),
        ("provision", "answers/untoc-5-1-a-i"),
        ("check", "check"),
    ] {
        browser.open(&format!("{review}/{page}")).await;
        browser.check(&format!("phone-{name}")).await;
    }
    browser.end().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn everything_is_read_and_sent_without_scripts() {
    let browser = Browser::start(NO_SCRIPTS).await;
    let w = words(Locale::En);
    browser.sign_in_as("en", "Ministry of Justice lawyer, Northland").await;
    browser.follow("/reviews/").await;
    let review = browser.path().await;
    browser.open(&format!("{review}/answers/untoc-11-1")).await;
    browser.choose(&w.get("answer-status-partly")).await;
    browser.fill("reasons", "The code has no rule for attempts.").await;
    browser.press(&w.get("answer-field-measures.add")).await;
    browser.arrives("add=measures").await;
    assert_eq!(browser.value("reasons").await, "The code has no rule for attempts.");
    browser.fill("measures-0-title", "Criminal Code of Northland").await;
    browser.press(&w.get("self-save-continue")).await;
    browser.says(&w.get("done-answer-saved")).await;
    browser.open(&format!("{review}/answers/untoc-11-1")).await;
    assert_eq!(browser.value("measures-0-title").await, "Criminal Code of Northland");
    assert_eq!(browser.value("reasons").await, "The code has no rule for attempts.");
    browser.end().await;
}
