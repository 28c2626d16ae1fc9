//! A cycle from its plan to its reviews: who may, what is refused, and that nothing is lost (M3, M7-M19).

use jiff::civil::date;
use omnibus_app::cycles::{self, Decided, DefineCycle, Grouping, OpenReviews};
use omnibus_domain::{
    id::CycleId,
    locale::Locale,
    lots::{
        act::Act,
        source::{Contribution, Source},
        verify,
    },
    party::Group,
    policy::Actor,
};

use crate::world::{TestWorld, told};

fn words(text: &str) -> Source {
    let one = Contribution { by: "Northland".to_owned(), text: text.to_owned() };
    Source::Words { contributions: vec![one] }
}

fn wanted(number: &str) -> DefineCycle {
    DefineCycle {
        phase: "1".to_owned(),
        number: number.to_owned(),
        first_year: "2027".to_owned(),
        rules: "untoc-2018".to_owned(),
        invented: true,
        themes: Vec::new(),
    }
}

/// A decision of the Conference to begin a cycle before an earlier one is completed.
fn early() -> Decided {
    Decided { text: "Decision 15/4".to_owned(), on: Some(date(2026, 10, 16)) }
}

/// A cycle of the demonstration's States that can be published, with its revision.
async fn planned(world: &TestWorld, officer: &Actor, number: &str) -> (CycleId, i64) {
    let id = cycles::define(&world.app, officer, &wanted(number)).await.unwrap();
    cycles::fix_participants(&world.app, officer, &id, date(2026, 11, 20), 1).await.unwrap();
    // Two States of one group alone would have to review each other: here there are two large groups.
    let mut revision = 2;
    let mut participants = cycles::view(&world.app, &id).await.unwrap().participants;
    participants.sort_by_key(|one| one.instruments.len());
    for (at, one) in participants.iter().enumerate() {
        let group = if at % 2 == 0 { Group::African } else { Group::AsiaPacific };
        let state = one.code.clone();
        let wanted = Grouping { state, group: Some(group), legal_system: None };
        cycles::assign(&world.app, officer, &id, &wanted, revision).await.unwrap();
        revision += 1;
    }
    (id, revision)
}

/// The same with its input published.
async fn published(world: &TestWorld, officer: &Actor, number: &str) -> CycleId {
    let (id, revision) = planned(world, officer, number).await;
    cycles::publish(&world.app, officer, &id, &early(), revision).await.unwrap();
    id
}

async fn head(world: &TestWorld, id: &CycleId) -> String {
    cycles::view(&world.app, id).await.unwrap().cycle.head_digest
}

#[tokio::test]
async fn a_cycle_is_defined_with_numbers_that_make_sense() {
    let world = TestWorld::with_demonstration().await;
    let officer = world.officer().await;
    let with = |change: &dyn Fn(&mut DefineCycle)| {
        let mut one = wanted("8");
        change(&mut one);
        one
    };
    for (cycle, expected) in [
        (with(&|one| one.phase = "0".into()), "phase:problem-number-between"),
        (with(&|one| one.number = "two".into()), "number:problem-number-between"),
        (with(&|one| one.first_year = "99".into()), "first_year:problem-number-between"),
        (with(&|one| one.rules = "own".into()), "rules:problem-choose-rules"),
        (wanted("8"), "done"),
        (wanted("8"), "number:problem-cycle-there"),
    ] {
        let outcome = cycles::define(&world.app, &officer, &cycle).await;
        assert_eq!(told(&outcome), expected, "{cycle:?}");
    }
}

#[tokio::test]
async fn only_the_secretariat_acts() {
    let world = TestWorld::with_demonstration().await;
    let (officer, outsider) = (world.officer().await, world.actor("ingrid").await);
    let app = &world.app;
    let id = published(&world, &officer, "2").await;
    let head = head(&world, &id).await;
    let group = Grouping { state: "NTH".parse().unwrap(), group: None, legal_system: None };
    let open = OpenReviews {
        year: 1,
        languages: vec![Locale::En],
        staff: officer.user.clone(),
        started: date(2026, 11, 20),
    };
    let agree = Act::Agree { state: "NTH".parse().unwrap(), reviewing_states: 9 };
    assert_eq!(told(&cycles::define(app, &outsider, &wanted("8")).await), "not-found");
    let day = date(2026, 11, 20);
    assert_eq!(told(&cycles::fix_participants(app, &outsider, &id, day, 1).await), "not-found");
    assert_eq!(told(&cycles::assign(app, &outsider, &id, &group, 1).await), "not-found");
    assert_eq!(told(&cycles::publish(app, &outsider, &id, &early(), 1).await), "not-found");
    assert_eq!(told(&cycles::draw_next(app, &outsider, &id, words("a"), &head).await), "not-found");
    assert_eq!(told(&cycles::act(app, &outsider, &id, agree, &head).await), "not-found");
    assert_eq!(told(&cycles::open_reviews(app, &outsider, &id, &open).await), "not-found");
    assert_eq!(cycles::view(app, &id).await.unwrap().cycle.head_digest, head);
}

