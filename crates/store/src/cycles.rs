//! Cycles and the records of their lots: append-only, a new head only on the old one (M7, M19).

use jiff::civil::Date;
use omnibus_domain::{
    id::{CycleId, ThemeId},
    instrument::ArticleRef,
    lots::{input::Participant, record::Record},
    policy::MayAdminister,
};
use sea_orm::{
    ActiveValue::Set,
    ColumnTrait, Condition, ConnectionTrait, EntityTrait, FromQueryResult, QueryFilter, QueryOrder,
    QuerySelect, SelectModel, Selector,
    sea_query::{Expr, ExprTrait},
};

use serde::{Deserialize, Serialize};

use crate::{
    Result, StoreError, Write,
    entity::cycles::cycle,
    session::Session,
    value::{from_json, parse, to_json},
    write::or_stale,
};

/// A cycle, without its record.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Cycle {
    /// Its identifier.
    pub id: CycleId,
    /// The phase of the mechanism, from 1.
    pub phase: i16,
    /// Its number within the phase, from 1.
    pub number: i16,
    /// The calendar year in which its first reviews begin.
    pub first_year: i16,
    /// The set of rules for its lots.
    pub rules: String,
    /// True for a cycle of invented States.
    pub invented: bool,
    /// Whether its input is published.
    pub state: CycleState,
    /// The digest of the last entry of its record; empty before there is one.
    pub head_digest: String,
    /// Raised with every change.
    pub revision: i64,
    /// How many years it lasts (M7); 0 if nobody said.
    pub years: i16,
    /// The themes that are reviewed in it (M7); empty for everything.
    pub themes: Vec<ThemeId>,
    /// When and how it was closed (M8).
    pub closed: Option<Closing>,
    /// The articles that are reviewed in it, if they are not those of its themes.
    pub articles: Option<Vec<ArticleRef>>,
    /// The decision of the Conference to begin before an earlier cycle was completed (¶13).
    pub launched: Option<Decision>,
}

/// The end of a cycle.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Closing {
    /// The day.
    pub on: Date,
    /// The decision of the Conference, if a review was not final.
    pub decision: Option<Decision>,
}

/// A decision of the Conference.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Decision {
    /// Its symbol or text.
    pub text: String,
    /// Its day.
    pub on: Date,
}

/// Whether lots can be drawn.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum CycleState {
    /// The participants can still be changed.
    Planned,
    /// The input is published: only acts can be added.
    Open,
}

/// A cycle to be defined.
#[derive(Clone, Debug)]
pub struct NewCycle {
    /// Its identifier.
    pub id: CycleId,
    /// See [`Cycle::phase`].
    pub phase: i16,
    /// See [`Cycle::number`].
    pub number: i16,
    /// See [`Cycle::first_year`].
    pub first_year: i16,
    /// See [`Cycle::rules`].
    pub rules: String,
    /// See [`Cycle::invented`].
    pub invented: bool,
    /// See [`Cycle::years`].
    pub years: i16,
    /// See [`Cycle::themes`].
    pub themes: Vec<ThemeId>,
}

#[derive(FromQueryResult)]
struct Row {
    id: String,
    phase: i16,
    number: i16,
    first_year: i16,
    rules: String,
    invented: bool,
    state: String,
    head_digest: String,
    revision: i64,
    years: i16,
    themes: String,
    closed: Option<String>,
    articles: Option<String>,
    launched: Option<String>,
}

impl<C: ConnectionTrait> Session<C> {
    /// All cycles, the latest first.
    ///
    /// # Errors
    /// If the database fails.
    pub async fn cycles(&self) -> Result<Vec<Cycle>> {
        let select = cycle::Entity::find()
            .order_by_desc(cycle::Column::Phase)
            .order_by_desc(cycle::Column::Number);
        rows(select).all(&self.db).await?.into_iter().map(read).collect()
    }

    /// A cycle.
    ///
    /// # Errors
    /// If the database fails.
    pub async fn cycle(&self, id: &CycleId) -> Result<Option<Cycle>> {
        let select = cycle::Entity::find_by_id(id.as_str());
        rows(select).one(&self.db).await?.map(read).transpose()
    }

