//! A chapter: its questions and files, who has it, and how far it is.

use askama::Template;
use axum::extract::State;
use jiff::civil::Date;
use omnibus_app::{
    App, Problem,
    assignments::{self, GivePart},
    chapters::{self, ChapterView, Progress},
};
use omnibus_domain::{chapter::Chapter, id::ReviewId, questionnaire::evaluate, review::StageName};
use omnibus_store::MemberPerson;

use super::{
    answer, chapter_name, chapter_title, files::FileShown, hands, steps, tasks, text::ArticleText,
};
use crate::{
    Answer, Frame, Page, SignedIn, error,
    extract::Path,
    form::{Choice, Form},
    pages::parts::{Step, Task, tag},
    reader::go,
};

/// A chapter.
#[derive(Template)]
#[template(path = "self_assessment/chapter.html")]
pub struct ChapterPage {
    w: Frame,
    steps: Vec<Step>,
    address: String,
    review: String,
    title: String,
    place: String,
    /// Of whom its questions are asked, unless of every State.
    lead: Option<String>,
    /// True for a person who has single questions of it only.
    single: bool,
    /// By when it is asked for.
    due: Option<String>,
    text: Option<ArticleText>,
    progress: Progress,
    questions: Vec<Task>,
    files: Vec<FileShown>,
    form: Form,
    /// The people of ministries to whom it can be given, for the focal point.
    ministries: Option<Vec<Choice>>,
    mark: Option<Mark>,
    thread: Option<String>,
    uploads: bool,
    largest_file: u64,
}

/// What can be said of a chapter now.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Mark {
    Ready,
    NotReady,
    Cleared,
    Reopened,
}

/// The page.
pub async fn show(
    State(app): State<App>,
    me: SignedIn,
    Path((review, chapter)): Path<(ReviewId, Chapter)>,
) -> Answer {
    let view = chapters::view(&app, &me.actor, &review, &chapter).await?;
    me.show(&page(&app, &me, view, Vec::new()).await?)
}

/// Gives the chapter to ministries.
pub async fn assign(
    State(app): State<App>,
    me: SignedIn,
    Path((review, chapter)): Path<(ReviewId, Chapter)>,
    form: Form,
) -> Answer {
    let done = match hands::given(&form) {
        Ok((to, due)) => {
            let command = GivePart { part: chapter.clone().into(), to, due };
            assignments::give(&app, &me.actor, &review, command).await
        }
        Err(problem) => Err(problem.into()),
    };
    match done {
        Ok(()) => go(&format!("/reviews/{review}/chapters/{chapter}?done=chapter-given")),
        Err(refusal) => {
            let problems = error::problems(refusal)?;
            let view = chapters::view(&app, &me.actor, &review, &chapter).await?;
            let page = page(&app, &me, view, Vec::new()).await?;
            me.show_again(&ChapterPage { form: form.with(problems), ..page })
        }
    }
}

/// Says that the chapter is ready or cleared, or takes that back.
pub async fn mark(
    State(app): State<App>,
    me: SignedIn,
    Path((review, chapter)): Path<(ReviewId, Chapter)>,
    form: Form,
) -> Answer {
    let done = form.value("done") == "yes";
    chapters::mark(&app, &me.actor, &review, &chapter, done).await?;
    let word = if done { "chapter-marked" } else { "chapter-reopened" };
    go(&format!("/reviews/{review}/self-assessment?done={word}"))
}

/// The page with what is wrong with one of its forms.
pub(super) async fn page(
    app: &App,
    me: &SignedIn,
    view: ChapterView,
    problems: Vec<Problem>,
) -> omnibus_app::Result<ChapterPage> {
    let w = me.frame();
    let ChapterView { access, task, questions, files, ministries, .. } = view;
    let (clears, editable) = (view.clears, view.editable);
    let chapter = task.chapter;
    let review = access.review.to_string();
    let text = ArticleText::load(app, &w, &chapter).await?;
    let questions = questions.into_iter().map(|(question, answer)| {
        let given = answer.filter(|one| !evaluate::is_blank(&question, &one.content));
        let status = given.as_ref().and_then(|one| one.content.status);
        Task {
            text: w.get(question.id.as_str()),
            href: format!("/reviews/{review}/answers/{}", question.id),
            hint: with_people(&w, hint(&w, &question), view.singles.get(&question.id)),
            tag: answer::state(&w, given.is_some(), status),
            tag_class: if given.is_some() { tag::DONE } else { tag::NOT_BEGUN },
        }
    });
    let questions = questions.collect();
    let mut steps = steps(&w, &access);
    steps.push(Step::here(chapter_name(&w, &chapter)));
    let sent = access.stage.name() != StageName::SelfAssessment;
    let thread = chapter.article().filter(|_| sent);
    let thread = thread.map(|article| format!("/reviews/{review}/threads/{}", article.slug()));
    let given = task.given_to.iter().map(|one| ("members", one.member.id.as_str()));
    let mut form = Form::filled(given).with(problems);
    if let Some(due) = view.due {
        form.set_date("due", due);
    }
    Ok(ChapterPage {
        steps,
        address: format!("/reviews/{review}/chapters/{chapter}"),
        title: chapter_title(&w, &chapter),
        place: chapter.article().map(|_| chapter_name(&w, &chapter)).unwrap_or_default(),
        lead: (chapter == Chapter::FollowUp).then(|| w.get("self-follow-up-part.hint")),
        single: !task.whole,
        due: task.due.map(|day| tasks::due(&w, day, app.today())),
        text,
        mark: editable.then(|| next_mark(task.progress, clears)).flatten(),
        progress: task.progress,
        questions,
        files: files.iter().map(|file| FileShown::new(&w, file)).collect(),
        form,
        ministries: (clears && editable).then(|| hands::choices(&w, &ministries)),
        thread,
        uploads: view.uploads,
        largest_file: app.settings.largest_file,
        review,
        w,
    })
}

