//! The secretariat opens reviews and enters acts.

use omnibus_domain::review::StageName;
use omnibus_testkit::{Browser, Cast, TestApp, Who};

async fn officer() -> (TestApp, Cast, Browser) {
    let (app, cast) = Cast::enter(TestApp::new().await).await;
    let browser = app.browser_of(cast.user(Who::Officer)).await;
    (app, cast, browser)
}

/// The form of a review of this State by these, with other fields beside or instead.
fn opening<'a>(
    staff: &'a str,
    state: &'a str,
    reviewing: &[&'a str],
    others: &[(&'a str, &'a str)],
) -> Vec<(&'a str, &'a str)> {
    let mut fields = vec![
        ("state", state),
        ("languages", "en"),
        ("also", "ar"),
        ("staff", staff),
        ("started.day", "2"),
        ("started.month", "3"),
        ("started.year", "2026"),
    ];
    fields.retain(|(name, _)| others.iter().all(|(other, _)| other != name));
    fields.extend(reviewing.iter().map(|state| ("reviewing", *state)));
    fields.extend(others);
    fields
}

#[tokio::test]
async fn a_review_is_opened_once_and_its_focal_point_invited() {
    let (app, cast, mut officer) = officer().await;
    assert_eq!(officer.get("/en/secretariat/reviews/new").await.status, 200);
    let staff = cast.user(Who::Officer).to_string();
    let contact = [("focal_point", "contact@example.org")];
    let fields = opening(&staff, "XIV", &["XOT", "XME"], &contact);
    let opened = officer.post("/secretariat/reviews/new", &fields).await;
    assert_eq!(
        (opened.status.as_u16(), opened.location()),
        (303, "/secretariat/reviews?done=review-opened")
    );
    let list = officer.get("/en/secretariat/reviews?done=review-opened").await.text();
    assert!(list.contains("The review was opened.") && list.contains(">Isla Verde</a>"));
    app.send_mails().await;
    assert!(app.newest_link("contact@example.org").await.contains("/invitations/"));
    let again = officer.post("/en/secretariat/reviews/new", &fields).await;
    assert_eq!(again.status, 422, "a second click opens no second review");
    assert!(again.text().contains("Isla Verde: this State is under review in this cycle already"));
}

#[tokio::test]
async fn a_wrong_choice_is_refused_with_the_reason_next_to_the_field() {
    let (_, cast, mut officer) = officer().await;
    let staff = cast.user(Who::Officer).to_string();
    let path = "/en/secretariat/reviews/new";
    let two = ["XOT", "XME"];
    for (field, told, fields) in [
        ("state", "Choose the State under review", opening(&staff, "", &two, &[])),
        ("state", "under review in this cycle already", opening(&staff, "XNO", &two, &[])),
        ("state", "a party to the Convention on the day", opening(&staff, "SOM", &two, &[])),
        ("reviewing", "Choose 2 reviewing States", opening(&staff, "XIV", &["XOT"], &[])),
        ("reviewing", "choose this State only once", opening(&staff, "XIV", &["XOT", "XOT"], &[])),
        (
            "reviewing",
            "the two States would review each other",
            opening(&staff, "XME", &["XNO", "XQU"], &[]),
        ),
        ("reviewing", "of the same regional group", opening(&staff, "XIV", &["XQU", "XME"], &[])),
        ("reviewing", "not both in one review", opening(&staff, "XIV", &["XOT", "FRA"], &[])),
        (
            "reviewing",
            "not a party to an instrument under review",
            opening(&staff, "FRA", &["DEU", "AGO"], &[]),
        ),
        ("staff", "Choose an officer", opening(&staff, "XIV", &two, &[("staff", "nobody")])),
        ("started", "Enter a real date", opening(&staff, "XIV", &two, &[("started.day", "32")])),
        (
            "focal_point",
            "Enter an email address",
            opening(&staff, "XIV", &two, &[("focal_point", "x")]),
        ),
    ] {
        let reply = officer.post(path, &fields).await;
        let page = reply.text();
        assert_eq!(reply.status, 422, "{field}: {told}");
        let error = page.split(&format!("id=\"{field}-error\"")).nth(1);
        let error = error.unwrap_or_else(|| panic!("nothing is told at {field}: {told}"));
        let error = error.split("</div>").next().unwrap_or_default();
        assert!(error.contains(told), "{field}: {told}: {error}");
        assert!(page.contains("value=\"2026\"") && page.contains("value=\"ar\" checked"));
    }
}

