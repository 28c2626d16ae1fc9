//! An officer let into a draft: it reads, every page is noted, and after the time there is nothing.

use jiff::{SignedDuration, ToSpan, civil::Date};
use omnibus_domain::review::StageName::{DeskReview, Final, SelfAssessment};
use omnibus_testkit::{Browser, Who};

use crate::scene::Scene;

/// What the ministry of the scene answered to article 5.
const DRAFT: &str = "The draft law lies before parliament.";

impl Scene {
    fn admission(&self) -> String {
        format!("/en{}/admission", self.review)
    }

    fn today(&self) -> Date {
        self.app.app.today()
    }

    /// The form that lets an officer in until a day.
    fn letting_in(&self, who: Who, last: Date) -> Vec<(String, String)> {
        let fields = [
            ("officer", self.cast.user(who).to_string()),
            ("last_day.day", last.day().to_string()),
            ("last_day.month", last.month().to_string()),
            ("last_day.year", last.year().to_string()),
        ];
        fields.into_iter().map(|(name, value)| (name.to_owned(), value)).collect()
    }

    /// The focal point lets the officer in for a week; the address of the draft, from the officer's mail.
    async fn let_in(&self, focal: &mut Browser) -> String {
        let form = self.letting_in(Who::Officer, self.today().saturating_add(7.days()));
        let sent = post(focal, &self.admission(), &form).await;
        assert_eq!(sent.status, 303, "{}", sent.text());
        self.app.send_mails().await;
        self.app.newest_link(&Who::Officer.email()).await
    }
}

async fn post(
    browser: &mut Browser,
    path: &str,
    form: &[(String, String)],
) -> omnibus_testkit::Reply {
    let form: Vec<_> = form.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect();
    browser.post(path, &form).await
}

#[tokio::test]
async fn an_officer_reads_for_a_week_and_every_page_is_noted() {
    let scene = Scene::at(SelfAssessment).await;
    let mut focal = scene.browser(Who::FocalPoint).await;
    let mut officer = scene.browser(Who::Officer).await;
    let draft = scene.let_in(&mut focal).await;
    assert!(draft.starts_with("/en/secretariat/drafts/"), "{draft}");
    let desk = officer.get("/en/secretariat/enquiries").await.text();
    assert!(desk.contains(draft.trim_start_matches("/en")), "the desk leads to it");

    let page = officer.get(&draft).await.text();
    assert!(page.contains("Every page that you open is noted"), "{page}");
    assert!(page.contains("/chapters/untoc-5\""));
    let chapter = format!("{draft}/chapters/untoc-5");
    let page = officer.get(&chapter).await.text();
    assert!(page.contains(DRAFT) && page.contains("Every page that you open is noted"));
    assert!(!page.contains("<form method=\"post\" action=\"/secretariat/drafts"), "read only");
    for nothing in ["chapters/untoc-1", "chapters/nothing", "files/nothing"] {
        assert_eq!(officer.get(&format!("{draft}/{nothing}")).await.status, 404, "{nothing}");
    }

    // Everyone of the State who works on the draft is told on each of its pages, others on none.
    let mut ministry = scene.browser(Who::Ministry).await;
    let list = format!("/en{}/self-assessment", scene.review);
    let question = format!("/en{}/answers/{}", scene.review, scene.cast.question(5));
    let told = "An officer of the secretariat may read this draft";
    for path in [&list, &question] {
        assert!(focal.get(path).await.text().contains(told), "{path}");
        let page = ministry.get(path).await.text();
        assert!(page.contains(told) && !page.contains("/admission\""), "{path}");
    }
    let overview = format!("/en{}", scene.review);
    assert!(!scene.browser(Who::Expert).await.get(&overview).await.text().contains(told));
    let log = focal.get(&scene.admission()).await.text();
    for line in [
        "Read in the draft: Organized Crime Convention, article 5",
        "Opened the draft",
        "Let an officer of the secretariat read the draft",
        "<bdi>Officer</bdi>",
    ] {
        assert!(log.contains(line), "{line}");
    }
    let journal = focal.get(&format!("/en{}/journal", scene.review)).await.text();
    assert!(journal.contains("Read in the draft:"));

    scene.app.steered.pass(SignedDuration::from_hours(24 * 8));
    // Sessions ended meanwhile too.
    let mut officer = scene.browser(Who::Officer).await;
    let mut focal = scene.browser(Who::FocalPoint).await;
    for path in [&draft, &chapter] {
        assert_eq!(officer.get(path).await.status, 404, "the time is over: {path}");
    }
    assert!(!focal.get(&list).await.text().contains(told));
    let log = focal.get(&scene.admission()).await.text();
    assert!(log.contains("Earlier") && log.contains("Let the officer in"));
}

