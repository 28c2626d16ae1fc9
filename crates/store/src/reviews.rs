//! Reviews, their stages, and who takes part in them.

use std::collections::BTreeSet;

use jiff::{Timestamp, civil::Date};
use omnibus_domain::{
    chapter::Chapter,
    id::{InstrumentId, MemberId, ParticipantCode, ReviewId, SectionId, UserId},
    locale::Locale,
    policy::{
        Access, MayAdminister, MayAgree, MayCirculate, MayInvite, MayPublish, MayRecord, MaySubmit,
        Seat,
    },
    review::{Stage, StageName},
};
use sea_orm::{
    ActiveValue::Set, ColumnTrait, ConnectionTrait, EntityTrait, JoinType, QueryFilter, QueryOrder,
    QuerySelect, sea_query::Expr,
};
use serde::{Deserialize, Serialize};

use crate::{
    Result, StoreError, Write,
    entity::{
        people::user,
        response::assignment,
        review::{member, review},
    },
    people::one,
    session::Session,
    value::{from_json, moment, parse, parse_option, to_json},
};

/// A review of one State.
#[derive(Clone, Debug)]
pub struct Review {
    /// Its identifier.
    pub id: ReviewId,
    /// The State under review.
    pub state: ParticipantCode,
    /// The instruments it covers, in the pack's order.
    pub instruments: Vec<InstrumentId>,
    /// The reviewing States.
    pub reviewing: Vec<ParticipantCode>,
    /// The working languages chosen; the first is the language of the report (¶49).
    pub languages: Vec<Locale>,
    /// The staff member of the secretariat (G13).
    pub staff: UserId,
    /// The day the State was informed that its review begins: day D of the clock.
    pub started: Date,
    /// Where it stands.
    pub stage: Stage,
    /// How the dialogue was carried out.
    pub dialogue: Dialogue,
    /// The revision of [`Review::dialogue`].
    pub dialogue_revision: i64,
    /// What the State published of the final report.
    pub published: Option<Publication>,
}

impl Review {
    /// The language in which the report is written.
    pub fn language(&self) -> Locale {
        self.languages.first().copied().unwrap_or(Locale::En)
    }
}

/// The means of dialogue and a visit, as the report tells them (M33-M34).
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Dialogue {
    /// The means used: words of the pack's blueprint (`videoconference`).
    pub means: Vec<String>,
    /// A country visit or joint meeting.
    pub visit: Option<Visit>,
}

/// A country visit, or a joint meeting in Vienna.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Visit {
    /// True for a joint meeting.
    pub joint_meeting: bool,
    /// Its first day.
    pub from: Date,
    /// Its last day.
    pub to: Date,
}

/// What a State published of its final report (¶36).
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Publication {
    /// The sections published; `None` for the whole report.
    pub sections: Option<BTreeSet<SectionId>>,
    /// When.
    pub at: Timestamp,
}

