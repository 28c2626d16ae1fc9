//! When an answer could not be saved as it was sent: two versions to choose from or combine, or the text to
//! be copied.

use askama::Template;
use omnibus_app::{App, answers::QuestionView};
use omnibus_domain::{
    id::QuestionId,
    questionnaire::{answer::AnswerContent, merge::Merged},
};

use super::{
    Names, ShownAnswer,
    answer::Asked,
    answer_form,
    difference::{self, PartDifference},
    editor::{CiteTyped, Draft, Editor},
    samples, steps_below,
};
use crate::{Frame, Page, SignedIn, Trouble, pages::parts::Step};

/// Two versions of one answer.
#[derive(Template)]
#[template(path = "self_assessment/conflict.html")]
pub struct ConflictPage {
    w: Frame,
    steps: Vec<Step>,
    question: Asked,
    mine: ShownAnswer,
    theirs: ShownAnswer,
    /// Who wrote theirs, and when.
    written: String,
    differences: Vec<PartDifference>,
    /// Mine as it was sent, for the button that chooses it.
    fields: Vec<(String, String)>,
    together: Together,
    editor: Editor,
}

/// What two people made of one answer.
pub(super) struct Clash {
    /// What lies in the store.
    pub(super) theirs: omnibus_store::Answer,
    /// Who wrote that.
    pub(super) author: String,
    /// What was to be saved.
    pub(super) mine: AnswerContent,
    /// Both put together.
    pub(super) merged: Merged,
}

/// Both changes put together, to be taken or changed.
struct Together {
    shown: ShownAnswer,
    fields: Vec<(String, String)>,
    /// The names of the fields in which both changed the same place.
    contested: Option<String>,
}

/// The page with both versions.
pub(super) fn page(app: &App, me: &SignedIn, view: &QuestionView, clash: Clash) -> ConflictPage {
    let Clash { theirs, author, mine, merged } = clash;
    let w = me.frame();
    let questionnaire = &app.pack.questionnaire;
    let names = Names::of(&view.access.review, &view.files);
    let shown =
        |content| ShownAnswer::whole(&w, questionnaire, Some(&view.question), content, &names);
    let (shown_mine, shown_theirs) = (shown(&mine), shown(&theirs.content));
    let steps = steps_below(&w, &view.access, &view.question, "self-conflict-title");
    let fields = |content: &AnswerContent| {
        let mut fields = answer_form::fields(content);
        fields.push(("revision".to_owned(), theirs.revision.to_string()));
        fields
    };
    let contested: Vec<String> = merged.contested.iter().map(|name| label(&w, name)).collect();
    let together = Together {
        shown: shown(&merged.content),
        fields: fields(&merged.content),
        contested: (!contested.is_empty()).then(|| w.list(&contested)),
    };
    let draft = Draft {
        content: merged.content,
        revision: theirs.revision,
        problems: Vec::new(),
        add: String::new(),
        cite: CiteTyped::default(),
        adapting: false,
    };
    ConflictPage {
        steps,
        question: Asked::new(&w, &view.question),
        differences: difference::between(&w, &shown_theirs, &shown_mine),
        mine: shown_mine,
        theirs: shown_theirs,
        written: w.say2("self-written", "person", author, "when", w.moment(&theirs.saved)),
        fields: fields(&mine),
        together,
        editor: Editor::new(app, &w, view, draft),
        w,
    }
}

/// The label of a field of an answer, by the name under which it is stored.
fn label(w: &Frame, name: &str) -> String {
    match name {
        "status" => w.get("answer-status"),
        "text" => w.get("answer-text"),
        "language" => w.get("self-language"),
        field => {
            let known = w.find(&format!("answer-field-{field}"));
            known.unwrap_or_else(|| w.get("self-answer"))
        }
    }
}

/// What was typed and not saved.
#[derive(Template)]
#[template(path = "self_assessment/not_saved.html")]
pub struct NotSavedPage {
    w: Frame,
    reason: String,
    typed: ShownAnswer,
    /// Where and what to send again, if trying again can help.
    again: Option<(String, Vec<(String, String)>)>,
}

impl NotSavedPage {
    /// What was typed, with the reason why it was not saved.
    pub(super) fn new(
        app: &App,
        me: &SignedIn,
        trouble: &Trouble,
        address: &str,
        (question, content): (&QuestionId, &AnswerContent),
        revision: i64,
    ) -> Self {
        let w = me.frame();
        let questionnaire = &app.pack.questionnaire;
        let question = questionnaire.question(question);
        let passes = matches!(trouble, Trouble::Unavailable | Trouble::Bug);
        let again = passes.then(|| {
            let mut fields = answer_form::fields(content);
            fields.push(("revision".to_owned(), revision.to_string()));
            (address.to_owned(), fields)
        });
        Self {
            reason: match trouble {
                Trouble::NotFound => w.get("self-not-open"),
                other => other.text(&w),
            },
            typed: ShownAnswer::whole(&w, questionnaire, question, content, &Names::default()),
            again,
            w,
        }
    }
}

impl Page for ConflictPage {
    fn samples(w: &Frame) -> Vec<Self> {
        let shown = samples::shown(w);
        let fields = vec![("revision".to_owned(), "7".to_owned())];
        let written = w.say2("self-written", "person", "Ana", "when", "14:02");
        let page = |contested| Self {
            w: w.clone(),
            steps: vec![Step::here(w.get("self-conflict-title"))],
            question: Asked {
                text: w.get("untoc-5-1-a"),
                guidance: w.get("untoc-5-1-a.guidance"),
                example: w.get("untoc-5-1-a.example"),
                place: w.get("self-general-part"),
                strength: Some("must"),
            },
            differences: difference::between(
                w,
                &ShownAnswer { parts: Vec::new(), ..shown.clone() },
                &shown,
            ),
            mine: shown.clone(),
            theirs: shown.clone(),
            written: written.clone(),
            fields: fields.clone(),
            together: Together { shown: shown.clone(), fields: fields.clone(), contested },
            editor: Editor::sample(w, false, Vec::new()),
        };
        let names = ["status", "text", "language", "reasons", "of-a-later-program"];
        vec![page(None), page(Some(w.list(&names.map(|name| label(w, name)))))]
    }
}

impl Page for NotSavedPage {
    fn samples(w: &Frame) -> Vec<Self> {
        let page = |reason: &str, again| Self {
            w: w.clone(),
            reason: w.get(reason),
            typed: samples::shown(w),
            again,
        };
        let fields = vec![("text".to_owned(), "Text".to_owned())];
        vec![
            page("self-not-open", None),
            page("error-unavailable.text", Some(("/".to_owned(), fields))),
        ]
    }
}
