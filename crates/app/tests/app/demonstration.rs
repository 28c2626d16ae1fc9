//! The demonstration loads once, shows every stage, and every one of its reviews has a past.

use std::{collections::BTreeMap, sync::Arc};

use jiff::civil::date;
use omnibus_app::{
    App, Settings, accounts, answers, cycles, demonstration, documents, journal, parties, reviews,
};
use omnibus_documents::Format;
use omnibus_domain::{
    locale::Locale,
    lots::{
        act::Act,
        input::Input,
        outcome::Outcome,
        record::Ledger,
        source::{Contribution, Source},
        verify,
    },
    questionnaire::evaluate::{self, Shortcoming},
    review::StageName::Final,
};
use omnibus_words::MISSING;

use crate::world::{TestWorld, told};

#[tokio::test]
async fn it_loads_once_with_a_review_at_every_stage() {
    let world = TestWorld::new().await;
    demonstration::load(&world.app).await.unwrap();
    demonstration::load(&world.app).await.unwrap();
    let all = reviews::all(&world.app, &world.officer().await).await.unwrap();
    // Northland was reviewed years ago too.
    assert!(all.last().is_some_and(|one| one.state.as_str() == "NTH" && one.stage.name() == Final));
    let stages: BTreeMap<_, _> = all
        .iter()
        .rev()
        .map(|one| (one.state.as_str(), (one.stage.name().as_str(), one.published.is_some())))
        .collect();
    let expected = [
        ("IVE", ("desk-review", false)),
        ("KVN", ("final", false)),
        ("LUM", ("agreement", false)),
        ("NTH", ("self-assessment", false)),
        ("YSM", ("final", true)),
    ];
    assert_eq!(stages, expected.into());
    assert_eq!(all.len(), expected.len() + 1);
}

#[tokio::test]
async fn a_state_that_was_reviewed_before_uses_its_answers_and_cites_its_laws() {
    let world = TestWorld::with_demonstration().await;
    let (id, focal_point) = (world.review("NTH").await, world.actor("ingrid").await);
    let view = async |question: &str| {
        let question = question.parse().unwrap();
        answers::view(&world.app, &focal_point, &id, &question).await.unwrap()
    };
    let before = view("untoc-10-1-p1").await;
    let [offer] = before.offers.as_slice() else { panic!("one offer: {:?}", before.offers) };
    assert!(offer.sent.is_some() && offer.source.review != id);
    assert!(view("follow-up-challenges").await.applies, "what became of the observations is asked");
    let authorities = &view("untoc-18-13-p1").await.offers[0].content.authorities;
    assert_eq!(authorities.len(), 1);
    for (state, count) in [("NTH", 4), ("IVE", 3)] {
        let read = world.app.store.read();
        let laws = read.laws(&state.parse().unwrap()).await.unwrap();
        assert_eq!(laws.len(), count, "{state}");
        let cited = read.citing_answers(&[world.review(state).await]).await.unwrap();
        assert!(!cited.is_empty(), "{state}");
    }
    // Nobody signs in as the people of a review of years ago.
    let gone = world.actor("halvard").await;
    assert_eq!(told(&demonstration::sign_in(&world.app, &gone.user).await), "not-found");
}

#[tokio::test]
async fn its_states_count_in_no_figure() {
    let world = TestWorld::with_demonstration().await;
    let counts = parties::counts(&world.app, date(2010, 9, 29)).await.unwrap();
    let counts: Vec<_> = counts.into_iter().map(|(_, count)| count).collect();
    assert_eq!(counts, [157, 141, 125, 82]);
}

#[tokio::test]
async fn every_review_has_a_past_in_order() {
    let world = TestWorld::with_demonstration().await;
    let officer = world.officer().await;
    for state in ["NTH", "IVE", "LUM", "YSM", "KVN"] {
        let id = world.review(state).await;
        let page = journal::of_review(&world.app, &officer, &id, None).await.unwrap();
        assert!(page.entries.len() > 10, "{state}");
    }
    let mut before = None;
    let mut latest = world.app.now();
    loop {
        let page = journal::whole(&world.app, &officer, before).await.unwrap();
        for (entry, _) in &page.entries {
            assert!(entry.at <= latest, "{} {:?}", entry.at, entry.event.kind);
            latest = entry.at;
        }
        before = page.next;
        if before.is_none() {
            break;
        }
    }
    let months_ago = world.app.now().as_second() - latest.as_second();
    assert!(months_ago > 200 * 24 * 3600, "the oldest review is some months old");
}

#[tokio::test]
async fn its_cycle_is_drawn_for_the_first_year_with_a_review_deferred() {
    let world = TestWorld::with_demonstration().await;
    let all = cycles::all(&world.app).await.unwrap();
    assert_eq!(all.len(), 1);
    let view = cycles::view(&world.app, &all[0].id).await.unwrap();
    assert_eq!(view.cycle.first_year, 2026, "it begins in the year in which it is loaded");
    let record = view.record.unwrap();
    assert!(verify::record(&record).is_ok());
    let acts: Vec<_> = record.entries.iter().map(|entry| entry.act.name()).collect();
    assert_eq!(acts, ["years", "defer-review", "reviewing"]);
    assert!(view.participants.iter().all(|one| one.group.is_some()));
    assert_eq!(view.outcome.last_year_drawn, 1);
    let deferred = view.outcome.deferred.first().unwrap();
    assert_eq!(view.outcome.years[deferred], 2);
}

