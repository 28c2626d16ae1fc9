//! A review opened and led from stage to stage, each step with its guard in the statement.

use jiff::{Timestamp, civil::Date};
use omnibus_domain::{
    id::{InstrumentId, ParticipantCode, ReviewId, UserId},
    locale::Locale,
    policy::{MayAdminister, MayAgree, MayCirculate, MayPublish, MayRecord, MaySubmit},
    review::{Stage, StageName},
};
use sea_orm::{ActiveValue::Set, ColumnTrait, EntityTrait, QueryFilter, sea_query::Expr};

use super::{Dialogue, OfCycle, Publication};
use crate::{
    Result, Write,
    entity::reviews::review,
    value::to_json,
    write::{Hold, or_stale},
};

/// A review to be opened.
#[derive(Clone, Debug)]
pub struct NewReview {
    /// See [`super::Review`].
    pub id: ReviewId,
    /// See [`super::Review`].
    pub state: ParticipantCode,
    /// See [`super::Review`].
    pub instruments: Vec<InstrumentId>,
    /// See [`super::Review`].
    pub reviewing: Vec<ParticipantCode>,
    /// See [`super::Review`].
    pub languages: Vec<Locale>,
    /// See [`super::Review`].
    pub staff: UserId,
    /// See [`super::Review`].
    pub started: Date,
    /// See [`super::Review`].
    pub of_cycle: Option<OfCycle>,
}

impl Write {
    /// Opens a review.
    ///
    /// # Errors
    /// [`crate::StoreError::Missing`] if there is no such State or staff member; [`crate::StoreError::Exists`] if the
    /// State has a review of this cycle.
    pub async fn open_review(
        &self,
        _permit: &MayAdminister,
        new: &NewReview,
        now: Timestamp,
    ) -> Result<()> {
        let row = review::ActiveModel {
            id: Set(new.id.to_string()),
            state: Set(new.state.to_string()),
            instruments: Set(to_json(&new.instruments)?),
            reviewing: Set(to_json(&new.reviewing)?),
            languages: Set(to_json(&new.languages)?),
            staff: Set(new.staff.to_string()),
            started: Set(new.started.to_string()),
            stage: Set(StageName::SelfAssessment.as_str().to_owned()),
            submitted_at: Set(None),
            circulated_at: Set(None),
            agreed_at: Set(None),
            dialogue: Set(to_json(&Dialogue::default())?),
            dialogue_revision: Set(0),
            published: Set(None),
            opened_at: Set(now.as_millisecond()),
            cycle_id: Set(new.of_cycle.as_ref().map(|of| of.cycle.to_string())),
            of_cycle: Set(new.of_cycle.as_ref().map(to_json).transpose()?),
        };
        self.insert(row).await
    }

    /// The response was sent: opens the desk review, if it was the first.
    ///
    /// # Errors
    /// [`crate::StoreError::Stale`] if the review has left the stage for which the permit was given.
    pub async fn advance_on_submission(&self, permit: &MaySubmit, to: Stage) -> Result<()> {
        self.advance(permit.review(), *permit.stage(), to).await
    }

    /// The draft report is sent to the State.
    ///
    /// # Errors
    /// As [`Write::advance_on_submission`].
    pub async fn advance_on_circulation(&self, permit: &MayCirculate, to: Stage) -> Result<()> {
        self.advance(permit.review(), *permit.stage(), to).await
    }

    /// All have agreed: the report is final.
    ///
    /// # Errors
    /// As [`Write::advance_on_submission`].
    pub async fn advance_on_agreement(&self, permit: &MayAgree, to: Stage) -> Result<()> {
        self.advance(permit.review(), *permit.stage(), to).await
    }

    /// The stage's own guard again, in the statement: two who act at once cannot both succeed.
    async fn advance(&self, id: &ReviewId, from: Stage, to: Stage) -> Result<()> {
        let (submitted, circulated, agreed) = moments(to);
        let update = review::Entity::update_many()
            .col_expr(review::Column::Stage, Expr::value(to.name().as_str()))
            .col_expr(review::Column::SubmittedAt, Expr::value(submitted))
            .col_expr(review::Column::CirculatedAt, Expr::value(circulated))
            .col_expr(review::Column::AgreedAt, Expr::value(agreed))
            .filter(review::Column::Id.eq(id.as_str()))
            .filter(review::Column::Stage.eq(from.name().as_str()));
        or_stale(self.change(update).await?)
    }

    /// Records how the dialogue was carried out.
    ///
    /// # Errors
    /// [`crate::StoreError::Stale`] if someone else changed it since `expected`, or the review became final.
    pub async fn put_dialogue(
        &self,
        permit: &MayRecord,
        dialogue: &Dialogue,
        expected: i64,
    ) -> Result<()> {
        self.hold(permit.review(), Hold::Whole).await?;
        let update = review::Entity::update_many()
            .col_expr(review::Column::Dialogue, Expr::value(to_json(dialogue)?))
            .col_expr(review::Column::DialogueRevision, Expr::value(expected + 1))
            .filter(review::Column::Id.eq(permit.review().as_str()))
            .filter(review::Column::DialogueRevision.eq(expected));
        or_stale(self.change(update).await?)
    }

    /// The State publishes its final report, or parts of it, or takes the publication back.
    ///
    /// # Errors
    /// [`crate::StoreError::Stale`] if the report is not final.
    pub async fn publish(
        &self,
        permit: &MayPublish,
        publication: Option<&Publication>,
    ) -> Result<()> {
        let published = publication.map(to_json).transpose()?;
        let update = review::Entity::update_many()
            .col_expr(review::Column::Published, Expr::value(published))
            .filter(review::Column::Id.eq(permit.review().as_str()))
            .filter(review::Column::Stage.eq(StageName::Final.as_str()));
        or_stale(self.change(update).await?)
    }
}

fn moments(stage: Stage) -> (Option<i64>, Option<i64>, Option<i64>) {
    let ms = |at: Timestamp| Some(at.as_millisecond());
    match stage {
        Stage::SelfAssessment => (None, None, None),
        Stage::DeskReview { submitted } => (ms(submitted), None, None),
        Stage::Agreement { submitted, circulated } => (ms(submitted), ms(circulated), None),
        Stage::Final { submitted, circulated, agreed } => {
            (ms(submitted), ms(circulated), ms(agreed))
        }
    }
}
