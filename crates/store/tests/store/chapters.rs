//! Parts given out, chapters marked, stakeholders named, responses sent, files shared.

use jiff::civil::date;
use omnibus_domain::{
    policy::{
        MaySubmit, Seat, may_assign, may_consult, may_mark, may_submit, may_upload, may_write,
    },
    review::Stage,
    work::{Mark, Part, Recipient, Step},
};
use omnibus_store::{File, Member, Response, Stakeholder};

use crate::{
    both::{World, commit, on_both},
    scene::{self, access, at, chapter, desk_review, id, review, told},
};

on_both!(
    a_part_is_given_to_exactly_these_people,
    a_ministry_has_what_it_is_given_whoever_joins_it_when,
    marks_are_set_changed_and_taken_back,
    stakeholders_are_named_by_one_at_a_time,
    a_response_has_a_number_of_its_own,
    a_file_is_shared_once,
    a_file_is_of_what_its_permit_is_for,
);

/// A response as it is sent.
pub fn response(number: i32, content: &str) -> Response {
    Response {
        number,
        content: content.to_owned(),
        digest: format!("digest of {content}"),
        by: id("fay"),
        at: at(number.into()),
    }
}

/// The focal point's permit to send the response.
pub fn submitting() -> MaySubmit {
    may_submit(&access("fay", Stage::SelfAssessment)).unwrap()
}

/// A file uploaded to a chapter.
pub fn file(name: &str, slug: &str) -> File {
    File {
        id: id(name),
        review: review(),
        chapter: chapter(slug),
        sha256: "ab".repeat(32),
        name: format!("{name} — قانون.pdf"),
        media_type: "application/pdf".to_owned(),
        size: 5_000_000_000,
        by: id("fay"),
        of_state: true,
        at: at(1),
        shared: None,
    }
}

/// A chapter whole, or the question `q1` of it: `untoc-5 q1`.
fn part(text: &str) -> Part {
    match text.split_once(' ') {
        None => chapter(text).into(),
        Some((slug, question)) => Part::Question { question: id(question), chapter: chapter(slug) },
    }
}

async fn a_part_is_given_to_exactly_these_people(world: World) {
    scene::set(&world.store).await;
    let permit = may_assign(&access("fay", Stage::SelfAssessment)).unwrap();
    let day = Some(date(2026, 3, 1));
    let give = async |slug: &str, members: &[&str], due, second: i64| {
        let members: Vec<_> = members.iter().map(|member| Recipient::Person(id(member))).collect();
        let act = commit(&world.store, async |tx| {
            tx.assign(&permit, &part(slug), &members, due, at(second)).await
        });
        told(act.await)
    };
    let given = async || {
        let all = world.store.read().assignments(&review()).await.unwrap();
        let told = all.iter().map(|one| {
            let question = one.part.question().map(|question| format!(" {question}"));
            let due = one.due.map(|day| format!(" by {day}")).unwrap_or_default();
            let (part, since) = (one.part.chapter(), one.given.as_second() - at(0).as_second());
            format!("{part}{} to {}{due} at {since}", question.unwrap_or_default(), one.member)
        });
        told.collect::<Vec<_>>()
    };
    assert_eq!(give("general", &["m-min", "m-obi"], None, 5).await, "done");
    assert_eq!(give("general", &["m-min", "m-ghost"], None, 6).await, "missing");
    assert_eq!(given().await, ["general to m-min at 5", "general to m-obi at 5"]);
    assert_eq!(give("general", &["m-ivo", "m-obi"], day, 6).await, "done");
    assert_eq!(
        given().await,
        ["general to m-obi by 2026-03-01 at 5", "general to m-ivo by 2026-03-01 at 6"],
        "who had it keeps the moment"
    );
    assert_eq!(give("general q1", &["m-min"], day, 7).await, "done");
    assert_eq!(give("general", &[], None, 8).await, "done");
    assert_eq!(given().await, ["general q1 to m-min by 2026-03-01 at 7"]);
    assert_eq!(give("general q2", &["m-min"], None, 8).await, "done");
    assert_eq!(give("untoc-5", &["m-min"], None, 8).await, "done");
    let min = world.store.read().access(&id("min"), &review()).await.unwrap().unwrap();
    assert_eq!(min.chapters, [chapter("untoc-5")].into());
    let singles = [(id("q1"), chapter("general")), (id("q2"), chapter("general"))];
    assert_eq!(min.questions, singles.into());
}

