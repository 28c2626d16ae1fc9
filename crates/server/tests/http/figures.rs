//! Tables of statistics: filled without a script, added up, checked, read in every language.

use omnibus_domain::review::StageName::SelfAssessment;
use omnibus_testkit::{Browser, Who};

use crate::scene::Scene;

/// A question that asks for cases and persons by year; it has been answered once.
const QUESTION: &str = "untoc-5-1-a";

fn path(scene: &Scene, question: &str) -> String {
    format!("{}/answers/{question}", scene.review)
}

/// What two years of figures send, and a row in which nothing was typed.
fn two_years() -> Vec<(&'static str, &'static str)> {
    vec![
        ("revision", "1"),
        ("status", "yes"),
        ("measures-0-title", "Penal Code"),
        ("statistics-0-label", "2022"),
        ("statistics-0-cell-cases", "1 204"),
        ("statistics-0-cell-prosecuted", "٣٠"),
        ("statistics-0-cell-convicted", "12"),
        ("statistics-1-label", "2023"),
        ("statistics-1-cell-cases", "96"),
        ("statistics-1-cell-prosecuted", "10"),
        ("statistics-1-cell-convicted", "14"),
        ("statistics-2-label", ""),
        ("statistics-2-cell-cases", ""),
        ("language", "en"),
    ]
}

async fn page(browser: &mut Browser, path: &str) -> String {
    browser.get(path).await.text()
}

#[tokio::test]
async fn figures_are_added_up_and_checked_and_bar_nothing() {
    let scene = Scene::at(SelfAssessment).await;
    let mut ministry = scene.browser(Who::Ministry).await;
    let path = path(&scene, QUESTION);
    let blank = page(&mut ministry, &format!("/en{path}")).await;
    for shown in [
        "Cases and persons by year",
        "id=\"statistics-2-cell-convicted\"",
        "inputmode=\"numeric\"",
        "name=\"add\" value=\"statistics\"",
    ] {
        assert!(blank.contains(shown), "{shown}");
    }
    assert!(!blank.contains("statistics-3-label"));
    // A page that saves itself is told what was added up, and shows it without being loaded again.
    let mut by_itself = ministry.clone().with("accept", "application/json");
    let told = by_itself.post(&path, &two_years()).await.json();
    let computed = &told["computed"];
    assert_eq!(computed["statistics-total-cases"], "1,300");
    assert_eq!(computed["statistics-total-prosecuted"], "40");
    assert!(blank.contains("data-computed=\"statistics-total-cases\" hidden"));
    assert_eq!(ministry.post(&path, &two_years()).await.status, 303);
    let saved = page(&mut ministry, &format!("/en{path}")).await;
    assert!(saved.contains("value=\"1 204\"") && saved.contains("value=\"٣٠\""), "as it was typed");
    assert!(
        saved.contains("<bdi dir=\"ltr\">1,300</bdi>")
            && saved.contains("<bdi dir=\"ltr\">40</bdi>"),
        "added up"
    );
    assert!(!saved.contains("statistics-2-label"), "what was empty is gone");
    let noticed =
        "href=\"#statistics-1-cell-prosecuted\">More persons were convicted than prosecuted";
    assert!(saved.contains(noticed));
    let french = page(&mut ministry, &format!("/fr{path}")).await;
    assert!(french.contains("<bdi dir=\"ltr\">1\u{202f}300</bdi>"));
    let arabic = page(&mut ministry, &format!("/ar{path}")).await;
    assert!(
        arabic.contains("<bdi dir=\"ltr\">1\u{a0}300</bdi>")
            && arabic.contains("القضايا والأشخاص حسب السنة")
    );
}

#[tokio::test]
async fn rows_are_added_and_removed_without_a_script() {
    let scene = Scene::at(SelfAssessment).await;
    let mut ministry = scene.browser(Who::Ministry).await;
    let path = path(&scene, QUESTION);
    let mut fields = two_years();
    fields.push(("add", "statistics"));
    let reply = ministry.post(&path, &fields).await;
    assert_eq!(reply.location(), format!("{path}?add=statistics#statistics-2"));
    let wanted = page(&mut ministry, &format!("{path}?add=statistics")).await;
    assert!(wanted.contains("id=\"statistics-2-label\"") && !wanted.contains("statistics-3-label"));
    let mut fields = two_years();
    fields[0] = ("revision", "2");
    fields.push(("remove", "statistics-0"));
    assert_eq!(ministry.post(&path, &fields).await.status, 303);
    let left = page(&mut ministry, &path).await;
    assert!(left.contains("value=\"96\"") && !left.contains("value=\"1 204\""));
}

