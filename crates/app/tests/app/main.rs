//! The acts of a review from outside, on a database of their own: what they leave and what they refuse.

mod answers;
mod cycles;
mod demonstration;
mod desk_review;
mod files;
mod invitations;
mod laws;
mod parties;
mod report;
mod responses;
mod reuse;
mod reviews;
mod treaty_text;
mod world;
