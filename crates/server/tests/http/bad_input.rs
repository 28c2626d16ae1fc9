//! What nobody should send and somebody will: ten thousand pages, scripts mixed, a law that is gone, an hour of two
//! people on one question. Everything is stored whole, or comes back with what is wrong; never is there no answer.

use jiff::SignedDuration;
use omnibus_domain::review::StageName::SelfAssessment;
use omnibus_testkit::{Browser, Reply, Who};

use crate::scene::Scene;

/// It asks for a table and has been answered once.
const WITH_TABLE: &str = "untoc-5-1-a";
/// It asks for authorities.
const WITH_AUTHORITIES: &str = "untoc-18-13-p1";

/// So many pages of two thousand letters.
fn pages(count: usize) -> String {
    "Omnibus".repeat(count * 2_000 / 7)
}

async fn came_back(browser: &mut Browser, path: &str, fields: &[(&str, &str)], most: usize) {
    let reply = browser.post(&format!("/en{path}"), fields).await;
    let (field, typed) = fields.last().unwrap();
    assert_eq!(reply.status, 422, "{path}: {field}");
    let page = reply.text();
    assert!(page.contains(typed), "{path}: {field} is lost");
    let told = page.split(&format!("href=\"#{field}\">Shorten this text to ")).nth(1);
    let told = told.and_then(|told| told.split(" characters").next()).unwrap_or_default();
    let digits: String = told.chars().filter(char::is_ascii_digit).collect();
    assert_eq!(digits, most.to_string(), "{path}: {field} is told as {told:?}");
}

#[tokio::test]
async fn ten_thousand_pages_come_back_from_every_field_of_an_answer() {
    let scene = Scene::at(SelfAssessment).await;
    let mut focal = scene.browser(Who::FocalPoint).await;
    let figures = format!("{}/answers/{WITH_TABLE}", scene.review);
    let authority = format!("{}/answers/{WITH_AUTHORITIES}", scene.review);
    let long = pages(10_000);
    came_back(
        &mut focal,
        &figures,
        &[("revision", "1"), ("status", "partly"), ("application", &long)],
        200_000,
    )
    .await;
    // A file beside it is kept, and the text comes back all the same.
    let head = "--b\r\nContent-Disposition: form-data; name=";
    let body = format!(
        "{head}\"revision\"\r\n\r\n1\r\n{head}\"measures-0-upload\"; filename=\"law.txt\"\r\n\r\nArticle 1\r\n\
         {head}\"reasons\"\r\n\r\n{long}\r\n--b--\r\n"
    );
    let kind = Some("multipart/form-data; boundary=b");
    let reply = focal.send("POST", &format!("/en{figures}"), kind, body.into_bytes()).await;
    assert_eq!(reply.status, 422);
    let page = reply.text();
    assert!(page.contains(&long) && page.contains("law.txt"));
    assert!(page.contains("href=\"#reasons\">Shorten this text"));
    drop((page, reply));
    let long = pages(5_000);
    for (path, revision, field, most) in [
        (&figures, "1", "steps", 200_000),
        (&figures, "1", "measures-0-title", 500),
        (&figures, "1", "statistics-0-cell-cases", 500),
        (&figures, "1", "assistance-0-description", 200_000),
        (&authority, "0", "authorities-0-name", 500),
        (&authority, "0", "authorities-0-purpose", 200_000),
    ] {
        let fields = [("revision", revision), ("status", "partly"), (field, long.as_str())];
        came_back(&mut focal, path, &fields, most).await;
    }
    let stored = focal.get(&format!("/en{figures}")).await.text();
    assert!(stored.contains("name=\"revision\" value=\"1\""), "nothing of it was stored");
    let typing = focal.clone().with("accept", "application/json");
    let told = { typing }.post(&figures, &[("revision", "1"), ("reasons", &long)]).await;
    assert_eq!(told.status, 422);
    assert!(told.json()["message"].as_str().unwrap().starts_with("Shorten this text"));
    let put = serde_json::json!({ "revision": 1, "content": { "reasons": long } });
    assert_eq!(focal.json("PUT", &format!("/api/v1{figures}"), &put).await.status, 422);
}

