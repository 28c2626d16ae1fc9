//! Findings and messages as they are read. `templates/macros/desk.html` is their HTML.

use omnibus_app::threads::{ThreadMessage, ThreadView};
use omnibus_domain::{id::ParticipantCode, instrument::ArticleRef, locale::Locale};
use omnibus_store::StoredFinding;

use crate::{
    Frame,
    form::{Choice, Form},
    pages::{self_assessment::files::FileShown, written::Written},
};

/// A finding of one of the reviewing States.
#[derive(Clone)]
pub struct FindingShown {
    /// Its identifier.
    pub id: String,
    /// Its kind in words.
    pub kind: String,
    /// Whose it is.
    pub state: String,
    /// When it was changed last.
    pub at: String,
    /// The finding.
    pub text: Written,
    /// The reasons for it; may be empty.
    pub reasons: Written,
    /// True if the reader can change it.
    pub own: bool,
}

impl FindingShown {
    /// A finding; `side` is the State for which the reader records findings.
    pub fn new(w: &Frame, finding: &StoredFinding, side: Option<&ParticipantCode>) -> Self {
        Self {
            id: finding.id.to_string(),
            kind: w.of("finding", finding.kind.as_str()),
            state: w.state(&finding.side),
            at: w.day_of(&finding.updated),
            text: Written::new(&finding.text, finding.language),
            reasons: Written::new(&finding.reasons, finding.language),
            own: side == Some(&finding.side),
        }
    }

    /// An invented finding.
    pub fn sample(w: &Frame, own: bool) -> Self {
        Self {
            id: if own { "abc" } else { "def" }.to_owned(),
            kind: w.of("finding", "observation"),
            state: "Northland".to_owned(),
            at: "1".to_owned(),
            text: Written::new("Text", Locale::En),
            reasons: Written::new(if own { "Text" } else { "" }, Locale::Ru),
            own,
        }
    }
}

/// A message in the thread of an article.
pub struct MessageShown {
    /// Unique on the page.
    pub id: String,
    /// The State that speaks, or the secretariat.
    pub side: String,
    /// Who wrote it; may be empty.
    pub author: String,
    /// True for a question, false for an answer.
    pub asks: bool,
    /// When.
    pub at: String,
    /// When, for programs.
    pub iso: String,
    /// The text.
    pub text: Written,
    /// The files that came with it.
    pub files: Vec<FileShown>,
}

/// The thread of an article, and the form of the next message.
pub struct ThreadShown {
    /// Where a message is sent.
    pub action: String,
    /// The page on which the form stands: `desk-review` or `threads`.
    pub from: &'static str,
    /// The messages, the oldest first.
    pub messages: Vec<MessageShown>,
    /// True if the reader writes into it.
    pub may_write: bool,
    /// True if what it writes is a question.
    pub asks: bool,
    /// Files uploaded for the next message.
    pub attached: Vec<Choice>,
    /// The languages in which one writes.
    pub languages: Vec<Choice>,
    /// The largest file taken, in bytes.
    pub most: u64,
}

impl ThreadShown {
    /// A thread as a page shows it.
    pub fn new(
        w: &Frame,
        view: &ThreadView,
        article: &ArticleRef,
        from: &'static str,
        most: u64,
    ) -> Self {
        Self {
            action: format!("/reviews/{}/threads/{}", view.review.id, article.slug()),
            from,
            messages: view.messages.iter().map(|one| message(w, one)).collect(),
            may_write: view.may_write,
            asks: view.asks,
            attached: view.waiting.iter().map(|file| FileShown::new(w, file).choice()).collect(),
            languages: Choice::languages(),
            most,
        }
    }

    /// The fields of a message that nobody has begun: every file uploaded goes with it.
    pub fn blank(w: &Frame, view: &ThreadView) -> Vec<(String, String)> {
        let files = view.waiting.iter().map(|file| ("files".to_owned(), file.id.to_string()));
        let language = ("body_language".to_owned(), w.locale().code().to_owned());
        files.chain([language]).collect()
    }

    /// Invented threads.
    pub fn sample(asks: bool) -> Self {
        let file = || FileShown {
            id: "abc".to_owned(),
            name: "law.pdf".to_owned(),
            href: "/reviews/abc/files/abc".to_owned(),
            facts: "1".to_owned(),
        };
        let message = |asks: bool| MessageShown {
            id: format!("m{asks}"),
            side: "Northland".to_owned(),
            author: if asks { "Ana".to_owned() } else { String::new() },
            asks,
            at: "1".to_owned(),
            iso: "2026-01-01T14:02:00Z".to_owned(),
            text: Written::new("Text", Locale::Es),
            files: vec![file()],
        };
        Self {
            action: "/reviews/abc/threads/untoc-5".to_owned(),
            from: "threads",
            messages: if asks { vec![message(true), message(false)] } else { Vec::new() },
            may_write: true,
            asks,
            attached: vec![file().choice()],
            languages: Choice::languages(),
            most: 1,
        }
    }
}

fn message(w: &Frame, from: &ThreadMessage) -> MessageShown {
    let message = &from.message;
    let side = message.side.as_ref();
    MessageShown {
        id: format!("message-{}", message.id),
        side: side.map_or_else(|| w.get("thread-secretariat"), |side| w.state(side)),
        author: from.author.clone(),
        asks: message.asks,
        at: w.moment(&message.sent),
        iso: w.iso(&message.sent),
        text: Written::new(&message.body, message.language),
        files: from.files.iter().map(|file| FileShown::new(w, file)).collect(),
    }
}

/// Fields typed over fields stored: what was sent stands, the rest is filled.
pub fn over(stored: Vec<(String, String)>, sent: Form) -> Form {
    let missing = stored.into_iter().filter(|(name, _)| !sent.sent(name));
    let fields = sent.fields().iter().cloned().chain(missing).collect();
    Form::of(fields).with(sent.problems().to_vec())
}
