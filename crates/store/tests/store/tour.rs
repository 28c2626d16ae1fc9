//! Every function of the store once, so that every statement it makes is known.

use jiff::{SignedDuration, civil::date};
use omnibus_domain::{
    locale::Locale,
    policy::{self, JournalView, Seat, may_keep_account},
    report::FindingKind,
    review::Stage,
    work::{Mark, Recipient, Reminder, Step},
};
use omnibus_store::{
    ApiToken, Consultation, Dialogue, Law, Origin, Profile, Publication, Result, Store,
    StoredSession, Write,
};

use crate::{
    admissions::{admission, admitting, ending},
    both::{World, commit, on_both},
    chapters::{file, response, submitting},
    cycles,
    desk::{finding, message},
    enquiries::{advising, enquiring, letter},
    invitations::{invitation, inviting},
    journal::event,
    laws::{keeping, law, law_file, removing},
    notices::notice,
    remarks::remark,
    report::comment,
    scene::{
        self, access, actor, administrator, agreement, answering, at, chapter, desk_review,
        final_stage, id, review, saying,
    },
};

on_both!(every_function_works);

async fn every_function_works(world: World) {
    tour(&world.store).await;
}

/// A review from its opening to its publication, with every function of the store on the way.
pub async fn tour(store: &Store) {
    scene::set(store).await;
    commit(store, people).await.unwrap();
    commit(store, cycle).await.unwrap();
    commit(store, self_assessment).await.unwrap();
    commit(store, help).await.unwrap();
    commit(store, library).await.unwrap();
    commit(store, desk).await.unwrap();
    commit(store, report).await.unwrap();
    commit(store, mail).await.unwrap();
    read_all(store).await.unwrap();
}

async fn people(tx: &Write) -> Result<()> {
    tx.alone().await?;
    tx.put_act(&administrator(), &crate::acts::reservation(), at(10)).await?;
    let words = crate::treaty_text::words(1, Locale::En, "text");
    tx.replace_treaty_text(&id("untoc"), Locale::En, &[words]).await?;
    tx.approve(&administrator(), &id("min")).await?;
    let keeps = may_keep_account(&actor("fay"));
    tx.change_account(&keeps, "Fay", Locale::Fr, &Profile::default()).await?;
    tx.change_password(&keeps, "hash").await?;
    for name in ["t1", "t2"] {
        let (created, expires) = (at(10), at(99));
        let (hash, name, user) = (name.to_owned(), name.to_owned(), id("fay"));
        tx.put_token(&keeps, &ApiToken { id: id(&name), user, name, hash, created, expires })
            .await?;
    }
    tx.delete_token(&keeps, &id("t2")).await?;
    for name in ["s1", "s2", "s3"] {
        let (id, data) = (name.to_owned(), "{}".to_owned());
        let session = StoredSession { id, data, expires: at(50) };
        tx.begin_session(&session).await?;
        tx.keep_session(&session).await?;
    }
    tx.delete_session("s2").await?;
    tx.delete_ended_sessions(at(20)).await?;
    tx.invite(&inviting(), &invitation("i1", Seat::Contributor)).await?;
    tx.invite(&inviting(), &invitation("i2", Seat::Contributor)).await?;
    tx.delete_invitation(&inviting(), &id("i2")).await?;
    tx.invite_for_secretariat(&administrator(), &invitation("i3", Seat::FocalPoint)).await?;
    tx.accept_invitation(&id("i1"), at(5)).await?;
    let trains = crate::training::training("fay");
    tx.open_training(&trains, at(6)).await?;
    tx.put_training_answer(&trains, &id("q1"), &saying("x"), at(6)).await?;
    tx.empty_training(&trains).await?;
    tx.close_training(&trains).await
}

async fn cycle(tx: &Write) -> Result<()> {
    let (permit, c1) = (administrator(), id("c1"));
    tx.define_cycle(&permit, &cycles::new("c1", 1)).await?;
    tx.fix_participants(&permit, &c1, &cycles::input().participants, 1).await?;
    let mut ledger = cycles::ledger();
    tx.scope_cycle(&permit, &c1, Some(&["untoc/5".parse().unwrap()]), 2).await?;
    tx.publish_record(&permit, &c1, ledger.record(), None, 3).await?;
    let before = ledger.record().head_digest().to_owned();
    ledger.add(cycles::years("river")).unwrap();
    tx.extend_record(&permit, &c1, ledger.record(), &before).await?;
    tx.close_cycle(&permit, &c1, &cycles::closing()).await
}

