//! The form in which a question is answered. `templates/self_assessment/editor.html` is its HTML.

use omnibus_app::{App, Problem, answers::QuestionView};
use omnibus_domain::{
    questionnaire::{
        answer::{AnswerContent, Status},
        definition::{FieldName, Question, QuestionKind},
        evaluate,
        finding::FieldPath,
    },
    work::Progress,
};
use omnibus_store::File;

use super::{
    answer_form,
    figures::{EditedTable, Heading},
    files::FileShown,
    mark::MarkForm,
};
use crate::{
    Frame,
    form::{Choice, Form},
    pages::laws::title,
};

/// What the form is to show.
pub struct Draft {
    /// What is answered so far.
    pub content: AnswerContent,
    /// The revision from which the person starts.
    pub revision: i64,
    /// What is wrong with what was typed.
    pub problems: Vec<Problem>,
    /// The list for which an empty row was asked: `measures` or `assistance`.
    pub add: String,
    /// What was typed to cite a law and could not be cited.
    pub cite: CiteTyped,
    /// True for a copy of another answer that is not saved yet.
    pub adapting: bool,
}

/// What is typed to cite a law of the library.
#[derive(Clone, Debug, Default)]
pub struct CiteTyped {
    /// The law.
    pub law: String,
    /// The article or paragraph of it.
    pub article: String,
}

/// The form.
pub struct Editor {
    /// What it holds and what is wrong with it.
    pub form: Form,
    /// Where it is sent.
    pub action: String,
    /// Who writes: copies on the device are kept apart by person.
    pub user: String,
    /// True for a question that is answered by one text.
    pub is_text: bool,
    /// The fields that follow the status.
    pub fields: Vec<EditedField>,
    /// The table of statistics, if the question asks for one.
    pub table: Option<EditedTable>,
    /// The statuses to choose from.
    pub statuses: Vec<Choice>,
    /// The languages to choose from.
    pub languages: Vec<Choice>,
    /// The types of assistance.
    pub types: Vec<Choice>,
    /// The priorities of a need.
    pub priorities: Vec<Choice>,
    /// The files that can be attached to a measure; `None` where no files are taken.
    pub files: Option<Vec<Choice>>,
    /// The largest file, in bytes.
    pub largest_file: u64,
    /// The laws of the library that can be cited.
    pub laws: Vec<Choice>,
    /// The library.
    pub library: String,
    /// What can be said of the answer with saving it.
    pub marks: Vec<MarkForm>,
}

/// Where a form stands.
pub struct Place<'a> {
    /// Where it is sent.
    pub action: String,
    /// The files that can be attached; `None` where no files are taken.
    pub files: Option<&'a [File]>,
    /// The laws of the library that can be cited.
    pub laws: Vec<Choice>,
    /// The library; empty where there is none.
    pub library: String,
}

/// A field that follows the status.
pub struct EditedField {
    /// Its name.
    pub name: FieldName,
    /// The statuses for which it is shown; empty for all.
    pub when: String,
    /// Its rows, if it is a list.
    pub rows: Vec<usize>,
}

impl Editor {
    /// The form for a question of a review with a draft in it.
    pub fn new(app: &App, w: &Frame, view: &QuestionView, draft: Draft) -> Self {
        let action = format!("/reviews/{}/answers/{}", view.access.review, view.question.id);
        let place = Place {
            action,
            files: Some(&view.files),
            laws: laws(w, view),
            library: format!("/reviews/{}/laws", view.access.review),
        };
        let marks = MarkForm::all(view.progress, view.clears);
        Self { marks, ..Self::at(app, w, &view.question, place, draft) }
    }

    /// The form for a question, wherever it stands.
    pub fn at(app: &App, w: &Frame, question: &Question, place: Place<'_>, draft: Draft) -> Self {
        let questionnaire = &app.pack.questionnaire;
        let Draft { content, revision, problems, add, cite, adapting: _ } = draft;
        let shown = |status| evaluate::shown_fields(questionnaire, question, status);
        let table = EditedTable::new(w, questionnaire, question, &content);
        let asked = questionnaire.form().fields.iter();
        let asked = asked.filter(|field| match field.name {
            FieldName::Statistics => table.is_some(),
            FieldName::Authorities => question.authorities,
            _ => true,
        });
        let fields = asked.map(|field| {
            let is_shown = |status: Option<Status>| shown(status).contains(&field);
            let when: Vec<&str> = Status::ALL
                .into_iter()
                .filter(|status| is_shown(Some(*status)))
                .map(Status::as_str)
                .collect();
            EditedField {
                name: field.name,
                when: if is_shown(None) { String::new() } else { when.join(" ") },
                rows: rows(field.name, &content, &problems, &add),
            }
        });
        let choices_of =
            |files: &[File]| files.iter().map(|file| FileShown::new(w, file).choice()).collect();
        let choices = |family: &str, words: &[String]| {
            words.iter().map(|word| Choice::new(word, w.of(family, word))).collect()
        };
        let form = questionnaire.form();
        let mut held = answer_form::fields(&content);
        held.push(("revision".to_owned(), revision.to_string()));
        held.push((CITE_LAW.to_owned(), cite.law));
        held.push((CITE_ARTICLE.to_owned(), cite.article));
        Self {
            is_text: question.kind == QuestionKind::Text,
            fields: fields.collect(),
            table,
            action: place.action,
            user: w.person.as_ref().map(|person| person.user.clone()).unwrap_or_default(),
            form: Form::of(held).with(problems),
            statuses: statuses(w),
            languages: Choice::languages(),
            types: choices("answer-assistance-type", &form.assistance_types),
            priorities: choices("answer-assistance-priority", &form.priorities),
            files: place.files.map(choices_of),
            largest_file: app.settings.largest_file,
            laws: place.laws,
            library: place.library,
            marks: Vec::new(),
        }
    }
}

