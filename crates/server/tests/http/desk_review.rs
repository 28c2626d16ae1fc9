//! The desk review: articles divided, findings recorded, questions asked and answered, by those who may.

use jiff::SignedDuration;
use omnibus_domain::{
    id::FindingId,
    review::StageName::{Agreement, DeskReview, Final},
};
use omnibus_testkit::{Browser, Reply, Who};

use crate::scene::Scene;

impl Scene {
    fn desk(&self, rest: &str) -> String {
        format!("{}/desk-review/untoc-5{rest}", self.review)
    }

    fn thread(&self) -> String {
        format!("{}/threads/untoc-5", self.review)
    }
}

const CHALLENGE: [(&str, &str); 4] = [
    ("kind", "challenge"),
    ("text", "No law covers the agreement itself."),
    ("reasons", "The answer names none."),
    ("language", "en"),
];

fn with<'a>(
    fields: &[(&'a str, &'a str)],
    name: &'a str,
    value: &'a str,
) -> Vec<(&'a str, &'a str)> {
    let others = fields.iter().copied().filter(|(field, _)| *field != name);
    others.chain([(name, value)]).collect()
}

/// The finding to which a browser was led after recording it.
fn recorded(reply: &Reply) -> FindingId {
    assert_eq!(reply.status, 303, "{}", reply.text());
    let (_, id) = reply.location().split_once("#finding-").expect("led to the finding");
    id.parse().expect("an identifier")
}

#[tokio::test]
async fn a_finding_is_recorded_changed_and_withdrawn() {
    let scene = Scene::at(DeskReview).await;
    let mut expert = scene.browser(Who::Expert).await;
    let path = scene.desk("");
    let page = expert.get(&format!("/en{path}")).await.text();
    for shown in
        ["The draft law lies before parliament.", "There are no findings", "Previous article"]
    {
        assert!(page.contains(shown), "{shown}");
    }
    let first = expert.get(&format!("/en{}/desk-review/untoc-2", scene.review)).await.text();
    assert!(first.contains("Next article") && !first.contains("Previous article"));
    let finding = recorded(&expert.post(&scene.desk("/findings"), &CHALLENGE).await);
    let again = recorded(&expert.post(&scene.desk("/findings"), &CHALLENGE).await);
    assert_eq!(finding, again, "a double click records one finding");
    let page = expert.get(&format!("/en{path}")).await.text();
    assert_eq!(page.matches("No law covers the agreement itself.").count(), 1);
    let change = scene.desk(&format!("/findings/{finding}"));
    assert!(page.contains(&format!("href=\"{change}\"")), "its own State changes it");

    let mut second = scene.browser(Who::SecondExpert).await;
    let page = second.get(&format!("/en{path}")).await.text();
    assert!(page.contains("No law covers the agreement itself.") && !page.contains(&change));
    assert_eq!(second.get(&change).await.status, 404, "the other State's finding has no form");
    let taken = second.post(&change, &with(&CHALLENGE, "revision", "1")).await;
    assert_eq!(taken.status, 409);
    assert_eq!(second.post(&format!("{change}/withdraw"), &[]).await.status, 404);

    assert!(expert.get(&format!("/en{change}")).await.text().contains("The answer names none."));
    let changed = with(&with(&CHALLENGE, "revision", "1"), "text", "The law covers attempts only.");
    assert_eq!(expert.post(&change, &changed).await.status, 303);
    assert!(expert.get(&path).await.text().contains("The law covers attempts only."));
    assert_eq!(expert.post(&format!("{change}/withdraw"), &[]).await.status, 303);
    assert!(!expert.get(&path).await.text().contains("The law covers attempts only."));
}

