//! Files: uploaded with an answer or to an article, refused with the reason, downloaded safely.

use omnibus_domain::review::StageName::{DeskReview, SelfAssessment};
use omnibus_testkit::{Browser, Cast, Reply, TestApp, Who};

const QUESTION: &str = "untoc-5-1-a-i";

async fn cast() -> (TestApp, Cast) {
    Cast::enter(TestApp::new().await).await
}

/// Sends the form of an answer with a file in the field of its first measure.
async fn send(
    browser: &mut Browser,
    path: &str,
    fields: &[(&str, &str)],
    name: &str,
    file: &[u8],
) -> Reply {
    let part = |(field, value): &(&str, &str)| {
        format!("--b\r\nContent-Disposition: form-data; name=\"{field}\"\r\n\r\n{value}\r\n")
    };
    let head = "--b\r\nContent-Disposition: form-data; name=\"measures-0-upload\"; filename";
    let mut body: Vec<u8> = fields.iter().map(part).collect::<String>().into_bytes();
    body.extend(format!("{head}=\"{name}\"\r\n\r\n").bytes());
    body.extend(file);
    // What follows the file belongs to the form too.
    body.extend(
        b"\r\n--b\r\nContent-Disposition: form-data; name=\"steps\"\r\n\r\nA bill\r\n--b--\r\n",
    );
    browser.send("POST", path, Some("multipart/form-data; boundary=b"), body).await
}

const FIELDS: [(&str, &str); 4] = [
    ("revision", "0"),
    ("status", "partly"),
    ("measures-0-title", "Penal Code"),
    ("then", "measures-0"),
];

/// The first address of a file on a page.
fn link(page: &str) -> Option<&str> {
    let links = page.split("href=\"").skip(1).filter_map(|rest| rest.split('"').next());
    links.into_iter().find(|link| link.contains("/files/"))
}

#[tokio::test]
async fn a_file_comes_with_the_answer_and_is_attached() {
    let (app, cast) = cast().await;
    let mut ministry = app.browser_of(cast.user(Who::Ministry)).await;
    let review = format!("/reviews/{}", cast.review(SelfAssessment));
    let path = format!("{review}/answers/{QUESTION}");
    let reply = send(&mut ministry, &path, &FIELDS, "Código/ley.PDF", b"%PDF-1.7 law").await;
    assert_eq!(
        (reply.status.as_u16(), reply.location()),
        (303, &*format!("{path}?done=answer-saved#measures-0"))
    );
    let page = ministry.get(&path).await.text();
    assert!(page.contains("value=\"Penal Code\"") && page.contains("A bill</textarea>"));
    assert!(page.contains("checked") && page.contains(">ley.pdf</label>"));
    let chapter = ministry.get(&format!("{review}/chapters/untoc-5")).await.text();
    let href = link(&chapter).expect("the chapter lists the file").to_owned();
    let file = ministry.get(&href).await;
    assert_eq!((file.status.as_u16(), &file.bytes[..]), (200, &b"%PDF-1.7 law"[..]));
    assert_eq!(file.header("content-type"), "application/pdf");
    assert_eq!(file.header("x-content-type-options"), "nosniff");
    assert_eq!(file.header("content-security-policy"), "default-src 'none'; sandbox");
    assert_eq!(
        file.header("content-disposition"),
        "attachment; filename=\"ley.pdf\"; filename*=UTF-8''ley.pdf"
    );
    for who in [Who::Expert, Who::Staff, Who::Observer, Who::Officer, Who::OtherFocalPoint] {
        let status = app.browser_of(cast.user(who)).await.get(&href).await.status;
        assert_eq!(status, 404, "{who:?}: a draft's files stay inside the State");
    }
}