#[tokio::test]
async fn figures_that_cannot_be_read_are_kept_and_told() {
    let scene = Scene::at(SelfAssessment).await;
    let mut ministry = scene.browser(Who::Ministry).await;
    let path = path(&scene, QUESTION);
    let fields = [
        ("revision", "1"),
        ("status", "yes"),
        ("measures-0-title", "Code pénal 🏛️"),
        ("statistics-0-label", "last year\0"),
        ("statistics-0-cell-cases", "about 🐝 1\u{202e}0"),
        ("statistics-0-cell-convicted", "1.5"),
        ("statistics-0-cell-unknown", "7"),
    ];
    assert_eq!(ministry.post(&path, &fields).await.status, 303);
    let saved = page(&mut ministry, &format!("/en{path}")).await;
    assert!(saved.contains("value=\"last year\"") && saved.contains("about 🐝 1\u{202e}0"));
    for noticed in [
        "href=\"#statistics-0-label\">Enter the year of this row",
        "href=\"#statistics-0-cell-cases\">Enter a whole number",
        "href=\"#statistics-0-cell-convicted\">Enter a whole number",
    ] {
        assert!(saved.contains(noticed), "{noticed}");
    }
    let long = "9".repeat(501);
    let fields = [("revision", "2"), ("status", "yes"), ("statistics-0-cell-cases", long.as_str())];
    let reply = ministry.post(&format!("/en{path}"), &fields).await;
    assert_eq!(reply.status, 422);
    assert!(reply.text().contains("href=\"#statistics-0-cell-cases\">Shorten this text"));
    assert!(reply.text().contains(&long));
}

#[tokio::test]
async fn a_table_is_asked_for_where_the_pack_says_so() {
    let scene = Scene::at(SelfAssessment).await;
    let mut ministry = scene.browser(Who::Ministry).await;
    let without = page(&mut ministry, &path(&scene, "untoc-5-1-b")).await;
    assert!(!without.contains("statistics"));
    // What its status hides is kept, and comes back with it.
    let asked = path(&scene, QUESTION);
    let mut fields = two_years();
    fields[1] = ("status", "no");
    assert_eq!(ministry.post(&asked, &fields).await.status, 303);
    let kept = page(&mut ministry, &format!("/en{asked}")).await;
    assert!(kept.contains("value=\"1 204\"") && !kept.contains("More persons were convicted"));
}

#[tokio::test]
async fn authorities_are_named_one_by_one() {
    let scene = Scene::at(SelfAssessment).await;
    let mut focal_point = scene.browser(Who::FocalPoint).await;
    let path = path(&scene, "untoc-18-13-p1");
    let fields = [
        ("revision", "0"),
        ("status", "yes"),
        ("measures-0-title", "Act on mutual legal assistance"),
        ("authorities-0-name", "Ministry of Justice"),
        ("authorities-0-contact", "1 Court Road\r\ncentral@justice.example"),
        ("authorities-0-languages", "English, العربية"),
        ("authorities-1-urgent", "Duty desk"),
        ("add", "authorities"),
    ];
    let reply = focal_point.post(&path, &fields).await;
    assert_eq!(reply.location(), format!("{path}?add=authorities#authorities-2"));
    let saved = page(&mut focal_point, &format!("/en{path}")).await;
    assert!(saved.contains("1 Court Road\ncentral@justice.example</textarea>"));
    assert!(saved.contains("value=\"English, العربية\""));
    assert!(saved.contains("href=\"#authorities-1-name\">Give the name of this authority."));
    assert!(saved.contains("href=\"#authorities-1-contact\">Say how other States"));
    let fields = [
        ("revision", "1"),
        ("status", "yes"),
        ("authorities-0-name", "Ministry of Justice"),
        ("authorities-1-urgent", "Duty desk"),
        ("remove", "authorities-1"),
    ];
    assert_eq!(focal_point.post(&path, &fields).await.status, 303);
    let left = page(&mut focal_point, &format!("/en{path}")).await;
    assert!(left.contains("Ministry of Justice") && !left.contains("Duty desk"));
    let elsewhere = format!("{}/answers/untoc-18-1-p1", scene.review);
    assert!(!page(&mut focal_point, &elsewhere).await.contains("authorities-0"));
}
