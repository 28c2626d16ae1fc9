//! What texts and moments can hold, alike on both databases.

use jiff::Timestamp;
use omnibus_domain::{
    id::{FileId, LawId},
    locale::Locale,
    policy::{may_comment, may_draft, may_find, may_keep_account, may_write},
    questionnaire::answer::{AnswerContent, Assistance, Authority, Measure, StatisticsRow, Status},
    report::FindingKind,
    review::Stage,
};
use omnibus_store::{
    Account, ArticleWords, Comment, Event, Message, NewFinding, Notice, Profile, Result, Saved,
    StoredSession, Write,
};
use proptest::{collection::vec, prelude::*, test_runner::TestRunner};
use tokio::runtime::Handle;

use crate::{
    both::{World, commit, on_both},
    desk::{finding, message},
    journal::event,
    notices::notice,
    report::comment,
    scene::{
        self, access, account, actor, administrator, agreement, answering, at, chapter,
        desk_review, id, review, told,
    },
};

on_both!(
    a_text_is_read_as_it_was_written,
    a_character_that_cannot_be_stored_is_refused_alike,
    every_answer_is_read_as_it_was_written,
    moments_are_kept_to_the_millisecond,
);

async fn a_text_is_read_as_it_was_written(world: World) {
    scene::set_in_desk_review(&world.store).await;
    let permit = may_draft(&access("ivo", desk_review())).unwrap();
    let texts = [
        String::new(),
        "👩‍⚖️ 🇺🇳 e\u{301}".to_owned(),
        "\u{202b}المادة ٥ (UNTOC)\u{202c}\n\tفقرة".to_owned(),
        "'; DROP TABLE sections; -- \\ \" % _ $1 ?".to_owned(),
        "缔约国会议\u{10FFFF}\u{FFFD}".to_owned(),
        "ش".repeat(200_000),
        "\u{1}\u{1b}\u{7f}\r\n".to_owned(),
    ];
    for (expected, text) in (0..).zip(&texts) {
        commit(&world.store, async |tx| {
            tx.put_section(&permit, &id("introduction"), text, Locale::Ar, expected, at(9)).await
        })
        .await
        .unwrap();
        let read = world.store.read().sections(&review()).await.unwrap();
        assert!(read[0].text == *text, "{:.40}", text.escape_debug().to_string());
    }
    let versions =
        world.store.read().section_versions(&review(), &id("introduction")).await.unwrap();
    assert!(versions.iter().rev().map(|one| &one.text).eq(&texts));
}

/// Whoever writes cleans first; what slips through is refused before the database sees it, since one of the
/// two would take it and the other not.
async fn a_character_that_cannot_be_stored_is_refused_alike(world: World) {
    scene::set_in_agreement(&world.store, &["introduction"]).await;
    let bad = || "a\0b".to_owned();
    let (finds, drafts, writes, comments, keeps) = (
        may_find(&access("ivo", desk_review())).unwrap(),
        may_draft(&access("ivo", desk_review())).unwrap(),
        may_write(&access("ivo", desk_review()), &chapter("untoc-5")).unwrap(),
        may_comment(&access("fay", agreement())).unwrap(),
        may_keep_account(&actor("fay")),
    );
    let observation = FindingKind::Observation;
    commit(&world.store, async |tx| {
        tx.put_finding(&finds, &finding("f1", observation, "x"), at(9)).await
    })
    .await
    .unwrap();
    let words = ArticleWords {
        article: id("untoc/1"),
        language: Locale::En,
        title: bad(),
        paragraphs: Vec::new(),
    };
    let reasons = NewFinding { reasons: bad(), ..finding("f1", observation, "x") };
    macro_rules! refused {
        ($($call:ident($($given:expr),*)),* $(,)?) => {$({
            let act = async |tx: &Write| -> Result<()> { tx.$call($($given),*).await.map(drop) };
            assert_eq!(told(commit(&world.store, act).await), "unstorable", stringify!($call));
        })*};
    }
    refused!(
        put_account(&Account { name: bad(), ..account("ola", None) }, at(9)),
        change_account(&keeps, &bad(), Locale::En, &Profile::default()),
        begin_session(&StoredSession { id: bad(), data: String::new(), expires: at(9) }),
        keep_session(&StoredSession { id: "s".into(), data: bad(), expires: at(9) }),
        put_finding(&finds, &finding("f2", observation, &bad()), at(9)),
        change_finding(&finds, &finding("f1", observation, &bad()), 1, at(9)),
        change_finding(&finds, &reasons, 1, at(9)),
        put_section(&drafts, &id("process"), &bad(), Locale::En, 0, at(9)),
        put_section(&drafts, &id("introduction"), &bad(), Locale::En, 1, at(9)),
        put_message(&writes, &Message { body: bad(), ..message("m1", 9) }),
        put_comment(&comments, &Comment { body: bad(), ..comment("c1", 9) }),
        append(&Event { kind: bad(), ..event("x", false) }, at(9)),
        queue(&Notice { to: bad(), ..notice(1) }, at(9)),
        replace_treaty_text(&id("untoc"), Locale::En, std::slice::from_ref(&words)),
        load_facts(
            &[omnibus_domain::party::Participant {
                code: id("XX"),
                formal_name: bad(),
                ..scene::states().remove(0)
            }],
            &[],
            at(9)
        ),
    );
    // Within JSON it is an escape, which both databases hold.
    let profile = Profile { position: bad(), ..Profile::default() };
    commit(&world.store, async |tx| tx.change_account(&keeps, "Fay", Locale::En, &profile).await)
        .await
        .unwrap();
    assert_eq!(world.store.read().account(&id("fay")).await.unwrap().unwrap().profile, profile);
    assert!(world.store.read().whole_journal(&administrator(), None, 9).await.unwrap().is_empty());
}

