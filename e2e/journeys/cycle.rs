//! Cycles from their plan to their reviews: the real parties' is held in the room and verified by anyone, the
//! demonstration's is drawn to its end, its reviews are opened and its States told.

mod verified;

use omnibus_domain::{
    locale::Locale,
    lots::{outcome::Outcome, record::Record},
};
use omnibus_words::Words;
use thirtyfour::prelude::Key;

use crate::{
    browser::{Browser, DESK, PHONE},
    words::words,
};

const OFFICER: &str = "Miriam Okonjo-Lindqvist";
const FOCAL_POINT: &str = "Ingrid Halvorsen";

/// The parties without a regional group; the European Union is assigned last.
const WITHOUT_GROUP: [&str; 4] = ["COK", "NIU", "VAT", "EUU"];

#[tokio::test(flavor = "multi_thread")]
async fn the_cycle_of_the_real_parties_is_held_and_anyone_verifies_it() {
    let browser = Browser::start(DESK).await;
    let w = words(Locale::En);
    browser.sign_in_as("en", OFFICER).await;
    let cycle = define(&browser, &w).await;
    publish(&browser, &w, &cycle).await;
    draw(&browser, &w, &cycle, "France: lavande\nGhana: cocoa 57\nالأردن: بتراء").await;
    years_are_shown(&browser, &w, &cycle).await;
    let deferred = defer(&browser, &w, &cycle).await;
    draw(&browser, &w, &cycle, "Norway: fjord\n中国: 长江").await;
    ceremony(&browser, &w, &cycle).await;
    let redrawn = redraw(&browser, &w, &cycle).await;
    record(&browser, &w, &cycle, &deferred).await;
    let (status, text) = browser.fetch(&format!("/cycles/{cycle}/record.json")).await;
    assert_eq!(status, 200);
    let acts = record_of(&text).entries;
    let names: Vec<&str> = acts.iter().map(|one| one.act.name()).collect();
    assert_eq!(names, ["years", "defer-review", "reviewing", "redraw"]);
    assert!(acts[3].reviewing.iter().all(|lot| lot.state.as_str() == redrawn));
    let (status, program) = browser.fetch("/lots/verify_lots.py").await;
    assert_eq!(status, 200);
    verified::by_both(&text, &program);
    who_may_not(&browser, &cycle).await;
    in_arabic(&browser, &cycle).await;
    browser.end().await;
}

/// The cycle of the real parties: the first of the second phase, because the demonstration's is of the first.
async fn define(browser: &Browser, w: &Words) -> String {
    browser.open("/en/cycles").await;
    browser.check("cycles-en").await;
    browser.follow("/secretariat/cycles/new").await;
    browser.fill("phase", "2").await;
    browser.fill("number", "1").await;
    browser.fill("first_year", "2027").await;
    browser.choose(&w.get("lots-rules-untoc-2010")).await;
    browser.check("cycle-define-en").await;
    browser.press(&w.get("cycle-define")).await;
    browser.says(&w.get("done-cycle-changed")).await;
    cycle_of(&browser.path().await)
}

/// The participants are fixed; those without a regional group block the publication until the last has one.
async fn publish(browser: &Browser, w: &Words, cycle: &str) {
    for (part, typed) in [("as_at.day", "20"), ("as_at.month", "11"), ("as_at.year", "2026")] {
        browser.fill(part, typed).await;
    }
    browser.press(&w.get("plan-fix")).await;
    browser.arrives("done=").await;
    let work = format!("/en/secretariat/cycles/{cycle}");
    for (at, state) in WITHOUT_GROUP.iter().enumerate() {
        browser.open(&work).await;
        browser.press(&w.get("plan-publish")).await;
        browser.says(&w.get("forms-problem")).await;
        if *state == "EUU" {
            let union = [("states", "European Union".into())];
            browser.says(&w.with("problem-lots-no-group", &union)).await;
        }
        if at == 0 {
            browser.unfold().await;
            browser.check("cycle-blocked-en").await;
        }
        browser.select("state", state).await;
        browser.select("group", "western-european-and-other").await;
        browser.select("legal_system", "civil-law").await;
        browser.press(&w.get("plan-assign")).await;
        browser.arrives("done=").await;
    }
    browser.press(&w.get("plan-publish")).await;
    browser.says(&w.get("draw-title")).await;
    browser.check("cycle-published-en").await;
}

/// Draws what is drawn next from words given in the room.
async fn draw(browser: &Browser, w: &Words, cycle: &str, given: &str) {
    browser.open(&format!("/en/secretariat/cycles/{cycle}/draw")).await;
    browser.check("cycle-draw-en").await;
    browser.fill("contributions", given).await;
    browser.press(&w.get("draw-title")).await;
    browser.arrives("/ceremony").await;
    browser.says(&w.get("record-source")).await;
}

