//! What a State asks the secretariat about a question while it answers (M28): a thread for each question, between the
//! people of the State who fill it and the officers. Of the draft nothing but the question travels.

mod desk;

pub use desk::{DeskPage, DeskThread, Listed, advise, at_desk, listed, set_aside};

use omnibus_domain::{
    id::{QuestionId, ReviewId},
    locale::Locale,
    policy::{self, Access, Actor},
    questionnaire::definition::Question,
};
use omnibus_store::{Enquiry, EnquiryMessage, MemberPerson, Read};

use crate::{
    App, AppError, Result, context::event_about, error::refuse, notices, text::required_text,
};

/// A message to be written.
#[derive(Clone, Debug)]
pub struct Letter {
    /// The text.
    pub body: String,
    /// The language it is written in.
    pub language: Locale,
}

/// A message with the name of its author.
#[derive(Clone, Debug)]
pub struct Message {
    /// The message.
    pub message: EnquiryMessage,
    /// Who wrote it; empty at the secretariat's desk for the people of the State, which alone knows who they are.
    pub author: String,
}

/// The thread of a question as the State sees it.
#[derive(Debug)]
pub struct Thread {
    /// The person's part.
    pub access: Access,
    /// The question.
    pub question: Question,
    /// The enquiry, if anything was asked.
    pub enquiry: Option<Enquiry>,
    /// Its messages, the oldest first.
    pub messages: Vec<Message>,
    /// False once the report is final.
    pub may_write: bool,
}

/// The thread of a question, for those of the State who fill it.
///
/// # Errors
/// [`AppError::NotFound`] to everyone else.
pub async fn of_question(
    app: &App,
    actor: &Actor,
    review: &ReviewId,
    question: &QuestionId,
) -> Result<Thread> {
    let access = app.access(actor, review).await?;
    let question = known(app, question)?;
    policy::may_see_enquiry(&access, &question.chapter, &question.id)?;
    let read = app.store.read();
    let enquiry = read.enquiry_about(review, &question.id).await?;
    let messages = match &enquiry {
        Some(enquiry) => messages(&read, enquiry, true).await?,
        None => Vec::new(),
    };
    let may_write = policy::may_enquire(&access, &question.chapter, &question.id).is_ok();
    Ok(Thread { access, question, enquiry, messages, may_write })
}

/// Whether something was asked about a question, and waits for the secretariat: for the page of the question itself.
///
/// # Errors
/// As [`of_question`].
pub async fn state_of(app: &App, access: &Access, question: &Question) -> Result<Option<bool>> {
    policy::may_see_enquiry(access, &question.chapter, &question.id)?;
    let found = app.store.read().enquiry_about(&access.review, &question.id).await?;
    Ok(found.map(|enquiry| enquiry.open))
}

/// What was asked in a review, as far as the person of the State fills it.
///
/// # Errors
/// [`AppError::NotFound`] outside the State.
pub async fn of_review(
    app: &App,
    actor: &Actor,
    review: &ReviewId,
) -> Result<(Access, Vec<(Question, Enquiry)>)> {
    let access = app.access(actor, review).await?;
    policy::may_see_enquiries(&access)?;
    let all = app.store.read().enquiries(review).await?;
    let seen = all.into_iter().filter_map(|enquiry| {
        let question = known(app, &enquiry.question).ok()?;
        policy::may_see_enquiry(&access, &question.chapter, &question.id).ok()?;
        Some((question, enquiry))
    });
    let seen = seen.collect();
    Ok((access, seen))
}

/// Asks the secretariat about a question, or writes on in its thread; the staff member of the review is told by mail.
///
/// # Errors
/// As [`policy::may_enquire`]; [`AppError::Invalid`] for a text that is empty or too long.
pub async fn ask(
    app: &App,
    actor: &Actor,
    review: &ReviewId,
    question: &QuestionId,
    letter: &Letter,
) -> Result<()> {
    let access = app.access(actor, review).await?;
    let question = known(app, question)?;
    let permit = policy::may_enquire(&access, &question.chapter, &question.id)?;
    let message = written(app, actor, letter)?;
    let now = app.now();
    let tx = app.store.begin().await?;
    let Some(enquiry) = tx.enquire(&permit, &question.id, &message).await? else {
        return Ok(());
    };
    let args = [("question", question.id.to_string())];
    let mut entry = event_about(actor, review, "enquiry-asked", &args);
    entry.inside_state = true;
    tx.append(&entry, now).await?;
    let link = format!("/secretariat/enquiries/{}", enquiry.number);
    notices::to_members(&tx, app, review, is_staff, "enquiry-asked", &[], &link).await?;
    Ok(tx.commit().await?)
}

fn known(app: &App, question: &QuestionId) -> Result<Question> {
    app.pack.questionnaire.question(question).cloned().ok_or(AppError::NotFound)
}

/// The message of a letter; its author and side are the permit's.
fn written(app: &App, actor: &Actor, letter: &Letter) -> Result<EnquiryMessage> {
    let mut problems = Vec::new();
    let body = required_text("body", &letter.body, &mut problems);
    refuse(problems)?;
    Ok(EnquiryMessage {
        id: app.new_id()?,
        author: actor.user.clone(),
        of_state: false,
        body,
        language: letter.language,
        sent: app.now(),
    })
}

/// The messages of an enquiry, with the names of the State's people if they are told.
async fn messages(read: &Read, enquiry: &Enquiry, names_of_state: bool) -> Result<Vec<Message>> {
    let mut told = Vec::new();
    for message in read.enquiry_messages(enquiry.number).await? {
        let account = match names_of_state || !message.of_state {
            true => read.account(&message.author).await?,
            false => None,
        };
        let author = account.map(|account| account.name).unwrap_or_default();
        told.push(Message { message, author });
    }
    Ok(told)
}

/// True for those of the State who answer a question, or everything around it.
fn fills(person: &MemberPerson, question: &Question, given: &[omnibus_store::Assignment]) -> bool {
    let member = &person.member;
    let holds = |one: &omnibus_store::Assignment| one.part.holds(&question.chapter, &question.id);
    let has = || given.iter().any(|one| one.member == member.id && holds(one));
    match member.seat {
        policy::Seat::FocalPoint => true,
        policy::Seat::Contributor => has(),
        _ => false,
    }
}

fn is_staff(person: &MemberPerson) -> bool {
    person.approved && person.member.seat == policy::Seat::Staff
}
