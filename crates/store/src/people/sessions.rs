//! Browsers' sessions.

use jiff::Timestamp;
use sea_orm::{
    ActiveValue::Set, ColumnTrait, ConnectionTrait, EntityTrait, QueryFilter, sea_query::Expr,
};

use crate::{
    Result, Write, entity::people::session, session::Session, value::moment, write::storable,
};

/// A browser's session as the web layer keeps it.
#[derive(Clone, Debug)]
pub struct StoredSession {
    /// Its secret identifier.
    pub id: String,
    /// Its content, JSON.
    pub data: String,
    /// When it ends.
    pub expires: Timestamp,
}

impl<C: ConnectionTrait> Session<C> {
    /// A browser's session, if it has not ended at `now`.
    ///
    /// # Errors
    /// If the database fails.
    pub async fn session(&self, id: &str, now: Timestamp) -> Result<Option<StoredSession>> {
        if storable("id", id).is_err() {
            return Ok(None);
        }
        let row = session::Entity::find_by_id(id).one(&self.db).await?;
        let row = row.filter(|row| row.expires_at > now.as_millisecond());
        row.map(|row| {
            Ok(StoredSession { expires: moment(row.expires_at)?, id: row.id, data: row.data })
        })
        .transpose()
    }
}

impl Write {
    /// Begins a browser's session.
    ///
    /// # Errors
    /// [`crate::StoreError::Exists`] if there is one of its identifier.
    pub async fn begin_session(&self, new: &StoredSession) -> Result<()> {
        let row = session::ActiveModel {
            id: Set(new.id.clone()),
            data: Set(new.data.clone()),
            expires_at: Set(new.expires.as_millisecond()),
        };
        self.insert(row).await
    }

    /// Keeps what changed in a browser's session; false if it was ended: it does not come back.
    ///
    /// # Errors
    /// If the database fails.
    pub async fn keep_session(&self, kept: &StoredSession) -> Result<bool> {
        let update = session::Entity::update_many()
            .col_expr(session::Column::Data, Expr::value(storable("data", &kept.data)?))
            .col_expr(session::Column::ExpiresAt, Expr::value(kept.expires.as_millisecond()))
            .filter(session::Column::Id.eq(storable("id", &kept.id)?));
        self.change(update).await
    }

    /// Ends a browser's session.
    ///
    /// # Errors
    /// If the database fails.
    pub async fn delete_session(&self, id: &str) -> Result<()> {
        session::Entity::delete_by_id(id).exec(&self.db).await?;
        Ok(())
    }

    /// Removes the sessions that ended before `now`.
    ///
    /// # Errors
    /// If the database fails.
    pub async fn delete_ended_sessions(&self, now: Timestamp) -> Result<()> {
        session::Entity::delete_many()
            .filter(session::Column::ExpiresAt.lte(now.as_millisecond()))
            .exec(&self.db)
            .await?;
        Ok(())
    }
}