#[tokio::test]
async fn ten_thousand_pages_come_back_from_every_other_form_of_a_state() {
    let scene = Scene::at(SelfAssessment).await;
    let mut focal = scene.browser(Who::FocalPoint).await;
    let (review, long) = (&scene.review, pages(5_000));
    let question = format!("{review}/answers/{WITH_TABLE}");
    for (path, before, field, most) in [
        (format!("{question}/remarks"), ("body_language", "en"), "body", 200_000),
        (format!("{question}/enquiry"), ("body_language", "en"), "body", 200_000),
        (format!("{review}/laws/new"), ("number", "12/2019"), "title", 300),
        (format!("{review}/stakeholders"), ("name-0", "Bar"), "relevance-0", 200_000),
    ] {
        let fields = [("revision", "0"), before, (field, long.as_str())];
        came_back(&mut focal, &path, &fields, most).await;
    }
    // Beyond that there is no page to write it on: the page says what to do.
    let beyond = vec![b'a'; 65 * 1024 * 1024];
    let form = Some("application/x-www-form-urlencoded");
    for path in [question.clone(), format!("{question}/remarks")] {
        let reply = focal.send("POST", &format!("/en{path}"), form, beyond.clone()).await;
        assert_eq!(reply.status, 413, "{path}");
        assert!(reply.text().contains("Go back, shorten it or send it in parts."));
    }
    // Who is not signed in takes no room at all.
    let reply = scene.app.browser().post(&question, &[("reasons", &long)]).await;
    assert_eq!(reply.status, 401);
}

#[tokio::test]
async fn every_script_and_sign_is_kept_as_it_was_typed() {
    let scene = Scene::at(SelfAssessment).await;
    let mut focal = scene.browser(Who::FocalPoint).await;
    let path = format!("{}/answers/{WITH_TABLE}", scene.review);
    let (mut revision, mut all) = (1, Vec::new());
    for (typed, kept) in [
        ("The term «النظام العام» (public order) is used.", None),
        ("\u{202b}نص بالعربية داخل إجابة بالإنكليزية\u{202c} 41", None),
        ("an override \u{202e}that nobody closed", None),
        ("👩‍👩‍👧‍👦 🏛️ 🇺🇳 ①", None),
        ("caf\u{e9} and cafe\u{301}, \u{1e69} and s\u{323}\u{307}", None),
        ("\u{f900} \u{8c48}, \u{ac00} \u{1100}\u{1161}", None),
        ("nul\0, escape\u{1b}[31m, no character\u{fffe}", Some("nul, escape[31m, no character")),
        ("zero\u{200b}width, joiner\u{200d}, line\u{2028}separator", None),
    ] {
        let kept = kept.unwrap_or(typed);
        let number = revision.to_string();
        let fields = [("revision", number.as_str()), ("status", "no"), ("reasons", typed)];
        let reply = focal.post(&path, &fields).await;
        assert_eq!(reply.status, 303, "{typed:?}");
        revision += 1;
        let page = focal.get(&format!("/en{path}")).await.text();
        let field =
            page.split("id=\"reasons\"").nth(1).unwrap().split("</textarea>").next().unwrap();
        assert!(field.contains("dir=\"auto\""), "it runs in its own direction");
        assert!(field.ends_with(kept), "{typed:?} became {field:?}");
        let told = focal.get(&format!("/api/v1{path}")).await.json();
        assert_eq!(told["content"]["reasons"], kept);
        all.push(kept);
    }
    // All of them in one answer: read, compared, written into documents and sent.
    let (number, whole) = (revision.to_string(), all.join("\n"));
    let fields = [("revision", number.as_str()), ("status", "no"), ("reasons", whole.as_str())];
    assert_eq!(focal.post(&path, &fields).await.status, 303);
    for page in ["history", "remarks"] {
        assert_eq!(focal.get(&format!("/ar{path}/{page}")).await.status, 200);
    }
    for page in ["check", "check/answers", "gap-analysis.docx", "gap-analysis.xlsx"] {
        let reply = focal.get(&format!("/ar{}/{page}", scene.review)).await;
        assert_eq!(reply.status, 200, "{page}");
    }
    let check = format!("/en{}/check", scene.review);
    let page = focal.get(&check).await.text();
    let digest = page.split("name=\"digest\" value=\"").nth(1).unwrap().split('"').next().unwrap();
    let reply = focal.post(&check, &[("confirm", "yes"), ("digest", digest)]).await;
    assert_eq!(reply.status, 303);
    let mut expert = scene.browser(Who::Expert).await;
    let sent = expert.get(&format!("/en{}/responses/1", scene.review)).await.text();
    assert!(all.iter().all(|kept| sent.contains(kept)));
}

