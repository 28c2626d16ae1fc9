//! One article on one screen: its text and the State's answers beside the findings, the thread below.

use askama::Template;
use axum::extract::State;
use omnibus_app::{
    App, Problem,
    findings::{self, DeskArticleView, WriteFinding},
};
use omnibus_domain::{
    id::{FindingId, ReviewId},
    instrument::ArticleRef,
    report::FindingKind,
};

use super::{FindingShown, Neighbour, ThreadShown, article_in, article_name, shown, steps};
use crate::{
    Answer, Frame, Page, SignedIn, error,
    extract::Path,
    form::{Choice, Form},
    pages::{
        parts::Step,
        self_assessment::{ArticleText, Names, PLACE, QuestionShown, ShownAnswer},
    },
    reader::go,
};

/// The article.
#[derive(Template)]
#[template(path = "desk_review/article.html")]
pub struct DeskArticlePage {
    w: Frame,
    /// Its page.
    path: String,
    steps: Vec<Step>,
    name: String,
    title: String,
    text: Option<ArticleText>,
    questions: Vec<QuestionShown>,
    findings: Vec<FindingShown>,
    may_find: bool,
    kinds: Vec<Choice>,
    languages: Vec<Choice>,
    thread: ThreadShown,
    /// True after a file was attached: the message itself was not sent yet.
    attached: bool,
    form: Form,
    review: String,
    before: Option<Neighbour>,
    after: Option<Neighbour>,
}

/// The article.
pub async fn show(
    State(app): State<App>,
    me: SignedIn,
    Path((id, slug)): Path<(ReviewId, String)>,
) -> Answer {
    let article = article_in(&slug)?;
    me.show(&page(&app, &me, &id, &article, Form::default()).await?)
}

/// Records a finding.
pub async fn record(
    State(app): State<App>,
    me: SignedIn,
    Path((id, slug)): Path<(ReviewId, String)>,
    form: Form,
) -> Answer {
    let article = article_in(&slug)?;
    let command = command(&me, &article, None, &form);
    match findings::write(&app, &me.actor, &id, &command).await {
        Ok(finding) => {
            go(&format!("/reviews/{id}/desk-review/{slug}?done=finding-recorded#finding-{finding}"))
        }
        Err(refusal) => {
            let form = form.with(error::problems(refusal)?);
            me.show_again(&page(&app, &me, &id, &article, form).await?)
        }
    }
}

/// A finding as a form holds it.
pub(super) fn command(
    me: &SignedIn,
    article: &ArticleRef,
    id: Option<FindingId>,
    form: &Form,
) -> WriteFinding {
    WriteFinding {
        id,
        article: article.clone(),
        kind: form.parsed("kind"),
        text: form.value("text").to_owned(),
        reasons: form.value("reasons").to_owned(),
        language: form.parsed("language").unwrap_or_else(|| me.locale()),
        expected: form.parsed("revision").unwrap_or_default(),
    }
}

/// The kinds of findings.
pub(super) fn kinds(w: &Frame) -> Vec<Choice> {
    let choice = |kind: FindingKind| {
        let key = format!("finding-{}", kind.as_str());
        Choice::new(kind.as_str(), w.get(&key)).hint(w.get(&format!("{key}.hint")))
    };
    FindingKind::ALL.into_iter().map(choice).collect()
}

/// The page with what was typed into one of its forms.
pub(super) async fn page(
    app: &App,
    me: &SignedIn,
    id: &ReviewId,
    article: &ArticleRef,
    sent: Form,
) -> omnibus_app::Result<DeskArticlePage> {
    let view = findings::article(app, &me.actor, id, article).await?;
    let w = me.frame();
    let review = &view.thread.review;
    let mut stored = ThreadShown::blank(&w, &view.thread);
    stored.push(("language".to_owned(), w.locale().code().to_owned()));
    let mut steps = steps(&w, id, &review.state);
    let name = article_name(&w, article);
    steps.push(Step::here(name.clone()));
    let neighbour = |one: &Option<ArticleRef>| one.as_ref().map(|one| Neighbour::new(&w, one));
    let most = app.settings.largest_file;
    let finding = |one| FindingShown::new(&w, one, view.side.as_ref());
    Ok(DeskArticlePage {
        path: format!("/reviews/{id}/desk-review/{}", article.slug()),
        review: id.to_string(),
        steps,
        title: w.get(&article.title_key()),
        name,
        text: ArticleText::load(app, &w, &article.clone().into()).await?,
        questions: questions(app, &w, &view),
        findings: view.findings.iter().map(finding).collect(),
        may_find: view.side.is_some(),
        kinds: kinds(&w),
        languages: Choice::languages(),
        thread: ThreadShown::new(&w, &view.thread, article, "desk-review", most),
        attached: false,
        form: shown::over(stored, sent),
        before: neighbour(&view.neighbours.0),
        after: neighbour(&view.neighbours.1),
        w,
    })
}

fn questions(app: &App, w: &Frame, view: &DeskArticleView) -> Vec<QuestionShown> {
    let names = Names::of(&view.thread.review.id, &view.files);
    let questionnaire = &app.pack.questionnaire;
    view.answers
        .iter()
        .map(|(question, content)| {
            let shown = |content| ShownAnswer::new(w, questionnaire, question, content, &names);
            QuestionShown::new(w, question, content.as_ref().map(shown))
        })
        .collect()
}

impl DeskArticlePage {
    /// Where its findings are changed.
    fn href(&self) -> String {
        format!("{}/findings", self.path)
    }

    /// Says that a file was attached and the message not sent yet.
    pub(super) fn after_attaching(self) -> Self {
        Self { attached: true, ..self }
    }
}

impl Page for DeskArticlePage {
    fn samples(w: &Frame) -> Vec<Self> {
        let question = |answer| QuestionShown {
            id: "untoc-5-1-a-i".to_owned(),
            text: w.get("untoc-5-1-a-i"),
            paragraph: w.at("self-paragraph-only", &PLACE, &[]),
            href: String::new(),
            answer,
            noticed: Vec::new(),
        };
        let neighbour = || Neighbour { slug: "untoc-6".to_owned(), name: "6".to_owned() };
        let page = |may_find, text, form| Self {
            w: w.clone(),
            path: "/reviews/abc/desk-review/untoc-5".to_owned(),
            review: "abc".to_owned(),
            steps: vec![Step::here("5")],
            name: "5".to_owned(),
            title: w.get("article-untoc-5"),
            text,
            questions: vec![question(None)],
            findings: match may_find {
                true => vec![FindingShown::sample(w, true), FindingShown::sample(w, false)],
                false => Vec::new(),
            },
            may_find,
            kinds: kinds(w),
            languages: Choice::languages(),
            thread: ThreadShown::sample(may_find),
            attached: may_find,
            form,
            before: may_find.then(neighbour),
            after: may_find.then(neighbour),
        };
        let wrong = [
            ("kind", "problem-choose-kind"),
            ("text", "problem-empty"),
            ("reasons", "problem-empty"),
            ("body", "problem-empty"),
            ("files", "problem-file-unknown"),
            ("file", "problem-file-type"),
        ];
        let wrong = wrong.map(|(field, message)| Problem::new(field, message));
        let [loaded, missing] = ArticleText::samples(w);
        vec![
            page(false, missing, Form::default()),
            page(true, loaded, Form::default().with(wrong.into_iter().collect())),
        ]
    }
}
