//! Threads: questions to the State and its answers, one thread per article (M33).

use jiff::Timestamp;
use omnibus_domain::{
    id::{FileId, MessageId, ParticipantCode, ReviewId, UserId},
    instrument::ArticleRef,
    locale::Locale,
    policy::MayWrite,
};
use sea_orm::{
    ActiveValue::Set, ColumnTrait, ConnectionTrait, EntityTrait, QueryFilter, QueryOrder,
};

use crate::{
    Result, Write,
    entity::desk::message,
    session::Session,
    value::{from_json, moment, parse, parse_option, to_json},
    write::Hold,
};

/// A message in an article's thread (M33).
#[derive(Clone, Debug)]
pub struct Message {
    /// Its identifier.
    pub id: MessageId,
    /// The article.
    pub article: ArticleRef,
    /// Who wrote it.
    pub author: UserId,
    /// The State that speaks; `None` for the secretariat.
    pub side: Option<ParticipantCode>,
    /// True for a question to the State, false for its answer.
    pub asks: bool,
    /// The text.
    pub body: String,
    /// The language it is written in.
    pub language: Locale,
    /// The files that came with it.
    pub files: Vec<FileId>,
    /// When.
    pub sent: Timestamp,
}

impl<C: ConnectionTrait> Session<C> {
    /// The threads of a review, the oldest message first.
    ///
    /// # Errors
    /// If the database fails.
    pub async fn messages(&self, review: &ReviewId) -> Result<Vec<Message>> {
        let rows = message::Entity::find()
            .filter(message::Column::ReviewId.eq(review.as_str()))
            .order_by_asc(message::Column::SentAt)
            .order_by_asc(message::Column::Id)
            .all(&self.db)
            .await?;
        rows.into_iter().map(read_message).collect()
    }
}

impl Write {
    /// Adds a message to an article's thread; false if the last one there is the same, sent by the same
    /// person: a double click.
    ///
    /// # Errors
    /// [`crate::StoreError::Stale`] if the review became final.
    pub async fn put_message(&self, permit: &MayWrite, new: &Message) -> Result<bool> {
        // Of two at the same moment the second waits here, and then sees the first.
        self.hold(permit.review(), Hold::Whole).await?;
        let known = self.messages(permit.review()).await?;
        let last = known.iter().rfind(|known| known.article == new.article);
        if last.is_some_and(|last| is_same(last, permit.user(), new)) {
            return Ok(false);
        }
        let row = message::ActiveModel {
            id: Set(new.id.to_string()),
            review_id: Set(permit.review().to_string()),
            article: Set(new.article.to_string()),
            author: Set(permit.user().to_string()),
            participant: Set(permit.side().as_ref().map(ToString::to_string)),
            asks: Set(*permit.asks()),
            body: Set(new.body.clone()),
            language: Set(new.language.code().to_owned()),
            files: Set(to_json(&new.files)?),
            sent_at: Set(new.sent.as_millisecond()),
        };
        self.insert(row).await?;
        Ok(true)
    }
}

fn is_same(last: &Message, author: &UserId, new: &Message) -> bool {
    last.author == *author && last.body == new.body && last.files == new.files
}

fn read_message(row: message::Model) -> Result<Message> {
    Ok(Message {
        id: parse(&row.id)?,
        article: parse(&row.article)?,
        author: parse(&row.author)?,
        side: parse_option(row.participant.as_deref())?,
        asks: row.asks,
        language: parse(&row.language)?,
        files: from_json(&row.files)?,
        sent: moment(row.sent_at)?,
        body: row.body,
    })
}