#[tokio::test]
async fn a_file_that_is_not_taken_costs_nothing_that_was_typed() {
    let (app, cast) = cast().await;
    let mut ministry = app.browser_of(cast.user(Who::Ministry)).await;
    let path = format!("/en/reviews/{}/answers/{QUESTION}", cast.review(SelfAssessment));
    let large = vec![b'a'; 50_000_001];
    for (revision, file, told) in [
        ("0", &b""[..], "This file is empty."),
        ("1", b"MZ\x90\x00\x03", "Choose a PDF, Word"),
        ("1", b"caf\xe9", "This text file is not in UTF-8."),
        ("1", b"PK\x03\x04 not really", "This file is damaged"),
        ("1", &large, "Choose a file of at most 50 MB"),
    ] {
        let mut fields = FIELDS;
        fields[0].1 = revision;
        let reply = send(&mut ministry, &path, &fields, "a.pdf", file).await;
        assert_eq!(reply.status, 422, "{told}");
        let page = reply.text();
        assert!(page.contains(&format!("href=\"#measures-0-upload\">{told}")), "{told}");
        assert!(page.contains("value=\"Penal Code\"") && page.contains("A bill</textarea>"));
        assert!(page.contains("name=\"revision\" value=\"1\""), "the text was saved");
    }
}

#[tokio::test]
async fn a_file_is_uploaded_to_an_article() {
    let (app, cast) = cast().await;
    let mut focal = app.browser_of(cast.user(Who::FocalPoint)).await;
    let chapter = format!("/en/reviews/{}/chapters/untoc-6", cast.review(SelfAssessment));
    let path = format!("{chapter}/files");
    let reply = focal.post_file(&path, "file", "قانون.txt", "نص القانون".as_bytes()).await;
    assert_eq!(reply.status, 303);
    assert!(focal.get(&chapter).await.text().contains("<bdi>قانون.txt</bdi>"));
    let none = focal.post_file(&path, "file", "", b"").await;
    assert_eq!(none.status, 422);
    assert!(none.text().contains("href=\"#file\">Choose a file first"));
    let wrong = focal.post_file(&path, "file", "a.doc", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1").await;
    assert_eq!(wrong.status, 422);
    let mut ministry = app.browser_of(cast.user(Who::Ministry)).await;
    assert_eq!(ministry.post_file(&path, "file", "a.txt", b"text").await.status, 404);
    let unasked = path.replace("untoc-6", "untoc-1");
    assert_eq!(focal.post_file(&unasked, "file", "a.txt", b"text").await.status, 404);
    let cut =
        b"--b\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a.txt\"\r\n\r\nhal";
    let kind = Some("multipart/form-data; boundary=b");
    assert_eq!(focal.send("POST", &path, kind, cut.to_vec()).await.status, 400, "broken off");
}

#[tokio::test]
async fn the_experts_get_the_files_that_were_sent() {
    let (app, cast) = cast().await;
    let review = format!("/en/reviews/{}", cast.review(DeskReview));
    let mut focal = app.browser_of(cast.user(Who::FocalPoint)).await;
    let path = format!("{review}/answers/{QUESTION}");
    assert_eq!(send(&mut focal, &path, &FIELDS, "law.pdf", b"%PDF-1.7 law").await.status, 303);
    let mut expert = app.browser_of(cast.user(Who::Expert)).await;
    let href = link(&focal.get(&format!("{review}/chapters/untoc-5")).await.text())
        .expect("the chapter lists the file")
        .to_owned();
    assert_eq!(expert.get(&href).await.status, 404, "not sent yet");
    let check = focal.get(&format!("{review}/check")).await.text();
    assert!(check.contains("law.pdf") && check.contains("seems to be damaged or cut short"));
    assert!(check.contains("#measures-0-files\"") && check.contains("1 file that may not open"));
    let only = focal.get(&format!("{review}/check?only=files")).await.text();
    assert!(only.contains("seems to be damaged") && !only.contains(">Not answered"));
    assert!(only.contains("Send version 2</h2>"), "never a barrier");
    let digest = check.split("name=\"digest\" value=\"").nth(1).unwrap().split('"').next().unwrap();
    let fields = [("confirm", "yes"), ("digest", digest)];
    assert_eq!(focal.post(&format!("{review}/check"), &fields).await.status, 303);
    assert_eq!(expert.get(&href).await.status, 200);
    assert!(expert.get(&format!("{review}/responses/2")).await.text().contains("law.pdf"));
}