async fn a_ministry_has_what_it_is_given_whoever_joins_it_when(world: World) {
    scene::set(&world.store).await;
    let permit = may_assign(&access("fay", Stage::SelfAssessment)).unwrap();
    let day = date(2026, 3, 1);
    let justice = || Recipient::Ministry("Ministry of Justice".to_owned());
    let give = async |text: &str, to: &[Recipient], due, second| {
        let act = commit(&world.store, async |tx| {
            tx.assign(&permit, &part(text), to, due, at(second)).await
        });
        assert_eq!(told(act.await), "done", "{text}");
    };
    let who = async |text: &str| {
        let all = world.store.read().assignments(&review()).await.unwrap();
        let of_part = all.into_iter().filter(|one| one.part == part(text));
        of_part.map(|one| one.member.to_string()).collect::<Vec<_>>()
    };
    let has = async |who: &str| {
        let access = world.store.read().access(&id(who), &review()).await.unwrap().unwrap();
        (access.chapters, access.questions)
    };
    give("general", &[justice(), Recipient::Person(id("m-obi"))], Some(day), 5).await;
    give("untoc-5 q1", &[justice()], None, 6).await;
    give("untoc-6", &[Recipient::Ministry("Ministry of Labour".to_owned())], Some(day), 7).await;
    assert_eq!(who("general").await, ["m-min", "m-obi"]);
    assert_eq!((who("untoc-5 q1").await, who("untoc-6").await), (vec!["m-min".to_owned()], vec![]));
    let given = ([chapter("general")].into(), [(id("q1"), chapter("untoc-5"))].into());
    assert_eq!(has("min").await, given);
    let due = world.store.read().due_parts(day).await.unwrap();
    let due = due.iter().map(|(of, one)| format!("{of}: {} {}", one.part.chapter(), one.member));
    let due: Vec<_> = due.collect();
    assert_eq!(due, ["r1: general m-min", "r1: general m-obi"], "Labour has nobody to remind");
    // Who joins later has it at once, and what is taken back is taken from all.
    let seated = Member { seat: Seat::Contributor, ..scene::member("zoe") };
    let joins = Member { ministry: Some("Ministry of Justice".to_owned()), ..seated };
    let act = commit(&world.store, async |tx| {
        tx.put_account(&scene::account("zoe", None), at(8)).await?;
        tx.put_member(&review(), &joins, at(8)).await
    });
    assert_eq!(told(act.await), "done");
    assert_eq!(has("zoe").await, given);
    give("general", &[justice()], None, 9).await;
    assert_eq!(who("general").await, ["m-min", "m-zoe"]);
    let all = world.store.read().given_parts(&review()).await.unwrap();
    let general = all.iter().find(|one| one.part == part("general")).unwrap();
    assert_eq!((general.given, general.due), (at(5), None), "it has had it since");
    give("general", &[], None, 10).await;
    assert_eq!(who("general").await, [""; 0]);
    assert!(has("zoe").await.0.is_empty());
}

async fn marks_are_set_changed_and_taken_back(world: World) {
    scene::set(&world.store).await;
    let permit = |who, text: &str, step| {
        may_mark(&access(who, Stage::SelfAssessment), &part(text), step).unwrap()
    };
    let both = [(id("q1"), 3), (id("q2"), 0)];
    let mark = async |permit, questions: &[_], mark| {
        told(commit(&world.store, async |tx| tx.mark(&permit, questions, mark, at(5)).await).await)
    };
    let marks = async || {
        let read = world.store.read().marks(&review()).await.unwrap();
        let told = |one: &omnibus_store::QuestionMark| {
            format!("{} {} at {} by {}", one.question, one.mark.as_str(), one.revision, one.by)
        };
        read.iter().map(told).collect::<Vec<_>>()
    };
    let (ready, cleared) = (Some(Mark::Ready), Some(Mark::Cleared));
    assert_eq!(mark(permit("min", "untoc-5", Step::Ready), &both, ready).await, "done");
    assert_eq!(marks().await, ["q1 ready at 3 by min", "q2 ready at 0 by min"]);
    let single = || permit("fay", "untoc-5 q1", Step::Clear);
    assert_eq!(mark(single(), &[(id("q1"), 4)], cleared).await, "done");
    assert_eq!(marks().await, ["q1 cleared at 4 by fay", "q2 ready at 0 by min"]);
    assert_eq!(mark(single(), &both, cleared).await, "missing", "the permit is for one question");
    assert_eq!(mark(single(), &[(id("q1"), 4)], None).await, "done");
    assert_eq!(mark(single(), &[(id("q1"), 4)], None).await, "done");
    assert_eq!(marks().await, ["q2 ready at 0 by min"]);
}

