//! Help while a State answers: a lawyer asks the secretariat, an officer answers and is let into the draft for a week, and
//! a training space is tried out. In English, and the pages of the State in Arabic on a telephone.

use omnibus_domain::locale::Locale;
use omnibus_words::Words;

use crate::{
    browser::{Browser, DESK, PHONE},
    words::words,
};

/// The demonstration's people are found by their names, which are the same in every language.
const LAWYER: &str = "Tomas Lindqvist";
const FOCAL_POINT: &str = "Ingrid Halvorsen";
const OFFICER: &str = "Miriam Okonjo-Lindqvist";
const EXPERT: &str = "Alistair Penrose";

const ASKED: &str = "Does “records” include those kept on paper?";
const ANSWERED: &str = "Yes. Say how they can be searched.";

#[tokio::test(flavor = "multi_thread")]
async fn a_state_asks_and_lets_the_officer_read() {
    let browser = Browser::start(DESK).await;
    let w = words(Locale::En);
    let review = lawyer_asks(&browser, &w).await;
    let thread = format!("{review}/answers/untoc-11-1/enquiry");
    officer_answers(&browser, &w).await;
    browser.sign_in_as("en", LAWYER).await;
    browser.open(&thread).await;
    browser.says(ANSWERED).await;
    browser.check("enquiry-answered").await;
    let draft = officer_is_let_in(&browser, &w, &review).await;
    it_is_noted_and_ended(&browser, &w, &review, &draft).await;
    browser.sign_in_as("en", EXPERT).await;
    for page in [thread, draft, format!("{review}/enquiries"), format!("{review}/admission")] {
        browser.open(&page).await;
        browser.says(&w.get("error-not-found")).await;
    }
    browser.end().await;
}

async fn lawyer_asks(browser: &Browser, w: &Words) -> String {
    browser.sign_in_as("en", LAWYER).await;
    browser.follow("/reviews/").await;
    let review = browser.path().await;
    browser.open(&format!("{review}/answers/untoc-11-1")).await;
    browser.follow("/enquiry").await;
    browser.check("enquiry").await;
    browser.fill("body", ASKED).await;
    browser.press(&w.get("enquiry-send")).await;
    browser.says(&w.get("done-enquiry-sent")).await;
    browser.says(ASKED).await;
    review
}

async fn officer_answers(browser: &Browser, w: &Words) {
    browser.sign_in_as("en", OFFICER).await;
    browser.open("/en/secretariat/enquiries").await;
    browser.check("enquiries-desk").await;
    browser.follow("/secretariat/enquiries/").await;
    browser.says(ASKED).await;
    browser.check("enquiry-desk").await;
    browser.fill("body", ANSWERED).await;
    browser.press(&w.get("enquiry-answer-send")).await;
    browser.says(&w.get("done-enquiry-answered")).await;
}

/// The focal point lets the officer in for a week, as the form proposes; the officer reads.
async fn officer_is_let_in(browser: &Browser, w: &Words, review: &str) -> String {
    browser.sign_in_as("en", FOCAL_POINT).await;
    browser.open(&format!("{review}/enquiries")).await;
    browser.check("enquiries").await;
    browser.follow("/admission").await;
    browser.check("admission-form").await;
    browser.choose(OFFICER).await;
    browser.press(&w.get("admission-admit")).await;
    browser.says(&w.get("done-draft-admitted")).await;
    browser.open(&format!("{review}/self-assessment")).await;
    browser.says(&w.get("draft-notice-link")).await;
    browser.sign_in_as("en", OFFICER).await;
    browser.open("/en/secretariat/enquiries").await;
    browser.follow("/secretariat/drafts/").await;
    let draft = browser.path().await;
    browser.check("draft").await;
    browser.follow("/chapters/untoc-11").await;
    browser.check("draft-chapter").await;
    draft
}

async fn it_is_noted_and_ended(browser: &Browser, w: &Words, review: &str, draft: &str) {
    browser.sign_in_as("en", FOCAL_POINT).await;
    browser.open(&format!("{review}/admission")).await;
    browser.says("article 11").await;
    browser.check("admission").await;
    browser.press(&w.get("admission-end")).await;
    browser.says(&w.get("done-draft-closed")).await;
    browser.sign_in_as("en", OFFICER).await;
    for page in [draft.to_owned(), format!("{draft}/chapters/untoc-11")] {
        browser.open(&page).await;
        browser.says(&w.get("error-not-found")).await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_training_space_is_tried_out_in_arabic_on_a_telephone() {
    let browser = Browser::start(PHONE).await;
    let w = words(Locale::Ar);
    browser.sign_in_as("ar", LAWYER).await;
    browser.open("/ar/training").await;
    browser.check("training-closed-ar").await;
    browser.press(&w.get("training-open")).await;
    browser.says(&w.get("done-training-opened")).await;
    browser.check("training-ar").await;
    browser.open("/ar/training/chapters/untoc-11").await;
    browser.check("training-chapter-ar").await;
    browser.open("/ar/training/answers/untoc-11-1").await;
    browser.choose(&w.get("answer-status-no")).await;
    browser.fill("reasons", "لم يُعتمَد القانون بعد.").await;
    browser.check("training-question-ar").await;
    browser.press(&w.get("self-save-continue")).await;
    browser.says(&w.get("done-answer-saved")).await;
    browser.open("/ar/training/check").await;
    browser.says("لم يُعتمَد القانون بعد.").await;
    browser.check("training-check-ar").await;
    browser.open("/ar/training/end").await;
    browser.check("training-end-ar").await;
    browser.press(&w.get("training-reset")).await;
    browser.says(&w.get("done-training-reset")).await;
    browser.open("/ar/training/answers/untoc-11-1").await;
    assert_eq!(browser.value("reasons").await, "", "everything was deleted");
    browser.open("/ar/training/end").await;
    browser.press(&w.get("training-remove")).await;
    browser.says(&w.get("training-open")).await;
    browser.end().await;
}