/// A review to be opened.
#[derive(Clone, Debug)]
pub struct NewReview {
    /// See [`Review`].
    pub id: ReviewId,
    /// See [`Review`].
    pub state: ParticipantCode,
    /// See [`Review`].
    pub instruments: Vec<InstrumentId>,
    /// See [`Review`].
    pub reviewing: Vec<ParticipantCode>,
    /// See [`Review`].
    pub languages: Vec<Locale>,
    /// See [`Review`].
    pub staff: UserId,
    /// See [`Review`].
    pub started: Date,
}

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
    /// The review with this identifier.
    ///
    /// # Errors
    /// If the database fails.
    pub async fn review(&self, id: &ReviewId) -> Result<Option<Review>> {
        review::Entity::find_by_id(id.as_str()).one(&self.db).await?.map(read).transpose()
    }

    /// Every review, the newest first.
    ///
    /// # Errors
    /// If the database fails.
    pub async fn reviews(&self) -> Result<Vec<Review>> {
        let rows = review::Entity::find()
            .order_by_desc(review::Column::OpenedAt)
            .order_by_desc(review::Column::Id)
            .all(&self.db)
            .await?;
        rows.into_iter().map(read).collect()
    }

    /// The reviews in which a person takes part, with its part, the newest first.
    ///
    /// # Errors
    /// If the database fails.
    pub async fn reviews_of(&self, user: &UserId) -> Result<Vec<(Review, Member)>> {
        let members = member::Entity::find()
            .filter(member::Column::UserId.eq(user.as_str()))
            .all(&self.db)
            .await?;
        let ids = members.iter().map(|row| row.review_id.as_str());
        let rows = review::Entity::find()
            .filter(review::Column::Id.is_in(ids))
            .order_by_desc(review::Column::OpenedAt)
            .all(&self.db)
            .await?;
        rows.into_iter()
            .filter_map(|row| {
                let member = members.iter().find(|member| member.review_id == row.id)?.clone();
                Some(read(row).and_then(|review| Ok((review, read_member(member)?))))
            })
            .collect()
    }

    /// The reviews of which a State published something, the newest first.
    ///
    /// # Errors
    /// If the database fails.
    pub async fn published_reviews(&self) -> Result<Vec<Review>> {
        let rows = review::Entity::find()
            .filter(review::Column::Published.is_not_null())
            .order_by_desc(review::Column::OpenedAt)
            .all(&self.db)
            .await?;
        rows.into_iter().map(read).collect()
    }

    /// A person's access to a review: `None` unless it is a member whose profile was approved.
    ///
    /// # Errors
    /// If the database fails.
    pub async fn access(&self, user: &UserId, id: &ReviewId) -> Result<Option<Access>> {
        let found = member::Entity::find()
            .filter(member::Column::ReviewId.eq(id.as_str()))
            .filter(member::Column::UserId.eq(user.as_str()));
        let Some(member) = found.one(&self.db).await? else { return Ok(None) };
        let member = read_member(member)?;
        let Some(review) = self.review(id).await? else { return Ok(None) };
        let approved = self.account(user).await?.is_some_and(|account| account.approved);
        if !approved {
            return Ok(None);
        }
        let chapters = match member.seat {
            Seat::Contributor => self.chapters_of(id, &member.id).await?,
            _ => BTreeSet::new(),
        };
        Ok(Some(Access {
            user: user.clone(),
            member: member.id,
            review: review.id,
            stage: review.stage,
            state: review.state,
            instruments: review.instruments,
            reviewing: review.reviewing,
            seat: member.seat,
            chapters,
        }))
    }

    async fn chapters_of(&self, id: &ReviewId, member: &MemberId) -> Result<BTreeSet<Chapter>> {
        let rows = assignment::Entity::find()
            .filter(assignment::Column::ReviewId.eq(id.as_str()))
            .filter(assignment::Column::MemberId.eq(member.as_str()))
            .all(&self.db)
            .await?;
        rows.iter()
            .map(|row| {
                Chapter::from_slug(&row.chapter)
                    .map_err(|error| StoreError::Corrupt(error.to_string()))
            })
            .collect()
    }

    /// Everyone in a review.
    ///
    /// # Errors
    /// If the database fails.
    pub async fn members(&self, id: &ReviewId) -> Result<Vec<MemberPerson>> {
        let rows = member::Entity::find()
            .filter(member::Column::ReviewId.eq(id.as_str()))
            .order_by_asc(member::Column::JoinedAt)
            .order_by_asc(member::Column::Id)
            .all(&self.db)
            .await?;
        let people = user::Entity::find()
            .join(JoinType::InnerJoin, user_of_member())
            .filter(member::Column::ReviewId.eq(id.as_str()))
            .all(&self.db)
            .await?;
        rows.into_iter()
            .filter_map(|row| {
                let person = people.iter().find(|person| person.id == row.user_id)?;
                let joined = row.joined_at;
                Some(read_member(row).and_then(|member| {
                    Ok(MemberPerson {
                        joined: moment(joined)?,
                        member,
                        name: person.name.clone(),
                        email: person.email.clone(),
                        language: parse(&person.language)?,
                        approved: person.approved,
                    })
                }))
            })
            .collect()
    }
}

fn user_of_member() -> sea_orm::RelationDef {
    user::Entity::belongs_to(member::Entity)
        .from(user::Column::Id)
        .to(member::Column::UserId)
        .into()
}

