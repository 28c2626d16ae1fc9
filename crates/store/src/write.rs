//! How rows are written: the same refusals on both databases, and the holds that keep a review as it is
//! while an act is written.

use omnibus_domain::{id::ReviewId, review::StageName};
use sea_orm::{
    ActiveModelTrait, ColumnTrait, ConnectionTrait, DbBackend, EntityTrait, Iterable, QueryFilter,
    QuerySelect, TryInsertResult, UpdateMany, Value,
    sea_query::{LockType, OnConflict},
};

use crate::{Result, StoreError, Write, entity::reviews::review, session::RULES_LOCK};

/// How a review is held until the end of the transaction.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Hold {
    /// Its stage stays as it is; others may write into it at the same time.
    Stage,
    /// Nobody else writes into it at the same time.
    Whole,
}

type ColumnOf<A> = <<A as ActiveModelTrait>::Entity as EntityTrait>::Column;

impl Write {
    /// From here to the end of the transaction none other that asks for the same runs: for rules about
    /// rows that are not there yet and so cannot be held, such as the first account of all, or that no
    /// two States review each other (M14). On SQLite every transaction is alone from its beginning.
    ///
    /// # Errors
    /// If the database fails.
    pub async fn alone(&self) -> Result<()> {
        if self.db.get_database_backend() == DbBackend::Postgres {
            let sql = format!("SELECT pg_advisory_xact_lock({RULES_LOCK})");
            self.db.execute_unprepared(&sql).await?;
        }
        Ok(())
    }

    /// Holds a review that is not final. A permit was given for the stage that was read; this is the same
    /// guard again, inside the transaction: a frozen report stays as it is (G34).
    pub(crate) async fn hold(&self, id: &ReviewId, hold: Hold) -> Result<()> {
        let lock = match hold {
            Hold::Stage => LockType::Share,
            Hold::Whole => LockType::NoKeyUpdate,
        };
        let held: Option<String> = review::Entity::find_by_id(id.as_str())
            .select_only()
            .column(review::Column::Id)
            .filter(review::Column::Stage.ne(StageName::Final.as_str()))
            .lock(lock)
            .into_tuple()
            .one(&self.db)
            .await?;
        held.map(drop).ok_or(StoreError::Stale)
    }

    /// Inserts a row: [`StoreError::Exists`] if there is one of its key.
    pub(crate) async fn insert<A: ActiveModelTrait>(&self, row: A) -> Result<()> {
        check_row(&row)?;
        A::Entity::insert(row).exec_without_returning(&self.db).await?;
        Ok(())
    }

    /// Inserts a row unless there is one of its key; false then.
    pub(crate) async fn insert_if_new<A: ActiveModelTrait>(
        &self,
        row: A,
        key: impl IntoIterator<Item = ColumnOf<A>>,
    ) -> Result<bool> {
        check_row(&row)?;
        let insert = A::Entity::insert(row).on_conflict_do_nothing_on(key);
        let done = insert.exec_without_returning(&self.db).await?;
        Ok(matches!(done, TryInsertResult::Inserted(1)))
    }

    /// Inserts rows in one statement: all of them or none.
    pub(crate) async fn insert_all<A: ActiveModelTrait>(&self, rows: Vec<A>) -> Result<()> {
        rows.iter().try_for_each(check_row)?;
        A::Entity::insert_many(rows).exec_without_returning(&self.db).await?;
        Ok(())
    }

    /// Inserts rows, passing over those whose key is there.
    pub(crate) async fn insert_new_ones<A: ActiveModelTrait>(
        &self,
        rows: Vec<A>,
        key: impl IntoIterator<Item = ColumnOf<A>>,
    ) -> Result<()> {
        rows.iter().try_for_each(check_row)?;
        let insert = A::Entity::insert_many(rows).on_conflict_do_nothing_on(key);
        insert.exec_without_returning(&self.db).await?;
        Ok(())
    }

    /// Inserts a row, or changes these columns of the one with its key.
    pub(crate) async fn put<A: ActiveModelTrait>(
        &self,
        row: A,
        key: impl IntoIterator<Item = ColumnOf<A>>,
        changed: impl IntoIterator<Item = ColumnOf<A>>,
    ) -> Result<()> {
        check_row(&row)?;
        let change = OnConflict::columns(key).update_columns(changed).to_owned();
        A::Entity::insert(row).on_conflict(change).exec_without_returning(&self.db).await?;
        Ok(())
    }

    /// Changes exactly one row; false if none fits.
    pub(crate) async fn change<E: EntityTrait>(&self, update: UpdateMany<E>) -> Result<bool> {
        Ok(update.exec(&self.db).await?.rows_affected == 1)
    }
}

/// For [`Write::change`]: no row fits because someone else was first.
pub(crate) fn or_stale(changed: bool) -> Result<()> {
    if changed { Ok(()) } else { Err(StoreError::Stale) }
}

/// For [`Write::change`]: no row fits because there is none.
pub(crate) fn or_missing(changed: bool) -> Result<()> {
    if changed { Ok(()) } else { Err(StoreError::Missing) }
}

/// A text to be written by an update.
pub(crate) fn storable<'a>(column: &str, text: &'a str) -> Result<&'a str> {
    if text.contains('\0') { Err(StoreError::Unstorable(column.to_owned())) } else { Ok(text) }
}

fn check_row<A: ActiveModelTrait>(row: &A) -> Result<()> {
    for column in ColumnOf::<A>::iter() {
        if let Some(Value::String(Some(text))) = row.get(column).into_value() {
            storable(sea_orm::IdenStatic::as_str(&column), &text)?;
        }
    }
    Ok(())
}
