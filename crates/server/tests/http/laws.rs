//! The library of laws: kept by those who answer, cited in an answer, removed.

use omnibus_domain::review::StageName::{Final, SelfAssessment};
use omnibus_testkit::{Browser, Reply, Who};

use crate::scene::Scene;

const QUESTION: &str = "untoc-5-1-a-i";

const ACT: [(&str, &str); 5] = [
    ("title", "Lei do Crime Organizado"),
    ("number", "12/2019"),
    ("date", "2019-03"),
    ("language", "other"),
    ("other_language", "pt"),
];

/// Sends the form of a law with a file.
async fn send(browser: &mut Browser, path: &str, fields: &[(&str, &str)], file: &[u8]) -> Reply {
    let part = |(field, value): &(&str, &str)| {
        format!("--b\r\nContent-Disposition: form-data; name=\"{field}\"\r\n\r\n{value}\r\n")
    };
    let head =
        "--b\r\nContent-Disposition: form-data; name=\"upload\"; filename=\"act.txt\"\r\n\r\n";
    let mut body: Vec<u8> = fields.iter().map(part).collect::<String>().into_bytes();
    body.extend(head.bytes());
    body.extend(file);
    body.extend(b"\r\n--b--\r\n");
    browser.send("POST", path, Some("multipart/form-data; boundary=b"), body).await
}

/// The values of the fields with this name on a page, in order.
fn values<'a>(page: &'a str, name: &str) -> Vec<&'a str> {
    let field = format!("name=\"{name}\" value=\"");
    page.split(field.as_str()).skip(1).filter_map(|rest| rest.split('"').next()).collect()
}

impl Scene {
    /// The page of the one law of the library.
    async fn law(&self, browser: &mut Browser) -> String {
        let library = format!("{}/laws", self.review);
        let page = browser.get(&format!("/en{library}")).await.text();
        let link = format!("href=\"{library}/");
        let links = page.split(link.as_str()).skip(1).filter_map(|rest| rest.split('"').next());
        let law = links.into_iter().find(|law| *law != "new").expect("a law in the library");
        format!("{library}/{law}")
    }
}

#[tokio::test]
async fn a_law_is_added_with_its_file_and_nothing_typed_is_lost() {
    let scene = Scene::at(SelfAssessment).await;
    let mut ministry = scene.browser(Who::Ministry).await;
    let new = format!("{}/laws/new", scene.review);
    let mut wrong = ACT.to_vec();
    wrong[2] = ("date", "March");
    let reply = send(&mut ministry, &format!("/en{new}"), &wrong, b"Article 1").await;
    assert_eq!(reply.status, 422);
    let page = reply.text();
    for shown in ["value=\"Lei do Crime Organizado\"", "value=\"March\"", "value=\"pt\"", "act.txt"]
    {
        assert!(page.contains(shown), "{shown}");
    }
    // The file need not be sent again.
    let file = values(&page, "file")[0].to_owned();
    let mut right = ACT.to_vec();
    right.push(("file", &file));
    let reply = ministry.post(&new, &right).await;
    assert_eq!(reply.location(), format!("{}/laws?done=law-added", scene.review));
    let library = ministry.get(&format!("/en{}", reply.location())).await.text();
    for shown in
        ["You can now cite it", "Lei do Crime Organizado (12/2019)", "lang=\"pt\"", "Not cited yet"]
    {
        assert!(library.contains(shown), "{shown}");
    }
    let law = scene.law(&mut ministry).await;
    let reply = ministry.get(&format!("{law}/file")).await;
    assert_eq!((reply.status.as_u16(), reply.text().as_str()), (200, "Article 1"));
    assert!(reply.header("content-disposition").starts_with("attachment"));
    // A file that is taken away leaves the law as it is.
    let mut without = ACT.to_vec();
    without.extend([("revision", "1"), ("file", &file), ("drop_file", "yes")]);
    assert_eq!(ministry.post(&law, &without).await.location(), format!("{law}?done=law-changed"));
    assert_eq!(ministry.get(&format!("{law}/file")).await.status, 404);
    // Another language that is not named is asked for.
    let mut unnamed = ACT.to_vec();
    unnamed[4] = ("other_language", " ");
    let reply = ministry.post(&format!("/en{new}"), &unnamed).await;
    assert_eq!(reply.status, 422);
    assert!(reply.text().contains("href=\"#other_language\""));
}

