//! Accounts and what people tell of themselves.

use jiff::Timestamp;
use omnibus_domain::{
    id::{ParticipantCode, UserId},
    locale::Locale,
    policy::{MayAdminister, MayKeepAccount},
};
use sea_orm::{
    ActiveValue::Set, ColumnTrait, ConnectionTrait, EntityTrait, QueryFilter, QueryOrder,
    QuerySelect, sea_query::Expr,
};
use serde::{Deserialize, Serialize};

use crate::{
    Result, Write,
    entity::people::user,
    session::Session,
    value::{from_json, parse, parse_option, to_json},
    write::{or_missing, storable},
};

/// A person with an account.
#[derive(Clone, Debug)]
pub struct Account {
    /// Its identifier.
    pub id: UserId,
    /// The address it signs in with, in lower case.
    pub email: String,
    /// The name that others see.
    pub name: String,
    /// The password's argon2id hash in PHC form.
    pub password_hash: String,
    /// The language of its mails.
    pub language: Locale,
    /// True for an officer of the secretariat.
    pub secretariat: bool,
    /// The State or organization it serves.
    pub participant: Option<ParticipantCode>,
    /// What it tells of itself (¶21).
    pub profile: Profile,
    /// True once the secretariat approved the profile; people of ministries need no approval.
    pub approved: bool,
}

/// What ¶21 asks of every expert.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Profile {
    /// Professional background.
    pub background: String,
    /// Current position.
    pub position: String,
    /// Relevant offices held and activities.
    pub offices: String,
    /// Areas of expertise.
    pub expertise: String,
}

impl<C: ConnectionTrait> Session<C> {
    /// The account with this identifier.
    ///
    /// # Errors
    /// If the database fails.
    pub async fn account(&self, id: &UserId) -> Result<Option<Account>> {
        let row = user::Entity::find_by_id(id.as_str()).one(&self.db).await?;
        row.map(account).transpose()
    }

    /// The account that signs in with this address (in lower case).
    ///
    /// # Errors
    /// If the database fails.
    pub async fn account_by_email(&self, email: &str) -> Result<Option<Account>> {
        if storable("email", email).is_err() {
            return Ok(None);
        }
        let found = user::Entity::find().filter(user::Column::Email.eq(email));
        found.one(&self.db).await?.map(account).transpose()
    }

    /// Every account.
    ///
    /// # Errors
    /// If the database fails.
    pub async fn accounts(&self) -> Result<Vec<Account>> {
        let rows = user::Entity::find().order_by_asc(user::Column::Email).all(&self.db).await?;
        rows.into_iter().map(account).collect()
    }

    /// True while nobody has an account: the first visitor sets the platform up.
    ///
    /// # Errors
    /// If the database fails.
    pub async fn has_no_accounts(&self) -> Result<bool> {
        let ids = user::Entity::find().select_only().column(user::Column::Id);
        Ok(ids.into_tuple::<String>().one(&self.db).await?.is_none())
    }
}

impl Write {
    /// Makes an account. Who may is decided by the invitation that leads here.
    ///
    /// # Errors
    /// [`crate::StoreError::Exists`] if the address has an account.
    pub async fn put_account(&self, new: &Account, now: Timestamp) -> Result<()> {
        let row = user::ActiveModel {
            id: Set(new.id.to_string()),
            email: Set(new.email.clone()),
            name: Set(new.name.clone()),
            password_hash: Set(new.password_hash.clone()),
            language: Set(new.language.code().to_owned()),
            secretariat: Set(new.secretariat),
            participant: Set(new.participant.as_ref().map(ToString::to_string)),
            profile: Set(to_json(&new.profile)?),
            approved: Set(new.approved),
            created_at: Set(now.as_millisecond()),
        };
        self.insert(row).await
    }

    /// The secretariat approves a profile.
    ///
    /// # Errors
    /// [`crate::StoreError::Missing`] if there is no such account.
    pub async fn approve(&self, _permit: &MayAdminister, user: &UserId) -> Result<()> {
        let update = user::Entity::update_many()
            .col_expr(user::Column::Approved, Expr::value(true))
            .filter(user::Column::Id.eq(user.as_str()));
        or_missing(self.change(update).await?)
    }

    /// A person changes its own name, language and profile.
    ///
    /// # Errors
    /// [`crate::StoreError::Missing`] if the account is gone.
    pub async fn change_account(
        &self,
        permit: &MayKeepAccount,
        name: &str,
        language: Locale,
        profile: &Profile,
    ) -> Result<()> {
        let update = user::Entity::update_many()
            .col_expr(user::Column::Name, Expr::value(storable("name", name)?))
            .col_expr(user::Column::Language, Expr::value(language.code()))
            .col_expr(user::Column::Profile, Expr::value(to_json(profile)?))
            .filter(user::Column::Id.eq(permit.user().as_str()));
        or_missing(self.change(update).await?)
    }

    /// A person changes its own password.
    ///
    /// # Errors
    /// [`crate::StoreError::Missing`] if the account is gone.
    pub async fn change_password(&self, permit: &MayKeepAccount, hash: &str) -> Result<()> {
        let update = user::Entity::update_many()
            .col_expr(user::Column::PasswordHash, Expr::value(hash))
            .filter(user::Column::Id.eq(permit.user().as_str()));
        or_missing(self.change(update).await?)
    }
}

fn account(row: user::Model) -> Result<Account> {
    Ok(Account {
        id: parse(&row.id)?,
        language: parse(&row.language)?,
        participant: parse_option(row.participant.as_deref())?,
        profile: from_json(&row.profile)?,
        email: row.email,
        name: row.name,
        password_hash: row.password_hash,
        secretariat: row.secretariat,
        approved: row.approved,
    })
}
