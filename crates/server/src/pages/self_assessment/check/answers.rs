//! All answers as they stand, to be read before they are sent.

use askama::Template;
use axum::extract::State;
use omnibus_app::{App, responses, responses::Check};
use omnibus_domain::id::ReviewId;

use super::super::{
    ChapterShown, Names, QuestionShown, ShownAnswer, by_chapter, noticed, samples,
    stakeholders::{self, StakeholderShown},
    steps,
};
use crate::{Answer, Frame, Page, SignedIn, extract::Path, pages::parts::Step};

/// All answers.
#[derive(Template)]
#[template(path = "self_assessment/all_answers.html")]
pub struct AllAnswersPage {
    w: Frame,
    steps: Vec<Step>,
    address: String,
    chapters: Vec<ChapterShown>,
    stakeholders: Vec<StakeholderShown>,
}

/// The page.
pub async fn show(State(app): State<App>, me: SignedIn, Path(review): Path<ReviewId>) -> Answer {
    let check = responses::check(&app, &me.actor, &review).await?;
    me.show(&page(&app, me.frame(), &check))
}

fn page(app: &App, w: Frame, check: &Check) -> AllAnswersPage {
    let review = &check.access.review;
    let names = Names::of(review, &check.files);
    let questionnaire = &app.pack.questionnaire;
    let questions = check.questions.iter().map(|(question, answer, findings)| {
        let shown = answer.as_ref();
        let shown = shown.map(|one| ShownAnswer::new(&w, questionnaire, question, one, &names));
        let shown = QuestionShown {
            href: format!("/reviews/{review}/answers/{}", question.id),
            noticed: noticed(&w, findings),
            ..QuestionShown::new(&w, question, shown)
        };
        (question.chapter.clone(), shown)
    });
    let chapters = by_chapter(&w, questions);
    let address = format!("/reviews/{review}");
    let mut steps = steps(&w, &check.access);
    steps.push(Step::to(w.get("self-check-title"), format!("{address}/check")));
    steps.push(Step::here(w.get("self-all-answers")));
    let stakeholders = stakeholders::shown(&w, &check.consultation.stakeholders);
    AllAnswersPage { steps, address, chapters, stakeholders, w }
}

impl Page for AllAnswersPage {
    fn samples(w: &Frame) -> Vec<Self> {
        let stakeholder = StakeholderShown {
            name: "Bar".to_owned(),
            sector: w.of("sector", "private"),
            relevance: "Text".to_owned(),
        };
        let page = |stakeholders| Self {
            w: w.clone(),
            steps: vec![Step::here(w.get("self-all-answers"))],
            address: "/reviews/abc".to_owned(),
            chapters: samples::chapters(w),
            stakeholders,
        };
        vec![page(vec![stakeholder]), page(Vec::new())]
    }
}
