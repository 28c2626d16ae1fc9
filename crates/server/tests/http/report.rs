//! The report: written, sent, commented, agreed, frozen, printed, published; and the way back where there is one.

use omnibus_domain::review::StageName::{Agreement, DeskReview, Final};
use omnibus_testkit::{Browser, Who};

use crate::scene::Scene;

impl Scene {
    fn section(&self, rest: &str) -> String {
        format!("{}/report/untoc-5-observations{rest}", self.review)
    }
}

/// Every section with its revision, as the form of several agreements sends them.
async fn open_sections(browser: &mut Browser, review: &str) -> Vec<String> {
    let page = browser.get(&format!("{review}/report/agreement")).await;
    assert_eq!(page.status, 200);
    let page = page.text();
    let boxes = page.split("type=\"checkbox\"").skip(1);
    boxes
        .filter_map(|rest| rest.split_once("value=\"")?.1.split('"').next())
        .map(str::to_owned)
        .collect()
}

async fn agree_all(browser: &mut Browser, review: &str) -> String {
    let open = open_sections(browser, review).await;
    let fields: Vec<_> = open.iter().map(|value| ("sections", value.as_str())).collect();
    let reply = browser.post(&format!("{review}/report/agreement"), &fields).await;
    assert_eq!(reply.status, 303, "{}", reply.text());
    reply.location().to_owned()
}

#[tokio::test]
async fn a_section_is_written_with_its_history() {
    let scene = Scene::at(DeskReview).await;
    let mut expert = scene.browser(Who::Expert).await;
    let path = scene.section("");
    let page = expert.get(&path).await.text();
    for shown in
        ["Observations on the implementation", "Nobody has edited this section yet", "Next section"]
    {
        assert!(page.contains(shown), "{shown}");
    }
    let first = [("revision", "0"), ("text", "The law of 2003 covers it.\n\nIt is applied.")];
    for _ in 0..2 {
        assert_eq!(expert.post(&path, &first).await.status, 303, "a double click");
    }
    let second = [("revision", "1"), ("text", "The law of 2004 covers it.\n\nIt is applied.")];
    assert_eq!(expert.post(&path, &second).await.status, 303);
    let page = expert.get(&path).await.text();
    assert!(page.contains("Version 2,") && !page.contains("Version 3,"));
    assert!(page.contains("</span>2003</del>") && page.contains("</span>2004</ins>"));
    assert!(page.contains("<p>It is applied.</p>"), "paragraphs are numbered as in the document");
    let whole = expert.get(&format!("{}/report", scene.review)).await.text();
    assert!(whole.contains("The law of 2004 covers it."));
    assert!(
        whole.contains("o-paragraphs__number") && whole.contains("id=\"untoc-5-observations\"")
    );
}

#[tokio::test]
async fn two_who_write_a_section_see_both_versions() {
    let scene = Scene::at(DeskReview).await;
    let path = scene.section("");
    let mut expert = scene.browser(Who::Expert).await;
    assert_eq!(expert.post(&path, &[("revision", "0"), ("text", "Theirs.")]).await.status, 303);
    let mut second = scene.browser(Who::SecondExpert).await;
    let reply = second.post(&path, &[("revision", "0"), ("text", "Mine.")]).await;
    assert_eq!(reply.status, 409);
    let page = reply.text();
    for shown in
        ["Theirs.", "Mine.", "Someone else changed this section", "name=\"revision\" value=\"1\""]
    {
        assert!(page.contains(shown), "{shown}");
    }
    assert!(expert.get(&path).await.text().contains("Theirs."), "nothing was overwritten");
    assert_eq!(second.post(&path, &[("revision", "1"), ("text", "Both.")]).await.status, 303);

    let long = "x".repeat(200_001);
    let reply = second.post(&path, &[("revision", "2"), ("text", &long)]).await;
    assert_eq!(reply.status, 422);
    assert!(reply.text().contains(&long), "nothing typed is lost");
}

#[tokio::test]
async fn what_the_review_says_is_added_to_what_is_typed() {
    let scene = Scene::at(DeskReview).await;
    let mut expert = scene.browser(Who::Expert).await;
    let path = format!("{}/report/untoc-5-information", scene.review);
    let taken =
        expert.post(&path, &[("revision", "0"), ("text", "Mine."), ("take", "review")]).await;
    assert_eq!(taken.status, 200);
    let page = taken.text();
    let (_, area) = page.split_once("<textarea").expect("a form");
    let (area, _) = area.split_once("</textarea>").expect("a form");
    assert!(area.contains("Mine.\n\n") && area.contains("The draft law lies before parliament."));
    assert!(expert.get(&path).await.text().contains("Nobody has edited"), "nothing was saved");
    let mut observer = scene.browser(Who::Observer).await;
    assert_eq!(observer.post(&path, &[("take", "review")]).await.status, 403);
    assert_eq!(observer.post(&path, &[("text", "x")]).await.status, 403);
}

