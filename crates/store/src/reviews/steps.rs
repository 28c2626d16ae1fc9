//! The days on which steps of the clock were done, for the steps that people record (M31).

use jiff::civil::Date;
use omnibus_domain::{id::ReviewId, policy::MayKeepClock};
use sea_orm::{
    ActiveValue::Set, ColumnTrait, Condition, ConnectionTrait, EntityTrait, QueryFilter,
    sea_query::Expr,
};

use crate::{
    Result, Write,
    entity::reviews::recorded_step,
    session::Session,
    value::parse,
    write::{Hold, or_stale},
};

impl<C: ConnectionTrait> Session<C> {
    /// The steps recorded as done, each with its day.
    ///
    /// # Errors
    /// If the database fails.
    pub async fn recorded_steps(&self, review: &ReviewId) -> Result<Vec<(String, Date)>> {
        let rows = recorded_step::Entity::find()
            .filter(recorded_step::Column::ReviewId.eq(review.as_str()))
            .all(&self.db)
            .await?;
        rows.into_iter().map(|row| Ok((row.step, parse(&row.done_on)?))).collect()
    }
}

impl Write {
    /// Records the day on which a step was done; `None` takes back what was recorded. `before` is what the
    /// person saw recorded.
    ///
    /// # Errors
    /// [`crate::StoreError::Stale`] if something else is recorded by now, or the review became final.
    pub async fn record_step(
        &self,
        permit: &MayKeepClock,
        step: &str,
        day: Option<Date>,
        before: Option<Date>,
    ) -> Result<()> {
        self.hold(permit.review(), Hold::Whole).await?;
        let Some(before) = before else {
            let Some(day) = day else { return Ok(()) };
            let row = recorded_step::ActiveModel {
                review_id: Set(permit.review().to_string()),
                step: Set(step.to_owned()),
                done_on: Set(day.to_string()),
            };
            let key = [recorded_step::Column::ReviewId, recorded_step::Column::Step];
            return or_stale(self.insert_if_new(row, key).await?);
        };
        let stands = Condition::all()
            .add(recorded_step::Column::ReviewId.eq(permit.review().as_str()))
            .add(recorded_step::Column::Step.eq(step))
            .add(recorded_step::Column::DoneOn.eq(before.to_string()));
        match day {
            Some(day) => {
                let update = recorded_step::Entity::update_many()
                    .col_expr(recorded_step::Column::DoneOn, Expr::value(day.to_string()))
                    .filter(stands);
                or_stale(self.change(update).await?)
            }
            None => {
                let delete = recorded_step::Entity::delete_many().filter(stands);
                or_stale(delete.exec(&self.db).await?.rows_affected == 1)
            }
        }
    }
}
