//! The first page: what this is, or, for a person who is signed in, its reviews and what is asked next.

use askama::Template;
use axum::extract::State;
use jiff::civil::Date;
use omnibus_app::{App, reviews};
use omnibus_domain::review::{StageName, clock::Due};

use crate::{Answer, Frame, Page, Reader, SignedIn, Site};

/// What the platform is, for those who are not signed in.
#[derive(Template)]
#[template(path = "home/welcome.html")]
pub struct WelcomePage {
    w: Frame,
    instruments: Vec<String>,
}

/// The reviews of a person.
#[derive(Template)]
#[template(path = "home/reviews.html")]
pub struct MyReviewsPage {
    w: Frame,
    waiting: bool,
    reviews: Vec<MyReview>,
}

/// A review in the list.
struct MyReview {
    id: String,
    state: String,
    /// When it began: a State may be reviewed more than once.
    started: Date,
    seat: &'static str,
    stage: &'static str,
    /// The step of the clock that is due next.
    next: Option<Date>,
}

/// The first page.
pub async fn show(State(site): State<Site>, reader: Reader) -> Answer {
    let Some(me) = reader.account.as_ref().map(|account| SignedIn::new(&reader, account)) else {
        if site.is_empty().await? {
            return crate::reader::go("/set-up");
        }
        let instruments = site.app.pack.instruments.iter().map(|one| one.id.to_string()).collect();
        return reader.show(&WelcomePage { w: reader.frame(), instruments });
    };
    let approved = reader.account.as_ref().is_some_and(|account| account.approved);
    let reviews = if approved { mine(&site.app, &me).await? } else { Vec::new() };
    reader.show(&MyReviewsPage { w: reader.frame(), waiting: !approved, reviews })
}

async fn mine(app: &App, me: &SignedIn) -> omnibus_app::Result<Vec<MyReview>> {
    let mut found = Vec::new();
    for (review, member) in reviews::mine(app, &me.actor).await? {
        let clock = reviews::overview(app, &me.actor, &review.id).await?.clock;
        found.push(MyReview {
            id: review.id.to_string(),
            state: me.w.state(&review.state),
            started: review.started,
            seat: member.seat.as_str(),
            stage: review.stage.name().as_str(),
            next: next(&clock, review.stage.name()),
        });
    }
    me.w.sort_by_name(&mut found, |review| &review.state);
    Ok(found)
}

/// The day on which the present stage should be over.
pub(super) fn next(clock: &[Due], stage: StageName) -> Option<Date> {
    let step = match stage {
        StageName::SelfAssessment => "self_assessment",
        StageName::DeskReview => "draft_report",
        StageName::Agreement => "whole",
        StageName::Final => return None,
    };
    clock.iter().find(|due| due.id == step && due.done.is_none()).map(|due| due.due)
}

impl MyReviewsPage {
    fn asked(&self, review: &MyReview) -> String {
        self.w.get(&format!("home-asked-{}-{}", review.seat, review.stage))
    }
}

impl Page for WelcomePage {
    fn samples(w: &Frame) -> Vec<Self> {
        vec![Self { w: w.clone(), instruments: vec!["untoc".to_owned()] }]
    }
}

impl Page for MyReviewsPage {
    fn samples(w: &Frame) -> Vec<Self> {
        let seats = ["focal-point", "contributor", "expert", "staff", "observer"];
        let review = |seat, stage: StageName| MyReview {
            id: "abc".to_owned(),
            state: "Northland".to_owned(),
            started: Date::constant(2026, 1, 12),
            seat,
            stage: stage.as_str(),
            next: (stage != StageName::Final).then(|| Date::constant(2026, 4, 2)),
        };
        let reviews = seats
            .into_iter()
            .flat_map(|seat| StageName::ALL.into_iter().map(move |stage| review(seat, stage)));
        let page = |waiting, reviews| Self { w: w.clone(), waiting, reviews };
        vec![page(false, reviews.collect()), page(false, Vec::new()), page(true, Vec::new())]
    }
}
