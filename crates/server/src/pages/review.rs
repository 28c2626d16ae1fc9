//! A review at a glance: where it stands, what is asked of the person now, and the doors open to it.

pub mod people;
pub mod step;
mod timeline;

use askama::Template;
use axum::extract::State;
use jiff::civil::Date;
use omnibus_app::{
    App,
    reviews::{self, Overview, Sees},
};
use omnibus_domain::{id::ReviewId, locale::Locale, policy::Seat, review::StageName};
use omnibus_store::MemberPerson;

use self::timeline::Moment;
use super::{home, parts::Row};
use crate::{Answer, Frame, Page, SignedIn, extract::Path};

/// The overview.
#[derive(Template)]
#[template(path = "reviews/overview.html")]
pub struct ReviewPage {
    w: Frame,
    id: String,
    state: String,
    seat: &'static str,
    stage: StageName,
    next: Option<Date>,
    /// Where what is asked is done; `None` if nothing is asked, or the person's part has no page for it.
    task: Option<Door>,
    doors: Vec<Door>,
    steps: Vec<Moment>,
    about: Vec<Row>,
    people: Vec<Person>,
}

/// A page of the review that is open to the person.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Door {
    SelfAssessment,
    Articles,
    Response,
    DeskReview,
    Threads,
    Report,
    Publication,
    Enquiries,
    Journal,
    People,
}

/// A person as others in the review see it.
pub struct Person {
    name: String,
    role: String,
}

/// The overview.
pub async fn show(State(app): State<App>, me: SignedIn, Path(id): Path<ReviewId>) -> Answer {
    let found = reviews::overview(&app, &me.actor, &id).await?;
    let staff = found.people.iter().find(|person| person.member.seat == Seat::Staff);
    let stage = found.review.stage.name();
    let doors = doors(&found.access.seat, found.sees);
    me.show(&ReviewPage {
        id: id.to_string(),
        state: me.w.state(&found.review.state),
        seat: found.access.seat.as_str(),
        stage,
        next: home::next(&found.clock, stage),
        task: task(&found.access.seat, stage).filter(|door| doors.contains(door)),
        doors,
        steps: timeline::steps(&found, app.today()),
        about: about(&me.w, &found, staff),
        people: people(&me.w, &found),
        w: me.frame(),
    })
}

fn doors(seat: &Seat, sees: Sees) -> Vec<Door> {
    let draft = if *seat == Seat::Contributor { Door::Articles } else { Door::SelfAssessment };
    let all = [
        (draft, sees.draft),
        (Door::Response, sees.response),
        (Door::DeskReview, sees.desk_review),
        (Door::Threads, sees.threads),
        (Door::Report, sees.report),
        (Door::Publication, sees.publication),
        (Door::Enquiries, sees.enquiries),
        (Door::People, true),
        (Door::Journal, sees.journal),
    ];
    all.into_iter().filter(|(_, open)| *open).map(|(door, _)| door).collect()
}

/// Where the work of a part is done at a stage.
fn task(seat: &Seat, stage: StageName) -> Option<Door> {
    use StageName::{Agreement, DeskReview, Final, SelfAssessment};
    match (seat, stage) {
        (Seat::FocalPoint, SelfAssessment) => Some(Door::SelfAssessment),
        (Seat::Contributor, SelfAssessment) => Some(Door::Articles),
        (Seat::FocalPoint | Seat::Contributor, DeskReview) => Some(Door::Threads),
        (Seat::Expert(_), DeskReview) => Some(Door::DeskReview),
        (Seat::Staff, SelfAssessment) => Some(Door::People),
        (Seat::FocalPoint | Seat::Expert(_), Agreement) => Some(Door::Report),
        (Seat::Staff, DeskReview | Agreement) => Some(Door::Report),
        (Seat::FocalPoint, Final) => Some(Door::Publication),
        _ => None,
    }
}