impl Write {
    /// Opens a review.
    ///
    /// # Errors
    /// If the database fails.
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
        };
        review::Entity::insert(row).exec_without_returning(&self.db).await?;
        Ok(())
    }

    /// Seats a person in a review. Who may is decided by the invitation or the opening that leads here.
    ///
    /// # Errors
    /// [`StoreError::Exists`] if the person has a part in it.
    pub async fn put_member(&self, id: &ReviewId, new: &Member, now: Timestamp) -> Result<()> {
        let seated = member::Entity::find()
            .filter(member::Column::ReviewId.eq(id.as_str()))
            .filter(member::Column::UserId.eq(new.user.as_str()));
        if seated.one(&self.db).await?.is_some() {
            return Err(StoreError::Exists);
        }
        let participant = match &new.seat {
            Seat::Expert(state) | Seat::Observer(state) => Some(state.to_string()),
            _ => None,
        };
        let row = member::ActiveModel {
            id: Set(new.id.to_string()),
            review_id: Set(id.to_string()),
            user_id: Set(new.user.to_string()),
            seat: Set(new.seat.as_str().to_owned()),
            participant: Set(participant),
            ministry: Set(new.ministry.clone()),
            joined_at: Set(now.as_millisecond()),
        };
        member::Entity::insert(row).exec_without_returning(&self.db).await?;
        Ok(())
    }

    /// Takes a person out of a review; what it wrote stays.
    ///
    /// # Errors
    /// [`StoreError::Missing`] if the person has no part in it.
    pub async fn remove_member(&self, permit: &MayInvite, member: &MemberId) -> Result<()> {
        assignment::Entity::delete_many()
            .filter(assignment::Column::ReviewId.eq(permit.review().as_str()))
            .filter(assignment::Column::MemberId.eq(member.as_str()))
            .exec(&self.db)
            .await?;
        let delete = member::Entity::delete_many()
            .filter(member::Column::ReviewId.eq(permit.review().as_str()))
            .filter(member::Column::Id.eq(member.as_str()));
        one(delete.exec(&self.db).await?.rows_affected)
    }

    /// The response was sent: opens the desk review, if it was the first.
    ///
    /// # Errors
    /// [`StoreError::Stale`] if the review has left the stage for which the permit was given.
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
        one(update.exec(&self.db).await?.rows_affected).map_err(|_| StoreError::Stale)
    }

    /// Records how the dialogue was carried out.
    ///
    /// # Errors
    /// [`StoreError::Stale`] if someone else changed it since `expected`.
    pub async fn put_dialogue(
        &self,
        permit: &MayRecord,
        dialogue: &Dialogue,
        expected: i64,
    ) -> Result<()> {
        let update = review::Entity::update_many()
            .col_expr(review::Column::Dialogue, Expr::value(to_json(dialogue)?))
            .col_expr(review::Column::DialogueRevision, Expr::value(expected + 1))
            .filter(review::Column::Id.eq(permit.review().as_str()))
            .filter(review::Column::DialogueRevision.eq(expected));
        one(update.exec(&self.db).await?.rows_affected).map_err(|_| StoreError::Stale)
    }

    /// The State publishes its final report, or parts of it, or takes the publication back.
    ///
    /// # Errors
    /// [`StoreError::Stale`] if the report is not final.
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
        one(update.exec(&self.db).await?.rows_affected).map_err(|_| StoreError::Stale)
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

fn stage(row: &review::Model) -> Result<Stage> {
    let at = |field: Option<i64>| {
        moment(field.ok_or_else(|| StoreError::Corrupt(format!("stage {}", row.stage)))?)
    };
    Ok(match parse::<StageName>(&row.stage)? {
        StageName::SelfAssessment => Stage::SelfAssessment,
        StageName::DeskReview => Stage::DeskReview { submitted: at(row.submitted_at)? },
        StageName::Agreement => Stage::Agreement {
            submitted: at(row.submitted_at)?,
            circulated: at(row.circulated_at)?,
        },
        StageName::Final => Stage::Final {
            submitted: at(row.submitted_at)?,
            circulated: at(row.circulated_at)?,
            agreed: at(row.agreed_at)?,
        },
    })
}

fn read(row: review::Model) -> Result<Review> {
    Ok(Review {
        id: parse(&row.id)?,
        state: parse(&row.state)?,
        instruments: from_json(&row.instruments)?,
        reviewing: from_json(&row.reviewing)?,
        languages: from_json(&row.languages)?,
        staff: parse(&row.staff)?,
        started: parse(&row.started)?,
        stage: stage(&row)?,
        dialogue: from_json(&row.dialogue)?,
        dialogue_revision: row.dialogue_revision,
        published: row.published.as_deref().map(from_json).transpose()?,
    })
}

fn read_member(row: member::Model) -> Result<Member> {
    let participant = parse_option(row.participant.as_deref())?;
    Ok(Member {
        id: parse(&row.id)?,
        user: parse(&row.user_id)?,
        seat: Seat::parse(&row.seat, participant)
            .ok_or_else(|| StoreError::Corrupt(format!("seat {}", row.seat)))?,
        ministry: row.ministry,
    })
}
