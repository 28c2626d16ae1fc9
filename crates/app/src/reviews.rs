//! Opening a review, the lists of reviews, and what belongs to one.

mod overview;
mod steps;

pub use overview::{Overview, Sees, overview};
pub use steps::{StepView, record_step, step};

use jiff::{ToSpan, civil::Date};
use omnibus_domain::{
    chapter::Chapter,
    id::{InstrumentId, MemberId, ParticipantCode, QuestionId, ReviewId, UserId},
    instrument::{ArticleRef, InstrumentKind},
    locale::Locale,
    party::{self, Act, Participant},
    policy::{self, Actor, Seat},
    questionnaire::{answer::AnswerContent, evaluate::Situation},
    review::{
        StageName,
        opening::{self, Facts, Refusal},
    },
};
use omnibus_store::{Account, Member, NewReview, OfCycle, Review, Write};

use crate::{
    App, AppError, Problem, Result,
    context::{event, event_about},
    error::refuse,
    invitations,
};

/// A review to be opened by hand.
#[derive(Clone, Debug)]
pub struct OpenReview {
    /// The State under review.
    pub state: ParticipantCode,
    /// The reviewing States.
    pub reviewing: Vec<ParticipantCode>,
    /// The working languages; the first is the report's.
    pub languages: Vec<Locale>,
    /// The staff member.
    pub staff: UserId,
    /// Day D: the day the State is informed.
    pub started: Date,
    /// The address of the State's contact, who is invited as focal point; empty to invite later.
    pub focal_point: String,
}

/// Opens a review.
///
/// # Errors
/// [`AppError::NotFound`] outside the secretariat; [`AppError::Invalid`] with every reason why the choice
/// of States is wrong (M12-M14), or what else is missing.
pub async fn open(app: &App, actor: &Actor, wanted: &OpenReview) -> Result<ReviewId> {
    policy::may_administer(actor)?;
    let tx = app.store.begin().await?;
    tx.alone().await?;
    // A review of an earlier cycle that is final does not keep a State from being reviewed again (¶13). One opened by
    // hand is of no cycle that is known: it counts as long as the longest cycle lasts.
    let years = app.pack.themes.cycles.iter().map(|cycle| cycle.years).max().unwrap_or(0);
    let since = wanted.started.saturating_sub(i64::from(years).years());
    let counts = |one: &Review| {
        one.stage.name() != StageName::Final || (one.of_cycle.is_none() && one.started > since)
    };
    let known = Known {
        participants: tx.participants().await?,
        acts: tx.acts().await?,
        reviews: tx
            .reviews()
            .await?
            .into_iter()
            .filter(counts)
            .map(|one| (one.state, one.reviewing))
            .collect(),
    };
    let (refused, instruments) = examine(app, &known, wanted);
    let id = put(app, &tx, actor, wanted, Terms { instruments, of_cycle: None }, refused).await?;
    tx.commit().await?;
    Ok(id)
}

/// What a review covers, and the cycle that says so.
pub(crate) struct Terms {
    /// The instruments under review (M9).
    pub(crate) instruments: Vec<InstrumentId>,
    /// The cycle whose lots gave the reviewing States.
    pub(crate) of_cycle: Option<OfCycle>,
}

