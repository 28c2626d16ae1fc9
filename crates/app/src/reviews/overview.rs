//! What a participant sees of a review at a glance: where it stands, who takes part, which doors are open.

use std::collections::{BTreeMap, BTreeSet};

use jiff::civil::Date;

use omnibus_domain::{
    id::{MemberId, ReviewId},
    instrument::ArticleRef,
    locale::Locale,
    policy::{self, Access, Actor, Seat},
    review::{
        Stage,
        clock::{self, Due},
    },
};
use omnibus_store::{MemberPerson, Review};

use super::steps;
use crate::{App, AppError, Result};

/// A review as one of its participants meets it.
#[derive(Clone, Debug)]
pub struct Overview {
    /// The review.
    pub review: Review,
    /// The person's access.
    pub access: Access,
    /// The indicative clock (M31).
    pub clock: Vec<Due>,
    /// The steps of it whose days the person may record now.
    pub recordable: BTreeSet<String>,
    /// Who takes part, as far as the person may see it.
    pub people: Vec<MemberPerson>,
    /// Whom of them the person may take out of the review now.
    pub removable: BTreeSet<MemberId>,
    /// What of the review is open to the person now.
    pub sees: Sees,
}

/// Which parts of a review are open to a person: a page links to these and to no others.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Sees {
    /// The State's own draft, or the chapters given to a ministry.
    pub draft: bool,
    /// The response that was sent, as a whole.
    pub response: bool,
    /// The experts' work.
    pub desk_review: bool,
    /// The threads of at least one article.
    pub threads: bool,
    /// The report and its documents.
    pub report: bool,
    /// The choice of what is published.
    pub publication: bool,
    /// What the State asked the secretariat.
    pub enquiries: bool,
    /// The journal.
    pub journal: bool,
}

/// A review as a participant meets it.
///
/// # Errors
/// [`AppError::NotFound`] to everyone else.
pub async fn overview(app: &App, actor: &Actor, id: &ReviewId) -> Result<Overview> {
    let access = app.access(actor, id).await?;
    let read = app.store.read();
    let review = read.review(id).await?.ok_or(AppError::NotFound)?;
    let people = read.members(id).await?;
    let clock = clock_of(app, &review, &people, &steps::recorded(app, id).await?);
    let recordable = steps::recordable(app, &access, &clock);
    let people = visible(&access, people);
    let may_remove = |one: &&MemberPerson| policy::may_invite(&access, &one.member.seat).is_ok();
    let removable = people.iter().filter(may_remove).map(|one| one.member.id.clone()).collect();
    let sees = sees(app, &review, &access);
    Ok(Overview { sees, review, access, clock, recordable, people, removable })
}

fn sees(app: &App, review: &Review, access: &Access) -> Sees {
    let articles = super::articles(app, review);
    let may_see = |article: ArticleRef| policy::may_see_thread(access, &article.into()).is_ok();
    Sees {
        threads: articles.into_iter().any(may_see),
        publication: policy::may_publish(access).is_ok(),
        draft: policy::may_see_own_draft(access).is_ok(),
        response: policy::may_see_whole_response(access).is_ok(),
        desk_review: policy::may_see_desk_review(access).is_ok(),
        report: policy::may_see_report(access).is_ok(),
        enquiries: policy::may_see_enquiries(access).is_ok(),
        journal: policy::may_read_journal(access).is_ok(),
    }
}

/// The ministries of a State are its own affair: those outside do not see who they are, and a ministry
/// sees its focal point.
pub(super) fn visible(access: &Access, people: Vec<MemberPerson>) -> Vec<MemberPerson> {
    people
        .into_iter()
        .filter(|person| match (&access.seat, &person.member.seat) {
            (Seat::FocalPoint, _) => true,
            (Seat::Contributor, Seat::FocalPoint) => true,
            (Seat::Contributor, _) => person.member.user == access.user,
            (_, Seat::Contributor) => false,
            _ => true,
        })
        .collect()
}

/// The clock of a review; `recorded` has the days of the steps that people record.
pub(super) fn clock_of(
    app: &App,
    review: &Review,
    people: &[MemberPerson],
    recorded: &BTreeMap<String, Date>,
) -> Vec<Due> {
    let day = |moment| app.words(Locale::En).day(moment);
    let (submitted, circulated, agreed) = match review.stage {
        Stage::SelfAssessment => (None, None, None),
        Stage::DeskReview { submitted } => (Some(submitted), None, None),
        Stage::Agreement { submitted, circulated } => (Some(submitted), Some(circulated), None),
        Stage::Final { submitted, circulated, agreed } => {
            (Some(submitted), Some(circulated), Some(agreed))
        }
    };
    let focal_point = people.iter().find(|person| person.member.seat == Seat::FocalPoint);
    let done = |id: &str| match id {
        "focal_point" => focal_point.map(|person| day(person.joined)),
        // The platform circulates what it receives at once.
        "self_assessment" | "circulation" => submitted.map(day),
        "desk_review" | "draft_report" => circulated.map(day),
        "dialogue" | "whole" => agreed.map(day),
        recorded_by_people => recorded.get(recorded_by_people).copied(),
    };
    let moment = |id: &str, so_far: &[Due]| match id {
        "informed" => Some(review.started),
        "received" => submitted
            .map(day)
            .or_else(|| so_far.iter().find(|due| due.id == "self_assessment").map(|due| due.due)),
        "visit" => review.dialogue.visit.as_ref().map(|visit| visit.to),
        _ => None,
    };
    clock::schedule(&app.pack.mechanism.clock, moment, done)
}