#[tokio::test]
async fn what_is_wrong_with_a_finding_is_said_and_nothing_is_lost() {
    let scene = Scene::at(DeskReview).await;
    let mut expert = scene.browser(Who::Expert).await;
    let path = format!("/en{}", scene.desk("/findings"));
    for (field, said) in [
        ("kind", "Choose what kind of finding this is"),
        ("text", "Write the text"),
        ("reasons", "Give the reasons"),
    ] {
        let reply = expert.post(&path, &with(&CHALLENGE, field, "")).await;
        assert_eq!(reply.status, 422, "{field}");
        let page = reply.text();
        assert!(page.contains(&format!("<a href=\"#{field}\">{said}</a>")), "{field}");
        for (name, typed) in CHALLENGE {
            assert!(name == field || page.contains(typed), "{field}: {typed} is lost");
        }
    }
    let praise = with(&with(&CHALLENGE, "kind", "good-practice"), "reasons", "");
    recorded(&expert.post(&path, &praise).await);
    assert_eq!(
        expert.post(&scene.desk("/findings"), &with(&CHALLENGE, "kind", "x")).await.status,
        422
    );
    let elsewhere = format!("{}/desk-review/untoc-1/findings", scene.review);
    assert_eq!(expert.post(&elsewhere, &CHALLENGE).await.status, 404, "not under review");
    for bad in ["untoc-05", "untoc-0", "untoc", "nothing-5"] {
        let path = format!("{}/desk-review/{bad}", scene.review);
        assert_eq!(expert.get(&path).await.status, 404, "{bad}");
    }
}

#[tokio::test]
async fn two_experts_of_a_state_see_both_versions() {
    let scene = Scene::at(DeskReview).await;
    let mut expert = scene.browser(Who::Expert).await;
    let finding = recorded(&expert.post(&scene.desk("/findings"), &CHALLENGE).await);
    let path = format!("/en{}", scene.desk(&format!("/findings/{finding}")));
    let theirs = with(&with(&CHALLENGE, "revision", "1"), "text", "Their words.");
    assert_eq!(expert.post(&path, &theirs).await.status, 303);
    let mine = with(&with(&CHALLENGE, "revision", "1"), "text", "My own words.");
    let reply = expert.post(&path, &mine).await;
    assert_eq!(reply.status, 409);
    let page = reply.text();
    assert!(page.contains("Their words.") && page.contains("My own words."));
    assert!(page.contains("name=\"revision\" value=\"2\""), "the next save is a decision");
    let both = with(&with(&CHALLENGE, "revision", "2"), "text", "Both.");
    assert_eq!(expert.post(&path, &both).await.status, 303);

    assert_eq!(expert.post(&format!("{path}/withdraw"), &[]).await.status, 303);
    let reply = expert.post(&path, &with(&CHALLENGE, "revision", "3")).await;
    assert_eq!(reply.status, 409);
    let page = reply.text();
    assert!(page.contains("has been withdrawn in the meantime"));
    let action = format!("action=\"{}\"", scene.desk("/findings"));
    assert!(page.contains(&action) && page.contains(CHALLENGE[1].1), "recorded as a new one");
}

#[tokio::test]
async fn the_articles_are_divided_among_the_experts() {
    let scene = Scene::at(DeskReview).await;
    let mut expert = scene.browser(Who::Expert).await;
    let path = format!("/en{}/desk-review", scene.review);
    let page = expert.get(&path).await.text();
    for shown in ["Organized Crime Convention", "Nobody yet", "No findings", "No messages"] {
        assert!(page.contains(shown), "{shown}");
    }
    let options = page.split("<option value=\"").filter_map(|rest| rest.split_once("\">"));
    let (member, _) = options
        .clone()
        .find(|(_, text)| text.starts_with("SecondExpert (Meridia)"))
        .expect("the experts of both States can be chosen");
    let fields = [("was-untoc-5", ""), ("expert-untoc-5", member)];
    assert_eq!(expert.post(&path, &fields).await.status, 303);
    let selected = format!("<option value=\"{member}\" selected>");
    assert_eq!(expert.get(&path).await.text().matches(&selected).count(), 1);
    // A form that was open since before: it changes nothing that its sender left alone.
    let old = [
        ("was-untoc-5", ""),
        ("expert-untoc-5", ""),
        ("was-untoc-6", ""),
        ("expert-untoc-6", member),
    ];
    assert_eq!(expert.post(&path, &old).await.status, 303);
    assert_eq!(expert.get(&path).await.text().matches(&selected).count(), 2);
    let nobody = [("was-untoc-5", member), ("expert-untoc-5", "nobody")];
    let reply = expert.post(&path, &nobody).await;
    assert_eq!(reply.status, 422);
    assert!(reply.text().contains("Choose an expert of one of the reviewing States"));

    let mut staff = scene.browser(Who::Staff).await;
    let page = staff.get(&path).await.text();
    assert!(page.contains("SecondExpert (Meridia)") && !page.contains("<select"));
    assert_eq!(staff.post(&path, &fields).await.status, 403);
    assert_eq!(staff.post(&path, &[]).await.status, 403);
}

