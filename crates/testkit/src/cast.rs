//! Invented people of invented States, with a review at every stage.

mod states;

use std::collections::BTreeMap;

use jiff::ToSpan;
use omnibus_app::{
    App, accounts, answers,
    assignments::{self, GivePart},
    cycles, report, responses, reviews,
};
use omnibus_domain::{
    chapter::Chapter,
    id::{CycleId, MemberId, QuestionId, ReviewId, SectionId, UserId},
    instrument::ArticleRef,
    locale::Locale,
    policy::{Actor, Seat},
    questionnaire::answer::{AnswerContent, Status},
    review::StageName,
    work::{Part, Recipient},
};
use omnibus_store::Member;

use crate::{PASSWORD, TestApp};
use states::{code, load_states};

/// The people of the cast by what they are to its reviews.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Who {
    /// Has an account and takes part in nothing.
    Outsider,
    /// The focal point of another State's review.
    OtherFocalPoint,
    /// An expert in another State's review.
    OtherExpert,
    /// An officer of the secretariat who is not the staff member.
    Officer,
    /// The focal point of the State under review.
    FocalPoint,
    /// A ministry of the State under review: it was given article 5 of the convention.
    Ministry,
    /// Someone of another ministry: it was given the first question on article 5 and nothing else.
    Clerk,
    /// An expert of the reviewing State of the same region.
    Expert,
    /// An expert of the other reviewing State.
    SecondExpert,
    /// The staff member.
    Staff,
    /// The permanent mission of a reviewing State.
    Observer,
}

impl Who {
    /// All of them.
    pub const ALL: [Self; 11] = [
        Self::Outsider,
        Self::OtherFocalPoint,
        Self::OtherExpert,
        Self::Officer,
        Self::FocalPoint,
        Self::Ministry,
        Self::Clerk,
        Self::Expert,
        Self::SecondExpert,
        Self::Staff,
        Self::Observer,
    ];

    /// The address with which the person signs in.
    pub fn email(self) -> String {
        format!("{self:?}@example.org").to_lowercase()
    }

    fn is_of_secretariat(self) -> bool {
        matches!(self, Self::Officer | Self::Staff)
    }
}

/// The people, and a review at every stage: of one State each, with the same people.
pub struct Cast {
    people: BTreeMap<Who, Actor>,
    reviews: BTreeMap<StageName, ReviewId>,
    questions: Vec<(u16, QuestionId)>,
    section: Option<SectionId>,
    cycle: CycleId,
}

impl Cast {
    /// Fills an installation with the cast; its names are read again.
    pub async fn enter(app: TestApp) -> (TestApp, Self) {
        load_states(&app.app).await;
        let app = app.again().await;
        let people = load_people(&app.app).await;
        let questions = first_questions(&app.app);
        let cycle = define_cycle(&app.app, &people[&Who::Officer]).await;
        let mut cast = Self { people, reviews: BTreeMap::new(), questions, section: None, cycle };
        let stages = StageName::ALL.into_iter().zip(["XNO", "XSO", "XEA", "XWE"]);
        for (stage, state) in stages {
            let review = cast.open(&app.app, state, &["XIV", "XME"], Who::Staff).await;
            cast.seat_everyone(&app.app, &review).await;
            cast.bring_to(&app.app, &review, stage).await;
            cast.reviews.insert(stage, review);
        }
        let view = report::view(&app.app, cast.actor(Who::Staff), cast.review(StageName::Final));
        let sections = view.await.expect("the final report").sections;
        cast.section = sections.into_iter().find(|one| one.revision > 0).map(|one| one.place.id);
        let other = cast.open(&app.app, "XOT", &["XNO", "XQU"], Who::Staff).await;
        cast.seat(&app.app, &other, Who::OtherFocalPoint, Seat::FocalPoint).await;
        cast.seat(&app.app, &other, Who::OtherExpert, Seat::Expert(code("XQU"))).await;
        (app, cast)
    }

    /// A person.
    pub fn actor(&self, who: Who) -> &Actor {
        &self.people[&who]
    }

    /// A person's account.
    pub fn user(&self, who: Who) -> &UserId {
        &self.people[&who].user
    }

    /// The review at this stage.
    pub fn review(&self, stage: StageName) -> &ReviewId {
        &self.reviews[&stage]
    }

    /// The first question on an article of the convention.
    pub fn question(&self, article: u16) -> QuestionId {
        let of_article = |(number, _): &&(u16, QuestionId)| *number == article;
        self.questions.iter().find(of_article).expect("the article has questions").1.clone()
    }

    /// A section of the reports that has a text.
    pub fn section(&self) -> &SectionId {
        self.section.as_ref().expect("the final report has sections")
    }

    /// A cycle of the cast's States, planned.
    pub fn cycle(&self) -> &CycleId {
        &self.cycle
    }

    async fn open(&self, app: &App, state: &str, by: &[&str], staff: Who) -> ReviewId {
        let wanted = reviews::OpenReview {
            state: code(state),
            reviewing: by.iter().map(|state| code(state)).collect(),
            languages: vec![Locale::En],
            staff: self.user(staff).clone(),
            started: app.today().saturating_sub(3.days()),
            focal_point: String::new(),
        };
        reviews::open(app, self.actor(staff), &wanted).await.expect("the review opens")
    }