async fn self_assessment(tx: &Write) -> Result<()> {
    let (fay, five) = (access("fay", Stage::SelfAssessment), chapter("untoc-5"));
    let assigns = policy::may_assign(&fay).unwrap();
    let to = [Recipient::Ministry("Justice".to_owned()), Recipient::Person(id("m-min"))];
    for due in [None, Some(date(2026, 3, 1))] {
        tx.assign(&assigns, &five.clone().into(), &to, due, at(11)).await?;
    }
    assert_eq!(tx.given_parts(&review()).await?.len(), 2);
    let of = tx.assignments(&review()).await?.remove(0);
    let day = date(2026, 3, 1);
    assert!(tx.remind(&review(), &of, day, Reminder::Soon, at(11)).await?);
    let marks = policy::may_mark(&fay, &five.clone().into(), Step::Clear).unwrap();
    for mark in [Some(Mark::Ready), Some(Mark::Cleared), None] {
        tx.mark(&marks, &[(id("q1"), 0), (id("q2"), 0)], mark, at(11)).await?;
    }
    let remarks = policy::may_remark(&fay, &five, &id("q1")).unwrap();
    assert!(tx.put_remark(&remarks, &remark("c1", 11)).await?);
    tx.settle_remark(&remarks, &id("c1"), true, at(12)).await?;
    tx.be_present(&policy::may_be_present(&fay, &five, &id("q1")).unwrap(), at(12)).await?;
    tx.forget_presence(at(11)).await?;
    let answers = answering("untoc-5", Stage::SelfAssessment);
    for (revision, text) in [(0, "one"), (1, "two"), (1, "conflict")] {
        tx.put_answer(&answers, &saying(text), revision, at(12)).await?;
    }
    for revision in 1..3 {
        let origin = Origin { review: review(), question: id("q2"), revision };
        tx.put_origin(&answers, &origin).await?;
    }
    tx.delete_origin(&answers).await?;
    let consults = policy::may_consult(&fay).unwrap();
    for revision in 0..2 {
        tx.put_consultation(&consults, &[], revision, at(12)).await?;
    }
    tx.put_file(&policy::may_upload(&fay, &five).unwrap(), &file("f1", "untoc-5")).await?;
    tx.put_response(&submitting(), &response(1, "{}")).await?;
    tx.share_with_response(&submitting(), &[id("f1")], at(13)).await?;
    tx.advance_on_submission(&submitting(), desk_review()).await
}

async fn help(tx: &Write) -> Result<()> {
    for (name, question) in [("e1", "q1"), ("e2", "q1"), ("e3", "q2")] {
        tx.enquire(&enquiring("fay"), &id(question), &letter(name, name, 13)).await?;
    }
    let first = tx.enquiry_about(&review(), &id("q1")).await?.unwrap();
    let second = tx.enquiry_about(&review(), &id("q2")).await?.unwrap();
    tx.advise(&advising(), first.number, &letter("e4", "e4", 14)).await?;
    tx.set_enquiry_aside(&advising(), second.number, at(14)).await?;
    tx.admit(&admitting(), &admission("a1", 14)).await?;
    tx.end_admission(&ending(), &id("a1"), at(15)).await
}

async fn library(tx: &Write) -> Result<()> {
    tx.put_law_file(&keeping(), &law_file("lf1", "ab")).await?;
    tx.put_law_file(&keeping(), &law_file("lf2", "cd")).await?;
    tx.delete_forgotten_law_file(&id("lf2")).await?;
    for name in ["l1", "l2"] {
        tx.put_law(&keeping(), &Law { file: Some(id("lf1")), ..law(name) }).await?;
    }
    tx.change_law(&keeping(), &Law { title: "Act".to_owned(), ..law("l1") }).await?;
    tx.delete_law(&removing(), &id("l2")).await
}

