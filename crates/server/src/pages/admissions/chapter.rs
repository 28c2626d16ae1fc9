//! A chapter of a draft, read only, for the officer who was let in.

use askama::Template;
use axum::extract::State;
use omnibus_app::{App, admissions::reading};
use omnibus_domain::{
    chapter::Chapter,
    id::{AdmissionId, FileId},
    questionnaire::evaluate,
};

use super::{address, steps, with_notice};
use crate::{
    Answer, Frame, Page, SignedIn,
    extract::Path,
    pages::{
        parts::Step,
        self_assessment::{
            ArticleText, ChapterShown, Names, QuestionShown, ShownAnswer, by_chapter, chapter_name,
            files,
        },
    },
};

/// The chapter.
#[derive(Template)]
#[template(path = "admissions/chapter.html")]
pub struct DraftChapterPage {
    w: Frame,
    steps: Vec<Step>,
    state: String,
    text: Option<ArticleText>,
    chapters: Vec<ChapterShown>,
}

/// The chapter.
pub async fn show(
    State(app): State<App>,
    me: SignedIn,
    Path((id, chapter)): Path<(AdmissionId, Chapter)>,
) -> Answer {
    let found = reading::chapter(&app, &me.actor, &id, &chapter).await?;
    let w = with_notice(me.frame(), &found.draft);
    let names = Names::under(&address(&id), &found.files);
    let questionnaire = &app.pack.questionnaire;
    let questions = found.questions.iter().map(|(question, answer)| {
        let given = answer.as_ref().filter(|one| !evaluate::is_blank(question, &one.content));
        let shown =
            given.map(|one| ShownAnswer::new(&w, questionnaire, question, &one.content, &names));
        (question.chapter.clone(), QuestionShown::new(&w, question, shown))
    });
    let chapters = by_chapter(&w, questions);
    let mut steps = steps(&w, &found.draft);
    steps.push(Step::here(chapter_name(&w, &chapter)));
    me.show(&DraftChapterPage {
        steps,
        state: w.state(&found.draft.review.state),
        text: ArticleText::load(&app, &w, &chapter).await?,
        chapters,
        w,
    })
}

/// A file that an answer of the draft cites.
pub async fn download(
    State(app): State<App>,
    me: SignedIn,
    Path((id, file)): Path<(AdmissionId, FileId)>,
) -> Answer {
    let (file, content) = reading::file(&app, &me.actor, &id, &file).await?;
    Ok(files::saved_as(&file.name, &file.media_type, file.size, content))
}

impl Page for DraftChapterPage {
    fn samples(w: &Frame) -> Vec<Self> {
        let question = |number: usize, answer| QuestionShown {
            id: format!("q{number}"),
            text: w.get("untoc-5-1-a"),
            paragraph: String::new(),
            href: String::new(),
            answer,
            noticed: Vec::new(),
        };
        let chapter = ChapterShown {
            slug: "untoc-5".to_owned(),
            title: w.get("article-untoc-5"),
            place: "5".to_owned(),
            questions: vec![
                question(1, Some(crate::pages::self_assessment::sample_answer(w))),
                question(2, None),
            ],
        };
        let [loaded, _] = ArticleText::samples(w);
        let page = |text, chapters| Self {
            w: w.clone(),
            steps: vec![Step::here("5")],
            state: "Northland".to_owned(),
            text,
            chapters,
        };
        vec![page(loaded, vec![chapter]), page(None, Vec::new())]
    }
}
