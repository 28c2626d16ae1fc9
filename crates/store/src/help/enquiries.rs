//! Enquiries: what a State asks the secretariat about a question, in one thread for each question of its review (M28).

use jiff::Timestamp;
use omnibus_domain::{
    id::{MessageId, QuestionId, ReviewId, UserId},
    locale::Locale,
    policy::{MayAdvise, MayEnquire},
};
use sea_orm::{
    ActiveValue::Set,
    ColumnTrait, ConnectionTrait, EntityTrait, QueryFilter, QueryOrder, QuerySelect,
    sea_query::{Expr, LockType},
};

use crate::{
    Result, StoreError, Write,
    entity::help::{enquiry, enquiry_message},
    session::Session,
    value::{moment, parse},
    write::{Hold, or_missing},
};

/// A thread between a State and the secretariat about a question.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Enquiry {
    /// Its number, counting up over all reviews.
    pub number: i64,
    /// The review.
    pub review: ReviewId,
    /// The question.
    pub question: QuestionId,
    /// True while it waits for the secretariat.
    pub open: bool,
    /// When something was written last, or it was set aside.
    pub changed: Timestamp,
}

/// A message in it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct EnquiryMessage {
    /// Its identifier.
    pub id: MessageId,
    /// Who wrote it.
    pub author: UserId,
    /// True from the State, false from the secretariat.
    pub of_state: bool,
    /// The text.
    pub body: String,
    /// The language it is written in.
    pub language: Locale,
    /// When.
    pub sent: Timestamp,
}

impl<C: ConnectionTrait> Session<C> {
    /// The enquiries of a review, in the order in which they were first asked.
    ///
    /// # Errors
    /// If the database fails.
    pub async fn enquiries(&self, review: &ReviewId) -> Result<Vec<Enquiry>> {
        let rows = enquiry::Entity::find()
            .filter(enquiry::Column::ReviewId.eq(review.as_str()))
            .order_by_asc(enquiry::Column::Number)
            .all(&self.db)
            .await?;
        rows.into_iter().map(read).collect()
    }

    /// The enquiry about a question of a review.
    ///
    /// # Errors
    /// If the database fails.
    pub async fn enquiry_about(
        &self,
        review: &ReviewId,
        question: &QuestionId,
    ) -> Result<Option<Enquiry>> {
        let found = enquiry::Entity::find()
            .filter(enquiry::Column::ReviewId.eq(review.as_str()))
            .filter(enquiry::Column::QuestionId.eq(question.as_str()))
            .one(&self.db)
            .await?;
        found.map(read).transpose()
    }

    /// The enquiry with this number, for the secretariat.
    ///
    /// # Errors
    /// If the database fails.
    pub async fn enquiry(&self, _permit: &MayAdvise, number: i64) -> Result<Option<Enquiry>> {
        enquiry::Entity::find_by_id(number).one(&self.db).await?.map(read).transpose()
    }

    /// The enquiries of all States, for the secretariat: those that wait, the oldest first, or those that do not,
    /// the newest first; `beyond` pages on from a number.
    ///
    /// # Errors
    /// If the database fails.
    pub async fn enquiries_of_desk(
        &self,
        _permit: &MayAdvise,
        open: bool,
        beyond: Option<i64>,
        most: u64,
    ) -> Result<Vec<Enquiry>> {
        let number = enquiry::Column::Number;
        let mut query = enquiry::Entity::find().filter(enquiry::Column::Open.eq(open)).limit(most);
        query = if open { query.order_by_asc(number) } else { query.order_by_desc(number) };
        if let Some(beyond) = beyond {
            query = query.filter(if open { number.gt(beyond) } else { number.lt(beyond) });
        }
        query.all(&self.db).await?.into_iter().map(read).collect()
    }

    /// The messages of an enquiry, the oldest first.
    ///
    /// # Errors
    /// If the database fails.
    pub async fn enquiry_messages(&self, number: i64) -> Result<Vec<EnquiryMessage>> {
        let rows = enquiry_message::Entity::find()
            .filter(enquiry_message::Column::Enquiry.eq(number))
            .order_by_asc(enquiry_message::Column::SentAt)
            .order_by_asc(enquiry_message::Column::Id)
            .all(&self.db)
            .await?;
        rows.into_iter().map(read_message).collect()
    }
}