/// The field with the law that is to be cited.
pub const CITE_LAW: &str = "cite-law";

/// The field with the article or paragraph of it.
pub const CITE_ARTICLE: &str = "cite-article";

/// The laws of the library in the order of the reader's alphabet, each in its own language.
fn laws(w: &Frame, view: &QuestionView) -> Vec<Choice> {
    let choice = |law: &omnibus_store::Law| Choice {
        language: law.language.parse().ok(),
        ..Choice::new(law.id.as_str(), title(w, law))
    };
    let mut laws: Vec<Choice> = view.laws.iter().map(choice).collect();
    w.sort_by_name(&mut laws, |law| law.text.as_str());
    laws
}

/// The rows of a list: those there are, an empty one if there is none, and an empty one that was asked for
/// or in which something went wrong.
fn rows(name: FieldName, content: &AnswerContent, problems: &[Problem], add: &str) -> Vec<usize> {
    let count = match name {
        FieldName::Measures => content.measures.len(),
        FieldName::Assistance => content.assistance.len(),
        FieldName::Authorities => content.authorities.len(),
        // A table that is still empty begins with room for three years.
        FieldName::Statistics if content.statistics.is_empty() => return vec![0, 1, 2],
        FieldName::Statistics => content.statistics.len(),
        _ => return Vec::new(),
    };
    let after = format!("{}-{count}-", name.as_str());
    let wrong = problems.iter().any(|problem| problem.field.starts_with(&after));
    let wanted = add == name.as_str() || count == 0 || wrong;
    (0..count + usize::from(wanted)).collect()
}

fn statuses(w: &Frame) -> Vec<Choice> {
    let choice = |status: Status| {
        let key = format!("answer-status-{status}");
        Choice::new(status.as_str(), w.get(&key)).hint(w.get(&format!("{key}.hint")))
    };
    Status::ALL.into_iter().map(choice).collect()
}

impl Editor {
    /// The parts of the name of a field in a row.
    pub fn name(&self, field: &EditedField, row: &usize, part: &str) -> String {
        format!("{}-{row}-{part}", field.name.as_str())
    }

    /// The law of the library from which the measure of a row was cited.
    pub fn cited(&self, row: &usize) -> Option<&Choice> {
        let law = self.form.value(&answer_form::law_field(*row));
        self.laws.iter().find(|choice| choice.is(law))
    }

    /// The name of the field of a figure.
    pub fn cell(&self, row: &usize, heading: &Heading) -> String {
        FieldPath::Cell(*row, heading.id.clone()).to_string()
    }

    /// An invented form for the samples of pages.
    pub(in crate::pages) fn sample(w: &Frame, is_text: bool, problems: Vec<Problem>) -> Self {
        let field = |name| EditedField { name, when: "yes partly".to_owned(), rows: vec![0, 1] };
        let choice = |text: &str| vec![Choice::new(text, text)];
        let content = super::samples::content();
        let problems_there = !problems.is_empty();
        let mut held = answer_form::fields(&content);
        held.push(("revision".to_owned(), "6".to_owned()));
        Self {
            form: Form::of(held).with(problems),
            action: "/reviews/abc/answers/untoc-5-1-a".to_owned(),
            user: "abc".to_owned(),
            is_text,
            fields: FieldName::ALL.into_iter().map(field).collect(),
            table: Some(EditedTable {
                shown: super::samples::table(w),
                hint: "Text".to_owned(),
                row_keys: "numeric",
            }),
            statuses: statuses(w),
            languages: Choice::languages(),
            types: choice("training"),
            priorities: choice("high"),
            files: Some(if is_text { Vec::new() } else { choice("f1") }),
            largest_file: 50_000_000,
            laws: if problems_there { Vec::new() } else { choice("l1") },
            library: "/reviews/abc/laws".to_owned(),
            marks: MarkForm::all(if is_text { Progress::Ready } else { Progress::InWork }, is_text),
        }
    }
}

impl EditedField {
    /// The word used in forms and message keys.
    pub fn word(&self) -> &'static str {
        self.name.as_str()
    }

    /// The message with its label.
    pub fn key(&self) -> String {
        format!("answer-field-{}", self.word())
    }

    /// The message with its hint.
    pub fn hint_key(&self) -> String {
        format!("{}.hint", self.key())
    }

    /// True for the list of measures.
    pub fn is_measures(&self) -> bool {
        self.name == FieldName::Measures
    }

    /// True for the table of statistics.
    pub fn is_statistics(&self) -> bool {
        self.name == FieldName::Statistics
    }

    /// True for the list of authorities.
    pub fn is_authorities(&self) -> bool {
        self.name == FieldName::Authorities
    }

    /// True for the list of needs.
    pub fn is_assistance(&self) -> bool {
        self.name == FieldName::Assistance
    }
}
