//! A ministry answers, the focal point sends, the experts begin: in English and wholly in Arabic.

use omnibus_domain::locale::Locale;
use omnibus_words::Words;

use crate::{
    browser::{Browser, DESK},
    words::words,
};

#[tokio::test(flavor = "multi_thread")]
async fn a_response_is_filled_sent_and_studied() {
    journey(Locale::En, "The registry of companies is kept on paper.").await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_response_is_filled_sent_and_studied_in_arabic() {
    journey(Locale::Ar, "سجل الشركات محفوظ على الورق.").await;
}

async fn journey(locale: Locale, reasons: &str) {
    let browser = Browser::start(DESK).await;
    let w = words(locale);
    let review = ministry_answers(&browser, &w, reasons).await;
    experts_see_nothing(&browser, &w, &review).await;
    focal_point_sends(&browser, &w, &review).await;
    expert_records_a_finding(&browser, &w, &review, reasons).await;
    browser.end().await;
}

/// The demonstration's people are found by their names, which are the same in every language.
const LAWYER: &str = "Tomas Lindqvist";
const FOCAL_POINT: &str = "Ingrid Halvorsen";
const EXPERT: &str = "Alistair Penrose";

async fn ministry_answers(browser: &Browser, w: &Words, reasons: &str) -> String {
    let locale = w.locale();
    browser.sign_in_as(locale.code(), LAWYER).await;
    browser.check(&format!("home-{locale}")).await;
    browser.follow("/reviews/").await;
    let review = browser.path().await;
    browser.check(&format!("review-{locale}")).await;
    browser.open(&format!("{review}/self-assessment")).await;
    browser.check(&format!("task-list-{locale}")).await;
    browser.follow("/chapters/untoc-11").await;
    browser.check(&format!("chapter-{locale}")).await;
    browser.open(&format!("{review}/answers/untoc-11-1")).await;
    browser.choose(&w.get("answer-status-no")).await;
    browser.fill("reasons", reasons).await;
    let saved = w.with("self-saved-at", &[("time", "".into())]);
    browser.says(saved.trim_end_matches(['\u{2068}', '\u{2069}', ' '])).await;
    browser.check(&format!("provision-{locale}")).await;
    browser.press(&w.get("self-save-continue")).await;
    browser.says(&w.get("done-answer-saved")).await;
    browser.open(&format!("{review}/answers/untoc-11-1")).await;
    assert_eq!(browser.value("reasons").await, reasons, "what was saved while typing is there");
    review
}

async fn experts_see_nothing(browser: &Browser, w: &Words, review: &str) {
    browser.sign_in_as(w.locale().code(), EXPERT).await;
    for page in ["self-assessment", "answers/untoc-11-1", "desk-review", "report", "responses"] {
        browser.open(&format!("{review}/{page}")).await;
        browser.says(&w.get("error-not-found")).await;
    }
}

async fn focal_point_sends(browser: &Browser, w: &Words, review: &str) {
    let locale = w.locale();
    browser.sign_in_as(locale.code(), FOCAL_POINT).await;
    browser.open(&format!("{review}/stakeholders")).await;
    browser.check(&format!("stakeholders-{locale}")).await;
    browser.open(&format!("{review}/check")).await;
    browser.check(&format!("check-{locale}")).await;
    browser.press(&w.get("self-send-button")).await;
    browser.says(&w.get("problem-confirm-sending")).await;
    browser.check(&format!("check-problem-{locale}")).await;
    browser.tick("confirm").await;
    browser.press(&w.get("self-send-button")).await;
    browser.says(&w.get("done-response-sent")).await;
    browser.check(&format!("sent-{locale}")).await;
}

async fn expert_records_a_finding(browser: &Browser, w: &Words, review: &str, reasons: &str) {
    let locale = w.locale();
    browser.sign_in_as(locale.code(), EXPERT).await;
    browser.open(&format!("{review}/desk-review")).await;
    browser.check(&format!("desk-review-{locale}")).await;
    browser.open(&format!("{review}/desk-review/untoc-11")).await;
    browser.says(reasons).await;
    browser.choose(&w.get("finding-challenge")).await;
    browser.fill("text", reasons).await;
    browser.fill("reasons", reasons).await;
    browser.press(&w.get("finding-record")).await;
    browser.says(&w.get("done-finding-recorded")).await;
    browser.check(&format!("article-{locale}")).await;
    browser.open(&format!("{review}/report")).await;
    browser.says(reasons).await;
    browser.check(&format!("report-{locale}")).await;
}
