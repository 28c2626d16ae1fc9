//! Invitations by mail: valid for ten days, taken up once (M20, M27).

mod pending;

pub use pending::{offers, pending, withdraw};

use jiff::SignedDuration;
use omnibus_domain::{
    id::{ParticipantCode, ReviewId, UserId},
    locale::Locale,
    policy::{self, Access, Actor, Seat},
};
use omnibus_store::{Account, Event, Invitation, Member, Notice, StoreError, Write};

use crate::{
    App, AppError, Problem, Result,
    accounts::{self, NewPerson, check_email, later, new_account},
    assignments,
    context::event_about,
    error::refuse,
    secret,
    text::required_line,
};

/// How long an invitation can be taken up.
pub const LIFE: SignedDuration = SignedDuration::from_hours(24 * 10);

/// Someone to be invited into a review.
#[derive(Clone, Debug)]
pub struct Invite {
    /// The address.
    pub email: String,
    /// The part offered.
    pub seat: Seat,
    /// For a contributor: the ministry.
    pub ministry: String,
    /// The language of the mail.
    pub language: Locale,
}

/// What a person who opens the link of an invitation sees.
#[derive(Clone, Debug)]
pub struct Offer {
    /// The invitation.
    pub invitation: Invitation,
    /// The State under review, if it is into a review.
    pub state: Option<ParticipantCode>,
    /// True if the address has an account already: it signs in instead of making one.
    pub has_account: bool,
}

/// Invites someone into a review.
///
/// # Errors
/// As [`policy::may_invite`]; [`AppError::Invalid`] for an address that is none, someone who takes part
/// already, or a State whose experts are complete (M20).
pub async fn send(app: &App, actor: &Actor, review: &ReviewId, invite: &Invite) -> Result<()> {
    let access = app.access(actor, review).await?;
    let permit = policy::may_invite(&access, &invite.seat)?;
    let mut problems = Vec::new();
    let email = check_email("email", &invite.email, &mut problems);
    let ministry = match invite.seat {
        Seat::Contributor => Some(required_line("ministry", &invite.ministry, &mut problems)),
        _ => None,
    };
    refuse(problems)?;
    refuse_taken_seat(app, &access, invite, &email).await?;
    let ministry = match ministry {
        Some(ministry) => Some(as_known(ministry, &ministries(app, review).await?)),
        None => None,
    };
    let now = app.now();
    let (secret, invitation) = new(
        app,
        &email,
        invite.seat.clone(),
        Some(review.clone()),
        ministry,
        invite.language,
        actor,
    )?;
    let tx = app.store.begin().await?;
    tx.invite(&permit, &invitation).await?;
    let args = [("email", email.clone()), ("seat", invite.seat.as_str().to_owned())];
    let mut entry = event_about(actor, review, "invited", &args);
    entry.inside_state = *permit.of_state();
    tx.append(&entry, now).await?;
    queue_mail(&tx, app, &invitation, &secret).await?;
    Ok(tx.commit().await?)
}

/// The ministries of a review, to whose people invitations can go on being sent; none to those who invite nobody
/// from a ministry.
///
/// # Errors
/// [`AppError::NotFound`] outside the review.
pub async fn known_ministries(app: &App, actor: &Actor, review: &ReviewId) -> Result<Vec<String>> {
    let access = app.access(actor, review).await?;
    match policy::may_invite(&access, &Seat::Contributor) {
        Ok(_) => ministries(app, review).await,
        Err(_) => Ok(Vec::new()),
    }
}

async fn ministries(app: &App, review: &ReviewId) -> Result<Vec<String>> {
    let read = app.store.read();
    let (people, invited) = (read.members(review).await?, read.invitations(review).await?);
    let known = assignments::recipients(people, &invited, &read.given_parts(review).await?);
    Ok(known.ministries.into_iter().map(|ministry| ministry.name).collect())
}