/// What a question's line says, with the people to whom it was given by itself.
fn with_people(w: &Frame, hint: String, people: Option<&Vec<MemberPerson>>) -> String {
    let people = people.and_then(|people| tasks::given_to(w, people));
    match people {
        None => hint,
        Some(people) => format!("{hint} {}", w.say("self-given-to", "people", people)),
    }
}

fn hint(w: &Frame, question: &omnibus_domain::questionnaire::definition::Question) -> String {
    let strength = question.strength.map(|strength| w.of("strength", strength.as_str()));
    match (&question.paragraph, strength) {
        (Some(paragraph), Some(strength)) => w.say2(
            "self-paragraph-strength",
            "paragraph",
            w.paragraph(paragraph),
            "strength",
            strength,
        ),
        (Some(paragraph), None) => {
            w.say("self-paragraph-only", "paragraph", w.paragraph(paragraph))
        }
        (None, _) => String::new(),
    }
}

/// What the person can say of the chapter next. What the focal point cleared is not the ministry's any more.
fn next_mark(progress: Progress, clears: bool) -> Option<Mark> {
    match (progress, clears) {
        (Progress::Cleared, true) => Some(Mark::Reopened),
        (_, true) => Some(Mark::Cleared),
        (Progress::Ready, false) => Some(Mark::NotReady),
        (Progress::Cleared, false) => None,
        (_, false) => Some(Mark::Ready),
    }
}

impl Mark {
    const ALL: [Self; 4] = [Self::Ready, Self::NotReady, Self::Cleared, Self::Reopened];

    fn word(self) -> &'static str {
        match self {
            Self::Ready => "ready",
            Self::NotReady => "not-ready",
            Self::Cleared => "cleared",
            Self::Reopened => "reopened",
        }
    }

    /// What the form sends.
    fn value(self) -> &'static str {
        match self {
            Self::Ready | Self::Cleared => "yes",
            Self::NotReady | Self::Reopened => "no",
        }
    }
}

impl ChapterPage {
    fn mark_text(&self, word: &str) -> String {
        self.w.get(&format!("self-mark-{word}.text"))
    }

    fn look(&self) -> &'static str {
        tasks::look(self.progress)
    }

    fn state(&self) -> String {
        self.w.of("progress", self.progress.as_str())
    }
}

impl Page for ChapterPage {
    fn samples(w: &Frame) -> Vec<Self> {
        let question = |answered| Task {
            text: w.get("untoc-5-1-a"),
            href: "#".to_owned(),
            hint: w.say2(
                "self-paragraph-strength",
                "paragraph",
                "1 (a)",
                "strength",
                w.get("strength-must"),
            ),
            tag: answer::state(w, answered, None),
            tag_class: tag::NOT_BEGUN,
        };
        let file = FileShown {
            id: "f1".to_owned(),
            name: "law.pdf".to_owned(),
            href: "#".to_owned(),
            facts: w.say2(
                "self-file-facts",
                "size",
                w.say("self-megabytes", "size", 2_usize),
                "date",
                "1",
            ),
        };
        let page = |mark, ministries, text: Option<ArticleText>, problems| Self {
            w: w.clone(),
            steps: vec![Step::to("Northland", "/reviews/abc"), Step::here("5")],
            address: "/reviews/abc/chapters/untoc-5".to_owned(),
            review: "abc".to_owned(),
            title: w.get("article-untoc-5"),
            place: w.instrument("untoc"),
            lead: text.is_none().then(|| w.get("self-follow-up-part.hint")),
            text,
            progress: Progress::InWork,
            questions: vec![question(true), question(false)],
            files: vec![file.clone()],
            form: Form::default().with(problems),
            ministries,
            mark,
            thread: Some("#".to_owned()),
            uploads: mark.is_some(),
            single: mark.is_none(),
            due: mark.map(|_| tasks::due(w, Date::constant(2026, 4, 2), Date::MAX)),
            largest_file: 50_000_000,
        };
        let problem = vec![Problem::new("file", "problem-file-none")];
        let people = || Some(vec![Choice::new("abc", "Ana")]);
        let [loaded, missing] = ArticleText::samples(w);
        let marks = Mark::ALL.map(|mark| page(Some(mark), Some(Vec::new()), None, Vec::new()));
        let others = [page(None, None, loaded, Vec::new()), page(None, people(), missing, problem)];
        marks.into_iter().chain(others).collect()
    }
}