#[tokio::test]
async fn the_draft_goes_to_the_state_which_comments_and_agrees() {
    let scene = Scene::at(DeskReview).await;
    let report = format!("{}/report", scene.review);
    let mut focal_point = scene.browser(Who::FocalPoint).await;
    assert_eq!(focal_point.get(&report).await.status, 404, "the State does not see it yet");
    let mut expert = scene.browser(Who::Expert).await;
    let question = expert.get(&format!("{report}/circulation")).await.text();
    assert!(question.contains("Sections without a text"));
    assert_eq!(expert.post(&format!("{report}/circulation"), &[]).await.status, 303);
    assert_eq!(expert.post(&format!("{report}/circulation"), &[]).await.status, 409, "once");

    let page = focal_point.get(&report).await.text();
    assert!(page.contains("The draft was sent") && page.contains("Has not agreed yet"));
    let path = scene.section("");
    let empty = focal_point.post(&format!("{path}/comments"), &[("comment", " ")]).await;
    assert_eq!(empty.status, 422);
    assert!(empty.text().contains("<a href=\"#comment\">Write your comment</a>"));
    let comment = [("revision", "1"), ("comment", "Ajoutez la loi de 2011."), ("language", "fr")];
    for _ in 0..2 {
        assert_eq!(focal_point.post(&format!("{path}/comments"), &comment).await.status, 303);
    }
    let page = expert.get(&path).await.text();
    assert_eq!(page.matches("Ajoutez la loi de 2011.").count(), 1);
    assert!(page.contains("Original: French"), "the language of the comment is named");

    let agreed = focal_point.post(&format!("{path}/agree"), &[("revision", "1")]).await;
    assert_eq!(agreed.status, 303);
    assert!(focal_point.get(&path).await.text().contains("Take the agreement back"));
    let written = [("revision", "1"), ("text", "The law of 2011 covers it.")];
    assert_eq!(expert.post(&path, &written).await.status, 303);
    let page = focal_point.get(&path).await.text();
    assert!(page.contains("On version 1") && page.contains("Agree this section"), "asked anew");
    let stale = focal_point.post(&format!("{path}/agree"), &[("revision", "1")]).await;
    assert_eq!(stale.status, 409);
    assert!(stale.text().contains("changed after you had read it"));
    assert_eq!(focal_point.post(&format!("{path}/agree"), &[("revision", "2")]).await.status, 303);
    for _ in 0..2 {
        assert_eq!(focal_point.post(&format!("{path}/disagree"), &[]).await.status, 303);
    }
    assert!(focal_point.get(&path).await.text().contains("Agree this section"));
    assert_eq!(
        scene.browser(Who::Staff).await.post(&format!("{path}/agree"), &[]).await.status,
        403
    );
}

#[tokio::test]
async fn when_all_three_have_agreed_the_report_is_frozen() {
    let scene = Scene::at(Agreement).await;
    let report = format!("{}/report", scene.review);
    let mut focal_point = scene.browser(Who::FocalPoint).await;
    let nothing = focal_point.post(&format!("{report}/agreement"), &[]).await;
    assert_eq!(nothing.status, 422);
    assert!(nothing.text().contains("Choose at least one section"));
    let garbled = focal_point.post(&format!("{report}/agreement"), &[("sections", "x")]).await;
    assert_eq!(garbled.status, 400);
    let stale = [("sections", "untoc-5-observations:7")];
    assert_eq!(focal_point.post(&format!("{report}/agreement"), &stale).await.status, 409);

    let mut expert = scene.browser(Who::Expert).await;
    let mut second = scene.browser(Who::SecondExpert).await;
    assert!(agree_all(&mut focal_point, &scene.review).await.ends_with("sections-agreed"));
    assert!(open_sections(&mut focal_point, &scene.review).await.is_empty());
    assert!(agree_all(&mut expert, &scene.review).await.ends_with("sections-agreed"));
    let last = second.get(&format!("{report}/agreement")).await.text();
    assert!(last.contains("the report becomes final"));
    assert!(agree_all(&mut second, &scene.review).await.ends_with("report-final"));

    let page = expert.get(&report).await.text();
    assert!(
        page.contains("This report is final.") && !page.contains("<button class=\"govuk-button")
    );
    let section = expert.get(&scene.section("")).await.text();
    assert!(section.contains("cannot be changed any more") && !section.contains("<textarea"));
    for (path, fields) in [
        (scene.section(""), vec![("revision", "1"), ("text", "New")]),
        (scene.section("/comments"), vec![("comment", "New")]),
        (scene.section("/agree"), vec![("revision", "1")]),
        (scene.section("/disagree"), vec![]),
        (format!("{}/dialogue", scene.review), vec![("visit", "none")]),
    ] {
        assert_eq!(expert.post(&path, &fields).await.status, 409, "{path}");
    }
}