#[tokio::test]
async fn the_state_answers_with_text_and_files() {
    let scene = Scene::at(DeskReview).await;
    let mut expert = scene.browser(Who::Expert).await;
    let path = format!("/en{}", scene.thread());
    let question =
        [("from", "desk-review"), ("body", "Which law is meant?"), ("body_language", "en")];
    for _ in 0..2 {
        let reply = expert.post(&path, &question).await;
        assert_eq!(reply.status, 303);
        assert!(
            reply.location().starts_with(&scene.desk("?done=message-sent")),
            "{}",
            reply.location()
        );
    }
    let mut focal_point = scene.browser(Who::FocalPoint).await;
    let list = focal_point.get(&format!("/en{}/threads", scene.review)).await.text();
    assert_eq!(list.matches("Waiting for an answer").count(), 1);
    let mut ministry = scene.browser(Who::Ministry).await;
    let page = ministry.get(&path).await.text();
    assert_eq!(page.matches("Which law is meant?").count(), 1, "a double click asks once");
    let chapter = format!("{}/chapters/untoc-5", scene.review);
    assert!(page.contains(&format!("href=\"{chapter}\"")), "the answer itself can be corrected");

    scene.app.steered.pass(SignedDuration::from_mins(5));
    let reply = message(&mut ministry, &path, &[("body", "This one.")], Some(b"Article 1.")).await;
    assert_eq!(reply.status, 303, "{}", reply.text());
    let page = expert.get(&format!("/en{}", scene.desk(""))).await.text();
    assert!(page.contains("This one.") && page.contains("law.txt"));
    assert!(!page.contains("<bdi>Ministry</bdi>"), "who works for the State is its own affair");
    let (_, file) = page.split_once(&format!("{}/files/", scene.review)).expect("a file");
    let file = file.split('"').next().expect("an identifier");
    let sent = expert.get(&format!("{}/files/{file}", scene.review)).await;
    assert_eq!((sent.status.as_u16(), sent.text()), (200, "Article 1.".to_owned()));
    let list = focal_point.get(&format!("/en{}/threads", scene.review)).await.text();
    assert!(!list.contains("Waiting for an answer") && list.contains("Answered"));
}

#[tokio::test]
async fn what_an_expert_attached_and_did_not_send_is_its_own() {
    let scene = Scene::at(DeskReview).await;
    let mut expert = scene.browser(Who::Expert).await;
    let attach = format!("/en{}/files", scene.thread());
    let typed = [("body", "A comparison of laws."), ("body_language", "en")];
    let page = message(&mut expert, &attach, &typed, Some(b"Article 1.")).await.text();
    let (_, file) = page.split_once("name=\"files\" value=\"").expect("the file can be unticked");
    let file = file.split('"').next().expect("an identifier");
    let path = format!("{}/files/{file}", scene.review);
    assert_eq!(expert.get(&path).await.status, 200);
    for who in [Who::FocalPoint, Who::Ministry, Who::SecondExpert, Who::Staff] {
        assert_eq!(scene.browser(who).await.get(&path).await.status, 404, "{who:?}");
    }
    let chapter = format!("/en{}/chapters/untoc-5", scene.review);
    let page = scene.browser(Who::FocalPoint).await.get(&chapter).await.text();
    assert!(!page.contains(file), "the State's list of files does not name it");
}