#[tokio::test]
async fn a_law_that_is_gone_takes_nothing_with_it() {
    let scene = Scene::at(SelfAssessment).await;
    let (mut focal, mut ministry) =
        (scene.browser(Who::FocalPoint).await, scene.browser(Who::Ministry).await);
    let (library, path) =
        (format!("{}/laws", scene.review), format!("{}/answers/{WITH_TABLE}", scene.review));
    let law = [("title", "Anti-Mafia Act"), ("number", "7/2020")];
    assert_eq!(focal.post(&format!("{library}/new"), &law).await.status, 303);
    let page = ministry.get(&path).await.text();
    let id = page.split("<option value=\"").find(|one| one.contains("Anti-Mafia Act")).unwrap();
    let id = id.split('"').next().unwrap().to_owned();
    assert_eq!(focal.post(&format!("{library}/{id}/remove"), &[]).await.status, 303);
    // The ministry had chosen it before it went.
    let fields = [
        ("revision", "1"),
        ("status", "yes"),
        ("application", "Typed for an hour."),
        ("cite-law", &id),
        ("cite-article", "12"),
        ("add", "law"),
    ];
    let reply = ministry.post(&format!("/en{path}"), &fields).await;
    assert_eq!(reply.status, 422);
    let page = reply.text();
    assert!(page.contains("Typed for an hour.") && page.contains("value=\"12\""));
    assert!(page.contains("href=\"#cite-law\""));
    // It had cited it, and goes on writing.
    let fields = [
        ("revision", "2"),
        ("status", "yes"),
        ("measures-0-title", "Anti-Mafia Act (7/2020)"),
        ("measures-0-law", &id),
    ];
    assert_eq!(ministry.post(&path, &fields).await.status, 303);
    let page = ministry.get(&path).await.text();
    assert!(page.contains("Anti-Mafia Act (7/2020)") && !page.contains(&id));
}

/// Both save every minute, each from what it saw last; what does not fit is put together and taken.
#[tokio::test]
async fn two_people_write_at_one_answer_for_an_hour() {
    let scene = Scene::at(SelfAssessment).await;
    let (mut ministry, mut focal) =
        (scene.browser(Who::Ministry).await, scene.browser(Who::FocalPoint).await);
    let path = format!("{}/answers/{WITH_TABLE}", scene.review);
    let write = async |browser: &mut Browser, revision: i64, lines: &[String]| -> Reply {
        let (revision, text) = (revision.to_string(), lines.join("\n"));
        let fields = [("revision", revision.as_str()), ("status", "no"), ("reasons", &text)];
        browser.post(&format!("/en{path}"), &fields).await
    };
    let mut lines = vec!["The law".to_owned(), "In practice".to_owned()];
    assert_eq!(write(&mut ministry, 1, &lines).await.status, 303);
    let mut revision = 2;
    for minute in 0..60 {
        scene.app.steered.pass(SignedDuration::from_mins(1));
        let heading = lines.iter().position(|line| line == "In practice").unwrap();
        let (mut above, mut below) = (lines.clone(), lines.clone());
        above.insert(heading, format!("Section {minute} of the ministry."));
        below.push(format!("Case {minute} of the focal point."));
        // Whoever is first saves; the other is shown that both fit.
        let (first, second) = match minute % 2 {
            0 => ((&mut ministry, &above), (&mut focal, &below)),
            _ => ((&mut focal, &below), (&mut ministry, &above)),
        };
        assert_eq!(write(first.0, revision, first.1).await.status, 303, "{minute}");
        let clash = write(second.0, revision, second.1).await;
        assert_eq!(clash.status, 409, "{minute}");
        let mut both = above.clone();
        both.extend(below.last().cloned());
        let fitting = format!("name=\"reasons\" value=\"{}\"", both.join("\n"));
        assert!(clash.text().contains(&fitting), "{minute}");
        assert_eq!(write(second.0, revision + 1, &both).await.status, 303, "{minute}");
        lines = both;
        revision += 2;
    }
    let told = focal.get(&format!("/api/v1{path}")).await.json();
    assert_eq!(told["content"]["reasons"], lines.join("\n"), "an hour of two people");
    assert_eq!((lines.len(), told["revision"].as_i64()), (122, Some(revision)));
    let history = focal.get(&format!("/en{path}/history")).await.text();
    assert!(history.contains("Written by Ministry.") && history.contains("Written by FocalPoint."));
}