#[tokio::test]
async fn the_desk_is_the_secretariat_s_alone() {
    let (app, cast) = Cast::enter(TestApp::new().await).await;
    let paths = ["reviews", "reviews/new", "acts/new", "texts"];
    for who in [Who::Outsider, Who::FocalPoint, Who::Expert, Who::Observer] {
        let mut browser = app.browser_of(cast.user(who)).await;
        for path in paths {
            let path = format!("/secretariat/{path}");
            assert_eq!(browser.get(&path).await.status, 404, "{who:?} {path}");
        }
        for path in ["/secretariat/reviews/new", "/secretariat/acts/new"] {
            assert_eq!(browser.post(path, &[]).await.status, 404, "{who:?} {path}");
        }
    }
    let mut officer = app.browser_of(cast.user(Who::Officer)).await;
    for path in paths {
        assert_eq!(officer.get(&format!("/secretariat/{path}")).await.status, 200, "{path}");
    }
    let review = format!("/reviews/{}", cast.review(StageName::DeskReview));
    let list = officer.get("/secretariat/reviews").await.text();
    assert!(list.contains("Southland") && !list.contains(&review), "no link that leads nowhere");
    assert_eq!(officer.get(&review).await.status, 404);
}

const DECLARATION: [(&str, &str); 14] = [
    ("participant", "FRA"),
    ("instrument", "untoc"),
    ("kind", "declaration"),
    ("date.day", "5"),
    ("date.month", "2"),
    ("date.year", "2026"),
    ("title-ar", "إعلان"),
    ("title-zh", "声明"),
    ("title-en", "Declaration on article 16"),
    ("title-fr", "Déclaration relative à l’article 16"),
    ("title-ru", "Заявление"),
    ("title-es", "Declaración"),
    ("text_language", "pt"),
    ("text", "O Governo declara\nque aplica o artigo 16."),
];

#[tokio::test]
async fn an_act_is_entered_once_and_shown_in_the_reader_s_language() {
    let (app, _, mut officer) = officer().await;
    let entered = officer.post("/secretariat/acts/new", &DECLARATION).await;
    assert_eq!(entered.location(), "/participants/FRA?done=act-entered");
    let again = officer.post("/en/secretariat/acts/new", &DECLARATION).await;
    assert_eq!(again.status, 422);
    assert!(again.text().contains("This act has been entered already"));
    let page = app.browser().get("/fr/participants/FRA").await.text();
    assert!(page.contains("Déclaration relative à l’article 16"));
    assert!(page.contains("lang=\"pt\" dir=\"auto\"") && page.contains("que aplica o artigo 16."));
    assert_eq!(page.matches("O Governo declara").count(), 1);
}

#[tokio::test]
async fn an_act_that_lacks_a_part_is_refused_with_the_reason() {
    let (_, _, mut officer) = officer().await;
    for (field, value, told) in [
        ("participant", "ZZZ", "Choose a State or organization"),
        ("instrument", "", "Choose an instrument"),
        ("kind", "dance", "Choose what was done"),
        ("date.day", "31", "Enter a real date"),
        ("date.year", "2027", "Enter a date that is not in the future"),
        ("title-ar", "", "Fill in this field"),
        ("text", " ", "Write the text"),
        ("text_language", "?", "Enter the code of the language"),
    ] {
        let fields: Vec<_> = DECLARATION
            .iter()
            .map(|(name, typed)| (*name, if *name == field { value } else { typed }))
            .collect();
        let reply = officer.post("/en/secretariat/acts/new", &fields).await;
        assert_eq!(reply.status, 422, "{field}");
        assert!(reply.text().contains(told), "{field}: {told}");
        assert!(reply.text().contains("Заявление"), "nothing typed is lost");
    }
}
