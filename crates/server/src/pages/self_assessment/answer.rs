//! One question on its page: the article beside it, and the form in which it is answered.

use askama::Template;
use axum::extract::State;
use jiff::civil::Date;
use omnibus_app::{
    App, Problem,
    answers::{self, QuestionView},
    enquiries,
};
use omnibus_domain::{
    id::{QuestionId, ReviewId},
    questionnaire::answer::AnswerContent,
    work::Progress,
};
use serde::Deserialize;

use super::{
    Names, Noticed, ShownAnswer, chapter_name,
    editor::{CiteTyped, Draft, Editor},
    presence, question_place,
    remarks::RemarkShown,
    reuse::ReuseShown,
    steps, tasks,
    text::ArticleText,
};
use crate::{
    Answer, Frame, Page, SignedIn,
    extract::{Path, Query},
    form::Form,
    pages::{enquiries::EnquiryLink, parts::Step},
};

/// A question and its answer.
#[derive(Template)]
#[template(path = "self_assessment/answer.html")]
pub struct AnswerPage {
    w: Frame,
    steps: Vec<Step>,
    question: Asked,
    text: Option<ArticleText>,
    /// The form; without it the answer is only read.
    editor: Option<Editor>,
    shown: ShownAnswer,
    saved: Option<String>,
    noticed: Vec<Noticed>,
    related: Vec<RelatedLink>,
    reuse: ReuseShown,
    /// Where the secretariat is asked.
    enquiry: EnquiryLink,
    chapter: String,
    previous: Option<String>,
    next: Option<String>,
    history: Option<String>,
    /// By when the answer is asked for.
    due: Option<String>,
    /// Where the focal point gives the question to people.
    hands: Option<String>,
    /// Who else works on it now; empty if nobody does.
    here: String,
    /// What people of the State say about it, and where they do.
    remarks: Vec<RemarkShown>,
    remarks_at: String,
    /// How far it is.
    progress: Progress,
    /// True if a change opens again what the focal point cleared.
    reopens: bool,
    /// Where the question stands, if it is asked at all.
    position: Option<(usize, usize)>,
}

/// What is asked.
pub struct Asked {
    /// The question.
    pub text: String,
    /// Help with it.
    pub guidance: String,
    /// The answer of an invented State.
    pub example: String,
    /// The chapter and the paragraph.
    pub place: String,
    /// How strongly the provision binds.
    pub strength: Option<&'static str>,
}

struct RelatedLink {
    text: String,
    place: String,
    href: String,
    state: String,
}

/// What a button asked for.
#[derive(Deserialize)]
pub struct Wanted {
    #[serde(default)]
    add: String,
}

/// The page.
pub async fn show(
    State(app): State<App>,
    me: SignedIn,
    Path((review, question)): Path<(ReviewId, QuestionId)>,
    Query(wanted): Query<Wanted>,
) -> Answer {
    let view = answers::view(&app, &me.actor, &review, &question).await?;
    let stored = view.answer.as_ref();
    let draft = Draft {
        content: stored
            .map_or_else(|| AnswerContent::blank(me.locale()), |answer| answer.content.clone()),
        revision: stored.map_or(0, |answer| answer.revision),
        problems: Vec::new(),
        add: wanted.add,
        cite: CiteTyped::default(),
        adapting: false,
    };
    let here = match view.editable {
        true => presence::on_page(&app, &me, &review, &question).await,
        false => String::new(),
    };
    me.show(&AnswerPage { here, ..page(&app, &me, view, draft).await? })
}

/// The page with a draft in its form.
pub(super) async fn page(
    app: &App,
    me: &SignedIn,
    view: QuestionView,
    draft: Draft,
) -> omnibus_app::Result<AnswerPage> {
    let w = me.frame();
    let review = view.access.review.clone();
    let text = ArticleText::load(app, &w, &view.chapter).await?;
    let names = Names::of(&review, &view.files);
    let shown =
        ShownAnswer::new(&w, &app.pack.questionnaire, &view.question, &draft.content, &names);
    let reuse = ReuseShown::new(app, &w, &view, draft.adapting);
    let editor = view.editable.then(|| Editor::new(app, &w, &view, draft));
    let asked = enquiries::state_of(app, &view.access, &view.question).await?;
    let address = |question: &QuestionId| format!("/reviews/{review}/answers/{question}");
    let chapter = format!("/reviews/{review}/chapters/{}", view.chapter);
    let mut steps = steps(&w, &view.access);
    steps.push(Step::to(chapter_name(&w, &view.chapter), chapter.clone()));
    steps.push(Step::here(place_in_chapter(&w, &view)));
    let related = view.related.iter().map(|one| RelatedLink {
        text: w.get(one.question.id.as_str()),
        place: question_place(&w, &one.question),
        href: address(&one.question.id),
        state: state(&w, one.answered, one.status),
    });
    let written = view.answer.as_ref().filter(|answer| !answer.content.is_empty());
    Ok(AnswerPage {
        steps,
        question: Asked::new(&w, &view.question),
        text,
        editor,
        shown,
        saved: view.answer.as_ref().map(|answer| {
            let at = w.moment(&answer.saved);
            w.say2("self-last-saved", "when", at, "person", view.author.as_str())
        }),
        noticed: written.map(|_| super::noticed(&w, &view.findings)).unwrap_or_default(),
        related: related.collect(),
        reuse,
        enquiry: EnquiryLink::new(&w, &format!("{}/enquiry", address(&view.question.id)), asked),
        previous: view.previous.as_ref().map(address),
        next: view.next.as_ref().map(address),
        history: view.answer.as_ref().map(|_| format!("{}/history", address(&view.question.id))),
        due: view.due.map(|day| tasks::due(&w, day, app.today())),
        hands: view.gives.then(|| format!("{}/assign", address(&view.question.id))),
        remarks: view.remarks.iter().map(|one| RemarkShown::new(&w, one)).collect(),
        remarks_at: format!("{}/remarks", address(&view.question.id)),
        here: String::new(),
        progress: view.progress,
        reopens: view.editable && view.progress == Progress::Cleared,
        position: view.applies.then_some(view.position),
        chapter,
        w,
    })
}