/// The calendar shows how the numbers of the years were found: 179 parties, 36 in each year but the last.
async fn years_are_shown(browser: &Browser, w: &Words, cycle: &str) {
    browser.open(&format!("/en/cycles/{cycle}")).await;
    browser.says(&w.get("numbers-title")).await;
    browser.unfold().await;
    let year = w.with("cycle-year", &[("number", "1".into()), ("year", "2027".into())]);
    let seats = w.with("numbers-year", &[("year", year.into()), ("number", 36_usize.into())]);
    browser.says(&seats).await;
    browser.says(&w.get("numbers-remainder")).await;
    browser.check("cycle-calendar-en").await;
}

/// The first State of the first year asks for its review to be deferred; gives its code.
async fn defer(browser: &Browser, w: &Words, cycle: &str) -> String {
    let record = kept(browser, cycle).await;
    let state = Outcome::of(&record).under_review(1).next().expect("a State").to_string();
    browser.open(&format!("/en/secretariat/cycles/{cycle}/acts")).await;
    browser.choose(&w.get("lots-act-defer-review")).await;
    browser.select("state", &state).await;
    browser.press(&w.get("act-title")).await;
    browser.says(&w.get("problem-lots-justification")).await;
    browser.check("cycle-deferral-refused-en").await;
    browser.fill("justification", "A general election is held in that year.").await;
    browser.press(&w.get("act-title")).await;
    browser.says(&w.get("done-lots-recorded")).await;
    state
}

/// The lots for the reviewing States, one after another at the speaker's pace.
async fn ceremony(browser: &Browser, w: &Words, cycle: &str) {
    let entry = &kept(browser, cycle).await.entries[2];
    let (lot, total) = (&entry.reviewing[0], entry.reviewing.len());
    let pot = w.with("ceremony-pot", &[("number", lot.pot.len().into())]);
    let left = w.with("ceremony-left", &[("number", (lot.pot.len() - 1).into())]);
    browser.says("长江").await;
    browser.check("ceremony-source-en").await;
    browser.follow("lot=1&drawn=false").await;
    browser.says(&pot).await;
    browser.check("ceremony-pot-en").await;
    browser.driver.refresh().await.expect("a pause, and the page is loaded again");
    browser.says(&pot).await;
    browser.follow("lot=1&drawn=true").await;
    browser.says(&left).await;
    browser.check("ceremony-drawn-en").await;
    browser.follow("lot=1&drawn=false").await;
    browser.says(&pot).await;
    for (key, moment) in [
        (Key::Right, "lot=1&drawn=true"),
        (Key::Right, "lot=2&drawn=false"),
        (Key::Left, "lot=1&drawn=true"),
    ] {
        browser.key(key).await;
        browser.arrives(moment).await;
    }
    browser.follow("all=true").await;
    browser.says(&w.get("ceremony-every")).await;
    browser.check("ceremony-all-en").await;
    let print = "window.print = () => { document.title = 'printed'; }";
    browser.driver.execute(print, Vec::new()).await.expect("a script runs");
    browser.press(&w.get("cycle-print")).await;
    assert_eq!(browser.driver.title().await.expect("a title"), "printed");
    let last = format!("/en/cycles/{cycle}/lots/3/ceremony?lot={total}&drawn=true");
    browser.open(&last).await;
    assert!(!browser.text().await.contains(&w.get("ceremony-next")), "it was the last lot");
}

/// The first State whose lots can be drawn again at all asks for it; gives its code.
async fn redraw(browser: &Browser, w: &Words, cycle: &str) -> String {
    let record = kept(browser, cycle).await;
    let state = record.entries[2].reviewing[0].state.to_string();
    browser.open(&format!("/en/secretariat/cycles/{cycle}/draw")).await;
    browser.choose(&w.get("draw-again")).await;
    browser.select("state", &state).await;
    browser.fill("contributions", "Mongolia: steppe").await;
    browser.check("cycle-redraw-en").await;
    browser.press(&w.get("draw-title")).await;
    browser.arrives("/lots/4/ceremony").await;
    state
}

/// Everyone reads the record; who looks for one State sees what is about it.
async fn record(browser: &Browser, w: &Words, cycle: &str, deferred: &str) {
    let page = format!("/en/cycles/{cycle}/record");
    browser.open(&page).await;
    browser.check("cycle-record-en").await;
    browser.unfold().await;
    browser.says(&w.get("record-pot")).await;
    let acts = browser.text().await.matches(&w.get("record-digest")).count();
    browser.select("state", deferred).await;
    browser.press(&w.get("status-show")).await;
    browser.arrives(&format!("state={deferred}")).await;
    browser.says("A general election is held in that year.").await;
    browser.check("cycle-record-state-en").await;
    let found = browser.text().await.matches(&w.get("record-digest")).count();
    assert!(found < acts, "fewer acts are about one State: {found} of {acts}");
}

