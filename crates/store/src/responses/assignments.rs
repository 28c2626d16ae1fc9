//! Which parts of the self-assessment were given to which people and ministries, and by when.

use std::collections::{BTreeMap, BTreeSet};

use jiff::{Timestamp, civil::Date};
use omnibus_domain::{
    id::{MemberId, ReviewId},
    policy::MayAssign,
    work::{Part, Recipient},
};
use sea_orm::{
    ActiveValue::Set, ColumnTrait, ConnectionTrait, EntityTrait, QueryFilter, QueryOrder,
};

use crate::{
    Member, Result, Write,
    entity::responses::{assignment, ministry_part},
    session::Session,
    value::{chapter, moment, parse, parse_option},
    write::Hold,
};

/// A part as it was given: to a person or to a ministry.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct GivenPart {
    /// The part.
    pub part: Part,
    /// To whom.
    pub to: Recipient,
    /// The day by which it is to be ready.
    pub due: Option<Date>,
    /// When it was given.
    pub given: Timestamp,
}

impl GivenPart {
    /// True if this person has the part by it.
    pub fn reaches(&self, member: &Member) -> bool {
        self.to.reaches(&member.id, member.ministry.as_deref())
    }
}

/// A part that a person has, by itself or with its ministry.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Assignment {
    /// The part.
    pub part: Part,
    /// The person's part in the review.
    pub member: MemberId,
    /// The day by which it is to be ready.
    pub due: Option<Date>,
    /// When it was given.
    pub given: Timestamp,
}

impl<C: ConnectionTrait> Session<C> {
    /// Which parts were given, in the order in which they were, to ministries before people.
    ///
    /// # Errors
    /// If the database fails.
    pub async fn given_parts(&self, review: &ReviewId) -> Result<Vec<GivenPart>> {
        let to_ministries = ministry_part::Entity::find()
            .filter(ministry_part::Column::ReviewId.eq(review.as_str()))
            .all(&self.db)
            .await?;
        let to_people = assignment::Entity::find()
            .filter(assignment::Column::ReviewId.eq(review.as_str()))
            .all(&self.db)
            .await?;
        let of_ministries = to_ministries.iter().map(of_ministry);
        let mut given: Vec<GivenPart> =
            of_ministries.chain(to_people.iter().map(of_person)).collect::<Result<_>>()?;
        given.sort_by(|a, b| (a.given, &a.to).cmp(&(b.given, &b.to)));
        Ok(given)
    }

    /// Which parts people have, by themselves or with their ministry.
    ///
    /// # Errors
    /// If the database fails.
    pub async fn assignments(&self, review: &ReviewId) -> Result<Vec<Assignment>> {
        let given = self.given_parts(review).await?;
        let people = self.members_of([review]).await?;
        Ok(given.iter().flat_map(|one| reached(one, review, &people)).collect())
    }

    /// The parts that one person has.
    pub(crate) async fn assigned_to(
        &self,
        review: &ReviewId,
        member: &Member,
    ) -> Result<Vec<Part>> {
        let own = assignment::Entity::find()
            .filter(assignment::Column::ReviewId.eq(review.as_str()))
            .filter(assignment::Column::MemberId.eq(member.id.as_str()))
            .all(&self.db)
            .await?;
        let with_ministry = ministry_part::Entity::find()
            .filter(ministry_part::Column::ReviewId.eq(review.as_str()))
            .filter(ministry_part::Column::Ministry.eq(member.ministry.as_deref()))
            .all(&self.db)
            .await?;
        let own = own.iter().map(|row| part(&row.chapter, &row.question_id));
        own.chain(with_ministry.iter().map(|row| part(&row.chapter, &row.question_id))).collect()
    }

    /// The parts that people have and that are due by a day or were due before it, with their reviews.
    ///
    /// # Errors
    /// If the database fails.
    pub async fn due_parts(&self, until: Date) -> Result<Vec<(ReviewId, Assignment)>> {
        let to_people = assignment::Entity::find()
            .filter(assignment::Column::DueOn.lte(until.to_string()))
            .order_by_asc(assignment::Column::ReviewId)
            .order_by_asc(assignment::Column::MemberId)
            .order_by_asc(assignment::Column::DueOn)
            .all(&self.db)
            .await?;
        let to_ministries = ministry_part::Entity::find()
            .filter(ministry_part::Column::DueOn.lte(until.to_string()))
            .order_by_asc(ministry_part::Column::ReviewId)
            .order_by_asc(ministry_part::Column::DueOn)
            .all(&self.db)
            .await?;
        let mut given: Vec<(ReviewId, GivenPart)> = Vec::new();
        for row in &to_ministries {
            given.push((parse(&row.review_id)?, of_ministry(row)?));
        }
        for row in &to_people {
            given.push((parse(&row.review_id)?, of_person(row)?));
        }
        let reviews: BTreeSet<&ReviewId> = given.iter().map(|(review, _)| review).collect();
        let people = self.members_of(reviews).await?;
        let all = given.iter().flat_map(|(review, one)| {
            reached(one, review, &people).map(|had| (review.clone(), had))
        });
        Ok(all.collect())
    }
}