fn measure() -> impl Strategy<Value = Measure> {
    let files = vec("[a-z0-9-]{1,64}".prop_map(|name| id::<FileId>(&name)), 0..3);
    let texts =
        (any::<String>(), any::<String>(), any::<String>(), any::<String>(), any::<String>());
    let law = proptest::option::of("[a-z0-9-]{1,64}".prop_map(|name| id::<LawId>(&name)));
    (texts, files, law).prop_map(|((title, citation, date, link, quote), files, law)| Measure {
        title,
        citation,
        date,
        link,
        quote,
        files,
        law,
    })
}

fn need() -> impl Strategy<Value = Assistance> {
    (any::<String>(), any::<String>(), any::<String>(), any::<String>()).prop_map(
        |(kind, description, provider, priority)| Assistance {
            kind,
            description,
            provider,
            priority,
        },
    )
}

fn row() -> impl Strategy<Value = StatisticsRow> {
    let cells = proptest::collection::btree_map(any::<String>(), any::<String>(), 0..4);
    (any::<String>(), cells).prop_map(|(label, cells)| StatisticsRow { label, cells })
}

fn authority() -> impl Strategy<Value = Authority> {
    (any::<String>(), any::<String>(), any::<String>(), any::<String>(), any::<String>()).prop_map(
        |(name, purpose, contact, languages, urgent)| Authority {
            name,
            purpose,
            contact,
            languages,
            urgent,
        },
    )
}

fn answer() -> impl Strategy<Value = AnswerContent> {
    let choices = (
        proptest::option::of(proptest::sample::select(&Status::ALL[..])),
        proptest::sample::select(&Locale::ALL[..]),
    );
    let texts =
        (any::<String>(), any::<String>(), any::<String>(), any::<String>(), any::<String>());
    let lists = (vec(measure(), 0..3), vec(need(), 0..3), vec(row(), 0..3), vec(authority(), 0..3));
    (choices, texts, lists).prop_map(
        |(
            (status, language),
            (application, reasons, steps, successes, text),
            (measures, assistance, statistics, authorities),
        )| {
            AnswerContent {
                status,
                measures,
                application,
                statistics,
                authorities,
                reasons,
                steps,
                assistance,
                successes,
                text,
                language,
            }
        },
    )
}

async fn every_answer_is_read_as_it_was_written(world: World) {
    scene::set(&world.store).await;
    let permit = answering("untoc-5", Stage::SelfAssessment);
    let round_trip = async |content: &AnswerContent| {
        let stood = world.store.read().answer(&review(), &id("q1")).await.unwrap();
        let expected = stood.map_or(0, |answer| answer.revision);
        let saved = commit(&world.store, async |tx| {
            tx.put_answer(&permit, content, expected, at(expected)).await
        });
        assert!(matches!(saved.await.unwrap(), Saved::As(revision) if revision == expected + 1));
        world.store.read().answer(&review(), &id("q1")).await.unwrap().unwrap().content
    };
    let mut runner = TestRunner::new(ProptestConfig {
        failure_persistence: None,
        ..ProptestConfig::with_cases(24)
    });
    let outcome = tokio::task::block_in_place(|| {
        let run = runner.run(&answer(), |content| {
            let read = Handle::current().block_on(round_trip(&content));
            prop_assert_eq!(read, content);
            Ok(())
        });
        run.map_err(|error| error.to_string())
    });
    assert_eq!(outcome, Ok(()));
}

async fn moments_are_kept_to_the_millisecond(world: World) {
    let moments = [
        (Timestamp::UNIX_EPOCH, 0),
        ("1969-12-31T23:59:59.999Z".parse().unwrap(), -1),
        ("2026-11-02T14:02:03.456789Z".parse().unwrap(), 1_793_628_123_456),
        ("9999-01-01T00:00:00.001Z".parse().unwrap(), 253_370_764_800_001),
    ];
    for (moment, milliseconds) in moments {
        commit(&world.store, async |tx| {
            tx.append(&Event { actor: None, review: None, ..event("moment", false) }, moment).await
        })
        .await
        .unwrap();
        let read = world.store.read().whole_journal(&administrator(), None, 1).await.unwrap();
        assert_eq!(read[0].at, Timestamp::from_millisecond(milliseconds).unwrap());
    }
}