async fn stakeholders_are_named_by_one_at_a_time(world: World) {
    scene::set(&world.store).await;
    let permit = may_consult(&access("fay", Stage::SelfAssessment)).unwrap();
    let one = |name: &str| Stakeholder { name: name.to_owned(), ..Stakeholder::default() };
    assert_eq!(world.store.read().consultation(&review()).await.unwrap().revision, 0);
    for (name, expected, outcome) in [
        ("a", 0, Ok(1)),
        ("b", 0, Err("stale")),
        ("c", 1, Ok(2)),
        ("d", 1, Err("stale")),
        ("e", 7, Err("stale")),
    ] {
        let act = commit(&world.store, async |tx| {
            tx.put_consultation(&permit, &[one(name)], expected, at(5)).await
        });
        assert_eq!(act.await.map_err(|error| told::<()>(Err(error))), outcome, "{name}");
    }
    let read = world.store.read().consultation(&review()).await.unwrap();
    assert_eq!((read.revision, read.stakeholders), (2, vec![one("c")]));
}

async fn a_response_has_a_number_of_its_own(world: World) {
    scene::set(&world.store).await;
    assert!(world.store.read().latest_response(&review()).await.unwrap().is_none());
    for (number, content, outcome) in [
        (1, "first", "done"),
        (1, "another first", "stale"),
        (2, "second", "done"),
        (10, "tenth", "done"),
    ] {
        let act = commit(&world.store, async |tx| {
            tx.put_response(&submitting(), &response(number, content)).await
        });
        assert_eq!(told(act.await), outcome, "{content}");
    }
    let sent = world.store.read().responses(&review()).await.unwrap();
    let sent: Vec<_> = sent.iter().map(|one| (one.number, one.content.as_str(), one.at)).collect();
    assert_eq!(sent, [(10, "tenth", at(10)), (2, "second", at(2)), (1, "first", at(1))]);
    let latest = world.store.read().latest_response(&review()).await.unwrap().unwrap();
    assert_eq!((latest.number, latest.digest.as_str()), (10, "digest of tenth"));
}

async fn a_file_is_shared_once(world: World) {
    scene::set(&world.store).await;
    let uploading = may_upload(&access("fay", Stage::SelfAssessment), &chapter("untoc-5")).unwrap();
    let writing = may_write(&access("fay", desk_review()), &chapter("untoc-5")).unwrap();
    commit(&world.store, async |tx| {
        tx.put_file(&uploading, &file("f1", "untoc-5")).await?;
        tx.put_file(&uploading, &file("f2", "untoc-5")).await?;
        tx.share_with_response(&submitting(), &[], at(6)).await?;
        tx.share_with_response(&submitting(), &[id("f1"), id("unknown")], at(7)).await?;
        tx.share_with_message(&writing, &[id("f1"), id("f2")], at(8)).await
    })
    .await
    .unwrap();
    let read = world.store.read().files(&review()).await.unwrap();
    let shared: Vec<_> = read.iter().map(|one| (one.id.as_str(), one.shared)).collect();
    assert_eq!(shared, [("f1", Some(at(7))), ("f2", Some(at(8)))]);
    let one = world.store.read().file(&id("f1")).await.unwrap().unwrap();
    assert_eq!((one.name.as_str(), one.size), ("f1 — قانون.pdf", 5_000_000_000));
    assert!(world.store.read().file(&id("f9")).await.unwrap().is_none());
}

async fn a_file_is_of_what_its_permit_is_for(world: World) {
    scene::set(&world.store).await;
    let uploading = may_upload(&access("fay", Stage::SelfAssessment), &chapter("untoc-5")).unwrap();
    let writing = may_write(&access("ivo", desk_review()), &chapter("untoc-5")).unwrap();
    let elsewhere = File { review: id("r2"), ..file("f2", "untoc-5") };
    let put =
        commit(&world.store, async |tx| tx.put_file(&uploading, &file("f1", "untoc-6")).await);
    assert_eq!(told(put.await), "missing");
    let put = commit(&world.store, async |tx| tx.put_file(&uploading, &elsewhere).await);
    assert_eq!(told(put.await), "missing");
    let put = commit(&world.store, async |tx| tx.put_message_file(&writing, &elsewhere).await);
    assert_eq!(told(put.await), "missing");
    let put = commit(&world.store, async |tx| {
        tx.put_message_file(&writing, &file("f3", "untoc-5")).await
    });
    assert_eq!(told(put.await), "done");
}
