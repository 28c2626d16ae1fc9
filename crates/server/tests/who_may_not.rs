//! Every route asked as everyone: what is not for a person does not exist for it (M38).

use axum::http::Method;
use omnibus_domain::review::StageName::{self, Agreement, DeskReview, Final, SelfAssessment};
use omnibus_server::routes::{Act, Audience, Route, routes};
use omnibus_testkit::{Browser, Cast, Reply, TestApp, Who};

/// How a request must end.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Must {
    /// Not found: as if there were nothing.
    Hide,
    /// Refused, for people who may know that it is there.
    Refuse,
    /// The handler decides: not found would be wrong.
    Answer,
}

/// Whether the article in the path was given to the ministry.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Article {
    Given,
    Foreign,
}

/// What the rules say about an act (`omnibus_domain::policy`), written down a second time.
fn must(act: Act, who: Who, stage: StageName, article: Article) -> Must {
    use Must::{Answer, Hide, Refuse};
    use Who::*;
    let sent = stage != SelfAssessment;
    let with_state = matches!(stage, Agreement | Final);
    match (act, who) {
        // Who is not in the review meets nothing, at any stage.
        (_, Outsider | OtherFocalPoint | OtherExpert | Officer) => Hide,
        (Act::Overview, _) => Answer,
        (Act::Journal, Ministry | Clerk) => Hide,
        (Act::Journal, _) => Answer,
        (Act::Invite, FocalPoint | Staff) => Answer,
        (Act::Invite, _) => Refuse,
        (Act::Clock, Staff) => Answer,
        (Act::Clock, _) => Refuse,
        // M27: inside the State until it is sent, and its drafts for ever.
        (
            Act::OwnDraft | Act::Chapter | Act::WholeChapter | Act::FocalPoint,
            Expert | SecondExpert | Staff | Observer,
        ) => Hide,
        (Act::FocalPoint, Ministry | Clerk) => Refuse,
        (Act::WholeChapter, Clerk) => Hide,
        (Act::Chapter | Act::WholeChapter, Ministry | Clerk) if article == Article::Foreign => Hide,
        (Act::OwnDraft | Act::Chapter | Act::WholeChapter | Act::FocalPoint, _) => Answer,
        // After it was sent.
        (Act::Response | Act::Thread | Act::Threads, _) if !sent => Hide,
        (Act::Thread | Act::Threads, Clerk) => Hide,
        (Act::Threads, _) => Answer,
        (Act::Response, Ministry | Clerk) => Hide,
        (Act::Thread, Ministry) if article == Article::Foreign => Hide,
        (Act::Response | Act::Thread, _) => Answer,
        // M32: the experts' work; the State sees it with the draft report.
        (Act::Report | Act::Experts | Act::Draft | Act::Agree | Act::Publish, _) if !sent => Hide,
        (Act::Report | Act::Experts | Act::Draft | Act::Agree | Act::Publish, Ministry | Clerk) => {
            Hide
        }
        (Act::Report | Act::Experts | Act::Draft | Act::Agree | Act::Publish, FocalPoint)
            if !with_state =>
        {
            Hide
        }
        (Act::Report, _) => Answer,
        (Act::Experts, Expert | SecondExpert) => Answer,
        (Act::Draft, Expert | SecondExpert | Staff) => Answer,
        (Act::Agree, Expert | SecondExpert | FocalPoint) => Answer,
        (Act::Publish, FocalPoint) => Answer,
        (Act::Experts | Act::Draft | Act::Agree | Act::Publish, _) => Refuse,
    }
}

/// A value for every part of a path.
fn value(part: &str, cast: &Cast, stage: StageName, article: Article) -> String {
    let number = if article == Article::Given { 5 } else { 6 };
    match part {
        "id" => cast.review(stage).to_string(),
        "cycle" => cast.cycle().to_string(),
        "chapter" | "article" => format!("untoc-{number}"),
        "question" => cast.question(number).to_string(),
        "section" => cast.section().to_string(),
        "n" | "number" => "1".to_owned(),
        "document" => "report.html".to_owned(),
        "step" => "introductory_conference".to_owned(),
        "kind" => "report".to_owned(),
        "format" => "html".to_owned(),
        // Nothing has this identifier: whoever may not ask must not learn even that.
        "member" | "file" | "law" | "finding" | "admission" | "invitation" | "message" | "user"
        | "remark" => "nothing".to_owned(),
        other => panic!("say in tests/who_may_not.rs what stands for {{{other}}} in a path"),
    }
}

fn fill(path: &str, value: impl Fn(&str) -> String) -> String {
    let mut filled = String::new();
    let mut rest = path;
    while let Some((before, after)) = rest.split_once('{') {
        let (part, after) = after.split_once('}').expect("a closing brace");
        filled += before;
        filled += &value(part.trim_start_matches('*'));
        rest = after;
    }
    filled + rest
}

/// A body that every route of the API can read: what is unknown to it is passed over.
fn body() -> serde_json::Value {
    serde_json::json!({
        "revision": 0, "expected": 0, "content": {"status": "yes"}, "article": "untoc/5",
        "kind": "observation", "text": "text", "reasons": "reasons", "language": "en",
    })
}

async fn ask(browser: &mut Browser, route: &Route, path: &str) -> Reply {
    match (&route.method, route.takes_files()) {
        (&Method::POST, true) => browser.post_file(path, "file", "a.txt", b"text").await,
        (&Method::POST, false) if path.starts_with("/api/") => {
            browser.json("POST", path, &body()).await
        }
        (&Method::POST, false) => browser.post(path, &[]).await,
        (method, _) if *method == Method::GET => browser.get(path).await,
        (method, _) => browser.json(method.as_str(), path, &body()).await,
    }
}

