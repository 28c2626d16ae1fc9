//! A review's overview and its people.

use jiff::SignedDuration;
use omnibus_domain::review::StageName::{self, DeskReview, Final, SelfAssessment};
use omnibus_testkit::{Cast, TestApp, Who};

async fn cast() -> (TestApp, Cast) {
    Cast::enter(TestApp::new().await).await
}

const SEATED: [Who; 6] =
    [Who::FocalPoint, Who::Ministry, Who::Expert, Who::SecondExpert, Who::Staff, Who::Observer];

/// The links of a page that lead into a review.
fn links<'a>(page: &'a str, review: &str) -> Vec<&'a str> {
    let all = page.split("href=\"").skip(1).filter_map(|rest| rest.split('"').next());
    all.filter(|link| link.starts_with(review)).collect()
}

#[tokio::test]
async fn every_link_of_the_overview_leads_somewhere() {
    let (app, cast) = cast().await;
    for who in SEATED {
        let mut browser = app.browser_of(cast.user(who)).await;
        for stage in StageName::ALL {
            let path = format!("/reviews/{}", cast.review(stage));
            let overview = browser.get(&path).await;
            assert_eq!(overview.status, 200, "{who:?} {stage}");
            let page = overview.text();
            let found = links(&page, &path);
            assert!(found.len() >= 2, "{who:?} {stage}: {found:?}");
            for link in found {
                assert_eq!(browser.get(link).await.status, 200, "{who:?} {stage} {link}");
            }
        }
    }
}

#[tokio::test]
async fn the_secretariat_records_when_a_step_was_done() {
    let (app, cast) = cast().await;
    let review = format!("/en/reviews/{}", cast.review(DeskReview));
    let step = format!("{review}/clock/introductory_conference");
    let mut staff = app.browser_of(cast.user(Who::Staff)).await;
    let mut focal_point = app.browser_of(cast.user(Who::FocalPoint)).await;
    assert!(staff.get(&review).await.text().contains("/clock/introductory_conference\""));
    let page = focal_point.get(&review).await.text();
    assert!(page.contains("Introductory conference") && !page.contains("/clock/"));
    assert_eq!(focal_point.get(&step).await.status, 403);
    for unknown in ["dialogue", "notes", "nothing"] {
        let reply = staff.get(&format!("{review}/clock/{unknown}")).await;
        assert_eq!(reply.status, 404, "{unknown}: notes follow a visit, and there was none");
    }
    let day = |day, month, before| {
        [("day.day", day), ("day.month", month), ("day.year", "2026"), ("before", before)]
    };
    let future = staff.post(&step, &day("1", "12", "")).await;
    assert_eq!(future.status, 422);
    assert!(future.text().contains("Enter a date that is not in the future"));
    assert_eq!(staff.post(&step, &day("31", "2", "")).await.status, 422);
    for _ in 0..2 {
        assert_eq!(staff.post(&step, &day("1", "3", "")).await.status, 303);
    }
    let page = focal_point.get(&review).await.text();
    assert!(page.contains("Done on 1 March 2026"));
    let journal = staff.get(&format!("{review}/journal")).await.text();
    let told = "Recorded the day on which a step was done: Introductory conference (1 March 2026)";
    assert_eq!(journal.matches(told).count(), 1);
    assert_eq!(staff.post(&step, &day("2", "3", "2026-02-28")).await.status, 409, "stale");
    let form = staff.get(&step).await.text();
    assert!(form.contains("name=\"before\" value=\"2026-03-01\""));
    assert_eq!(staff.post(&step, &day("28", "2", "2026-03-01")).await.status, 303);
    assert!(focal_point.get(&review).await.text().contains("Done on 28 February 2026"));
    assert_eq!(staff.post(&step, &[("before", "2026-02-28")]).await.status, 303);
    assert!(!focal_point.get(&review).await.text().contains("Done on 28 February 2026"));
    let closed = format!("/reviews/{}/clock/introductory_conference", cast.review(Final));
    assert_eq!(staff.post(&closed, &day("1", "3", "")).await.status, 409);
}

#[tokio::test]
async fn the_overview_tells_what_is_asked_and_by_when() {
    let (app, cast) = cast().await;
    let path = format!("/en/reviews/{}", cast.review(SelfAssessment));
    let mut state = app.browser_of(cast.user(Who::FocalPoint)).await;
    let page = state.get(&path).await.text();
    assert!(
        page.contains("Give the articles to your ministries") && page.contains("By 27 April 2026")
    );
    assert!(page.contains("Review: Northland"));
    let mut expert = app.browser_of(cast.user(Who::Expert)).await;
    let page = expert.get(&path).await.text();
    assert!(page.contains("Nothing yet.") && !page.contains("/self-assessment\""));
    assert!(!page.contains("Ministry of Justice"), "ministries are the State's own affair");
    app.steered.pass(SignedDuration::from_hours(24 * 90));
    let mut state = app.browser_of(cast.user(Who::FocalPoint)).await;
    assert!(
        state.get(&path).await.text().contains("This date has passed. The step is still open.")
    );
}

