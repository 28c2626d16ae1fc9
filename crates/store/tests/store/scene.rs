//! The people and the review of the tests: Northland under review by Isla Verde and Sundale.

use std::{collections::BTreeMap, fmt::Debug, str::FromStr};

use jiff::{Timestamp, civil::date};
use omnibus_domain::{
    chapter::Chapter,
    id::{ParticipantCode, ReviewId, SectionId},
    locale::Locale,
    party::{Group, Participant, ParticipantKind},
    policy::{self, Access, Actor, MayAdminister, MayAnswer, Seat},
    questionnaire::answer::AnswerContent,
    review::Stage,
};
use omnibus_store::{Account, Member, NewReview, Profile, Result, Store, StoreError, Write};

use crate::both::commit;

/// Everyone in the review: Ada of the secretariat, Fay the focal point, Min of a ministry, Ivo and Sue the
/// experts, Obi of Northland's mission.
pub const PEOPLE: [&str; 6] = ["ada", "fay", "min", "ivo", "sue", "obi"];

/// A text as the named type.
pub fn id<T: FromStr<Err: Debug>>(text: &str) -> T {
    text.parse().unwrap()
}

/// A moment, in seconds of the test.
pub fn at(second: i64) -> Timestamp {
    Timestamp::from_second(1_700_000_000 + second).unwrap()
}

/// A chapter by its address.
pub fn chapter(slug: &str) -> Chapter {
    Chapter::from_slug(slug).unwrap()
}

/// The review of the scene.
pub fn review() -> ReviewId {
    id("r1")
}

/// How an operation ended, in one word.
pub fn told<T>(result: Result<T>) -> &'static str {
    match result {
        Ok(_) => "done",
        Err(StoreError::Database(_)) => "database",
        Err(StoreError::Corrupt(_)) => "corrupt",
        Err(StoreError::Stale) => "stale",
        Err(StoreError::Missing) => "missing",
        Err(StoreError::Exists) => "exists",
        Err(StoreError::Unstorable(_)) => "unstorable",
    }
}

/// The stages, each with its moments.
pub const fn desk_review() -> Stage {
    Stage::DeskReview { submitted: Timestamp::UNIX_EPOCH }
}

/// See [`desk_review`].
pub const fn agreement() -> Stage {
    let moment = Timestamp::UNIX_EPOCH;
    Stage::Agreement { submitted: moment, circulated: moment }
}

/// See [`desk_review`].
pub const fn final_stage() -> Stage {
    let moment = Timestamp::UNIX_EPOCH;
    Stage::Final { submitted: moment, circulated: moment, agreed: moment }
}

/// The seat of one of [`PEOPLE`].
pub fn seat(who: &str) -> Seat {
    match who {
        "ada" => Seat::Staff,
        "fay" => Seat::FocalPoint,
        "min" => Seat::Contributor,
        "ivo" => Seat::Expert(id("IV")),
        "sue" => Seat::Expert(id("SU")),
        _ => Seat::Observer(id("NL")),
    }
}

/// The access of one of [`PEOPLE`] to the review in a stage.
pub fn access(who: &str, stage: Stage) -> Access {
    Access {
        user: id(who),
        member: id(&format!("m-{who}")),
        review: review(),
        stage,
        state: id("NL"),
        instruments: vec![id("untoc")],
        reviewing: vec![id("IV"), id("SU")],
        scope: None,
        seat: seat(who),
        chapters: [chapter("untoc-5")].into(),
        questions: BTreeMap::new(),
    }
}

/// One of [`PEOPLE`], signed in.
pub fn actor(who: &str) -> Actor {
    Actor { user: id(who), name: who.to_owned(), secretariat: who == "ada" }
}

/// The secretariat's permit.
pub fn administrator() -> MayAdminister {
    policy::may_administer(&actor("ada")).unwrap()
}

