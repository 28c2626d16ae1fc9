//! The library of laws of each State: what can be cited, and which answers cite it.

mod files;

pub use files::LawFile;

use jiff::Timestamp;
use omnibus_domain::{
    id::{FileId, LawId, ParticipantCode, ReviewId, UserId},
    policy::{MayKeepLaws, MayRemoveLaws},
};
use sea_orm::{
    ActiveValue::Set, ColumnTrait, ConnectionTrait, EntityTrait, QueryFilter, QueryOrder,
    sea_query::Expr,
};

use crate::{
    Answer, Result, StoreError, Write,
    entity::{laws::law, responses::answer},
    responses,
    session::Session,
    value::{moment, parse, parse_option},
    write::{or_missing, or_stale, storable},
};

/// A law in the library of a State.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Law {
    /// Its identifier.
    pub id: LawId,
    /// The State whose library it is in.
    pub state: ParticipantCode,
    /// Counts the changes, from 1.
    pub revision: i64,
    /// Its official title.
    pub title: String,
    /// Its number, as it is cited; may be empty.
    pub number: String,
    /// Its date as written: a year, a month or a day; may be empty.
    pub date: String,
    /// The tag of the language in which it is written; may be empty.
    pub language: String,
    /// An address where it can be read; may be empty.
    pub link: String,
    /// The file with its text.
    pub file: Option<FileId>,
    /// Who changed it last.
    pub by: UserId,
    /// When.
    pub at: Timestamp,
}

/// What stands in the content of an answer that cites a law.
const CITES: &str = "\"law\":\"";

impl<C: ConnectionTrait> Session<C> {
    /// The laws of a State, in no order that means anything.
    ///
    /// # Errors
    /// If the database fails.
    pub async fn laws(&self, state: &ParticipantCode) -> Result<Vec<Law>> {
        let rows = law::Entity::find()
            .filter(law::Column::State.eq(state.as_str()))
            .order_by_asc(law::Column::Id)
            .all(&self.db)
            .await?;
        rows.into_iter().map(read).collect()
    }

    /// The law with this identifier, if it is in the library of this State.
    ///
    /// # Errors
    /// If the database fails.
    pub async fn law(&self, state: &ParticipantCode, id: &LawId) -> Result<Option<Law>> {
        let row = law::Entity::find_by_id(id.as_str())
            .filter(law::Column::State.eq(state.as_str()))
            .one(&self.db)
            .await?;
        row.map(read).transpose()
    }

    /// The present answers in these reviews that cite any law of a library, in the order of reviews and questions.
    ///
    /// # Errors
    /// If the database fails.
    pub async fn citing_answers(&self, reviews: &[ReviewId]) -> Result<Vec<(ReviewId, Answer)>> {
        if reviews.is_empty() {
            return Ok(Vec::new());
        }
        let rows = answer::Entity::find()
            .filter(answer::Column::ReviewId.is_in(reviews.iter().map(ReviewId::as_str)))
            .filter(answer::Column::Content.contains(CITES))
            .order_by_asc(answer::Column::ReviewId)
            .order_by_asc(answer::Column::QuestionId)
            .all(&self.db)
            .await?;
        rows.into_iter().map(|row| Ok((parse(&row.review_id)?, responses::read(row)?))).collect()
    }
}

impl Write {
    /// Adds a law.
    ///
    /// # Errors
    /// [`StoreError::Missing`] if it is not of the State of the permit, or its file is not there.
    pub async fn put_law(&self, permit: &MayKeepLaws, new: &Law) -> Result<()> {
        if new.state != *permit.state() {
            return Err(StoreError::Missing);
        }
        let row = law::ActiveModel {
            id: Set(new.id.to_string()),
            state: Set(new.state.to_string()),
            revision: Set(1),
            title: Set(new.title.clone()),
            number: Set(new.number.clone()),
            date: Set(new.date.clone()),
            language: Set(new.language.clone()),
            link: Set(new.link.clone()),
            file_id: Set(new.file.as_ref().map(ToString::to_string)),
            changed_by: Set(permit.user().to_string()),
            changed_at: Set(new.at.as_millisecond()),
        };
        self.insert(row).await
    }

    /// Changes a law whose revision is that of `law`.
    ///
    /// # Errors
    /// [`StoreError::Stale`] if someone else changed or removed it since.
    pub async fn change_law(&self, permit: &MayKeepLaws, law: &Law) -> Result<()> {
        let update = law::Entity::update_many()
            .col_expr(law::Column::Revision, Expr::value(law.revision + 1))
            .col_expr(law::Column::Title, Expr::value(storable("title", &law.title)?))
            .col_expr(law::Column::Number, Expr::value(storable("number", &law.number)?))
            .col_expr(law::Column::Date, Expr::value(storable("date", &law.date)?))
            .col_expr(law::Column::Language, Expr::value(storable("language", &law.language)?))
            .col_expr(law::Column::Link, Expr::value(storable("link", &law.link)?))
            .col_expr(law::Column::FileId, Expr::value(law.file.as_ref().map(ToString::to_string)))
            .col_expr(law::Column::ChangedBy, Expr::value(permit.user().as_str()))
            .col_expr(law::Column::ChangedAt, Expr::value(law.at.as_millisecond()))
            .filter(law::Column::Id.eq(law.id.as_str()))
            .filter(law::Column::State.eq(permit.state().as_str()))
            .filter(law::Column::Revision.eq(law.revision));
        or_stale(self.change(update).await?)
    }

    /// Takes a law out of the library. Answers that cite it keep their wording and their files.
    ///
    /// # Errors
    /// [`StoreError::Missing`] if it is not in the library of the State.
    pub async fn delete_law(&self, permit: &MayRemoveLaws, id: &LawId) -> Result<()> {
        let delete = law::Entity::delete_many()
            .filter(law::Column::Id.eq(id.as_str()))
            .filter(law::Column::State.eq(permit.state().as_str()));
        or_missing(delete.exec(&self.db).await?.rows_affected == 1)
    }
}

fn read(row: law::Model) -> Result<Law> {
    Ok(Law {
        id: parse(&row.id)?,
        state: parse(&row.state)?,
        revision: row.revision,
        title: row.title,
        number: row.number,
        date: row.date,
        language: row.language,
        link: row.link,
        file: parse_option(row.file_id.as_deref())?,
        by: parse(&row.changed_by)?,
        at: moment(row.changed_at)?,
    })
}
