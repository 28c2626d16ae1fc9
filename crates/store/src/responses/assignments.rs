//! Which parts of the self-assessment were given to whom, and by when.

use std::collections::BTreeMap;

use jiff::{Timestamp, civil::Date};
use omnibus_domain::{
    id::{MemberId, ReviewId},
    policy::MayAssign,
    work::Part,
};
use sea_orm::{
    ActiveValue::Set, ColumnTrait, ConnectionTrait, EntityTrait, QueryFilter, QueryOrder,
};

use crate::{
    Result, Write,
    entity::responses::assignment,
    session::Session,
    value::{chapter, moment, parse, parse_option},
    write::Hold,
};

/// A part given to a person.
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
    /// Which parts were given to whom, in the order in which they were given.
    ///
    /// # Errors
    /// If the database fails.
    pub async fn assignments(&self, review: &ReviewId) -> Result<Vec<Assignment>> {
        let rows = assignment::Entity::find()
            .filter(assignment::Column::ReviewId.eq(review.as_str()))
            .order_by_asc(assignment::Column::AssignedAt)
            .order_by_asc(assignment::Column::MemberId)
            .all(&self.db)
            .await?;
        rows.iter().map(read).collect()
    }

    /// The parts given to one person.
    pub(crate) async fn assigned_to(
        &self,
        review: &ReviewId,
        member: &MemberId,
    ) -> Result<Vec<Part>> {
        let rows = assignment::Entity::find()
            .filter(assignment::Column::ReviewId.eq(review.as_str()))
            .filter(assignment::Column::MemberId.eq(member.as_str()))
            .all(&self.db)
            .await?;
        rows.iter().map(|row| part(&row.chapter, &row.question_id)).collect()
    }
}

impl Write {
    /// Gives a part to exactly these people, by a day. Who has it already keeps the moment at which it was given.
    ///
    /// # Errors
    /// [`crate::StoreError::Missing`] if one of them takes no part; [`crate::StoreError::Stale`] if the review
    /// became final.
    pub async fn assign(
        &self,
        permit: &MayAssign,
        part: &Part,
        members: &[MemberId],
        due: Option<Date>,
        now: Timestamp,
    ) -> Result<()> {
        self.hold(permit.review(), Hold::Whole).await?;
        let question = question_key(part);
        let of_part = || {
            assignment::Entity::find()
                .filter(assignment::Column::ReviewId.eq(permit.review().as_str()))
                .filter(assignment::Column::Chapter.eq(part.chapter().slug()))
                .filter(assignment::Column::QuestionId.eq(question))
        };
        let before: BTreeMap<String, i64> = of_part()
            .all(&self.db)
            .await?
            .into_iter()
            .map(|row| (row.member_id, row.assigned_at))
            .collect();
        assignment::Entity::delete_many()
            .filter(assignment::Column::ReviewId.eq(permit.review().as_str()))
            .filter(assignment::Column::Chapter.eq(part.chapter().slug()))
            .filter(assignment::Column::QuestionId.eq(question))
            .exec(&self.db)
            .await?;
        for member in members {
            let given = before.get(member.as_str()).copied();
            let row = assignment::ActiveModel {
                review_id: Set(permit.review().to_string()),
                chapter: Set(part.chapter().slug()),
                question_id: Set(question.to_owned()),
                member_id: Set(member.to_string()),
                due_on: Set(due.map(|day| day.to_string())),
                assigned_at: Set(given.unwrap_or(now.as_millisecond())),
            };
            self.insert(row).await?;
        }
        Ok(())
    }
}

/// The question of a part as it stands in a key: empty for a whole chapter.
pub(super) fn question_key(part: &Part) -> &str {
    part.question().map_or("", |question| question.as_str())
}

/// Reads a part back.
pub(super) fn part(slug: &str, question: &str) -> Result<Part> {
    let chapter = chapter(slug)?;
    Ok(match question {
        "" => Part::Chapter(chapter),
        question => Part::Question { question: parse(question)?, chapter },
    })
}

pub(super) fn read(row: &assignment::Model) -> Result<Assignment> {
    Ok(Assignment {
        part: part(&row.chapter, &row.question_id)?,
        member: parse(&row.member_id)?,
        due: parse_option(row.due_on.as_deref())?,
        given: moment(row.assigned_at)?,
    })
}
