//! The self-assessment: what is asked (M23), what is answered (M24), and what follows from an answer.
//!
//! The questions themselves are content: they come from the content pack, none is in code.

pub mod answer;
pub mod condition;
pub mod date;
pub mod definition;
pub mod evaluate;
pub mod finding;
pub mod limit;
