//! Invitations: sent, and taken up once (M20).

use jiff::Timestamp;
use omnibus_domain::{
    id::{InvitationId, ReviewId, UserId},
    locale::Locale,
    policy::{MayAdminister, MayInvite, Seat},
};
use sea_orm::{
    ActiveValue::Set, ColumnTrait, ConnectionTrait, EntityTrait, QueryFilter, QueryOrder,
    sea_query::Expr,
};

use crate::{
    Result, StoreError, Write,
    entity::people::invitation,
    reviews::{read_seat, seat_participant},
    session::Session,
    value::{moment, parse, parse_option},
    write::{Hold, or_stale},
};

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

impl<C: ConnectionTrait> Session<C> {
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
            .order_by_desc(invitation::Column::Id)
            .all(&self.db)
            .await?;
        rows.into_iter().map(read_invitation).collect()
    }
}

impl Write {
    /// Records an invitation into a review.
    ///
    /// # Errors
    /// [`StoreError::Missing`] if it is into another review; [`StoreError::Stale`] if the review became final.
    pub async fn invite(&self, permit: &MayInvite, invitation: &Invitation) -> Result<()> {
        if invitation.review.as_ref() != Some(permit.review()) {
            return Err(StoreError::Missing);
        }
        self.hold(permit.review(), Hold::Stage).await?;
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
        let row = invitation::ActiveModel {
            id: Set(invitation.id.to_string()),
            token_hash: Set(invitation.token_hash.clone()),
            email: Set(invitation.email.clone()),
            seat: Set(invitation.seat.as_str().to_owned()),
            review_id: Set(invitation.review.as_ref().map(ToString::to_string)),
            participant: Set(seat_participant(&invitation.seat)),
            ministry: Set(invitation.ministry.clone()),
            language: Set(invitation.language.code().to_owned()),
            invited_by: Set(invitation.invited_by.as_ref().map(ToString::to_string)),
            created_at: Set(invitation.created.as_millisecond()),
            expires_at: Set(invitation.expires.as_millisecond()),
            accepted_at: Set(invitation.accepted.map(Timestamp::as_millisecond)),
        };
        self.insert(row).await
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
        or_stale(delete.exec(&self.db).await?.rows_affected == 1)
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
        or_stale(self.change(update).await?)
    }
}

fn read_invitation(row: invitation::Model) -> Result<Invitation> {
    Ok(Invitation {
        id: parse(&row.id)?,
        review: parse_option(row.review_id.as_deref())?,
        seat: read_seat(&row.seat, row.participant.as_deref())?,
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