/// The name of a ministry as it was written before, if it differs from that in spaces and capitals only: what is given
/// to a ministry reaches who joins it by its name.
fn as_known(name: String, known: &[String]) -> String {
    let plain = |name: &str| Vec::from_iter(name.split_whitespace()).join(" ").to_lowercase();
    known.iter().find(|one| plain(one) == plain(&name)).cloned().unwrap_or(name)
}

/// Invites an officer of the secretariat.
///
/// # Errors
/// [`AppError::NotFound`] to those outside the secretariat; [`AppError::Invalid`] for a wrong address.
pub async fn send_to_officer(
    app: &App,
    actor: &Actor,
    email: &str,
    language: Locale,
) -> Result<()> {
    let permit = policy::may_administer(actor)?;
    let mut problems = Vec::new();
    let email = check_email("email", email, &mut problems);
    refuse(problems)?;
    if app.store.read().account_by_email(&email).await?.is_some() {
        return Err(Problem::new("email", "problem-has-account").into());
    }
    let (secret, invitation) = new(app, &email, Seat::Staff, None, None, language, actor)?;
    let tx = app.store.begin().await?;
    tx.invite_for_secretariat(&permit, &invitation).await?;
    let event = Event {
        actor: Some(actor.user.clone()),
        review: None,
        inside_state: false,
        kind: "officer-invited".to_owned(),
        args: vec![("email".to_owned(), email)],
    };
    tx.append(&event, app.now()).await?;
    queue_mail(&tx, app, &invitation, &secret).await?;
    Ok(tx.commit().await?)
}

/// The invitation behind a link.
///
/// # Errors
/// [`AppError::NotFound`] for a link that is none; [`AppError::Invalid`] for one that was used or expired,
/// with what to do.
pub async fn open(app: &App, token: &str) -> Result<Offer> {
    let read = app.store.read();
    let found = read.invitation(&secret::digest(token.as_bytes())).await?;
    let invitation = found.ok_or(AppError::NotFound)?;
    if invitation.accepted.is_some() {
        return Err(Problem::new("", "problem-invitation-used").into());
    }
    if invitation.expires <= app.now() {
        return Err(Problem::new("", "problem-invitation-expired").into());
    }
    let state = match &invitation.review {
        Some(id) => read.review(id).await?.map(|review| review.state),
        None => None,
    };
    let has_account = read.account_by_email(&invitation.email).await?.is_some();
    Ok(Offer { invitation, state, has_account })
}

/// Takes up an invitation and makes the account that goes with it. For an address that has an account
/// the password must be that account's.
///
/// # Errors
/// As [`open`]; [`AppError::Invalid`] for a name or password that cannot be taken.
pub async fn accept(
    app: &App,
    token: &str,
    person: &NewPerson,
    language: Locale,
) -> Result<Account> {
    let offer = open(app, token).await?;
    let invitation = offer.invitation;
    let existing = match offer.has_account {
        true => Some(accounts::sign_in(app, &invitation.email, &person.password).await.map_err(
            |error| match error {
                AppError::Invalid(_) => Problem::new("password", "problem-password-wrong").into(),
                other => other,
            },
        )?),
        false => None,
    };
    let new = match &existing {
        Some(_) => None,
        None => {
            let mut new = new_account(app, person, &invitation.email, language, Vec::new()).await?;
            // People of ministries answer to their focal point alone: no profile to approve (¶17).
            new.approved = invitation.seat == Seat::Contributor || invitation.review.is_none();
            new.secretariat = invitation.review.is_none();
            new.participant = match &invitation.seat {
                Seat::Expert(state) | Seat::Observer(state) => Some(state.clone()),
                Seat::FocalPoint | Seat::Contributor => offer.state.clone(),
                Seat::Staff => None,
            };
            Some(new)
        }
    };
    let user = take_up(app, &invitation, existing.as_ref(), new.as_ref()).await?;
    accounts::account(app, &user).await
}

