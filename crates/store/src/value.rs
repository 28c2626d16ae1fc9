//! Between rows and named types.

use std::{fmt::Display, str::FromStr};

use jiff::Timestamp;
use omnibus_domain::chapter::Chapter;
use serde::{Serialize, de::DeserializeOwned};

use crate::{Result, StoreError};

/// Reads a stored word into its type.
pub(crate) fn parse<T: FromStr>(text: &str) -> Result<T>
where
    T::Err: Display,
{
    text.parse().map_err(|error: T::Err| StoreError::Corrupt(error.to_string()))
}

/// Reads an optional stored word into its type.
pub(crate) fn parse_option<T: FromStr>(text: Option<&str>) -> Result<Option<T>>
where
    T::Err: Display,
{
    text.map(parse).transpose()
}

/// Reads stored JSON.
pub(crate) fn from_json<T: DeserializeOwned>(text: &str) -> Result<T> {
    serde_json::from_str(text).map_err(|error| StoreError::Corrupt(error.to_string()))
}

/// Writes JSON to be stored.
pub(crate) fn to_json<T: Serialize + ?Sized>(value: &T) -> Result<String> {
    serde_json::to_string(value).map_err(|error| StoreError::Corrupt(error.to_string()))
}

/// Moments lie in the database as milliseconds since 1970, on both databases alike.
pub(crate) fn moment(milliseconds: i64) -> Result<Timestamp> {
    Timestamp::from_millisecond(milliseconds)
        .map_err(|error| StoreError::Corrupt(error.to_string()))
}

/// Reads a stored chapter.
pub(crate) fn chapter(slug: &str) -> Result<Chapter> {
    Chapter::from_slug(slug).map_err(|error| StoreError::Corrupt(error.to_string()))
}
