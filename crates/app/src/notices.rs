//! Notices: queued with the act they tell of, sent by mail afterwards, in the recipient's language.

use jiff::SignedDuration;
use omnibus_domain::{id::ReviewId, policy::Seat};
use omnibus_store::{Account, MemberPerson, Notice, QueuedNotice, Write};
use omnibus_words::Arg;

use crate::{App, Result};

/// A mail, ready to be handed over.
#[derive(Clone, Debug)]
pub struct Mail {
    /// The recipient's address.
    pub to: String,
    /// Its subject.
    pub subject: String,
    /// Its text, with the link at its end.
    pub body: String,
}

/// Hands mails over to a mail server, or to a folder in development.
#[async_trait::async_trait]
pub trait Post: Send + Sync {
    /// Hands one mail over.
    ///
    /// # Errors
    /// In words for the log; the mail is tried again later.
    async fn send(&self, mail: &Mail) -> std::result::Result<(), String>;
}

/// How long a notice taken for sending is left alone by the others, and the wait after a failure.
const LEASE: SignedDuration = SignedDuration::from_mins(5);
/// How many notices are taken at once.
const BATCH: u64 = 20;

/// Sends what is due; returns how many mails were handed over. A failed one stays in the queue.
///
/// # Errors
/// If the database fails.
pub async fn send_due(app: &App, post: &dyn Post) -> Result<usize> {
    let tx = app.store.begin().await?;
    let due = tx.take_due_notices(app.now(), LEASE, BATCH).await?;
    tx.commit().await?;
    let mut sent = 0;
    for queued in due {
        match post.send(&mail(app, &queued)).await {
            Ok(()) => {
                let tx = app.store.begin().await?;
                tx.notice_was_sent(queued.id, app.now()).await?;
                tx.commit().await?;
                sent += 1;
            }
            Err(error) => {
                tracing::warn!(
                    notice = queued.id,
                    attempts = queued.attempts,
                    error,
                    "mail not sent"
                );
            }
        }
    }
    Ok(sent)
}

fn mail(app: &App, queued: &QueuedNotice) -> Mail {
    let notice = &queued.notice;
    let words = app.words(notice.language);
    let args: Vec<(&str, Arg)> =
        notice.args.iter().map(|(name, value)| (name.as_str(), Arg::from(value))).collect();
    let key = format!("mail-{}", notice.message);
    let link = format!("{}/{}{}", app.settings.base_url, notice.language, notice.link);
    Mail {
        to: notice.to.clone(),
        subject: words.with(&format!("{key}.subject"), &args),
        body: format!("{}\n\n{link}\n\n{}\n", words.with(&key, &args), words.get("mail-signature")),
    }
}

/// A notice to someone with an account.
pub(crate) fn to_account(
    account: &Account,
    message: &str,
    args: &[(&str, String)],
    link: &str,
) -> Notice {
    Notice {
        to: account.email.clone(),
        language: account.language,
        message: message.to_owned(),
        args: owned(args),
        link: link.to_owned(),
    }
}

/// Queues a notice to everyone in a review whose seat is `wanted`.
pub(crate) async fn to_members(
    tx: &Write,
    app: &App,
    review: &ReviewId,
    wanted: impl Fn(&MemberPerson) -> bool,
    message: &str,
    args: &[(&str, String)],
    link: &str,
) -> Result<()> {
    for person in tx.members(review).await?.iter().filter(|person| wanted(person)) {
        tx.queue(&to_person(person, message, args, link), app.now()).await?;
    }
    Ok(())
}

/// A notice to someone in a review.
pub(crate) fn to_person(
    person: &MemberPerson,
    message: &str,
    args: &[(&str, String)],
    link: &str,
) -> Notice {
    Notice {
        to: person.email.clone(),
        language: person.language,
        message: message.to_owned(),
        args: owned(args),
        link: link.to_owned(),
    }
}

/// True for the experts and the staff member: those who work outside the State under review.
pub(crate) fn is_outside(person: &MemberPerson) -> bool {
    person.approved && matches!(person.member.seat, Seat::Expert(_) | Seat::Staff)
}

/// True for the focal point.
pub(crate) fn is_focal_point(person: &MemberPerson) -> bool {
    person.approved && person.member.seat == Seat::FocalPoint
}

fn owned(args: &[(&str, String)]) -> Vec<(String, String)> {
    args.iter().map(|(name, value)| ((*name).to_owned(), value.clone())).collect()
}