#[tokio::test]
async fn a_message_waits_while_files_are_attached() {
    let scene = Scene::at(DeskReview).await;
    let mut ministry = scene.browser(Who::Ministry).await;
    let path = format!("/en{}", scene.thread());
    let attach = format!("{path}/files");
    let typed = [("body", "Here is the law & more."), ("body_language", "fr")];
    let reply = message(&mut ministry, &attach, &typed, Some(b"Article 1.")).await;
    assert_eq!(reply.status, 200, "{}", reply.text());
    let page = reply.text();
    assert!(page.contains("Here is the law &#38; more."), "what was typed stays");
    assert!(page.contains("law.txt") && page.contains("<option value=\"fr\" selected"));
    let (_, file) = page.split_once("name=\"files\" value=\"").expect("the file can be unticked");
    let file = file.split('"').next().expect("an identifier").to_owned();
    let mut expert = scene.browser(Who::Expert).await;
    let early = format!("{}/files/{file}", scene.review);
    assert_eq!(expert.get(&early).await.status, 404, "not sent yet");

    let reply = message(&mut ministry, &path, &[("body", " "), ("files", &file)], None).await;
    assert_eq!(reply.status, 422);
    assert!(
        reply.text().contains(&format!("value=\"{file}\" checked")),
        "the file is still attached"
    );
    let fields = [("body", "Not this one."), ("files", "")];
    assert_eq!(message(&mut ministry, &path, &fields, None).await.status, 303);
    assert_eq!(expert.get(&early).await.status, 404, "the mark was taken away");
    let fields = [("body", "This one."), ("files", file.as_str())];
    assert_eq!(message(&mut ministry, &path, &fields, None).await.status, 303);
    assert_eq!(expert.get(&early).await.status, 200);

    let none = message(&mut ministry, &attach, &typed, None).await;
    assert_eq!(none.status, 422);
    assert!(none.text().contains("Choose a file first") && none.text().contains("Here is the law"));
    let program = message(&mut ministry, &path, &typed, Some(b"\x7fELF\x02\x01\x01\0\0\0\0")).await;
    assert_eq!(program.status, 422);
    assert!(
        program.text().contains("Choose a PDF, Word") && program.text().contains("Here is the law")
    );
    let stolen = [("body", "Mine?"), ("files", file.as_str())];
    let reply = message(&mut expert, &path, &stolen, None).await;
    assert_eq!(reply.status, 422);
    assert!(reply.text().contains("Mine?"));
}

#[tokio::test]
async fn what_an_expert_keeps_ready_stays_closed_after_it_left() {
    let scene = Scene::at(DeskReview).await;
    let mut expert = scene.browser(Who::Expert).await;
    let attach = format!("/en{}/files", scene.thread());
    let reply = message(&mut expert, &attach, &[("body", "")], Some(b"A note.")).await;
    let page = reply.text();
    let (_, file) = page.split_once("name=\"files\" value=\"").expect("the file is attached");
    let file = format!("{}/files/{}", scene.review, file.split('"').next().expect("a value"));
    assert_eq!(expert.get(&file).await.status, 200);
    let chapter = format!("/en{}/chapters/untoc-5", scene.review);
    let people = format!("/en{}/people", scene.review);
    let mut staff = scene.browser(Who::Staff).await;
    let removals = staff.get(&people).await.text();
    let removals = removals.split("href=\"").skip(1).filter_map(|rest| rest.split('"').next());
    let removals: Vec<_> = removals.filter(|link| link.ends_with("/remove")).collect();
    for gone in [false, true] {
        if gone {
            for link in &removals {
                assert!(matches!(staff.post(link, &[]).await.status.as_u16(), 303 | 403));
            }
            assert_eq!(expert.get(&file).await.status, 404, "it is no longer in the review");
        }
        let mut state = scene.browser(Who::FocalPoint).await;
        assert_eq!(state.get(&file).await.status, 404, "gone: {gone}");
        assert!(!state.get(&chapter).await.text().contains("law.txt"), "gone: {gone}");
    }
}