/// How far an answer is, in a word.
pub(in crate::pages) fn state(
    w: &Frame,
    answered: bool,
    status: Option<omnibus_domain::questionnaire::answer::Status>,
) -> String {
    match (answered, status) {
        (false, _) => w.get("self-not-answered"),
        (true, None) => w.get("self-answered"),
        (true, Some(status)) => w.of("answer-status", status.as_str()),
    }
}

/// How far a question is.
pub(super) fn progress(w: &Frame, progress: Progress) -> String {
    w.get(&format!("progress-{}.question", progress.as_str()))
}

fn place_in_chapter(w: &Frame, view: &QuestionView) -> String {
    match &view.question.paragraph {
        Some(paragraph) => w.at("self-paragraph-only", paragraph, &[]),
        None => w.say("self-question-number", "number", view.position.0),
    }
}

impl Asked {
    /// A question of the pack.
    pub fn new(w: &Frame, question: &omnibus_domain::questionnaire::definition::Question) -> Self {
        Self {
            text: w.get(question.id.as_str()),
            guidance: w.get(&question.guidance_key()),
            example: w.get(&question.example_key()),
            place: question_place(w, question),
            strength: question.strength.map(|strength| strength.as_str()),
        }
    }
}

impl AnswerPage {
    fn open_remarks(&self) -> usize {
        self.remarks.iter().filter(|one| one.settled.is_none()).count()
    }

    fn tag(&self) -> String {
        progress(&self.w, self.progress)
    }

    fn look(&self) -> &'static str {
        tasks::look(self.progress)
    }

    fn form(&self) -> Form {
        self.editor.as_ref().map(|editor| editor.form.clone()).unwrap_or_default()
    }

    fn binds(&self, strength: &str) -> String {
        self.w.get(&format!("strength-{strength}.hint"))
    }

    fn position(&self) -> String {
        match self.position {
            Some((at, all)) => self.w.say2("self-position", "number", at, "count", all),
            None => self.w.get("self-does-not-apply"),
        }
    }
}

impl Page for AnswerPage {
    fn samples(w: &Frame) -> Vec<Self> {
        const DAY: Date = Date::constant(2026, 4, 2);
        let related = || RelatedLink {
            text: w.get("untoc-5-1-b"),
            place: w.get("self-general-part"),
            href: "#".to_owned(),
            state: state(w, true, None),
        };
        let page = |editor: Option<Editor>, strength, text, position, reuse| Self {
            w: w.clone(),
            steps: vec![Step::to("Northland", "/reviews/abc"), Step::here("1 (a)")],
            question: Asked {
                text: w.get("untoc-5-1-a"),
                guidance: w.get("untoc-5-1-a.guidance"),
                example: w.get("untoc-5-1-a.example"),
                place: w.get("self-general-part"),
                strength,
            },
            text,
            shown: super::samples::shown(w),
            saved: Some(w.say2("self-last-saved", "when", "14:02", "person", "Ana")),
            noticed: vec![Noticed { field: "status".to_owned(), text: "Text".to_owned() }],
            related: vec![related()],
            reuse,
            enquiry: EnquiryLink::new(w, "#", editor.as_ref().map(|_| true)),
            chapter: "/reviews/abc/chapters/untoc-5".to_owned(),
            previous: editor.as_ref().map(|_| "#".to_owned()),
            next: Some("#".to_owned()),
            history: Some("#".to_owned()),
            due: Some(tasks::due(w, DAY, DAY)),
            hands: Some("#".to_owned()),
            progress: Progress::Cleared,
            here: w.say("presence-here", "people", "Ana"),
            remarks: if editor.is_some() { RemarkShown::samples(w) } else { Vec::new() },
            remarks_at: "#".to_owned(),
            reopens: editor.is_some(),
            position,
            editor,
        };
        let problems = vec![Problem::new("measures-0-upload", "problem-file-macros")];
        let texts = || ArticleText::samples(w);
        let [loaded, missing] = texts();
        let [offered, changed, adapting] = ReuseShown::samples(w);
        let [_, _, taken_over] = ReuseShown::samples(w);
        let editor = |is_text, problems| Some(Editor::sample(w, is_text, problems));
        vec![
            page(editor(false, Vec::new()), Some("must"), loaded, Some((1, 8)), offered),
            page(editor(false, problems), Some("consider"), missing, None, changed),
            page(editor(true, Vec::new()), Some("may"), None, Some((1, 1)), adapting),
            page(None, None, None, Some((2, 8)), taken_over),
        ]
    }
}
