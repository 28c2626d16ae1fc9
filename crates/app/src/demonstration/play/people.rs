//! How the demonstration's people come into their reviews.

use omnibus_domain::policy::{Actor, Seat};
use omnibus_store::{Account, Profile};

use super::{FOCAL_POINT, Play, unknown};
use crate::{
    App, Result, accounts,
    demonstration::content::{Arrival, Person},
    invitations::{self, Invite},
    reviews::{self, OpenReview},
};

impl<'a> Play<'a> {
    pub(super) async fn open(&mut self, at: usize) -> Result<()> {
        let script = self.script(at)?;
        let wanted = OpenReview {
            state: script.state.clone(),
            reviewing: script.reviewing.clone(),
            languages: script.languages.clone(),
            staff: self.officer.user.clone(),
            started: self.app.today(),
            focal_point: String::new(),
        };
        let id = reviews::open(&self.app, &self.officer, &wanted).await?;
        self.playing(at)?.id = Some(id);
        Ok(())
    }

    pub(super) async fn invite(&self, at: usize, person: &Person) -> Result<()> {
        let seat = seat(person)?;
        let host = match seat {
            Seat::Contributor => self.actor(at, FOCAL_POINT)?,
            _ => &self.officer,
        };
        let invite = Invite {
            email: person.email.clone(),
            seat,
            ministry: person.ministry.clone().unwrap_or_default(),
            language: person.language,
        };
        invitations::send(&self.app, host, self.id(at)?, &invite).await
    }

    pub(super) async fn join(&mut self, at: usize, person: &'a Person) -> Result<()> {
        let open = self.app.store.read().invitations(self.id(at)?).await?;
        let invitation = open.into_iter().find(|one| one.email == person.email);
        let invitation = invitation.ok_or_else(|| unknown("invitation", &person.email))?;
        let mut new = account(&self.app, person, &self.password_hash)?;
        new.approved = invitation.seat == Seat::Contributor;
        invitations::take_up(&self.app, &invitation, None, Some(&new)).await?;
        if !new.approved && person.arrival != Arrival::Waits {
            accounts::approve(&self.app, &self.officer, &new.id).await?;
        }
        let actor = Actor { user: new.id, name: new.name, secretariat: false };
        self.playing(at)?.actors.insert(&person.key, actor);
        Ok(())
    }
}

/// The account of a person, not yet approved.
pub(in crate::demonstration) fn account(
    app: &App,
    person: &Person,
    password_hash: &str,
) -> Result<Account> {
    Ok(Account {
        id: app.new_id()?,
        email: accounts::fold(&person.email),
        name: person.name.clone(),
        password_hash: password_hash.to_owned(),
        language: person.language,
        secretariat: false,
        participant: person.state.clone(),
        profile: Profile {
            position: person.position.clone(),
            expertise: person.expertise.clone(),
            ..Profile::default()
        },
        approved: false,
    })
}

fn seat(person: &Person) -> Result<Seat> {
    let state = || person.state.clone().ok_or_else(|| unknown("State", &person.key));
    match person.role.as_str() {
        FOCAL_POINT => Ok(Seat::FocalPoint),
        "expert" | "expert-waiting" => Ok(Seat::Expert(state()?)),
        "observer" => Ok(Seat::Observer(state()?)),
        _ if person.ministry.is_some() => Ok(Seat::Contributor),
        _ => Err(unknown("role", &person.role)),
    }
}
