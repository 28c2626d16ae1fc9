//! Questions to the secretariat while a State answers (M28): the State's threads, and the secretariat's desk.

pub mod desk;
pub mod desk_thread;
pub mod list;
pub mod thread;

use omnibus_app::enquiries::{Letter, Message};
use omnibus_domain::{locale::Locale, questionnaire::definition::Question};

use super::{parts::tag, written::Written};
use crate::{Frame, form::Form, pages::self_assessment::answer::Asked};

/// The link from a question to its thread with the secretariat.
pub struct EnquiryLink {
    /// Where it leads.
    pub href: String,
    /// How far the thread is; empty if nothing was asked.
    pub state: String,
    /// The look of its tag.
    pub tag_class: &'static str,
}

impl EnquiryLink {
    /// A link; `open` is whether what was asked waits for the secretariat, if anything was.
    pub fn new(w: &Frame, href: &str, open: Option<bool>) -> Self {
        let (state, tag_class) = open.map_or_else(Default::default, |open| state(w, open));
        Self { href: href.to_owned(), state, tag_class }
    }
}

/// How far a thread is, in a word, and the look of its tag.
fn state(w: &Frame, open: bool) -> (String, &'static str) {
    match open {
        true => (w.get("enquiry-state-open"), tag::NOW),
        false => (w.get("enquiry-state-answered"), tag::DONE),
    }
}

/// A message as it is read; `templates/macros/enquiries.html` is its HTML.
pub struct MessageShown {
    /// Unique on the page.
    pub id: String,
    /// The State or the secretariat.
    pub side: String,
    /// Who wrote it; may be empty.
    pub author: String,
    /// True from the State.
    pub of_state: bool,
    /// When.
    pub at: String,
    /// When, for programs.
    pub iso: String,
    /// The text.
    pub text: Written,
}

impl MessageShown {
    fn new(w: &Frame, state: &str, from: &Message) -> Self {
        let message = &from.message;
        Self {
            id: format!("message-{}", message.id),
            side: match message.of_state {
                true => state.to_owned(),
                false => w.get("thread-secretariat"),
            },
            author: from.author.clone(),
            of_state: message.of_state,
            at: w.moment(&message.sent),
            iso: w.iso(&message.sent),
            text: Written::new(&message.body, message.language),
        }
    }

    /// An invented question with its answer.
    fn samples(w: &Frame) -> Vec<Self> {
        let message = |of_state: bool| Self {
            id: format!("m{of_state}"),
            side: w.get("thread-secretariat"),
            author: if of_state { String::new() } else { "Ana".to_owned() },
            of_state,
            at: "1".to_owned(),
            iso: "2026-01-01T14:02:00Z".to_owned(),
            text: Written::new("Text", Locale::Es),
        };
        vec![message(true), message(false)]
    }
}

/// The form of a message that nobody has begun.
fn blank(w: &Frame) -> Form {
    Form::filled([("language", w.locale().code())])
}

/// The message that a form holds.
fn letter(w: &Frame, form: &Form) -> Letter {
    Letter {
        body: form.value("body").to_owned(),
        language: form.parsed("language").unwrap_or_else(|| w.locale()),
    }
}

/// What is asked, and the page of its article, which is open to all; empty for a part that is about none.
fn asked(w: &Frame, question: &Question) -> (Asked, String) {
    let article = question.chapter.article();
    let href = article.map(|article| format!("/articles/{}", article.slug()));
    (Asked::new(w, question), href.unwrap_or_default())
}

/// An invented question.
fn sample(w: &Frame) -> Asked {
    Asked {
        text: w.get("untoc-5-1-a"),
        guidance: w.get("untoc-5-1-a.guidance"),
        example: w.get("untoc-5-1-a.example"),
        place: w.get("self-general-part"),
        strength: None,
    }
}