/// The focal point's permit to answer the question `q1` of a chapter while the stage is `stage`.
pub fn answering(slug: &str, stage: Stage) -> MayAnswer {
    policy::may_answer(&access("fay", stage), &chapter(slug), &id("q1")).unwrap()
}

/// An answer that says `text`.
pub fn saying(text: &str) -> AnswerContent {
    AnswerContent { text: text.to_owned(), ..AnswerContent::blank(Locale::En) }
}

/// The three States of the review, invented.
pub fn states() -> Vec<Participant> {
    [("NL", "Northland"), ("IV", "Isla Verde"), ("SU", "Sundale")]
        .into_iter()
        .map(|(code, name)| Participant {
            code: id(code),
            kind: ParticipantKind::State,
            group: Some(Group::AsiaPacific),
            names: BTreeMap::from([(Locale::En, name.to_owned())]),
            formal_name: format!("the Republic of {name}"),
            invented: true,
        })
        .collect()
}

/// An account to be made.
pub fn account(who: &str, participant: Option<ParticipantCode>) -> Account {
    Account {
        id: id(who),
        email: format!("{who}@example.org"),
        name: who.to_uppercase(),
        password_hash: "$argon2id$".to_owned(),
        language: Locale::En,
        secretariat: who == "ada",
        participant,
        profile: Profile::default(),
        approved: true,
    }
}

/// A review of Northland to be opened.
pub fn new_review(text: &str) -> NewReview {
    NewReview {
        id: id(text),
        state: id("NL"),
        instruments: vec![id("untoc"), id("firearms")],
        reviewing: vec![id("IV"), id("SU")],
        languages: vec![Locale::Ar, Locale::En],
        staff: id("ada"),
        started: date(2026, 11, 2),
        of_cycle: None,
    }
}

/// A part in a review.
pub fn member(who: &str) -> Member {
    let ministry = (who == "min").then(|| "Ministry of Justice".to_owned());
    Member { id: id(&format!("m-{who}")), user: id(who), seat: seat(who), ministry }
}

/// Makes States and people, without a review.
pub async fn people(store: &Store) {
    commit(store, async |tx: &Write| {
        tx.load_facts(&states(), &[], at(0)).await?;
        for who in PEOPLE {
            let participant = matches!(who, "ivo").then(|| id("IV"));
            tx.put_account(&account(who, participant), at(0)).await?;
        }
        Ok(())
    })
    .await
    .unwrap();
}

/// Makes States, people and the review, in self-assessment.
pub async fn set(store: &Store) {
    people(store).await;
    commit(store, async |tx: &Write| {
        tx.open_review(&administrator(), &new_review("r1"), at(1)).await?;
        for (second, who) in (2..).zip(PEOPLE) {
            tx.put_member(&review(), &member(who), at(second)).await?;
        }
        Ok(())
    })
    .await
    .unwrap();
}

/// The same, with the response sent.
pub async fn set_in_desk_review(store: &Store) {
    set(store).await;
    let permit = policy::may_submit(&access("fay", Stage::SelfAssessment)).unwrap();
    commit(store, async |tx: &Write| tx.advance_on_submission(&permit, desk_review()).await)
        .await
        .unwrap();
}

/// The same, with the draft of these sections sent to the State.
pub async fn set_in_agreement(store: &Store, sections: &[&str]) {
    set_in_desk_review(store).await;
    let permit = policy::may_circulate(&access("ada", desk_review())).unwrap();
    commit(store, async |tx: &Write| {
        for section in sections {
            let section: SectionId = id(section);
            tx.fix_section(&permit, &section, "From the review.", Locale::En, at(20)).await?;
        }
        tx.advance_on_circulation(&permit, agreement()).await
    })
    .await
    .unwrap();
}

/// The same, with the report final.
pub async fn set_final(store: &Store) {
    set_in_agreement(store, &["introduction"]).await;
    let permit = policy::may_agree(&access("fay", agreement())).unwrap();
    commit(store, async |tx: &Write| tx.advance_on_agreement(&permit, final_stage()).await)
        .await
        .unwrap();
}
