//! Figures and authorities are given: by keyboard on a telephone in Arabic, and without scripts.

use omnibus_domain::locale::Locale;

use crate::{
    browser::{Browser, NO_SCRIPTS, PHONE, Setting},
    words::words,
};

/// The demonstration's focal point, whose State still fills its self-assessment.
const FOCAL_POINT: &str = "Ingrid Halvorsen";

/// A question that asks for requests by year and for the authorities that receive them.
const QUESTION: &str = "untoc-16-1";

#[tokio::test(flavor = "multi_thread")]
async fn figures_are_given_on_a_telephone_in_arabic() {
    journey(PHONE, Locale::Ar).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn figures_are_given_without_scripts() {
    journey(NO_SCRIPTS, Locale::En).await;
}

async fn journey(setting: Setting, locale: Locale) {
    let browser = Browser::start(setting).await;
    let w = words(locale);
    browser.sign_in_as(locale.code(), FOCAL_POINT).await;
    browser.follow("/reviews/").await;
    let address = format!("{}/answers/{QUESTION}", browser.path().await);
    // As the language writes it.
    let total = w.number("1214".parse().expect("a number"));
    browser.open(&address).await;
    browser.choose(&w.get("answer-status-yes")).await;
    year(&browser, 0, "2022", ["10", "6", "3"]).await;
    year(&browser, 1, "2023", ["1204", "900", "400"]).await;
    browser.fill("authorities-0-name", "Ministry of Justice").await;
    if setting.scripts {
        // Once the page has saved itself it shows what was added up, without being loaded again.
        browser.says(&total).await;
    }
    browser.press(&w.get("self-save-continue")).await;
    browser.says(&w.get("done-answer-saved")).await;
    browser.open(&address).await;
    // What was computed, the total, and what does not fit together.
    let pending = browser.text().await;
    assert!(pending.contains(&total), "{pending}");
    browser.says(&w.get("table-requests-check-decided")).await;
    browser.says(&w.get("noticed-contact-missing")).await;
    check(&browser, setting, locale).await;
    browser.press(&w.get("answer-field-statistics.add")).await;
    year(&browser, 2, "2024", ["7", "7", "0"]).await;
    browser.press(&w.with("answer-field-statistics.remove", &[("number", 2_usize.into())])).await;
    browser.open(&address).await;
    assert_eq!(browser.value("statistics-1-label").await, "2024", "the row that was meant is gone");
    browser.end().await;
}

async fn year(browser: &Browser, row: usize, year: &str, figures: [&str; 3]) {
    browser.fill(&format!("statistics-{row}-label"), year).await;
    for (column, figure) in ["received", "granted", "refused"].into_iter().zip(figures) {
        browser.fill(&format!("statistics-{row}-cell-{column}"), figure).await;
    }
}

/// Without scripts axe cannot run.
async fn check(browser: &Browser, setting: Setting, locale: Locale) {
    let name = format!("figures-{locale}");
    if setting.scripts { browser.check(&name).await } else { browser.picture(&name).await }
}
