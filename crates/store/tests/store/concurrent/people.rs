//! Two who register, take a seat or set the platform up at the same moment.

use omnibus_domain::policy::Seat;
use omnibus_store::{Account, Member, Write};

use super::overlap;
use crate::{
    both::{World, commit, on_both},
    invitations::{invitation, inviting},
    scene::{self, account, at, id, review, told},
};

on_both!(
    an_invitation_taken_up_twice_at_once_seats_one,
    one_address_registers_once,
    one_person_is_seated_once,
    the_first_account_of_all_is_made_once,
);

async fn an_invitation_taken_up_twice_at_once_seats_one(world: World) {
    scene::set(&world.store).await;
    let new = invitation("olga", Seat::Contributor);
    commit(&world.store, async |tx| tx.invite(&inviting(), &new).await).await.unwrap();
    let accept = async |tx: &Write, who: &str| {
        tx.accept_invitation(&id("olga"), at(5)).await?;
        let account = Account { email: "olga@example.org".into(), ..account(who, None) };
        tx.put_account(&account, at(5)).await?;
        let member = Member {
            id: id(&format!("m-{who}")),
            user: id(who),
            seat: Seat::Contributor,
            ministry: None,
        };
        tx.put_member(&review(), &member, at(5)).await
    };
    let (first, second) = overlap(
        &world.store,
        async |tx| accept(tx, "olga").await,
        async |tx| accept(tx, "olga2").await,
    )
    .await;
    assert_eq!((told(first), told(second)), ("done", "stale"));
    let members = world.store.read().members(&review()).await.unwrap();
    assert_eq!(members.len(), scene::PEOPLE.len() + 1);
    assert!(world.store.read().account(&id("olga2")).await.unwrap().is_none());
}

async fn one_address_registers_once(world: World) {
    let put = async |tx: &Write, who: &str| {
        let new = Account { email: "same@example.org".into(), ..account(who, None) };
        tx.put_account(&new, at(1)).await
    };
    let (first, second) =
        overlap(&world.store, async |tx| put(tx, "one").await, async |tx| put(tx, "two").await)
            .await;
    assert_eq!((told(first), told(second)), ("done", "exists"));
    assert_eq!(world.store.read().accounts().await.unwrap().len(), 1);
}

async fn one_person_is_seated_once(world: World) {
    scene::set(&world.store).await;
    commit(&world.store, async |tx| tx.put_account(&account("ola", None), at(5)).await)
        .await
        .unwrap();
    let put = async |tx: &Write, member: &str| {
        let new =
            Member { id: id(member), user: id("ola"), seat: Seat::Contributor, ministry: None };
        tx.put_member(&review(), &new, at(6)).await
    };
    let (first, second) =
        overlap(&world.store, async |tx| put(tx, "m1").await, async |tx| put(tx, "m2").await).await;
    assert_eq!((told(first), told(second)), ("done", "exists"));
}

async fn the_first_account_of_all_is_made_once(world: World) {
    let set_up = async |tx: &Write, who: &str| {
        tx.alone().await?;
        let first = tx.has_no_accounts().await?;
        if first {
            tx.put_account(&account(who, None), at(1)).await?;
        }
        Ok(first)
    };
    let (first, second) = overlap(
        &world.store,
        async |tx| set_up(tx, "ada").await,
        async |tx| set_up(tx, "eve").await,
    )
    .await;
    assert_eq!((first.unwrap(), second.unwrap()), (true, false));
    assert_eq!(world.store.read().accounts().await.unwrap().len(), 1);
}