#[tokio::test]
async fn a_state_without_a_group_blocks_the_draw_until_one_is_assigned() {
    let world = TestWorld::with_demonstration().await;
    let officer = world.officer().await;
    let app = &world.app;
    let real = DefineCycle { invented: false, ..wanted("7") };
    let id = cycles::define(app, &officer, &real).await.unwrap();
    assert_eq!(
        told(&cycles::publish(app, &officer, &id, &Decided::default(), 1).await),
        "participants:problem-lots-size"
    );
    let early = date(1990, 1, 1);
    let fixed = cycles::fix_participants(app, &officer, &id, early, 1).await;
    assert_eq!(told(&fixed), "as_at:problem-no-participants");
    cycles::fix_participants(app, &officer, &id, date(2026, 11, 20), 1).await.unwrap();
    let refused = cycles::publish(app, &officer, &id, &Decided::default(), 2).await;
    assert_eq!(told(&refused), "participants:problem-lots-no-group", "the European Union");
    let without = cycles::view(app, &id).await.unwrap().participants;
    let mut revision = 2;
    for one in without.iter().filter(|one| one.group.is_none()) {
        let group = Grouping {
            state: one.code.clone(),
            group: Some(Group::WesternEuropeanAndOther),
            legal_system: Some("civil-law".to_owned()),
        };
        cycles::assign(app, &officer, &id, &group, revision).await.unwrap();
        assert_eq!(told(&cycles::assign(app, &officer, &id, &group, revision).await), "stale");
        revision += 1;
    }
    assert_eq!(
        told(&cycles::publish(app, &officer, &id, &Decided::default(), revision).await),
        "done"
    );
    assert_eq!(
        told(&cycles::publish(app, &officer, &id, &Decided::default(), revision + 1).await),
        "stale"
    );
}

#[tokio::test]
async fn a_cycle_is_drawn_put_off_and_drawn_again() {
    let world = TestWorld::with_demonstration().await;
    let officer = world.officer().await;
    let (app, id) = (&world.app, published(&world, &officer, "2").await);
    let draw = async |text: &str| {
        let head = head(&world, &id).await;
        told(&cycles::draw_next(app, &officer, &id, words(text), &head).await)
    };
    assert_eq!(draw(" ").await, "source:problem-source-empty");
    let first = head(&world, &id).await;
    assert_eq!(draw("river").await, "done");
    let late = cycles::draw_next(app, &officer, &id, words("stone"), &first).await;
    assert_eq!(told(&late), "stale", "another act was recorded in the meantime");
    let of_year = async |year| {
        let outcome = cycles::view(app, &id).await.unwrap().outcome;
        outcome.under_review(year).next().cloned().unwrap()
    };
    let act = async |act: Act| {
        let head = head(&world, &id).await;
        told(&cycles::act(app, &officer, &id, act, &head).await)
    };
    let state = of_year(1).await;
    let put_off = |justification: &str| Act::DeferReview {
        state: state.clone(),
        justification: justification.to_owned(),
    };
    assert_eq!(act(put_off("")).await, "justification:problem-lots-justification");
    assert_eq!(act(put_off("Elections")).await, "done");
    assert_eq!(act(put_off("Elections")).await, "state:problem-lots-deferred");
    assert_eq!(draw("sea").await, "done");
    let state = of_year(1).await;
    let redraw = |reason: Option<&str>| Act::Redraw {
        state: state.clone(),
        source: words("hill"),
        reason: reason.map(str::to_owned),
    };
    assert_eq!(
        act(Act::Agree { state: state.clone(), reviewing_states: 2 }).await,
        "reviewing_states:problem-lots-agreed"
    );
    assert_eq!(act(redraw(None)).await, "done");
    let view = cycles::view(app, &id).await.unwrap();
    let record = view.record.unwrap();
    assert_eq!(record.entries.len(), 4);
    assert!(verify::record(&record).is_ok());
    assert_eq!(view.cycle.head_digest, record.head_digest());
}