impl Write {
    /// Gives a part to exactly these, by a day. Who has it already keeps the moment at which it was given.
    ///
    /// # Errors
    /// [`crate::StoreError::Missing`] if one of the people takes no part; [`crate::StoreError::Stale`] if the review
    /// became final.
    pub async fn assign(
        &self,
        permit: &MayAssign,
        part: &Part,
        to: &[Recipient],
        due: Option<Date>,
        now: Timestamp,
    ) -> Result<()> {
        self.hold(permit.review(), Hold::Whole).await?;
        let review = permit.review();
        let before: BTreeMap<Recipient, Timestamp> = self
            .given_parts(review)
            .await?
            .into_iter()
            .filter(|one| one.part == *part)
            .map(|one| (one.to, one.given))
            .collect();
        let question = question_key(part);
        assignment::Entity::delete_many()
            .filter(assignment::Column::ReviewId.eq(review.as_str()))
            .filter(assignment::Column::Chapter.eq(part.chapter().slug()))
            .filter(assignment::Column::QuestionId.eq(question))
            .exec(&self.db)
            .await?;
        ministry_part::Entity::delete_many()
            .filter(ministry_part::Column::ReviewId.eq(review.as_str()))
            .filter(ministry_part::Column::Chapter.eq(part.chapter().slug()))
            .filter(ministry_part::Column::QuestionId.eq(question))
            .exec(&self.db)
            .await?;
        for recipient in to {
            let given = before.get(recipient).copied().unwrap_or(now).as_millisecond();
            let due_on = due.map(|day| day.to_string());
            match recipient {
                Recipient::Person(member) => {
                    let row = assignment::ActiveModel {
                        review_id: Set(review.to_string()),
                        chapter: Set(part.chapter().slug()),
                        question_id: Set(question.to_owned()),
                        member_id: Set(member.to_string()),
                        due_on: Set(due_on),
                        assigned_at: Set(given),
                    };
                    self.insert(row).await?;
                }
                Recipient::Ministry(ministry) => {
                    let row = ministry_part::ActiveModel {
                        review_id: Set(review.to_string()),
                        chapter: Set(part.chapter().slug()),
                        question_id: Set(question.to_owned()),
                        ministry: Set(ministry.clone()),
                        due_on: Set(due_on),
                        assigned_at: Set(given),
                    };
                    self.insert(row).await?;
                }
            }
        }
        Ok(())
    }
}

/// The people of a review who have a part by what was given.
fn reached<'a>(
    given: &'a GivenPart,
    review: &'a ReviewId,
    people: &'a [(ReviewId, Member)],
) -> impl Iterator<Item = Assignment> + 'a {
    let here = people.iter().filter(move |(of, member)| of == review && given.reaches(member));
    here.map(|(_, member)| Assignment {
        part: given.part.clone(),
        member: member.id.clone(),
        due: given.due,
        given: given.given,
    })
}

/// The question of a part as it stands in a key: empty for a whole chapter.
pub(super) fn question_key(part: &Part) -> &str {
    part.question().map_or("", |question| question.as_str())
}

/// Reads a part back.
fn part(slug: &str, question: &str) -> Result<Part> {
    let chapter = chapter(slug)?;
    Ok(match question {
        "" => Part::Chapter(chapter),
        question => Part::Question { question: parse(question)?, chapter },
    })
}

fn of_person(row: &assignment::Model) -> Result<GivenPart> {
    Ok(GivenPart {
        part: part(&row.chapter, &row.question_id)?,
        to: Recipient::Person(parse(&row.member_id)?),
        due: parse_option(row.due_on.as_deref())?,
        given: moment(row.assigned_at)?,
    })
}

fn of_ministry(row: &ministry_part::Model) -> Result<GivenPart> {
    Ok(GivenPart {
        part: part(&row.chapter, &row.question_id)?,
        to: Recipient::Ministry(row.ministry.clone()),
        due: parse_option(row.due_on.as_deref())?,
        given: moment(row.assigned_at)?,
    })
}