/// Seats the person to whom an invitation was sent: one who has an account, or a new one.
pub(crate) async fn take_up(
    app: &App,
    invitation: &Invitation,
    existing: Option<&Account>,
    new: Option<&Account>,
) -> Result<UserId> {
    let user = match (existing, new) {
        (Some(account), _) => account.id.clone(),
        (None, Some(new)) => new.id.clone(),
        (None, None) => return Err(AppError::Bug("neither old nor new account".to_owned())),
    };
    let now = app.now();
    let tx = app.store.begin().await?;
    tx.accept_invitation(&invitation.id, now).await.map_err(|error| match error {
        StoreError::Stale => Problem::new("", "problem-invitation-used").into(),
        other => AppError::from(other),
    })?;
    if let Some(new) = new {
        tx.put_account(new, now).await?;
    }
    if let Some(review) = &invitation.review {
        let member = Member {
            id: app.new_id()?,
            user: user.clone(),
            seat: invitation.seat.clone(),
            ministry: invitation.ministry.clone(),
        };
        tx.put_member(review, &member, now).await?;
    }
    let event = Event {
        actor: Some(user.clone()),
        review: invitation.review.clone(),
        inside_state: invitation.seat == Seat::Contributor,
        kind: "joined".to_owned(),
        args: vec![("seat".to_owned(), invitation.seat.as_str().to_owned())],
    };
    tx.append(&event, now).await?;
    if new.is_some_and(|new| !new.approved) {
        tell_secretariat(&tx, app, &invitation.email).await?;
    }
    tx.commit().await?;
    Ok(user)
}

async fn tell_secretariat(tx: &Write, app: &App, email: &str) -> Result<()> {
    for officer in tx.accounts().await?.iter().filter(|account| account.secretariat) {
        let args = [("email", email.to_owned())];
        let notice =
            crate::notices::to_account(officer, "profile-waits", &args, "/secretariat/people");
        tx.queue(&notice, app.now()).await?;
    }
    Ok(())
}

async fn refuse_taken_seat(app: &App, access: &Access, invite: &Invite, email: &str) -> Result<()> {
    let members = app.store.read().members(&access.review).await?;
    if members.iter().any(|person| person.email == email) {
        return Err(Problem::new("email", "problem-takes-part").into());
    }
    let of_seat = members.iter().filter(|person| person.member.seat == invite.seat).count();
    let most = app.pack.mechanism.governmental_experts_at_most;
    match invite.seat {
        Seat::Expert(_) if of_seat >= most => {
            Err(Problem::new("seat", "problem-experts-complete").with("most", most).into())
        }
        Seat::FocalPoint if of_seat > 0 => {
            Err(Problem::new("seat", "problem-focal-point-there").into())
        }
        _ => Ok(()),
    }
}

pub(crate) fn new(
    app: &App,
    email: &str,
    seat: Seat,
    review: Option<ReviewId>,
    ministry: Option<String>,
    language: Locale,
    by: &Actor,
) -> Result<(String, Invitation)> {
    let secret = secret::new_secret(app);
    let now = app.now();
    let invitation = Invitation {
        id: app.new_id()?,
        token_hash: secret::digest(secret.as_bytes()),
        email: email.to_owned(),
        review,
        seat,
        ministry,
        language,
        invited_by: Some(by.user.clone()),
        created: now,
        expires: later(now, LIFE),
        accepted: None,
    };
    Ok((secret, invitation))
}

pub(crate) async fn queue_mail(
    tx: &Write,
    app: &App,
    invitation: &Invitation,
    secret: &str,
) -> Result<()> {
    let words = app.words(invitation.language);
    let until = words.date(words.day(invitation.expires));
    let notice = Notice {
        to: invitation.email.clone(),
        language: invitation.language,
        message: format!("invitation-{}", invitation.seat.as_str()),
        args: vec![("until".to_owned(), until)],
        link: format!("/invitations/{secret}"),
    };
    Ok(tx.queue(&notice, app.now()).await?)
}