#[tokio::test]
async fn a_cycle_that_cannot_be_completed_is_refused_with_the_clash() {
    let world = TestWorld::with_demonstration().await;
    let officer = world.officer().await;
    let id = cycles::define(&world.app, &officer, &wanted("6")).await.unwrap();
    cycles::fix_participants(&world.app, &officer, &id, date(2026, 11, 20), 1).await.unwrap();
    // Two States alone in a group would have to review each other.
    let mut revision = 2;
    let participants = cycles::view(&world.app, &id).await.unwrap().participants;
    let two = ["ALD", "NTH"].map(|code| code.parse().unwrap());
    for one in participants.iter().filter(|one| !two.contains(&one.code)) {
        let state = one.code.clone();
        let wanted = Grouping { state, group: Some(Group::African), legal_system: None };
        cycles::assign(&world.app, &officer, &id, &wanted, revision).await.unwrap();
        revision += 1;
    }
    let refused = cycles::publish(&world.app, &officer, &id, &early(), revision).await;
    let refused = told(&refused);
    assert!(refused.starts_with(":problem-lots-clash :problem-lots-demand-reviewed"), "{refused}");
    assert!(refused.contains(":problem-lots-rule"), "{refused}");
    assert_eq!(cycles::view(&world.app, &id).await.unwrap().cycle.revision, revision);
}

#[tokio::test]
async fn reviews_are_opened_once_from_a_drawn_year_as_the_lots_say() {
    let world = TestWorld::with_demonstration().await;
    let officer = world.officer().await;
    let id = published(&world, &officer, "2").await;
    let wanted = OpenReviews {
        year: 1,
        languages: vec![Locale::En],
        staff: officer.user.clone(),
        started: date(2026, 11, 20),
    };
    let open = async || cycles::open_reviews(&world.app, &officer, &id, &wanted).await;
    assert_eq!(told(&open().await), "year:problem-lots-year-not-drawn");
    for text in ["river", "sea"] {
        let head = head(&world, &id).await;
        cycles::draw_next(&world.app, &officer, &id, words(text), &head).await.unwrap();
    }
    let view = cycles::view(&world.app, &id).await.unwrap();
    let before = cycles::drawn(&world.app, &officer, &view).await.unwrap();
    let ready = before.iter().filter(|one| one.2 == cycles::Opening::Ready).count();
    assert!(ready > 0, "{before:?}");
    assert_eq!(open().await.unwrap(), ready);
    assert_eq!(open().await.unwrap(), 0, "opening twice opens nothing twice");
    let reviews = world.app.store.read().reviews().await.unwrap();
    let opened: Vec<_> = reviews.iter().filter(|one| one.of_cycle.is_some()).collect();
    assert_eq!(opened.len(), ready);
    for review in &opened {
        let lots = &view.outcome.reviewing[&review.state];
        assert_eq!(review.reviewing, lots.iter().map(|one| one.state.clone()).collect::<Vec<_>>());
        assert!(lots.iter().all(|one| review.covered_by(&one.state) == one.covers));
        let themes = &view.cycle.themes;
        let scope = world.app.pack.themes.articles(themes);
        let chapters = omnibus_app::reviews::chapters(&world.app, review);
        let articles: Vec<_> = chapters.iter().filter_map(|one| one.article()).collect();
        assert!(!articles.is_empty() && articles.iter().all(|one| review.covers(one)));
        assert!(themes.is_empty() || articles.iter().all(|one| scope.contains(one)));
    }
    // The reviewing States of an open review stay.
    let state = opened[0].state.clone();
    let redraw = Act::Redraw { state, source: words("hill"), reason: None };
    let head = head(&world, &id).await;
    let refused = cycles::act(&world.app, &officer, &id, redraw, &head).await;
    assert_eq!(told(&refused), "state:problem-lots-review-open");
}

#[tokio::test]
async fn the_themes_of_a_cycle_are_those_of_its_number_or_as_chosen() {
    let world = TestWorld::with_demonstration().await;
    let officer = world.officer().await;
    let define = async |number: &str, themes: &[&str]| {
        let themes = themes.iter().map(|theme| theme.parse().unwrap()).collect();
        let wanted = DefineCycle { phase: "3".to_owned(), themes, ..wanted(number) };
        cycles::define(&world.app, &officer, &wanted).await
    };
    let told_of = async |id: &CycleId| {
        let cycle = cycles::view(&world.app, id).await.unwrap().cycle;
        let themes: Vec<String> = cycle.themes.iter().map(ToString::to_string).collect();
        (cycle.years, themes.join(" "))
    };
    let second = define("2", &[]).await.unwrap();
    let annex = "victims-and-witnesses law-enforcement-cooperation technical-assistance";
    assert_eq!(told_of(&second).await, (5, annex.to_owned()));
    let chosen = define("1", &["technical-assistance", "prevention"]).await.unwrap();
    assert_eq!(told_of(&chosen).await, (5, "prevention technical-assistance".to_owned()));
    assert_eq!(told_of(&define("3", &[]).await.unwrap()).await, (0, String::new()));
    assert_eq!(told(&define("4", &["wax"]).await), "themes:problem-choose-theme");
}