async fn desk(tx: &Write) -> Result<()> {
    let (ivo, five) = (access("ivo", desk_review()), chapter("untoc-5"));
    let divides = policy::may_divide(&ivo).unwrap();
    tx.divide(&divides, &id("untoc/5"), Some(&id("m-ivo")), at(14)).await?;
    tx.divide(&divides, &id("untoc/6"), None, at(14)).await?;
    let finds = policy::may_find(&ivo).unwrap();
    for name in ["f1", "f2"] {
        tx.put_finding(&finds, &finding(name, FindingKind::Challenge, "x"), at(15)).await?;
    }
    tx.change_finding(&finds, &finding("f1", FindingKind::Challenge, "y"), 1, at(16)).await?;
    tx.withdraw_finding(&finds, &id("f2"), at(16)).await?;
    let writes = policy::may_write(&ivo, &five).unwrap();
    tx.put_message_file(&writes, &file("f2", "untoc-5")).await?;
    tx.put_message(&writes, &message("m1", 17)).await?;
    tx.put_message_file(&writes, &file("f3", "untoc-5")).await?;
    tx.delete_forgotten_file(&id("f3")).await?;
    tx.share_with_message(&writes, &[id("f2")], at(17)).await?;
    let removes = policy::may_invite(&access("fay", desk_review()), &Seat::Contributor).unwrap();
    tx.remove_member(&removes, &id("m-min")).await?;
    let keeps = policy::may_keep_clock(&access("ada", desk_review())).unwrap();
    let (one, two) = (Some(date(2026, 1, 1)), Some(date(2026, 1, 2)));
    for (day, before) in [(one, None), (two, one), (None, two), (one, None)] {
        tx.record_step(&keeps, "notes", day, before).await?;
    }
    tx.put_dialogue(&policy::may_record(&ivo).unwrap(), &Dialogue::default(), 0).await
}

async fn report(tx: &Write) -> Result<()> {
    let (ivo, introduction) = (access("ivo", desk_review()), id("introduction"));
    let drafts = policy::may_draft(&ivo).unwrap();
    for revision in 0..2 {
        tx.put_section(&drafts, &introduction, "text", Locale::En, revision, at(18)).await?;
    }
    let circulates = policy::may_circulate(&ivo).unwrap();
    tx.fix_section(&circulates, &id("process"), "text", Locale::En, at(19)).await?;
    tx.keep_told(&circulates, &id("process"), "{}").await?;
    tx.advance_on_circulation(&circulates, agreement()).await?;
    let fay = access("fay", agreement());
    tx.put_comment(&policy::may_comment(&fay).unwrap(), &comment("c1", 20)).await?;
    let agrees = policy::may_agree(&fay).unwrap();
    tx.agree(&agrees, &introduction, 2, at(21)).await?;
    tx.agree(&agrees, &id("process"), 1, at(21)).await?;
    tx.disagree(&agrees, &id("process")).await?;
    tx.advance_on_agreement(&agrees, final_stage()).await?;
    let publishes = policy::may_publish(&access("fay", final_stage())).unwrap();
    tx.publish(&publishes, Some(&Publication { sections: None, at: at(22) })).await
}

async fn mail(tx: &Write) -> Result<()> {
    tx.append(&event("published", false), at(23)).await?;
    for number in 0..2 {
        tx.queue(&notice(number), at(23)).await?;
    }
    let taken = tx.take_due_notices(at(24), SignedDuration::from_secs(9), 1).await?;
    tx.notice_was_sent(taken[0].id, at(25)).await?;
    tx.settle_notices(at(99), at(26)).await
}

