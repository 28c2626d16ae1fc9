//! Accounts, invitations, sessions and tokens.

use jiff::Timestamp;
use omnibus_domain::{
    id::{InvitationId, ParticipantCode, ReviewId, TokenId, UserId},
    locale::Locale,
    policy::{MayAdminister, MayInvite, MayKeepAccount, Seat},
};
use sea_orm::{
    ActiveValue::Set, ColumnTrait, ConnectionTrait, EntityTrait, QueryFilter, QueryOrder,
    sea_query::Expr,
};
use serde::{Deserialize, Serialize};

use crate::{
    Result, StoreError, Write,
    entity::people::{invitation, session, token, user},
    session::Session,
    value::{from_json, moment, parse, parse_option, to_json},
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

/// An account to be made.
#[derive(Clone, Debug)]
pub struct NewAccount {
    /// See [`Account`].
    pub id: UserId,
    /// See [`Account`].
    pub email: String,
    /// See [`Account`].
    pub name: String,
    /// See [`Account`].
    pub password_hash: String,
    /// See [`Account`].
    pub language: Locale,
    /// See [`Account`].
    pub secretariat: bool,
    /// See [`Account`].
    pub participant: Option<ParticipantCode>,
    /// See [`Account`].
    pub profile: Profile,
    /// See [`Account`].
    pub approved: bool,
}

/// An invitation to take part: in a review, or in the secretariat if it names none.
#[derive(Clone, Debug)]
pub struct Invitation {
    /// Its identifier.
    pub id: InvitationId,
    /// The SHA-256 of its secret; the secret itself is only in the mail.
    pub token_hash: String,
    /// To whom it was sent, in lower case.
    pub email: String,
    /// The review, or `None` for an officer of the secretariat.
    pub review: Option<ReviewId>,
    /// The part offered; `Staff` for an officer of the secretariat.
    pub seat: Seat,
    /// For a contributor: the ministry.
    pub ministry: Option<String>,
    /// The language it was written in.
    pub language: Locale,
    /// Who sent it; `None` for the first officer.
    pub invited_by: Option<UserId>,
    /// When it was sent.
    pub created: Timestamp,
    /// Until when it can be accepted.
    pub expires: Timestamp,
    /// When it was accepted; it cannot be again.
    pub accepted: Option<Timestamp>,
}

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
        Ok(user::Entity::find().one(&self.db).await?.is_none())
    }

    /// The invitation whose secret has this hash.
    ///
    /// # Errors
    /// If the database fails.
    pub async fn invitation(&self, token_hash: &str) -> Result<Option<Invitation>> {
        let found = invitation::Entity::find().filter(invitation::Column::TokenHash.eq(token_hash));
        found.one(&self.db).await?.map(read_invitation).transpose()
    }

    /// The invitations into a review, the newest first.
    ///
    /// # Errors
    /// If the database fails.
    pub async fn invitations(&self, review: &ReviewId) -> Result<Vec<Invitation>> {
        let rows = invitation::Entity::find()
            .filter(invitation::Column::ReviewId.eq(review.as_str()))
            .order_by_desc(invitation::Column::CreatedAt)
            .all(&self.db)
            .await?;
        rows.into_iter().map(read_invitation).collect()
    }

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
            .order_by_asc(token::Column::CreatedAt);
        found.all(&self.db).await?.into_iter().map(read_token).collect()
    }

    /// A browser's session, if it has not ended at `now`.
    ///
    /// # Errors
    /// If the database fails.
    pub async fn session(&self, id: &str, now: Timestamp) -> Result<Option<StoredSession>> {
        let row = session::Entity::find_by_id(id).one(&self.db).await?;
        let row = row.filter(|row| row.expires_at > now.as_millisecond());
        row.map(|row| {
            Ok(StoredSession { expires: moment(row.expires_at)?, id: row.id, data: row.data })
        })
        .transpose()
    }
}

impl Write {
    /// Makes an account. Who may is decided by the invitation that leads here.
    ///
    /// # Errors
    /// [`StoreError::Exists`] if the address has an account.
    pub async fn put_account(&self, new: &NewAccount, now: Timestamp) -> Result<()> {
        if self.account_by_email(&new.email).await?.is_some() {
            return Err(StoreError::Exists);
        }
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
        user::Entity::insert(row).exec_without_returning(&self.db).await?;
        Ok(())
    }

    /// The secretariat approves a profile.
    ///
    /// # Errors
    /// [`StoreError::Missing`] if there is no such account.
    pub async fn approve(&self, _permit: &MayAdminister, user: &UserId) -> Result<()> {
        let update = user::Entity::update_many()
            .col_expr(user::Column::Approved, Expr::value(true))
            .filter(user::Column::Id.eq(user.as_str()));
        one(update.exec(&self.db).await?.rows_affected)
    }

    /// A person changes its own name, language and profile.
    ///
    /// # Errors
    /// [`StoreError::Missing`] if the account is gone.
    pub async fn change_account(
        &self,
        permit: &MayKeepAccount,
        name: &str,
        language: Locale,
        profile: &Profile,
    ) -> Result<()> {
        let update = user::Entity::update_many()
            .col_expr(user::Column::Name, Expr::value(name))
            .col_expr(user::Column::Language, Expr::value(language.code()))
            .col_expr(user::Column::Profile, Expr::value(to_json(profile)?))
            .filter(user::Column::Id.eq(permit.user().as_str()));
        one(update.exec(&self.db).await?.rows_affected)
    }

