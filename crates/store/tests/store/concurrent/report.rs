//! Two who agree, write, or end a report at the same moment.

use omnibus_domain::{
    locale::Locale,
    policy::{MayAgree, may_agree, may_draft},
    report::all_agreed,
};
use omnibus_store::{Result, Write};

use super::overlap;
use crate::{
    both::{World, commit, on_both},
    scene::{self, access, agreement, at, final_stage, id, review, told},
};

on_both!(
    of_two_last_agreements_at_once_one_ends_the_review,
    a_section_is_not_changed_under_an_agreement,
    nothing_is_written_into_a_report_that_becomes_final,
);

/// Agrees a section and ends the review if it was the last, as an act does.
async fn agree_and_end(tx: &Write, permit: &MayAgree, section: &str) -> Result<bool> {
    tx.agree(permit, &id(section), 1, at(9)).await?;
    let sections = tx.sections(&review()).await?;
    let sections: Vec<_> = sections.into_iter().map(|one| (one.section, one.revision)).collect();
    let given = tx.agreements(&review()).await?;
    let given: Vec<_> = given.into_iter().map(|one| one.agreement).collect();
    let done = all_agreed(&sections, &access("fay", agreement()).parties(), &given);
    if done {
        tx.advance_on_agreement(permit, final_stage()).await?;
    }
    Ok(done)
}

async fn of_two_last_agreements_at_once_one_ends_the_review(world: World) {
    scene::set_in_agreement(&world.store, &["introduction", "process"]).await;
    let permit = |who| may_agree(&access(who, agreement())).unwrap();
    commit(&world.store, async |tx| {
        for (who, section) in [
            ("fay", "introduction"),
            ("fay", "process"),
            ("ivo", "introduction"),
            ("sue", "process"),
        ] {
            assert!(!agree_and_end(tx, &permit(who), section).await?);
        }
        Ok(())
    })
    .await
    .unwrap();
    let (first, second) = overlap(
        &world.store,
        async |tx| agree_and_end(tx, &permit("ivo"), "process").await,
        async |tx| agree_and_end(tx, &permit("sue"), "introduction").await,
    )
    .await;
    assert_eq!((first.unwrap(), second.unwrap()), (false, true));
    let read = world.store.read().review(&review()).await.unwrap().unwrap();
    assert_eq!(read.stage, final_stage());
    let late = async |tx: &Write| agree_and_end(tx, &permit("sue"), "introduction").await;
    assert_eq!(told(commit(&world.store, late).await), "stale", "it ends once");
}

async fn a_section_is_not_changed_under_an_agreement(world: World) {
    scene::set_in_agreement(&world.store, &["introduction"]).await;
    let (agreeing, drafting) = (
        may_agree(&access("fay", agreement())).unwrap(),
        may_draft(&access("ivo", agreement())).unwrap(),
    );
    let introduction = id("introduction");
    let agree = async |tx: &Write| tx.agree(&agreeing, &introduction, 1, at(9)).await;
    let change = async |tx: &Write| {
        tx.put_section(&drafting, &introduction, "other words", Locale::En, 1, at(9)).await
    };
    let (first, second) = overlap(&world.store, change, agree).await;
    assert_eq!((told(first), told(second)), ("done", "stale"));
    let agree = async |tx: &Write| tx.agree(&agreeing, &introduction, 2, at(9)).await;
    let change = async |tx: &Write| {
        tx.put_section(&drafting, &introduction, "more words", Locale::En, 2, at(9)).await
    };
    let (first, second) = overlap(&world.store, agree, change).await;
    assert_eq!(
        (told(first), told(second)),
        ("done", "done"),
        "the agreement is to the text before"
    );
}

async fn nothing_is_written_into_a_report_that_becomes_final(world: World) {
    scene::set_in_agreement(&world.store, &["introduction"]).await;
    let (agreeing, drafting) = (
        may_agree(&access("fay", agreement())).unwrap(),
        may_draft(&access("ivo", agreement())).unwrap(),
    );
    let (first, second) = overlap(
        &world.store,
        async |tx| tx.advance_on_agreement(&agreeing, final_stage()).await,
        async |tx| {
            tx.put_section(&drafting, &id("introduction"), "late", Locale::En, 1, at(9)).await
        },
    )
    .await;
    assert_eq!((told(first), told(second)), ("done", "stale"));
    assert_eq!(world.store.read().sections(&review()).await.unwrap()[0].text, "From the review.");
}
