//! Who takes part in a review, and what it may see there.

use std::collections::{BTreeMap, BTreeSet};

use jiff::Timestamp;
use omnibus_domain::{
    id::{MemberId, ParticipantCode, ReviewId, UserId},
    locale::Locale,
    policy::{Access, MayInvite, Seat},
    work::Part,
};
use sea_orm::{
    ActiveValue::Set, ColumnTrait, ConnectionTrait, EntityTrait, JoinType, QueryFilter, QueryOrder,
    QuerySelect, RelationDef,
};

use super::{Review, review::read};
use crate::{
    Result, StoreError, Write,
    entity::{
        desk::desk_assignment,
        people::user,
        responses::{assignment, reminder},
        reviews::{member, review},
    },
    session::Session,
    value::{moment, parse, parse_option},
    write::{Hold, or_missing},
};

/// A person's part in a review.
#[derive(Clone, Debug)]
pub struct Member {
    /// Its identifier.
    pub id: MemberId,
    /// The person.
    pub user: UserId,
    /// Its part.
    pub seat: Seat,
    /// For a contributor: the ministry.
    pub ministry: Option<String>,
}

/// A member with what others see of the person.
#[derive(Clone, Debug)]
pub struct MemberPerson {
    /// The part.
    pub member: Member,
    /// The person's name.
    pub name: String,
    /// The person's address.
    pub email: String,
    /// The language of its mails.
    pub language: Locale,
    /// False until the secretariat approved the profile.
    pub approved: bool,
    /// When it joined.
    pub joined: Timestamp,
}

impl<C: ConnectionTrait> Session<C> {
    /// The reviews in which a person takes part, with its part, the newest first.
    ///
    /// # Errors
    /// If the database fails.
    pub async fn reviews_of(&self, user: &UserId) -> Result<Vec<(Review, Member)>> {
        let rows = member::Entity::find()
            .join(JoinType::InnerJoin, review_of_member())
            .filter(member::Column::UserId.eq(user.as_str()))
            .order_by_desc(review::Column::OpenedAt)
            .order_by_desc(review::Column::Id)
            .select_two_required(review::Entity)
            .all(&self.db)
            .await?;
        rows.into_iter()
            .map(|(member, review)| Ok((read(review)?, read_member(&member)?)))
            .collect()
    }

    /// A person's access to a review: `None` unless it is a member whose profile was approved. Every
    /// request asks for it: one query, and two more for what a contributor and its ministry were given.
    ///
    /// # Errors
    /// If the database fails.
    pub async fn access(&self, user: &UserId, id: &ReviewId) -> Result<Option<Access>> {
        let found = member::Entity::find()
            .join(JoinType::InnerJoin, review_of_member())
            .join(JoinType::InnerJoin, user_of_member())
            .filter(member::Column::ReviewId.eq(id.as_str()))
            .filter(member::Column::UserId.eq(user.as_str()))
            .filter(user::Column::Approved.eq(true))
            .select_two_required(review::Entity)
            .one(&self.db)
            .await?;
        let Some((member, review)) = found else { return Ok(None) };
        let (member, review) = (read_member(&member)?, read(review)?);
        let given = match member.seat {
            Seat::Contributor => self.assigned_to(id, &member).await?,
            _ => Vec::new(),
        };
        let (mut chapters, mut questions) = (BTreeSet::new(), BTreeMap::new());
        for part in given {
            match part {
                Part::Chapter(chapter) => drop(chapters.insert(chapter)),
                Part::Question { question, chapter } => drop(questions.insert(question, chapter)),
            }
        }
        Ok(Some(Access {
            user: user.clone(),
            member: member.id,
            review: review.id,
            stage: review.stage,
            state: review.state,
            instruments: review.instruments,
            reviewing: review.reviewing,
            scope: review.of_cycle.and_then(|of| of.scope),
            seat: member.seat,
            chapters,
            questions,
        }))
    }

    /// Everyone in a review, in the order in which they joined.
    ///
    /// # Errors
    /// If the database fails.
    pub async fn members(&self, id: &ReviewId) -> Result<Vec<MemberPerson>> {
        let rows = member::Entity::find()
            .join(JoinType::InnerJoin, user_of_member())
            .filter(member::Column::ReviewId.eq(id.as_str()))
            .order_by_asc(member::Column::JoinedAt)
            .order_by_asc(member::Column::Id)
            .select_two_required(user::Entity)
            .all(&self.db)
            .await?;
        rows.into_iter().map(|(member, person)| read_person(&member, person)).collect()
    }

