//! The sections of the report with their history.

use jiff::Timestamp;
use omnibus_domain::{
    id::{ReviewId, SectionId, UserId},
    locale::Locale,
    policy::{MayCirculate, MayDraft},
};
use sea_orm::{
    ActiveModelTrait, ActiveValue::Set, ColumnTrait, ConnectionTrait, EntityTrait, QueryFilter,
    QueryOrder, sea_query::Expr,
};

use crate::{
    Result, Write,
    entity::desk::{section, section_version, told_section},
    session::Session,
    value::{moment, parse, parse_option},
    write::{Hold, or_stale, storable},
};

/// A section of the report as it stands.
#[derive(Clone, Debug)]
pub struct SectionText {
    /// The section.
    pub section: SectionId,
    /// Counts the changes, from 1.
    pub revision: i64,
    /// Its paragraphs, an empty line between two.
    pub text: String,
    /// The language it is written in.
    pub language: Locale,
    /// Who wrote it; `None` if it was filled from the review.
    pub author: Option<UserId>,
    /// When.
    pub saved: Timestamp,
}

/// A section as it once stood.
pub type SectionVersion = SectionText;

impl<C: ConnectionTrait> Session<C> {
    /// The sections written so far, in the order of their identifiers.
    ///
    /// # Errors
    /// If the database fails.
    pub async fn sections(&self, review: &ReviewId) -> Result<Vec<SectionText>> {
        let rows = section::Entity::find()
            .filter(section::Column::ReviewId.eq(review.as_str()))
            .order_by_asc(section::Column::Section)
            .all(&self.db)
            .await?;
        rows.into_iter().map(read_section).collect()
    }

    /// What the review told in each section when the draft was sent, as [`Write::keep_told`] kept it.
    ///
    /// # Errors
    /// If the database fails.
    pub async fn told_sections(&self, review: &ReviewId) -> Result<Vec<(SectionId, String)>> {
        let rows = told_section::Entity::find()
            .filter(told_section::Column::ReviewId.eq(review.as_str()))
            .all(&self.db)
            .await?;
        rows.into_iter().map(|row| Ok((parse(&row.section)?, row.content))).collect()
    }

    /// A section's versions, the newest first.
    ///
    /// # Errors
    /// If the database fails.
    pub async fn section_versions(
        &self,
        review: &ReviewId,
        id: &SectionId,
    ) -> Result<Vec<SectionVersion>> {
        let rows = section_version::Entity::find()
            .filter(section_version::Column::ReviewId.eq(review.as_str()))
            .filter(section_version::Column::Section.eq(id.as_str()))
            .order_by_desc(section_version::Column::Revision)
            .all(&self.db)
            .await?;
        rows.into_iter().map(read_version).collect()
    }
}

impl Write {
    /// Saves a section, unless someone else changed it since the revision `expected` (0: not yet written).
    /// The version before stays in the history; agreements to it no longer count.
    ///
    /// # Errors
    /// [`crate::StoreError::Stale`] if someone else changed it, or the review became final.
    pub async fn put_section(
        &self,
        permit: &MayDraft,
        id: &SectionId,
        text: &str,
        language: Locale,
        expected: i64,
        now: Timestamp,
    ) -> Result<i64> {
        self.hold(permit.review(), Hold::Stage).await?;
        let written = SectionText {
            section: id.clone(),
            revision: expected + 1,
            text: text.to_owned(),
            language,
            author: Some(permit.user().clone()),
            saved: now,
        };
        self.write_section(permit.review(), &written).await
    }

    /// Fixes the text of a section that nobody has written by hand, when the draft is sent to the State.
    ///
    /// # Errors
    /// [`crate::StoreError::Stale`] if it was written in the meantime.
    pub async fn fix_section(
        &self,
        permit: &MayCirculate,
        id: &SectionId,
        text: &str,
        language: Locale,
        now: Timestamp,
    ) -> Result<()> {
        self.hold(permit.review(), Hold::Whole).await?;
        let written = SectionText {
            section: id.clone(),
            revision: 1,
            text: text.to_owned(),
            language,
            author: None,
            saved: now,
        };
        self.write_section(permit.review(), &written).await.map(drop)
    }

    /// Keeps what the review tells in a section, word for word and with its tables, when the draft is sent
    /// to the State. It is never changed.
    ///
    /// # Errors
    /// [`crate::StoreError::Stale`] if it was kept before, or the review became final.
    pub async fn keep_told(
        &self,
        permit: &MayCirculate,
        id: &SectionId,
        content: &str,
    ) -> Result<()> {
        self.hold(permit.review(), Hold::Whole).await?;
        let row = told_section::ActiveModel {
            review_id: Set(permit.review().to_string()),
            section: Set(id.to_string()),
            content: Set(content.to_owned()),
        };
        let key = [told_section::Column::ReviewId, told_section::Column::Section];
        or_stale(self.insert_if_new(row, key).await?)
    }

    async fn write_section(&self, review: &ReviewId, new: &SectionText) -> Result<i64> {
        let row = section::Model {
            review_id: review.to_string(),
            section: new.section.to_string(),
            revision: new.revision,
            text: storable("text", &new.text)?.to_owned(),
            language: new.language.code().to_owned(),
            author: new.author.as_ref().map(ToString::to_string),
            saved_at: new.saved.as_millisecond(),
        };
        or_stale(self.replace_section(&row).await?)?;
        self.insert(version(row)).await?;
        Ok(new.revision)
    }

    /// Puts a section in the place of the one before it; false if that is not the one that stands.
    async fn replace_section(&self, new: &section::Model) -> Result<bool> {
        if new.revision == 1 {
            let key = [section::Column::ReviewId, section::Column::Section];
            return self
                .insert_if_new(section::ActiveModel::from(new.clone()).reset_all(), key)
                .await;
        }
        let update = section::Entity::update_many()
            .col_expr(section::Column::Revision, Expr::value(new.revision))
            .col_expr(section::Column::Text, Expr::value(new.text.as_str()))
            .col_expr(section::Column::Language, Expr::value(new.language.as_str()))
            .col_expr(section::Column::Author, Expr::value(new.author.clone()))
            .col_expr(section::Column::SavedAt, Expr::value(new.saved_at))
            .filter(section::Column::ReviewId.eq(new.review_id.as_str()))
            .filter(section::Column::Section.eq(new.section.as_str()))
            .filter(section::Column::Revision.eq(new.revision - 1));
        self.change(update).await
    }
}

fn version(of: section::Model) -> section_version::ActiveModel {
    section_version::ActiveModel {
        review_id: Set(of.review_id),
        section: Set(of.section),
        revision: Set(of.revision),
        text: Set(of.text),
        language: Set(of.language),
        author: Set(of.author),
        saved_at: Set(of.saved_at),
    }
}

fn read_section(row: section::Model) -> Result<SectionText> {
    Ok(SectionText {
        section: parse(&row.section)?,
        revision: row.revision,
        language: parse(&row.language)?,
        author: parse_option(row.author.as_deref())?,
        saved: moment(row.saved_at)?,
        text: row.text,
    })
}

fn read_version(row: section_version::Model) -> Result<SectionVersion> {
    Ok(SectionText {
        section: parse(&row.section)?,
        revision: row.revision,
        language: parse(&row.language)?,
        author: parse_option(row.author.as_deref())?,
        saved: moment(row.saved_at)?,
        text: row.text,
    })
}