    async fn seat_everyone(&self, app: &App, review: &ReviewId) {
        self.seat(app, review, Who::FocalPoint, Seat::FocalPoint).await;
        let ministry = self.seat(app, review, Who::Ministry, Seat::Contributor).await;
        self.seat(app, review, Who::Expert, Seat::Expert(code("XIV"))).await;
        self.seat(app, review, Who::SecondExpert, Seat::Expert(code("XME"))).await;
        self.seat(app, review, Who::Observer, Seat::Observer(code("XIV"))).await;
        let focal_point = self.actor(Who::FocalPoint);
        let command = GivePart {
            part: Chapter::from(article()).into(),
            to: vec![Recipient::Person(ministry)],
            due: None,
        };
        let given = assignments::give(app, focal_point, review, command).await;
        given.expect("the ministry is given its article");
        let clerk = self.seat(app, review, Who::Clerk, Seat::Contributor).await;
        let (question, chapter) = (self.question(5), article().into());
        let part = Part::Question { question, chapter };
        let command = GivePart { part, to: vec![Recipient::Person(clerk)], due: None };
        let given = assignments::give(app, focal_point, review, command).await;
        given.expect("the clerk is given its question");
    }

    async fn seat(&self, app: &App, review: &ReviewId, who: Who, seat: Seat) -> MemberId {
        let ministry = match who {
            Who::Ministry => Some("Ministry of Justice".to_owned()),
            Who::Clerk => Some("Prosecution Service".to_owned()),
            _ => None,
        };
        let id: MemberId = app.new_id().expect("an identifier");
        let member = Member { id: id.clone(), user: self.user(who).clone(), seat, ministry };
        let tx = app.store.begin().await.expect("the database takes writes");
        tx.put_member(review, &member, app.now()).await.expect("the seat is free");
        tx.commit().await.expect("the database commits");
        id
    }

    async fn bring_to(&self, app: &App, review: &ReviewId, stage: StageName) {
        self.answer(app, review).await;
        if stage >= StageName::DeskReview {
            self.submit(app, review).await;
        }
        if stage >= StageName::Agreement {
            let expert = self.actor(Who::Expert);
            report::circulate(app, expert, review).await.expect("the draft is sent");
        }
        if stage >= StageName::Final {
            self.agree(app, review).await;
        }
    }

    async fn answer(&self, app: &App, review: &ReviewId) {
        let chapter = article().into();
        let questions = app.pack.questionnaire.of_chapter(&chapter);
        let question = questions.first().expect("article 5 has questions").id.clone();
        let content = AnswerContent {
            status: Some(Status::Partly),
            reasons: "The draft law lies before parliament.".to_owned(),
            ..AnswerContent::default()
        };
        let save = answers::SaveAnswer { review: review.clone(), question, content, expected: 0 };
        let saved = answers::save(app, self.actor(Who::Ministry), save).await;
        saved.expect("the answer is saved");
    }

    async fn submit(&self, app: &App, review: &ReviewId) {
        let focal_point = self.actor(Who::FocalPoint);
        let check = responses::check(app, focal_point, review).await.expect("it can be checked");
        let sent = responses::submit(app, focal_point, review, &check.digest).await;
        sent.expect("the response is sent");
    }

    async fn agree(&self, app: &App, review: &ReviewId) {
        for who in [Who::FocalPoint, Who::Expert, Who::SecondExpert] {
            let view = report::view(app, self.actor(who), review).await.expect("a report");
            let sections: Vec<_> = view
                .sections
                .iter()
                .filter(|section| section.revision > 0)
                .map(|section| (section.place.id.clone(), section.revision))
                .collect();
            let agreed = report::agree(app, self.actor(who), review, &sections).await;
            agreed.expect("the sections are agreed");
        }
    }
}

/// The article that the ministry was given.
pub(crate) fn article() -> ArticleRef {
    "untoc/5".parse().expect("an article")
}

fn first_questions(app: &App) -> Vec<(u16, QuestionId)> {
    let of = |number: u16| {
        let article: ArticleRef = format!("untoc/{number}").parse().ok()?;
        let questions = app.pack.questionnaire.of_chapter(&article.into());
        Some((number, questions.first()?.id.clone()))
    };
    (1..=41).filter_map(of).collect()
}

async fn load_people(app: &App) -> BTreeMap<Who, Actor> {
    let hash = accounts::password_hash(app, PASSWORD).await.expect("a hash");
    let mut people = BTreeMap::new();
    for who in Who::ALL {
        let (email, name) = (who.email(), format!("{who:?}"));
        let secretariat = who.is_of_secretariat();
        let seeded = accounts::seed(app, &email, &name, Locale::En, secretariat, None, &hash).await;
        let user = seeded.expect("an account");
        people.insert(who, Actor { user, name, secretariat });
    }
    people
}

async fn define_cycle(app: &App, officer: &Actor) -> CycleId {
    let wanted = cycles::DefineCycle {
        phase: "1".to_owned(),
        number: "1".to_owned(),
        first_year: "2027".to_owned(),
        rules: "untoc-2018".to_owned(),
        invented: true,
        themes: Vec::new(),
    };
    cycles::define(app, officer, &wanted).await.expect("the cycle is defined")
}
