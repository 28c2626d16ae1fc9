//! The report: sections with their history, comments, agreement, and its end.

use omnibus_domain::{
    locale::Locale,
    policy::{self, Seat},
    work::{Recipient, Step},
};
use omnibus_store::{Comment, Dialogue, StoreError, Write};

use crate::{
    both::{World, commit, on_both},
    chapters::{file, response, submitting},
    desk::{finding, message},
    invitations::{invitation, inviting},
    scene::{
        self, access, agreement, answering, at, chapter, desk_review, id, review, saying, told,
    },
};

on_both!(
    a_section_is_written_on_top_of_what_was_read,
    a_section_filled_from_the_review_is_fixed_once,
    what_the_review_told_is_kept_once,
    comments_are_read_in_order,
    an_agreement_is_to_a_section_as_it_stands,
    a_final_report_is_frozen,
);

/// A comment on the introduction.
pub fn comment(name: &str, second: i64) -> Comment {
    Comment {
        id: id(name),
        section: id("introduction"),
        revision: 1,
        author: id("fay"),
        side: id("NL"),
        body: "Please say where.".to_owned(),
        language: Locale::Es,
        sent: at(second),
    }
}

async fn a_section_is_written_on_top_of_what_was_read(world: World) {
    scene::set_in_desk_review(&world.store).await;
    let permit = policy::may_draft(&access("ivo", desk_review())).unwrap();
    for (text, expected, outcome) in [
        ("one", 0, "done"),
        ("uno", 0, "stale"),
        ("two", 1, "done"),
        ("dos", 1, "stale"),
        ("x", 7, "stale"),
    ] {
        let act = commit(&world.store, async |tx| {
            tx.put_section(&permit, &id("introduction"), text, Locale::Es, expected, at(5)).await
        });
        assert_eq!(told(act.await), outcome, "{text}");
    }
    let read = world.store.read();
    let sections = read.sections(&review()).await.unwrap();
    let told: Vec<_> = sections.iter().map(|one| (one.revision, one.text.as_str())).collect();
    assert_eq!(told, [(2, "two")]);
    assert_eq!((sections[0].language, &sections[0].author), (Locale::Es, &Some(id("ivo"))));
    let versions = read.section_versions(&review(), &id("introduction")).await.unwrap();
    let told: Vec<_> = versions.iter().map(|one| (one.revision, one.text.as_str())).collect();
    assert_eq!(told, [(2, "two"), (1, "one")]);
}

async fn a_section_filled_from_the_review_is_fixed_once(world: World) {
    scene::set_in_agreement(&world.store, &["introduction", "process"]).await;
    let sections = world.store.read().sections(&review()).await.unwrap();
    let told: Vec<_> =
        sections.iter().map(|one| (one.section.as_str(), one.revision, &one.author)).collect();
    assert_eq!(told, [("introduction", 1, &None), ("process", 1, &None)]);
    let permit = policy::may_circulate(&access("ada", desk_review())).unwrap();
    let act = commit(&world.store, async |tx| {
        tx.fix_section(&permit, &id("process"), "anew", Locale::En, at(9)).await
    });
    assert_eq!(scene::told(act.await), "stale");
}

async fn what_the_review_told_is_kept_once(world: World) {
    scene::set_in_desk_review(&world.store).await;
    let permit = policy::may_circulate(&access("ada", desk_review())).unwrap();
    for (content, outcome) in [("{\"pieces\":[]}", "done"), ("{}", "stale")] {
        let act =
            commit(&world.store, async |tx| tx.keep_told(&permit, &id("process"), content).await);
        assert_eq!(told(act.await), outcome, "{content}");
    }
    let kept = world.store.read().told_sections(&review()).await.unwrap();
    assert_eq!(kept, [(id("process"), "{\"pieces\":[]}".to_owned())]);
}

async fn comments_are_read_in_order(world: World) {
    scene::set_in_agreement(&world.store, &["introduction"]).await;
    let permit = |who| policy::may_comment(&access(who, agreement())).unwrap();
    commit(&world.store, async |tx| {
        tx.put_comment(&permit("fay"), &comment("c2", 9)).await?;
        tx.put_comment(&permit("sue"), &comment("c1", 9)).await?;
        tx.put_comment(&permit("ivo"), &comment("c3", 8)).await
    })
    .await
    .unwrap();
    let read = world.store.read().comments(&review()).await.unwrap();
    let told: Vec<_> = read.iter().map(|one| (one.id.as_str(), one.side.as_str())).collect();
    assert_eq!(told, [("c3", "IV"), ("c1", "SU"), ("c2", "NL")]);
}