    /// A person changes its own password.
    ///
    /// # Errors
    /// [`StoreError::Missing`] if the account is gone.
    pub async fn change_password(&self, permit: &MayKeepAccount, hash: &str) -> Result<()> {
        let update = user::Entity::update_many()
            .col_expr(user::Column::PasswordHash, Expr::value(hash))
            .filter(user::Column::Id.eq(permit.user().as_str()));
        one(update.exec(&self.db).await?.rows_affected)
    }

    /// Records an invitation into a review.
    ///
    /// # Errors
    /// If the database fails.
    pub async fn invite(&self, permit: &MayInvite, invitation: &Invitation) -> Result<()> {
        if invitation.review.as_ref() != Some(permit.review()) {
            return Err(StoreError::Missing);
        }
        self.insert_invitation(invitation).await
    }

    /// Records an invitation into the secretariat, or one that comes with the opening of a review.
    ///
    /// # Errors
    /// If the database fails.
    pub async fn invite_for_secretariat(
        &self,
        _permit: &MayAdminister,
        invitation: &Invitation,
    ) -> Result<()> {
        self.insert_invitation(invitation).await
    }

    async fn insert_invitation(&self, invitation: &Invitation) -> Result<()> {
        let participant = match &invitation.seat {
            Seat::Expert(state) | Seat::Observer(state) => Some(state.to_string()),
            _ => None,
        };
        let row = invitation::ActiveModel {
            id: Set(invitation.id.to_string()),
            token_hash: Set(invitation.token_hash.clone()),
            email: Set(invitation.email.clone()),
            seat: Set(invitation.seat.as_str().to_owned()),
            review_id: Set(invitation.review.as_ref().map(ToString::to_string)),
            participant: Set(participant),
            ministry: Set(invitation.ministry.clone()),
            language: Set(invitation.language.code().to_owned()),
            invited_by: Set(invitation.invited_by.as_ref().map(ToString::to_string)),
            created_at: Set(invitation.created.as_millisecond()),
            expires_at: Set(invitation.expires.as_millisecond()),
            accepted_at: Set(invitation.accepted.map(Timestamp::as_millisecond)),
        };
        invitation::Entity::insert(row).exec_without_returning(&self.db).await?;
        Ok(())
    }

    /// Removes an invitation that was not taken up.
    ///
    /// # Errors
    /// [`StoreError::Stale`] if it was taken up or is gone.
    pub async fn delete_invitation(&self, permit: &MayInvite, id: &InvitationId) -> Result<()> {
        let delete = invitation::Entity::delete_many()
            .filter(invitation::Column::Id.eq(id.as_str()))
            .filter(invitation::Column::ReviewId.eq(permit.review().as_str()))
            .filter(invitation::Column::AcceptedAt.is_null());
        one(delete.exec(&self.db).await?.rows_affected).map_err(|_| StoreError::Stale)
    }

    /// Takes up an invitation: once, and not after it expired.
    ///
    /// # Errors
    /// [`StoreError::Stale`] if it was taken up or has expired.
    pub async fn accept_invitation(&self, id: &InvitationId, now: Timestamp) -> Result<()> {
        let update = invitation::Entity::update_many()
            .col_expr(invitation::Column::AcceptedAt, Expr::value(now.as_millisecond()))
            .filter(invitation::Column::Id.eq(id.as_str()))
            .filter(invitation::Column::AcceptedAt.is_null())
            .filter(invitation::Column::ExpiresAt.gt(now.as_millisecond()));
        one(update.exec(&self.db).await?.rows_affected).map_err(|_| StoreError::Stale)
    }

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
        token::Entity::insert(row).exec_without_returning(&self.db).await?;
        Ok(())
    }

    /// Withdraws one of the person's own tokens.
    ///
    /// # Errors
    /// [`StoreError::Missing`] if it has no such token.
    pub async fn delete_token(&self, permit: &MayKeepAccount, id: &TokenId) -> Result<()> {
        let delete = token::Entity::delete_many()
            .filter(token::Column::Id.eq(id.as_str()))
            .filter(token::Column::UserId.eq(permit.user().as_str()));
        one(delete.exec(&self.db).await?.rows_affected)
    }

    /// Keeps a browser's session.
    ///
    /// # Errors
    /// If the database fails.
    pub async fn put_session(&self, kept: &StoredSession) -> Result<()> {
        use sea_orm::sea_query::OnConflict;
        let row = session::ActiveModel {
            id: Set(kept.id.clone()),
            data: Set(kept.data.clone()),
            expires_at: Set(kept.expires.as_millisecond()),
        };
        let on_conflict = OnConflict::column(session::Column::Id)
            .update_columns([session::Column::Data, session::Column::ExpiresAt])
            .to_owned();
        let insert = session::Entity::insert(row).on_conflict(on_conflict);
        insert.exec_without_returning(&self.db).await?;
        Ok(())
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

/// Exactly one row was to change.
pub(crate) fn one(rows: u64) -> Result<()> {
    if rows == 1 { Ok(()) } else { Err(StoreError::Missing) }
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

fn read_invitation(row: invitation::Model) -> Result<Invitation> {
    let participant = parse_option(row.participant.as_deref())?;
    Ok(Invitation {
        id: parse(&row.id)?,
        review: parse_option(row.review_id.as_deref())?,
        seat: Seat::parse(&row.seat, participant)
            .ok_or_else(|| StoreError::Corrupt(format!("seat {}", row.seat)))?,
        language: parse(&row.language)?,
        invited_by: parse_option(row.invited_by.as_deref())?,
        created: moment(row.created_at)?,
        expires: moment(row.expires_at)?,
        accepted: row.accepted_at.map(moment).transpose()?,
        token_hash: row.token_hash,
        email: row.email,
        ministry: row.ministry,
    })
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
