//! Mail: by SMTP, or into a folder in development, where the application shows it.

use std::{
    path::{Path, PathBuf},
    sync::Arc,
    sync::atomic::{AtomicU64, Ordering},
};

use async_trait::async_trait;
use jiff::Timestamp;
use lettre::{
    AsyncSmtpTransport, AsyncTransport, Message, Tokio1Executor,
    message::{Mailbox, header::ContentType},
};
use omnibus_app::{
    Clock,
    notices::{Mail, Post},
};
use serde::{Deserialize, Serialize};

/// Hands mails to a mail server.
pub struct Smtp {
    transport: AsyncSmtpTransport<Tokio1Executor>,
    from: Mailbox,
}

impl Smtp {
    /// For the server at `url` (`smtp://host`, `smtps://user:password@host:465`), in the name of `from`.
    ///
    /// # Errors
    /// In words, if the address of the server or of the sender is none.
    pub fn new(url: &str, from: &str) -> Result<Self, String> {
        let transport = AsyncSmtpTransport::<Tokio1Executor>::from_url(url)
            .map_err(|error| format!("not the address of a mail server: {error}"))?
            .build();
        Ok(Self { transport, from: sender(from)? })
    }
}

#[async_trait]
impl Post for Smtp {
    async fn send(&self, mail: &Mail) -> Result<(), String> {
        let message = message(&self.from, mail)?;
        self.transport.send(message).await.map(drop).map_err(|error| error.to_string())
    }
}

/// Lays mails into a folder: as `.eml` for a mail program, and as `.json` for the application.
pub struct Folder {
    folder: PathBuf,
    from: Mailbox,
    clock: Arc<dyn Clock>,
    count: AtomicU64,
}

/// A mail in the folder.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Kept {
    /// When it was sent.
    pub at: Timestamp,
    /// To whom.
    pub to: String,
    /// Its subject.
    pub subject: String,
    /// Its text.
    pub body: String,
}

impl Folder {
    /// For a folder, which is made if it is not there.
    ///
    /// # Errors
    /// In words, if it cannot be made or the sender's address is none.
    pub fn new(folder: &Path, from: &str, clock: Arc<dyn Clock>) -> Result<Self, String> {
        std::fs::create_dir_all(folder)
            .map_err(|error| format!("{}: {error}", folder.display()))?;
        Ok(Self { folder: folder.to_owned(), from: sender(from)?, clock, count: AtomicU64::new(0) })
    }
}

#[async_trait]
impl Post for Folder {
    async fn send(&self, mail: &Mail) -> Result<(), String> {
        let kept = Kept {
            at: self.clock.now(),
            to: mail.to.clone(),
            subject: mail.subject.clone(),
            body: mail.body.clone(),
        };
        let count = self.count.fetch_add(1, Ordering::Relaxed) % 10_000;
        // Names sort by time, and two mails of one moment do not overwrite each other.
        let name = format!("{:015}-{count:04}", kept.at.as_millisecond());
        let write = async |ending: &str, bytes: Vec<u8>| {
            let path = self.folder.join(format!("{name}.{ending}"));
            tokio::fs::write(&path, bytes).await.map_err(|error| error.to_string())
        };
        write("eml", message(&self.from, mail)?.formatted()).await?;
        write("json", serde_json::to_vec(&kept).map_err(|error| error.to_string())?).await
    }
}

/// How many mails the mailbox shows.
pub const SHOWN: usize = 100;

/// The mails of a folder with their names, the newest first.
///
/// # Errors
/// If the folder cannot be read.
pub async fn list(folder: &Path) -> std::io::Result<Vec<(String, Kept)>> {
    let mut names = Vec::new();
    let mut entries = tokio::fs::read_dir(folder).await?;
    while let Some(entry) = entries.next_entry().await? {
        let name = entry.file_name().to_string_lossy().into_owned();
        names.extend(name.strip_suffix(".json").map(str::to_owned));
    }
    names.sort_unstable_by(|a, b| b.cmp(a));
    let mut mails = Vec::new();
    for name in names.into_iter().take(SHOWN) {
        mails.extend(read(folder, &name).await.map(|mail| (name, mail)));
    }
    Ok(mails)
}

/// One mail of a folder; `None` if there is none of this name.
pub async fn read(folder: &Path, name: &str) -> Option<Kept> {
    if name.is_empty() || !name.bytes().all(|byte| byte.is_ascii_digit() || byte == b'-') {
        return None;
    }
    let bytes = tokio::fs::read(folder.join(format!("{name}.json"))).await.ok()?;
    serde_json::from_slice(&bytes).ok()
}

fn sender(from: &str) -> Result<Mailbox, String> {
    from.parse().map_err(|error| format!("{from}: not an address to send from: {error}"))
}

fn message(from: &Mailbox, mail: &Mail) -> Result<Message, String> {
    let to: Mailbox = mail.to.parse().map_err(|error| format!("{}: {error}", mail.to))?;
    Message::builder()
        .from(from.clone())
        .to(to)
        .subject(mail.subject.clone())
        .header(ContentType::TEXT_PLAIN)
        .body(mail.body.clone())
        .map_err(|error| error.to_string())
}
