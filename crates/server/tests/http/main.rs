//! The pages as a browser meets them, area by area.

mod admissions;
mod answers;
mod bad_input;
mod cycles;
mod desk_review;
mod enquiries;
mod figures;
mod files;
mod gap;
mod laws;
mod many_hands;
mod ministries;
mod report;
mod reuse;
mod reviews;
mod scene;
mod secretariat;
mod self_assessment;
mod status;
mod training;
