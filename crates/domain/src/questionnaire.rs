//! The self-assessment: what is asked (M23), what is answered (M24), and what follows from an answer.
//!
//! The questions themselves are content: they come from the content pack, none is in code.

pub mod answer;
pub mod date;
pub mod definition;
pub mod evaluate;
pub mod expression;
pub mod figures;
pub mod finding;
mod graph;
pub mod limit;
pub mod merge;
mod mistake;
pub mod number;
mod reach;
pub mod resolve;
pub mod sheet;
pub mod table;
mod whole;
