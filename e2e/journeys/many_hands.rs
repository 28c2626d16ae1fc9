//! Two people of different ministries on one question, at two desks and in two languages: nothing either of them
//! typed is lost.

use omnibus_domain::locale::Locale;

use crate::{
    browser::{Browser, DESK, PHONE},
    words::words,
};

const LAWYER: &str = "Tomas Lindqvist";
const OFFICER: &str = "Nadia Berg";
const HER_MINISTRY: &str = "Ministry of the Interior";
const FOCAL_POINT: &str = "Ingrid Halvorsen";
const QUESTION: &str = "untoc-11-1";

const REASONS: &str = "The sentences are light.";
const STEPS: &str = "Un projet de loi est en préparation.";

#[tokio::test(flavor = "multi_thread")]
async fn two_ministries_answer_one_question() {
    let (en, fr) = (words(Locale::En), words(Locale::Fr));
    let lawyer = Browser::start(DESK).await;
    let officer = lawyer.beside(PHONE).await;
    lawyer.sign_in_as("fr", LAWYER).await;
    lawyer.follow("/reviews/").await;
    let review = lawyer.path().await;
    let question = format!("{review}/answers/{QUESTION}");

    // The focal point gives the one question to the other ministry too, as a whole.
    let focal = lawyer.beside(DESK).await;
    focal.sign_in_as("en", FOCAL_POINT).await;
    focal.open(&format!("{question}/assign")).await;
    focal.choose(HER_MINISTRY).await;
    for (part, typed) in [("due.day", "1"), ("due.month", "12"), ("due.year", "2099")] {
        focal.fill(part, typed).await;
    }
    focal.check("question-given-en").await;
    focal.press(&en.get("self-give-button")).await;
    focal.says(&en.get("done-question-given")).await;

    // Both open it; each is told of the other.
    officer.sign_in_as("en", OFFICER).await;
    officer.open(&format!("{review}/chapters/untoc-11")).await;
    officer.says(&en.get("hands-single.text")).await;
    officer.check("single-question-en").await;
    lawyer.open(&question).await;
    officer.open(&question).await;
    officer.says(LAWYER).await;
    officer.check("presence-en").await;

    // One saves; the other, who began before that, sees that both changes fit together.
    officer.choose(&en.get("answer-status-no")).await;
    officer.fill("reasons", REASONS).await;
    officer.press(&en.get("forms-save")).await;
    officer.says(&en.get("done-answer-saved")).await;
    lawyer.choose(&fr.get("answer-status-no")).await;
    lawyer.fill("steps", STEPS).await;
    lawyer.says(&fr.get("self-conflict-notice")).await;
    lawyer.press(&fr.get("self-see-both")).await;
    lawyer.says(&fr.get("merge-fits")).await;
    lawyer.check("both-fit-fr").await;
    lawyer.press(&fr.get("merge-take")).await;
    lawyer.says(&fr.get("done-answer-saved")).await;
    assert_eq!(lawyer.value("reasons").await, REASONS);
    assert_eq!(lawyer.value("steps").await, STEPS);

    remark_and_states(&officer, &lawyer, &focal, &question).await;
    loses_the_question_while_writing(&officer, &focal, &question).await;

    // What stood there before is put back.
    lawyer.open(&format!("{question}/history")).await;
    lawyer.check("history-fr").await;
    lawyer.press(&format!("{} – {}", fr.get("history-restore"), title(&lawyer).await)).await;
    lawyer.says(&fr.get("done-answer-restored")).await;
    assert_eq!(lawyer.value("steps").await, "", "the version before the other's change");
    for browser in [focal, officer, lawyer] {
        browser.end().await;
    }
}

/// A remark is written and settled; the answer is ready, and cleared.
async fn remark_and_states(officer: &Browser, lawyer: &Browser, focal: &Browser, question: &str) {
    let (en, fr) = (words(Locale::En), words(Locale::Fr));
    officer.open(&format!("{question}/remarks")).await;
    officer.fill("body", "Which court?").await;
    officer.press(&en.get("remark-write")).await;
    officer.says(&en.get("done-remark-written")).await;
    officer.check("remarks-en").await;
    lawyer.open(&format!("{question}/remarks")).await;
    lawyer.says("Which court?").await;
    lawyer.press(&fr.get("remark-settle")).await;
    lawyer.says(&fr.get("done-remark-settled")).await;
    officer.open(question).await;
    officer.press(&en.get("hands-save-and-ready")).await;
    officer.says(&en.get("done-question-ready")).await;
    focal.open(question).await;
    focal.check("question-ready-en").await;
    focal.press(&en.get("hands-save-and-cleared")).await;
    focal.says(&en.get("done-question-cleared")).await;
    officer.open(question).await;
    officer.says(&en.get("hands-reopens")).await;
}

/// The question is taken back while somebody writes: the text is shown to be copied, and nothing is written.
async fn loses_the_question_while_writing(officer: &Browser, focal: &Browser, question: &str) {
    let en = words(Locale::En);
    focal.open(&format!("{question}/assign")).await;
    focal.choose(HER_MINISTRY).await;
    focal.press(&en.get("self-give-button")).await;
    focal.says(&en.get("done-question-given")).await;
    officer.fill("reasons", "Typed for an hour.").await;
    officer.says(&en.get("self-not-open-notice")).await;
    officer.press(&en.get("forms-save")).await;
    officer.says(&en.get("self-not-saved")).await;
    officer.says("Typed for an hour.").await;
    officer.check("not-open-en").await;
    focal.open(question).await;
    assert_eq!(focal.value("reasons").await, REASONS);
}

/// The title of the second version of the history: the first one that can be put back.
async fn title(browser: &Browser) -> String {
    let script = "return document.querySelectorAll('.govuk-summary-card__title')[1].textContent";
    let title = browser.driver.execute(script, Vec::new()).await.expect("a history");
    title.convert().expect("a title")
}
