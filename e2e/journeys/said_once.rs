//! Said once: a law is kept in the library and cited under two instruments, an answer is used again, its source
//! changes, and the law is removed. On a desk in English, on a telephone in Arabic.

use omnibus_domain::locale::Locale;
use omnibus_words::Words;
use thirtyfour::By;

use crate::{
    browser::{Browser, DESK, PHONE, Setting},
    words::words,
};

#[tokio::test(flavor = "multi_thread")]
async fn what_was_said_once_serves_again() {
    journey(Locale::En, DESK).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn what_was_said_once_serves_again_on_a_telephone_in_arabic() {
    journey(Locale::Ar, PHONE).await;
}

const FOCAL_POINT: &str = "Ingrid Halvorsen";
const TITLE: &str = "Organized Crime Act";
/// The attempt of an offence, asked under each of two Protocols.
const SOURCE: &str = "trafficking-5-2-a";
const TARGET: &str = "smuggling-6-2-a";

async fn journey(locale: Locale, setting: Setting) {
    let browser = Browser::start(setting).await;
    let w = words(locale);
    browser.sign_in_as(locale.code(), FOCAL_POINT).await;
    browser.follow("/reviews/").await;
    let review = browser.path().await;
    add_a_law(&browser, &w, &review).await;
    cite_it(&browser, &w, &review).await;
    use_the_answer_again(&browser, &w, &review).await;
    change_the_source(&browser, &w, &review).await;
    remove_the_law(&browser, &w, &review).await;
    browser.end().await;
}

async fn add_a_law(browser: &Browser, w: &Words, review: &str) {
    let locale = w.locale();
    browser.open(&format!("{review}/laws")).await;
    browser.follow("/laws/new").await;
    browser.check(&format!("law-new-{locale}")).await;
    browser.fill("date", "2019").await;
    browser.press(&w.get("forms-save")).await;
    browser.says(&w.get("problem-empty-title")).await;
    browser.check(&format!("law-problem-{locale}")).await;
    browser.fill("title", TITLE).await;
    browser.fill("number", "12/2019").await;
    let folder = tempfile::tempdir().expect("a temporary folder");
    let file = folder.path().join("act.txt");
    std::fs::write(&file, "Article 1").expect("a file");
    let field = browser.driver.find(By::Name("upload")).await.expect("the field of the file");
    field.send_keys(file.to_string_lossy()).await.expect("the file is chosen");
    browser.press(&w.get("forms-save")).await;
    browser.says(&w.get("done-law-added")).await;
    browser.check(&format!("laws-{locale}")).await;
}

async fn cite_it(browser: &Browser, w: &Words, review: &str) {
    let locale = w.locale();
    browser.open(&format!("{review}/answers/{SOURCE}")).await;
    browser.choose(&w.get("answer-status-yes")).await;
    let option = format!("//select[@name='cite-law']/option[starts-with(., '{TITLE}')]");
    let law = browser.driver.find(By::XPath(&option)).await.expect("the law");
    law.click().await.expect("the law is chosen");
    browser.fill("cite-article", "3").await;
    browser.press(&w.get("law-cite-button")).await;
    browser.says(&w.get("done-law-cited")).await;
    assert!(browser.value("measures-0-title").await.starts_with(TITLE));
    assert_eq!(browser.value("measures-0-citation").await, "3");
    browser.says("act.txt").await;
    browser.check(&format!("law-cited-{locale}")).await;
}

async fn use_the_answer_again(browser: &Browser, w: &Words, review: &str) {
    let locale = w.locale();
    browser.open(&format!("{review}/answers/{TARGET}")).await;
    browser.says(&w.get("reuse-title")).await;
    browser.check(&format!("offers-{locale}")).await;
    browser.press(&w.get("reuse-adapt")).await;
    browser.says(&w.get("reuse-adapting")).await;
    browser.check(&format!("adapting-{locale}")).await;
    browser.open(&format!("{review}/answers/{TARGET}")).await;
    browser.press(&w.get("reuse-use")).await;
    browser.says(&w.get("done-answer-taken-over")).await;
    assert!(browser.value("measures-0-title").await.starts_with(TITLE));
    browser.check(&format!("taken-over-{locale}")).await;
}

async fn change_the_source(browser: &Browser, w: &Words, review: &str) {
    let locale = w.locale();
    browser.open(&format!("{review}/answers/{SOURCE}")).await;
    browser.fill("application", "Two cases in 2025.").await;
    browser.press(&w.get("forms-save")).await;
    browser.says(&w.get("done-answer-saved")).await;
    browser.open(&format!("{review}/answers/{TARGET}")).await;
    browser.says(&w.get("reuse-changed")).await;
    browser.says("Two cases in 2025.").await;
    browser.check(&format!("source-changed-{locale}")).await;
    browser.press(&w.get("reuse-take-over")).await;
    browser.says(&w.get("done-answer-taken-over")).await;
    assert_eq!(browser.value("application").await, "Two cases in 2025.");
}

async fn remove_the_law(browser: &Browser, w: &Words, review: &str) {
    let locale = w.locale();
    browser.open(&format!("{review}/laws")).await;
    browser.says(&w.with("laws-cited", &[("count", 2_usize.into())])).await;
    let law = format!("//main//a[contains(normalize-space(.), '{TITLE}')]");
    let law = browser.driver.find(By::XPath(&law)).await.expect("the law");
    law.click().await.expect("the link is followed");
    browser.says(&w.get("law-cited-title")).await;
    browser.check(&format!("law-{locale}")).await;
    browser.follow("/remove").await;
    browser.check(&format!("law-remove-{locale}")).await;
    browser.press(&w.get("law-remove-button")).await;
    browser.says(&w.get("done-law-removed")).await;
    browser.open(&format!("{review}/answers/{TARGET}")).await;
    assert!(browser.value("measures-0-title").await.starts_with(TITLE), "the answer keeps it");
}
