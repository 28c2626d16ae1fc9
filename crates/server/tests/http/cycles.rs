//! A cycle in the browser: planned, drawn in the room, open to everyone; what is refused and that nothing typed is lost.

use omnibus_app::cycles;
use omnibus_domain::id::CycleId;
use omnibus_testkit::{Browser, Cast, TestApp, Who};

struct Room {
    app: TestApp,
    id: CycleId,
    officer: Browser,
}

impl Room {
    async fn head(&self) -> String {
        cycles::view(&self.app.app, &self.id).await.expect("the cycle").cycle.head_digest
    }

    fn path(&self, rest: &str) -> String {
        format!("/en/secretariat/cycles/{}{rest}", self.id)
    }
}

/// The cycle of the cast with its participants in two groups and its input published.
async fn published() -> Room {
    let (app, cast) = Cast::enter(TestApp::new().await).await;
    let officer = app.browser_of(cast.user(Who::Officer)).await;
    let mut room = Room { id: cast.cycle().clone(), app, officer };
    let day = [("as_at.day", "2"), ("as_at.month", "3"), ("as_at.year", "2026"), ("revision", "1")];
    let fixed = room.officer.post(&room.path("/participants"), &day).await;
    assert_eq!(fixed.status, 303, "{}", fixed.text());
    let view = cycles::view(&room.app.app, &room.id).await.expect("the cycle");
    let mut revision = 2;
    for (at, one) in view.participants.iter().enumerate() {
        let group = if at % 2 == 0 { "african" } else { "asia-pacific" };
        let number = revision.to_string();
        let fields = [("state", one.code.as_str()), ("group", group), ("revision", &number)];
        assert_eq!(room.officer.post(&room.path("/groups"), &fields).await.status, 303);
        revision += 1;
    }
    let path = room.path("/publish");
    let reply = room.officer.post(&path, &[("revision", &revision.to_string())]).await;
    assert_eq!(reply.status, 303, "{}", reply.text());
    room
}

#[tokio::test]
async fn lots_are_drawn_shown_and_downloaded() {
    let mut room = published().await;
    let (draw, head) = (room.path("/draw"), room.head().await);
    assert_eq!(room.officer.get(&draw).await.status, 200);
    let with = |contributions| {
        [
            ("what", "next"),
            ("source", "words"),
            ("head", head.as_str()),
            ("contributions", contributions),
        ]
    };
    let empty = room.officer.post(&draw, &with("Northland:  ")).await;
    assert_eq!(empty.status, 422);
    assert!(empty.text().contains("Northland:  ") && empty.text().contains("Enter the source"));
    let drawn = room.officer.post(&draw, &with("Northland: river\nMeridia: 17")).await;
    let ceremony = format!("/cycles/{}/lots/1/ceremony", room.id);
    assert_eq!((drawn.status.as_u16(), drawn.location()), (303, ceremony.as_str()));
    assert_eq!(room.officer.post(&draw, &with("Late: 1")).await.status, 409, "another head");
    let mut everyone = room.app.browser();
    for (query, told) in [
        ("", "river"),
        ("?lot=1&drawn=false", "Lot 1 of"),
        ("?lot=1&drawn=true", "Left in the pot"),
        ("?all=true", "From the beginning"),
    ] {
        let page = everyone.get(&format!("/en{ceremony}{query}")).await;
        assert_eq!(page.status, 200, "{query}");
        assert!(page.text().contains(told), "{query}: {told}");
    }
    assert_eq!(everyone.get(&format!("{ceremony}?lot=9999")).await.status, 404);
    assert_eq!(everyone.get("/cycles").await.status, 200);
    assert_eq!(everyone.get(&format!("/cycles/{}", room.id)).await.status, 200);
    assert_eq!(everyone.get(&format!("/cycles/{}/record?state=XNO", room.id)).await.status, 200);
    let file = everyone.get(&format!("/cycles/{}/record.json", room.id)).await;
    assert!(omnibus_domain::lots::verify::text(&file.text()).is_ok());
    assert_eq!(everyone.get(&format!("/api/v1/cycles/{}/record", room.id)).await.status, 200);
}

