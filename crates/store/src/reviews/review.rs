//! A review as it stands.

use std::collections::{BTreeMap, BTreeSet};

use jiff::{Timestamp, civil::Date};
use omnibus_domain::{
    id::{CycleId, InstrumentId, ParticipantCode, ReviewId, SectionId, UserId},
    instrument::ArticleRef,
    locale::Locale,
    review::{Stage, StageName},
};
use sea_orm::{ColumnTrait, ConnectionTrait, EntityTrait, PaginatorTrait, QueryFilter, QueryOrder};
use serde::{Deserialize, Serialize};

use crate::{
    Result, StoreError,
    entity::reviews::review,
    session::Session,
    value::{from_json, moment, parse},
};

/// A review of one State.
#[derive(Clone, Debug)]
pub struct Review {
    /// Its identifier.
    pub id: ReviewId,
    /// The State under review.
    pub state: ParticipantCode,
    /// The instruments it covers, in the pack's order.
    pub instruments: Vec<InstrumentId>,
    /// The reviewing States.
    pub reviewing: Vec<ParticipantCode>,
    /// The working languages chosen; the first is the language of the report (¶49).
    pub languages: Vec<Locale>,
    /// The staff member of the secretariat (G13).
    pub staff: UserId,
    /// The day the State was informed that its review begins: day D of the clock.
    pub started: Date,
    /// Where it stands.
    pub stage: Stage,
    /// How the dialogue was carried out.
    pub dialogue: Dialogue,
    /// The revision of [`Review::dialogue`].
    pub dialogue_revision: i64,
    /// What the State published of the final report.
    pub published: Option<Publication>,
    /// The cycle from whose lots it was opened; none for a review opened by hand.
    pub of_cycle: Option<OfCycle>,
}

/// What a review has from its cycle; fixed when it is opened.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct OfCycle {
    /// The cycle.
    pub cycle: CycleId,
    /// The articles that are reviewed (M7); `None` for all.
    #[serde(default)]
    pub scope: Option<BTreeSet<ArticleRef>>,
    /// The instruments that each reviewing State reviews, as its lot says (M13).
    #[serde(default)]
    pub covers: BTreeMap<ParticipantCode, Vec<InstrumentId>>,
}

impl Review {
    /// True if an article is reviewed: of an instrument under review, and in the scope of the cycle.
    pub fn covers(&self, article: &ArticleRef) -> bool {
        let scope = self.of_cycle.as_ref().and_then(|of| of.scope.as_ref());
        self.instruments.contains(&article.instrument)
            && scope.is_none_or(|scope| scope.contains(article))
    }

    /// The instruments under review that a reviewing State reviews (M13).
    pub fn covered_by(&self, reviewing: &ParticipantCode) -> &[InstrumentId] {
        let of_lot = self.of_cycle.as_ref().and_then(|of| of.covers.get(reviewing));
        of_lot.unwrap_or(&self.instruments)
    }

    /// The language in which the report is written.
    pub fn language(&self) -> Locale {
        self.languages.first().copied().unwrap_or(Locale::En)
    }
}

/// The means of dialogue and a visit, as the report tells them (M33-M34).
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Dialogue {
    /// The means used: words of the pack's blueprint (`videoconference`).
    pub means: Vec<String>,
    /// A country visit or joint meeting.
    pub visit: Option<Visit>,
}

/// A country visit, or a joint meeting in Vienna.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Visit {
    /// True for a joint meeting.
    pub joint_meeting: bool,
    /// Its first day.
    pub from: Date,
    /// Its last day.
    pub to: Date,
}

/// What a State published of its final report (¶36).
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Publication {
    /// The sections published; `None` for the whole report.
    pub sections: Option<BTreeSet<SectionId>>,
    /// When.
    pub at: Timestamp,
}

impl<C: ConnectionTrait> Session<C> {
    /// The review with this identifier.
    ///
    /// # Errors
    /// If the database fails.
    pub async fn review(&self, id: &ReviewId) -> Result<Option<Review>> {
        review::Entity::find_by_id(id.as_str()).one(&self.db).await?.map(read).transpose()
    }

    /// True if an earlier review of the same State is final.
    ///
    /// # Errors
    /// If the database fails.
    pub async fn reviewed_before(&self, now: &Review) -> Result<bool> {
        let Some(row) = review::Entity::find_by_id(now.id.as_str()).one(&self.db).await? else {
            return Ok(false);
        };
        let earlier = review::Entity::find()
            .filter(review::Column::State.eq(now.state.as_str()))
            .filter(review::Column::Stage.eq(StageName::Final.as_str()))
            .filter(review::Column::Id.ne(now.id.as_str()))
            .filter(review::Column::OpenedAt.lte(row.opened_at))
            .count(&self.db)
            .await?;
        Ok(earlier > 0)
    }

    /// The reviews of a State, the newest first.
    ///
    /// # Errors
    /// If the database fails.
    pub async fn reviews_of_state(&self, state: &ParticipantCode) -> Result<Vec<Review>> {
        let rows = review::Entity::find()
            .filter(review::Column::State.eq(state.as_str()))
            .order_by_desc(review::Column::OpenedAt)
            .order_by_desc(review::Column::Id)
            .all(&self.db)
            .await?;
        rows.into_iter().map(read).collect()
    }

    /// Every review, the newest first.
    ///
    /// # Errors
    /// If the database fails.
    pub async fn reviews(&self) -> Result<Vec<Review>> {
        let rows = review::Entity::find()
            .order_by_desc(review::Column::OpenedAt)
            .order_by_desc(review::Column::Id)
            .all(&self.db)
            .await?;
        rows.into_iter().map(read).collect()
    }

    /// The reviews of which a State published something, the newest first.
    ///
    /// # Errors
    /// If the database fails.
    pub async fn published_reviews(&self) -> Result<Vec<Review>> {
        let rows = review::Entity::find()
            .filter(review::Column::Published.is_not_null())
            .order_by_desc(review::Column::OpenedAt)
            .order_by_desc(review::Column::Id)
            .all(&self.db)
            .await?;
        rows.into_iter().map(read).collect()
    }
}

fn stage(row: &review::Model) -> Result<Stage> {
    let at = |field: Option<i64>| {
        moment(field.ok_or_else(|| StoreError::Corrupt(format!("stage {}", row.stage)))?)
    };
    Ok(match parse::<StageName>(&row.stage)? {
        StageName::SelfAssessment => Stage::SelfAssessment,
        StageName::DeskReview => Stage::DeskReview { submitted: at(row.submitted_at)? },
        StageName::Agreement => Stage::Agreement {
            submitted: at(row.submitted_at)?,
            circulated: at(row.circulated_at)?,
        },
        StageName::Final => Stage::Final {
            submitted: at(row.submitted_at)?,
            circulated: at(row.circulated_at)?,
            agreed: at(row.agreed_at)?,
        },
    })
}

pub(super) fn read(row: review::Model) -> Result<Review> {
    Ok(Review {
        id: parse(&row.id)?,
        state: parse(&row.state)?,
        instruments: from_json(&row.instruments)?,
        reviewing: from_json(&row.reviewing)?,
        languages: from_json(&row.languages)?,
        staff: parse(&row.staff)?,
        started: parse(&row.started)?,
        stage: stage(&row)?,
        dialogue: from_json(&row.dialogue)?,
        dialogue_revision: row.dialogue_revision,
        published: row.published.as_deref().map(from_json).transpose()?,
        of_cycle: row.of_cycle.as_deref().map(from_json).transpose()?,
    })
}
