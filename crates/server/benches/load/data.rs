//! A database as full as two hundred States make it.

use std::{
    collections::{BTreeMap, BTreeSet},
    process::Command,
};

use jiff::Timestamp;
use omnibus_domain::{
    id::{ParticipantCode, QuestionId, ReviewId, UserId},
    locale::Locale,
    policy::{self, Access, Actor, Seat},
    questionnaire::answer::{AnswerContent, Measure, Status},
    review::Stage,
};
use omnibus_pack::Pack;
use omnibus_store::{Account, ApiToken, Member, NewReview, Profile, Store, Write};

use crate::{Database, hands, heavy, text};

/// What was prepared.
pub struct Prepared {
    /// The reviews; in the first many people answer.
    pub reviews: Vec<ReviewId>,
    /// All questions.
    pub questions: Vec<QuestionId>,
}

/// An answer to be saved.
pub struct Save {
    /// The path of the API.
    pub path: String,
    /// The focal point's token.
    pub token: String,
    /// The JSON.
    pub body: String,
}

/// Fills a database: a review for each State, every question answered.
pub async fn prepare(database: &Database, states: usize) -> Prepared {
    let pack = Pack::embedded().expect("the pack reads");
    let store = match &database.url {
        Some(url) => Store::open(url).await,
        None => Store::open_file(&database.folder.path().join("omnibus.sqlite")).await,
    }
    .expect("the database opens");
    let tx = store.begin().await.expect("a transaction");
    tx.load_facts(&pack.participants, &pack.acts, now()).await.expect("facts are loaded");
    let officer: UserId = "officer".parse().expect("an identifier");
    put_account(&tx, &officer, true).await;
    tx.commit().await.expect("committed");
    let questions: Vec<_> =
        pack.questionnaire.questions().iter().map(|one| one.id.clone()).collect();
    let mut reviews = Vec::new();
    for (number, participant) in pack.participants.iter().cycle().take(states).enumerate() {
        let state = &participant.code;
        let focal_point = prepare_review(&store, &pack, state, &officer, number, &[]).await;
        if number == 0 {
            hands::prepare(&store, &pack, &focal_point).await;
        }
        reviews.push(focal_point.review);
    }
    heavy::prepare(&store, &pack, &officer, states).await;
    store.close().await.expect("closed");
    Prepared { reviews, questions }
}

impl Prepared {
    /// How many answers are stored.
    pub fn answers(&self) -> usize {
        self.reviews.len() * self.questions.len()
    }

    /// Answers to be saved, in an order that touches all States.
    pub fn saves(&self, count: u64) -> impl Iterator<Item = Save> + '_ {
        let mut revisions = vec![1_i64; self.answers()];
        (0..usize::try_from(count).unwrap_or(usize::MAX)).map(move |number| {
            // A step without a common factor goes through all of them before it comes back.
            let at = number * 7919 % self.answers();
            let (review, question) = (at / self.questions.len(), at % self.questions.len());
            let revision = revisions[at];
            revisions[at] += 1;
            let content = serde_json::to_value(answer(number)).expect("JSON");
            let body = serde_json::json!({ "revision": revision, "content": content });
            let (id, question) = (&self.reviews[review], &self.questions[question]);
            Save {
                path: format!("/api/v1/reviews/{id}/answers/{question}"),
                token: token(review),
                body: body.to_string(),
            }
        })
    }

    /// Pages of each kind: name, path, token.
    pub fn pages(&self) -> Vec<(&'static str, String, String)> {
        let review = format!("/reviews/{}", self.reviews[0]);
        let question = self.questions.last().map(ToString::to_string).unwrap_or_default();
        let public = |name, path: &str| (name, path.to_owned(), String::new());
        let own = |name, path: String| (name, path, token(0));
        let heavy = |name, question: &str| {
            let number = self.reviews.len();
            (name, format!("/reviews/review-{number}/answers/{question}"), token(number))
        };
        vec![
            public("first page", "/en/"),
            public("status of the Convention", "/en/status/untoc"),
            public("status of the Convention, Arabic", "/ar/status/untoc"),
            public("a State", "/en/participants/FRA"),
            own("my reviews", "/en/".to_owned()),
            own("review", review.clone()),
            own("task list", format!("{review}/self-assessment")),
            own("a provision", format!("{review}/answers/{question}")),
            heavy(heavy::WITH_FIGURES.0, heavy::WITH_FIGURES.1),
            heavy(heavy::WITH_OFFERS.0, heavy::WITH_OFFERS.1),
            own("check your answers", format!("{review}/check")),
        ]
    }
}

