//! A chapter: its questions and files, who has it, and how far it is.

use askama::Template;
use axum::{extract::State, http::StatusCode};
use jiff::civil::Date;
use omnibus_app::{
    App, AppError, Problem,
    assignments::{self, GivePart, Holder},
    chapters::{self, ChapterView},
    marks::{self, TakeStep},
};
use omnibus_domain::{
    chapter::Chapter,
    id::ReviewId,
    questionnaire::evaluate,
    review::StageName,
    work::{Progress, Step as WorkStep},
};

use super::{
    answer, chapter_name, chapter_title, files::FileShown, hands, mark::MarkForm,
    place_and_strength, samples, steps, tasks, text::ArticleText,
};
use crate::{
    Answer, Frame, Page, SignedIn, error,
    extract::Path,
    form::Form,
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
    /// To whom it can be given, for the focal point.
    to: Option<hands::To>,
    /// What can be said of it now.
    marks: Vec<MarkForm>,
    /// What is sent with that: the answers as the person saw them.
    seen: i64,
    thread: Option<String>,
    uploads: bool,
    largest_file: u64,
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

/// Gives the chapter to ministries and people.
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
    // A form without a step was not made by the page: nobody has seen a sum of revisions below zero.
    let (step, seen) = match form.parsed::<WorkStep>("step") {
        Some(step) => (step, form.parsed("seen").unwrap_or_default()),
        None => (WorkStep::NotReady, -1),
    };
    let command = TakeStep { part: chapter.clone().into(), step, seen };
    match marks::take(&app, &me.actor, &review, command).await {
        Ok(()) => {
            let done = match step {
                WorkStep::Ready | WorkStep::Clear => "chapter-marked",
                WorkStep::NotReady | WorkStep::Reopen => "chapter-reopened",
            };
            go(&format!("/reviews/{review}/self-assessment?done={done}"))
        }
        Err(AppError::Stale) => {
            let view = chapters::view(&app, &me.actor, &review, &chapter).await?;
            let changed = vec![Problem::new("", "problem-work-changed")];
            me.show_as(StatusCode::CONFLICT, &page(&app, &me, view, changed).await?)
        }
        Err(refusal) => Err(refusal.into()),
    }
}

/// The page with what is wrong with one of its forms.
pub(super) async fn page(
    app: &App,
    me: &SignedIn,
    view: ChapterView,
    problems: Vec<Problem>,
) -> omnibus_app::Result<ChapterPage> {
    let w = me.frame();
    let ChapterView { access, task, questions, files, recipients, .. } = view;
    let (clears, editable) = (view.clears, view.editable);
    let chapter = task.chapter;
    let review = access.review.to_string();
    let text = ArticleText::load(app, &w, &chapter).await?;
    let questions = questions.into_iter().map(|(question, answer, progress)| {
        let given = answer.filter(|one| !evaluate::is_blank(&question, &one.content));
        let status = given.as_ref().and_then(|one| one.content.status);
        Task {
            text: w.get(question.id.as_str()),
            href: format!("/reviews/{review}/answers/{}", question.id),
            hint: hints(
                &w,
                place_and_strength(&w, &question),
                view.singles.get(&question.id),
                view.open_remarks.get(&question.id),
            ),
            tag: match progress.is_open() {
                true => answer::state(&w, given.is_some(), status),
                false => answer::progress(&w, progress),
            },
            tag_class: match (progress.is_open(), given.is_some()) {
                (false, _) => tasks::look(progress),
                (true, true) => tag::UNDER_WAY,
                (true, false) => tag::NOT_BEGUN,
            },
        }
    });
    let questions = questions.collect();
    let mut steps = steps(&w, &access);
    steps.push(Step::here(chapter_name(&w, &chapter)));
    let sent = access.stage.name() != StageName::SelfAssessment;
    let thread = chapter.article().filter(|_| sent);
    let thread = thread.map(|article| format!("/reviews/{review}/threads/{}", article.slug()));
    let form = hands::filled(&task.given_to, view.due).with(problems);
    Ok(ChapterPage {
        steps,
        address: format!("/reviews/{review}/chapters/{chapter}"),
        title: chapter_title(&w, &chapter),
        place: chapter.article().map(|one| w.instrument(&one.instrument)).unwrap_or_default(),
        lead: (chapter == Chapter::FollowUp).then(|| w.get("self-follow-up-part.hint")),
        single: !task.whole,
        due: task.due.map(|day| tasks::due(&w, day, app.today())),
        text,
        marks: if editable { MarkForm::all(task.progress, clears) } else { Vec::new() },
        seen: view.seen,
        progress: task.progress,
        questions,
        files: files.iter().map(|file| FileShown::new(&w, file)).collect(),
        form,
        to: (clears && editable).then(|| hands::To::new(&w, &recipients)),
        thread,
        uploads: view.uploads,
        largest_file: app.settings.largest_file,
        review,
        w,
    })
}

/// What a question's line says: whole sentences one after the other.
fn hints(w: &Frame, hint: String, people: Option<&Vec<Holder>>, remarks: Option<&usize>) -> String {
    let people = people.and_then(|people| tasks::given_to(w, people));
    let people = people.map(|people| w.say("self-given-to", "people", people));
    let remarks = remarks.map(|count| w.say("remark-open-count", "count", *count));
    let said = w.sentences(&Vec::from_iter([people, remarks].into_iter().flatten()));
    [hint, said].into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(" · ")
}

impl ChapterPage {
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
            hint: w.at(
                "self-paragraph-strength",
                &samples::PLACE,
                &[("strength", w.get("strength-must").into())],
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
        let page =
            |progress: Option<Progress>, clears, to, text: Option<ArticleText>, problems| Self {
                w: w.clone(),
                steps: vec![Step::to("Northland", "/reviews/abc"), Step::here("5")],
                address: "/reviews/abc/chapters/untoc-5".to_owned(),
                review: "abc".to_owned(),
                title: w.get("article-untoc-5"),
                place: w.instrument("untoc"),
                lead: text.is_none().then(|| w.get("self-follow-up-part.hint")),
                text,
                progress: progress.unwrap_or(Progress::InWork),
                questions: vec![question(true), question(false)],
                files: vec![file.clone()],
                form: Form::default().with(problems),
                to,
                marks: progress.map(|one| MarkForm::all(one, clears)).unwrap_or_default(),
                seen: 7,
                thread: Some("#".to_owned()),
                uploads: progress.is_some(),
                single: progress.is_none(),
                due: progress.map(|_| tasks::due(w, Date::constant(2026, 4, 2), Date::MAX)),
                largest_file: 50_000_000,
            };
        let problem = vec![
            Problem::new("file", "problem-file-none"),
            Problem::new("", "problem-work-changed"),
        ];
        let everyone = || Some(hands::To::sample(w));
        let [loaded, missing] = ArticleText::samples(w);
        let mut pages = vec![
            page(None, false, None, loaded, Vec::new()),
            page(None, false, everyone(), missing, problem),
        ];
        for progress in Progress::ALL {
            let of =
                |clears| page(Some(progress), clears, Some(hands::To::default()), None, Vec::new());
            pages.extend([of(true), of(false)]);
        }
        pages
    }
}