    /// Everyone in some reviews, in the order in which they joined.
    pub(crate) async fn members_of(
        &self,
        reviews: impl IntoIterator<Item = &ReviewId>,
    ) -> Result<Vec<(ReviewId, Member)>> {
        let rows = member::Entity::find()
            .filter(member::Column::ReviewId.is_in(reviews.into_iter().map(ReviewId::as_str)))
            .order_by_asc(member::Column::JoinedAt)
            .order_by_asc(member::Column::Id)
            .all(&self.db)
            .await?;
        rows.iter().map(|row| Ok((parse(&row.review_id)?, read_member(row)?))).collect()
    }
}

impl Write {
    /// Seats a person in a review. Who may is decided by the invitation or the opening that leads here.
    ///
    /// # Errors
    /// [`StoreError::Exists`] if the person has a part in it; [`StoreError::Missing`] if there is no such
    /// person or review.
    pub async fn put_member(&self, id: &ReviewId, new: &Member, now: Timestamp) -> Result<()> {
        let row = member::ActiveModel {
            id: Set(new.id.to_string()),
            review_id: Set(id.to_string()),
            user_id: Set(new.user.to_string()),
            seat: Set(new.seat.as_str().to_owned()),
            participant: Set(seat_participant(&new.seat)),
            ministry: Set(new.ministry.clone()),
            joined_at: Set(now.as_millisecond()),
        };
        self.insert(row).await
    }

    /// Takes a person out of a review, with the parts and articles it was given; what it wrote stays.
    ///
    /// # Errors
    /// [`StoreError::Missing`] if the person has no part in it; [`StoreError::Stale`] if the review became
    /// final.
    pub async fn remove_member(&self, permit: &MayInvite, member: &MemberId) -> Result<()> {
        self.hold(permit.review(), Hold::Whole).await?;
        let (review, member) = (permit.review().as_str(), member.as_str());
        assignment::Entity::delete_many()
            .filter(assignment::Column::ReviewId.eq(review))
            .filter(assignment::Column::MemberId.eq(member))
            .exec(&self.db)
            .await?;
        reminder::Entity::delete_many()
            .filter(reminder::Column::ReviewId.eq(review))
            .filter(reminder::Column::MemberId.eq(member))
            .exec(&self.db)
            .await?;
        desk_assignment::Entity::delete_many()
            .filter(desk_assignment::Column::ReviewId.eq(review))
            .filter(desk_assignment::Column::MemberId.eq(member))
            .exec(&self.db)
            .await?;
        let delete = member::Entity::delete_many()
            .filter(member::Column::ReviewId.eq(review))
            .filter(member::Column::Id.eq(member));
        or_missing(delete.exec(&self.db).await?.rows_affected == 1)
    }
}

fn user_of_member() -> RelationDef {
    member::Entity::belongs_to(user::Entity)
        .from(member::Column::UserId)
        .to(user::Column::Id)
        .into()
}

fn review_of_member() -> RelationDef {
    member::Entity::belongs_to(review::Entity)
        .from(member::Column::ReviewId)
        .to(review::Column::Id)
        .into()
}

/// The State of a seat that has one of its own.
pub(crate) fn seat_participant(seat: &Seat) -> Option<String> {
    match seat {
        Seat::Expert(state) | Seat::Observer(state) => Some(state.to_string()),
        Seat::FocalPoint | Seat::Contributor | Seat::Staff => None,
    }
}

/// Reads a seat from its word and its State.
pub(crate) fn read_seat(word: &str, participant: Option<&str>) -> Result<Seat> {
    let participant: Option<ParticipantCode> = parse_option(participant)?;
    Seat::parse(word, participant).ok_or_else(|| StoreError::Corrupt(format!("seat {word}")))
}

fn read_member(row: &member::Model) -> Result<Member> {
    Ok(Member {
        id: parse(&row.id)?,
        user: parse(&row.user_id)?,
        seat: read_seat(&row.seat, row.participant.as_deref())?,
        ministry: row.ministry.clone(),
    })
}

fn read_person(row: &member::Model, person: user::Model) -> Result<MemberPerson> {
    Ok(MemberPerson {
        member: read_member(row)?,
        language: parse(&person.language)?,
        name: person.name,
        email: person.email,
        approved: person.approved,
        joined: moment(row.joined_at)?,
    })
}