#[tokio::test]
async fn documents_come_in_every_format() {
    let scene = Scene::at(Final).await;
    let mut observer = scene.browser(Who::Observer).await;
    let documents = format!("{}/documents", scene.review);
    let list = observer.get(&documents).await.text();
    assert_eq!(list.matches("/documents/").count(), 2 * 3 * 6);
    for (name, kind, start) in [
        ("report.docx", "application/vnd.openxmlformats", &b"PK"[..]),
        ("summary.docx", "application/vnd.openxmlformats", b"PK"),
        ("summary.pdf", "application/pdf", b"%PDF"),
    ] {
        let reply = observer.get(&format!("{documents}/{name}?language=ar")).await;
        assert_eq!(reply.status, 200, "{name}");
        assert!(
            reply.headers["content-type"].to_str().is_ok_and(|is| is.starts_with(kind)),
            "{name}"
        );
        assert!(reply.bytes.starts_with(start), "{name}");
        let disposition = reply.headers["content-disposition"].to_str().expect("ASCII");
        let (stem, ending) = name.split_once('.').expect("a name");
        let begins = format!("attachment; filename=\"XWE-{stem}-ar-");
        assert!(disposition.starts_with(&begins), "{disposition}");
        assert!(disposition.ends_with(&format!(".{ending}\"")), "{disposition}");
    }
    let page = observer.get(&format!("{documents}/report.html?language=fr")).await.text();
    assert!(page.contains("<article class=\"o-document\" lang=\"fr\""));
    for bad in ["report.doc", "report", "other.pdf", "report.pdf?language=de", "report.pdf.docx"] {
        assert_eq!(observer.get(&format!("{documents}/{bad}")).await.status, 404, "{bad}");
    }
    let mut ministry = scene.browser(Who::Ministry).await;
    assert_eq!(ministry.get(&format!("{documents}/report.html")).await.status, 404);
    assert_eq!(ministry.get(&documents).await.status, 404);
}

#[tokio::test]
async fn the_state_publishes_what_it_chooses() {
    let scene = Scene::at(Final).await;
    let path = format!("{}/publication", scene.review);
    let public = format!("/en/reports/{}", scene.cast.review(Final));
    let mut focal_point = scene.browser(Who::FocalPoint).await;
    let mut anyone = scene.app.browser();
    assert!(focal_point.get(&path).await.text().contains("Nothing has been published."));
    for (fields, said) in [
        (vec![], "Choose whether you publish"),
        (vec![("extent", "part")], "Choose at least one section"),
    ] {
        for address in [path.clone(), format!("{path}/preview")] {
            let reply = focal_point.post(&address, &fields).await;
            assert_eq!(reply.status, 422, "{address}");
            assert!(reply.text().contains(said), "{address}");
        }
    }
    let part = [("extent", "part"), ("sections", "introduction")];
    let preview = focal_point.post(&format!("{path}/preview"), &part).await.text();
    assert!(preview.contains("id=\"introduction\"") && !preview.contains("id=\"process\""));
    assert!(
        preview.contains("name=\"sections\" value=\"introduction\""),
        "it can be published at once"
    );
    assert_eq!(anyone.get(&public).await.status, 404, "a preview publishes nothing");
    assert_eq!(focal_point.post(&path, &part).await.status, 303);
    let page = anyone.get(&public).await.text();
    assert!(page.contains("id=\"introduction\"") && !page.contains("id=\"process\""));
    let page = focal_point.get(&path).await.text();
    assert!(
        page.contains("Parts of the report") && page.contains("value=\"introduction\" checked")
    );
    assert_eq!(focal_point.post(&path, &[("extent", "whole")]).await.status, 303);
    assert!(anyone.get(&public).await.text().contains("id=\"process\""));
    assert_eq!(focal_point.post(&format!("{path}/withdraw"), &[]).await.status, 303);
    assert_eq!(anyone.get(&public).await.status, 404);

    let mut expert = scene.browser(Who::Expert).await;
    assert_eq!(expert.get(&path).await.status, 403);
    assert_eq!(expert.post(&path, &[("extent", "whole")]).await.status, 403);
    let early = format!("/reviews/{}/publication", scene.cast.review(Agreement));
    assert_eq!(focal_point.get(&early).await.status, 409, "only a final report is published");
}