/// A review in which the focal point has answered every question but those left out.
pub async fn prepare_review(
    store: &Store,
    pack: &Pack,
    state: &ParticipantCode,
    officer: &UserId,
    number: usize,
    left_out: &[&str],
) -> Access {
    let id: ReviewId = format!("review-{number}").parse().expect("an identifier");
    let user: UserId = format!("focal-point-{number}").parse().expect("an identifier");
    let actor = Actor { user: officer.clone(), name: "Officer".into(), secretariat: true };
    let administers = policy::may_administer(&actor).expect("an officer");
    let new = NewReview {
        id: id.clone(),
        state: state.clone(),
        instruments: pack.instruments.iter().map(|one| one.id.clone()).collect(),
        reviewing: vec![state.clone(), state.clone()],
        languages: vec![Locale::En],
        staff: officer.clone(),
        started: jiff::civil::date(2026, 1, 1),
        of_cycle: None,
    };
    let tx = store.begin().await.expect("a transaction");
    put_account(&tx, &user, false).await;
    tx.open_review(&administers, &new, now()).await.expect("opened");
    let member = Member {
        id: format!("member-{number}").parse().expect("an identifier"),
        user: user.clone(),
        seat: Seat::FocalPoint,
        ministry: None,
    };
    tx.put_member(&id, &member, now()).await.expect("seated");
    let focal_point = Actor { user: user.clone(), name: String::new(), secretariat: false };
    let token = ApiToken {
        id: format!("token-{number}").parse().expect("an identifier"),
        user: user.clone(),
        name: "bench".into(),
        hash: omnibus_app::digest(token(number).as_bytes()),
        created: now(),
        // The first second of the year 2100: the program runs on its own clock, later than now().
        expires: Timestamp::from_second(4_102_444_800).expect("a moment"),
    };
    tx.put_token(&policy::may_keep_account(&focal_point), &token).await.expect("a token");
    let access = Access {
        user,
        member: member.id,
        review: id.clone(),
        stage: Stage::SelfAssessment,
        instruments: new.instruments,
        state: state.clone(),
        reviewing: new.reviewing,
        scope: None,
        seat: Seat::FocalPoint,
        chapters: BTreeSet::new(),
        questions: BTreeMap::new(),
    };
    for (at, question) in pack.questionnaire.questions().iter().enumerate() {
        if left_out.contains(&question.id.as_str()) {
            continue;
        }
        let permit =
            policy::may_answer(&access, &question.chapter, &question.id).expect("may answer");
        tx.put_answer(&permit, &answer(at), 0, now()).await.expect("stored");
    }
    tx.commit().await.expect("committed");
    access
}

/// An account without a password.
pub async fn put_account(tx: &Write, user: &UserId, secretariat: bool) {
    let account = Account {
        id: user.clone(),
        email: format!("{user}@example.org"),
        name: user.to_string(),
        password_hash: String::new(),
        language: Locale::En,
        secretariat,
        participant: None,
        profile: Profile::default(),
        approved: true,
    };
    tx.put_account(&account, now()).await.expect("an account");
}

/// An answer as long as a ministry writes them.
pub fn answer(number: usize) -> AnswerContent {
    let mut text = text::Text::new(number);
    AnswerContent {
        status: Some(Status::Partly),
        measures: vec![Measure {
            title: format!("Criminal Code, as amended by Act No. {number}"),
            citation: "section 41".into(),
            date: "2004-05-17".into(),
            quote: text.sentences(5),
            ..Measure::default()
        }],
        application: text.sentences(10),
        reasons: text.sentences(3),
        steps: text.sentences(2),
        ..AnswerContent::default()
    }
}

/// The token of a State's focal point.
pub fn token(number: usize) -> String {
    format!("token-of-focal-point-{number}")
}

/// The moment at which all was prepared.
pub fn now() -> Timestamp {
    Timestamp::from_second(1_790_000_000).expect("a moment")
}

/// Makes a database on a PostgreSQL server and tells its address.
pub async fn new_postgres_database(server: &str) -> String {
    let name = format!("omnibus_bench_{}", std::process::id());
    let made = Command::new("psql")
        .args([&format!("{server}/postgres"), "-qc", &format!("CREATE DATABASE {name}")])
        .status();
    assert!(made.is_ok_and(|status| status.success()), "psql makes a database");
    format!("{server}/{name}")
}
