//! A response from its first words to its review: filled at three desks at once in English, French and Arabic, with
//! an answer of the review before, one of another instrument, a law of the library, a table and an authority; checked,
//! sent, corrected, and studied by an expert.

use omnibus_domain::locale::Locale;
use omnibus_words::Words;
use thirtyfour::By;

use crate::{
    browser::{Browser, DESK, PHONE},
    words::words,
};

const FOCAL_POINT: &str = "Ingrid Halvorsen";
const LAWYER: &str = "Tomas Lindqvist";
const OFFICER: &str = "Nadia Berg";
const EXPERT: &str = "Alistair Penrose";

/// Answered in the review before, and not yet in this one.
const BEFORE: &str = "untoc-10-1-p1";
const SAID_BEFORE: &str = "Eleven companies were fined";
/// Asks for authorities; answered in the review before.
const AUTHORITY: &str = "untoc-18-13-p1";
const ADDRESS: &str = "2 Harbour Street, Halden";
/// Asks for a table.
const FIGURES: &str = "untoc-6-1-a-i";
/// The attempt of an offence, asked under each of two Protocols.
const SOURCE: &str = "trafficking-5-2-a";
const TARGET: &str = "smuggling-6-2-a";
const IN_ARABIC: &str = "حوكم أربعة أشخاص بسبب الشروع في الجريمة.";
const IN_FRENCH: &str = "Les banques déclarent les opérations suspectes.";
const CORRECTED: &str = "Twelve companies were fined.";

#[tokio::test(flavor = "multi_thread")]
async fn a_whole_response_is_filled_by_several_sent_corrected_and_reviewed() {
    let focal = Browser::start(DESK).await;
    let (lawyer, officer) = tokio::join!(focal.beside(DESK), focal.beside(PHONE));
    let [en, fr, ar] = [Locale::En, Locale::Fr, Locale::Ar].map(words);
    tokio::join!(
        focal.sign_in_as("en", FOCAL_POINT),
        lawyer.sign_in_as("fr", LAWYER),
        officer.sign_in_as("ar", OFFICER),
    );
    focal.follow("/reviews/").await;
    let review = focal.path().await;
    tokio::join!(
        takes_over_what_was_said_before(&focal, &en, &review),
        fills_a_table(&lawyer, &fr, &review),
        cites_a_law(&officer, &ar, &review),
    );
    tokio::join!(
        names_an_authority(&focal, &en, &review),
        sees_its_figures(&lawyer, &review),
        reads_the_library(&officer, &ar, &review),
    );
    uses_the_answer_of_another_instrument(&focal, &en, &review).await;
    says_what_became_of_observations(&focal, &en, &review).await;
    looks_over_and_sends(&focal, &en, &review).await;
    corrects(&focal, &en, &review).await;
    for browser in [lawyer, officer] {
        browser.end().await;
    }
    reviews(&focal, &en, &review).await;
    focal.end().await;
}

/// Opens everything on the page that is folded.
async fn unfold(browser: &Browser) {
    let script = "for (const one of document.querySelectorAll('details')) one.open = true";
    browser.driver.execute(script, Vec::new()).await.expect("a script runs");
}

async fn takes_over_what_was_said_before(browser: &Browser, w: &Words, review: &str) {
    browser.open(&format!("{review}/answers/{BEFORE}")).await;
    browser.says(&w.get("reuse-title")).await;
    unfold(browser).await;
    browser.says(SAID_BEFORE).await;
    browser.check("before-offered-en").await;
    browser.press(&w.get("reuse-use")).await;
    browser.says(&w.get("done-answer-taken-over")).await;
    assert!(browser.value("application").await.contains(SAID_BEFORE));
    browser.check("before-taken-over-en").await;
}

async fn fills_a_table(browser: &Browser, w: &Words, review: &str) {
    browser.open(&format!("{review}/answers/{FIGURES}")).await;
    for (row, figures) in
        [["2023", "41", "30", "21"], ["2024", "52", "37", "24"]].iter().enumerate()
    {
        let names = ["label", "cell-cases", "cell-prosecuted", "cell-convicted"];
        for (name, figure) in names.iter().zip(figures) {
            browser.fill(&format!("statistics-{row}-{name}"), figure).await;
        }
    }
    browser.fill("application", IN_FRENCH).await;
    browser.press(&w.get("forms-save")).await;
    browser.says(&w.get("done-answer-saved")).await;
    // Added up, whoever reads it.
    browser.says("93").await;
    browser.check("figures-filled-fr").await;
}

async fn cites_a_law(browser: &Browser, w: &Words, review: &str) {
    browser.open(&format!("{review}/answers/{SOURCE}")).await;
    browser.choose(&w.get("answer-status-yes")).await;
    let option = "//select[@name='cite-law']/option[contains(., 'Criminal Code')]";
    let law = browser.driver.find(By::XPath(option)).await.expect("the law is in the library");
    law.click().await.expect("the law is chosen");
    browser.fill("cite-article", "88").await;
    browser.fill("application", IN_ARABIC).await;
    browser.press(&w.get("law-cite-button")).await;
    browser.says(&w.get("done-law-cited")).await;
    assert_eq!(browser.value("application").await, IN_ARABIC);
    assert!(browser.value("measures-0-title").await.contains("Act 17 of 2001"));
    browser.check("law-of-the-library-cited-ar").await;
}