fn check(reply: &Reply, must: Must, asked: &str) {
    let status = reply.status.as_u16();
    let right = match must {
        Must::Hide => status == 404,
        Must::Refuse => matches!(status, 403 | 404 | 409),
        Must::Answer => status != 404 && status != 401 && status < 500,
    };
    assert!(right, "{asked}: answered {status}, but must {must:?}\n{}", reply.text());
}

#[tokio::test]
async fn nobody_reaches_what_is_not_theirs() {
    let (app, cast) = Cast::enter(TestApp::new().await).await;
    for who in Who::ALL {
        let mut browser = app.browser_of(cast.user(who)).await;
        for route in routes() {
            let Audience::Review(act) = route.audience else { continue };
            for stage in StageName::ALL {
                for article in [Article::Given, Article::Foreign] {
                    let must = must(act, who, stage, article);
                    if must == Must::Answer {
                        continue;
                    }
                    let path = fill(route.path, |part| value(part, &cast, stage, article));
                    let reply = ask(&mut browser, &route, &path).await;
                    let asked = format!("{who:?}, {stage}: {} {path}", route.method);
                    check(&reply, must, &asked);
                }
            }
        }
    }
}

/// A route that hid everything from everyone would pass the test above.
#[tokio::test]
async fn everything_is_there_for_someone() {
    let (app, cast) = Cast::enter(TestApp::new().await).await;
    for route in routes() {
        let Audience::Review(act) = route.audience else { continue };
        if route.names_a_thing() {
            continue;
        }
        // At the end nothing can be changed any more, and everything is there to be read.
        let stage = if matches!(act, Act::Invite | Act::Clock) { Agreement } else { Final };
        let there = |who: &Who| must(act, *who, stage, Article::Given) == Must::Answer;
        let who = Who::ALL.into_iter().find(there).expect("an act is for someone");
        let mut browser = app.browser_of(cast.user(who)).await;
        let path = fill(route.path, |part| value(part, &cast, stage, Article::Given));
        let reply = ask(&mut browser, &route, &path).await;
        check(&reply, Must::Answer, &format!("{who:?}: {} {path}", route.method));
    }
}

#[tokio::test]
async fn the_secretariats_desk_does_not_exist_for_others() {
    let (app, cast) = Cast::enter(TestApp::new().await).await;
    ask_the_secretariat(&app, &cast).await;
    for who in Who::ALL {
        let mut browser = app.browser_of(cast.user(who)).await;
        for route in routes().iter().filter(|route| route.audience == Audience::Secretariat) {
            let path = fill(route.path, |part| value(part, &cast, DeskReview, Article::Given));
            let officer = matches!(who, Who::Officer | Who::Staff);
            if officer && route.method != Method::GET {
                continue;
            }
            let must = if officer { Must::Answer } else { Must::Hide };
            let reply = ask(&mut browser, route, &path).await;
            check(&reply, must, &format!("{who:?}: {} {path}", route.method));
        }
    }
}

/// Without the leave of a State nobody reads a draft, whoever it is; `http/admissions.rs` asks with it.
#[tokio::test]
async fn nobody_reads_a_draft_without_leave() {
    let (app, cast) = Cast::enter(TestApp::new().await).await;
    let mut asked = 0;
    for who in Who::ALL {
        let mut browser = app.browser_of(cast.user(who)).await;
        for route in routes().iter().filter(|route| route.audience == Audience::Admitted) {
            assert_eq!(route.method, Method::GET, "it is read only");
            let path = fill(route.path, |part| value(part, &cast, SelfAssessment, Article::Given));
            let reply = ask(&mut browser, route, &path).await;
            check(&reply, Must::Hide, &format!("{who:?}: {path}"));
            asked += 1;
        }
    }
    assert!(asked > 20, "the routes were asked");
}

/// The first enquiry of the installation.
async fn ask_the_secretariat(app: &TestApp, cast: &Cast) {
    let mut browser = app.browser_of(cast.user(Who::FocalPoint)).await;
    let (review, question) = (cast.review(SelfAssessment), cast.question(5));
    let thread = format!("/reviews/{review}/answers/{question}/enquiry");
    assert_eq!(browser.post(&thread, &[("body", "What is meant?")]).await.status, 303);
}

#[tokio::test]
async fn who_is_not_signed_in_is_asked_to_whatever_there_is() {
    let (app, cast) = Cast::enter(TestApp::new().await).await;
    let mut browser = app.browser();
    for route in routes().iter().filter(|route| route.audience != Audience::Everyone) {
        let there = fill(route.path, |part| value(part, &cast, Final, Article::Given));
        let nowhere = fill(route.path, |_| "nowhere".to_owned());
        let mut seen = Vec::new();
        for path in [&there, &nowhere] {
            let reply = ask(&mut browser, route, path).await;
            let asked = format!("{} {path}", route.method);
            if route.method == Method::GET && !path.starts_with("/api/") {
                assert_eq!(reply.status, 303, "{asked}");
                assert!(reply.location().starts_with("/sign-in?next="), "{asked}");
                seen.push((reply.status, String::new()));
            } else {
                assert_eq!(reply.status, 401, "{asked}");
                seen.push((reply.status, reply.text().replace(path, "")));
            }
        }
        assert_eq!(seen[0], seen[1], "what exists must not be told from what does not: {there}");
    }
}
