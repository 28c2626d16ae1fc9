//! All reviews, for the secretariat.

use std::collections::BTreeSet;

use askama::Template;
use axum::extract::State;
use jiff::civil::Date;
use omnibus_app::{App, reviews};
use omnibus_domain::{id::ReviewId, review::StageName};
use omnibus_store::{Account, Review};

use crate::{Answer, Frame, Page, SignedIn};

/// Every review with its stage.
#[derive(Template)]
#[template(path = "secretariat/reviews.html")]
pub struct AllReviewsPage {
    w: Frame,
    reviews: Vec<Line>,
}

struct Line {
    id: String,
    state: String,
    reviewing: String,
    stage: StageName,
    started: Date,
    staff: String,
    /// True if the officer takes part in it: a review is open to its participants alone (M38).
    mine: bool,
}

/// The list.
pub async fn show(State(app): State<App>, me: SignedIn) -> Answer {
    let officers = reviews::officers(&app, &me.actor).await?;
    let mine = reviews::mine(&app, &me.actor).await?;
    let mine: BTreeSet<ReviewId> = mine.into_iter().map(|(review, _)| review.id).collect();
    let all = reviews::all(&app, &me.actor).await?;
    let mut reviews: Vec<Line> =
        all.iter().map(|review| line(&me.w, review, &officers, &mine)).collect();
    me.w.sort_by_name(&mut reviews, |review| &review.state);
    me.show(&AllReviewsPage { w: me.frame(), reviews })
}

fn line(w: &Frame, review: &Review, officers: &[Account], mine: &BTreeSet<ReviewId>) -> Line {
    let staff = officers.iter().find(|officer| officer.id == review.staff);
    Line {
        id: review.id.to_string(),
        state: w.state(&review.state),
        reviewing: w.states(&review.reviewing),
        stage: review.stage.name(),
        started: review.started,
        staff: staff.map(|officer| officer.name.clone()).unwrap_or_default(),
        mine: mine.contains(&review.id),
    }
}

impl Page for AllReviewsPage {
    fn samples(w: &Frame) -> Vec<Self> {
        let line = |stage| Line {
            id: "abc".to_owned(),
            state: "Northland".to_owned(),
            reviewing: w.list(&["Isla Verde", "Meridia"]),
            stage,
            started: Date::constant(2026, 3, 2),
            staff: "Ana".to_owned(),
            mine: stage == StageName::Final,
        };
        let page = |reviews| Self { w: w.clone(), reviews };
        vec![page(StageName::ALL.map(line).into_iter().collect()), page(Vec::new())]
    }
}