async fn names_an_authority(browser: &Browser, w: &Words, review: &str) {
    browser.open(&format!("{review}/answers/{AUTHORITY}")).await;
    browser.says(&w.get("reuse-title")).await;
    browser.press(&w.get("reuse-adapt")).await;
    browser.says(&w.get("reuse-adapting")).await;
    assert!(browser.value("authorities-0-name").await.starts_with("Ministry of Justice"));
    browser.fill("authorities-0-contact", ADDRESS).await;
    browser.check("authority-adapted-en").await;
    browser.press(&w.get("forms-save")).await;
    browser.says(&w.get("done-answer-saved")).await;
    assert_eq!(browser.value("authorities-0-contact").await, ADDRESS);
}

async fn sees_its_figures(browser: &Browser, review: &str) {
    browser.open(&format!("{review}/self-assessment")).await;
    browser.check("tasks-of-the-lawyer-fr").await;
    browser.open(&format!("{review}/answers/{FIGURES}")).await;
    assert_eq!(browser.value("statistics-1-cell-cases").await, "52");
    assert_eq!(browser.value("application").await, IN_FRENCH);
}

async fn reads_the_library(browser: &Browser, w: &Words, review: &str) {
    browser.open(&format!("{review}/laws")).await;
    browser.says("Criminal Code of Northland").await;
    browser.says(&w.get("laws-title")).await;
    browser.check("library-of-northland-ar").await;
}

async fn uses_the_answer_of_another_instrument(browser: &Browser, w: &Words, review: &str) {
    browser.open(&format!("{review}/answers/{TARGET}")).await;
    unfold(browser).await;
    browser.says(IN_ARABIC).await;
    browser.press(&w.get("reuse-use")).await;
    browser.says(&w.get("done-answer-taken-over")).await;
    assert_eq!(browser.value("application").await, IN_ARABIC);
    assert_eq!(browser.value("language").await, "ar", "it stays in its own language");
    browser.check("other-instrument-taken-over-en").await;
}

async fn says_what_became_of_observations(browser: &Browser, w: &Words, review: &str) {
    browser.open(&format!("{review}/self-assessment")).await;
    browser.follow("/chapters/follow-up").await;
    browser.check("follow-up-en").await;
    browser.open(&format!("{review}/answers/follow-up-challenges")).await;
    browser
        .fill("text", "Section 27 was extended to a lack of supervision by Act 3 of 2024.")
        .await;
    browser.press(&w.get("forms-save")).await;
    browser.says(&w.get("done-answer-saved")).await;
}

async fn looks_over_and_sends(browser: &Browser, w: &Words, review: &str) {
    browser.open(&format!("{review}/gap-analysis")).await;
    browser.says(&w.get("gap-inside")).await;
    browser.check("gap-analysis-en").await;
    browser.open(&format!("{review}/gap-analysis/untoc-10")).await;
    browser.check("gap-analysis-article-en").await;
    browser.open(&format!("{review}/check")).await;
    browser.says(&w.get("self-check-list")).await;
    browser.check("quality-list-en").await;
    browser.open(&format!("{review}/check/answers")).await;
    browser.says(ADDRESS).await;
    browser.says(IN_FRENCH).await;
    browser.check("all-answers-en").await;
    send(browser, w, review).await;
}

async fn corrects(browser: &Browser, w: &Words, review: &str) {
    browser.open(&format!("{review}/answers/{BEFORE}")).await;
    browser.fill("application", CORRECTED).await;
    browser.press(&w.get("forms-save")).await;
    browser.says(&w.get("done-answer-saved")).await;
    send(browser, w, review).await;
    browser.open(&format!("{review}/responses/2/difference")).await;
    browser.says("Twelve").await;
    browser.check("correction-en").await;
}

async fn send(browser: &Browser, w: &Words, review: &str) {
    browser.open(&format!("{review}/check")).await;
    browser.tick("confirm").await;
    browser.press(&w.get("self-send-button")).await;
    browser.says(&w.get("done-response-sent")).await;
}

async fn reviews(browser: &Browser, w: &Words, review: &str) {
    browser.sign_in_as(w.locale().code(), EXPERT).await;
    browser.open(&format!("{review}/desk-review/trafficking-5")).await;
    browser.says(IN_ARABIC).await;
    browser.check("article-with-an-arabic-answer-en").await;
    browser.open(&format!("{review}/desk-review/untoc-10")).await;
    browser.says(CORRECTED).await;
    browser.choose(&w.get("finding-challenge")).await;
    browser.fill("text", "The liability is extended, and courts do not know it yet.").await;
    browser.fill("reasons", "The answer to article 10, and the review before.").await;
    browser.press(&w.get("finding-record")).await;
    browser.says(&w.get("done-finding-recorded")).await;
    browser.open(&format!("{review}/gap-analysis")).await;
    browser.says(&w.get("error-not-found")).await;
}
