//! The gap analysis: the State's own people see it at every stage, and nobody else ever.

use omnibus_domain::review::StageName::{self, SelfAssessment};
use omnibus_testkit::Who;

use crate::scene::Scene;

const PATHS: [&str; 4] =
    ["gap-analysis", "gap-analysis/untoc-5", "gap-analysis.docx", "gap-analysis.xlsx"];

#[tokio::test]
async fn a_focal_point_sees_what_the_answers_say() {
    let scene = Scene::at(SelfAssessment).await;
    let review = format!("/en{}", scene.review);
    let mut focal = scene.browser(Who::FocalPoint).await;
    assert!(
        focal.get(&format!("{review}/self-assessment")).await.text().contains("/gap-analysis\"")
    );
    let page = focal.get(&format!("{review}/gap-analysis")).await.text();
    for shown in [
        "In place in part</th>",
        "Criminalization and other criminal measures</h3>",
        "Organized Crime Convention",
        "/gap-analysis/untoc-6\"",
        "No need for technical assistance has been named.",
        "gap-analysis.xlsx?instrument=&#38;theme=\"",
    ] {
        assert!(page.contains(shown), "{shown}");
    }
    assert!(!page.contains('%'), "no share of anything");
    let article = focal.get(&format!("{review}/gap-analysis/untoc-5")).await.text();
    assert!(article.contains("The draft law lies before parliament."));
    assert!(article.contains("answers/untoc-5-1-a\"") && article.contains(">Not answered</h2>"));
}

#[tokio::test]
async fn needs_stand_under_their_type() {
    let scene = Scene::at(SelfAssessment).await;
    let mut focal = scene.browser(Who::FocalPoint).await;
    let answer = format!("{}/answers/untoc-6-1-a-i", scene.review);
    let fields = [
        ("revision", "0"),
        ("status", "no"),
        ("reasons", "No law yet"),
        ("assistance-0-type", "training"),
        ("assistance-0-description", "Courses for judges"),
        ("assistance-0-priority", "high"),
    ];
    assert_eq!(focal.post(&answer, &fields).await.status, 303);
    let page = focal.get(&format!("/en{}/gap-analysis", scene.review)).await.text();
    assert!(page.contains(">Training</h3>") && page.contains("Priority: "));
    assert!(page.contains("/answers/untoc-6-1-a-i#assistance-0-type\""));
    let page = focal.get(&format!("/en{}/gap-analysis/untoc-6", scene.review)).await.text();
    assert!(page.contains("Courses for judges") && page.contains("No law yet"));
}

#[tokio::test]
async fn it_is_narrowed_and_what_does_not_exist_is_passed_over() {
    let scene = Scene::at(SelfAssessment).await;
    let mut focal = scene.browser(Who::FocalPoint).await;
    let page = format!("/en{}/gap-analysis", scene.review);
    let whole = focal.get(&page).await.text();
    let narrowed =
        focal.get(&format!("{page}?theme=technical-assistance&instrument=")).await.text();
    assert!(narrowed.contains("/untoc-29\"") && !narrowed.contains("/untoc-5\""));
    assert!(narrowed.contains("value=\"technical-assistance\" selected"));
    assert!(
        narrowed.contains("theme=technical-assistance\""),
        "the files hold what the page shows"
    );
    let rows = |page: &str| page.matches("scope=\"row\"").count();
    for strange in ["theme=nothing", "instrument=%3Cb%3E", "theme=&instrument="] {
        let page = focal.get(&format!("{page}?{strange}")).await.text();
        assert_eq!(rows(&page), rows(&whole), "{strange}");
    }
}

#[tokio::test]
async fn a_ministry_sees_the_articles_that_it_was_given() {
    let scene = Scene::at(SelfAssessment).await;
    let mut ministry = scene.browser(Who::Ministry).await;
    let page = ministry.get(&format!("/en{}/gap-analysis", scene.review)).await.text();
    assert!(page.contains("/gap-analysis/untoc-5\"") && !page.contains("untoc-6\""));
    assert!(page.contains("the articles that you were given"));
    let of = async |browser: &mut omnibus_testkit::Browser, path: &str| {
        browser.get(&format!("{}/gap-analysis{path}", scene.review)).await.status.as_u16()
    };
    assert_eq!(of(&mut ministry, "/untoc-5").await, 200);
    assert_eq!(of(&mut ministry, ".xlsx").await, 200);
    for path in ["/untoc-6", "/untoc-99", "/general", "/nothing"] {
        assert_eq!(of(&mut ministry, path).await, 404, "{path}");
    }
}

#[tokio::test]
async fn who_was_given_one_question_sees_that_one() {
    let scene = Scene::at(SelfAssessment).await;
    let article = format!("/en{}/gap-analysis/untoc-5", scene.review);
    let whole = scene.browser(Who::Ministry).await.get(&article).await.text();
    let page = scene.browser(Who::Clerk).await.get(&article).await.text();
    let questions = |page: &str| page.matches("/answers/untoc-5-").count();
    assert_eq!(questions(&page), 1);
    assert!(questions(&whole) > 1);
}

#[tokio::test]
async fn it_comes_as_word_and_as_a_workbook() {
    let scene = Scene::at(SelfAssessment).await;
    let mut focal = scene.browser(Who::FocalPoint).await;
    for (ending, kind) in [("docx", "wordprocessingml.document"), ("xlsx", "spreadsheetml.sheet")] {
        let path = format!("{}/gap-analysis.{ending}?language=ar", scene.review);
        let file = focal.get(&path).await;
        assert_eq!(file.status, 200, "{ending}");
        assert!(file.header("content-type").ends_with(kind), "{ending}");
        let name = file.header("content-disposition");
        assert!(name.contains("XNO-gap-analysis-ar-") && name.ends_with(&format!(".{ending}\"")));
        assert!(file.bytes.starts_with(b"PK\x03\x04"), "{ending}");
    }
}

#[tokio::test]
async fn nobody_outside_the_state_ever_sees_it() {
    let scene = Scene::at(SelfAssessment).await;
    for stage in StageName::ALL {
        let review = scene.cast.review(stage);
        for who in Who::ALL {
            let inside = matches!(who, Who::FocalPoint | Who::Ministry | Who::Clerk);
            let mut browser = scene.browser(who).await;
            for path in PATHS {
                let status = browser.get(&format!("/reviews/{review}/{path}")).await.status;
                let expected = if inside { 200 } else { 404 };
                assert_eq!(status.as_u16(), expected, "{who:?}, {stage}: {path}");
            }
        }
    }
}
