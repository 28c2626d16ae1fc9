//! The mails sent, to be read in demonstration and development.

use askama::Template;
use axum::extract::State;
use omnibus_app::AppError;

use crate::{
    Answer, Frame, Page, Reader, Site, Trouble,
    extract::Path,
    post::{self, Kept},
};

/// The list of mails.
#[derive(Template)]
#[template(path = "mail/list.html")]
pub struct MailboxPage {
    w: Frame,
    mails: Vec<(String, Kept)>,
}

/// One mail.
#[derive(Template)]
#[template(path = "mail/mail.html")]
pub struct MailPage {
    w: Frame,
    mail: Kept,
}

/// The list, the newest first.
pub async fn list(State(site): State<Site>, reader: Reader) -> Answer {
    let folder = site.mailbox.ok_or(Trouble::NotFound)?;
    let mails =
        post::list(&folder).await.map_err(|error| AppError::Unavailable(error.to_string()))?;
    reader.show(&MailboxPage { w: reader.frame(), mails })
}

/// One mail.
pub async fn show(State(site): State<Site>, reader: Reader, Path(name): Path<String>) -> Answer {
    let folder = site.mailbox.ok_or(Trouble::NotFound)?;
    let mail = post::read(&folder, &name).await.ok_or(Trouble::NotFound)?;
    reader.show(&MailPage { w: reader.frame(), mail })
}

impl MailPage {
    /// The text in lines, those that are nothing but an address of this installation as links.
    fn lines(&self) -> Vec<(bool, &str)> {
        let is_link = |line: &str| line.starts_with(&format!("{}/", self.w.base_url));
        self.mail.body.lines().map(|line| (is_link(line), line)).collect()
    }
}

impl Page for MailboxPage {
    fn samples(w: &Frame) -> Vec<Self> {
        let mails = vec![("1-0001".to_owned(), sample(w))];
        [mails, Vec::new()].into_iter().map(|mails| Self { w: w.clone(), mails }).collect()
    }
}

impl Page for MailPage {
    fn samples(w: &Frame) -> Vec<Self> {
        vec![Self { w: w.clone(), mail: sample(w) }]
    }
}

fn sample(w: &Frame) -> Kept {
    Kept {
        at: jiff::Timestamp::UNIX_EPOCH,
        to: "ana@example.org".to_owned(),
        subject: w.get("mail-draft-sent.subject"),
        body: format!("{}\n\n{}/en/reviews/abc\n", w.get("mail-draft-sent"), w.base_url),
    }
}
