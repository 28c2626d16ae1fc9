//! Opening a review by hand: a wrong choice of States is refused with its reason (M12-M14).

use jiff::{ToSpan, civil::date};
use omnibus_app::reviews::{self, OpenReview};
use omnibus_domain::{locale::Locale, review::StageName};

use crate::world::{TestWorld, told};

#[tokio::test]
async fn a_wrong_choice_of_states_is_refused_with_its_reason() {
    let world = TestWorld::with_demonstration().await;
    let officer = world.officer().await;
    for (state, reviewing, expected) in [
        ("NSV", vec!["SDR"], "reviewing:problem-number-of-reviewing"),
        ("NSV", vec!["KBO", "ALD"], "reviewing:problem-none-of-group"),
        ("NSV", vec!["SDR", "SDR"], "reviewing:problem-chosen-twice"),
        ("NTH", vec!["ALD", "KBO"], "state:problem-already-reviewed"),
        ("KVN", vec!["DRV", "SDR"], "state:problem-already-reviewed"),
        ("ALD", vec!["NTH", "KBO"], "reviewing:problem-mutual"),
        ("MVL", vec!["CCL", "KBO"], "reviewing:problem-reviewer-not-a-party"),
        ("NSV", vec!["SDR", "FRA"], "reviewing:problem-mixed-worlds"),
        (
            "NSV",
            vec!["SDR", "FRA", "ALD"],
            "reviewing:problem-number-of-reviewing reviewing:problem-mixed-worlds",
        ),
        ("NSV", vec!["SDR", "KBO"], "done"),
    ] {
        let wanted = OpenReview {
            state: state.parse().unwrap(),
            reviewing: reviewing.iter().map(|code| code.parse().unwrap()).collect(),
            languages: vec![Locale::Ar],
            staff: officer.user.clone(),
            started: date(2026, 11, 20),
            focal_point: "focal@nusavara.example".to_owned(),
        };
        let outcome = reviews::open(&world.app, &officer, &wanted).await;
        assert_eq!(told(&outcome), expected, "{state} by {reviewing:?}");
    }
    let id = world.review("NSV").await;
    assert_eq!(world.stage(&id).await, StageName::SelfAssessment);
    let review = world.app.store.read().review(&id).await.unwrap().unwrap();
    let instruments: Vec<_> = review.instruments.iter().map(|one| one.as_str()).collect();
    assert_eq!(instruments, ["untoc"], "M9: what the State is bound by");
}

#[tokio::test]
async fn a_state_is_reviewed_again_after_as_many_years_as_a_cycle_lasts() {
    let world = TestWorld::with_demonstration().await;
    let officer = world.officer().await;
    let before = world.review("KVN").await;
    let started = world.app.store.read().review(&before).await.unwrap().unwrap().started;
    let wanted = |years: i64, days: i64| OpenReview {
        state: "KVN".parse().unwrap(),
        reviewing: vec!["DRV".parse().unwrap(), "SDR".parse().unwrap()],
        languages: vec![Locale::En],
        staff: officer.user.clone(),
        started: started + years.years() + days.days(),
        focal_point: String::new(),
    };
    let early = reviews::open(&world.app, &officer, &wanted(5, -1)).await;
    assert_eq!(told(&early), "state:problem-already-reviewed");
    assert_eq!(told(&reviews::open(&world.app, &officer, &wanted(5, 0)).await), "done");
}

#[tokio::test]
async fn only_the_secretariat_opens_reviews() {
    let world = TestWorld::with_demonstration().await;
    let outsider = world.actor("ingrid").await;
    let wanted = OpenReview {
        state: "NSV".parse().unwrap(),
        reviewing: vec!["SDR".parse().unwrap(), "KBO".parse().unwrap()],
        languages: Vec::new(),
        staff: outsider.user.clone(),
        started: date(2026, 11, 20),
        focal_point: "nobody".to_owned(),
    };
    assert_eq!(told(&reviews::open(&world.app, &outsider, &wanted).await), "not-found");
    let officer = world.officer().await;
    assert_eq!(
        told(&reviews::open(&world.app, &officer, &wanted).await),
        "languages:problem-no-language focal_point:problem-email staff:problem-choose-staff"
    );
    assert_eq!(told(&reviews::all(&world.app, &outsider).await), "not-found");
}