#[tokio::test]
async fn a_cycle_with_reviews_that_are_not_final_is_closed_by_the_conference_only() {
    let world = TestWorld::with_demonstration().await;
    let (officer, outsider) = (world.officer().await, world.actor("ingrid").await);
    let app = &world.app;
    let planned = cycles::define(app, &officer, &wanted("4")).await.unwrap();
    let id = published(&world, &officer, "2").await;
    let decided = |text: &str, on| Decided { text: text.to_owned(), on };
    let by_conference = decided("Decision 16/2", Some(date(2026, 10, 14)));
    assert_eq!(told(&cycles::close(app, &officer, &planned, &by_conference).await), "stale");
    for (wanted, expected) in [
        (decided(" ", None), "decision:problem-cycle-open"),
        (decided("", Some(date(2026, 10, 14))), "decision:problem-decision"),
        (decided("Decision 16/2", None), "decided_on:problem-date"),
        (decided(&"a".repeat(2_001), Some(date(2026, 1, 1))), "decision:problem-decision-long"),
    ] {
        assert_eq!(told(&cycles::close(app, &officer, &id, &wanted).await), expected);
    }
    assert_eq!(told(&cycles::close(app, &outsider, &id, &by_conference).await), "not-found");
    assert_eq!(told(&cycles::close(app, &officer, &id, &by_conference).await), "done");
    assert_eq!(told(&cycles::close(app, &officer, &id, &by_conference).await), "stale");
    let head = head(&world, &id).await;
    let drawn = cycles::draw_next(app, &officer, &id, words("river"), &head).await;
    assert_eq!(told(&drawn), ":problem-cycle-closed");
    let closed = cycles::view(app, &id).await.unwrap().cycle.closed.unwrap();
    assert_eq!(closed.decision.unwrap().text, "Decision 16/2");
}

#[tokio::test]
async fn a_signatory_takes_part_for_the_convention_only() {
    let world = TestWorld::with_demonstration().await;
    let (officer, outsider) = (world.officer().await, world.actor("ingrid").await);
    let app = &world.app;
    let real = DefineCycle { invented: false, ..wanted("7") };
    let id = cycles::define(app, &officer, &real).await.unwrap();
    cycles::fix_participants(app, &officer, &id, date(2026, 11, 20), 1).await.unwrap();
    let open = cycles::signatories(app, &id).await.unwrap();
    let state = open.first().expect("a State has signed and is not bound").clone();
    let party = "FRA".parse().unwrap();
    let add = async |actor: &Actor, state, revision| {
        told(&cycles::add_signatory(app, actor, &id, state, revision).await)
    };
    assert_eq!(add(&outsider, &state, 2).await, "not-found");
    assert_eq!(add(&officer, &party, 2).await, "signatory:problem-choose-signatory");
    assert_eq!(add(&officer, &state, 1).await, "stale");
    assert_eq!(add(&officer, &state, 2).await, "done");
    assert_eq!(add(&officer, &state, 3).await, "signatory:problem-choose-signatory", "it is in");
    cycles::fix_participants(app, &officer, &id, date(2026, 11, 21), 3).await.unwrap();
    let participants = cycles::view(app, &id).await.unwrap().participants;
    let own = participants.iter().find(|one| one.code == state).expect("it stays");
    assert!(own.signatory && own.instruments.len() == 1, "{own:?}");
    assert!(participants.is_sorted_by_key(|one| &one.code));
}