#[tokio::test]
async fn what_states_ask_for_is_refused_with_the_reason_next_to_the_field() {
    let mut room = published().await;
    let acts = room.path("/acts");
    for (fields, field, told) in [
        (vec![], "kind", "Choose"),
        (vec![("kind", "agree")], "state", "Choose a State"),
        (
            vec![("kind", "agree"), ("state", "XNO"), ("reviewing_states", "1")],
            "reviewing_states",
            "larger",
        ),
    ] {
        let head = room.head().await;
        let mut fields = fields;
        fields.push(("head", &head));
        let reply = room.officer.post(&acts, &fields).await;
        assert_eq!(reply.status, 422, "{field}");
        let page = reply.text();
        let error = page.split(&format!("id=\"{field}-error\"")).nth(1).unwrap_or_default();
        assert!(error.chars().take(300).collect::<String>().contains(told), "{field}: {told}");
    }
}

#[tokio::test]
async fn a_cycle_is_planned_with_numbers_that_make_sense() {
    let (app, cast) = Cast::enter(TestApp::new().await).await;
    let mut officer = app.browser_of(cast.user(Who::Officer)).await;
    let path = "/en/secretariat/cycles/new";
    assert_eq!(officer.get(path).await.status, 200);
    let wrong =
        officer.post(path, &[("phase", "one"), ("number", "1"), ("first_year", "2031")]).await;
    assert_eq!(wrong.status, 422);
    assert!(wrong.text().contains("value=\"one\"") && wrong.text().contains("value=\"2031\""));
    let fields = [("phase", "2"), ("number", "1"), ("first_year", "2031"), ("rules", "untoc-2010")];
    assert_eq!(officer.post(path, &fields).await.status, 303);
    assert_eq!(officer.post(path, &fields).await.status, 422, "it is there already");
    let nothing = format!("/cycles/{}/record", cast.cycle());
    assert_eq!(officer.get(&nothing).await.status, 404, "nothing is published");
}

#[tokio::test]
async fn reviews_are_opened_from_the_lots_of_a_year() {
    let mut room = published().await;
    let open = room.path("/reviews");
    let none = room.officer.get(&open).await;
    assert!(none.status == 200 && none.text().contains("The reviewing States have not been drawn"));
    for words in ["Northland: river", "Meridia: sea"] {
        let head = room.head().await;
        let fields =
            [("what", "next"), ("source", "words"), ("head", &head), ("contributions", words)];
        assert_eq!(room.officer.post(&room.path("/draw"), &fields).await.status, 303);
    }
    let wrong = room.officer.post(&open, &[("year", "1"), ("also", "fr")]).await;
    assert_eq!(wrong.status, 422);
    assert!(wrong.text().contains("id=\"staff-error\""), "{}", wrong.text());
    let page = room.officer.get(&open).await.text();
    let staff = page.split("id=\"staff\"").nth(1).unwrap_or_default();
    let staff = staff.split("<option value=\"").nth(2).unwrap_or_default();
    let staff = staff.split('"').next().unwrap_or_default().to_owned();
    let fields = [
        ("year", "1"),
        ("languages", "en"),
        ("staff", &staff),
        ("started.day", "2"),
        ("started.month", "3"),
        ("started.year", "2027"),
    ];
    let opened = room.officer.post(&open, &fields).await;
    assert_eq!(opened.status, 303, "{}", opened.text());
    let shown = room.officer.get(&open).await.text();
    assert!(shown.contains("<td class=\"govuk-table__cell\">Open</td>"), "{shown}");
    let mut everyone = room.app.browser();
    let calendar = everyone.get(&format!("/en/cycles/{}", room.id)).await.text();
    for told in ["Preventive measures", "5 years", "How the numbers of each year are found"] {
        assert!(calendar.contains(told), "{told}");
    }
    let verifier = everyone.get("/lots/verify_lots.py").await;
    assert!(verifier.status == 200 && verifier.text().contains("import hashlib"));
}