fn about(w: &Frame, found: &Overview, staff: Option<&MemberPerson>) -> Vec<Row> {
    let review = &found.review;
    let instruments: Vec<String> = review.instruments.iter().map(|id| w.instrument(id)).collect();
    let language = |(at, locale): (usize, &Locale)| {
        let name = w.of("documents-language", locale.code());
        if at == 0 { w.say("review-language-of-report", "language", name) } else { name }
    };
    let languages: Vec<String> = review.languages.iter().enumerate().map(language).collect();
    let all = review.instruments.len();
    let by = |state: &_| super::cycles::reviewing_for(w, state, review.covered_by(state), all);
    let mut reviewing: Vec<String> = review.reviewing.iter().map(by).collect();
    w.sort_by_name(&mut reviewing, String::as_str);
    let mut rows = vec![
        Row::new(w.get("home-stage"), w.of("stage", review.stage.name().as_str())),
        Row::new(w.get("home-your-part"), role(w, &found.access.seat, None)),
        Row::new(w.get("review-reviewing"), w.list(&reviewing)),
        Row::new(w.get("review-instruments"), w.list(&instruments)),
        Row::new(w.get("review-languages"), w.list(&languages)),
        Row::new(w.get("review-started"), w.long_date(&review.started)),
    ];
    rows.extend(staff.map(|person| Row::new(w.get("review-staff"), &person.name)));
    rows
}

fn people(w: &Frame, found: &Overview) -> Vec<Person> {
    let person = |one: &MemberPerson| Person {
        name: one.name.clone(),
        role: role(w, &one.member.seat, one.member.ministry.as_deref()),
    };
    found.people.iter().map(person).collect()
}

/// A part, with the State or the ministry for which it is held.
fn role(w: &Frame, seat: &Seat, ministry: Option<&str>) -> String {
    let part = w.of("seat", seat.as_str());
    match (seat, ministry) {
        (Seat::Expert(state) | Seat::Observer(state), _) => {
            w.say2("review-role", "part", part, "of", w.state(state))
        }
        // The name of a ministry says that it is one.
        (Seat::Contributor, Some(ministry)) => ministry.to_owned(),
        _ => part,
    }
}

impl ReviewPage {
    fn asked(&self) -> String {
        self.w.get(&format!("home-asked-{}-{}", self.seat, self.stage))
    }
}

impl Door {
    fn path(self, review: &str) -> String {
        let part = match self {
            Self::SelfAssessment | Self::Articles => "self-assessment",
            Self::Response => "responses",
            Self::DeskReview => "desk-review",
            Self::Threads => "threads",
            Self::Publication => "publication",
            Self::Report => "report",
            Self::Enquiries => "enquiries",
            Self::Journal => "journal",
            Self::People => "people",
        };
        format!("/reviews/{review}/{part}")
    }

    fn key(self) -> &'static str {
        match self {
            Self::SelfAssessment => "review-door-self-assessment",
            Self::Articles => "review-door-articles",
            Self::Response => "review-door-response",
            Self::DeskReview => "review-door-desk-review",
            Self::Threads => "review-door-threads",
            Self::Publication => "review-door-publication",
            Self::Report => "review-door-report",
            Self::Enquiries => "review-door-enquiries",
            Self::Journal => "review-door-journal",
            Self::People => "review-door-people",
        }
    }

    fn hint(self, w: &Frame) -> String {
        w.get(&format!("{}.hint", self.key()))
    }
}

impl Page for ReviewPage {
    fn samples(w: &Frame) -> Vec<Self> {
        let seats = ["focal-point", "contributor", "expert", "staff", "observer"];
        let all = [
            Door::SelfAssessment,
            Door::Articles,
            Door::Response,
            Door::DeskReview,
            Door::Threads,
            Door::Report,
            Door::Publication,
            Door::Enquiries,
            Door::Journal,
            Door::People,
        ];
        let page = |seat: &'static str, stage: StageName| Self {
            w: w.clone(),
            id: "abc".to_owned(),
            state: "Northland".to_owned(),
            seat,
            stage,
            next: (stage != StageName::Final).then_some(Date::constant(2026, 4, 2)),
            task: (stage != StageName::Final).then_some(Door::Report),
            doors: all.to_vec(),
            steps: Moment::samples(),
            about: vec![Row::new(w.get("review-reviewing"), "Isla Verde")],
            people: vec![Person { name: "Ana".to_owned(), role: role(w, &Seat::FocalPoint, None) }],
        };
        seats.into_iter().flat_map(|seat| StageName::ALL.map(|stage| page(seat, stage))).collect()
    }
}
