//! Fifty people of one State and the focal points of sixty others, all saving at once: nothing is lost, and nobody is
//! told of a conflict that is none.

use jiff::Timestamp;
use omnibus_domain::{
    id::{MemberId, ReviewId, UserId},
    policy::{self, Access, Actor, Seat},
    work::{Part, Recipient},
};
use omnibus_pack::Pack;
use omnibus_store::{ApiToken, Member, Store};

use crate::{
    client::Client,
    data::{self, Prepared, Save},
};

/// How many people of one State answer, each a part of its questions.
const PEOPLE: usize = 50;
/// How many other States answer at the same time.
const OTHERS: usize = 60;
/// How many answers the focal point of another State goes through.
const EACH: usize = 10;

/// Seats the people of the first State and gives each of them single questions.
pub async fn prepare(store: &Store, pack: &Pack, focal_point: &Access) {
    let assigns = policy::may_assign(focal_point).expect("the focal point");
    let questions = pack.questionnaire.questions();
    let tx = store.begin().await.expect("a transaction");
    for person in 0..PEOPLE {
        let user: UserId = format!("hand-{person}").parse().expect("an identifier");
        let member: MemberId = format!("member-hand-{person}").parse().expect("an identifier");
        data::put_account(&tx, &user, false).await;
        let seat = Member {
            id: member.clone(),
            user: user.clone(),
            seat: Seat::Contributor,
            ministry: Some(format!("Ministry {person}")),
        };
        tx.put_member(&focal_point.review, &seat, data::now()).await.expect("seated");
        let keeps = policy::may_keep_account(&Actor {
            user: user.clone(),
            name: String::new(),
            secretariat: false,
        });
        let token = ApiToken {
            id: format!("token-hand-{person}").parse().expect("an identifier"),
            user,
            name: "bench".into(),
            hash: omnibus_app::digest(token(person).as_bytes()),
            created: data::now(),
            expires: Timestamp::from_second(4_102_444_800).expect("a moment"),
        };
        tx.put_token(&keeps, &token).await.expect("a token");
        for question in questions.iter().skip(person).step_by(PEOPLE) {
            let part =
                Part::Question { question: question.id.clone(), chapter: question.chapter.clone() };
            let to = [Recipient::Person(member.clone())];
            tx.assign(&assigns, &part, &to, None, data::now()).await.expect("given");
        }
    }
    tx.commit().await.expect("committed");
}

/// An answer that somebody goes on writing.
struct Hand {
    path: String,
    token: String,
    revision: i64,
    /// What was saved last.
    text: String,
}

/// All of them save at a steady rate, each its own answers one after the other.
pub async fn saving(client: &Client, prepared: &Prepared, rate: u64, seconds: u64) {
    let mut people = hands(prepared);
    for hand in people.iter_mut().flatten() {
        hand.revision = stored(client, hand).await.0;
    }
    let saves = usize::try_from(rate * seconds).unwrap_or(usize::MAX);
    let latencies = client.save(rate, (0..saves).map(|number| next(&mut people, number))).await;
    for hand in people.iter().flatten().filter(|hand| !hand.text.is_empty()) {
        let told = stored(client, hand).await;
        assert_eq!(told, (hand.revision, hand.text.clone()), "nothing is lost: {}", hand.path);
    }
    println!(
        "  {PEOPLE} people of one State and {OTHERS} States at once, {rate} saves a second for {seconds} s: \
         {latencies}; none lost, no conflict"
    );
}

/// What is saved next: everyone's turn comes before anyone's second, and each goes through its own answers.
fn next(people: &mut [Vec<Hand>], number: usize) -> Save {
    let count = people.len();
    let answers = &mut people[number % count];
    let turn = number / count % answers.len();
    let hand = &mut answers[turn];
    hand.text = format!("What was typed in save {number}.");
    let mut content = data::answer(number);
    content.reasons.clone_from(&hand.text);
    let body = serde_json::json!({ "revision": hand.revision, "content": content });
    hand.revision += 1;
    Save { path: hand.path.clone(), token: hand.token.clone(), body: body.to_string() }
}

/// Everyone with the answers that are its own.
fn hands(prepared: &Prepared) -> Vec<Vec<Hand>> {
    let hand = |review: &ReviewId, question: &str, token: String| Hand {
        path: format!("/api/v1/reviews/{review}/answers/{question}"),
        token,
        revision: 0,
        text: String::new(),
    };
    let (first, others) = prepared.reviews.split_first().expect("States");
    let people = (0..PEOPLE).map(|person| {
        let own = prepared.questions.iter().skip(person).step_by(PEOPLE);
        own.map(|question| hand(first, question.as_str(), token(person))).collect()
    });
    let others = others.iter().take(OTHERS).enumerate().map(|(at, review)| {
        let own = prepared.questions.iter().take(EACH);
        own.map(|question| hand(review, question.as_str(), data::token(at + 1))).collect()
    });
    people.chain(others).collect()
}

/// The revision and the text that the server has.
async fn stored(client: &Client, hand: &Hand) -> (i64, String) {
    let (status, body) = client.read(&hand.path, &hand.token).await;
    assert_eq!(status, 200, "{}", hand.path);
    let told: serde_json::Value = serde_json::from_str(&body).expect("JSON");
    let text = told["content"]["reasons"].as_str().unwrap_or_default().to_owned();
    (told["revision"].as_i64().expect("a revision"), text)
}

fn token(person: usize) -> String {
    format!("token-of-hand-{person}")
}
