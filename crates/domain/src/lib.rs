//! The rules of a review mechanism, pure: no input or output, no clock, no SQL, no HTTP.

pub mod id;
pub mod instrument;
pub mod locale;
