//! Help while a State answers: its questions to the secretariat, and officers let into its draft (M28).

mod admissions;
mod enquiries;

pub use enquiries::{Enquiry, EnquiryMessage};
