//! Accounts, sessions and tokens.

use jiff::Timestamp;
use omnibus_domain::{locale::Locale, policy::may_keep_account};
use omnibus_store::{Account, ApiToken, Profile, StoredSession, Write};

use crate::{
    both::{World, commit, on_both},
    scene::{self, account, actor, administrator, at, id, told},
};

on_both!(
    an_address_has_one_account,
    an_account_is_read_as_it_was_made,
    a_person_changes_its_own_account_only,
    a_profile_is_approved,
    a_session_ends,
    a_token_is_its_owner_s,
);

async fn an_address_has_one_account(world: World) {
    scene::people(&world.store).await;
    let second = Account { email: "fay@example.org".into(), ..account("ola", None) };
    let made = commit(&world.store, async |tx| tx.put_account(&second, at(1)).await).await;
    assert_eq!(told(made), "exists");
    assert!(world.store.read().account(&id("ola")).await.unwrap().is_none());
    let found = world.store.read().account_by_email("fay@example.org").await.unwrap();
    assert_eq!(found.map(|account| account.id), Some(id("fay")));
    assert!(world.store.read().account_by_email("fay\0@example.org").await.unwrap().is_none());
}

async fn an_account_is_read_as_it_was_made(world: World) {
    assert!(world.store.read().has_no_accounts().await.unwrap());
    scene::people(&world.store).await;
    assert!(!world.store.read().has_no_accounts().await.unwrap());
    let read = world.store.read().account(&id("ivo")).await.unwrap().unwrap();
    assert_eq!(
        (read.email.as_str(), read.name.as_str(), read.password_hash.as_str(), read.language),
        ("ivo@example.org", "IVO", "$argon2id$", Locale::En)
    );
    assert_eq!((read.secretariat, read.approved, read.participant), (false, true, Some(id("IV"))));
    let emails = world.store.read().accounts().await.unwrap();
    let emails: Vec<_> = emails.iter().map(|one| one.email.split('@').next().unwrap()).collect();
    assert_eq!(emails, ["ada", "fay", "ivo", "min", "obi", "sue"]);
}

async fn a_person_changes_its_own_account_only(world: World) {
    scene::people(&world.store).await;
    let permit = may_keep_account(&actor("fay"));
    let profile = Profile { expertise: "غسل الأموال".into(), ..Profile::default() };
    commit(&world.store, async |tx| {
        tx.change_account(&permit, "Fay 🌊", Locale::Ar, &profile).await?;
        tx.change_password(&permit, "new hash").await
    })
    .await
    .unwrap();
    let fay = world.store.read().account(&id("fay")).await.unwrap().unwrap();
    assert_eq!((fay.name.as_str(), fay.language), ("Fay 🌊", Locale::Ar));
    assert_eq!((fay.profile, fay.password_hash.as_str()), (profile, "new hash"));
    let min = world.store.read().account(&id("min")).await.unwrap().unwrap();
    assert_eq!((min.name.as_str(), min.password_hash.as_str()), ("MIN", "$argon2id$"));
    let gone = may_keep_account(&actor("ghost"));
    let changed = commit(&world.store, async |tx| tx.change_password(&gone, "x").await).await;
    assert_eq!(told(changed), "missing");
}

async fn a_profile_is_approved(world: World) {
    scene::people(&world.store).await;
    let waiting = Account { approved: false, ..account("ola", None) };
    let approve = async |who: &str| {
        let act = commit(&world.store, async |tx| tx.approve(&administrator(), &id(who)).await);
        told(act.await)
    };
    commit(&world.store, async |tx| tx.put_account(&waiting, at(1)).await).await.unwrap();
    assert!(!world.store.read().account(&id("ola")).await.unwrap().unwrap().approved);
    assert_eq!((approve("ola").await, approve("ghost").await), ("done", "missing"));
    assert!(world.store.read().account(&id("ola")).await.unwrap().unwrap().approved);
}

async fn a_session_ends(world: World) {
    let session = |id: &str, data: &str, expires: Timestamp| StoredSession {
        id: id.to_owned(),
        data: data.to_owned(),
        expires,
    };
    let data_of = async |id: &str, now| {
        world.store.read().session(id, now).await.unwrap().map(|session| session.data)
    };
    commit(&world.store, async |tx| {
        tx.begin_session(&session("short", "1", at(10))).await?;
        tx.begin_session(&session("long", "1", at(20))).await?;
        assert!(tx.keep_session(&session("long", "2", at(30))).await?);
        Ok(())
    })
    .await
    .unwrap();
    let again = async |tx: &Write| tx.begin_session(&session("long", "3", at(40))).await;
    assert_eq!(told(commit(&world.store, again).await), "exists");
    assert_eq!(data_of("short", at(9)).await.as_deref(), Some("1"));
    assert_eq!(data_of("short", at(10)).await, None, "at its end it has ended");
    assert_eq!(data_of("long", at(29)).await.as_deref(), Some("2"), "kept longer by its use");
    assert_eq!(data_of("lo\0ng", at(0)).await, None);
    commit(&world.store, async |tx| tx.delete_ended_sessions(at(10)).await).await.unwrap();
    assert_eq!(data_of("short", at(0)).await, None);
    assert_eq!(data_of("long", at(0)).await.as_deref(), Some("2"));
    commit(&world.store, async |tx| tx.delete_session("long").await).await.unwrap();
    assert_eq!(data_of("long", at(0)).await, None);
    // A page that was open before the person signed out saves what it knew.
    let late = async |tx: &Write| tx.keep_session(&session("long", "4", at(50))).await;
    assert!(!commit(&world.store, late).await.unwrap());
    assert_eq!(data_of("long", at(0)).await, None, "what has ended stays ended");
}

async fn a_token_is_its_owner_s(world: World) {
    scene::people(&world.store).await;
    let token = |name: &str, hash: &str| ApiToken {
        id: id(name),
        user: id("fay"),
        name: name.to_owned(),
        hash: hash.to_owned(),
        created: at(1),
        expires: at(100),
    };
    let (fay, min) = (may_keep_account(&actor("fay")), may_keep_account(&actor("min")));
    let put = async |permit, new| {
        told(commit(&world.store, async |tx| tx.put_token(permit, &new).await).await)
    };
    assert_eq!(put(&fay, token("one", "h1")).await, "done");
    assert_eq!(put(&fay, token("two", "h1")).await, "exists", "the same secret twice");
    let read = world.store.read().token("h1").await.unwrap().unwrap();
    assert_eq!((read.user, read.name.as_str(), read.expires), (id("fay"), "one", at(100)));
    assert!(world.store.read().token("h2").await.unwrap().is_none());
    assert!(world.store.read().tokens(&id("min")).await.unwrap().is_empty());
    let delete = async |permit| {
        told(commit(&world.store, async |tx| tx.delete_token(permit, &id("one")).await).await)
    };
    assert_eq!(delete(&min).await, "missing", "someone else's");
    assert_eq!(world.store.read().tokens(&id("fay")).await.unwrap().len(), 1);
    assert_eq!((delete(&fay).await, delete(&fay).await), ("done", "missing"));
}