/// Puts a review with its first people; `problems` are what is known to stand against it already. The States are taken
/// as they are given: the form's are examined before, and those of the lots follow the rules of the lots.
pub(crate) async fn put(
    app: &App,
    tx: &Write,
    actor: &Actor,
    wanted: &OpenReview,
    terms: Terms,
    mut problems: Vec<Problem>,
) -> Result<ReviewId> {
    let permit = policy::may_administer(actor)?;
    if wanted.languages.is_empty() {
        problems.push(Problem::new("languages", "problem-no-language"));
    }
    let focal_point = match wanted.focal_point.trim() {
        "" => None,
        given => Some(crate::accounts::check_email("focal_point", given, &mut problems)),
    };
    let staff = tx.account(&wanted.staff).await?;
    if !staff.as_ref().is_some_and(|account| account.secretariat) {
        problems.push(Problem::new("staff", "problem-choose-staff"));
    }
    refuse(problems)?;
    let new = NewReview {
        id: app.new_id()?,
        state: wanted.state.clone(),
        instruments: terms.instruments,
        reviewing: wanted.reviewing.clone(),
        languages: wanted.languages.clone(),
        staff: wanted.staff.clone(),
        started: wanted.started,
        of_cycle: terms.of_cycle,
    };
    let now = app.now();
    tx.open_review(&permit, &new, now).await?;
    let member =
        Member { id: app.new_id()?, user: wanted.staff.clone(), seat: Seat::Staff, ministry: None };
    tx.put_member(&new.id, &member, now).await?;
    tx.append(&event(actor, &new.id, "review-opened"), now).await?;
    if let Some(email) = focal_point {
        let language = new.languages.first().copied().unwrap_or(Locale::En);
        let (secret, invitation) = invitations::new(
            app,
            &email,
            Seat::FocalPoint,
            Some(new.id.clone()),
            None,
            language,
            actor,
        )?;
        tx.invite_for_secretariat(&permit, &invitation).await?;
        let args = [("email", email), ("seat", Seat::FocalPoint.as_str().to_owned())];
        tx.append(&event_about(actor, &new.id, "invited", &args), now).await?;
        invitations::queue_mail(tx, app, &invitation, &secret).await?;
    }
    Ok(new.id)
}

/// What is known when a review is opened.
struct Known {
    participants: Vec<Participant>,
    acts: Vec<Act>,
    reviews: Vec<(ParticipantCode, Vec<ParticipantCode>)>,
}

/// Every reason against the States chosen (M12-M14), and the instruments that the review would cover (M9).
fn examine(app: &App, known: &Known, wanted: &OpenReview) -> (Vec<Problem>, Vec<InstrumentId>) {
    let instruments: Vec<InstrumentId> =
        app.pack.instruments.iter().map(|instrument| instrument.id.clone()).collect();
    let find = |code: &ParticipantCode| known.participants.iter().find(|one| one.code == *code);
    let bound = |code: &ParticipantCode, instrument: &InstrumentId| {
        party::status(&known.acts, code, instrument, wanted.started).is_party()
    };
    let group = |code: &ParticipantCode| {
        find(code).and_then(|known| known.group).map(|group| group.as_str().to_owned())
    };
    let facts = Facts {
        instruments: &instruments,
        reviewing_states: app.pack.mechanism.reviewing_states,
        same_group: app.pack.mechanism.same_group_reviewing_states,
        bound: &bound,
        group: &group,
        reviews: &known.reviews,
    };
    let refusals = opening::check(&facts, &wanted.state, &wanted.reviewing);
    let mut problems: Vec<Problem> = refusals.iter().map(problem).collect();
    problems.extend(mixed_worlds(wanted, &find));
    (problems, opening::covered(&facts, &wanted.state))
}

/// Invented and real States never meet in a review: no invented answer in a real State's mouth.
fn mixed_worlds<'a>(
    wanted: &OpenReview,
    find: &impl Fn(&ParticipantCode) -> Option<&'a Participant>,
) -> Option<Problem> {
    let invented = |code: &ParticipantCode| find(code).map(|known| known.invented);
    let state = invented(&wanted.state);
    wanted
        .reviewing
        .iter()
        .any(|code| invented(code) != state)
        .then(|| Problem::new("reviewing", "problem-mixed-worlds"))
}