#[tokio::test]
async fn a_cycle_is_closed_by_a_decision_and_says_so() {
    let mut room = published().await;
    let close = room.path("/close");
    let refused = room.officer.post(&close, &[("decision", "Decision 16/2")]).await;
    assert_eq!(refused.status, 422);
    let page = refused.text();
    assert!(page.contains("Decision 16/2</textarea>") && page.contains("id=\"decided_on-error\""));
    let fields = [
        ("decision", "Decision 16/2"),
        ("decided_on.day", "14"),
        ("decided_on.month", "10"),
        ("decided_on.year", "2026"),
    ];
    assert_eq!(room.officer.post(&close, &fields).await.status, 303);
    assert_eq!(room.officer.post(&close, &fields).await.status, 409);
    let mut everyone = room.app.browser();
    let calendar = everyone.get(&format!("/en/cycles/{}", room.id)).await.text();
    assert!(calendar.contains("Decision 16/2, 14 October 2026"), "{calendar}");
    let plan = room.officer.get(&room.path("")).await.text();
    assert!(!plan.contains("/draw\"") && plan.contains("/record\""));
}

#[tokio::test]
async fn single_articles_are_chosen_and_everyone_reads_them() {
    let (app, cast) = Cast::enter(TestApp::new().await).await;
    let mut officer = app.browser_of(cast.user(Who::Officer)).await;
    let path = format!("/en/secretariat/cycles/{}", cast.cycle());
    let page = officer.get(&path).await.text();
    assert!(page.contains("name=\"articles-untoc\" value=\"5\" checked"), "those of the themes");
    assert!(!page.contains("name=\"articles-untoc\" value=\"24\" checked"));
    let scope = format!("{path}/articles");
    let none = officer.post(&scope, &[("articles", "yes"), ("revision", "1")]).await;
    assert_eq!(none.status, 422);
    assert!(none.text().contains("href=\"#articles\">Choose at least one article"));
    let fields = [
        ("articles", "yes"),
        ("revision", "1"),
        ("articles-untoc", "5"),
        ("articles-untoc", "24"),
        ("articles-firearms", "8"),
    ];
    let stale = [&fields[..1], &[("revision", "9")], &fields[2..]].concat();
    assert_eq!(officer.post(&scope, &stale).await.status, 409);
    assert_eq!(officer.post(&scope, &fields).await.status, 303);
    let calendar = app.browser().get(&format!("/en/cycles/{}", cast.cycle())).await.text();
    assert!(calendar.contains("Articles</dt>") && calendar.contains("24"), "{calendar}");
}

#[tokio::test]
async fn the_calendar_is_there_for_programs_with_its_dates() {
    let room = published().await;
    let mut everyone = room.app.browser();
    let all = everyone.get("/api/v1/cycles").await.json();
    assert_eq!(all[0]["id"], room.id.as_str());
    assert_eq!(all[0]["state"], "open");
    let cycle = everyone.get(&format!("/api/v1/cycles/{}", room.id)).await.json();
    assert_eq!(cycle["head"], room.head().await);
    assert_eq!(cycle["years"][0]["from"], "2027-01-01");
    assert_eq!(cycle["years"][0]["informed"], false);
    let step = cycle["years"][0]["steps"]
        .as_array()
        .and_then(|steps| steps.iter().find(|step| step["id"] == "self_assessment"));
    assert_eq!(step.expect("a step")["due"], "2027-04-01");
    let north = cycle["participants"]
        .as_array()
        .and_then(|all| all.iter().find(|one| one["code"] == "XNO"));
    assert_eq!(north.expect("a participant")["year"], serde_json::Value::Null);
    assert_eq!(everyone.get("/api/v1/cycles/nowhere").await.status, 404);
}