    /// The participants of a cycle, as they are fixed by now; none if there is no such cycle.
    ///
    /// # Errors
    /// If the database fails.
    pub async fn cycle_participants(&self, id: &CycleId) -> Result<Vec<Participant>> {
        let text: Option<String> = cycle::Entity::find_by_id(id.as_str())
            .select_only()
            .column(cycle::Column::Participants)
            .into_tuple()
            .one(&self.db)
            .await?;
        text.map_or_else(|| Ok(Vec::new()), |text| from_json(&text))
    }

    /// The record of a cycle's lots, from the publication of its input on.
    ///
    /// # Errors
    /// If the database fails.
    pub async fn record(&self, id: &CycleId) -> Result<Option<Record>> {
        let text: Option<Option<String>> = cycle::Entity::find_by_id(id.as_str())
            .select_only()
            .column(cycle::Column::Record)
            .into_tuple()
            .one(&self.db)
            .await?;
        text.flatten().map(|text| from_json(&text)).transpose()
    }
}

impl Write {
    /// Defines a cycle without participants.
    ///
    /// # Errors
    /// [`StoreError::Exists`] if the phase has a cycle of this number.
    pub async fn define_cycle(&self, _: &MayAdminister, new: &NewCycle) -> Result<()> {
        self.insert(cycle::ActiveModel {
            id: Set(new.id.to_string()),
            phase: Set(new.phase),
            number: Set(new.number),
            first_year: Set(new.first_year),
            rules: Set(new.rules.clone()),
            invented: Set(new.invented),
            participants: Set("[]".to_owned()),
            state: Set(CycleState::Planned.as_str().to_owned()),
            record: Set(None),
            head_digest: Set(String::new()),
            revision: Set(1),
            years: Set(new.years),
            themes: Set(to_json(&new.themes)?),
            closed: Set(None),
            articles: Set(None),
            launched: Set(None),
        })
        .await
    }

    /// Fixes the participants of a planned cycle.
    ///
    /// # Errors
    /// [`StoreError::Stale`] if someone else changed it after `revision`, or its input is published.
    pub async fn fix_participants(
        &self,
        _: &MayAdminister,
        id: &CycleId,
        participants: &[Participant],
        revision: i64,
    ) -> Result<()> {
        let update = cycle::Entity::update_many()
            .col_expr(cycle::Column::Participants, Expr::value(to_json(participants)?))
            .col_expr(cycle::Column::Revision, Expr::value(revision + 1))
            .filter(planned(id, revision));
        or_stale(self.change(update).await?)
    }

    /// Says which articles are reviewed in a planned cycle; `None` for those of its themes.
    ///
    /// # Errors
    /// As [`Write::fix_participants`].
    pub async fn scope_cycle(
        &self,
        _: &MayAdminister,
        id: &CycleId,
        articles: Option<&[ArticleRef]>,
        revision: i64,
    ) -> Result<()> {
        let articles = articles.map(to_json).transpose()?;
        let update = cycle::Entity::update_many()
            .col_expr(cycle::Column::Articles, Expr::value(articles))
            .col_expr(cycle::Column::Revision, Expr::value(revision + 1))
            .filter(planned(id, revision));
        or_stale(self.change(update).await?)
    }

    /// Publishes the input of a planned cycle: its record begins. `launched` is the decision of the Conference, if it
    /// begins before an earlier cycle is completed.
    ///
    /// # Errors
    /// [`StoreError::Stale`] if someone else changed it after `revision`, or has published it.
    pub async fn publish_record(
        &self,
        _: &MayAdminister,
        id: &CycleId,
        record: &Record,
        launched: Option<&Decision>,
        revision: i64,
    ) -> Result<()> {
        let launched = launched.map(to_json).transpose()?;
        let participants = to_json(&record.input.participants)?;
        let update = cycle::Entity::update_many()
            .col_expr(cycle::Column::Participants, Expr::value(participants))
            .col_expr(cycle::Column::State, Expr::value(CycleState::Open.as_str()))
            .col_expr(cycle::Column::Launched, Expr::value(launched))
            .col_expr(cycle::Column::Record, Expr::value(to_json(record)?))
            .col_expr(cycle::Column::HeadDigest, Expr::value(record.head_digest()))
            .col_expr(cycle::Column::Revision, Expr::value(revision + 1))
            .filter(planned(id, revision));
        or_stale(self.change(update).await?)
    }