/// Who is not of the secretariat reads what everyone reads, and the rest does not exist.
async fn who_may_not(browser: &Browser, cycle: &str) {
    let visitor = browser.beside(DESK).await;
    let work = format!("/secretariat/cycles/{cycle}");
    visitor.open(&format!("/en{work}")).await;
    visitor.arrives("/sign-in").await;
    visitor.sign_in_as("en", FOCAL_POINT).await;
    for page in ["", "/draw", "/acts", "/reviews"] {
        let (status, _) = visitor.fetch(&format!("/en{work}{page}")).await;
        assert_eq!(status, 404, "{page}");
    }
    let (status, _) = visitor.fetch("/en/secretariat/cycles/new").await;
    assert_eq!(status, 404);
    for page in ["", "/record", "/record.json", "/lots/3/ceremony"] {
        let (status, _) = visitor.fetch(&format!("/en/cycles/{cycle}{page}")).await;
        assert_eq!(status, 200, "{page}");
    }
    visitor.end().await;
}

/// The same pages from right to left, on a telephone too; the keys of the ceremony follow the direction.
async fn in_arabic(browser: &Browser, cycle: &str) {
    let w = words(Locale::Ar);
    let (open, work) = (format!("/ar/cycles/{cycle}"), format!("/ar/secretariat/cycles/{cycle}"));
    for (name, page) in [
        ("cycle-calendar", open.clone()),
        ("cycle-record", format!("{open}/record")),
        ("cycle-work", work.clone()),
        ("cycle-draw", format!("{work}/draw")),
        ("cycle-acts", format!("{work}/acts")),
    ] {
        browser.open(&page).await;
        browser.check(&format!("{name}-ar")).await;
    }
    browser.open(&format!("{open}/lots/3/ceremony?lot=1&drawn=false")).await;
    browser.says(&w.get("ceremony-draw")).await;
    browser.check("ceremony-pot-ar").await;
    browser.key(Key::Left).await;
    browser.arrives("lot=1&drawn=true").await;
    browser.check("ceremony-drawn-ar").await;
    let phone = browser.beside(PHONE).await;
    for (name, page) in [
        ("cycle-calendar", open.clone()),
        ("cycle-record", format!("{open}/record?state=FRA")),
        ("ceremony-drawn", format!("{open}/lots/3/ceremony?lot=1&drawn=true")),
    ] {
        phone.open(&page).await;
        phone.check(&format!("phone-{name}-ar")).await;
    }
    phone.end().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn reviews_of_the_drawn_cycle_are_opened_and_its_states_told() {
    let browser = Browser::start(DESK).await;
    let w = words(Locale::En);
    browser.open("/en/cycles").await;
    browser.follow("/cycles/").await;
    let cycle = cycle_of(&browser.path().await);
    browser.sign_in_as("en", OFFICER).await;
    // The demonstration's cycle stands after the lots of its first year.
    for year in ["two", "three", "four", "five"] {
        draw(&browser, &w, &cycle, &format!("Brenholm: {year}")).await;
    }
    let text = browser.fetch(&format!("/cycles/{cycle}/record.json")).await.1;
    let (_, program) = browser.fetch("/lots/verify_lots.py").await;
    verified::by_both(&text, &program);
    let page = format!("/en/secretariat/cycles/{cycle}/reviews");
    for year in 1..=5 {
        browser.open(&page).await;
        browser.select("year", &year.to_string()).await;
        if year == 1 {
            browser.check("cycle-reviews-en").await;
        }
        browser.press(&w.get("open-reviews-title")).await;
        browser.says(&w.get("done-reviews-opened")).await;
    }
    browser.says(&w.get("opening-opened")).await;
    browser.says(&w.get("opening-waits")).await;
    browser.check("cycle-reviews-open-en").await;
    // Al Yasmin's earlier review is final, so the new one is open, and its people are told of lots and review.
    for subject in ["mail-lots-recorded.subject", "mail-cycle-review-opened.subject"] {
        mail_comes(&browser, &words(Locale::Ar).get(subject)).await;
    }
    browser.end().await;
}

/// Mails are sent in the background: the mailbox is looked into until this one is there.
async fn mail_comes(browser: &Browser, subject: &str) {
    for _ in 0..60 {
        browser.open("/en/mail").await;
        if browser.text().await.contains(subject) {
            return;
        }
        tokio::time::sleep(std::time::Duration::from_millis(500)).await;
    }
    panic!("no mail {subject:?}; the mailbox says:\n{}", browser.text().await);
}

async fn kept(browser: &Browser, cycle: &str) -> Record {
    record_of(&browser.fetch(&format!("/cycles/{cycle}/record.json")).await.1)
}

fn record_of(text: &str) -> Record {
    serde_json::from_str(text).expect("a record")
}

fn cycle_of(path: &str) -> String {
    path.rsplit('/').next().expect("the cycle's identifier").to_owned()
}
