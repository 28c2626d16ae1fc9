//! What a State asks the secretariat: one thread for each question, open until it is answered.

use omnibus_domain::{
    locale::Locale,
    policy::{MayAdvise, MayEnquire, may_advise, may_enquire},
    review::Stage,
};
use omnibus_store::EnquiryMessage;

use crate::{
    both::{World, commit, on_both},
    scene::{self, access, actor, at, chapter, id, review, told},
};

on_both!(
    a_question_has_one_thread,
    the_desk_pages_through_what_waits_and_what_does_not,
    two_who_ask_at_once_share_the_thread,
    after_the_report_nobody_asks,
);

/// The permit of one of the State's people.
pub fn enquiring(who: &str) -> MayEnquire {
    may_enquire(&access(who, Stage::SelfAssessment), &chapter("untoc-5"), &id("q1")).unwrap()
}

/// The permit of the officer.
pub fn advising() -> MayAdvise {
    may_advise(&actor("ada")).unwrap()
}

/// A message; who wrote it is the permit's to say.
pub fn letter(name: &str, body: &str, second: i64) -> EnquiryMessage {
    EnquiryMessage {
        id: id(name),
        author: id("ivo"),
        of_state: false,
        body: body.to_owned(),
        language: Locale::Ar,
        sent: at(second),
    }
}

async fn a_question_has_one_thread(world: World) {
    scene::set(&world.store).await;
    let (fay, min, ada) = (enquiring("fay"), enquiring("min"), advising());
    let asked = commit(&world.store, async |tx| {
        let first = tx.enquire(&min, &id("q1"), &letter("m1", "ما المقصود؟", 5)).await?.unwrap();
        assert_eq!(tx.enquire(&min, &id("q1"), &letter("m2", "ما المقصود؟", 6)).await?, None);
        assert!(tx.advise(&ada, first.number, &letter("m3", "The offence.", 7)).await?);
        assert!(!tx.advise(&ada, first.number, &letter("m4", "The offence.", 8)).await?);
        Ok(first)
    })
    .await
    .unwrap();
    let read = world.store.read();
    let answered = read.enquiry_about(&review(), &id("q1")).await.unwrap().unwrap();
    assert!(asked.open && !answered.open);
    assert_eq!((answered.number, answered.changed), (asked.number, at(7)));
    let again = commit(&world.store, async |tx| {
        tx.enquire(&fay, &id("q1"), &letter("m5", "And attempts?", 9)).await
    });
    assert_eq!(again.await.unwrap().unwrap().number, asked.number);
    let thread = read.enquiry_messages(asked.number).await.unwrap();
    let thread: Vec<_> = thread
        .iter()
        .map(|one| (one.author.as_str(), one.of_state, one.body.as_str(), one.language))
        .collect();
    let ar = Locale::Ar;
    assert_eq!(
        thread,
        [
            ("min", true, "ما المقصود؟", ar),
            ("ada", false, "The offence.", ar),
            ("fay", true, "And attempts?", ar),
        ]
    );
    assert!(read.enquiry(&ada, asked.number).await.unwrap().unwrap().open);
    let unknown = commit(&world.store, async |tx| tx.advise(&ada, 99, &letter("m6", "x", 9)).await);
    assert_eq!(told(unknown.await), "missing");
}

async fn the_desk_pages_through_what_waits_and_what_does_not(world: World) {
    scene::set(&world.store).await;
    let (fay, ada) = (enquiring("fay"), advising());
    let numbers = commit(&world.store, async |tx| {
        let mut numbers = Vec::new();
        for (second, question) in (5..).zip(["q1", "q2", "q3", "q4"]) {
            let letter = letter(&format!("m-{question}"), "x", second);
            numbers.push(tx.enquire(&fay, &id(question), &letter).await?.unwrap().number);
        }
        assert!(tx.set_enquiry_aside(&ada, numbers[1], at(20)).await?);
        assert!(!tx.set_enquiry_aside(&ada, numbers[1], at(21)).await?);
        assert!(tx.advise(&ada, numbers[2], &letter("m9", "y", 22)).await?);
        Ok(numbers)
    })
    .await
    .unwrap();
    let read = world.store.read();
    let listed = async |open, beyond, most| {
        let found = read.enquiries_of_desk(&ada, open, beyond, most).await.unwrap();
        found.into_iter().map(|one| one.number).collect::<Vec<_>>()
    };
    assert_eq!(listed(true, None, 9).await, [numbers[0], numbers[3]]);
    assert_eq!(listed(true, None, 1).await, [numbers[0]]);
    assert_eq!(listed(true, Some(numbers[0]), 9).await, [numbers[3]]);
    assert_eq!(listed(false, None, 9).await, [numbers[2], numbers[1]]);
    assert_eq!(listed(false, Some(numbers[2]), 9).await, [numbers[1]]);
    assert_eq!(read.enquiries(&review()).await.unwrap().len(), 4);
}

async fn two_who_ask_at_once_share_the_thread(world: World) {
    scene::set(&world.store).await;
    let ask = async |who: &str, name: &str| {
        let permit = enquiring(who);
        commit(&world.store, async |tx| {
            tx.enquire(&permit, &id("q1"), &letter(name, name, 5)).await
        })
        .await
    };
    let (one, two) = tokio::join!(ask("fay", "m1"), ask("min", "m2"));
    let (one, two) = (one.unwrap().unwrap(), two.unwrap().unwrap());
    assert_eq!(one.number, two.number);
    assert_eq!(world.store.read().enquiry_messages(one.number).await.unwrap().len(), 2);
}

async fn after_the_report_nobody_asks(world: World) {
    scene::set_final(&world.store).await;
    let late = commit(&world.store, async |tx| {
        tx.enquire(&enquiring("fay"), &id("q1"), &letter("m1", "x", 99)).await
    });
    assert_eq!(told(late.await), "stale");
    assert!(world.store.read().enquiries(&review()).await.unwrap().is_empty());
}