#[tokio::test]
async fn a_cycle_begins_before_an_earlier_one_is_completed_only_by_a_decision() {
    let world = TestWorld::with_demonstration().await;
    let (app, officer) = (&world.app, world.officer().await);
    published(&world, &officer, "2").await;
    let (id, revision) = planned(&world, &officer, "3").await;
    let publish = async |decided: &Decided| {
        told(&cycles::publish(app, &officer, &id, decided, revision).await)
    };
    assert_eq!(publish(&Decided::default()).await, "decision:problem-cycle-earlier");
    let half = Decided { on: None, ..early() };
    assert_eq!(publish(&half).await, "decided_on:problem-date");
    assert_eq!(publish(&early()).await, "done");
    let cycle = cycles::view(app, &id).await.unwrap().cycle;
    assert_eq!(cycle.launched.map(|decision| decision.text).as_deref(), Some("Decision 15/4"));
    let real = DefineCycle { invented: false, ..wanted("7") };
    let id = cycles::define(app, &officer, &real).await.unwrap();
    let cycle = cycles::view(app, &id).await.unwrap().cycle;
    assert!(cycles::begun_before(app, &cycle).await.unwrap().is_empty(), "of other States");
}

#[tokio::test]
async fn single_articles_are_added_or_left_out_before_the_input_is_published() {
    let world = TestWorld::with_demonstration().await;
    let (app, officer) = (&world.app, world.officer().await);
    let id = cycles::define(app, &officer, &wanted("2")).await.unwrap();
    let set = async |articles: &[&str], revision| {
        let articles = articles.iter().map(|one| one.parse().unwrap()).collect();
        told(&cycles::set_scope(app, &officer, &id, &articles, revision).await)
    };
    let outsider = world.actor("ingrid").await;
    let one = ["untoc/24".parse().unwrap()].into();
    assert_eq!(told(&cycles::set_scope(app, &outsider, &id, &one, 1).await), "not-found");
    assert_eq!(set(&[], 1).await, "articles:problem-choose-articles");
    assert_eq!(set(&["untoc/24", "untoc/41"], 1).await, "articles:problem-choose-articles");
    assert_eq!(set(&["untoc/24", "firearms/5"], 7).await, "stale");
    assert_eq!(set(&["untoc/24", "firearms/5"], 1).await, "done");
    let cycle = async || cycles::view(app, &id).await.unwrap().cycle;
    let scope = cycles::scope(app, &cycle().await).unwrap();
    let told_scope: Vec<String> = scope.iter().map(ToString::to_string).collect();
    assert_eq!(told_scope, ["firearms/5", "untoc/24"]);
    let of_themes = app.pack.themes.articles(&cycle().await.themes);
    cycles::set_scope(app, &officer, &id, &of_themes, 2).await.unwrap();
    assert_eq!(cycle().await.articles, None, "the articles of the themes are no change");
    let id = published(&world, &officer, "3").await;
    let revision = cycles::view(app, &id).await.unwrap().cycle.revision;
    let late = cycles::set_scope(app, &officer, &id, &one, revision).await;
    assert_eq!(told(&late), "stale", "the input is published");
}

#[tokio::test]
async fn every_year_has_its_dates_and_they_count_from_the_day_the_states_are_informed() {
    let world = TestWorld::with_demonstration().await;
    let (app, officer) = (&world.app, world.officer().await);
    let id = published(&world, &officer, "2").await;
    let dates = async || {
        let view = cycles::view(app, &id).await.unwrap();
        cycles::dates(app, &view).await.unwrap()
    };
    let planned = dates().await;
    let due = |year: &cycles::YearDates, step: &str| {
        year.steps.iter().find(|due| due.id == step).map(|due| due.due)
    };
    let from: Vec<_> = planned.iter().map(|year| (year.from, year.informed)).collect();
    let first = |year| (date(year, 1, 1), false);
    assert_eq!(from, [first(2027), first(2028), first(2029)]);
    assert_eq!(due(&planned[0], "inform"), Some(date(2027, 2, 1)));
    assert_eq!(due(&planned[0], "self_assessment"), Some(date(2027, 4, 1)));
    assert_eq!(due(&planned[0], "notes"), None, "no visit is foreseen");
    for text in ["river", "sea"] {
        let head = head(&world, &id).await;
        cycles::draw_next(app, &officer, &id, words(text), &head).await.unwrap();
    }
    let open = OpenReviews {
        year: 1,
        languages: vec![Locale::En],
        staff: officer.user.clone(),
        started: date(2027, 3, 1),
    };
    assert!(cycles::open_reviews(app, &officer, &id, &open).await.unwrap() > 0);
    let opened = dates().await;
    assert_eq!((opened[0].from, opened[0].informed), (date(2027, 3, 1), true));
    assert_eq!(due(&opened[0], "inform"), None, "they are informed");
    assert_eq!(due(&opened[0], "self_assessment"), Some(date(2027, 5, 1)));
    assert_eq!(opened[1], planned[1]);
}