/// The first year is part of the input, so each calendar year draws other lots from the same words.
#[tokio::test]
async fn its_cycle_can_be_loaded_in_any_year_and_completed_under_both_sets_of_rules() {
    let world = TestWorld::with_demonstration().await;
    let id = cycles::all(&world.app).await.unwrap().remove(0).id;
    let record = cycles::record(&world.app, &id).await.unwrap();
    for year in 2020..2060 {
        for rules in &world.app.pack.lots {
            let input = Input { first_year: year, ..record.input.clone() };
            let mut ledger = Ledger::open(rules.clone(), input).unwrap();
            for entry in &record.entries {
                let mut act = entry.act.clone();
                if let Act::DeferReview { state, .. } = &mut act {
                    let outcome = Outcome::of(ledger.record());
                    *state = outcome.under_review(1).min().unwrap().clone();
                }
                ledger.add(act).unwrap();
            }
            for next in 2..=rules.years {
                let contributions = Vec::from([("Velinia", "amber")].map(given));
                let source = Source::Words { contributions };
                ledger.add(Act::Reviewing { year: next, source }).unwrap();
            }
            assert!(verify::record(ledger.record()).is_ok(), "{year}, {}", rules.id);
        }
    }
}

fn given((by, text): (&str, &str)) -> Contribution {
    Contribution { by: by.to_owned(), text: text.to_owned() }
}

#[tokio::test]
async fn its_people_are_offered_by_role_in_every_language() {
    let world = TestWorld::with_demonstration().await;
    for locale in Locale::ALL {
        let people = demonstration::people(&world.app, locale).await.unwrap();
        assert_eq!(people.len(), 32, "the officer, six for each review, one who waits");
        assert!(people.iter().all(|one| !one.role.contains(MISSING)), "{people:#?}");
        let in_state = |one: &&demonstration::Persona| one.state.is_none();
        assert_eq!(people.iter().filter(in_state).count(), 1);
    }
    let people = demonstration::people(&world.app, Locale::En).await.unwrap();
    let lawyer = people.iter().find(|one| one.role == "Ministry of Justice lawyer, Northland");
    let lawyer = lawyer.unwrap();
    assert_eq!(lawyer.state.as_deref(), Some("Northland"));
    let account = demonstration::sign_in(&world.app, &lawyer.user).await.unwrap();
    assert_eq!(account.name, "Tomas Lindqvist");
}

#[tokio::test]
async fn nobody_else_signs_in_without_a_password() {
    let world = TestWorld::with_demonstration().await;
    let seed = accounts::seed(&world.app, "a@b.example", "A", Locale::En, false, None, "-");
    let stranger = seed.await.unwrap();
    assert_eq!(told(&demonstration::sign_in(&world.app, &stranger).await), "not-found");
    let officer = world.officer().await.user;
    assert_eq!(told(&demonstration::sign_in(&world.app, &officer).await), "done");
    let settings = Settings { demonstration: false, ..(*world.app.settings).clone() };
    let real = App { settings: Arc::new(settings), ..world.app.clone() };
    assert_eq!(told(&demonstration::sign_in(&real, &officer).await), "not-found");
    assert_eq!(told(&demonstration::people(&real, Locale::En).await), "not-found");
}

#[tokio::test]
async fn its_answers_show_every_field_and_are_well_formed() {
    let world = TestWorld::with_demonstration().await;
    let read = world.app.store.read();
    let mut given = Vec::new();
    for review in read.reviews().await.unwrap() {
        given.extend(read.answers(&review.id).await.unwrap());
    }
    let form = &world.app.pack.questionnaire;
    for answer in &given {
        let question = form.question(&answer.question).unwrap();
        let noticed = evaluate::findings(form, question, &answer.content);
        let wrong = noticed.iter().find(|one| {
            !matches!(one.kind, Shortcoming::MeasureMissing | Shortcoming::ReasonsMissing)
        });
        assert_eq!(wrong, None, "{}", answer.question);
    }
    let measures: Vec<_> = given.iter().flat_map(|one| &one.content.measures).collect();
    let needs: Vec<_> = given.iter().flat_map(|one| &one.content.assistance).collect();
    let shown = [
        measures.iter().any(|one| !one.files.is_empty()),
        measures.iter().any(|one| !one.citation.is_empty() && !one.quote.is_empty()),
        measures.iter().any(|one| one.web_address().is_some()),
        needs.iter().any(|one| !one.provider.is_empty() && !one.priority.is_empty()),
        given.iter().any(|one| !one.content.application.is_empty()),
        given.iter().any(|one| !one.content.reasons.is_empty()),
        given.iter().any(|one| !one.content.steps.is_empty()),
        given.iter().any(|one| !one.content.successes.is_empty()),
        given.iter().any(|one| !one.content.text.is_empty()),
    ];
    assert_eq!(shown, [true; 9]);
    let justice = world.actor("tomas.lindqvist").await;
    let (id, question) = (world.review("NTH").await, "untoc-5-1-a".parse().unwrap());
    let view = answers::view(&world.app, &justice, &id, &question).await.unwrap();
    assert_eq!(view.files.len(), 1);
}

#[tokio::test]
async fn its_reports_are_written_in_their_language() {
    let world = TestWorld::with_demonstration().await;
    for (state, language, words) in [
        ("YSM", Locale::Ar, "يستقبل مكتب واحد الضحية"),
        ("LUM", Locale::Fr, "Les comités de vigilance"),
        ("KVN", Locale::En, "account data within two days"),
        ("IVE", Locale::Es, "La confabulación para blanquear dinero"),
    ] {
        let id = world.review(state).await;
        let (kind, format) = (documents::Kind::Report, Format::Html);
        let report = documents::render_on_command(&world.app, &id, kind, language, format);
        let report = String::from_utf8(report.await.unwrap()).unwrap();
        assert!(report.contains(words), "{state}");
        assert!(!report.contains(MISSING), "{state}");
    }
}
