//! The stakeholders consulted (¶27).

use jiff::Timestamp;
use omnibus_domain::{id::ReviewId, policy::MayConsult};
use sea_orm::{
    ActiveValue::Set, ColumnTrait, ConnectionTrait, EntityTrait, QueryFilter, sea_query::Expr,
};
use serde::{Deserialize, Serialize};

use crate::{
    Result, Write,
    entity::responses::consultation,
    session::Session,
    value::{from_json, to_json},
    write::{Hold, or_stale},
};

/// The stakeholders consulted at the national level (¶27).
#[derive(Clone, Debug, Default)]
pub struct Consultation {
    /// Counts the changes; 0 before the first.
    pub revision: i64,
    /// The stakeholders.
    pub stakeholders: Vec<Stakeholder>,
}

/// A stakeholder that was consulted, and why it matters.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Stakeholder {
    /// Its name.
    pub name: String,
    /// `public`, `private` or `society`: public sector, private sector, individuals and groups outside.
    pub sector: String,
    /// Its relevance to the provisions.
    pub relevance: String,
}

impl<C: ConnectionTrait> Session<C> {
    /// The stakeholders consulted.
    ///
    /// # Errors
    /// If the database fails.
    pub async fn consultation(&self, review: &ReviewId) -> Result<Consultation> {
        let row = consultation::Entity::find_by_id(review.as_str()).one(&self.db).await?;
        row.map_or_else(
            || Ok(Consultation::default()),
            |row| {
                let stakeholders = from_json(&row.stakeholders)?;
                Ok(Consultation { revision: row.revision, stakeholders })
            },
        )
    }
}

impl Write {
    /// Saves the stakeholders consulted.
    ///
    /// # Errors
    /// [`crate::StoreError::Stale`] if someone else changed them since the revision `expected`, or the review
    /// became final.
    pub async fn put_consultation(
        &self,
        permit: &MayConsult,
        stakeholders: &[Stakeholder],
        expected: i64,
        now: Timestamp,
    ) -> Result<i64> {
        self.hold(permit.review(), Hold::Stage).await?;
        let json = to_json(stakeholders)?;
        let revision = expected + 1;
        if expected == 0 {
            let row = consultation::ActiveModel {
                review_id: Set(permit.review().to_string()),
                revision: Set(revision),
                stakeholders: Set(json),
                saved_at: Set(now.as_millisecond()),
            };
            or_stale(self.insert_if_new(row, [consultation::Column::ReviewId]).await?)?;
            return Ok(revision);
        }
        let update = consultation::Entity::update_many()
            .col_expr(consultation::Column::Revision, Expr::value(revision))
            .col_expr(consultation::Column::Stakeholders, Expr::value(json))
            .col_expr(consultation::Column::SavedAt, Expr::value(now.as_millisecond()))
            .filter(consultation::Column::ReviewId.eq(permit.review().as_str()))
            .filter(consultation::Column::Revision.eq(expected));
        or_stale(self.change(update).await?)?;
        Ok(revision)
    }
}