async fn read_all(store: &Store) -> Result<()> {
    assert!(store.is_reachable().await);
    let (read, review, q1) = (store.read(), review(), id("q1"));
    assert_eq!((read.participants().await?.len(), read.acts().await?.len()), (3, 1));
    assert_eq!(read.acts_of(&id("NL")).await?.len(), 1);
    assert!(read.article_words(&id("untoc/1"), Locale::En).await?.is_some());
    assert_eq!(read.instrument_words(&id("untoc"), Locale::En).await?.len(), 1);
    assert_eq!(read.loaded_texts().await?.len(), 1);
    assert_eq!(read.cycles().await?.len(), 1);
    assert_eq!(read.cycle(&id("c1")).await?.unwrap().revision, 6);
    assert_eq!(read.cycle_participants(&id("c1")).await?.len(), 3);
    assert!(read.record(&id("c1")).await?.is_some());
    assert!(!read.has_no_accounts().await?);
    assert_eq!(read.accounts().await?.len(), 6);
    assert!(read.account(&id("fay")).await?.is_some());
    assert!(read.account_by_email("fay@example.org").await?.is_some());
    assert!(read.invitation("hash of i1").await?.is_some());
    assert_eq!(read.invitations(&review).await?.len(), 2);
    assert!(read.token("t1").await?.is_some());
    assert_eq!(read.tokens(&id("fay")).await?.len(), 1);
    assert!(read.session("s1", at(30)).await?.is_some());
    let now = read.review(&review).await?.expect("it is there");
    assert!(!read.reviewed_before(&now).await?);
    assert_eq!((read.reviews().await?.len(), read.published_reviews().await?.len()), (1, 1));
    assert_eq!(
        (read.reviews_of(&id("fay")).await?.len(), read.members(&review).await?.len()),
        (1, 5)
    );
    assert!(read.access(&id("fay"), &review).await?.is_some());
    assert!(read.access(&id("min"), &review).await?.is_none());
    assert_eq!((read.answers(&review).await?.len(), read.marks(&review).await?.len()), (1, 0));
    assert_eq!(read.remarks(&review, &q1).await?.len(), 1);
    assert_eq!(read.present(&review, &q1, at(12)).await?, [id("fay")]);
    assert!(read.open_remarks(&review).await?.is_empty());
    assert_eq!(read.answer(&review, &q1).await?.map(|answer| answer.revision), Some(2));
    assert_eq!(read.answer_versions(&review, &q1, None, 9).await?.len(), 2);
    assert_eq!(read.answer_versions(&review, &q1, Some(2), 9).await?.len(), 1);
    assert!(read.origin(&review, &q1).await?.is_none());
    assert!(read.origins(&review).await?.is_empty());
    assert!(read.assignments(&review).await?.is_empty());
    assert!(read.due_parts(date(2026, 3, 1)).await?.is_empty());
    let Consultation { revision, .. } = read.consultation(&review).await?;
    assert_eq!((revision, read.responses(&review).await?.len()), (2, 1));
    assert!(read.latest_response(&review).await?.is_some());
    assert!(read.file(&id("f1")).await?.is_some_and(|file| file.shared.is_some()));
    assert_eq!(read.files(&review).await?.len(), 2);
    assert_eq!(read.desk_assignments(&review).await?.len(), 1);
    assert_eq!((read.findings(&review).await?.len(), read.messages(&review).await?.len()), (1, 1));
    assert_eq!((read.sections(&review).await?.len(), read.comments(&review).await?.len()), (2, 1));
    assert_eq!(read.forgotten_files(at(99), 9).await?.len(), 0);
    assert!(read.has_content(&file("f1", "untoc-5").sha256).await?);
    let enquiry = read.enquiry_about(&review, &q1).await?.unwrap();
    assert_eq!(read.enquiry(&advising(), enquiry.number).await?, Some(enquiry.clone()));
    assert_eq!(read.enquiry_messages(enquiry.number).await?.len(), 3);
    assert_eq!(read.enquiries(&review).await?.len(), 2);
    for (open, beyond, listed) in [(true, None, 0), (true, Some(0), 0), (false, Some(99), 2)] {
        let desk = read.enquiries_of_desk(&advising(), open, beyond, 9).await?;
        assert_eq!(desk.len(), listed);
    }
    assert_eq!(read.laws(&id("NL")).await?.len(), 1);
    assert_eq!(read.law(&id("NL"), &id("l1")).await?.map(|law| law.revision), Some(2));
    assert!(read.law_file(&id("NL"), &id("lf1")).await?.is_some());
    assert_eq!(read.forgotten_law_files(at(99), 9).await?.len(), 1);
    assert!(read.citing_answers(std::slice::from_ref(&review)).await?.is_empty());
    assert_eq!(read.reviews_of_state(&id("NL")).await?.len(), 1);
    assert!(read.admission(&id("a1")).await?.is_some());
    assert_eq!(read.admissions(&review).await?.len(), 1);
    assert!(read.admissions_of(&id("ada"), at(16)).await?.is_empty());
    assert!(read.draft_log(&ending(), Some(9), 9).await?.is_empty());
    let trains = crate::training::training("fay");
    assert!(read.training_space(&trains).await?.is_none());
    assert!(read.training_answers(&trains).await?.is_empty());
    assert_eq!(read.recorded_steps(&review).await?.len(), 1);
    assert_eq!(read.told_sections(&review).await?.len(), 1);
    assert_eq!(read.section_versions(&review, &id("introduction")).await?.len(), 2);
    assert_eq!(read.agreements(&review).await?.len(), 1);
    for before in [None, Some(9)] {
        for view in [JournalView::State, JournalView::Review] {
            assert_eq!(read.journal(&review, view, before, 9).await?.len(), 1);
        }
        assert_eq!(read.whole_journal(&administrator(), before, 9).await?.len(), 1);
    }
    Ok(())
}