/// Codes stand for States and instruments here: the page puts their names in the reader's language.
fn problem(refusal: &Refusal) -> Problem {
    match refusal {
        Refusal::NotAParty { state } => {
            Problem::new("state", "problem-not-a-party").with("state", state.as_str())
        }
        Refusal::AlreadyReviewed { state } => {
            Problem::new("state", "problem-already-reviewed").with("state", state.as_str())
        }
        Refusal::WrongNumber { expected } => {
            Problem::new("reviewing", "problem-number-of-reviewing").with("expected", *expected)
        }
        Refusal::ChosenTwice { state } => {
            Problem::new("reviewing", "problem-chosen-twice").with("state", state.as_str())
        }
        Refusal::ReviewerNotAParty { state, instrument } => {
            Problem::new("reviewing", "problem-reviewer-not-a-party")
                .with("state", state.as_str())
                .with("instrument", instrument.as_str())
        }
        Refusal::Mutual { state } => {
            Problem::new("reviewing", "problem-mutual").with("state", state.as_str())
        }
        Refusal::NoneOfGroup { group } => {
            Problem::new("reviewing", "problem-none-of-group").with("group", group.as_str())
        }
        Refusal::NoGroup { state } => {
            Problem::new("state", "problem-no-group").with("state", state.as_str())
        }
    }
}

/// The reviews in which a person takes part, with its part.
///
/// # Errors
/// If the database fails.
pub async fn mine(app: &App, actor: &Actor) -> Result<Vec<(Review, Member)>> {
    Ok(app.store.read().reviews_of(&actor.user).await?)
}

/// Every review with its stage, for the secretariat.
///
/// # Errors
/// [`AppError::NotFound`] to everyone else.
pub async fn all(app: &App, actor: &Actor) -> Result<Vec<Review>> {
    policy::may_administer(actor)?;
    Ok(app.store.read().reviews().await?)
}

/// The officers among whom the secretariat assigns the staff member.
///
/// # Errors
/// [`AppError::NotFound`] outside the secretariat.
pub async fn officers(app: &App, actor: &Actor) -> Result<Vec<Account>> {
    policy::may_administer(actor)?;
    let accounts = app.store.read().accounts().await?;
    Ok(accounts.into_iter().filter(|account| account.secretariat).collect())
}

/// Takes a person out of a review.
///
/// # Errors
/// As [`policy::may_invite`] for that person's seat; the staff member stays.
pub async fn remove(app: &App, actor: &Actor, id: &ReviewId, member: &MemberId) -> Result<()> {
    let access = app.access(actor, id).await?;
    let people = overview::visible(&access, app.store.read().members(id).await?);
    let person =
        people.into_iter().find(|person| person.member.id == *member).ok_or(AppError::NotFound)?;
    let permit = policy::may_invite(&access, &person.member.seat)?;
    let tx = app.store.begin().await?;
    tx.remove_member(&permit, member).await?;
    let mut entry = event_about(actor, id, "removed", &[("person", person.name.clone())]);
    entry.inside_state = *permit.of_state();
    tx.append(&entry, app.now()).await?;
    Ok(tx.commit().await?)
}

/// The chapters of a review: the general part, every article with questions of its instruments that the scope of its
/// cycle holds, and the follow-up part, whose questions may or may not apply.
pub fn chapters(app: &App, review: &Review) -> Vec<Chapter> {
    app.pack
        .questionnaire
        .chapters()
        .into_iter()
        .filter(|chapter| match chapter.article() {
            None => true,
            Some(article) => review.covers(article),
        })
        .collect()
}

/// What the questionnaire looks at to tell which questions apply; `reviewed_before` is what the store's
/// session tells of that name.
pub fn situation<'a>(
    instruments: &[InstrumentId],
    reviewed_before: bool,
    answers: impl IntoIterator<Item = (&'a QuestionId, &'a AnswerContent)>,
) -> Situation<'a> {
    let bound: std::collections::BTreeSet<_> = instruments.iter().cloned().collect();
    Situation {
        under_review: bound.clone(),
        parties: bound,
        reviewed_before,
        answers: answers.into_iter().collect(),
    }
}

/// The articles under review, in the pack's order.
pub fn articles(app: &App, review: &Review) -> Vec<ArticleRef> {
    chapters(app, review).iter().filter_map(|chapter| chapter.article().cloned()).collect()
}

/// The instruments of a review with what they are, in the pack's order.
pub fn instruments(app: &App, review: &Review) -> Vec<(InstrumentId, InstrumentKind)> {
    app.pack
        .instruments
        .iter()
        .filter(|instrument| review.instruments.contains(&instrument.id))
        .map(|instrument| (instrument.id.clone(), instrument.kind))
        .collect()
}
