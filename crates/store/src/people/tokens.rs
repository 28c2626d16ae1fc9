//! Tokens for the JSON API.

use jiff::Timestamp;
use omnibus_domain::{
    id::{TokenId, UserId},
    policy::MayKeepAccount,
};
use sea_orm::{
    ActiveValue::Set, ColumnTrait, ConnectionTrait, EntityTrait, QueryFilter, QueryOrder,
};

use crate::{
    Result, Write,
    entity::people::token,
    session::Session,
    value::{moment, parse},
    write::or_missing,
};

/// A token for the JSON API.
#[derive(Clone, Debug)]
pub struct ApiToken {
    /// Its identifier.
    pub id: TokenId,
    /// Whose it is.
    pub user: UserId,
    /// What its owner calls it.
    pub name: String,
    /// The SHA-256 of its secret.
    pub hash: String,
    /// When it was made.
    pub created: Timestamp,
    /// Until when it is valid.
    pub expires: Timestamp,
}

impl<C: ConnectionTrait> Session<C> {
    /// The token whose secret has this hash.
    ///
    /// # Errors
    /// If the database fails.
    pub async fn token(&self, hash: &str) -> Result<Option<ApiToken>> {
        let found = token::Entity::find().filter(token::Column::Hash.eq(hash));
        found.one(&self.db).await?.map(read_token).transpose()
    }

    /// The tokens of a person.
    ///
    /// # Errors
    /// If the database fails.
    pub async fn tokens(&self, user: &UserId) -> Result<Vec<ApiToken>> {
        let found = token::Entity::find()
            .filter(token::Column::UserId.eq(user.as_str()))
            .order_by_asc(token::Column::CreatedAt)
            .order_by_asc(token::Column::Id);
        found.all(&self.db).await?.into_iter().map(read_token).collect()
    }
}

impl Write {
    /// Records a token for the API.
    ///
    /// # Errors
    /// If the database fails.
    pub async fn put_token(&self, permit: &MayKeepAccount, token: &ApiToken) -> Result<()> {
        let row = token::ActiveModel {
            id: Set(token.id.to_string()),
            user_id: Set(permit.user().to_string()),
            name: Set(token.name.clone()),
            hash: Set(token.hash.clone()),
            created_at: Set(token.created.as_millisecond()),
            expires_at: Set(token.expires.as_millisecond()),
        };
        self.insert(row).await
    }

    /// Withdraws one of the person's own tokens.
    ///
    /// # Errors
    /// [`crate::StoreError::Missing`] if it has no such token.
    pub async fn delete_token(&self, permit: &MayKeepAccount, id: &TokenId) -> Result<()> {
        let delete = token::Entity::delete_many()
            .filter(token::Column::Id.eq(id.as_str()))
            .filter(token::Column::UserId.eq(permit.user().as_str()));
        or_missing(delete.exec(&self.db).await?.rows_affected == 1)
    }
}

fn read_token(row: token::Model) -> Result<ApiToken> {
    Ok(ApiToken {
        id: parse(&row.id)?,
        user: parse(&row.user_id)?,
        created: moment(row.created_at)?,
        expires: moment(row.expires_at)?,
        name: row.name,
        hash: row.hash,
    })
}
