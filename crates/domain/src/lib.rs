//! The rules of a review mechanism, pure: no input or output, no clock, no SQL, no HTTP.

pub mod chapter;
pub mod gap;
pub mod id;
pub mod instrument;
pub mod locale;
pub mod lots;
pub mod paragraph;
pub mod party;
pub mod policy;
pub mod questionnaire;
pub mod report;
pub mod review;
pub mod theme;
pub mod work;
