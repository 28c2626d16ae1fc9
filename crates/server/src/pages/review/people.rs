//! Who takes part in a review: the people, invitations, and taking someone out (M20, M21, M27).

use askama::Template;
use axum::extract::State;
use jiff::Timestamp;
use omnibus_app::{
    App, AppError, Problem,
    invitations::{self, Invite},
    reviews,
};
use omnibus_domain::{
    id::{InvitationId, MemberId, ReviewId},
    policy::Seat,
};

use super::role;
use crate::{
    Answer, Frame, Page, SignedIn, error,
    extract::Path,
    form::{Choice, Form},
    reader::go,
};

/// The people and the invitations not yet taken up.
#[derive(Template)]
#[template(path = "reviews/people.html")]
pub struct ReviewPeoplePage {
    w: Frame,
    id: String,
    state: String,
    people: Vec<Person>,
    pending: Vec<Pending>,
    invites: bool,
}

struct Person {
    id: String,
    name: String,
    email: String,
    role: String,
    approved: bool,
    removable: bool,
}

struct Pending {
    id: String,
    email: String,
    role: String,
    until: Timestamp,
    expired: bool,
}

/// The form of an invitation.
#[derive(Template)]
#[template(path = "reviews/invite.html")]
pub struct InvitePage {
    w: Frame,
    id: String,
    form: Form,
    seats: Vec<Choice>,
    /// For a person who invites its ministries: those it has.
    ministries: Option<Vec<String>>,
    languages: Vec<Choice>,
}

/// Whether to take a person out.
#[derive(Template)]
#[template(path = "reviews/remove.html")]
pub struct RemovePage {
    w: Frame,
    id: String,
    member: String,
    name: String,
}

/// The people.
pub async fn show(State(app): State<App>, me: SignedIn, Path(id): Path<ReviewId>) -> Answer {
    let found = reviews::overview(&app, &me.actor, &id).await?;
    let people = found.people.iter().map(|one| Person {
        id: one.member.id.to_string(),
        name: one.name.clone(),
        email: one.email.clone(),
        role: role(&me.w, &one.member.seat, one.member.ministry.as_deref()),
        approved: one.approved,
        removable: found.removable.contains(&one.member.id),
    });
    let now = app.now();
    let pending = invitations::pending(&app, &me.actor, &id).await?;
    let pending = pending.into_iter().map(|one| Pending {
        id: one.id.to_string(),
        role: role(&me.w, &one.seat, one.ministry.as_deref()),
        email: one.email,
        until: one.expires,
        expired: one.expires <= now,
    });
    me.show(&ReviewPeoplePage {
        w: me.frame(),
        id: id.to_string(),
        state: me.w.state(&found.review.state),
        people: people.collect(),
        pending: pending.collect(),
        invites: match invitations::offers(&app, &me.actor, &id).await {
            Ok(_) => true,
            Err(AppError::NotYours | AppError::WrongStage(_)) => false,
            Err(other) => return Err(other.into()),
        },
    })
}

/// The form of an invitation.
pub async fn invite_form(State(app): State<App>, me: SignedIn, Path(id): Path<ReviewId>) -> Answer {
    let offers = invitations::offers(&app, &me.actor, &id).await?;
    let form = Form::filled([("language", me.locale().code())]);
    me.show(&invite_page(&app, &me, &id, &offers, form).await?)
}

/// Sends an invitation.
pub async fn invite(
    State(app): State<App>,
    me: SignedIn,
    Path(id): Path<ReviewId>,
    form: Form,
) -> Answer {
    let offers = invitations::offers(&app, &me.actor, &id).await?;
    let sent = match chosen(&offers, &form) {
        Some(seat) => {
            let invite = Invite {
                email: form.value("email").to_owned(),
                seat: seat.clone(),
                ministry: form.value("ministry").to_owned(),
                language: form.parsed("language").unwrap_or_else(|| me.locale()),
            };
            invitations::send(&app, &me.actor, &id, &invite).await
        }
        None => Err(Problem::new("seat", "problem-choose-part").into()),
    };
    match sent {
        Ok(()) => go(&format!("/reviews/{id}/people?done=invited")),
        Err(refusal) => {
            let form = form.with(error::problems(refusal)?);
            me.show_again(&invite_page(&app, &me, &id, &offers, form).await?)
        }
    }
}

/// Withdraws an invitation.
pub async fn withdraw(
    State(app): State<App>,
    me: SignedIn,
    Path((id, invitation)): Path<(ReviewId, InvitationId)>,
) -> Answer {
    invitations::withdraw(&app, &me.actor, &id, &invitation).await?;
    go(&format!("/reviews/{id}/people?done=invitation-withdrawn"))
}

