//! The frame around every page: its language, who reads it, and what its header and links say.

mod links;
mod said;

pub use links::{Language, Link, percent};
pub use said::Said;

use std::{ops::Deref, sync::Arc};

use askama::Template;
use jiff::{Timestamp, civil::Date};
use omnibus_app::Problem;
use omnibus_domain::locale::Locale;
use omnibus_words::{Arg, Words};

use crate::{assets, site::Names};

/// The words of a page's language, with what the frame of the page shows around them. Templates call it
/// `w`: `{{ w.get("home-title") }}`.
#[derive(Clone)]
pub struct Frame {
    words: Words,
    names: Arc<Names>,
    /// Who is signed in.
    pub person: Option<Person>,
    /// The path of the page without its language, and its query.
    pub path: String,
    /// The address under which people reach the installation.
    pub base_url: String,
    /// True for demonstration data.
    pub demonstration: bool,
    /// True if the mails sent can be read in the application.
    pub mailbox: bool,
    /// What a page says above everything else, if there is something.
    pub notice: Option<Notice>,
}

/// What a page says above everything else.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Notice {
    /// What it says.
    pub text: String,
    /// A page about it; empty for none.
    pub href: String,
    /// What the link says.
    pub link: String,
}

/// What the header says of the person who is signed in.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Person {
    /// The account, under which the browser keeps unsent text apart.
    pub user: String,
    /// The name.
    pub name: String,
    /// The code of the State or organization the person serves.
    pub participant: Option<String>,
    /// True for an officer of the secretariat.
    pub secretariat: bool,
}

/// A page: a template whose field `w` is its [`Frame`].
pub trait Page: Template + Sized {
    /// The page with invented content, as often as it has different faces: one test renders them all in
    /// six languages.
    fn samples(w: &Frame) -> Vec<Self>;
}

impl Frame {
    /// A frame for someone of whom nothing is known yet.
    pub fn new(words: Words, names: Arc<Names>, path: String, base_url: String) -> Self {
        Self {
            words,
            names,
            person: None,
            path,
            base_url,
            demonstration: false,
            mailbox: false,
            notice: None,
        }
    }

    /// The words alone.
    pub fn words(&self) -> &Words {
        &self.words
    }

    /// The same page in another language.
    #[must_use]
    pub fn in_language(&self, locale: Locale) -> Self {
        Self { words: self.words.in_language(locale), ..self.clone() }
    }

    /// The message `key` with one variable: templates cannot write the list that [`Words::with`] takes.
    pub fn say(&self, key: impl AsRef<str>, name: &str, value: impl Said) -> String {
        self.words.with(key.as_ref(), &[(name, value.said())])
    }

    /// The message `key` with two variables, each a name followed by its value.
    pub fn say2(
        &self,
        key: impl AsRef<str>,
        name: &str,
        value: impl Said,
        name2: &str,
        value2: impl Said,
    ) -> String {
        self.words.with(key.as_ref(), &[(name, value.said()), (name2, value2.said())])
    }

    /// The message of one of a family: `w.of("stage", stage)` is the message `stage-…`.
    pub fn of(&self, family: &str, word: impl AsRef<str>) -> String {
        self.words.get(&format!("{family}-{}", word.as_ref()))
    }

    /// The short name of an instrument, as lists and headings give it.
    pub fn instrument(&self, id: impl AsRef<str>) -> String {
        self.words.get(&format!("instrument-{}.short", id.as_ref()))
    }

    /// The name of a State or organization.
    pub fn state(&self, code: impl AsRef<str>) -> String {
        self.names.of(code.as_ref(), self.locale())
    }

    /// The names of States in the order of the reader's alphabet, as a sentence lists them (M6).
    pub fn states<S: AsRef<str>>(&self, codes: &[S]) -> String {
        let mut names: Vec<String> = codes.iter().map(|code| self.state(code)).collect();
        self.words.sort_by_name(&mut names, String::as_str);
        self.words.list(&names)
    }

    /// What is wrong with a field, codes in it told by their names.
    pub fn problem(&self, problem: &Problem) -> String {
        let told = |name: &str, arg: &Arg| match (name, arg) {
            ("state", Arg::Text(code)) => Arg::Text(self.state(code)),
            ("states", Arg::Text(codes)) => {
                Arg::Text(self.states(&codes.split(' ').collect::<Vec<_>>()))
            }
            ("rule", Arg::Text(rule)) => Arg::Text(self.words.get(&format!("lots-rule-{rule}"))),
            ("instrument", Arg::Text(id)) => {
                Arg::Text(self.words.get(&format!("instrument-{id}.short")))
            }
            ("group", Arg::Text(id)) => Arg::Text(self.words.get(&format!("group-{id}"))),
            (_, arg) => arg.clone(),
        };
        let args: Vec<_> =
            problem.args.iter().map(|(name, arg)| (*name, told(name, arg))).collect();
        // What must be filled in is named where the field has a name of its own.
        let of_field = format!("{}-{}", problem.message, problem.field);
        self.words.find(&of_field).unwrap_or_else(|| self.words.with(problem.message, &args))
    }

    /// The address of an asset.
    pub fn asset(&self, name: &str) -> String {
        assets::address(name)
    }

    /// The stylesheet for the direction of the script.
    pub fn stylesheet(&self) -> String {
        assets::address(if self.locale().is_rtl() { "omnibus.rtl.css" } else { "omnibus.css" })
    }

    /// What was just done, from `?done=` of the address: `done-{word}`.
    pub fn done(&self) -> Option<String> {
        let query = self.path.split_once('?')?.1;
        let word = query.split('&').find_map(|pair| pair.strip_prefix("done="))?;
        self.words.find(&format!("done-{word}"))
    }

    /// A moment's day, as HTML's `datetime` wants it.
    pub fn iso(&self, moment: &Timestamp) -> String {
        moment.strftime("%Y-%m-%dT%H:%M:%SZ").to_string()
    }

    /// A moment in words.
    pub fn moment(&self, moment: &Timestamp) -> String {
        self.words.date_time(*moment)
    }

    /// The day of a moment in words.
    pub fn day_of(&self, moment: &Timestamp) -> String {
        self.words.date(self.words.day(*moment))
    }

    /// A day in words.
    pub fn long_date(&self, date: &Date) -> String {
        self.words.date(*date)
    }
}

impl Deref for Frame {
    type Target = Words;
    fn deref(&self) -> &Words {
        &self.words
    }
}