#[tokio::test]
async fn two_who_change_a_law_see_both_versions() {
    let scene = Scene::at(SelfAssessment).await;
    let (mut ministry, mut focal) =
        (scene.browser(Who::Ministry).await, scene.browser(Who::FocalPoint).await);
    ministry.post(&format!("{}/laws/new", scene.review), &ACT).await;
    let law = scene.law(&mut focal).await;
    let with = |title| [("title", title), ("revision", "1")];
    assert_eq!(ministry.post(&law, &with("Theirs")).await.status, 303);
    let reply = focal.post(&format!("/en{law}"), &with("Mine")).await;
    assert_eq!(reply.status, 409);
    let page = reply.text();
    assert!(page.contains("Someone else changed this law in the meantime"));
    assert!(page.contains("<dd class=\"govuk-summary-list__value\">Theirs</dd>"));
    assert!(page.contains("name=\"title\"") && page.contains("value=\"Mine\""));
    assert_eq!(values(&page, "revision"), ["2"]);
    let again = [("title", "Mine"), ("revision", "2")];
    assert_eq!(focal.post(&law, &again).await.status, 303);
}

#[tokio::test]
async fn a_law_is_cited_in_an_answer_and_the_answer_keeps_it() {
    let scene = Scene::at(SelfAssessment).await;
    let mut focal = scene.browser(Who::FocalPoint).await;
    let question = format!("{}/answers/{QUESTION}", scene.review);
    let page = focal.get(&format!("/en{question}")).await.text();
    assert!(page.contains("The library of your State is still empty."));
    let new = format!("{}/laws/new", scene.review);
    send(&mut focal, &new, &ACT, b"Article 1").await;
    let law = scene.law(&mut focal).await;
    let id = law.rsplit('/').next().unwrap();
    let page = focal.get(&format!("/en{question}")).await.text();
    assert!(page.contains(&format!("<option value=\"{id}\">Lei do Crime Organizado (12/2019)")));
    let revision = values(&page, "revision")[0].to_owned();

    // A button pressed without a law says what is missing and keeps the rest.
    let fields = |cite, article| {
        [
            ("revision", revision.as_str()),
            ("status", "yes"),
            ("cite-law", cite),
            ("cite-article", article),
            ("add", "law"),
        ]
    };
    let reply = focal.post(&format!("/en{question}"), &fields("", "article 3")).await;
    assert_eq!(reply.status, 422);
    let page = reply.text();
    assert!(page.contains("href=\"#cite-law\"") && page.contains("value=\"article 3\""));
    let revision = values(&page, "revision")[0].to_owned();
    let fields = [
        ("revision", revision.as_str()),
        ("status", "yes"),
        ("cite-law", id),
        ("cite-article", "article 3"),
    ];
    // While the form saves itself nothing is cited.
    let silent = focal.clone().with("accept", "application/json").post(&question, &fields).await;
    assert_eq!(silent.status, 200);
    let page = focal.get(&question).await.text();
    assert_eq!(values(&page, "measures-0-law"), Vec::<&str>::new());
    let mut fields = fields.to_vec();
    fields.push(("add", "law"));
    let reply = focal.post(&question, &fields).await;
    assert_eq!(reply.location(), format!("{question}?done=law-cited#measures-0"));
    let page = focal.get(&format!("/en{question}")).await.text();
    assert_eq!(values(&page, "measures-0-law"), [id]);
    for shown in [
        "value=\"Lei do Crime Organizado (12/2019)\"",
        "value=\"article 3\"",
        ">act.txt</label>",
        "From the library:",
    ] {
        assert!(page.contains(shown), "{shown}");
    }

    let shown = focal.get(&format!("/en{law}")).await.text();
    assert!(shown.contains(&format!("href=\"{question}\"")) && shown.contains("Cited: article 3"));
    let asked = focal.get(&format!("/en{law}/remove")).await.text();
    assert!(asked.contains(&format!("href=\"{question}\"")));
    let reply = focal.post(&format!("{law}/remove"), &[]).await;
    assert_eq!(reply.location(), format!("{}/laws?done=law-removed", scene.review));
    assert_eq!(focal.get(&law).await.status, 404);
    let page = focal.get(&format!("/en{question}")).await.text();
    assert!(page.contains("value=\"Lei do Crime Organizado (12/2019)\""), "the answer keeps it");
    assert_eq!(values(&page, "measures-0-law"), Vec::<&str>::new());
}

#[tokio::test]
async fn the_library_of_a_review_that_is_over_is_read_only() {
    let scene = Scene::at(Final).await;
    let mut focal = scene.browser(Who::FocalPoint).await;
    let page = focal.get(&format!("/en{}/laws", scene.review)).await.text();
    assert!(!page.contains("/laws/new"));
    assert_eq!(focal.get(&format!("{}/laws/new", scene.review)).await.status, 409);
    assert_eq!(focal.post(&format!("{}/laws/new", scene.review), &ACT).await.status, 409);
}
