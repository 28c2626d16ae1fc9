//! The acts of a review from outside, on a database of their own: what they refuse and what they leave.

mod demonstration;
mod world;