#[tokio::test]
async fn the_focal_point_ends_it_at_once() {
    let scene = Scene::at(DeskReview).await;
    let mut focal = scene.browser(Who::FocalPoint).await;
    let mut officer = scene.browser(Who::Officer).await;
    let draft = scene.let_in(&mut focal).await;
    assert_eq!(officer.get(&draft).await.status, 200, "a correction is a draft too");
    let end = format!("{}/end", scene.admission());
    for _ in 0..2 {
        assert_eq!(focal.post(&end, &[]).await.status, 303, "a double click is no mistake");
    }
    assert_eq!(officer.get(&draft).await.status, 404);
    let desk = officer.get("/en/secretariat/enquiries").await.text();
    assert!(!desk.contains("/secretariat/drafts/"));
    let log = focal.get(&scene.admission()).await.text();
    assert_eq!(log.matches("Ended the reading of the draft: Officer").count(), 1);
}

#[tokio::test]
async fn nobody_else_reads_by_that_door() {
    let scene = Scene::at(SelfAssessment).await;
    let mut focal = scene.browser(Who::FocalPoint).await;
    let draft = scene.let_in(&mut focal).await;
    for who in Who::ALL.into_iter().filter(|who| *who != Who::Officer) {
        let mut browser = scene.browser(who).await;
        for path in [draft.clone(), format!("{draft}/chapters/untoc-5")] {
            assert_eq!(browser.get(&path).await.status, 404, "{who:?}: {path}");
        }
    }
    // The officer who was let in still meets nothing at the State's own addresses, and nothing that writes.
    let mut officer = scene.browser(Who::Officer).await;
    let question = format!("{}/answers/{}", scene.review, scene.cast.question(5));
    let own = [
        format!("{}/self-assessment", scene.review),
        format!("{}/chapters/untoc-5", scene.review),
        question.clone(),
        format!("{question}/history"),
        format!("/api/v1{question}"),
        format!("{}/admission", scene.review),
        format!("{}/enquiries", scene.review),
    ];
    for path in own {
        assert_eq!(officer.get(&path).await.status, 404, "{path}");
    }
    let saved = officer.post_file(&question, "status", "a.txt", b"yes").await;
    assert_eq!(saved.status, 404);
    for who in [Who::Expert, Who::Staff, Who::Observer] {
        let mut browser = scene.browser(who).await;
        browser.get(&format!("{draft}/chapters/untoc-5")).await;
        let journal = browser.get(&format!("/en{}/journal", scene.review)).await.text();
        assert!(!journal.contains("read the draft"), "{who:?}");
    }
    let log = focal.get(&scene.admission()).await.text();
    assert!(!log.contains("Read in the draft"), "who was refused read nothing");
}

#[tokio::test]
async fn what_is_wrong_is_said() {
    let scene = Scene::at(SelfAssessment).await;
    let mut focal = scene.browser(Who::FocalPoint).await;
    let (path, today) = (scene.admission(), scene.today());
    let officer = "Choose an officer of the secretariat";
    let day = "Enter today or a day at most 31 days from now";
    for (who, last, problem) in [
        (Who::Expert, today, officer),
        (Who::FocalPoint, today, officer),
        (Who::Officer, today.yesterday().unwrap(), day),
        (Who::Officer, today.saturating_add(32.days()), day),
    ] {
        let reply = post(&mut focal, &path, &scene.letting_in(who, last)).await;
        assert_eq!(reply.status, 422);
        assert!(reply.text().contains(problem), "{who:?} {last}: {problem}");
    }
    let reply = focal.post(&path, &[("last_day.day", "30"), ("last_day.month", "2")]).await;
    assert!(reply.status == 422 && reply.text().contains("Enter a real date"));
    let reply = focal.post(&path, &[]).await.text();
    assert!(reply.contains(officer) && reply.contains(day), "all at once");
    let last = today.saturating_add(31.days());
    assert_eq!(post(&mut focal, &path, &scene.letting_in(Who::Staff, today)).await.status, 303);
    let second = post(&mut focal, &path, &scene.letting_in(Who::Officer, last)).await;
    assert!(
        second.status == 422 && second.text().contains("An officer is already reading your draft")
    );
}

#[tokio::test]
async fn a_final_report_closes_the_door() {
    let scene = Scene::at(Final).await;
    let mut focal = scene.browser(Who::FocalPoint).await;
    let page = focal.get(&scene.admission()).await.text();
    assert!(page.contains("Nobody can be let into the draft any more"));
    let form = scene.letting_in(Who::Officer, scene.today());
    assert_eq!(post(&mut focal, &scene.admission(), &form).await.status, 409);
    let mut ministry = scene.browser(Who::Ministry).await;
    assert_eq!(ministry.get(&scene.admission()).await.status, 403);
}
