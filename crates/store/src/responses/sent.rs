//! Responses as they were sent.

use jiff::Timestamp;
use omnibus_domain::{
    id::{ReviewId, UserId},
    policy::MaySubmit,
};
use sea_orm::{
    ActiveValue::Set, ColumnTrait, ConnectionTrait, EntityTrait, QueryFilter, QueryOrder,
};

use crate::{
    Result, Write,
    entity::responses::response,
    session::Session,
    value::{moment, parse},
    write::{Hold, or_stale},
};

/// A response as it was sent. It is never changed: a correction is a new one.
#[derive(Clone, Debug)]
pub struct Response {
    /// 1 for the first, then counting up.
    pub number: i32,
    /// The answers and stakeholders as they stood, as the JSON that was digested.
    pub content: String,
    /// The SHA-256 of the content, in hexadecimal.
    pub digest: String,
    /// Who sent it.
    pub by: UserId,
    /// When.
    pub at: Timestamp,
}

impl<C: ConnectionTrait> Session<C> {
    /// The responses that were sent, the newest first.
    ///
    /// # Errors
    /// If the database fails.
    pub async fn responses(&self, review: &ReviewId) -> Result<Vec<Response>> {
        let rows = response::Entity::find()
            .filter(response::Column::ReviewId.eq(review.as_str()))
            .order_by_desc(response::Column::Number)
            .all(&self.db)
            .await?;
        rows.into_iter().map(read_response).collect()
    }

    /// The response that was sent last.
    ///
    /// # Errors
    /// If the database fails.
    pub async fn latest_response(&self, review: &ReviewId) -> Result<Option<Response>> {
        let row = response::Entity::find()
            .filter(response::Column::ReviewId.eq(review.as_str()))
            .order_by_desc(response::Column::Number)
            .one(&self.db)
            .await?;
        row.map(read_response).transpose()
    }
}

impl Write {
    /// Keeps a response as it is sent.
    ///
    /// # Errors
    /// [`crate::StoreError::Stale`] if there is one of this number, because two sent at once, or the review
    /// became final.
    pub async fn put_response(&self, permit: &MaySubmit, sent: &Response) -> Result<()> {
        self.hold(permit.review(), Hold::Whole).await?;
        let row = response::ActiveModel {
            review_id: Set(permit.review().to_string()),
            number: Set(sent.number),
            content: Set(sent.content.clone()),
            digest: Set(sent.digest.clone()),
            submitted_by: Set(sent.by.to_string()),
            submitted_at: Set(sent.at.as_millisecond()),
        };
        let key = [response::Column::ReviewId, response::Column::Number];
        or_stale(self.insert_if_new(row, key).await?)
    }
}

fn read_response(row: response::Model) -> Result<Response> {
    Ok(Response {
        number: row.number,
        by: parse(&row.submitted_by)?,
        at: moment(row.submitted_at)?,
        content: row.content,
        digest: row.digest,
    })
}