async fn an_agreement_is_to_a_section_as_it_stands(world: World) {
    scene::set_in_agreement(&world.store, &["introduction"]).await;
    let introduction = id("introduction");
    let permit = |who| policy::may_agree(&access(who, agreement())).unwrap();
    let agree = async |who, revision| {
        let act = async |tx: &Write| tx.agree(&permit(who), &introduction, revision, at(9)).await;
        told(commit(&world.store, act).await)
    };
    let given = async || {
        let all = world.store.read().agreements(&review()).await.unwrap();
        let all = all.into_iter().map(|one| one.agreement);
        all.map(|one| format!("{} {}", one.participant, one.revision)).collect::<Vec<_>>()
    };
    assert_eq!((agree("fay", 2).await, agree("fay", 0).await), ("stale", "stale"));
    assert_eq!((agree("fay", 1).await, agree("ivo", 1).await), ("done", "done"));
    assert_eq!(
        (agree("fay", 1).await, given().await),
        ("done", vec!["IV 1".into(), "NL 1".into()])
    );
    let drafting = policy::may_draft(&access("ivo", agreement())).unwrap();
    commit(&world.store, async |tx| {
        tx.put_section(&drafting, &introduction, "Other words.", Locale::En, 1, at(10)).await
    })
    .await
    .unwrap();
    assert_eq!((agree("fay", 1).await, agree("fay", 2).await), ("stale", "done"));
    assert_eq!(given().await, ["IV 1", "NL 2"], "what was agreed of the text before is known");
    let disagree = async |who| {
        told(commit(&world.store, async |tx| tx.disagree(&permit(who), &introduction).await).await)
    };
    assert_eq!((disagree("sue").await, disagree("fay").await), ("missing", "done"));
    assert_eq!(given().await, ["IV 1"]);
    let unknown = async |tx: &Write| tx.agree(&permit("fay"), &id("process"), 1, at(9)).await;
    assert_eq!(told(commit(&world.store, unknown).await), "stale");
}

/// Everyone holds a permit of the stage before, as if the report became final while they wrote.
async fn a_final_report_is_frozen(world: World) {
    scene::set_final(&world.store).await;
    let (fay, ivo) = (access("fay", agreement()), access("ivo", agreement()));
    let five = chapter("untoc-5");
    let introduction = id("introduction");
    macro_rules! frozen {
        ($($call:ident($($given:expr),*)),* $(,)?) => {$({
            let tx = world.store.begin().await.unwrap();
            let told = tx.$call($($given),*).await;
            assert!(matches!(told, Err(StoreError::Stale)), "{}: {told:?}", stringify!($call));
        })*};
    }
    let finding = finding("f1", omnibus_domain::report::FindingKind::Challenge, "late");
    let (finds, divides) = (policy::may_find(&ivo).unwrap(), policy::may_divide(&ivo).unwrap());
    let (drafts, agrees) = (policy::may_draft(&ivo).unwrap(), policy::may_agree(&ivo).unwrap());
    let writes = policy::may_write(&ivo, &five).unwrap();
    let invites = policy::may_invite(&fay, &Seat::Contributor).unwrap();
    let uploads = policy::may_upload(&fay, &five).unwrap();
    let remarking = policy::may_remark(&fay, &five, &id("q1")).unwrap();
    let marking = policy::may_mark(&fay, &five.clone().into(), Step::Clear).unwrap();
    frozen!(
        put_answer(&answering("untoc-5", agreement()), &saying("late"), 0, at(9)),
        assign(
            &policy::may_assign(&fay).unwrap(),
            &five.clone().into(),
            &[Recipient::Person(id("m-min"))],
            None,
            at(9)
        ),
        mark(&marking, &[(id("q1"), 0)], None, at(9)),
        put_remark(&remarking, &crate::remarks::remark("c1", 9)),
        settle_remark(&remarking, &id("c1"), true, at(9)),
        put_consultation(&policy::may_consult(&fay).unwrap(), &[], 0, at(9)),
        put_response(&submitting(), &response(2, "late")),
        advance_on_submission(&policy::may_submit(&fay).unwrap(), agreement()),
        put_file(&uploads, &file("f1", "untoc-5")),
        put_message_file(&writes, &file("f1", "untoc-5")),
        put_message(&writes, &message("m1", 9)),
        divide(&divides, &id("untoc/5"), Some(&id("m-ivo")), at(9)),
        put_finding(&finds, &finding, at(9)),
        change_finding(&finds, &finding, 1, at(9)),
        withdraw_finding(&finds, &id("f1"), at(9)),
        put_dialogue(&policy::may_record(&ivo).unwrap(), &Dialogue::default(), 0),
        put_section(&drafts, &introduction, "late", Locale::En, 1, at(9)),
        fix_section(
            &policy::may_circulate(&access("ivo", desk_review())).unwrap(),
            &id("process"),
            "late",
            Locale::En,
            at(9)
        ),
        keep_told(
            &policy::may_circulate(&access("ivo", desk_review())).unwrap(),
            &id("process"),
            "{}"
        ),
        record_step(
            &policy::may_keep_clock(&access("ada", agreement())).unwrap(),
            "notes",
            Some(jiff::civil::date(2026, 1, 1)),
            None
        ),
        put_comment(&policy::may_comment(&fay).unwrap(), &comment("c1", 9)),
        agree(&agrees, &introduction, 1, at(9)),
        disagree(&agrees, &introduction),
        invite(&inviting(), &invitation("m1", Seat::Contributor)),
        remove_member(&invites, &id("m-min")),
    );
}