impl Write {
    /// Writes for the State: opens the enquiry about the question if there is none, and lets it wait for the
    /// secretariat. `None` if the last message is the same from the same person: a double click.
    ///
    /// # Errors
    /// [`StoreError::Stale`] if the review became final.
    pub async fn enquire(
        &self,
        permit: &MayEnquire,
        question: &QuestionId,
        new: &EnquiryMessage,
    ) -> Result<Option<Enquiry>> {
        // Of two at the same moment the second waits here, and then sees the first.
        self.hold(permit.review(), Hold::Whole).await?;
        let row = enquiry::ActiveModel {
            review_id: Set(permit.review().to_string()),
            question_id: Set(question.to_string()),
            open: Set(true),
            changed_at: Set(new.sent.as_millisecond()),
            ..Default::default()
        };
        let key = [enquiry::Column::ReviewId, enquiry::Column::QuestionId];
        self.insert_if_new(row, key).await?;
        let found = self.enquiry_about(permit.review(), question).await?;
        let found = found.ok_or(StoreError::Missing)?;
        let new = EnquiryMessage { author: permit.user().clone(), of_state: true, ..new.clone() };
        let written = self.write_into(&found, new).await?;
        Ok(written.then_some(Enquiry { open: true, ..found }))
    }

    /// Writes for the secretariat; false for a double click.
    ///
    /// # Errors
    /// [`StoreError::Missing`] if there is no such enquiry.
    pub async fn advise(
        &self,
        permit: &MayAdvise,
        number: i64,
        new: &EnquiryMessage,
    ) -> Result<bool> {
        let row = enquiry::Entity::find_by_id(number).lock(LockType::NoKeyUpdate);
        let found = row.one(&self.db).await?.ok_or(StoreError::Missing)?;
        let new = EnquiryMessage { author: permit.user().clone(), of_state: false, ..new.clone() };
        self.write_into(&read(found)?, new).await
    }

    /// Sets an enquiry aside that needs no answer from the secretariat: a word of thanks. False if it was set
    /// aside or answered already.
    ///
    /// # Errors
    /// If the database fails.
    pub async fn set_enquiry_aside(
        &self,
        _permit: &MayAdvise,
        number: i64,
        now: Timestamp,
    ) -> Result<bool> {
        let update = enquiry::Entity::update_many()
            .col_expr(enquiry::Column::Open, Expr::value(false))
            .col_expr(enquiry::Column::ChangedAt, Expr::value(now.as_millisecond()))
            .filter(enquiry::Column::Number.eq(number))
            .filter(enquiry::Column::Open.eq(true));
        self.change(update).await
    }

    async fn write_into(&self, of: &Enquiry, new: EnquiryMessage) -> Result<bool> {
        let known = self.enquiry_messages(of.number).await?;
        if known.last().is_some_and(|last| last.author == new.author && last.body == new.body) {
            return Ok(false);
        }
        let row = enquiry_message::ActiveModel {
            id: Set(new.id.to_string()),
            enquiry: Set(of.number),
            author: Set(new.author.to_string()),
            of_state: Set(new.of_state),
            body: Set(new.body),
            language: Set(new.language.code().to_owned()),
            sent_at: Set(new.sent.as_millisecond()),
        };
        self.insert(row).await?;
        let update = enquiry::Entity::update_many()
            .col_expr(enquiry::Column::Open, Expr::value(new.of_state))
            .col_expr(enquiry::Column::ChangedAt, Expr::value(new.sent.as_millisecond()))
            .filter(enquiry::Column::Number.eq(of.number));
        or_missing(self.change(update).await?)?;
        Ok(true)
    }
}

fn read(row: enquiry::Model) -> Result<Enquiry> {
    Ok(Enquiry {
        number: row.number,
        review: parse(&row.review_id)?,
        question: parse(&row.question_id)?,
        open: row.open,
        changed: moment(row.changed_at)?,
    })
}

fn read_message(row: enquiry_message::Model) -> Result<EnquiryMessage> {
    Ok(EnquiryMessage {
        id: parse(&row.id)?,
        author: parse(&row.author)?,
        of_state: row.of_state,
        language: parse(&row.language)?,
        sent: moment(row.sent_at)?,
        body: row.body,
    })
}