/// Asks whether to take a person out.
pub async fn ask_remove(
    State(app): State<App>,
    me: SignedIn,
    Path((id, member)): Path<(ReviewId, MemberId)>,
) -> Answer {
    let found = reviews::overview(&app, &me.actor, &id).await?;
    let person = found.people.into_iter().find(|person| person.member.id == member);
    let person = person.ok_or(AppError::NotFound)?;
    if !found.removable.contains(&member) {
        return Err(AppError::NotYours.into());
    }
    let (id, member) = (id.to_string(), member.to_string());
    me.show(&RemovePage { w: me.frame(), id, member, name: person.name })
}

/// Takes a person out.
pub async fn remove(
    State(app): State<App>,
    me: SignedIn,
    Path((id, member)): Path<(ReviewId, MemberId)>,
) -> Answer {
    reviews::remove(&app, &me.actor, &id, &member).await?;
    go(&format!("/reviews/{id}/people?done=removed"))
}

/// The seat chosen; the only one if there is no choice.
fn chosen<'a>(offers: &'a [Seat], form: &Form) -> Option<&'a Seat> {
    match offers {
        [only] => Some(only),
        _ => offers.iter().find(|seat| value(seat) == form.value("seat")),
    }
}

/// A seat as the value of a choice: `expert.FRA`.
fn value(seat: &Seat) -> String {
    match seat {
        Seat::Expert(state) | Seat::Observer(state) => format!("{}.{state}", seat.as_str()),
        _ => seat.as_str().to_owned(),
    }
}

async fn invite_page(
    app: &App,
    me: &SignedIn,
    id: &ReviewId,
    offers: &[Seat],
    form: Form,
) -> omnibus_app::Result<InvitePage> {
    let choice = |seat: &Seat| Choice::new(value(seat), role(&me.w, seat, None));
    let ministries = match offers.contains(&Seat::Contributor) {
        true => Some(invitations::known_ministries(app, &me.actor, id).await?),
        false => None,
    };
    Ok(InvitePage {
        w: me.frame(),
        id: id.to_string(),
        form,
        // A single seat is no choice.
        seats: if offers.len() > 1 { offers.iter().map(choice).collect() } else { Vec::new() },
        ministries,
        languages: Choice::languages(),
    })
}

impl ReviewPeoplePage {
    fn back(&self) -> String {
        format!("/reviews/{}", self.id)
    }
}

impl InvitePage {
    fn back(&self) -> String {
        format!("/reviews/{}/people", self.id)
    }
}

impl RemovePage {
    fn back(&self) -> String {
        format!("/reviews/{}/people", self.id)
    }
}

impl Pending {
    fn until(&self, w: &Frame) -> String {
        let key = if self.expired { "review-pending-expired" } else { "review-pending-until" };
        w.say(key, "date", w.day_of(&self.until))
    }
}

impl Page for ReviewPeoplePage {
    fn samples(w: &Frame) -> Vec<Self> {
        let person = |removable| Person {
            id: "abc".to_owned(),
            name: "Ana".to_owned(),
            email: "ana@example.org".to_owned(),
            role: role(w, &Seat::Contributor, Some("Ministry")),
            approved: removable,
            removable,
        };
        let pending = |expired| Pending {
            id: "abc".to_owned(),
            email: "ben@example.org".to_owned(),
            role: role(w, &Seat::FocalPoint, None),
            until: Timestamp::UNIX_EPOCH,
            expired,
        };
        let page = |pending, invites| Self {
            w: w.clone(),
            id: "abc".to_owned(),
            state: "Northland".to_owned(),
            people: vec![person(false), person(true)],
            pending,
            invites,
        };
        vec![page(vec![pending(false), pending(true)], true), page(Vec::new(), false)]
    }
}

impl Page for InvitePage {
    fn samples(w: &Frame) -> Vec<Self> {
        let problems = vec![
            Problem::new("email", "problem-takes-part"),
            Problem::new("seat", "problem-experts-complete").with("most", 20_usize),
            Problem::new("seat", "problem-focal-point-there"),
            Problem::new("seat", "problem-choose-part"),
            Problem::new("ministry", "problem-empty"),
        ];
        let page = |form: Form, ministries: Option<Vec<String>>| Self {
            w: w.clone(),
            id: "abc".to_owned(),
            form,
            seats: match ministries {
                Some(_) => Vec::new(),
                None => vec![Choice::new("focal-point", role(w, &Seat::FocalPoint, None))],
            },
            ministries,
            languages: Choice::languages(),
        };
        let wrong = || Form::default().with(problems.clone());
        let known = Some(vec!["Justice".to_owned()]);
        vec![page(Form::default(), None), page(wrong(), None), page(wrong(), known)]
    }
}

impl Page for RemovePage {
    fn samples(w: &Frame) -> Vec<Self> {
        let [id, member] = ["abc", "def"].map(str::to_owned);
        vec![Self { w: w.clone(), id, member, name: "Ana".to_owned() }]
    }
}