#[tokio::test]
async fn who_only_reads_does_not_write() {
    let scene = Scene::at(DeskReview).await;
    let mut observer = scene.browser(Who::Observer).await;
    let path = format!("/en{}", scene.desk(""));
    let page = observer.get(&path).await.text();
    assert!(page.contains("The draft law lies before parliament.") && !page.contains("<textarea"));
    let body = [("body", "A word")];
    assert_eq!(observer.post(&scene.thread(), &body).await.status, 403);
    assert_eq!(observer.post(&scene.desk("/findings"), &CHALLENGE).await.status, 403);
    assert_eq!(message(&mut observer, &scene.thread(), &body, Some(b"Text")).await.status, 403);
    assert_eq!(scene.browser(Who::Ministry).await.get(&path).await.status, 404);
    assert_eq!(scene.browser(Who::FocalPoint).await.get(&path).await.status, 404, "not sent yet");

    let over = format!("/reviews/{}", scene.cast.review(Final));
    let mut expert = scene.browser(Who::Expert).await;
    let page = expert.get(&format!("/en{over}/desk-review/untoc-5")).await;
    assert!(page.status == 200 && !page.text().contains("<textarea"), "the review is over");
    let late = expert.post(&format!("{over}/desk-review/untoc-5/findings"), &CHALLENGE).await;
    assert_eq!(late.status, 409);
    let with_state = format!("/en/reviews/{}/desk-review/untoc-5", scene.cast.review(Agreement));
    let page = scene.browser(Who::FocalPoint).await.get(&with_state).await;
    assert!(page.status == 200 && !page.text().contains("new-finding"));
}

#[tokio::test]
async fn the_dialogue_is_recorded_once() {
    let scene = Scene::at(DeskReview).await;
    let mut staff = scene.browser(Who::Staff).await;
    let path = format!("/en{}/dialogue", scene.review);
    let visit = |day| {
        vec![
            ("revision", "0"),
            ("means", "email"),
            ("means", "meeting"),
            ("visit", "country-visit"),
            ("visit_from.day", "9"),
            ("visit_from.month", "3"),
            ("visit_from.year", "2026"),
            ("visit_to.day", day),
            ("visit_to.month", "3"),
            ("visit_to.year", "2026"),
        ]
    };
    assert!(staff.get(&path).await.text().contains("Nothing has been recorded yet."));
    for (day, said) in [
        ("8", "a last day that is not before"),
        ("33", "Enter a real date"),
        ("", "Enter a real date"),
    ] {
        let reply = staff.post(&path, &visit(day)).await;
        assert_eq!(reply.status, 422, "{day}");
        assert!(reply.text().contains(said) && reply.text().contains("value=\"2026\""), "{day}");
    }
    let unknown = [("revision", "0"), ("means", "telepathy"), ("visit", "none")];
    assert_eq!(staff.post(&path, &unknown).await.status, 422);
    assert_eq!(staff.post(&path, &visit("11")).await.status, 303);
    assert_eq!(staff.post(&path, &visit("11")).await.status, 303, "a double click");
    let page = staff.get(&path).await.text();
    assert!(page.contains("A country visit, from 9 March 2026 to 11 March 2026"));
    assert!(page.contains("email exchanges and meetings"));
    let stale = scene.browser(Who::Expert).await.post(&path, &visit("12")).await;
    assert_eq!(stale.status, 409);
    assert!(stale.text().contains("11 March 2026") && stale.text().contains("value=\"12\""));
    let page = scene.browser(Who::Observer).await.get(&path).await.text();
    assert!(page.contains("11 March 2026") && !page.contains("name=\"revision\""));
}

/// Sends the form of a message as a browser does, with a text file or with none chosen.
async fn message(
    browser: &mut Browser,
    path: &str,
    fields: &[(&str, &str)],
    file: Option<&[u8]>,
) -> Reply {
    let part = |(name, value): &(&str, &str)| {
        format!("--b\r\nContent-Disposition: form-data; name=\"{name}\"\r\n\r\n{value}\r\n")
    };
    let mut body = fields.iter().map(part).collect::<String>().into_bytes();
    let name = if file.is_some() { "law.txt" } else { "" };
    let head = "--b\r\nContent-Disposition: form-data; name=\"file\"; filename";
    body.extend(format!("{head}=\"{name}\"\r\n\r\n").bytes());
    body.extend(file.unwrap_or_default());
    body.extend(b"\r\n--b--\r\n");
    browser.send("POST", path, Some("multipart/form-data; boundary=b"), body).await
}