    /// Puts a record in the place of the one that ended with `before`, of which it is a continuation.
    ///
    /// # Errors
    /// [`StoreError::Stale`] if another act was recorded in the meantime, or the cycle is closed.
    pub async fn extend_record(
        &self,
        _: &MayAdminister,
        id: &CycleId,
        record: &Record,
        before: &str,
    ) -> Result<()> {
        let update = cycle::Entity::update_many()
            .col_expr(cycle::Column::Record, Expr::value(to_json(record)?))
            .col_expr(cycle::Column::HeadDigest, Expr::value(record.head_digest()))
            .col_expr(cycle::Column::Revision, Expr::col(cycle::Column::Revision).add(1))
            .filter(cycle::Column::Id.eq(id.as_str()))
            .filter(cycle::Column::State.eq(CycleState::Open.as_str()))
            .filter(cycle::Column::HeadDigest.eq(before))
            .filter(cycle::Column::Closed.is_null());
        or_stale(self.change(update).await?)
    }

    /// Closes a cycle whose input is published: its record stays as it is.
    ///
    /// # Errors
    /// [`StoreError::Stale`] if it is not published, or closed already.
    pub async fn close_cycle(
        &self,
        _: &MayAdminister,
        id: &CycleId,
        closing: &Closing,
    ) -> Result<()> {
        let update = cycle::Entity::update_many()
            .col_expr(cycle::Column::Closed, Expr::value(to_json(closing)?))
            .col_expr(cycle::Column::Revision, Expr::col(cycle::Column::Revision).add(1))
            .filter(cycle::Column::Id.eq(id.as_str()))
            .filter(cycle::Column::State.eq(CycleState::Open.as_str()))
            .filter(cycle::Column::Closed.is_null());
        or_stale(self.change(update).await?)
    }
}

impl CycleState {
    /// The word in the database and message keys.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Planned => "planned",
            Self::Open => "open",
        }
    }
}

fn planned(id: &CycleId, revision: i64) -> Condition {
    Condition::all()
        .add(cycle::Column::Id.eq(id.as_str()))
        .add(cycle::Column::State.eq(CycleState::Planned.as_str()))
        .add(cycle::Column::Revision.eq(revision))
}

/// Everything but the record, which can be long.
fn rows(select: sea_orm::Select<cycle::Entity>) -> Selector<SelectModel<Row>> {
    select
        .select_only()
        .columns([
            cycle::Column::Id,
            cycle::Column::Phase,
            cycle::Column::Number,
            cycle::Column::FirstYear,
            cycle::Column::Rules,
            cycle::Column::Invented,
            cycle::Column::State,
            cycle::Column::HeadDigest,
            cycle::Column::Revision,
            cycle::Column::Years,
            cycle::Column::Themes,
            cycle::Column::Closed,
            cycle::Column::Articles,
            cycle::Column::Launched,
        ])
        .into_model::<Row>()
}

fn read(row: Row) -> Result<Cycle> {
    let state = match row.state.as_str() {
        "planned" => CycleState::Planned,
        "open" => CycleState::Open,
        other => return Err(StoreError::Corrupt(format!("not the state of a cycle: {other:?}"))),
    };
    Ok(Cycle {
        id: parse(&row.id)?,
        phase: row.phase,
        number: row.number,
        first_year: row.first_year,
        rules: row.rules,
        invented: row.invented,
        state,
        head_digest: row.head_digest,
        revision: row.revision,
        years: row.years,
        themes: from_json(&row.themes)?,
        closed: row.closed.as_deref().map(from_json).transpose()?,
        articles: row.articles.as_deref().map(from_json).transpose()?,
        launched: row.launched.as_deref().map(from_json).transpose()?,
    })
}
