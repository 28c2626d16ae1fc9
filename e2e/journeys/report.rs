//! The three agree the report section by section until it is final, in French.

use omnibus_domain::locale::Locale;
use omnibus_words::Words;

use crate::{
    browser::{Browser, DESK},
    words::words,
};

/// The focal point of Lumaya and one expert of each reviewing State.
const PARTIES: [&str; 3] = ["Aminata Sourou", "Josué Mabanza", "Mirela Stanku"];

#[tokio::test(flavor = "multi_thread")]
async fn the_last_agreement_makes_the_report_final() {
    let browser = Browser::start(DESK).await;
    let w = words(Locale::Fr);
    for (number, name) in PARTIES.iter().enumerate() {
        browser.sign_in_as("fr", name).await;
        browser.follow("/reviews/").await;
        let review = browser.path().await;
        browser.open(&format!("{review}/report")).await;
        browser.check(&format!("agreement-{number}")).await;
        if number == 0 {
            comment(&browser, &w, &review).await;
        }
        agree_everything(&browser, &w, &review).await;
    }
    browser.says(&w.get("done-report-final")).await;
    browser.check("final-report").await;
    browser.end().await;
}

async fn comment(browser: &Browser, w: &Words, review: &str) {
    browser.open(&format!("{review}/report/introduction")).await;
    browser.fill("comment", "Le mécanisme pourrait être nommé en entier.").await;
    browser.press(&w.get("report-comment-send")).await;
    browser.arrives("done=").await;
    browser.says("Le mécanisme pourrait être nommé en entier.").await;
    browser.check("section").await;
}

async fn agree_everything(browser: &Browser, w: &Words, review: &str) {
    browser.open(&format!("{review}/report/agreement")).await;
    browser.check("agree-several").await;
    browser.press(&w.get("report-agree-all")).await;
    // Whoever signs in next must not take the cookie away from a form on its way.
    browser.arrives("done=").await;
}