#[tokio::test]
async fn the_focal_point_invites_a_ministry_and_withdraws_it() {
    let (app, cast) = cast().await;
    let people = format!("/en/reviews/{}/people", cast.review(SelfAssessment));
    let invite = format!("{people}/invite");
    let mut state = app.browser_of(cast.user(Who::FocalPoint)).await;
    assert!(!state.get(&invite).await.text().contains("name=\"seat\""), "there is no choice");
    let typed = [("email", "law@example.org"), ("ministry", ""), ("language", "ar")];
    let refused = state.post(&invite, &typed).await;
    assert_eq!(refused.status, 422);
    assert!(refused.text().contains("value=\"law@example.org\""), "nothing typed is lost");
    let typed = [("email", "law@example.org"), ("ministry", "Ministry of Law"), ("language", "ar")];
    assert_eq!(state.post(&invite, &typed).await.status, 303);
    assert_eq!(state.post(&invite, &typed).await.status, 303, "sent again");
    app.send_mails().await;
    let link = app.newest_link("law@example.org").await;
    assert_eq!(app.browser().get(&link).await.status, 200);
    let page = state.get(&people).await.text();
    assert_eq!(page.matches("law@example.org</bdi></p>").count(), 1, "listed once");
    assert!(page.contains("Open until 12 March 2026") && page.contains("Ministry of Law"));
    let mut staff = app.browser_of(cast.user(Who::Staff)).await;
    assert!(!staff.get(&people).await.text().contains("law@example.org"));
    let withdraw = page.split("action=\"").find(|rest| rest.contains("/withdraw\"")).unwrap();
    let withdraw = withdraw.split('"').next().unwrap().to_owned();
    assert_eq!(staff.post(&withdraw, &[]).await.status, 403);
    assert_eq!(state.post(&withdraw, &[]).await.status, 303);
    assert_eq!(app.browser().get(&link).await.status, 404, "the link leads nowhere");
    assert!(!state.get(&people).await.text().contains("law@example.org"));
    assert_eq!(state.post(&withdraw, &[]).await.status, 404, "a second click");
}

#[tokio::test]
async fn the_staff_member_invites_everyone_else() {
    let (app, cast) = cast().await;
    let people = format!("/en/reviews/{}/people", cast.review(DeskReview));
    let invite = format!("{people}/invite");
    let mut staff = app.browser_of(cast.user(Who::Staff)).await;
    let form = staff.get(&invite).await.text();
    for seat in ["focal-point", "expert.XIV", "expert.XME", "observer.XSO", "observer.XME"] {
        assert!(form.contains(&format!("value=\"{seat}\"")), "{seat}");
    }
    let send = async |staff: &mut omnibus_testkit::Browser, email: &str, seat: &str| {
        staff.post(&invite, &[("email", email), ("seat", seat), ("language", "en")]).await
    };
    let expert = Who::Expert.email();
    for (email, seat, told) in [
        ("new@example.org", "", "Choose the part"),
        ("new@example.org", "contributor", "Choose the part"),
        ("new@example.org", "expert.FRA", "Choose the part"),
        ("new@example.org", "focal-point", "Remove that person before"),
        ("new", "expert.XIV", "Enter an email address"),
        (expert.as_str(), "expert.XIV", "takes part in the review already"),
    ] {
        let reply = send(&mut staff, email, seat).await;
        assert_eq!(reply.status, 422, "{email} {seat}");
        assert!(reply.text().contains(told), "{email} {seat}: {told}");
    }
    assert_eq!(send(&mut staff, "new@example.org", "expert.XME").await.status, 303);
    app.steered.pass(SignedDuration::from_hours(24 * 11));
    let mut staff = app.browser_of(cast.user(Who::Staff)).await;
    assert!(staff.get(&people).await.text().contains("Expired on 12 March 2026"));
}

#[tokio::test]
async fn a_person_is_taken_out_after_being_asked() {
    let (app, cast) = cast().await;
    let review = cast.review(SelfAssessment);
    let people = format!("/en/reviews/{review}/people");
    let mut state = app.browser_of(cast.user(Who::FocalPoint)).await;
    let page = state.get(&people).await.text();
    let removals: Vec<_> = page.matches("/remove\"").collect();
    assert_eq!(removals.len(), 2, "its own ministries and nobody else");
    let link = page.split("href=\"").find(|rest| rest.contains("/remove\"")).unwrap();
    let link = link.split('"').next().unwrap().to_owned();
    let asked = state.get(&format!("/en{link}")).await;
    assert!(asked.text().contains("Remove Ministry from the review?"));
    let mut expert = app.browser_of(cast.user(Who::Expert)).await;
    assert!(!expert.get(&people).await.text().contains("/remove\""));
    assert_eq!(expert.post(&link, &[]).await.status, 404, "a ministry does not exist for it");
    assert_eq!(state.post(&link, &[]).await.status, 303);
    assert_eq!(state.post(&link, &[]).await.status, 404, "a second click");
    let mut ministry = app.browser_of(cast.user(Who::Ministry)).await;
    assert_eq!(ministry.get(&format!("/reviews/{review}")).await.status, 404);
}

#[tokio::test]
async fn nobody_is_invited_once_the_report_is_final() {
    let (app, cast) = cast().await;
    let people = format!("/en/reviews/{}/people", cast.review(Final));
    for who in [Who::FocalPoint, Who::Staff] {
        let mut browser = app.browser_of(cast.user(who)).await;
        assert!(!browser.get(&people).await.text().contains("/people/invite"));
        assert_eq!(browser.get(&format!("{people}/invite")).await.status, 409, "{who:?}");
    }
    for who in [Who::Ministry, Who::Expert, Who::Observer] {
        let mut browser = app.browser_of(cast.user(who)).await;
        assert_eq!(browser.get(&format!("{people}/invite")).await.status, 403, "{who:?}");
    }
}
