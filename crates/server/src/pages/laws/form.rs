//! The form of a law: its fields as they are typed, and as they are filled from the library.

use omnibus_app::{Problem, laws::WriteLaw};
use omnibus_domain::{id::FileId, locale::Locale};
use omnibus_store::Law;

use crate::{
    Frame,
    form::{Choice, Form},
    upload::Received,
};

/// The choice of a language that is none of the six.
const OTHER: &str = "other";

/// What came with a form: the law, and what is wrong with its file.
pub(super) struct Typed {
    pub(super) law: WriteLaw,
    pub(super) form: Form,
    pub(super) expected: i64,
    pub(super) problems: Vec<Problem>,
}

impl Typed {
    /// Reads a form. A file that came with it takes the place of the one before.
    pub(super) fn read(received: Received) -> Self {
        let mut form = received.form;
        let mut problems = Vec::new();
        if form.sent("drop_file") {
            form.set("file", "");
        }
        for uploaded in received.files {
            match uploaded.file {
                Ok(file) => form.set("file", file.to_string()),
                Err(problem) => problems.push(Problem { field: "upload".to_owned(), ..problem }),
            }
        }
        let text = |name: &str| form.value(name).to_owned();
        let law = WriteLaw {
            title: text("title"),
            number: text("number"),
            date: text("date"),
            language: match form.value("language") {
                OTHER => text("other_language"),
                language => language.to_owned(),
            },
            link: text("link"),
            file: form.parsed::<FileId>("file"),
        };
        // That another language is chosen and not named is told by the field that names it.
        if form.value("language") == OTHER && form.value("other_language").trim().is_empty() {
            problems.push(Problem::new("other_language", "problem-language-tag"));
        }
        Self { law, expected: form.parsed("revision").unwrap_or(0), form, problems }
    }
}

/// The form with what is stored.
pub(super) fn filled(law: &Law) -> Form {
    let known = law.language.is_empty() || law.language.parse::<Locale>().is_ok();
    let (language, other) =
        if known { (law.language.as_str(), "") } else { (OTHER, law.language.as_str()) };
    let revision = law.revision.to_string();
    let file = law.file.as_ref().map(ToString::to_string).unwrap_or_default();
    Form::filled([
        ("title", law.title.as_str()),
        ("number", &law.number),
        ("date", &law.date),
        ("language", language),
        ("other_language", other),
        ("link", &law.link),
        ("file", &file),
        ("revision", &revision),
    ])
}

/// The languages to choose from: the six by their own names, and any other.
pub(super) fn languages(w: &Frame) -> Vec<Choice> {
    let mut languages = Choice::languages();
    languages.push(Choice::new(OTHER, w.get("law-other-language")));
    languages
}
